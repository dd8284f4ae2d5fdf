import { ok, type Refusal, type Result, refuse } from '../result.ts';
import { nearestWords } from './near.ts';
import type { Body } from './types.ts';

/** Every body whose votes a record can hold. */
export const bodies = ['SC', 'GA'] as const satisfies readonly Body[];

const names: Readonly<Record<Body, string>> = { SC: 'Security Council', GA: 'General Assembly' };

/** "Security Council", "General Assembly". */
export const bodyName = (body: Body): string => names[body];

/** Whose decision an id or another reference names, as far as its first letters tell: the Assembly's symbols begin with A. */
export const bodyOf = (reference: string): Body => (/^\s*A[/-]/i.test(reference) ? 'GA' : 'SC');

/** The body that a word names, in any case: SC, GA or its name. Refuses `unknown_body`. */
export function readBody(word: string): Result<Body> {
  const body = bodies.find((one) => one === word.toUpperCase() || bodyName(one).toLowerCase() === word.toLowerCase());
  if (body) return ok(body);
  const near = nearestWords(word, bodies);
  return refuse('unknown_body', `"${word.slice(0, 40)}" is no body; use SC for the Security Council or GA for the General Assembly.`, {
    nearest: near.length > 0 ? near : bodies,
  });
}

/** Why nothing can be said of a body whose votes do not ship with the program. */
export const notImported = (body: Body): Refusal =>
  refuse('not_imported', `No votes of the ${bodyName(body)} have been imported; see penholder record import --help.`);
