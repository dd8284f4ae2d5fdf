import type { Sentence } from './items.ts';
import type { Mention } from './mentions.ts';
import type { ClaimDate, ReportedOutcome } from './types.ts';
import type { VoteWords } from './vote-words.ts';

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
}

/** What is known of a sentence's mention before texts are told apart. */
export interface MentionFacts {
  readonly outcome?: ReportedOutcome;
  readonly date?: ClaimDate;
}

const FAILED: ReadonlySet<ReportedOutcome | undefined> = new Set(['vetoed', 'not_adopted', 'short']);
const agrees = (a: ReportedOutcome | undefined, b: ReportedOutcome | undefined): boolean =>
  !a || !b || a === 'unknown' || b === 'unknown' || (a === 'adopted') === (b === 'adopted');
const sameDay = (a: ClaimDate | undefined, b: ClaimDate | undefined): boolean =>
  !a || !b || a.precision !== 'day' || b.precision !== 'day' || a.value === b.value;
const compatible = (text: ReportedText, facts: MentionFacts): boolean =>
  agrees(text.outcome, facts.outcome) && sameDay(text.date, facts.date);

const LATEST = /^(new|latest|same|final|present|current)$/;
const OTHER = /^(another|rival|second|separate|competing|alternative|counter|different|third|earlier|previous)$/;
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
  const texts: ReportedText[] = [];
  const of = new Map<Mention, ReportedText>();
  let focus: ReportedText | undefined;
  for (const mention of mentions) {
    if (mention.plural || mention.determiner === 'every') continue;
    const facts = factsOf(mention);
    const sponsors = mention.modifiers.includes('own') ? ownerBefore(mention, sentences) : mention.sponsors;
    const text = choose(mention, facts, sponsors, texts, focus) ?? create(mention, texts);
    text.mentions.push(mention);
    for (const sponsor of sponsors) if (!text.sponsors.includes(sponsor)) text.sponsors.push(sponsor);
    if (mention.symbol && !text.symbol) text.symbol = mention.symbol;
    if (facts.outcome && facts.outcome !== 'unknown' && (!text.outcome || text.outcome === 'not_adopted')) text.outcome = facts.outcome;
    if (facts.date && !text.date) text.date = facts.date;
    of.set(mention, text);
    focus = text;
  }
  return of;
}

/** In apposition: "the text, resolution 2728, …". */
const besides = (text: ReportedText, mention: Mention): boolean => {
  const last = text.mentions.at(-1);
  return last?.sentence === mention.sentence && mention.from - last.to <= 2;
};

function create(mention: Mention, texts: ReportedText[]): ReportedText {
  const text: ReportedText = { id: texts.length, kind: mention.kind, sponsors: [], mentions: [], firstSentence: mention.sentence };
  texts.push(text);
  return text;
}

