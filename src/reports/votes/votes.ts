import { type Draft, dateNear, expressionNear, type Reading, spanOf } from '../reading.ts';
import type { Making, ReportedBallot, ReportedOutcome, Span, VoteClaim } from '../types.ts';
import { Cues } from '../words/cues.ts';
import { type DateExpression, placeDate } from '../words/dates.ts';
import { isOfAnotherBody } from '../words/elsewhere.ts';
import type { Item, Sentence } from '../words/items.ts';
import type { Mention } from '../words/mentions.ts';
import { partOf, type ReportedText, textOfVote } from '../words/texts.ts';
import type { VoteWords } from './vote-words.ts';

interface Group {
  readonly sentence: number;
  /** Which part of the sentence, as semicolons divide it. */
  readonly part: number;
  text: ReportedText | undefined;
  mention: Mention | undefined;
  readonly parts: VoteWords[];
  /** Said of another vote than the one told before it in the sentence. */
  readonly another: boolean;
}

const RANK: Readonly<Record<ReportedOutcome, number>> = { unknown: 0, not_adopted: 1, short: 2, vetoed: 3, adopted: 3 };

/** Gathers what each sentence says of votes into one claim for each text and modality it speaks of. */
export function voteClaims(reading: Reading, said: readonly VoteWords[]): Draft[] {
  const groups: Group[] = [];
  let sentence: Sentence | undefined;
  let semicolons: readonly number[] = [];
  let turns: readonly number[] = [];
  for (const words of said) {
    if (sentence?.index !== words.sentence) {
      sentence = reading.sentences[words.sentence] as Sentence;
      semicolons = semicolonsOf(sentence);
      turns = turnsOf(sentence);
    }
    const entry = reading.entries[words.sentence];
    const date = dateNear(sentence, words.from, words.to, reading.dateline) ?? ((entry && placeDate(entry, reading.dateline)) || undefined);
    const { text, mention } = textOfVote(words, reading.mentions, reading.texts, date, semicolons, reading.dateline, turns);
    if (((!text && words.text === undefined) || !text?.symbol) && isOfAnotherBody(sentence)) continue;
    if (isVetoNotUsed(words) && adoptedIn(groups.at(-1), words, text)) continue;
    const part = partOf(semicolons, words.from);
    const open = lastGroup(groups, words, part, text);
    const another = open !== undefined && turnsToAnother(sentence, open, words);
    if (open && fits(open, words) && !another && !isDoneNext(open, words, text, turns)) {
      open.parts.push(words);
      open.mention ??= mention;
      open.text ??= text;
    } else groups.push({ sentence: words.sentence, part, text, mention, parts: [words], another });
  }
  return groups.map((group) => draftOf(reading, group)).filter((draft): draft is Draft => draft !== null);
}

const isVetoNotUsed = ({ modality, outcome }: VoteWords): boolean => modality === 'denied' && outcome === 'vetoed';

/** "approved, the United States this time not using its veto": that it was adopted says as much. */
const adoptedIn = (group: Group | undefined, words: VoteWords, text: ReportedText | undefined): boolean =>
  group?.sentence === words.sentence &&
  (!text || group.text === text) &&
  group.parts.some((part) => part.outcome === 'adopted' && part.modality === 'asserted');

/** Semicolons that part one vote from another; those within one tally ("In favour: 13; against: 1; abstentions: 1") do not. */
function semicolonsOf({ items }: Sentence): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < items.length; i++) {
    if ((items[i] as Item).tag !== ';') continue;
    const next = items[i + 1]?.number === undefined ? i + 1 : i + 2;
    if (!SIDE_LABEL.test(`${items[next]?.tag} ${items[next + 1]?.tag}`)) found.push(i);
  }
  return found;
}

/** What leads in one side of a tally, or follows its number. */
const SIDE_LABEL =
  /^(?:against|in favour|opposed|abst(?:entions?|ain(?:ed|ing)?)|(?:no|yes|for|none) :|noes|nays|ayes|not voting|absent)(?: |$)/;

/** Where "and passed", "but rejected" begin what is done to the next text. */
function turnsOf({ items }: Sentence): readonly number[] {
  const found: number[] = [];
  for (let i = 1; i < items.length; i++) if (DONE.has(items[i] as Item) && JOINS.has(items[i - 1] as Item)) found.push(i);
  return found;
}

const DONE = new Cues(['passed', 'adopted', 'approved', 'rejected', 'vetoed', 'defeated', 'endorsed', 'failed', 'blocked']);
const JOINS = new Cues(['and', 'but', 'then', ',']);

