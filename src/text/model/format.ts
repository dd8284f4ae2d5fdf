import { raised } from './calls.ts';
import type { LabelStyle, Paragraph, Part, ResolutionText } from './types.ts';

const STEP = 4;

/** A label as it is set: "1.", "(a)", "a)". */
export const labelWords = (label: string, style: LabelStyle | null): string =>
  style === 'dot' ? `${label}.` : style === 'paren' ? `${label})` : `(${label})`;

/** A paragraph's words with the calls of its footnotes as raised digits. */
export function wordsWithCalls({ text, notes }: Pick<Paragraph, 'text' | 'notes'>): string {
  let words = '';
  let from = 0;
  for (const { label, at } of notes) {
    words += text.slice(from, at) + raised(label);
    from = at;
  }
  return words + text.slice(from);
}

/**
 * A text as canonical plain text: one paragraph a line, an empty line between, sub-paragraphs set in by four signs a level, footnotes
 * last. Reading it gives the same structure again.
 */
export function formatText(text: ResolutionText): string {
  const blocks: string[] = [];
  const add = (words: string | null) => {
    if (words !== null && words !== '') blocks.push(words);
  };
  add(text.symbol);
  const unplaced = (where: 'before' | 'after') => text.unplaced.filter((one) => one.where === where).map((one) => one.text);
  for (const words of unplaced('before')) add(words);
  add(text.title);
  add(text.adoption);
  const closed = text.parts.findIndex(({ closing }) => closing !== null);
  for (const [i, part] of text.parts.entries()) {
    addPart(part, add);
    if (i === closed) for (const words of unplaced('after')) add(words);
  }
  for (const annex of text.annexes) {
    add(annex.label);
    add(annex.title);
    for (const paragraph of annex.paragraphs) addParagraph(paragraph, 0, add);
  }
  if (text.footnotes.length > 0) add('________');
  for (const { label, text: words } of text.footnotes) add(`${label} ${words}`);
  return `${blocks.join('\n\n')}\n`;
}

function addPart({ label, organ, preamble, operative, closing }: Part, add: (words: string | null) => void): void {
  add(label);
  add(organ);
  for (const paragraph of [...preamble, ...operative]) addParagraph(paragraph, 0, add);
  add(closing);
}

function addParagraph(paragraph: Paragraph, depth: number, add: (words: string | null) => void): void {
  const { label, labelStyle, children, after } = paragraph;
  const margin = ' '.repeat(STEP * depth);
  const words = wordsWithCalls(paragraph);
  add(margin + (label === null ? words : `${labelWords(label, labelStyle)} ${words}`));
  for (const child of children) addParagraph(child, depth + 1, add);
  if (after !== '') add(margin + after);
}
