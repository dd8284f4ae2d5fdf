import type { CheckedClaim } from '../check/checked-claim.ts';
import type { Claim, ClaimDate, Fact, Making, TimelineEntry } from '../types.ts';
import { daysBetween } from '../words/days.ts';
import type { Aligned } from './align.ts';

/** Kinds of claims that happen on a day. */
const HAPPENS: ReadonlySet<Claim['kind']> = new Set(['vote', 'event', 'statement', 'position', 'deal', 'figure']);

/**
 * The event as all reports tell it, by date: each fact that some report, or the record for a decision it is tied to, gives a date of.
 * A vote that is tied stands at the Council's day, with what reports say otherwise beside it; another fact with several dates stands at each. What is denied, expected or threatened did not happen on a day.
 */
export function timelineOf(aligned: readonly Aligned[]): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const { fact, claims } of aligned) {
    const { claim } = claims[0] as CheckedClaim;
    if (HAPPENS.has(claim.kind) && claim.modality === 'asserted' && tellsMore(claim)) entries.push(...entriesOf(fact, claims));
  }
  return entries.sort((a, b) => compare(a.date, b.date) || Number(a.kind !== 'vote') - Number(b.kind !== 'vote'));
}

/** A number of people or things happened on a day only where something is said of them ("killed"). */
const tellsMore = (claim: Claim): boolean => claim.kind !== 'figure' || claim.what !== undefined;

function entriesOf(fact: Fact, told: readonly CheckedClaim[]): TimelineEntry[] {
  const [first] = told as [CheckedClaim, ...CheckedClaim[]];
  const decision = first.claim.kind === 'vote' ? first.decision : undefined;
  const dates = new Map<string, ClaimDate>();
  for (const { claim } of told) if (claim.date && claim.date.precision !== 'range') dates.set(claim.date.value, claim.date);
  if (dates.size === 0 && !decision) return [];
  // "In March" says no other day than "on 25 March".
  const exact = [...dates.values()].filter(({ value }) => ![...dates.keys()].some((other) => other !== value && other.startsWith(value)));
  const entry = (date: string, precision: TimelineEntry['precision'], dateFrom: TimelineEntry['dateFrom']): Making<TimelineEntry> => {
    const { id, about, claims, voices = 1 } = fact;
    const { kind } = first.claim;
    const frame = { date, precision, fact: id, kind, about, claims, voices };
    return decision ? Object.assign(frame, { decision: decision.id, dateFrom }) : Object.assign(frame, { dateFrom });
  };
  if (decision) {
    const { date } = decision;
    const made = entry(date, 'day', exact.some(({ value }) => value === date) ? 'reports' : 'record');
    const others = exact.filter((one) => !isDayOf(one, date)).map(({ value }) => value);
    if (others.length > 0) made.otherDates = others;
    return [made];
  }
  return exact.map(({ value, precision }) => {
    const made = entry(value, precision as TimelineEntry['precision'], 'reports');
    if (exact.length > 1) made.otherDates = exact.filter((one) => one.value !== value).map((one) => one.value);
    return made;
  });
}

/** Whether a report's date means a day of the record: the day, its month or year, or one day off where it was told from ("last night"). */
const isDayOf = ({ value, from }: ClaimDate, day: string): boolean =>
  day.startsWith(value) || (from === 'resolved' && value.length === 10 && Math.abs(daysBetween(value, day)) <= 1);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
