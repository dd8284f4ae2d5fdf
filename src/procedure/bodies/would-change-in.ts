import type { Ballot, Outcome, QuestionKind, WouldChange } from '../types.ts';
import { countWord, listWords, outcomeWords } from '../words.ts';
import { settleIn } from './settle-in.ts';
import type { Body } from './types.ts';

const asCast: Readonly<Record<'Y' | 'N' | 'A', string>> = { Y: 'voted in favour', N: 'voted against', A: 'abstained' };

const outcomeWith = (body: Body, kind: QuestionKind, letters: string): Outcome => settleIn(body, kind, letters).settlement.outcome;

const withBallot = (letters: string, at: number, ballot: Ballot): string => letters.slice(0, at) + ballot + letters.slice(at + 1);

/** Members whose one ballot, changed to `to`, gives another outcome, by that outcome. */
function alone(body: Body, kind: QuestionKind, letters: string, to: 'Y' | 'N' | 'A', now: Outcome): Map<Outcome, string[]> {
  const found = new Map<Outcome, string[]>();
  body.members.forEach((member, i) => {
    if (letters[i] === to) return;
    const then = outcomeWith(body, kind, withBallot(letters, i, to));
    if (then !== now) found.set(then, [...(found.get(then) ?? []), member.code]);
  });
  return found;
}

/** "A", "A or B", "A, B or C". */
const orWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const good = (outcome: Outcome): boolean => outcome === 'adopted' || outcome === 'carried';

/** Members that had to vote `to` for the outcome to turn: vetoes first, then the heaviest, then those against. Null when even all would not do. */
function together(body: Body, kind: QuestionKind, letters: string, to: 'Y' | 'N'): { codes: string[]; outcome: Outcome } | null {
  const before = good(outcomeWith(body, kind, letters));
  const order = body.members
    .map((member, i) => ({
      i,
      weight: member.weight ?? 0,
      blocks: letters[i] === 'N' && member.veto === true,
      against: letters[i] === 'N',
    }))
    .filter(({ i }) => letters[i] !== to && (to === 'Y' || letters[i] === 'Y'))
    .sort((a, b) => Number(b.blocks) - Number(a.blocks) || b.weight - a.weight || Number(b.against) - Number(a.against) || a.i - b.i);
  let changed = letters;
  const codes: string[] = [];
  for (const { i } of order) {
    changed = withBallot(changed, i, to);
    codes.push(body.members[i]!.code);
    const outcome = outcomeWith(body, kind, changed);
    if (good(outcome) !== before) return { codes, outcome };
  }
  return null;
}

/**
 * Small changes of ballots that give another outcome, each run through the body's own rule: what one member could have done alone; and,
 * where no one could have turned it alone, how many together (named where weights or vetoes make it matter which).
 */
export function wouldChangeIn(body: Body, kind: QuestionKind, letters: string, now: Outcome): WouldChange[] {
  const changes: WouldChange[] = [];
  const name = (code: string) => body.members.find((member) => member.code === code)!.name;
  for (const to of ['Y', 'A', 'N'] as const) {
    for (const [outcome, codes] of alone(body, kind, letters, to, now)) {
      const one = codes.length === 1;
      const who = codes.length <= 5 ? orWords(codes.map(name)) : `any one of ${countWord(codes.length)} members`;
      changes.push({
        outcome,
        sentence: `Had ${who} ${asCast[to]}, it would have been ${outcomeWords(outcome)}`,
        ballots: one ? { [codes[0]!]: to } : {},
      });
    }
  }
  if (changes.some(({ outcome }) => good(outcome) !== good(now))) return changes;
  const to = good(now) ? 'N' : 'Y';
  const many = together(body, kind, letters, to);
  if (many === null) return changes;
  const particular = body.members.some((member) => member.weight !== undefined || member.veto === true);
  const who = particular ? listWords(many.codes.map(name)) : `${countWord(many.codes.length)} members more`;
  return [
    ...changes,
    {
      outcome: many.outcome,
      sentence: `Had ${who} ${asCast[to]}, it would have been ${outcomeWords(many.outcome)}`,
      ballots: particular ? Object.fromEntries(many.codes.map((code) => [code, to])) : {},
    },
  ];
}
