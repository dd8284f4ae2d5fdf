import { distance } from '../../edit-distance.ts';
import { once } from '../../record/once.ts';
import { PerForm } from '../../text/forms.ts';
import type { Words } from '../../text/language.ts';
import type { Noise, Span } from '../types.ts';
import { cutsIn } from './run-together.ts';

/** One place where the text is read as something other than it is. */
interface Edit extends Noise {}

/** A text as read: `text` with the damage mended, and the way back to the original's offsets. */
export interface Mended {
  readonly text: string;
  readonly noise: readonly Noise[];
  /** The span in the original text that a span of the mended text stands for. */
  readonly original: (span: Span) => Span;
}

/** How a word sounds, roughly: its consonants, doubled ones once, and its first letter whatever it is. */
function soundOf(word: string): string {
  let sound = '';
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) | 32;
    if (code < 97 || code > 122 || (before !== 0 && SILENT.has(code)) || code === before) continue;
    sound += String.fromCharCode(code);
    before = code;
  }
  return sound;
}

const SILENT: ReadonlySet<number> = new Set([...'aeiouyhw'].map((letter) => letter.charCodeAt(0)));

/** Whether a word form is one of those that may be left over where they do not belong. */
const mayStray = new PerForm((word) => word === '.' || word === ',' || word === 'it');

/**
 * Finds damage of translation and scanning and mends it for reading: words run together, a stray full stop before a
 * lower-case word, a pronoun left over between verb and name, and place names that sound like one the same text
 * spells rightly elsewhere. The text itself is never changed; every mend is listed.
 * `places` are names worth restoring ("Gaza"), `surnames` those of people on record.
 */
