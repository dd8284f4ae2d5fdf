import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import * as Y from 'yjs';
import { type Council, compositionOn } from '../../council/index.ts';
import {
  applyDrafting,
  type Doer,
  type Draft,
  type DraftingAction,
  hasRole,
  mayEditText,
  stageWords,
} from '../../procedure/drafting/index.ts';
import { readExpectation, type WhipEntry } from '../../procedure/whip/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { type Block, proposeTo, readShared, type Standing, setAside, takeInto, writeShared } from '../../text/editing/index.ts';
import type { Verbs } from '../../text/index.ts';
import type { Snapshots } from '../snapshots.ts';
import type { Streams } from '../streams/types.ts';
import { base64Of } from './fold.ts';
import { largestText, longestComment, longestVersionName } from './limits.ts';
import { openSession, type Session, type ToAppend } from './session.ts';
import type { DraftState, WhipRecord } from './types.ts';
import { tryUpdate, updateBy } from './update.ts';

export interface DraftsDeps {
  readonly streams: Streams;
  readonly snapshots: Snapshots;
  readonly council: Council;
  /** The lexicon by which amendments are read. */
  readonly verbs: Verbs;
  /** Told of a change of a text that is about to be kept: it passed all checks, and may be shown to others at once. */
  readonly relay?: (draft: string, update: string, via: string) => void;
  readonly now?: () => string;
  readonly newId?: () => string;
}

/**
 * Drafts as they are kept: every change is one append to the draft's stream, checked here against the role it is done in and the state it
 * finds, and on disk when its promise resolves.
 */
export interface Drafts {
  /** Makes a draft with this text. `by` must own it. */
  create(by: Doer, action: Extract<DraftingAction, { do: 'create' }>, blocks: readonly Block[]): Promise<Result<DraftState>>;
  get(id: string): Promise<DraftState | null>;
  list(): Promise<readonly DraftState[]>;
  /** A step in the draft's life; see `applyDrafting`. */
  act(id: string, by: Doer, action: DraftingAction): Promise<Result<DraftState>>;
  /** A change of the shared text. Refuses also `text_frozen` and what `tryUpdate` refuses. */
  edit(id: string, by: Doer, update: Uint8Array, via: string): Promise<Result<DraftState>>;
  /** A comment on a block, or in a thread that is there. */
  comment(
    id: string,
    by: Doer,
    given: { readonly block: string; readonly thread?: string | undefined; readonly text: string },
  ): Promise<Result<DraftState>>;
  resolve(id: string, by: Doer, thread: string, resolved: boolean): Promise<Result<DraftState>>;
  /** Keeps the text as it stands under a name. */
  nameVersion(id: string, by: Doer, name: string): Promise<Result<DraftState>>;
  /** What is expected of members, for those who may edit. */
  whip(id: string, by: Doer): Promise<Result<readonly WhipEntry[]>>;
  /** Notes expectations, as parsed JSON gives them; all or none. */
  expect(id: string, by: Doer, given: readonly unknown[]): Promise<Result<readonly WhipEntry[]>>;
}

const unknownDraft = refuse('unknown_draft', 'There is no draft with this address.');

/** As streams take it: printable ASCII. */
const short = ({ role, state }: Doer): string => (state === null ? role : `${role} ${state}`);

const record = (by: Doer, one: ToAppend['record']): ToAppend => ({ by: short(by), record: one });

const tooSmall = (what: string, by: Doer, least: string) =>
  refuse('role_too_small', `${what} takes the role "${least}"; this link gives "${by.role}".`);

const whipId = (id: string): string => `${id}-whip`;

