import { type Council, nameOn, withArticle } from '../../council/index.ts';
import { distance } from '../../edit-distance.ts';
import { bestMatch } from '../../text/index.ts';
import type { CheckTools } from '../check/check-tools.ts';
import type { CheckedClaim } from '../check/checked-claim.ts';
import type { Claim, Fact, FigureClaim, PositionClaim, Span } from '../types.ts';
import { inWords } from '../words/days.ts';
import { firstWords } from '../words/first-words.ts';
import { soundAlike } from '../words/name-sound.ts';
import { mayBeOne } from './actors.ts';
import { differences, isConflict, rangeOf, surname } from './differences.ts';

/** Claims of one kind share so much of their content words when they speak of the same thing. */
const ALIKE = 0.5;

/** Figures further apart than this factor, of no stated place, count two things: the dead of two sides, say. */
const FAR = 3;

/** A fact with the claims that tell it. */
export interface Aligned {
  readonly fact: Fact;
  readonly claims: readonly CheckedClaim[];
}

/**
 * Groups the claims of several reports that speak of the same thing, and says whether they agree. Copies of one text agree with nobody:
 * what only they say is `single`. `voiceOf` tells whose words a claim is made of.
 */
export function align(claims: readonly CheckedClaim[], tools: CheckTools, voiceOf: (report: string, span: Span) => string): Aligned[] {
  const groups: CheckedClaim[][] = [];
  const loose = new Loose(tools.record.council);
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
  return groups.map((group, i) => ({ fact: factOf(group, `f${i + 1}`, tools, voiceOf), claims: group }));
}

function factOf(group: readonly CheckedClaim[], id: string, tools: CheckTools, voiceOf: (report: string, span: Span) => string): Fact {
  const first = group[0] as CheckedClaim;
  const about = aboutOf(first, tools);
  const claims = group.map((one) => ({ report: one.report, claim: one.claim.id }));
  if (group.length === 1) return { id, about, claims, relation: 'single', on: [], voices: 1 };
  const on = differences(group);
  const reports = new Set(group.map((one) => one.report));
  const voices = new Set(group.map((one) => voiceOf(one.report, one.claim.span))).size;
  const within = reports.size === group.length ? [] : disagreeWithin(group);
  const fact: Fact = { id, about, claims, relation: relationOf(reports.size, voices, on), on, voices };
  return within.length > 0 ? { ...fact, within } : fact;
}

function relationOf(reports: number, voices: number, on: readonly string[]): Fact['relation'] {
  if (reports < 2 || (voices < 2 && on.length === 0)) return 'single';
  if (isConflict(on)) return 'conflict';
  return on.length > 0 ? 'differ in detail' : 'agree';
}

