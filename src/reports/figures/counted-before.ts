import type { Sentence } from '../words/items.ts';
import type { Quantity } from '../words/quantities.ts';
import { type Counted, isPeople, isPlural } from './counted.ts';
import { AS_PEOPLE, HARM, OF_SPEECH, OF_THE_COUNCIL, PEOPLE } from './figure-words.ts';

/** What holds a number after it, and whose number that is. */
const HOLDERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    population: 'people',
    army: 'troops',
    strength: 'troops',
    force: 'troops',
    garrison: 'troops',
    mission: 'people',
    brigade: 'troops',
    contingent: 'troops',
    crowd: 'people',
    city: 'people',
    town: 'people',
    village: 'people',
    country: 'people',
    toll: 'people',
  }),
);

const PLACES = /^(?:city|town|village|country)$/;

/** "the number of refugees at nearly 10 million", "the death toll rose to 400", "a population of 17 million": what is counted stands before. */
export function thingBefore(sentence: Sentence, { from }: Quantity): Counted | null {
  const { items } = sentence;
  const named = putAt(sentence, from);
  if (named) return named;
  for (let k = from - 1; k >= Math.max(0, from - 14); k--) {
    const tag = items[k]?.tag ?? '';
    if (/^[.;"]$/.test(tag) || items[k]?.number !== undefined) return null;
    if (tag === 'of' && items[k - 1]?.tag === 'number') {
      const of = items[k + 1]?.tag ?? '';
      const harm = items.slice(k, from).find((item) => HARM.has(item.tag));
      const what = harm && HARM.get(harm.tag);
      if (!PEOPLE.has(of) && !HARM.has(of)) return null;
      return {
        unit: PEOPLE.has(of) && !AS_PEOPLE.has(of) ? of : 'people',
        to: from,
        from: k - 1,
        sort: 'people',
        ...(what ? { what } : {}),
      };
    }
    // «the number killed since the truce has risen to 591»
    if (tag === 'number' && HARM.has(items[k + 1]?.tag ?? ''))
      return { unit: 'people', to: from, from: k, sort: 'people', what: HARM.get(items[k + 1]?.tag as string) as string };
    const unit = HOLDERS.get(tag);
    if (unit === undefined) continue;
    const toll = tag === 'toll';
    if (PLACES.test(tag) && items[k + 1]?.tag !== 'of') continue;
    // «a force of 3,000», «its army numbers 10,000»
    if (!toll && (from - k > 3 || items.slice(k + 1, from).some((item) => /^(?:admit|los|sa[iy]|claim|kill)/.test(item.tag)))) return null;
    return { unit, to: from, from: toll && items[k - 1]?.tag === 'death' ? k - 1 : k, sort: 'people', ...(toll ? { what: 'killed' } : {}) };
  }
  return null;
}

/** «put the refugees at 61,000», «the observers number only 78», «the dead totalled 90». */
function putAt({ items }: Sentence, from: number): Counted | null {
  let k = from - 1;
  while (k > from - 3 && /^(?:only|just|now|some)$/.test(items[k]?.tag ?? '')) k--;
  const verb = items[k]?.tag ?? '';
  const counts = /^(?:number|numbers|numbered|total|totals|totalled|totaled|exceed|exceeded)$/.test(verb);
  const put =
    verb === 'at' &&
    items.slice(Math.max(0, k - 8), k).some((item) => /^(?:puts?|putting|placed?|places|estimated?|estimates|reckoned)$/.test(item.tag));
  if (!counts && !put) return null;
  while (k > 1 && /^(?:at|now|still|has|have|had|will)$/.test(items[k - 1]?.tag ?? '')) k--;
  const word = items[k - 1]?.tag ?? '';
  if (OF_SPEECH.has(word) || OF_THE_COUNCIL.has(word) || !(isPeople(word) || isPlural(word) || HARM.has(word))) return null;
  const people = isPeople(word) || HARM.has(word);
  return {
    unit: AS_PEOPLE.has(word) || HARM.has(word) ? 'people' : word,
    to: from,
    from: k - 1,
    sort: people ? 'people' : 'things',
    ...(HARM.has(word) ? { what: HARM.get(word) as string } : {}),
  };
}
