import { checkDate } from '../council/index.ts';
import type { Given } from '../reports/types.ts';
import { ok, type Refusal, type Result, refuse } from '../result.ts';
import { longestReport } from '../text/index.ts';
import { longestTitle, mostReports } from './limits.ts';

/** What to check, and whether to keep it. */
export interface CheckRequest {
  readonly given: readonly Given[];
  readonly keep: boolean;
  readonly title: string;
}

const grouped = (n: number): string => n.toLocaleString('en');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownField = (input: Readonly<Record<string, unknown>>, known: readonly string[], at = ''): Refusal | null => {
  const unknown = Object.keys(input).find((key) => !known.includes(key));
  if (unknown === undefined) return null;
  return refuse('unknown_field', `${at}${unknown.slice(0, 60)}: no such field; there are ${known.join(', ')}.`, { nearest: known });
};

const readGiven = (input: Readonly<Record<string, unknown>>, at: string): Result<Given> => {
  const { text, name, dateline } = input;
  if (typeof text !== 'string') return refuse('missing_field', `${at}text: give the report as a string.`);
  if (text.length > longestReport) {
    return refuse('text_too_long', `${at}text: ${grouped(text.length)} characters; a report may have at most ${grouped(longestReport)}.`);
  }
  if (text.trim() === '') return refuse('empty_text', `${at}text: is empty; there is nothing to read.`);
  if (name !== undefined && typeof name !== 'string') return refuse('bad_field', `${at}name: give a string.`);
  if (dateline !== undefined) {
    const valid = typeof dateline === 'string' ? checkDate(dateline) : refuse('invalid_date', 'give a date as in "2024-03-25".');
    if (!valid.ok) return { ...valid, sentence: `${at}dateline: ${valid.sentence}` };
  }
  return ok({
    text,
    ...(name === undefined ? {} : { name }),
    ...(dateline === undefined ? {} : { dateline: dateline as string }),
  });
};

const clip = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  // Cut by code points, so that no character is halved.
  return line.length > 80 ? `${[...line].slice(0, 79).join('')}…` : line;
};

/** What a kept check is called when the user does not say: the first report's name, else its first line, and how many more there are. */
const titleOf = (given: readonly Given[]): string => {
  const [first] = given;
  const name = clip(first?.name ?? '') || clip(first?.text.trimStart().split('\n', 1)[0]?.slice(0, 500) ?? '') || 'Untitled';
  return given.length > 1 ? `${name} and ${given.length - 1} more` : name;
};

const readOptions = (input: Readonly<Record<string, unknown>>, given: readonly Given[]): Result<CheckRequest> => {
  const { keep, title } = input;
  if (keep !== undefined && typeof keep !== 'boolean') return refuse('bad_field', 'keep: give true or false.');
  if (title !== undefined && (typeof title !== 'string' || title.length > longestTitle)) {
    return refuse('bad_field', `title: give a string of at most ${longestTitle} characters.`);
  }
  return ok({ given, keep: keep === true, title: title?.trim() ? title : titleOf(given) });
};

const readList = (reports: unknown, most: number): Result<readonly Given[]> => {
  if (!Array.isArray(reports) || reports.length === 0) return refuse('bad_field', 'reports: give a list of at least one {"text"}.');
  if (reports.length > most) return refuse('too_many_reports', `reports: ${reports.length} given; one request takes at most ${most}.`);
  const given: Given[] = [];
  for (const [index, report] of reports.entries()) {
    const at = `reports[${index}].`;
    if (!isRecord(report)) return refuse('bad_field', `reports[${index}]: give an object with "text".`);
    const read = unknownField(report, ['text', 'name', 'dateline'], at) ?? readGiven(report, at);
    if (!read.ok) return read;
    given.push(read.value);
  }
  return ok(given);
};

/** Reads the parsed JSON of a batch, `{reports: [{text, name?, dateline?}]}`, with at most so many; refuses as `readCheckRequest` does. */
export const readReportList = (input: unknown, most: number): Result<readonly Given[]> => {
  if (!isRecord(input)) return refuse('bad_request', 'Give an object with "reports".');
  return unknownField(input, ['reports']) ?? readList(input.reports, most);
};

/**
 * Reads the parsed JSON of `POST /api/check`: `{reports: [{text, name?, dateline?}], keep?, title?}` or `{text, name?, dateline?, keep?, title?}`.
 * Refuses, naming the field: `bad_request`, `missing_field`, `unknown_field`, `bad_field`, `invalid_date`, `empty_text`, `text_too_long`,
 * `too_many_reports`.
 */
export const readCheckRequest = (input: unknown): Result<CheckRequest> => {
  if (!isRecord(input)) return refuse('bad_request', 'Give an object with "reports", or with "text" for one report.');
  if (input.reports === undefined) {
    const unknown = unknownField(input, ['reports', 'text', 'name', 'dateline', 'keep', 'title']);
    if (unknown) return unknown;
    const only = readGiven(input, '');
    return only.ok ? readOptions(input, [only.value]) : only;
  }
  const unknown = unknownField(input, ['reports', 'keep', 'title']);
  if (unknown) return unknown;
  const given = readList(input.reports, mostReports);
  return given.ok ? readOptions(input, given.value) : given;
};
