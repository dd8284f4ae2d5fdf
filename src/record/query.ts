import { checkDate, findState, nameOn, type StateCode, withArticle } from '../council/index.ts';
import { type Ballot, ballotWords, type Outcome, type QuestionKind, questionKinds } from '../procedure/index.ts';
import { ok, type Result, refuse } from '../result.ts';
import { resolve } from './resolve.ts';
import type { CouncilRecord, Query } from './types.ts';

const outcomes: readonly Outcome[] = ['adopted', 'adopted_without_vote', 'vetoed', 'short', 'carried', 'not_carried'];
const keys = ['veto', 'item', 'word', 'kind', 'outcome', 'ballot', 'sponsor', 'since', 'until', 'before'];

/** The parts of a typed query: `key:value`, `key:"two words"`, `"two words"`, `word`. */
const partPattern = /([a-z]+):(?:"([^"]*)"|(\S+))|"([^"]*)"|(\S+)/gi;

/** A year, month or day as the first or last day it covers. */
function readDay(value: string, end: 'first' | 'last'): Result<string> {
  const year = /^\d{4}$/.test(value);
  const month = /^\d{4}-\d{2}$/.test(value);
  if (year) return checkDate(end === 'first' ? `${value}-01-01` : `${value}-12-31`);
  if (!month) return checkDate(value);
  const last = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5)), 0)).getUTCDate();
  return checkDate(end === 'first' ? `${value}-01` : `${value}-${last}`);
}

function readOne<T extends string>(value: string, choices: readonly T[], what: string): Result<T[]> {
  const read: T[] = [];
  for (const one of value.split(',').map((word) => word.trim().toLowerCase().replaceAll('-', '_'))) {
    const choice = choices.find((it) => it === one);
    if (!choice) return refuse('unknown_query', `"${one}" is no ${what}; use ${choices.join(', ')}.`, { nearest: choices });
    read.push(choice);
  }
  return ok(read);
}

type Writable = { -readonly [K in keyof Query]: Query[K] };

function readPart(record: CouncilRecord, query: Writable, key: string, value: string): Result<null> {
  const put = <T>(result: Result<T>, use: (read: T) => void): Result<null> => {
    if (!result.ok) return result;
    use(result.value);
    return ok(null);
  };
  switch (key) {
    case 'veto':
      return put(findState(record.council, value), (code) => {
        query.vetoBy = code;
      });
    case 'sponsor':
      return put(findState(record.council, value), (code) => {
        query.sponsor = code;
      });
    case 'item':
      query.item = value;
      return ok(null);
    case 'word':
      query.words = [...(query.words ?? []), value];
      return ok(null);
    case 'kind':
      return put(readOne<QuestionKind>(value, questionKinds, 'kind of question'), (kinds) => {
        query.kinds = kinds;
      });
    case 'outcome':
      return put(readOne<Outcome>(value, outcomes, 'outcome'), (found) => {
        query.outcomes = found;
      });
    case 'ballot': {
      const [member = '', letters = ''] = value.split('=');
      const is = letters.toUpperCase().split(',') as Ballot[];
      if (!is.every((one) => 'YNAPX'.includes(one) && one.length === 1)) {
        return refuse('unknown_query', `"${value}" is no ballot; write ballot:USA=A with Y, N, A, P or X.`, { nearest: ['ballot:USA=A'] });
      }
      return put(findState(record.council, member), (code) => {
        query.ballot = { member: code, is };
      });
    }
    case 'since':
      return put(readDay(value, 'first'), (day) => {
        query.since = day;
      });
    case 'until':
      return put(readDay(value, 'last'), (day) => {
        query.until = day;
      });
    case 'before':
      return put(resolve(record, value), (found) => {
        query.before = found[0]!.id;
      });
    default:
      return refuse('unknown_query', `"${key}:" is not a word of queries; use ${keys.map((one) => `${one}:`).join(' ')}.`, {
        nearest: keys,
      });
  }
}

/**
 * A query as typed: `veto:USA item:"Palestinian question" since:2023-10-07 until:2024-03-24 kind:substantive outcome:vetoed,short
 * ballot:USA=A sponsor:USA before:S/RES/2728 word:ceasefire`, years as `2023..2024`, and bare words. `since:` and `until:` take a day, a month
 * or a year. Members by code, name or adjective. Refuses `unknown_query`, `unknown_state`, `invalid_date` and `unknown_decision`.
 */
