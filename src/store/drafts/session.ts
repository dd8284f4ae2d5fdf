import * as Y from 'yjs';
import type { Council } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { Snapshots } from '../snapshots.ts';
import type { Entry, Streams } from '../streams/types.ts';
import { base64Of, bytesOf, type Folding, foldEntries, nothingFolded } from './fold.ts';
import { entriesPerSnapshot } from './limits.ts';
import type { DraftRecord, DraftState } from './types.ts';
import { copyOf } from './update.ts';

/** A record to be appended, with who did it in short. */
export interface ToAppend {
  readonly by: string;
  readonly record: DraftRecord;
}

const perRead = 500;
/** Others cannot win for ever: so many times an append is tried. */
const mostTries = 50;

/** One draft as this process has it: its state, and appends one after the other. */
export interface Session {
  /** The state with all that is on disk now; null where there is no such draft. */
  now(): Promise<DraftState | null>;
  /** The text to try updates on, equal to the state's. */
  trial(): Y.Doc;
  /**
   * Appends what `make` gives for the state, in turn with others; where another process was quicker, reads on and asks `make` again.
   * Refuses what `make` refuses, and `unknown_draft`.
   */
  append(
    now: () => string,
    make: (state: DraftState, at: string) => Result<readonly ToAppend[]>,
    /** Waited for between the two: what was just told to others goes out before the disk is waited for. */
    between?: () => Promise<void>,
  ): Promise<Result<DraftState>>;
}

const toState = (id: string, { seq, changed, draft, doc, bytes, standings, threads, versions }: Folding): DraftState => ({
  id,
  seq,
  changed,
  draft: draft!,
  doc,
  bytes,
  standings,
  threads,
  versions,
});

/** What is kept aside of a state. */
const written = ({ changed, draft, doc, bytes, standings, threads, versions }: Folding): string =>
  JSON.stringify({ format: 1, changed, draft, bytes, standings, threads, versions, text: base64Of(Y.encodeStateAsUpdate(doc)) });

function fromSnapshot(seq: number, state: string): Folding {
  const { changed, draft, bytes, standings, threads, versions, text } = JSON.parse(state);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, bytesOf(text), 'stream');
  return { seq, changed, draft, doc, bytes, standings, threads, versions };
}

/** Opens a draft's stream. Nothing is read before it is asked for. */
export function openSession(id: string, streams: Streams, snapshots: Snapshots, council: Council): Session {
  let folding: Folding | null = null;
  let trial: Y.Doc | null = null;
  let kept = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const take = (into: Folding, entries: readonly Entry[]): void => {
    foldEntries(into, entries, council);
    for (const entry of trial === null ? [] : entries) {
      const record = JSON.parse(entry.body) as DraftRecord;
      if (record.type === 'edit') Y.applyUpdate(trial!, bytesOf(record.update), 'stream');
    }
  };
  const catchUp = async (): Promise<Folding> => {
    if (folding === null) {
      const snapshot = await snapshots.read(id);
      folding = snapshot === null ? nothingFolded() : fromSnapshot(snapshot.seq, snapshot.state);
      kept = folding.seq;
    }
    for (;;) {
      const entries = await streams.read(id, folding.seq, perRead);
      take(folding, entries);
      if (entries.length < perRead) break;
    }
    if (folding.draft !== null && folding.seq - kept >= entriesPerSnapshot) {
      kept = folding.seq;
      await snapshots.keep(id, folding.seq, written(folding));
    }
    return folding;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
  const known = async (): Promise<Folding | null> => {
    const caught = await catchUp();
    return caught.draft === null ? null : caught;
  };
  return {
    now: () => inTurn(known).then((caught) => caught && toState(id, caught)),
    trial() {
      trial ??= copyOf(folding!.doc);
      return trial;
    },
    append: (now, make, between) =>
      inTurn(async () => {
        // What this process knows is mostly the newest; where it is not, the append says so.
        let caught = folding !== null && folding.draft !== null ? folding : await known();
        for (let tries = 0; tries < mostTries; tries++) {
          if (caught === null) return refuse('unknown_draft', 'There is no draft with this address.');
          const clock = now();
          const at = clock > caught.changed ? clock : caught.changed;
          const made = make(toState(id, caught), at);
          if (!made.ok) {
            trial = null;
            return made;
          }
          await between?.();
          const rows = made.value.map(({ by, record }) => ({ at, by, body: JSON.stringify(record) }));
          const appended = await streams.append(id, caught.seq, rows).catch((error: unknown) => {
            // Not kept, as far as we know: what was tried must not stand in for it.
            trial = null;
            folding = null;
            throw error;
          });
          if (appended.ok) {
            take(caught, appended.entries);
            if (caught.seq - kept >= entriesPerSnapshot) await catchUp();
            return ok(toState(id, caught));
          }
          trial = null;
          caught = await known();
        }
        return refuse('busy', 'Too many are writing to this draft at once; try again in a moment.');
      }),
  };
}
