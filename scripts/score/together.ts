/** How well the claims of several reports are set side by side: links between reports found, links given that are none, and their relation. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, Tally } from './told.ts';

interface Gold {
  readonly reports: Readonly<Record<string, { readonly file: string; readonly dateline: string }>>;
  readonly oneVoice: readonly (readonly string[])[];
  readonly kinds?: string;
  readonly facts: readonly GoldFact[];
}

interface GoldFact {
  readonly about: string;
  readonly relation: string;
  readonly relationAlso?: readonly string[];
  readonly told: Readonly<Record<string, readonly string[]>>;
}

/** What the check gives, as far as it is asked here. */
interface Together {
  readonly reports: readonly {
    readonly id: string;
    readonly claims: readonly { readonly id: string; readonly kind: string; readonly span: { start: number; end: number } }[];
  }[];
  readonly facts: readonly {
    readonly relation: string;
    readonly about: string;
    readonly claims: readonly { readonly report: string; readonly claim: string }[];
  }[];
  readonly voices?: readonly { readonly reports: readonly string[] }[];
}

export type CheckSeveral = (given: { name: string; text: string; dateline: string }[]) => unknown;

/** Links between reports, relations of those found, and pairs that are one voice. */
export interface TogetherScore {
  readonly links: Tally;
  readonly relations: { right: number; of: number };
  readonly voices: { right: number; of: number };
  readonly lines: string[];
}

const SCORED = 'vote provision statement figure';
const touches = ([a, b]: Place, [c, d]: Place): boolean => Math.min(b, d) - Math.max(a, c) >= 0.5 * Math.min(b - a, d - c);
const pairsOf = <T>(list: readonly T[]): [T, T][] => list.flatMap((one, i) => list.slice(i + 1).map((other): [T, T] => [one, other]));

/** Scores every folder of `folder` that holds a gold.json; null where there is none. */
export function scoreTogether(folder: string, check: CheckSeveral): TogetherScore | null {
  if (!existsSync(folder)) return null;
  const score: TogetherScore = {
    links: { gold: 0, found: 0, given: 0, true: 0 },
    relations: { right: 0, of: 0 },
    voices: { right: 0, of: 0 },
    lines: [],
  };
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name, 'gold.json');
    if (existsSync(file)) addSet(score, name, join(folder, name), JSON.parse(readFileSync(file, 'utf8')) as Gold, check);
  }
  return score.links.gold === 0 ? null : score;
}

function addSet(score: TogetherScore, set: string, folder: string, gold: Gold, check: CheckSeveral): void {
  const names = Object.keys(gold.reports);
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, gold.reports[name]?.file as string), 'utf8')]));
  const answer = check(
    names.map((name) => ({ name, text: texts.get(name) as string, dateline: gold.reports[name]?.dateline as string })),
  ) as {
    ok?: boolean;
    value?: Together;
  };
  const result = (answer.value ?? answer) as Together;
  const nameOf = new Map(result.reports.map((report, i) => [report.id, names[i] as string]));
  const claims = new Map(result.reports.flatMap((report) => report.claims.map((claim) => [`${report.id} ${claim.id}`, claim] as const)));
  const kinds = new Set((gold.kinds ?? SCORED).split(' '));
  const goldPlaces = gold.facts.map((fact) => ({
    fact,
    places: new Map(Object.entries(fact.told).map(([name, words]) => [name, placesOf(texts.get(name) ?? '', words, `${set}/${name}`)])),
  }));
  const given = result.facts.map((fact) => {
    const places = new Map<string, Place[]>();
    let scored = false;
    for (const { report, claim } of fact.claims) {
      const one = claims.get(`${report} ${claim}`);
      if (!one) continue;
      scored ||= kinds.has(one.kind);
      const name = nameOf.get(report) as string;
      places.set(name, [...(places.get(name) ?? []), [one.span.start, one.span.end]]);
    }
    return { fact, places, scored };
  });
  const links = (
    one: ReadonlyMap<string, readonly Place[]>,
    other: ReadonlyMap<string, readonly Place[]>,
    pair: readonly string[],
  ): boolean => pair.every((name) => one.get(name)?.some((a) => other.get(name)?.some((b) => touches(a, b))));
  for (const { fact, places } of goldPlaces)
    for (const pair of pairsOf([...places.keys()])) {
      score.links.gold++;
      const met = given.filter((one) => links(places, one.places, pair));
      if (met.length === 0) {
        score.lines.push(`${set}: not linked in ${pair.join(' and ')}: ${fact.about}`);
        continue;
      }
      score.links.found++;
      score.relations.of++;
      if (met.some((one) => [fact.relation, ...(fact.relationAlso ?? [])].includes(one.fact.relation))) score.relations.right++;
      else score.lines.push(`${set}: ${met[0]?.fact.relation}, not ${fact.relation}: ${fact.about}`);
    }
  for (const { fact, places, scored } of given)
    for (const pair of scored ? pairsOf([...places.keys()]) : []) {
      score.links.given++;
      if (goldPlaces.some((one) => links(one.places, places, pair))) score.links.true++;
      else if (gold.oneVoice.some((voice) => pair.every((name) => voice.includes(name)))) score.links.given--;
      else score.lines.push(`${set}: linked in ${pair.join(' and ')}, and gold does not: ${fact.about}`);
    }
  for (const pair of pairsOf(names)) {
    score.voices.of++;
    const wanted = gold.oneVoice.some((voice) => pair.every((name) => voice.includes(name)));
    const said = (result.voices ?? []).some((voice) => pair.every((name) => voice.reports.some((id) => nameOf.get(id) === name)));
    if (wanted === said) score.voices.right++;
    else score.lines.push(`${set}: ${pair.join(' and ')} ${said ? 'are' : 'are not'} held for one voice`);
  }
}

function placesOf(text: string, words: readonly string[], where: string): Place[] {
  return words.map((one) => {
    const at = text.indexOf(one);
    if (at < 0) throw new Error(`${where} does not say “${one}”`);
    return [at, at + one.length];
  });
}
