import type { LabelStyle } from '../../model/types.ts';
import { type Block, blockKinds, deepestBlock } from '../types.ts';

const styles: readonly LabelStyle[] = ['dot', 'parens', 'paren'];

export type Attributes = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What a block is, of whatever values stand in the shared text: those that mean nothing are as if they were not there. */
export function fromAttributes(given: Attributes): Omit<Block, 'content' | 'id'> {
  const kind = blockKinds.find((one) => one === given.kind) ?? 'operative';
  const depth =
    typeof given.depth === 'number' && Number.isFinite(given.depth) ? Math.min(Math.max(Math.trunc(given.depth), 0), deepestBlock) : 0;
  return {
    kind,
    depth: kind === 'sub' && depth === 0 ? 1 : depth,
    label: text(given.label),
    style: styles.find((one) => one === given.style) ?? null,
    section: given.section === 'operative' ? 'operative' : null,
    where: given.where === 'before' || given.where === 'after' ? given.where : null,
  };
}

/** The attributes that can be changed, each by itself. */
export const attributeNames = ['kind', 'depth', 'label', 'style', 'section', 'where'] as const;

/** The attributes of a block as its mark in the row has them: those that say something. */
export function attributesOf({ kind, depth, label, style, section, where }: Omit<Block, 'content' | 'id'>): Attributes {
  return {
    kind,
    ...(depth === 0 ? {} : { depth }),
    ...(label === null ? {} : { label }),
    ...(style === null ? {} : { style }),
    ...(section === null ? {} : { section }),
    ...(where === null ? {} : { where }),
  };
}
