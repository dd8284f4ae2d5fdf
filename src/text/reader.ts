import type { Clause } from './clauses.ts';
import { clausesOf } from './model/clauses.ts';
import { parseText } from './model/parse.ts';
import { paragraphsOf, placesOf } from './model/places.ts';
import type { ParsedText, ResolutionText } from './model/types.ts';
import type { Verbs } from './verbs.ts';

/** One paragraph of a resolution's text. */
export interface FlatParagraph {
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

/** A text as read for the index of provisions and for searching: its paragraphs one after the other, annexes left out. */
export interface TextReading {
  readonly paragraphs: readonly FlatParagraph[];
  /** Ids of paragraphs whose governing verb could not be read. */
  readonly unread: readonly string[];
  /** The organ's line was found and at least one operative paragraph read: the text has the usual frame. */
  readonly framed: boolean;
  /** The Council says that it acts under Chapter VII, or under one of Articles 39 to 42 which stand in it. */
  readonly chapterVII: boolean;
}

const CHAPTER_VII =
  /\b(?:acting|decides),?\s+(?:[\w,]+\s+){0,5}?(?:under|in\s+accordance\s+with|pursuant\s+to|within)\s+(?:the\s+)?(?:provisions\s+of\s+)?(?:Chapters?\s+VII\b|Articles?\s+(?:39|40|41|42)\b)|\b(?:orders|demands)\b[^.;]{0,80}\bpursuant\s+to\s+Articles?\s+(?:39|40|41|42)\b/i;

/** Whether words say that the Council acts under Chapter VII, or under one of Articles 39 to 42 which stand in it. */
export const invokesChapterVII = (words: string): boolean => CHAPTER_VII.test(words);

/**
 * Reads the text of a resolution or draft into paragraphs and clauses, one after the other: `parseText` without the tree. Total: any string
 * gives a reading, the worst an empty one. Annexes are not read. Implements DOMAIN 4.1.
 */
export function readText(source: string, verbs: Verbs): TextReading {
  const { text, pieces } = parseText(source, verbs);
  const spans = spansOf(pieces);
  const bodies = bodiesOf(text);
  const clauses = clausesOf(text, verbs, ({ id }) => bodies.get(id) ?? '');
  const places = placesOf(text);
  const paragraphs: FlatParagraph[] = [];
  const unread: string[] = [];
  let kind: FlatParagraph['kind'] = 'preambular';
  for (const paragraph of paragraphsOf(text)) {
    const { id: own } = paragraph;
    if (paragraph.kind !== 'sub') kind = paragraph.kind === 'preambular' ? 'preambular' : 'operative';
    const id = flatId(places.get(own) ?? own);
    const found = clauses.get(own) ?? [];
    const { start, end } = spans.get(own) ?? { start: 0, end: 0 };
    paragraphs.push({ id, kind, start, end, text: bodies.get(own) ?? '', clauses: found });
    if (found.length === 0 && paragraph.kind !== 'heading') unread.push(id);
  }
  const organ = text.parts.some((part) => part.organ !== null);
  const framed = organ && paragraphs.some((one) => one.kind === 'operative' && one.clauses.length > 0);
  return { paragraphs, unread, framed, chapterVII: invokesChapterVII(source) };
}

/** Small letters in brackets, no spaces: an id that an address can hold. */
const flatId = (place: string): string => place.replace(/\([^)]*\)/g, (label) => label.toLowerCase()).replaceAll(' ', '');

/** The words of each paragraph, those behind its sub-paragraphs with the last of them: in the order in which they stand. */
function bodiesOf(text: ResolutionText): Map<string, string> {
  const bodies = new Map<string, string>();
  let last = '';
  const add = (paragraph: ResolutionText['parts'][number]['preamble'][number]): void => {
    bodies.set(paragraph.id, paragraph.text);
    last = paragraph.id;
    paragraph.children.forEach(add);
    if (paragraph.after !== '') bodies.set(last, `${bodies.get(last)} ${paragraph.after}`);
  };
  for (const { preamble, operative } of text.parts) for (const paragraph of [...preamble, ...operative]) add(paragraph);
  return bodies;
}

/** From the first to the last piece of each paragraph. */
function spansOf(pieces: ParsedText['pieces']): Map<string, { start: number; end: number }> {
  const spans = new Map<string, { start: number; end: number }>();
  let at = 0;
  for (const { text, owner } of pieces) {
    const end = at + text.length;
    if (owner !== null) spans.set(owner, { start: spans.get(owner)?.start ?? at, end });
    at = end;
  }
  return spans;
}
