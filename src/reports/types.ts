/**
 * What reading and checking a report yields (format 1). Offsets count UTF-16 code units of the text as read;
 * `text.slice(span.start, span.end)` gives the words back.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Modality = 'asserted' | 'denied' | 'expected' | 'conditional' | 'threatened';

export interface Source {
  readonly name?: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly kind: 'person' | 'state' | 'organisation' | 'outlet' | 'unnamed';
  readonly span: Span;
}

/** How the report speaks of a draft, resolution or proposal and, once tied, which decision of the record it is. */
export interface TextRef {
  readonly described: Span;
  readonly symbol?: string;
  readonly sponsor?: string;
  readonly date?: string;
  /** Id of the decision it is tied to. */
  readonly decision?: string;
  /** When it cannot be tied to one decision: which it may be. */
  readonly candidates?: readonly string[];
}

export interface ClaimDate {
  readonly value: string;
  readonly precision: 'day' | 'month' | 'year' | 'range';
  readonly from: 'stated' | 'resolved';
}

interface ClaimBase {
  readonly id: string;
  readonly span: Span;
  /** Index into `Report.sentences`. */
  readonly sentence: number;
  readonly according?: Source;
  readonly modality: Modality;
  readonly date?: ClaimDate;
  readonly confidence?: number;
  /** The language model that read it, where the rules did not. */
  readonly readBy?: string;
}

export type ReportedOutcome = 'adopted' | 'not_adopted' | 'vetoed' | 'short' | 'unknown';
export type ReportedBallot = 'Y' | 'N' | 'A' | 'P' | 'X';

export interface VoteClaim extends ClaimBase {
  readonly kind: 'vote';
  readonly on: TextRef;
  readonly outcome: ReportedOutcome;
  readonly inFavour?: number;
  readonly against?: number;
  readonly abstaining?: number;
  /** Names of the numbers above that were inferred from the council's size, not stated. */
  readonly derived?: readonly ('inFavour' | 'against' | 'abstaining')[];
  readonly ballots?: readonly { readonly member: string; readonly ballot: ReportedBallot }[];
  readonly vetoedBy?: readonly string[];
  readonly required?: number;
  readonly unanimous?: boolean;
}

export interface ProvisionClaim extends ClaimBase {
  readonly kind: 'provision';
  readonly of: TextRef;
  /** Base form as reported: "demand", "call for"; "" where the report leaves the verb out. */
  readonly verb: string;
  readonly content: Span;
  readonly addressee?: string;
  readonly absent?: boolean;
  readonly quoted?: readonly Span[];
}

export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement';
  readonly speaker: Source;
  readonly quote?: readonly Span[];
  readonly indirect?: Span;
  readonly verb?: string;
  readonly channel?: string;
  readonly about?: string;
}

export interface FigureClaim extends ClaimBase {
  readonly kind: 'figure';
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound: 'exact' | 'about' | 'at_least' | 'more_than' | 'up_to' | 'less_than';
  readonly unit: string;
  readonly what: string;
  readonly where?: string;
  readonly since?: string;
}

export interface CountClaim extends ClaimBase {
  readonly kind: 'count';
  readonly of: 'votes' | 'vetoes' | 'drafts' | 'resolutions';
  readonly by?: string;
  /** Several whose vetoes are counted, where the words do not say whether each's, all's together or those cast jointly. */
  readonly bySeveral?: readonly string[];
  readonly about?: string;
  readonly since?: string;
  readonly until?: string;
  /** For a plural with no number ("has vetoed similar texts"): 2 with bound at_least. */
  readonly value: number;
  readonly bound?: 'exact' | 'at_least' | 'ordinal';
  readonly outOf?: number;
}

export interface PositionClaim extends ClaimBase {
  readonly kind: 'position';
  readonly actor: string;
  readonly on: TextRef;
  readonly stance: 'supports' | 'opposes' | 'abstains' | 'accepts' | 'rejects' | 'unresolved';
  readonly terms?: string;
}

export interface EventClaim extends ClaimBase {
  readonly kind: 'event';
  readonly actor: string;
  readonly action: string;
  readonly object?: string;
  readonly status: 'happened' | 'planned' | 'cancelled' | 'threatened' | 'called_for';
  readonly because?: Span;
  readonly condition?: Span;
}

export interface DealClaim extends ClaimBase {
  readonly kind: 'deal';
  readonly parties: readonly string[];
  readonly terms: readonly { readonly gives: string; readonly what: string; readonly value?: number; readonly unit?: string }[];
  readonly broker?: string;
  readonly status?: string;
}

export interface LegalClaim extends ClaimBase {
  readonly kind: 'legal';
  readonly of: TextRef;
  readonly assertion: 'binding' | 'not_binding' | 'flouted' | 'lawful' | 'unlawful';
}

export interface CouncilClaim extends ClaimBase {
  readonly kind: 'council';
  readonly size?: number;
  readonly permanent?: number;
  readonly elected?: number;
  /** The majority said to be needed. */
  readonly required?: number;
  /** Who put the text forward, for `of`. */
  readonly sponsors?: readonly string[];
  readonly of?: TextRef;
  /** Codes of States said to have a standing in the Council. */
  readonly members?: readonly string[];
  readonly standing?: Standing;
  /** The month a presidency is said to be of: "2026-11". */
  readonly month?: string;
}

