import type { Speech, Speeches } from './speeches.ts';

/** So many sentences between two attributions may be the same speech. */
const BETWEEN = 4;
const GOES_ON = /^(?:add|continue|conclude)$/;
/** Tenses in which speech is reported. */
const REPORTED = / (?:was|were|had|would|could|might|did) /;

/**
 * What is told on in plain sentences between two clauses of attribution of one speaker, the second of which says that he went on: «“…,” he
 * said. The province was theirs. They had stopped short, he went on, because …». The speeches must be in order.
 */
export function carriedSpeech(book: Speeches): void {
  const { sentences, mended, words } = book.reading;
  const told = [...book.out];
  const found: Speech[] = [];
  for (let at = 1; at < told.length; at++) {
    const before = told[at - 1] as Speech;
    const speech = told[at] as Speech;
    const gap = speech.sentence - before.sentence;
    if (gap < 2 || gap > BETWEEN || !GOES_ON.test(speech.verb) || !speech.pronoun || !before.speaker.name) continue;
    if (speech.speaker.name !== before.speaker.name || mended.text.slice(before.span.end, speech.span.start).includes('\n')) continue;
    for (let s = before.sentence + 1; s < speech.sentence; s++) {
      const sentence = sentences[s];
      if (!sentence || !REPORTED.test(sentence.line) || sentence.items.some(({ tag }) => tag === '"')) continue;
      const end = words.end[(sentence.items.at(-1)?.to as number) - 1] as number;
      const span = { start: sentence.span.start, end };
      found.push({ ...speech, sentence: s, verb: 'say', span, content: span, quotes: [], direct: false, order: 'after', general: true });
    }
  }
  for (const speech of found) book.push(speech, false);
}
