import type { Making, Span } from '../types.ts';
import { type DateExpression, findDates, placeDate } from './dates.ts';
import { isDay } from './days.ts';

/** What the head of a report tells: when and by whom it was written. */
export interface Head {
  readonly title?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  readonly dateline?: string;
  /** The part of the text that is no sentence of the report: "date 2024-03-25 By … , CNN". */
  readonly lines: readonly Span[];
}

const OUTLETS =
  /\b(CNN|BBC(?: News)?|Reuters|AFP|Agence France-Presse|Associated Press|AP|Al Jazeera|The Guardian|The New York Times|New York Times|The Washington Post|UPI|United Press|Xinhua|TASS|Interfax|DPA|EFE|ANSA|Anadolu(?: Agency)?|UN News|UN News Centre|NPR|CBS News|ABC News|NBC News|Fox News|Sky News|France 24|Deutsche Welle|DW|Euronews|The Times of Israel|Haaretz|Kyodo|Yonhap|PTI|Dawn|The Hindu|Le Monde|El País|Bloomberg|Politico|Axios|VOA|Voice of America|RFE\/RL|The Independent|The Telegraph|The Times|Financial Times|PassBlue|Security Council Report|Middle East Eye|Arab News)\b/;
const BYLINE =
  /\bBy ((?:[A-Z][\p{L}.'’-]+(?: (?:de|van|von|al|el|bin|der|la))?(?: [A-Z][\p{L}.'’-]+){1,3})(?:(?:, | and )(?:[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){1,3}))*)/u;
const PLACE_LINE =
  /^\s*((?:[A-Z]{2,}[A-Z ,.'-]*|[A-Z][\p{L} .'-]{2,30}),?(?: [A-Z][a-z]{2,8}\.? \d{1,2}(?:,? \d{4})?)?) ?\(([A-Z][\w .-]{1,30})\) ?[—–-]+ /u;
const HEAD_LENGTH = 700;
/** A line longer than this is a paragraph. */
const LONGEST_LINE = 2_000;
const LONG_LINE = 160;

/**
 * Reads title, outlet, authors and dateline from the first lines of a report. Only a full date counts as a dateline:
 * on a line of its own, after "date", "published" or "updated", or in the place line of wire copy ("UNITED NATIONS, March 25 (AP) —").
 */
