import { type CouncilRecord, compositionOf, type Decision, vetoersOf } from '../record/index.ts';
import type { Ladders, TextIndex } from '../text/index.ts';
import { align } from './align.ts';
import { attributionOf } from './attribution.ts';
import { checkBody, checkLegal, checkSponsors } from './check-body.ts';
import { checkCount } from './check-count.ts';
import { checkProvision } from './check-provision.ts';
import { checkVote } from './check-vote.ts';
import { confidenceOf } from './confidence.ts';
import { dayNumber, daysBetween } from './days.ts';
import { mentionsIn } from './mentions.ts';
import { readReport } from './read.ts';
import type { Draft, Reading } from './reading.ts';
import { reportId } from './report-id.ts';
import { passed, sameState } from './roll.ts';
import { pronounNoise } from './statements.ts';
import { speaksElsewhere, surelyMeant } from './sure.ts';
import { isNamedIn } from './texts.ts';
import { between, type Tie } from './tie.ts';
import { saidIn, type TiedReport, tieReport, topicsIn } from './tie-report.ts';
import { borneOut, kindFits, sponsorFits, type ToldVote, toldVote } from './tie-score.ts';
import { timelineOf } from './timeline.ts';
import type { ReadingTools } from './tools.ts';
import type { CheckResult, Claim, ClaimDate, Finding, Given, Making, Noise, Report, Span, TextRef, VoteClaim } from './types.ts';
import { judge, type Remark } from './verdicts.ts';
import { findVoices } from './voices.ts';
import { impossibleSum, wrongInAll } from './vote-sense.ts';

/** What checking needs besides what reading needs: the record, and what is known of its texts. */
export interface CheckTools extends ReadingTools {
  readonly record: CouncilRecord;
  readonly ladders: Ladders;
  readonly provisions: { readonly get: (decision: string) => TextIndex | undefined };
}

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
    return firstWords(this.tied.read.reading.words.text.slice(start, end));
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

/**
 * Reads each text, ties what it says to decisions, judges every claim by the record, and aligns claims across texts.
 * Pure: the same texts give the same result. Claims that cannot be tied to one decision are `unclear`, never guessed.
 */
export function checkReports(given: readonly Given[], tools: CheckTools): CheckResult {
  const read = given.map((one) => readReport(one, tools));
  const hints = read.flatMap((one) => (one.reading.head.dateline ? [one.reading.head.dateline] : []));
  const reports: Report[] = [];
  const findings: Finding[] = [];
  const checked: CheckedClaim[] = [];
  const ids = new Map<string, number>();
  for (const one of read) {
    const tied = tieReport(one, tools, hints);
    const hash = reportId(one.given.text);
    const times = ids.get(hash) ?? 0;
    ids.set(hash, times + 1);
    const id = times === 0 ? hash : `${hash}-${times + 1}`;
    const claims = claimsOf(tied, tools, id);
    checked.push(...claims);
    reports.push(reportOf(tied, id, claims, tools));
    for (const claim of claims) findings.push(findingOf(claim, tied, tools));
  }
  const { voices, copied, voiceOf } = findVoices(
    reports,
    given.map((one) => one.text),
  );
  const aligned = align(checked, tools, voiceOf);
  return { format: 1, reports, facts: aligned.map(({ fact }) => fact), findings, voices, copied, timeline: timelineOf(aligned) };
}

function reportOf(tied: TiedReport, id: string, claims: readonly CheckedClaim[], tools: CheckTools): Report {
  const { reading, remarks } = tied.read;
  const { title, outlet, authors } = reading.head;
  const pronouns = pronounNoise(reading, tied.read.drafts, tools.people).map((noise) => inOriginal(noise, reading, tied.read.given.text));
  const head: Making<Pick<Report, 'id' | 'title' | 'outlet' | 'authors' | 'dateline' | 'datelineFrom'>> = { id };
  if (title) head.title = title;
  if (outlet) head.outlet = outlet;
  if (authors) head.authors = authors;
  if (tied.dateline) head.dateline = tied.dateline;
  if (tied.datelineFrom) head.datelineFrom = tied.datelineFrom;
  const report = Object.assign(head, {
    sentences: reading.sentences.map((sentence) => reading.mended.original(sentence.span)),
    claims: claims.map((one) => one.claim),
    noise: [...reading.mended.noise, ...pronouns].sort((a, b) => a.span.start - b.span.start),
  });
  return remarks.length > 0 ? Object.assign(report, { remarks }) : report;
}

