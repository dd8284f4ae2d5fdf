import type { Draft, Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import type { DealClaim } from '../types.ts';
import { LONGEST_SENTENCE, wordsOf } from '../words/clauses.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';

type Term = DealClaim['terms'][number];

const IN_EXCHANGE = new LinePattern(/ (?:in exchange for|in return for|swapped for|exchanged for|traded for) /);

/** Exchanges: who gives what for what ("the release of around 700 prisoners … in exchange for the release of 40 hostages held by Hamas"). */
export function dealClaims(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.items.length > LONGEST_SENTENCE) continue;
    if (!IN_EXCHANGE.isIn(sentence)) continue;
    const { items } = sentence;
    const at = items.findIndex(
      (item, k) => item.tag === 'for' && /^(?:exchange|return|swapped|exchanged|traded)$/.test(items[k - 1]?.tag ?? ''),
    );
    const draft = at > 0 ? read(reading, sentence, at) : null;
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function read(reading: Reading, sentence: Sentence, at: number): Draft | null {
  const { items } = sentence;
  const cut = items[at - 2]?.tag === 'in' ? at - 2 : at - 1;
  let from = cut - 1;
  while (
    from > 0 &&
    !/^(?:[;:.]|see|sees|saw|include|includes|involve|involves|would|could|will|that|under|offered|proposed|agreed)$/.test(
      items[from - 1]?.tag as string,
    )
  )
    from--;
  let to = at + 1;
  while (
    to < items.length &&
    !/^(?:[.;:"]|according|said|while|but)$/.test(items[to]?.tag as string) &&
    !(items[to]?.tag === ',' && to - at > 3)
  )
    to++;
  const first = termsIn(reading, sentence, from, cut);
  const second = termsIn(reading, sentence, at + 1, to);
  if (first.length === 0 || second.length === 0) return null;
  const held = holder(reading, sentence, at + 1, to);
  const heldFirst = holder(reading, sentence, from, cut);
  const nearby = partiesBefore(reading, sentence, from);
  const giverSecond = held ?? nearby.find((party) => party !== heldFirst) ?? '';
  const giverFirst = heldFirst ?? nearby.find((party) => party !== giverSecond) ?? '';
  const parties = [giverFirst, giverSecond].filter((party, i, all) => party !== '' && all.indexOf(party) === i);
  const span = itemsSpan(sentence, reading.words, from, to - 1);
  const according = attributionOf(reading, sentence.index, span);
  const lead = items.slice(Math.max(0, from - 4), from).map((item) => item.tag);
  const open = lead.some((word) => /^(?:could|would|may|might|proposed|proposal)$/.test(word));
  return {
    sentence: sentence.index,
    claim: {
      kind: 'deal',
      span,
      modality: open ? 'conditional' : 'asserted',
      parties,
      terms: [...first.map((term) => ({ gives: giverFirst, ...term })), ...second.map((term) => ({ gives: giverSecond, ...term }))],
      ...(open ? { status: 'proposed' } : {}),
      ...(according ? { according } : {}),
    },
  };
}

/** What is given, with numbers: "the release of around 700 Palestinian prisoners, among them 100 serving life sentences". */
function termsIn(reading: Reading, sentence: Sentence, from: number, to: number): Omit<Term, 'gives'>[] {
  const { items } = sentence;
  const terms: Omit<Term, 'gives'>[] = [];
  let start = from;
  for (let k = from; k <= to; k++) {
    const tag = items[k]?.tag;
    if (k < to && tag !== ',') continue;
    const piece = items.slice(start, k);
    const number = piece.find((item) => item.number !== undefined);
    const what = wordsOf(reading, sentence, start, k);
    if (what.length > 2 && (terms.length === 0 || number)) {
      const at = number ? items.indexOf(number) : -1;
      const unit =
        at >= 0
          ? /^(?:among|including|of)$/.test(piece[0]?.tag ?? '')
            ? terms.at(-1)?.unit
            : unitOf(reading, sentence, at + 1, k)
          : undefined;
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

/** "held by Hamas", "from Israeli jails". */
function holder(reading: Reading, sentence: Sentence, from: number, to: number): string | undefined {
  const { items } = sentence;
  for (let k = from; k + 1 < to; k++) {
    if (items[k]?.tag === 'by' && /^(?:held|captured|taken|detained|kept)$/.test(items[k - 1]?.tag ?? ''))
      return party(reading, sentence, k + 1);
    if (items[k]?.states?.length === 1 && /^(?:jails|prisons|custody|jail|prison)$/.test(items[k + 1]?.tag ?? ''))
      return items[k]?.states?.[0];
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
