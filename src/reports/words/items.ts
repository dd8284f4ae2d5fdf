import { formOf, PerForm } from '../../text/forms.ts';
import type { Words } from '../../text/language.ts';
import type { Span } from '../types.ts';
import { type Met, metIn } from './awaited.ts';
import { Cues, cueOf, cueOfForm } from './cues.ts';
import type { DateExpression } from './dates.ts';
import { NUMBER_WORDS, numberAt } from './numbers.ts';
import type { Phrasebook } from './phrasebook.ts';

/** What kind of text a report's word means: resolution, draft (or "text", "measure"), amendment, motion, bid for membership. */
export type TextKind = 'R' | 'D' | 'A' | 'M' | 'B';

export interface TextHead {
  readonly kind: TextKind;
  readonly plural: boolean;
  /** "S/RES/2728", "S/2024/239" where the report gives one. */
  readonly symbol?: string;
}

/**
 * One reading unit: a word, or several that mean one thing. `tag` is what the patterns see:
 * `@USA+GBR` States · `%C` the Council · `%GA` the Assembly · `%B` another body · `%UN` · `#R` a resolution, `#D` a draft,
 * `#A` an amendment, `#M` a motion, `#B` a bid for membership (`s` for plurals) · `=14` a number · `~0` a date ·
 * `"` a quotation mark · otherwise the lower-case word.
 */
export interface Item {
  readonly tag: string;
  /** The number of the tag among all word forms; see forms.ts. */
  readonly form: number;
  /** The number of the tag among the words that readers wait for; see cues.ts. */
  readonly cue: number;
  /** First and one past the last word. */
  readonly from: number;
  readonly to: number;
  readonly states: readonly string[] | undefined;
  /** The State is named by an adjective or an abbreviation that can stand before a noun as its owner ("Russian", "US"). */
  readonly attributive: boolean | undefined;
  readonly number: number | undefined;
  readonly date: DateExpression | undefined;
  readonly head: TextHead | undefined;
}

/** What an item can be besides a word. */
type More = Partial<Pick<Item, 'states' | 'attributive' | 'number' | 'date' | 'head'>>;

const NOTHING: More = {};

/** An item of words `from` to `to`. All items have the same fields, so that the engine reads them quickly. */
export const itemOf = (tag: string, from: number, to: number, more: More = NOTHING): Item => {
  const form = formOf(tag);
  return {
    tag,
    form,
    cue: cueOfForm(form),
    from,
    to,
    states: more.states,
    attributive: more.attributive,
    number: more.number,
    date: more.date,
    head: more.head,
  };
};

/** A word that is no more than itself, as most are. */
const wordItem = (tag: string, form: number, at: number): Item => ({
  tag,
  form,
  cue: cueOfForm(form),
  from: at,
  to: at + 1,
  states: undefined,
  attributive: undefined,
  number: undefined,
  date: undefined,
  head: undefined,
});

export interface Sentence {
  readonly index: number;
  readonly span: Span;
  readonly items: readonly Item[];
  /** The numbers of the awaited words in it; see cues.ts. */
  readonly cues: readonly number[];
  /** What patterns wait for and its words meet; see line-patterns.ts. */
  readonly met: Met;
  /** The tags joined by spaces, with a space before and after. */
  readonly line: string;
  /** Offset in `line` at which each item's tag begins. */
  readonly at: readonly number[];
}

/** The tag of an item; "" beyond the sentence. */
export const tagAt = (items: readonly Item[], at: number): string => items[at]?.tag ?? '';

const TEXT_WORDS: ReadonlyMap<string, TextHead> = new Map(
  Object.entries<TextHead>({
    resolution: { kind: 'R', plural: false },
    resolutions: { kind: 'R', plural: true },
    draft: { kind: 'D', plural: false },
    drafts: { kind: 'D', plural: true },
    text: { kind: 'D', plural: false },
    texts: { kind: 'D', plural: true },
    measure: { kind: 'D', plural: false },
    proposal: { kind: 'D', plural: false },
    amendment: { kind: 'A', plural: false },
    amendments: { kind: 'A', plural: true },
    motion: { kind: 'M', plural: false },
    bid: { kind: 'B', plural: false },
    application: { kind: 'B', plural: false },
    request: { kind: 'B', plural: false },
    project: { kind: 'D', plural: false },
    paper: { kind: 'D', plural: false },
    'counter-draft': { kind: 'D', plural: false },
  }),
);

const QUOTES = new Set(['“', '”', '"', '„', '«', '»', '‟', '``', "''"]);

