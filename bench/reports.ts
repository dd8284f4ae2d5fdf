import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/sources.ts';

const folders = ['fixtures/reports', 'data/samples'];

/** A report to be read. */
export interface Text {
  readonly name: string;
  readonly text: string;
}

/** Every report of ours: all text files of the folders above. */
export function reports(): readonly Text[] {
  const texts = folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
    );
  if (texts.length === 0) throw new Error(`there are no reports in ${folders.join(' or ')}`);
  return texts;
}

const built = (path: string): Promise<unknown> => import(pathToFileURL(join(root, 'dist/lib', path)).href);

/**
 * Reading and checking one report, as users run them: from `dist/`. What runs the sources wraps each inner function to keep its name, which
 * the language library, compiled by nobody, does not pay for.
 */
export async function loadReaders(): Promise<{ readonly read: (text: Text) => unknown; readonly check: (text: Text) => unknown }> {
  const { loadCheckTools } = (await built('reports/load.js')) as typeof import('../src/reports/load.ts');
  const { checkReports, readReport } = (await built('reports.js')) as typeof import('../src/reports/index.ts');
  const tools = loadCheckTools();
  return { read: (text) => readReport(text, tools), check: (text) => checkReports([text], tools) };
}
