import { ok, type Result, refuse } from '../../result.ts';
import { labelWords } from '../model/format.ts';
import { parseText } from '../model/parse.ts';
import type { Paragraph, ResolutionText } from '../model/types.ts';
import type { Verbs } from '../verbs.ts';
import { findPlace } from './place.ts';
import { indexOf } from './tree.ts';
import type { AmendmentChange, Spot } from './types.ts';

/** Named groups of a form. */
export type Groups = Readonly<Record<string, string | undefined>>;
/** The changes an instruction makes, or why it makes none. */
export type Made = Result<AmendmentChange[]>;

/** What making changes of an instruction needs. */
export interface Context {
  readonly text: ResolutionText;
  readonly verbs: Verbs;
  /** Gives ids to new paragraphs. */
  readonly fresh: () => string;
}

export const open = '["“‘\'«]';
export const close = '["”’\'»]';

const withTarget = (groups: Groups, { text }: Context, use: (paragraph: Paragraph) => Made): Made => {
  const id = findPlace(text, groups);
  if (!id.ok) return id;
  return use(indexOf(text).get(id.value)!.paragraph);
};

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Where whole words stand. */
function placesOfWords(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cut = (isWord(text[at]) && isWord(text[at - 1])) || (isWord(text[end - 1]) && isWord(text[end]));
    if (!cut) found.push(at);
  }
  return found;
}

/** Where words stand in a paragraph: `not_found`, and `ambiguous` for words that stand there more than once. */
function spanIn({ text }: Paragraph, words: string): Result<{ start: number; end: number }> {
  const plain = words.replace(/\s+/g, ' ');
  const [at, second] = placesOfWords(text, plain);
  if (at === undefined) {
    const loose = text.toLowerCase().indexOf(plain.toLowerCase());
    const nearest = loose < 0 ? {} : { nearest: [text.slice(loose, loose + plain.length)] };
    return refuse('not_found', `The words "${plain}" do not stand there.`, nearest);
  }
  if (second !== undefined)
    return refuse('ambiguous', `The words "${plain}" stand there more than once; give some of what stands beside them.`);
  return ok({ start: at, end: at + plain.length });
}

export function replaceWords(groups: Groups, context: Context): Made {
  return withTarget(groups, context, (paragraph) => {
    const span = spanIn(paragraph, groups.out ?? '');
    if (!span.ok) return span;
    let { start, end } = span.value;
    const words = (groups.in ?? '').replace(/\s+/g, ' ');
    // A word that goes takes one of the spaces beside it along.
    if (
      words === '' &&
      paragraph.text[start - 1] === ' ' &&
      (end === paragraph.text.length || /[\s,;.:]/.test(paragraph.text[end] as string))
    )
      start--;
    else if (words === '' && start === 0 && paragraph.text[end] === ' ') end++;
    return ok([{ kind: 'words', target: paragraph.id, start, end, out: paragraph.text.slice(start, end), in: words }]);
  });
}

export function insertWords(groups: Groups, context: Context): Made {
  return withTarget(groups, context, (paragraph) => {
    const span = spanIn(paragraph, groups.anchor ?? '');
    if (!span.ok) return span;
    const words = (groups.in ?? '').replace(/\s+/g, ' ').trim();
    const behind = groups.side?.toLowerCase() === 'after';
    const at = behind ? span.value.end : span.value.start;
    const spaced = behind ? (/^[,;.:]/.test(words) ? words : ` ${words}`) : `${words} `;
    return ok([{ kind: 'words', target: paragraph.id, start: at, end: at, out: '', in: spaced }]);
  });
}

export function appendWords(groups: Groups, context: Context): Made {
  return withTarget(groups, context, (paragraph) => {
    const at = /[\s,;.:]*$/.exec(paragraph.text)?.index ?? paragraph.text.length;
    const words = (groups.in ?? '').replace(/\s+/g, ' ').trim();
    return ok([{ kind: 'words', target: paragraph.id, start: at, end: at, out: '', in: /^[,;.:]/.test(words) ? words : ` ${words}` }]);
  });
}

const unquoted = (words: string): string =>
  new RegExp(`^${open}(?<inside>[^]*)${close}$`, 'u').exec(words.trim())?.groups?.inside?.trim() ?? words.trim();

/** New words as a paragraph with its sub-paragraphs. */
function paragraphFrom(given: string, { verbs, fresh }: Context): Paragraph {
  const words = unquoted(given);
  const { parts } = parseText(`The Security Council,\n\n${words}`, verbs).text;
  const [first, ...more] = parts.flatMap(({ preamble, operative }) => [...preamble, ...operative]);
  const named = (paragraph: Paragraph): Paragraph => ({ ...paragraph, id: fresh(), children: paragraph.children.map(named) });
  const plain = words.replace(/\s+/g, ' ');
  if (!first || more.length > 0)
    return { id: fresh(), kind: 'operative', label: null, labelStyle: null, text: plain, children: [], after: '', notes: [] };
  // A heading before nothing is none, and labels of what comes in are given when the text is numbered.
  const whole = first.labelStyle === 'dot' || first.label === null ? first : { ...first, text: `${first.text}` };
  return named({ ...whole, kind: 'operative', label: null, labelStyle: null });
}

