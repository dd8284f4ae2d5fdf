import type { CouncilRecord, Decision } from '../../record/index.ts';
import { askedOf, bestScore, contentLemmas } from '../../text/index.ts';
import type { Words } from '../../text/language.ts';
import type { ReadReport } from '../read.ts';
import type { Draft } from '../reading.ts';
import type { ClaimDate, Span, VoteClaim } from '../types.ts';
import { daysOff, daysOutside, limitsOf, placeDate } from '../words/dates.ts';
import { dayNumber, daysBetween } from '../words/days.ts';
import { mentionsIn } from '../words/mentions.ts';
import { isNamedIn, type ReportedText } from '../words/texts.ts';
import type { CheckTools } from './check-tools.ts';
import { eraOf } from './era.ts';
import { adopted, type Roll, rollOf } from './roll.ts';
import { between, ofTopics, type Tie, tie, tieVote, within } from './tie.ts';
import { type Evidence, highest, type Scorer, scorer, scoresOf, type ToldVote, toldVote } from './tie-score.ts';

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
  /** The content words of what a claim says. */
  readonly contentOf: (draft: Draft) => readonly string[];
  /** Of a report without a date: the latest day of the votes it tells and the dates it gives. */
  readonly latest?: string;
  /** From when the first count that says so runs. */
  readonly countsSince?: string;
}

/** At most this many days are tried for a report without a date. */
const DAYS_TRIED = 12;

/**
 * Ties every text a report speaks of. A report that states no date is placed on the day that makes most of what it says fit the
 * record, if one day does so clearly; `hints` are the datelines of reports checked with it.
 */
export function tieReport(read: ReadReport, tools: CheckTools, hints: readonly string[]): TiedReport {
  const texts = [...new Set(read.reading.texts.values())];
  const told = byText(read.drafts);
  const topics = tools.topicFinder.byCount(read.topics);
  const main = texts.find((text) => text.outcome && !text.symbol) ?? texts[0];
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
  const dateOf = (draft: Draft): ClaimDate | undefined =>
    draft.claim.date ?? (draft.when && placeDate(draft.when, dateline, draft.claim.modality === 'expected')) ?? undefined;
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
  const lead = (main && ties.get(main)?.decision) ?? done?.decision ?? onlyOne(voteTies);
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
    contentOf,
  };
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

/** How much a claim's own text speaks for the decision that text is tied to: more when the sentence names the text. */
const NAMED = 3;
const IN_FOCUS = 1.2;

/** Ties each claim about a vote by what it says itself, among the decisions the report brings into play. */
function tieVotes(
  read: ReadReport,
  tools: CheckTools,
  ties: ReadonlyMap<ReportedText, Tie>,
  lead: Decision | undefined,
  dateline: string | undefined,
  topics: readonly string[],
  dateOf: (draft: Draft) => ClaimDate | undefined,
): { readonly voteTies: Map<Draft, Tie>; readonly tieOne: (draft: Draft, prior: Decision | undefined) => Tie } {
  const { record } = tools;
  const inPlay = new Set<Roll>();
  const brought = new Set<number>();
  const bring = (day: number): void => {
    if (brought.has(day)) return;
    brought.add(day);
    for (const roll of between(record, day, day))
      if (topics.length < 2 || roll.decision.topics.some((topic) => topics.includes(topic))) inPlay.add(roll);
  };
  for (const decision of [lead, ...[...ties.values()].map((one) => one.decision)]) {
    if (!decision) continue;
    inPlay.add(rollOf(record, decision));
    bring(dayNumber(decision.date));
  }
  for (const sentence of read.reading.sentences) {
    for (const item of sentence.items) {
      const date = item.date && placeDate(item.date, dateline);
      if (date?.precision === 'day') bring(dayNumber(date.value));
      else if (date?.precision === 'month')
        for (const roll of between(record, dayNumber(`${date.value}-01`), dayNumber(`${date.value}-31`)))
          if (roll.decision.topics.some((topic) => topics.slice(0, 3).includes(topic))) inPlay.add(roll);
    }
  }
  if (dateline) {
    bring(dayNumber(dateline));
    bring(dayNumber(dateline) - 1);
  }
  const tieOne = (draft: Draft, prior: Decision | undefined): Tie => {
    const date = dateOf(draft);
    // What is voted on need not be named where the time is.
    if (date) for (const roll of within(record, date)) inPlay.add(roll);
    const near = topicsIn(read, [draft.sentence], actorsOf([draft], draft.text), tools);
    const evidence: Evidence = {
      kind: draft.text?.kind ?? 'D',
      anyKind: !namedHere(draft),
      sponsors: draft.sponsors ?? [],
      votes: [toldVote(notDone(draft.claim as VoteClaim), date, 'asserted')],
      topics: near,
      reportTopics: topics,
      provisionFit: () => null,
      main: false,
    };
    return tieVote(record, inPlay, evidence, prior, namedHere(draft) ? NAMED : IN_FOCUS);
  };
  const found = new Map<Draft, Tie>();
  for (const draft of read.drafts) {
    const { claim } = draft;
    if (claim.kind !== 'vote') continue;
    const own = draft.text && ties.get(draft.text);
    const prior = own?.decision ?? (!draft.text || isNoOther(draft.text, own, lead) ? lead : undefined);
    if (draft.text?.symbol && prior && mentionsIn(draft.text.mentions, draft.sentence).some((mention) => mention.symbol)) {
      found.set(draft, own as Tie);
      continue;
    }
    found.set(draft, tieOne(draft, prior));
  }
  return { voteTies: found, tieOne };
}

