import type { Council, StateCode } from '../../src/council/index.ts';
import { compositionOn, findState } from '../../src/council/index.ts';
import type { Ballot, Outcome, PreliminaryPolicy, QuestionKind } from '../../src/procedure/types.ts';
import type { Confidence } from '../../src/record/types.ts';
import type { Provenance } from './provenance.ts';

/** A decision while it is being put together; the files that know a part of it fill that part in. */
export interface Entry {
  id: string;
  date: string;
  meeting: string | null;
  symbol: string | null;
  resolution: string | null;
  kind: QuestionKind;
  question: string;
  item: string | null;
  subject: string | null;
  topics: string[];
  sponsors: string[];
  votes: Map<StateCode, Ballot> | null;
  withoutVote: boolean;
  countOnly: string | null;
  known: Map<StateCode, Ballot>;
  announced: Outcome | null;
  policy: PreliminaryPolicy | null;
  confidence: Confidence;
  sources: string[];
  /** Where each field comes from. */
  from: Provenance;
  notes: string[];
  /** Place among the votes of one day and meeting, as far as a source gives it. */
  order: number;
  /** The library's bracketed subject and headings: mined for words, never carried over. */
  mined: string;
}

export const newEntry = (given: Partial<Entry> & Pick<Entry, 'id' | 'date'>): Entry => ({
  meeting: null,
  symbol: null,
  resolution: null,
  kind: 'substantive',
  question: '',
  item: null,
  subject: null,
  topics: [],
  sponsors: [],
  votes: null,
  withoutVote: false,
  countOnly: null,
  known: new Map(),
  announced: null,
  policy: null,
  confidence: 'A',
  sources: [],
  from: {},
  notes: [],
  order: 1000,
  mined: '',
  ...given,
});

export type Decisions = Map<string, Entry>;

/** Members of the Council on a date, in composition order. Throws where the council does not know the date: a fault in the files. */
export function membersOn(council: Council, date: string): readonly StateCode[] {
  const composition = compositionOn(council, date);
  if (!composition.ok) throw new Error(`${date}: ${composition.sentence}`);
  return composition.value.members.map((member) => member.code);
}

const misspelt: Readonly<Record<string, string>> = {
  Ethipia: 'Ethiopia',
  "Cote d' Ivoire": "Côte d'Ivoire",
  'Saudia Arabia': 'Saudi Arabia',
  'United Kindgom': 'United Kingdom',
};

/** The code of a member's name as a file writes it; null when nobody is known by it. */
export function codeOf(council: Council, name: string, date: string): StateCode | null {
  const found = findState(council, misspelt[name.trim()] ?? name.trim(), date);
  return found.ok ? found.value : null;
}

/** "9-1-1" as numbers. */
export function parseTally(tally: string): { Y: number; N: number; A: number } {
  const [Y = 0, N = 0, A = 0] = tally.split('-').map(Number);
  return { Y, N, A };
}

export function tallyOf(votes: ReadonlyMap<StateCode, Ballot>): string {
  const count = (letter: Ballot): number => [...votes.values()].filter((one) => one === letter).length;
  return `${count('Y')}-${count('N')}-${count('A')}`;
}

/**
 * Every member's ballot, where the count and the members known not to be in favour leave only one possibility: all the others voted in
 * favour. Null when some abstention or negative vote has no name.
 */
export function derive(members: readonly StateCode[], tally: string, known: ReadonlyMap<StateCode, Ballot>): Map<StateCode, Ballot> | null {
  const counted = parseTally(tally);
  const left = { Y: counted.Y, N: counted.N, A: counted.A };
  let named = 0;
  for (const [code, ballot] of known) {
    if (!members.includes(code)) return null;
    named++;
    if (ballot === 'Y' || ballot === 'N' || ballot === 'A') left[ballot]--;
  }
  if (left.N !== 0 || left.A !== 0 || left.Y !== members.length - named) return null;
  return new Map(members.map((code) => [code, known.get(code) ?? 'Y']));
}

/** One disagreement between sources, or between a source and the rules. */
export interface Disagreement {
  readonly reason: string;
  readonly id: string;
  readonly sentence: string;
}
