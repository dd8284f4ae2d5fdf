import { rules as councilRules } from '../chamber/rules.ts';
import type { Chamber } from '../chamber/types.ts';
import { conditionWords } from '../majorities/conditions/index.ts';
import { listWords } from '../words.ts';
import { houseRules, isHouseRule } from './rules.ts';

/** A rule in force in a chamber, and whose it is. */
export interface RuleInForce {
  /** "council:agenda", "body:procedural", "house:caucuses": no two alike. */
  readonly id: string;
  readonly from: 'council' | 'body' | 'house';
  /** How it is cited. */
  readonly cite: string;
  readonly words: string;
  /** What it stands in place of; null where it only adds. */
  readonly inPlaceOf: string | null;
}

/**
 * Every rule in force in a chamber: the Council's, then those of its own body, then house rules, each with whose it is. What is not the
 * Council's stands here or does not hold.
 */
export function rulesInForce({ setup }: Pick<Chamber, 'setup'>): readonly RuleInForce[] {
  const council = Object.entries(councilRules).map(
    ([id, { cite, words }]): RuleInForce => ({ id: `council:${id}`, from: 'council', cite, words, inPlaceOf: null }),
  );
  const body = Object.entries(setup.body?.rules ?? {}).map(
    ([kind, { name, rule, all }]): RuleInForce => ({
      id: `body:${kind}`,
      from: 'body',
      cite: rule,
      words: `${kind === 'otherwise' ? 'Questions not named otherwise' : `Questions of the kind “${kind}”`}: ${name}: ${listWords(all.map(conditionWords))}.`,
      inPlaceOf: 'Charter Art. 27',
    }),
  );
  const house = setup.rules.house.filter(isHouseRule).map(
    (id): RuleInForce => ({
      id: `house:${id}`,
      from: 'house',
      cite: `house rule: ${id}`,
      words: houseRules[id].words,
      inPlaceOf: houseRules[id].inPlaceOf,
    }),
  );
  return [...council, ...body, ...house];
}