export function mend(text: string, words: Words, places: readonly string[], surnames: ReadonlyMap<string, unknown> = new Map()): Mended {
  const edits: Edit[] = [];
  const add = (start: number, end: number, as: string, why: string): void => {
    edits.push({ span: { start, end }, read: text.slice(start, end), as, why });
  };
  let own: ReadonlySet<string> | undefined;
  const known = (name: string): boolean => {
    own ??= new Set(words.norm);
    const small = name.toLowerCase();
    return surnames.has(name) || own.has(small) || places.includes(name);
  };
  for (let i = 0; i < words.count; i++) {
    const start = words.start[i] as number;
    const end = words.end[i] as number;
    const length = end - start;
    if (length >= 7 && !words.listed(i)) {
      const word = text.slice(start, end);
      if (/^[A-Za-z]+$/.test(word)) {
        const cuts = cutsIn(word, known);
        if (cuts.length > 0) {
          const parts = cuts.map((cut, k) => word.slice(k === 0 ? 0 : cuts[k - 1], cut));
          const last = word.slice(cuts.at(-1));
          add(start, end, `${parts.join(' ')}${/^[a-z]+ing$/.test(last) ? ',' : ''} ${last}`, 'words run together');
        }
      }
    }
    if (!mayStray.of(words.form[i] as number)) continue;
    if (words.norm[i] === '.' && i + 1 < words.count) {
      const next = text.slice(words.end[i] as number, words.end[i + 1] as number);
      const before = words.norm[i - 1] ?? '';
      if (/^ (of|by|in|on|to|for|from|with|and|which|that|at) ?$/.test(next) && before.length > 2 && !/[.”"’']/.test(before)) {
        add(start, end, '', 'a full stop inside a sentence');
      }
    }
    if (words.norm[i - 1] === 'security' && (words.norm[i] === ',' || words.norm[i] === '.') && words.norm[i + 1] === 'council')
      add(start, end, '', 'a mark inside a name');
    if (words.norm[i] === 'it' && i > 0 && i + 1 < words.count && words.pos[i - 1] === 'VERB' && words.pos[i + 1] === 'PROPN') {
      const next = text.slice(words.start[i + 1], words.end[i + 1]);
      const after = words.norm[i + 2] ?? '';
      if (
        /^\p{Lu}/u.test(next) &&
        /(ed|[a-z]s)$/.test(words.norm[i - 1] ?? '') &&
        !/^(['’]s|said|says)$/.test(after) &&
        !/^(i|mr|mrs|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/.test(next.toLowerCase())
      ) {
        add(start, words.start[i + 1] as number, '', 'a pronoun left over between verb and name');
      }
    }
  }
  mendPlaces(text, words, places, add);
  return applyEdits(
    text,
    edits.sort((a, b) => a.span.start - b.span.start),
  );
}

/** A place name as it is compared. */
interface Place {
  readonly name: string;
  readonly small: string;
  readonly sound: string;
}

/** The places that a word form may be a mangled spelling of. */
const mangledBy = once((names: readonly string[]) => {
  const places: readonly Place[] = names.map((name) => ({ name, small: name.toLowerCase(), sound: soundOf(name) }));
  return new PerForm((word) => {
    if (word.length < 4) return NO_PLACES;
    const sound = soundOf(word);
    const meant = places.filter((place) => place.small[0] === word[0] && place.sound === sound && isMangled(word, place.small));
    return meant.length > 0 ? meant : NO_PLACES;
  });
});

const NO_PLACES: readonly Place[] = [];

function mendPlaces(
  text: string,
  words: Words,
  places: readonly string[],
  add: (start: number, end: number, as: string, why: string) => void,
): void {
  const mangled = mangledBy(places);
  for (let i = 1; i < words.count; i++) {
    const among = mangled.of(words.form[i] as number);
    const at = words.start[i] as number;
    // All in capitals it is no word misspelt: «IRNA» is an agency.
    if (among.length === 0 || !isCapital(text.charCodeAt(at)) || isCapital(text.charCodeAt(at + 1)) || words.pos[i - 1] === 'PUNCT')
      continue;
    const meant = among.find(({ name }) => text.includes(name));
    if (meant) add(words.start[i] as number, words.end[i] as number, meant.name, 'a place name mangled in translation');
  }
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

const isMangled = (word: string, place: string): boolean =>
  Math.abs(place.length - word.length) <= 2 && !word.startsWith(place) && distance(word, place, 2) <= 2;

function applyEdits(text: string, edits: readonly Edit[]): Mended {
  if (edits.length === 0) return { text, noise: [], original: (span) => span };
  // Breakpoints: from mended offset `at` on, original = mended + shift; inside a replacement, its whole original.
  const cuts: { at: number; to: number; start: number; end: number }[] = [];
  let out = '';
  let done = 0;
  const kept: Edit[] = [];
  for (const edit of edits) {
    if (edit.span.start < done) continue;
    out += text.slice(done, edit.span.start);
    cuts.push({ at: out.length, to: out.length + edit.as.length, start: edit.span.start, end: edit.span.end });
    out += edit.as;
    done = edit.span.end;
    kept.push(edit);
  }
  out += text.slice(done);
  const back = (offset: number, side: 'start' | 'end'): number => {
    let shift = 0;
    for (const cut of cuts) {
      if (offset < cut.at || (offset === cut.at && side === 'end')) break;
      if (offset < cut.to || (side === 'end' && offset === cut.to)) {
        // Inside a replacement that only adds marks or spaces the original offset can still be told.
        if (offset === cut.at) return cut.start;
        if (offset === cut.to) return cut.end;
        return inside(text.slice(cut.start, cut.end), out.slice(cut.at, offset), cut.start);
      }
      shift = cut.end - cut.to;
    }
    return offset + shift;
  };
  return {
    text: out,
    noise: kept,
    original: (span) => ({ start: back(span.start, 'start'), end: back(span.end, 'end') }),
  };
}

/** The offset in `original` reached once all letters of `read` are passed. */
function inside(original: string, read: string, base: number): number {
  let at = 0;
  for (const letter of read) if (original[at] === letter) at++;
  return base + at;
}
