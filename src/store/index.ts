export { readClaimQuery } from './corpus/claim-query.ts';
export type { ClaimPage, Job, Jobs, QueueCounts, ReportSummary } from './corpus/types.ts';
export { openStore, type StorePlace, storePlace } from './open.ts';
export { indexedText, textTools } from './texts/as-text.ts';
export { compileText } from './texts/compile.ts';
export { findTexts, type TextHit, type TextList } from './texts/find-texts.ts';
export {
  mostForce,
  mostHits,
  readTextSearch,
  type TextOption,
  textActs,
  textParts,
  usualHits,
} from './texts/text-search.ts';
export type { KeptText, TextStore } from './texts/types.ts';
export { type TextView, textView } from './texts/view.ts';
export type { Store } from './types.ts';
