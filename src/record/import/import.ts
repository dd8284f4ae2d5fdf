import { compositionOn } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { compositionOf } from '../ballots.ts';
import { bodyName, bodyOf } from '../body.ts';
import { readResolution } from '../resolution-symbols.ts';
import type { CouncilRecord, Decision, Source } from '../types.ts';
import { compareDecisions, type Difference, type Filling } from './compare.ts';
import { type Listed, type Problem, withoutRepeats } from './gather.ts';
import type { Overlay } from './overlay.ts';
import type { ReadSoFar } from './read-file.ts';
import { decisionOf, type Read, rollsOf, ruledOtherwise } from './to-decision.ts';

/** What became of an import: format 1 of `penholder record import --json`. */
export interface ImportReport {
  readonly format: 1;
  readonly body: CouncilRecord['body'];
  readonly source: Source;
  readonly shape: 'member' | 'resolution' | 'penholder';
  /** Columns of the file that nothing was read from. */
  readonly unknownColumns: readonly string[];
  /** Ballots read, and the decisions they make. */
  readonly ballots: number;
  readonly decisions: number;
  /** Ids of decisions that the record did not have. */
  readonly added: readonly string[];
  /** How many the record had and agrees with in everything. */
  readonly agreeing: number;
  readonly filled: readonly Filling[];
  /** What the file and the record disagree on: both are kept. */
  readonly differences: readonly Difference[];
  /** What was set aside, and why. */
  readonly problems: readonly Problem[];
  /** Whether the overlay is as it was before. */
  readonly unchanged: boolean;
}

export interface Imported {
  readonly overlay: Overlay;
  readonly report: ImportReport;
}

/** The body whose votes a file holds. Refuses `no_votes` where it holds none and `two_bodies` where it mixes them. */
export function bodyIn({ gathered, exported }: ReadSoFar): Result<CouncilRecord['body']> {
  const symbols = [
    ...gathered.listed.map((one) => ({ line: one.line, symbol: one.resolution })),
    ...exported.map(({ line, decision }) => ({ line, symbol: decision.id })),
  ];
  const [first] = symbols;
  if (first === undefined) {
    const [problem] = gathered.problems;
    return refuse('no_votes', problem ? `Nothing could be read. ${problem.sentence}` : 'The file has a first line and no votes.');
  }
  const body = bodyOf(first.symbol);
  const other = symbols.find(({ symbol }) => bodyOf(symbol) !== body);
  return other
    ? refuse(
        'two_bodies',
        `Line ${other.line}: ${other.symbol.slice(0, 40)} is not of the ${bodyName(body)}, as line ${first.line} is; import them from two files.`,
      )
    : ok(body);
}

const unreadable = (listed: Listed): Problem => ({
  code: 'unknown_resolution',
  line: listed.line,
  resolution: listed.resolution,
  sentence: `Line ${listed.line}: "${listed.resolution.slice(0, 60)}" is no resolution's symbol; they are written S/RES/2728(2024) and A/RES/78/144.`,
});

/** Of a roll call that ends the file: whether members are missing that its own total or the Council's composition says there are. */
function isCut({ council }: CouncilRecord, { said, codes, date }: Listed, problem: Problem | null): boolean {
  if (Number(said.members) > codes.length) return true;
  const sat = compositionOn(council, date);
  if (problem?.code !== 'wrong_members' || !sat.ok) return false;
  const members = sat.value.members.map(({ code }) => code);
  return codes.every((code) => members.includes(code));
}

interface Decided {
  readonly reads: readonly Read[];
  readonly problems: readonly Problem[];
}

/** The decisions of a file of ballots. Refuses `truncated` where the last roll call lacks members. */
function decided(record: CouncilRecord, { gathered }: ReadSoFar, source: Source): Result<Decided> {
  const aside = new Set(gathered.aside);
  const reads: Read[] = [];
  const problems: Problem[] = [...gathered.problems];
  const rolls = rollsOf(record.council);
  const seen = new Map<string, number>();
  for (const [i, each] of gathered.listed.entries()) {
    if (aside.has(each.resolution)) continue;
    const listed = withoutRepeats(each);
    if ('sentence' in listed) {
      problems.push(listed);
      continue;
    }
    const named = readResolution(listed.resolution);
    const read = named === null ? unreadable(listed) : decisionOf(record, listed, named, rolls, source.id);
    const failed = 'sentence' in read ? read : null;
    if (i === gathered.listed.length - 1 && isCut(record, listed, failed)) {
      const sentence = `The file ends with ${listed.codes.length} members of ${listed.resolution}${listed.said.members ? ` and says there are ${Number(listed.said.members)}` : ''}. It looks cut off; download it again.`;
      return refuse('truncated', sentence);
    }
    if ('sentence' in read) {
      problems.push(read);
      continue;
    }
    const before = seen.get(read.decision.id);
    if (before !== undefined) {
      const sentence = `Line ${read.line}: ${read.decision.id} stands on line ${before} already, written in another way.`;
      problems.push({ code: 'contradictory', line: read.line, resolution: listed.resolution, sentence });
      continue;
    }
    seen.set(read.decision.id, read.line);
    reads.push(read);
  }
  return ok({ reads, problems });
}