/** What is denied of a vote ("the US did not use its veto") speaks for none in which it was so: only its day is asked of. */
const notDone = (claim: VoteClaim): VoteClaim => {
  if (claim.modality !== 'denied') return claim;
  const { vetoedBy: _, ballots: __, ...rest } = claim;
  return { ...rest, outcome: 'unknown' };
};

/** Whether nothing but the vote that the report leads with comes into question for a text. */
const isNoOther = (text: ReportedText, own: Tie | undefined, lead: Decision | undefined): boolean =>
  text.symbol === undefined && own !== undefined && own.candidates.every((one) => one === lead);

const namedHere = (draft: Draft): boolean => draft.text !== undefined && isNamedIn(draft.text, draft.sentence);

/** States that votes are told of, and that put the text forward. */
function actorsOf(told: readonly Draft[], text: ReportedText | undefined): ReadonlySet<string> {
  const actors = new Set(text?.sponsors);
  for (const { claim, sponsors } of told) {
    for (const sponsor of sponsors ?? []) actors.add(sponsor);
    if (claim.kind !== 'vote') continue;
    for (const { member } of claim.ballots ?? []) actors.add(member);
    for (const member of claim.vetoedBy ?? []) actors.add(member);
  }
  return actors;
}

/** Topics that sentences name, by how often. A State that acts in the vote is not what the vote is about: Yemen may abstain on Kuwait. */
export function topicsIn(
  read: ReadReport,
  sentences: Iterable<number>,
  actors: ReadonlySet<string>,
  { topicFinder }: CheckTools,
): readonly string[] {
  const near: string[] = [];
  for (const index of sentences) {
    const items = read.reading.sentences[index]?.items;
    if (items === undefined) continue;
    const hits = topicFinder.within(read.topics, items[0]?.from ?? 0, items.at(-1)?.to ?? 0);
    if (hits.length === 0) continue;
    const telling =
      actors.size === 0
        ? hits
        : hits.filter(
            ({ word }) => !items.some(({ from, to, states }) => from <= word && word < to && states?.every((one) => actors.has(one))),
          );
    for (const topic of topicFinder.byCount(telling)) if (!near.includes(topic)) near.push(topic);
  }
  return near;
}

type Gathered = Omit<Evidence, 'votes'> & { readonly drafts: readonly Draft[] };

function place(gathered: Gathered, dateline: string | undefined): Evidence {
  const votes = gathered.drafts.map(({ claim, when }) =>
    toldVote(claim as Omit<VoteClaim, 'id' | 'sentence'>, claim.date ?? (when && placeDate(when, dateline))),
  );
  return { votes: gathered.main && dateline ? ofItsTime(votes, dateline) : votes, ...gathered };
}

/** A vote of so many days before a report is no news in it. */
const NEWS = 31;

/** The votes told of the text that a report leads with: where the first is told as news, those of long before are of another text. */
function ofItsTime(votes: readonly ToldVote[], dateline: string): readonly ToldVote[] {
  const line = dayNumber(dateline);
  const isNews = ({ date }: ToldVote): boolean => !date || daysOutside(limitsOf(date), line) <= NEWS;
  const [first] = votes;
  return first && isNews(first) ? votes.filter(isNews) : votes;
}

