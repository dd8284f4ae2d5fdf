import type { Deadline, Mandate, Span } from '../read/types.ts';
import type { Effect, Shift } from './types.ts';

const DAYS: Readonly<Record<Span['unit'], number>> = { hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365 };
const lengthOf = ({ count, unit }: Span): number => count * DAYS[unit];
const DAY = 86_400_000;

/** Days from one day to another; null where one has no year. */
function daysBetween(one: string, other: string): number | null {
  if (one.startsWith('--') !== other.startsWith('--')) return null;
  const at = (day: string) =>
    Date.UTC(Number(day.startsWith('--') ? 2001 : day.slice(0, 4)), Number(day.slice(-5, -3)) - 1, Number(day.slice(-2)));
  return Math.round((at(other) - at(one)) / DAY);
}

interface Time {
  readonly words: string;
  readonly day: string | null;
  readonly spans: readonly (Span | null)[];
}

const ofDeadline = ({ words, by, within, every }: Deadline): Time => ({ words, day: by, spans: [within, every] });
const ofMandate = ({ words, until, length }: Mandate): Time => ({ words, day: until, spans: [length] });
const key = ({ day, spans }: Time): string => JSON.stringify([day, spans]);

function shiftOf(before: Time, after: Time): Shift | null {
  if (before.day !== null && after.day !== null) {
    const days = daysBetween(before.day, after.day);
    return days === null || days === 0 ? null : { earlier: days < 0, days, before: null, after: null };
  }
  for (const [i, one] of before.spans.entries()) {
    const other = after.spans[i];
    if (one && other && lengthOf(one) !== lengthOf(other))
      return { earlier: lengthOf(other) < lengthOf(one), days: null, before: one, after: other };
  }
  return null;
}

function timeEffects(kind: 'deadline' | 'mandate', before: readonly Time[], after: readonly Time[], whom: readonly string[]): Effect[] {
  const gone = before.filter((one) => !after.some((other) => key(other) === key(one)));
  const come = after.filter((one) => !before.some((other) => key(other) === key(one)));
  const word = kind === 'deadline' ? 'A deadline' : 'The end of a mandate';
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i): Effect => {
    const [out, into] = [gone[i], come[i]];
    const base = { kind, before: out?.words ?? null, after: into?.words ?? null, whom };
    if (!out)
      return { ...base, shift: null, direction: kind === 'deadline' ? 'up' : 'other', sentence: `${word} comes in: "${into?.words}".` };
    if (!into)
      return { ...base, shift: null, direction: kind === 'deadline' ? 'down' : 'other', sentence: `${word} goes: "${out.words}".` };
    const shift = shiftOf(out, into);
    const by = shift?.days == null ? '' : ` by ${Math.abs(shift.days)} ${Math.abs(shift.days) === 1 ? 'day' : 'days'}`;
    const how =
      shift === null
        ? 'changes'
        : kind === 'mandate'
          ? shift.earlier
            ? 'is earlier'
            : 'is later'
          : shift.earlier
            ? 'is earlier or more frequent'
            : 'is later or less frequent';
    // A day that comes sooner asks more of who must act; a mandate's end says nothing of what is asked.
    const direction = shift === null || kind === 'mandate' ? 'other' : shift.earlier ? 'up' : 'down';
    return { ...base, shift, direction, sentence: `${word} ${how}${by}: "${out.words}" becomes "${into.words}".` };
  });
}

/** What became of deadlines and reporting cycles. */
export const deadlineEffects = (before: readonly Deadline[], after: readonly Deadline[], whom: readonly string[]): Effect[] =>
  timeEffects('deadline', before.map(ofDeadline), after.map(ofDeadline), whom);

/** What became of mandates' ends and lengths. */
export const mandateEffects = (before: readonly Mandate[], after: readonly Mandate[], whom: readonly string[]): Effect[] =>
  timeEffects('mandate', before.map(ofMandate), after.map(ofMandate), whom);
