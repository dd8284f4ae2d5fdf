import {
  type Action,
  type ActionType,
  apply,
  type Chamber,
  openChamber,
  type Reason,
  readAction,
  type Setup,
  standingActions,
} from '../../procedure/index.ts';
import { type Refusal, refuse } from '../../result.ts';
import type { Entry, Streams } from '../../store/streams/types.ts';
import type { Pass } from '../access/access.ts';
import type { Turned } from '../body.ts';
import { boxOf, emptiedField, givesPaper, splitPaper } from './boxes.ts';
import { deletedBody, foundingBody, readDeleted, readFounding, readTaken, takenBody } from './entry.ts';
import { actorOf } from './roles.ts';
import { shownAsDone } from './shown.ts';

const chamberKind = 'chamber';

/** A chamber folded from its log. Entry n of the stream is action n - 1: the first entry founds it. */
export interface Loaded {
  readonly id: string;
  readonly name: string;
  readonly chamber: Chamber;
  /** The last entry's number. */
  readonly seq: number;
  /** Its instant. */
  readonly at: string;
  /** Entries by who sent them and the key given with them. */
  readonly keys: ReadonlyMap<string, number>;
}

export interface Acted {
  readonly ok: true;
  /** The entry's number. */
  readonly seq: number;
  readonly at: string;
  /** The same key had been taken before: nothing was done anew. */
  readonly repeated: boolean;
  /** What happened, in a sentence. */
  readonly sentence: string;
  readonly notes: readonly Reason[];
}

export interface Chambers {
  create(id: string, name: string, setup: Setup): Promise<void>;
  load(id: string): Promise<Loaded | null>;
  /** Takes an action, or refuses it with a reason and changes nothing. `given` is what the request says, `key` its key. */
  act(id: string, pass: Pass, given: unknown, key: string | null): Promise<Acted | Turned>;
  /**
   * Deletes a chamber with all its invitations, and leaves that it was done. `name` has to be its own, as confirmation: refuses
   * `not_confirmed`. Gives what is left, in a sentence.
   */
  remove(id: string, pass: Pass, name: unknown): Promise<{ readonly ok: true; readonly sentence: string } | Turned>;
  /** Of a chamber that was deleted: when and by whom, in a sentence. Null where there was none. */
  deleted(id: string): Promise<string | null>;
  /** The data of an entry's event as `view` sees it. */
  eventOf(entry: Entry, view: string, id: string): Promise<string>;
}

const mostKept = 200;
const page = 500;
const mostTries = 50;

/** There is no chamber with this address, or none any more. */
export const noChamber: Turned = { ...refuse('no_such_chamber', 'There is no chamber with this address.'), status: 404 };

const forbidden = new Set(['not_yours', 'no_seat', 'not_a_member', 'not_your_role', 'chair_ceded']);

const turned = (refusal: Refusal): Turned => ({
  ...refusal,
  status: forbidden.has(refusal.code) ? 403 : /^(bad_|unknown_action)/.test(refusal.code) ? 400 : 409,
});

const deletedWords = ({ at, by }: Entry, entries: number): string =>
  `The chamber was deleted on ${at.slice(0, 10)} by the ${by === 'presidency' ? 'presidency' : 'Secretariat'}; its log had ${entries} ${entries === 1 ? 'entry' : 'entries'}.`;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Chambers over streams. `now` gives the instant, ISO UTC with milliseconds. */
