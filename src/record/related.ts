import { placeOf } from './places.ts';
import type { CouncilRecord, Decision } from './types.ts';

/** Decisions on the same matter put before and after one, the nearest in time last and first. */
export interface Related {
  readonly before: readonly Decision[];
  readonly after: readonly Decision[];
}

/** An agenda item that says too little to tie two decisions together. */
const wideItems =
  /^(the situation in the middle east|maintenance of international peace and security|threats to international peace and security|non-proliferation|admission of new members?)$/i;

const reach = 3;

/** Who applies, where a decision is on one State's admission. */
const applicantOf = (one: Decision): string | null =>
  one.kind === 'admission' ? (/admission of (?!new Members)([^;]+)/.exec(one.subject ?? '')?.[1] ?? null) : null;

/** Two decisions are of one matter when their first topics are the same, or, without topics, when they stand under one telling item. */
function sameMatter(a: Decision, b: Decision): boolean {
  if (a.topics.length > 0 && b.topics.length > 0) {
    const applicant = applicantOf(a);
    if (applicant !== null || a.kind === 'admission') return applicant !== null && applicant === applicantOf(b);
    return a.topics[0] === b.topics[0] || (a.topics.includes(b.topics[0]!) && b.topics.includes(a.topics[0]!));
  }
  return a.item !== null && a.item === b.item && !wideItems.test(a.item);
}

/** How many are shown on a decision's page; those are looked for once, since the record does not change. */
const shown = 6;
const found = new WeakMap<CouncilRecord, Map<Decision, Related>>();

/**
 * Drafts, amendments and resolutions on the same matter within three years: at most `count` before and `count` after, in the record's order.
 */
export function related(record: CouncilRecord, decision: Decision, count = shown): Related {
  if (count !== shown) return search(record, decision, count);
  let known = found.get(record);
  if (known === undefined) {
    known = new Map();
    found.set(record, known);
  }
  let near = known.get(decision);
  if (near === undefined) {
    near = search(record, decision, count);
    known.set(decision, near);
  }
  return near;
}

function search(record: CouncilRecord, decision: Decision, count: number): Related {
  const { decisions } = record;
  const at = placeOf(record, decision);
  const year = Number(decision.date.slice(0, 4));
  const first = String(year - reach);
  const last = String(year + reach + 1);
  const near = ({ date }: Decision): boolean => date >= first && date < last;
  const before: Decision[] = [];
  for (let i = at - 1; i >= 0 && before.length < count && near(decisions[i]!); i--) {
    if (sameMatter(decision, decisions[i]!)) before.unshift(decisions[i]!);
  }
  const after: Decision[] = [];
  for (let i = at + 1; i < decisions.length && after.length < count && near(decisions[i]!); i++) {
    if (sameMatter(decision, decisions[i]!)) after.push(decisions[i]!);
  }
  return { before, after };
}
