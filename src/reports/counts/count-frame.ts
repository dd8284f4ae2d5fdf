import type { Item, Sentence } from '../words/items.ts';
import { ordinal } from '../words/numbers.ts';
import { tagsLike } from '../words/tags.ts';
import type { CountWords } from './count-words.ts';

/**
 * Counts of vetoes by their grammar, where no pattern knows the words: a number, an ordinal, "twice" or "never"; what it counts (vetoes,
 * times, or left out where vetoes are spoken of); and whose they are.
 */
export interface FramedCount {
  readonly from: number;
  readonly to: number;
  readonly count: CountWords;
}

interface Quantity {
  readonly value: number;
  readonly bound: 'exact' | 'at_least' | 'ordinal';
  /** It counts times ("twice"), not things. */
  readonly times: boolean;
  /** One past its last item. */
  readonly end: number;
}

const VETO = /^(?:veto|vetoes|vetos)$/;
const isVetoed = tagsLike(/^(?:vetoed|vetoing|veto|vetoes|vetos)$/);
/** Verbs that make a number after them one of vetoes, where vetoes are spoken of. */
const CASTS = /^(?:cast|casts|used|wielded|exercised|employed|deployed|reached|totalled|totals|numbers|numbered|stands|stood|rose|risen)$/;
/** Words of which none may stand between a number and its vetoes. */
const OTHER_THINGS =
  /^(?:members?|countries|nations|states?|votes?|powers?|drafts?|resolutions?|permanent|and|or|with|in|for|on|by|at|as|them|who|that|which|to|a|an|[,;.:()"]|years?|months?|days?|weeks?|said|spoke|have|has|had|were|was|#.*|%.*|~.*|=.*)$/;
/** What is feared, denied, wished or ruled is no count. */
const isMaybe = tagsLike(
  /^(?:would|could|might|will|may|can|should|must|if|unless|threatened|threatens|threaten|ready|prepared|whether|n't)$/,
);
/** What may follow a number whose noun is left out. */
const ENDS = /^(?:[,;.:()—]|and|since|so|to|of|in|by|from|more|on|all|up)$/;
const OWNERS: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'the', 'a', 'only', 'this', "'s"]);
const TIMES_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({ once: 1, twice: 2, thrice: 3 }));
const OCCASION = /^(?:times?|occasions?|instances?)$/;

/** The counts of vetoes in a sentence; `before`: vetoes are spoken of in the sentence before. */
export function framedCounts(sentence: Sentence, before: boolean): FramedCount[] {
  const { items } = sentence;
  const first = items.findIndex(isVetoed);
  if (first < 0 && !before) return [];
  const found: FramedCount[] = [];
  for (let i = 0; i < items.length; i++) {
    const quantity = quantityAt(items, i);
    if (!quantity || maybe(items, i)) continue;
    const framed =
      firstOf(items, i, quantity, before) ??
      ofThings(items, i, quantity) ??
      ofTimes(items, i, quantity) ??
      leftOut(items, i, quantity, before);
    if (framed) found.push(framed);
  }
  return found;
}

/** "The United States first vetoed a resolution …", "The second time was in 1972", "No other American veto but fourteen came before". */
function firstOf(items: readonly Item[], i: number, { value, bound, end }: Quantity, before: boolean): FramedCount | null {
  const next = items[end]?.tag ?? '';
  const last = items[i - 1];
  if (bound === 'ordinal' && before && next === 'time' && /^(?:was|came|is)$/.test(items[end + 1]?.tag ?? ''))
    return { from: i, to: end, count: { of: 'vetoes', value, bound, byNear: true } };
  const but = last?.tag === 'but' && VETO.test(items[i - 2]?.tag ?? '') ? items[i - 3] : undefined;
  return but?.states ? { from: i - 4, to: i, count: { of: 'vetoes', value, bound: 'exact', ...owned(but) } } : null;
}

