import type { Context } from 'hono';
import type { WhipEntry } from '../../procedure/whip/index.ts';

/** A form's fields as text; of several of one name the last. */
export type Form = Readonly<Record<string, string>>;

export async function readForm(c: Context): Promise<Form> {
  const body = await c.req.parseBody().catch(() => ({}));
  return Object.fromEntries(Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** "2026-11-30T15:00" and "2026-11-30 15:00" as people write an instant in UTC; anything else as it is, to be refused by its reader. */
function instant(words: string): string {
  const parts = /^\s*(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?Z?\s*$/.exec(words);
  return parts ? `${parts[1]}T${parts[2]}:${parts[3] ?? '00'}.000Z` : words;
}

let amendments = 0;

/** The action that a form stands for, to be read by `readDraftingAction`. Fields left empty are not given. */
export function formAction(form: Form): Readonly<Record<string, unknown>> {
  const action: Record<string, unknown> = {};
  const ballots: Record<string, string> = {};
  for (const [name, value] of Object.entries(form)) {
    if (name.startsWith('ballot-')) ballots[name.slice('ballot-'.length)] = value;
    else if (value !== '' || name === 'reason' || name === 'deadline') action[name] = value;
  }
  if (typeof action.deadline === 'string') action.deadline = instant(action.deadline);
  if (Object.keys(ballots).length > 0) action.ballots = ballots;
  if (action.do === 'propose_amendment') {
    amendments++;
    action.id = `f${Date.now().toString(36)}${amendments}`;
  }
  return action;
}

/** The expectations of a whip count's form that differ from what was noted last. */
export function formExpectations(form: Form, entries: readonly WhipEntry[]): readonly unknown[] {
  const last = new Map<string, WhipEntry>();
  for (const entry of entries) last.set(entry.member, entry);
  return Object.keys(form)
    .filter((name) => name.startsWith('ballot-'))
    .flatMap((name) => {
      const member = name.slice('ballot-'.length);
      const was = last.get(member);
      const ballot = form[name] || null;
      const source = form[`source-${member}`] ?? 'guess';
      const note = form[`note-${member}`] ?? '';
      const same =
        (was?.ballot ?? null) === ballot &&
        (was === undefined ? ballot === null && note === '' : was.note === note && was.source === source);
      return same ? [] : [{ member, ballot, source, note }];
    });
}
