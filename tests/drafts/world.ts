/** Drafts over a real store, for tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Y from 'yjs';
import { loadCouncil } from '../../src/council/load.ts';
import type { Doer } from '../../src/procedure/drafting/index.ts';
import type { Result } from '../../src/result.ts';
import { type Drafts, draftsOn } from '../../src/store/drafts/drafts.ts';
import type { DraftState } from '../../src/store/drafts/types.ts';
import type { Streams } from '../../src/store/streams/types.ts';
import type { Store } from '../../src/store/types.ts';
import { type Block, layoutOf, rowOf } from '../../src/text/editing/index.ts';
import { loadVerbs } from '../../src/text/load.ts';
import { openOrThrow } from '../store/open-or-throw.ts';

export const council = loadCouncil();

export const owner: Doer = { role: 'own', state: null, name: 'Penholder' };
export const editor: Doer = { role: 'edit', state: null, name: 'Editor' };
export const commenter: Doer = { role: 'comment', state: 'FRA', name: 'France' };
export const reader: Doer = { role: 'read', state: null, name: 'Reader' };

export const block = (id: string, kind: Block['kind'], words: string, more: Partial<Block> = {}): Block => ({
  id,
  kind,
  depth: 0,
  label: null,
  style: null,
  section: null,
  where: null,
  content: words === '' ? [] : [{ words }],
  ...more,
});

/** A short text of our own. */
export const fog: readonly Block[] = [
  block('organ', 'organ', 'The Security Council,'),
  block('pp1', 'preambular', 'Recalling its earlier resolutions on fog in harbours,'),
  block('op1', 'operative', 'Demands that all ships sound their horns immediately;'),
  block('op2', 'operative', 'Requests the Secretary-General to report within thirty days.'),
];

/** Types words into the block at an index of the text, before its sign at `at`, as the editor does. */
export function typeInto(doc: Y.Doc, index: number, at: number, words: string): void {
  const { shown } = layoutOf(doc);
  const { mark, stretches } = shown[index % shown.length]!;
  let place = mark + 1;
  let left = at % (stretches.reduce((sum, { length }) => sum + length, 0) + 1);
  for (const stretch of stretches) {
    place = stretch.at + Math.min(left, stretch.length);
    if (left <= stretch.length) break;
    left -= stretch.length;
  }
  rowOf(doc).insert(place, words);
}

export const verbs = loadVerbs();

export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.code}: ${result.sentence}`);
  return result.value;
};

export interface DraftsWorld {
  /** Updates shown to others before they were kept, by draft. */
  readonly relayed: Map<string, string[]>;
  /** While true, nothing is kept: the disk is gone after others were shown what was typed. */
  readonly disk: { gone: boolean };
  readonly store: Store;
  readonly folder: string;
  readonly drafts: Drafts;
  /** The same store through another process's eyes: nothing shared but the file. */
  readonly another: () => Promise<Drafts>;
  readonly drop: () => Promise<void>;
}

/** A store on disk and drafts on it, with a clock that goes forward a second at each look. */
export async function draftsWorld(): Promise<DraftsWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'penholder-drafts-'));
  const opened: Store[] = [];
  const relayed = new Map<string, string[]>();
  const disk = { gone: false };
  let second = 0;
  const now = () => new Date(Date.UTC(2026, 10, 28, 15, 0, ++second)).toISOString();
  const open = async () => {
    const store = await openOrThrow({ dataFolder: folder });
    opened.push(store);
    const streams: Streams = {
      ...store.streams,
      append: (...given) => (disk.gone ? Promise.reject(new Error('the disk is gone')) : store.streams.append(...given)),
    };
    const relay = (draft: string, update: string) => void relayed.set(draft, [...(relayed.get(draft) ?? []), update]);
    return { store, drafts: draftsOn({ streams, snapshots: store.snapshots, council, verbs, now, relay }) };
  };
  const { store, drafts } = await open();
  return {
    relayed,
    disk,
    store,
    folder,
    drafts,
    another: async () => (await open()).drafts,
    drop: async () => {
      await Promise.all(opened.map((one) => one.close()));
      await rm(folder, { recursive: true });
    },
  };
}

export const newDraft = async (drafts: Drafts, blocks = fog): Promise<DraftState> =>
  value(
    await drafts.create(
      owner,
      { do: 'create', title: 'Fog in harbours', agendaItem: 'Safety at sea', penholders: ['DNK'], openTo: 'any' },
      blocks,
    ),
  );
