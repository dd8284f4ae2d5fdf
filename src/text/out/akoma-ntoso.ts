import { escapeXml } from '../../escape-xml.ts';
import type { Annex, Footnote, Paragraph, Part, ResolutionText } from '../model/types.ts';
import type { TextReadings } from '../read/types.ts';
import { type ReadingsById, type Run, readingsById, type SetParagraph, setParagraph } from './layout.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** What the file says of itself and cannot be read from the text. */
export interface AknFacts {
  /** The day the file was made, YYYY-MM-DD; also given, named "generated", where the text states no day of its own. */
  readonly generated: string;
  /** The day of adoption or of the draft, where it is known. */
  readonly date?: string | undefined;
}

const element = (name: string, attributes: Readonly<Record<string, string>>, inner = ''): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
};

/** Names of elements must be unique in a document: a second one of a name gets a number. */
class Names {
  private readonly given = new Map<string, number>();

  next(wanted: string): string {
    const name = wanted.replace(/\s+/g, '-').replace(/[^A-Za-z0-9_.-]/g, '') || 'x';
    const before = this.given.get(name) ?? 0;
    this.given.set(name, before + 1);
    return before === 0 ? name : this.next(`${name}-${before + 1}`);
  }
}

/** Where a paragraph's words are taken from: laid out once, so that italics and footnotes are as in every other format. */
type Words = (paragraph: Paragraph) => { readonly own: SetParagraph; readonly after: SetParagraph | null };

interface Setting {
  readonly names: Names;
  readonly words: Words;
  readonly notes: ReadonlyMap<string, Footnote>;
}

function inline(runs: readonly Run[], { names, notes }: Setting): string {
  return runs
    .map((run) => {
      if (!('note' in run)) return run.italic ? element('i', {}, escapeXml(run.text)) : escapeXml(run.text);
      const text = notes.get(run.note)?.text ?? '';
      const attributes = { marker: run.note.replace(/\s+/g, ''), placement: 'bottom', eId: names.next(`note_${run.note}`) };
      return element('authorialNote', attributes, line(text));
    })
    .join('');
}

const block = (runs: readonly Run[], setting: Setting): string => element('p', {}, inline(runs, setting));

/** A numbered paragraph, or one of its sub-paragraphs to any depth. */
function hierarchy(paragraph: Paragraph, path: string, setting: Setting): string {
  if (paragraph.kind === 'heading')
    return element('crossHeading', { eId: setting.names.next(`${path}crossHeading`) }, escapeXml(paragraph.text));
  const name = paragraph.kind === 'sub' ? 'subparagraph' : 'paragraph';
  const short = paragraph.kind === 'sub' ? 'subpara' : 'para';
  const { own, after } = setting.words(paragraph);
  const eId = setting.names.next(`${path}${short}_${paragraph.label ?? ''}`);
  const number = own.label === null ? '' : element('num', {}, escapeXml(own.label));
  if (paragraph.children.length === 0 && after === null)
    return element(name, { eId }, number + element('content', {}, block(own.runs, setting)));
  const below = paragraph.children.map((child) => hierarchy(child, `${eId}__`, setting)).join('');
  const wrap = after === null ? '' : element('wrapUp', {}, block(after.runs, setting));
  return element(name, { eId }, number + element('intro', {}, block(own.runs, setting)) + below + wrap);
}

/** Running text: a paragraph's words and those of its sub-paragraphs, each a block. */
function blocksOf(paragraph: Paragraph, setting: Setting): string {
  const { own, after } = setting.words(paragraph);
  const first = element('p', {}, (own.label === null ? '' : `${escapeXml(own.label)} `) + inline(own.runs, setting));
  return first + paragraph.children.map((child) => blocksOf(child, setting)).join('') + (after === null ? '' : block(after.runs, setting));
}

const line = (words: string | null): string => (words === null ? '' : element('p', {}, escapeXml(words)));

/** The preamble: the organ's line as a formula, each paragraph a container. */
function preambleOf({ organ, preamble }: Part, setting: Setting): string {
  const formula = organ === null ? '' : element('formula', { name: 'organ', eId: setting.names.next('formula') }, line(organ));
  const container = (one: Paragraph): string =>
    element(
      'container',
      { name: one.kind === 'heading' ? 'heading' : 'preambular', eId: setting.names.next('pp') },
      blocksOf(one, setting),
    );
  return formula + preamble.map(container).join('');
}

/** Paragraphs of a body; cross-headings may stand only inside an element of the hierarchy, so a body that has some is one section. */
function bodyOf(paragraphs: readonly Paragraph[], path: string, setting: Setting): string {
  const inside = paragraphs.map((one) => hierarchy(one, path, setting)).join('');
  return paragraphs.some(({ kind }) => kind === 'heading') ? element('section', { eId: setting.names.next(`${path}sec`) }, inside) : inside;
}

function partOf(part: Part, i: number, setting: Setting): string {
  const eId = setting.names.next(`part_${part.label ?? i + 1}`);
  const number = part.label === null ? '' : element('num', {}, escapeXml(part.label));
  const preamble = line(part.organ) + part.preamble.map((one) => blocksOf(one, setting)).join('');
  const intro = preamble === '' ? '' : element('intro', {}, preamble);
  const body = part.operative.map((one) => hierarchy(one, `${eId}__`, setting)).join('');
  const closing = part.closing === null ? '' : element('wrapUp', {}, line(part.closing));
  return element('part', { eId }, number + intro + body + closing);
}

