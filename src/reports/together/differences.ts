import type { CheckedClaim } from '../check/checked-claim.ts';
import { seatKey } from '../check/roll.ts';
import type { Claim, FigureClaim, StatementClaim, VoteClaim } from '../types.ts';

/** What cannot be told in two ways that are both true. */
const CONFLICTS: ReadonlySet<string> = new Set(['outcome', 'number', 'ballots', 'stance']);

/** Whether claims that differ on these things cannot all be true. */
export const isConflict = (on: readonly string[]): boolean => on.some((what) => CONFLICTS.has(what));

/**
 * What claims of one thing differ on: outcome, number (where both cannot hold), precision (where both can: "32,333", "more than 32,000"),
 * ballots, date, verb, assertion, stance, status, name, cause, source. In this order.
 */
export function differences(group: readonly CheckedClaim[]): string[] {
  if (group.length === 1) return [];
  const claims = group.map((one) => one.claim);
  const on = new Set<string>();
  votesDiffer(ofKind(claims, 'vote'), on);
  figuresDiffer(ofKind(claims, 'figure'), on);
  if (differ(ofKind(claims, 'count').map((claim) => (claim.bound === 'at_least' ? undefined : claim.value)))) on.add('number');
  if (differ(claims.map((claim) => (claim.date?.precision === 'day' ? claim.date.value : undefined)))) on.add('date');
  if (apart(group, (claim) => (claim.kind === 'provision' && claim.verb !== '' ? claim.verb : undefined))) on.add('verb');
  if (
    apart(group, (claim) =>
      claim.kind === 'legal' ? claim.assertion : claim.kind === 'event' ? String(claim.modality === 'denied') : undefined,
    )
  )
    on.add('assertion');
  if (apart(group, (claim) => (claim.kind === 'position' ? claim.stance : undefined))) on.add('stance');
  if (apart(group, (claim) => (claim.kind === 'event' ? claim.status : undefined))) on.add('status');
  if (differ(ofKind(claims, 'statement').map(surname))) on.add('name');
  if (causesDiffer(group)) on.add('cause');
  if (apart(group, (claim) => (claim.kind === 'statement' ? undefined : sourceOf(claim)))) on.add('source');
  return [...on];
}

/** The surname of a speaker, in small letters; undefined where no name is given. */
export const surname = ({ speaker }: StatementClaim): string | undefined => speaker.name?.split(/\s+/).at(-1)?.toLowerCase();

const ofKind = <K extends Claim['kind']>(claims: readonly Claim[], kind: K): Extract<Claim, { kind: K }>[] =>
  claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);

/** Whether, of the values given, any is not the first. */
function differ(values: readonly (string | number | boolean | undefined)[]): boolean {
  const first = values.find((value) => value !== undefined);
  return values.some((value) => value !== undefined && value !== first);
}

/**
 * Whether two reports have nothing in common in how they tell it. A report that says a thing twice, once as its own and once as another's,
 * agrees with either way.
 */
function apart(group: readonly CheckedClaim[], told: (claim: Claim) => string | undefined): boolean {
  const byReport = new Map<string, Set<string>>();
  for (const { report, claim } of group) {
    const value = told(claim);
    if (value !== undefined) byReport.set(report, (byReport.get(report) ?? new Set()).add(value));
  }
  const [first, ...rest] = byReport.values();
  return first !== undefined && rest.some((values) => ![...values].some((value) => first.has(value)));
}

/** Who is said to say so; "" where the report says it itself. */
const sourceOf = ({ according }: Claim): string => according?.name ?? according?.role ?? '';

function votesDiffer(votes: readonly VoteClaim[], on: Set<string>): void {
  if (votes.length < 2) return;
  if (differ(votes.map((vote) => (vote.outcome === 'unknown' ? undefined : vote.outcome === 'adopted')))) on.add('outcome');
  if (
    differ(votes.map((vote) => vote.inFavour)) ||
    differ(votes.map((vote) => vote.against)) ||
    differ(votes.map((vote) => vote.abstaining))
  )
    on.add('number');
  if (ballotsClash(votes)) on.add('ballots');
}

function ballotsClash(votes: readonly VoteClaim[]): boolean {
  const said = new Map<string, string>();
  for (const { ballots } of votes) {
    for (const { member, ballot } of ballots ?? []) {
      const seat = seatKey(member);
      const before = said.get(seat);
      if (before !== undefined && before !== ballot) return true;
      said.set(seat, ballot);
    }
  }
  return false;
}

/** Numbers that are told differently clash when no number could be what all of them mean. */
function figuresDiffer(figures: readonly FigureClaim[], on: Set<string>): void {
  const ranges = figures.map(rangeOf).filter((range) => range !== null);
  if (ranges.length < 2) return;
  if (Math.max(...ranges.map(([low]) => low)) > Math.min(...ranges.map(([, high]) => high))) on.add('number');
  else if (differ(figures.map(({ value, low }) => value ?? low)) || differ(figures.map(({ bound }) => bound))) on.add('precision');
}

/** What a rounded number may mean: "about" a tenth more or less, "more than" up to a quarter more, as reporters round. */
export function rangeOf({ value, low, high, bound }: FigureClaim): readonly [number, number] | null {
  const from = low ?? value;
  const to = high ?? value ?? low;
  if (from === undefined || to === undefined) return null;
  switch (bound) {
    case 'exact':
      return [from, to];
    case 'about':
      return [from * 0.9, to * 1.1];
    case 'at_least':
    case 'more_than':
      return [from, to * 1.25];
    case 'up_to':
    case 'less_than':
      return [from * 0.75, to];
  }
}

/** Causes differ when no word of weight is in both. */
function causesDiffer(group: readonly CheckedClaim[]): boolean {
  const causes = group.flatMap((one) =>
    one.claim.kind === 'event' && one.claim.because ? [weightyWords(one.textAt(one.claim.because))] : [],
  );
  const [first, ...rest] = causes;
  return first !== undefined && rest.some((words) => ![...words].some((word) => first.has(word)));
}

const weightyWords = (text: string): Set<string> => new Set([...text.matchAll(/\p{L}{5,}/gu)].map(([word]) => word.toLowerCase()));