function quantityAt(items: readonly Item[], i: number): Quantity | null {
  const { tag, number } = items[i] as Item;
  const next = items[i + 1]?.tag;
  if (number !== undefined && tag.startsWith('=')) {
    const unit = next === '-' ? ordinal(items[i + 2]?.tag ?? '') : null;
    if (unit && unit < 10 && number % 10 === 0) return { value: number + unit, bound: 'ordinal', times: false, end: i + 3 };
    if (!Number.isInteger(number) || number > MOST) return null;
    return { value: number, bound: atLeast(items, i) ? 'at_least' : 'exact', times: false, end: i + 1 };
  }
  const times = TIMES_WORDS.get(tag);
  if (times !== undefined)
    return tag === 'once' && (NOT_COUNTED.test(items[i - 1]?.tag ?? '') || /^(?:and|more|again|the|a|he|she|it|they)$/.test(next ?? ''))
      ? null
      : { value: times, bound: 'exact', times: true, end: i + 1 };
  if (tag === 'not' && next === 'once') return { value: 0, bound: 'exact', times: true, end: i + 2 };
  if (
    (tag === 'never' || (tag === 'not' && next === 'vetoed' && ANY.test(items[i + 2]?.tag ?? ''))) &&
    /^(?:has|have|had)$/.test(items[i - 1]?.tag ?? '')
  )
    return { value: 0, bound: 'exact', times: true, end: i + 1 };
  if (tag === 'no' && items[i + 1]?.states && VETO.test(items[i + 2]?.tag ?? ''))
    return { value: 0, bound: 'exact', times: false, end: i + 1 };
  const nth = ordinal(tag);
  if (!nth || nth > MOST) return null;
  const owner = items[i - 1];
  if (nth === 1 && owner?.states && next === 'vetoed') return { value: 1, bound: 'ordinal', times: true, end: i + 1 };
  return owner && (OWNERS.has(owner.tag) || owner.states) ? { value: nth, bound: 'ordinal', times: false, end: i + 1 } : null;
}

const ANY = /^(?:a|an|any|anything|another)$/;
/** "At once" and "not once" count nothing. */
const NOT_COUNTED = /^(?:at|not|all|than)$/;

/** More vetoes than this no list has. */
const MOST = 400;

const atLeast = (items: readonly Item[], i: number): boolean =>
  /^(?:than|least|over)$/.test(items[i - 1]?.tag ?? '') || (items[i - 1]?.tag === 'fewer' && items[i - 2]?.tag === 'no');

/** Whether the words before tell of something feared or wished. */
function maybe(items: readonly Item[], i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at < 16; at--) {
    const tag = items[at]?.tag as string;
    if (tag === ';') return false;
    if (isMaybe(items[at])) return true;
  }
  return false;
}

