/**
 * Kills a process a thousand times, at different moments, and looks each time at what is there: everything acknowledged, no action by half,
 * the chain of hashes whole. `node --import tsx bench/faults.ts [KILLS]` kills one that appends to a stream of the store;
 * `node --import tsx bench/faults.ts server [KILLS]` kills `penholder serve` while seven browsers act, and starts it again. With DATABASE_URL
 * on that Postgres, else in a folder of its own. Not part of `npm run bench`: the first takes some ten minutes, the second half an hour.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverSurvivesKills } from '../tests/chambers/server-survives-kills.ts';
import { streamsSurviveKills } from '../tests/store/streams-survive-kills.ts';

const words = process.argv.slice(2);
const server = words[0] === 'server';
const kills = Number(words[server ? 1 : 0] ?? 1_000);
const databaseUrl = process.env.DATABASE_URL;
const dataFolder = mkdtempSync(join(tmpdir(), 'penholder-faults-'));
const place = databaseUrl ? { databaseUrl } : { dataFolder };
const began = performance.now();
try {
  const met = server ? await serverSurvivesKills(place, kills) : await streamsSurviveKills(place, kills);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${kills} kills, nothing acknowledged lost, no half action, every chain whole (${seconds} s)`);
  if (met) {
    const { actions, unanswered, unansweredButDone } = met;
    console.log(`${actions} actions; ${unanswered} without an answer when the kill came, of which ${unansweredButDone} were on disk`);
  }
} finally {
  rmSync(dataFolder, { recursive: true });
}
