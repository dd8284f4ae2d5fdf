import type { ResolutionText } from '../model/types.ts';
import type { LineChange } from './types.ts';

/** The lines outside paragraphs, each kind in order. */
const linesIn = (text: ResolutionText): Readonly<Record<LineChange['what'], readonly (string | null)[]>> => ({
  symbol: [text.symbol],
  title: [text.title],
  adoption: [text.adoption],
  part: text.parts.map(({ label }) => label),
  organ: text.parts.map(({ organ }) => organ),
  closing: text.parts.map(({ closing }) => closing),
  annex: text.annexes.map(({ label, title }) => (title === null ? label : `${label}: ${title}`)),
  footnote: text.footnotes.map(({ label, text: words }) => `${label} ${words}`),
  unplaced: text.unplaced.map(({ text: words }) => words),
});

/** Lines outside paragraphs that differ, by kind and place; of lists, what only one side has. */
export function lineChanges(a: ResolutionText, b: ResolutionText): LineChange[] {
  const [one, other] = [linesIn(a), linesIn(b)];
  return (Object.keys(one) as LineChange['what'][]).flatMap((what) => {
    const [was, is] = [one[what], other[what]];
    if (what === 'footnote' || what === 'unplaced' || what === 'annex') {
      const gone = was.filter((line) => !is.includes(line)).map((before): LineChange => ({ what, before, after: null }));
      return [...gone, ...is.filter((line) => !was.includes(line)).map((after): LineChange => ({ what, before: null, after }))];
    }
    return Array.from({ length: Math.max(was.length, is.length) }, (_, i) => ({
      what,
      before: was[i] ?? null,
      after: is[i] ?? null,
    })).filter(({ before, after }) => before !== after);
  });
}
