import { plain } from './terminal.ts';

/** How many columns a text takes: combining marks none, East Asian and pictographic characters two. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/^\p{M}$/u.test(character)) continue;
    width +=
      /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** Breaks a text into lines of at most `width` columns at its spaces; a longer word is cut. Control characters are dropped. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(/\s+/)) {
    if (word === '') continue;
    const joined = line === '' ? word : `${line} ${word}`;
    if (columns(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (columns(line) + columns(character) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  if (line !== '') lines.push(line);
  return lines.length > 0 ? lines : [''];
}

/** A wrapped text after a label: the first line starts with `label`, the others under its end. */
export function hang(label: string, text: string, width: number, paint: (text: string) => string = (t) => t): string {
  const indent = columns(label);
  return wrap(text, Math.max(12, width - indent))
    .map((line, i) => (i === 0 ? label : ' '.repeat(indent)) + paint(line))
    .join('\n');
}

/** Shortens from the middle, at spaces, to at most `length` characters. */
export function shorten(text: string, length: number): string {
  const flat = plain(text).replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const half = Math.floor((length - 3) / 2);
  const head = flat.slice(0, half).replace(/\s\S*$/, '');
  const tail = flat.slice(-half).replace(/^\S*\s/, '');
  return `${head} … ${tail}`;
}
