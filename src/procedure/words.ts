import { type Composition, type StateCode, withArticle } from '../council/index.ts';
import type { Ballot, Outcome } from './types.ts';

const numbers = 'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** A count of votes in words: "nine", "no" for none; figures from sixteen. */
export const countWord = (count: number): string => numbers[count] ?? String(count);

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Members by their names of the day, as in a sentence: "China and the Russian Federation". */
export function memberWords(composition: Composition, codes: readonly StateCode[]): string {
  return listWords(codes.map((code) => withArticle(composition.members.find((member) => member.code === code)?.name ?? code)));
}

const outcomes: Readonly<Record<Outcome, string>> = {
  adopted: 'adopted',
  adopted_without_vote: 'adopted without a vote',
  vetoed: 'not adopted: vetoed',
  short: 'not adopted: too few votes in favour',
  carried: 'carried',
  not_carried: 'not carried',
};

/** An outcome in a few words, for headings and tables. */
export const outcomeWords = (outcome: Outcome): string => outcomes[outcome];

const ballots: Readonly<Record<Ballot, string>> = {
  Y: 'in favour',
  N: 'against',
  A: 'abstaining',
  P: 'not participating',
  X: 'absent',
};

/** A ballot in words: "in favour", "against", "abstaining", "not participating", "absent". */
export const ballotWords = (ballot: Ballot): string => ballots[ballot];
