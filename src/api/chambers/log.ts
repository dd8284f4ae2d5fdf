import type { Chamber } from '../../procedure/index.ts';
import { type Refusal, refuse } from '../../result.ts';
import type { Entry, Streams } from '../../store/streams/types.ts';

const page = 500;

/** One line of an exported log: everything the hash is taken of, with `body` as the text it was taken of. */
const lineOf = ({ seq, at, by, body, hash }: Entry): string => `${JSON.stringify({ seq, at, by, body, hash })}\n`;

/** A chamber's whole log as JSON Lines, `penholder verify` reads it. */
export async function* logLines(streams: Streams, id: string): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const entries = await streams.read(id, after, page);
    for (const entry of entries) yield lineOf(entry);
    if (entries.length < page) return;
    after = entries.at(-1)!.seq;
  }
}

/** Why a log as it is kept may not be handed to `role` now: it would tell what the room has not been told. Null where it may. */
export function withheld({ voting }: Chamber, role: string): Refusal | null {
  if (voting?.method === 'in_writing' && role !== 'secretariat') {
    return refuse('vote_by_letter', 'A vote by letter is under way; the log is handed out once its result has been announced.');
  }
  return null;
}
