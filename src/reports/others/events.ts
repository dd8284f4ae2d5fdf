import { BySentence } from '../by-sentence.ts';
import { type Draft, dateNear, type Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import { readSpeaker } from '../speech/speakers.ts';
import type { EventClaim, Modality } from '../types.ts';
import { actorBefore, clauseAfter, inQuotation, LONGEST_SENTENCE, objectEnd, wordsOf } from '../words/clauses.ts';
import { Cues } from '../words/cues.ts';
import { type Item, itemsSpan, type Sentence } from '../words/items.ts';

type Status = EventClaim['status'];

const act = (base: string, forms: string): [string, string][] => forms.split(' ').map((form) => [form, base]);
/** Acts worth telling as events: what States, bodies and people do around the Council's decisions. */
const ACTS = new Map<string, string>([
  ...act('cancel', 'cancel cancels cancelled canceled cancelling canceling'),
  ...act('call off', 'scrapped'),
  ...act('postpone', 'postpone postponed'),
  ...act('withdraw', 'withdraw withdrew'),
  ...act('invade', 'invaded'),
  ...act('attack', 'attacked'),
  ...act('annex', 'annexed'),
  ...act('seize', 'seized'),
  ...act('bomb', 'bombed'),
  ...act('shell', 'shelled'),
  ...act('launch', 'launched'),
  ...act('fire', 'fired'),
  ...act('expel', 'expelled'),
  ...act('sign', 'signed'),
  ...act('suspend', 'suspended suspend'),
  ...act('negotiate', 'negotiated'),
  ...act('request', 'requested'),
  ...act('deploy', 'deployed'),
  ...act('recall', 'recalled'),
  ...act('boycott', 'boycotted'),
]);
const ANGER = new Set('angered infuriated outraged enraged alarmed'.split(' '));
const PLANNED = new Set('looming planned expected impending imminent threatened'.split(' '));
const OPERATION = new Set('operation offensive invasion incursion assault attack strike strikes'.split(' '));
/** What an event can be told by. */
const CUES = new Cues([...ACTS.keys(), ...ANGER, ...PLANNED]);
const CONDITION = new Set(['if', 'unless']);
const BECAUSE = new Set(['because']);

/** Events told beside the Council's own votes: what happened, was cancelled, is threatened or planned, with cause and condition where stated. */
export function eventClaims(reading: Reading, taken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(taken);
  const own = new BySentence([]);
  for (const sentence of reading.sentences) {
    const { items } = sentence;
    if (items.length > LONGEST_SENTENCE) continue;
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item;
      if (!CUES.has(item)) continue;
      if (inQuotation(reading, sentence, i) || isTold(reading, sentence, i, told)) continue;
      const base = ACTS.get(item.tag);
      const found =
        base !== undefined
          ? acted(reading, sentence, i, base)
          : ANGER.has(item.tag)
            ? angered(reading, sentence, i)
            : operation(reading, sentence, i);
      if (found && own.overlapping(found.sentence, found.claim.span).length === 0) {
        drafts.push(found);
        own.add(found);
      }
    }
  }
  return drafts;
}

/** Another claim already tells the verb at item `i`. */
function isTold(reading: Reading, sentence: Sentence, i: number, told: BySentence): boolean {
  const at = reading.words.start[sentence.items[i]?.from as number] as number;
  return told.of(sentence.index).some(({ claim }) => claim.span.start <= at && at < claim.span.end);
}

