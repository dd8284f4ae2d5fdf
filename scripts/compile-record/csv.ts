import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The rows of a comma-separated file with quotes, each by the names of its header; cells that are not there are empty. */
export function readCsv(file: string): Record<string, string>[] {
  const text = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
  const [header = [], ...rows] = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
  return rows.filter((one) => one.length > 1).map((one) => Object.fromEntries(header.map((name, i) => [name, one[i] ?? ''])));
}
