import type { Action } from '../chamber/actions.ts';
import { hoursAfter } from '../chamber/instants.ts';
import { actorWords, capital, done, isRefusal, isSponsor, openDraft, type Step } from '../chamber/step.ts';
import type { Chamber, Proposal } from '../chamber/types.ts';
import { citeHouse } from './rules.ts';
import { holds, noByHouse } from './says.ts';
import { type HouseState, noHouseState } from './types.ts';

/** The first state of house rules: none where no house rule is in force. */
export const houseAtFirst = (house: readonly string[]): HouseState | null => (house.length === 0 ? null : noHouseState);

/** What a proposal that carried starts by house rules: a caucus, from the instant of its carrying. */
export function caucusBegun({ house }: Chamber, { caucus }: Proposal, at: string): Partial<Chamber> {
  if (caucus === undefined) return {};
  return { house: { ...(house ?? noHouseState), caucus: { ...caucus, until: hoursAfter(at, caucus.minutes / 60) } } };
}

/** What an action taken by the Council's rules changes of the state of house rules: who has the floor since when, and whose pass ended. */
export function followedByHouse({ house }: Chamber, action: Action): Partial<Chamber> {
  if (house === null) return {};
  if (action.type === 'give_floor') return { house: { ...house, floor: { by: action.to, since: action.at, yielded: false } } };
  if (action.type === 'put' || action.type === 'announce') return { house: { ...house, passed: [] } };
  return {};
}

/**
 * Accepting an amendment where every sponsor must: enters the acceptance, and lets the Council's own step (`accepted`, as the mover's) follow
 * with the last one. Null where the rule is not in force, or the action is another.
 */
export function acceptedByAll(chamber: Chamber, action: Action, accepted: (by: string) => Step): Step | null {
  if (action.type !== 'accept_amendment' || !holds(chamber, 'all_sponsors_accept')) return null;
  const house = chamber.house ?? noHouseState;
  const { by, amendment: id } = action;
  const amendment = chamber.amendments.find((one) => one.id === id);
  if (amendment?.status !== 'pending') return accepted(by);
  const draft = openDraft(chamber, amendment.draft);
  if (isRefusal(draft)) return draft;
  if (!isSponsor(draft, by))
    return noByHouse('not_a_sponsor', 'all_sponsors_accept', 'Only sponsors of the draft accept an amendment to it.');
  const before = house.accepted[id] ?? [];
  if (before.includes(by)) return noByHouse('accepted', 'all_sponsors_accept', 'It has accepted it already.');
  const now = [...before, by];
  const state = { house: { ...house, accepted: { ...house.accepted, [id]: now } } };
  const left = draft.sponsors.filter((code) => !now.includes(code));
  if (left.length > 0) {
    return done(`${capital(actorWords(chamber, by))} accepted the amendment: ${amendment.words}`, state, [
      { rule: citeHouse('all_sponsors_accept'), sentence: `Still to accept: ${left.map((code) => actorWords(chamber, code)).join(', ')}.` },
    ]);
  }
  const step = accepted(draft.sponsors[0] ?? by);
  return step.ok ? { ...step, change: { ...step.change, ...state } } : step;
}
