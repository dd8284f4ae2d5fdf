import type { Paragraph, ParagraphKind, ResolutionText } from '../model/types.ts';
import type { Spot } from './types.ts';

type Lists = (list: readonly Paragraph[], where: Spot['list']) => readonly Paragraph[];

/** A text with every list of paragraphs, of its body and its annexes, put through `change`, deepest first. */
export function mapLists(text: ResolutionText, change: Lists): ResolutionText {
  const under = (paragraph: Paragraph): Paragraph => {
    const children = change(paragraph.children.map(under), { parent: paragraph.id });
    return { ...paragraph, children };
  };
  return {
    ...text,
    parts: text.parts.map((part, i) => ({
      ...part,
      preamble: change(part.preamble.map(under), { part: i, section: 'preamble' }),
      operative: change(part.operative.map(under), { part: i, section: 'operative' }),
    })),
    annexes: text.annexes.map((annex, i) => ({ ...annex, paragraphs: change(annex.paragraphs.map(under), { annex: i }) })),
  };
}

/** A paragraph with what stands over it, by id. */
export interface Found {
  readonly paragraph: Paragraph;
  readonly ancestors: readonly string[];
  readonly list: Spot['list'];
  /** The paragraph before it in its list. */
  readonly before: string | null;
  readonly last: boolean;
}

/** Every paragraph by its id. */
export function indexOf(text: ResolutionText): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const add = (list: readonly Paragraph[], where: Spot['list'], ancestors: readonly string[]): void => {
    list.forEach((paragraph, i) => {
      found.set(paragraph.id, { paragraph, ancestors, list: where, before: list[i - 1]?.id ?? null, last: i === list.length - 1 });
      add(paragraph.children, { parent: paragraph.id }, [...ancestors, paragraph.id]);
    });
  };
  text.parts.forEach(({ preamble, operative }, part) => {
    add(preamble, { part, section: 'preamble' }, []);
    add(operative, { part, section: 'operative' }, []);
  });
  text.annexes.forEach(({ paragraphs }, annex) => {
    add(paragraphs, { annex }, []);
  });
  return found;
}

export const sameList = (one: Spot['list'], other: Spot['list']): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The kind that a paragraph has in a list. */
export const kindIn = (list: Spot['list']): ParagraphKind =>
  'parent' in list ? 'sub' : 'annex' in list ? 'plain' : list.section === 'preamble' ? 'preambular' : 'operative';
