import { addDays, dayNumber, isDay, monthNumber, weekday, weekdayNumber } from './days.ts';
import type { ClaimDate, Span } from './types.ts';

/** A date as written, not yet placed: it may need the report's dateline, and whether its clause looks back or ahead. */
export interface DateExpression {
  readonly span: Span;
  readonly kind: 'full' | 'month_day' | 'month_year' | 'month' | 'year' | 'weekday' | 'relative' | 'weekend';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 to 6 for `weekday`. */
  readonly weekday?: number;
  /** Days from the dateline for `relative`. */
  readonly offset?: number;
  /** Days by which a rough expression ("three weeks ago") may be off. */
  readonly loose?: number;
  /** "last Friday", "next Tuesday". */
  readonly which?: 'last' | 'next';
}

const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const EXPRESSION = new RegExp(
  [
    '\\b(\\d{4})-(\\d{2})-(\\d{2})\\b',
    `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\\d{4}))?(?!\\d|[a-z])`,
    `\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?!\\d|:\\d|[a-z])`,
    `\\b${MONTH},? (\\d{4})\\b`,
    `\\b(last|next|this)? ?${WEEKDAY}\\b(?: (last))?`,
    '\\b(today|tonight|yesterday|tomorrow|(?:(one|two|three|four|five|six|\\d{1,2}) (days?|weeks?) (?:ago|earlier))|(?:last|this|the) weekend|all weekend|last week|earlier this week|last month)\\b',
    `\\b(?:in|since|until|by|of|from|that|last|early|late|mid|during) -?(${MONTH})(?= |,|\\.|;|$)(?!,? \\d{1,4}\\b)`,
    '\\b(?:in|of|since|until|from|by|during) (1[89]\\d\\d|20\\d\\d)\\b(?!-)',
  ].join('|'),
  'iy',
);
/** Words cut to three letters, as numbers: see `beginningAt`. */
const cut = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => beginningAt(word, 0)));
/** How the expressions above begin, cut to three letters; then the words that only lead in a month or a year, and so a capital or digit. */
const BEGINNINGS = cut(
  'jan feb mar apr may jun jul aug sep oct nov dec sun mon tue wed thu fri sat las nex thi tod ton yes tom one two thr fou fiv six all ear',
);
const LEADS = cut('in sin unt by of fro tha lat mid dur');
const ARTICLE = beginningAt('the', 0);

const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** The letters of the word at a place, at most three, as one number in any case. */
function beginningAt(text: string, at: number): number {
  let letters = 0;
  for (let i = at; i < at + 3; i++) {
    const code = text.charCodeAt(i) | 32;
    if (!(code >= 97 && code <= 122)) break;
    letters = letters * 32 + code - 96;
  }
  return letters;
}

