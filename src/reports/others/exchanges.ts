import type { Draft, Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import type { DealClaim, Modality } from '../types.ts';
import { wordsOf } from '../words/clauses.ts';
import { type Item, itemsSpan, type Sentence, tagAt } from '../words/items.ts';
import { actEnd } from './act-end.ts';
import { phraseOf, subjectEndingAt } from './subject-phrase.ts';

export type Term = DealClaim['terms'][number];

/** What a bargain is called. */
export const BARGAIN = new Set(
  'deal agreement accord pact truce bargain arrangement plan proposal barter settlement swap compromise understanding formula treaty'.split(
    ' ',
  ),
);
const MAKES = new Set(
  'struck reached signed brokered sealed concluded negotiated agreed strike reach sign clinched made hammered'.split(' '),
);
const AUX = /^(?:would|will|shall|could|must|is|are|was|were)$/;

/** What is given, with its number: "30 rebel prisoners", "the release of around 700 prisoners, among them 100 serving life sentences". */
export function termsIn(reading: Reading, sentence: Sentence, from: number, to: number): Omit<Term, 'gives'>[] {
  const { items } = sentence;
  const terms: Omit<Term, 'gives'>[] = [];
  let start = from;
  for (let k = from; k <= to; k++) {
    if (k < to && tagAt(items, k) !== ',') continue;
    const piece = items.slice(start, k);
    const number = piece.find((item) => item.number !== undefined);
    const what = wordsOf(reading, sentence, start, k);
    if (what.length > 2 && (terms.length === 0 || number)) {
      const at = number ? items.indexOf(number) : -1;
      const unit =
        at < 0
          ? undefined
          : /^(?:among|including|of)$/.test(piece[0]?.tag ?? '')
            ? terms.at(-1)?.unit
            : unitOf(reading, sentence, at + 1, k);
      terms.push({ what, ...(number?.number === undefined ? {} : { value: number.number }), ...(unit ? { unit } : {}) });
    }
    start = k + 1;
  }
  return terms;
}

function unitOf(reading: Reading, sentence: Sentence, from: number, to: number): string | undefined {
  let unit: string | undefined;
  for (let k = from; k < Math.min(to, from + 5); k++) {
    const item = sentence.items[k];
    if (!item || item.states) continue;
    const pos = reading.words.pos[item.from];
    if (pos === 'NOUN') unit = item.tag;
    else if (unit || pos === 'VERB') return unit;
  }
  return unit;
}

/** "brokered by Qatar", "an Egyptian-brokered truce". */
function brokerIn(reading: Reading, sentence: Sentence): string | undefined {
  const { items } = sentence;
  for (let k = 0; k < items.length; k++) {
    if (!/^(?:brokered|mediated|arranged|negotiated)$/.test(tagAt(items, k))) continue;
    if (tagAt(items, k + 1) === 'by') return phraseOf(reading, sentence, k + 2, endOfParty(items, k + 2))?.actor;
    const before = items[k - 1]?.tag === '-' ? items[k - 2] : undefined;
    if (before?.states?.length === 1) return before.states[0];
  }
  return undefined;
}

function endOfParty(items: readonly Item[], from: number): number {
  let to = from + 1;
  while (to < items.length && to - from < 8 && !/^[,;:.()"—–]$|^(?:that|which|to|under|for|in|on)$/.test(tagAt(items, to))) to++;
  return to;
}

/** "Under the deal, Iran would ship out its uranium and the others lift their sanctions": what each is to do. */
export function underDeal(reading: Reading, sentence: Sentence): Draft | null {
  const { items } = sentence;
  const under = items.findIndex(
    (item, k) =>
      /^(?:under|by)$/.test(item.tag) &&
      (BARGAIN.has(tagAt(items, k + 2)) ||
        BARGAIN.has(tagAt(items, k + 3)) ||
        (/^(?:which|terms)$/.test(tagAt(items, k + 1)) && items.slice(0, k).some(({ tag }) => BARGAIN.has(tag)))),
  );
  if (under < 0) return null;
  const terms: Term[] = [];
  let end = under;
  for (let k = under + 2; k < items.length; k++) {
    if (!AUX.test(tagAt(items, k)) || (/^(?:is|are|was|were)$/.test(tagAt(items, k)) && tagAt(items, k + 1) !== 'to')) continue;
    const subject = subjectEndingAt(reading, sentence, k - 1, k, under + 1);
    if (!subject?.acts || subject.from <= under) continue;
    const from = tagAt(items, k + 1) === 'to' ? k + 2 : k + 1;
    const to = actEnd(reading, sentence, from);
    if (to <= from) continue;
    const [term] = termsIn(reading, sentence, from, to);
    if (term) terms.push({ gives: subject.actor, ...term });
    end = Math.max(end, to);
    k = to - 1;
  }
  if (terms.length === 0) return null;
  return dealOf(reading, sentence, under, end, terms, 'asserted');
}

/** "The two sides struck a deal, brokered by Oman, to swap 900 captives". */
export function madeDeal(reading: Reading, sentence: Sentence): Draft | null {
  const { items } = sentence;
  const made = items.findIndex(
    (item, k) =>
      MAKES.has(item.tag) && items.slice(k + 1, k + 6).some(({ tag }) => BARGAIN.has(tag)) && reading.words.pos[item.from] === 'VERB',
  );
  if (made < 0) return null;
  const subject = subjectEndingAt(reading, sentence, made - 1 - Number(/^(?:has|have|had)$/.test(tagAt(items, made - 1))), made);
  if (!subject?.acts) return null;
  const bargain = items.findIndex(({ tag }, k) => k > made && BARGAIN.has(tag));
  let to = items.findIndex(({ tag }, k) => k > bargain && k < bargain + 12 && tag === 'to');
  // «agreed on a plan», with nothing of what anybody gives, is a position.
  if (to < 0 || reading.words.pos[items[to + 1]?.from as number] !== 'VERB') return null;
  const end = actEnd(reading, sentence, to + 1);
  const [term] = termsIn(reading, sentence, to + 1, end);
  if (!term) return null;
  to = end;
  const parties =
    subject.source?.kind === 'state' && items[subject.from]?.states ? (items[subject.from]?.states as readonly string[]) : [subject.actor];
  return dealOf(reading, sentence, subject.from, to, [{ gives: subject.actor, ...term }], 'asserted', parties, 'agreed');
}

/** "The pact obliges Iran to free the 52 and Washington to unblock its accounts". */
export function obliged(reading: Reading, sentence: Sentence): Draft | null {
  const { items } = sentence;
  const at = items.findIndex(({ tag }) => /^(?:obliges?|obliged|requires?|required|commits?|committed|binds?|bound)$/.test(tag));
  if (at < 1 || !items.slice(0, at).some(({ tag }) => BARGAIN.has(tag)) || items.slice(0, at).some(({ head }) => head)) return null;
  const terms: Term[] = [];
  let end = at;
  for (let k = at + 1; k < items.length - 1; k++) {
    const tag = tagAt(items, k);
    if (/^[;.:"]$/.test(tag)) break;
    if (tag !== 'to' || reading.words.pos[items[k + 1]?.from as number] !== 'VERB') continue;
    let from = k - 1;
    while (from > at && !/^(?:,|and)$/.test(tagAt(items, from))) from--;
    const who = phraseOf(reading, sentence, from + 1, k);
    const and = items.findIndex((item, n) => n > k && item.tag === 'and' && items.slice(n, n + 6).some((one) => one.tag === 'to'));
    const to = Math.min(actEnd(reading, sentence, k + 1), and > 0 ? and : items.length);
    const [term] = who?.acts ? termsIn(reading, sentence, k + 1, to) : [];
    if (who && term) terms.push({ gives: who.actor, ...term });
    end = Math.max(end, to);
  }
  if (terms.length === 0) return null;
  let start = at - 1;
  while (start > 0 && !BARGAIN.has(tagAt(items, start))) start--;
  return dealOf(reading, sentence, tagAt(items, start - 1) === 'the' ? start - 1 : start, end, terms, 'asserted');
}

/** "The Europeans offered to wait if Iran lets the inspectors back in": what each would give. */
export function offered(reading: Reading, sentence: Sentence): Draft | null {
  const { items } = sentence;
  const at = items.findIndex(({ tag }, k) => /^(?:offered|offers|proposed|proposes)$/.test(tag) && tagAt(items, k + 1) === 'to');
  const given = items.findIndex(({ tag }, k) => k > at + 2 && (tag === 'if' || (tag === 'provided' && tagAt(items, k + 1) === 'that')));
  if (at < 1 || given < 0 || given - at > 24) return null;
  const group = /^(?:has|have|had)$/.test(tagAt(items, at - 1)) ? at - 2 : at - 1;
  const one = subjectEndingAt(reading, sentence, group, at);
  let verb = given + 1;
  while (verb < items.length && !/^(?:VERB|AUX)$/.test(reading.words.pos[items[verb]?.from as number] as string)) verb++;
  const other = verb < items.length ? subjectEndingAt(reading, sentence, verb - 1, verb, given + 1) : null;
  if (!one?.acts || !other?.acts) return null;
  let end = verb + 1;
  while (end < items.length && !/^[;.:"]$/.test(tagAt(items, end))) end++;
  return dealOf(
    reading,
    sentence,
    one.from,
    end,
    [
      { gives: one.actor, what: wordsOf(reading, sentence, at + 2, given) },
      { gives: other.actor, what: wordsOf(reading, sentence, verb, end) },
    ],
    'conditional',
    [one.actor, other.actor],
    'proposed',
  );
}

/** A bargain as a claim; its parties, where they are not given, are those who give. */
export function dealOf(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  terms: readonly Term[],
  modality: Modality,
  parties: readonly string[] = terms.map(({ gives }) => gives),
  status?: string,
): Draft {
  const span = itemsSpan(sentence, reading.words, from, to - 1);
  const according = attributionOf(reading, sentence.index, span);
  const broker = brokerIn(reading, sentence);
  return {
    sentence: sentence.index,
    claim: {
      kind: 'deal',
      span,
      modality,
      parties: parties.filter((party, i, all) => party !== '' && all.indexOf(party) === i),
      terms,
      ...(broker ? { broker } : {}),
      ...(status ? { status } : {}),
      ...(according ? { according } : {}),
    },
  };
}
