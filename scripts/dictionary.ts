/** Writes docs/dictionary.md from the columns of the exports. With --check, only says whether it is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary } from '../src/record/export/dictionary.ts';
import { root } from './sources.ts';

const file = join(root, 'docs', 'dictionary.md');
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== dictionary()) {
    console.log('docs/dictionary.md is out of date; run npx tsx scripts/dictionary.ts');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, dictionary());
  console.log('docs/dictionary.md written');
}