export const chambersOn = (streams: Streams, now: () => string): Chambers => {
  const kept = new Map<string, Loaded>();
  /** What is under way in this process, by chamber: one after the other, so that only other processes make anybody try again. */
  const queues = new Map<string, Promise<unknown>>();

  const keep = (loaded: Loaded): Loaded => {
    const before = kept.get(loaded.id);
    if (before !== undefined && before.seq > loaded.seq) return before;
    kept.delete(loaded.id);
    kept.set(loaded.id, loaded);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value as string);
    return loaded;
  };

  const step = (before: Loaded, entry: Entry): Loaded => {
    const { action, key } = readTaken(entry);
    const next = apply(before.chamber, action);
    if (!next.ok) throw new Error(`entry ${entry.seq} of chamber ${before.id} is not accepted by these rules: ${next.sentence}`);
    const keys = key === null ? before.keys : new Map(before.keys).set(`${entry.by} ${key}`, entry.seq);
    return { ...before, chamber: next.chamber, seq: entry.seq, at: entry.at, keys };
  };

  const load: Chambers['load'] = async (id) => {
    let loaded = kept.get(id) ?? null;
    // Other things people do together are streams too.
    if (loaded === null && (await streams.head(id))?.kind !== chamberKind) return null;
    for (;;) {
      const entries = await streams.read(id, loaded?.seq ?? 0, page);
      for (const entry of entries) {
        if (readDeleted(entry) !== null) {
          kept.delete(id);
          return null;
        }
        if (loaded === null) {
          const { name, setup } = readFounding(entry);
          loaded = { id, name, chamber: openChamber(setup), seq: entry.seq, at: entry.at, keys: new Map() };
        } else loaded = step(loaded, entry);
      }
      if (entries.length < page) return loaded === null ? null : keep(loaded);
    }
  };

  /** The instant of now; that of the last entry where a clock was set back. */
  const instantAfter = ({ at }: Loaded): string => {
    const instant = now();
    return instant < at ? at : instant;
  };

  /** An action of a request: its own fields, the actor of the session, the server's instant; and the paper that goes into a box. */
  const actionOf = async (
    loaded: Loaded,
    pass: Pass,
    given: unknown,
  ): Promise<{ readonly action: Action; readonly paper: string | null } | Refusal> => {
    if (!isObject(given)) return refuse('bad_action', 'An action is a JSON object with "type".');
    for (const field of ['by', 'at']) {
      if (field in given)
        return refuse('bad_field', `${field}: not to be given; who acts is told by your link, and when by the server's clock.`);
    }
    const at = instantAfter(loaded);
    const split = splitPaper(given);
    if (!split.ok) return split;
    const { fields, paper } = split.value;
    const counted = emptiedField(fields.type);
    if (counted !== null) {
      if (counted in fields) return refuse('bad_field', `${counted}: not to be given; they are taken from the box.`);
      const box = boxOf(loaded.chamber, fields.type as ActionType);
      fields[counted] = (await streams.papers(loaded.id, box)).map((one) => JSON.parse(one));
    }
    // The type is known only once the action has been read; the actor may depend on it.
    const read = readAction({ ...fields, by: 'presidency', at });
    if (!read.ok) return read;
    const by = actorOf(pass, loaded.chamber, read.value.type);
    if (typeof by !== 'string') return by;
    return { action: { ...read.value, by }, paper };
  };

  const tryOnce = async (id: string, pass: Pass, given: unknown, key: string | null): Promise<Acted | Turned | 'taken'> => {
    const loaded = await load(id);
    if (loaded === null) return noChamber;
    const made = await actionOf(loaded, pass, given);
    if ('ok' in made) return turned(made);
    const { action, paper } = made;
    const before = key === null ? undefined : loaded.keys.get(`${action.by} ${key}`);
    if (before !== undefined) {
      const line = loaded.chamber.history[before - 2];
      return { ok: true, seq: before, at: line?.at ?? loaded.at, repeated: true, sentence: line?.sentence ?? '', notes: [] };
    }
    if (action.type === 'correct' && givesPaper(standingActions(loaded.chamber.log).at(-1)?.type)) {
      return turned(
        refuse('paper_in_box', 'A paper is in the box, and nobody can tell which; it cannot be taken back.', {
          rule: 'secret ballot',
        }),
      );
    }
    const next = apply(loaded.chamber, action);
    if (!next.ok) return turned(next);
    const entry = { at: action.at, by: action.by, body: takenBody(action, key) };
    const appended =
      paper === null
        ? await streams.append(id, loaded.seq, [entry])
        : await streams.cast(id, loaded.seq, entry, boxOf(loaded.chamber, action.type), paper);
    if (!appended.ok) return 'taken';
    const seq = loaded.seq + 1;
    const keys = key === null ? loaded.keys : new Map(loaded.keys).set(`${action.by} ${key}`, seq);
    keep({ ...loaded, chamber: next.chamber, seq, at: action.at, keys });
    // The count stands whether or not this succeeds; where it does not, the next count does it.
    if (emptiedField(action.type) !== null) await streams.forget('ballot_boxes').catch(() => undefined);
    // Remarks on a vote by letter would tell its sender how others have voted.
    const notes = action.type === 'ballot' && next.chamber.voting?.method === 'in_writing' ? [] : next.notes;
    return { ok: true, seq, at: action.at, repeated: false, sentence: next.chamber.history.at(-1)!.sentence, notes };
  };

  return {
    async create(id, name, setup) {
      const at = now();
      const made = await streams.create({ id, kind: chamberKind, at }, [{ at, by: 'secretariat', body: foundingBody(name, setup) }]);
      if (!made) throw new Error(`the id ${id} is taken`);
    },
    load,
    act(id, pass, given, key) {
      const work = async (): Promise<Acted | Turned> => {
        for (let tries = 0; tries < mostTries; tries++) {
          const done = await tryOnce(id, pass, given, key);
          if (done !== 'taken') return done;
        }
        return { ...refuse('busy', 'Too many act at the same time; try again.'), status: 503 };
      };
      const mine = (queues.get(id) ?? Promise.resolve()).then(work, work);
      queues.set(id, mine);
      const clear = (): void => {
        if (queues.get(id) === mine) queues.delete(id);
      };
      mine.then(clear, clear);
      return mine;
    },
    async remove(id, pass, name) {
      const loaded = await load(id);
      if (loaded === null) return noChamber;
      if (name !== loaded.name) {
        const sentence = 'To confirm, give the name of the chamber exactly; nothing was deleted.';
        return { ...refuse('not_confirmed', sentence), status: 409 };
      }
      const at = instantAfter(loaded);
      const left = await streams.erase(id, (entries) => ({ at, by: pass.role, body: deletedBody(entries) }));
      kept.delete(id);
      // Names and speeches are not to be found in the engine's files either; what is not done now is done at the next count.
      for (const what of ['ballot_boxes', 'stream_entries'] as const) await streams.forget(what).catch(() => undefined);
      return left === null ? noChamber : { ok: true, sentence: deletedWords(left, left.seq - 1) };
    },
    async deleted(id) {
      const [entry] = await streams.read(id, 0, 1);
      const entries = entry === undefined ? null : readDeleted(entry);
      return entries === null ? null : deletedWords(entry!, entries);
    },
    async eventOf(entry, view, id) {
      // Asked for by every view of every entry: what is folded already is not read again.
      const known = kept.get(id);
      const loaded = known !== undefined && known.seq >= entry.seq ? known : await load(id);
      if (loaded === null || entry.seq < 2) return JSON.stringify({ seq: entry.seq });
      const at = entry.seq - 2;
      const action = loaded.chamber.log[at] as Action;
      const shown = shownAsDone(loaded.chamber, at, action, view) ? { action } : { hidden: true };
      return JSON.stringify({ seq: entry.seq, at: entry.at, ...shown });
    },
  };
};
