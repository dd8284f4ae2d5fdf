import { Schema } from 'prosemirror-model';
import { type Block, type BlockKind, blockKinds, type Inline } from '../../../text/editing/index.ts';

const plainAttributes = {
  id: null,
  kind: 'operative',
  depth: 0,
  label: null,
  style: null,
  section: null,
  where: null,
};

/** Kinds by what pasted HTML calls them. */
const tags: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['p', {}],
  ['li', {}],
  ['h1', { kind: 'title' }],
  ['h2', { kind: 'heading' }],
  ['h3', { kind: 'heading' }],
  ['h4', { kind: 'heading' }],
  ['div', {}],
];

/** A text as the editor has it: blocks in a row (`text/editing`), with no markup within but the calls of footnotes. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: {
      content: '(text | note)*',
      attrs: Object.fromEntries(Object.entries(plainAttributes).map(([name, value]) => [name, { default: value }])),
      parseDOM: [
        {
          tag: 'p[data-kind]',
          getAttrs: (element) => {
            const kind = element.dataset.kind as BlockKind;
            return { ...plainAttributes, kind: blockKinds.includes(kind) ? kind : 'operative', depth: Number(element.dataset.depth) || 0 };
          },
        },
        ...tags.map(([tag, more]) => ({ tag, getAttrs: () => ({ ...plainAttributes, ...more }) })),
      ],
      toDOM: ({ attrs }) => ['p', { 'data-kind': attrs.kind, 'data-depth': attrs.depth }, 0],
    },
    note: {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { label: { default: '*' } },
      parseDOM: [{ tag: 'sup[data-note]', getAttrs: (element) => ({ label: element.dataset.note ?? '*' }) }],
      toDOM: ({ attrs }) => ['sup', { 'data-note': attrs.label }, String(attrs.label)],
    },
    text: { group: 'inline' },
  },
});

type EditorNode = ReturnType<typeof schema.node>;

const known = new WeakMap<EditorNode, Block>();

/** A paragraph of the editor as a block. Nodes never change, so each is turned once. */
export function blockOf(node: EditorNode): Block {
  let block = known.get(node);
  if (block === undefined) {
    const { id, kind, depth, label, style, section, where } = node.attrs;
    const content: Inline[] = [];
    node.forEach((child) => {
      content.push(child.isText ? { words: child.text ?? '' } : { note: String(child.attrs.label) });
    });
    block = { id: id ?? '', kind, depth, label, style, section, where, content };
    known.set(node, block);
  }
  return block;
}

/** All blocks of the editor's document. */
export function blocksOfNode(doc: EditorNode): readonly Block[] {
  const blocks: Block[] = [];
  doc.forEach((node) => {
    blocks.push(blockOf(node));
  });
  return blocks;
}

/** A block as a paragraph of the editor. */
export function nodeOf({ id, kind, depth, label, style, section, where, content }: Block): EditorNode {
  const attrs = { id, kind, depth, label, style, section, where };
  return schema.node(
    'paragraph',
    attrs,
    content.map((one) => ('words' in one ? schema.text(one.words) : schema.node('note', { label: one.note }))),
  );
}
