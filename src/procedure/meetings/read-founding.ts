import type { Composition } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { readBody } from '../bodies/read-body.ts';
import type { Setup } from '../chamber/types.ts';
import { houseRuleIds } from '../house-rules/rules.ts';
import { type Field, line, listOf, oneOf, orNull, truth, whole, words, wrongField } from './fields.ts';

const inside =
  (required: Readonly<Record<string, Field>>, optional: Readonly<Record<string, Field>> = {}): Field =>
  (value) =>
    wrongField(value, required, optional);

const member = inside({ code: line(12), name: line(80), permanent: truth, seat: orNull(oneOf('CN', 'FR', 'GB', 'RU', 'US')) });
const composition = inside(
  { date: words(10), members: listOf(member, 300), required: whole(0, 300) },
  { majority: oneOf('present_and_voting') },
);
const rules = inside({
  preliminary: oneOf('four_power', 'presidential_ruling'),
  withdrawAfterPartVote: oneOf('refused', 'allowed'),
  house: listOf(oneOf(...houseRuleIds), 40),
});

/**
 * A setup as it is kept in a log's first entry: whole, with its composition, so that the log can be played without knowing who sat.
 * From a file of unknown origin; refuses `malformed` with what does not fit.
 */
export function readFounding(given: unknown): Result<Setup> {
  const fields = { composition, presidency: line(12), meeting: orNull(line(20)), nextResolution: orNull(whole(1, 999_999)), rules };
  const wrong = wrongField(given, fields, { body: () => null, private: (value) => (value === true ? null : 'true') });
  if (wrong !== null) return refuse('malformed', `The setup of a log must be ${wrong}.`);
  const setup = given as Setup;
  const codes = (setup.composition as Composition).members.map(({ code }) => code);
  if (codes.length === 0 || new Set(codes).size !== codes.length) return refuse('malformed', 'The setup of a log names each member once.');
  if (!codes.includes(setup.presidency)) return refuse('malformed', `The presidency (${setup.presidency}) is no member.`);
  if (setup.body === undefined) return ok(setup);
  const body = readBody(setup.body);
  if (!body.ok) return body;
  const same = body.value.members.length === codes.length && body.value.members.every(({ code }, i) => code === codes[i]);
  return same ? ok({ ...setup, body: body.value }) : refuse('malformed', 'The members of the body and of the composition differ.');
}
