import type { ClaimDate, Span } from '../types.ts';
import { addDays, dayNumber, isDay, monthNumber, weekday, weekdayNumber } from './days.ts';
import { numberAt } from './numbers.ts';

/** A date as written, not yet placed: it may need the report's dateline, and whether its clause looks back or ahead. */
export interface DateExpression {
  readonly span: Span;
  readonly kind: 'full' | 'month_day' | 'month_year' | 'month' | 'year' | 'weekday' | 'relative' | 'weekend';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 to 6 for `weekday`. */
  readonly weekday?: number;
  /** How many units off for `relative`; units are days where none is told. */
  readonly offset?: number;
  readonly unit?: Unit;
  /** The date that it is counted from ("four days later"); without one it is counted from the dateline. */
  readonly from?: DateExpression;
  /** "last Friday", "next Tuesday". */
  readonly which?: 'last' | 'next';
}

export type Unit = 'day' | 'week' | 'month' | 'year';

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
    '\\b(today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|(?:last|yesterday) (?:night|evening)|(?:last|this|the) weekend|all weekend|last week|earlier this week|last month)\\b',
    `\\b(?:in|since|until|by|of|from|that|last|early|late|mid|during) -?(${MONTH})(?= |,|\\.|;|$)(?!,? \\d{1,4}\\b)`,
    '\\b(?:in|of|since|until|from|by|during) (1[89]\\d\\d|20\\d\\d)\\b(?!-)',
    '\\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) (day|week|month|year)s? (ago|earlier|before|previously|later|afterwards?|on)(?=[ ,.;:]|$)',
    '\\bthe (next|following|previous|preceding) (day|week|month|year)\\b',
    '\\b(the same|that same|that) day\\b(?! (?:when|on which|that|in))',
  ].join('|'),
  'iy',
);
/** How the expressions above begin, cut to three letters; then the words that only lead in a month or a year, and so a capital or digit. */
const BEGINS = 1;
const LEADS = 2;
const ARTICLE = 3;
const ONE = 4;
const WORDS: readonly (readonly [sort: number, beginnings: string])[] = [
  [
    BEGINS,
    'jan feb mar apr may jun jul aug sep oct nov dec sun mon tue wed thu fri sat las nex thi tod ton yes tom one two thr fou fiv six sev eig nin ten ele twe all ear',
  ],
  [LEADS, 'in sin unt by of fro tha lat mid dur'],
  [ARTICLE, 'the'],
  [ONE, 'a'],
];
/** What sort of word begins with three letters, by their number (see `beginningAt`), which is less than 2 to the power of 15. */
const SORTS = new Uint8Array(1 << 15);
for (const [sort, beginnings] of WORDS) for (const word of beginnings.split(' ')) SORTS[beginningAt(word, 0)] = sort;
const THAT = beginningAt('tha', 0);
/** Letters with which what follows "the" begins ("the weekend", "the next day"), and what follows "a" ("a week later"). */
const AFTER_ARTICLE = 'wnfps';
const AFTER_ONE = 'dwmy';

/** A date is counted from another one where that stands no more than this many characters before it. */
const IN_MIND = 400;

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
  const sort = SORTS[beginning];
  if (sort === BEGINS) return true;
  if (sort === ARTICLE) return AFTER_ARTICLE.includes((text[at + 4] ?? ' ').toLowerCase());
  if (sort === ONE) return AFTER_ONE.includes(text[at + 2] ?? ' ');
  if (sort !== LEADS) return false;
  let next = at + 2;
  while (isWordSign(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next + 1);
  if (code === 45 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)) return true;
  return beginning === THAT && (text.startsWith('day', next + 1) || text.startsWith('same', next + 1));
}