/** What a report says a State is in the Council. */
export type Standing = 'president' | 'permanent' | 'elected' | 'member' | 'not_member' | 'leaving' | 'joining';

export interface AssessmentClaim extends ClaimBase {
  readonly kind: 'assessment';
  readonly by?: string;
  readonly about?: string;
  readonly sense: string;
}

export type Claim =
  | VoteClaim
  | ProvisionClaim
  | StatementClaim
  | FigureClaim
  | CountClaim
  | PositionClaim
  | EventClaim
  | DealClaim
  | LegalClaim
  | CouncilClaim
  | AssessmentClaim;

export interface Noise {
  readonly span: Span;
  readonly read: string;
  readonly as: string;
  readonly why: string;
}

export interface Report {
  /** Stable hash of the text. */
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  readonly dateline?: string;
  readonly datelineFrom?: 'stated' | 'given' | 'inferred';
  readonly sentences: readonly Span[];
  readonly claims: readonly Claim[];
  readonly noise: readonly Noise[];
  /** Said where nothing was read, or not all: another language, not about the Council. */
  readonly remarks?: readonly { readonly code: string; readonly sentence: string }[];
}

export type Verdict = 'right' | 'imprecise' | 'stale' | 'contradicted' | 'contested' | 'outside' | 'unclear';

/** What a finding rests on. Each is enough for a reader to look it up again. */
export type Evidence =
  | { readonly kind: 'decision'; readonly decision: string; readonly summary: string }
  | {
      readonly kind: 'count';
      readonly value: number;
      readonly typed: string;
      readonly inWords: string;
      readonly decisions: readonly string[];
    }
  | {
      readonly kind: 'paragraph';
      readonly decision: string;
      readonly paragraph: string;
      readonly verb: string;
      readonly force: number | null;
      readonly gist: string;
      readonly source: string;
    }
  | { readonly kind: 'composition'; readonly date: string; readonly sentence: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly sentence: string };

export interface Because {
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
}

/** What the record makes of one thing a claim says: "fourteen in favour" may be right where "unanimously" is not. */
export interface FieldVerdict {
  /** The claim's field: `outcome`, `inFavour`, `ballots`, `vetoedBy`, `date`, `value`, `sponsors`, …; of a provision `verb`, `addressee`, `content`. */
  readonly field: string;
  /** For `ballots`, `vetoedBy` and `sponsors`: whose. */
  readonly member?: string;
  readonly said: string | number | boolean;
  /** What the record has in its place, or as well; absent where it has nothing of the sort. */
  readonly record?: string | number | boolean;
  readonly verdict: Verdict;
}

export interface Finding {
  /** Id of the report and of the claim in it. */
  readonly report: string;
  readonly claim: string;
  readonly verdict: Verdict;
  readonly because: readonly Because[];
  /** For claims that say several things, the verdict on each; that of the claim is the worst of them. Absent where nothing was held against the record. */
  readonly fields?: readonly FieldVerdict[];
  /** For `stale`: the last date on which the claim was true. */
  readonly trueUntil?: string;
}

/** Claims of one or several reports that speak of the same thing. */
export interface Fact {
  readonly id: string;
  /** Two to eight words: what it is about. */
  readonly about: string;
  readonly claims: readonly { readonly report: string; readonly claim: string }[];
  readonly relation: 'agree' | 'conflict' | 'differ in detail' | 'single';
  /** What they differ on: "number", "verb", "source", … */
  readonly on: readonly string[];
  /** How many tell it independently: copies of one wire text are one voice. Absent in checks kept before 0.1. */
  readonly voices?: number;
  /** Reports whose own parts disagree here, and on what. */
  readonly within?: readonly { readonly report: string; readonly on: readonly string[] }[];
}

/** Reports that are one text: a wire story and what is printed of it. The first is the earliest. */
export interface Voice {
  readonly id: string;
  readonly reports: readonly string[];
}

/** A passage that stands word for word, outside quotation marks, in an earlier report of another voice. */
export interface Copied {
  readonly report: string;
  readonly span: Span;
  readonly from: { readonly report: string; readonly span: Span };
}

/** Something that is told of a day, and who tells it. */
export interface TimelineEntry {
  /** ISO: a day, a month or a year, as `precision` says. */
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  /** Id of the fact. */
  readonly fact: string;
  readonly kind: Claim['kind'];
  /** For people: what happened. */
  readonly about: string;
  readonly claims: readonly { readonly report: string; readonly claim: string }[];
  readonly voices: number;
  /** The decision of the record it is tied to; `dateFrom: 'record'` where no report gives its day. */
  readonly decision?: string;
  readonly dateFrom: 'reports' | 'record';
  /** Other dates that reports give of the same fact. */
  readonly otherDates?: readonly string[];
}

export interface CheckResult {
  readonly format: 1;
  readonly reports: readonly Report[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** Every report is in one of them. Absent in checks kept before 0.1, as the next two. */
  readonly voices?: readonly Voice[];
  readonly copied?: readonly Copied[];
  /** Earliest first. */
  readonly timeline?: readonly TimelineEntry[];
}

/** What is being made, field by field, before it is handed out to be read only. */
export type Making<T> = T extends unknown ? { -readonly [Name in keyof T]: T[Name] } : never;

/** A text to read: what the user gave. */
export interface Given {
  readonly text: string;
  /** File name or what the user calls it. */
  readonly name?: string;
  /** ISO date, where the text does not state one. */
  readonly dateline?: string;
}
