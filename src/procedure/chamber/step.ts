import type { StateCode } from '../../council/types.ts';
import { type Refusal, refuse } from '../../result.ts';
import type { Reason } from '../types.ts';
import { memberWords } from '../words.ts';
import type { Action, ActionOf, ActionType, By } from './actions.ts';
import { type RuleName, rules } from './rules.ts';
import type { Amendment, Chamber, Draft, Proposal, QuestionRef } from './types.ts';

/** What an action makes of the chamber, before it is entered in the log: what changes, and a sentence for the history. */
export interface Done {
  readonly ok: true;
  readonly change: Partial<Chamber>;
  readonly said: string;
  readonly notes: readonly Reason[];
}

export type Step = Done | Refusal;

/** One way in which the chamber moves. Called only with an action that its actor's role may take in this phase. */
export type Handler<T extends ActionType> = (chamber: Chamber, action: ActionOf<T>) => Step;
export type Handlers<T extends ActionType = ActionType> = { readonly [K in T]: Handler<K> };

export const done = (said: string, change: Partial<Chamber> = {}, notes: readonly Reason[] = []): Done => ({
  ok: true,
  change,
  said,
  notes,
});

/** A refusal that cites its rule. */
export const no = (code: string, rule: RuleName, sentence: string): Refusal => refuse(code, sentence, { rule: rules[rule].cite });

export const note = (rule: RuleName, sentence: string): Reason => ({ rule: rules[rule].cite, sentence });

export const isMember = ({ setup }: Chamber, by: By): boolean => setup.composition.members.some(({ code }) => code === by);

/** Who acts, as in a sentence: "The President", "the United States", "the Secretariat", an invited State's own name. */
export function actorWords(chamber: Chamber, by: By): string {
  if (by === 'presidency') return 'the President';
  if (by === 'secretariat') return 'the Secretariat';
  return by.startsWith('invited:') ? by.slice('invited:'.length) : memberWords(chamber.setup.composition, [by]);
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One entry of a list changed; the list as it was where none fits. */
export const replaced = <T extends { readonly id: string }>(list: readonly T[], id: string, change: (one: T) => T): readonly T[] =>
  list.map((one) => (one.id === id ? change(one) : one));

const shown = (id: string): string => (id.length > 60 ? `${id.slice(0, 60)}…` : id);

export function draftOf(chamber: Chamber, id: string): Draft | Refusal {
  const found = chamber.drafts.find((draft) => draft.id === id);
  if (found) return found;
  return refuse('unknown_draft', `There is no draft "${shown(id)}" before this meeting.`, {
    nearest: chamber.drafts.map((draft) => draft.id),
  });
}

/** A draft that can still be acted on. Refuses `unknown_draft` and `draft_closed`. */
export function openDraft(chamber: Chamber, id: string): Draft | Refusal {
  const draft = draftOf(chamber, id);
  if ('ok' in draft || draft.status === 'tabled') return draft;
  const words = {
    withdrawn: 'has been withdrawn',
    adopted: 'has been adopted',
    not_adopted: 'was not adopted',
    not_put: 'was not put to the vote',
  };
  return no('draft_closed', 'final', `${capital(draftWords(draft))} ${words[draft.status]}; nothing can be done with it any more.`);
}

export const draftWords = ({ symbol, id, title }: Draft): string => `draft ${symbol ?? id} (${title})`;

export function amendmentOf(chamber: Chamber, id: string): Amendment | Refusal {
  const found = chamber.amendments.find((one) => one.id === id);
  if (!found) return refuse('unknown_amendment', `There is no amendment "${shown(id)}" before this meeting.`);
  if (found.status === 'pending') return found;
  return no('amendment_closed', 'amendments', `The amendment "${shown(id)}" is no longer before the meeting.`);
}

export function proposalOf(chamber: Chamber, id: string): Proposal | Refusal {
  return (
    chamber.proposals.find((one) => one.id === id) ??
    refuse('unknown_proposal', `There is no open proposal or motion "${shown(id)}".`, { nearest: chamber.proposals.map((one) => one.id) })
  );
}

/** Whether `by` moved or sponsors a draft. */
export const isSponsor = (draft: Draft, by: By): boolean => draft.sponsors.includes(by);

/** The first sponsor: who moved it. */
export const moverOf = (draft: Draft): By => draft.sponsors[0] ?? 'presidency';

/** Refuses a name that is taken by anything in this chamber, so that a name means one thing. */
export function freeId(chamber: Chamber, id: string): Refusal | null {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}./ _-]{0,59}$/u.test(id)) {
    return refuse('bad_id', 'Give a name of one to sixty letters, digits, spaces, points, strokes and hyphens.');
  }
  const taken = [chamber.drafts, chamber.amendments, chamber.parts, chamber.proposals, chamber.statements].some((list) =>
    list.some((one) => one.id === id),
  );
  const used = taken || chamber.log.some((action) => 'id' in action && action.id === id);
  return used ? refuse('id_taken', `The name "${shown(id)}" is taken in this meeting; choose another.`) : null;
}

export const sameQuestion = (a: QuestionRef, b: QuestionRef): boolean => a.on === b.on && a.id === b.id;

/** Members that are not absent. */
export const presentMembers = ({ setup, absent }: Chamber): StateCode[] =>
  setup.composition.members.map(({ code }) => code).filter((code) => !absent.includes(code));

export const isRefusal = (value: object): value is Refusal => 'ok' in value && value.ok === false;

export type AnyHandler = (chamber: Chamber, action: Action) => Step;
