import { type CouncilRecord, compositionOf, type Decision, decisionsCalled } from '../../record/index.ts';
import { once } from '../../record/once.ts';
import type { ClaimDate } from '../types.ts';
import { dayNumber } from '../words/days.ts';
import { type Roll, rollOf, sameState } from './roll.ts';
import { type Evidence, highest, kindFits, type Scored, type Scorer, scorer, scoresOf, sponsorFits, WINDOW } from './tie-score.ts';

export interface Tie {
  readonly decision?: Decision;
  /** Best first, when none stands out. */
  readonly candidates: readonly Decision[];
  readonly score: number;
}

/** A candidate must reach this to be the one, and lead the next by `MARGIN`. */
const ENOUGH = 6;
const MARGIN = 1.5;
const FOREIGN = 2;
/** The text of States that had no seat that day must fit far better still: it is more likely another body's. */
const OUTSIDE = 5;
/** What scores no more than this was at another time than the words say; see `dayScore`. */
const ANOTHER_TIME = -8;
/** Decisions close to the one with the highest score, itself the first of them, best first; and the next best score. */
interface Ranking {
  readonly close: readonly Scored[];
  /** Undefined where there is no other. */
  readonly second: number | undefined;
}

/** Ranks decisions; of equals the earlier given comes first. Only those within a distance of the best are put in order. undefined for none. */
function rank(rolls: readonly Roll[], scoreOf: Scorer, within: number): Ranking | undefined {
  if (rolls.length === 0) return undefined;
  const scores = scoresOf(rolls, scoreOf);
  let best = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const score of scores) {
    if (score > best) {
      second = best;
      best = score;
    } else if (score > second) second = score;
  }
  return { close: highest(rolls, scores, best - within), second: rolls.length > 1 ? second : undefined };
}

/**
 * The decision that one sentence's words about a vote fit best among those `inPlay` in the report. `prior` is the decision its text is
 * tied to: it stays unless another answers clearly better to the numbers, ballots and day given.
 */
export function tieVote(
  record: CouncilRecord,
  inPlay: ReadonlySet<Roll>,
  evidence: Evidence,
  prior: Decision | undefined,
  weight: number,
): Tie {
  const fitting: Roll[] = [];
  for (const roll of inPlay) if (roll.decision === prior || evidence.anyKind || kindFits(evidence.kind, roll.decision)) fitting.push(roll);
  const vote = evidence.votes[0];
  const exact =
    [vote?.inFavour, vote?.against, vote?.abstaining].filter((side) => side !== undefined).length + (vote?.ballots?.length ?? 0);
  const placed = prior && !vote?.date ? rollOf(record, prior).day : undefined;
  // Without a day of its own a claim is about the vote its text is about, or one near it, unless its numbers say otherwise.
  const far = (day: number): number => (placed === undefined || Math.abs(placed - day) <= 3 ? 0 : exact >= 3 ? -1 : -4);
  const score = scorer(evidence, undefined);
  const ranked = rank(fitting, (roll) => score(roll) + (roll.decision === prior ? weight : far(roll.day)), 2);
  if (!ranked) return { candidates: [], score: 0 };
  const best = ranked.close[0] as Scored;
  const candidates = ranked.close.slice(0, 4).map(({ roll }) => roll.decision);
  const ahead = best.score - (ranked.second ?? -10);
  const { decision } = best.roll;
  return (decision === prior ? ahead >= 0 && best.score > ANOTHER_TIME : best.score >= 4 && ahead >= 0.8)
    ? { decision, candidates, score: best.score }
    : { candidates, score: best.score };
}

/** The rolls of decisions in order of date, with the numbers of their days. */
interface Dated {
  readonly rolls: readonly Roll[];
  readonly days: Int32Array;
}

const dated = (rolls: readonly Roll[]): Dated => ({ rolls, days: Int32Array.from(rolls, (roll) => roll.day) });

const wholeRecord = once((record: CouncilRecord) => dated(record.decisions.map((decision) => rollOf(record, decision))));

/** The decisions of the days numbered `from` to `to`, both included; the record stands in order of date. */
export function between(record: CouncilRecord, from: number, to: number): readonly Roll[] {
  return part(wholeRecord(record), from, to + 1);
}

/** The decisions of the time that a claim's date means. */
export const within = (record: CouncilRecord, date: ClaimDate): readonly Roll[] => between(record, ...reach(date, 0));

/** Those of a list that lie from a day up to, and without, another. */
const part = ({ rolls, days }: Dated, from: number, before: number): readonly Roll[] =>
  rolls.slice(countBefore(days, from), countBefore(days, before));

