import type { Refusal } from '../../result.ts';
import { refuse } from '../../result.ts';
import type { Action, ActionType } from '../chamber/actions.ts';
import { momentOf } from '../chamber/instants.ts';
import { actorWords, capital } from '../chamber/step.ts';
import type { Chamber } from '../chamber/types.ts';
import type { Reason } from '../types.ts';
import { citeHouse, type HouseRuleId } from './rules.ts';

/** Whether a house rule is in force in a chamber. */
export const holds = ({ setup }: Pick<Chamber, 'setup'>, id: HouseRuleId): boolean => setup.rules.house.includes(id);

/** A refusal that cites a house rule. */
export const noByHouse = (code: string, id: HouseRuleId, sentence: string): Refusal => refuse(code, sentence, { rule: citeHouse(id) });

/** Actions that only a house rule knows. */
const needs: Readonly<Partial<Record<ActionType, HouseRuleId>>> = {
  answer_roll: 'present_and_voting',
  pass: 'roll_call',
  propose_caucus: 'caucuses',
  end_caucus: 'caucuses',
  limit_speeches: 'speaking_time',
  yield: 'speaking_time',
};

/** The caucus under way at an instant: a caucus ends by itself when its time is over. */
export const caucusAt = ({ house }: Chamber, at: string) =>
  house?.caucus && momentOf(at) < momentOf(house.caucus.until) ? house.caucus : null;

const inAnyCaucus: ReadonlySet<ActionType> = new Set([
  'end_caucus',
  'submit_draft',
  'co_sponsor',
  'revise',
  'withdraw',
  'propose_amendment',
  'accept_amendment',
  'withdraw_amendment',
  'answer_roll',
  'point_of_order',
  'rule',
  'take_seat',
  'leave',
  'adjourn',
  'correct',
]);
const alsoInModerated: ReadonlySet<ActionType> = new Set(['ask_for_floor', 'give_floor', 'speak']);

/** Who is called next in a vote by roll call: in roll order those who have not voted, then those who passed. */
export function nextInRoll({ setup, absent, voting, house }: Chamber): string | null {
  if (!voting) return null;
  const left = setup.composition.members
    .map(({ code }) => code)
    .filter((code) => !absent.includes(code) && voting.ballots[code] === undefined);
  const passed = house?.passed ?? [];
  return left.find((code) => !passed.includes(code)) ?? left[0] ?? null;
}

function inRoll(chamber: Chamber, by: string, ballot: string | null): Refusal | null {
  if (chamber.voting?.method !== 'roll_call' || !holds(chamber, 'roll_call')) return null;
  const next = nextInRoll(chamber);
  if (next !== by) {
    const sentence = next === null ? 'Every member has been called.' : `${capital(actorWords(chamber, next))} is called next.`;
    return noByHouse('out_of_turn', 'roll_call', sentence);
  }
  if (!chamber.house?.passed.includes(by)) return null;
  if (ballot === null) return noByHouse('passed', 'roll_call', 'A delegation passes once.');
  return ballot === 'Y' || ballot === 'N' ? null : noByHouse('passed', 'roll_call', 'A delegation that has passed votes yes or no.');
}

/** Why a house rule in force does not let an action be taken that the Council's rules would; null where none stands against it. */
export function refusedByHouse(chamber: Chamber, action: Action): Refusal | null {
  const { type, by, at } = action;
  const rule = needs[type];
  if (rule !== undefined && !holds(chamber, rule)) {
    return noByHouse(
      'house_rule',
      rule,
      `The Council’s rules know no such thing (${type}); a house rule, ${rule}, that is not in force here does.`,
    );
  }
  const caucus = caucusAt(chamber, at);
  if (caucus && !inAnyCaucus.has(type) && !(caucus.form === 'moderated' && alsoInModerated.has(type))) {
    return noByHouse('in_caucus', 'caucuses', `A ${caucus.form} caucus on “${caucus.topic}” lasts until ${caucus.until}; end it first.`);
  }
  if (type === 'pass') return inRoll(chamber, by, null);
  if (type !== 'ballot') return null;
  if (action.ballot === 'A' && holds(chamber, 'present_and_voting') && chamber.house?.answered[by] === 'present_and_voting') {
    return noByHouse(
      'may_not_abstain',
      'present_and_voting',
      `${capital(actorWords(chamber, by))} is present and voting, and may not abstain.`,
    );
  }
  return inRoll(chamber, by, action.ballot);
}

/** Remarks of house rules on an action that was taken: a speech over its time. */
export function notedByHouse({ house }: Chamber, { type, at }: Action): readonly Reason[] {
  if (type !== 'speak' || !house?.floor || house.seconds === null) return [];
  const over = Math.round((momentOf(at) - momentOf(house.floor.since)) / 1000) - house.seconds;
  return over > 0 ? [{ rule: citeHouse('speaking_time'), sentence: `The speech was ${over} seconds over its time.` }] : [];
}