/** The drafts over streams. */
export function draftsOn(deps: DraftsDeps): Drafts {
  const { streams, snapshots, council, verbs } = deps;
  const now = deps.now ?? (() => new Date().toISOString());
  const newId = deps.newId ?? (() => randomBytes(9).toString('base64url').replaceAll(/[-_]/g, 'x'));
  const sessions = new Map<string, Session>();
  const sessionOf = (id: string): Session => {
    let session = sessions.get(id);
    if (session === undefined) {
      session = openSession(id, streams, snapshots, council);
      sessions.set(id, session);
    }
    return session;
  };
  /** Ids that no draft has are asked for by anybody: they must not pile up. */
  const get = async (id: string): Promise<DraftState | null> => {
    if (!sessions.has(id) && (await streams.head(id))?.kind !== 'draft') return null;
    return sessionOf(id).now();
  };
  const append = async (
    id: string,
    make: (state: DraftState, at: string) => Result<readonly ToAppend[]>,
    between?: () => Promise<void>,
  ): Promise<Result<DraftState>> => {
    if (!sessions.has(id) && (await get(id)) === null) return unknownDraft;
    return sessionOf(id).append(now, make, between);
  };
  const version = (by: Doer, name: string, blocks: readonly Block[]): ToAppend =>
    record(by, { type: 'version', by, id: newId(), name, blocks });

  return {
    async create(by, action, blocks) {
      const at = now();
      const made = applyDrafting(null, { at, by, action }, council);
      if (!made.ok) return made;
      const id = newId();
      const update = base64Of(updateBy(new Y.Doc(), (copy) => writeShared(copy, blocks)));
      const entries = [
        record(by, { type: 'act', by, action }),
        record(by, { type: 'edit', update, via: 'start' }),
        version(by, 'Zero draft', blocks),
      ];
      const isNew = await streams.create(
        { id, kind: 'draft', at },
        entries.map((one) => ({ at, by: one.by, body: JSON.stringify(one.record) })),
      );
      if (!isNew) throw new Error(`a draft with the id ${id} is there already`);
      await streams.create({ id: whipId(id), kind: 'whip', at });
      return ok((await get(id))!);
    },
    get,
    async list() {
      const heads = await streams.list('draft');
      const states = await Promise.all(heads.map(({ id }) => get(id)));
      return states.filter((state) => state !== null);
    },
    act: (id, by, action) =>
      append(id, (state, at) => {
        const next = applyDrafting(state.draft, { at, by, action }, council);
        if (!next.ok) return next;
        const entries = [record(by, { type: 'act', by, action })];
        const amended = amendText(state, next.value, action, by, verbs);
        if (!amended.ok) return amended;
        const { standings, blocks } = amended.value;
        if (standings !== state.standings) entries.push(record(by, { type: 'amendments', standings }));
        if (blocks !== null) {
          const update = base64Of(updateBy(state.doc, (copy) => writeShared(copy, blocks)));
          entries.push(record(by, { type: 'edit', update, via: 'amendment' }), version(by, `As amended ${at.slice(0, 16)}`, blocks));
        }
        const name = versionName(state.draft, next.value);
        if (name !== null) entries.push(version(by, name, readShared(state.doc)));
        return ok(entries);
      }),
    edit: (id, by, update, via) =>
      append(
        id,
        (state) => {
          const may = mayEditText(state.draft, by);
          if (!may.ok) return may;
          const tried = tryUpdate(sessionOf(id).trial(), update);
          if (!tried.ok) return tried;
          if (state.bytes + update.length > largestText) {
            return refuse(
              'text_too_large',
              `The draft has grown to its limit of ${largestText / 1_000_000} MB; begin a new one from its text.`,
            );
          }
          const edit = { type: 'edit' as const, update: base64Of(update), via: via.slice(0, 40) };
          deps.relay?.(id, edit.update, edit.via);
          return ok([record(by, edit)]);
        },
        deps.relay && (() => nextTurn()),
      ),
    comment: (id, by, { block, thread, text }) =>
      append(id, (state) => {
        if (!hasRole(by.role, 'comment')) return tooSmall('Commenting', by, 'comment');
        const said = text.trim();
        if (said === '') return refuse('bad_field', 'text: say something.');
        if (said.length > longestComment) return refuse('bad_field', `text: longer than ${longestComment} characters.`);
        const known = thread === undefined ? undefined : state.threads.find((one) => one.id === thread);
        if (thread !== undefined && known === undefined) return refuse('unknown_thread', 'There is no such thread of comments.');
        if (known === undefined && !readShared(state.doc).some((one) => one.id === block)) {
          return refuse('unknown_paragraph', 'block: there is no such paragraph in the draft.');
        }
        const fresh = newId();
        return ok([record(by, { type: 'comment', by, id: fresh, thread: known?.id ?? fresh, block: known?.block ?? block, text: said })]);
      }),
    resolve: (id, by, thread, resolved) =>
      append(id, (state) => {
        if (!hasRole(by.role, 'comment')) return tooSmall('Resolving', by, 'comment');
        if (!state.threads.some((one) => one.id === thread)) return refuse('unknown_thread', 'There is no such thread of comments.');
        return ok([record(by, { type: 'resolve', by, thread, resolved })]);
      }),
    nameVersion: (id, by, name) =>
      append(id, (state) => {
        if (!hasRole(by.role, 'edit')) return tooSmall('Naming a version', by, 'edit');
        const said = name.trim();
        if (said === '' || said.length > longestVersionName)
          return refuse('bad_field', `name: give 1 to ${longestVersionName} characters.`);
        return ok([version(by, said, readShared(state.doc))]);
      }),
    async whip(id, by) {
      if ((await get(id)) === null) return unknownDraft;
      if (!hasRole(by.role, 'edit')) return tooSmall('The whip count', by, 'edit');
      return ok(await readWhipStream(streams, id));
    },
    async expect(id, by, given) {
      const state = await get(id);
      if (state === null) return unknownDraft;
      if (!hasRole(by.role, 'edit')) return tooSmall('The whip count', by, 'edit');
      const composition = compositionOn(council, state.draft.date ?? now().slice(0, 10));
      if (!composition.ok) return composition;
      const entries: WhipRecord['entry'][] = [];
      for (const one of given) {
        const read = readExpectation(council, composition.value, one, { at: '', by: '' });
        if (!read.ok) return read;
        const { member, ballot, source, note } = read.value;
        entries.push({ member, ballot, source, note });
      }
      for (;;) {
        const head = await streams.head(whipId(id));
        const before = await streams.read(whipId(id), Math.max(0, (head?.seq ?? 0) - 1), 1);
        const clock = now();
        const at = clock > (before[0]?.at ?? '') ? clock : before[0]!.at;
        const rows = entries.map((entry) => ({
          at,
          by: short(by),
          body: JSON.stringify({ type: 'whip', by, entry } satisfies WhipRecord),
        }));
        const appended = await streams.append(whipId(id), head?.seq ?? 0, rows);
        if (appended.ok) return ok(await readWhipStream(streams, id));
        if (appended.code === 'no_such_stream') throw new Error(`the draft ${id} has no stream for its whip count`);
      }
    },
  };
}

