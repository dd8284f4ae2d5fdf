import { BySentence } from '../by-sentence.ts';
import type { Draft, Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import type { AssessmentClaim } from '../types.ts';
import { inQuotation, LONGEST_SENTENCE, objectEnd, wordsOf } from '../words/clauses.ts';
import { Cues } from '../words/cues.ts';
import { type Item, itemsSpan, type Sentence } from '../words/items.ts';

/** "X marks a shift", "X represents a setback": an act or text, and what it is said to mean. */
const MEANS = new Set(
  'marks marked represents represented signals signaled signalled underscores underscored reflects reflected underlines exposes exposed deepens deepened'.split(
    ' ',
  ),
);
const SENSE = new Set(
  'divergence shift change departure split rift break setback blow victory defeat failure turning milestone step isolation division divisions tensions rupture defeat success embarrassment reversal frustration impatience distance gap'.split(
    ' ',
  ),
);
const STATE_OF = new Set('divided split deadlocked paralysed paralyzed isolated gridlocked'.split(' '));
const DEGREE = new Set('deeply bitterly sharply long increasingly largely hopelessly badly evenly completely totally so'.split(' '));
const WATCHERS = new Set('observers analysts critics experts commentators'.split(' '));
/** What an assessment can begin at. */
const CUES = new Cues([...MEANS, ...STATE_OF, ...WATCHERS]);
const SEES = new Set('see saw seen sees view viewed viewed believe believed consider considered regard regarded'.split(' '));

/** What the report or its sources think an act means, or how they judge a body. Only set patterns: most judgements are left unread. */
export function assessmentClaims(reading: Reading, taken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(taken);
  for (const sentence of reading.sentences) {
    const { items } = sentence;
    if (items.length > LONGEST_SENTENCE) continue;
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item;
      if (!CUES.has(item)) continue;
      const { tag } = item;
      if (inQuotation(reading, sentence, i)) continue;
      const draft = MEANS.has(tag)
        ? meaning(reading, sentence, i)
        : STATE_OF.has(tag)
          ? stateOf(reading, sentence, i)
          : watched(reading, sentence, i);
      if (
        draft &&
        !told
          .of(draft.sentence)
          .some(
            (one) =>
              /^(?:provision|legal|position|event)$/.test(one.claim.kind) &&
              one.claim.span.start <= draft.claim.span.start &&
              draft.claim.span.end <= one.claim.span.end,
          )
      )
        drafts.push(draft);
    }
  }
  return drafts;
}

function meaning(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const to = objectEnd(sentence, i + 1);
  if (
    !items.slice(i + 1, Math.min(to, i + 7)).some((item) => SENSE.has(item.tag)) ||
    !/^(?:a|an|the|growing|deepening|widening|another|its|their|what)$/.test(items[i + 1]?.tag ?? '')
  )
    return null;
  let from = i;
  while (from > 0 && i - from < 16 && !/^(?:[;.:"—]|but|while|that|which|and|,)$/.test(items[from - 1]?.tag as string)) from--;
  if (from === i) return null;
  const subjectEnd = items[i - 1]?.tag.endsWith('ly') || items[i - 1]?.tag === 'also' ? i - 1 : i;
  return claimOf(reading, sentence, from, to, {
    about: wordsOf(reading, sentence, from, subjectEnd),
    sense: wordsOf(reading, sentence, i, to),
  });
}

/** "The Council, deeply divided on …"; only of a body or a State, and only with a word of degree or "remains". */
function stateOf(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const before = items[i - 1]?.tag ?? '';
  const degree = DEGREE.has(before) || /^(?:remains|remained|remain|been|still)$/.test(before);
  if (!degree) return null;
  const subject = items
    .slice(Math.max(0, i - 7), i)
    .findLast((item) => item.states || item.tag === '%C' || item.tag === '%B' || item.tag === '%GA');
  if (!subject) return null;
  const first = items.indexOf(subject);
  const from = DEGREE.has(before) ? i - 1 : items[first - 1]?.tag === 'the' ? first - 1 : first;
  const to = objectEnd(sentence, i + 1);
  return claimOf(reading, sentence, from, Math.max(to, i + 1), {
    about: wordsOf(reading, sentence, items.indexOf(subject), items.indexOf(subject) + 1),
    sense: wordsOf(reading, sentence, DEGREE.has(before) ? i - 1 : i, Math.max(to, i + 1)),
  });
}

/** "Some observers had seen a major development in …". */
function watched(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  let verb = i + 1;
  while (verb < items.length && verb - i < 4 && /^(?:had|have|has|already|widely|also|did)$/.test(items[verb]?.tag as string)) verb++;
  if (!SEES.has(items[verb]?.tag ?? '')) return null;
  let from = i;
  while (from > 0 && i - from < 4 && !/^[,;.:"]$/.test(items[from - 1]?.tag as string)) from--;
  const to = objectEnd(sentence, verb + 1);
  if (to - verb < 3) return null;
  return claimOf(reading, sentence, from, to, { by: wordsOf(reading, sentence, from, i + 1), sense: wordsOf(reading, sentence, verb, to) });
}

function claimOf(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  said: Pick<AssessmentClaim, 'by' | 'about' | 'sense'>,
): Draft {
  const span = itemsSpan(sentence, reading.words, from, to - 1);
  const according = attributionOf(reading, sentence.index, span);
  return {
    sentence: sentence.index,
    claim: { kind: 'assessment', span, modality: 'asserted', ...said, ...(according ? { according } : {}) },
  };
}
