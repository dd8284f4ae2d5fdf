import type { Verbs } from '../verbs.ts';
import { type Head, readHead } from './head.ts';
import {
  ANNEX,
  ANNEX_LABEL,
  annexBeginning,
  type Beginning,
  beginningOf,
  CLOSING,
  isEnded,
  isFurniture,
  isRule,
  NOTE,
  ORGAN,
  PART,
  tellsNote,
} from './kinds.ts';
import type { SourceLine } from './lines.ts';
import type { PieceRole } from './types.ts';

/** A stretch of the source that is not white space, with what it is; `block` is the number of the block it belongs to. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: PieceRole;
  readonly block: number | null;
}

/** Lines that belong together: a paragraph, or the flush words after sub-paragraphs. */
export interface Block {
  readonly number: number;
  readonly lines: { readonly text: string }[];
  readonly label: string | null;
  readonly style: Beginning['style'];
  readonly indent: number;
  /** A blank line or something else of its own stands before it. */
  readonly apart: boolean;
}

export interface PartDraft {
  label: string | null;
  organ: string | null;
  readonly blocks: Block[];
  readonly closing: { readonly text: string }[];
}

export interface AnnexDraft {
  readonly label: string;
  readonly blocks: Block[];
}

interface Group {
  readonly lines: { readonly text: string }[];
}

export interface Cut extends Head {
  readonly parts: PartDraft[];
  readonly annexes: AnnexDraft[];
  readonly footnotes: (Group & { readonly label: string })[];
  readonly after: Group[];
  readonly marks: Mark[];
}

/** What stands below the note of adoption and belongs to it: a meeting's number, set in or apart; the note of another vote. */
const CLOSING_GOES_ON = /^(?:\d{1,4}(?:st|nd|rd|th|the)\b|Adopted\b)/;

