import type { Council } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { type Gathered, gatherer, nothingGathered } from './gather.ts';
import { type Layout, readLayout } from './layout.ts';
import { type Exported, exportedCsv, exportedJson } from './own-export.ts';
import { delimiterOf, type Rows, readRows } from './rows.ts';

/** How far a file has been read and what was found: plain data, to be written down and taken up again after an interruption. */
export interface ReadSoFar {
  /** The line that comes next. */
  readonly line: number;
  readonly delimiter: string;
  readonly layout: Layout | null;
  readonly gathered: Gathered;
  /** Decisions of one of our own exports. */
  readonly exported: Exported[];
}

export const unread = (): ReadSoFar => ({ line: 1, delimiter: ',', layout: null, gathered: nothingGathered(), exported: [] });

/** Reads a file of votes stretch by stretch. */
export interface FileReader {
  /**
   * Reads the whole rows of the next stretch and gives what is left over, to be put before the stretch that follows. Refuses what `readRows`
   * and `readLayout` refuse, and `truncated` where the file ends in the middle of a row.
   */
  take(text: string, goesOn: boolean): Result<string>;
  soFar(): ReadSoFar;
}

const cutOff = (line: number, why: string) => refuse('truncated', `Line ${line}: ${why}. The file looks cut off; download it again.`);

/** A reader that goes on from where another stopped. Nothing but what it gives and `soFar` is changed. */
export function fileReader(council: Council, start: ReadSoFar): FileReader {
  let { line, delimiter, layout } = start;
  const { gathered, exported } = start;
  let gather: ((rows: Rows) => void) | null = layout && layout.shape !== 'penholder' ? gatherer(council, layout, gathered) : null;
  let json = layout?.header[0] === '{';

  const takeJson = (text: string, goesOn: boolean): Result<string> => {
    const end = goesOn ? text.lastIndexOf('\n') + 1 : text.length;
    const read = exportedJson(text.slice(0, end), line);
    if (!read.ok) return read;
    exported.push(...read.value);
    line += text.slice(0, end).split('\n').length - 1;
    return ok(text.slice(end));
  };

  const readHeader = (header: readonly string[]): Result<null> => {
    const read = readLayout(
      council,
      header.map((cell) => cell.trim()),
    );
    if (!read.ok) return read;
    layout = read.value;
    if (layout.shape !== 'penholder') gather = gatherer(council, layout, gathered);
    return ok(null);
  };

  const take = (text: string, goesOn: boolean): Result<string> => {
    if (layout === null && /^\s*\{/.test(text)) {
      json = true;
      layout = { shape: 'penholder', header: ['{'], at: {}, states: [], unknown: [] };
    }
    if (json) return takeJson(text, goesOn);
    let rest = text;
    if (layout === null) {
      const end = text.indexOf('\n');
      if (end < 0 && goesOn) return ok(text);
      const first = end < 0 ? text : text.slice(0, end + 1);
      delimiter = delimiterOf(first);
      const head = readRows(first, 1, delimiter, null, false);
      if (!head.ok) return head;
      const header = readHeader(head.value.rows[0] ?? []);
      if (!header.ok) return header;
      line = 2;
      rest = text.slice(first.length);
    }
    const rows = readRows(rest, line, delimiter, layout!.header.length, goesOn);
    if (!rows.ok) {
      const lastLine = line + (rest.match(/\n/g)?.length ?? 0);
      const cut = !goesOn && !rest.endsWith('\n') && rows.line === lastLine;
      return cut ? cutOff(lastLine, `the last row ends in the middle (${rows.sentence.replace(/\.$/, '')})`) : rows;
    }
    if (gather) gather(rows.value);
    else {
      const read = exportedCsv(layout!.header, rows.value);
      if (!read.ok) return read;
      exported.push(...read.value);
    }
    line = rows.value.next;
    return ok(rows.value.rest);
  };
  return { take, soFar: () => ({ line, delimiter, layout, gathered, exported }) };
}