/** A remark on the text as read, with its words as they stand in the original. */
function inOriginal(noise: Noise, reading: Reading, text: string): Noise {
  const span = reading.mended.original(noise.span);
  return { ...noise, span, read: text.slice(span.start, span.end) };
}

/** What the Council is said to do where no text is named: the vote told in the same sentence, else the report's main text where it was adopted. */
function tieOfDoing(draft: Draft, tied: TiedReport, tools: CheckTools): Tie | undefined {
  if (draft.ofVote) return tied.voteTies.get(draft.ofVote);
  const lead = draft.claim.kind === 'provision' ? tied.lead : undefined;
  return lead && passed(tools.record, lead) ? { decision: lead, candidates: [lead], score: 0 } : undefined;
}

/** Gives every draft its tie, its date and its words in the original text. */
function claimsOf(tied: TiedReport, tools: CheckTools, report: string): CheckedClaim[] {
  const ordered = tied.read.drafts.slice().sort((a, b) => a.claim.span.start - b.claim.span.start || b.claim.span.end - a.claim.span.end);
  return ordered.map((draft, i) => {
    const tie =
      draft.claim.kind === 'vote' ? tied.voteTies.get(draft) : draft.text ? tied.ties.get(draft.text) : tieOfDoing(draft, tied, tools);
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
  const confidence = confidenceOf(claim, draft.framed);
  if (confidence !== undefined) claim.confidence = confidence;
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

function referenceTo({ described }: TextRef, { text }: Draft, tie: Tie | undefined, decision: Decision | undefined): TextRef {
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

/** At most eight words. */
function firstWords(text: string): string {
  const words = text.split(/\s+/, 10).filter((word) => word !== '');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
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

function findingOf(one: CheckedClaim, tied: TiedReport, tools: CheckTools): Finding {
  const found = remarksOn(one, tied, tools);
  const remarks = one.draft.framed && one.claim.kind !== 'vote' ? found.map(notByGrammarAlone) : found;
  const { verdict, because, fields } = judge(remarks);
  const until = verdict === 'stale' ? /true until (\d{4}-\d{2}-\d{2})/.exec(JSON.stringify(because))?.[1] : undefined;
  return {
    report: one.report,
    claim: one.claim.id,
    verdict,
    because,
    ...(fields.length > 0 ? { fields } : {}),
    ...(until ? { trueUntil: until } : {}),
  };
}

/** Whether a claim calls what was vetoed a resolution, which only an adopted text is. */
function saysResolution({ claim }: Draft, tied: TiedReport): boolean {
  const { text } = tied.read.reading.words;
  const words = text.slice(claim.span.start, claim.span.end);
  return /\bresolution\b/i.test(words) && !/\bdraft\b/i.test(words);
}

function remarksOn(one: CheckedClaim, tied: TiedReport, tools: CheckTools): Remark[] {
  const { draft, decision } = one;
  const { claim } = draft;
  const { words } = tied.read.reading;
  const said = words.text.slice(claim.span.start, claim.span.end);
  switch (claim.kind) {
    case 'vote': {
      if (claim.modality === 'expected' || claim.modality === 'threatened' || claim.modality === 'conditional') {
        return [TO_COME_REMARK];
      }
      const impossible = draft.framed ? undefined : impossibleSum(tools.record, decision?.date ?? dayOf(tied), claim);
      if (impossible) return [impossible];
      if (TO_COME.test(words.text.slice(claim.span.end, claim.span.end + 20))) return [TO_COME_REMARK];
      if (!decision) {
        const { candidates } = tied.voteTies.get(draft) ?? { candidates: [] };
        const told = (claim.ballots ? VOTED.test(said) : hasNumbers(claim) || namesTheText(draft)) && !draft.framed && !claim.according;
        const wrong =
          told && !speaksElsewhere(draft.sentence, tied)
            ? wrongInAll(tools.record, candidates, tied.lead, claim, one.claim.date)
            : undefined;
        return wrong?.slice() ?? [untied(one, tied)];
      }
      const { date } = one.claim;
      // "India had endorsed the resolution": of a State that had no seat this is no ballot.
      const outsiders = outsidersIn(tools, decision, claim.ballots ?? []);
      if (!VOTED.test(said) && claim.outcome === 'unknown' && outsiders > 0 && (claim.ballots ?? []).length < 2 + outsiders)
        return [{ verdict: 'outside', sentence: 'Said of a State without a seat in the Council: its view, not a vote.', evidence: [] }];
      const remarks = checkVote(tools.record, decision, claim, date, { loose: draft.when?.kind === 'relative', vague: VAGUE.test(said) });
      if (claim.modality === 'denied')
        return remarks[0]?.verdict !== 'contradicted' || namesSymbol(draft) || surelyMeant(draft, decision, tied)
          ? remarks
          : [tooLittle(decision)];
      if (claim.outcome === 'vetoed' && remarks.length === 1 && remarks[0]?.verdict === 'right' && saysResolution(draft, tied))
        return [{ ...remarks[0], sentence: `${remarks[0].sentence} What was vetoed is a draft; it never became a resolution.` }];
      const { yes, no } = borneOut(tools.record, decision, toldVote(claim, date));
      const named = draft.text !== undefined && isNamedIn(draft.text, draft.sentence);
      const loose =
        outsidersIn(tools, decision, claim.ballots ?? []) > 1 ||
        (!((named ? no - yes < 4 : no - yes < 3) && surelyMeant(draft, decision, tied)) &&
          ((draft.fresh && no > 0 && !named) ||
            (claim.vetoedBy !== undefined && yes <= 1 && ofOtherVetoers(tools, decision, claim.vetoedBy) && !namesSymbol(draft)) ||
            (no > yes &&
              !(named && (yes > 0 || namesOutsider(tools, decision, claim.ballots ?? []))) &&
              draft.text?.symbol === undefined)));
      // Said of a text that the sentence does not number, and true of another vote of those days: more likely a wrong tie than an error.
      if (remarks.some((remark) => remark.verdict === 'contradicted')) {
        const other = fitsAnother(tools.record, decision, toldVote(claim, date), draft, tied);
        if (other) return [eitherOf(decision, other)];
        if (draft.framed || OF_A_PART.test(said) || (decision.kind !== 'amendment' && OF_AN_AMENDMENT.test(said)))
          return [mayBeMisread(decision)];
      }
      return loose ? [tooLittle(decision)] : remarks;
    }
    case 'provision':
      // "Resolutions that would have called for a truce" were not adopted.
      if (
        decision &&
        passed(tools.record, decision) &&
        /\bwould have\b/i.test(words.text.slice(Math.max(0, claim.span.start - 20), claim.span.end))
      )
        return [{ verdict: 'unclear', sentence: `Said of a text that was not adopted, which ${decision.id} was.`, evidence: [] }];
      return decision ? checkProvision(tools, decision, claim, words, one.content) : [untied(one, tied)];
    case 'legal':
      return checkLegal(tools, bindingText(one, tied, tools) ?? decision, claim.assertion, said);
    case 'council':
      if (claim.sponsors)
        return decision
          ? sponsorRemarks(tools.record, decision, claim.sponsors, draft, (draft.text && tied.ties.get(draft.text)?.score) ?? 0)
          : [untied(one, tied)];
      return checkBody(tools.record, claim, dayOf(tied));
    case 'count': {
      const { topic, topicNamed } = topicOf(one, tied, tools);
      const main = reportedVote(tied);
      const remarks = checkCount(tools, claim, {
        ...(topic ? { topic } : {}),
        topicNamed,
        ...(main ? { main } : {}),
        ...(tied.dateline ? { dateline: tied.dateline } : {}),
        ...(tied.countsSince ? { impliedSince: tied.countsSince } : {}),
        qualified: claim.of !== 'vetoes' && QUALIFIED.test(said),
      });
      return draft.framed
        ? remarks.map((remark) => (remark.verdict === 'contradicted' ? { ...remark, verdict: 'unclear' } : remark))
        : remarks;
    }
    default:
      return [{ verdict: 'outside', sentence: OUTSIDE[claim.kind], evidence: [] }];
  }
}

/** A text that leads a report may be one of long ago ("in October it vetoed …"): counts then run to the day of the report. */
const STILL_NEWS = 14;

function reportedVote(tied: TiedReport): Decision | undefined {
  const main = tied.lead;
  const written = tied.dateline ?? tied.latest;
  return main && written && daysBetween(main.date, written) > STILL_NEWS ? undefined : main;
}

/** "The resolution is binding" is said of what was adopted, where the text last spoken of was not. */
function bindingText(one: CheckedClaim, tied: TiedReport, tools: CheckTools): Decision | undefined {
  const main = tied.lead;
  return main && one.decision && passed(tools.record, main) && !passed(tools.record, one.decision) ? main : undefined;
}

/** Words that make a count of texts one of some of them only. */
const QUALIFIED = /\bunanim|\bsanction|\bpunitive|\bsimilar|\bbinding|\bmajor\b|\bkey\b/i;

/** Said of abstaining as well as of not taking part. */
const VAGUE = /\b(?:sat|sitting)\b.*\bout\b|on the fence|\bwithh[eo]ld|take sides/i;

const tooLittle = ({ id }: Decision): Remark => ({
  verdict: 'unclear',
  sentence: `Too little of this fits ${id} to say that it is meant.`,
  evidence: [],
});

/** "Soviet vetoes loom at U.N." */
const TO_COME = /^\s*(?:looms?|looming|expected|likely|feared|threatened|possible)\b/i;
const TO_COME_REMARK: Remark = {
  verdict: 'outside',
  sentence: 'Spoken of as something that may come, not as a fact: nothing to check.',
  evidence: [],
};

/** Words that tell of ballots, where "supported" and "opposed" may tell of views. */
const VOTED = /\bvot|\babst|\bveto|\bballot|\bagainst\b|\bfavou?r/i;

/** How many days from the vote taken to be meant another is looked for. */
const NEARBY = 5;

/** Another decision of those days, or of the report's own, that bears out all that is said; none where the sentence gives a symbol. */
function fitsAnother(record: CouncilRecord, decision: Decision, vote: ToldVote, draft: Draft, tied: TiedReport): Decision | undefined {
  if (namesSymbol(draft)) return undefined;
  const named = draft.text !== undefined && isNamedIn(draft.text, draft.sentence);
  const days = [decision.date, ...(tied.dateline ? [tied.dateline] : [])].map(dayNumber);
  for (const day of days) {
    for (const { decision: other } of between(record, day - NEARBY, day + NEARBY)) {
      if (other === decision || !other.topics.some((topic) => decision.topics.includes(topic))) continue;
      if (named && !kindFits(draft.text?.kind ?? 'M', other)) continue;
      const { yes, no } = borneOut(record, other, vote);
      if (no === 0 && yes >= 2) return other;
    }
  }
  return undefined;
}

/** A text tied with less than this may be another one, which the record has not. */
const SURE = 9;

/** What the record makes of who put a text forward; unclear where another text of those days is theirs. */
function sponsorRemarks(record: CouncilRecord, decision: Decision, sponsors: readonly string[], draft: Draft, score: number): Remark[] {
  const remarks = checkSponsors(record, decision, sponsors);
  if (remarks[0]?.verdict !== 'contradicted' || namesSymbol(draft)) return remarks;
  if (score < SURE)
    return [{ verdict: 'unclear', sentence: `Too little else of this text fits ${decision.id} to say that it is meant.`, evidence: [] }];
  const day = dayNumber(decision.date);
  const theirs = between(record, day - NEARBY, day + NEARBY)
    .map((roll) => roll.decision)
    .find((other) => other !== decision && sponsors.every((sponsor) => sponsorFits(other, sponsor)));
  return theirs ? [eitherOf(decision, theirs)] : remarks;
}

/** Paragraphs voted by themselves are mostly not in the record; the text as a whole is. */
const OF_A_PART = /\b(?:clauses?|paragraphs?)\b/i;
/** The same of amendments, where a text was tied that is none. */
const OF_AN_AMENDMENT = /\bamendments?\b/i;

/** A fault found in what was read by grammar alone, or in what is said of a part, is as likely one of the reading. */
const notByGrammarAlone = (remark: Remark): Remark =>
  remark.verdict === 'contradicted'
    ? {
        ...remark,
        verdict: 'unclear',
        sentence: `${remark.sentence} But the report's words are none that are surely read: see for yourself.`,
      }
    : remark;

const mayBeMisread = (decision: Decision): Remark => ({
  verdict: 'unclear',
  sentence: `As it was read it does not agree with ${decision.id}, but its words are none that are surely read: see for yourself.`,
  evidence: [],
});

const eitherOf = (decision: Decision, other: Decision): Remark => ({
  verdict: 'unclear',
  sentence: `It does not fit ${decision.id}, but ${other.id}; which is meant cannot be told.`,
  evidence: [],
});

/** Whether a ballot is ascribed to a State that did not sit that day: of one alone that is no sign that another vote is meant. */
const namesOutsider = (tools: CheckTools, decision: Decision, ballots: readonly { readonly member: string }[]): boolean =>
  outsidersIn(tools, decision, ballots) > 0;

function outsidersIn(tools: CheckTools, decision: Decision, ballots: readonly { readonly member: string }[]): number {
  const { members } = compositionOf(tools.record, decision);
  return ballots.filter(({ member }) => !members.some((one) => sameState(one.code, member))).length;
}

/** Whether the vetoes were cast by others altogether than those named. */
function ofOtherVetoers(tools: CheckTools, decision: Decision, vetoedBy: readonly string[]): boolean {
  const vetoers = vetoersOf(tools.record, decision);
  return vetoers.length > 0 && !vetoedBy.some((one) => vetoers.some((other) => sameState(one, other)));
}

/** Whether the sentence itself gives the symbol of the text it speaks of. */
const namesSymbol = ({ text, sentence }: Draft): boolean =>
  text?.symbol !== undefined && mentionsIn(text.mentions, sentence).some((mention) => mention.symbol);

/** "The resolution", not "some resolution" or "a veto". */
const namesTheText = ({ text, sentence }: Draft): boolean =>
  text !== undefined && mentionsIn(text.mentions, sentence).some((mention) => mention.determiner === 'the');

const hasNumbers = ({ inFavour, against, abstaining, unanimous }: Omit<VoteClaim, 'id' | 'sentence'>): boolean =>
  inFavour !== undefined || against !== undefined || abstaining !== undefined || unanimous === true;

const OUTSIDE = {
  statement: 'What was said outside the vote is not in the voting record.',
  figure: 'A figure of the report; the voting record has no such figures.',
  position: 'A position; the voting record has ballots only.',
  event: 'An event outside the chamber.',
  deal: 'A deal outside the chamber.',
  assessment: "A judgement, the report's or another's.",
} as const;

/** The day on which the Council's composition is asked: that of the vote reported, else of the report. */
function dayOf(tied: TiedReport): string | undefined {
  return tied.lead?.date ?? tied.dateline;
}

/** A claim may be about the very State that acts. */
const NOBODY: ReadonlySet<string> = new Set();

function topicOf(one: CheckedClaim, tied: TiedReport, tools: CheckTools): { topic: string | undefined; topicNamed: boolean } {
  const near = topicsIn(tied.read, [one.draft.sentence], NOBODY, tools);
  const main = tied.lead;
  const topicNamed = near.length > 0;
  if (main) return { topic: near.find((topic) => main.topics.includes(topic)) ?? near[0] ?? main.topics[0], topicNamed };
  return { topic: near[0] ?? tied.topics[0], topicNamed };
}

function untied(one: CheckedClaim, tied: TiedReport): Remark {
  const text = one.draft.text;
  const candidates = (tied.voteTies.get(one.draft) ?? (text && tied.ties.get(text)))?.candidates ?? [];
  if (text?.symbol && candidates.length === 0)
    return { verdict: 'outside', sentence: `The record has no decision under ${text.symbol}.`, evidence: [] };
  if (candidates.length === 0)
    return { verdict: 'unclear', sentence: 'No decision of the record answers to what is said here.', evidence: [] };
  return {
    verdict: 'unclear',
    sentence: `Cannot be tied to one decision; it may be ${candidates.map((decision) => decision.id).join(' or ')}.`,
    evidence: candidates.map((decision) => ({ kind: 'decision' as const, decision: decision.id, summary: decision.question })),
  };
}
