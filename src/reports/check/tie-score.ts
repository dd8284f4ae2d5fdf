import type { CouncilRecord, Decision } from '../../record/index.ts';
import type { ClaimDate, ReportedOutcome, VoteClaim } from '../types.ts';
import { daysOff, daysOutside, limitsOf } from '../words/dates.ts';
import { dayNumber } from '../words/days.ts';
import { adopted, type Roll, rollOf, sameState, seatKey } from './roll.ts';

/** What a report says of one vote, as far as it tells decisions apart. */
export type ToldVote = {
  readonly [Name in 'outcome' | 'inFavour' | 'against' | 'abstaining' | 'ballots' | 'vetoedBy' | 'unanimous' | 'modality' | 'date']:
    | VoteClaim[Name]
    | undefined;
} & Pick<VoteClaim, 'outcome' | 'modality'>;

/** A claim as it is scored, on the day it is placed on. */
export const toldVote = (
  claim: Omit<VoteClaim, 'id' | 'sentence'>,
  date: ClaimDate | null | undefined,
  modality = claim.modality,
): ToldVote => ({
  outcome: claim.outcome,
  inFavour: claim.inFavour,
  against: claim.against,
  abstaining: claim.abstaining,
  ballots: claim.ballots,
  vetoedBy: claim.vetoedBy,
  unanimous: claim.unanimous,
  modality,
  date: date ?? undefined,
});

