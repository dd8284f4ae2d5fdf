/** What is to be appended: who did what when. */
export interface NewEntry {
  /** ISO instant in UTC with milliseconds, never before the entry it follows. */
  readonly at: string;
  /** Who did it, as the stream's own reader understands it: "USA", "presidency". Printable ASCII, 1 to 100 signs. */
  readonly by: string;
  /** JSON text, kept as it is. */
  readonly body: string;
}

export interface Entry extends NewEntry {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** Over the hash of the entry before and this entry (`chain.ts`): a changed past is detectable. */
  readonly hash: string;
}

export interface StreamHead {
  readonly id: string;
  /** What it is a stream of: "chamber", "draft". */
  readonly kind: string;
  /** When it was created. */
  readonly at: string;
  /** Its last entry's number, 0 while it has none. */
  readonly seq: number;
}

/** What became of an append. `taken`: others appended first, and the last entry is `seq` now; read on, decide again, try again. */
export type Appended =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly code: 'taken'; readonly seq: number }
  | { readonly ok: false; readonly code: 'no_such_stream' };

/**
 * Append-only logs. An entry's number is its key: of two writers who append after the same entry, in whatever processes, one wins.
 * What was acknowledged is on disk; entries appended together are there together or not at all; nothing is changed, and nothing removed but
 * a whole stream, which leaves its last entry.
 */
export interface Streams {
  /** Makes a stream with its first entries. False when the id is taken (nothing is changed then). */
  create(stream: Omit<StreamHead, 'seq'>, entries?: readonly NewEntry[]): Promise<boolean>;
  append(id: string, after: number, entries: readonly NewEntry[]): Promise<Appended>;
  /**
   * Appends one entry and puts a paper into a box of the stream: both or neither. A box holds its papers in the order of their own text, with
   * nothing that tells when or with which entry each came, so that who voted and how cannot be joined.
   */
  cast(id: string, after: number, entry: NewEntry, box: string, paper: string): Promise<Appended>;
  /** The papers in a box, in the order of their text. */
  papers(id: string, box: string): Promise<readonly string[]>;
  /**
   * Does away with what the engine still has on disk of what was replaced or removed: of boxes once the papers have been counted (two states
   * of a box, before and after a paper, tell whose it is), of entries once a stream was erased.
   */
  forget(what: 'ballot_boxes' | 'stream_entries'): Promise<void>;
  /**
   * Removes what a stream holds, with its boxes and the invitations to it, and leaves one entry, which says so: it is numbered after the last
   * and its hash is over that one's, so that an export made before can be shown to be of this stream. Null where there is no such stream.
   */
  erase(id: string, last: (entries: number) => NewEntry): Promise<Entry | null>;
  /** The entries after number `after`, at most `limit`, in order; none for a stream that is not there. */
  read(id: string, after: number, limit: number): Promise<readonly Entry[]>;
  head(id: string): Promise<StreamHead | null>;
  /** Streams of one kind, newest first. */
  list(kind: string, limit?: number): Promise<readonly StreamHead[]>;
  /**
   * Calls `wake` after entries were appended, by this process at once, by another soon. `seq` is the number of the last one, where it is
   * known; a wake may come without a reason. Reading from where the follower stands is what tells. Gives back how to stop.
   */
  follow(id: string, wake: (seq?: number) => void): () => void;
}
