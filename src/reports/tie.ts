import type { Ballot, Outcome, Tally } from '../procedure/index.ts';
import { ballotsOf, type CouncilRecord, type Decision, outcomeOf, resolve, tallyOf, vetoersOf } from '../record/index.ts';
import { daysOff } from './dates.ts';
import { addDays, daysBetween } from './days.ts';
import type { ClaimDate, ReportedOutcome, VoteClaim } from './types.ts';

/** All that a report says of one text, gathered for finding the decision it is. */
export interface Evidence {
  readonly kind: 'R' | 'D' | 'A' | 'M' | 'B';
  readonly symbol?: string;
  readonly sponsors: readonly string[];
  readonly votes: readonly (Pick<
    VoteClaim,
    'outcome' | 'inFavour' | 'against' | 'abstaining' | 'ballots' | 'vetoedBy' | 'unanimous' | 'modality'
  > & { readonly date?: ClaimDate })[];
  /** Topics named near the text, best first; and those of the whole report. */
  readonly topics: readonly string[];
  readonly reportTopics: readonly string[];
  /** Words of what the text is said to ask, for texts whose provisions are known: 0 to 1 by decision. */
  readonly provisionFit: (decision: string) => number | null;
  /** The report leads with this text. */
  readonly main: boolean;
  /** No text is named, so any kind of question may be meant. */
  readonly anyKind?: boolean;
}

export interface Tie {
  readonly decision?: Decision;
  /** Best first, when none stands out. */
  readonly candidates: readonly Decision[];
  readonly score: number;
}

/** A candidate must reach this to be the one, and lead the next by `MARGIN`. */
const ENOUGH = 6;
const MARGIN = 1.5;
/** How far from a stated day the Council's day may lie and still be thought of. */
const WINDOW = 4;

/** One key for all who held a seat: a report may call the holder of 1950 by the name of today's. */
export const seatKey = (code: string): string => (code === 'SUN' ? 'RUS' : code === 'ROC' ? 'CHN' : code);
/** Whether two codes mean the same seat or State, whoever held it at the time. */
export const sameState = (a: string, b: string): boolean => a === b || seatKey(a) === seatKey(b);

/** What scoring asks of a decision again and again, looked up once. */
interface Roll {
  readonly outcome: Outcome;
  readonly ballots: ReadonlyMap<string, Ballot>;
  readonly vetoers: ReadonlySet<string>;
  readonly tally: Tally | null;
}

const rolls = new WeakMap<Decision, Roll>();

function rollOf(record: CouncilRecord, decision: Decision): Roll {
  let roll = rolls.get(decision);
  if (!roll) {
    roll = {
      outcome: outcomeOf(record, decision),
      ballots: new Map(Object.entries(ballotsOf(record, decision)).map(([code, ballot]) => [seatKey(code), ballot])),
      vetoers: new Set(vetoersOf(record, decision).map(seatKey)),
      tally: tallyOf(decision),
    };
    rolls.set(decision, roll);
  }
  return roll;
}

const kindFits = (kind: Evidence['kind'], decision: Decision): boolean => {
  switch (kind) {
    case 'A':
      return decision.kind === 'amendment';
    case 'M':
      return decision.kind !== 'amendment' && decision.kind !== 'part';
    case 'B':
      return decision.kind === 'admission' || decision.kind === 'substantive';
    case 'D':
      return decision.kind !== 'amendment' && decision.kind !== 'part';
    default:
      return (
        decision.kind !== 'amendment' &&
        decision.kind !== 'part' &&
        decision.kind !== 'preliminary' &&
        (decision.kind !== 'procedural' || decision.resolution !== null || decision.symbol !== null)
      );
  }
};

const adopted = (roll: Roll): boolean => {
  const { outcome } = roll;
  return outcome === 'adopted' || outcome === 'adopted_without_vote' || outcome === 'carried';
};