function gather(
  read: ReadReport,
  told: readonly Draft[],
  text: ReportedText,
  main: boolean,
  reportTopics: readonly string[],
  contentOf: TiedReport['contentOf'],
  tools: CheckTools,
): Gathered {
  const drafts = votesAmong(told);
  const sentences = new Set(text.mentions.slice(0, 3).map((mention) => mention.sentence));
  const near = topicsIn(read, sentences, actorsOf(drafts, text), tools);
  return {
    kind: text.kind,
    ...(text.symbol ? { symbol: text.symbol } : {}),
    sponsors: text.sponsors,
    topics: near,
    reportTopics,
    main,
    drafts,
    provisionFit: provisionFitOf(told, contentOf, tools),
  };
}

/**
 * The decision of what a report says the Council did ("The Council on Thursday demanded …", "The vote was 14 to 0"), where it names no text or
 * none that its own description ties: what is said of no text, or of that one, taken together.
 */
function tieDoing(
  read: ReadReport,
  main: ReportedText | undefined,
  reportTopics: readonly string[],
  contentOf: TiedReport['contentOf'],
  dateline: string | undefined,
  tools: CheckTools,
): Tie | undefined {
  if (main?.symbol !== undefined) return undefined;
  const told = main ? read.drafts.filter(({ text }) => text === undefined || text === main) : read.drafts;
  const drafts = votesAmong(told);
  if (main && !drafts.some(({ text }) => text === undefined)) return undefined;
  const sponsors = [...new Set([...(main?.sponsors ?? []), ...drafts.flatMap((draft) => draft.sponsors ?? [])])];
  const gathered: Gathered = {
    kind: 'M',
    sponsors,
    topics: [],
    reportTopics,
    main: true,
    drafts,
    provisionFit: provisionFitOf(told, contentOf, tools),
  };
  const found = tie(tools.record, place(gathered, dateline), dateline);
  return found.decision ? found : undefined;
}

/** Whether a text that was tied to none may be a decision. */
const mayBe = (own: Tie | undefined, decision: Decision | undefined): boolean =>
  own !== undefined && decision !== undefined && (own.candidates.length === 0 || own.candidates[0] === decision);

/** The one decision that all votes are tied to which are tied at all. */
function onlyOne(voteTies: ReadonlyMap<Draft, Tie>): Decision | undefined {
  let one: Decision | undefined;
  for (const [{ claim }, { decision }] of voteTies) {
    if (!decision || claim.modality !== 'asserted') continue;
    if (one && one !== decision) return undefined;
    one = decision;
  }
  return one;
}

const votesAmong = (told: readonly Draft[]): Draft[] =>
  told.filter((draft) => draft.claim.kind === 'vote' && draft.claim.modality === 'asserted');

