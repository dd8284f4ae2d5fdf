import { type Council, findState } from '../../council/index.ts';
import { draftRoles } from '../../procedure/drafting/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { Invited } from '../access/access.ts';
import { textField } from './ask.ts';
import type { DraftRoom } from './room.ts';

/** Makes a link from `{role, state?, label?, expires?}`. Refuses `unknown_role`, `unknown_state`, `expires_past` and `bad_field`. */
export async function makeLink(
  { access, now }: Pick<DraftRoom, 'access' | 'now'>,
  council: Council,
  draft: string,
  given: Readonly<Record<string, unknown>>,
): Promise<Result<Invited>> {
  const role = draftRoles.find((one) => one === given.role);
  if (role === undefined) return refuse('unknown_role', `role: there are ${draftRoles.join(', ')}.`, { nearest: draftRoles });
  const [words, label, expires] = [textField(given, 'state', 80), textField(given, 'label', 80), textField(given, 'expires', 40)];
  for (const field of [words, label, expires]) if (!field.ok) return field;
  const say = (field: Result<string>): string => (field.ok ? field.value.trim() : '');
  const state = say(words) === '' ? ok(null) : findState(council, say(words), now().slice(0, 10));
  if (!state.ok) return { ...state, sentence: `state: ${state.sentence}` };
  const time = say(expires) === '' ? null : Date.parse(say(expires));
  if (time !== null && Number.isNaN(time)) return refuse('bad_instant', 'expires: give an instant, as in 2026-12-31T00:00:00Z.');
  const until = time === null ? null : new Date(time).toISOString();
  if (until !== null && until <= now()) return refuse('expires_past', 'expires: lies in the past; nobody could come in by the link.');
  const [made] = await access.invite([{ thing: draft, role, seat: state.value, label: say(label), expires: until }]);
  return ok(made!);
}
