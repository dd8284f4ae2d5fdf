import type { Draft, Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import { actorBefore, wordsOf } from '../words/clauses.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { actEnd } from './act-end.ts';

/** Verbs by which someone asks another to act, with the word that must follow: a stand for what is asked. */
const ASKS = new Map<string, string>([
  ['pressed', ''],
  ['pressing', ''],
  ['pressured', ''],
  ['urged', ''],
  ['urging', ''],
  ['urges', ''],
  ['called', 'on'],
  ['calling', 'on'],
  ['calls', 'on'],
  ['appealed', 'to'],
  ['asked', ''],
  ['asks', ''],
  ['asking', ''],
]);

/** "has pressed Israel to open the crossings": a stand for what is asked. */
export function askedOf(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const follow = ASKS.get(items[i]?.tag as string);
  if (follow === undefined) return null;
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
  const to = actEnd(reading, sentence, at + 1);
  if (to <= at + 1) return null;
  const span = itemsSpan(sentence, reading.words, actor.from, to - 1);
  const according = attributionOf(reading, sentence.index, span);
  return {
    sentence: sentence.index,
    claim: {
      kind: 'position',
      span,
      modality: 'asserted',
      actor: actor.actor,
      on: { described: itemsSpan(sentence, reading.words, at + 1, to - 1) },
      stance: 'supports',
      terms: wordsOf(reading, sentence, i, to),
      ...(according ? { according } : {}),
    },
  };
}

/** "Hamas said more issues remain unresolved". */
export function unresolvedAt(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  if (!/^(?:remain|remains|remained|are|is|still|left)$/.test(items[i - 1]?.tag ?? '')) return null;
  let from = i - 1;
  while (from > 0 && i - from < 9 && !/^(?:said|says|that|,|;|but|and)$/.test(items[from - 1]?.tag as string)) from--;
  const to = actEnd(reading, sentence, i + 1);
  const span = itemsSpan(sentence, reading.words, from, Math.max(to, i + 1) - 1);
  const according = attributionOf(reading, sentence.index, span);
  if (!according?.name || from > i - 2) return null;
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
