import type { ClaimDate, ReportedOutcome } from '../types.ts';
import type { VoteWords } from '../votes/vote-words.ts';
import { daysOff } from './dates.ts';
import type { Sentence } from './items.ts';
import { countBefore } from './lower-bound.ts';
import { type Mention, mentionsBefore, mentionsIn, OTHER } from './mentions.ts';

/** One text a report speaks of, however many times: its mentions and what is said of it. */
export interface ReportedText {
  readonly id: number;
  readonly kind: Mention['kind'];
  symbol?: string;
  readonly sponsors: string[];
  readonly mentions: Mention[];
  /** What the report asserts became of it. */
  outcome?: ReportedOutcome;
  date?: ClaimDate;
  readonly firstSentence: number;
  /** Its place where the report counts its texts: "a second draft". */
  ordinal?: string;
}

/** What is known of a sentence's mention before texts are told apart. */
export interface MentionFacts {
  readonly outcome: ReportedOutcome | undefined;
  readonly date: ClaimDate | undefined;
}

const FAILED: ReadonlySet<ReportedOutcome | undefined> = new Set(['vetoed', 'not_adopted', 'short']);
const agrees = (a: ReportedOutcome | undefined, b: ReportedOutcome | undefined): boolean =>
  !a || !b || a === 'unknown' || b === 'unknown' || (a === 'adopted') === (b === 'adopted');
const sameDay = (a: ClaimDate | undefined, b: ClaimDate | undefined): boolean =>
  !a || !b || a.precision !== 'day' || b.precision !== 'day' || a.value === b.value;
const compatible = (text: ReportedText, facts: MentionFacts): boolean =>
  agrees(text.outcome, facts.outcome) && sameDay(text.date, facts.date);

const LATEST = /^(new|latest|same|final|present|current)$/;
const REJECTED = /^(rejected|vetoed|failed|defeated|blocked|doomed)$/;

/**
 * Tells the texts of a report apart and gives each mention its text: by symbol, by who put it forward, by article
 * ("a" is new, "the" is the one being spoken of) and by what became of it. Mentions in the plural get none.
 */
export function tellTextsApart(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  factsOf: (mention: Mention) => MentionFacts,
): Map<Mention, ReportedText> {
  const texts = new Texts();
  const of = new Map<Mention, ReportedText>();
  let focus: ReportedText | undefined;
  for (const mention of mentions) {
    if (mention.plural || mention.determiner === 'every') continue;
    const facts = factsOf(mention);
    const sponsors = mention.modifiers.includes('own') ? ownerBefore(mention, sentences) : mention.sponsors;
    const ordinal = ordinalOf(mention, sentences);
    const text = (ordinal ? texts.counted(mention.kind, ordinal) : choose(mention, facts, sponsors, texts, focus)) ?? texts.create(mention);
    if (ordinal) text.ordinal = ordinal;
    texts.mention(text, mention);
    for (const sponsor of sponsors) if (!text.sponsors.includes(sponsor)) text.sponsors.push(sponsor);
    if (facts.outcome && facts.outcome !== 'unknown' && (!text.outcome || text.outcome === 'not_adopted')) text.outcome = facts.outcome;
    if (facts.date && !text.date) text.date = facts.date;
    of.set(mention, text);
    if (!mention.passing) focus = text;
  }
  return of;
}

/** Whether a sentence speaks of the text by name. */
export function isNamedIn(text: ReportedText, sentence: number): boolean {
  return text.mentions[mentionsBefore(text.mentions, sentence)]?.sentence === sentence;
}

const ORDINAL = /^(?:first|second|third|fourth|fifth)$/;
/** Words after "the first resolution" that make it the first of its kind, not the first of those told of. */
const OF_ITS_KIND = /^(?:since|to|in|ever|of|on|that|by|which|this|adopted|passed|vetoed|rejected|approved)$/;

