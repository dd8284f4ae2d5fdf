import type { Reading } from '../reading.ts';
import { readSpeaker } from '../speech/speakers.ts';
import type { Source } from '../types.ts';
import { type Item, itemsSpan, type Sentence } from './items.ts';
import { insideQuote } from './quotes.ts';

/** Who does a verb, and where the words for it begin. */
export interface Actor {
  readonly from: number;
  /** Alpha-3 code of a single State, otherwise the name as written. */
  readonly actor: string;
  readonly source: Source;
}

const LEFT_END = new Set([
  ',',
  ';',
  ':',
  '.',
  '"',
  '(',
  ')',
  '—',
  '–',
  'that',
  'which',
  'who',
  'while',
  'but',
  'because',
  'after',
  'before',
  'as',
  'if',
  'when',
  'where',
  'although',
  'though',
  'until',
  'since',
  'and',
  'or',
  'so',
  'whereas',
  'than',
  'by',
  'over',
  'with',
]);
const RIGHT_END = new Set([
  ';',
  ':',
  '.',
  '"',
  '(',
  ')',
  '—',
  '–',
  'which',
  'who',
  'while',
  'but',
  'because',
  'after',
  'before',
  'when',
  'where',
  'although',
  'though',
  'until',
  'whereas',
  'if',
  'unless',
  'according',
  'said',
  'says',
  'despite',
  'amid',
  'as',
  ',',
]);
const BETWEEN =
  /^(?:has|had|have|also|will|would|could|may|might|can|is|was|are|were|been|be|being|not|n't|to|then|now|already|immediately|later|again|never|long|repeatedly|systematically|consistently|strongly|reportedly|publicly|previously|previous|formally|both|since|on|did|does|do|must|should|[a-z]+ly)$/;

/** A run of more items than this without a full stop is a table or a list, no sentence to read facts from. */
export const LONGEST_SENTENCE = 600;

/** Whether item `i` stands inside a quotation. */
export const inQuotation = (reading: Reading, sentence: Sentence, i: number): boolean =>
  insideQuote(reading.quotes, reading.words.start[sentence.items[i]?.from as number] as number) !== undefined;

/** The actor of the verb at item `i`: the noun phrase before it when it is a State, a person or a body; with the item at which the verb group begins. */
export function actorBefore(reading: Reading, sentence: Sentence, i: number): (Actor & { readonly verbFrom: number }) | null {
  const { items } = sentence;
  const { words } = reading;
  let j = i - 1;
  while (j >= 0 && (items[j]?.date !== undefined || BETWEEN.test(items[j]?.tag as string))) j--;
  if (j < 0) return null;
  let head = j;
  if (items[j]?.tag === 'which' || items[j]?.tag === 'who') head = items[j - 1]?.tag === ',' ? j - 2 : j - 1;
  let from = head;
  while (from >= 0 && head - from < 14) {
    const item = items[from] as Item;
    if (LEFT_END.has(item.tag)) break;
    const pos = words.pos[item.from];
    if ((pos === 'VERB' || pos === 'AUX') && !item.states && !/^(?:united|acting|elected)$/.test(item.tag)) break;
    from--;
  }
  from++;
  if (from > head) return null;
  while (
    from < head &&
    (items[from]?.date !== undefined ||
      /^(?:on|in|then|immediately|separately|meanwhile|later|also|until)$/.test(items[from]?.tag as string))
  )
    from++;
  const source = readSpeaker(sentence, words, from, head + 1);
  if (!source || source.name === undefined || /^(?:he|she|it|they)$/.test(source.name)) return null;
  const actor = source.kind === 'state' && source.affiliation ? source.affiliation : source.name;
  return { from, actor, source, verbFrom: j + 1 };
}

/** One past the object that begins at item `from`: up to the next clause. A comma inside a list of it does not end it when `lists`. */
export function objectEnd(sentence: Sentence, from: number, lists = false): number {
  const { items } = sentence;
  let to = from;
  while (to < items.length && to - from < 40) {
    const tag = items[to]?.tag as string;
    if (tag === '"') {
      to++;
      continue;
    }
    if (RIGHT_END.has(tag) && !(lists && tag === ',')) break;
    to++;
  }
  while (
    to > from &&
    ((items[to - 1]?.tag === '"' && !hasOpening(sentence, from, to - 1)) ||
      /^(?:in|on|to|of|at|for|with|by|and)$/.test(items[to - 1]?.tag as string))
  )
    to--;
  return to;
}

const hasOpening = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.items.slice(from, to).filter((item) => item.tag === '"').length % 2 === 1;

/** The words of items `from` to `to` (exclusive). */
export const wordsOf = (reading: Reading, sentence: Sentence, from: number, to: number): string => {
  if (to <= from) return '';
  const span = itemsSpan(sentence, reading.words, from, to - 1);
  return reading.words.text.slice(span.start, span.end);
};
