import type { Draft, Reading } from '../reading.ts';
import { isPronoun } from '../speech/speakers.ts';
import { inQuotation, LONGEST_SENTENCE, wordsOf } from '../words/clauses.ts';
import { Cues } from '../words/cues.ts';
import { type Item, type Sentence, tagAt } from '../words/items.ts';
import { actEnd } from './act-end.ts';
import { BARGAIN, dealOf, madeDeal, obliged, offered, termsIn, underDeal } from './exchanges.ts';
import { type Phrase, subjectEndingAt } from './subject-phrase.ts';

const cuesOf = (words: string): Cues => new Cues(words.split(' '));
const EXCHANGE = cuesOf('exchange return swapped exchanged traded');
const OFFER = cuesOf('offered offers proposed proposes');
const MADE = cuesOf('struck reached reach signed sign brokered sealed clinched hammered concluded negotiated agreed strike made');
const OBLIGES = cuesOf('obliges oblige obliged requires require commits committed binds');
const UNDER = cuesOf('under by');
const BARGAINS = new Cues(BARGAIN);

/** Exchanges: who gives what for what ("the release of around 700 prisoners … in exchange for the release of 40 hostages held by Hamas"). */
export function dealClaims(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    const { items } = sentence;
    if (items.length > LONGEST_SENTENCE || sentence.line.includes(' ? ')) continue;
    const draft = dealIn(reading, sentence);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The first bargain that the words of a sentence may tell. */
function dealIn(reading: Reading, sentence: Sentence): Draft | null {
  const read =
    (EXCHANGE.isIn(sentence) ? exchanged(reading, sentence) : null) ?? (OFFER.isIn(sentence) ? offered(reading, sentence) : null);
  if (read || !BARGAINS.isIn(sentence)) return read;
  return (
    (UNDER.isIn(sentence) ? underDeal(reading, sentence) : null) ??
    (MADE.isIn(sentence) ? madeDeal(reading, sentence) : null) ??
    (OBLIGES.isIn(sentence) ? obliged(reading, sentence) : null)
  );
}

/** "in exchange for", "in return for", "exchanged for", "swap … for". */
function exchanged(reading: Reading, sentence: Sentence): Draft | null {
  const { items } = sentence;
  const at = items.findIndex((item, k) => item.tag === 'for' && /^(?:exchange|return|swapped|exchanged|traded)$/.test(tagAt(items, k - 1)));
  if (at < 0 || inQuotation(reading, sentence, at)) return null;
  const cut = tagAt(items, at - 2) === 'in' ? at - 2 : at - 1;
  return cut <= 1 ? fronted(reading, sentence, at) : between(reading, sentence, cut, at);
}

/** "In return for the release of the crew, Washington unfroze 400 million dollars". */
function fronted(reading: Reading, sentence: Sentence, at: number): Draft | null {
  const { items } = sentence;
  const comma = items.findIndex(({ tag }, k) => k > at && tag === ',');
  if (comma < 0) return null;
  const verb = verbAfter(reading, sentence, comma + 1);
  const subject = verb < 0 ? null : subjectBeforeGroup(reading, sentence, verb, comma + 1);
  if (!subject?.acts) return null;
  const to = actEnd(reading, sentence, verb + 1);
  const second = termsIn(reading, sentence, at + 1, comma);
  const holds = holder(reading, sentence, at + 1, comma) ?? '';
  return dealOf(
    reading,
    sentence,
    0,
    to,
    [
      ...termsIn(reading, sentence, verb, to).map((term) => ({ gives: subject.actor, ...term })),
      ...second.map((term) => ({ gives: holds, ...term })),
    ],
    'asserted',
  );
}

function verbAfter(reading: Reading, { items }: Sentence, from: number): number {
  return items.findIndex((item, k) => k > from && reading.words.pos[item.from] === 'VERB' && !item.states);
}

function subjectBeforeGroup(reading: Reading, sentence: Sentence, verb: number, first: number): Phrase | null {
  let k = verb - 1;
  while (k > first && /^(?:has|have|had|would|will|could|also|then|to|agreed|offered|[a-z]+ly)$/.test(tagAt(sentence.items, k))) k--;
  return subjectEndingAt(reading, sentence, k, verb, first);
}

function between(reading: Reading, sentence: Sentence, cut: number, at: number): Draft | null {
  const { items } = sentence;
  let from = cut - 1;
  while (
    from > 0 &&
    !/^(?:[;:.]|see|sees|saw|include|includes|involve|involves|would|could|will|that|under|offered|proposed|agreed)$/.test(
      tagAt(items, from - 1),
    )
  )
    from--;
  let to = at + 1;
  while (to < items.length && !/^(?:[.;:"]|according|said|while|but)$/.test(tagAt(items, to)) && !(tagAt(items, to) === ',' && to - at > 3))
    to++;
  const giver = giverBefore(reading, sentence, from, cut);
  const what = giver && giver.verb >= from ? giver.verb : tagAt(items, from) === 'to' ? from + 1 : from;
  const first = termsIn(reading, sentence, what, cut);
  const second = termsIn(reading, sentence, at + 1, to);
  if (first.length === 0 || second.length === 0) return null;
  const held = holder(reading, sentence, at + 1, to);
  const heldFirst = holder(reading, sentence, from, cut);
  const nearby = [...(giver ? [giver.actor] : []), ...partiesBefore(reading, sentence, from)];
  const giverFirst = heldFirst ?? nearby.find((party) => party !== held) ?? '';
  const giverSecond = held ?? nearby.find((party) => party !== giverFirst) ?? '';
  const open = items
    .slice(Math.max(0, from - 4), from)
    .some(({ tag }) => /^(?:could|would|may|might|proposed|proposal|offered)$/.test(tag));
  return dealOf(
    reading,
    sentence,
    giver ? Math.min(giver.from, from) : from,
    to,
    [...first.map((term) => ({ gives: giverFirst, ...term })), ...second.map((term) => ({ gives: giverSecond, ...term }))],
    open ? 'conditional' : 'asserted',
    [giverFirst, giverSecond],
    open ? 'proposed' : undefined,
  );
}

/** Who does the first verb before the exchange: "The rebels agreed to lay down their arms". */
function giverBefore(
  reading: Reading,
  sentence: Sentence,
  from: number,
  cut: number,
): { actor: string; from: number; verb: number } | null {
  const { items } = sentence;
  for (let verb = cut - 1; verb > 0; verb--) {
    const item = items[verb] as Item;
    if (item.tag === ';') return null;
    if (reading.words.pos[item.from] !== 'VERB' || item.states) continue;
    const subject = subjectBeforeGroup(reading, sentence, verb, 0);
    if (subject?.acts && !isPronoun(subject.actor) && items.slice(verb, cut).every(({ tag }) => !/^(?:which|who|that)$/.test(tag)))
      return { actor: subject.actor, from: subject.from, verb: Math.max(verb, from) };
  }
  return null;
}

/** "held by Hamas", "from Israeli jails". */
function holder(reading: Reading, sentence: Sentence, from: number, to: number): string | undefined {
  const { items } = sentence;
  for (let k = from; k + 1 < to; k++) {
    if (tagAt(items, k) === 'by' && /^(?:held|captured|taken|detained|kept)$/.test(tagAt(items, k - 1)))
      return party(reading, sentence, k + 1);
    if (items[k]?.states?.length === 1 && /^(?:jails|prisons|custody|jail|prison)$/.test(tagAt(items, k + 1))) return items[k]?.states?.[0];
  }
  return undefined;
}

function party(reading: Reading, sentence: Sentence, at: number): string | undefined {
  const item = sentence.items[at];
  if (!item) return undefined;
  if (item.states) return item.states.length === 1 ? item.states[0] : undefined;
  const word = wordsOf(reading, sentence, at, at + 1);
  return /^\p{Lu}/u.test(word) ? word : undefined;
}

/** States that agree, accept or offer in the sentence before or in this one before the terms. */
function partiesBefore(reading: Reading, sentence: Sentence, from: number): string[] {
  const found: string[] = [];
  for (const one of [reading.sentences[sentence.index - 1], sentence]) {
    if (!one) continue;
    one.items.forEach((item, k) => {
      if (one === sentence && k >= from) return;
      const next = one.items.slice(k + 1, k + 4).map((x) => x.tag);
      if (
        item.states?.length === 1 &&
        !item.attributive &&
        next.some((word) => /^(?:agreed|accepted|offered|would|will|and|approved)$/.test(word))
      )
        found.push(item.states[0] as string);
    });
  }
  return [...new Set(found)];
}
