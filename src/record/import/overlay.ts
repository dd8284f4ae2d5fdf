import type { StateCode } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { withField } from '../provenance.ts';
import type { Body, CouncilRecord, Decision, Source } from '../types.ts';
import { compareDecisions, type Difference, differenceWords, type Filling } from './compare.ts';

/** What a user has imported into a record: what is new, what it fills, and where it disagrees. The record that ships is never changed. */
export interface Overlay {
  readonly body: Body;
  readonly sources: readonly Source[];
  readonly decisions: readonly Decision[];
  readonly fillings: readonly Filling[];
  readonly differences: readonly Difference[];
}

/** Version of the overlay's file. */
const overlayFormat = 1;

export const emptyOverlay = (body: Body): Overlay => ({ body, sources: [], decisions: [], fillings: [], differences: [] });

/** The overlay as lines of JSON: a head, then one thing a line, so that a change is a line in a diff. `readOverlay` reads it back. */
export function* overlayLines({ body, sources, decisions, fillings, differences }: Overlay): Generator<string> {
  const line = (value: object): string => `${JSON.stringify(value)}\n`;
  yield line({ format: overlayFormat, body });
  for (const source of sources) yield line({ source });
  const rolls = new Map<readonly StateCode[], number>();
  for (const { members, ...decision } of decisions) {
    if (members === undefined) {
      yield line({ decision });
      continue;
    }
    let roll = rolls.get(members);
    if (roll === undefined) {
      roll = rolls.size;
      rolls.set(members, roll);
      yield line({ roll: members });
    }
    yield line({ decision, roll });
  }
  for (const filling of fillings) yield line({ filling });
  for (const difference of differences) yield line({ difference });
  yield line({ end: true });
}

interface Line {
  readonly format?: number;
  readonly body?: Body;
  readonly source?: Source;
  readonly roll?: readonly StateCode[] | number;
  readonly decision?: Decision;
  readonly filling?: Filling;
  readonly difference?: Difference;
  readonly end?: boolean;
}

/** An overlay from its text; `name` is the file's, for the reader of a refusal. Refuses `damaged_overlay` with the line. */
export function readOverlay(text: string, name: string): Result<Overlay> {
  const lines = text.split('\n');
  const damaged = (line: number, why: string): Result<never> =>
    refuse('damaged_overlay', `"${name}", line ${line}: ${why}. It holds what was imported; import the files again after moving it away.`);
  const overlay = { sources: [] as Source[], decisions: [] as Decision[], fillings: [] as Filling[], differences: [] as Difference[] };
  const rolls: (readonly StateCode[])[] = [];
  let body: Body | null = null;
  let ended = false;
  for (const [i, each] of lines.entries()) {
    if (each === '') continue;
    let line: Line;
    try {
      line = JSON.parse(each);
    } catch {
      return damaged(i + 1, 'this is no JSON');
    }
    if (body === null) {
      if (line.format !== overlayFormat || (line.body !== 'SC' && line.body !== 'GA')) {
        return damaged(i + 1, `the head should give format ${overlayFormat} and the body`);
      }
      body = line.body;
    } else if (line.source) overlay.sources.push(line.source);
    else if (line.decision) {
      const members = typeof line.roll === 'number' ? rolls[line.roll] : undefined;
      if (typeof line.roll === 'number' && members === undefined) return damaged(i + 1, `roll ${line.roll} is not given before`);
      if (typeof line.decision.id !== 'string' || typeof line.decision.from !== 'string') return damaged(i + 1, 'this is no decision');
      overlay.decisions.push(members ? { ...line.decision, members } : line.decision);
    } else if (Array.isArray(line.roll)) rolls.push(line.roll);
    else if (line.filling) overlay.fillings.push(line.filling);
    else if (line.difference) overlay.differences.push(line.difference);
    else if (line.end) ended = true;
    else return damaged(i + 1, 'this is nothing known');
  }
  if (body === null) return damaged(1, 'the file is empty');
  if (!ended) return damaged(lines.length, 'the end is missing');
  return ok({ body, ...overlay });
}

const meetingNumber = ({ meeting }: Decision): number => Number(/PV\.(\d+)/.exec(meeting ?? '')?.[1] ?? Number.NaN);

/** Whether `a` was put before `b`, as far as dates and meetings tell. */
const isBefore = (a: Decision, b: Decision): boolean => a.date < b.date || (a.date === b.date && meetingNumber(a) < meetingNumber(b));

/** Two lists in the record's order as one; what cannot be told apart by date and meeting stands after what was there. */
function merged(held: readonly Decision[], added: readonly Decision[]): readonly Decision[] {
  if (added.length === 0) return held;
  const sorted = added.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const all: Decision[] = [];
  let next = 0;
  for (const decision of held) {
    while (next < sorted.length && isBefore(sorted[next]!, decision)) all.push(sorted[next++]!);
    all.push(decision);
  }
  return [...all, ...sorted.slice(next)];
}

/**
 * A record with what was imported: new decisions in their places, open fields filled (with the file among the sources), and a note on each
 * decision that a file disagrees with. What ships wins: an imported decision that the record has meanwhile is left out, with a note where the
 * two differ.
 */
export function withOverlay(record: CouncilRecord, overlay: Overlay): CouncilRecord {
  const { sources, decisions, fillings, differences } = overlay;
  if (decisions.length === 0 && fillings.length === 0 && differences.length === 0) return record;
  const added = decisions.filter((one) => !record.byId.has(one.id));
  const overtaken = decisions.flatMap((theirs) => {
    const ours = record.byId.get(theirs.id);
    return ours ? compareDecisions(record, ours, theirs, theirs.sources.at(-1) ?? '', 0).differences : [];
  });
  const byId = new Map(merged(record.decisions, added).map((one) => [one.id, one]));
  const bySource = new Map([...record.sources, ...sources.map((one) => [one.id, one] as const)]);
  for (const { id, field, value, source } of fillings) {
    const decision = byId.get(id);
    if (!decision || decision[field]) continue;
    byId.set(id, {
      ...decision,
      [field]: value,
      sources: [...new Set([...decision.sources, source])],
      from: withField(decision, source, field),
    });
  }
  const notes = new Map<string, string[]>();
  for (const difference of [...differences, ...overtaken]) {
    const note = `${differenceWords(record.council, difference)} (${bySource.get(difference.source)?.title ?? difference.source}).`;
    const known = notes.get(difference.id);
    if (known) known.push(note);
    else notes.set(difference.id, [note]);
  }
  for (const [id, more] of notes) {
    const decision = byId.get(id);
    if (decision) byId.set(id, { ...decision, notes: [...decision.notes, ...more] });
  }
  return { ...record, decisions: [...byId.values()], byId, sources: bySource };
}
