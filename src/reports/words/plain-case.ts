import { once } from '../../record/once.ts';
import { isListed } from '../../text/language.ts';
import type { Phrasebook } from './phrasebook.ts';

const DAYS_AND_MONTHS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);
/** What a name follows. */
const TITLES = /^(?:mr|mrs|ms|dr|sir|lord|von|van|bin|ibn)$/;
/** Endings of plain words that no lexicon lists in full. */
const PLAIN_ENDING = /(?:ing|ed|ly|ness|able|less|tion|ment|like|wise)$/;

/**
 * A text in capitals throughout, as some scans are, in small letters: capitals are left to what opens a sentence, abbreviations, days and
 * months, names of States and bodies, and words that the lexicon does not list, which are mostly names. Not a sign more or less; other texts are left as they are.
 */
export function plainCase(text: string, phrasebook: Phrasebook): string {
  if (!inCapitals(text)) return text;
  let opens = true;
  let title = false;
  const small = text.replace(/(?:\p{Lu}\.)+\p{Lu}?|\p{L}+(?:[-'’]\p{L}+)*|[.!?:]/gu, (word: string, at: number) => {
    if (/^[.!?:]$/.test(word)) {
      // «IN THE U.N . SINCE», «LIEUT . GENERAL»: the full stop of an abbreviation.
      opens ||= !/(?:\.\p{Lu}|\b(?:LIEUT|GEN|COL|MAJ|SEN|ST|MR|MRS|DR)) ?$/u.test(text.slice(at - 8, at));
      return word;
    }
    if (word.includes('.')) return word;
    const lower = word.toLowerCase();
    const capital = opens || /^[b-hj-z]$/.test(lower) || title || DAYS_AND_MONTHS.has(lower) || isName(lower);
    title = TITLES.test(lower);
    opens = false;
    return capital ? word[0] + lower.slice(1) : lower;
  });
  const named = small.replace(namesIn(phrasebook), (name) => name.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()));
  return named.length === text.length ? named : text;
}

/** The names of States, their peoples, bodies and the Council's seat as they stand in small letters; one of two or three letters may be a plain word. */
const namesIn = once(({ names }: Phrasebook): RegExp => {
  const plain = names.filter((name) => /^[\p{L} '’-]{4,}$/u.test(name) && !isPlainWord.test(name)).map((name) => name.toLowerCase());
  return new RegExp(`(?<![\\p{L}-])(?:${plain.sort((a, b) => b.length - a.length).join('|')}|new york)s?(?![\\p{L}])`, 'gu');
});

/** Names that are plain words too. */
const isPlainWord = /^(?:turkey|polish|parliament|congress|senate)$/i;

/** Whether a word is listed neither as it stands nor without its ending. */
function isName(word: string): boolean {
  const bare = word.replace(/['’]s$/, '');
  if (bare.length < 3 || bare.includes('-') || PLAIN_ENDING.test(bare)) return false;
  return !isListed(bare) && !isListed(bare.replace(/(?:e?s|er)$/, ''));
}

/** Whether nearly all letters of a text's beginning are capitals. */
function inCapitals(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = Math.min(text.length, 2_000) - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) capitals++;
    else if (code >= 97 && code <= 122) small++;
  }
  return capitals + small > 100 && capitals > (capitals + small) * 0.9;
}
