import type { Reading } from '../reading.ts';
import type { Sentence } from '../words/items.ts';
import { subjectBefore } from '../words/subjects.ts';
import { CHANNEL_OBJECT, JUDGE, NEEDS_QUOTE, SAY } from './say-words.ts';

/** Where the clause of attribution ends: place, time and occasion belong to it. */
export function cueEnd(sentence: Sentence, from: number): number {
  const { items } = sentence;
  let to = from;
  while (to < items.length && to - from < 18) {
    const tag = items[to]?.tag as string;
    if (tag === ',' && /^(?:previously|formerly)$/.test(items[to + 1]?.tag ?? '')) {
      to++;
      continue;
    }
    if (/^[,.;:"—–!?]$/.test(tag) || tag === 'that' || tag === 'adding') break;
    to++;
  }
  return Math.max(to, from);
}

/** Whether the sentence or its clause ends at item `at`. */
export function endsHere(sentence: Sentence, at: number): boolean {
  const tag = sentence.items[at]?.tag;
  return tag === undefined || /^[.!?;]$/.test(tag);
}

/** Only place, time or occasion follows up to the full stop. */
export function onlyCircumstances(reading: Reading, sentence: Sentence, from: number): boolean {
  const at = skipCircumstances(reading, sentence, from);
  return endsHere(sentence, at) || (sentence.items[at]?.tag === '"' && at >= sentence.items.length - 1);
}

/** Whether a clause or quotation of its own follows the verb. */
export function takesMore(reading: Reading, sentence: Sentence, from: number): boolean {
  const at = skipCircumstances(reading, sentence, from);
  const tag = sentence.items[at]?.tag;
  return tag === 'that';
}

/** The item after place, time and occasion that follow a verb of speaking: «said on Monday in New York that …». */
export function skipCircumstances(reading: Reading, sentence: Sentence, from: number): number {
  const { items } = sentence;
  const { words } = reading;
  let at = from;
  for (let rounds = 0; rounds < 4; rounds++) {
    const item = items[at];
    if (!item) return at;
    if (item.date) {
      at++;
      continue;
    }
    if (
      /^(?:on|in|at|after|before|during|following|to|shortly|ahead|earlier|late|later|afterwards|from|this|through|via|by|yesterday)$/.test(
        item.tag,
      )
    ) {
      let end = at + 1;
      while (end < items.length && end - at < 10) {
        const next = items[end] as Sentence['items'][number];
        if (/^(?:[,.;:"—–]|that)$/.test(next.tag)) break;
        const pos = words.pos[next.from];
        if ((pos === 'VERB' || pos === 'AUX') && !next.head && !next.states) return from;
        // A new noun phrase begins the content: «said on Monday the council …», «said after the vote it …».
        if (next.tag === 'the' && end > at + 1 && items[end - 1]?.date) break;
        if ((words.pos[next.from] === 'PRON' || next.states) && items[end - 1]?.date) break;
        end++;
      }
      at = end;
      if (items[at]?.tag === ',' && items[at + 1]?.tag !== '"') {
        const after = items[at + 1]?.tag;
        if (after === 'that') return at + 1;
        return at;
      }
      continue;
    }
    if (/^(?:afterwards|later|also|simply|bluntly|only|merely|again)$/.test(item.tag)) {
      at++;
      continue;
    }
    break;
  }
  return at;
}

/** «told CNN», «wrote on X», «said in a statement». */
export function channelAfter(reading: Reading, sentence: Sentence, i: number, base: string): { to: number; name?: string } | undefined {
  const { items } = sentence;
  const { words } = reading;
  if (base === 'tell') {
    let end = i + 1;
    while (end < items.length && end - i < 14) {
      const item = items[end] as Sentence['items'][number];
      if (/^(?:that|"|,|\.|:|how|why|what|to|when|whether|;)$/.test(item.tag)) break;
      if (
        end > i + 1 &&
        (words.pos[item.from] === 'PRON' || item.tag === 'the' || item.tag === 'a' || item.tag === 'it') &&
        !/^(?:of|in|to|at|on|after|before|during|the)$/.test(items[end - 1]?.tag ?? '')
      )
        break;
      if (words.pos[item.from] === 'VERB' && end > i + 1) break;
      end++;
    }
    let short = i + 1;
    while (
      short < end &&
      !/^(?:in|on|at|after|before|during|following)$/.test(items[short]?.tag as string) &&
      items[short]?.date === undefined
    )
      short++;
    if (short === i + 1) return undefined;
    const object = words.text.slice(words.start[items[i + 1]?.from as number], words.end[(items[short - 1]?.to as number) - 1]);
    const named = CHANNEL_OBJECT.test(object) || /^\p{Lu}/u.test(object);
    return { to: end, ...(named ? { name: `told ${object}` } : {}) };
  }
  const where = items[i + 1]?.tag;
  if (where !== 'on' && where !== 'in') return undefined;
  const place = items[i + 2];
  if (!place || place.date) return undefined;
  const text = words.text.slice(words.start[place.from], words.end[place.to - 1]);
  if (where === 'on' && /^(?:X|Twitter|Facebook|Telegram|Truth|Instagram|Weibo|television|TV|radio|social)$/i.test(text))
    return { to: i + 3, name: /^[a-z]/.test(text) && items[i + 3]?.tag === 'media' ? 'social media' : text };
  if (
    where === 'in' &&
    place.tag === 'a' &&
    /^(?:statement|tweet|post|letter|speech|message|video|interview)$/.test(items[i + 3]?.tag ?? '')
  )
    return { to: i + 4, name: items[i + 3]?.tag as string };
  return undefined;
}

/** One past what is said: the end of the sentence, or before another's speech. */
export function contentEnd(reading: Reading, sentence: Sentence, from: number): number {
  const { items } = sentence;
  const { quotes, words } = reading;
  for (let k = from + 2; k < items.length; k++) {
    const tag = items[k]?.tag as string;
    if (tag === ';') return k;
    if (tag !== ',') continue;
    const next = items[k + 1]?.tag as string;
    const at = words.start[items[k]?.from as number] as number;
    if (quotes.some((quote) => quote.start <= at && at < quote.end)) continue;
    if (next === 'according') return k;
    // «who called it "a farce", voted against»: what goes on without a quotation is the report's again.
    if (items[k - 1]?.tag === '"' && !items.slice(k + 1).some((item) => item.tag === '"') && !/^(?:and|but|or)$/.test(next)) return k;
    if ((next === 'and' || next === 'but') && goesOn(reading, sentence, k + 2)) return k;
    if (next === 'while' || next === 'but' || next === 'and' || next === 'whereas' || next === 'though' || next === 'although') {
      for (let v = k + 3; v < Math.min(items.length, k + 16); v++) {
        const word = items[v]?.tag as string;
        if (word === ',') break;
        if (
          (SAY.has(word) || JUDGE.has(word)) &&
          words.pos[items[v]?.from as number] === 'VERB' &&
          !word.endsWith('ing') &&
          subjectBefore(reading, sentence, v)
        )
          return k;
      }
    }
  }
  let end = items.length;
  while (end > from + 1 && /^[.!?]$/.test(items[end - 1]?.tag as string)) end--;
  return end;
}

/** «…, and said …»: a verb of speaking with its own content. */
export function goesOn(reading: Reading, sentence: Sentence, at: number): boolean {
  const base = SAY.get(sentence.items[at]?.tag ?? '');
  return (
    base !== undefined &&
    !NEEDS_QUOTE.has(base) &&
    reading.words.pos[sentence.items[at]?.from as number] === 'VERB' &&
    sentence.items[at]?.tag.endsWith('ing') !== true
  );
}

/** Whether items `from` to `to` hold a verb. */
export function hasVerb(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  const { words } = reading;
  for (let k = from; k < to; k++) {
    const pos = words.pos[sentence.items[k]?.from as number];
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
}
