import type { Provision } from '../../text/index.ts';
import type { Words } from '../../text/language.ts';
import type { Span } from '../types.ts';
import { numberAt } from '../words/numbers.ts';

/** A number with what it counts: "30 days", "six months", "15,000 troops". */
const COUNTED =
  /\b(\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|sixty|ninety)[- ](?:(?:consecutive|calendar|more|additional|further|working|military|uniformed|armed|further) ){0,2}(hour|day|week|month|year|troop|soldier|observer|peacekeeper|personnel|policem[ae]n|police officer|per ?cent)s?\b/gi;

/** Soldiers by any word. */
const SAME: Readonly<Record<string, string>> = {
  soldier: 'troop',
  peacekeeper: 'troop',
  personnel: 'troop',
  policeman: 'police officer',
  policemen: 'police officer',
};

/** The numbers of a text by what they count: periods, soldiers, shares. */
export function countedIn(text: string): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [, number = '', unit = ''] of text.matchAll(COUNTED)) {
    const value = /^\d/.test(number) ? Number(number.replace(/,/g, '')) : numberAt([number.toLowerCase()], 0)?.value;
    const of = SAME[unit.toLowerCase()] ?? unit.toLowerCase();
    if (value === undefined) continue;
    found.set(of, (found.get(of) ?? new Set()).add(value));
  }
  return found;
}

/** Periods that are one and the same. */
const isPeriod = (value: number, unit: string, others: ReadonlyMap<string, ReadonlySet<number>>): boolean =>
  (unit === 'month' && value % 12 === 0 && (others.get('year')?.has(value / 12) ?? false)) ||
  (unit === 'year' && (others.get('month')?.has(value * 12) ?? false)) ||
  (unit === 'week' && (others.get('day')?.has(value * 7) ?? false)) ||
  (unit === 'day' && value % 7 === 0 && (others.get('week')?.has(value / 7) ?? false));

export interface OtherNumber {
  readonly said: string;
  readonly record: string;
}

/** A period or strength that a claim gives where the paragraph gives another of the same unit. */
export function otherNumber(claim: Span, provision: Provision, words: Words): OtherNumber | undefined {
  const said = countedIn(words.text.slice(claim.start, claim.end));
  if (said.size === 0) return undefined;
  const held = countedIn(provision.gist);
  for (const [unit, numbers] of said) {
    const known = held.get(unit);
    if (!known) continue;
    const wrong = [...numbers].find((one) => !known.has(one) && !isPeriod(one, unit, held));
    if (wrong === undefined || [...numbers].some((one) => known.has(one))) continue;
    const plural = (value: number): string => `${value} ${value === 1 ? unit : unit.endsWith('cent') ? unit : `${unit}s`}`;
    return { said: plural(wrong), record: [...known].map(plural).join(' or ') };
  }
  return undefined;
}
