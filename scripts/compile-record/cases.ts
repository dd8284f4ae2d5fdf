import { readFileSync } from 'node:fs';
import type { Council } from '../../src/council/index.ts';
import type { Ballot, Outcome } from '../../src/procedure/types.ts';
import { codeOf, type Decisions, type Disagreement, derive, membersOn, tallyOf } from './entry.ts';
import { symbolPattern } from './meetings.ts';

const expectations: Readonly<Record<string, Outcome>> = {
  ADOPTED: 'adopted',
  VETO: 'vetoed',
  SHORT: 'short',
  CARRIED: 'carried',
  NOT_CARRIED: 'not_carried',
  SUBSTANTIVE: 'vetoed',
  PROCEDURAL: 'carried',
};
const seats: Readonly<Record<string, string>> = {
  CN: 'China',
  FR: 'France',
  GB: 'United Kingdom',
  RU: 'Russian Federation',
  US: 'United States',
};

/** Cases whose question the table of votes lists under its own symbol or place. */
const fromTable: Readonly<Record<string, string>> = {
  G02: 'S/2023/775',
  G03: 'S/2023/776',
  G07: 'S/PV.9479/amendment-1',
  G10: 'S/PV.9520/amendment-1',
  G14: 'S/PV.9586/amendment-1',
  U07: 'S/2025/114',
  U08: 'S/2025/115',
  U09: 'S/2025/116',
};

/** Checks the record against the tallied cases of DOMAIN.md section 5, and takes over what they know of permanent members' ballots. */
export function applyCases(
  file: string,
  council: Council,
  decisions: Decisions,
  cases: ReadonlyMap<string, string>,
  found: Disagreement[],
): number {
  let count = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const cells = line.split('|').map((one) => one.trim());
    if (!/^[TUG]\d\d$/.test(cells[1] ?? '')) continue;
    const [, name, date, ref, , , tally, , letters, expected, , confidence] = cells as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    count++;
    const number = /S\/RES\/(\d+)/.exec(ref)?.[1];
    const id = cases.get(name) ?? fromTable[name] ?? (number ? `S/RES/${number}` : (symbolPattern.exec(ref)?.[0] ?? ref));
    const entry = decisions.get(id);
    if (!entry) {
      found.push({ reason: 'unexplained', id, sentence: `case ${name} (${date}, ${ref}) is not in the record` });
      continue;
    }
    if (entry.date !== date) found.push({ reason: 'date: sources differ', id, sentence: `${entry.date} here, ${date} in case ${name}` });
    const known = new Map<string, Ballot>();
    for (const [, seat, letter] of letters.matchAll(/\b(CN|FR|GB|RU|US)([napx])\b/g)) {
      known.set(codeOf(council, seats[seat!]!, date)!, letter!.toUpperCase() as Ballot);
    }
    const draft = /^S\/RES\/\d+ \((S\/[\d/]+)\)$/.exec(ref)?.[1];
    if (draft && !entry.symbol) entry.symbol = draft;
    const outcome = expectations[expected]!;
    if (!entry.announced) {
      entry.announced = outcome;
      // That a resolution was adopted is known from where the resolution is known.
      if (entry.from.resolution) entry.from.announced = entry.from.resolution;
    } else if (entry.announced !== outcome && !(entry.kind === 'preliminary')) {
      found.push({ reason: 'unexplained', id, sentence: `${entry.announced} here, ${outcome} in case ${name}` });
    }
    if (entry.votes) {
      const ours = tallyOf(entry.votes);
      if (ours !== tally)
        found.push({ reason: 'tally: sources differ', id, sentence: `${ours} by the roll call, ${tally} in case ${name}` });
      const differing = [...known].filter(([code, letter]) => entry.votes!.get(code) !== letter);
      if (differing.length > 0) {
        const words = differing.map(([code, letter]) => `${code} ${entry.votes!.get(code)} here, ${letter} in the case`).join('; ');
        entry.notes.push(`Case ${name} of our reference differs: ${words}.`);
        found.push({ reason: 'names: sources differ', id, sentence: `case ${name}: ${words}; the roll call is kept` });
      }
      continue;
    }
    if (entry.countOnly !== tally) {
      found.push({
        reason: 'tally: sources differ',
        id,
        sentence: `${entry.countOnly ?? 'no count'} by the meeting table, ${tally} in case ${name}, which is followed`,
      });
      entry.notes.push(`Another count: ${entry.countOnly ?? 'none'}.`);
      entry.countOnly = tally;
    }
    for (const [code, letter] of known) if (!entry.known.has(code)) entry.known.set(code, letter);
    if (/names C|tally C|NP C|NP reading C|; C|, C\b/.test(confidence) && entry.confidence < 'C') entry.confidence = 'C';
    if (/tally D|names D|\bD\b/.test(confidence.replace(/\[[^\]]*\]/g, '')) && entry.confidence < 'C') entry.confidence = 'C';
    if (!entry.sources.includes('domain')) entry.sources.push('domain');
  }
  return count;
}

/** Turns a count with names into a full roll call wherever only one is possible. */
export function deriveRollCalls(council: Council, decisions: Decisions): number {
  let derived = 0;
  for (const entry of decisions.values()) {
    if (entry.votes || !entry.countOnly || entry.known.size === 0) continue;
    const members = membersOn(council, entry.date);
    const strangers = [...entry.known.keys()].filter((code) => !members.includes(code));
    if (strangers.length > 0) throw new Error(`${entry.id}: ${strangers.join(', ')} not a member on ${entry.date}`);
    const votes = entry.confidence === 'D' ? null : derive(members, entry.countOnly, entry.known);
    if (!votes) continue;
    entry.votes = votes;
    entry.notes.push(`Roll call derived: the count is ${entry.countOnly}, and every member not in favour is named.`);
    entry.countOnly = null;
    entry.known = new Map();
    derived++;
  }
  return derived;
}