/** Whether a decision was adopted or carried. */
export const passed = (record: CouncilRecord, decision: Decision): boolean => adopted(rollOf(record, decision));

function outcomeScore(roll: Roll, claimed: ReportedOutcome): number {
  if (claimed === 'unknown') return 0;
  const passed = adopted(roll);
  if (claimed === 'adopted') return passed ? 2 : -3;
  if (passed) return -3;
  const { outcome } = roll;
  if (claimed === 'vetoed') return outcome === 'vetoed' ? 2.5 : 0.5;
  if (claimed === 'short') return outcome === 'short' || outcome === 'not_carried' ? 2.5 : 0.5;
  return 2;
}

/** What a decision of a day scores for its day. */
function dayScore(evidence: Evidence, dateline: string | undefined): (day: string) => number {
  const dates = evidence.votes.flatMap((vote) => (vote.date ? [vote.date] : []));
  if (dates.length > 0) {
    const precise = dates.some((date) => date.precision === 'day');
    return (day) => {
      let off = Number.POSITIVE_INFINITY;
      for (const date of dates) off = Math.min(off, daysOff(date, day));
      return off === 0 ? (precise ? 5 : 3) : off === 1 ? 2 : off <= WINDOW ? -1 : -20;
    };
  }
  if (!dateline) return () => 0;
  if (evidence.main) {
    const line: ClaimDate = { value: dateline, precision: 'day', from: 'stated' };
    return (day) => {
      const days = daysOff(line, day);
      if (day > dateline) return days === 1 ? 1 : -20;
      return days === 0 ? 4 : days <= 1 ? 3.5 : days <= 3 ? 2.5 : days <= 7 ? 1.5 : days <= 31 ? -1 : -8;
    };
  }
  const last = addDays(dateline, 1);
  return (day) => (day > last ? -20 : 0);
}

/**
 * How well a decision answers to what is said; the higher the better. Weights were set on the annotated reports in fixtures/.
 * One scorer is asked of many decisions, so what depends on the evidence alone is worked out first.
 */
export function scorer(record: CouncilRecord, evidence: Evidence, dateline: string | undefined): (decision: Decision) => number {
  const forDay = dayScore(evidence, dateline);
  let day = '';
  let ofDay = 0;
  return (decision) => {
    if (decision.date !== day) {
      day = decision.date;
      ofDay = forDay(day);
    }
    return addTo(ofDay, record, decision, evidence);
  };
}

/** The score for the day with that for all else. */
function addTo(ofDay: number, record: CouncilRecord, decision: Decision, evidence: Evidence): number {
  let total = ofDay;
  const topics = decision.topics;
  if (evidence.topics.length > 0) {
    const near = evidence.topics.findIndex((topic) => topics.includes(topic));
    total += near === 0 ? 3 : near > 0 ? 2 : -3;
  } else if (evidence.reportTopics.length > 0) {
    const far = evidence.reportTopics.findIndex((topic) => topics.includes(topic));
    total += far === 0 ? 2.5 : far > 0 ? 1.5 : -2.5;
  }
  if (evidence.sponsors.length > 0 && decision.sponsors.length > 0) {
    total += evidence.sponsors.some((sponsor) => sponsorFits(decision, sponsor)) ? 3 : -1.5;
  }
  const roll = rollOf(record, decision);
  const { ballots, tally } = roll;
  for (const vote of evidence.votes) {
    if (vote.modality !== 'asserted') continue;
    total += outcomeScore(roll, vote.outcome);
    for (const member of vote.vetoedBy ?? []) total += roll.vetoers.has(seatKey(member)) ? 2 : -1.5;
    for (const { member, ballot } of vote.ballots ?? []) {
      const cast = ballots.get(seatKey(member));
      if (cast !== undefined) total += cast === ballot ? 1.2 : -1.8;
      else if (decision.ballots !== '') total -= 1.5;
    }
    if (tally) {
      if (vote.inFavour !== undefined) total += vote.inFavour === tally.Y ? 1.6 : -1.2;
      if (vote.against !== undefined) total += vote.against === tally.N ? 1.6 : -1.2;
      if (vote.abstaining !== undefined) total += vote.abstaining === tally.A ? 1.6 : -1.2;
      if (vote.unanimous) total += tally.Y === (decision.ballots.length || 15) ? 1.5 : -1;
    }
  }
  const fit = evidence.provisionFit(decision.id);
  if (fit !== null) total += (fit - 0.25) * 7;
  return total;
}

