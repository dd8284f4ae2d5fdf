import * as Y from 'yjs';
import type { LabelStyle } from '../model/types.ts';
import { type Block, type BlockKind, blockKinds, deepestBlock, type Inline } from './types.ts';

/** Name of the shared text within its document, and of its elements: those of the editor's schema. */
export const sharedName = 'text';
const blockName = 'paragraph';
const noteName = 'note';

const styles: readonly LabelStyle[] = ['dot', 'parens', 'paren'];

type Attributes = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function fromAttributes(given: Attributes): Omit<Block, 'content' | 'id'> & { readonly id: string | null } {
  const kind = blockKinds.find((one) => one === given.kind) ?? 'operative';
  const depth =
    typeof given.depth === 'number' && Number.isFinite(given.depth) ? Math.min(Math.max(Math.trunc(given.depth), 0), deepestBlock) : 0;
  return {
    id: text(given.id),
    kind,
    depth: kind === 'sub' && depth === 0 ? 1 : depth,
    label: text(given.label),
    style: styles.find((one) => one === given.style) ?? null,
    section: given.section === 'operative' ? 'operative' : null,
    where: given.where === 'before' || given.where === 'after' ? given.where : null,
  };
}

/** The attributes of a block as the shared text keeps them: those that say something. */
function attributesOf({ id, kind, depth, label, style, section, where }: Omit<Block, 'content'>): Attributes {
  return {
    id,
    kind,
    ...(depth === 0 ? {} : { depth }),
    ...(label === null ? {} : { label }),
    ...(style === null ? {} : { style }),
    ...(section === null ? {} : { section }),
    ...(where === null ? {} : { where }),
  };
}

function inlineOf(element: Y.XmlElement): readonly Inline[] {
  const content: Inline[] = [];
  const say = (words: string): void => {
    const last = content.at(-1);
    if (words === '') return;
    if (last && 'words' in last) content[content.length - 1] = { words: last.words + words };
    else content.push({ words });
  };
  for (const child of element.toArray()) {
    if (child instanceof Y.XmlText) {
      for (const { insert } of child.toDelta() as { readonly insert: unknown }[]) if (typeof insert === 'string') say(insert);
    } else if (child instanceof Y.XmlElement && child.nodeName === noteName) {
      content.push({ note: text(child.getAttribute('label') as unknown) ?? '*' });
    }
  }
  return content;
}

/** The blocks of a shared text, in order. Whatever its updates made of it, this gives blocks: unknown elements are passed over. */
export function readShared(doc: Y.Doc): readonly Block[] {
  const blocks: Block[] = [];
  for (const [i, element] of doc.getXmlFragment(sharedName).toArray().entries()) {
    if (!(element instanceof Y.XmlElement) || element.nodeName !== blockName) continue;
    const attributes = fromAttributes(element.getAttributes() as Attributes);
    blocks.push({ ...attributes, id: attributes.id ?? `new${i}`, content: inlineOf(element) });
  }
  return blocks;
}

function elementOf(block: Block): Y.XmlElement {
  const element = new Y.XmlElement(blockName);
  for (const [name, value] of Object.entries(attributesOf(block))) element.setAttribute(name, value as string);
  element.insert(
    0,
    block.content.map((one) => {
      if ('words' in one) return new Y.XmlText(one.words);
      const note = new Y.XmlElement(noteName);
      note.setAttribute('label', one.note);
      return note;
    }),
  );
  return element;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Changes a block's words in place, between what both have at their beginning and end, so that what others type beside stays. */
function patchWords(target: Y.XmlText, words: string): void {
  const before = target.toString();
  let start = 0;
  while (start < before.length && start < words.length && before[start] === words[start]) start++;
  let end = 0;
  while (end < before.length - start && end < words.length - start && before.at(-1 - end) === words.at(-1 - end)) end++;
  if (before.length - end > start) target.delete(start, before.length - end - start);
  if (words.length - end > start) target.insert(start, words.slice(start, words.length - end));
}

/**
 * Makes the shared text say `blocks`, changing no more than differs: blocks are known by their ids, words are changed in place, others are
 * put in and taken out. In one transaction.
 */
export function writeShared(doc: Y.Doc, blocks: readonly Block[]): void {
  const fragment = doc.getXmlFragment(sharedName);
  doc.transact(() => {
    const wanted = new Map(blocks.map((block) => [block.id, block]));
    const kept: string[] = [];
    // Ids that stand twice, or are no longer wanted, go.
    for (let i = 0; i < fragment.length; ) {
      const element = fragment.get(i);
      const id = element instanceof Y.XmlElement ? (element.getAttribute('id') as string | undefined) : undefined;
      if (id === undefined || !wanted.has(id) || kept.includes(id)) fragment.delete(i, 1);
      else {
        kept.push(id);
        i++;
      }
    }
    for (const [i, block] of blocks.entries()) {
      const at = kept.indexOf(block.id, i);
      if (at > i) {
        fragment.delete(at, 1);
        kept.splice(at, 1);
      }
      if (at !== i) {
        fragment.insert(i, [elementOf(block)]);
        kept.splice(i, 0, block.id);
        continue;
      }
      patchBlock(fragment, i, block);
    }
  });
}

function patchBlock(fragment: Y.XmlFragment, at: number, block: Block): void {
  const element = fragment.get(at) as Y.XmlElement;
  const has = element.getAttributes() as Attributes;
  const wants = attributesOf(block);
  for (const name of Object.keys(has)) if (!(name in wants)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(wants)) if (!same(has[name], value)) element.setAttribute(name, value as string);
  if (same(inlineOf(element), block.content)) return;
  const only = element.length === 1 ? element.get(0) : null;
  const [first] = block.content;
  if (only instanceof Y.XmlText && block.content.length === 1 && first && 'words' in first) patchWords(only, first.words);
  else {
    fragment.delete(at, 1);
    fragment.insert(at, [elementOf(block)]);
  }
}

/** Kinds a writer may give a block, with the words for them. */
export const kindWords: Readonly<Partial<Record<BlockKind, string>>> = {
  preambular: 'Preambular paragraph',
  operative: 'Operative paragraph',
  sub: 'Sub-paragraph',
  heading: 'Heading',
  part: 'Part',
  organ: 'Organ',
  annex: 'Annex',
  annex_title: 'Title of the annex',
  plain: 'Paragraph of an annex',
  after: 'Words after sub-paragraphs',
  closing: 'Closing note',
  title: 'Title',
};
