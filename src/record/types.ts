import type { Council, SeatId, StateCode } from '../council/types.ts';
import type { Ballot, Outcome, PreliminaryPolicy, QuestionKind } from '../procedure/types.ts';

/**
 * How sure we are of the ballots or the count as they stand here, by the weakest thing they rest on: A an official list or table, or a roll
 * call that follows from one; B a secondary source, or one ballot completed from another source; C expert knowledge; D uncertain. Whether the
 * text was adopted or vetoed may be surer than that; the notes say so.
 */
export type Confidence = 'A' | 'B' | 'C' | 'D';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly terms: string;
}

/** Whose decisions a record holds: the Security Council's, which ships with the program, or the General Assembly's, which users import. */
export type Body = 'SC' | 'GA';

/** A question put to the Council and decided. One line of data/record/decisions.tsv. */
export interface Decision {
  /** The stable id and address: "S/RES/2728", "S/2024/239", "S/PV.9586/amendment-1", "S/RES/42/part-1". */
  readonly id: string;
  readonly date: string;
  /** Verbatim record: "S/PV.9586"; null for decisions by letter. */
  readonly meeting: string | null;
  /** The draft's symbol: "S/2024/254"; null where none is known. */
  readonly symbol: string | null;
  /** "S/RES/2728 (2024)"; null when no resolution came of it. */
  readonly resolution: string | null;
  readonly kind: QuestionKind;
  /** The question as put, in our words. */
  readonly question: string;
  /** The agenda item's official title. */
  readonly item: string | null;
  /** Short subject words for people and search: "Gaza; ceasefire; Ramadan". */
  readonly subject: string | null;
  /** Ids of data/lexicons/topics.tsv, the most telling first. */
  readonly topics: readonly string[];
  /** State codes, or words such as "ten elected members", as known. */
  readonly sponsors: readonly string[];
  /** Who sat, in roll order, where that stands with the vote instead of following from terms: the General Assembly. */
  readonly members?: readonly StateCode[];
  /** One letter per member in the order of the composition on `date`; '' when adopted without a vote or the roll call is unknown. */
  readonly ballots: string;
  /** Adopted without a vote or by acclamation: no ballots exist. */
  readonly withoutVote: boolean;
  /** When only the count is known: "9-0-2"; otherwise null. Never mixed with listed ballots. */
  readonly countOnly: string | null;
  /** Ballots known by name where the roll call is not: "SUN=N GBR=P"; '' where none is or `ballots` lists them all. */
  readonly knownBallots: string;
  /** The outcome as announced or listed by the source; null where no source states it. */
  readonly announced: Outcome | null;
  readonly policy: PreliminaryPolicy | null;
  readonly confidence: Confidence;
  /** Ids of data/record/sources.tsv. */
  readonly sources: readonly string[];
  /** Remarks: what sources disagree on, what is uncertain. */
  readonly notes: readonly string[];
  /** Which source each field comes from, "undl-votes=date ballots; dppa-table=symbol"; see `fieldSources`. */
  readonly from: string;
}

/** A body's history in memory, the Council's for one. Decisions stand in order of date, then meeting, then the order they were put. */
export interface CouncilRecord {
  readonly body: Body;
  /** States and their names; of the Council also who sat when. */
  readonly council: Council;
  readonly decisions: readonly Decision[];
  readonly byId: ReadonlyMap<string, Decision>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Topics of data/lexicons/topics.tsv, by which `item:` may ask. */
  readonly topics: readonly Topic[];
  /** What lists of others say exists, year by year: a check on what the record holds. */
  readonly known: readonly KnownCount[];
}

/** How many of something a list of others has for a year. One line of data/record/known.tsv. */
export interface KnownCount {
  readonly year: string;
  readonly what: 'vetoes' | 'failed_votes';
  readonly count: number;
  /** The last day that the list covers of that year. */
  readonly to: string;
  /** Id of data/record/sources.tsv. */
  readonly source: string;
}