const spotBeside = (text: ResolutionText, id: string, side: string | undefined): Spot => {
  const found = indexOf(text).get(id)!;
  return side?.toLowerCase() === 'before' ? { after: found.before, list: found.list } : { after: id, list: found.list };
};

export function insertParagraph(groups: Groups, context: Context): Made {
  return withTarget(groups, context, ({ id }) => {
    const { text } = context;
    const found = indexOf(text).get(id)!;
    const wanted = groups.newKind?.trim().toLowerCase();
    const paragraph = paragraphFrom(groups.words ?? '', context);
    // "A new operative paragraph after the last preambular one" stands first in the operative part.
    const crosses =
      'part' in found.list &&
      (wanted === 'operative' || wanted === 'preambular') &&
      (wanted === 'preambular' ? 'preamble' : 'operative') !== found.list.section;
    if (!crosses || !('part' in found.list)) return ok([{ kind: 'insert', spot: spotBeside(text, id, groups.side), paragraph }]);
    return ok([
      {
        kind: 'insert',
        spot: edgeOf(text, found.list.part, wanted === 'preambular' ? 'preamble' : 'operative', wanted === 'preambular'),
        paragraph,
      },
    ]);
  });
}

function edgeOf(text: ResolutionText, part: number, section: 'preamble' | 'operative', end: boolean): Spot {
  const list = text.parts[part]?.[section] ?? [];
  return { after: end ? (list.at(-1)?.id ?? null) : null, list: { part, section } };
}

export function insertAtEdge(groups: Groups, context: Context): Made {
  const section = groups.newKind?.toLowerCase() === 'preambular' ? 'preamble' : 'operative';
  const part = context.text.parts.length - 1;
  const spot = edgeOf(context.text, part, section, groups.end?.toLowerCase() !== 'beginning');
  return ok([{ kind: 'insert', spot, paragraph: paragraphFrom(groups.words ?? '', context) }]);
}

export function insertInAnnex(groups: Groups, { text, ...context }: Context): Made {
  const wanted = (groups.annex ?? '').replace(/\s+/g, ' ').toLowerCase();
  const names = text.annexes.map(({ label }) => label.replace(/\s+/g, ' '));
  const annex = names.findIndex((name) => name.toLowerCase() === wanted || name.toLowerCase().startsWith(`${wanted}:`));
  if (annex < 0) return refuse('place_unknown', `The text has no ${groups.annex}.`, { nearest: names.slice(0, 8) });
  const last = text.annexes[annex]!.paragraphs.at(-1);
  const spot: Spot = { after: groups.end?.toLowerCase() === 'beginning' ? null : (last?.id ?? null), list: { annex } };
  return ok([{ kind: 'insert', spot, paragraph: paragraphFrom(groups.words ?? '', { text, ...context }) }]);
}

export function appendSub(groups: Groups, context: Context): Made {
  return withTarget(groups, context, ({ id, children }) => {
    const last = children.at(-1)?.id ?? null;
    const paragraph: Paragraph = {
      ...paragraphFrom(groups.words ?? '', context),
      kind: 'sub',
      label: last === null ? 'a' : null,
      labelStyle: 'parens',
    };
    return ok([{ kind: 'insert', spot: { after: last, list: { parent: id } }, paragraph }]);
  });
}

export function replaceParagraph(groups: Groups, context: Context): Made {
  return withTarget(groups, context, ({ id, label, labelStyle }) => {
    const words = unquoted(groups.words ?? '');
    const own = label === null ? '' : labelWords(label, labelStyle);
    const bare = own !== '' && words.startsWith(own) ? words.slice(own.length).trim() : words;
    return ok([{ kind: 'paragraph', target: id, words: bare.replace(/\s+/g, ' '), paragraph: paragraphFrom(bare, context) }]);
  });
}

export const deleteParagraph = (groups: Groups, context: Context): Made =>
  withTarget(groups, context, ({ id }) => ok([{ kind: 'delete', target: id }]));

export function moveParagraph(groups: Groups, context: Context): Made {
  const others = Object.fromEntries(
    Object.entries(groups).flatMap(([name, words]) => (name.endsWith('Other') ? [[name.slice(0, -5), words]] : [])),
  );
  return withTarget(groups, context, ({ id }) => {
    const to = findPlace(context.text, others);
    if (!to.ok) return to;
    const under = indexOf(context.text).get(to.value)!.ancestors.includes(id) || to.value === id;
    if (under) return refuse('into_itself', 'A paragraph cannot be moved beside itself or into what stands under it.');
    return ok([{ kind: 'move', target: id, spot: spotBeside(context.text, to.value, groups.side) }]);
  });
}
