/** What a United Nations document is, as its symbol tells. */
export type SymbolKind =
  | 'resolution'
  | 'presidential_statement'
  | 'meeting_record'
  | 'agenda'
  | 'document'
  | 'press_release'
  | 'assembly_resolution'
  | 'assembly_record'
  | 'assembly_document';

/** `/Rev.2`, `/Add.1`, `/Corr.1`, `/Amend.1` behind a symbol. */
export interface Suffix {
  readonly mark: 'Rev' | 'Add' | 'Corr' | 'Amend';
  readonly number: number;
}

/** A document symbol taken apart (DOMAIN 3.3). Fields that its kind does not have are null. */
export interface DocumentSymbol {
  readonly kind: SymbolKind;
  /** S the Security Council, A the General Assembly; SC and GA their press releases. */
  readonly body: 'S' | 'A' | 'SC' | 'GA';
  /** The running number: of the resolution, the meeting, the document within its year or series. */
  readonly number: number;
  /** Of S/2024/254 and S/PRST/2015/15 always; of S/RES/2728 (2024) when it was written; null in the series that ended in 1993. */
  readonly year: number | null;
  /** The Assembly's session: "79", "ES-11" (emergency special), "S-10" (special), or a Roman numeral before 1976. */
  readonly session: string | null;
  /** The letter of one of several Assembly resolutions under one number: the A of A/RES/377 A (V). */
  readonly letter: string | null;
  /** Of a meeting record: which resumption, null for the meeting itself. */
  readonly resumption: number | null;
  readonly suffixes: readonly Suffix[];
  /** Ours, not the UN's: one question among several under a symbol: "amendment-1", "part-2". */
  readonly question: string | null;
}

/** A symbol in a text: `text.slice(start, end)` is how it was written. */
export interface FoundSymbol {
  readonly start: number;
  readonly end: number;
  readonly symbol: DocumentSymbol;
}
