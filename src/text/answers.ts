import { type CompareOptions, type CompareTools, compareTexts } from './compare/compare.ts';
import { type Summary, summaryOf } from './compare/summary.ts';
import type { Comparison } from './compare/types.ts';
import type { ResolutionText } from './model/types.ts';
import { readingsOf } from './read/read.ts';
import type { TextReadings } from './read/types.ts';
import type { Verbs } from './verbs.ts';

/** What is in a text: format 1 of `penholder text --json` and `POST /api/texts/read`. */
export interface ReadAnswer extends TextReadings {
  readonly format: 1;
  /** What the text is called: its file's name, or what was given. */
  readonly name: string;
  readonly text: ResolutionText;
}

/** Two texts compared: format 1 of `penholder compare --json` and `POST /api/texts/compare`. */
export interface CompareAnswer extends Pick<Comparison, 'paragraphs' | 'lines' | 'effects'> {
  readonly format: 1;
  readonly names: { readonly before: string; readonly after: string };
  readonly summary: Summary;
}

/** A text with the name it is called by. */
export interface NamedText {
  readonly name: string;
  readonly text: ResolutionText;
  /** Only the paragraphs are known, as of an indexed text: title, notes and the like are not missing but not kept. */
  readonly partial?: boolean;
}

export const readAnswer = ({ name, text }: NamedText, verbs: Verbs): ReadAnswer => ({ format: 1, name, text, ...readingsOf(text, verbs) });

export function compareAnswer(before: NamedText, after: NamedText, tools: CompareTools, options?: CompareOptions): CompareAnswer {
  const comparison = compareTexts(before.text, after.text, tools, options);
  const { paragraphs, effects } = comparison;
  const lines = before.partial || after.partial ? [] : comparison.lines;
  return { format: 1, names: { before: before.name, after: after.name }, summary: summaryOf(comparison), paragraphs, lines, effects };
}
