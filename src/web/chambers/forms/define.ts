import {
  type ActionType,
  type By,
  type Chamber,
  type chamberRules,
  type HouseRuleId,
  orderOfBusiness,
  questionWords,
} from '../../../procedure/index.ts';
import type { Field } from './field.ts';

export type Filled = (name: string) => readonly string[];

/** One form: for whom, what is filled in, the action it makes. */
export interface Definition {
  readonly type: ActionType;
  readonly by: readonly ('presidency' | 'secretariat' | 'member')[];
  readonly title: string;
  readonly rule: keyof typeof chamberRules | HouseRuleId;
  readonly button: string;
  readonly fields: (chamber: Chamber, by: By) => readonly Field[];
  /** The action's own fields, from what was filled in. */
  readonly action: (filled: Filled, chamber: Chamber) => Record<string, unknown>;
  /** Something well-formed, to ask the rules whether this may be done now. */
  readonly sample: (chamber: Chamber) => Record<string, unknown>;
}

type Options = NonNullable<Field['options']>;

export const line = (name: string, label: string, more: Partial<Field> = {}): Field => ({
  name,
  label,
  kind: 'line',
  needed: true,
  ...more,
});
export const text = (name: string, label: string, more: Partial<Field> = {}): Field => ({
  name,
  label,
  kind: 'text',
  needed: true,
  ...more,
});
export const choice = (name: string, label: string, options: Options): Field => ({ name, label, kind: 'choice', options, needed: true });
export const choices = (name: string, label: string, options: Options): Field => ({ name, label, kind: 'choices', options });
export const one = (filled: Filled, name: string): string => (filled(name)[0] ?? '').trim();
export const lines = (filled: Filled, name: string): string[] =>
  one(filled, name)
    .split(/\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A name that nothing in this chamber has yet. */
export const fresh = (chamber: Chamber, word: string): string => `${word} ${chamber.log.length + 1}`;

const draftsThat = ({ drafts }: Chamber, fit: (draft: Chamber['drafts'][number]) => boolean): Options =>
  drafts.filter(fit).map(({ id, symbol, title }) => [id, `${symbol ?? id}: ${title}`] as const);

export const tabled = (chamber: Chamber): Options => draftsThat(chamber, ({ status }) => status === 'tabled');
/** What may come to a vote, as its words, each under the text that `questionOf` reads. */
export const business = (chamber: Chamber): Options =>
  orderOfBusiness(chamber).map((question) => [`${question.on} ${question.id}`, questionWords(chamber, question)] as const);
export const questionOf = (value: string): { readonly on: string; readonly id: string } => {
  const space = value.indexOf(' ');
  return { on: value.slice(0, space), id: value.slice(space + 1) };
};
export const withdrawn = (chamber: Chamber): Options => draftsThat(chamber, ({ status }) => status === 'withdrawn');
export const silent = (chamber: Chamber): Options => draftsThat(chamber, ({ silence }) => silence?.status === 'running');
export const firstDraft = (chamber: Chamber): string => tabled(chamber)[0]?.[0] ?? '';
export const members = ({ setup }: Chamber): Options => setup.composition.members.map(({ code, name }) => [code, name] as const);
export const motions = ({ proposals }: Chamber): Options =>
  proposals.filter(({ kind }) => kind === 'motion').map(({ id, words }) => [id, words] as const);
export const pending = ({ amendments }: Chamber): Options =>
  amendments.filter(({ status }) => status === 'pending').map(({ id, words }) => [id, words.slice(0, 80)] as const);
export const issued = ({ statements }: Chamber): Options =>
  statements.filter(({ status }) => status === 'issued').map(({ id, words }) => [id, words.slice(0, 80)] as const);
