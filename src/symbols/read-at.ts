import type { DocumentSymbol, Suffix } from './types.ts';

/** A symbol read at a place in a text and where it ends. */
export interface ReadSymbol {
  readonly symbol: DocumentSymbol;
  readonly end: number;
}

// Every pattern is sticky and every repetition bounded, so that reading at one place costs a constant however long the text.
const patterns = {
  resolution: /S\/RES[/ ](\d{1,5})(?!\d)(?: ?\((\d{4})\))?/iy,
  statement: /S\/PRST\/(\d{4})\/(\d{1,4})(?!\d)/iy,
  record: /S\/PV[. ]? ?(\d{1,5})(?!\d)/iy,
  agenda: /S\/Agenda\/(\d{1,5})(?!\d)/iy,
  yearly: /S\/(199[4-9]|20\d\d)\/(\d{1,5})(?!\d)/iy,
  running: /S\/(\d{1,5})(?!\d)(?!\/\d)/iy,
  release: /(SC|GA)\/(\d{1,6})(?!\d)/iy,
  assemblyOld: /A\/RES\/(\d{1,4}) ?([A-Z])? ?\(([IVXL]{1,8})\)/iy,
  assemblyResolution: /A\/RES\/((?:ES-|S-)?\d{1,3})\/(\d{1,4})([A-Z])?(?![\dA-Z])/iy,
  assemblyRecord: /A\/((?:ES-|S-)?\d{1,3})\/PV\.(\d{1,4})(?!\d)/iy,
  assemblyDocument: /A\/((?:ES-|S-)?\d{1,3})\/(\d{1,4})(?!\d)/iy,
  suffix: /\/(Rev|Add|Corr|Amend)(?:\. ?| )?(\d{1,3})(?!\d)/iy,
  resumption: / ?\(Resumption ?(\d{1,2})?\)/iy,
  question: /\/([a-z]{3,20}-\d{1,3})(?![\w-])/y,
};

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What a stem tells of a symbol. */
type Stem = Pick<DocumentSymbol, 'kind' | 'number'> & Partial<Pick<DocumentSymbol, 'body' | 'year' | 'session' | 'letter'>>;

const symbolOf = ({ kind, number, body = 'S', year = null, session = null, letter = null }: Stem): DocumentSymbol => ({
  body,
  year,
  session,
  letter,
  resumption: null,
  suffixes: [],
  question: null,
  kind,
  number,
});

/** The Council's first year; a number in brackets below it is not a year of adoption. */
const firstYear = 1946;

/** The symbol's stem at `at`, without suffixes. */
function readStem(text: string, at: number): ReadSymbol | null {
  let found = match(patterns.resolution, text, at);
  if (found) {
    const year = found[2] !== undefined && Number(found[2]) >= firstYear ? Number(found[2]) : null;
    const end = found[2] !== undefined && year === null ? at + found[0].search(/ ?\(/) : at + found[0].length;
    return { symbol: symbolOf({ kind: 'resolution', number: Number(found[1]), year }), end };
  }
  const stem = (symbol: Stem): ReadSymbol => ({ symbol: symbolOf(symbol), end: at + found![0].length });
  found = match(patterns.statement, text, at);
  if (found) return stem({ kind: 'presidential_statement', year: Number(found[1]), number: Number(found[2]) });
  found = match(patterns.record, text, at);
  if (found) return stem({ kind: 'meeting_record', number: Number(found[1]) });
  found = match(patterns.agenda, text, at);
  if (found) return stem({ kind: 'agenda', number: Number(found[1]) });
  found = match(patterns.yearly, text, at);
  if (found) return stem({ kind: 'document', year: Number(found[1]), number: Number(found[2]) });
  found = match(patterns.running, text, at);
  if (found) return stem({ kind: 'document', number: Number(found[1]) });
  found = match(patterns.release, text, at);
  if (found) return stem({ kind: 'press_release', body: found[1]!.toUpperCase() as 'SC' | 'GA', number: Number(found[2]) });
  found = match(patterns.assemblyOld, text, at);
  if (found) {
    const letter = found[2]?.toUpperCase() ?? null;
    return stem({ kind: 'assembly_resolution', body: 'A', number: Number(found[1]), letter, session: found[3]!.toUpperCase() });
  }
  const session = (): string => found![1]!.toUpperCase().replace(/\d+/, (digits) => String(Number(digits)));
  found = match(patterns.assemblyResolution, text, at);
  if (found) {
    const letter = found[3]?.toUpperCase() ?? null;
    return stem({ kind: 'assembly_resolution', body: 'A', session: session(), number: Number(found[2]), letter });
  }
  found = match(patterns.assemblyRecord, text, at);
  if (found) return stem({ kind: 'assembly_record', body: 'A', session: session(), number: Number(found[2]) });
  found = match(patterns.assemblyDocument, text, at);
  if (found) return stem({ kind: 'assembly_document', body: 'A', session: session(), number: Number(found[2]) });
  return null;
}

const marks: Readonly<Record<string, Suffix['mark']>> = { rev: 'Rev', add: 'Add', corr: 'Corr', amend: 'Amend' };

/** At most this many suffixes follow one symbol. */
const mostSuffixes = 4;

/** The symbol written in full at `at`, with its suffixes, or null. Does not look at what stands before or behind. */
export function readSymbolAt(text: string, at: number): ReadSymbol | null {
  const stem = readStem(text, at);
  if (!stem || stem.symbol.number === 0) return null;
  let { symbol, end } = stem;
  const resumed = symbol.kind === 'meeting_record' || symbol.kind === 'assembly_record' ? match(patterns.resumption, text, end) : null;
  if (resumed && Number(resumed[1] ?? 1) > 0) {
    symbol = { ...symbol, resumption: Number(resumed[1] ?? 1) };
    end += resumed[0].length;
  }
  const suffixes: Suffix[] = [];
  for (let found = match(patterns.suffix, text, end); found && suffixes.length < mostSuffixes; found = match(patterns.suffix, text, end)) {
    if (Number(found[2]) === 0) break;
    suffixes.push({ mark: marks[found[1]!.toLowerCase()]!, number: Number(found[2]) });
    end += found[0].length;
  }
  const question = match(patterns.question, text, end);
  if (question) end += question[0].length;
  // A question is addressed by the number alone: "S/RES/42/part-1" has no year to repeat.
  const year = question && symbol.kind === 'resolution' ? null : symbol.year;
  return { symbol: { ...symbol, year, suffixes, question: question ? question[1]! : null }, end };
}
