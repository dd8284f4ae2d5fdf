import { ok, type Result, refuse } from '../../result.ts';
import { questionKinds } from '../majorities/index.ts';
import { namedRules } from '../majorities/rules.ts';
import type { QuestionKind } from '../types.ts';
import { isObject, shareOf, text } from './read-parts.ts';
import { readRule } from './read-rule.ts';
import type { Body, BodyMember, Quorum, VotingRule } from './types.ts';

/** The most members a body of one's own may have: more than any body of States, and still one roll call on a page. */
export const mostMembers = 300;

const badBody = (sentence: string) => refuse('bad_body', sentence);

function readMember(given: unknown, place: number): Result<BodyMember> {
  const where = `Member ${place}`;
  if (!isObject(given)) return badBody(`${where} is no object; write {"code": "BRA", "name": "Brazil"}.`);
  const { code, name, weight, veto } = given;
  if (typeof code !== 'string' || !/^[A-Z0-9_-]{1,12}$/.test(code)) {
    return badBody(`${where} needs a "code" of 1 to 12 of the signs A-Z, 0-9, "-" and "_".`);
  }
  const called = text(name, 80);
  if (called === null) return badBody(`${where} (${code}) needs a "name" of 1 to 80 signs.`);
  if (weight !== undefined && !(Number.isSafeInteger(weight) && (weight as number) > 0 && (weight as number) <= 1e11)) {
    return badBody(`The "weight" of ${code} must be a whole number from 1 to 100,000,000,000.`);
  }
  if (veto !== undefined && typeof veto !== 'boolean') return badBody(`The "veto" of ${code} must be true or false.`);
  return ok({ code, name: called, ...(weight === undefined ? {} : { weight: weight as number }), ...(veto === true ? { veto } : {}) });
}

function readMembers(given: unknown): Result<BodyMember[]> {
  if (!Array.isArray(given) || given.length === 0) return badBody('A body needs "members": a list of {"code", "name"}.');
  if (given.length > mostMembers) return badBody(`A body has at most ${mostMembers} members; ${given.length} are given.`);
  const members: BodyMember[] = [];
  const seen = new Set<string>();
  for (const [i, one] of given.entries()) {
    const member = readMember(one, i + 1);
    if (!member.ok) return member;
    if (seen.has(member.value.code)) return refuse('member_twice', `${member.value.code} is given twice; each member has one vote.`);
    seen.add(member.value.code);
    members.push(member.value);
  }
  return ok(members);
}

function readRules(given: unknown): Result<Body['rules']> {
  if (!isObject(given)) return badBody('A body needs "rules": {"otherwise": RULE, "procedural": RULE …}.');
  const rules: Partial<Record<QuestionKind | 'otherwise', VotingRule>> = {};
  for (const [kind, one] of Object.entries(given)) {
    if (kind !== 'otherwise' && !questionKinds.includes(kind as QuestionKind)) {
      return refuse('unknown_kind', `"${kind.slice(0, 40)}" is no kind of question.`, { nearest: ['otherwise', ...questionKinds] });
    }
    const rule = readRule(one, kind);
    if (!rule.ok) return rule;
    rules[kind as QuestionKind] = rule.value;
  }
  if (rules.otherwise === undefined) return badBody('"rules" needs "otherwise": the rule of every kind of question not named.');
  return ok(rules as Body['rules']);
}

function readQuorum(given: unknown, members: number): Result<Quorum | null> {
  if (given === undefined || given === null) return ok(null);
  if (isObject(given) && given.members !== undefined) {
    const { members: number } = given;
    if (Number.isInteger(number) && (number as number) >= 1 && (number as number) <= members) return ok({ members: number as number });
    return badBody(`The quorum must be a number of members from 1 to ${members}.`);
  }
  const share = isObject(given) ? shareOf(given.share) : null;
  if (share === null) return badBody('"quorum" is {"members": 8} or {"share": [1, 2], "moreThan": true}.');
  return ok({ share, ...((given as { moreThan?: unknown }).moreThan === true ? { moreThan: true } : {}) });
}

/** What a body lacks for its rules to make sense: weights where a rule weighs, enough members for a number of votes. */
function missing({ members, rules }: Body): string | null {
  for (const { name, all } of Object.values(rules)) {
    for (const condition of all) {
      if (condition.is === 'of_weight') {
        const without = members.find(({ weight }) => weight === undefined);
        if (without !== undefined) return `"${name}" counts weights, and ${without.code} has none.`;
      }
      if (condition.is === 'votes' && condition.atLeast > members.length) {
        return `"${name}" asks for ${condition.atLeast} votes of ${members.length} members, which can never be reached.`;
      }
      if (condition.is === 'no_veto' && !members.some(({ veto }) => veto === true)) {
        return `"${name}" lets vetoes stop a decision, and no member has "veto": true.`;
      }
    }
  }
  return null;
}

/**
 * A body of one's own from JSON somebody wrote: members in roll order, a rule for each kind of question (by id, or composed), a quorum.
 * Refuses `bad_body`, `member_twice`, `unknown_kind`, `unknown_rule`, `bad_rule`, each saying which part is wrong.
 *
 * @example readBody({ name: 'Class 9b', members: [{ code: 'BRA', name: 'Brazil' }], rules: { otherwise: 'simple' } })
 */
export function readBody(given: unknown): Result<Body> {
  if (!isObject(given)) return badBody('A body is an object: {"name", "members", "rules"}.');
  const name = text(given.name, 120);
  if (name === null) return badBody('A body needs a "name" of 1 to 120 signs.');
  const members = readMembers(given.members);
  if (!members.ok) return members;
  const rules = readRules(given.rules);
  if (!rules.ok) return rules;
  const quorum = readQuorum(given.quorum, members.value.length);
  if (!quorum.ok) return quorum;
  const body: Body = { name, members: members.value, rules: rules.value, ...(quorum.value === null ? {} : { quorum: quorum.value }) };
  const lacks = missing(body);
  return lacks === null ? ok(body) : badBody(lacks);
}

/** Ids under which a rule can be asked for. */
export const ruleIds: readonly string[] = namedRules.map(({ id }) => id);
