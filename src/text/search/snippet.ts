import type { Mark } from './marks.ts';

/** A piece of a paragraph around the words found. */
export interface Snippet {
  readonly text: string;
  /** Where the words found stand in `text`. */
  readonly marks: readonly Mark[];
  /** Something of the paragraph stands before or after. */
  readonly before: boolean;
  readonly after: boolean;
}

/** A snippet has about so many characters; a paragraph not much longer is given whole. */
const usual = 300;
const leeway = 60;

/** Of the stretches that begin shortly before a mark, the one with the most marked letters; the first of equals. */
function densest(marks: readonly Mark[]): number {
  let best = 0;
  let most = -1;
  let last = 0;
  let marked = 0;
  for (let first = 0; first < marks.length; first++) {
    const from = (marks[first] as Mark).start;
    while (last < marks.length && (marks[last] as Mark).end <= from + usual * 0.8) {
      marked += (marks[last] as Mark).end - (marks[last] as Mark).start;
      last++;
    }
    if (marked > most) {
      most = marked;
      best = from;
    }
    if (last > first) marked -= (marks[first] as Mark).end - from;
    else last = first + 1;
  }
  return best;
}

/** Moves a cut forward to the start of a word, or backward to the end of one; never into a mark. */
function atWord(body: string, at: number, step: 1 | -1, limit: number): number {
  let cut = at;
  const space = (i: number): boolean => /\s/.test(body[step === 1 ? i - 1 : i] ?? ' ');
  while (cut !== limit && !space(cut)) cut += step;
  return cut;
}

/** The piece of a paragraph that holds most of the words found, cut at spaces. */
export function snippetOf(body: string, marks: readonly Mark[]): Snippet {
  if (body.length <= usual + leeway) return { text: body, marks, before: false, after: false };
  const first = densest(marks);
  const wanted = Math.max(0, Math.min(first - usual * 0.2, body.length - usual));
  const start = wanted <= leeway / 2 ? 0 : atWord(body, Math.floor(wanted), 1, first);
  const inside = marks.filter((mark) => mark.start >= start);
  const least = inside[0]?.end ?? start;
  const far = Math.max(least, start + usual);
  const end = far >= body.length - leeway / 2 ? body.length : atWord(body, far, -1, Math.max(least, start + 1));
  return {
    text: body.slice(start, end),
    marks: inside.filter((mark) => mark.end <= end).map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    before: start > 0,
    after: end < body.length,
  };
}