/** Whether a State (or "E10") is among those a decision's record names as having put the text forward. */
export function sponsorFits(decision: Decision, sponsor: string): boolean {
  if (sponsor === 'E10') return decision.sponsors.some((one) => /elected/i.test(one));
  return decision.sponsors.some((one) => sameState(one, sponsor));
}

/**
 * The decision that one sentence's words about a vote fit best among those `inPlay` in the report. `prior` is the decision its text is
 * tied to: it stays unless another answers clearly better to the numbers, ballots and day given.
 */
export function tieVote(
  record: CouncilRecord,
  inPlay: Iterable<Decision>,
  evidence: Evidence,
  prior: Decision | undefined,
  weight: number,
): Tie {
  const fitting = [...inPlay].filter((decision) => decision === prior || evidence.anyKind || kindFits(evidence.kind, decision));
  const vote = evidence.votes[0];
  const exact =
    [vote?.inFavour, vote?.against, vote?.abstaining].filter((side) => side !== undefined).length + (vote?.ballots?.length ?? 0);
  // Without a day of its own a claim is about the vote its text is about, or one near it, unless its numbers say otherwise.
  const far = (decision: Decision): number =>
    !prior || vote?.date || Math.abs(daysBetween(prior.date, decision.date)) <= 3 ? 0 : exact >= 3 ? -1 : -4;
  const score = scorer(record, evidence, undefined);
  const ranked = fitting
    .map((decision) => ({ decision, score: score(decision) + (decision === prior ? weight : far(decision)) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best) return { candidates: [], score: 0 };
  const candidates = ranked
    .filter((one) => one.score > best.score - 2)
    .slice(0, 4)
    .map((one) => one.decision);
  const ahead = best.score - (second?.score ?? -10);
  if (best.decision === prior ? ahead >= 0 : best.score >= 4 && ahead >= 0.8)
    return { decision: best.decision, candidates, score: best.score };
  return { candidates, score: best.score };
}

/** How many things said of a vote the decision bears out, and how many not. */
export function borneOut(record: CouncilRecord, decision: Decision, vote: Evidence['votes'][number]): { yes: number; no: number } {
  let yes = 0;
  let no = 0;
  const take = (holds: boolean): void => {
    if (holds) yes++;
    else no++;
  };
  const { ballots, tally, vetoers } = rollOf(record, decision);
  if (vote.outcome !== 'unknown') take(outcomeScore(rollOf(record, decision), vote.outcome) > 0);
  if (tally) {
    if (vote.inFavour !== undefined) take(vote.inFavour === tally.Y);
    if (vote.against !== undefined) take(vote.against === tally.N);
    if (vote.abstaining !== undefined) take(vote.abstaining === tally.A);
  }
  for (const { member, ballot } of vote.ballots ?? []) {
    const cast = ballots.get(seatKey(member));
    if (cast !== undefined || decision.ballots !== '') take(cast === ballot);
  }
  for (const member of vote.vetoedBy ?? []) take(vetoers.has(seatKey(member)));
  if (vote.date) take(daysOff(vote.date, decision.date) === 0);
  return { yes, no };
}

/** The decisions of the days `from` to `to`, both included; the record stands in order of date. */
export function between(record: CouncilRecord, from: string, to: string): readonly Decision[] {
  return daysOf(record.decisions, from, addDays(to, 1));
}

/** Those of a list in order of date that lie from a day up to, and without, another. */
function daysOf(decisions: readonly Decision[], from: string, before: string): readonly Decision[] {
  const first = (day: string): number => {
    let low = 0;
    let high = decisions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((decisions[middle] as Decision).date < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return decisions.slice(first(from), first(before));
}

/** The first and last day a claim's date can mean, `slack` days wider at both ends. */
function reach(date: ClaimDate, slack: number): readonly [string, string] {
  const [from, to = from] = date.value.split('/') as [string, string?];
  const low = from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
  const high = to.length === 4 ? `${to}-12-31` : to.length === 7 ? addDays(`${to}-28`, 3) : to;
  return [addDays(low, -slack), addDays(high, slack)];
}

/** A text spoken of without a date is thought to be no older than this many days: older ones are named by number or year. */
const REMEMBERED = 3 * 366;

const byTopic = new WeakMap<CouncilRecord, ReadonlyMap<string, readonly Decision[]>>();

/** The decisions of some topics from a day up to, and without, another, each once. */
export function ofTopics(record: CouncilRecord, topics: readonly string[], from = '', before = '9999'): readonly Decision[] {
  let index = byTopic.get(record);
  if (!index) {
    const lists = new Map<string, Decision[]>();
    for (const decision of record.decisions) {
      for (const topic of decision.topics) {
        const list = lists.get(topic);
        if (list) list.push(decision);
        else lists.set(topic, [decision]);
      }
    }
    index = lists;
    byTopic.set(record, index);
  }
  const lists = topics.map((topic) => daysOf(index.get(topic) ?? [], from, before));
  return lists.length === 1 ? (lists[0] as readonly Decision[]) : [...new Set(lists.flat())];
}

/** The decisions worth scoring: those of a symbol, else near the days given, else those of the topic up to the dateline. */
function candidatesOf(record: CouncilRecord, evidence: Evidence, dateline: string | undefined): readonly Decision[] {
  const dates = evidence.votes.flatMap((vote) => (vote.date ? [vote.date] : []));
  if (dates.length > 0) {
    const found = new Set(dates.flatMap((date) => between(record, ...reach(date, WINDOW))));
    return [...found].filter((decision) => kindFits(evidence.kind, decision));
  }
  if (dateline && evidence.main)
    return between(record, addDays(dateline, -31), addDays(dateline, 1)).filter((decision) => kindFits(evidence.kind, decision));
  const topics = (evidence.topics.length > 0 ? evidence.topics : evidence.reportTopics).slice(0, 2);
  const from = dateline ? addDays(dateline, -REMEMBERED) : '';
  const before = dateline ? addDays(dateline, 2) : '9999';
  return ofTopics(record, topics, from, before).filter((decision) => kindFits(evidence.kind, decision));
}

/**
 * Finds the one decision a reported text is: by its symbol, or by the day, subject, author, outcome, numbers and ballots told of it.
 * Without a clear leader there is no tie, only candidates: a claim that cannot be tied is `unclear`, never guessed.
 */
export function tie(record: CouncilRecord, evidence: Evidence, dateline: string | undefined): Tie {
  if (evidence.symbol) {
    const found = resolve(record, evidence.symbol);
    if (found.ok) {
      const [first] = found.value;
      if (found.value.length >= 1 && first) return { decision: first, candidates: [first], score: 20 };
    }
    return { candidates: [], score: 0 };
  }
  const score = scorer(record, evidence, dateline);
  const ranked = candidatesOf(record, evidence, dateline)
    .map((decision) => ({ decision, score: score(decision) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best) return { candidates: [], score: 0 };
  const candidates = ranked
    .filter((one) => one.score > best.score - 3 && one.score > 1)
    .slice(0, 4)
    .map((one) => one.decision);
  if (best.score >= ENOUGH && (!second || best.score - second.score >= MARGIN))
    return { decision: best.decision, candidates, score: best.score };
  return { candidates, score: best.score };
}
