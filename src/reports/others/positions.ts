import { BySentence } from '../by-sentence.ts';
import type { Draft, Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import type { PositionClaim } from '../types.ts';
import { actorBefore, inQuotation, LONGEST_SENTENCE, objectEnd, wordsOf } from '../words/clauses.ts';
import { Cues } from '../words/cues.ts';
import { type Item, itemsSpan, type Sentence } from '../words/items.ts';
import { modalityOf } from '../words/modality.ts';

type Stance = PositionClaim['stance'];

/** Verbs that take a stand on what follows: base form of the verb, the word that must follow ("to"), the stand. */
const STANDS = new Map<string, readonly [Stance, string?]>([
  ['agreed', ['accepts', 'to']],
  ['accepted', ['accepts']],
  ['accepts', ['accepts']],
  ['endorsed', ['supports']],
  ['backed', ['supports']],
  ['backs', ['supports']],
  ['supports', ['supports']],
  ['supported', ['supports']],
  ['favours', ['supports']],
  ['favors', ['supports']],
  ['rejected', ['rejects']],
  ['rejects', ['rejects']],
  ['refused', ['rejects', 'to']],
  ['refuses', ['rejects', 'to']],
  ['opposed', ['opposes']],
  ['opposes', ['opposes']],
  ['objected', ['opposes', 'to']],
  ['objects', ['opposes', 'to']],
  ['criticized', ['opposes']],
  ['criticised', ['opposes']],
  ['resisted', ['opposes']],
  ['protested', ['opposes']],
]);
/** Verbs by which someone asks another to act: a stand for what is asked. */
const ASKS = new Map<string, string>([
  ['pressed', ''],
  ['pressing', ''],
  ['pressured', ''],
  ['urged', ''],
  ['urging', ''],
  ['called', 'on'],
  ['calling', 'on'],
  ['calls', 'on'],
  ['appealed', 'to'],
  ['urges', ''],
]);
/** What a stand can be told by. */
const CUES = new Cues([...STANDS.keys(), ...ASKS.keys(), 'unresolved']);
const WHOLE = /^(?:it|him|them|her|that|this|itself|by|for|at|in|when|with|\.)$/;

/** Where States, bodies and people stand on proposals, words and each other's acts; votes and what texts ask are left to their own readers. */
export function positionClaims(reading: Reading, taken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(taken);
  for (const sentence of reading.sentences) {
    const { items } = sentence;
    if (items.length > LONGEST_SENTENCE) continue;
    for (let i = 1; i < items.length; i++) {
      const item = items[i] as Item;
      if (!CUES.has(item)) continue;
      if (item.tag === 'unresolved') {
        const draft = unresolved(reading, sentence, i);
        if (draft) drafts.push(draft);
        continue;
      }
      if (inQuotation(reading, sentence, i) || isTold(reading, sentence, i, told)) continue;
      const stand = STANDS.get(item.tag);
      const draft = stand ? standAt(reading, sentence, i, stand) : asksAt(reading, sentence, i, ASKS.get(item.tag) as string);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

/** A vote, a provision or a legal claim already tells the verb at item `i`; what is counted in its sentence does not. */
function isTold(reading: Reading, sentence: Sentence, i: number, told: BySentence): boolean {
  const at = reading.words.start[sentence.items[i]?.from as number] as number;
  return told
    .of(sentence.index)
    .some(({ claim }) => claim.kind !== 'count' && claim.kind !== 'council' && claim.span.start <= at && at < claim.span.end);
}

function standAt(reading: Reading, sentence: Sentence, i: number, [stance, follow]: readonly [Stance, string?]): Draft | null {
  const { items } = sentence;
  let from = i + 1;
  if (follow) {
    if (items[from]?.tag !== follow) return null;
    from++;
  }
  const first = items[from]?.tag ?? '.';
  if (WHOLE.test(first) && !items[from + 1]?.states) return null;
  if (items.slice(Math.max(0, i - 3), i).some((item) => /^(?:was|is|were|been|be|being|are)$/.test(item.tag))) return null;
  if (WHOLE.test(first)) from++;
  const actor = actorBefore(reading, sentence, i);
  if (!actor) return null;
  if (actor.source.affiliation === 'United Nations' && actor.source.kind === 'organisation') return null;
  const to = objectEnd(sentence, from);
  if (to - from < 1) return null;
  // Texts of the Council: how members stand on them is a vote, and told elsewhere.
  if (
    items
      .slice(from, Math.min(to, from + 6))
      .some(
        (item) =>
          item.head &&
          /[RDAMB]/.test(item.head.kind) &&
          (item.head.plural ? items[items.indexOf(item) - 2]?.tag !== 'in' : stance !== 'accepts'),
      )
  )
    return null;
  const gap = wordsOf(reading, sentence, actor.verbFrom, i).toLowerCase();
  const modality = modalityOf(gap, '');
  return draft(reading, sentence, actor.from, to, actor.actor, from, stance, modality, undefined);
}

function asksAt(reading: Reading, sentence: Sentence, i: number, follow: string): Draft | null {
  const { items } = sentence;
  let at = i + 1;
  if (follow) {
    if (items[at]?.tag !== follow) return null;
    at++;
  }
  const addressee = at;
  while (at < items.length && at - addressee < 7 && items[at]?.tag !== 'to' && items[at]?.tag !== ',' && items[at]?.tag !== '.') at++;
  if (items[at]?.tag !== 'to' || at === addressee) return null;
  if (
    !(
      items[addressee]?.states ||
      /^\p{Lu}/u.test(wordsOf(reading, sentence, addressee, addressee + 1)) ||
      /^(?:the|all|both|its)$/.test(items[addressee]?.tag as string)
    )
  )
    return null;
  if (items[i - 1]?.tag === 'by' || items.slice(Math.max(0, i - 2), i).some((item) => /^(?:was|were|is|are)$/.test(item.tag))) {
    if (!/ing$/.test(items[i]?.tag as string)) return null;
  }
  const actor = actorBefore(reading, sentence, i);
  if (!actor) return null;
  const to = objectEnd(sentence, at + 1);
  return draft(reading, sentence, actor.from, to, actor.actor, at + 1, 'supports', 'asserted', wordsOf(reading, sentence, i, to));
}

/** "Hamas said more issues remain unresolved". */
function unresolved(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  if (!/^(?:remain|remains|remained|are|is|still|left)$/.test(items[i - 1]?.tag ?? '')) return null;
  let from = i - 1;
  while (from > 0 && i - from < 9 && !/^(?:said|says|that|,|;|but|and)$/.test(items[from - 1]?.tag as string)) from--;
  const to = objectEnd(sentence, i + 1);
  const span = itemsSpan(sentence, reading.words, from, to - 1);
  const according = attributionOf(reading, sentence.index, span);
  if (!according?.name) return null;
  const actor = according.kind === 'state' && according.affiliation ? according.affiliation : according.name;
  return {
    sentence: sentence.index,
    claim: {
      kind: 'position',
      span,
      modality: 'asserted',
      actor,
      on: { described: itemsSpan(sentence, reading.words, from, i - 2) },
      stance: 'unresolved',
      according,
    },
  };
}

function draft(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  actor: string,
  objectFrom: number,
  stance: Stance,
  modality: PositionClaim['modality'],
  terms: string | undefined,
): Draft {
  const span = itemsSpan(sentence, reading.words, from, to - 1);
  const according = attributionOf(reading, sentence.index, span);
  return {
    sentence: sentence.index,
    claim: {
      kind: 'position',
      span,
      modality,
      actor,
      on: { described: itemsSpan(sentence, reading.words, objectFrom, to - 1) },
      stance: modality === 'denied' && stance === 'accepts' ? 'rejects' : stance,
      ...(terms ? { terms } : {}),
      ...(according ? { according } : {}),
    },
  };
}
