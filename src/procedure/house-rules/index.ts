export { type RuleInForce, rulesInForce } from './in-force.ts';
export { citeHouse, type HouseRule, type HouseRuleId, houseRuleIds, houseRules, isHouseRule } from './rules.ts';
export { caucusAt, nextInRoll } from './says.ts';
export type { Caucus, CaucusForm, HouseState } from './types.ts';