/** How many of some days, which stand in order, come before a day. */
function countBefore(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first and last day a claim's date can mean, `slack` days wider at both ends. */
function reach(date: ClaimDate, slack: number): readonly [number, number] {
  const [from, to = from] = date.value.split('/') as [string, string?];
  const low = dayNumber(from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from);
  const high = to.length === 4 ? dayNumber(`${to}-12-31`) : to.length === 7 ? dayNumber(`${to}-28`) + 3 : dayNumber(to);
  return [low - slack, high + slack];
}

/** A text spoken of without a date is thought to be no older than this many days: older ones are named by number or year. */
const REMEMBERED = 3 * 366;

/** For so many days before a report all votes are thought of, whatever their subject. */
const LATEST = 3;

const byTopic = once((record: CouncilRecord): ReadonlyMap<string, Dated> => {
  const lists = new Map<string, Roll[]>();
  for (const roll of wholeRecord(record).rolls) {
    for (const topic of roll.decision.topics) {
      const list = lists.get(topic);
      if (list) list.push(roll);
      else lists.set(topic, [roll]);
    }
  }
  return new Map([...lists].map(([topic, list]) => [topic, dated(list)]));
});

const NONE: Dated = { rolls: [], days: new Int32Array() };

/** The decisions of some topics from a day up to, and without, another, each once. */
export function ofTopics(record: CouncilRecord, topics: readonly string[], from = -Infinity, before = Infinity): readonly Roll[] {
  const found: Roll[] = [];
  topics.forEach((topic, i) => {
    for (const roll of part(byTopic(record).get(topic) ?? NONE, from, before)) if (!hasAny(roll.decision, topics, i)) found.push(roll);
  });
  return found;
}

/** Whether a decision has one of the first `count` topics. */
function hasAny(decision: Decision, topics: readonly string[], count: number): boolean {
  for (let i = 0; i < count; i++) if (decision.topics.includes(topics[i] as string)) return true;
  return false;
}

/** The decisions worth scoring: those of a symbol, else near the days given, else those of the topic up to the dateline. */
function candidatesOf(record: CouncilRecord, evidence: Evidence, dateline: string | undefined): readonly Roll[] {
  return thoughtOf(record, evidence, dateline).filter(({ decision }) => kindFits(evidence.kind, decision));
}

function thoughtOf(record: CouncilRecord, evidence: Evidence, dateline: string | undefined): readonly Roll[] {
  const found = new Set<Roll>();
  let dates = 0;
  for (const { date } of evidence.votes) {
    if (!date) continue;
    dates++;
    for (const roll of between(record, ...reach(date, WINDOW))) found.add(roll);
  }
  if (dates > 0) return [...found];
  const day = dateline === undefined ? undefined : dayNumber(dateline);
  if (day !== undefined && evidence.main) return between(record, day - 31, day + 1);
  const topics = (evidence.topics.length > 0 ? evidence.topics : evidence.reportTopics).slice(0, 2);
  if (day === undefined) return ofTopics(record, topics);
  for (const roll of ofTopics(record, topics, day - REMEMBERED, day + 2)) found.add(roll);
  // The day's other votes may stand under another subject.
  for (const roll of between(record, day - LATEST, day + 1)) found.add(roll);
  return [...found];
}

/**
 * Finds the one decision a reported text is: by its symbol, or by the day, subject, author, outcome, numbers and ballots told of it.
 * Without a clear leader there is no tie, only candidates: a claim that cannot be tied is `unclear`, never guessed.
 */
export function tie(record: CouncilRecord, evidence: Evidence, dateline: string | undefined): Tie {
  if (evidence.symbol) {
    const [first] = decisionsCalled(record, evidence.symbol);
    if (first) return { decision: first, candidates: [first], score: 20 };
    return { candidates: [], score: 0 };
  }
  const rolls = candidatesOf(record, evidence, dateline);
  const ranked = rank(rolls, scorer(evidence, dateline), 3);
  if (!ranked) return { candidates: [], score: 0 };
  const best = ranked.close[0] as Scored;
  const candidates = ranked.close
    .filter((one) => one.score > 1)
    .slice(0, 4)
    .map(({ roll }) => roll.decision);
  // A text of another author than the decision's must fit it all the better.
  const { sponsors } = best.roll.decision;
  const foreign =
    evidence.sponsors.length > 0 && sponsors.length > 0 && !evidence.sponsors.some((sponsor) => sponsorFits(best.roll.decision, sponsor));
  const more = !foreign ? 0 : evidence.sponsors.some((sponsor) => isMember(record, best.roll.decision, sponsor)) ? FOREIGN : OUTSIDE;
  if (best.score >= ENOUGH + more && (ranked.second === undefined || best.score - ranked.second >= MARGIN))
    return { decision: best.roll.decision, candidates, score: best.score };
  return standsAlone(best.roll, rolls, evidence, dateline)
    ? { decision: best.roll.decision, candidates, score: ENOUGH }
    : { candidates, score: best.score };
}

const isMember = (record: CouncilRecord, decision: Decision, state: string): boolean =>
  state === 'E10' || compositionOf(record, decision).members.some(({ code }) => sameState(code, state));

/** What stands alone must lead by so much. */
const FAR_AHEAD = 3;

/**
 * Whether day, subject, author and outcome single out the text that a report leads with. The numbers and ballots told of it may then be the
 * report's error, and do not undo the tie.
 */
function standsAlone(best: Roll, rolls: readonly Roll[], evidence: Evidence, dateline: string | undefined): boolean {
  if (!evidence.main || dateline === undefined) return false;
  const bare = evidence.votes.map(({ outcome, modality, date }) => ({ ...NOTHING_TOLD, outcome, modality, date }));
  const ranked = rank(rolls, scorer({ ...evidence, votes: bare }, dateline), 1);
  const first = ranked?.close[0];
  return first?.roll === best && first.score >= ENOUGH && (ranked?.second === undefined || first.score - ranked.second >= FAR_AHEAD);
}

const NOTHING_TOLD = {
  inFavour: undefined,
  against: undefined,
  abstaining: undefined,
  ballots: undefined,
  vetoedBy: undefined,
  unanimous: undefined,
};
