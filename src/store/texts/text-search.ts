import { readDay } from '../../record/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { type Act, type TextPart, type TextQuery, textQueryInWords } from '../../text/index.ts';
import type { TextFilter } from './types.ts';

/** What is asked beside the query. */
export interface TextSearch {
  readonly filter: TextFilter;
  readonly limit: number;
  readonly offset: number;
}

export const textParts: readonly TextPart[] = ['preambular', 'operative', 'annex'];
export const textActs: readonly Act[] = ['directive', 'constitutive', 'authorizing', 'evaluative', 'declaratory', 'administrative'];
export const mostForce = 6;
export const usualHits = 20;
export const mostHits = 500;

/** Names of what may be asked beside the query. */
export type TextOption = 'part' | 'act' | 'force' | 'since' | 'until' | 'adopted' | 'limit' | 'offset';

/**
 * Reads what is asked beside the query, as strings; empty ones count as not given. `since` and `until` take days, months and years. Refuses
 * `bad_option` and `invalid_date`, in sentences that begin with the option as `called` writes it.
 */
export function readTextSearch(
  given: (name: TextOption) => string | undefined,
  called = (name: string): string => name,
): Result<TextSearch> {
  const filter: { -readonly [Key in keyof TextFilter]: TextFilter[Key] } = {};
  const wrong = (name: TextOption, sentence: string, nearest: readonly string[] = []) =>
    refuse('bad_option', `${called(name)}: ${sentence}`, { nearest });
  const value = (name: TextOption): string => (given(name) ?? '').trim().slice(0, 60);

  const part = value('part').toLowerCase();
  if (part !== '') {
    const known = textParts.find((one) => one === part);
    if (!known) return wrong('part', `"${part}" is no part of a text; use ${textParts.join(', ')}.`, textParts);
    filter.part = known;
  }
  const act = value('act').toLowerCase();
  if (act !== '') {
    const known = textActs.find((one) => one === act);
    if (!known) return wrong('act', `"${act}" is nothing that verbs do; use ${textActs.join(', ')}.`, textActs);
    filter.act = known;
  }
  const force = value('force');
  if (force !== '') {
    if (!/^\d$/.test(force) || Number(force) > mostForce) return wrong('force', `give a whole number from 0 to ${mostForce}.`);
    filter.force = Number(force);
  }
  for (const [name, end] of [
    ['since', 'first'],
    ['until', 'last'],
  ] as const) {
    if (value(name) === '') continue;
    const day = readDay(value(name), end);
    if (!day.ok) return { ...day, sentence: `${called(name)}: ${day.sentence}` };
    filter[name] = day.value;
  }
  const adopted = value('adopted').toLowerCase();
  if (adopted !== '') {
    if (adopted !== 'yes' && adopted !== 'no') return wrong('adopted', 'use yes or no.', ['yes', 'no']);
    filter.adopted = adopted === 'yes';
  }
  const numbers = { limit: usualHits, offset: 0 };
  for (const [name, most] of [
    ['limit', mostHits],
    ['offset', 9_999_999],
  ] as const) {
    const typed = value(name);
    if (typed === '') continue;
    if (!/^\d{1,7}$/.test(typed) || Number(typed) > most) return wrong(name, `give a whole number up to ${most}.`);
    numbers[name] = Number(typed);
  }
  return ok({ filter, ...numbers });
}

const actWords: Readonly<Record<Act, string>> = {
  directive: 'that direct somebody',
  constitutive: 'that set something up',
  authorizing: 'that authorize',
  evaluative: 'that judge',
  declaratory: 'that declare',
  administrative: 'that order the work',
};

/** The search in words: `operative paragraphs with "demands", of texts adopted, since 2001-01-01`. */
export function searchInWords(query: TextQuery, { part, act, force, since, until, adopted }: TextFilter): string {
  const texts = [
    ...(adopted === undefined ? [] : [`of texts ${adopted ? '' : 'not '}adopted`]),
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
  ];
  return [
    [
      part === undefined ? 'paragraphs' : part === 'annex' ? 'pieces of annexes' : `${part} paragraphs`,
      ...(act === undefined ? [] : [actWords[act]]),
      ...(force === undefined ? [] : [`of force ${force} or more`]),
      textQueryInWords(query),
    ].join(' '),
    ...texts,
  ].join(', ');
}