function annexOf(annex: Annex, text: ResolutionText, facts: AknFacts, setting: Setting): string {
  const eId = setting.names.next('att');
  const title = annex.title === null ? '' : element('preface', {}, line(annex.title));
  const body = bodyOf(annex.paragraphs, `${eId}__`, setting) || element('p', {});
  const doc = element('doc', { name: 'annex' }, metaOf(text, facts, eId) + title + element('mainBody', {}, body));
  return element('attachment', { eId }, element('heading', {}, escapeXml(annex.label)) + doc);
}

/** The address of the work: "/akn/un/statement/resolution/S-RES-2728-2024". */
function address(symbol: string | null): string {
  const name = (symbol ?? 'draft').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `/akn/un/statement/${symbol?.startsWith('S/RES/') ? 'resolution' : 'draft-resolution'}/${name}`;
}

/** Who is named in a document's own words of itself; `prefix` keeps names apart where a document holds others. */
function organizations(prefix: string): string {
  const one = (eId: string, href: string, showAs: string): string =>
    element('TLCOrganization', { eId: `${prefix}${eId}`, href: `/ontology/organization/${href}`, showAs });
  return one('securityCouncil', 'un/security-council', 'Security Council') + one('penholder', 'penholder', 'Penholder');
}

/** `component` is the eId of an attachment, or "main". */
function metaOf({ symbol }: ResolutionText, { generated, date }: AknFacts, component: string): string {
  const prefix = component === 'main' ? '' : `${component}__`;
  const work = address(symbol);
  const expression = `${work}/eng@`;
  const made = element('FRBRdate', { date: generated, name: 'generated' });
  const dated = date === undefined ? made : element('FRBRdate', { date, name: 'document' });
  const author = element('FRBRauthor', { href: `#${prefix}securityCouncil` });
  const core = (uri: string, day: string): string =>
    element('FRBRthis', { value: `${uri}/!${component}` }) + element('FRBRuri', { value: uri }) + day + author;
  const number = symbol === null ? '' : element('FRBRnumber', { value: symbol });
  const identification =
    element('FRBRWork', {}, core(work, dated) + element('FRBRcountry', { value: 'un' }) + number) +
    element('FRBRExpression', {}, core(expression, dated) + element('FRBRlanguage', { language: 'eng' })) +
    element('FRBRManifestation', {}, core(`${expression}.xml`, made));
  const source = { source: `#${prefix}penholder` };
  return element('meta', {}, element('identification', source, identification) + element('references', source, organizations(prefix)));
}

/**
 * A text in Akoma Ntoso 3.0 (OASIS LegalDocML), as a `statement` in the manner of the UN's own profile: preamble, numbered paragraphs with
 * their sub-paragraphs, annexes as attachments, footnotes at their calls. What could not be placed stands in the conclusions.
 */
export function akomaNtosoOf(text: ResolutionText, facts: AknFacts, readings?: TextReadings): string {
  const setting: Setting = {
    names: new Names(),
    words: wordsBy(readingsById(readings)),
    notes: new Map(text.footnotes.map((note) => [note.label, note])),
  };
  const [only, ...more] = text.parts;
  const preface = [
    text.symbol === null ? '' : element('p', {}, element('docNumber', {}, escapeXml(text.symbol))),
    text.title === null ? '' : element('p', {}, element('docTitle', {}, escapeXml(text.title))),
    line(text.adoption),
  ].join('');
  const single = only !== undefined && more.length === 0 && only.label === null;
  const preamble = single ? preambleOf(only, setting) : '';
  const body = single ? bodyOf(only.operative, '', setting) : text.parts.map((part, i) => partOf(part, i, setting)).join('');
  const called = new Set(
    text.parts
      .flatMap((part) => [...part.preamble, ...part.operative])
      .concat(text.annexes.flatMap((a) => a.paragraphs))
      .flatMap(notesIn),
  );
  const after = [
    ...(single && only.closing !== null ? [only.closing] : []),
    ...text.footnotes.filter(({ label }) => !called.has(label)).map(({ label, text: words }) => `${label} ${words}`),
    ...text.unplaced.map(({ text: words }) => words),
  ].map(line);
  const whole =
    metaOf(text, facts, 'main') +
    (preface === '' ? '' : element('preface', {}, preface)) +
    (preamble === '' ? '' : element('preamble', {}, preamble)) +
    element('mainBody', {}, body || element('p', {})) +
    (after.length === 0 ? '' : element('conclusions', {}, after.join(''))) +
    (text.annexes.length === 0
      ? ''
      : element('attachments', {}, text.annexes.map((annex) => annexOf(annex, text, facts, setting)).join('')));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', { xmlns: namespace }, element('statement', { name: 'resolution' }, whole))}\n`;
}

const notesIn = (paragraph: Paragraph): string[] => [...paragraph.notes.map(({ label }) => label), ...paragraph.children.flatMap(notesIn)];

/** A paragraph laid out by itself: its own words and those after its sub-paragraphs. */
const wordsBy =
  (read: ReadingsById): Words =>
  (paragraph) => {
    const [own, after] = setParagraph({ ...paragraph, children: [] }, 0, read);
    return { own: own as SetParagraph, after: after ?? null };
  };
