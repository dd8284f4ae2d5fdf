import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { StorePlace } from '../../src/store/index.ts';
import { hashOf, noHash } from '../../src/store/streams/chain.ts';
import type { Streams } from '../../src/store/streams/types.ts';
import { openOrThrow } from './open-or-throw.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The writer as one file of plain JavaScript: starting TypeScript anew for every kill would take most of the time. */
const bundled = async (): Promise<string> => {
  const outfile = join(root, 'dist', `stream-writer-${process.pid}.mjs`);
  const entryPoints = [fileURLToPath(new URL('stream-writer.ts', import.meta.url))];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' });
  return outfile;
};

/** Starts a writer, kills it `milliseconds` after its first acknowledgement, and gives back the numbers it acknowledged. */
const writeUntilKilled = async (writer: string, args: readonly string[], milliseconds: number): Promise<number[]> => {
  const child = spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  await once(child, 'close');
  clearTimeout(timer);
  // A line without its end was not fully said: it does not count as acknowledged.
  return said.split('\n').slice(0, -1).map(Number);
};

/** Reads the whole stream: whole actions of three parts in one unbroken chain. Gives the numbers of the actions. */
const actionsOf = async (streams: Streams, id: string): Promise<number[]> => {
  const numbers: number[] = [];
  let before = noHash;
  let seq = 0;
  for (;;) {
    const entries = await streams.read(id, seq, 3_000);
    for (const entry of entries) {
      assert.equal(entry.seq, seq + 1);
      assert.equal(entry.hash, hashOf(before, entry.seq, entry));
      const { number, part, weight } = JSON.parse(entry.body) as { number: number; part: number; weight: string };
      assert.equal(part, (seq % 3) + 1, 'no half action');
      assert.equal(weight.length, 2_000);
      if (part === 1) numbers.push(number);
      else assert.equal(number, numbers.at(-1));
      seq = entry.seq;
      before = entry.hash;
    }
    if (entries.length === 0) break;
  }
  assert.equal(seq % 3, 0, 'no half action at the end');
  return numbers;
};

/** Kills writers of one stream `kills` times at different moments; what they acknowledged is there, whole, after every kill. */
export const streamsSurviveKills = async (place: StorePlace, kills: number): Promise<void> => {
  const writer = await bundled();
  const acknowledged: number[] = [];
  try {
    for (let kill = 0, next = 0, id = ''; kill < kills; kill++) {
      // A stream of its own for every ten, so that reading it whole stays cheap.
      if (kill % 10 === 0) {
        id = `killed-${kill}`;
        acknowledged.length = 0;
      }
      const said = await writeUntilKilled(writer, [JSON.stringify(place), id, String(next)], (kill * 7) % 40);
      assert.ok(said.length > 0, 'the writer wrote something before it was killed');
      acknowledged.push(...said);
      const store = await openOrThrow(place);
      try {
        const kept = new Set(await actionsOf(store.streams, id));
        for (const number of acknowledged) assert.ok(kept.has(number), `action ${number} was acknowledged`);
        // Of each writer at most the action under way when the kill came.
        assert.ok(kept.size <= acknowledged.length + (kill % 10) + 1);
      } finally {
        await store.close();
      }
      next = said.at(-1)! + 2;
    }
  } finally {
    await rm(writer, { force: true });
  }
};