async function readWhipStream(streams: Streams, id: string): Promise<readonly WhipEntry[]> {
  const found: WhipEntry[] = [];
  for (let seq = 0; ; ) {
    const entries = await streams.read(whipId(id), seq, 500);
    for (const { at, body } of entries) {
      const { by, entry } = JSON.parse(body) as WhipRecord;
      found.push({ ...entry, at, by: by.name });
    }
    if (entries.length < 500) return found;
    seq = entries.at(-1)!.seq;
  }
}

/** What a step does to the amendments, and to the text where it takes one in. */
function amendText(
  { doc, draft, standings }: DraftState,
  after: Draft,
  action: DraftingAction,
  by: Doer,
  verbs: Verbs,
): Result<{ readonly standings: readonly Standing[]; readonly blocks: readonly Block[] | null }> {
  if (action.do === 'propose_amendment') {
    const proposed = proposeTo(readShared(doc), standings, { id: action.id, by: by.state ?? by.name, words: action.words }, verbs);
    return proposed.ok ? ok({ standings: proposed.value, blocks: null }) : proposed;
  }
  const changed = after.amendments.find(({ id, status }) => draft.amendments.find((one) => one.id === id)?.status !== status);
  switch (changed?.status) {
    case 'accepted':
      return takeInto(readShared(doc), standings, changed.id, 'oral_revision');
    case 'carried':
      return takeInto(readShared(doc), standings, changed.id, 'adopted');
    case 'rejected':
    case 'withdrawn':
      return ok({ standings: setAside(standings, changed.id, changed.status), blocks: null });
    default:
      return ok({ standings, blocks: null });
  }
}

/** Steps after which the text must be found again: each keeps a version by itself. */
function versionName(before: Draft, after: Draft): string | null {
  if (after.revision !== before.revision) return `Rev.${after.revision}`;
  if (after.stage === before.stage) return null;
  if (after.stage === 'silence') return `Under silence ${after.silences.length}`;
  if (after.stage === 'in_blue') return `In blue: ${after.symbol}`;
  if (after.stage === 'voting') return 'As put to the vote';
  return after.stage === 'adopted' || after.stage === 'not_adopted' ? `As ${stageWords[after.stage]}` : null;
}
