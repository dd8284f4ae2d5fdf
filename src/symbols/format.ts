import type { DocumentSymbol } from './types.ts';

function stem(symbol: DocumentSymbol): string {
  const { kind, body, number, year, session, letter } = symbol;
  switch (kind) {
    case 'resolution':
      return `S/RES/${number}${year === null ? '' : ` (${year})`}`;
    case 'presidential_statement':
      return `S/PRST/${year}/${number}`;
    case 'meeting_record':
      return `S/PV.${number}`;
    case 'agenda':
      return `S/Agenda/${number}`;
    case 'document':
      return year === null ? `S/${number}` : `S/${year}/${number}`;
    case 'press_release':
      return `${body}/${number}`;
    case 'assembly_resolution': {
      if (/^[IVXL]+$/.test(session!)) return `A/RES/${number}${letter === null ? '' : ` ${letter}`} (${session})`;
      return `A/RES/${session}/${number}${letter ?? ''}`;
    }
    case 'assembly_record':
      return `A/${session}/PV.${number}`;
    case 'assembly_document':
      return `A/${session}/${number}`;
  }
}

/** The canonical spelling: "S/RES/2728 (2024)", "S/PV.9586 (Resumption 1)", "S/2024/254/Rev.1". `parseSymbol` reads it back. */
export function formatSymbol(symbol: DocumentSymbol): string {
  const resumption = symbol.resumption === null ? '' : ` (Resumption ${symbol.resumption})`;
  const suffixes = symbol.suffixes.map(({ mark, number }) => `/${mark}.${number}`).join('');
  return `${stem(symbol)}${resumption}${suffixes}${symbol.question === null ? '' : `/${symbol.question}`}`;
}

/** The stable id of what a symbol names: its canonical spelling without a resolution's year, "S/RES/2728". */
export const symbolId = (symbol: DocumentSymbol): string => formatSymbol(symbol.kind === 'resolution' ? { ...symbol, year: null } : symbol);

/** The id as one segment of an address: "S-RES-2728", "S-PV.9586-amendment-1". `parseSymbol` reads it back. */
export const symbolSlug = (symbol: DocumentSymbol): string => symbolId(symbol).replace(/[/ ]/g, '-').replace(/[()]/g, '');