/** How well a decision's provisions answer to what is said to be asked; null where nothing is, or the decision's are not indexed. */
function provisionFitOf(told: readonly Draft[], contentOf: TiedReport['contentOf'], tools: CheckTools): Evidence['provisionFit'] {
  const asked = told
    .filter((draft) => draft.claim.kind === 'provision' && !draft.claim.absent)
    .map((draft) => askedOf(contentOf(draft), tools.synonyms));
  const fits = new Map<string, number | null>();
  return (decision) => {
    if (asked.length === 0) return null;
    const known = fits.get(decision);
    if (known !== undefined) return known;
    const index = tools.provisions.get(decision);
    const fit = index ? mean(asked.map((words) => bestScore(index, words))) : null;
    fits.set(decision, fit);
    return fit;
  };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** A report without a date is sooner about a recent vote than one of long ago: at most this much, for the latest. */
const recency = (day: string): number => ((Number(day.slice(0, 4)) - 1946) / 80) * 1.5;

/** Finds the content words of what claims say, in the form the provisions are indexed by; each claim's once, when first asked for. */
function contents({ reading: { words } }: ReadReport, { synonyms }: CheckTools): TiedReport['contentOf'] {
  const known = new Map<Draft, readonly string[]>();
  return (draft) => {
    let content = known.get(draft);
    if (!content) {
      const { start, end } = comparedIn(draft);
      content = contentLemmas(words, wordAt(words, start), wordAt(words, end), synonyms);
      known.set(draft, content);
    }
    return content;
  };
}

/** The words that tell what a claim says: of a text's demand, without the text and the verb. */
export const saidIn = ({ claim }: Draft): Span => (claim.kind === 'provision' ? claim.content : claim.span);

/** The words by which a claim is compared with others: of a statement, without who says so. */
function comparedIn(draft: Draft): Span {
  const { claim } = draft;
  if (claim.kind !== 'statement') return saidIn(draft);
  const [first, last] = [claim.quote?.[0], claim.quote?.at(-1)];
  return claim.indirect ?? (first && last ? { start: first.start, end: last.end } : claim.span);
}

/** The first word that begins at or after an offset. */
export function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far into a report its own day and month ("UNITED NATIONS, Feb. 4 (UPI)") are looked for. */
const HEAD_SENTENCES = 3;

/** What speaks for a day besides the votes: a report checked with this one, or the day and month at its head, which lack only the year. */
function nearness(read: ReadReport, hints: readonly string[]): (day: string) => number {
  const heads = read.reading.sentences
    .slice(0, HEAD_SENTENCES)
    .flatMap((sentence) => sentence.items.flatMap((item) => (item.date?.kind === 'month_day' ? [item.date] : [])));
  return (day) => {
    const sameDay = heads.some((date) => {
      const placed = placeDate(date, `${day.slice(0, 4)}-12-31`);
      return placed !== null && Math.abs(daysBetween(placed.value, day)) <= 1;
    });
    return (hints.some((hint) => Math.abs(daysBetween(hint, day)) <= 2) ? 2 : 0) + (sameDay ? 3 : 0);
  };
}

/** How well a text can be tied if the report is of a day; the same for all days where it is told when its votes were, or under which symbol. */
function scoreByDay(record: CouncilRecord, one: Gathered): (day: string) => number {
  const score = (day: string): number => Math.max(0, tie(record, place(one, day), day).score);
  const placed = one.drafts.some(({ claim }) => claim.date) && one.drafts.every(({ claim, when }) => claim.date || !when);
  if (!placed && one.symbol === undefined) return score;
  let known: number | undefined;
  return (day) => {
    known ??= score(day);
    return known;
  };
}

function inferDay(
  record: CouncilRecord,
  gathered: ReadonlyMap<ReportedText, Gathered>,
  main: ReportedText,
  near: (day: string) => number,
): string | undefined {
  const stated = [...gathered.values()].flatMap((one) =>
    place(one, undefined).votes.flatMap((vote) => (vote.date?.precision === 'day' ? [vote.date] : [])),
  );
  const own = gathered.get(main) as Gathered;
  const unplaced: Evidence = Object.assign(place(own, undefined), { main: false });
  const roll = (decision: Decision): Roll => rollOf(record, decision);
  const pool: readonly Roll[] = own.symbol
    ? tie(record, unplaced, undefined).candidates.map(roll)
    : unplaced.reportTopics.length === 0
      ? record.decisions.filter((decision) => stated.some((date) => daysOff(date, decision.date) <= 1)).map(roll)
      : ofTopics(record, unplaced.reportTopics.slice(0, 2));
  const told = unplaced.votes.find((vote) => vote.modality === 'asserted' && vote.outcome !== 'unknown')?.outcome;
  const likely = pool.filter((one) => !told || adopted(one) === (told === 'adopted'));
  const more = ({ decision }: Roll): number => recency(decision.date) + near(decision.date);
  const best = (rolls: readonly Roll[], score: Scorer, most: number): Roll[] =>
    highest(
      rolls,
      scoresOf(rolls, (roll) => score(roll) + more(roll)),
    )
      .slice(0, most)
      .map(({ roll }) => roll);
  const barely = best(likely, scorer({ ...unplaced, provisionFit: () => null }, undefined), DAYS_TRIED * 3);
  const scores = [...gathered.values()].filter((one) => one.drafts.length > 0).map((one) => scoreByDay(record, one));
  const days = [...new Set(best(barely, scorer(unplaced, undefined), DAYS_TRIED).map((roll) => roll.decision.date))]
    .map((day) => {
      let total = recency(day) + near(day);
      for (const score of scores) total += score(day);
      return { day, total };
    })
    .sort((a, b) => b.total - a.total);
  const [first, second] = days;
  if (!first || first.total < 8) return undefined;
  return !second || first.total - second.total >= 1.5 ? first.day : undefined;
}
