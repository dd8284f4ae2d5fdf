import { nameOn, withArticle } from '../council/index.ts';
import { bestMatch } from '../text/index.ts';
import type { CheckedClaim, CheckTools } from './check.ts';
import { seatKey } from './roll.ts';
import type { Claim, Fact, VoteClaim } from './types.ts';

/** Claims of one kind share so much of their content words when they speak of the same thing. */
const ALIKE = 0.5;

/** Groups the claims of several reports that speak of the same thing, and says whether they agree. */
export function align(claims: readonly CheckedClaim[], tools: CheckTools): Fact[] {
  const groups: CheckedClaim[][] = [];
  const loose = new Loose();
  const byKey = new Map<string, CheckedClaim[]>();
  for (const one of claims) {
    const key = keyOf(one, tools);
    const group = key ? byKey.get(key) : loose.like(one);
    if (group) group.push(one);
    else {
      const fresh = [one];
      groups.push(fresh);
      if (key) byKey.set(key, fresh);
      else loose.add(fresh);
    }
  }
  return groups.map((group, i) => {
    const on = differences(group);
    const reports = new Set(group.map((one) => one.report));
    const conflict = on.some((what) => what === 'outcome' || what === 'number' || what === 'ballots' || what === 'stance');
    return {
      id: `f${i + 1}`,
      about: aboutOf(group[0] as CheckedClaim, tools),
      claims: group.map((one) => ({ report: one.report, claim: one.claim.id })),
      relation: reports.size < 2 ? 'single' : conflict ? 'conflict' : on.length > 0 ? 'differ in detail' : 'agree',
      on,
    };
  });
}

/** What ties claims together exactly: the decision and what of it; null where only likeness can tell. */
function keyOf(one: CheckedClaim, tools: CheckTools): string | null {
  const { claim, decision } = one;
  switch (claim.kind) {
    case 'vote':
      return decision ? `vote ${decision.id} ${claim.modality}` : null;
    case 'provision':
      return decision ? paragraphKey(one, decision.id, tools) : null;
    case 'legal':
      return decision ? `legal ${decision.id}` : null;
    case 'council':
      return claim.sponsors && decision
        ? `sponsors ${decision.id}`
        : claim.size !== undefined
          ? 'size'
          : claim.required !== undefined
            ? 'required'
            : null;
    case 'count':
      return `count ${claim.of} ${claim.by ?? ''} ${claim.since ?? ''}`;
    default:
      return null;
  }
}

/** The paragraph a provision speaks of, where one answers to its words. */
function paragraphKey(one: CheckedClaim, decision: string, tools: CheckTools): string | null {
  const index = tools.provisions.get(decision);
  const match = index && bestMatch(index, one.content, tools.synonyms);
  if (!match || match.score < 0.4) return null;
  return `provision ${decision} ${match.provision.paragraph}/${match.provision.clause} ${one.claim.kind === 'provision' && one.claim.absent === true}`;
}

function actorOf(claim: Claim): string | undefined {
  switch (claim.kind) {
    case 'statement':
      return claim.speaker.name?.split(' ').at(-1) ?? claim.speaker.affiliation;
    case 'position':
    case 'event':
      return claim.actor;
    default:
      return undefined;
  }
}

/** Whether two claims with so many content words in common speak of the same thing. */
function isLike(a: CheckedClaim, b: CheckedClaim, common: number): boolean {
  const small = Math.min(a.content.length, b.content.length);
  if (common / small < ALIKE || common < Math.min(2, small) || common / Math.max(a.content.length, b.content.length) < 0.3) return false;
  const actors = [actorOf(a.claim), actorOf(b.claim)];
  if (actors[0] && actors[1] && actors[0] !== actors[1]) return false;
  return !(a.claim.kind === 'figure' && b.claim.kind === 'figure' && a.claim.unit !== b.claim.unit);
}

/** Groups that only likeness ties together, found by the content words of their first claims. */
class Loose {
  private readonly groups: CheckedClaim[][] = [];
  /** For each kind of claim and word, the groups whose first claim has it. */
  private readonly holders = new Map<string, Map<string, number[]>>();