function choose(
  mention: Mention,
  facts: MentionFacts,
  sponsors: readonly string[],
  texts: readonly ReportedText[],
  focus: ReportedText | undefined,
): ReportedText | undefined {
  const kindOf = (text: ReportedText): string => (text.kind === 'R' || text.kind === 'D' ? 'RD' : text.kind);
  const wanted = mention.kind === 'R' || mention.kind === 'D' ? 'RD' : mention.kind;
  const like = texts.filter((text) => kindOf(text) === wanted);
  if (mention.symbol) {
    return (
      like.find((text) => text.symbol === mention.symbol) ??
      (focus && like.includes(focus) && !focus.symbol && besides(focus, mention) && compatible(focus, facts) ? focus : undefined)
    );
  }
  if (mention.modifiers.some((word) => OTHER.test(word)) || OTHER.test(mention.determiner)) {
    if (mention.determiner !== 'the') return undefined;
  }
  const recent = like.slice().sort((a, b) => (b.mentions.at(-1)?.sentence ?? 0) - (a.mentions.at(-1)?.sentence ?? 0) || b.id - a.id);
  const main = like.find((text) => text.firstSentence <= 4) ?? like[0];
  if (sponsors.length > 0) {
    const same = recent.find((text) => text.sponsors.some((s) => sponsors.includes(s)) && compatible(text, facts));
    if (same) return same;
    const unsponsored = [focus, main].find(
      (text) => text && like.includes(text) && text.sponsors.length === 0 && !text.symbol && compatible(text, facts),
    );
    if (
      unsponsored &&
      (mention.determiner === 'the' || mention.sentence - unsponsored.firstSentence <= 2) &&
      mention.determiner !== 'another'
    )
      return unsponsored;
    return undefined;
  }
  if (mention.modifiers.some((word) => REJECTED.test(word))) {
    return (
      recent.find((text) => FAILED.has(text.outcome)) ?? (mention.determiner === 'the' ? focus && like.find((t) => t === focus) : undefined)
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
      main === texts[0] &&
      !mention.modifiers.includes('similar') &&
      mention.sentence - main.firstSentence <= 3 &&
      compatible(main, facts) &&
      !main.symbol &&
      (mention.determiner === 'a' || mention.determiner === 'an') &&
      (facts.outcome || mention.sentence <= 3)
    )
      return main;
    return undefined;
  }
  if (mention.modifiers.some((word) => LATEST.test(word))) {
    if (mention.modifiers.includes('same')) return focus && like.includes(focus) ? focus : main;
    return main && compatible(main, facts) ? main : undefined;
  }
  const passing =
    focus?.symbol &&
    main &&
    focus !== main &&
    (!main.symbol || !focus.outcome) &&
    focus.mentions.length === 1 &&
    mention.sentence > (focus.mentions[0]?.sentence ?? 0);
  const focused = focus && like.includes(focus) ? (passing ? main : focus) : undefined;
  if (mention.kind === 'R' && FAILED.has(focused?.outcome) && !agrees(focused?.outcome, facts.outcome ?? 'adopted')) {
    const adopted = recent.find((text) => text.outcome === 'adopted' && compatible(text, facts));
    if (adopted) return adopted;
  }
  if (focused && compatible(focused, facts)) return focused;
  return recent.find((text) => compatible(text, facts)) ?? (mention.determiner === '' ? undefined : undefined);
}

/** Who "its own draft" belongs to: the State last named before it, in its sentence or the one before. */
function ownerBefore(mention: Mention, sentences: readonly Sentence[]): readonly string[] {
  const here = sentences[mention.sentence]?.items.slice(0, mention.from).filter((item) => item.states) ?? [];
  const last = here.at(-1);
  if (last?.states) return last.states;
  return sentences[mention.sentence - 1]?.items.find((item) => item.states)?.states ?? [];
}

/** The text that words about a vote belong to: the one they name, else the nearest in the sentence, else the one last spoken of. */
export function textOfVote(
  words: VoteWords,
  mentions: readonly Mention[],
  of: ReadonlyMap<Mention, ReportedText>,
  date: ClaimDate | undefined,
  semicolons: readonly number[],
): { text?: ReportedText; mention?: Mention } {
  const here = mentions.filter((mention) => mention.sentence === words.sentence);
  if (words.text !== undefined) {
    const mention = here.find((m) => m.item === words.text) ?? here.find((m) => m.from <= (words.text ?? 0) && (words.text ?? 0) <= m.to);
    const text = mention && of.get(mention);
    return { ...(text ? { text } : {}), ...(mention ? { mention } : {}) };
  }
  const part = (item: number): number => semicolons.filter((at) => at < item).length;
  const mine = here.filter((mention) => part(mention.item) === part(words.from));
  const near = (mine.some((mention) => of.has(mention)) ? mine : here.filter((mention) => mention.item < words.from))
    .filter((mention) => of.has(mention) && mention.modifiers[0] !== 'other')
    .map((mention) => ({ mention, gap: mention.item < words.from ? words.from - mention.item : (mention.item - words.to) * 1.5 }))
    .sort((a, b) => a.gap - b.gap)[0];
  if (near) return { text: of.get(near.mention) as ReportedText, mention: near.mention };
  const before = mentions.filter((mention) => mention.sentence < words.sentence && of.has(mention)).at(-1);
  const text = before && (of.get(before) as ReportedText);
  if (text && sameDay(text.date, date)) return { text };
  const dated = date ? [...new Set(of.values())].find((candidate) => candidate.date?.value === date.value) : undefined;
  return dated ? { text: dated } : text && !date ? { text } : {};
}