export function readHead(text: string, given: string | undefined): Head {
  // A line that the limit would cut is taken whole, so that a paragraph can be told from a line that states a date.
  const cut = text.indexOf('\n', HEAD_LENGTH);
  const start = text.slice(0, Math.min(cut < 0 ? text.length : cut, HEAD_LENGTH + LONGEST_LINE));
  const lines = linesOf(start);
  const headLines: Span[] = [];
  let title: string | undefined;
  let stated: string | undefined;
  lines.forEach((line, i) => {
    const words = start.slice(line.start, line.end).trim();
    if (words === '') return;
    const sentenceLike = /[.!?][”"’]?$/.test(words) && pieces(words) > 8;
    const labelled = /^(?:date|published|updated|posted|issued|released|last updated|dateline)\b/i.test(words);
    const mayState = !stated && (labelled || !(sentenceLike || words.length > LONG_LINE) || placeLine(words) || pieces(words) < 9);
    const mayHead = i < 6 && !sentenceLike;
    const date = mayState || mayHead ? findDates(words).find((d) => d.kind === 'full') : undefined;
    if (date && mayState) {
      const wire = /^[^.]{0,80}?(?:\(|—|–|-- )/.exec(words);
      if (!sentenceLike || labelled || (wire && date.span.end <= wire[0].length + 2)) stated = placeDate(date, undefined)?.value;
    }
    if (mayState && pieces(words) < 9) stated ??= numericDay(words);
    if (mayHead) {
      if (
        !title &&
        i < 4 &&
        !labelled &&
        !/^by\b/i.test(words) &&
        !BYLINE.test(words) &&
        pieces(words) >= 4 &&
        words.length < 160 &&
        !(date && pieces(words) < 7)
      )
        title = words;
      if (labelled || /^by\b/i.test(words) || (date && pieces(words) < 12)) headLines.push(line);
    }
  });
  let place: RegExpExecArray | null = null;
  for (const line of lines) place ??= placeLine(start.slice(line.start, line.end));
  const outlet = (place && OUTLETS.exec(place[2] as string)?.[0]) ?? OUTLETS.exec(start.slice(0, 300))?.[0];
  const authors = (start.includes('By ') ? BYLINE.exec(start) : null)?.[1]?.split(/, | and /).filter((name) => !OUTLETS.test(name));
  let dateline = stated;
  for (const line of lines.slice(0, OPENINGS)) dateline ??= dayOfOpening(start.slice(line.start, line.end));
  const head: Making<Omit<Head, 'lines'>> = {};
  if (title) head.title = title;
  if (outlet) head.outlet = outlet;
  if (authors && authors.length > 0) head.authors = authors;
  const day = dateline ?? given;
  if (day) head.dateline = day;
  return Object.assign(head, { lines: headLines });
}

const PLACE = /^\s*[A-Z][A-Z .,'/-]{2,40}[A-Z]\b/;
/** "Port-au-Prince, 3 October 2023. …", "(New York, 2 October 2023) — …" */
const CITY = /^\s*\(?[A-Z][\p{L}.'’-]+(?:[ -](?:de|da|do|es|au|la|le|el|al|[A-Z][\p{L}.'’-]+)){0,3},\s+/u;
/** How many lines are looked at for one that opens with place and day. */
const OPENINGS = 8;

/**
 * The day on which an opening line says it was written: a full date before its first dash ("LAKE SUCCESS, Feb. 20, 1957 — …"), right after
 * the place ("SEOUL — 29 March 2024. …"), or at its very beginning ("18 November 2024. …").
 */
function dayOfOpening(line: string): string | undefined {
  const city = CITY.exec(line)?.[0];
  if (city !== undefined) {
    const rest = line.slice(city.length, city.length + 40);
    const [first] = findDates(rest);
    if (first && isFull(first) && first.span.start === 0 && /^\)? ?(?:[.:—–]|--? )/.test(rest.slice(first.span.end)))
      return placeDate(first, undefined)?.value;
  }
  const place = PLACE.exec(line)?.[0];
  const wire = place === undefined ? undefined : /^[^\n]{0,60}?(?:—|–| - |--|:)/.exec(line.slice(place.length))?.[0];
  const before = wire === undefined ? undefined : findDates(line.slice(0, (place as string).length + wire.length)).find(isFull);
  if (before) return placeDate(before, undefined)?.value;
  const lead = /^\s*(?:[,.:—–-]+\s*)?/.exec(line.slice(place?.length ?? 0))?.[0].length ?? 0;
  const rest = line.slice((place?.length ?? 0) + lead, (place?.length ?? 0) + lead + 40);
  const first = findDates(rest).find(isFull);
  if (!first || first.span.start > 0 || !/^\s*(?:\([^)]{1,30}\)\s*)?(?:[.:—–]|--? |$)/.test(rest.slice(first.span.end))) return undefined;
  return placeDate(first, undefined)?.value;
}

const NUMERIC = /(?<![\d/.])(?:(\d{4})[/.](\d{1,2})[/.](\d{1,2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4}))(?![\d/.])/;

/** "26/03/2024", "25.03.2024", "03/25/2024", "2024/03/25"; undefined where day and month cannot be told apart. */
function numericDay(words: string): string | undefined {
  const m = NUMERIC.exec(words);
  if (!m) return undefined;
  const [year, a, b] = m[1] ? [m[1], m[2], m[3]] : [m[6], m[4], m[5]];
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = m[1] ? false : first > 12 || first === second || words.includes('.');
  if (!m[1] && !dayFirst && second <= 12) return undefined;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(value) ? value : undefined;
}

const isFull = ({ kind }: DateExpression): boolean => kind === 'full';

/** "UNITED NATIONS, March 25 (AP) —" at the head of a line, where the agency stands in brackets. */
const placeLine = (line: string): RegExpExecArray | null => (line.includes('(') ? PLACE_LINE.exec(line) : null);

/** How many pieces spaces cut a line into. */
function pieces(line: string): number {
  let count = 1;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) count++;
  return count;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return lines;
}
