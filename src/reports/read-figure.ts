import { AS_PEOPLE, BREAKS, DEMONYM, DURATION, HARM, NOT_COUNTED, ONE_SCALE, PEOPLE, SAYS, SCALE, VAGUE } from './figure-words.ts';
import type { Item, Sentence } from './items.ts';
import type { Reading } from './reading.ts';
import { type Share, shareAt } from './shares.ts';
import type { FigureClaim } from './types.ts';

type Bound = FigureClaim['bound'];

export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound: Bound;
  readonly unit: string;
  readonly what: string;
}

/** A share of something: unit "share", value between 0 and 1, `what` is what it is a share of. */
function shareFigure(reading: Reading, sentence: Sentence, share: Share): Figure | null {
  const { items } = sentence;
  const bound = boundBefore(sentence, share.from, false);
  let end = share.to;
  while (end < items.length && end - share.to < 8 && !BREAKS.has(items[end]?.tag ?? '') && !SAYS.has(items[end]?.tag ?? '')) {
    if (end > share.to + 1 && /^(?:VERB|AUX)$/.test(reading.words.pos[items[end]?.from as number] ?? '')) break;
    end++;
  }
  if (end === share.to) return null;
  return {
    from: bound.from,
    to: end,
    numberFrom: share.from,
    numberTo: share.to,
    value: share.value,
    bound: bound.bound,
    unit: 'share',
    what: text(reading, sentence, share.to, end).replace(/^of (?:the |its |their )?/, ''),
  };
}