/** The decisions of one of our own exports; a Council decision whose members are not those of its day is set aside. */
function decidedAsExported(record: CouncilRecord, { exported }: ReadSoFar): Decided {
  const reads: Read[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { decision, line } of exported) {
    const wrong = (code: Problem['code'], sentence: string): unknown =>
      problems.push({ code, line, resolution: decision.id, sentence: `Line ${line}: ${sentence}` });
    const size = decision.members?.length ?? compositionOf(record, decision).members.length;
    if (seen.has(decision.id)) wrong('contradictory', `${decision.id} stands twice.`);
    else if (decision.ballots !== '' && decision.ballots.length !== size)
      wrong('wrong_members', `${decision.id} has ${decision.ballots.length} ballots for ${size} members.`);
    else reads.push({ decision, line, totals: null });
    seen.add(decision.id);
  }
  return { reads, problems };
}

const keyOf = ({ id, field, member = '', theirs }: Difference): string => `${id} ${field} ${member} ${theirs}`;

/** What is wrong inside the file with a decision: totals that are not those of its ballots, an outcome that the rules do not give. */
function ownFaults(record: CouncilRecord, { decision, line, totals }: Read, held: Decision | undefined, source: string): Difference[] {
  const { id } = decision;
  const ruled = ruledOtherwise(record, decision, held);
  return [
    ...(totals ? [{ id, field: 'totals' as const, ours: totals.counted, theirs: totals.stated, source, line }] : []),
    ...(ruled ? [{ id, field: 'outcome' as const, ours: ruled, theirs: decision.announced ?? '', source, line }] : []),
  ];
}

/**
 * What a file that has been read to its end adds to a record. `record` is what is there now, `overlay` what was imported before. The same
 * file imported again changes nothing. Refuses what `bodyIn` refuses (`record` must be of that body) and `truncated`.
 */
export function importInto(record: CouncilRecord, overlay: Overlay, read: ReadSoFar, source: Source): Result<Imported> {
  const shape = read.layout?.shape ?? 'member';
  const found = shape === 'penholder' ? ok(decidedAsExported(record, read)) : decided(record, read, source);
  if (!found.ok) return found;
  const { reads, problems } = found.value;
  const added: Decision[] = [];
  const fillings: Filling[] = [];
  const differences: Difference[] = [];
  let agreeing = 0;
  for (const one of reads) {
    const { decision, line } = one;
    const held = record.byId.get(decision.id);
    const faults = shape === 'penholder' ? [] : ownFaults(record, one, held, source.id);
    differences.push(...faults);
    if (held === undefined) {
      added.push(decision);
      continue;
    }
    const compared = compareDecisions(record, held, decision, source.id, line);
    differences.push(...compared.differences);
    fillings.push(...compared.fillings);
    if (compared.differences.length + compared.fillings.length + faults.length === 0) agreeing++;
  }
  const known = new Set(overlay.differences.map(keyOf));
  const fresh = differences.filter((one) => !known.has(keyOf(one)));
  const unchanged = added.length + fillings.length + fresh.length === 0;
  const sourced = unchanged || overlay.sources.some((one) => one.id === source.id) ? overlay.sources : [...overlay.sources, source];
  return ok({
    overlay: unchanged
      ? overlay
      : {
          body: overlay.body,
          sources: sourced,
          decisions: [...overlay.decisions, ...added],
          fillings: [...overlay.fillings, ...fillings],
          differences: [...overlay.differences, ...fresh],
        },
    report: {
      format: 1,
      body: record.body,
      source,
      shape,
      unknownColumns: read.layout?.unknown ?? [],
      ballots: shape === 'penholder' ? reads.reduce((sum, { decision }) => sum + decision.ballots.length, 0) : read.gathered.ballots,
      decisions: reads.length,
      added: added.map(({ id }) => id),
      agreeing,
      filled: fillings,
      differences,
      problems,
      unchanged,
    },
  });
}
