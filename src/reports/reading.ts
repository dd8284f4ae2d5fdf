import type { Words } from '../text/language.ts';
import type { Claim, ClaimDate, Span } from './types.ts';
import { type DateExpression, placeDate } from './words/dates.ts';
import type { Head } from './words/head.ts';
import { type Item, itemsSpan, type Sentence } from './words/items.ts';
import type { Mended } from './words/mend.ts';
import { type Mention, mentionsBefore } from './words/mentions.ts';
import { tagsLike } from './words/tags.ts';
import type { ReportedText } from './words/texts.ts';

/** A report half read: words, sentences and the texts it speaks of, before claims are tied to the record. Spans count in `mended.text`. */
export interface Reading {
  readonly mended: Mended;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly head: Head;
  readonly dateline?: string;
  readonly mentions: readonly Mention[];
  readonly texts: ReadonlyMap<Mention, ReportedText>;
  readonly quotes: readonly Span[];
  /** By sentence, the day of the entry of a chronology that it stands in; empty where the report is none. */
  readonly entries: readonly (DateExpression | undefined)[];
}

type WithoutFrame<C> = C extends Claim ? Omit<C, 'id' | 'sentence'> : never;

/** A claim as its reader gives it: spans in the mended text, the text it is about still to be tied. */
export interface Draft {
  readonly claim: WithoutFrame<Claim>;
  readonly sentence: number;
  readonly text?: ReportedText | undefined;
  /** For a position: the text it is on. What is told of it is no help in tying the text. */
  readonly onText?: ReportedText | undefined;
  /** For what the Council is said to ask where no text is named: the vote told in the same sentence. */
  readonly ofVote?: Draft;
  /** For a vote: the date as written, to be placed anew once an undated report's day is known. */
  readonly when?: DateExpression | undefined;
  /** For a vote: the words tell of a vote of their own, not of the one last spoken of. */
  readonly fresh?: boolean;
  /** Read by the grammar of its sentence, in no wording known: not enough by itself to contradict a report. */
  readonly framed?: boolean;
  /** For a provision: said of several texts, so that no one decision answers to it. */
  readonly several?: boolean;
  /** For a vote: who the sentence says put the text forward. */
  readonly sponsors?: readonly string[];
}

/** The text last spoken of up to item `item` of a sentence; for "it" and "the decision". */
export function textInFocus(reading: Reading, sentence: number, item: number): ReportedText | undefined {
  const { mentions, texts } = reading;
  for (let i = mentionsBefore(mentions, sentence + 1) - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (mention.sentence === sentence && mention.from >= item) continue;
    const text = texts.get(mention);
    if (text) return text;
  }
  return undefined;
}

/** The date a sentence gives to what items `from` to `to` say: the nearest that no "since", "before" or "until" leads in. */
export function dateNear(
  sentence: Sentence,
  from: number,
  to: number,
  dateline: string | undefined,
  ahead = false,
  reach = 14,
): ClaimDate | undefined {
  const when = expressionNear(sentence, from, to, reach);
  return (when && placeDate(when, dateline, ahead)) ?? undefined;
}

/** "by which sanctions would have been lifted in September 2024": the day of what a text would have done. */
function isOfWhatWouldBe(items: readonly Item[], date: number): boolean {
  for (let k = date - 1; k >= 0 && date - k < 7; k--) {
    const { tag } = items[k] as Item;
    if (/^[,;:.—]$/.test(tag)) return false;
    if (tag === 'would') return true;
  }
  return false;
}

const isAsking = tagsLike(
  /^(?:asking|requesting|ordering|urging|demanding|requiring|telling|allowing|authorizing|authorising|instructing|permitting|inviting)$/,
);

/** "adopted a resolution asking the mission on Saturday to start": the day of what is to be done, not of the vote. */
const isOfWhatIsAsked = (items: readonly Item[], from: number, date: number): boolean => items.slice(from, date).some(isAsking);
/** Words that make a day the bound of a time, and what may stand between. */
const bounds = tagsLike(/^(since|until|till|before|after|from|by|expires?|starting|effective|ending|through)$/);
const leadsTo = tagsLike(/^(?:the|end|of|start|beginning|close|early|late|mid|middle|-)$/);
const tells = tagsLike(/^(was|adopted|vote|vetoed)$/);
/** What happened on a day that is not the vote's. */
const isOtherEvent = tagsLike(/^(attack|attacks|massacre|assault|assaults|raid|raids|war|invasion|elections?|summit|bombing)$/);