export function readFigure(reading: Reading, sentence: Sentence, at: number, previous: string | undefined): Figure | null {
  const { items } = sentence;
  const { words } = reading;
  const tagAt = (k: number): string => items[k]?.tag ?? '';
  const share = shareAt(sentence, at);
  if (share) return shareFigure(reading, sentence, share);
  let value = (items[at] as Item).number;
  // «a dozen», «half a million»
  const scale = value === undefined ? ONE_SCALE.get(tagAt(at)) : undefined;
  if (scale !== undefined) {
    if (tagAt(at - 1) !== 'a' || /^(?:votes?|times?|of)$/.test(tagAt(at + 1))) return null;
    value = tagAt(at - 2) === 'half' ? scale / 2 : scale;
  }
  let low: number | undefined;
  let high: number | undefined;
  let to = at + 1;
  const vague = VAGUE.get(tagAt(at));
  if (value === undefined && vague !== undefined) {
    if (tagAt(at) === 'scores' && tagAt(to) !== 'of') return null;
    let scale = vague;
    if (tagAt(to) === 'of' && SCALE.has(tagAt(to + 1))) {
      scale *= SCALE.get(tagAt(to + 1)) as number;
      to += 2;
    } else if (tagAt(at) === 'tens') return null;
    low = tagAt(at) === 'tens' || tagAt(at) === 'dozens' || tagAt(at) === 'scores' ? (tagAt(at) === 'tens' ? scale : scale * 2) : scale * 2;
    high =
      tagAt(at) === 'dozens' || tagAt(at) === 'scores'
        ? 99
        : tagAt(at) === 'tens'
          ? scale * 10 - 1
          : tagAt(at) === 'thousands'
            ? 99_999
            : tagAt(at) === 'hundreds'
              ? scale * 10 - 1
              : scale * 100;
    if (tagAt(to) === 'of') to++;
    else if (!/^(?:VERB|AUX|ADJ)$/.test(words.pos[items[to]?.from as number] ?? '')) return null;
  } else if (value === undefined) return null;
  const before = tagAt(at - 1);
  if (
    /^(?:resolution|resolutions|article|chapter|paragraph|no|no\.|number|#r|#d|#rs|#ds|page|section|rule|aged|age|room|group|p|g|brics|size|phase|stage|top|by|vs|channel|boeing|operation|flight|every|each|this|these|those|no-one|any|not)$/.test(
      before.toLowerCase(),
    )
  ) {
    if (!/^(?:by|top|not)$/.test(before)) return null;
  }
  if (/^#/.test(before) || before === '-' || /^[\d:./]/.test(before) || before === '/' || (before === ':' && /^=\d/.test(tagAt(at + 1))))
    return null;
  if (tagAt(to) === ':' || tagAt(to) === '/' || (tagAt(to) === '.' && /^\d/.test(tagAt(to + 1)))) return null;
  if (value !== undefined && tagAt(to) === '-' && items[to + 1]?.number === undefined) return null;
  if (
    value !== undefined &&
    value >= 1900 &&
    value <= 2100 &&
    Number.isInteger(value) &&
    !/[,]/.test(text(reading, sentence, at, at + 1)) &&
    !PEOPLE.has(tagAt(to))
  )
    return null;

  // «between 100 and 200», «100 to 200», «three-four million»
  const between = before === 'between' && tagAt(to) === 'and';
  if (value !== undefined && (between || /^(?:to|-|–|—)$/.test(tagAt(to))) && items[to + 1]?.number !== undefined) {
    const second = items[to + 1]?.number as number;
    const scaled =
      second >= 1_000 && value < 1_000 && /thousand|million|billion/.test(text(reading, sentence, to + 1, to + 2))
        ? value * scaleOf(text(reading, sentence, to + 1, to + 2))
        : value;
    if (second > scaled) {
      low = scaled;
      high = second;
      value = undefined;
      to += 2;
    } else if (/^(?:-|–|—)$/.test(tagAt(to))) return null;
  }
  const small = value !== undefined && value < 10 && /^[a-z]/i.test(text(reading, sentence, at, at + 1));

  let unit = '';
  let unitEnd = to;
  let ofPeople = false;
  let countedFrom: number | undefined;
  const money = tagAt(at - 1) === '$' || /[$€£]$/.test(before);
  if (tagAt(to) === '%' || /^(?:percent|per|pct)$/.test(tagAt(to))) {
    unit = 'percent';
    unitEnd = to + (tagAt(to) === 'per' ? 2 : 1);
    if (tagAt(to) === 'per' && tagAt(to + 1) !== 'cent') return null;
  } else if (money) {
    unit = before === '€' ? 'euros' : before === '£' ? 'pounds' : 'dollars';
  } else if (tagAt(to) === 'of' && /^(?:whom|them)$/.test(tagAt(to + 1))) {
    // «…, 34 of whom are dead», «two of them Kenyans»: of those counted before.
    if (!previous || !(PEOPLE.has(previous) || previous === 'people')) return null;
    unit = previous;
    unitEnd = to + 2;
    ofPeople = true;
  } else {
    const found = unitAfter(reading, sentence, to, small, value ?? 0);
    const counted = found ? undefined : countedBefore(sentence, at);
    if (counted) {
      unit = AS_PEOPLE.has(counted.of) ? 'people' : counted.of;
      countedFrom = counted.from;
      ofPeople = true;
    } else if (!found) {
      const harm = harmAround(sentence, at, to);
      if (small || (value !== undefined && value < 10)) return null;
      if (harm || vague !== undefined) {
        unit = 'people';
        ofPeople = true;
      } else if (previous && PEOPLE.has(previous) && AUXILIARY.test(tagAt(to)) && (value ?? 0) >= 10) {
        // «about 130 are still held»: of those counted before.
        unit = previous;
        ofPeople = true;
      } else if (previous && (value ?? 0) >= 100 && elliptic(sentence, at, to)) {
        unit = previous;
        ofPeople = PEOPLE.has(previous);
      } else return null;
    } else {
      unit = found.unit;
      unitEnd = found.end;
      ofPeople = found.people;
    }
  }
  if (tagAt(to) === 'of' && /^(?:whom|them)$/.test(tagAt(to + 1)) && tagAt(unitEnd) === '.') return null;
  const isDuration = DURATION.test(unit);
  if (isDuration) return duration(reading, sentence, at, unitEnd, value, unit);
  if (small && !ofPeople && unit !== 'percent' && !money) return null;

  let from = at;
  if (money) from--;
  const bound = boundBefore(sentence, from, vague !== undefined);
  from = bound.from;
  const after = boundAfter(sentence, unitEnd);
  const kind = bound.bound !== 'exact' ? bound.bound : after;
  if (between) from = Math.min(from, at - 1);
  while (
    /^(?:the|another|an|some|additional|further|estimated|total|of|=1)$/.test(tagAt(from - 1)) &&
    at - from < 5 &&
    tagAt(from - 1) !== 'of'
  )
    from--;
  const said = predicate(reading, sentence, from, unitEnd, ofPeople);
  if (!said) return null;
  if (countedFrom !== undefined) {
    const harm = items.slice(countedFrom, at).find((item) => HARM.has(item.tag));
    if (harm) said.what = HARM.get(harm.tag) as string;
    else if (items[countedFrom]?.tag === 'death') said.what = 'killed';
    said.from = Math.min(said.from, countedFrom);
  }
  // «two of his advisers» counts people of his; a bare «two soldiers» says nothing yet.
  const ofTheirs = tagAt(to) === 'of' && /^(?:his|her|its|their)$/.test(tagAt(to + 1));
  // «four American citizens» is told of somebody; a bare «two soldiers» says nothing yet.
  const qualified = unitEnd - to >= 2;
  if (small && said.what === '' && !ofTheirs && !qualified) return null;
  return {
    from: said.from,
    to: withoutPreposition(sentence, Math.max(said.to, unitEnd), unitEnd),
    numberFrom: at,
    numberTo: to,
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    bound: kind === 'exact' && (vague !== undefined || low !== undefined) ? 'about' : kind,
    unit,
    what:
      said.what.replace(/^of (?:his|her|its|their) /, '').replace(/(?:^|\s)(?:on|in|at|to|of|for|with|by|from|since)$/, '') ||
      text(reading, sentence, to, unitEnd) ||
      unit,
  };
}

function withoutPreposition(sentence: Sentence, to: number, least: number): number {
  let end = to;
  while (end > least && /^(?:on|in|at|to|of|for|with|by|from|the|a)$/.test(sentence.items[end - 1]?.tag as string)) end--;
  return end;
}

/** The words of items `from` to `to` (exclusive) as they stand. */
export const text = (reading: Reading, sentence: Sentence, from: number, to: number): string =>
  to <= from
    ? ''
    : reading.words.text.slice(
        reading.words.start[sentence.items[from]?.from as number],
        reading.words.end[(sentence.items[to - 1]?.to as number) - 1],
      );

const scaleOf = (words: string): number => (/billion/.test(words) ? 1e9 : /million/.test(words) ? 1e6 : /thousand/.test(words) ? 1e3 : 1);

/** The noun counted: adjectives, States and owners may stand between. */
function unitAfter(
  reading: Reading,
  sentence: Sentence,
  from: number,
  small: boolean,
  value: number,
): { unit: string; end: number; people: boolean } | null {
  const { items } = sentence;
  const { words } = reading;
  let k = from;
  if (items[k]?.tag === 'of' && /^(?:his|her|its|their|the|those|these|our)$/.test(items[k + 1]?.tag ?? '')) k += 2;
  else if (items[k]?.tag === 'of' && items[k + 1]?.tag !== undefined) k++;
  else if (items[k]?.tag === 'or' && /^(?:more|so|fewer)$/.test(items[k + 1]?.tag ?? '')) k += 2;
  let last = -1;
  for (; k < items.length && k - from < 7; k++) {
    const item = items[k] as Item;
    const tag = item.tag;
    if (item.head || tag === '%C' || tag === '"' || item.date || item.number !== undefined) break;
    const pos = words.pos[item.from];
    if (PEOPLE.has(tag) || DEMONYM.test(tag)) {
      last = k;
      if (!/^(?:NOUN|PROPN)$/.test(words.pos[items[k + 1]?.from as number] ?? '') || !PEOPLE.has(items[k + 1]?.tag ?? '')) break;
      continue;
    }
    if (item.states) {
      // «1.4 million Palestinians»: the demonym itself is counted.
      const written = text(reading, sentence, k, k + 1);
      if (/s$/.test(written) && !/^(?:NOUN|PROPN|ADJ)$/.test(words.pos[items[k + 1]?.from as number] ?? ''))
        return { unit: 'people', end: k + 1, people: true };
      continue;
    }
    // «8,000 Bosniaks»: a people that no list has.
    if (
      k === from &&
      pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}+s$/u.test(text(reading, sentence, k, k + 1)) &&
      items[k + 1]?.tag !== 'of' &&
      !/^(?:NOUN|PROPN)$/.test(words.pos[items[k + 1]?.from as number] ?? '') &&
      !/^(?:articles|chapters|resolutions|members|states|nations|times)$/.test(tag)
    )
      return { unit: 'people', end: k + 1, people: true };
    if (pos === 'NOUN') {
      last = k;
      if (words.pos[items[k + 1]?.from as number] !== 'NOUN' && items[k + 1]?.tag !== '-') break;
      continue;
    }
    if (
      pos === 'ADJ' ||
      pos === 'ADV' ||
      tag === '-' ||
      (pos === 'PROPN' && k === from) ||
      /^(?:besieged|displaced|armed|wounded|injured|held|remaining|more|other|living|jailed|detained|square|top|killed)$/.test(tag)
    )
      continue;
    break;
  }
  if (last < 0) return null;
  const word = items[last]?.tag as string;
  // The Council's own numbers end at fifteen: more States or votes than that are the Assembly's or the world's.
  const beyond = value > 15 && value !== 193 && /^(?:countries|states|nations|members|votes|speakers)$/.test(word);
  if (NOT_COUNTED.has(word) && !DURATION.test(word) && !beyond) return null;
  if (!word.endsWith('s') && !PEOPLE.has(word) && !/^(?:aircraft|deaths|percent|feet|children)$/.test(word)) return null;
  if (
    small &&
    !PEOPLE.has(word) &&
    !DURATION.test(word) &&
    !/^(?:missiles|rockets|drones|tests|squadrons|brigades|divisions|regiments|aides|helicopters|mosques|churches|camps|bridges|convoys|attacks|ships|aircraft|tanks|barrels|trucks|hospitals|schools|cyclists|bodies|villages|towns|cities|homes|warships|warplanes|jets|planes|helicopters|bombs|satellites|battalions|vessels|tankers|provinces|shells|explosions|strikes|airstrikes)$/.test(
      word,
    )
  )
    return null;
  if (
    /^(?:officials?|diplomats?|sources?|envoys?|ambassadors?|ministers?|experts?|analysts?|reporters?|lawmakers?|percent|year|century|degrees?|version|type|level)$/.test(
      word,
    ) &&
    (small || /^(?:year|century|version|type|level)$/.test(word))
  )
    return null;
  const unit = AS_PEOPLE.has(word) || DEMONYM.test(word) ? 'people' : text(reading, sentence, last, last + 1).toLowerCase();
  return {
    unit: /^square$/.test(items[last - 1]?.tag ?? '') ? `square ${unit}` : unit,
    end: last + 1,
    people: PEOPLE.has(word) || DEMONYM.test(word),
  };
}

