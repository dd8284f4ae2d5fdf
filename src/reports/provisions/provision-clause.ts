import type { Reading } from '../reading.ts';
import type { Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { contentEnd } from './provision-content.ts';

/** How many sentences after one that tells of a text another may go on about it without naming it. */
export const GOES_ON = 2;
/** The same for what can only be the Council's: a mandate, an embargo. */
export const STILL_ABOUT = 4;

/** What readers of one sentence share. */
export interface Frame {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** Sentences since one that told of a text or of the Council: 0 where this one does. */
  readonly since: number;
  /** Whether a provision was read in the sentence before, or in this one so far. */
  readonly goesOn: boolean;
  /** Whether one was read not long before. */
  readonly inTelling: boolean;
  /** Whether the sentence before, or this one, tells of a vote. */
  readonly afterVote: boolean;
  /** Whether words `from` to `to` (exclusive) are read already. */
  taken(from: number, to: number): boolean;
  /** Adds the claim that words `content` are what a text provides, its own words being `whole`. */
  add(
    verb: string,
    whole: Range,
    content: Range,
    more?: { readonly absent?: boolean; readonly at?: number; readonly council?: boolean; readonly thing?: boolean },
  ): void;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A text that words are said under, by or in. */
export const UNDER =
  /(?:^| )(?:under|by|according to|in|through|with|per) (?:the |its |that |this |a |its )*(?:terms of |text of |provisions of )?(?:the |that |this )?(?:[a-z-]+ |@[A-Z+]+ (?:'s )?|%C |%UN ){0,4}#[RD](?!s)|(?:under|by) (?:it|this) |(?:under|by|in) (?:its|these|those) (?:terms|provisions) |(?:under|by|in) which |(?:^| )whereby /;
/** Who is no subject of what a text provides. */
export const NO_SUBJECT =
  /^(?:he|she|i|we|you|they|who|readers?|reporters?|journalists?|ambassadors?|delegations?|delegates?|vote|votes|meeting|session|debate)$/;
export const BE = /^(?:is|are|was|were|be|been|being)$/;

const ADOPTING = '(?:passed|adopted|approved|voted|passes|adopts|approves|backed|demanded|urged|condemned|called)';
const ANOTHERS = new LinePattern(
  new RegExp(
    ` (?:%GA|%B|assembly|cabinet|parliament|senate|house|congress|league|union|commission|lawmakers|senators|ministers|knesset|duma|organi[sz]ation|board)(?: (?:has|had|have|also|on|~\\d+|overwhelmingly|unanimously|narrowly))* ${ADOPTING} `,
  ),
);
const OF_ANOTHER = new LinePattern(
  / (?:assembly|parliament|%B) 's (?:[a-z-]+ ){0,2}#[RD]|#[RD] (?:in|of|by) (?:the )?(?:assembly|parliament|senate|congress|house|%B|%GA) /,
);
const IT_ADOPTED = new LinePattern(/(?:^| )it (?:has |had |then |also |later )*(?:passed|adopted|approved) (?:an?|the|its) /);

/** Whether a sentence tells what another body decides, not the Council: "the Human Rights Council passed a resolution condemning …", also of one that the sentence before names. */
export const isOfAnotherBody = (sentence: Sentence, { sentences }: Reading): boolean => {
  const { line, index } = sentence;
  if ((line.includes('%GA') || ANOTHERS.isIn(sentence) || OF_ANOTHER.isIn(sentence)) && !line.includes('%C')) return true;
  return IT_ADOPTED.isIn(sentence) && / (?:%GA|%B) (?!.* %C )/.test(sentences[index - 1]?.line ?? '');
};

/** Where the subject that ends at item `end` begins: after the last mark, conjunction or relative. */
export function subjectFrom({ items }: Sentence, end: number): number {
  let from = end + 1;
  while (from > 0 && end - from < 26) {
    const tag = items[from - 1]?.tag ?? '';
    if (/^(?:[,;:]|—|that|which|but|while|because|after|when|as|where|said|before|until|if|\.|")$/.test(tag)) break;
    if (
      tag === 'and' &&
      /^(?:is|are|was|were|has|have|had)$/.test(items.slice(Math.max(0, from - 12), from - 1).find((item) => BE.test(item.tag))?.tag ?? '')
    )
      break;
    from--;
  }
  while (from < end && (items[from]?.date || /^(?:on|and|then|also|earlier|meanwhile|first)$/.test(items[from]?.tag ?? ''))) from++;
  return from;
}

/** One past the last item of what follows a verb. */
export function endOf({ words }: Reading, sentence: Sentence, from: number): number {
  const { items } = sentence;
  const first = items[from]?.from;
  if (first === undefined) return items.length;
  const end = contentEnd(words, sentence, first, items.at(-1)?.to ?? first);
  let to = from;
  while (to < items.length && (items[to]?.from ?? 0) < end) to++;
  return to;
}

/** Past an aside between commas that ends at item `j`: "the regime, in force since 2017, was …". */
export function pastCommas({ items }: Sentence, j: number): number {
  if (items[j]?.tag !== ',') return j;
  for (let k = j - 1; k > 0 && j - k <= 24; k--) {
    if (/^[;:.]$/.test(items[k]?.tag ?? '')) return j;
    if (items[k]?.tag === ',') return k - 1;
  }
  return j;
}
