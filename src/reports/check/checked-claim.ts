import { compositionOf, type Decision } from '../../record/index.ts';
import type { Draft } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import type { Claim, ClaimDate, Making, Span, TextRef, VoteClaim } from '../types.ts';
import { daysBetween } from '../words/days.ts';
import { firstWords } from '../words/first-words.ts';
import type { ReportedText } from '../words/texts.ts';
import type { CheckTools } from './check-tools.ts';
import { confidenceOf } from './confidence.ts';
import { passed, sameState } from './roll.ts';
import type { Tie } from './tie.ts';
import type { TiedReport } from './tie-report.ts';
import { saidIn } from './told-content.ts';

/** A claim with what tied and aligned it: kept beside it while a check runs. */
export class CheckedClaim {
  readonly report: string;
  readonly claim: Claim;
  readonly draft: Draft;
  readonly decision: Decision | undefined;
  private readonly tied: TiedReport;

  constructor(report: string, claim: Claim, draft: Draft, decision: Decision | undefined, tied: TiedReport) {
    this.report = report;
    this.claim = claim;
    this.draft = draft;
    this.decision = decision;
    this.tied = tied;
  }

  /** The claim's first words, for people. */
  get words(): string {
    const { start, end } = saidIn(this.draft);
    return firstWords(this.tied.read.reading.words.text.slice(start, end), 8);
  }

  /** Words of the report, by a span of this claim. */
  textAt({ start, end }: Span): string {
    return this.tied.read.given.text.slice(start, end);
  }

  /** Content words of the claim, for finding claims of other reports on the same thing. */
  get content(): readonly string[] {
    return this.tied.contentOf(this.draft);
  }
}

/** What the Council is said to do where no text is named: the vote told in the same sentence, else the report's main text where it was adopted. */
function tieOfDoing(draft: Draft, tied: TiedReport, tools: CheckTools): Tie | undefined {
  if (draft.several) return undefined;
  if (draft.ofVote) return tied.voteTies.get(draft.ofVote);
  const lead = draft.claim.kind === 'provision' ? tied.lead : undefined;
  return lead && passed(tools.record, lead) ? { decision: lead, candidates: [lead], score: 0 } : undefined;
}

/** The text that a draft is told of. */
const textOf = ({ text, onText }: Draft): ReportedText | undefined => text ?? onText;

/** Gives every draft its tie, its date and its words in the original text. */
export function claimsOf(tied: TiedReport, tools: CheckTools, report: string): CheckedClaim[] {
  const ordered = tied.read.drafts.slice().sort((a, b) => a.claim.span.start - b.claim.span.start || b.claim.span.end - a.claim.span.end);
  return ordered.map((draft, i) => {
    const tie =
      draft.claim.kind === 'vote'
        ? tied.voteTies.get(draft)
        : textOf(draft)
          ? tied.ties.get(textOf(draft) as ReportedText)
          : tieOfDoing(draft, tied, tools);
    const decision = decisionFor(draft, tie, tied);
    return new CheckedClaim(report, claimOf(draft, `c${i + 1}`, tied, tie, decision, tools), draft, decision, tied);
  });
}

/** A draft's claim with what tying adds. Filled in place: a copy for each addition would cost more than all else about it. */
function claimOf(
  draft: Draft,
  id: string,
  tied: TiedReport,
  tie: Tie | undefined,
  decision: Decision | undefined,
  tools: CheckTools,
): Claim {
  const { reading } = tied.read;
  const { mended } = reading;
  const frame = { id, sentence: draft.sentence, ...draft.claim } as Making<Claim>;
  const date = tied.dateOf(draft);
  if (date) frame.date = decision && isDayOf(decision, draft, date) ? { ...date, value: decision.date } : date;
  const according = draft.claim.according ?? attributionOf(reading, draft.sentence, draft.claim.span);
  if (according) frame.according = according;
  const claim = mended.noise.length > 0 ? mapSpans(frame, mended.original) : frame;
  if (decision && claim.kind === 'vote') nameHolders(claim, decision, tools);
  if (claim.kind === 'vote' || (claim.kind === 'position' && decision)) claim.on = referenceTo(claim.on, draft, tie, decision);
  else if (claim.kind === 'provision' || claim.kind === 'legal') claim.of = referenceTo(claim.of, draft, tie, decision);
  else if (claim.kind === 'council' && claim.of) claim.of = referenceTo(claim.of, draft, tie, decision);
  claim.confidence = confidenceOf(claim, draft.framed);
  return claim;
}

/** "On July 31 it passed resolution 940", told years later: a day and month without a year are of the year of the vote they fit. */
const isDayOf = (decision: Decision, { when }: Draft, { value, from }: ClaimDate): boolean =>
  from === 'resolved' && when?.kind === 'month_day' && value.slice(5) === decision.date.slice(5);

/** A permanent seat goes by the State that held it on the day of the vote: "Russia" of 1971 is the USSR. */
function nameHolders(claim: Making<VoteClaim>, decision: Decision, tools: CheckTools): void {
  if (!claim.vetoedBy && !claim.ballots) return;
  const { members } = compositionOf(tools.record, decision);
  const holder = (code: string): string => members.find((member) => sameState(member.code, code))?.code ?? code;
  if (claim.vetoedBy) claim.vetoedBy = claim.vetoedBy.map(holder);
  if (claim.ballots) claim.ballots = claim.ballots.map(({ member, ballot }) => ({ member: holder(member), ballot }));
}

function referenceTo({ described }: TextRef, draft: Draft, tie: Tie | undefined, decision: Decision | undefined): TextRef {
  const text = textOf(draft);
  const ref: Making<TextRef> = { described };
  if (decision) {
    ref.decision = decision.id;
    ref.symbol = decision.resolution ?? decision.symbol ?? decision.id;
    ref.date = decision.date;
  } else if (text?.symbol) ref.symbol = text.symbol;
  if (text?.sponsors[0]) ref.sponsor = text.sponsors[0];
  if (!decision && tie && tie.candidates.length > 0) ref.candidates = tie.candidates.map((one) => one.id);
  return ref;
}

/** A vote told of another day than the text's own is not the text's vote; far from it, there is no tie. */
function decisionFor(draft: Draft, tie: Tie | undefined, tied: TiedReport): Decision | undefined {
  const decision = tie?.decision;
  if (!decision) return undefined;
  const date = draft.claim.kind === 'vote' ? tied.dateOf(draft) : undefined;
  if (
    date?.precision === 'day' &&
    Math.abs(daysBetween(date.value, decision.date)) > 10 &&
    draft.claim.kind === 'vote' &&
    draft.text?.symbol === undefined
  )
    return undefined;
  return decision;
}

/** Every span inside a claim, back in the original text. */
function mapSpans<T>(value: T, original: (span: Span) => Span): T {
  if (Array.isArray(value)) return value.map((one) => mapSpans(one, original)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 2 && 'start' in value && 'end' in value) return original(value as unknown as Span) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapSpans(one, original)])) as T;
}
