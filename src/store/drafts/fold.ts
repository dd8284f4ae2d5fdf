import * as Y from 'yjs';
import type { Council } from '../../council/index.ts';
import { applyDrafting, type Draft } from '../../procedure/drafting/index.ts';
import type { Entry } from '../streams/types.ts';
import type { DraftRecord, DraftState, Thread } from './types.ts';

/** What a fold begins with: nothing, or a snapshot. */
export interface Folding {
  seq: number;
  changed: string;
  draft: Draft | null;
  readonly doc: Y.Doc;
  bytes: number;
  standings: DraftState['standings'];
  threads: readonly Thread[];
  versions: DraftState['versions'];
}

export const nothingFolded = (): Folding => ({
  seq: 0,
  changed: '',
  draft: null,
  doc: new Y.Doc(),
  bytes: 0,
  standings: [],
  threads: [],
  versions: [],
});

export const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
export const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/**
 * Takes the next entries of a draft's stream into its state, in place. Only accepted records are kept, so one that cannot be applied is a
 * fault, and thrown.
 */
export function foldEntries(folding: Folding, entries: readonly Entry[], council: Council): void {
  folding.doc.transact(() => {
    for (const entry of entries) foldOne(folding, entry.at, JSON.parse(entry.body) as DraftRecord, council);
  }, 'stream');
  const last = entries.at(-1);
  if (last === undefined) return;
  folding.seq = last.seq;
  folding.changed = last.at;
}

function foldOne(folding: Folding, at: string, record: DraftRecord, council: Council): void {
  switch (record.type) {
    case 'act': {
      const next = applyDrafting(folding.draft, { at, by: record.by, action: record.action }, council);
      if (!next.ok) throw new Error(`a draft's stream holds what was never accepted: ${next.sentence}`);
      folding.draft = next.value;
      return;
    }
    case 'edit':
      Y.applyUpdate(folding.doc, bytesOf(record.update), 'stream');
      folding.bytes += (record.update.length * 3) / 4;
      return;
    case 'comment': {
      const { name, state } = record.by;
      const comment = { id: record.id, at, by: { name, state }, text: record.text };
      const known = folding.threads.some(({ id }) => id === record.thread);
      folding.threads = known
        ? folding.threads.map((thread) =>
            thread.id === record.thread ? { ...thread, resolved: false, comments: [...thread.comments, comment] } : thread,
          )
        : [...folding.threads, { id: record.thread, block: record.block, resolved: false, comments: [comment] }];
      return;
    }
    case 'amendments':
      folding.standings = record.standings;
      return;
    case 'resolve':
      folding.threads = folding.threads.map((thread) => (thread.id === record.thread ? { ...thread, resolved: record.resolved } : thread));
      return;
    case 'version':
      folding.versions = [...folding.versions, { id: record.id, name: record.name, at, by: record.by.name, blocks: record.blocks }];
  }
}
