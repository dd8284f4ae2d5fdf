import { checkDate, seatIds } from '../../council/index.ts';
import type { SeatId } from '../../council/types.ts';
import { type Ballot, readBallot } from '../../procedure/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { formatSymbol, parseSymbol } from '../../symbols/index.ts';
import { nearestWords } from '../near.ts';
import type { Bounds, SymbolRange } from '../types.ts';

export const unknownQuery = (sentence: string, nearest: readonly string[] = []) => refuse('unknown_query', sentence, { nearest });

/** Whether a word is letters, with hyphens and apostrophes among them: what free text is made of. */
export const isBareWord = (word: string): boolean => /^\p{L}(?:[\p{L}\p{M}'’-]*[\p{L}\p{M}])?$/u.test(word);

/** A year, month or day as the first or last day it covers. Refuses `invalid_date`. */
export function readDay(value: string, end: 'first' | 'last'): Result<string> {
  if (/^\d{4}$/.test(value)) return checkDate(end === 'first' ? `${value}-01-01` : `${value}-12-31`);
  if (!/^\d{4}-\d{2}$/.test(value)) return checkDate(value);
  const last = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5)), 0)).getUTCDate();
  return checkDate(end === 'first' ? `${value}-01` : `${value}-${last}`);
}

const spanPattern = /^(\d{4}(?:-\d\d?){0,2})?(\.\.)?(\d{4}(?:-\d\d?){0,2})?$/;

/** Whether a bare word is a year, month, day or a span of them: "2023", "2023-10..2024", "2024..". */
export const isSpan = (word: string): boolean =>
  spanPattern.test(word) && (word.includes('..') ? /\d/.test(word) : /^(19|20)\d\d/.test(word));

/** "2023-10..2024" as its first and last day; an open end is left out. Refuses `invalid_date`. */
export function readSpan(value: string): Result<{ since?: string; until?: string }> {
  const [from = '', to = from] = value.split('..');
  const since = from === '' ? null : readDay(from, 'first');
  const until = to === '' ? null : readDay(to, 'last');
  if (since && !since.ok) return since;
  if (until && !until.ok) return until;
  return ok({ ...(since ? { since: since.value } : {}), ...(until ? { until: until.value } : {}) });
}

/** Values with commas, each one of the choices: "amendment,part". A plural will do. */
export function readChoices<T extends string>(value: string, choices: readonly T[], what: string): Result<T[]> {
  const read: T[] = [];
  for (const one of value.split(',')) {
    const word = one
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
    const choice = choices.find((it) => it === word) ?? choices.find((it) => `${it}s` === word);
    if (!choice) {
      const near = nearestWords(word, choices);
      if (near.length > 0) return unknownQuery(`"${one}" is no ${what}.`, near);
      return unknownQuery(`"${one}" is no ${what}; use ${choices.join(', ')}.`, choices);
    }
    if (!read.includes(choice)) read.push(choice);
  }
  return ok(read);
}

/** Ballots with commas, as letters or words: "A", "no,abstaining". */
export function readBallots(value: string): Result<Ballot[]> {
  const read: Ballot[] = [];
  for (const one of value.split(',')) {
    const ballot = readBallot(one);
    if (!ballot.ok) return unknownQuery(`"${one}" is no ballot; write Y, N, A, P or X as in ballot:USA=A.`, ['ballot:USA=A']);
    if (!read.includes(ballot.value)) read.push(ballot.value);
  }
  return ok(read);
}

const boundsPattern = /^(?:(<=|>=|<|>|=)?(\d{1,6})|(\d{1,6})?\.\.(\d{1,6})?)$/;

/** "14", ">=2", "<5", "2..4", "2..", "..4". */
export function readBounds(value: string): Result<Bounds> {
  const [whole, sign, number, least, most] = boundsPattern.exec(value.trim()) ?? [];
  if (whole === undefined || whole === '..') return unknownQuery(`"${value}" is no number; write 14, >=2, <5 or 2..4.`);
  if (number === undefined) {
    if (least !== undefined && most !== undefined && Number(least) > Number(most))
      return unknownQuery(`"${value}" runs backwards; write ${most}..${least}.`);
    return ok({ ...(least === undefined ? {} : { least: Number(least) }), ...(most === undefined ? {} : { most: Number(most) }) });
  }
  const n = Number(number);
  switch (sign) {
    case '>=':
      return ok({ least: n });
    case '>':
      return ok({ least: n + 1 });
    case '<=':
      return ok({ most: n });
    case '<':
      return n === 0 ? unknownQuery('Nothing is less than 0.') : ok({ most: n - 1 });
    default:
      return ok({ least: n, most: n });
  }
}

export const writeBounds = ({ least, most }: Bounds): string =>
  least === most ? String(least) : least === undefined ? `<=${most}` : most === undefined ? `>=${least}` : `${least}..${most}`;

/** "at least 2", "14", "2 to 4". */
export const sayBounds = ({ least, most }: Bounds): string =>
  least === most
    ? String(least)
    : least === undefined
      ? `at most ${most}`
      : most === undefined
        ? `at least ${least}`
        : `${least} to ${most}`;

/** A seat as queries name it, "seat-RU": null for anything else. */
export function readSeat(words: string): SeatId | null {
  const named = /^seat-([a-z]{2})$/i.exec(words)?.[1]?.toUpperCase();
  return seatIds.find((seat) => seat === named) ?? null;
}

/** "S/2023/772..S/2024/239", or one symbol. Refuses `unknown_query` for what is no document of the Council. */
export function readSymbols(value: string): Result<SymbolRange> {
  const [from = '', to = from] = value.split('..').map((one) => one.trim());
  const range: { from?: string; to?: string } = {};
  for (const [name, text] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (text === '') continue;
    const symbol = parseSymbol(text);
    if (!symbol.ok || symbol.value.kind !== 'document' || symbol.value.body !== 'S')
      return unknownQuery(`"${text}" is no draft's symbol; write it as in S/2024/239.`, ['S/2024/239']);
    range[name] = formatSymbol(symbol.value);
  }
  if (range.from === undefined && range.to === undefined) return unknownQuery('A range of symbols has at least one end.');
  return ok(range);
}
