import { type Council, isDate, namingPeriod, type StateCode } from '../../council/index.ts';
import type { Ballot } from '../../procedure/types.ts';
import type { Column, Layout } from './layout.ts';
import { memberNamed } from './layout.ts';
import type { Rows } from './rows.ts';

/** Why a line or a resolution of a file was set aside. */
export interface Problem {
  readonly code: 'unknown_member' | 'unknown_ballot' | 'bad_date' | 'contradictory' | 'unknown_resolution' | 'wrong_members' | 'unread';
  readonly line: number;
  /** The resolution as the file writes it. */
  readonly resolution: string;
  readonly sentence: string;
  readonly nearest?: readonly string[];
}

/** What a file says of a resolution besides its ballots, as it is written there. */
export type Said = Partial<Record<Exclude<Column, 'code' | 'name' | 'vote'>, string>>;

/** A resolution as a file lists it: who is listed with which ballot, in the order of the file. */
export interface Listed {
  readonly resolution: string;
  readonly date: string;
  readonly line: number;
  readonly said: Said;
  readonly codes: StateCode[];
  readonly ballots: Ballot[];
  readonly lines: number[];
}

/** All that has been read of a file so far: plain data, so that reading can be interrupted and taken up again. */
export interface Gathered {
  readonly listed: Listed[];
  readonly problems: Problem[];
  /** Resolutions set aside, as the file writes them: one bad line makes the whole roll call doubtful. */
  readonly aside: string[];
  ballots: number;
}

export const nothingGathered = (): Gathered => ({ listed: [], problems: [], aside: [], ballots: 0 });

const ballotWords: Readonly<Record<string, Ballot>> = {
  Y: 'Y',
  YES: 'Y',
  N: 'N',
  NO: 'N',
  A: 'A',
  ABSTAIN: 'A',
  ABSTENTION: 'A',
  P: 'P',
  X: 'X',
  NV: 'X',
  'NON-VOTING': 'X',
  '': 'X',
};

/** A day as the files write it: "2024-03-25", with or without a time behind it, or "20240325". Null where it is none or could be two. */
function readDate(cell: string): string | null {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ][\d:.]*Z?)?$/.exec(cell.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  return isDate(date) ? date : null;
}

const saidColumns = [
  'draft',
  'meeting',
  'title',
  'agenda',
  'subjects',
  'note',
  'modality',
  'yes',
  'no',
  'abstaining',
  'notVoting',
  'members',
] as const satisfies readonly (keyof Said)[];

/** Takes rows of a file one stretch after the other and adds what they say to `gathered`. */
export function gatherer(council: Council, layout: Layout, gathered: Gathered): (rows: Rows) => void {
  const { at, shape, states } = layout;
  const byResolution = new Map(gathered.listed.map((one) => [one.resolution, one]));
  const aside = new Set(gathered.aside);
  const codes = new Map<string, StateCode>();
  let codesOn = '';
  let last: Listed | null = null;

  const setAside = (problem: Problem): void => {
    gathered.problems.push(problem);
    if (aside.has(problem.resolution)) return;
    aside.add(problem.resolution);
    gathered.aside.push(problem.resolution);
  };

  const codeFor = (name: string, code: string, listed: Listed, line: number): StateCode | null => {
    if (codesOn !== listed.date) {
      if (codesOn === '' || namingPeriod(council, codesOn) !== namingPeriod(council, listed.date)) codes.clear();
      codesOn = listed.date;
    }
    const known = codes.get(name === '' ? code : name);
    if (known !== undefined) return known;
    const named = memberNamed(council, name, code, listed.date);
    if (named.ok) {
      codes.set(name === '' ? code : name, named.value);
      return named.value;
    }
    setAside({
      code: 'unknown_member',
      line,
      resolution: listed.resolution,
      sentence: `Line ${line}: ${named.sentence}`,
      ...(named.nearest ? { nearest: named.nearest } : {}),
    });
    return null;
  };

  const begin = (row: readonly string[], resolution: string, line: number): Listed | null => {
    const written = row[at.date!]!;
    const date = readDate(written);
    if (date === null) {
      const sentence = `Line ${line}: "${written.slice(0, 40)}" is no date; dates are written 2024-03-25.`;
      setAside({ code: 'bad_date', line, resolution, sentence });
      return null;
    }
    const said: Said = { date: written };
    for (const column of saidColumns) {
      const cell = at[column] === undefined ? '' : row[at[column]]!.trim();
      if (cell !== '') said[column] = cell;
    }
    const listed: Listed = { resolution, date, line, said, codes: [], ballots: [], lines: [] };
    byResolution.set(resolution, listed);
    gathered.listed.push(listed);
    return listed;
  };

  const put = (listed: Listed, name: string, code: string, letter: string, line: number): void => {
    const ballot = ballotWords[letter] ?? ballotWords[letter.trim().toUpperCase()];
    if (ballot === undefined) {
      const sentence = `Line ${line}: "${letter.slice(0, 40)}" is no ballot (${(name || code).slice(0, 40)}); the files write Y, N, A and X.`;
      setAside({ code: 'unknown_ballot', line, resolution: listed.resolution, sentence, nearest: ['Y', 'N', 'A', 'X'] });
      return;
    }
    const who = codeFor(name, code, listed, line);
    if (who === null) return;
    listed.codes.push(who);
    listed.ballots.push(ballot);
    listed.lines.push(line);
    gathered.ballots++;
  };

  return ({ rows, lineOf }) => {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (row.length === 1) continue;
      const resolution = row[at.resolution!]!.trim();
      const line = lineOf(i);
      let listed: Listed | null | undefined = last?.resolution === resolution ? last : byResolution.get(resolution);
      if (listed === undefined) {
        listed = begin(row, resolution, line);
        if (listed === null) continue;
      } else if (row[at.date!] !== listed.said.date) {
        const sentence = `Line ${line}: ${resolution} is dated ${row[at.date!]!.slice(0, 40)} here and ${listed.said.date} on line ${listed.line}.`;
        setAside({ code: 'contradictory', line, resolution, sentence });
      }
      last = listed;
      if (shape === 'member') {
        const name = at.name === undefined ? '' : row[at.name]!;
        put(listed, name, at.code === undefined ? '' : row[at.code]!, row[at.vote!]!, line);
      } else {
        for (const state of states) if (row[state.at] !== '') put(listed, state.words, '', row[state.at]!, line);
      }
    }
  };
}

/** Each State once: rows that repeat a ballot are left out, and rows that contradict each other are a problem with both lines. */
export function withoutRepeats(listed: Listed): Listed | Problem {
  if (new Set(listed.codes).size === listed.codes.length) return listed;
  const first = new Map<StateCode, number>();
  const kept: Pick<Listed, 'codes' | 'ballots' | 'lines'> = { codes: [], ballots: [], lines: [] };
  for (const [i, code] of listed.codes.entries()) {
    const before = first.get(code);
    if (before === undefined) {
      first.set(code, i);
      kept.codes.push(code);
      kept.ballots.push(listed.ballots[i]!);
      kept.lines.push(listed.lines[i]!);
    } else if (listed.ballots[before] !== listed.ballots[i]) {
      const sentence = `Line ${listed.lines[i]}: ${code} is given ${listed.ballots[i]} on ${listed.resolution} here and ${listed.ballots[before]} on line ${listed.lines[before]}.`;
      return { code: 'contradictory', line: listed.lines[i]!, resolution: listed.resolution, sentence };
    }
  }
  return { ...listed, ...kept };
}
