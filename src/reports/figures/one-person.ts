import type { Reading } from '../reading.ts';
import { Cues } from '../words/cues.ts';
import type { Item, Sentence } from '../words/items.ts';
import { isPeople } from './counted.ts';
import { HARM, PLURAL_OF } from './figure-words.ts';
import type { Figure } from './read-figure.ts';

const HURT = 'killed wounded injured hurt shot murdered slain stabbed executed beheaded drowned died perished';
const HURTS = /^(?:kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|shot|shooting|murdered|murdering|hurt|hurting)$/;
/** What a sentence must have for one person to be harmed in it. */
export const HURT_CUES = new Cues([...HURT.split(' '), 'killing', 'wounding', 'injuring', 'shooting', 'murdering', 'hurting']);
const PASSIVE = new Set(HURT.split(' '));
/** What makes a case of it and no event. */
const SUPPOSED = /^(?:if|whether|unless|when|whenever|would|could|may|might|should|can|no|not|n't)$/;

/**
 * One person told by an article who is said to be killed or hurt: "a French peacekeeper was shot dead", "killing a woman". `at` is the
 * article. null for all others, and where it is only supposed.
 */
export function onePersonAt(reading: Reading, sentence: Sentence, at: number): Figure | null {
  const { items } = sentence;
  const noun = personFrom(reading, sentence, at + 1);
  if (!noun || items.slice(0, at).some((item) => SUPPOSED.test(item.tag))) return null;
  const before = items[at - 1]?.tag === 'dead' ? at - 2 : at - 1;
  const done = HURTS.test(items[before]?.tag ?? '') && !/^(?:was|were|been|being)$/.test(items[before - 1]?.tag ?? '');
  const death = items[before]?.tag === 'of' && /^(?:death|killing|murder|shooting)$/.test(items[before - 1]?.tag ?? '');
  const what = done ? items[before]?.tag : death ? 'killed' : harmBehind(reading, sentence, noun.to);
  if (what === undefined) return null;
  return {
    from: at,
    to: noun.to,
    numberFrom: at,
    numberTo: at + 1,
    value: 1,
    bound: 'exact',
    unit: 'people',
    what: HARM.get(what) ?? what,
    // An age among the words is a figure of its own.
    countedTo: at + 1,
    sort: 'people',
  };
}

/** The noun of a person behind its adjectives and age, from item `from` on: "13-year-old Palestinian girl". */
function personFrom({ words }: Reading, { items }: Sentence, from: number): { to: number } | null {
  for (let k = from; k < Math.min(items.length, from + 9); k++) {
    const { tag, from: word, states } = items[k] as Item;
    const plural = PLURAL_OF.get(tag) ?? `${tag}s`;
    const pos = words.pos[word] ?? '';
    if (isPeople(plural) && !/^(?:NOUN|PROPN)$/.test(words.pos[items[k + 1]?.from as number] ?? ''))
      return items[k + 1]?.tag === 'of' ? null : { to: k + 1 };
    // «a 14-year-old was shot dead»
    if (tag === 'old' && /^(?:AUX|VERB|ADP)$/.test(words.pos[items[k + 1]?.from as number] ?? '')) return { to: k + 1 };
    if (!states && !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos) && tag !== '-' && tag !== 'old') return null;
  }
  return null;
}

/** «… was shot dead», «… from Hebron has been killed», «… died»: what befell whom the words up to item `from` name. */
function harmBehind({ words }: Reading, { items }: Sentence, from: number): string | undefined {
  let k = from;
  let joined = false;
  while (k < from + (joined ? 9 : 6) && !/^(?:VERB|AUX)$/.test(words.pos[items[k]?.from as number] ?? '')) {
    // «a soldier and two villagers were killed»
    if (items[k]?.tag === 'and' && items[k + 1]?.number !== undefined) joined = true;
    else if (items[k] === undefined || /^(?:[.;:"—()]|and|or|which)$/.test(items[k]?.tag as string)) return undefined;
    k++;
  }
  const passive = (joined ? /^(?:were|have|had)$/ : /^(?:was|has|had)$/).test(items[k]?.tag ?? '');
  while (/^(?:was|were|has|have|had|been|also|later|reportedly|fatally|badly|seriously)$/.test(items[k]?.tag ?? '')) k++;
  const verb = items[k]?.tag ?? '';
  return PASSIVE.has(verb) && (passive || /^(?:died|drowned|perished)$/.test(verb)) ? verb : undefined;
}
