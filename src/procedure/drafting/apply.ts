import { type Council, compositionOn, findState, nameOn, type StateCode, withArticle } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { amend } from './amend.ts';
import { move, silenceOf } from './move.ts';
import { draftRoles, hasRole, stageWords, type VerbRule, verbRules } from './rules.ts';
import { sponsoring } from './sponsoring.ts';
import type { Doer, Draft, DraftingAction, DraftingEntry, DraftRole } from './types.ts';
import { recordVote } from './vote.ts';

/** The first entry makes the draft. */
function create({ at, by, action }: DraftingEntry, council: Council): Result<Draft> {
  if (action.do !== 'create') return refuse('no_draft', 'There is no draft yet; it begins with its creation.');
  if (by.role !== 'own') return roleRefusal('Creating a draft', by.role, 'own');
  const title = action.title.trim();
  if (title === '') return refuse('bad_field', 'title: give the draft a title.');
  const penholders: StateCode[] = [];
  for (const words of action.penholders) {
    const state = findState(council, words, at.slice(0, 10));
    if (!state.ok) return { ...state, sentence: `penholders: ${state.sentence}` };
    if (!penholders.includes(state.value)) penholders.push(state.value);
  }
  return ok({
    title,
    agendaItem: action.agendaItem.trim(),
    created: at,
    stage: 'zero_draft',
    revision: 0,
    penholders,
    sponsors: penholders,
    coSponsors: [],
    openTo: action.openTo,
    silences: [],
    symbol: null,
    date: null,
    oralRevisions: [],
    amendments: [],
    requestedBy: null,
    vote: null,
    ended: null,
  });
}

const roleRefusal = (what: string, has: DraftRole, needs: DraftRole) =>
  refuse('role_too_small', `${what} takes the role "${needs}"; this link gives "${has}" (there are ${draftRoles.join(', ')}).`);

/** Why an action cannot be done in the stage the draft is in, or null. */
function stageRefusal(draft: Draft, rule: VerbRule) {
  if (rule.stages.includes(draft.stage)) return null;
  return refuse('wrong_stage', `${rule.words}: not while the draft is ${stageWords[draft.stage]}${whyNot(draft, rule)}.`, {
    rule: rule.rule,
  });
}

function whyNot(draft: Draft, { verb }: VerbRule): string {
  const { stage } = draft;
  if (verb === 'co_sponsor' || verb === 'sponsor') return '; co-sponsorship closes with the vote';
  if (verb === 'withdraw' && (stage === 'adopted' || stage === 'not_adopted')) return '; a draft is withdrawn before a vote on it is taken';
  if (verb === 'put_in_blue' && draft.symbol !== null) return '; it has its symbol already';
  return '';
}

/**
 * The State an action is done for: the one the doer speaks for, or the one named where the doer owns the draft.
 * Refuses `needs_state`, `not_yours` and what `findState` refuses.
 */
function stateFor(by: Doer, named: string | undefined, council: Council, at: string): Result<StateCode> {
  const day = at.slice(0, 10);
  if (named === undefined) {
    return by.state === null
      ? refuse('needs_state', 'This is done for a State: name it, or use a link that was made for one.')
      : ok(by.state);
  }
  const state = findState(council, named, day);
  if (!state.ok || by.role === 'own' || state.value === by.state) return state;
  const who = by.state === null ? 'no State' : withArticle(nameOn(council, by.state, day));
  return refuse('not_yours', `This link speaks for ${who}; it cannot act for ${withArticle(nameOn(council, state.value, day))}.`);
}

/**
 * What becomes of a draft by one action, or why it cannot be done: `role_too_small`, `wrong_stage` (with the rule), and what each action
 * asks. The first entry must be `create`, on no draft. The clock is the entry's: a deadline must lie after it, silence is broken before
 * the deadline only (DOMAIN 3.1; rules 35, 36 and 38).
 *
 * @example applyDrafting(draft, { at: '2026-11-28T17:00:00.000Z', by, action: { do: 'put_in_blue', symbol: 'S/2026/900' } }, council)
 */
export function applyDrafting(draft: Draft | null, entry: DraftingEntry, council: Council): Result<Draft> {
  if (draft === null) return create(entry, council);
  const { by, action } = entry;
  const rule = verbRules.find(({ verb }) => verb === action.do);
  if (rule === undefined) return refuse('no_such_action', 'The draft exists already; it is created once.');
  if (!hasRole(by.role, rule.role)) return roleRefusal(rule.words, by.role, rule.role);
  const wrong = stageRefusal(draft, rule);
  if (wrong !== null) return wrong;
  switch (action.do) {
    case 'sponsor':
    case 'co_sponsor':
    case 'leave_sponsors':
    case 'request_vote': {
      const state = stateFor(by, action.state, council, entry.at);
      return state.ok ? sponsoring(draft, action.do, state.value, entry.at, council) : state;
    }
    case 'break_silence': {
      const state = stateFor(by, action.state, council, entry.at);
      return state.ok ? breakSilence(draft, state.value, action.reason, entry.at, council) : state;
    }
    case 'propose_amendment':
    case 'accept_amendment':
    case 'put_amendment_to_vote':
    case 'decide_amendment':
    case 'withdraw_amendment':
      return amend(draft, entry, action, council);
    case 'record_vote':
      return recordVote(draft, entry.at, action, council);
    default:
      return move(draft, entry.at, action as Exclude<DraftingAction, { do: 'create' }>, council);
  }
}

function breakSilence(draft: Draft, state: StateCode, reason: string, at: string, council: Council): Result<Draft> {
  const silence = draft.silences.at(-1)!;
  const who = withArticle(nameOn(council, state, at.slice(0, 10)));
  if (silenceOf(draft, at) === 'kept') {
    return refuse(
      'silence_kept',
      `The deadline passed at ${silence.deadline}; no reply was consent, so ${who} can no longer break silence.`,
      {
        rule: 'practice (silence procedure)',
      },
    );
  }
  const members = compositionOn(council, at.slice(0, 10));
  if (members.ok && !members.value.members.some(({ code }) => code === state)) {
    return refuse('not_a_member', `Silence is asked of members of the Council; ${who} is none.`, { rule: 'practice (silence procedure)' });
  }
  if (reason.trim() === '') return refuse('bad_field', 'reason: say what the objection is.');
  const closed = { how: 'broken' as const, at, state, reason: reason.trim() };
  return ok({ ...draft, stage: 'negotiation', silences: [...draft.silences.slice(0, -1), { ...silence, closed }] });
}

/** Folds a log of accepted entries; throws where one cannot be applied, since only accepted ones are kept. */
export function foldDrafting(entries: readonly DraftingEntry[], council: Council): Draft | null {
  let draft: Draft | null = null;
  for (const entry of entries) {
    const next = applyDrafting(draft, entry, council);
    if (!next.ok) throw new Error(`a draft's log holds what was never accepted: ${next.sentence}`);
    draft = next.value;
  }
  return draft;
}
