import type { CouncilRecord } from '../../record/index.ts';
import type { Draft } from '../reading.ts';
import type { ClaimDate } from '../types.ts';
import { placeDate } from '../words/dates.ts';
import { dayNumber, isDay } from '../words/days.ts';
import { between } from './tie.ts';

/**
 * The day of a vote told. "On July 14" without a year is the last one before the report, unless only that of the year before saw a vote on
 * what the report is about.
 */
export function dayOfVote(
  record: CouncilRecord,
  { claim, when }: Draft,
  dateline: string | undefined,
  topics: readonly string[],
): ClaimDate | undefined {
  const date = claim.date ?? (when && placeDate(when, dateline, claim.modality === 'expected')) ?? undefined;
  if (date?.precision !== 'day' || when?.kind !== 'month_day') return date;
  const votedOn = (day: string, slack: number): boolean =>
    isDay(day) &&
    between(record, dayNumber(day) - slack, dayNumber(day) + slack).some(({ decision }) =>
      decision.topics.some((topic) => topics.includes(topic)),
    );
  const before = `${Number(date.value.slice(0, 4)) - 1}${date.value.slice(4)}`;
  return !votedOn(date.value, 1) && votedOn(before, 0) ? { ...date, value: before } : date;
}
