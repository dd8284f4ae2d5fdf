import { type Composition, type Council, findState, nameOn, nearestMembers, type StateCode, withArticle } from '../council/index.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Ballot } from './types.ts';
import { countWord, memberWords } from './words.ts';

const ballotsByWord: Readonly<Record<Ballot, readonly string[]>> = {
  Y: ['y', 'yes', 'for', 'in favour', 'in favor', 'favour', 'favor', 'aye'],
  N: ['n', 'no', 'against', 'negative', 'veto'],
  A: ['a', 'abstain', 'abstained', 'abstaining', 'abstains', 'abstention'],
  P: ['p', 'np', 'not participating', 'did not participate', 'present not participating'],
  X: ['x', 'absent', 'missing'],
};

const ballotOf = new Map<string, Ballot>(
  Object.entries(ballotsByWord).flatMap(([ballot, words]) => words.map((word) => [word, ballot as Ballot] as const)),
);

/** A ballot by its letter or by words ("in favour", "abstained"). Refuses `unknown_ballot`. */
export function readBallot(words: string): Result<Ballot> {
  const ballot = ballotOf.get(
    words
      .trim()
      .toLowerCase()
      .replace(/[\s,_-]+/g, ' '),
  );
  if (ballot) return ok(ballot);
  const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  const sentence = `"${shown}" is no ballot; use Y in favour, N against, A abstaining, P not participating, X absent.`;
  return refuse('unknown_ballot', sentence, { nearest: ['Y', 'N', 'A', 'P', 'X'] });
}

/**
 * Ballots as people give them, pairs of a member and a ballot in any words, made ready for `decide`.
 * Refuses `unknown_state`, `not_a_member`, `ballot_twice` (one member named twice, whatever the words), `unknown_ballot` and, unless
 * `allowAbsent`, `too_few_ballots` with who is missing (Charter Art. 27(1): one member, one vote).
 *
 * @example checkBallots(council, composition, [['Russia', 'no'], ['US', 'Y']], { allowAbsent: true })
 */
export function checkBallots(
  council: Council,
  composition: Composition,
  pairs: readonly (readonly [member: string, ballot: string])[],
  options: { readonly allowAbsent?: boolean } = {},
): Result<Readonly<Record<StateCode, Ballot>>> {
  const rule = 'Charter Art. 27(1)';
  const ballots: Record<StateCode, Ballot> = {};
  for (const [words, ballotWords] of pairs) {
    const state = findState(council, words, composition.date);
    if (!state.ok) return state;
    if (!composition.members.some((member) => member.code === state.value)) {
      const nearest = nearestMembers(composition, words);
      const hint = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
      const who = withArticle(nameOn(council, state.value, composition.date));
      const sentence = `${who.charAt(0).toUpperCase()}${who.slice(1)} (${state.value}) was not a member of the Council on ${composition.date}.${hint}`;
      return refuse('not_a_member', sentence, { rule, nearest });
    }
    if (state.value in ballots) {
      const who = memberWords(composition, [state.value]);
      const sentence = `Two ballots are given for ${who} (${state.value}); each member has one vote.`;
      return refuse('ballot_twice', sentence, { rule });
    }
    const ballot = readBallot(ballotWords);
    if (!ballot.ok) return { ...ballot, sentence: `${ballot.sentence} (Given for ${memberWords(composition, [state.value])}.)` };
    ballots[state.value] = ballot.value;
  }
  const missing = composition.members.filter((member) => !(member.code in ballots)).map((member) => member.code);
  if (missing.length > 0 && !options.allowAbsent) {
    const given = countWord(pairs.length);
    const size = countWord(composition.members.length);
    const verb = missing.length === 1 ? 'is' : 'are';
    const sentence = `Of ${size} ballots ${given} ${pairs.length === 1 ? 'is' : 'are'} given; ${memberWords(composition, missing)} ${verb} missing. Give X for a member that was absent.`;
    return refuse('too_few_ballots', sentence, { rule });
  }
  return ok(ballots);
}
