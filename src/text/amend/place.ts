import { ok, type Result, refuse } from '../../result.ts';
import { placesOf } from '../model/places.ts';
import type { ResolutionText } from '../model/types.ts';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const LABELS = String.raw`(?:\s?\([a-zA-Z0-9]{1,5}(?: (?:bis|ter))?\))*`;
const NUMBER = String.raw`\d{1,3}(?:\s?(?:bis|ter|quater)\b)?`;

/** "annex", "annex I". */
export const ANNEX = String.raw`(?:annex|appendix)(?:\s(?:[IVX]{1,5}|[A-Z]|\d{1,2}))?`;

/** A place as people write it, in groups; to be put inside other patterns once. */
export const PLACE = String.raw`(?:the )?(?:(?:sub-?paragraphs? (?<sub>\([a-zA-Z0-9]{1,5}\)${LABELS}) of )?(?:(?<code>(?:(?:[A-H]\.|[IVX]{1,4}\.)?(?:OP|PP)\s?|${ANNEX}\.¶?)${NUMBER}${LABELS}(?:#\d+)?)|(?<ordinal>${ORDINALS.join('|')}|last) (?<ordinalKind>preambular|operative) paragraph|(?<kind>operative |preambular )?paragraph (?<number>${NUMBER}${LABELS}|(?:OP|PP)\s?${NUMBER}${LABELS}))(?: of part (?<part>[A-H]|[IVX]{1,4})| of (?:the )?(?<annex>${ANNEX})(?![a-z]))?)`;

/** "OP5(b)(ii)" of the groups of `PLACE`; the last preambular or operative paragraph is looked up in `text`. */
function nameOf(groups: Readonly<Record<string, string | undefined>>, places: readonly string[]): string {
  const { sub = '', code, ordinal, ordinalKind, kind, number = '', part, annex } = groups;
  const prefix = part === undefined ? '' : `${part}.`;
  const tidy = (name: string) =>
    name
      .replace(/\s*\(/g, '(')
      .replace(/^((?:[A-Z]+\.)?[OP]P)\s+/i, (_, head: string) => head)
      .replace(/(\d)\s?(bis|ter|quater)/, '$1 $2') + sub.replace(/\s/g, '');
  if (code !== undefined) return prefix + tidy(code);
  if (annex !== undefined) return `${annex.replace(/\s+/g, ' ')}.${tidy(number)}`;
  if (ordinal !== undefined) {
    const mark = ordinalKind?.toLowerCase() === 'preambular' ? 'PP' : 'OP';
    const own = places.filter((place) => place.startsWith(prefix + mark) && !place.includes('('));
    return ordinal.toLowerCase() === 'last' ? (own.at(-1) ?? mark) : `${prefix}${mark}${ORDINALS.indexOf(ordinal.toLowerCase()) + 1}`;
  }
  if (/^(?:OP|PP)/i.test(number)) return prefix + tidy(number);
  return `${prefix}${kind?.trim().toLowerCase() === 'preambular' ? 'PP' : 'OP'}${tidy(number)}`;
}

/** The paragraph that a place names, by id. `place_unknown` where the text has none; nearest are places of the same part. */
export function findPlace(text: ResolutionText, groups: Readonly<Record<string, string | undefined>>): Result<string> {
  const places = placesOf(text);
  const name = nameOf(groups, [...places.values()]);
  const lower = name.toLowerCase();
  for (const [id, place] of places) {
    // Paragraphs of an annex that have no number are counted.
    if (place.toLowerCase() === lower || place.toLowerCase().replace('.¶', '.') === lower) return ok(id);
  }
  const alike = [...places.values()].filter((place) =>
    place.toLowerCase().startsWith(lower.slice(0, lower.startsWith('pp') || lower.startsWith('op') ? 2 : 4)),
  );
  return refuse('place_unknown', `The text has no ${name}.`, { nearest: alike.slice(0, 8) });
}
