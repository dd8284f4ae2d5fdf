/**
 * The tables as the queries see them. Whatever users give (titles, texts, results) is kept as JSON text:
 * `JSON.stringify` writes NUL characters and lone surrogates as escapes, which neither engine stores as they are
 * (Postgres refuses U+0000, SQLite bindings cut the text there, UTF-8 has no lone surrogates), so nothing is lost
 * and both engines hold the same bytes.
 */
export interface Tables {
  readonly checks: CheckRow;
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
