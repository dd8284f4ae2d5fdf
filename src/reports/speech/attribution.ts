import type { Reading } from '../reading.ts';
import type { Source, Span } from '../types.ts';
import { CLAUSE_BREAK } from './say-words.ts';
import type { Person } from './speakers.ts';
import { type Speech, speechOf } from './speech.ts';

/**
 * Who is said to say what stands in `span` (mended text) of a sentence: the speaker of a quotation around it, of "X said that …",
 * "…, two officials said" or "according to …". undefined when the reporter says it. `people` matter only on the first call for a reading.
 */
export function attributionOf(reading: Reading, sentence: number, span: Span, people: readonly Person[] = []): Source | undefined {
  const speeches = speechOf(reading, people);
  const { starts, reaches, sentences } = extentsOf(speeches);
  let at = 0;
  for (let low = 0, high = speeches.length; ; ) {
    at = low;
    if (low >= high) break;
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= span.end) low = middle + 1;
    else high = middle;
  }
  let best: Speech | undefined;
  for (let i = at - 1; i >= 0 && ((reaches[i] as number) >= span.end || (sentences[i] as number) >= sentence); i--) {
    const speech = speeches[i] as Speech;
    if (!covers(reading, speech, sentence, span)) continue;
    // The narrowest content is the one that says it; of two, the later.
    if (!best || speech.content.end - speech.content.start < best.content.end - best.content.start) best = speech;
  }
  return best?.speaker;
}

/** How far the speeches up to each go, so that those that cannot cover a span are never asked. */
interface Extents {
  /** The last offset at which one of them begins. */
  readonly starts: readonly number[];
  /** The last offset that a quotation of one of them covers. */
  readonly reaches: readonly number[];
  /** The last sentence of one of them. */
  readonly sentences: readonly number[];
}

const extents = new WeakMap<readonly Speech[], Extents>();

function extentsOf(speeches: readonly Speech[]): Extents {
  const known = extents.get(speeches);
  if (known) return known;
  const starts: number[] = [];
  const reaches: number[] = [];
  const sentences: number[] = [];
  let start = -1;
  let reach = -1;
  let sentence = -1;
  for (const speech of speeches) {
    start = Math.max(start, speech.span.start);
    for (const quote of speech.quotes) reach = Math.max(reach, quote.end + 2);
    sentence = Math.max(sentence, speech.sentence);
    starts.push(start);
    reaches.push(reach);
    sentences.push(sentence);
  }
  const found = { starts, reaches, sentences };
  extents.set(speeches, found);
  return found;
}

function covers(reading: Reading, speech: Speech, sentence: number, span: Span): boolean {
  if (speech.quotes.some((quote) => quote.end - quote.start > 12 && quote.start <= span.start && span.end <= quote.end + 2)) return true;
  if (speech.sentence !== sentence) return false;
  const { content, cue } = speech;
  // A judged thing, "called the vote a farce", is still told by the reporter.
  if (speech.order === 'after')
    return content.start <= span.start + 1 && span.end <= content.end + 1 && (speech.verb !== '' || !speech.direct);
  if (span.start < content.start || span.end > content.end + 1) return false;
  if (speech.direct) return true;
  // «…, two officials said» closes a whole sentence but for its asides, «according to …» only its own clause.
  const between = reading.mended.text.slice(span.end, cue.start);
  return speech.verb === '' ? !CLAUSE_BREAK.test(between) : !/;|, (?:who|which) /.test(between);
}
