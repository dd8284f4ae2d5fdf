import { findState } from '../../council/index.ts';
import { ok, type Result } from '../../result.ts';
import { isStopWord } from '../about.ts';
import { nearestWords } from '../near.ts';
import type { CouncilRecord, Query, QueryPart } from '../types.ts';
import { cutQuery, type TypedPart } from './cut.ts';
import { fieldNames } from './fields.ts';
import { otherKeys, readers } from './keys.ts';
import { isBareWord, isSpan, readBallots, unknownQuery } from './values.ts';

const keys = Object.keys(readers);

/** `USA:abstains`, `USA=A`: a member and its ballot where a key would stand. Null for anything else. */
function readMemberBallot(record: CouncilRecord, member: string, letters: string): Result<QueryPart> | null {
  return findState(record.council, member).ok && readBallots(letters).ok ? readers.ballot!(record, `${member}=${letters}`) : null;
}

function unknownKey(record: CouncilRecord, key: string): Result<QueryPart> {
  const near = nearestWords(key, keys).map((one) => `${one}:`);
  if (findState(record.council, key).ok) return unknownQuery(`"${key}:" is followed by no ballot; write ${key}:abstaining or ${key}:N.`);
  if (near.length > 0) return unknownQuery(`"${key}:" is not a word of queries.`, near);
  return unknownQuery(
    `"${key}:" is not a word of queries; use ${keys.map((one) => `${one}:`).join(' ')} or put it in quotation marks.`,
    keys,
  );
}

/** A bare word: a year or span, `USA=A`, `unanimous`, something with digits or strokes to be found letter for letter, or a word meant. */
function readBare(record: CouncilRecord, { value, quoted }: TypedPart): Result<QueryPart> {
  if (quoted) return value.trim() === '' ? ok({}) : readers.word!(record, value);
  if (isSpan(value)) return readers.date!(record, value);
  if (/^unanimous$/i.test(value)) return ok({ unanimous: true });
  const [, member, letters] = /^([^=]+)=([^=]+)$/.exec(value) ?? [];
  const ballot = member === undefined ? null : readMemberBallot(record, member, letters!);
  if (ballot) return ballot;
  const word = value.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
  if (word === '') return ok({});
  return isBareWord(word) ? ok({ about: [word.toLowerCase()] }) : ok({ words: [value] });
}

function readPart(record: CouncilRecord, part: TypedPart): Result<QueryPart> {
  if (part.key === null) return readBare(record, part);
  const reader = readers[otherKeys[part.key] ?? part.key];
  if (!reader) return readMemberBallot(record, part.key, part.value) ?? unknownKey(record, part.key);
  if (part.value.trim() === '') return unknownQuery(`nothing follows "${part.key}:".`);
  return reader(record, part.value);
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Adds a part: lists of words grow, a field that stands already gets company in `also`. */
function add(query: Writable<Query>, part: QueryPart): void {
  const { words, about, ...rest } = part;
  if (words) query.words = [...(query.words ?? []), ...words];
  if (about) query.about = [...(query.about ?? []), ...about];
  for (const name of fieldNames) {
    if (!(name in rest)) continue;
    const one: QueryPart = { [name]: part[name] };
    if (query[name] === undefined) Object.assign(query, one);
    else if (JSON.stringify(query[name]) !== JSON.stringify(part[name])) query.also = [...(query.also ?? []), one];
  }
}

/** A negated part. A span of days is negated as a whole, so that what lies on either side of it remains. */
const negate = (query: Writable<Query>, part: QueryPart): void => {
  if (part.unanimous !== undefined) add(query, { unanimous: !part.unanimous });
  else if (Object.keys(part).length > 0) query.not = [...(query.not ?? []), part];
};

/**
 * A query as typed: `veto:USA item:"Palestinian question" 2023..2024 ballot:USA=A yes:14 -kind:amendment ceasefire`. Every part must hold;
 * docs/queries.md lists them. Bare words are words meant (`about`), without those that say nothing. Members by code, name or adjective.
 * Refuses `unknown_query`, `unknown_item`, `unknown_state`, `invalid_date`, `unknown_decision`, `unclosed_quote` and `too_long`, naming
 * the column.
 *
 * @example parseQuery(record, 'veto:USA 2023..2024') // { vetoBy: 'USA', since: '2023-01-01', until: '2024-12-31' }
 */
export function parseQuery(record: CouncilRecord, typed: string): Result<Query> {
  const parts = cutQuery(typed);
  if (!parts.ok) return parts;
  const query: Writable<Query> = {};
  const leftOut: string[] = [];
  for (const part of parts.value) {
    const read = readPart(record, part);
    if (!read.ok) return { ...read, sentence: `At column ${part.column}: ${read.sentence}` };
    const word = part.key === null && read.value.about?.length === 1 ? read.value.about[0]! : null;
    if (word !== null && isStopWord(word)) leftOut.push(part.value);
    else if (part.negated) negate(query, read.value);
    else add(query, read.value);
  }
  // Someone who types nothing but such words does mean them.
  if (leftOut.length > 0 && Object.keys(query).length === 0) query.words = leftOut;
  return ok(query);
}
