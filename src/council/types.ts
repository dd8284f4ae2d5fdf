/**
 * A State by its ISO 3166 alpha-3 code, or the retired code it sat under:
 * SUN, CSK, YUG, DDR, BYS, TAR… and ROC for the Republic of China. One code, one holder.
 */
export type StateCode = string;

/** The five permanent seats, kept apart from whoever holds them (Charter Art. 23(1)). */
export type SeatId = 'CN' | 'FR' | 'GB' | 'RU' | 'US';

/** Membership is an interval, never a year: `from` and `to` are inclusive ISO dates. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

export interface State {
  readonly code: StateCode;
  readonly alpha2: string | null;
  /** The usual English name, used when no date is at hand. */
  readonly name: string;
  /** The names it bore in Council records, each with its dates; the last is open (`to` = '9999-12-31'). */
  readonly names: readonly (Interval & { readonly name: string })[];
  /** Other words that mean it: adjectives, capitals, press names ("US", "Washington", "Russian", "Soviet Union"). */
  readonly aliases: readonly string[];
}

export interface Term extends Interval {
  readonly state: StateCode;
  readonly seat: SeatId | null;
  readonly source: string;
}

/** All that is known of who sits: plain data, read once by `loadCouncil`. */
export interface Council {
  readonly states: ReadonlyMap<StateCode, State>;
  readonly terms: readonly Term[];
}

export interface Member {
  readonly code: StateCode;
  /** As the Council's records wrote it on that date. */
  readonly name: string;
  readonly permanent: boolean;
  readonly seat: SeatId | null;
}

/** Who sits in a body on one date, in the Council unless `majority` says otherwise, in English alphabetical order of their names on that date. */
export interface Composition {
  readonly date: string;
  readonly members: readonly Member[];
  /**
   * Affirmative votes a decision needs: 7 while eleven sit, 9 while fifteen do (Art. 27; by composition, DOMAIN 1.2). Under another
   * majority, what is needed when every member votes.
   */
  readonly required: number;
  /** How questions are decided where it is not by Art. 27: the General Assembly counts members present and voting (Art. 18). */
  readonly majority?: 'present_and_voting';
}
