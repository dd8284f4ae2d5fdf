import { type Council, compositionOn } from '../../src/council/index.ts';
import { settle } from '../../src/procedure/index.ts';
import type { Outcome } from '../../src/procedure/types.ts';
import { type Decisions, type Disagreement, type Entry, membersOn, parseTally, tallyOf } from './entry.ts';

/** What the listed ballots, or the count with the known negative votes, make of the question; null where too little is known. */
function outcomeOf(council: Council, entry: Entry): Outcome | null {
  const composition = compositionOn(council, entry.date);
  if (!composition.ok) return null;
  if (entry.withoutVote) return 'adopted_without_vote';
  const members = composition.value.members.map((member) => member.code);
  const letters = entry.votes ? members.map((code) => entry.votes!.get(code) ?? 'X') : lettersFromCount(members, entry);
  return letters ? settle(entry.kind, letters.join(''), composition.value, entry.policy ?? undefined).outcome : null;
}

/** One roll call that fits the count and the known ballots: the outcome depends on nothing else but permanent members' negative votes. */
function lettersFromCount(members: readonly string[], entry: Entry): string[] | null {
  if (!entry.countOnly) return null;
  const left: Record<string, number> = { ...parseTally(entry.countOnly) };
  for (const letter of entry.known.values()) if (letter in left) left[letter]!--;
  const permanent = new Set(['CHN', 'ROC', 'FRA', 'GBR', 'SUN', 'RUS', 'USA']);
  const give = (letters: readonly string[]): string => {
    const letter = letters.find((one) => left[one]! > 0);
    if (!letter) return 'X';
    left[letter]!--;
    return letter;
  };
  const result = new Map<string, string>();
  for (const code of members) if (entry.known.has(code)) result.set(code, entry.known.get(code)!);
  for (const code of members) if (!result.has(code) && !permanent.has(code)) result.set(code, give(['N', 'A', 'Y']));
  for (const code of members) if (!result.has(code)) result.set(code, give(['Y', 'A', 'N']));
  return members.map((code) => result.get(code)!);
}

/** Checks every decision against the composition of its day, its own count and the rules. */
export function crossCheck(council: Council, decisions: Decisions, found: Disagreement[]): void {
  for (const entry of decisions.values()) {
    const { id } = entry;
    const members = membersOn(council, entry.date);
    if (entry.votes) {
      const strangers = [...entry.votes.keys()].filter((code) => !members.includes(code));
      const missing = members.filter((code) => !entry.votes!.has(code));
      if (strangers.length + missing.length > 0) {
        found.push({
          reason: 'unexplained',
          id,
          sentence: `voters are not the members of ${entry.date}: ${[...strangers.map((code) => `+${code}`), ...missing.map((code) => `-${code}`)].join(' ')}`,
        });
      }
    }
    const ruled = outcomeOf(council, entry);
    if (ruled === null) {
      found.push({
        reason: 'no count known',
        id,
        sentence: 'neither a roll call nor a count is at hand; the announced result stands unchecked',
      });
      continue;
    }
    if (entry.resolution && !entry.withoutVote && entry.announced === null)
      entry.announced = entry.kind === 'procedural' ? 'carried' : 'adopted';
    if (entry.withoutVote) entry.announced = 'adopted_without_vote';
    if (entry.announced !== null && entry.announced !== ruled) {
      found.push({
        reason: 'unexplained',
        id,
        sentence: `announced ${entry.announced}, ${ruled} by the rules on ${entry.votes ? tallyOf(entry.votes) : entry.countOnly}`,
      });
    }
  }
}
