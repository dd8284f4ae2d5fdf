import type { TextPart } from '../text/index.ts';

/**
 * The tables as the queries see them. Whatever users give (titles, texts, results) is kept as JSON text:
 * `JSON.stringify` writes NUL characters and lone surrogates as escapes, which neither engine stores as they are
 * (Postgres refuses U+0000, SQLite bindings cut the text there, UTF-8 has no lone surrogates), so nothing is lost
 * and both engines hold the same bytes.
 */
export interface Tables {
  readonly checks: CheckRow;
  readonly texts: TextRow;
  readonly paragraphs: ParagraphRow;
  readonly streams: StreamRow;
  readonly stream_entries: EntryRow;
  readonly ballot_boxes: BoxRow;
  readonly invitations: InvitationRow;
  readonly secrets: { readonly name: string; readonly value: string };
  readonly snapshots: SnapshotRow;
  readonly schema_version: { readonly version: number };
}

export interface CheckRow {
  readonly id: string;
  /** ISO instant in UTC with milliseconds: sorts by time. */
  readonly at: string;
  /** JSON of a string. */
  readonly title: string;
  /** How many reports were given. */
  readonly reports: number;
  /** JSON: findings by verdict. */
  readonly findings: string;
  /** JSON of `Given[]`. */
  readonly given: string;
  /** JSON of `CheckResult`. */
  readonly result: string;
}

export interface TextRow {
  readonly id: number;
  /** Id of a symbol. */
  readonly symbol: string;
  /** Id of a decision. */
  readonly decision: string | null;
  readonly date: string | null;
  /** 1, 0, null where it is not known. */
  readonly adopted: number | null;
  readonly chapter_vii: number;
  readonly complete: number;
  /** How many. */
  readonly paragraphs: number;
  readonly hash: string;
}

/** One paragraph; its words stand in the engine's own table under the same id. */
export interface ParagraphRow {
  readonly id: number;
  /** Id of the text. */
  readonly text: number;
  readonly part: TextPart;
  /** What its verbs do, with spaces around each: " directive declaratory ". */
  readonly acts: string;
  /** The greatest force of its verbs. */
  readonly force: number | null;
  /** JSON of `SearchParagraph`. */
  readonly paragraph: string;
}

/** An append-only log. */
export interface StreamRow {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
}

/** One entry of a stream; the stream and its number are the key. */
export interface EntryRow {
  readonly stream: string;
  /** Postgres gives numbers beyond 32 bits as text: through `Number`. */
  readonly seq: number;
  readonly at: string;
  readonly by_whom: string;
  /** JSON text. */
  readonly body: string;
  readonly hash: string;
}

/** The papers of a secret ballot in one row, sorted: nothing tells in which order they came. */
export interface BoxRow {
  readonly stream: string;
  readonly box: string;
  /** JSON of strings. */
  readonly papers: string;
}

/** Who may come in by a link; its token is kept as a hash only. */
export interface InvitationRow {
  readonly id: string;
  /** Id of a stream. */
  readonly thing: string;
  readonly role: string;
  readonly seat: string | null;
  /** JSON of a string. */
  readonly label: string;
  readonly at: string;
  readonly expires: string | null;
  readonly revoked: string | null;
  readonly token_hash: string;
}

/** What a reader of a stream made of it up to an entry. */
export interface SnapshotRow {
  /** Id of the stream. */
  readonly stream: string;
  readonly seq: number;
  /** JSON, the reader's own. */
  readonly state: string;
}
