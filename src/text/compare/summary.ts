import type { Comparison, Direction, Effect, ParagraphChange } from './types.ts';

/** One thing that changed, where, and for whom. */
export interface SummaryLine {
  /** "OP1", "PP2 → PP3", "OP4 → OP4, OP5"; "" for the text as a whole. */
  readonly place: string;
  readonly sentence: string;
  readonly direction: Direction;
  readonly kind: Effect['kind'];
}

/** What changed and for whom: a page at most for a text of the usual length. */
export interface Summary {
  readonly counts: Readonly<Record<'same' | 'changed' | 'added' | 'removed' | 'moved' | 'split' | 'merged' | 'crossed', number>>;
  /** In words: "4 paragraphs changed, 1 added, 1 deleted; 10 as before." */
  readonly sentence: string;
  readonly words: { readonly in: number; readonly out: number };
  /** All of what the changes do, in the order of the text; the whole text first. */
  readonly lines: readonly SummaryLine[];
  /** The same for each addressee, the one with most first; null for what addresses nobody. */
  readonly byAddressee: readonly { readonly who: string | null; readonly lines: readonly SummaryLine[] }[];
}

/** Where a paragraph stood and stands. */
export function placeOf({ from, to }: Pick<ParagraphChange, 'from' | 'to'>): string {
  const [was, is] = [from.map(({ place }) => place).join(', '), to.map(({ place }) => place).join(', ')];
  return was === '' || was === is ? is : is === '' ? was : `${was} → ${is}`;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Says in short what a comparison found. */
export function summaryOf(comparison: Comparison): Summary {
  const counts = { same: 0, changed: 0, added: 0, removed: 0, moved: 0, split: 0, merged: 0, crossed: 0 };
  const words = { in: 0, out: 0 };
  const lines: SummaryLine[] = [];
  const whom = new Map<string | null, SummaryLine[]>();
  const add = (place: string, { sentence, direction, kind, whom: people }: Effect) => {
    const line = { place, sentence, direction, kind };
    lines.push(line);
    for (const who of people.length === 0 ? [null] : people) whom.set(who, [...(whom.get(who) ?? []), line]);
  };
  for (const effect of comparison.effects) add('', effect);
  for (const change of comparison.paragraphs) {
    counts[change.kind]++;
    if (change.moved) counts.moved++;
    if (change.crossed !== null) counts.crossed++;
    for (const { kind, text } of change.edits) if (kind !== 'same') words[kind] += countWords(text);
    for (const effect of change.effects) add(placeOf(change), effect);
  }
  const byAddressee = [...whom].map(([who, of]) => ({ who, lines: of }));
  byAddressee.sort((a, b) => Number(a.who === null) - Number(b.who === null) || b.lines.length - a.lines.length);
  return { counts, sentence: inWords(counts), words, lines, byAddressee };
}

function inWords(counts: Summary['counts']): string {
  const said: (readonly [number, string])[] = [
    [counts.changed, 'changed'],
    [counts.added, 'added'],
    [counts.removed, 'deleted'],
    [counts.moved, 'moved'],
    [counts.crossed, 'moved between preamble and operative part'],
    [counts.split, 'split'],
    [counts.merged, 'merged'],
  ];
  const named = said
    .filter(([n]) => n > 0)
    .map(([n, word], i) => (i === 0 ? `${n} ${n === 1 ? 'paragraph' : 'paragraphs'} ${word}` : `${n} ${word}`));
  return named.length === 0 ? 'No paragraph differs.' : `${named.join(', ')}; the words of ${counts.same} as before.`;
}
