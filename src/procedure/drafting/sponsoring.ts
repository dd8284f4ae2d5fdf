import { type Composition, type Council, compositionOn, nameOn, type StateCode, withArticle } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { Draft } from './types.ts';

const rule = 'practice (co-sponsorship)';

/** A State joins or leaves the sponsors, or a member asks that a draft of non-members be voted. */
export function sponsoring(
  draft: Draft,
  verb: 'sponsor' | 'co_sponsor' | 'leave_sponsors' | 'request_vote',
  state: StateCode,
  at: string,
  council: Council,
): Result<Draft> {
  const day = draft.date ?? at.slice(0, 10);
  const who = withArticle(nameOn(council, state, day));
  const composition = compositionOn(council, day);
  const isMember = composition.ok && composition.value.members.some(({ code }) => code === state);
  const listed = [...draft.sponsors, ...draft.coSponsors].includes(state);
  if (verb === 'request_vote') {
    if (!isMember) return refuse('not_a_member', `Only a member of the Council can ask for a vote; ${who} is none.`, { rule: 'rule 38' });
    return ok({ ...draft, requestedBy: state });
  }
  if (verb === 'leave_sponsors') {
    if (!listed) return refuse('not_a_sponsor', `${upper(who)} is not among the sponsors.`, { rule });
    const without = (states: readonly StateCode[]) => states.filter((one) => one !== state);
    return ok({ ...draft, sponsors: without(draft.sponsors), coSponsors: without(draft.coSponsors) });
  }
  if (listed) return refuse('sponsor_already', `${upper(who)} is among the sponsors already.`, { rule });
  if (verb === 'sponsor') return ok({ ...draft, sponsors: [...draft.sponsors, state] });
  if (draft.openTo === 'members' && !isMember) {
    return refuse('members_only', `Co-sponsorship of this draft is open to members of the Council; ${who} is none.`, { rule });
  }
  return ok({ ...draft, coSponsors: [...draft.coSponsors, state] });
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Whether every member of the Council sponsors the draft: then it is a presidential text. */
export function isPresidentialText(draft: Draft, composition: Composition): boolean {
  const backing = new Set([...draft.sponsors, ...draft.coSponsors]);
  return composition.members.every(({ code }) => backing.has(code));
}
