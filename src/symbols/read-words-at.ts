import { type ReadSymbol, readSymbolAt } from './read-at.ts';
import type { FoundSymbol } from './types.ts';

const lead = /(?:UN ?SCR|SCR|(?:UN ?SC |SC )?(?:resolutions?|res\.?))(?:,? (?:no\.?|number|nos\.?))? ?(?=\d|ES-|S-)/iy;
const plural = /resolutions/i;
const ofCouncil = /(\d{1,4})(?: ?\((\d{4})\))?(?![\w/%]|[.,]\d| ?[-‐‑–—:] ?\d)/y;
const ofAssembly = /(\d{1,4} ?[A-Z]? ?\([IVXL]{1,8}\)|(?:ES-|S-)?\d{1,3}\/\d{1,4}[A-Z]?)(?![\w/%]|[.,]\d)/iy;
const further = /(?:, ?and |, ?| and | & | or )(?=\d)/iy;

/** Bodies that number resolutions of their own; a number after their name is none of ours. */
const otherBody =
  /\b(?:house|senate|congress(?:ional)?|parliament(?:ary)?|knesset|joint|concurrent|rights council|hrc|iaea|ecosoc|commission)(?:'s|’s)? $/i;

/** What is counted behind "the resolution": "the resolution 120 days later", "the resolution 14 to 1". */
const counted = / ?(?:(?:days?|hours?|weeks?|months?|years?|votes?|members?|countries|states|nations|in favou?r|for)\b|to \d)/iy;

/** Leading words that only ever stand before the number of a resolution. */
const sure = /SCR|no\.?|number|nos\.? $/i;

/** At most this many numbers are read behind one "resolutions". */
const mostInList = 40;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Words taken as a whole, or found in running text, where a short bare number behind "the resolution" more likely counts something. */
export type Reading = 'whole' | 'running';

function readNumber(text: string, at: number, wary: boolean): ReadSymbol | null {
  const assembly = match(ofAssembly, text, at);
  const council = assembly ? null : match(ofCouncil, text, at);
  const words = assembly?.[0] ?? council?.[0];
  if (words === undefined) return null;
  if (wary && council && council[2] === undefined) {
    if (council[1]!.length < 3 || match(counted, text, at + words.length)) return null;
  }
  const written = `${assembly ? 'A' : 'S'}/RES/${words}`;
  const read = readSymbolAt(written, 0);
  return read && { symbol: read.symbol, end: at + read.end - 'S/RES/'.length };
}

/**
 * Resolutions named in words at `at`: "resolution 2728 (2024)", "UNSCR 1325", "resolutions 242, 338 and 1397", "resolution 377 A (V)".
 * The first begins at its leading word, the others at their number. Empty when there are none.
 */
export function readWordsAt(text: string, at: number, reading: Reading): FoundSymbol[] {
  const words = match(lead, text, at);
  if (!words || otherBody.test(text.slice(Math.max(0, at - 40), at))) return [];
  const found: FoundSymbol[] = [];
  let start = at;
  let place = at + words[0].length;
  const wary = reading === 'running' && !sure.test(words[0]);
  for (let read = readNumber(text, place, wary); read; read = readNumber(text, place, true)) {
    found.push({ start, end: read.end, symbol: read.symbol });
    const more = plural.test(words[0]) && found.length < mostInList ? match(further, text, read.end) : null;
    if (!more) break;
    start = read.end + more[0].length;
    place = start;
  }
  return found;
}
