import { BySentence } from '../by-sentence.ts';
import type { Draft, Reading } from '../reading.ts';
import { inQuotation, LONGEST_SENTENCE } from '../words/clauses.ts';
import { Cues } from '../words/cues.ts';
import type { Item } from '../words/items.ts';
import { JUDGE, JUDGE_AS, MEANS, MEASURE, QUALITIES, SEEN, SENSE, STATES_OF, WATCHERS, WEIGHED, WEIGHS } from './assess-lexicon.ts';
import { belittled, byDegree, byMeasure, byQuality, meaning, sensed, weighed, weighing } from './judgements.ts';
import { judgedBy, receivedWith, seenAs, watched } from './watchers.ts';

const THAN = new Set(['than']);
const RECEIVED = new Set(['greeted', 'met', 'received']);
const CUES = new Cues([
  ...SENSE,
  ...MEANS,
  ...WEIGHS.keys(),
  ...QUALITIES,
  ...STATES_OF,
  ...SEEN,
  ...JUDGE,
  ...JUDGE_AS,
  ...WATCHERS,
  ...WEIGHED,
  ...MEASURE,
  ...THAN,
  ...RECEIVED,
]);
/** The constructions by which a judgement may be told at a word, the surest first. */
const WAYS = [
  [MEANS, meaning],
  [WEIGHS, weighing],
  [SENSE, sensed],
  [SEEN, seenAs],
  [JUDGE, judgedBy],
  [JUDGE_AS, judgedBy],
  [STATES_OF, byDegree],
  [QUALITIES, byQuality],
  [WATCHERS, watched],
  [WEIGHED, weighed],
  [MEASURE, byMeasure],
  [THAN, belittled],
  [RECEIVED, receivedWith],
] as const;

/** What the report or its sources think an act means, or how they judge a body, text or State. */
export function assessmentClaims(reading: Reading, taken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(taken);
  const own = new BySentence([]);
  for (const sentence of reading.sentences) {
    const { items } = sentence;
    if (items.length > LONGEST_SENTENCE || !CUES.isIn(sentence) || sentence.line.includes(' ? ')) continue;
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item;
      if (!CUES.has(item) || inQuotation(reading, sentence, i)) continue;
      for (const [words, read] of WAYS) {
        const draft = words.has(item.tag) ? read(reading, sentence, i) : null;
        if (!draft || own.overlapping(draft.sentence, draft.claim.span).length > 0) continue;
        if (!isTold(draft, told)) {
          drafts.push(draft);
          own.add(draft);
        }
        break;
      }
    }
  }
  return drafts;
}

/** All of it is told by another claim. */
const isTold = (draft: Draft, told: BySentence): boolean =>
  told
    .of(draft.sentence)
    .some(
      ({ claim }) =>
        /^(?:provision|legal|position|event)$/.test(claim.kind) &&
        claim.span.start <= draft.claim.span.start &&
        draft.claim.span.end <= claim.span.end,
    );
