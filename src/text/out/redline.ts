import type { Comparison, Edit } from '../compare/types.ts';
import { editsOf } from '../compare/words.ts';
import type { ResolutionText } from '../model/types.ts';
import { type Block, layoutOf, type SetParagraph } from './layout.ts';

/** One line of a redline: how it is set, and its words as they stayed, went out or came in. */
export interface RedlineLine {
  readonly block: Block;
  /** The whole line came in or went out, its end too; or it stands in both. */
  readonly whole: 'in' | 'out' | null;
  readonly edits: readonly Edit[];
}

/** A line's words as they are set, its number in front, footnotes by their labels. */
export function lineWords(block: Block): string {
  if (block.kind === 'footnote') return `${block.label} ${block.words}`;
  if (block.kind !== 'paragraph') return block.words;
  const { label, runs } = block.paragraph;
  return (label === null ? '' : `${label}\t`) + runs.map((run) => ('note' in run ? `[${run.note}]` : run.text)).join('');
}

const keyOf = ({ id, flush }: SetParagraph): string => `${id}${flush ? ' flush' : ''}`;

/** Which line of the second text each line of the first has become, where it is one and stands in its place. */
function pairsOf(a: readonly Block[], b: readonly Block[], comparison: Comparison): ReadonlyMap<number, number> {
  const became = new Map<string, string>();
  for (const { from, to, moved } of comparison.paragraphs) {
    if (from.length === 1 && to.length === 1 && !moved) became.set(from[0]!.id, to[0]!.id);
  }
  const nth = new Map<string, number>();
  const place = (block: Block, side: string): string => {
    if (block.kind === 'paragraph') return keyOf(block.paragraph);
    const name = block.kind === 'footnote' ? `footnote ${block.label}` : block.kind;
    const count = nth.get(side + name) ?? 0;
    nth.set(side + name, count + 1);
    return `${name} ${count}`;
  };
  const at = new Map(b.map((block, i) => [place(block, 'b '), i]));
  const pairs = new Map<number, number>();
  a.forEach((block, i) => {
    const own = place(block, 'a ');
    const id = block.kind === 'paragraph' ? became.get(block.paragraph.id) : undefined;
    if (block.kind === 'paragraph' && id === undefined) return;
    const found = at.get(id === undefined ? own : keyOf({ ...(block as Extract<Block, { kind: 'paragraph' }>).paragraph, id }));
    if (found !== undefined) pairs.set(i, found);
  });
  return pairs;
}

/**
 * Two texts as one with its changes: taking what came in and leaving out what went out gives the lines of the second, the other way round
 * those of the first. A paragraph that moved goes out where it stood and comes in where it stands.
 */
export function redlineOf(a: ResolutionText, b: ResolutionText, comparison: Comparison): RedlineLine[] {
  const [before, after] = [layoutOf(a), layoutOf(b)];
  const pairs = pairsOf(before, after, comparison);
  const partner = new Map([...pairs].map(([i, j]) => [j, i]));
  const lines: RedlineLine[] = [];
  const whole = (block: Block, kind: 'in' | 'out'): void =>
    void lines.push({ block, whole: kind, edits: [{ kind, text: lineWords(block) }] });
  let next = 0;
  after.forEach((block, j) => {
    const i = partner.get(j);
    if (i === undefined || i < next) {
      whole(block, 'in');
      return;
    }
    for (; next < i; next++) whole(before[next] as Block, 'out');
    next = i + 1;
    lines.push({ block, whole: null, edits: editsOf(lineWords(before[i] as Block), lineWords(block)) });
  });
  for (; next < before.length; next++) whole(before[next] as Block, 'out');
  return lines;
}