/** Letters, digits and the low line, as in a regular expression's `\w`. */
const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/** Whether a date can begin with the word at a place. Asked of every word of a text, so by letters alone. */
function mayBeginDate(text: string, at: number): boolean {
  if (text.charCodeAt(at) <= 57) return true;
  const beginning = beginningAt(text, at);
  if (BEGINNINGS.has(beginning)) return true;
  // "the" only leads in "the weekend".
  if (beginning === ARTICLE) return (text.charCodeAt(at + 4) | 32) === 119;
  if (!LEADS.has(beginning)) return false;
  let next = at + 2;
  while (isWordSign(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next + 1);
  return code === 45 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** Every date written in `text`, in order; linear in its length. */
export function findDates(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  let end = 0;
  for (let at = 0, inside = false; at < text.length; at++) {
    const before = inside;
    inside = isWordSign(text.charCodeAt(at));
    if (!inside || before || at < end || !mayBeginDate(text, at)) continue;
    EXPRESSION.lastIndex = at;
    const m = EXPRESSION.exec(text);
    if (!m) continue;
    end = at + m[0].length;
    const trimmed = m[0].length - m[0].trimStart().length;
    const span = { start: m.index + trimmed, end: m.index + m[0].length };
    if (m[1]) {
      if (isDay(`${m[1]}-${m[2]}-${m[3]}`)) found.push({ span, kind: 'full', year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) });
    } else if (m[5] && m[4]) pushDay(found, span, m[6], m[5], m[4]);
    else if (m[7] && m[8]) pushDay(found, span, m[9], m[7], m[8]);
    else if (m[10] && m[11]) found.push({ span, kind: 'month_year', year: Number(m[11]), month: monthNumber(m[10]) });
    else if (m[13]) {
      if (/^[A-Z]/.test(m[13])) {
        const which = m[12]?.toLowerCase() === 'next' ? 'next' : m[12]?.toLowerCase() === 'last' || m[14] ? 'last' : undefined;
        found.push({ span, kind: 'weekday', weekday: weekdayNumber(m[13].toLowerCase()), ...(which ? { which } : {}) });
      }
    } else if (m[15]) pushRelative(found, span, m[15].toLowerCase(), m[16]?.toLowerCase(), m[17]);
    else if (m[18]) {
      if (/^[A-Z]/.test(m[18]))
        found.push({ span: { start: span.end - m[18].length, end: span.end }, kind: 'month', month: monthNumber(m[18]) });
    } else if (m[20]) found.push({ span: { start: span.end - 4, end: span.end }, kind: 'year', year: Number(m[20]) });
  }
  return found.length < 2 ? found : withoutSpareWeekdays(found, text);
}

/** "Tuesday, 10 April", "10 April (a Tuesday)": one date, the weekday says nothing more. */
function withoutSpareWeekdays(found: readonly DateExpression[], text: string): DateExpression[] {
  const isDayOfMonth = (date: DateExpression | undefined): boolean => date?.kind === 'month_day' || date?.kind === 'full';
  const near = (a: DateExpression | undefined, b: DateExpression | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    b.span.start - a.span.end <= 4 &&
    /^(?:,? |,? ?\(|,? the )$/.test(text.slice(a.span.end, b.span.start));
  const kept: DateExpression[] = [];
  found.forEach((date, i) => {
    if (date.kind !== 'weekday') kept.push(date);
    else if (isDayOfMonth(found[i + 1]) && near(date, found[i + 1])) return;
    else if (isDayOfMonth(found[i - 1]) && near(found[i - 1], date)) return;
    else kept.push(date);
  });
  return kept;
}

function pushDay(found: DateExpression[], span: Span, year: string | undefined, month: string, day: string): void {
  const number = Number(day);
  if (number < 1 || number > 31 || !/^[A-Z]/.test(month)) return;
  if (year) found.push({ span, kind: 'full', year: Number(year), month: monthNumber(month), day: number });
  else found.push({ span, kind: 'month_day', month: monthNumber(month), day: number });
}

function pushRelative(found: DateExpression[], span: Span, words: string, count: string | undefined, unit: string | undefined): void {
  if (/weekend/.test(words)) found.push({ span, kind: 'weekend' });
  else if (words === 'last week') found.push({ span, kind: 'relative', offset: -7 });
  else if (words === 'earlier this week') found.push({ span, kind: 'relative', offset: -2 });
  else if (words === 'last month') found.push({ span, kind: 'relative', offset: -30 });
  else if (count && unit) {
    const days = (COUNTS[count] ?? Number(count)) * (unit.startsWith('week') ? 7 : 1);
    found.push({ span, kind: 'relative', offset: -days, ...(unit.startsWith('week') ? { loose: 4 } : {}) });
  } else found.push({ span, kind: 'relative', offset: words === 'yesterday' ? -1 : words === 'tomorrow' ? 1 : 0 });
}

const pad = (n: number): string => String(n).padStart(2, '0');

/**
 * Places a date expression on the calendar. A date without year is the latest that is not after the dateline
 * (nor, for a clause that looks ahead, the earliest not before it); a weekday is the last one up to the dateline.
 * null where it needs a dateline and there is none, or names no real day.
 */
export function placeDate(expression: DateExpression, dateline: string | undefined, ahead = false): ClaimDate | null {
  const { kind, year, month, day } = expression;
  if (kind === 'full') {
    const value = `${year}-${pad(month ?? 0)}-${pad(day ?? 0)}`;
    return isDay(value) ? { value, precision: 'day', from: 'stated' } : null;
  }
  if (kind === 'month_year') return { value: `${year}-${pad(month ?? 0)}`, precision: 'month', from: 'stated' };
  if (kind === 'year') return { value: String(year), precision: 'year', from: 'stated' };
  if (!dateline) return null;
  switch (kind) {
    case 'month_day':
    case 'month': {
      const lineYear = Number(dateline.slice(0, 4));
      const of = (y: number): string => `${y}-${pad(month ?? 0)}${kind === 'month' ? '' : `-${pad(day ?? 0)}`}`;
      const slack = addDays(dateline, 1).slice(0, kind === 'month' ? 7 : 10);
      const value = ahead
        ? of(lineYear) >= dateline.slice(0, kind === 'month' ? 7 : 10)
          ? of(lineYear)
          : of(lineYear + 1)
        : of(lineYear) <= slack
          ? of(lineYear)
          : of(lineYear - 1);
      if (kind === 'month_day' && !isDay(value)) return null;
      return { value, precision: kind === 'month' ? 'month' : 'day', from: 'resolved' };
    }
    case 'weekday': {
      const back = (weekday(dateline) - (expression.weekday ?? 0) + 7) % 7;
      if (ahead || expression.which === 'next')
        return { value: addDays(dateline, back === 0 ? 0 : 7 - back), precision: 'day', from: 'resolved' };
      return { value: addDays(dateline, -(back === 0 && expression.which === 'last' ? 7 : back)), precision: 'day', from: 'resolved' };
    }
    case 'weekend': {
      const back = (weekday(dateline) + 7) % 7;
      const sunday = addDays(dateline, -back);
      return { value: `${addDays(sunday, -1)}/${sunday}`, precision: 'range', from: 'resolved' };
    }
    default: {
      const offset = expression.offset ?? 0;
      if (offset === -30) return { value: addDays(`${dateline.slice(0, 7)}-01`, -1).slice(0, 7), precision: 'month', from: 'resolved' };
      if (offset === -7 || (offset === -2 && dateline))
        return { value: `${addDays(dateline, offset - 6)}/${dateline}`, precision: 'range', from: 'resolved' };
      if (expression.loose)
        return {
          value: `${addDays(dateline, offset - expression.loose)}/${addDays(dateline, offset + expression.loose)}`,
          precision: 'range',
          from: 'resolved',
        };
      return { value: addDays(dateline, offset), precision: 'day', from: 'resolved' };
    }
  }
}

/** The first and last day a claim's date can mean, by their numbers. Days after it are counted from `end`, in a month from its 28th. */
export interface Limits {
  readonly low: number;
  readonly high: number;
  readonly end: number;
}

export function limitsOf({ value }: ClaimDate): Limits {
  const [from, to = from] = value.split('/') as [string, string?];
  const low = dayNumber(from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from);
  const last = to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-31` : to;
  const high = dayNumber(last);
  if (!last.endsWith('-31') || isDay(last)) return { low, high, end: high };
  const end = dayNumber(`${last.slice(0, 7)}-28`);
  return { low, high: dayNumber(`${addDays(`${last.slice(0, 7)}-28`, 3).slice(0, 7)}-01`) - 1, end };
}

/** How many days a day lies outside limits; 0 inside them. */
export const daysOutside = ({ low, high, end }: Limits, day: number): number => (day < low ? low - day : day > high ? day - end : 0);

/** How many days `date` lies outside a claim's date; 0 inside it. */
export const daysOff = (claimed: ClaimDate, date: string): number => daysOutside(limitsOf(claimed), dayNumber(date));