/** All that a report says of one text, gathered for finding the decision it is. */
export interface Evidence {
  readonly kind: 'R' | 'D' | 'A' | 'M' | 'B';
  readonly symbol?: string;
  readonly sponsors: readonly string[];
  readonly votes: readonly ToldVote[];
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

/** How far from a stated day the Council's day may lie and still be thought of. */
export const WINDOW = 4;

/** Whether a decision's kind is one that a report's word for the text can mean. */
export const kindFits = (kind: Evidence['kind'], decision: Decision): boolean => {
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
function dayScore(evidence: Evidence, dateline: string | undefined): (day: number) => number {
  const dates = evidence.votes.flatMap((vote) => (vote.date ? [vote.date] : []));
  if (dates.length > 0) {
    const precise = dates.some((date) => date.precision === 'day');
    const limits = dates.map(limitsOf);
    return (day) => {
      let off = Number.POSITIVE_INFINITY;
      for (const one of limits) off = Math.min(off, daysOutside(one, day));
      return off === 0 ? (precise ? 5 : 3) : off === 1 ? 2 : off <= WINDOW ? -1 : -20;
    };
  }
  if (!dateline) return () => 0;
  if (evidence.main) {
    const line = dayNumber(dateline);
    return (day) => {
      const days = Math.abs(line - day);
      if (day > line) return days === 1 ? 1 : -20;
      return days === 0 ? 4 : days <= 1 ? 3.5 : days <= 3 ? 2.5 : days <= 7 ? 1.5 : days <= 31 ? -1 : -8;
    };
  }
  // A text spoken of without a date is sooner one of these days than one of years ago.
  const last = dayNumber(dateline) + 1;
  return (day) => (day > last ? -20 : last - day <= 8 ? 2.5 : last - day <= 32 ? 1 : last - day <= 366 ? 0.4 : 0);
}

/** What a decision scores for its topics: those near the text count for more than those of the whole report, the first for more than the rest. */
function topicScore({ topics, reportTopics }: Evidence): (decision: Decision) => number {
  const sought = topics.length > 0 ? topics : reportTopics;
  if (sought.length === 0) return () => 0;
  const leading = reportTopics[0];
  const [best, good, bad] = topics.length > 0 ? [3, 2, -3] : [2.5, 1.5, -2.5];
  return ({ topics: own }) => {
    let nearest = sought.length;
    for (const topic of own) {
      const at = sought.indexOf(topic);
      if (at >= 0 && at < nearest) nearest = at;
    }
    // A State named beside the text may only have voted: what the whole report is about then neither speaks for it nor against.
    if (nearest === sought.length && topics.length > 0 && leading !== undefined && own.includes(leading)) return 0;
    return nearest === 0 ? best : nearest < sought.length ? good : bad;
  };
}

/** What a decision scores for one vote told, its members by the seats they held. */
function voteScore(vote: ToldVote): (roll: Roll, total: number) => number {
  const vetoers = (vote.vetoedBy ?? []).map(seatKey);
  const told = (vote.ballots ?? []).map(({ member, ballot }) => ({ seat: seatKey(member), ballot }));
  const { inFavour, against, abstaining, unanimous } = vote;
  // "That vote was unanimous": for it.
  const outcome = unanimous && vote.outcome === 'unknown' ? 'adopted' : vote.outcome;
  return (roll, before) => {
    const { decision, tally } = roll;
    let total = before + outcomeScore(roll, outcome);
    for (const seat of vetoers) total += roll.vetoers.has(seat) ? 2 : -1.5;
    for (const { seat, ballot } of told) {
      const cast = roll.ballots.get(seat);
      if (cast !== undefined) total += cast === ballot ? 1.2 : -1.8;
      else if (decision.ballots !== '') total -= 1.5;
    }
    if (tally) {
      // The sides of "rejected 13 to 1" change places where the question was put the other way round.
      const turned = decision.kind === 'procedural' && inFavour === tally.N && against === tally.Y && inFavour !== against;
      if (turned) total += 3.2;
      if (inFavour !== undefined && !turned) total += inFavour === tally.Y ? 1.6 : -1.2;
      if (against !== undefined && !turned) total += against === tally.N ? 1.6 : -1.2;
      if (abstaining !== undefined) total += abstaining === tally.A ? 1.6 : -1.2;
      if (unanimous) total += tally.Y === (decision.ballots.length || 15) ? 1.5 : -1;
    }
    return total;
  };
}

/** How well a decision, told by its roll, answers to what is said; the higher the better. */
export type Scorer = (roll: Roll) => number;

/**
 * Scores decisions by what is said of one text. Weights were set on the annotated reports in fixtures/.
 * One scorer is asked of many decisions, so what depends on the evidence alone is worked out first.
 */
export function scorer(evidence: Evidence, dateline: string | undefined): Scorer {
  const forDay = dayScore(evidence, dateline);
  const forTopics = topicScore(evidence);
  const forVotes = evidence.votes.filter((vote) => vote.modality === 'asserted').map(voteScore);
  const { sponsors, provisionFit } = evidence;
  let day = -1;
  let ofDay = 0;
  return (roll) => {
    const { decision } = roll;
    if (roll.day !== day) {
      day = roll.day;
      ofDay = forDay(day);
    }
    let total = ofDay + forTopics(decision);
    if (sponsors.length > 0 && decision.sponsors.length > 0) total += sponsors.some((sponsor) => sponsorFits(decision, sponsor)) ? 3 : -1.5;
    for (const add of forVotes) total = add(roll, total);
    const fit = provisionFit(decision.id);
    return fit === null ? total : total + (fit - 0.25) * 7;
  };
}

/** A decision with its score. */
export class Scored {
  readonly roll: Roll;
  readonly score: number;

  constructor(roll: Roll, score: number) {
    this.roll = roll;
    this.score = score;
  }
}

/** The scores of decisions, in their order. Numbers of one kind: whole ones and fractions mixed in a list cost the engine its compiled code. */
export function scoresOf(rolls: readonly Roll[], scoreOf: Scorer): Float64Array {
  const scores = new Float64Array(rolls.length);
  for (let i = 0; i < rolls.length; i++) scores[i] = scoreOf(rolls[i] as Roll);
  return scores;
}

/** The decisions that score more than `above`, best first; of equals the earlier given comes first. */
export function highest(rolls: readonly Roll[], scores: Float64Array, above = Number.NEGATIVE_INFINITY): readonly Scored[] {
  const found: Scored[] = [];
  for (let i = 0; i < rolls.length; i++) if ((scores[i] as number) > above) found.push(new Scored(rolls[i] as Roll, scores[i] as number));
  return found.sort((a, b) => b.score - a.score);
}

/** Whether a State (or "E10") is among those a decision's record names as having put the text forward. */
export function sponsorFits(decision: Decision, sponsor: string): boolean {
  if (sponsor === 'E10') return decision.sponsors.some((one) => /elected/i.test(one));
  return decision.sponsors.some((one) => sameState(one, sponsor));
}

/** How many things said of a vote the decision bears out, and how many not. */
export function borneOut(record: CouncilRecord, decision: Decision, vote: ToldVote): { yes: number; no: number } {
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
