import type { Decision } from '../../record/index.ts';
import type { ReadReport } from '../read.ts';
import type { Draft } from '../reading.ts';
import type { ClaimDate } from '../types.ts';
import { daysOff, placeDate } from '../words/dates.ts';
import { daysBetween } from '../words/days.ts';
import type { ReportedText } from '../words/texts.ts';
import type { CheckTools } from './check-tools.ts';
import { eraOf } from './era.ts';
import { type Tie, tie } from './tie.ts';
import { inferDay, nearness } from './tie-day.ts';
import { doing, gather, NEWS, place } from './tie-evidence.ts';
import { withoutAuthors } from './tie-topics.ts';
import { namedHere, tieVotes } from './tie-votes.ts';
import { type ContentOf, contents } from './told-content.ts';
import { dayOfVote } from './vote-day.ts';
import { type Miscalled, miscalledTexts } from './wrong-symbol.ts';

/** Which decision each text of a report is, and the day the report was written as far as it can be told. */
export interface TiedReport {
  readonly read: ReadReport;
  readonly dateline?: string;
  readonly datelineFrom?: 'stated' | 'given' | 'inferred';
  /** The vote the report leads with: that of its main text or, where it names none, of what it says the Council did. */
  readonly lead?: Decision;
  readonly main?: ReportedText;
  readonly ties: ReadonlyMap<ReportedText, Tie>;
  readonly dateOf: (draft: Draft) => ClaimDate | undefined;
  /** The tie of each claim about a vote: that of its text, or of another decision in play that answers better. */
  readonly voteTies: ReadonlyMap<Draft, Tie>;
  readonly topics: readonly string[];
  /** Texts that the report gives a wrong symbol. */
  readonly miscalled: ReadonlyMap<ReportedText, Miscalled>;
  readonly contentOf: ContentOf;
  /** Of a report without a date: the latest day of the votes it tells and the dates it gives. */
  readonly latest?: string;
  /** From when the first count that says so runs. */
  readonly countsSince?: string;
}

/**
 * Ties every text a report speaks of. A report that states no date is placed on the day that makes most of what it says fit the
 * record, if one day does so clearly; `hints` are the datelines of reports checked with it.
 */
export function tieReport(read: ReadReport, tools: CheckTools, hints: readonly string[]): TiedReport {
  const texts = [...new Set(read.reading.texts.values())];
  const told = byText(read.drafts);
  const topics = tools.topicFinder.byCount(withoutAuthors(read));
  const main = mainOf(texts, told, read.reading.head.dateline);
  const contentOf = contents(read, tools);
  const toldOf = (text: ReportedText): readonly Draft[] => [
    ...(told.get(text) ?? []),
    ...(text === main ? (told.get(undefined) ?? []) : []),
  ];
  const gathered = new Map(texts.map((text) => [text, gather(read, toldOf(text), text, text === main, topics, contentOf, tools)]));
  const stated = read.reading.head.dateline;
  const from = stated === undefined ? undefined : stated === read.given.dateline ? 'given' : 'stated';
  let dateline = stated;
  let datelineFrom: TiedReport['datelineFrom'] = from;
  if (!dateline && main) {
    const near = nearness(read, hints);
    const era = eraOf(read, tools.people);
    const inferred = inferDay(tools.record, gathered, main, (day) => near(day) + era(day));
    if (inferred) {
      dateline = inferred;
      datelineFrom = 'inferred';
    }
  }
  const ties = new Map<ReportedText, Tie>();
  for (const [text, draft] of gathered) ties.set(text, tie(tools.record, place(draft, dateline), dateline));
  const miscalled = miscalledTexts(gathered, ties, main, topics, dateline, tools);
  for (const [text, right] of miscalled) ties.set(text, right.tie);
  const dateOf = (draft: Draft): ClaimDate | undefined => dayOfVote(tools.record, draft, dateline, topics);
  const done = main && ties.get(main)?.decision ? undefined : tieDoing(read, main, topics, contentOf, dateline, tools);
  if (main && done && mayBe(ties.get(main), done.decision)) ties.set(main, done);
  const { voteTies, tieOne } = tieVotes(read, tools, ties, (main && ties.get(main)?.decision) ?? done?.decision, dateline, topics, dateOf);
  for (const text of texts) {
    if (ties.get(text)?.decision) continue;
    const found = tieByVotes(text, told.get(text) ?? [], voteTies, ties);
    if (!found) continue;
    for (const draft of told.get(text) ?? [])
      if (voteTies.get(draft) && !voteTies.get(draft)?.decision) voteTies.set(draft, tieOne(draft, found));
  }
  for (const text of texts) {
    const decision = ties.get(text)?.decision ? undefined : spokenOf(text, read.drafts, voteTies);
    if (decision) ties.set(text, { decision, candidates: [decision], score: 0 });
  }
  const lead = (main && ties.get(main)?.decision) ?? done?.decision ?? onlyNews(voteTies, dateline);
  if (lead && !done)
    for (const [draft, one] of voteTies) if (!one.decision && !draft.text && !draft.when) voteTies.set(draft, tieOne(draft, lead));
  const since = read.drafts.find((draft) => draft.claim.kind === 'count' && draft.claim.since !== undefined)?.claim as
    | { readonly since?: string }
    | undefined;
  return {
    read,
    voteTies,
    ...(since?.since === undefined ? {} : { countsSince: since.since }),
    ...(dateline ? { dateline } : { latest: latestDay(read, voteTies) }),
    ...(datelineFrom ? { datelineFrom } : {}),
    ...(lead ? { lead } : {}),
    ...(main ? { main } : {}),
    ties,
    dateOf,
    topics,
    miscalled,
    contentOf,
  };
}

