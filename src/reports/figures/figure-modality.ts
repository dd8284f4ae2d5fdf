import type { Modality } from '../types.ts';
import type { Sentence } from '../words/items.ts';

const EXPECTED =
  /^(?:will|would|could|may|might|shall|'ll|expected|expects?|likely|plan(?:s|ned)?|intend(?:s|ed)?|aims?|aimed|due|projected|forecast)$/;
const CONDITIONAL = /^(?:if|unless|whether)$/;
const REACH = 9;

/**
 * How the figure whose number begins at item `from` is meant: what will or would be is expected, what stands behind "if" is a condition. Only
 * words of its own clause count.
 */
export function figureModality({ items }: Sentence, from: number): Modality {
  let expected = false;
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    const tag = items[k]?.tag as string;
    if (/^[,.;:"()—]$/.test(tag) || /^(?:and|but|while|which|who|because|after|before)$/.test(tag)) break;
    if (CONDITIONAL.test(tag)) return 'conditional';
    if (EXPECTED.test(tag)) expected = true;
  }
  return expected ? 'expected' : 'asserted';
}
