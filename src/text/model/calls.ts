import type { NoteCall } from './types.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const CALL = /[⁰¹²³⁴-⁹]{1,3}|(?<=[\p{Ll})”"’,;.])\d{1,3}(?=[\s,;.:)]|$)|(?<=\S)\*{1,3}(?=\s|$)/gu;

/** The sign of a call: "¹" for "1"; stars stay stars. */
export const raised = (label: string): string => label.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] as string);

/**
 * Takes the calls of footnotes out of running words: raised digits, and digits or stars set right behind a word or mark, where the text
 * has a footnote so labelled.
 */
export function takeCalls(words: string, known: ReadonlySet<string>): { text: string; notes: NoteCall[] } {
  const notes: NoteCall[] = [];
  if (known.size === 0) return { text: words, notes };
  let text = '';
  let from = 0;
  for (const found of words.matchAll(CALL)) {
    const label = found[0].replace(/[⁰¹²³⁴-⁹]/g, (sign) => String(SUPERSCRIPTS.indexOf(sign)));
    if (!known.has(label) || found.index === 0) continue;
    text += words.slice(from, found.index);
    notes.push({ label, at: text.length });
    from = found.index + found[0].length;
  }
  return { text: text + words.slice(from), notes };
}
