import type { StateCode } from '../council/index.ts';
import { type Cast, castBy } from './explain.ts';
import { settle } from './settle.ts';
import type { Ballot, Outcome, WouldChange } from './types.ts';
import { countWord, memberWords, outcomeWords } from './words.ts';

const ballotsOf = (codes: readonly StateCode[], ballot: Ballot): Record<StateCode, Ballot> =>
  Object.fromEntries(codes.map((code) => [code, ballot]));

const votes = (count: number): string => `${countWord(count)} ${count === 1 ? 'vote' : 'votes'}`;

/** The outcome had these ballots been cast instead. */
function outcomeWith(cast: Cast, ballots: Readonly<Record<StateCode, Ballot>>): Outcome {
  const letters = cast.composition.members.map((member, i) => ballots[member.code] ?? cast.letters[i]!).join('');
  return settle(cast.kind, letters, cast.composition, cast.policy).outcome;
}

function fewerInFavour(cast: Cast, outcome: Outcome): WouldChange {
  const { tally, required } = cast.settled;
  const fewer = tally.Y - required + 1;
  const then = outcome === 'short' ? 'failed for lack of votes, and no vote would have been a veto' : 'failed';
  return { outcome, sentence: `With ${votes(fewer)} fewer in favour it would have ${then}`, ballots: {} };
}

function ifNotVetoed(cast: Cast, outcome: Outcome): WouldChange {
  const { vetoedBy } = cast.settled;
  const who = memberWords(cast.composition, vetoedBy);
  const all = vetoedBy.length === 1 ? who : vetoedBy.length === 2 ? `both ${who}` : `all of ${who}`;
  const alone = vetoedBy.length === 1 ? '' : '; one of them alone would not have been enough';
  return {
    outcome,
    sentence: `Had ${all} abstained, it would have been ${outcomeWords(outcome)}${alone}`,
    ballots: ballotsOf(vetoedBy, 'A'),
  };
}

/** An adopted text: the effect of each permanent member's negative vote, which need not be a veto when the margin is one. */
function ifVotedAgainst(cast: Cast): WouldChange[] {
  return cast.composition.members
    .filter((member) => member.permanent)
    .map((member) => {
      const ballots = ballotsOf([member.code], 'N');
      const outcome = outcomeWith(cast, ballots);
      const who = memberWords(cast.composition, [member.code]);
      const then = outcome === 'vetoed' ? 'it would have been vetoed' : 'it would have failed for lack of votes: no veto';
      return { outcome, sentence: `Had ${who} voted against, ${then}`, ballots };
    });
}

/** A text short of votes: what more votes alone would have done, and what adoption would have taken. */
function ifMoreInFavour(cast: Cast): WouldChange[] {
  const { shortBy } = cast.settled;
  const against = castBy(cast, 'N', true);
  if (against.length === 0) {
    return [{ outcome: 'adopted', sentence: `With ${votes(shortBy)} more in favour it would have been adopted`, ballots: {} }];
  }
  const who = memberWords(cast.composition, against);
  const one = against.length === 1;
  const others = cast.composition.members.length - cast.settled.tally.Y - against.length;
  const changes: WouldChange[] = [];
  if (others >= shortBy) {
    const veto = one ? 'vote of' : 'votes of';
    const then = `the negative ${veto} ${who} would then have been ${one ? 'a veto' : 'vetoes'}`;
    const from = `With ${votes(shortBy)} more in favour from other members`;
    changes.push({ outcome: 'vetoed', sentence: `${from} it would have been vetoed: ${then}`, ballots: {} });
  }
  const yes = against.slice(0, shortBy);
  const abstain = against.slice(shortBy);
  const more = shortBy - yes.length;
  const parts = [
    `${memberWords(cast.composition, yes)} voted in favour`,
    ...(abstain.length > 0 ? [`${memberWords(cast.composition, abstain)} abstained`] : []),
    ...(more > 0 ? [`${countWord(more)} more ${more === 1 ? 'member' : 'members'} voted in favour`] : []),
  ];
  const sentence = `It would have been adopted had ${parts.join(' and ')}`;
  changes.push({ outcome: 'adopted', sentence, ballots: more > 0 ? {} : { ...ballotsOf(yes, 'Y'), ...ballotsOf(abstain, 'A') } });
  return changes;
}

/** The smallest changes of ballots that would have given another outcome; none for what was adopted without a vote. */
export function wouldChange(cast: Cast): WouldChange[] {
  if (cast.composition.majority === 'present_and_voting') return amongPresentAndVoting(cast);
  const { outcome, shortBy } = cast.settled;
  const preliminary = cast.kind === 'preliminary';
  switch (outcome) {
    case 'adopted':
      return [...ifVotedAgainst(cast), fewerInFavour(cast, 'short')];
    case 'vetoed':
      return [ifNotVetoed(cast, preliminary ? 'carried' : 'adopted'), fewerInFavour(cast, preliminary ? 'not_carried' : 'short')];
    case 'short':
      return ifMoreInFavour(cast);
    case 'carried':
      return [...(cast.policy === 'four_power' && preliminary ? ifPreliminaryVetoed(cast) : []), fewerInFavour(cast, 'not_carried')];
    case 'not_carried':
      return ifMoreCarried(cast, shortBy);
    case 'adopted_without_vote':
      return [];
  }
}

/** Under the Four Powers' statement a permanent member's no settles the preliminary question the other way. */
function ifPreliminaryVetoed(cast: Cast): WouldChange[] {
  return ifVotedAgainst(cast).filter((change) => change.outcome === 'vetoed');
}

function ifMoreCarried(cast: Cast, shortBy: number): WouldChange[] {
  const fourPower = cast.kind === 'preliminary' && cast.policy === 'four_power';
  if (fourPower && castBy(cast, 'N', true).length > 0) {
    return ifMoreInFavour(cast).map((change) =>
      change.outcome === 'adopted' ? { ...change, outcome: 'carried', sentence: change.sentence.replace('adopted', 'carried') } : change,
    );
  }
  return [{ outcome: 'carried', sentence: `With ${votes(shortBy)} more in favour it would have been carried`, ballots: {} }];
}

/** Where abstentions are not counted, those in favour and against are all there is to change. */
function amongPresentAndVoting({ settled: { outcome, tally } }: Cast): WouldChange[] {
  if (outcome === 'adopted') {
    const sentence = `Had ${votes(tally.Y - tally.N)} in favour been abstentions, it would have failed`;
    return [{ outcome: 'short', sentence, ballots: {} }];
  }
  if (outcome !== 'short') return [];
  return [{ outcome: 'adopted', sentence: `With ${votes(tally.N - tally.Y + 1)} more in favour it would have been adopted`, ballots: {} }];
}
