/**
 * Kills a process that appends to a stream a thousand times, at different moments, and reads the stream anew each time: what was
 * acknowledged is there, no action by half, the chain of hashes whole. `node --import tsx bench/faults.ts [KILLS]`; with DATABASE_URL on
 * that Postgres, else in a folder of its own. Not part of `npm run bench`: it takes some ten minutes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamsSurviveKills } from '../tests/store/streams-survive-kills.ts';

const kills = Number(process.argv[2] ?? 1_000);
const databaseUrl = process.env.DATABASE_URL;
const dataFolder = mkdtempSync(join(tmpdir(), 'penholder-faults-'));
const began = performance.now();
try {
  await streamsSurviveKills(databaseUrl ? { databaseUrl } : { dataFolder }, kills);
  console.log(
    `${kills} kills, nothing acknowledged lost, no half action, every chain whole (${((performance.now() - began) / 1000).toFixed(0)} s)`,
  );
} finally {
  rmSync(dataFolder, { recursive: true });
}
