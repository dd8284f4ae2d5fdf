import { leadingVerb } from '../clauses.ts';
import { plainWords } from '../plain-words.ts';
import type { VerbForm, Verbs } from '../verbs.ts';
import { takeCalls } from './calls.ts';
import type { AnnexDraft, Block, Cut, PartDraft } from './cut.ts';
import { isEnded } from './kinds.ts';
import { joinLines } from './lines.ts';
import { Nest, type Node, nodeOf } from './tree.ts';
import type { Annex, Paragraph, ParagraphKind, Part, ResolutionText } from './types.ts';

const HEAD_OF_PARAGRAPH = 200;
const LONGEST_HEADING = 120;

/** A text's structure, and whose paragraph each block became. */
export interface Built {
  readonly text: ResolutionText;
  /** The paragraph's id and kind by the number of the block. */
  readonly owners: ReadonlyMap<number, { readonly id: string; readonly kind: ParagraphKind }>;
}

/** Puts the blocks of a cut text into parts, paragraphs and sub-paragraphs. */
export function build(cut: Cut, verbs: Verbs): Built {
  const builder = new Builder(verbs, new Set(cut.footnotes.map(({ label }) => label)));
  const words = (lines: Parameters<typeof joinLines>[0] | null) => (lines === null || lines.length === 0 ? null : joinLines(lines));
  const text: ResolutionText = {
    symbol: cut.symbol,
    title: words(cut.title),
    adoption: words(cut.adoption),
    parts: cut.parts.map((part) => ({ ...builder.part(part), closing: words(part.closing) })),
    annexes: cut.annexes.map((annex) => builder.annex(annex)),
    footnotes: cut.footnotes.map(({ label, lines }) => ({ label, text: joinLines(lines) })),
    unplaced: [
      ...cut.before.map(({ lines }) => ({ text: joinLines(lines), where: 'before' as const })),
      ...cut.after.map(({ lines }) => ({ text: joinLines(lines), where: 'after' as const })),
    ],
  };
  return { text, owners: builder.owners };
}

interface Root {
  readonly node: Node;
  readonly kind: ParagraphKind;
  readonly nest: Nest;
}

class Builder {
  readonly owners = new Map<number, { id: string; kind: ParagraphKind }>();
  private readonly verbs: Verbs;
  private readonly notes: ReadonlySet<string>;
  private count = 0;

  constructor(verbs: Verbs, notes: ReadonlySet<string>) {
    this.verbs = verbs;
    this.notes = notes;
  }

  part({ label, organ, blocks }: PartDraft): Omit<Part, 'closing'> {
    const roots: Root[] = [];
    let operative = false;
    for (const [i, block] of blocks.entries()) {
      const root = roots.at(-1);
      if (root && block.label !== null && block.style !== 'dot' && root.kind !== 'heading') {
        root.nest.add(block);
        continue;
      }
      const words = joinLines(block.lines);
      if (root && root.node.children.length > 0 && block.label === null && /^\p{Ll}/u.test(words)) {
        root.nest.flush(block);
        continue;
      }
      const kind = this.kindOf(block, words, operative, i < blocks.length - 1);
      if (kind === 'operative') operative = true;
      const node = nodeOf(block);
      roots.push({ node, kind, nest: new Nest(node) });
    }
    const paragraphs = roots.map(({ node, kind }) => this.paragraph(node, kind));
    const first = paragraphs.findIndex(({ kind }) => kind === 'operative');
    const turn = first < 0 ? paragraphs.length : headingsBefore(paragraphs, first);
    return { label, organ, preamble: paragraphs.slice(0, turn), operative: paragraphs.slice(turn) };
  }

  annex({ label, blocks }: AnnexDraft): Annex {
    const [first] = blocks;
    const words = first && first.label === null ? joinLines(first.lines) : '';
    const titled = words !== '' && words.length <= LONGEST_HEADING && !isEnded(words) && blocks.length > 1;
    const root = nodeOf({ number: -1, lines: [], label: null, style: null, indent: 0, apart: true });
    const nest = new Nest(root);
    for (const block of titled ? blocks.slice(1) : blocks) {
      if (block.label === null) nest.plain(block);
      else nest.add(block);
    }
    if (titled) this.owners.set(first!.number, { id: '', kind: 'plain' });
    return { label, title: titled ? words : null, paragraphs: root.children.map((node) => this.paragraph(node, 'plain')) };
  }

  private kindOf(block: Block, words: string, operative: boolean, followed: boolean): ParagraphKind {
    if (block.style === 'dot') return 'operative';
    const lead = this.lead(words);
    const isHeading =
      block.label === null && followed && lead === null && words.length <= LONGEST_HEADING && /^\p{Lu}/u.test(words) && !isEnded(words);
    if (isHeading) return 'heading';
    return lead === 'finite' || lead === 'infinitive' || (operative && lead === null) ? 'operative' : 'preambular';
  }

  private lead(words: string): VerbForm | null {
    return leadingVerb(this.verbs, plainWords(words.slice(0, HEAD_OF_PARAGRAPH)))?.form ?? null;
  }

  private paragraph(node: Node, kind: ParagraphKind): Paragraph {
    const { block, label, children, after, more } = node;
    this.count++;
    const id = `p${this.count}`;
    for (const own of [block, ...more, ...after]) this.owners.set(own.number, { id, kind });
    const { text, notes } = takeCalls(joinLines([block, ...more].flatMap(({ lines }) => lines)), this.notes);
    return {
      id,
      kind,
      label: label === null ? null : label.trim(),
      labelStyle: label === null ? null : block.style,
      text,
      children: children.map((child) => this.paragraph(child, 'sub')),
      after: joinLines(after.flatMap(({ lines }) => lines)),
      notes,
    };
  }
}

/** Headings right before the first operative paragraph belong to what they stand over. */
function headingsBefore(paragraphs: readonly Paragraph[], first: number): number {
  let at = first;
  while (at > 0 && paragraphs[at - 1]?.kind === 'heading') at--;
  return at;
}
