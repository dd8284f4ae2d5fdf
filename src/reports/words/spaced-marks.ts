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
export function leaningMarks(given: string): string {
  const spaced = given.match(SPACED)?.length ?? 0;
  if (spaced < 2 || spaced * 2 < given.split('"').length - 1) return given;
  const text = withoutMarksInNames(given);
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

/** Marks that stand between the same two words again and again are the apostrophe of a name that a scan has cut: `SAN " A`. */
function withoutMarksInNames(text: string): string {
  const places = new Map<string, number[]>();
  for (const { index, 0: found } of text.matchAll(/\p{L}+ " \p{L}+(?=\s)/gu)) {
    const at = index + found.indexOf('"');
    places.set(found, [...(places.get(found) ?? []), at]);
  }
  const parts = [...text];
  const within = [...places.values()].filter((list) => list.length > 1).flat();
  if (within.length === 0 || parts.length !== text.length) return text;
  for (const at of within) parts[at] = "'";
  return parts.join('');
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
