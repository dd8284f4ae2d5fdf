import { ok, type Result, refuse } from '../result.ts';
import { readSymbolAt } from './read-at.ts';
import { readWordsAt } from './read-words-at.ts';
import type { DocumentSymbol } from './types.ts';

/** No symbol is longer than this, words before it included. */
const longest = 120;

const organ = /^(?:the )?(?:united nations |un )?(?:security council |council |general assembly |assembly |unga |ga )/i;

/** A slug's strokes, brackets and own hyphens put back: "S-PV.9586-Resumption-1" → "S/PV.9586 (Resumption 1)". */
function unslug(text: string): string {
  if (!/^(?:S|A|SC|GA)-[\w.-]+$/i.test(text)) return text;
  return text
    .replaceAll('-', '/')
    .replace(/\/Resumption\/(\d+)/i, ' (Resumption $1)')
    .replace(/^(A\/(?:RES\/)?E?S)\/(?=\d)/i, '$1-')
    .replace(/^(A\/RES\/\d+)(?:\/([A-Z]))?\/([IVXL]+)(?![A-Z])/i, (_, start, letter, session) => `${start} ${letter ?? ''} (${session})`)
    .replace(/^(S\/RES\/\d+)\/(\d{4})(?!\d)/i, '$1 ($2)')
    .replace(/(?<=\d[A-Z]?|\))\/([a-z]{3,20})\/(\d{1,3})$/i, (_, word, number) => `/${word.toLowerCase()}-${number}`)
    .replace(/ {2,}/g, ' ');
}

/**
 * A symbol as anyone may write it: "S/RES/2728 (2024)", "s/res/2728", "S-RES-2728", "2728", "UNSCR 1325", "S/PV.9586 (Resumption 1)",
 * "S/2024/254/Rev.1", "A/RES/377 A (V)". A bare number is a resolution of the Council. Never throws; refuses `unknown_symbol`.
 *
 * @example parseSymbol('Resolution 2728') // kind 'resolution', number 2728, year null
 */
export function parseSymbol(text: string): Result<DocumentSymbol> {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const refused = refuse(
    'unknown_symbol',
    `"${shown}" is not a document symbol we know; write it as in S/RES/2728, S/2024/254 or S/PV.9586.`,
  );
  if (text.length > longest) return refused;
  const words = text.trim().replace(/\s+/g, ' ');
  const full = unslug(/^\d{1,4}(?: ?\(\d{4}\))?$/.test(words) ? `S/RES/${words}` : words);
  const read = readSymbolAt(full, 0);
  if (read) return read.end === full.length ? ok(read.symbol) : refused;
  const named = full.replace(organ, '');
  const [first, ...more] = readWordsAt(named, 0, 'whole');
  return first && more.length === 0 && first.end === named.length ? ok(first.symbol) : refused;
}
