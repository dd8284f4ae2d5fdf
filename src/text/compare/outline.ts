import type { Paragraph, ResolutionText } from '../model/types.ts';

/** A text with every paragraph put through `change`, sub-paragraphs before the one they stand under. */
export function mapParagraphs(text: ResolutionText, change: (paragraph: Paragraph) => Paragraph): ResolutionText {
  const through = (paragraph: Paragraph): Paragraph => change({ ...paragraph, children: paragraph.children.map(through) });
  return {
    ...text,
    parts: text.parts.map((part) => ({ ...part, preamble: part.preamble.map(through), operative: part.operative.map(through) })),
    annexes: text.annexes.map((annex) => ({ ...annex, paragraphs: annex.paragraphs.map(through) })),
  };
}

/** A text's structure without the words of its paragraphs. */
export const outlineOf = (text: ResolutionText): ResolutionText => mapParagraphs(text, (one) => ({ ...one, text: '', after: '' }));
