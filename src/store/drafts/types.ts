import type * as Y from 'yjs';
import type { Doer, Draft, DraftingAction } from '../../procedure/drafting/index.ts';
import type { WhipEntry } from '../../procedure/whip/index.ts';
import type { Block, Standing } from '../../text/editing/index.ts';

/** What a draft's stream holds, one entry each. */
export type DraftRecord =
  | { readonly type: 'act'; readonly by: Doer; readonly action: DraftingAction }
  /** A change of the shared text: an update of Yjs, in base64. `via`: the window it was made in. */
  | { readonly type: 'edit'; readonly update: string; readonly via: string }
  | {
      readonly type: 'comment';
      readonly by: Doer;
      readonly id: string;
      readonly thread: string;
      readonly block: string;
      readonly text: string;
    }
  | { readonly type: 'resolve'; readonly by: Doer; readonly thread: string; readonly resolved: boolean }
  /** What amendments would do now, as read when one was proposed or rebased when one was taken in: all of them. */
  | { readonly type: 'amendments'; readonly standings: readonly Standing[] }
  /** The text as it stood, under a name. */
  | { readonly type: 'version'; readonly by: Doer; readonly id: string; readonly name: string; readonly blocks: readonly Block[] };

/** What a draft's whip count holds, in a stream of its own, which readers of the draft never get. */
export interface WhipRecord {
  readonly type: 'whip';
  readonly by: Doer;
  readonly entry: Pick<WhipEntry, 'member' | 'ballot' | 'source' | 'note'>;
}

export interface Comment {
  readonly id: string;
  readonly at: string;
  readonly by: Pick<Doer, 'name' | 'state'>;
  readonly text: string;
}

/** Comments on one paragraph, in the order given. */
export interface Thread {
  readonly id: string;
  /** The block's id; it may be gone from the text. */
  readonly block: string;
  readonly resolved: boolean;
  readonly comments: readonly Comment[];
}

export interface Version {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly by: string;
  readonly blocks: readonly Block[];
}

/** A draft as its stream tells, up to entry `seq`. `doc` is the server's own copy: read it, never change it. */
export interface DraftState {
  readonly id: string;
  readonly seq: number;
  /** When the last entry was made. */
  readonly changed: string;
  readonly draft: Draft;
  readonly doc: Y.Doc;
  /** All changes of the text so far, in bytes. */
  readonly bytes: number;
  /** What the amendments would do, by the ids of the draft's `amendments`. */
  readonly standings: readonly Standing[];
  readonly threads: readonly Thread[];
  readonly versions: readonly Version[];
}
