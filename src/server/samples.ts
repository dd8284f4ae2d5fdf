import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../data-folder.ts';
import type { CheckResult, Given } from '../reports/types.ts';
import type { SampleCheck } from '../web/index.tsx';

/** One entry of data/samples.json; `reports` are names of texts in fixtures/reports, each with the date it does not state itself. */
interface SampleEntry {
  readonly slug: string;
  readonly title: string;
  readonly lede: string;
  readonly reports: readonly { readonly file: string; readonly name: string; readonly dateline?: string }[];
}

/**
 * The sample reports of the home page, checked when first asked for. A package without the texts has pages without samples.
 * Throws when data/samples.json is damaged.
 */
export const loadSamples = (
  check: (given: readonly Given[]) => CheckResult,
  folder: string = dirname(dataFolder()),
): (() => readonly SampleCheck[]) => {
  let samples: readonly SampleCheck[] | undefined;
  const read = (): readonly SampleCheck[] => {
    const list = join(folder, 'data', 'samples.json');
    const texts = join(folder, 'fixtures', 'reports');
    if (!existsSync(list) || !existsSync(texts)) return [];
    return (JSON.parse(readFileSync(list, 'utf8')) as readonly SampleEntry[]).map(({ slug, title, lede, reports }) => {
      const given = reports.map(({ file, name, dateline }) => ({
        text: readFileSync(join(texts, file), 'utf8'),
        name,
        ...(dateline === undefined ? {} : { dateline }),
      }));
      return { slug, title, lede, given, result: check(given) };
    });
  };
  return () => {
    samples ??= read();
    return samples;
  };
};