/** "the second draft", "a third text": its place among the texts that the report counts; undefined for others. */
function ordinalOf({ determiner, modifiers, symbol, sentence, to }: Mention, sentences: readonly Sentence[]): string | undefined {
  const [ordinal] = modifiers;
  if (symbol || modifiers.length !== 1 || !ordinal || !ORDINAL.test(ordinal) || !/^(?:the|a)$/.test(determiner)) return undefined;
  return OF_ITS_KIND.test(sentences[sentence]?.items[to + 1]?.tag ?? '') ? undefined : ordinal;
}

/** A headline and the sentence after it may tell of one text twice, then "a" draft is another. */
const LEADS = 1;

/** In apposition: "the text, resolution 2728, …". */
const besides = (text: ReportedText, mention: Mention): boolean => {
  const last = text.mentions.at(-1);
  return last?.sentence === mention.sentence && mention.from - last.to <= 2;
};

/** Whether a text's authors and those now named may be the same: one list is part of the other ("the US", then "the US and Japan"). */
const mayBeBy = (text: ReportedText, sponsors: readonly string[]): boolean =>
  text.sponsors.length > 0 &&
  (sponsors.every((one) => text.sponsors.includes(one)) || text.sponsors.every((one) => sponsors.includes(one)));

/** Resolutions and drafts can be the same text; amendments, motions and bids are apart. */
const sortOf = (kind: Mention['kind']): string => (kind === 'R' || kind === 'D' ? 'RD' : kind);

/** The texts of one sort met so far. */
interface Sort {
  /** In the order in which they were first spoken of. */
  readonly like: ReportedText[];
  /** In the order in which they were last spoken of; those of one sentence in the order of their ids. */
  readonly recent: ReportedText[];
  /** The first text of each symbol. */
  readonly bySymbol: Map<string, ReportedText>;
}

/** The texts met so far, kept in the orders in which they are looked for. */
class Texts {
  first: ReportedText | undefined;
  private count = 0;
  private readonly sorts = new Map<string, Sort>();

  sort(kind: Mention['kind']): Sort {
    const name = sortOf(kind);
    let sort = this.sorts.get(name);
    if (!sort) {
      sort = { like: [], recent: [], bySymbol: new Map() };
      this.sorts.set(name, sort);
    }
    return sort;
  }

  create(mention: Mention): ReportedText {
    const text: ReportedText = { id: this.count++, kind: mention.kind, sponsors: [], mentions: [], firstSentence: mention.sentence };
    this.first ??= text;
    this.sort(text.kind).like.push(text);
    return text;
  }

  /** The text that the report counted so. */
  counted(kind: Mention['kind'], ordinal: string): ReportedText | undefined {
    return this.sort(kind).recent.findLast((text) => text.ordinal === ordinal);
  }

  mention(text: ReportedText, mention: Mention): void {
    const { recent, bySymbol } = this.sort(text.kind);
    if (text.mentions.length > 0) recent.splice(recent.lastIndexOf(text), 1);
    text.mentions.push(mention);
    if (mention.symbol && !text.symbol) {
      text.symbol = mention.symbol;
      if (!bySymbol.has(mention.symbol)) bySymbol.set(mention.symbol, text);
    }
    let at = recent.length;
    while (at > 0) {
      const other = recent[at - 1] as ReportedText;
      if (other.mentions.at(-1)?.sentence !== mention.sentence || other.id < text.id) break;
      at--;
    }
    recent.splice(at, 0, text);
  }
}

