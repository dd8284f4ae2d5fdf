import { type Clause, leadingVerb, splitClauses } from './clauses.ts';
import { plainWords } from './plain-words.ts';
import type { Verbs } from './verbs.ts';

/** One paragraph of a resolution's text. */
export interface Paragraph {
  /** "PP3", "OP1", "OP5(b)", "OP5(b)(ii)"; in a text of several parts whose numbers start again, "B.OP1". */
  readonly id: string;
  readonly kind: 'preambular' | 'operative';
  /** Where it stands in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** Its words with lines joined and words broken at line ends mended. */
  readonly text: string;
  /** Its clauses; a sub-paragraph without a verb of its own has the chapeau's. Empty when the lexicon knows no verb in it. */
  readonly clauses: readonly Clause[];
}

/** A text as read. */
export interface TextReading {
  readonly paragraphs: readonly Paragraph[];
  /** Ids of paragraphs whose governing verb could not be read. */
  readonly unread: readonly string[];
  /** The organ's line was found and at least one operative paragraph read: the text has the usual frame. */
  readonly framed: boolean;
  /** The Council says that it acts under Chapter VII, or under one of Articles 39 to 42 which stand in it. */
  readonly chapterVII: boolean;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Block {
  lines: Line[];
  number: string | null;
  sub: string | null;
  part: string | null;
}

const ORGAN = /^\W*The\s+Security\s+Council\b[\s,.:;]*(?<rest>.*)$/i;
const CLOSING = /^\W{0,2}(Adopted|Adapted|Approved)\b.{0,40}\b(at|by|unanimous|without|meeting|vote|on)/i;
const NUMBERED = /^\W{0,2}(?<number>\d{1,3}(?:\s?bis)?)\s?[.,]\s+(?=[A-Z"“])/;
/** A number that was misread as a letter. */
const MISREAD_NUMBER = /^\W{0,2}(?<letter>[SZLIl])\.\s+(?=[A-Z])/;
const MISREAD_AS: Readonly<Record<string, string>> = { S: '5', Z: '2' };
const SUB = /^[({[]\s?(?<label>[a-zA-Z]{1,2}|[ivx]{1,5}|\d{1,2})\s?[)}\]]\s*(?=\S)/;
const PART = /^(?:PART\s+)?(?<part>[A-H]|[IVX]{1,5})\.?$/;
const PAGE_FURNITURE = /^(S\/RES\/\d+.*|\d{2}-\d{5}.*|\d{1,3}|Page \d+|[*/. ]+|United Nations|Security Council)$/;
/** The line with which an annex begins. */
export const ANNEX = /^(ANNEX|Annex|APPENDIX)\b/;
const ENDED = /[,;:.]\s*[\d“”"’*]{0,4}\s*$/;
const CHAPTER_VII =
  /\b(?:acting|decides),?\s+(?:[\w,]+\s+){0,5}?(?:under|in\s+accordance\s+with|pursuant\s+to|within)\s+(?:the\s+)?(?:provisions\s+of\s+)?(?:Chapters?\s+VII\b|Articles?\s+(?:39|40|41|42)\b)|\b(?:orders|demands)\b[^.;]{0,80}\bpursuant\s+to\s+Articles?\s+(?:39|40|41|42)\b/i;

/**
 * Reads the text of a resolution or draft into paragraphs and clauses. Total: any string gives a reading, the worst an empty one.
 * Tolerates line breaks inside paragraphs, missing blank lines, unnumbered operative paragraphs (before 1960), page headers and footnotes.
 * Annexes are not read. Implements DOMAIN 4.1.
 */
export function readText(text: string, verbs: Verbs): TextReading {
  const { blocks, organ } = cut(linesOf(text), verbs);
  const paragraphs: Paragraph[] = [];
  const unread: string[] = [];
  const ids = new Set<string>();
  let preambular = 0;
  let operative = 0;
  let parent: { id: string; clauses: readonly Clause[] } | null = null;
  let sub: string | null = null;
  let part: string | null = null;
  for (const block of blocks) {
    const body = joinLines(block.lines);
    if (body === '') continue;
    if (block.part !== part) {
      part = block.part;
      operative = 0;
      preambular = 0;
    }
    const own = splitClauses(verbs, body);
    let id: string;
    let kind: Paragraph['kind'] = 'operative';
    let clauses: readonly Clause[] = own;
    if (block.sub !== null && parent !== null) {
      const label = subLabel(block.sub, sub);
      id = label.nested && sub !== null ? `${parent.id}(${sub})(${label.text})` : `${parent.id}(${label.text})`;
      if (!label.nested) sub = label.text;
      kind = parent.id.includes('PP') ? 'preambular' : 'operative';
      clauses = subClauses(own, parent.clauses, body);
    } else {
      const lead = leadingVerb(verbs, plainWords(body));
      const isOperative = block.number !== null || lead?.form === 'finite' || lead?.form === 'infinitive' || (operative > 0 && !lead);
      if (isOperative) operative = block.number !== null ? Number.parseInt(block.number, 10) || operative + 1 : operative + 1;
      else preambular++;
      kind = isOperative ? 'operative' : 'preambular';
      id = isOperative ? `OP${operative}` : `PP${preambular}`;
      sub = null;
    }
    if (part !== null && !id.startsWith(`${part}.`)) id = `${part}.${id}`;
    id = unique(id, ids);
    if (block.sub === null || parent === null) parent = { id, clauses: own };
    const first = block.lines[0] as Line;
    paragraphs.push({ id, kind, start: first.start, end: (block.lines.at(-1) as Line).end, text: body, clauses });
    if (clauses.length === 0) unread.push(id);
  }
  const framed = organ && paragraphs.some((paragraph) => paragraph.kind === 'operative' && paragraph.clauses.length > 0);
  return { paragraphs, unread, framed, chapterVII: CHAPTER_VII.test(text) };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    lines.push({ text: text.slice(start, end).trim(), start, end });
    start = end + 1;
  }
  return lines;
}

/** Cuts the lines between the organ's line and the closing note into blocks, one per paragraph. */
function cut(lines: readonly Line[], verbs: Verbs): { blocks: Block[]; organ: boolean } {
  const found = lines.findIndex((line) => ORGAN.test(line.text));
  const blocks: Block[] = [];
  let open: Block | null = null;
  let blank = true;
  let part: string | null = null;
  const parts = repeatedParts(lines);
  for (let i = found < 0 ? firstBodyLine(lines) : found; i < lines.length; i++) {
    let line = lines[i] as Line;
    if (line.text === '') {
      blank = true;
      continue;
    }
    if (PAGE_FURNITURE.test(line.text)) continue;
    // "Annex A to this resolution" may also begin a line in the middle of a sentence.
    if (ANNEX.test(line.text) && open !== null && ended(open)) break;
    if (CLOSING.test(line.text) && (blank || ended(open))) {
      // The note of adoption may also stand at the head.
      if (blocks.length === 0) continue;
      // A text in parts closes each part; the next part begins with its label.
      const next = parts ? lines.findIndex((later, at) => at > i && PART.test(later.text)) : -1;
      if (next < 0) break;
      i = next - 1;
      open = null;
      continue;
    }
    const label = PART.exec(line.text)?.groups?.part;
    if (label !== undefined) {
      if (parts) part = label;
      open = null;
      blank = true;
      continue;
    }
    const organ = ORGAN.exec(line.text);
    if (organ && (blank || ended(open) || i === found)) {
      const rest = organ.groups?.rest ?? '';
      open = null;
      blank = true;
      if (rest === '') continue;
      line = { ...line, text: rest };
    }
    const starts = starter(line.text, verbs);
    if (
      starts.number !== null ||
      starts.sub !== null ||
      open === null ||
      ((blank || ended(open)) && starts.verb) ||
      (blank && fresh(line, open))
    ) {
      open = { lines: [{ ...line, text: starts.rest }], number: starts.number, sub: starts.sub, part };
      blocks.push(open);
    } else {
      open.lines.push(line);
    }
    blank = false;
  }
  return { blocks, organ: found >= 0 };
}

const firstBodyLine = (lines: readonly Line[]) => {
  const title = lines.findIndex((line) => /^(Resolution \d+|\d+ \(\d{4}\))/i.test(line.text));
  return title < 0 ? 0 : title + 1;
};

const ended = (block: Block | null) => block === null || ENDED.test(block.lines.at(-1)?.text ?? '');

/** After a blank line, a line in upper case begins something new when what stood before had come to an end. */
const fresh = (line: Line, open: Block) => ended(open) && /^\W{0,2}[A-Z]/.test(line.text);

/** Whether the text has parts (A, B … or I, II …) whose paragraph numbers start again. */
function repeatedParts(lines: readonly Line[]): boolean {
  let labels = 0;
  let ones = 0;
  for (const line of lines) {
    if (PART.test(line.text)) labels++;
    else if (NUMBERED.exec(line.text)?.groups?.number === '1') ones++;
  }
  return labels > 1 && ones > 1;
}

function starter(text: string, verbs: Verbs): { number: string | null; sub: string | null; verb: boolean; rest: string } {
  const numbered = NUMBERED.exec(text);
  if (numbered) {
    const rest = text.slice(numbered[0].length);
    if (leadingVerb(verbs, plainWords(rest.slice(0, 120)))) return { number: numbered.groups?.number ?? null, sub: null, verb: true, rest };
  }
  const misread = MISREAD_NUMBER.exec(text);
  if (misread) {
    const rest = text.slice(misread[0].length);
    if (leadingVerb(verbs, plainWords(rest.slice(0, 120)))?.form === 'finite')
      return { number: MISREAD_AS[misread.groups?.letter ?? ''] ?? '1', sub: null, verb: true, rest };
  }
  const sub = SUB.exec(text);
  if (sub) return { number: null, sub: (sub.groups?.label ?? '').toLowerCase(), verb: false, rest: text.slice(sub[0].length) };
  const verb = /^\W{0,2}[A-Z]/.test(text) && leadingVerb(verbs, plainWords(text.slice(0, 120))) !== undefined;
  return { number: null, sub: null, verb, rest: text };
}

/** Mends labels that were misread ("(5)" after "(a)") and tells nested ones: a roman numeral under a letter. */
function subLabel(label: string, before: string | null): { text: string; nested: boolean } {
  const next = before !== null && /^[a-z]$/.test(before) ? String.fromCharCode(before.charCodeAt(0) + 1) : null;
  if (label === next) return { text: label, nested: false };
  if (next !== null && /^\d+$/.test(label)) return { text: next, nested: false };
  if (next !== null && /^[ivx]+$/.test(label)) return { text: label, nested: true };
  return { text: label, nested: false };
}

function subClauses(own: readonly Clause[], chapeau: readonly Clause[], body: string): readonly Clause[] {
  const governing = chapeau.at(-1);
  const first = own[0];
  if (first && first.verb.act !== 'constitutive' && /s(\s|$)/.test(first.surface)) return own;
  return governing ? [{ verb: governing.verb, surface: '', start: 0, end: body.length, objectStart: 0 }] : own;
}

function unique(id: string, ids: Set<string>): string {
  let name = id;
  for (let n = 2; ids.has(name); n++) name = `${id}#${n}`;
  ids.add(name);
  return name;
}

/** Prefixes after which a hyphen at the end of a line is kept. */
const KEPT_HYPHEN = /(?:^|\s)(?:cease|peace|non|self|co|re|anti|well|above|so|long|Secretary|Vice|Under|Bosnia|cross|inter|multi)-$/i;

/** Lines as running text, words broken at line ends mended. */
export function joinLines(lines: readonly { readonly text: string }[]): string {
  let body = '';
  for (const { text } of lines) {
    if (body === '') body = text;
    else if (/[\p{L}]-$/u.test(body) && /^\p{Ll}/u.test(text)) body = (KEPT_HYPHEN.test(body) ? body : body.slice(0, -1)) + text;
    else body = `${body} ${text}`;
  }
  return body.replace(/\s+/g, ' ').trim();
}
