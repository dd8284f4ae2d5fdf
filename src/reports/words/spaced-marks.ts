/** A straight mark with blanks on both sides, as in texts that were cut into words: it tells no direction. */
const SPACED = /(?<=\s|^)"(?=\s|$)/g;
/** Any straight mark, and the stroke with which some scans close a quotation. */
const MARK = /"|\/(?=\s|$)/g;
/** A mark that is closed only after this many signs opens nothing. */
const LONGEST = 700;

/**
 * A text whose quotation marks stand between blanks (`" word , " he said`), with marks that lean on their words: “word ,” he said. Marks open
 * and close in turn, paragraph by paragraph. Not a sign more or less, so that all offsets stay; other texts are left as they are.
 */
export function leaningMarks(text: string): string {
  const spaced = text.match(SPACED)?.length ?? 0;
  if (spaced < 2 || spaced * 2 < text.split('"').length - 1) return text;
  const parts: string[] = [];
  let from = 0;
  for (const [open, close] of pairsIn(text)) {
    const opens = /\s/.test(text[open + 1] ?? '') ? ` “` : `“${text[open + 1]}`;
    const closes = /\s/.test(text[close - 1] ?? '') ? `” ` : `${text[close - 1]}”`;
    parts.push(text.slice(from, open), opens, text.slice(open + 2, close - 1), closes);
    from = close + 1;
  }
  return parts.join('') + text.slice(from);
}

/** Marks that open and close the same quotation. */
function pairsIn(text: string): (readonly [open: number, close: number])[] {
  const pairs: (readonly [number, number])[] = [];
  let open = -1;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    if (mark === '/') {
      if (open < 0 || !/[.!?]\s?$/.test(text.slice(index - 2, index))) continue;
    } else if (open < 0 || index - open > LONGEST || /\n\s*\n/.test(text.slice(open, index))) {
      open = index;
      continue;
    }
    if (index - open > 4) pairs.push([open, index]);
    open = -1;
  }
  return pairs;
}
