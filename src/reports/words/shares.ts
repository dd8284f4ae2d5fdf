import { Cues } from './cues.ts';
import type { Sentence } from './items.ts';

const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    eighth: 8,
    tenth: 10,
    tenths: 10,
  }),
);
export const SHARE_CUES = new Cues(PARTS.keys());

/** A share as a report words it: from and one past its items, its value between 0 and 1. */
export interface Share {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Words after "of" that are about the Council's own numbers or about time. */
const NOT_OF = /^(?:%C|members?|membership|votes?|vetoe?s?|century|year|decade|hour|term|resolutions?|drafts?|#.*)$/;

/**
 * A share at item `at`: "a third of the children", "two-thirds of …", "half the population" at the part; "one in four families",
 * "nine out of ten" at the first number. Ordinals ("the third time") and "half an hour" are none.
 */
export function shareAt(sentence: Sentence, at: number): Share | null {
  const { items } = sentence;
  const tag = (k: number): string => items[k]?.tag ?? '';
  const first = items[at]?.number;
  if (first !== undefined) {
    const one = tag(at + 1) === 'out' && tag(at + 2) === 'of' ? at + 3 : tag(at + 1) === 'in' ? at + 2 : -1;
    const out = tag(one) === 'every' ? one + 1 : one;
    const all = out > 0 ? items[out]?.number : undefined;
    const counted = items[out + 1]?.tag ?? '';
    if (
      all === undefined ||
      first >= all ||
      all > 1_000 ||
      !Number.isInteger(all) ||
      !/^(?:[a-z]{3}|of$)/.test(counted) ||
      NOT_OF.test(counted)
    )
      return null;
    if (tag(at + 1) === 'in' && !/s$|^(?:people|children|men|women|of)$/.test(counted)) return null;
    return { from: at, to: out + 1, value: first / all };
  }
  const parts = PARTS.get(tag(at));
  if (parts === undefined) return null;
  const half = tag(at) === 'half';
  const next = at + 1;
  const changedBy = byShare(sentence, at, parts);
  if (changedBy) return changedBy;
  if (tag(next) !== 'of' && !(half && /^(?:the|its|their|all|a)$/.test(tag(next)))) return null;
  const noun = tag(next) === 'of' && /^(?:the|its|their|all|his|her|those|these)$/.test(tag(next + 1)) ? next + 2 : next + 1;
  if (NOT_OF.test(tag(noun)) || tag(noun) === '' || (half && tag(next) === 'a')) return null;
  const joined = tag(at - 1) === '-' ? at - 2 : at - 1;
  // «the eastern half of the country», «half of the 69 vetoes»
  if (/^(?:northern|southern|eastern|western|second|first|other|latter|earlier|better|upper|lower)$/.test(tag(at - 1))) return null;
  if (items[noun]?.number !== undefined && NOT_OF.test(tag(noun + 1))) return null;
  const times = items[joined]?.number ?? (/^(?:a|an|about|some|nearly|almost|over)$/.test(tag(joined)) || half ? 1 : undefined);
  if (times === undefined || times >= parts) return null;
  const from = half && items[joined]?.number === undefined ? at : joined;
  return { from: /^(?:about|some|nearly|almost|over)$/.test(tag(from)) ? at : from, to: at + 1, value: times / parts };
}

const CHANGES =
  /\b(?:fall|fell|falls|fallen|ris(?:e|es|en|ing)|rose|cut|cuts|cutting|reduc\w+|drop\w*|increas\w+|decreas\w+|shr[aiu]nk\w*|grow\w*|grew|declin\w+|slash\w+|lower\w*|rais\w+|up|down)\b/;

/** «fell by a quarter», «cut by two-thirds since May»: a share of what changes. */
function byShare({ items }: Sentence, at: number, parts: number): Share | null {
  const tag = (k: number): string => items[k]?.tag ?? '';
  if (!/^(?:[.,;]|since|in|to|over|between|from|this|last|)$/.test(tag(at + 1))) return null;
  const first = tag(at - 1) === '-' ? at - 2 : at - 1;
  const from = items[first]?.number !== undefined || /^an?$/.test(tag(first)) ? first : at;
  const times = from === at ? (parts === 2 ? 1 : undefined) : (items[from]?.number ?? (/^an?$/.test(tag(from)) ? 1 : undefined));
  const hedged = /^(?:about|almost|nearly|around|over|roughly|some)$/.test(tag(from - 1))
    ? from - 2
    : /^(?:more|less)$/.test(tag(from - 2)) && tag(from - 1) === 'than'
      ? from - 3
      : from - 1;
  return tag(hedged) === 'by' &&
    CHANGES.test(`${tag(hedged - 1)} ${tag(hedged - 2)} ${tag(hedged - 3)}`) &&
    times !== undefined &&
    times < parts
    ? { from, to: at + 1, value: times / parts }
    : null;
}
