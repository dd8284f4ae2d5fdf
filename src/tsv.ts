/** A fault in a tab-separated file, with the place where it stands. */
export class TsvError extends Error {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;

  constructor(file: string, line: number, reason: string) {
    super(`${file}, line ${line}: ${reason}`);
    this.name = 'TsvError';
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}

const cut = (line: string): string[] => line.split('\t');

/**
 * The rows of a tab-separated file, each as its cells in the order of `columns`, which the header must name exactly.
 * Lines starting with `#` may stand above the header; a value has no tabs, line breaks or quoting. Blank lines at the end are allowed.
 * `cellsOf` makes a row's line into cells where that takes more than cutting at the tabs. Throws `TsvError` naming file, line and reason: these files are
 * shipped by us, so a fault in one is a bug, never a user's mistake.
 *
 * @example readTsv('code\tname\nFRA\tFrance\n', 'states.tsv', ['code', 'name']) // [['FRA', 'France']]
 */
export function readTsv(text: string, file: string, columns: readonly string[], cellsOf = cut): string[][] {
  const rows: string[][] = [];
  const width = columns.length;
  let line = 0;
  let headerSeen = false;
  let end = 0;
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    line++;
    const stop = text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end;
    if (!headerSeen) {
      if (text.charCodeAt(start) === 35) continue;
      const header = text.slice(start, stop);
      if (header !== columns.join('\t')) {
        throw new TsvError(file, line, `the header should be "${columns.join(' | ')}" but is "${header.split('\t').join(' | ')}"`);
      }
      headerSeen = true;
      continue;
    }
    if (stop === start) {
      if (text.slice(end).trim() === '') break;
      throw new TsvError(file, line, 'a blank line stands among the rows');
    }
    const cells = cellsOf(text.slice(start, stop));
    if (cells.length !== width) throw new TsvError(file, line, `${cells.length} cells where the header has ${width}`);
    rows.push(cells);
  }
  if (!headerSeen) throw new TsvError(file, Math.max(line, 1), `no header; it should be "${columns.join(' | ')}"`);
  return rows;
}
