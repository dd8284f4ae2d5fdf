import type { LabelStyle } from '../model/types.ts';
import { type Block, wordsOf } from './types.ts';

/** How a block is numbered. */
export interface Numbered {
  /** "1", "2 bis", "a", "iv"; null for what has no number. */
  readonly label: string | null;
  readonly style: LabelStyle | null;
  /** For people: "PP3", "OP5(b)(ii)", "B.OP1", "Annex I.3"; "" for lines that nobody cites. */
  readonly place: string;
}

const letters = (n: number): string =>
  n <= 26 ? String.fromCharCode(96 + n) : String.fromCharCode(96 + ((n - 1) % 26) + 1).repeat(Math.ceil(n / 26));

const romans: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, sign] of romans) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** 1., (a), (i), a), and numbers further down. */
function automatic(depth: number, n: number): { readonly label: string; readonly style: LabelStyle } {
  if (depth === 1) return { label: letters(n), style: 'parens' };
  if (depth === 2) return { label: roman(n), style: 'parens' };
  if (depth === 3) return { label: letters(n), style: 'paren' };
  return { label: String(n), style: 'dot' };
}

/** A label with the marks around it: "1.", "(a)", "a)"; "" where there is none. */
export const labelShown = ({ label, style }: Pick<Numbered, 'label' | 'style'>): string =>
  label === null ? '' : style === 'parens' ? `(${label})` : style === 'paren' ? `${label})` : `${label}.`;

const unnumbered: Numbered = { label: null, style: null, place: '' };

/** What numbering knows when it comes to a block. */
export interface Counted {
  /** "B." within part B. */
  readonly part: string;
  /** The annex's label, once one has begun. */
  readonly annex: string | null;
  readonly preambular: number;
  readonly operative: number;
  readonly plain: number;
  /** By depth: how many stand so far below the paragraph above, and the place of the last. */
  readonly counts: readonly number[];
  readonly places: readonly string[];
}

export const nothingCounted: Counted = { part: '', annex: null, preambular: 0, operative: 0, plain: 0, counts: [], places: [] };

/** How a block is numbered after those counted, and what is counted then. */
export function numberNext(counted: Counted, block: Block): readonly [Numbered, Counted] {
  const { kind, depth } = block;
  if (kind === 'part') return [unnumbered, { ...nothingCounted, part: `${wordsOf(block)}.` }];
  if (kind === 'annex') return [unnumbered, { ...nothingCounted, annex: wordsOf(block) }];
  if (kind === 'after') return [{ ...unnumbered, place: counted.places[depth] ?? '' }, counted];
  const given = block.label === null ? undefined : block.label === '' ? null : block.label;
  if (depth > 0) {
    const n = (counted.counts[depth] ?? 0) + 1;
    const auto = automatic(depth, n);
    const label = given === undefined ? auto.label : given;
    const place = `${counted.places[depth - 1] ?? ''}(${label ?? n})`;
    const counts = [...Array.from({ length: depth }, (_, i) => counted.counts[i] ?? 0), n];
    return [
      { label, style: label === null ? null : (block.style ?? auto.style), place },
      { ...counted, counts, places: [...Array.from({ length: depth }, (_, i) => counted.places[i] ?? ''), place] },
    ];
  }
  const numbered = (place: string, label: string | null, more: Partial<Counted>): readonly [Numbered, Counted] => [
    { label, style: label === null ? null : (block.style ?? 'dot'), place },
    { ...counted, ...more, counts: [], places: [place] },
  ];
  switch (kind) {
    case 'preambular': {
      const preambular = counted.preambular + 1;
      return numbered(`${counted.part}PP${preambular}`, given ?? null, { preambular });
    }
    case 'operative':
    case 'sub': {
      const whole = typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) : null;
      const operative = given === undefined || given === null ? counted.operative + 1 : (whole ?? counted.operative);
      const label = given === undefined ? String(operative) : given;
      return numbered(`${counted.part}OP${label ?? operative}`, label, { operative });
    }
    case 'plain': {
      const plain = counted.plain + 1;
      return numbered(`${counted.annex ?? 'Annex'}.${given ?? plain}`, given ?? null, { plain });
    }
    default: {
      const label = given ?? null;
      const style = label === null || kind === 'footnote' ? null : (block.style ?? 'dot');
      return [
        { label, style, place: '' },
        { ...counted, counts: [], places: [] },
      ];
    }
  }
}

/** Numbers a text's blocks from their order: operative paragraphs from 1 in each part, what is nested below by its depth. */
export function numberBlocks(blocks: readonly Block[]): readonly Numbered[] {
  let counted = nothingCounted;
  return blocks.map((block) => {
    const [numbered, next] = numberNext(counted, block);
    counted = next;
    return numbered;
  });
}
