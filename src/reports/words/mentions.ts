import type { Words } from '../../text/language.ts';
import type { Span } from '../types.ts';
import { Cues } from './cues.ts';
import { type Item, itemsSpan, type Sentence, type TextKind } from './items.ts';
import { countBefore } from './lower-bound.ts';

/** One place where a report speaks of a text: "a US-drafted resolution", "the draft", "resolution 2728 (2024), submitted by …". */
export interface Mention {
  readonly sentence: number;
  /** The item that holds the head word. */
  readonly item: number;
  /** Items from the article to the end of what is said of its origin, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly kind: TextKind;
  readonly plural: boolean;
  readonly symbol: string | undefined;
  readonly sponsors: readonly string[];
  /** The sponsors are named as such ("drafted by", "US-sponsored"), not only by an adjective that may tell the subject. */
  readonly explicit: boolean;
  /** "the", "a", "another", "its", … or "". */
  readonly determiner: string;
  /** Words before the head: "new", "rival", "rejected". */
  readonly modifiers: readonly string[];
  /**
   * "Russia, which had circulated a rival text, complained that the draft …": what another put forward, told in a clause about the speaker,
   * is not what the report goes on about.
   */
  readonly passing: boolean;
}

/** Words for a text that is not the one spoken of so far. */
export const OTHER = /^(another|rival|second|separate|competing|alternative|counter|different|third|fourth|further|earlier|previous)$/;
/** States whose long names stand before a text as its author's: "the Russian Federation draft", where "the South Sudan text" is on South Sudan. */
const OWNS_BY_NAME: ReadonlySet<string> = new Set(['USA', 'RUS', 'GBR', 'ARE', 'NZL']);
const PLURAL_VERBS = new Cues(['were', 'are', 'have']);
const RELATIVE = new Cues(['who', 'which', 'whose']);
const ENDS = new Cues([',', ';']);

const DETERMINERS =
  /^(the|a|an|this|that|another|its|their|his|her|our|these|those|such|both|each|no|any|every|one|either|same|similar|previous|earlier|past|other|several|many|some)$/;
const BEFORE = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'NUM', 'ADV']);
const STOP_BEFORE =
  /^(,|;|:|\.|"|\(|\)|—|of|on|by|for|to|in|with|after|from|and|or|but|as|at|that|which|who|while|when|because|is|was|were|are|be|been|has|had|have|will|would|did|does|do|not|n't|voted|adopted|passed|approved|vetoed|rejected|endorsed|backed|blocked|supported|opposed|failed|said|says|calling|tabled|submitted|introduced|presented|proposed|drafted|sponsored|adopting|passing|approving|vetoing|rejecting|reject|adopt|pass|approve|veto|block|support|oppose|vetoes|vetos|blocks|rejects|adopts|approves|backs|passes|fails|votes|demands|endorses|supports|opposes|urges|calls|condemns)$/;
const ORIGIN =
  /^(?: on (?!~)(?:[a-z]+ ){1,3})? (?:, |was |were |is |had been |that was |which was |also )*(?:put forward|submitted|tabled|drafted|proposed|sponsored|introduced|authored|penned|circulated|presented|prepared|offered|brought|written|co - sponsored|co - written|co - drafted|co - authored|cosponsored|initiated|moved|advanced|led)(?: jointly| forward)?(?: on ~\d+| ~\d+)? by (?:the )?/;

/** Every mention of a text in the report, in order. */
export function findMentions(sentences: readonly Sentence[], words: Words): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    sentence.items.forEach((item, i) => {
      if (item.head) mentions.push(readMention(sentence, words, item, i));
    });
  }
  return mentions;
}

