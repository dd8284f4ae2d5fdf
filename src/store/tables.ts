import type { Claim, Verdict } from '../reports/types.ts';
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
  readonly jobs: JobRow;
  readonly kept_reports: ReportRow;
  readonly kept_claims: ClaimRow;
  readonly snapshots: SnapshotRow;
  readonly presences: PresenceRow;
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

/** A window that has something open, as it said last. */
export interface PresenceRow {
  /** Id of a stream. */
  readonly thing: string;
  readonly window: string;
  readonly at: string;
  /** JSON. */
  readonly said: string;
}

/** A report to be read: one for each batch it was given with. */
export interface JobRow {
  readonly batch: string;
  /** As in `kept_reports`. */
  readonly report: string;
  /** waiting, working, done, failed. */
  readonly state: string;
  /** Who works on it, and until when it is theirs (ISO instant). */
  readonly worker: string | null;
  readonly until: string | null;
  readonly tries: number;
  /** JSON of a string, as the three below are JSON. */
  readonly name: string;
  readonly given: string;
  /** "" where it is no file. */
  readonly source: string;
  readonly why: string | null;
}

export interface ReportRow {
  readonly id: string;
  readonly at: string;
  /** What stands for the file's path, or "". */
  readonly source: string;
  /** JSON of strings. */
  readonly name: string;
  readonly outlet: string | null;
  readonly dateline: string | null;
  readonly claims: number;
  /** JSON: findings by verdict. */
  readonly findings: string;
  /** JSON of `Given` and of `CheckResult`. */
  readonly given: string;
  readonly result: string;
}

export interface ClaimRow {
  readonly report: string;
  readonly claim: string;
  /** Its place in the report. */
  readonly number: number;
  readonly kind: Claim['kind'];
  readonly verdict: Verdict;
  readonly modality: string;
  /** Id of a decision. */
  readonly decision: string | null;
  readonly outcome: string | null;
  /** Codes with a space around each: " RUS CHN ". */
  readonly members: string;
  /** Its words in small letters, a space around each. */
  readonly said: string;
  /** JSON of a string. */
  readonly words: string;
}