/** Reports that tell the same thing in two ways that cannot both be. */
function disagreeWithin(group: readonly CheckedClaim[]): NonNullable<Fact['within']> {
  const byReport = new Map<string, CheckedClaim[]>();
  for (const one of group) {
    const own = byReport.get(one.report);
    if (own) own.push(one);
    else byReport.set(one.report, [one]);
  }
  return [...byReport].flatMap(([report, own]) => {
    const on = own.length > 1 ? differences(own).filter((what) => isConflict([what])) : [];
    return on.length > 0 ? [{ report, on }] : [];
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
            : claim.standing === 'president' && claim.month !== undefined
              ? `president ${claim.month}`
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
  // "for at least 60 days" is told of the paragraph that says 30.
  const told = one.content.filter((word) => !/^\d/.test(word));
  const match = index && bestMatch(index, told.length > 1 ? told : one.content, tools.synonyms);
  if (!match || match.score < 0.4) return null;
  return `provision ${decision} ${match.provision.paragraph}/${match.provision.clause} ${one.claim.kind === 'provision' && one.claim.absent === true}`;
}

/** Whether two claims may have one actor: a speaker is the same by surname, also misspelt or spelt by ear, else by whom they speak for. */
function sameActor(a: Claim, b: Claim, council: Council): boolean {
  if (a.kind === 'statement' && b.kind === 'statement') {
    const [first, second] = [surname(a), surname(b)];
    const slips = Math.min(first?.length ?? 0, second?.length ?? 0) > 5 ? 2 : 0;
    if (first && second) return distance(first, second, slips) <= slips || soundAlike(first, second);
    const [state, other] = [a.speaker.affiliation, b.speaker.affiliation];
    return !state || !other || state === other;
  }
  if ((a.kind === 'position' && b.kind === 'position') || (a.kind === 'event' && b.kind === 'event')) {
    return mayBeOne(a.actor, b.actor, council);
  }
  return true;
}

/** A quotation of so many letters is one person's, whoever it is given to. */
const TELLING = 25;

/** Whether two statements quote the same words, though of speakers who are named differently. */
function sameQuote(a: CheckedClaim, b: CheckedClaim): boolean {
  const [one, other] = [quoteIn(a), quoteIn(b)];
  return one.length >= TELLING && one === other;
}

const quoteIn = (one: CheckedClaim): string =>
  one.claim.kind === 'statement'
    ? (one.claim.quote ?? [])
        .map((span) =>
          one
            .textAt(span)
            .toLowerCase()
            .replace(/[^\p{L}\d]+/gu, ' ')
            .trim(),
        )
        .join(' ')
    : '';

/** Figures count the same thing unless they say otherwise: another unit, place, or thing counted. */
function sameCounted(a: FigureClaim, b: FigureClaim): boolean {
  const differ = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && one !== '' && other !== '' && one.toLowerCase() !== other.toLowerCase();
  if (a.unit !== b.unit || differ(a.where, b.where) || differ(a.what, b.what) || differ(a.since, b.since)) return false;
  if (a.where !== undefined && a.where === b.where) return true;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return !one || !other || Math.max(one[0], other[0]) <= FAR * Math.max(1, Math.min(one[1], other[1]));
}

/** Two events of different days are two, however alike: the raid of Monday and that of Tuesday. */
const onOtherDays = ({ kind, date }: Claim, other: Claim): boolean =>
  kind === 'event' && date?.precision === 'day' && other.date?.precision === 'day' && date.value !== other.date.value;

/** Whether two claims with so many content words in common speak of the same thing. */
function isLike(a: CheckedClaim, b: CheckedClaim, common: number, council: Council): boolean {
  const small = Math.min(a.content.length, b.content.length);
  if (common / small < ALIKE || common < Math.min(2, small) || common / Math.max(a.content.length, b.content.length) < 0.3) return false;
  if ((!sameActor(a.claim, b.claim, council) && !sameQuote(a, b)) || onOtherDays(a.claim, b.claim)) return false;
  return !(a.claim.kind === 'figure' && b.claim.kind === 'figure') || sameCounted(a.claim, b.claim);
}

/** Groups that only likeness ties together, found by the content words of their first claims. */
class Loose {
  private readonly council: Council;
  private readonly groups: CheckedClaim[][] = [];
  /** For each kind of claim and word, the groups whose first claim has it. */
  private readonly holders = new Map<string, Map<string, number[]>>();

  constructor(council: Council) {
    this.council = council;
  }

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
      if ((first === undefined || at < first) && isLike((this.groups[at] as CheckedClaim[])[0] as CheckedClaim, one, words, this.council))
        first = at;
    }
    return first === undefined ? undefined : this.groups[first];
  }
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
      if (claim.sponsors) return `who put forward ${name ?? 'the text'}`;
      return claim.standing === 'president' && claim.month ? `who presided in ${monthInWords(claim.month)}` : 'the Council itself';
    case 'count':
      return `how many ${claim.of}${claim.by ? ` by ${withArticle(nameOn(tools.record.council, claim.by))}` : ''}`;
    case 'event':
      return claim.actor && claim.object ? `${named(claim.actor, tools)}: ${claim.action} ${firstWords(claim.object, 6)}` : one.words;
    case 'position':
      return `${named(claim.actor, tools)} ${STANDS[claim.stance]} ${firstWords(one.textAt(claim.on.described), 6)}`;
    default:
      return one.words;
  }
}

const STANDS: Readonly<Record<PositionClaim['stance'], string>> = {
  supports: 'for',
  opposes: 'against',
  accepts: 'accepts',
  rejects: 'rejects',
  abstains: 'abstains on',
  unresolved: 'undecided on',
};

const monthInWords = (month: string): string => inWords(`${month}-01`).replace(/^\d+ /, '');

/** A State by its name, anyone else as the report names him. */
const named = (actor: string, { record }: CheckTools): string => (record.council.states.has(actor) ? nameOn(record.council, actor) : actor);
