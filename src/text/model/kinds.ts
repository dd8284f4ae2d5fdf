import { leadingVerb } from '../clauses.ts';
import { plainWords } from '../plain-words.ts';
import type { VerbForm, Verbs } from '../verbs.ts';
import type { LabelStyle } from './types.ts';

/** The organ's line, with what may follow on it. A sentence about the organ that is quoted ("“The Security Council shall …”") is none. */
export const ORGAN =
  /^(?!["“«]\s?The\s+Security\s+Council,?\s+(?:shall|should|has|had|may|must|can|will|would|is|was)\b)\W*The\s+Security\s+Council\b[\s,.:;]*(?<rest>.*)$/i;
/** The note of adoption, at the head or behind the text. */
export const CLOSING = /^\W{0,2}(Adopted|Adapted|Approved)\b.{0,40}\b(at|by|unanimous|without|meeting|vote|on)/i;
/** A line that labels a part. */
export const PART = /^(?:PART\s+)?(?<part>[A-H]|[IVX]{1,5})\.?$/;
/** The line with which an annex begins. */
export const ANNEX = /^(ANNEX|Annex|APPENDIX)\b/;
/** A line that is an annex's label and nothing else. */
export const ANNEX_LABEL = /^(?:ANNEX|Annex|APPENDIX|Appendix)(?:\s+(?:[A-Z]|[IVX]{1,5}|\d{1,2}))?[.:]?$/;
/** What may end a paragraph. */
const ENDED = /[,;:.]\s*[\d“”"’*¹²³⁰⁴-⁹]{0,4}\s*$/;
const FURNITURE =
  /^(S\/(RES|PRST)\/\d+.*|\d{2}-\d{5}.*|\d{1,3}(?:\s?\/\s?\d{1,3})?|Page \d+(?: of \d+)?|[*/. _–—-]+|United Nations|Security Council|S\/\d{4}\/\d+(?:\/Rev\.\d+)?)$/;
/** Lines at the head of a document that say nothing of its words. */
const HEAD_FURNITURE =
  /^(?:United Nations|Security Council|Distr\.?\b.*|Original\b.*|Provisional\b.*|General|English|\d{1,2} [A-Z][a-z]+ \d{4}|Security Council\s+Distr\b.*|(?:[A-Z][a-z]+(?:-[a-z]+)? year))$/;
const RULE = /^(?:_{3,}|-{3,}|—{2,}|–{3,}|\*{4,})$/;
export const NOTE = /^(?<label>\d{1,3}(?=\.?\s|\.(?=[A-Z]))|\*{1,3}|[¹²³⁰⁴-⁹]{1,3})\.?(?:\s+(?=\S)|(?=[A-Z]))/;
/** A note that can be told in the middle of a page by what it says. */
const NOTE_WORDS =
  /^(?:\d{1,3}|\*{1,3})\s+(?:See\b|Ibid\b|Official Records|S\/\d|A\/\d|United Nations, Treaty|Adopted without|The draft|Document)|^[¹²³⁰⁴-⁹]{1,3}\s*\S/;

const NUMBERED = /^\W{0,2}(?<number>\d{1,3}(?:\s?(?:bis|ter|quater))?)\s?[.,]\s+(?=[A-Z"“])/;
const NUMBER = /^(?<number>\d{1,3}(?:\s?(?:bis|ter|quater))?)\.\s+(?=\S)/;
/** A number that was misread as a letter. */
const MISREAD_NUMBER = /^\W{0,2}(?<letter>[SZLIl])\.\s+(?=[A-Z])/;
const MISREAD_AS: Readonly<Record<string, string>> = { S: '5', Z: '2' };
const SUB = /^[({[]\s?(?<label>[a-zA-Z]{1,2}|[ivxIVX]{1,5}|\d{1,2}|[a-z]{1,2} (?:bis|ter))\s?[)}\]]\s*(?=\S)/;
const SUB_PAREN = /^(?<label>[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s+(?=\S)/;
/** Words after which "(a)" at the beginning of a line goes on with the sentence. */
const CITING = /\b(?:(?:sub-?)?paragraphs?(?: \d+)?|articles?(?: \d+)?|and|or|to|of|in)$/i;

export const isRule = (line: string): boolean => RULE.test(line);
export const isFurniture = (line: string): boolean => FURNITURE.test(line) || RULE.test(line);
export const isHeadFurniture = (line: string): boolean => HEAD_FURNITURE.test(line) || isFurniture(line);
export const tellsNote = (line: string): boolean => NOTE_WORDS.test(line);
export const isEnded = (text: string): boolean => ENDED.test(text);

/** How a line begins. */
export interface Beginning {
  readonly label: string | null;
  readonly style: LabelStyle | null;
  /** A verb of the lexicon leads it. */
  readonly verb: VerbForm | null;
  /** Where its words begin, behind the label. */
  readonly at: number;
}

const HEAD_OF_LINE = 120;
const leads = (verbs: Verbs, text: string): VerbForm | null => leadingVerb(verbs, plainWords(text.slice(0, HEAD_OF_LINE)))?.form ?? null;

/** What a reader of lines knows when it comes to one. */
export interface LineContext {
  /** What the paragraph that stands open has last, or null where none does. */
  readonly before: string | null;
  /** A blank line, or something of its own, stands before. */
  readonly blank: boolean;
  /** The number that would come next. */
  readonly next: number;
}

/**
 * Reads the beginning of a line. A number counts where a verb of the lexicon follows it, or where it is the one that comes next; a
 * number misread as a letter ("S." for "5.") where a finite verb follows.
 */
export function beginningOf(line: string, verbs: Verbs, { before, blank, next }: LineContext): Beginning {
  const numbered = NUMBERED.exec(line);
  if (numbered) {
    const at = numbered[0].length;
    const label = (numbered.groups?.number ?? '').replace(/(\d)\s?(\D)/, '$1 $2');
    const verb = leads(verbs, line.slice(at));
    const expected = Number.parseInt(label, 10) === next && (blank || before === null || isEnded(before));
    if (verb !== null || expected) return { label, style: 'dot', verb, at };
  }
  const misread = MISREAD_NUMBER.exec(line);
  if (misread) {
    const at = misread[0].length;
    if (leads(verbs, line.slice(at)) === 'finite')
      return { label: MISREAD_AS[misread.groups?.letter ?? ''] ?? '1', style: 'dot', verb: 'finite', at };
  }
  const goesOn = !blank && before !== null && CITING.test(before);
  const sub = goesOn ? null : SUB.exec(line);
  if (sub) return { label: sub.groups?.label ?? '', style: 'parens', verb: null, at: sub[0].length };
  const paren = blank || before === null || isEnded(before) ? SUB_PAREN.exec(line) : null;
  if (paren) return { label: paren.groups?.label ?? '', style: 'paren', verb: null, at: paren[0].length };
  const verb = /^\W{0,2}[A-Z]/.test(line) ? leads(verbs, line) : null;
  return { label: null, style: null, verb, at: 0 };
}

/** The beginning of a line of an annex, where numbers count whatever follows. */
export function annexBeginning(line: string): Beginning {
  const number = NUMBER.exec(line);
  if (number) return { label: number.groups?.number ?? '', style: 'dot', verb: null, at: number[0].length };
  const sub = SUB.exec(line);
  if (sub) return { label: sub.groups?.label ?? '', style: 'parens', verb: null, at: sub[0].length };
  const paren = SUB_PAREN.exec(line);
  if (paren) return { label: paren.groups?.label ?? '', style: 'paren', verb: null, at: paren[0].length };
  return { label: null, style: null, verb: null, at: 0 };
}
