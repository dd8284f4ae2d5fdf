import type { Paragraph, ResolutionText } from '../model/types.ts';
import { entriesOf, matchParagraphs } from './match.ts';
import { mapParagraphs } from './outline.ts';

/**
 * A later version with the ids that its paragraphs had in the earlier one; new paragraphs get ids that the earlier has not. Of a split the
 * first piece keeps the id, of a merger the first of the two ids is kept.
 */
export function keepIds(earlier: ResolutionText, later: ResolutionText): ResolutionText {
  const before = entriesOf(earlier);
  const ids = new Map<string, string>();
  for (const { from, to } of matchParagraphs(before, entriesOf(later), false)) {
    const [one, other] = [from[0], to[0]];
    if (one && other) ids.set(other.paragraph.id, one.paragraph.id);
  }
  const taken = new Set(before.map(({ paragraph }) => paragraph.id));
  let count = taken.size;
  const fresh = (): string => {
    do count++;
    while (taken.has(`p${count}`));
    return `p${count}`;
  };
  return mapParagraphs(later, (one): Paragraph => ({ ...one, id: ids.get(one.id) ?? fresh() }));
}
