import type { Reading } from '../reading.ts';
import type { Sentence } from '../words/items.ts';
import { type Quantity, text } from '../words/quantities.ts';
import type { Counted } from './counted.ts';
import { DURATIONS, LASTING, LENGTHS } from './figure-words.ts';

/** «twenty miles», «a six-month mandate», «a 13-year-old boy», «3,600 square miles». */
export function measureAfter(sentence: Sentence, { to, value, high, numberFrom }: Quantity): Counted | null {
  const tagAt = (k: number): string => sentence.items[k]?.tag ?? '';
  const joined = tagAt(to) === '-';
  let at = joined ? to + 1 : to;
  if (tagAt(at) === 'of' && /^(?:the|his|her|its|their|these|those)$/.test(tagAt(at + 1))) return null;
  if (tagAt(at) === 'of' && value === undefined) at++;
  else if (/^(?:more|further|additional|consecutive|straight|full|long|whole|other|such|working|calendar)$/.test(tagAt(at))) at++;
  const square = /^(?:square|cubic|sq|nautical)$/.test(tagAt(at)) ? tagAt(at) : undefined;
  if (square) at++;
  const duration = DURATIONS.get(tagAt(at));
  const unit = duration ?? LENGTHS.get(tagAt(at));
  if (unit === undefined || value === 1) return null;
  const most = value ?? high ?? 0;
  if (joined && tagAt(at + 1) === '-' && tagAt(at + 2) === 'old') return { unit, to: at + 3, sort: 'duration', what: 'age' };
  const next = tagAt(joined && tagAt(at + 1) === '-' ? at + 2 : at + 1);
  if (duration !== undefined) {
    // «1500 hours» is a time of day; «the two-year term» and what comes «every two years» are rules.
    if (duration === 'hours' && most >= 100 && Number.isInteger(most) && most % 5 === 0 && tagAt(numberFrom - 1) === 'at') return null;
    if (/^(?:terms?|seats?|stints?|gmt|past)$/.test(next) || tagAt(numberFrom - 1) === 'aged') return null;
    if (most === 2 && duration === 'years' && sentence.items.some((item) => /^(?:elect(?:s|ed|ion)?|terms?|seats?)$/.test(item.tag)))
      return null;
    if (next === 'read' && /^min/.test(tagAt(at))) return null;
    if (next === 'old') return { unit, to: at + 2, sort: 'duration', what: 'age' };
    if (next === 'ago' || next === 'earlier' || next === 'later') return { unit, to: at + 2, sort: 'duration', what: next };
  } else if (joined && /^(?:pounds|feet)$/.test(unit) && tagAt(at) === 'feet') return null;
  return {
    unit: square ? `square ${unit}`.replace('square', square === 'sq' ? 'square' : square) : unit,
    to: at + 1,
    sort: duration === undefined ? 'length' : 'duration',
  };
}

/** The words of a measure from first to last and what it measures: "within 60 days" a deadline, "13 months ago" a time ago. */
export function measured(
  reading: Reading,
  sentence: Sentence,
  { from: start, numberFrom }: Quantity,
  { to, sort, what }: Counted,
): { from: number; to: number; what: string } {
  const tagAt = (k: number): string => sentence.items[k]?.tag ?? '';
  if (what) return { from: start, to, what };
  if (tagAt(numberFrom) !== '' && tagAt(to - 2) === '-') return { from: start, to, what: withNoun(reading, sentence, to) };
  const opener = tagAt(start - 1);
  const from = /^(?:within|for|after|over)$/.test(opener) ? start - 1 : start;
  if (sort === 'length') return { from, to, what: tagAt(to) === 'of' ? text(reading, sentence, to + 1, to + 2) : 'distance' };
  if (tagAt(to) === 'of' && LASTING.test(tagAt(to + 1))) return { from, to: to + 2, what: tagAt(to + 1) };
  return { from, to: tagAt(to) === 'now' ? to + 1 : to, what: opener === 'within' ? 'deadline' : 'duration' };
}

/** What "550-pound" or "six-month" is said of. */
function withNoun(reading: Reading, sentence: Sentence, at: number): string {
  const { items } = sentence;
  let end = at;
  while (end < items.length && end - at < 4 && /^(?:ADJ|NOUN|PROPN)$/.test(reading.words.pos[items[end]?.from as number] ?? '')) end++;
  return text(reading, sentence, at, end) || 'duration';
}
