import { ok, type Result, refuse } from '../../result.ts';
import { paragraphsOf } from '../model/places.ts';
import type { Paragraph, ResolutionText } from '../model/types.ts';
import { mapParagraphs, outlineOf } from './outline.ts';
import type { Comparison, Edit, LineChange, ParagraphChange } from './types.ts';

/** Whether two texts compared differ in nothing: words, numbers, order, lines. Ids do not count. */
export function isUnchanged({ before, after, paragraphs, lines }: Comparison): boolean {
  return (
    lines.length === 0 &&
    paragraphs.every(({ kind, moved, crossed }) => kind === 'same' && !moved && crossed === null) &&
    bare(before) === bare(after)
  );
}

const bare = (text: ResolutionText): string => JSON.stringify(text, (key, value) => (key === 'id' ? undefined : value));

/** The second text of a comparison, made from the first. Refuses `other_text` for a text that is not the first one. */
export function applyComparison(a: ResolutionText, comparison: Comparison): Result<ResolutionText> {
  const words = new Map<string, Pick<Paragraph, 'text' | 'after'>>([...paragraphsOf(a, true)].map((one) => [one.id, one]));
  const after = new Map<string, Pick<Paragraph, 'text' | 'after'>>();
  const fits =
    JSON.stringify(outlineOf(a)) === JSON.stringify(comparison.before) &&
    comparison.paragraphs.every(({ from }) =>
      from.every(({ id, text, after: flush }) => words.get(id)?.text === text && words.get(id)?.after === flush),
    );
  if (!fits) return refuse('other_text', 'The comparison was made of another text than this one.');
  for (const { to } of comparison.paragraphs) for (const side of to) after.set(side.id, side);
  return ok(
    mapParagraphs(comparison.after, (one) => ({ ...one, text: after.get(one.id)?.text ?? '', after: after.get(one.id)?.after ?? '' })),
  );
}

const KIND: Readonly<Partial<Record<ParagraphChange['kind'], ParagraphChange['kind']>>> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
};

/** The comparison seen from the second text, to make the first from it. What changes do is not turned round: compare anew for that. */
export function reverseComparison({ before, after, paragraphs, lines }: Comparison): Comparison {
  return {
    effects: [],
    before: after,
    after: before,
    paragraphs: paragraphs.map(({ kind, from, to, crossed, edits, ...rest }) => ({
      ...rest,
      kind: KIND[kind] ?? kind,
      from: to,
      to: from,
      crossed: crossed === null ? null : crossed === 'to_operative' ? 'to_preamble' : 'to_operative',
      edits: edits.map((edit): Edit => (edit.kind === 'same' ? edit : { ...edit, kind: edit.kind === 'in' ? 'out' : 'in' })),
      effects: [],
    })),
    lines: lines.map((line): LineChange => ({ what: line.what, before: line.after, after: line.before })),
  };
}
