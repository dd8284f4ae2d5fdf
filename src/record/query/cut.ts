import { ok, type Result, refuse } from '../../result.ts';

/** One part of a typed query: `-key:value`, `"two words"`, `word`. */
export interface TypedPart {
  readonly negated: boolean;
  /** Lower case; null for bare words. */
  readonly key: string | null;
  /** Without its quotation marks. */
  readonly value: string;
  /** Some of the value stood in quotation marks. */
  readonly quoted: boolean;
  /** Where the part begins, counted from 1. */
  readonly column: number;
}

/** No query is longer than this. */
const longestQuery = 2000;

const space = /\s/;
const mark = (sign: string | undefined): boolean => sign === '"' || sign === '“' || sign === '”';

/** The value from `start` to the next space outside quotation marks; null when a quotation mark is never closed. */
function readValue(typed: string, start: number): { value: string; quoted: boolean; end: number } | null {
  let value = '';
  let quoted = false;
  let open = false;
  let at = start;
  for (; at < typed.length; at++) {
    const sign = typed[at]!;
    if (mark(sign)) {
      open = !open;
      quoted = true;
    } else if (open && sign === '\\' && (mark(typed[at + 1]) || typed[at + 1] === '\\')) {
      at++;
      value += typed[at];
    } else if (!open && space.test(sign)) break;
    else value += sign;
  }
  return open ? null : { value, quoted, end: at };
}

/**
 * Cuts a typed query into its parts. A value ends at a space outside quotation marks; inside them `\"` is a quotation mark. `-` or `not:`
 * before a part negates it. Refuses `unclosed_quote` and `too_long`.
 */
export function cutQuery(typed: string): Result<TypedPart[]> {
  if (typed.length > longestQuery)
    return refuse('too_long', `A query has at most ${longestQuery} characters; this one has ${typed.length}.`);
  const parts: TypedPart[] = [];
  let at = 0;
  while (at < typed.length) {
    if (space.test(typed[at]!)) {
      at++;
      continue;
    }
    const column = at + 1;
    const sign = /^(?:-(?=[^\s-])|not:(?=\S))/i.exec(typed.slice(at, at + 5))?.[0] ?? '';
    at += sign.length;
    const key = /^([\p{L}][\p{L}\p{N}_-]*):/u.exec(typed.slice(at, at + 60));
    const read = readValue(typed, at + (key?.[0].length ?? 0));
    if (read === null) return refuse('unclosed_quote', `At column ${column}: a quotation mark is opened and never closed.`);
    parts.push({ negated: sign !== '', key: key?.[1]?.toLowerCase() ?? null, value: read.value, quoted: read.quoted, column });
    at = read.end;
  }
  return ok(parts);
}

/** A value as it must be typed to be read back whole. */
export const quoteValue = (value: string): string =>
  /^[^\s"“”\\]+$/.test(value) ? value : `"${value.replace(/["“”\\]/g, (sign) => `\\${sign}`)}"`;