function choose(
  mention: Mention,
  facts: MentionFacts,
  sponsors: readonly string[],
  texts: Texts,
  focus: ReportedText | undefined,
): ReportedText | undefined {
  const { like, recent, bySymbol } = texts.sort(mention.kind);
  const isLike = (text: ReportedText): boolean => sortOf(text.kind) === sortOf(mention.kind);
  if (mention.symbol) {
    return (
      bySymbol.get(mention.symbol) ??
      (focus && isLike(focus) && !focus.symbol && besides(focus, mention) && compatible(focus, facts) ? focus : undefined)
    );
  }
  if (mention.modifiers.some((word) => OTHER.test(word)) || OTHER.test(mention.determiner)) {
    if (mention.determiner !== 'the') return undefined;
  }
  // Texts stand in the order in which they are first spoken of.
  const main = like[0];
  if (sponsors.length > 0) {
    const same = recent.findLast((text) => mayBeBy(text, sponsors) && compatible(text, facts));
    if (same) return same;
    // "Resolution 1284 … This UK-sponsored resolution": the one just spoken of, whose author is told besides.
    if (mention.determiner === 'this' && focus && isLike(focus) && focus.sponsors.length === 0 && compatible(focus, facts)) return focus;
    const unsponsored = [focus, main].find(
      (text) => text && isLike(text) && text.sponsors.length === 0 && !text.symbol && compatible(text, facts),
    );
    if (
      unsponsored &&
      !mention.modifiers.includes('own') &&
      (mention.determiner === 'the' ||
        mention.sentence - unsponsored.firstSentence <= (/^an?$/.test(mention.determiner) && unsponsored.firstSentence > LEADS ? 0 : 2)) &&
      mention.determiner !== 'another'
    )
      return unsponsored;
    return undefined;
  }
  if (mention.modifiers.some((word) => REJECTED.test(word))) {
    return (
      recent.findLast((text) => FAILED.has(text.outcome)) ?? (mention.determiner === 'the' && focus && isLike(focus) ? focus : undefined)
    );
  }
  if (
    mention.determiner === 'a' ||
    mention.determiner === 'an' ||
    mention.determiner === 'one' ||
    mention.determiner === 'any' ||
    mention.determiner === 'no'
  ) {
    if (
      main &&
      main === texts.first &&
      !mention.modifiers.includes('similar') &&
      mention.sentence - (main.mentions.at(-1)?.sentence ?? 0) <= 3 &&
      main.firstSentence <= 4 &&
      compatible(main, facts) &&
      !main.symbol &&
      (mention.determiner === 'a' || mention.determiner === 'an') &&
      (facts.outcome || mention.sentence <= 3)
    )
      return main;
    // "vetoed a resolution …, blocking a measure that …": the same thing by another word.
    if (
      focus &&
      isLike(focus) &&
      mention.kind === 'D' &&
      !facts.outcome &&
      mention.determiner === 'a' &&
      !mention.modifiers.includes('similar')
    ) {
      const last = focus.mentions.at(-1);
      if (last?.sentence === mention.sentence && last.kind !== 'D') return focus;
    }
    return undefined;
  }
  if (mention.modifiers.some((word) => LATEST.test(word))) {
    if (mention.modifiers.includes('same')) return focus && isLike(focus) ? focus : main;
    return main && compatible(main, facts) ? main : undefined;
  }
  const passing =
    focus?.symbol &&
    main &&
    focus !== main &&
    !(mention.kind === 'R' && focus.outcome === 'adopted' && main.outcome !== 'adopted') &&
    (!main.symbol || !focus.outcome) &&
    (focus.mentions.length === 1 || (mention.kind === 'D' && focus.outcome === 'adopted')) &&
    mention.sentence > (focus.mentions.at(-1)?.sentence ?? 0);
  const focused = focus && isLike(focus) ? (passing ? main : focus) : undefined;
  if (mention.kind === 'R' && FAILED.has(focused?.outcome) && !agrees(focused?.outcome, facts.outcome ?? 'adopted')) {
    const adopted = recent.findLast((text) => text.outcome === 'adopted' && compatible(text, facts));
    if (adopted) return adopted;
  }
  if (focused && compatible(focused, facts)) return focused;
  return recent.findLast((text) => compatible(text, facts));
}

/** Which part of a sentence an item stands in, as its semicolons (in order) divide it. */
export function partOf(semicolons: readonly number[], item: number): number {
  return countBefore(semicolons, item, (semicolon) => semicolon);
}

