import type { Block } from '../types.ts';
import type { Placed } from './row.ts';

/** A sign, a note or the beginning of a block. Two are the same when `is` is. */
export interface Token {
  readonly is: string;
  readonly of: 'sign' | 'note' | 'block';
  /** The sign itself, a note's label, a block's id. */
  readonly value: string;
}

/** One that stands in the row. */
export interface TokenThere extends Token {
  readonly at: number;
  readonly length: number;
}

const token = (of: Token['of'], value: string): Token => ({ is: of.charAt(0) + value, of, value });

/** A block's beginning and what is in it. Signs are whole characters: a shared text must never be cut within one. */
export function tokensOf({ id, content }: Pick<Block, 'id' | 'content'>): readonly Token[] {
  const tokens = [token('block', id)];
  for (const one of content) {
    if ('note' in one) tokens.push(token('note', one.note));
    else for (const sign of one.words) tokens.push(token('sign', sign));
  }
  return tokens;
}

/** The same of a block in the row, with where each stands. Words before any mark have no beginning to stand there. */
export function tokensThere({ block, mark, stretches }: Placed): readonly TokenThere[] {
  const [beginning, ...content] = tokensOf(block);
  const there: TokenThere[] = mark < 0 ? [] : [{ ...beginning!, at: mark, length: 1 }];
  let [stretch, within] = [0, 0];
  for (const one of content) {
    // A character of two units stays one also where a place stands between them: it is then taken to stand at its first.
    const { at, length } = stretches[stretch]!;
    const size = one.of === 'sign' ? one.value.length : 1;
    there.push({ ...one, at: at + within, length: Math.min(size, length - within) });
    within += size;
    while (stretch < stretches.length && within >= stretches[stretch]!.length) {
      within -= stretches[stretch]!.length;
      stretch++;
    }
  }
  return there;
}