function readMention(sentence: Sentence, words: Words, item: Item, at: number): Mention {
  const { items } = sentence;
  const head = item.head as NonNullable<Item['head']>;
  let from = at;
  let determiner = '';
  const modifiers: string[] = [];
  const sponsors: string[] = [];
  let own = false;
  let explicit = false;
  for (let i = at - 1; i >= 0 && at - i <= 9; i--) {
    const before = items[i] as Item;
    const tag = before.tag;
    if (before.states) {
      const next = items[i + 1]?.tag;
      const byHyphen =
        next === '-' &&
        /^(drafted|sponsored|led|backed|proposed|authored|penned|tabled|written|submitted|introduced|initiated)$/.test(
          items[i + 2]?.tag ?? '',
        );
      if (byHyphen) explicit = true;
      const named = i === at - 1 && before.to - before.from > 1 && before.states.every((state) => OWNS_BY_NAME.has(state));
      if (next === "'s" || byHyphen || ((before.attributive || named) && next !== '-')) sponsors.push(...before.states);
      from = i;
      continue;
    }
    if (DETERMINERS.test(tag)) {
      determiner = tag;
      from = i;
      if (/^(its|their|his|her)$/.test(tag)) own = true;
      if (/^(same|other|such|one|previous|earlier|past|similar|several|many|some|both|each)$/.test(tag)) {
        modifiers.push(tag);
        continue;
      }
      break;
    }
    if (tag === "'s" || tag === '-' || tag === '%C' || tag === '%UN' || before.number !== undefined || tag === '"') {
      from = i;
      if (before.number !== undefined) modifiers.push(tag);
      continue;
    }
    if ((STOP_BEFORE.test(tag) && items[i - 1]?.tag !== '-') || !BEFORE.has(words.pos[before.from] as string) || before.head || before.date)
      break;
    modifiers.push(tag);
    from = i;
  }
  while (from < at && /^("|'s|-|,)$/.test(items[from]?.tag ?? '')) from++;
  let to = at;
  const rest = sentence.line.slice((sentence.at[at] as number) + item.tag.length);
  const origin = ORIGIN.exec(rest);
  if (origin) {
    const offset = (sentence.at[at] as number) + item.tag.length + origin[0].length;
    let i = at;
    while (i < items.length && (sentence.at[i] as number) < offset) i++;
    const by = items[i];
    if (by?.states) {
      explicit = true;
      sponsors.push(...by.states);
      to = i;
      const others = /^ (?:,? (?:and|along with|together with|with) )(=\d+ )?(?:other )?(countries|members|states)/.exec(
        sentence.line.slice((sentence.at[i] as number) + by.tag.length),
      );
      if (others) to = i + others[0].trim().split(' ').length;
    } else {
      const elected = electedAt(sentence, offset);
      if (elected) {
        sponsors.push('E10');
        explicit = true;
        to = Math.min(items.length - 1, i + elected - 1);
      }
    }
  }
  if (/^ of (?:its|their|his|her) own(?= )/.test(rest)) own = true;
  if (own && sponsors.length === 0) modifiers.push('own');
  return {
    sentence: sentence.index,
    item: at,
    from,
    to,
    span: itemsSpan(sentence, words, from, to),
    kind: head.kind,
    // "an American and a Soviet draft were not put to the vote": two, though each stands in the singular.
    plural: head.plural || (/^an?$/.test(determiner) && to + 1 < items.length && PLURAL_VERBS.has(items[to + 1] as Item)),
    symbol: head.symbol,
    sponsors: [...new Set(sponsors)],
    explicit,
    determiner,
    modifiers,
    passing: modifiers.some((word) => OTHER.test(word)) && isInClauseAbout(items, from),
  };
}

/** Whether items stand in a clause that a comma and "which" begin, and no comma has ended. */
function isInClauseAbout(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i > 0 && from - i <= 8; i--) {
    const item = items[i] as Item;
    if (ENDS.has(item)) return false;
    if (RELATIVE.has(item)) return ENDS.has(items[i - 1] as Item);
  }
  return false;
}

const ELECTED =
  /^(?:all )?(?:of )?(?:the )?(?:%C 's )?(?:=10 )?(?:so - called )?(?:(?:non ?-? ?permanent|nonpermanent|elected|non permanent|temporary|rotating) (?:%C )?members?|e10|e - 10)(?: of the %C| on the %C)?/;

/** How many items at `offset` name the ten elected members as a body; 0 when they do not. */
export function electedAt(sentence: Sentence, offset: number): number {
  const found = ELECTED.exec(sentence.line.slice(offset).trimStart());
  return found ? found[0].split(' ').length : 0;
}

/** How many of the mentions, which stand in order, come before a sentence. */
export function mentionsBefore(mentions: readonly Mention[], sentence: number): number {
  return countBefore(mentions, sentence, (mention) => mention.sentence);
}

/** The mentions of one sentence. */
export function mentionsIn(mentions: readonly Mention[], sentence: number): readonly Mention[] {
  const from = mentionsBefore(mentions, sentence);
  let to = from;
  while (to < mentions.length && (mentions[to] as Mention).sentence === sentence) to++;
  return from === to ? NONE : mentions.slice(from, to);
}

const NONE: readonly Mention[] = [];