/** Every date written in `text`, in order; linear in its length. */
export function findDates(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  let end = 0;
  /** The last one that others may be counted from. */
  let told: DateExpression | undefined;
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
    } else if (m[15]) pushRelative(found, span, m[15].toLowerCase());
    else if (m[16]) {
      if (/^[A-Z]/.test(m[16]))
        found.push({ span: { start: span.end - m[16].length, end: span.end }, kind: 'month', month: monthNumber(m[16]) });
    } else if (m[18]) found.push({ span: { start: span.end - 4, end: span.end }, kind: 'year', year: Number(m[18]) });
    else if (m[19]) {
      const word = m[19].toLowerCase();
      const count = word.startsWith('a') ? 1 : (numberAt([word], 0)?.value ?? 1);
      pushCounted(found, told, text, span, count, m[20] as Unit, (m[21] as string).toLowerCase());
    } else if (m[22]) {
      const ahead = /next|following/i.test(m[22]);
      pushCounted(found, told, text, span, 1, m[23] as Unit, ahead ? 'later' : 'earlier');
    } else if (m[24]) pushCounted(found, told, text, span, 0, 'day', 'same');
    const last = found.at(-1);
    if (last && mayBeCountedFrom(last)) told = last;
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

function pushRelative(found: DateExpression[], span: Span, words: string): void {
  if (/weekend/.test(words)) found.push({ span, kind: 'weekend' });
  else if (words === 'last week') found.push({ span, kind: 'relative', offset: -7 });
  else if (words === 'earlier this week') found.push({ span, kind: 'relative', offset: -2 });
  else if (words === 'last month') found.push({ span, kind: 'relative', offset: -30 });
  else found.push({ span, kind: 'relative', offset: /^yesterday|^last/.test(words) ? -1 : words === 'tomorrow' ? 1 : 0 });
}

/** "two weeks ago", "two months earlier", "four days later": later than a date told before, else it cannot be placed. */
function pushCounted(
  found: DateExpression[],
  told: DateExpression | undefined,
  text: string,
  span: Span,
  count: number,
  unit: Unit,
  way: string,
): void {
  const offset = /ago|earlier|before|previously/.test(way) ? -count : count;
  const before = way === 'ago' ? undefined : told;
  const from = before && span.start - before.span.end <= IN_MIND && !/since $/i.test(text.slice(0, before.span.start)) ? before : undefined;
  if (offset >= 0 && from === undefined) return;
  found.push({ span, kind: 'relative', offset, unit, ...(from === undefined ? {} : { from }) });
}

const DAY_OR_MONTH: ReadonlySet<DateExpression['kind']> = new Set(['full', 'month_day', 'month_year', 'month', 'weekday', 'relative']);

/** Whether another date may be counted from this one; not through more than two, so that a chain of them costs no more than its length. */
const mayBeCountedFrom = ({ kind, from }: DateExpression): boolean => DAY_OR_MONTH.has(kind) && from?.from === undefined;

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
  if (expression.unit) return placeCounted(expression, dateline);
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
    default:
      return placeRelative(expression.offset ?? 0, dateline);
  }
}

function placeRelative(offset: number, dateline: string): ClaimDate {
  if (offset === -30) return { value: addDays(`${dateline.slice(0, 7)}-01`, -1).slice(0, 7), precision: 'month', from: 'resolved' };
  if (offset === -7 || offset === -2)
    return { value: `${addDays(dateline, offset - 6)}/${dateline}`, precision: 'range', from: 'resolved' };
  return { value: addDays(dateline, offset), precision: 'day', from: 'resolved' };
}

/** Days by which what is counted in a unit may be off: whoever says "two months later" has rounded. */
const ROUNDED = { day: 0, week: 4, month: 20, year: 180 } as const;
const DAYS = { day: 1, week: 7, month: 30.44, year: 365.25 } as const;

function placeCounted({ offset = 0, unit = 'day', from }: DateExpression, dateline: string | undefined): ClaimDate | null {
  const base = from ? placeDate(from, dateline) : dateline && { value: dateline, precision: 'day' as const };
  if (!base) return null;
  if (base.precision === 'month') {
    if (unit !== 'month' && unit !== 'year') return null;
    const months = Number(base.value.slice(0, 4)) * 12 + Number(base.value.slice(5)) - 1 + offset * (unit === 'year' ? 12 : 1);
    return { value: `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`, precision: 'month', from: 'resolved' };
  }
  if (base.precision !== 'day') return null;
  const day = addDays(base.value, Math.round(offset * DAYS[unit]));
  const off = ROUNDED[unit];
  if (off === 0) return { value: day, precision: 'day', from: 'resolved' };
  return { value: `${addDays(day, -off)}/${addDays(day, off)}`, precision: 'range', from: 'resolved' };
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
