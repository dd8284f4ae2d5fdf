import { type Draft, dateNear, type Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import { wordsOf } from '../words/clauses.ts';
import { type Item, itemsSpan, type Sentence, tagAt } from '../words/items.ts';
import { actEnd } from './act-end.ts';
import { phraseOf } from './subject-phrase.ts';

/** Nouns of what is done to somebody or somewhere. */
export const HAPPENINGS = new Set(
  (
    'invasion attack attacks raid raids assault bombardment bombing bombings shelling airstrike airstrikes strike strikes offensive incursion occupation annexation blockade siege coup assassination massacre kidnapping abduction hijacking ' +
    'murder killing seizure withdrawal expulsion visit trip tour arrest test launch handover walkout walk-out uprising rebellion crackdown explosion evacuation ouster overthrow meeting summit handshake resignation shooting landing'
  ).split(' '),
);
/** Before such a noun: it is feared, asked for, condemned or denied, and not told. */
const NOT_TOLD = new Set(
  'no any possible potential further future threatened planned feared imminent looming likely another such against condemning deploring alleged would-be attempted expected for if without avoid prevent avert'.split(
    ' ',
  ),
);

/**
 * What a noun tells to have happened: "the Iraqi invasion of Kuwait", "a six-day siege by Israeli forces", "his meeting last week with King
 * Hussein". Only where it is told whose it is, and when or by whom or against what.
 */
export function happened(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const { words } = reading;
  if (words.pos[items[i]?.from as number] !== 'NOUN') return null;
  let from = i;
  let owner = -1;
  for (let k = i - 1; k >= 0 && i - k < 7; k--) {
    const item = items[k] as Item;
    if (NOT_TOLD.has(item.tag)) return null;
    if (item.states?.length === 1 && owner < 0) {
      owner = k;
      from = k;
    } else if (item.tag === "'s" || /^(?:ADJ|NOUN|PROPN|NUM|DET|PRON|PUNCT)$/.test(words.pos[item.from] as string)) {
      if (/^[,;:."()—–]$/.test(item.tag)) break;
      from = k;
    } else break;
    if (/^(?:the|a|an|his|her|its|their|this|that)$/.test(item.tag)) break;
  }
  if (NOT_TOLD.has(tagAt(items, from - 1)) || /^(?:of|to|over)$/.test(tagAt(items, from - 1))) return null;
  const lead = tagAt(items, i + 1);
  const to = Math.max(actEnd(reading, sentence, i + 1), i + 1);
  const by = items.findIndex((item, k) => k > i && k < Math.min(to, i + 10) && item.tag === 'by');
  const agent = by > 0 ? phraseOf(reading, sentence, by + 1, to) : null;
  const actor = agent?.acts ? agent.actor : owner >= 0 ? (items[owner]?.states?.[0] as string) : personBefore(reading, sentence, from, i);
  if (!actor) return null;
  const date = dateNear(sentence, i, i, reading.dateline, false, 4);
  if (/^(?:meeting|summit|handshake|visit|trip|tour)$/.test(tagAt(items, i)) && !date && lead !== 'with') return null;
  const on = /^(?:of|on|against|in|into|with|to|from)$/.test(lead);
  if (!(agent?.acts && (on || date)) && !(date && (on || owner >= 0)) && !(owner >= 0 && /^(?:of|on|against|into)$/.test(lead)))
    return null;
  if (tagAt(items, i - 1) === '-' || tagAt(items, i + 1) === '-') return null;
  const span = itemsSpan(sentence, words, from, to - 1);
  const according = attributionOf(reading, sentence.index, span);
  const object = on ? wordsOf(reading, sentence, i + 1, by > 0 ? by : to) : '';
  return {
    sentence: sentence.index,
    framed: true,
    claim: {
      kind: 'event',
      span,
      modality: 'asserted',
      actor,
      action: tagAt(items, i),
      ...(object ? { object } : {}),
      status: 'happened',
      ...(according ? { according } : {}),
      ...(date ? { date } : {}),
    },
  };
}

/** "President Sadat's visit": who stands before "'s". */
function personBefore(reading: Reading, sentence: Sentence, from: number, noun: number): string | undefined {
  const owned = sentence.items.findIndex((item, k) => k >= from && k < noun && item.tag === "'s");
  const phrase = owned > from ? phraseOf(reading, sentence, from, owned) : null;
  return phrase?.source?.name === undefined ? undefined : phrase.actor;
}
