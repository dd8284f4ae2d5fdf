import { type Clause, splitClauses } from '../clauses.ts';
import type { Verbs } from '../verbs.ts';
import type { Paragraph, ResolutionText } from './types.ts';

/** The words of a paragraph that its clauses are read from: its own, then those behind its sub-paragraphs. */
export const wordsOf = ({ text, after }: Paragraph): string => (after === '' ? text : `${text} ${after}`);

/** The clauses of every paragraph of the body, by id. A sub-paragraph without a finite verb of its own is governed by its chapeau's. */
export function clausesOf(
  text: ResolutionText,
  verbs: Verbs,
  words: (paragraph: Paragraph) => string = wordsOf,
): Map<string, readonly Clause[]> {
  const found = new Map<string, readonly Clause[]>();
  for (const { preamble, operative } of text.parts)
    for (const paragraph of [...preamble, ...operative]) addClauses(found, paragraph, null, verbs, words);
  return found;
}

/** The clauses of one paragraph and of those under it. */
export function clausesUnder(paragraph: Paragraph, verbs: Verbs): Map<string, readonly Clause[]> {
  const found = new Map<string, readonly Clause[]>();
  addClauses(found, paragraph, null, verbs, wordsOf);
  return found;
}

function addClauses(
  found: Map<string, readonly Clause[]>,
  paragraph: Paragraph,
  chapeau: readonly Clause[] | null,
  verbs: Verbs,
  words: (paragraph: Paragraph) => string,
): void {
  const body = words(paragraph);
  const own = paragraph.kind === 'heading' ? [] : splitClauses(verbs, body);
  const clauses = chapeau === null ? own : governed(own, chapeau, body);
  found.set(paragraph.id, clauses);
  for (const child of paragraph.children) addClauses(found, child, clauses, verbs, words);
}

function governed(own: readonly Clause[], chapeau: readonly Clause[], body: string): readonly Clause[] {
  const first = own[0];
  if (first && first.verb.act !== 'constitutive' && /s(\s|$)/.test(first.surface)) return own;
  const governing = chapeau.at(-1);
  return governing ? [{ verb: governing.verb, surface: '', start: 0, end: body.length, objectStart: 0 }] : own;
}
