import { findSymbols, formatSymbol } from '../../symbols/index.ts';
import type { Mark } from './cut.ts';
import { CLOSING, isHeadFurniture, PART } from './kinds.ts';
import type { SourceLine } from './lines.ts';
import type { PieceRole } from './types.ts';

type Words = { readonly text: string }[];

/** What stands before the organ's line. */
export interface Head {
  readonly symbol: string | null;
  readonly title: Words | null;
  readonly adoption: Words | null;
  /** Groups of lines of no known kind. */
  readonly before: { readonly lines: Words }[];
  /** How many lines the head has. */
  readonly lines: number;
}

const TITLE =
  /^(?:(?:SECURITY COUNCIL )?RESOLUTION\s+\d+|Resolution\s+\d+|\d{1,4}\s*\((?:19|20)\d\d\)|Statement by the President|Draft resolution\b)/i;
const DRAFT_TITLE = /draft resolution\W*$/i;
const OF_DAY = /^\(?of \d{1,2} [A-Z]\w+\W? [\d£]\d{3}\)?/;

/**
 * Reads the lines before the organ's line, at `organ`, or before the "Whereas" that some texts have ahead of it; where there is no such
 * line (`organ` < 0), those up to a title. The lines are marked in `marks`.
 */
export function readHead(lines: readonly SourceLine[], organ: number, marks: Mark[]): Head {
  const whereas = lines.findIndex(({ text }, i) => i < organ && /^\W{0,2}Whereas\b/.test(text));
  const body = whereas >= 0 ? whereas : organ;
  const titled = 1 + lines.findIndex((line) => /^(Resolution \d+|\d+ \(\d{4}\))/i.test(line.text));
  const end = body >= 0 ? partLabelBefore(lines, body) : titled;
  const roles = rolesOf(lines.slice(0, end));
  const groups: { role: PieceRole; lines: SourceLine[] }[] = [];
  for (const [i, role] of roles.entries()) {
    const line = lines[i] as SourceLine;
    const last = groups.at(-1);
    if (role !== null) marks.push({ start: line.start, end: line.end, role, block: null });
    if (role !== null && last?.role === role) last.lines.push(line);
    else groups.push(role === null ? { role: 'blank', lines: [] } : { role, lines: [line] });
  }
  const of = (role: PieceRole) => groups.filter((group) => group.role === role).flatMap((group) => group.lines);
  const orNull = (found: SourceLine[]) => (found.length > 0 ? found : null);
  return {
    symbol: symbolAt(of('symbol')[0]?.text) ?? symbolAt(of('title')[0]?.text.replace(/[[({]S\/.*$/, '')),
    title: orNull(of('title')),
    adoption: orNull(of('adoption')),
    before: groups.filter(({ role }) => role === 'unplaced'),
    lines: end,
  };
}

/** The label of the first part stands before the first organ's line and belongs to the body. */
function partLabelBefore(lines: readonly SourceLine[], organ: number): number {
  for (let i = organ - 1; i >= 0; i--) {
    const { text } = lines[i] as SourceLine;
    if (text === '') continue;
    return PART.test(text) ? i : organ;
  }
  return organ;
}

function symbolAt(line: string | undefined): string | null {
  const found = line === undefined ? undefined : findSymbols(line)[0];
  return found ? formatSymbol(found.symbol) : null;
}

/** The whole line is a symbol of the Council's, behind the organization's name at most. */
const SYMBOL_LINE = /^(?:United Nations\s+)?S\/\S+(?: \(\d{4}\))?\*?$/;

/** The symbol of the draft, in brackets below the title of older texts. */
const DRAFT_SYMBOL = /^[[({]S\/[^\s]+.{0,12}[\])}]$/;

function rolesOf(lines: readonly SourceLine[]): (PieceRole | null)[] {
  const roles: (PieceRole | null)[] = [];
  let symbol = false;
  let title = false;
  let adopting = false;
  const roleOf = (text: string): PieceRole | null => {
    adopting = text !== '' && (adopting || CLOSING.test(text) || OF_DAY.test(text));
    if (text === '') return null;
    if (!symbol && SYMBOL_LINE.test(text) && symbolAt(text) !== null) {
      symbol = true;
      return 'symbol';
    }
    if (title && DRAFT_SYMBOL.test(text)) return 'title';
    if (isHeadFurniture(text)) return 'furniture';
    if (adopting) return 'adoption';
    if (title || !(TITLE.test(text) || DRAFT_TITLE.test(text))) return 'unplaced';
    title = true;
    return 'title';
  };
  for (const { text } of lines) {
    const role = roleOf(text);
    // The States that put a draft forward stand before the words, on as many lines as they need.
    if (role === 'title' && DRAFT_TITLE.test(text)) for (let at = roles.length - 1; roles[at] === 'unplaced'; at--) roles[at] = 'title';
    roles.push(role);
  }
  return roles;
}