function acted(reading: Reading, sentence: Sentence, i: number, base: string): Draft | null {
  const { items } = sentence;
  const { words } = reading;
  const tag = items[i]?.tag as string;
  const finite = /ed$|withdrew$/.test(tag);
  const previous = items[i - 1]?.tag ?? '';
  const prompted =
    previous === 'to'
      ? items.findLastIndex((item, k) => k < i && i - k < 14 && /^(?:prompted|led|forced|caused|pushed)$/.test(item.tag))
      : -1;
  let status: Status = base === 'cancel' || base === 'call off' || base === 'postpone' ? 'cancelled' : 'happened';
  let modality: Modality = 'asserted';
  let from: number;
  let actor: string;
  if (prompted >= 0) {
    const source = readSpeaker(sentence, words, prompted + 1, i - 1);
    if (!source?.name) return null;
    actor = source.kind === 'state' && source.affiliation ? source.affiliation : source.name;
    from = prompted;
  } else {
    if (finite && /^(?:was|were|been|being|is|are|be|a|an|the|its|his|of|by)$/.test(previous)) return null;
    if (!finite && !/^(?:would|will|could|to|may|might)$/.test(previous)) return null;
    const subject = actorBefore(reading, sentence, i);
    if (!subject) return null;
    const group = items.slice(subject.verbFrom, i).map((item) => item.tag);
    if (group.some((word) => /^(?:not|n't|never)$/.test(word))) return null;
    if (group.some((word) => /^(?:was|were|is|are|been)$/.test(word)) && finite) return null;
    if (!finite) {
      if (group.some((word) => /^(?:would|could|threatened|will)$/.test(word))) modality = 'expected';
      else return null;
      status = 'planned';
    }
    actor = subject.actor;
    from = subject.from;
  }
  const objectFrom = i + 1;
  const to = objectEnd(sentence, objectFrom);
  if (to - objectFrom < 1 && prompted < 0) return null;
  // «withdrew from the vote», «launched by …»: no object that an event is about.
  if (/^(?:by|that|it)$/.test(items[objectFrom]?.tag ?? '')) return null;
  const condition = clauseAfter(reading, sentence, objectFrom, CONDITION);
  const because = clauseAfter(reading, sentence, objectFrom, BECAUSE);
  if (condition && status === 'planned') {
    status = 'threatened';
    modality = 'conditional';
  }
  const body = itemsSpan(sentence, words, from, to - 1);
  const span = condition && condition.end > body.end ? { start: body.start, end: condition.end } : body;
  return claimOf(reading, sentence, span, from, to, {
    actor,
    action: base,
    object: wordsOf(reading, sentence, objectFrom, to),
    status,
    modality,
    ...(condition ? { condition } : {}),
    ...(because ? { because } : {}),
  });
}

/** "Washington's decision to abstain angered Israel". */
function angered(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const who = items[i + 1]?.tag === 'the' ? items[i + 2] : items[i + 1];
  if (who?.states?.length !== 1) return null;
  // «infuriated Israeli ministers»: the State only owns the noun.
  if (who.attributive && /^(?:NOUN|PROPN|ADJ)$/.test(reading.words.pos[items[items.indexOf(who) + 1]?.from as number] ?? '')) return null;
  let from = i;
  while (from > 0 && i - from < 14 && !/^(?:[,;.:"—]|and|but|while|that|which)$/.test(items[from - 1]?.tag as string)) from--;
  const to = items.indexOf(who) + 1;
  const span = itemsSpan(sentence, reading.words, from, to - 1);
  const because = i > from ? itemsSpan(sentence, reading.words, from, i - 1) : undefined;
  return claimOf(reading, sentence, span, from, to, {
    actor: who.states[0] as string,
    action: `be ${items[i]?.tag}`,
    status: 'happened',
    modality: 'asserted',
    ...(because ? { because } : {}),
  });
}

/** "a looming Israeli military operation in Gaza's southern city of Rafah". */
function operation(reading: Reading, sentence: Sentence, i: number): Draft | null {
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
  const to = objectEnd(sentence, noun + 1);
  const span = itemsSpan(sentence, reading.words, from, Math.max(to, noun + 1) - 1);
  return claimOf(reading, sentence, span, from, to, {
    actor: state.states[0] as string,
    action: wordsOf(reading, sentence, items.indexOf(state) + 1, noun + 1),
    status: 'planned',
    modality: 'expected',
  });
}

function claimOf(
  reading: Reading,
  sentence: Sentence,
  span: { start: number; end: number },
  from: number,
  to: number,
  event: Omit<EventClaim, 'id' | 'sentence' | 'kind' | 'span' | 'according' | 'date'>,
): Draft {
  const according = attributionOf(reading, sentence.index, span);
  const ahead = event.status === 'planned' || event.status === 'threatened';
  const date = ahead ? undefined : dateNear(sentence, from, to, reading.dateline, false, 6);
  return {
    sentence: sentence.index,
    claim: { kind: 'event', span, ...event, ...(according ? { according } : {}), ...(date ? { date } : {}) },
  };
}
