import type { Annex, Footnote, NoteCall, Paragraph, ParagraphKind, Part, ResolutionText, Unplaced } from '../model/types.ts';
import { type Numbered, numberBlocks } from './labels.ts';
import { type Block, wordsOf } from './types.ts';

/** While a text is put together. */
interface Growing extends Omit<Paragraph, 'children' | 'after' | 'id'> {
  readonly id: string;
  readonly children: Growing[];
  after: string;
}

interface GrowingPart {
  label: string | null;
  organ: string | null;
  readonly preamble: Growing[];
  readonly operative: Growing[];
  closing: string | null;
}

interface GrowingAnnex {
  readonly label: string;
  title: string | null;
  readonly paragraphs: Growing[];
}

const paragraphKinds: ReadonlySet<string> = new Set<ParagraphKind>(['preambular', 'operative', 'sub', 'heading', 'plain']);

const notesOf = ({ content }: Block): readonly NoteCall[] => {
  const notes: NoteCall[] = [];
  let at = 0;
  for (const one of content) {
    if ('note' in one) notes.push({ label: one.note, at });
    else at += one.words.length;
  }
  return notes;
};

/** Two lines that there is one place for are joined. */
const join = (before: string | null, words: string): string => (before === null || before === '' ? words : `${before} ${words}`);

/**
 * The text that a run of blocks stands for, with its numbers written out. Total: blocks in an order that no text has (a sub-paragraph
 * before any paragraph, a second title) find the nearest place, and no words are lost.
 */
export function textOf(blocks: readonly Block[]): ResolutionText {
  const numbers = numberBlocks(blocks);
  let symbol: string | null = null;
  let title: string | null = null;
  let adoption: string | null = null;
  const parts: GrowingPart[] = [];
  const annexes: GrowingAnnex[] = [];
  const footnotes: Footnote[] = [];
  const unplaced: Unplaced[] = [];
  const ids = new Set<string>();
  /** The last paragraph of each depth. */
  let open: Growing[] = [];
  const partNow = (): GrowingPart => {
    if (parts.length === 0) parts.push({ label: null, organ: null, preamble: [], operative: [], closing: null });
    return parts.at(-1)!;
  };
  const startPart = (label: string | null, organ: string | null): void => {
    parts.push({ label, organ, preamble: [], operative: [], closing: null });
  };
  const place = (block: Block, number: Numbered): void => {
    const depth = Math.min(block.depth, open.length);
    const kind = depth > 0 ? (block.kind as ParagraphKind) : homeKind(block.kind as ParagraphKind, annexes.length > 0);
    const one: Growing = {
      id: freshId(block.id, ids),
      kind,
      label: number.label,
      labelStyle: number.style,
      text: wordsOf(block),
      children: [],
      after: '',
      notes: notesOf(block),
    };
    open = [...open.slice(0, depth), one];
    if (depth > 0) open[depth - 1]!.children.push(one);
    else if (annexes.length > 0) annexes.at(-1)!.paragraphs.push(one);
    else if (kind !== 'operative' && block.section === null && partNow().operative.length === 0) partNow().preamble.push(one);
    else partNow().operative.push(one);
  };
  for (const [i, block] of blocks.entries()) {
    const words = wordsOf(block);
    if (paragraphKinds.has(block.kind)) {
      place(block, numbers[i]!);
      continue;
    }
    if (block.kind === 'after') {
      const owner = open[Math.min(block.depth, open.length - 1)];
      if (owner !== undefined) owner.after = join(owner.after, words);
      else place({ ...block, kind: 'operative', depth: 0 }, numbers[i]!);
      continue;
    }
    open = [];
    switch (block.kind) {
      case 'symbol':
        symbol = join(symbol, words);
        break;
      case 'title':
        title = join(title, words);
        break;
      case 'adoption':
        adoption = join(adoption, words);
        break;
      case 'part':
        startPart(words, null);
        break;
      case 'organ': {
        const last = parts.at(-1);
        const fresh =
          last !== undefined && last.organ === null && last.preamble.length + last.operative.length === 0 && last.closing === null;
        if (fresh) last.organ = words;
        else startPart(null, words);
        break;
      }
      case 'closing':
        partNow().closing = join(partNow().closing, words);
        break;
      case 'annex':
        annexes.push({ label: words, title: null, paragraphs: [] });
        break;
      case 'annex_title': {
        const last = annexes.at(-1);
        if (last) last.title = join(last.title, words);
        else unplaced.push({ text: words, where: 'after' });
        break;
      }
      case 'footnote':
        footnotes.push({ label: block.label ?? '', text: words });
        break;
      case 'unplaced':
        unplaced.push({ text: words, where: block.where ?? 'after' });
        break;
    }
  }
  partNow();
  return { symbol, title, adoption, parts: parts as Part[], annexes: annexes as Annex[], footnotes, unplaced };
}

/** What a paragraph that is not nested can be where it stands. */
function homeKind(kind: ParagraphKind, inAnnex: boolean): ParagraphKind {
  if (kind === 'heading') return kind;
  if (inAnnex) return 'plain';
  return kind === 'preambular' ? kind : 'operative';
}

/** Splitting a paragraph on two screens at once can give an id twice; the later one gets a mark. */
function freshId(id: string, ids: Set<string>): string {
  let fresh = id;
  for (let n = 2; ids.has(fresh); n++) fresh = `${id}~${n}`;
  ids.add(fresh);
  return fresh;
}