/** "seven American vetoes", "16 drafts have fallen to Russian vetoes", "120 of the vetoes", "its third double veto". */
function ofThings(items: readonly Item[], i: number, { value, bound, times, end }: Quantity): FramedCount | null {
  if (times) return null;
  let owner: Item | undefined;
  for (let at = end; at < items.length && at - end < 5; at++) {
    const item = items[at] as Item;
    if (VETO.test(item.tag)) {
      if (PART_OF.test(`${items[i - 2]?.tag} ${items[i - 1]?.tag}`) && items[at + 1]?.tag === ',') return null;
      if (bound === 'ordinal' && value === 2 && items[at + 1]?.tag === 'power') return null;
      const part = partOf(items, i);
      if (part !== undefined) {
        const caster = whose(items, part, part, false);
        return caster && { from: part, to: at, count: { of: 'vetoes', value: (items[part] as Item).number as number, bound, ...caster } };
      }
      const who = owner ? owned(owner) : whose(items, i, at, true);
      return who && { from: i, to: at, count: { of: 'vetoes', value, bound, ...who } };
    }
    if (item.states) owner = item;
    else if (item.tag === '%C' || item.tag === '%UN') continue;
    else if (/^#[RD]s$/.test(item.tag) || /^(?:drafts|resolutions|texts)$/.test(item.tag))
      return bound === 'ordinal' ? null : fallen(items, i, at, value, bound);
    else if (OTHER_THINGS.test(item.tag)) return null;
  }
  return null;
}

/** "cast 106 of 109 vetoes", "49 of its 89 vetoes": the item of the part, by that of the whole. */
function partOf(items: readonly Item[], whole: number): number | undefined {
  const of = /^(?:its|their|the|all|his)$/.test(items[whole - 1]?.tag ?? '') ? whole - 2 : whole - 1;
  const part = items[of]?.tag === 'of' ? items[of - 1] : undefined;
  return part?.number !== undefined && Number.isInteger(part.number) ? of - 1 : undefined;
}

/** "Of the 293 vetoes, 120 …". */
const PART_OF = /^(?:of the|[a-z]+ of)$/;

/** "Three earlier drafts met an American veto", "six drafts have been vetoed by …", "had vetoed three earlier drafts". */
function fallen(items: readonly Item[], i: number, noun: number, value: number, bound: 'exact' | 'at_least'): FramedCount | null {
  const verb = items.slice(Math.max(0, i - 4), i).findLast(({ tag }) => tag === 'vetoed' || tag === 'blocked');
  if (verb) {
    const who = whose(items, items.indexOf(verb), items.indexOf(verb), false);
    return who && { from: items.indexOf(verb), to: noun, count: { of: 'vetoes', value, bound, ...who } };
  }
  for (let at = noun + 1; at < items.length && at - noun < 14; at++) {
    const { tag } = items[at] as Item;
    if (/^[;.]$/.test(tag) || tag.startsWith('#')) return null;
    if (KILLED.test(tag) && /^(?:were|been|being|was)$/.test(items[at - 1]?.tag ?? ''))
      return { from: i, to: toAgent(items, at), count: { of: 'vetoes', value, bound, ...whose(items, i, at, true) } };
    if (VETO.test(tag) && items[at - 1]?.states && items.slice(noun, at).some((item) => FALLS.test(item.tag)))
      return { from: i, to: at, count: { of: 'vetoes', value, bound, ...owned(items[at - 1] as Item) } };
  }
  return null;
}

const KILLED = /^(?:vetoed|killed|blocked)$/;
const FALLS = /^(?:fell|fallen|met|died|succumbed|lost|foundered|failed|stopped|blocked|killed)$/;

/** "on 12 occasions … used its veto", "has resorted to the veto seven times", "twice this year Russia has used its veto", "never". */
function ofTimes(items: readonly Item[], i: number, { value, bound, times, end }: Quantity): FramedCount | null {
  const noun = OCCASION.test(items[end]?.tag ?? '');
  if (!times && !noun) return null;
  const last = times ? end - 1 : end;
  const veto = nearestVeto(items, i, last);
  if (veto < 0 || (items[i]?.tag === 'never' && !isNever(items, last, veto))) return null;
  const who = whose(items, Math.min(i, veto), Math.max(i, veto), false);
  return who && { from: Math.min(i, veto), to: Math.max(last, veto), count: { of: 'vetoes', value, bound, ...who } };
}

/** Whether "never" is said of the veto after it, not of what somebody else did: "never found the votes, and France threatened to veto it". */
const isNever = (items: readonly Item[], never: number, veto: number): boolean =>
  veto > never && !items.slice(never + 1, veto).some(({ tag, states }) => states || /^(?:and|but|or|while|,|that|which)$/.test(tag));

/** The word of a veto nearest to items `from` to `to`, in their own part of the sentence. */
function nearestVeto(items: readonly Item[], from: number, to: number): number {
  for (let off = 1; off < 18; off++) {
    for (const at of [from - off, to + off]) {
      const tag = items[at]?.tag;
      if (tag === undefined || !isVetoed(items[at])) continue;
      const between = at < from ? items.slice(at, from) : items.slice(to, at);
      if (!between.some((item) => item.tag === ';')) return at;
    }
  }
  return -1;
}

/** So many words lie at most between a number and the vetoes it counts. */
const REACH = 24;

/** "the fourth by the US", "Friday's veto was Washington's sixth", "which makes it the 15th", "has cast the most vetoes: 90", "has reached 120". */
function leftOut(items: readonly Item[], i: number, { value, bound, times, end }: Quantity, before: boolean): FramedCount | null {
  if (times) return null;
  const next = items[end]?.tag ?? '.';
  const start = Math.max(0, i - REACH);
  const veto = items.slice(start, i).findLastIndex(isVetoed);
  if (veto >= 0 && /^(?:were|was)$/.test(next) && CASTS.test(items[end + 1]?.tag ?? ''))
    return { from: start + veto, to: end + 1, count: { of: 'vetoes', value, bound, ...whose(items, i, end + 1, true) } };
  if (!ENDS.test(next)) return null;
  if (bound === 'ordinal') {
    const made = /^(?:it|this|that|was|is|the)$/.test(items[i - 2]?.tag ?? '') || items[i - 1]?.states || items[i - 1]?.tag !== 'the';
    if (items[i - 1]?.tag === 'a') return null;
    const linked = items.slice(start, i).some(({ tag }) => /^(?:makes|made|making|was|is|,|\(|—)$/.test(tag));
    if (veto < 0 || !linked || !(made || next === 'by')) return null;
    const who =
      next === 'by' || next === 'from' ? whose(items, i, i, true) : (ownerOf(items, i) ?? whose(items, start + veto, start + veto, true));
    return who && { from: Math.max(start + veto, i - 3), to: i, count: { of: 'vetoes', value, bound, ...who } };
  }
  const verb = items.slice(Math.max(0, i - 6), i).findLastIndex(({ tag }) => CASTS.test(tag));
  const colon = /^[:,—]$/.test(items[i - 1]?.tag ?? '');
  if (!(verb >= 0 && (veto >= 0 || before)) && !(colon && veto >= 0 && i - (start + veto) < 3)) return null;
  const at = verb >= 0 ? Math.max(0, i - 6) + verb : i;
  if (items.slice(at + 1, i).some(({ tag }) => /^(?:#.*|against|for|by|members?|states)$/.test(tag))) return null;
  const who = whose(items, at, at, false);
  return who && { from: at, to: i, count: { of: 'vetoes', value, bound, ...who } };
}

/** "Washington's sixth", "its fourth". */
const ownerOf = (items: readonly Item[], i: number): Partial<CountWords> | undefined => {
  const [owner, mark] = [items[i - 2], items[i - 1]];
  return mark?.tag === "'s" && owner?.states ? owned(owner) : undefined;
};

const owned = ({ states }: Item): Partial<CountWords> => (states?.length === 1 ? { by: states[0] as string } : { bySeveral: states ?? [] });

/**
 * Whose vetoes are meant: those of an agent after ("by the US", "that the US has cast"), else of the State named last before, which acts or
 * owns; else the one that acts after ("twice this year Russia has …"), else who was spoken of before. `passive`: an agent after comes first.
 */
function whose(items: readonly Item[], from: number, to: number, passive: boolean): Partial<CountWords> {
  const after = items.slice(to + 1, to + 9);
  const agent = passive ? agentAmong(after) : undefined;
  if (agent) return owned(agent);
  for (let at = from - 1; at >= 0; at--) {
    const item = items[at] as Item;
    if (item.tag === ';') break;
    if (PRONOUN.test(item.tag) && ACTS.test(items[at + 1]?.tag ?? '')) return { byNear: true };
    if (item.states && !ABOUT.test(withoutArticle(items, at))) return owned(item);
  }
  const inner = items.slice(from, to + 1);
  if (inner.some((item, at) => PRONOUN.test(item.tag) && ACTS.test(inner[at + 1]?.tag ?? ''))) return { byNear: true };
  const inside = inner.find((item, at) => item.states && !ABOUT.test(withoutArticle(inner, at)));
  if (inside) return owned(inside);
  const named = after.find((item, at) => item.states && ACTS.test(after[at + 1]?.tag ?? ''));
  return named ? owned(named) : { byNear: true };
}

const PRONOUN = /^(?:it|they|he|she)$/;
const ACTS = /^(?:has|have|had|cast|used|vetoed|blocked|raised|exercised|wielded)$/;
/** Words after which a State is what a veto is about, not whose it is. */
const ABOUT = /^(?:on|over|about|against|in|for|to|joined|with|concerning|regarding|towards|of)$/;

const withoutArticle = (items: readonly Item[], at: number): string =>
  (items[at - 1]?.tag === 'the' ? items[at - 2]?.tag : items[at - 1]?.tag) ?? '';

/** The item of an agent named after one, else that one itself. */
function toAgent(items: readonly Item[], at: number): number {
  const agent = agentAmong(items.slice(at + 1, at + 9));
  return agent ? items.indexOf(agent) : at;
}

/** "by the US", "from Moscow", "that the US has cast". */
function agentAmong(after: readonly Item[]): Item | undefined {
  for (let at = 0; at < after.length; at++) {
    const { tag } = after[at] as Item;
    if (tag === ';') return undefined;
    if (!/^(?:by|from|that|which|of)$/.test(tag)) continue;
    const named = after[at + 1]?.tag === 'the' ? after[at + 2] : after[at + 1];
    if (named?.states && (tag === 'by' || tag === 'from' || tag === 'of' || ACTS.test(after[after.indexOf(named) + 1]?.tag ?? '')))
      return named;
  }
  return undefined;
}