/** The last group of the sentence that the words can go on with; groups stand in the order of sentences. */
function lastGroup(groups: readonly Group[], words: VoteWords, part: number, text: ReportedText | undefined): Group | undefined {
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i] as Group;
    if (group.sentence !== words.sentence) return undefined;
    if (group.part === part && sameVote(group, words, text)) return group;
  }
  return undefined;
}

/** "…, and a second, from Ecuador, failed": what follows is said of another text, though no word for a text stands there. */
function turnsToAnother({ items }: Sentence, group: Group, words: VoteWords): boolean {
  if (words.text !== undefined) return false;
  const before = Math.max(...group.parts.map((part) => part.to));
  for (let i = before + 1; i < words.from; i++) {
    const tag = (items[i] as Item).tag;
    // "by 14 votes with China abstaining and then by 13"
    if (tag === 'then' && items[i - 1]?.tag === 'and' && /^(?:by|with|=.*|\d+-.*)$/.test(items[i + 1]?.tag ?? '')) return true;
    if (!/^(?:another|second|third|latter|other)$/.test(tag) || !/^(?:a|the|,|and)$/.test(items[i - 1]?.tag ?? '')) continue;
    if (/^(?:,|was|failed|got|won|fell|received|also|from|by|had)$/.test(items[i + 1]?.tag ?? '')) return true;
  }
  return false;
}

/** "failed to extend the inquiry, and then failed to adopt a second draft": what is done next, to a text that what was done first lacks. */
const isDoneNext = (group: Group, words: VoteWords, text: ReportedText | undefined, turns: readonly number[]): boolean =>
  text !== undefined && group.text === undefined && turns.some((turn) => turn <= words.to && group.parts.every((part) => part.to < turn));

const modalityClass = (words: VoteWords): string => (words.modality === 'asserted' ? 'fact' : words.modality);

function sameVote(group: Group, words: VoteWords, text: ReportedText | undefined): boolean {
  const first = group.parts[0] as VoteWords;
  return modalityClass(first) === modalityClass(words) && (group.text === text || !text || !group.text);
}

/** Whether words can speak of the group's vote: no second, different tally; no outcome that excludes the first. */
function fits(group: Group, words: VoteWords): boolean {
  for (const part of group.parts) {
    for (const side of ['inFavour', 'against', 'abstaining'] as const) {
      if (part[side] !== undefined && words[side] !== undefined && part[side] !== words[side]) return false;
    }
    if (part.outcome && words.outcome && (part.outcome === 'adopted') !== (words.outcome === 'adopted')) return false;
  }
  return true;
}

