import { DATE, dayOf, SPAN, spanOf } from './dates.ts';
import type { Mandate } from './types.ts';

const UNTIL = new RegExp(String.raw`\b(?:until|through|up to)\s+(?:and including\s+)?${DATE}`, 'gi');
const FOR = new RegExp(
  String.raw`\b(?:for|by)\s+(?:an?\s+|the\s+)?(?:final\s+|further\s+|additional\s+|initial\s+|another\s+|new\s+|interim\s+)*(?:period\s+of\s+(?:up to\s+)?|duration\s+of\s+)?${SPAN}`,
  'gi',
);
const WHAT: readonly (readonly [RegExp, Mandate['what']])[] = [
  [/\b(?:extend|renew|prolong|continu|maintain|roll over)/i, 'extend'],
  [/\b(?:terminat|clos(?:e|ing)|end|dissolv|withdraw|lift)/i, 'terminate'],
  [/\b(?:establish|set(?:ting)? up|create|deploy|constitut)/i, 'establish'],
  [/\bauthoriz/i, 'authorize'],
];
const OF =
  /\b(?:the |its |their )?(?:mandates?|authorizations?|authority|measures|tasks|Panel|Group|Mission|Force|Operation|exemptions?)\b[^,;:.]*/i;
/** Who or what a mandate is of is cut here: the rest of the sentence says more than its name. */
const LONGEST = 160;
const CUT =
  /\s+(?:until|through|up to|for (?:a|an|the|\d)|as (?:set out|defined|contained|referred)|which|in order|and (?:requests|decides)|imposed|referred|set (?:out|forth))\b.*/is;

/**
 * Mandates, authorizations and measures that the clause with the words `from` to `to` sets up, prolongs or ends, with their last day
 * (inclusive, New York) or their length. Implements DOMAIN 4.5.
 */
export function mandatesIn(words: string, from: number, to: number): Mandate[] {
  const clause = words.slice(from, to);
  const what = WHAT.find(([pattern]) => pattern.test(clause))?.[1];
  if (what === undefined) return [];
  const of = (OF.exec(clause)?.[0] ?? clause.slice(0, LONGEST)).replace(CUT, '').trim().slice(0, LONGEST);
  const found: Mandate[] = [];
  for (const match of clause.matchAll(UNTIL)) {
    const until = dayOf(match.groups ?? {});
    if (until !== null) found.push({ ...spanned(match, from), what, of, until, length: null });
  }
  for (const match of clause.matchAll(FOR)) {
    const { count = '', unit = '' } = match.groups ?? {};
    const last = found[0];
    // "for a period of 12 months, until 31 December 2027" is one mandate.
    if (last && last.length === null) found[0] = { ...last, length: spanOf(count, unit) };
    else if (!/^(?:hour|week)$/i.test(unit)) found.push({ ...spanned(match, from), what, of, until: null, length: spanOf(count, unit) });
  }
  return found;
}

const spanned = (match: RegExpMatchArray, from: number): Pick<Mandate, 'words' | 'start' | 'end'> => ({
  words: match[0],
  start: from + (match.index ?? 0),
  end: from + (match.index ?? 0) + match[0].length,
});