/** A matter before the Council: the words the press has for it, and the words by which decisions on it are known. */
export interface Topic {
  readonly id: string;
  /** For people: "the Falkland Islands (Malvinas)". */
  readonly label: string;
  /** Words of the press that mean it, matched as whole words: "Malvinas", "Port Stanley". */
  readonly words: readonly string[];
  /** Lower-case words of agenda items, subjects and questions; a trailing `*` matches any ending. */
  readonly patterns: readonly string[];
}

/** A number between two bounds, both inclusive; a bound left out is open. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** Symbols from one to another, both inclusive, in the order of their series; an end left out is open. */
export interface SymbolRange {
  readonly from?: string;
  readonly to?: string;
}

/** Conditions on decisions. Every given field must hold; a list of values means any of them. */
export interface QueryPart {
  /**
   * Agenda items by words of the official title or by topic id (data/lexicons/topics.tsv): "Palestinian question"; with "=" before it, one
   * official title in full.
   */
  readonly item?: string;
  /** Words that must occur, letter for letter, in question, subject, item, symbol or resolution. */
  readonly words?: readonly string[];
  /** Words meant: found in other forms, under other names of a State, and with their typing errors forgiven. */
  readonly about?: readonly string[];
  readonly kinds?: readonly QuestionKind[];
  readonly outcomes?: readonly Outcome[];
  /** Vetoed by this member (holder code). */
  readonly vetoBy?: StateCode;
  /** Vetoed by whoever held this permanent seat. */
  readonly vetoSeat?: SeatId;
  /** This member cast this ballot. */
  readonly ballot?: { readonly member: StateCode; readonly is: readonly Ballot[] };
  /** Whoever held this permanent seat cast this ballot. */
  readonly seatBallot?: { readonly seat: SeatId; readonly is: readonly Ballot[] };
  /** This State was a member, whether its ballot is known or not. */
  readonly sat?: StateCode;
  /** This member voted with most members (`with`) or otherwise (`apart`); see `mostSet`. */
  readonly most?: { readonly member: StateCode; readonly is: 'with' | 'apart' };
  /** Both members voted (`both`), cast the same ballot (`same`) or different ones (`differ`); see `pairSet`. */
  readonly pair?: { readonly members: readonly [StateCode, StateCode]; readonly is: 'both' | 'same' | 'differ' };
  /** Ballots of the seats CN FR RU GB US in this order, `?` for any: "???YA". */
  readonly p5?: string;
  /** A State code, or a sponsor's words as the record has them. */
  readonly sponsor?: StateCode;
  /** How many were in favour; where no count is known, no bounds on numbers hold. */
  readonly yes?: Bounds;
  readonly no?: Bounds;
  readonly abstaining?: Bounds;
  readonly notParticipating?: Bounds;
  readonly absent?: Bounds;
  /** How many permanent members vetoed it. */
  readonly vetoes?: Bounds;
  readonly required?: Bounds;
  /** Affirmative votes missing. */
  readonly shortBy?: Bounds;
  /** Every member in favour, or not so. */
  readonly unanimous?: boolean;
  /** The draft's symbol. */
  readonly symbols?: SymbolRange;
  /** The resolution's number. */
  readonly resolutions?: Bounds;
  /** The meeting's number. */
  readonly meetings?: Bounds;
  /** Inclusive dates. */
  readonly since?: string;
  readonly until?: string;
  /** Only decisions put before this one (by the record's order). */
  readonly before?: string;
  /** Only decisions put after this one. */
  readonly after?: string;
}

/** Which decisions: plain data, so that a count can be shown with its query and run again. */
export interface Query extends QueryPart {
  /** Further parts that must hold too: a second ballot, a second kind. */
  readonly also?: readonly QueryPart[];
  /** Parts that must not hold. */
  readonly not?: readonly QueryPart[];
}

export interface Count {
  readonly value: number;
  readonly query: Query;
  /** The query as a user would type it: `veto:USA item:"Palestinian question" since:2023-10-07`. */
  readonly typed: string;
  /** The query in words. */
  readonly inWords: string;
  readonly decisions: readonly string[];
}