/** Marks written in several ways, under one tag each. */
const PLAIN = new Map(Object.entries({ '’s': "'s", '‘s': "'s", '’': "'s", "'": "'s", '–': '—', '--': '—' }));
const SPELT = new Map(Object.entries({ 'n’t': "n't", favor: 'favour', favored: 'favoured', favoring: 'favouring' }));
/** Words that may be more than themselves. */
const SPECIAL = new Cues([...TEXT_WORDS.keys(), ...SPELT.keys(), ...NUMBER_WORDS, 'council']);

/** Whether a word form is a plain word, which means no more than itself wherever it stands. */
const isPlain = new PerForm((word) => {
  const first = word.charCodeAt(0);
  return first > 57 && first <= 127 && word !== 'no.' && !SPECIAL.hasCue(cueOf(word)) && !(word.length > 8 && word.includes('-'));
});

/** Groups the words of a text into items, sentence by sentence. `symbols` and `dates` are those found in it, with their spans. */
export function readItems(
  words: Words,
  phrasebook: Phrasebook,
  symbols: readonly { start: number; end: number; symbol: string }[],
  dates: readonly DateExpression[],
  sentenceWords: readonly number[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let date = 0;
  let symbol = 0;
  for (let s = 0; s < sentenceWords.length; s++) {
    const first = sentenceWords[s] as number;
    const last = sentenceWords[s + 1] ?? words.count;
    const items: Item[] = [];
    let i = first;
    while (i < last) {
      const start = words.start[i] as number;
      while (symbol < symbols.length && (symbols[symbol]?.end ?? 0) <= start) symbol++;
      while (date < dates.length && (dates[date]?.span.end ?? 0) <= start) date++;
      const sym = symbols[symbol];
      const day = dates[date];
      let item: Item | null = null;
      if (sym && sym.start <= start) item = symbolItem(words, i, last, sym);
      else if (day && day.span.start <= start && day.span.end > start)
        item = itemOf(`~${date}`, i, wordsUntil(words, i, last, day.span.end), { date: day });
      item ??= phrasebook.at(words, i, last) ?? plainItem(words, i, last);
      items.push(item);
      i = item.to;
    }
    sentences.push(finish(s, words, first, last, joinStates(joinHeads(nameCouncil(items), words))));
  }
  return sentences;
}

function wordsUntil(words: Words, from: number, last: number, end: number): number {
  let to = from + 1;
  while (to < last && (words.start[to] as number) < end) to++;
  return to;
}

function symbolItem(words: Words, from: number, last: number, found: { end: number; symbol: string }): Item | null {
  const to = wordsUntil(words, from, last, found.end);
  if (/^S\/RES\//.test(found.symbol)) return itemOf('#R', from, to, { head: { kind: 'R', plural: false, symbol: found.symbol } });
  if (/^S\/(\d{4}\/)?\d+/.test(found.symbol)) return itemOf('#D', from, to, { head: { kind: 'D', plural: false, symbol: found.symbol } });
  return itemOf(/^A\//.test(found.symbol) ? '%GAdoc' : 'symbol', from, to);
}

function plainItem(words: Words, i: number, last: number): Item {
  const norm = words.norm[i] as string;
  const form = words.form[i] as number;
  if (isPlain.of(form)) return wordItem(norm, form, i);
  const first = norm.charCodeAt(0);
  if (first > 127 || first < 48) {
    if (QUOTES.has(norm)) return itemOf('"', i, i + 1);
    return itemOf(PLAIN.get(norm) ?? norm, i, i + 1);
  }
  // "voted no.": taken for the abbreviation of "number" where no number follows.
  if (norm === 'no.' && !/^\d/.test(words.norm[i + 1] ?? '')) return itemOf('no', i, i + 1);
  if (norm === 'council' && words.pos[i - 1] !== 'PROPN') return itemOf('%C', i, i + 1);
  const head = TEXT_WORDS.get(norm);
  if (head && !notAText(words, i, head)) return itemOf(`#${head.kind}${head.plural ? 's' : ''}`, i, i + 1, { head });
  if (norm === 'one' && isOneText(words, i)) return itemOf('#D', i, i + 1, { head: { kind: 'D', plural: false } });
  const number = numberAt(words.norm, i);
  if (number && i + number.length <= last) return itemOf(`=${number.value}`, i, i + number.length, { number: number.value });
  return itemOf(SPELT.get(norm) ?? norm, i, i + 1);
}

/** "the American one", "the first Russian one": a draft already spoken of. */
function isOneText(words: Words, i: number): boolean {
  const before = words.norm[i - 1] ?? '';
  if (words.pos[i - 1] !== 'ADJ' && words.pos[i - 1] !== 'PROPN') return false;
  return /^\p{Lu}.*(?:an|ish|ese|ian|ch|i|US|U\.S\.)$/u.test(words.text.slice(words.start[i - 1], words.end[i - 1])) && before !== 'no';
}

function notAText(words: Words, i: number, head: TextHead): boolean {
  const before = words.norm[i - 1] ?? '';
  const after = words.norm[i + 1] ?? '';
  if (words.pos[i] === 'VERB' && head.kind === 'D') return true;
  switch (words.norm[i]) {
    case 'measure':
      return /^(security|necessary|some|safety|good|temporary|precautionary|certain)$/.test(before) || after === 'of';
    case 'proposal':
      return /^(peace|ceasefire|truce|deal|budget)$/.test(before);
    case 'text':
      return /^(message|messages)$/.test(after);
    case 'project':
    case 'paper':
      return (
        !(/^(of|from)$/.test(after) && /^(resolution|brazil|russia)$/.test(words.norm[i + 2] ?? '')) &&
        !/(?:ian|ish|ese|ican|rival|counter|shorter|competing|soviet|french|american|slav|european|arab|african)$/.test(before)
      );
    case 'draft':
      return /^(military|nba|nfl|rough)$/.test(before);
    case 'bid':
    case 'application':
    case 'request':
      return !words.norm
        .slice(Math.max(0, i - 6), i + 12)
        .some((word) => word === 'membership' || word === 'admission' || word === 'member' || word === 'statehood');
    default:
      return false;
  }
}

/** "draft resolution", "resolution 2728", "draft resolution S/2024/239": one text, with what each word adds. */
function joinHeads(items: readonly Item[], words: Words): readonly Item[] {
  if (!items.some((item) => item.head)) return items;
  const out: Item[] = [];
  for (const item of items) {
    const before = out.at(-1);
    if (item.head && before?.head && !before.head.symbol && words.norm[item.from - 1] !== ',') {
      const kind = item.head.kind === 'A' ? 'A' : before.head.kind === 'D' || item.head.kind === 'D' ? 'D' : item.head.kind;
      const merged: TextHead = {
        kind: item.head.symbol?.startsWith('S/RES/') ? 'R' : kind,
        plural: item.head.symbol ? false : item.head.plural,
        ...(item.head.symbol ? { symbol: item.head.symbol } : {}),
      };
      out[out.length - 1] = itemOf(`#${merged.kind}${merged.plural ? 's' : ''}`, before.from, item.to, { head: merged });
    } else out.push(item);
  }
  return out;
}

const ACTS =
  /^(?:approves?|approved|adopts?|adopted|votes?|voted|rejects?|rejected|backs|backed|passes|passed|imposes|imposed|authori[sz]es|authori[sz]ed|lifts|lifted|extends|extended|endorses|endorsed|condemns|condemned|demands|demanded)$/;

/** What the Council's other names begin with. */
const OTHER_NAMES = new Cues(['=', '%UN', 'world']);

/** "the 15-member body", "the UN's most powerful organ", "UN approves …": the Council under another name. */
function nameCouncil(items: Item[]): readonly Item[] {
  if (!items.some((item) => OTHER_NAMES.has(item)) || items.some((item) => item.tag === '%GA')) return items;
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    const tag = (k: number): string => items[i + k]?.tag ?? '';
    let to = 0;
    if ((item.tag === '=15' || item.tag === '=11') && tag(1) === '-' && /^(?:member|nation|strong|country|seat)$/.test(tag(2))) {
      if (/^(?:body|panel|organ|chamber)$/.test(tag(3))) to = 4;
      else if (tag(3) === '%UN' && /^(?:body|panel|organ)$/.test(tag(4))) to = 5;
    } else if (item.tag === '%UN' || (item.tag === 'world' && tag(1) === 'body')) {
      const at = item.tag === '%UN' ? 1 : 2;
      if (tag(at) === "'s") {
        const adjective = tag(at + 1) === 'most' ? 2 : /^(?:top|highest|main|principal|powerful|supreme)$/.test(tag(at + 1)) ? 1 : 0;
        if (adjective > 0 && /^(?:body|organ|panel|forum)$/.test(tag(at + 1 + adjective))) to = at + 2 + adjective;
      } else if (
        item.tag === '%UN' &&
        (i === 0 || items[i - 1]?.tag === ',' || (items[i - 1]?.tag === 'the' && (i === 1 || items[i - 2]?.tag === ',')))
      ) {
        let verb = 1;
        while (items[i + verb]?.date || /^(?:on|has|today|late|early|unanimously|overwhelmingly)$/.test(tag(verb))) verb++;
        if (ACTS.test(tag(verb))) to = 1;
      }
    }
    if (to > 0) {
      const last = items[i + to - 1] as Item;
      out.push(itemOf('%C', item.from, last.to));
      i += to - 1;
    } else out.push(item);
  }
  return out;
}

const LINKS = new Set([',', 'and', 'or', '&', 'plus', 'the', 'non-permanent']);

const GOVERNS = new Set(
  'on for in at about against over near into inside outside please protect help defend shield back attacking invading left leaving'.split(
    ' ',
  ),
);

const governs = (before: readonly Item[]): boolean =>
  GOVERNS.has(before.at(-1)?.tag ?? '') || (before.at(-1)?.tag === 'to' && before.at(-2)?.tag === 'according');

/** Whether another State follows in the list. */
const goesOn = (items: readonly Item[], at: number): boolean =>
  LINKS.has(items[at + 1]?.tag ?? '') && (items[at + 2]?.states ?? items[at + 3]?.states) !== undefined;

/** "Hungary siding with Moscow, and Algeria, India and Pakistan abstaining": what ", and" joins is one State more, not another list. */
const opensAnother = (items: readonly Item[], last: number, next: number): boolean =>
  items[last + 1]?.tag === ',' && items[last + 2]?.tag === 'and' && goesOn(items, next);

/** "voted often on Syria, and Russia has vetoed": what ", and" joins has a verb of its own. */
const actsAlone = (items: readonly Item[], last: number, next: number): boolean =>
  items[last + 1]?.tag === ',' &&
  items[last + 2]?.tag === 'and' &&
  /^(?:has|had|is|was|did|vetoed|abstained|voted|cast|used|opposed)$/.test(items[next + 1]?.tag ?? '');

/** "Russia, an ally of Syria, and China vetoed": the State before is the last word of what is said of another. */
function closesApposition(before: readonly Item[]): boolean {
  if (before.at(-1)?.tag !== 'of' && before.at(-1)?.tag !== 'to') return false;
  for (let k = before.length - 2; k >= 0 && before.length - k < 9; k--)
    if ((before[k] as Item).tag === ',')
      return before[k - 1]?.states !== undefined && /^(?:an?|the|which|who|whose)$/.test(before[k + 1]?.tag ?? '');
  return false;
}

/** "Russia, China and Algeria" is one list; "the" may stand inside it. */
function joinStates(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.states)) return items;
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (!item.states) {
      out.push(item);
      continue;
    }
    const states = [...item.states];
    let to = i;
    for (;;) {
      let next = to + 1;
      // "British- and French-drafted".
      if (items[next]?.tag === '-' && LINKS.has(items[next + 1]?.tag ?? '')) next++;
      while (LINKS.has(items[next]?.tag ?? '')) next++;
      if (next === to + 1 && !(items[next]?.tag === 'as')) break;
      if (items[next]?.tag === 'as' && items[next + 1]?.tag === 'well' && items[next + 2]?.tag === 'as') {
        next += 3;
        if (items[next]?.tag === 'the') next++;
      }
      const more = items[next];
      if (!more?.states || items.slice(to + 1, next).every((x) => x.tag === 'the')) break;
      // "only to please India, Russia cast its veto": a comma alone after what a preposition governs ends the clause.
      if (to === i && next === to + 2 && governs(out) && !goesOn(items, next)) break;
      if (opensAnother(items, to, next) || (to === i && (governs(out) || closesApposition(out)) && actsAlone(items, to, next))) break;
      for (const state of more.states) if (!states.includes(state)) states.push(state);
      to = next;
    }
    const last = items[to] as Item;
    const attributive = item.attributive === true && last.attributive === true;
    out.push(itemOf(`@${states.join('+')}`, item.from, last.to, { states, attributive }));
    i = to;
  }
  return out;
}