export function parseQuery(record: CouncilRecord, typed: string): Result<Query> {
  const query: Writable = {};
  for (const part of typed.slice(0, 2000).matchAll(partPattern)) {
    const [, key, quoted, plain, quotedWord, bare] = part;
    const span = /^(\d{4}(?:-\d{2}){0,2})\.\.(\d{4}(?:-\d{2}){0,2})$/.exec(bare ?? '');
    const parts: (readonly [string, string])[] = span
      ? [
          ['since', span[1]!],
          ['until', span[2]!],
        ]
      : key !== undefined
        ? [[key.toLowerCase(), quoted ?? plain!]]
        : [['word', quotedWord ?? bare!]];
    for (const [name, value] of parts) {
      if (value === '') continue;
      const read = readPart(record, query, name, value);
      if (!read.ok) return read;
    }
  }
  return ok(query);
}

const quote = (value: string): string => (/^[^\s":]+$/.test(value) ? value : `"${value.replaceAll('"', '')}"`);

/** A query as a user would type it; `parseQuery` reads it back. */
export function formatQuery(query: Query): string {
  const parts: string[] = [];
  if (query.vetoBy) parts.push(`veto:${query.vetoBy}`);
  if (query.item) parts.push(`item:${quote(query.item)}`);
  if (query.kinds?.length) parts.push(`kind:${query.kinds.join(',')}`);
  if (query.outcomes?.length) parts.push(`outcome:${query.outcomes.join(',')}`);
  if (query.ballot) parts.push(`ballot:${query.ballot.member}=${query.ballot.is.join(',')}`);
  if (query.sponsor) parts.push(`sponsor:${query.sponsor}`);
  if (query.since) parts.push(`since:${query.since}`);
  if (query.until) parts.push(`until:${query.until}`);
  if (query.before) parts.push(`before:${query.before}`);
  for (const word of query.words ?? []) parts.push(`word:${quote(word)}`);
  return parts.join(' ');
}

const kindNames: Readonly<Record<QuestionKind, string>> = {
  procedural: 'procedural questions',
  substantive: 'full drafts',
  amendment: 'amendments',
  part: 'parts of drafts',
  admission: 'admissions of new Members',
  preliminary: 'preliminary questions',
  secretary_general: 'recommendations on the Secretary-General',
  election: 'elections',
};
const outcomeNames: Readonly<Record<Outcome, string>> = {
  adopted: 'adopted',
  adopted_without_vote: 'adopted without a vote',
  vetoed: 'vetoed',
  short: 'short of the required votes',
  carried: 'carried',
  not_carried: 'not carried',
};

const choice = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' or $1');

/** A query in a plain phrase: "full drafts on the item \"Palestinian question\", vetoed by the United States, since 2023-10-07". */
export function queryInWords(record: CouncilRecord, query: Query): string {
  const name = (code: StateCode): string => withArticle(nameOn(record.council, code));
  const topic = record.topics.find((one) => one.id === query.item);
  const parts = [query.kinds?.length ? choice(query.kinds.map((kind) => kindNames[kind])) : 'all questions put to a vote'];
  if (query.item) parts.push(topic ? `on ${topic.label}` : `on the agenda item "${query.item}"`);
  if (query.words?.length) parts.push(`with the words ${query.words.map((word) => `"${word}"`).join(' and ')}`);
  if (query.sponsor) parts.push(`submitted by ${name(query.sponsor)}`);
  if (query.outcomes?.length) parts.push(choice(query.outcomes.map((outcome) => outcomeNames[outcome])));
  if (query.vetoBy) parts.push(`vetoed by ${name(query.vetoBy)}`);
  if (query.ballot) parts.push(`on which ${name(query.ballot.member)} was ${choice(query.ballot.is.map((one) => ballotWords(one)))}`);
  if (query.since) parts.push(`from ${query.since}`);
  if (query.until) parts.push(`to ${query.until}`);
  if (query.before) parts.push(`put before ${query.before}`);
  return parts.join(', ');
}
