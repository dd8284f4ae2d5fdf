import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodies, bodyOf, notImported, readBody } from '../record/body.ts';
import { resolve } from '../record/index.ts';
import type { Body, CouncilRecord, Decision } from '../record/types.ts';
import { ok, type Result } from '../result.ts';
import type { ApiDeps } from './deps.ts';

/** Whose votes are asked for, as a parameter of an address. */
export const bodyAsked = z.enum(bodies).optional().openapi({
  description: 'Whose votes: SC the Security Council, GA the General Assembly once its votes have been imported. Default: SC.',
});

type Records = Pick<ApiDeps, 'record' | 'assembly'>;

const recordOf = ({ record, assembly }: Records, body: Body): Result<CouncilRecord> => {
  const asked = body === 'SC' ? record : (assembly ?? null);
  return asked === null || asked.decisions.length === 0 ? notImported(body) : ok(asked);
};

/** The record that the parameter `body` asks for, the Council's without one. Refuses `unknown_body` and `not_imported`. */
export function recordAsked(records: Records, c: Context): Result<CouncilRecord> {
  const word = c.req.query('body');
  if (word === undefined) return ok(records.record);
  const body = readBody(word);
  return body.ok ? recordOf(records, body.value) : { ...body, sentence: `body: ${body.sentence}` };
}

/** Decisions and the record they are of. */
export interface Found {
  readonly record: CouncilRecord;
  readonly decisions: readonly Decision[];
}

/** The decisions that a reference means, of the body it names by its first letters. Refuses what `resolve` refuses, and `not_imported`. */
export function findDecisions(records: Records, reference: string): Result<Found> {
  const record = recordOf(records, bodyOf(reference));
  if (!record.ok) return record;
  const found = resolve(record.value, reference);
  return found.ok ? ok({ record: record.value, decisions: found.value }) : found;
}
