import { formOf } from './forms.ts';
import type { Words } from './language.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'.][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/**
 * Cuts `text` into words without the language library: same shape, but part of speech and lemma are empty.
 * Enough for finding verbs in the Council's own texts, whose grammar is fixed, and light enough for the browser.
 */
export function plainWords(text: string): Words {
  const start: number[] = [];
  const end: number[] = [];
  const norm: string[] = [];
  for (const match of text.matchAll(WORD)) {
    start.push(match.index);
    end.push(match.index + match[0].length);
    norm.push(match[0].toLowerCase());
  }
  const empty = norm.map(() => '');
  return {
    text,
    count: norm.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    norm,
    form: Int32Array.from(norm, formOf),
    pos: empty,
    lemma: () => '',
    listed: () => false,
    sentenceStarts: norm.length > 0 ? [0] : [],
  };
}
