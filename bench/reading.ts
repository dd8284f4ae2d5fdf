import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/sources.ts';
import { loadChecker } from '../src/reports/load.ts';
import { language } from '../src/text/language.ts';
import { inTurn, type Outcome } from './measure.ts';

const folders = ['fixtures/reports', 'data/samples'];

/** Every report of ours: all text files of the folders above. */
export function reports(): { readonly name: string; readonly text: string }[] {
  return folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
    );
}

/** Reading and checking the reports, one after another, against the language library's bare pass over the same texts. */
export async function reading(): Promise<readonly Outcome[]> {
  const texts = reports();
  if (texts.length === 0) throw new Error(`there are no reports in ${folders.join(' or ')}`);
  const check = loadChecker();
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const times = await inTurn(
    () => {
      for (const { name, text } of texts) check([{ name, text }]);
    },
    () => {
      for (const { text } of texts) language.readDoc(text);
    },
    { rounds: 31, warmup: 5 },
  );
  return [
    {
      name: 'read and check',
      what: `reading and checking ${texts.length} reports (${words.toLocaleString('en')} words)`,
      against: 'wink-nlp alone (sentences, parts of speech)',
      target: 3,
      ...times,
    },
  ];
}
