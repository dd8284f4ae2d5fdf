import { type Composition, type Council, compositionOn, findState } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { readBallot } from '../check-ballots.ts';
import { questionKinds } from '../majorities/index.ts';
import type { QuestionKind } from '../types.ts';
import type { WhipEntry, WhipSource } from './types.ts';

export const whipSources: readonly WhipSource[] = ['said', 'reported', 'guess', 'record'];

const longestNote = 2000;

type Given = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Given => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * One expectation as parsed JSON gives it: `{member, ballot, source?, note?}`, member by any name, ballot as a letter, a word or null.
 * Refuses `bad_field`, `unknown_state`, `not_a_member`, `unknown_ballot`; sentences begin with the field.
 */
export function readExpectation(
  council: Council,
  composition: Composition,
  given: unknown,
  said: { readonly at: string; readonly by: string },
): Result<WhipEntry> {
  if (!isObject(given) || typeof given.member !== 'string') return refuse('bad_field', 'member: give a member by name or code.');
  const state = findState(council, given.member, composition.date);
  if (!state.ok) return { ...state, sentence: `member: ${state.sentence}` };
  if (!composition.members.some(({ code }) => code === state.value)) {
    return refuse('not_a_member', `member: ${state.value} is not a member of the Council on ${composition.date}.`, {
      rule: 'Charter Art. 27(1)',
    });
  }
  const open = given.ballot === null || given.ballot === undefined || given.ballot === '' || given.ballot === '?';
  const ballot = open ? ok(null) : readBallot(typeof given.ballot === 'string' ? given.ballot : JSON.stringify(given.ballot));
  if (!ballot.ok) return { ...ballot, sentence: `ballot: ${ballot.sentence}` };
  const source = given.source === undefined ? 'guess' : whipSources.find((one) => one === given.source);
  if (source === undefined) return refuse('bad_field', `source: there are ${whipSources.join(', ')}.`, { nearest: whipSources });
  const note = given.note ?? '';
  if (typeof note !== 'string' || note.length > longestNote)
    return refuse('bad_field', `note: give text of at most ${longestNote} characters.`);
  return ok({ at: said.at, by: said.by, member: state.value, ballot: ballot.value, source, note });
}

/** A whip count's file: who sits, the kind of question, and what is expected. */
export interface WhipFile {
  readonly composition: Composition;
  readonly kind: QuestionKind;
  readonly entries: readonly WhipEntry[];
}

const fileFields = ['date', 'kind', 'expected', 'title'];

/**
 * `{date, kind?, expected: [{member, ballot, source?, note?, at?, by?}] }` as parsed JSON, for the command and the API.
 * Refuses `bad_request`, `unknown_field`, `unknown_kind`, `bad_field` and what `compositionOn` and `readExpectation` refuse.
 */
export function readWhip(council: Council, input: unknown): Result<WhipFile> {
  if (!isObject(input)) return refuse('bad_request', 'Give an object with date and expected.');
  const unknown = Object.keys(input).find((field) => !fileFields.includes(field));
  if (unknown !== undefined) {
    return refuse('unknown_field', `${unknown.slice(0, 60)}: no such field; there are ${fileFields.join(', ')}.`, { nearest: fileFields });
  }
  if (typeof input.date !== 'string') return refuse('missing_field', 'date: give the day of the vote, as in "2026-11-30".');
  const composition = compositionOn(council, input.date);
  if (!composition.ok) return { ...composition, sentence: `date: ${composition.sentence}` };
  const kind = input.kind === undefined ? 'substantive' : questionKinds.find((one) => one === input.kind);
  if (kind === undefined) return refuse('unknown_kind', `kind: there are ${questionKinds.join(', ')}.`, { nearest: questionKinds });
  const expected = input.expected ?? [];
  if (!Array.isArray(expected) || expected.length > 1000)
    return refuse('bad_field', 'expected: give a list of {"member", "ballot"}, at most 1,000.');
  const entries: WhipEntry[] = [];
  for (const [i, one] of expected.entries()) {
    const text = (name: string) => (isObject(one) && typeof one[name] === 'string' ? (one[name] as string).slice(0, 100) : '');
    const entry = readExpectation(council, composition.value, one, { at: text('at'), by: text('by') });
    if (!entry.ok) return { ...entry, sentence: `expected[${i}].${entry.sentence}` };
    entries.push(entry.value);
  }
  return ok({ composition: composition.value, kind, entries });
}
