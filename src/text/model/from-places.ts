import type { SearchParagraph } from '../search/paragraphs.ts';
import { ANNEX_LABEL } from './kinds.ts';
import type { Paragraph, Part, ResolutionText } from './types.ts';

const PLACE = /^(?:(?<part>[A-H]|[IVX]{1,5})\.)?(?<mark>PP|OP|AN|H)(?<number>\d+(?:bis|ter|quater)?)(?<subs>(?:\([^)]*\))*)/;

interface Growing extends Omit<Paragraph, 'children' | 'text'> {
  text: string;
  readonly children: Growing[];
}

const made = (id: string, kind: Paragraph['kind'], label: string | null, text: string): Growing => ({
  id,
  kind,
  label,
  labelStyle: label === null ? null : kind === 'sub' ? 'parens' : 'dot',
  text,
  children: [],
  after: '',
  notes: [],
});

/**
 * The structure of a text of which only its paragraphs one after the other are kept, by their numbers: "OP5(b)" stands under "OP5". A piece
 * of a long paragraph goes on with it ("OP3#2" after "OP3" of the same number). Title, notes and the organ's line are not kept.
 */
export function textFromPlaces(symbol: string | null, paragraphs: readonly SearchParagraph[]): ResolutionText {
  const parts: (Omit<Part, 'preamble' | 'operative'> & { preamble: Growing[]; operative: Growing[] })[] = [];
  const annexes: { readonly label: string; readonly title: null; readonly paragraphs: Growing[] }[] = [];
  let path: Growing[] = [];
  let count = 0;
  for (const { paragraph, part: which, body } of paragraphs) {
    const groups = PLACE.exec(paragraph)?.groups ?? {};
    const label = groups.part ?? null;
    const id = `p${++count}`;
    if (which === 'annex') {
      // The first piece of an annex is its label.
      if (ANNEX_LABEL.test(body) || annexes.length === 0)
        annexes.push({ label: ANNEX_LABEL.test(body) ? body : 'Annex', title: null, paragraphs: [] });
      if (!ANNEX_LABEL.test(body)) annexes.at(-1)!.paragraphs.push(made(id, 'plain', null, body));
      continue;
    }
    if (parts.length === 0 || parts.at(-1)?.label !== label) parts.push({ label, organ: null, preamble: [], operative: [], closing: null });
    const part = parts.at(-1)!;
    const subs = [...(groups.subs ?? '').matchAll(/\(([^)]*)\)/g)].map(([, one]) => one as string);
    const above = subs.length === 0 ? undefined : (path[subs.length - 1] ?? path.at(-1));
    if (above) {
      const child = made(id, 'sub', subs.at(-1) as string, body);
      above.children.push(child);
      path = [...path.slice(0, path.indexOf(above) + 1), child];
      continue;
    }
    const kind = groups.mark === 'H' ? 'heading' : which === 'preambular' ? 'preambular' : 'operative';
    const number = kind === 'operative' ? (groups.number ?? '').replace(/(\d)(\D)/, '$1 $2') : null;
    const root = made(id, kind, number === '' ? null : number, body);
    (which === 'preambular' && part.operative.length === 0 ? part.preamble : part.operative).push(root);
    path = [root];
  }
  const body = parts.length === 0 ? [{ label: null, organ: null, preamble: [], operative: [], closing: null }] : parts;
  return { symbol, title: null, adoption: null, parts: body, annexes, footnotes: [], unplaced: [] };
}
