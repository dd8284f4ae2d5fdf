import { type Draft, dateNear, type Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import type { EventClaim } from '../types.ts';
import { objectEnd, wordsOf } from '../words/clauses.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';

const OPERATION = new Set('operation offensive invasion incursion assault attack strike strikes'.split(' '));
export const ANGER = new Set('angered infuriated outraged enraged alarmed'.split(' '));
export const LOOMING = new Set('looming planned expected impending imminent threatened'.split(' '));

type Told = Pick<EventClaim, 'actor' | 'action' | 'status' | 'modality' | 'because' | 'object'>;

/** "Washington's decision to abstain angered Israel". */
export function angered(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const who = items[i + 1]?.tag === 'the' ? items[i + 2] : items[i + 1];
  if (who?.states?.length !== 1) return null;
  const to = items.indexOf(who) + 1;
  // «infuriated Israeli ministers»: the State only owns the noun.
  if (who.attributive && /^(?:NOUN|PROPN|ADJ)$/.test(reading.words.pos[items[to]?.from as number] ?? '')) return null;
  let from = i;
  while (from > 0 && i - from < 14 && !/^(?:[,;.:"—]|and|but|while|that|which)$/.test(items[from - 1]?.tag as string)) from--;
  const because = i > from ? itemsSpan(sentence, reading.words, from, i - 1) : undefined;
  return drafted(reading, sentence, from, to, {
    actor: who.states[0] as string,
    action: `be ${items[i]?.tag}`,
    status: 'happened',
    modality: 'asserted',
    ...(because ? { because } : {}),
  });
}

/** "a looming Israeli military operation in Gaza's southern city of Rafah". */
export function looming(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  let noun = i + 1;
  while (noun < items.length && noun - i < 6 && !OPERATION.has(items[noun]?.tag as string)) {
    if (/^(?:[,.;:"]|to|by|in|on|of|for|that)$/.test(items[noun]?.tag as string)) return null;
    noun++;
  }
  if (!OPERATION.has(items[noun]?.tag ?? '')) return null;
  const state = items.slice(i + 1, noun).find((item) => item.states?.length === 1);
  if (!state?.states) return null;
  const from = /^(?:a|an|the|its)$/.test(items[i - 1]?.tag ?? '') ? i - 1 : i;
  const to = Math.max(objectEnd(sentence, noun + 1), noun + 1);
  return drafted(reading, sentence, from, to, {
    actor: state.states[0] as string,
    action: wordsOf(reading, sentence, items.indexOf(state) + 1, noun + 1),
    status: 'planned',
    modality: 'expected',
  });
}

function drafted(reading: Reading, sentence: Sentence, from: number, to: number, told: Told): Draft {
  const span = itemsSpan(sentence, reading.words, from, to - 1);
  const according = attributionOf(reading, sentence.index, span);
  const date = told.status === 'happened' ? dateNear(sentence, from, to, reading.dateline, false, 6) : undefined;
  return {
    sentence: sentence.index,
    claim: { kind: 'event', span, ...told, ...(according ? { according } : {}), ...(date ? { date } : {}) },
  };
}
