import { bodyName } from './body.ts';
import { dayInWords, resultInWords } from './title.ts';
import type { CouncilRecord, Decision } from './types.ts';

export const citationStyles = ['bibtex', 'csl'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** An item of CSL-JSON (https://docs.citationstyles.org), as far as a decision needs it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report';
  readonly genre?: string;
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly number?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note: string;
}

/** The document to be cited for a decision. */
interface Document {
  readonly genre: string | null;
  readonly title: string;
  readonly symbol: string | null;
  /** Year, month and day as far as they are known of the document itself. */
  readonly date: readonly number[];
}

const numbers = (date: string): number[] => date.split('-').map(Number);

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/**
 * A resolution; else the document that was voted on; else, for a question that has no document of its own (an amendment moved orally, a
 * part, a motion), the record of the meeting. A draft has the year of its symbol only: the day of the vote is not the day of the draft.
 */
function documentOf(decision: Decision): Document {
  const { resolution, symbol, meeting, id, kind, date } = decision;
  if (resolution !== null) {
    return { genre: 'Resolution', title: `Resolution ${resolution.replace('S/RES/', '')}`, symbol: resolution, date: numbers(date) };
  }
  if (symbol !== null && (id === symbol || meeting === null)) {
    const year = /^S\/((?:19|20)\d\d)\//.exec(symbol)?.[1];
    const genre = kind === 'amendment' ? 'Draft amendment' : 'Draft resolution';
    return { genre, title: `${genre} ${symbol}`, symbol, date: year === undefined ? [] : [Number(year)] };
  }
  if (meeting !== null) {
    const number = /^S\/PV\.(\d+)/.exec(meeting)?.[1];
    const title = number === undefined ? `Record of meeting ${meeting}` : `Verbatim record of the ${ordinal(Number(number))} meeting`;
    return { genre: 'Verbatim record', title, symbol: meeting, date: numbers(date) };
  }
  return { genre: null, title: decision.question, symbol: null, date: numbers(date) };
}

/** The United Nations' own short address of a document. */
const undocs = (symbol: string): string => `https://undocs.org/${symbol.replaceAll(' ', '')}`;

const keyOf = (decision: Decision): string => `UNSC-${decision.id.replace(/[^A-Za-z0-9]+/g, '-')}`;

const authorOf = ({ body }: CouncilRecord): string => `United Nations ${bodyName(body)}`;

function noteOf(record: CouncilRecord, decision: Decision): string {
  const where = decision.meeting === null ? '' : ` at ${decision.meeting}`;
  return `Put to the ${bodyName(record.body)} on ${dayInWords(decision.date)}${where}: ${decision.question}; ${resultInWords(record, decision)}. Penholder record: ${decision.id}`;
}

/** A decision as an item of CSL-JSON. */
export function citeAsCsl(record: CouncilRecord, decision: Decision): CslItem {
  const { genre, title, symbol, date } = documentOf(decision);
  return {
    id: keyOf(decision),
    type: 'report',
    ...(genre === null ? {} : { genre }),
    title,
    author: [{ literal: authorOf(record) }],
    publisher: 'United Nations',
    ...(symbol === null ? {} : { number: symbol, URL: undocs(symbol) }),
    ...(date.length === 0 ? {} : { issued: { 'date-parts': [date] } }),
    note: noteOf(record, decision),
  };
}

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as BibTeX reads it: every sign that TeX would act on is written so that it stands for itself. */
const tex = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^]|[&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .trim();

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A decision as an entry of BibTeX, in UTF-8. */
export function citeAsBibtex(record: CouncilRecord, decision: Decision): string {
  const { title, symbol, date } = documentOf(decision);
  const [year, month, day] = date;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{{${authorOf(record)}}}`],
    ['title', `{{${tex(title)}}}`],
    ['howpublished', symbol === null ? null : `{United Nations document ${tex(symbol)}}`],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : months[month - 1]!],
    ['day', day === undefined ? null : `{${day}}`],
    ['url', symbol === null ? null : `{${undocs(symbol)}}`],
    ['note', `{${tex(noteOf(record, decision))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(12)} = ${value},`]));
  return `@misc{${keyOf(decision)},\n${lines.join('\n')}\n}\n`;
}

/** Decisions in a style: BibTeX entries with a blank line between them, or a CSL-JSON list. */
export function cite(record: CouncilRecord, decisions: readonly Decision[], style: CitationStyle): string {
  return style === 'bibtex'
    ? decisions.map((one) => citeAsBibtex(record, one)).join('\n')
    : `${JSON.stringify(
        decisions.map((one) => citeAsCsl(record, one)),
        null,
        2,
      )}\n`;
}