/**
 * The tie of what a report says the Council did ("The Council on Thursday demanded …", "The vote was 14 to 0"), where it names no text or none
 * that its own description ties.
 */
function tieDoing(
  read: ReadReport,
  main: ReportedText | undefined,
  topics: readonly string[],
  contentOf: ContentOf,
  dateline: string | undefined,
  tools: CheckTools,
): Tie | undefined {
  const told = doing(read, main, topics, contentOf, tools);
  const found = told && tie(tools.record, place(told, dateline), dateline);
  return found?.decision ? found : undefined;
}

/** Whether a text that was tied to none may be a decision. */
const mayBe = (own: Tie | undefined, decision: Decision | undefined): boolean =>
  own !== undefined && decision !== undefined && (own.candidates.length === 0 || own.candidates[0] === decision);

/** The text that a report leads with: the first whose vote is its news, else the first that it names. */
function mainOf(
  texts: readonly ReportedText[],
  told: ReadonlyMap<ReportedText | undefined, readonly Draft[]>,
  dateline: string | undefined,
): ReportedText | undefined {
  const isOld = ({ date }: ReportedText): boolean => date !== undefined && dateline !== undefined && daysOff(date, dateline) > NEWS;
  const isVotedOn = (text: ReportedText): boolean =>
    text.outcome !== undefined ||
    (told.get(text) ?? []).some((draft) => draft.claim.kind === 'vote' && draft.claim.modality === 'asserted' && namedHere(draft));
  const isFirst = ({ ordinal }: ReportedText): boolean => ordinal === undefined || ordinal === 'first';
  return (
    texts.find((text) => !text.symbol && !isOld(text) && isFirst(text) && isVotedOn(text)) ??
    texts.find((text) => text.outcome && !text.symbol) ??
    texts[0]
  );
}

/** The latest day of the votes told and of the dates given; of a year or month its first. "" where there is none. */
function latestDay({ reading }: ReadReport, voteTies: ReadonlyMap<Draft, Tie>): string {
  let latest = '';
  for (const { decision } of voteTies.values()) if (decision && decision.date > latest) latest = decision.date;
  for (const { items } of reading.sentences) {
    for (const { date } of items) {
      const value = date && placeDate(date, undefined)?.value;
      if (value && !value.includes('/') && value > latest) latest = `${value}-01-01`.slice(0, 10);
    }
  }
  return latest;
}

/** So many sentences after a vote, at most, "the resolution" is the one adopted there. */
const JUST_TOLD = 2;

/** "The Council voted 15-0 to demand …. The resolution also calls on …": a text first spoken of as known is that of the vote told just before. */
function spokenOf(
  { symbol, kind, mentions, firstSentence, sponsors, outcome }: ReportedText,
  drafts: readonly Draft[],
  voteTies: ReadonlyMap<Draft, Tie>,
): Decision | undefined {
  if (
    symbol ||
    kind !== 'R' ||
    sponsors.length > 0 ||
    (outcome && outcome !== 'adopted') ||
    !/^(?:the|this)$/.test(mentions[0]?.determiner ?? '')
  )
    return undefined;
  for (const draft of drafts) {
    const off = firstSentence - draft.sentence;
    if (draft.claim.kind === 'vote' && !draft.text && draft.claim.modality === 'asserted' && off >= 0 && off <= JUST_TOLD)
      return voteTies.get(draft)?.decision;
  }
  return undefined;
}

/** The one decision that all votes told are tied to, where it is news: what else is told without text or day is told of it. */
function onlyNews(voteTies: ReadonlyMap<Draft, Tie>, dateline: string | undefined): Decision | undefined {
  let only: Decision | undefined;
  for (const { decision } of voteTies.values()) {
    if (!decision || decision === only) continue;
    if (only) return undefined;
    only = decision;
  }
  return only && dateline !== undefined && Math.abs(daysBetween(only.date, dateline)) <= NEWS ? only : undefined;
}

/** What is told of each text, in order, and under `undefined` what the Council is said to ask where no text is named. */
function byText(drafts: readonly Draft[]): ReadonlyMap<ReportedText | undefined, readonly Draft[]> {
  const told = new Map<ReportedText | undefined, Draft[]>();
  for (const draft of drafts) {
    if (!draft.text && (draft.claim.kind !== 'provision' || draft.ofVote)) continue;
    const list = told.get(draft.text);
    if (list) list.push(draft);
    else told.set(draft.text, [draft]);
  }
  return told;
}

/** A text that its own description did not tie is the one that those votes told of it are tied to which say enough to be tied. */
function tieByVotes(
  text: ReportedText,
  told: readonly Draft[],
  voteTies: ReadonlyMap<Draft, Tie>,
  ties: Map<ReportedText, Tie>,
): Decision | undefined {
  const own = told
    .filter((draft) => draft.claim.kind === 'vote' && draft.claim.modality === 'asserted')
    .flatMap((draft) => voteTies.get(draft) ?? [])
    .filter((tie) => tie.decision);
  const [first] = own;
  if (!first?.decision || own.some((tie) => tie.decision !== first.decision)) return undefined;
  ties.set(text, first);
  return first.decision;
}
