import type { CouncilRecord, Decision } from '../../record/index.ts';
import type { ReadReport } from '../read.ts';
import { daysOff, placeDate } from '../words/dates.ts';
import { daysBetween } from '../words/days.ts';
import type { ReportedText } from '../words/texts.ts';
import { adopted, type Roll, rollOf } from './roll.ts';
import { ofTopics, tie } from './tie.ts';
import { type Gathered, place } from './tie-evidence.ts';
import { type Evidence, highest, type Scorer, scorer, scoresOf } from './tie-score.ts';

/** At most this many days are tried for a report without a date. */
const DAYS_TRIED = 12;

/** A report without a date is sooner about a recent vote than one of long ago: at most this much, for the latest. */
const recency = (day: string): number => ((Number(day.slice(0, 4)) - 1946) / 80) * 1.5;

/** How far into a report its own day and month ("UNITED NATIONS, Feb. 4 (UPI)") are looked for. */
const HEAD_SENTENCES = 3;

/** What speaks for a day besides the votes: a report checked with this one, or the day and month at its head, which lack only the year. */
export function nearness(read: ReadReport, hints: readonly string[]): (day: string) => number {
  const heads = read.reading.sentences
    .slice(0, HEAD_SENTENCES)
    .flatMap((sentence) => sentence.items.flatMap((item) => (item.date?.kind === 'month_day' ? [item.date] : [])));
  return (day) => {
    const sameDay = heads.some((date) => {
      const placed = placeDate(date, `${day.slice(0, 4)}-12-31`);
      return placed !== null && Math.abs(daysBetween(placed.value, day)) <= 1;
    });
    return (hints.some((hint) => Math.abs(daysBetween(hint, day)) <= 2) ? 2 : 0) + (sameDay ? 3 : 0);
  };
}

/** How well a text can be tied if the report is of a day; the same for all days where it is told when its votes were, or under which symbol. */
function scoreByDay(record: CouncilRecord, one: Gathered): (day: string) => number {
  const score = (day: string): number => Math.max(0, tie(record, place(one, day), day).score);
  const placed = one.drafts.some(({ claim }) => claim.date) && one.drafts.every(({ claim, when }) => claim.date || !when);
  if (!placed && one.symbol === undefined) return score;
  let known: number | undefined;
  return (day) => {
    known ??= score(day);
    return known;
  };
}

export function inferDay(
  record: CouncilRecord,
  gathered: ReadonlyMap<ReportedText, Gathered>,
  main: ReportedText,
  near: (day: string) => number,
): string | undefined {
  const stated = [...gathered.values()].flatMap((one) =>
    place(one, undefined).votes.flatMap((vote) => (vote.date?.precision === 'day' ? [vote.date] : [])),
  );
  const own = gathered.get(main) as Gathered;
  const unplaced: Evidence = Object.assign(place(own, undefined), { main: false });
  const roll = (decision: Decision): Roll => rollOf(record, decision);
  const pool: readonly Roll[] = own.symbol
    ? tie(record, unplaced, undefined).candidates.map(roll)
    : unplaced.reportTopics.length === 0
      ? record.decisions.filter((decision) => stated.some((date) => daysOff(date, decision.date) <= 1)).map(roll)
      : ofTopics(record, unplaced.reportTopics.slice(0, 2));
  const told = unplaced.votes.find((vote) => vote.modality === 'asserted' && vote.outcome !== 'unknown')?.outcome;
  const likely = pool.filter((one) => !told || adopted(one) === (told === 'adopted'));
  const more = ({ decision }: Roll): number => recency(decision.date) + near(decision.date);
  const best = (rolls: readonly Roll[], score: Scorer, most: number): Roll[] =>
    highest(
      rolls,
      scoresOf(rolls, (roll) => score(roll) + more(roll)),
    )
      .slice(0, most)
      .map(({ roll }) => roll);
  const barely = best(likely, scorer({ ...unplaced, provisionFit: () => null }, undefined), DAYS_TRIED * 3);
  const scores = [...gathered.values()].filter((one) => one.drafts.length > 0).map((one) => scoreByDay(record, one));
  const days = [...new Set(best(barely, scorer(unplaced, undefined), DAYS_TRIED).map((roll) => roll.decision.date))]
    .map((day) => {
      let total = recency(day) + near(day);
      for (const score of scores) total += score(day);
      return { day, total };
    })
    .sort((a, b) => b.total - a.total);
  const [first, second] = days;
  if (!first || first.total < 8) return undefined;
  return !second || first.total - second.total >= 1.5 ? first.day : undefined;
}
