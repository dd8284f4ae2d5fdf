import { columns } from './layout.ts';
import type { Paint, Screen } from './terminal.ts';

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));
const padBefore = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columns(text))) + text;

/** At most `width` columns of a text, the last an ellipsis where some is left out. */
function clip(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (columns(kept) + columns(character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

const narrowest = 12;

/**
 * A table: words in the first column, numbers to the right in the others. Where the screen is narrow the words are clipped, then the last
 * columns left out.
 */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  screen: Screen,
  paint: Paint,
): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell)));
  const widths = head.map((word, i) => Math.max(columns(word), ...cells.map((row) => columns(row[i] ?? ''))));
  let last = head.length;
  const taken = (): number => widths.slice(1, last).reduce((sum, width) => sum + width + 2, 2);
  while (last > 2 && screen.width - taken() < narrowest) last--;
  const first = Math.min(widths[0]!, Math.max(narrowest, screen.width - taken()));
  const line = (row: readonly string[]): string =>
    `  ${pad(clip(row[0]!, first), first)}${row
      .slice(1, last)
      .map((cell, i) => `  ${padBefore(cell, widths[i + 1]!)}`)
      .join('')}`.trimEnd();
  return [paint.bold(line(head)), ...cells.map(line)];
}