/** The same as written, before it is placed on the calendar; of what is `done`, not a day on which something would be. */
export function expressionNear(sentence: Sentence, from: number, to: number, reach = 14, done = false): DateExpression | undefined {
  let best: { gap: number; date: DateExpression } | undefined;
  const last = Math.min(sentence.items.length - 1, to + reach);
  for (let i = Math.max(0, from - reach); i <= last; i++) {
    const { date } = sentence.items[i] as Item;
    if (!date) continue;
    const gap = i < from ? from - i : i > to ? i - to : 0;
    // "until the end of 2027" is led in by its "until".
    let lead = i;
    while (lead > 0 && leadsTo(sentence.items[lead - 1])) lead--;
    const before = sentence.items.slice(Math.max(0, Math.min(lead, i - 2) - 1), i);
    const next = before.at(-1);
    if (before.some(bounds) && !tells(next) && !(next?.tag === 'on' && !before.some(({ tag }) => tag === 'since'))) continue;
    if (done && isOfWhatWouldBe(sentence.items, i)) continue;
    if (i > to && isOfWhatIsAsked(sentence.items, to, i)) continue;
    if (sentence.items.slice(Math.min(i, to), Math.max(i, from)).some((x) => x.tag === ';')) continue;
    if (sentence.items.slice(i + 1, i + 4).some(isOtherEvent)) continue;
    const counted = i < from ? countedFrom(sentence.items, i, from, date) : date;
    if (!counted) continue;
    if (!best || gap < best.gap) best = { gap, date: counted };
  }
  return best?.date ?? (reach >= FAR ? leadingDate(sentence, from) : undefined);
}

/** Who looks so far for a date looks for that of a vote. */
const FAR = 14;

/** "On Tuesday a travel ban and a freeze of … were adopted, 12 to 0": the day that a sentence opens with, however far off what it is the day of. */
function leadingDate({ items }: Sentence, from: number): DateExpression | undefined {
  const at = items.findIndex((item) => item.date !== undefined);
  if (at < 0 || at > 1 || (at === 1 && !/^(?:on|in|last|this)$/.test(items[0]?.tag ?? ''))) return undefined;
  return items.slice(at, from).some(({ tag }) => tag === ';') ? undefined : items[at]?.date;
}

/** Who may be said to vote: "a day after it was adopted", "after members voted". */
const VOTERS = /^(?:%C|%UN|#.*|@.*|it|they|its|members|council|vote)$/;

/**
 * "on Sunday, a day after the Council voted": what is told behind "after" was on the day before; with "hours after" or "when", on a day that
 * is not told. Undefined for that.
 */
function countedFrom(items: readonly Item[], at: number, to: number, date: DateExpression): DateExpression | undefined {
  for (let i = at + 2; i < to; i++) {
    const unit = /^(hours?|days?|weeks?|months?|years?)$/.exec(items[i - 1]?.tag ?? '')?.[1]?.replace(/s$/, '');
    const way = unit && /^(?:after|before)$/.exec(items[i]?.tag ?? '')?.[0];
    // "Aug. 3. A day after the invasion the Council condemns it": what is told is not what came before.
    if (!way || !VOTERS.test(items[items[i + 1]?.tag === 'the' ? i + 2 : i + 1]?.tag ?? '')) continue;
    const count = items[i - 2]?.number ?? (/^(?:an?|one)$/.test(items[i - 2]?.tag ?? '') ? 1 : undefined);
    if (unit === 'hour' || count === undefined || date.unit) return undefined;
    return { span: date.span, kind: 'relative', offset: way === 'after' ? -count : count, unit: unit as 'day', from: date };
  }
  return date;
}

export const spanOf = (reading: Reading, sentence: number, from: number, to: number): Span =>
  itemsSpan(reading.sentences[sentence] as Sentence, reading.words, from, to);
