import type { Composition, StateCode } from '../council/index.ts';
import {
  type Ballot,
  countWord,
  decide,
  majorityFor,
  memberWords,
  type Outcome,
  policyOn,
  type Ruling,
  type Settlement,
  settle,
} from '../procedure/index.ts';
import { ballotsOf, compositionOf, readCount, tallyOf } from './ballots.ts';
import type { CouncilRecord, Decision } from './types.ts';

/**
 * One roll call that fits a count and the ballots known by name. The outcome depends on nothing else but the number in favour and the
 * negative votes of permanent members, and every permanent negative vote of the record's count-only decisions is known by name; so the
 * others are given to elected members first. Never shown to anyone.
 */
function fittingLetters(composition: Composition, count: string, known: Readonly<Record<StateCode, Ballot>>): string {
  const left: Record<string, number> = { ...readCount(count) };
  for (const letter of Object.values(known)) if (letter in left) left[letter]!--;
  const take = (choices: readonly Ballot[]): Ballot => {
    const letter = choices.find((one) => (left[one] ?? 0) > 0);
    if (letter === undefined) return 'X';
    left[letter]!--;
    return letter;
  };
  const letters = new Map<StateCode, Ballot>(Object.entries(known));
  for (const member of composition.members) {
    if (!member.permanent && !letters.has(member.code)) letters.set(member.code, take(['N', 'A', 'Y']));
  }
  for (const member of composition.members) if (!letters.has(member.code)) letters.set(member.code, take(['Y', 'A', 'N']));
  return composition.members.map((member) => letters.get(member.code)!).join('');
}

function rulingOnCount(record: CouncilRecord, decision: Decision): Ruling {
  const composition = compositionOf(record, decision);
  const policy = decision.policy ?? policyOn(decision.date);
  const settled = settle(decision.kind, fittingLetters(composition, decision.countOnly!, ballotsOf(record, decision)), composition, policy);
  const { rule } = majorityFor(decision.kind, policy);
  const count = `${countWord(settled.tally.Y)} in favour, ${countWord(settled.required)} required`;
  const names = memberWords(composition, settled.vetoedBy);
  const verdicts: Readonly<Record<Outcome, string>> = {
    adopted: `adopted: ${count}; no permanent member is known to have voted against`,
    adopted_without_vote: 'adopted without a vote',
    vetoed: `vetoed: ${count}, but the negative ${settled.vetoedBy.length === 1 ? 'vote' : 'votes'} of ${names} ${settled.vetoedBy.length === 1 ? 'is a veto' : 'are vetoes'}`,
    short: `failed: ${count}`,
    carried: `carried: ${count}`,
    not_carried: `not carried: ${count}`,
  };
  return {
    ...settled,
    tally: tallyOf(decision)!,
    reasons: [{ rule, sentence: verdicts[settled.outcome] }],
    wouldChange: [],
    notes: [{ rule: 'the record', sentence: 'only the count is known, and the ballots of some members; the rest of the roll call is not' }],
  };
}

/**
 * What the rules make of a decision, with reasons. From the roll call where it is known; from the count and the negative votes known by
 * name where it is not (then without what would have changed it); null where neither is known and the announced result must stand.
 */
export function rulingOf(record: CouncilRecord, decision: Decision): Ruling | null {
  let ruling = rulings.get(decision);
  if (ruling === undefined) {
    ruling = explain(record, decision);
    rulings.set(decision, ruling);
  }
  return ruling;
}

/** Kept once found: neither the ballots of a decision nor the rules change while the program runs. */
const rulings = new WeakMap<Decision, Ruling | null>();

function explain(record: CouncilRecord, decision: Decision): Ruling | null {
  if (!decision.withoutVote && decision.ballots === '') return decision.countOnly === null ? null : rulingOnCount(record, decision);
  const composition = compositionOf(record, decision);
  const ruling = decide({
    composition,
    kind: decision.kind,
    ballots: decision.withoutVote ? {} : ballotsOf(record, decision),
    withoutVote: decision.withoutVote,
    ...(decision.policy === null ? {} : { policy: decision.policy }),
  });
  if (!ruling.ok) throw new Error(`${decision.id}: ${ruling.sentence}`);
  return ruling.value;
}

/** What the rules make of a decision, without reasons: quick, for going through the whole record. Null where neither ballots nor count are known. */
export function settlementOf(record: CouncilRecord, decision: Decision): Settlement | null {
  const composition = compositionOf(record, decision);
  const policy = decision.policy ?? undefined;
  if (decision.withoutVote) return settle(decision.kind, '', composition, policy, true);
  if (decision.ballots !== '') return settle(decision.kind, decision.ballots, composition, policy);
  if (decision.countOnly === null) return null;
  return settle(decision.kind, fittingLetters(composition, decision.countOnly, ballotsOf(record, decision)), composition, policy);
}

/** The outcome by the rules alone; null where neither ballots nor count are known. */
export const settledOutcome = (record: CouncilRecord, decision: Decision): Outcome | null =>
  settlementOf(record, decision)?.outcome ?? null;

const outcomes = new WeakMap<Decision, Outcome>();

/** The outcome of a decision: by the rules where they can be applied, else as announced. Kept once found. */
export function outcomeOf(record: CouncilRecord, decision: Decision): Outcome {
  let outcome = outcomes.get(decision);
  if (outcome === undefined) {
    outcome = settledOutcome(record, decision) ?? decision.announced ?? 'short';
    outcomes.set(decision, outcome);
  }
  return outcome;
}

/** Permanent members whose negative vote was the veto of a decision; empty when it was not vetoed. */
export function vetoersOf(record: CouncilRecord, decision: Decision): readonly StateCode[] {
  if (outcomeOf(record, decision) !== 'vetoed') return [];
  const ballots = ballotsOf(record, decision);
  return compositionOf(record, decision)
    .members.filter((member) => member.permanent && ballots[member.code] === 'N')
    .map((member) => member.code);
}