  add(group: CheckedClaim[]): void {
    const { claim, content } = group[0] as CheckedClaim;
    let holders = this.holders.get(claim.kind);
    if (!holders) {
      holders = new Map();
      this.holders.set(claim.kind, holders);
    }
    for (const word of content) {
      const list = holders.get(word);
      if (list) list.push(this.groups.length);
      else holders.set(word, [this.groups.length]);
    }
    this.groups.push(group);
  }

  /** The first group that speaks of the same thing as a claim. */
  like(one: CheckedClaim): CheckedClaim[] | undefined {
    const holders = this.holders.get(one.claim.kind);
    if (!holders) return undefined;
    const common = new Map<number, number>();
    for (const word of one.content) for (const at of holders.get(word) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
    let first: number | undefined;
    for (const [at, words] of common) {
      if ((first === undefined || at < first) && isLike((this.groups[at] as CheckedClaim[])[0] as CheckedClaim, one, words)) first = at;
    }
    return first === undefined ? undefined : this.groups[first];
  }
}

function differences(group: readonly CheckedClaim[]): string[] {
  if (group.length === 1) return [];
  const on = new Set<string>();
  const claims = group.map((one) => one.claim);
  const differ = (values: readonly (string | number | boolean | undefined)[]): boolean => {
    const first = values.find((value) => value !== undefined);
    return values.some((value) => value !== undefined && value !== first);
  };
  const votes = claims.filter((claim): claim is VoteClaim => claim.kind === 'vote');
  if (votes.length > 1) {
    if (differ(votes.map((vote) => (vote.outcome === 'unknown' ? undefined : vote.outcome === 'adopted')))) on.add('outcome');
    if (
      differ(votes.map((vote) => vote.inFavour)) ||
      differ(votes.map((vote) => vote.against)) ||
      differ(votes.map((vote) => vote.abstaining))
    )
      on.add('number');
    if (ballotsClash(votes)) on.add('ballots');
    if (differ(votes.map((vote) => vote.date?.value))) on.add('date');
  }
  const verbs = claims.flatMap((claim) => (claim.kind === 'provision' && claim.verb ? [claim.verb] : []));
  if (new Set(verbs).size > 1) on.add('verb');
  if (
    differ(
      claims.map((claim) =>
        claim.kind === 'figure'
          ? (claim.value ?? claim.low)
          : claim.kind === 'count' && claim.bound !== 'at_least'
            ? claim.value
            : undefined,
      ),
    )
  )
    on.add('number');
  if (differ(claims.map((claim) => (claim.kind === 'figure' ? claim.bound : undefined)))) on.add('bound');
  if (differ(claims.map((claim) => (claim.kind === 'legal' ? claim.assertion : undefined)))) on.add('assertion');
  if (differ(claims.map((claim) => (claim.kind === 'position' ? claim.stance : undefined)))) on.add('stance');
  if (differ(claims.map((claim) => (claim.kind === 'event' ? claim.status : undefined)))) on.add('status');
  const sources = claims
    .filter((claim) => claim.kind !== 'statement')
    .map((claim) => claim.according?.name ?? claim.according?.role ?? null);
  if (new Set(sources).size > 1) on.add('source');
  return [...on];
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

/** What a fact is about, for people: the decision and what of it, or the first claim's own words. */
function aboutOf(one: CheckedClaim, tools: CheckTools): string {
  const { claim, decision } = one;
  const name = decision ? (decision.resolution ?? decision.symbol ?? decision.id) : undefined;
  switch (claim.kind) {
    case 'vote':
      return name ? `vote on ${name}` : 'a vote';
    case 'provision':
      return `${name ?? 'a text'}: ${one.words}`;
    case 'legal':
      return `legal force of ${name ?? 'resolutions'}`;
    case 'council':
      return claim.sponsors ? `who put forward ${name ?? 'the text'}` : 'the Council itself';
    case 'count':
      return `how many ${claim.of}${claim.by ? ` by ${withArticle(nameOn(tools.record.council, claim.by))}` : ''}`;
    default:
      return one.words;
  }
}
