import type { StateCode } from '../../council/index.ts';
import { decide } from '../decide.ts';
import type { Ballot, Ruling, VoteToDecide } from '../types.ts';
import { outcomeWords } from '../words.ts';
import type { LessonVote, WhatIf } from './types.ts';

const ballots: readonly Ballot[] = ['Y', 'N', 'A', 'P', 'X'];

function ruled(vote: VoteToDecide): Ruling {
  const ruling = decide(vote);
  if (!ruling.ok) throw new Error(ruling.sentence);
  return ruling.value;
}

const sentence = (ruling: Ruling, changes: boolean): string => {
  const words = outcomeWords(ruling.outcome);
  const why = ruling.reasons[0]?.sentence.replace(/^[a-z ]+: /, '') ?? '';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${why}.${changes ? '' : ' The outcome is the one there was.'}`;
};

/**
 * What each of a seat's five ballots would have done, all others voting as they did. `seat` is a member's code; throws on another, since
 * seats are chosen from the lesson's list.
 *
 * @example whatIfs(vote, 'USA').find(({ ballot }) => ballot === 'N').outcome // 'vetoed' on 25 March 2024
 */
export function whatIfs({ cast, outcome }: LessonVote, seat: StateCode): readonly WhatIf[] {
  const actual = cast.ballots[seat] ?? 'X';
  return ballots.map((ballot) => {
    const ruling = ruled({ ...cast, ballots: { ...cast.ballots, [seat]: ballot } });
    const changes = ruling.outcome !== outcome;
    return { ballot, asCast: ballot === actual, outcome: ruling.outcome, changes, sentence: sentence(ruling, changes), ruling };
  });
}

/** Seats whose ballot alone could have given another outcome, in roll order. */
export const seatsThatDecide = (vote: LessonVote): readonly StateCode[] =>
  vote.cast.composition.members.map(({ code }) => code).filter((code) => whatIfs(vote, code).some(({ changes }) => changes));
