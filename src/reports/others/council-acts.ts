import { type Draft, dateNear, type Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import { Cues } from '../words/cues.ts';
import { itemsSpan, type Sentence, tagAt } from '../words/items.ts';
import { actEnd } from './act-end.ts';

const MET = new Map<string, string>([
  ...['met', 'meets', 'convened', 'convenes', 'gathered', 'sat'].map((form): [string, string] => [form, 'meet']),
  ...['held', 'holds'].map((form): [string, string] => [form, 'hold']),
  ...['postponed', 'delayed'].map((form): [string, string] => [form, 'postpone']),
  ...['debated', 'debates', 'discussed'].map((form): [string, string] => [form, 'discuss']),
]);
const TO_COME = new Map<string, string>(
  ['meet', 'convene', 'gather', 'hold', 'debate', 'discuss', 'consider', 'vote', 'hear'].map((form): [string, string] => [form, form]),
);
/** A meeting is told as news with one of these, or with its day. */
const NEWS = new Set(
  'emergency urgent closed closed-door private session doors consultations meeting debate meetings talks vote'.split(' '),
);
const AHEAD = new Set('expected scheduled due set will to likely planning plans'.split(' '));
const CUES = new Cues([...MET.keys(), ...TO_COME.keys()]);

/** When the Council met, and when it is to meet, vote or debate: no vote, but what happened around one. */
export function councilActs(reading: Reading, sentence: Sentence, taken: (from: number, to: number) => boolean): Draft | null {
  const { items } = sentence;
  if (!CUES.isIn(sentence)) return null;
  const council = items.findIndex(({ tag }) => tag === '%C');
  if (council < 0) return null;
  for (let i = council + 1; i < items.length && i - council < 9; i++) {
    const between = items.slice(council + 1, i);
    if (between.some(({ tag }) => /^(?:[,;:."()]|that|which|and|but|if)$/.test(tag))) return null;
    const ahead = between.some(({ tag }) => AHEAD.has(tag));
    const action = (ahead ? TO_COME : MET).get(tagAt(items, i));
    if (!action || between.some(({ tag }) => /^(?:not|n't|could|would|may|might|should|must|refused|failed)$/.test(tag))) continue;
    const members = tagAt(items, council - 1) === 'the' && tagAt(items, council - 2) === 'of' && tagAt(items, council - 3) === 'members';
    if (!members && /^(?:of|to|by|in|for|on|from|at)$/.test(tagAt(items, tagAt(items, council - 1) === 'the' ? council - 2 : council - 1)))
      return null;
    const to = Math.max(actEnd(reading, sentence, i + 1), i + 1);
    const date = dateNear(sentence, council, to, reading.dateline, ahead, 6);
    const told = items.slice(i + 1, i + 8).some(({ tag }) => NEWS.has(tag));
    if (!(date || (told && action !== 'discuss')) || (action === 'hold' && !told)) return null;
    const from = members ? council - 3 : tagAt(items, council - 1) === 'the' ? council - 1 : council;
    const span = itemsSpan(sentence, reading.words, from, to - 1);
    const verb = itemsSpan(sentence, reading.words, i, i);
    if (taken(verb.start, verb.end)) return null;
    const according = attributionOf(reading, sentence.index, span);
    return {
      sentence: sentence.index,
      claim: {
        kind: 'event',
        span,
        modality: ahead ? 'expected' : 'asserted',
        actor: 'Security Council',
        action,
        status: ahead ? 'planned' : action === 'postpone' ? 'cancelled' : 'happened',
        ...(according ? { according } : {}),
        ...(date ? { date } : {}),
      },
    };
  }
  return null;
}