function finish(index: number, words: Words, first: number, last: number, items: readonly Item[]): Sentence {
  const at: number[] = [];
  const tags = [''];
  const cues: number[] = [];
  let length = 1;
  for (const { tag, cue } of items) {
    if (cue > 0) cues.push(cue);
    at.push(length);
    tags.push(tag);
    length += tag.length + 1;
  }
  tags.push('');
  const line = tags.join(' ');
  return {
    index,
    span: { start: words.start[first] as number, end: words.end[last - 1] as number },
    items,
    cues,
    met: metIn(items),
    line,
    at,
  };
}

/** The item whose tag covers offset `offset` of the sentence's line. */
export function itemAt(sentence: Sentence, offset: number): number {
  let low = 0;
  let high = sentence.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentence.at[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const MARKS_BEHIND = new Set([',', '.', ';', ':', '—', '–', '-']);
const MARKS_BEFORE = new Set([...MARKS_BEHIND, ')']);

/** The span of items `from` to `to` (inclusive) in the text as read, without marks at its ends. */
export function itemsSpan(sentence: Sentence, words: Words, from: number, to: number): Span {
  let first = sentence.items[from]?.from ?? 0;
  let last = (sentence.items[to]?.to ?? first + 1) - 1;
  while (last > first && MARKS_BEHIND.has(words.norm[last] as string)) last--;
  while (first < last && MARKS_BEFORE.has(words.norm[first] as string)) first++;
  return { start: words.start[first] as number, end: words.end[last] as number };
}
