import { formatSymbol, parseSymbol, symbolId } from '../symbols/index.ts';
import type { Body } from './types.ts';

/** A resolution as files name it, made out. */
export interface NamedResolution {
  readonly body: Body;
  /** "S/RES/2728", "A/RES/2602 E (XXIV)"; the words of the file where an Assembly's symbol has a mark of its own ("A/RES/17(I)[RULE-73]"). */
  readonly id: string;
  readonly year: number | null;
}

/** "A/RES/2602(XXIV)[E]" and "A/RES/33/31[B]" as the United Nations cites them: "A/RES/2602 E (XXIV)", "A/RES/33/31B". */
const unbracketed = (symbol: string): string =>
  symbol.replace(/^(A\/RES\/\d+) ?(\([IVXL]+\))\[([A-Z])\]$/i, '$1 $3 $2').replace(/^(A\/RES\/[\w-]+\/\d+)\[([A-Z])\]$/i, '$1$2');

/** The resolution that a file's symbol names; null for what is no resolution of either body. */
export function readResolution(written: string): NamedResolution | null {
  const symbol = parseSymbol(unbracketed(written.trim()));
  if (symbol.ok && symbol.value.kind === 'resolution') return { body: 'SC', id: symbolId(symbol.value), year: symbol.value.year };
  if (symbol.ok && symbol.value.kind === 'assembly_resolution') return { body: 'GA', id: formatSymbol(symbol.value), year: null };
  const own = written.trim().replace(/\s+/g, ' ');
  return /^A\/(RES|DEC)\/[\w/()[\] .-]{1,60}$/i.test(own) ? { body: 'GA', id: own, year: null } : null;
}

/** A draft or a meeting as the record spells it; null for an empty cell. What is no symbol we know stays as written. */
export function spelled(cell: string | undefined): string | null {
  if (cell === undefined || cell === '') return null;
  const symbol = parseSymbol(cell.replace(/^S\/PV(?=\d)/, 'S/PV.').replace(/\(Resumption(?=\d)/, '(Resumption '));
  return symbol.ok ? formatSymbol(symbol.value) : cell;
}