/** Who "its own draft" belongs to: the State that the sentence is about, else the last named before it, else one of the sentence before. */
function ownerBefore(mention: Mention, sentences: readonly Sentence[]): readonly string[] {
  const here = sentences[mention.sentence]?.items.slice(0, mention.from).filter((item) => item.states) ?? [];
  const owner = here.find((item) => !item.attributive) ?? here.at(-1);
  return owner?.states ?? sentences[mention.sentence - 1]?.items.find((item) => item.states)?.states ?? [];
}

const firstTexts = new WeakMap<ReadonlyMap<Mention, ReportedText>, ReadonlyMap<string, ReportedText>>();

/** The first text said to be of a date; asked once the texts are told apart, so the list is made once. */
function firstOfDay(of: ReadonlyMap<Mention, ReportedText>, day: string): ReportedText | undefined {
  let index = firstTexts.get(of);
  if (!index) {
    const first = new Map<string, ReportedText>();
    for (const text of of.values()) if (text.date && !first.has(text.date.value)) first.set(text.date.value, text);
    index = first;
    firstTexts.set(of, index);
  }
  return index.get(day);
}

/** Days between a report and the vote it brings news of. */
const NEWS_AGE = 10;

/** Whether a vote of `date` may be one on a text: on its own day, or in the month that holds it; without one, about when the report was written. */
function mayBeOf(text: ReportedText, date: ClaimDate | undefined, dateline: string | undefined): boolean {
  if (!date) return true;
  if (text.date?.precision === 'day') return daysOff(date, text.date.value) === 0;
  return text.date !== undefined || dateline === undefined || daysOff(date, dateline) <= NEWS_AGE;
}

/**
 * The text that words about a vote belong to: the one they name, else the nearest in the sentence, else the one last spoken of, unless the
 * words tell of another time than its own or, where it has none, than that of the report.
 */
export function textOfVote(
  words: VoteWords,
  mentions: readonly Mention[],
  of: ReadonlyMap<Mention, ReportedText>,
  date: ClaimDate | undefined,
  semicolons: readonly number[],
  dateline: string | undefined,
  turns: readonly number[] = [],
): { text: ReportedText | undefined; mention: Mention | undefined } {
  const here = mentionsIn(mentions, words.sentence);
  if (words.text !== undefined) {
    const mention = here.find((m) => m.item === words.text) ?? here.find((m) => m.from <= (words.text ?? 0) && (words.text ?? 0) <= m.to);
    return { text: mention && of.get(mention), mention };
  }
  const part = (item: number): number => partOf(semicolons, item);
  const mine = here.filter((mention) => part(mention.item) === part(words.from));
  // "five voting for it, and passed a British resolution": what follows the next verb is another text.
  const isTurned = (mention: Mention): boolean => turns.some((turn) => turn > words.to && turn < mention.item);
  const near = (mine.some((mention) => of.has(mention)) ? mine : here.filter((mention) => mention.item < words.from))
    .filter((mention) => of.has(mention) && mention.modifiers[0] !== 'other' && !isTurned(mention))
    .map((mention) => ({
      mention,
      gap: mention.item < words.from ? words.from - mention.item : (mention.item - words.to) * 1.5,
    }))
    .sort((a, b) => a.gap - b.gap)[0];
  if (near) return { text: of.get(near.mention) as ReportedText, mention: near.mention };
  let text: ReportedText | undefined;
  for (let i = mentionsBefore(mentions, words.sentence) - 1; i >= 0 && !text; i--) {
    const mention = mentions[i] as Mention;
    if (!mention.passing) text = of.get(mention);
  }
  // "China's veto on Guatemala in 1997": another year than the text's own is told of another vote.
  if (text && date?.precision === 'year' && !text.date?.value.startsWith(date.value)) return { text: undefined, mention: undefined };
  if (text && mayBeOf(text, date, dateline)) return { text, mention: undefined };
  return { text: date ? firstOfDay(of, date.value) : text, mention: undefined };
}
