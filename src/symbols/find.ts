import { readSymbolAt } from './read-at.ts';
import { readWordsAt } from './read-words-at.ts';
import type { FoundSymbol } from './types.ts';

/** Where a symbol could begin: a body's letters and a stroke, or a word that leads a resolution's number. */
const beginnings = /S\/|A\/|SC\/|GA\/|UN ?SCR?\b|SCR\b|SC res|resolutions?\b|res\b/gi;

/** A sign before which no symbol begins. */
const inside = /[\w/.-]/;

/** A sign that shows the symbol before it to be part of a longer word. */
const goesOn = /[\p{L}\p{N}_]/u;

/**
 * Every symbol in a text in order of place, also where resolutions are named in words. `text.slice(start, end)` is what was written.
 * Bare numbers are not taken for resolutions, nor is "the resolution 14-0". Takes time in proportion to the text.
 *
 * @example findSymbols('under resolution 2728 (2024), see S/PV.9586')
 */
export function findSymbols(text: string): FoundSymbol[] {
  // Every kind of white space is one blank of the same width, so that places stay true.
  const plain = text.replace(/[^\S ]/g, ' ');
  const found: FoundSymbol[] = [];
  beginnings.lastIndex = 0;
  for (let hit = beginnings.exec(plain); hit; hit = beginnings.exec(plain)) {
    if (hit.index > 0 && inside.test(plain.charAt(hit.index - 1))) {
      beginnings.lastIndex = hit.index + 1;
      continue;
    }
    const read = hit[0].endsWith('/') ? readSymbolAt(plain, hit.index) : null;
    if (read && goesOn.test(plain.charAt(read.end))) continue;
    const here = read ? [{ start: hit.index, end: read.end, symbol: read.symbol }] : readWordsAt(plain, hit.index, 'running');
    found.push(...here);
    const end = here.at(-1)?.end;
    if (end !== undefined) beginnings.lastIndex = end;
  }
  return found;
}
