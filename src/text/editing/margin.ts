import { splitClauses } from '../clauses.ts';
import type { Act } from '../types.ts';
import type { Verbs } from '../verbs.ts';
import { type Numbered, numberBlocks } from './labels.ts';
import { type Block, wordsOf } from './types.ts';

/** What stands in the margin beside a block. */
export interface Margin extends Numbered {
  readonly id: string;
  /** Governing verbs in order; a sub-paragraph without one has its chapeau's, `inherited`. */
  readonly verbs: readonly MarginVerb[];
  /** A paragraph of the body whose governing verb the lexicon does not know. */
  readonly unread: boolean;
}

export interface MarginVerb {
  readonly verb: string;
  readonly act: Act;
  readonly force: number | null;
  readonly inherited: boolean;
}

/** Number, place, verbs and force of every block, as one types: from the words and the lexicon alone. */
export function marginOf(blocks: readonly Block[], verbs: Verbs): readonly Margin[] {
  const numbers = numberBlocks(blocks);
  /** The last verbs of each depth. */
  let above: (readonly MarginVerb[])[] = [];
  return blocks.map((block, i): Margin => {
    const { kind, depth, id } = block;
    const number = numbers[i]!;
    if (kind !== 'preambular' && kind !== 'operative' && kind !== 'sub') return { ...number, id, verbs: [], unread: false };
    const words = wordsOf(block);
    const own = splitClauses(verbs, words).map(({ verb: { verb, act, force } }): MarginVerb => ({ verb, act, force, inherited: false }));
    const inherits = depth > 0 && own.length === 0;
    const shown = inherits ? (above[depth - 1] ?? []).slice(-1).map((verb) => ({ ...verb, inherited: true })) : own;
    above = [...above.slice(0, depth), shown];
    return { ...number, id, verbs: shown, unread: shown.length === 0 && words.trim() !== '' };
  });
}
