/** A line of the source: its words without the white space around them, and where they stand. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Signs of white space before the words; a tab counts as four. */
  readonly indent: number;
}

const BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/** Cuts a source at line breaks of every kind, page breaks included. */
export function linesOf(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = source.slice(from, to);
    const text = raw.trim();
    const lead = text === '' ? 0 : raw.length - raw.trimStart().length;
    const start = from + lead;
    lines.push({ text, start, end: start + text.length, indent: widthOf(raw, lead) });
  };
  for (const found of source.matchAll(BREAK)) {
    push(found.index);
    from = found.index + found[0].length;
  }
  push(source.length);
  return lines;
}

function widthOf(raw: string, lead: number): number {
  let width = 0;
  for (let i = 0; i < lead; i++) width += raw[i] === '\t' ? 4 : 1;
  return width;
}

/** Prefixes after which a hyphen at the end of a line is kept. */
const KEPT_HYPHEN = /(?:^|\s)(?:cease|peace|non|self|co|re|anti|well|above|so|long|Secretary|Vice|Under|Bosnia|cross|inter|multi)-$/i;

/** Lines as running text, words broken at line ends mended. */
export function joinLines(lines: readonly { readonly text: string }[]): string {
  const pieces: string[] = [];
  for (const { text } of lines) {
    const before = pieces.at(-1);
    if (before !== undefined && /\p{L}-$/u.test(before.slice(-24)) && /^\p{Ll}/u.test(text))
      pieces[pieces.length - 1] = (KEPT_HYPHEN.test(before.slice(-24)) ? before : before.slice(0, -1)) + text;
    else pieces.push(text);
  }
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}