/** "the number of refugees at nearly 10 million", "the death toll to 400": what is counted stands before. */
function countedBefore(sentence: Sentence, at: number): { readonly of: string; readonly from: number } | undefined {
  const { items } = sentence;
  for (let k = at - 1; k >= Math.max(0, at - 14); k--) {
    const tag = items[k]?.tag ?? '';
    if (/^[.;"]$/.test(tag) || items[k]?.number !== undefined) return undefined;
    if (tag === 'of' && items[k - 1]?.tag === 'number') {
      const of = items[k + 1]?.tag ?? '';
      return PEOPLE.has(of) ? { of, from: k - 1 } : HARM.has(of) ? { of: 'people', from: k - 1 } : undefined;
    }
    if (tag === 'toll' && items[k - 1]?.tag === 'death') return { of: 'dead', from: k - 1 };
  }
  return undefined;
}

/** "and another 200,000 in East Jerusalem", "could reach four million": the unit is the one before. */
function elliptic(sentence: Sentence, at: number, to: number): boolean {
  const before = sentence.items[at - 1]?.tag ?? '';
  return /^(?:another|reach|reached|to|and|exceed|exceeded|further)$/.test(before) && !/^(?:-|of)$/.test(sentence.items[to]?.tag ?? '');
}

function harmAround(sentence: Sentence, from: number, to: number): string | undefined {
  const { items } = sentence;
  for (let k = to; k < Math.min(items.length, to + 5); k++) {
    const tag = items[k]?.tag as string;
    if (HARM.has(tag)) return HARM.get(tag);
    if (BREAKS.has(tag) && tag !== '-') break;
  }
  for (let k = from - 1; k >= Math.max(0, from - 6); k--) {
    const tag = items[k]?.tag as string;
    if (HARM.has(tag)) return HARM.get(tag);
    if (/^(?:,|;|\.|and|but|vote|votes)$/.test(tag)) break;
  }
  return undefined;
}

function boundBefore(sentence: Sentence, from: number, vague: boolean): { bound: Bound; from: number } {
  const { items } = sentence;
  const one = items[from - 1]?.tag ?? '';
  const two = `${items[from - 2]?.tag ?? ''} ${one}`;
  const three = `${items[from - 3]?.tag ?? ''} ${two}`;
  if (/^(?:no fewer than|not less than|no less than|a minimum of)$/.test(three)) return { bound: 'at_least', from: from - 3 };
  if (/^(?:in excess of)$/.test(three)) return { bound: 'more_than', from: from - 3 };
  if (/^(?:no more than|not more than|a maximum of|as many as|as much as)$/.test(three)) return { bound: 'up_to', from: from - 3 };
  if (/^(?:fewer than|less than)$/.test(two)) return { bound: 'less_than', from: from - 2 };
  if (two === 'more than' || two === 'upwards of' || two === 'greater than') return { bound: 'more_than', from: from - 2 };
  if (two === 'at least') return { bound: 'at_least', from: from - 2 };
  if (two === 'up to' || two === 'at most' || two === 'could reach' || two === 'may reach' || two === 'might reach')
    return { bound: 'up_to', from: from - 2 };
  if (two === 'close to' || two === 'an estimated' || two === 'just under' || two === 'just over')
    return { bound: two === 'just over' ? 'more_than' : 'about', from: from - 2 };
  if (one === 'over' || one === 'above') return { bound: 'more_than', from: from - 1 };
  if (one === 'under' || one === 'below') return { bound: 'less_than', from: from - 1 };
  if (/^(?:about|around|some|nearly|almost|approximately|roughly|estimated|circa|perhaps)$/.test(one))
    return { bound: 'about', from: from - 1 };
  return { bound: vague ? 'about' : 'exact', from };
}

function boundAfter(sentence: Sentence, to: number): Bound {
  const one = `${sentence.items[to]?.tag ?? ''} ${sentence.items[to + 1]?.tag ?? ''}`;
  if (one === 'or more') return 'at_least';
  return one === 'or so' ? 'about' : 'exact';
}

const AUXILIARY = /^(?:are|were|have|remain|remained|died|survived|still)$/;

const LASTING =
  /^(?:war|fighting|conflict|siege|bombardment|occupation|bombing|hostilities|violence|blockade|suffering|talks|negotiations|sanctions|captivity|civil|battle|invasion|uprising|unrest)$/;

/** «after five and a half months of war», «For five months now»: how long something has lasted; other durations are no figures. */
function duration(reading: Reading, sentence: Sentence, at: number, end: number, value: number | undefined, unit: string): Figure | null {
  const { items } = sentence;
  if (value === undefined) return null;
  const lead = items[at - 1]?.tag ?? '';
  const what = items[end]?.tag === 'of' ? (items[end + 1]?.tag ?? '') : '';
  const lasting = LASTING.test(what);
  // «For four days the debate …», «the battle of seven months», «the war of 3 1/2 years»
  const opens = lead === 'for' && at === 1;
  const of = lead === 'of' && LASTING.test(items[at - 2]?.tag ?? '');
  const since = at === 0 && /^(?:after|since)$/.test(items[end]?.tag ?? '');
  const now =
    (/^(?:for|after)$/.test(lead) && items[end]?.tag === 'now') || opens || of || since || /^(?:lasted|lasting|lasts)$/.test(lead);
  const next = items[end]?.tag ?? '';
  // «60 years old», «the two-year term», «two years' imprisonment» and the rules' own periods are no figures of the world.
  if (
    /^(?:old|'s|term|terms|sentence|sentences|each)$/.test(next) ||
    lead === '-' ||
    /^(?:aged|age|every|first|working)$/.test(lead) ||
    value > 500
  )
    return null;
  if (!lasting && !now) {
    const bound = boundBefore(sentence, at, false);
    const opener = items[bound.from - 1]?.tag ?? '';
    // A bare «six months» dates something; «more than five years», «for seventy years» and «two weeks of bombing» measure it.
    const told = value >= 20 && /^(?:for|within|after|over|in|past|last|next|another|during)$/.test(opener);
    if (!told && bound.bound === 'exact' && next !== 'of') return null;
    const within = /^(?:within|for|after|over)$/.test(opener) ? bound.from - 1 : bound.from;
    return {
      from: within,
      to: end,
      numberFrom: at,
      numberTo: at + 1,
      value,
      bound: bound.bound,
      unit: unit.endsWith('s') ? unit : `${unit}s`,
      what: opener === 'within' ? 'deadline' : 'duration',
    };
  }
  const bound = boundBefore(sentence, at, false);
  const from = /^(?:after|for)$/.test(items[bound.from - 1]?.tag ?? '') ? bound.from - 1 : bound.from;
  const to = lasting ? end + 2 : items[end]?.tag === 'now' ? end + 1 : end;
  return {
    from,
    to,
    numberFrom: at,
    numberTo: at + 1,
    value,
    bound: bound.bound,
    unit: unit.endsWith('s') ? unit : `${unit}s`,
    what: lasting ? text(reading, sentence, end + 1, to) : 'duration',
  };
}

/** What is said of those counted, and the words from first to last that say it. */
function predicate(
  reading: Reading,
  sentence: Sentence,
  from: number,
  unitEnd: number,
  ofPeople: boolean,
): { from: number; to: number; what: string } | null {
  const { items } = sentence;
  const { words } = reading;
  const tagAt = (k: number): string => items[k]?.tag ?? '';
  // «… killed more than 400»: the verb before takes the number as its object.
  for (let k = from - 1; k >= Math.max(0, from - 3); k--) {
    const tag = tagAt(k);
    if (
      HARM.has(tag) &&
      !/^(?:dead|died|die)$/.test(tag) &&
      (words.pos[items[k]?.from as number] === 'VERB' || tag.endsWith('ing') || tag.endsWith('ed'))
    ) {
      let start = k;
      while (start > 0 && k - start < 10 && !BREAKS.has(tagAt(start - 1))) start--;
      if (start === k && /^(?:which|who|that)$/.test(tagAt(k - 1))) {
        start = k - 1;
        if (tagAt(start - 1) === ',') start--;
        let head = start;
        while (
          head > 0 &&
          start - head < 9 &&
          !/^(?:[,;:"—–(]|and|but|mentioning|without|of)$/.test(tagAt(head - 1)) &&
          words.pos[items[head - 1]?.from as number] !== 'VERB'
        )
          head--;
        if (head < start) start = head;
      }
      const end = tail(sentence, unitEnd);
      return { from: start, to: end, what: HARM.get(tag) as string };
    }
    if (BREAKS.has(tag)) break;
  }
  let k = unitEnd;
  // «– mostly women and children –»
  if (
    /^(?:—|–|,|\()$/.test(tagAt(k)) &&
    /^(?:mostly|mainly|including|many|most|the|half|among|nearly|largely|two|=2|some|predominantly)$/.test(tagAt(k + 1))
  ) {
    const close = tagAt(k) === '(' ? ')' : tagAt(k);
    let end = k + 1;
    while (end < items.length && end - k < 12 && tagAt(end) !== close && tagAt(end) !== '.') end++;
    if (tagAt(end) === close && /^(?:VERB|AUX)$/.test(words.pos[items[end + 1]?.from as number] ?? '')) k = end + 1;
  }
  const verbAt = k;
  let end = verbAt;
  let what = '';
  let verbs = 0;
  for (; end < items.length && end - verbAt < 18; end++) {
    const tag = tagAt(end);
    if (SAYS.has(tag)) break;
    if (BREAKS.has(tag)) break;
    if (HARM.has(tag)) what ||= HARM.get(tag) as string;
    const pos = words.pos[items[end]?.from as number];
    if (pos === 'VERB' || pos === 'AUX') verbs++;
  }
  if (verbs === 0 && what === '') {
    const noun = HARM.has(tagAt(unitEnd - 1)) ? (HARM.get(tagAt(unitEnd - 1)) as string) : '';
    // «a death toll of 400», «the release of around 700 prisoners», «12,000 dead»
    const back = tagAt(from - 1) === 'of' ? tagAt(from - 2) : '';
    if (
      back === 'release' ||
      back === 'killing' ||
      back === 'death' ||
      back === 'deaths' ||
      back === 'return' ||
      back === 'arrest' ||
      back === 'toll'
    ) {
      const stop = end;
      return {
        from: back === 'toll' && tagAt(from - 3) === 'death' ? from - 3 : from - 2,
        to: stop,
        what: back === 'release' ? 'released' : 'killed',
      };
    }
    let start = from;
    if (!ofPeople) {
      return { from: start, to: unitEnd, what: noun };
    }
    let verb = '';
    for (let b = from - 1; b >= Math.max(0, from - 5); b--) {
      if (BREAKS.has(tagAt(b))) break;
      if (words.pos[items[b]?.from as number] === 'VERB') {
        verb = tagAt(b);
        start = from;
        break;
      }
    }
    return { from: start, to: tail(sentence, unitEnd), what: noun || verb };
  }
  if (!/^(?:VERB|AUX|ADJ|ADV)$/.test(words.pos[items[verbAt]?.from as number] ?? '')) {
    // «13 ministers in the chamber was a record»: only what belongs to the noun.
    let stop = verbAt;
    while (stop < end && !/^(?:VERB|AUX)$/.test(words.pos[items[stop]?.from as number] ?? '')) stop++;
    if (what === '') return { from, to: Math.max(stop, unitEnd), what: text(reading, sentence, verbAt, stop) };
  }
  if (what === '') what = trimmed(text(reading, sentence, verbAt, Math.min(end, verbAt + 9)));
  return { from, to: Math.max(end, unitEnd), what };
}

const trimmed = (what: string): string =>
  what.replace(/^(?:were|was|are|is|have been|had been|has been|have|had|who are|now)\s+/i, '').replace(/[,;:.]$/, '');

/** After the noun counted: where, and who they mostly are. */
function tail(sentence: Sentence, unitEnd: number): number {
  const { items } = sentence;
  let end = unitEnd;
  while (end < items.length && end - unitEnd < 10 && !BREAKS.has(items[end]?.tag ?? '') && !SAYS.has(items[end]?.tag ?? '')) end++;
  if (/^[,—–(]$/.test(items[end]?.tag ?? '') && /^(?:mostly|mainly|most|many|largely|predominantly)$/.test(items[end + 1]?.tag ?? '')) {
    end++;
    while (end < items.length && !/^[,.;:—–)"]$/.test(items[end]?.tag ?? '')) end++;
  }
  return end;
}
