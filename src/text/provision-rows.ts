import type { Act, Provision } from './types.ts';

/** Columns of `data/provisions/*.tsv`, one clause a line. `source` is empty where it is the text's own, in texts.tsv. */
export const PROVISION_COLUMNS = [
  'decision',
  'paragraph',
  'clause',
  'verb',
  'act',
  'force',
  'addressees',
  'content',
  'gist',
  'confidence',
  'source',
] as const;

/** Columns of `data/provisions/texts.tsv`, one text a line. `chapter_vii` is empty when not known. */
export const TEXT_COLUMNS = ['decision', 'complete', 'chapter_vii', 'file', 'source'] as const;

/** One line of a provisions file as a provision; `textSource` stands in where the line names no source of its own. */
export function provisionFromCells(cells: readonly string[], textSource: string): Provision {
  const [decision, paragraph, clause, verb, act, force, addressees, content, gist, confidence, source] = cells as string[];
  return {
    decision: decision as string,
    paragraph: paragraph as string,
    clause: Number(clause),
    verb: verb as string,
    act: act as Act,
    force: force ? Number(force) : null,
    addressees: addressees ? addressees.split('|') : [],
    content: content ? content.split(' ') : [],
    gist: gist as string,
    confidence: (confidence || 'C') as Provision['confidence'],
    source: source || textSource,
  };
}

/** The line of a provision, the inverse of `provisionFromCells`. */
export function provisionToCells(provision: Provision, textSource: string): string[] {
  const { decision, paragraph, clause, verb, act, force, addressees, content, gist, confidence, source } = provision;
  return [
    decision,
    paragraph,
    String(clause),
    verb,
    act,
    force === null ? '' : String(force),
    addressees.join('|'),
    content.join(' '),
    gist,
    confidence,
    source === textSource ? '' : source,
  ].map((cell) => cell.replace(/[\t\r\n]+/g, ' '));
}
