import { ok, type Result, refuse } from '../result.ts';
import { type CompareOptions, type CompareTools, compareTexts } from './compare/compare.ts';
import { type Summary, summaryOf } from './compare/summary.ts';
import type { Comparison } from './compare/types.ts';
import { longestCompared } from './limits.ts';
import { paragraphsOf } from './model/places.ts';
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

/** Compares two texts for people and programs. Refuses `text_too_long` for what would keep a server from its other users. */
export function compareAnswer(before: NamedText, after: NamedText, tools: CompareTools, options?: CompareOptions): Result<CompareAnswer> {
  for (const { name, text } of [before, after]) {
    const length = lengthOf(text);
    if (length > longestCompared)
      return refuse(
        'text_too_long',
        `${name}: ${length.toLocaleString('en')} characters in its paragraphs; texts of at most ${longestCompared.toLocaleString('en')} are compared.`,
      );
  }
  const comparison = compareTexts(before.text, after.text, tools, options);
  const { paragraphs, effects } = comparison;
  const lines = before.partial || after.partial ? [] : comparison.lines;
  return ok({ format: 1, names: { before: before.name, after: after.name }, summary: summaryOf(comparison), paragraphs, lines, effects });
}

const lengthOf = (text: ResolutionText): number => {
  let length = 0;
  for (const one of paragraphsOf(text, true)) length += one.text.length + one.after.length;
  return length;
};