function draftOf(reading: Reading, group: Group): Draft | null {
  const sentence = reading.sentences[group.sentence];
  if (!sentence) return null;
  const { parts } = group;
  let outcome: ReportedOutcome = 'unknown';
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  let inFavour: number | undefined;
  let against: number | undefined;
  let abstaining: number | undefined;
  let required: number | undefined;
  let unanimous = false;
  let fresh = group.another;
  let framed = false;
  const vetoedBy = new Set<string>();
  const ballots = new Map<string, ReportedBallot>();
  for (const part of parts) {
    if (part.outcome && RANK[part.outcome] > RANK[outcome]) outcome = part.outcome;
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
    inFavour ??= part.inFavour;
    against ??= part.against;
    abstaining ??= part.abstaining;
    required ??= part.required;
    if (part.allBut !== undefined) {
      const rest = sizeAt(reading) - part.allBut;
      if (part.allButSide === 'A') abstaining ??= rest;
      else if (part.allButSide === 'N') against ??= rest;
      else inFavour ??= rest;
    }
    unanimous ||= part.unanimous === true;
    fresh ||= part.fresh === true;
    framed ||= part.framed === true;
    for (const member of part.vetoedBy ?? []) vetoedBy.add(member);
    for (const { member, ballot } of part.ballots ?? []) if (!ballots.has(member)) ballots.set(member, ballot);
  }
  // "did not use its veto until 17 March 1970": it did on that day.
  const until = parts[0]?.modality === 'denied' ? dayAfterUntil(sentence.items, Math.max(...parts.map((part) => part.to))) : undefined;
  const modality = until ? 'asserted' : (parts[0]?.modality ?? 'asserted');
  const nothing =
    outcome === 'unknown' &&
    ballots.size === 0 &&
    inFavour === undefined &&
    against === undefined &&
    abstaining === undefined &&
    !unanimous;
  if (nothing) return null;
  const bodyNamed =
    group.text !== undefined ||
    framed ||
    (ballots.size > 0 && (inFavour ?? against ?? abstaining) !== undefined) ||
    OF_A_BODY.test(sentence.line) ||
    // "Three countries said yes. Twelve said no.", after what the Council was asked.
    ((inFavour ?? against ?? abstaining) !== undefined &&
      [1, 2].some((back) => / (?:%C|#[RDAM]) /.test(`${reading.sentences[group.sentence - back]?.line ?? ''} `)));
  if (!bodyNamed) return null;
  const named = group.mention?.sentence === group.sentence ? group.mention : undefined;
  if (named) {
    from = Math.min(from, named.from);
    to = Math.max(to, named.to);
  }
  from = leadIn(sentence.items, from);
  const nearest = expressionNear(sentence, from, to, 14, modality === 'asserted' || modality === 'denied');
  // The report's own date at its head is no date of the vote.
  const isOwn =
    nearest !== undefined &&
    group.sentence <= 3 &&
    placeDate(nearest, reading.dateline)?.value === reading.dateline &&
    (nearest.kind === 'full' ||
      (nearest.kind === 'month_day' && onEarlierLine(reading, nearest, spanOf(reading, group.sentence, from, to))));
  const when = until ?? (isOwn ? undefined : (nearest ?? reading.entries[group.sentence]));
  const date = when && placeDate(when, reading.dateline, modality === 'expected' || modality === 'threatened');
  const claim: Making<Omit<VoteClaim, 'id' | 'sentence'>> = {
    kind: 'vote',
    span: spanOf(reading, group.sentence, from, to),
    modality,
    on: { described: named?.span ?? spanOf(reading, group.sentence, from, to) },
    outcome,
  };
  if (inFavour !== undefined) claim.inFavour = inFavour;
  if (against !== undefined) claim.against = against;
  if (abstaining !== undefined) claim.abstaining = abstaining;
  if (ballots.size > 0) claim.ballots = Array.from(ballots, ([member, ballot]) => ({ member, ballot }));
  if (vetoedBy.size > 0) claim.vetoedBy = [...vetoedBy];
  if (required !== undefined) claim.required = required;
  if (unanimous) claim.unanimous = unanimous;
  if (date) claim.date = date;
  return { claim, sentence: group.sentence, text: group.text, when, fresh, framed, sponsors: named?.sponsors ?? [] };
}

/** The day behind "until" that follows an item. */
const dayAfterUntil = (items: readonly Item[], at: number): DateExpression | undefined =>
  items[at + 1]?.tag === 'until' ? items[at + 2]?.date : undefined;

const onEarlierLine = ({ words }: Reading, date: DateExpression, claim: Span): boolean =>
  date.span.end < claim.end && words.text.slice(date.span.end, claim.end).includes('\n');

/** How many members the Council had when the report was written; as many as now where that is not known. */
const sizeAt = ({ dateline }: Reading): number => (dateline !== undefined && dateline < '1966' ? 11 : 15);

/** Words that tell of a vote of a body. */
const OF_A_BODY = /%C|=(?:11|15) (?:members|votes) |veto|vot|abst|unanim|adopted|dissent|#As|\d-\d|=\d+ to =\d/;

const OF_VOTES = /^(?:votes?|majority|margin|tally|count)$/;

/** The article and the day just before a claim belong to it: "On Friday, …", "The UN Security Council …". */
function leadIn(items: readonly Item[], from: number): number {
  const tagAt = (i: number): string => items[i]?.tag ?? '';
  let at = from;
  while (
    at > 0 &&
    /^(the|a|an|on|=\d+|~\d+|%UN|with|members|of|only|all|both|\()$/.test(tagAt(at - 1)) &&
    tagAt(at - 2) !== 'date' &&
    from - at < 4
  )
    at--;
  // "by a vote of 12 in favour" is of the claim, "the representative of Algeria" is not.
  if (tagAt(at) === 'of') at = OF_VOTES.test(tagAt(at - 1)) ? at - (tagAt(at - 2) === 'a' ? (tagAt(at - 3) === 'by' ? 3 : 2) : 1) : at + 1;
  if (tagAt(at - 1) === ',' && /^~\d+$/.test(tagAt(at - 2))) at = tagAt(at - 3) === 'on' ? at - 3 : at - 2;
  return at;
}
