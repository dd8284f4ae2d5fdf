/**
 * Fills README.md's blocks of output by running the commands that they name, so that the README never shows what the
 * program does not do: `<!-- output: penholder vote 2728 -->` before a fenced block. With --check, only says which are out of date.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './sources.ts';

const block = /(<!-- output: (penholder [^\n]*?)(?: \(first (\d+) lines\))? -->\n+```[a-z]*\n)([\s\S]*?)(```)/g;

/** What the commands keep goes into a folder of its own, and what whoever runs this has kept stays out. */
const data = mkdtempSync(join(tmpdir(), 'penholder-readme-'));

/** Runs `penholder …` as a shell would, in a terminal of 90 columns without colour; a failing exit code still gives its output. */
function outputOf(command: string): string {
  const bin = join(root, 'bin/penholder.js');
  const line = command.replace(/(^|\|\s*)penholder /g, `$1node ${JSON.stringify(bin)} `);
  const options = {
    cwd: root,
    shell: 'bash',
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '90', NO_COLOR: '1', PENHOLDER_DATA: data, DATABASE_URL: '' },
  } as const;
  try {
    return execFileSync(line, [], { ...options, stdio: ['ignore', 'pipe', 'pipe'] }).replaceAll(data, '~/.local/share/penholder');
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `${stdout ?? ''}${stderr ?? ''}`.replaceAll(data, '~/.local/share/penholder');
  }
}

const file = join(root, 'README.md');
const before = readFileSync(file, 'utf8');
const stale: string[] = [];
const after = before.replace(
  block,
  (whole: string, head: string, command: string, first: string | undefined, _old: string, foot: string) => {
    const lines = outputOf(command).trimEnd().split('\n');
    const shown = first === undefined || lines.length <= Number(first) ? lines : [...lines.slice(0, Number(first)), '…'];
    const fresh = `${head}${shown.join('\n')}\n${foot}`;
    if (fresh !== whole) stale.push(command);
    return fresh;
  },
);
rmSync(data, { recursive: true });
if (process.argv.includes('--check')) {
  for (const command of stale) console.log(`README.md: the output of "${command}" is out of date; run npm run readme`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  if (after !== before) writeFileSync(file, after);
  console.log(`README.md: ${stale.length} outputs renewed`);
}
