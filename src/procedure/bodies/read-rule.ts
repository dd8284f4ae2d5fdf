import { ok, type Result, refuse } from '../../result.ts';
import { type Condition, conditionKinds } from '../majorities/conditions/index.ts';
import { namedRules, withVetoes } from '../majorities/rules.ts';
import { isObject, shareOf, text } from './read-parts.ts';
import type { VotingRule } from './types.ts';

const badRule = (kind: string, sentence: string) => refuse('bad_rule', `The rule for "${kind}": ${sentence}`);

const wholeFrom1 = (value: unknown): number | null =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 300 ? (value as number) : null;

function readShare(given: Readonly<Record<string, unknown>>, kind: string): Result<{ share: readonly [number, number]; moreThan?: true }> {
  const share = shareOf(given.share);
  if (share === null) return badRule(kind, 'a "share" is [part, whole] in whole numbers, as [2, 3], at most [1000, 1000].');
  return ok({ share, ...(given.moreThan === true ? { moreThan: true as const } : {}) });
}

function readCondition(given: unknown, kind: string): Result<Condition> {
  const is = isObject(given) ? given.is : undefined;
  if (!isObject(given) || !conditionKinds.includes(is as Condition['is'])) {
    return badRule(kind, `a condition is {"is": …} with one of ${conditionKinds.join(', ')}.`);
  }
  if (is === 'no_veto' || is === 'none_against') return ok({ is });
  if (is === 'votes') {
    const atLeast = wholeFrom1(given.atLeast);
    return atLeast === null ? badRule(kind, '"votes" needs "atLeast", a whole number from 1 to 300.') : ok({ is, atLeast });
  }
  const share = readShare(given, kind);
  if (!share.ok) return share;
  if (share.value.moreThan && share.value.share[0] === share.value.share[1]) {
    return badRule(kind, 'more than the whole can never be reached.');
  }
  if (is !== 'of_weight' || given.unlessFewerOppose === undefined) return ok({ is: is as 'of_members', ...share.value });
  const unlessFewerOppose = wholeFrom1(given.unlessFewerOppose);
  return unlessFewerOppose === null
    ? badRule(kind, '"unlessFewerOppose" is a whole number from 1 to 300.')
    : ok({ is, ...share.value, unlessFewerOppose });
}

/**
 * A voting rule from JSON: the id of a named one ("two_thirds"; "two_thirds_with_vetoes" adds vetoes), or one composed of conditions,
 * {"name": "…", "all": [{"is": "of_members", "share": [55, 100]}, …]}. `kind` is named in refusals: `unknown_rule`, `bad_rule`.
 */
export function readRule(given: unknown, kind: string): Result<VotingRule> {
  if (typeof given === 'string') {
    const found = [...namedRules, ...namedRules.map(withVetoes)].find(({ id }) => id === given);
    if (found !== undefined) return ok(found);
    const nearest = namedRules.map(({ id }) => id);
    const sentence = `There is no rule "${given.slice(0, 40)}"; use ${nearest.join(', ')}, any of them with "_with_vetoes", or compose one.`;
    return refuse('unknown_rule', sentence, { nearest });
  }
  if (!isObject(given)) return badRule(kind, 'give the id of a rule, or {"name", "all": [conditions]}.');
  const name = text(given.name, 120);
  if (name === null) return badRule(kind, 'it needs a "name" of 1 to 120 signs.');
  const rule = given.rule === undefined ? 'rules of this body' : text(given.rule, 120);
  if (rule === null) return badRule(kind, '"rule", where it is laid down, has 1 to 120 signs.');
  if (!Array.isArray(given.all) || given.all.length === 0 || given.all.length > 8) {
    return badRule(kind, 'it needs "all": one to eight conditions.');
  }
  const all: Condition[] = [];
  for (const one of given.all) {
    const condition = readCondition(one, kind);
    if (!condition.ok) return condition;
    all.push(condition.value);
  }
  if (all.every(({ is }) => is === 'no_veto' || is === 'none_against')) {
    return badRule(kind, 'it must ask for votes in favour as well; else a text with none would be adopted.');
  }
  const id = typeof given.id === 'string' && /^[a-z0-9_]{1,40}$/.test(given.id) ? given.id : 'composed';
  return ok({ id, name, rule, all });
}
