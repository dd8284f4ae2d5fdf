import type { Draft, Reading } from '../reading.ts';
import { wordsOf } from '../words/clauses.ts';
import { type Sentence, tagAt } from '../words/items.ts';
import { actEnd } from './act-end.ts';
import { JUDGE_AS, THINK, WATCHERS } from './assess-lexicon.ts';
import { AUX, BE, drafted, subjectOf } from './judged-draft.ts';
import { phraseOf } from './subject-phrase.ts';

/** "was greeted with applause", "was met with derision". */
export function receivedWith(reading: Reading, sentence: Sentence, i: number): Draft | null {
  if (tagAt(sentence.items, i + 1) !== 'with') return null;
  let be = i - 1;
  while (be >= 0 && AUX.test(tagAt(sentence.items, be))) be--;
  const subject = BE.has(tagAt(sentence.items, be)) ? subjectOf(reading, sentence, be) : null;
  const to = actEnd(reading, sentence, i + 2);
  if (!subject || to <= i + 2) return null;
  return drafted(reading, sentence, subject.from, to, subject.denied, {
    about: wordsOf(reading, sentence, subject.from, subject.to),
    sense: wordsOf(reading, sentence, i, to),
  });
}

/** What something can be seen as: a thing, a quality, an aim. */
const isQuality = (reading: Reading, sentence: Sentence, at: number): boolean =>
  /^(?:aimed|intended|meant|designed|a|an|the|one|having|evidence|proof)$/.test(tagAt(sentence.items, at)) ||
  /^(?:ADJ|ADV)$/.test(reading.words.pos[sentence.items[at]?.from as number] as string);

/** "was widely seen as a test of", "is regarded by diplomats as". */
export function seenAs(reading: Reading, sentence: Sentence, i: number): Draft | null {
  let be = i - 1;
  while (be >= 0 && AUX.test(tagAt(sentence.items, be))) be--;
  if (!BE.has(tagAt(sentence.items, be))) return null;
  let as = i + 1;
  const by = tagAt(sentence.items, as) === 'by' ? as : -1;
  while (as < sentence.items.length && as - i < 12 && !/^(?:as|,|\.|;|that|to)$/.test(tagAt(sentence.items, as))) as++;
  if (tagAt(sentence.items, as) !== 'as') return null;
  const subject = subjectOf(reading, sentence, be);
  const to = actEnd(reading, sentence, as + 1);
  if (!subject || to <= as + 1 || !isQuality(reading, sentence, as + 1)) return null;
  return drafted(reading, sentence, subject.from, to, subject.denied, {
    ...(by > 0 ? { by: wordsOf(reading, sentence, by + 1, as) } : {}),
    about: wordsOf(reading, sentence, subject.from, subject.to),
    sense: wordsOf(reading, sentence, as + 1, to),
  });
}

/** "Diplomats described the text as largely symbolic", "Critics call the mission a failure". */
export function judgedBy(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const subject = subjectOf(reading, sentence, i - 1);
  if (!subject || subject.denied) return null;
  const who = phraseOf(reading, sentence, subject.from, subject.to);
  const watches = WATCHERS.has(who?.head ?? tagAt(sentence.items, subject.to - 1));
  if (!watches && !(/^(?:view|see|saw|regard)/.test(tagAt(sentence.items, i)) && who?.acts)) return null;
  const end = actEnd(reading, sentence, i + 1);
  let as = items.findIndex((item, k) => k > i + 1 && k < i + 14 && item.tag === 'as');
  const open = /^(?:the|a|an|his|her|its|their|it|this|that)$/.test(tagAt(sentence.items, i + 1)) || items[i + 1]?.states !== undefined;
  if (!open) return null;
  if (as < 0) {
    if (!watches) return null;
    // «call the mission a failure»
    as = items.findIndex((item, k) => k > i + 2 && k < Math.min(end, i + 9) && /^(?:a|an|the)$/.test(item.tag)) - 1;
    if (as < i + 1) return null;
  }
  const to = Math.max(actEnd(reading, sentence, as + 1), as + 2);
  return drafted(reading, sentence, subject.from, to, false, {
    by: wordsOf(reading, sentence, subject.from, subject.to),
    about: wordsOf(reading, sentence, i + 1, tagAt(sentence.items, as) === 'as' ? as : as + 1),
    sense: wordsOf(reading, sentence, as + 1, to),
  });
}

/** "Some observers had seen a major development in …". */
export function watched(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const vague = /^(?:some|many|most|few|others)$/.test(tagAt(sentence.items, i));
  if (
    !vague &&
    !/^(?:observers|analysts|critics|experts|commentators|historians|sceptics|skeptics|pundits|diplomats)$/.test(tagAt(sentence.items, i))
  )
    return null;
  let verb = i + 1;
  while (
    verb < items.length &&
    verb - i < 4 &&
    /^(?:had|have|has|already|widely|also|did|here|generally)$/.test(items[verb]?.tag as string)
  )
    verb++;
  if (!THINK.has(tagAt(sentence.items, verb)) || (vague && verb > i + 1)) return null;
  const judged = JUDGE_AS.has(tagAt(sentence.items, verb)) ? judgedBy(reading, sentence, verb) : null;
  if (judged) return judged;
  let from = i;
  while (from > 0 && i - from < 4 && !/^[,;.:"]$/.test(tagAt(sentence.items, from - 1))) from--;
  const to = actEnd(reading, sentence, verb + 1);
  if (to - verb < 3) return null;
  return drafted(reading, sentence, from, to, false, {
    by: wordsOf(reading, sentence, from, i + 1),
    sense: wordsOf(reading, sentence, verb, to),
  });
}
