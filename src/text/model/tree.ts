import type { Block } from './cut.ts';
import { countsOf, type LabelSystem } from './labels.ts';

/** A paragraph while its sub-paragraphs are still coming in. */
export interface Node {
  readonly block: Block;
  label: string | null;
  readonly children: Node[];
  /** Blocks of flush words behind the children. */
  readonly after: Block[];
  /** Blocks that go on with it: flush words that turned out to have a further sub-paragraph behind them. */
  readonly more: Block[];
}

/** Sub-paragraphs stand at most so deep; what is nested deeper stands at this depth. */
const deepest = 32;

interface Level {
  readonly node: Node;
  readonly style: Block['style'];
  readonly indent: number;
  system: LabelSystem | null;
  value: number;
  /** The last one at this level. */
  last: Node;
}

export const nodeOf = (block: Block): Node => ({ block, label: block.label, children: [], after: [], more: [] });

/**
 * Puts the labelled blocks under one paragraph into their places, one after the other. "(b)" after "(a)" stands beside it; "(i)" after
 * "(a)" below it, unless "(h)" came before; where two levels are set in by different widths, a width that one of them has decides.
 */
export class Nest {
  private readonly levels: Level[] = [];

  private readonly root: Node;
  /** The last paragraph that got flush words. */
  private flushed: Node | null = null;

  constructor(root: Node) {
    this.root = root;
  }

  add(block: Block): void {
    const label = mended(block, this.levels.at(-1));
    const place = this.place(block, label);
    this.levels.length = Math.min(this.levels.length, place.depth + 1);
    const node = { ...nodeOf(block), label };
    const level = this.levels[place.depth];
    const parent = place.depth === 0 ? this.root : (this.levels[place.depth - 1] as Level).last;
    this.settle();
    parent.children.push(node);
    const { system, value } = place.count;
    if (level) Object.assign(level, { system: system ?? level.system, value, last: node });
    else this.levels.push({ node, style: block.style, indent: block.indent, system, value, last: node });
  }

  /** Flush words: of the paragraph whose beginning they are set in as far as, else of the one that all hang under. */
  flush(block: Block): void {
    const distinct = this.levels.every((level, i) => level.indent > (i === 0 ? this.root.block.indent : this.levels[i - 1]!.indent));
    const at = distinct ? this.levels.findIndex(({ indent }) => indent === block.indent) : -1;
    this.flushed = at >= 0 && this.levels[at + 1] ? (this.levels[at] as Level).last : this.root;
    this.flushed.after.push(block);
  }

  /** Flush words with a further paragraph behind them go on with the sub-paragraph before them. */
  private settle(): void {
    const last = this.flushed?.children.at(-1);
    if (!this.flushed || !last) return;
    (last.children.length > 0 ? last.after : last.more).push(...this.flushed.after);
    this.flushed.after.length = 0;
    this.flushed = null;
  }

  /** A paragraph without a label among labelled ones, beside the first of them; what is set under it hangs under it. */
  plain(block: Block): void {
    this.settle();
    const node = nodeOf(block);
    this.root.children.push(node);
    this.levels.length = Math.min(this.levels.length, 1);
    if (this.levels[0]) this.levels[0].last = node;
  }

  private place(block: Block, label: string): { depth: number; count: { system: LabelSystem | null; value: number } } {
    const { levels } = this;
    const counts = countsOf(label);
    const first = counts.find(({ value }) => value === 1) ?? null;
    const loose = counts[0] ?? { system: null, value: 0 };
    const top = levels.at(-1);
    const increasing = levels.length > 1 && levels.every(({ indent }, i) => i === 0 || indent > levels[i - 1]!.indent);
    const byIndent = increasing ? levels.findIndex(({ indent }) => indent === block.indent) : -1;
    const follows = ({ style, system, value }: Level) =>
      style === block.style ? counts.find((count) => count.system === system && count.value === value + 1) : undefined;
    if (byIndent >= 0) return { depth: byIndent, count: follows(levels[byIndent] as Level) ?? loose };
    const deeper = top !== undefined && block.indent > top.indent && first !== null;
    if (!deeper) {
      for (let depth = levels.length - 1; depth >= 0; depth--) {
        const count = follows(levels[depth] as Level);
        if (count) return { depth, count };
      }
    }
    if (first !== null) return { depth: Math.min(levels.length, deepest - 1), count: first };
    const alike = levels.findLastIndex(({ style, system }) => style === block.style && counts.some((count) => count.system === system));
    if (alike >= 0) {
      const { system } = levels[alike] as Level;
      return { depth: alike, count: counts.find((count) => count.system === system) ?? loose };
    }
    return { depth: Math.max(0, levels.length - 1), count: loose };
  }
}

/** A digit after a letter is a misread letter: "(5)" after "(a)" is "(b)". A "1" may begin a list below. */
function mended(block: Block, top: Level | undefined): string {
  const label = block.label ?? '';
  if (!/^\d+$/.test(label) || block.style === 'dot' || top?.style !== block.style || top.system !== 'alpha') return label;
  const letter = top.value < 26 ? String.fromCharCode(97 + top.value) : label;
  return label === '1' && letter !== 'i' ? label : letter;
}
