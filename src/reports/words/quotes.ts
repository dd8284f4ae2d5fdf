import type { Span } from '../types.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’', '"': '"' };
const OPENING = /["'“„«‘]/g;
/** A mark left open for longer than this was no quotation. */
const LONGEST = 3_000;
/** One that is never closed is taken to end with its paragraph, if that is not far. */
const LONGEST_UNCLOSED = 800;

/**
 * The words between quotation marks, in order, marks left out: curly, straight, low, angled and single (straight ones only where no apostrophe).
 * A quotation that runs over paragraphs, each opened anew, is one span for each paragraph.
 */
export function findQuotes(text: string): Span[] {
  const found: Span[] = [];
  const next = nextOf(text);
  OPENING.lastIndex = 0;
  for (let hit = OPENING.exec(text); hit; hit = OPENING.exec(text)) {
    const at = hit.index;
    const open = hit[0];
    if (open === "'") {
      const end = closeOfStraightSingle(text, at);
      if (end > at + 1) {
        found.push({ start: at + 1, end });
        OPENING.lastIndex = end + 1;
      }
      continue;
    }
    const close = PAIRS[open] as string;
    if (open === '‘' && !/[\s(“"—–]|^$/.test(text[at - 1] ?? '')) continue;
    if (open === '"' && /[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1] ?? '')) continue;
    let end = next(close, at + 1);
    // Opened by a straight mark and closed by a curly one, or the other way round.
    if (open === '"' || open === '“') end = earlier(end, next(open === '"' ? '”' : '"', at + 1), next('\n\n', at));
    if (open === '‘')
      while (end > 0 && end - at <= LONGEST && /\p{L}/u.test(text[end + 1] ?? '') && /\p{L}/u.test(text[end - 1] ?? ''))
        end = text.indexOf(close, end + 1);
    const paragraph = next('\n\n', at);
    const reopened = paragraph >= 0 && (end < 0 || paragraph < end) && text.slice(paragraph).trimStart()[0] === open;
    if (reopened) end = paragraph;
    // Never closed: «X said, “Let us be clear.» to the end of the paragraph.
    if (!reopened && (end < 0 || (paragraph >= 0 && paragraph < end && opensAgain(text, end, close)))) {
      const last = paragraph < 0 ? text.length : paragraph;
      end =
        (open === '“' || open === '"') && /[,:] $/.test(text.slice(at - 2, at)) && last - at < LONGEST_UNCLOSED
          ? text.slice(0, last).trimEnd().length
          : -1;
    }
    if (end < 0 || end - at > LONGEST) continue;
    if (end > at + 1) found.push({ start: at + 1, end });
    OPENING.lastIndex = end + 1;
  }
  return found;
}

/** The end of a quotation that may be closed by another mark than its own: the first of both, where the other stands in the same paragraph. */
function earlier(own: number, other: number, paragraph: number): number {
  if (other < 0 || (own >= 0 && own < other) || (paragraph >= 0 && paragraph < other)) return own;
  return other;
}

/** Whether the mark that would close a quotation rather opens the next one, in another paragraph. */
const opensAgain = (text: string, at: number, close: string): boolean =>
  close === '"' && /^\s?$/.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');

/** Finds where a mark next stands; asked from left to right, it passes over the text once for each mark. */
function nextOf(text: string): (mark: string, from: number) => number {
  const known = new Map<string, number>();
  return (mark, from) => {
    const before = known.get(mark);
    if (before !== undefined && (before < 0 || before >= from)) return before;
    const at = text.indexOf(mark, from);
    known.set(mark, at);
    return at;
  };
}

/**
 * Where a quotation opened by a straight single mark ends, or -1 when the mark is an apostrophe. A mark after a comma or full stop closes it;
 * failing that, one after a letter that cannot be a possessive.
 */
function closeOfStraightSingle(text: string, at: number): number {
  if (!/[\s([—–]/.test(text[at - 1] ?? ' ') || !/\p{L}/u.test(text[at + 1] ?? '')) return -1;
  const paragraph = text.indexOf('\n\n', at);
  const last = Math.min(paragraph < 0 ? text.length : paragraph, at + 1_200);
  let weak = -1;
  for (let i = text.indexOf("'", at + 3); i > 0 && i < last; i = text.indexOf("'", i + 1)) {
    if (/[\p{L}\p{N}]/u.test(text[i + 1] ?? '')) continue;
    const before = text[i - 1] as string;
    if (/[,.!?]/.test(before)) return i;
    if (weak < 0 && before !== 's' && /\S/.test(before) && i - at < 120) weak = i;
    if (weak > 0) break;
  }
  return weak;
}

/** Whether an offset lies inside one of the spans; the spans are in order. */
export function insideQuote(quotes: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = quotes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle] as Span;
    if (offset < quote.start) high = middle - 1;
    else if (offset >= quote.end) low = middle + 1;
    else return quote;
  }
  return undefined;
}
