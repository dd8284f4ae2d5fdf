import { type Composition, type Council, compositionOn, findState, presidencyOn } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { compositionOf } from '../bodies/composition-of.ts';
import { readBody } from '../bodies/read-body.ts';
import { isObject } from '../bodies/read-parts.ts';
import type { Body } from '../bodies/types.ts';
import type { ChamberRules, Setup } from '../chamber/types.ts';
import { houseRuleIds } from '../house-rules/rules.ts';
import { policyOn } from '../majorities/index.ts';
import { line, listOf, oneOf, truth, whole, words, wrongField } from './fields.ts';

const ruleFields = {
  preliminary: oneOf('four_power', 'presidential_ruling'),
  withdrawAfterPartVote: oneOf('refused', 'allowed'),
  house: listOf(oneOf(...houseRuleIds), 40),
};

const fields = {
  presidency: line(80),
  meeting: line(20),
  nextResolution: whole(1, 99_999),
  rules: (value: unknown) => wrongField(value, {}, ruleFields),
  body: () => null,
  private: truth,
};

/** Who sits: a body of one's own, or the Council of the day. */
function sittingOn(council: Council, date: string, given: unknown): Result<{ composition: Composition; body?: Body }> {
  if (given === undefined) {
    const found = compositionOn(council, date);
    return found.ok ? ok({ composition: found.value }) : found;
  }
  const body = readBody(given);
  return body.ok ? ok({ composition: compositionOf(body.value, date), body: body.value }) : body;
}

/** Who presides: named by code or name among the members; in the Council the month's President where nobody is named. */
function presiding(council: Council, { members }: Composition, date: string, given: unknown, own: boolean): Result<string> {
  if (typeof given !== 'string') {
    if (!own) return presidencyOn(council, date.slice(0, 7));
    return refuse('no_presidency', 'Say who presides: {"presidency": CODE}, one of the members.', { rule: 'rule 18' });
  }
  const byCode = members.find(({ code }) => code === given);
  if (byCode) return ok(byCode.code);
  const state = findState(council, given, date);
  if (state.ok && members.some(({ code }) => code === state.value)) return state;
  return refuse('not_a_member', `"${given}" is no member of this body on ${date}; a member presides.`, {
    rule: 'rule 18',
    nearest: members.map(({ code }) => code),
  });
}

/**
 * What is settled before a meeting begins, from JSON: {"date", "presidency"?, "meeting"?, "nextResolution"?, "rules"?, "body"?}. Without a
 * body it is the Council of that date, and its President of that month. Refuses `malformed` and what `compositionOn`, `readBody` and
 * `presidencyOn` refuse.
 */
export function readSetup(council: Council, given: unknown): Result<Setup> {
  const wrong = wrongField(given, { date: words(10) }, fields);
  if (wrong !== null) return refuse('malformed', `The setup must be ${wrong}.`);
  const setup = given as Readonly<Record<string, unknown>>;
  const date = setup.date as string;
  const sitting = sittingOn(council, date, setup.body);
  if (!sitting.ok) return sitting;
  const { composition, body } = sitting.value;
  const president = presiding(council, composition, date, setup.presidency, body !== undefined);
  if (!president.ok) return president;
  if (body !== undefined && setup.nextResolution !== undefined) {
    return refuse('malformed', '"nextResolution" numbers resolutions of the Security Council; a body of one’s own has none.');
  }
  const asked = (isObject(setup.rules) ? setup.rules : {}) as Partial<ChamberRules>;
  return ok({
    composition,
    presidency: president.value,
    meeting: (setup.meeting as string | undefined) ?? null,
    nextResolution: (setup.nextResolution as number | undefined) ?? null,
    rules: {
      preliminary: asked.preliminary ?? policyOn(date),
      withdrawAfterPartVote: asked.withdrawAfterPartVote ?? 'refused',
      house: asked.house ?? [],
    },
    ...(body === undefined ? {} : { body }),
    ...(setup.private === true ? { private: true as const } : {}),
  });
}
