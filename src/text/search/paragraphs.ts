import { ANNEX } from '../model/kinds.ts';
import { joinLines } from '../model/lines.ts';
import { readText } from '../reader.ts';
import type { Act } from '../types.ts';
import type { Verbs } from '../verbs.ts';

/** What governs a stretch of a paragraph. */
export interface GoverningVerb {
  /** Base form, as in the verb lexicon. */
  readonly verb: string;
  readonly act: Act;
  /** 6 (decides) to 0 (takes note) for directives; null for other acts. */
  readonly force: number | null;
  /** Where in the paragraph's body it begins to govern; it does so until the next one. */
  readonly start: number;
}

export type TextPart = 'preambular' | 'operative' | 'annex';

/** A paragraph as it is searched and shown. */
export interface SearchParagraph {
  /** "PP3", "OP1", "OP5(b)"; "AN1" and on for the pieces of annexes. */
  readonly paragraph: string;
  readonly part: TextPart;
  /** In order; empty where the lexicon knows none, and in annexes. */
  readonly verbs: readonly GoverningVerb[];
  readonly body: string;
}

/** A text cut into what is searched. */
export interface SearchText {
  readonly chapterVII: boolean;
  /** Every paragraph's verb could be read, and the text has the usual frame. */
  readonly complete: boolean;
  readonly paragraphs: readonly SearchParagraph[];
}

/** A longer body is cut at spaces into several of the same verb: the longest paragraph we know has 2,400 characters. */
const longestBody = 8000;

/**
 * Cuts the text of a resolution or draft into paragraphs for searching: those that `readText` reads, then its annexes, by empty lines.
 * Any string will do; there may be no paragraph in it.
 */
export function searchText(text: string, verbs: Verbs): SearchText {
  const reading = readText(text, verbs);
  const ids = new Set(reading.paragraphs.map(({ id }) => id));
  const read = reading.paragraphs.flatMap(({ id, kind, clauses, text: body }): SearchParagraph[] => {
    const governing = clauses.map(({ verb: { verb, act, force }, start }) => ({ verb, act, force, start }));
    return pieces(body, ids, id).map((piece) => ({
      paragraph: piece.id,
      part: kind,
      verbs: piece.at === 0 ? governing : governingFrom(governing, piece.at),
      body: piece.body,
    }));
  });
  const annexes = annexBodies(text, reading.paragraphs.at(-1)?.end ?? text.length).flatMap((body, i) =>
    pieces(body, ids, `AN${i + 1}`).map((piece): SearchParagraph => ({ paragraph: piece.id, part: 'annex', verbs: [], body: piece.body })),
  );
  return {
    chapterVII: reading.chapterVII,
    complete: reading.framed && reading.unread.length === 0,
    paragraphs: [...read, ...annexes],
  };
}

/** The verbs of a piece that begins at `at` of its paragraph: the one that governs there, and those that follow. */
function governingFrom(verbs: readonly GoverningVerb[], at: number): GoverningVerb[] {
  const here = verbs.findLastIndex(({ start }) => start <= at);
  return verbs.slice(Math.max(0, here)).map((verb) => ({ ...verb, start: Math.max(0, verb.start - at) }));
}

/** A body whole, or cut at spaces; pieces after the first have the paragraph's number with a number of their own, "OP3#2". */
function pieces(body: string, ids: Set<string>, id: string): { id: string; at: number; body: string }[] {
  const found: { id: string; at: number; body: string }[] = [];
  for (let at = 0; at < body.length; ) {
    const space = body.length - at > longestBody ? body.lastIndexOf(' ', at + longestBody) : body.length;
    const end = space > at ? space : at + longestBody;
    let name = id;
    for (let n = 2; found.length > 0 && ids.has(name); n++) name = `${id}#${n}`;
    ids.add(name);
    found.push({ id: name, at, body: body.slice(at, end) });
    at = body[end] === ' ' ? end + 1 : end;
  }
  return found;
}

/** What stands from the first annex on, by empty lines. */
function annexBodies(text: string, from: number): string[] {
  const lines = text.slice(from).split(/\r?\n/);
  const first = lines.findIndex((line) => ANNEX.test(line.trim()));
  if (first < 0) return [];
  const blocks: { text: string }[][] = [[]];
  for (const line of lines.slice(first)) {
    if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)!.push({ text: line.trim() });
  }
  return blocks.map(joinLines).filter((body) => body !== '');
}
