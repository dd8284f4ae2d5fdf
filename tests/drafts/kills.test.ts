/** A keystroke acknowledged is there after the process was killed. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readShared, wordsOf } from '../../src/text/editing/index.ts';
import { draftsWorld, newDraft } from './world.ts';

const writer = fileURLToPath(new URL('editing-writer.ts', import.meta.url));

/** Runs the writer, kills it some milliseconds after its first acknowledgement, and gives what it had acknowledged. */
const typeUntilKilled = (folder: string, id: string, first: number, ms: number): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, folder, id, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), ms);
      said += text;
    });
    child.on('error', reject);
    child.on('close', () => resolve(said.split('\n').slice(0, -1).map(Number)));
  });

test('killed while typing, at several moments: all that was acknowledged is in the text, once', async () => {
  const world = await draftsWorld();
  try {
    const { id } = await newDraft(world.drafts);
    const acknowledged: number[] = [];
    let next = 0;
    for (const ms of [0, 9, 31, 80]) {
      const said = await typeUntilKilled(world.folder, id, next, ms);
      assert.ok(said.length > 0, 'something was acknowledged');
      acknowledged.push(...said);
      // The keystroke under way may or may not have been taken: its number is not used again.
      next = said.at(-1)! + 2;
      const state = (await (await world.another()).get(id))!;
      const words = readShared(state.doc).map(wordsOf).join('\n');
      for (const number of acknowledged) assert.equal(words.split(`<${number}>`).length, 2, `keystroke ${number}`);
    }
  } finally {
    await world.drop();
  }
});
