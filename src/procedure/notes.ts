import type { StateCode } from '../council/index.ts';
import { type Cast, castBy } from './explain.ts';
import { majorityFor } from './majorities/index.ts';
import type { Reason } from './types.ts';
import { countWord, memberWords } from './words.ts';

/**
 * Parties to a dispute that voted all the same: a concern under the proviso of Art. 27(3), never a reason to strike a ballot.
 * The proviso asks for abstention only on matters that are not procedural, under Chapter VI or Art. 52(3).
 */
function provisoConcern(cast: Cast, parties: readonly StateCode[]): Reason[] {
  if (majorityFor(cast.kind, cast.policy).id !== 'concurring') return [];
  const voted = [...castBy(cast, 'Y'), ...castBy(cast, 'N')].filter((code) => parties.includes(code));
  if (voted.length === 0) return [];
  const who = memberWords(cast.composition, voted);
  const is = voted.length === 1 ? 'a party' : 'parties';
  const sentence = `${who.charAt(0).toUpperCase()}${who.slice(1)} voted as ${is} to the dispute; under Chapter VI or Art. 52(3) a party is to abstain. The ballots count as cast`;
  return [{ rule: 'Charter Art. 27(3), proviso', sentence }];
}

/** Whose negative votes are often reported as vetoes although the text lacked the votes. */
function noVeto(cast: Cast): Reason[] {
  const against = castBy(cast, 'N', true);
  if (cast.settled.outcome !== 'short' || against.length === 0) return [];
  const who = memberWords(cast.composition, against);
  const vote = against.length === 1 ? 'vote' : 'votes';
  const veto = against.length === 1 ? 'a veto' : 'vetoes';
  const needed = countWord(cast.settled.required);
  return [
    {
      rule: 'practice of the Council; the UN veto list leaves such votes out',
      sentence: `The negative ${vote} of ${who} would have been ${veto} only with ${needed} or more in favour`,
    },
  ];
}

/** Remarks that change nothing about the outcome. */
export const notesOn = (cast: Cast, parties: readonly StateCode[]): Reason[] => [...noVeto(cast), ...provisoConcern(cast, parties)];
