import { countsOf } from '../model/labels.ts';
import type { Paragraph, ResolutionText } from '../model/types.ts';
import { mapLists } from './tree.ts';

const ROMAN: readonly (readonly [number, string])[] = [
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

function roman(value: number): string {
  let [rest, out] = [value, ''];
  for (const [step, sign] of ROMAN) for (; rest >= step; rest -= step) out += sign;
  return out;
}

const letters = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** The label that counts `value` as the list's first label counts. */
function labelAs(first: string, value: number): string {
  const system = countsOf(first)[0]?.system ?? 'digit';
  if (system === 'digit') return String(value);
  const small = system === 'roman' || system === 'ROMAN' ? roman(value) : letters(value);
  return system === 'ROMAN' || system === 'ALPHA' ? small.toUpperCase() : small;
}

/**
 * Numbers the labelled paragraphs of each list anew, in the way its first labelled one is; in a text whose lettered parts go on counting,
 * through the parts. Each annex counts for itself. A new paragraph without a label gets one where the paragraphs beside it have.
 */
export function renumber(text: ResolutionText): ResolutionText {
  let counted = 0;
  let goesOn = false;
  return mapLists(text, (list, where) => {
    const model = list.find(({ kind, label }) => kind !== 'heading' && kind !== 'preambular' && label !== null);
    if (!model) return list;
    const top = 'part' in where;
    // Only a text whose second part begins with a higher number than 1 counts through.
    if (top && where.part > 0) goesOn = counted > 0 && Number.parseInt(model.label ?? '', 10) !== 1;
    let value = top && goesOn ? counted : 0;
    const numbered = list.map((one): Paragraph => {
      if (one.kind === 'heading' || one.kind === 'preambular') return one;
      value++;
      return { ...one, label: labelAs(model.label as string, value), labelStyle: model.labelStyle };
    });
    if (top) counted = value;
    return numbered;
  });
}
