import type { DocumentSymbol, SymbolKind } from './types.ts';

const kinds: readonly SymbolKind[] = [
  'resolution',
  'presidential_statement',
  'meeting_record',
  'agenda',
  'document',
  'press_release',
  'assembly_resolution',
  'assembly_record',
  'assembly_document',
];

const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanValue(numeral: string): number {
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const digit = digits[numeral[i]!]!;
    value += digit < (digits[numeral[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}

/** Sessions in order: Roman ones and the regular ones after them, then special, then emergency special. */
function sessionKey(session: string | null): readonly [number, number] {
  if (session === null) return [0, 0];
  if (/^[IVXL]+$/.test(session)) return [0, romanValue(session)];
  return [session.startsWith('ES-') ? 2 : session.startsWith('S-') ? 1 : 0, Number(session.replace(/^\D+/, ''))];
}

const key = (symbol: DocumentSymbol): readonly (number | string)[] => [
  kinds.indexOf(symbol.kind),
  symbol.body,
  ...sessionKey(symbol.session),
  symbol.kind === 'resolution' ? 0 : (symbol.year ?? 0),
  symbol.number,
  symbol.letter ?? '',
  symbol.resumption ?? 0,
  ...symbol.suffixes.flatMap(({ mark, number }) => [mark, number]),
];

/**
 * Order for lists: by kind of document, then session or year, number, resumption and suffixes; a document before its revisions.
 * Resolutions go by number alone, as that is how they were adopted. Negative when `a` comes first, 0 when both name the same thing.
 */
export function compareSymbols(a: DocumentSymbol, b: DocumentSymbol): number {
  const [left, right] = [key(a), key(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i], right[i]];
    if (x === y) continue;
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    return x < y ? -1 : 1;
  }
  const [x, y] = [a.question ?? '', b.question ?? ''];
  return x === y ? 0 : x.localeCompare(y, 'en', { numeric: true }) || (x < y ? -1 : 1);
}
