import type { Reading } from '../reading.ts';
import type { Sentence } from '../words/items.ts';
import { text } from '../words/quantities.ts';
import { BREAKS, HARM, SAYS } from './figure-words.ts';

/** What is said of those counted, and the words from first to last that say it. */
export function saidOf(
  reading: Reading,
  sentence: Sentence,
  from: number,
  unitEnd: number,
  ofPeople: boolean,
): { from: number; to: number; what: string } {
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

/** Without prepositions and articles that lead to nothing, down to `least`. */
export function withoutPreposition(sentence: Sentence, to: number, least: number): number {
  let end = to;
  while (end > least && /^(?:on|in|at|to|of|for|with|by|from|the|a)$/.test(sentence.items[end - 1]?.tag as string)) end--;
  return end;
}