/** Whether the text has parts (A, B … or I, II …) whose paragraph numbers start again. */
function repeatedParts(lines: readonly SourceLine[]): boolean {
  let labels = 0;
  let ones = 0;
  for (const { text } of lines) {
    if (PART.test(text)) labels++;
    else if (/^\W{0,2}1\s?[.,]\s+(?=[A-Z"“])/.test(text)) ones++;
  }
  return labels > 1 && ones > 1;
}

/**
 * Cuts the lines of a text into blocks, one a paragraph, and says of every line what it is. Implements DOMAIN 4.1; tolerates line breaks
 * inside paragraphs, missing blank lines, unnumbered operative paragraphs (before 1960), page headers and footnotes.
 */
export function cut(lines: readonly SourceLine[], verbs: Verbs): Cut {
  return new Cutter(lines, verbs).run();
}

class Cutter {
  private readonly lines: readonly SourceLine[];
  private readonly verbs: Verbs;
  private readonly marks: Mark[] = [];
  private readonly parts: PartDraft[] = [];
  private readonly annexes: AnnexDraft[] = [];
  private readonly footnotes: (Group & { readonly label: string })[] = [];
  private readonly after: Group[] = [];
  private readonly repeated: boolean;
  private where: 'body' | 'tail' | 'annex' = 'body';
  private open: Block | null = null;
  private group: Group | null = null;
  private blank = true;
  /** A rule has been drawn: what follows are notes, to the end of the page. */
  private ruled = false;
  private note: Group | null = null;
  private blocks = 0;
  private next = 1;
  private adoption: { text: string }[] | null = null;

  constructor(lines: readonly SourceLine[], verbs: Verbs) {
    this.lines = lines;
    this.verbs = verbs;
    this.repeated = repeatedParts(lines);
  }

  run(): Cut {
    const found = this.lines.findIndex((line) => ORGAN.test(line.text));
    const head = readHead(this.lines, found, this.marks);
    for (let i = head.lines; i < this.lines.length; i++) {
      const line = this.lines[i] as SourceLine;
      if (line.text === '') this.endLine();
      else if (!this.aside(line)) this[this.where](line);
    }
    if (this.parts.length === 0) this.part(null);
    const { parts, annexes, footnotes, after, marks } = this;
    return { ...head, adoption: head.adoption ?? this.adoption, parts, annexes, footnotes, after, marks };
  }

  private endLine(): void {
    this.blank = true;
    this.note = null;
    this.group = null;
  }

  private mark(line: SourceLine, role: PieceRole, block: number | null = null): void {
    this.marks.push({ start: line.start, end: line.end, role, block });
  }

  private part(label: string | null): PartDraft {
    const part = { label, organ: null, blocks: [], closing: [] };
    this.parts.push(part);
    this.where = 'body';
    this.open = null;
    this.next = 1;
    return part;
  }

  private here(): PartDraft {
    return this.parts.at(-1) ?? this.part(null);
  }

  /** Page furniture and footnotes, which may stand anywhere and leave what is open as it is. */
  private aside(line: SourceLine): boolean {
    const { text } = line;
    if (isRule(text)) {
      this.ruled = true;
      this.note = null;
      this.mark(line, 'furniture');
      return true;
    }
    if (isFurniture(text)) {
      this.ruled = false;
      this.note = null;
      this.mark(line, 'furniture');
      return true;
    }
    const begins = NOTE.exec(text);
    if (begins && (this.ruled || ((this.blank || this.note !== null) && tellsNote(text)))) {
      this.footnote(line, begins);
      return true;
    }
    if (this.note !== null) {
      this.note.lines.push({ text });
      this.mark(line, 'footnote');
      return true;
    }
    this.ruled = false;
    return false;
  }

  private footnote(line: SourceLine, begins: RegExpExecArray): void {
    this.note = { lines: [{ text: line.text.slice(begins[0].length) }] };
    this.footnotes.push({ ...this.note, label: plainLabel(begins.groups?.label ?? '') });
    this.mark(line, 'footnote');
  }

  private body(line: SourceLine): void {
    const { text } = line;
    const ended = this.open === null || isEnded(this.open.lines.at(-1)?.text ?? '');
    // "Annex A to this resolution" may also begin a line in the middle of a sentence.
    if (ANNEX.test(text) && this.parts.some(({ blocks }) => blocks.length > 0) && ended) {
      this.annex(line);
      return;
    }
    if (this.adoption !== null && !this.blank && this.blocks === 0) {
      this.adoption.push({ text });
      this.mark(line, 'adoption');
      return;
    }
    const label = PART.exec(text)?.groups?.part;
    if (CLOSING.test(text) && (this.blank || ended)) this.close(line);
    else if (label !== undefined) this.label(line, label);
    else if (ORGAN.test(text) && (this.blank || ended)) this.organ(line);
    else this.paragraph(line);
  }

  private organ(line: SourceLine): void {
    const { text } = line;
    const rest = ORGAN.exec(text)?.groups?.rest ?? '';
    const part = this.here();
    const own = part.organ !== null || part.blocks.some(({ style }) => style === 'dot') ? this.part(null) : part;
    own.organ = text.slice(0, text.length - rest.length).trim();
    this.open = null;
    this.blank = true;
    this.mark({ ...line, end: line.start + own.organ.length }, 'organ');
    if (rest !== '') this.paragraph({ ...line, text: rest, start: line.end - rest.length });
  }

  private paragraph(line: SourceLine): void {
    const { text } = line;
    const before = this.open?.lines.at(-1)?.text ?? null;
    const ended = before === null || isEnded(before);
    const begins = beginningOf(text, this.verbs, { before, blank: this.blank, next: this.next });
    const starts =
      begins.label !== null ||
      this.open === null ||
      ((this.blank || ended) && begins.verb !== null) ||
      // After a blank line, a line in upper case begins something new when what stood before had come to an end.
      (this.blank && ended && /^\W{0,2}[A-Z]/.test(text)) ||
      // Flush words after sub-paragraphs, and a heading without a closing mark, stand apart too.
      (this.blank && this.open.label !== null && this.open.style !== 'dot' && /^\p{Ll}/u.test(text) && ended);
    if (starts) this.begin(line, begins, this.here().blocks);
    else this.goOn(line);
    if (begins.style === 'dot') this.next = Number.parseInt(begins.label ?? '', 10) + 1 || this.next + 1;
  }

  private begin(line: SourceLine, begins: Beginning, blocks: Block[]): void {
    const number = this.blocks++;
    if (begins.at > 0) {
      const end = line.start + line.text.slice(0, begins.at).trimEnd().length;
      this.marks.push({ start: line.start, end, role: 'label', block: number });
    }
    const { label, style, at } = begins;
    this.open = { number, lines: [{ text: line.text.slice(at) }], label, style, indent: line.indent, apart: this.blank };
    blocks.push(this.open);
    this.mark({ ...line, start: line.start + at }, 'words', number);
    this.blank = false;
  }

  private goOn(line: SourceLine): void {
    const open = this.open as Block;
    open.lines.push({ text: line.text });
    this.mark(line, 'words', open.number);
    this.blank = false;
  }

  private label(line: SourceLine, label: string): void {
    const part = this.here();
    if (part.label === null && part.organ === null && part.blocks.length === 0) part.label = label;
    else this.part(label);
    this.open = null;
    this.blank = true;
    this.mark(line, 'part');
  }

  private close(line: SourceLine): void {
    // The note of adoption may also stand at the head.
    if (this.blocks === 0) {
      this.adoption = [...(this.adoption ?? []), { text: line.text }];
      this.blank = false;
      this.mark(line, 'adoption');
      return;
    }
    this.where = 'tail';
    this.open = null;
    this.blank = false;
    this.here().closing.push({ text: line.text });
    this.mark(line, 'closing');
  }

  private tail(line: SourceLine): void {
    const { text } = line;
    const note = this.blank ? NOTE.exec(text) : null;
    const label = this.repeated ? PART.exec(text)?.groups?.part : undefined;
    if (this.group === null && (CLOSING_GOES_ON.test(text) || (!this.blank && !ANNEX_LABEL.test(text)))) {
      this.here().closing.push({ text });
      this.mark(line, 'closing');
    } else if (ANNEX.test(text)) this.annex(line);
    else if (label !== undefined) this.label(line, label);
    else if (note) this.footnote(line, note);
    else {
      if (this.group === null) {
        this.group = { lines: [] };
        this.after.push(this.group);
      }
      this.group.lines.push({ text });
      this.blank = false;
      this.mark(line, 'unplaced');
    }
  }

  private annex(line: SourceLine): void {
    const { text } = line;
    if (this.where !== 'annex' || ANNEX_LABEL.test(text)) {
      this.where = 'annex';
      this.annexes.push({ label: text, blocks: [] });
      this.open = null;
      this.blank = false;
      this.mark(line, 'annex');
      return;
    }
    const { blocks } = this.annexes.at(-1) as AnnexDraft;
    const begins = annexBeginning(text);
    if (begins.label !== null || this.open === null || this.blank) this.begin(line, begins, blocks);
    else this.goOn(line);
  }
}

/** "1" of "¹". */
const plainLabel = (label: string): string => label.replace(/[¹²³⁰⁴-⁹]/g, (sign) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)));
