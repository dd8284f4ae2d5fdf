import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StorePlace } from '../../src/store/index.ts';
import { longCheck } from './long-check.ts';
import { openOrThrow } from './open-or-throw.ts';

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Starts a writer at `first`, kills it some milliseconds after its first acknowledgement, and gives back what it acknowledged. */
const writeUntilKilled = async (place: StorePlace, first: number, milliseconds: number): Promise<number[]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, JSON.stringify(place), String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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

/** Kills writers on an empty place, alone and two at once; asserts after each that nothing acknowledged is lost or cut short. */
export const survivesKills = async (place: StorePlace): Promise<void> => {
  let next = 0;
  // Two processes start on the new place, write to it and are killed at once; later ones are alone.
  const acknowledged: number[] = (await Promise.all([writeUntilKilled(place, 500_000, 60), writeUntilKilled(place, 900_000, 40)])).flat();
  for (const milliseconds of [0, 7, 23, 51]) {
    const said = await writeUntilKilled(place, next, milliseconds);
    assert.ok(said.length > 0, 'the writer wrote something before it was killed');
    acknowledged.push(...said);
    // The write under way when the kill came may or may not have happened: its number is not used again.
    next = said.at(-1)! + 2;
    const store = await openOrThrow(place);
    try {
      for (const number of acknowledged) assert.deepEqual(await store.getCheck(`check-${number}`), longCheck(number));
      const unsaid = await store.getCheck(`check-${next - 1}`);
      if (unsaid !== null) assert.deepEqual(unsaid, longCheck(next - 1));
    } finally {
      await store.close();
    }
  }
};
