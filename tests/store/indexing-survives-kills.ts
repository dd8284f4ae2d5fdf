import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRecord } from '../../src/record/load.ts';
import { findTexts, type StorePlace } from '../../src/store/index.ts';
import { compiled } from '../texts/kept.ts';
import { numbered } from '../texts/own-texts.ts';
import { openOrThrow } from './open-or-throw.ts';

const bin = fileURLToPath(new URL('../../bin/penholder.js', import.meta.url));
const howMany = 300;
const all = { filter: {}, limit: 500, offset: 0 };

/**
 * Kills `penholder record texts` as soon as it has kept some texts, several times over; asserts after each that what is there is whole and
 * is found by its words, and that running it once more keeps the rest.
 */
export const indexingSurvivesKills = async (place: StorePlace): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-index-'));
  for (let n = 0; n < howMany; n++) writeFileSync(join(folder, `S_RES_${n + 1}.txt`), numbered(n));
  const record = loadRecord();
  const store = await openOrThrow(place);
  const env = {
    ...process.env,
    ...('dataFolder' in place ? { PENHOLDER_DATA: place.dataFolder, DATABASE_URL: '' } : { DATABASE_URL: place.databaseUrl }),
  };
  const run = () => spawn(process.execPath, [bin, 'record', 'texts', folder, '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const keptBy = async (): Promise<number> => (await store.texts.size()).texts;

  const isWhole = async (): Promise<number> => {
    const heads = await store.texts.heads();
    for (const { symbol } of heads) {
      const n = Number(symbol.slice('S/RES/'.length)) - 1;
      assert.deepEqual(await store.texts.get(symbol), compiled(record, symbol, numbered(n)), symbol);
      const found = await findTexts(store.texts, record, `number${n} OR boats${n}`, all);
      assert.deepEqual(found.ok && found.value.hits.map((hit) => hit.symbol), [symbol]);
    }
    const found = await findTexts(store.texts, record, 'lighthouse*', all);
    assert.equal(found.ok && found.value.total, heads.length);
    return heads.length;
  };

  try {
    let before = 0;
    for (const more of [1, 40, 70]) {
      const child = run();
      const closed = once(child, 'close');
      while (child.exitCode === null && (await keptBy()) < before + more) await new Promise((resolve) => setTimeout(resolve, 1));
      child.kill('SIGKILL');
      await closed;
      const now = await isWhole();
      assert.ok(now >= before + more, `${now} of ${howMany} texts were kept before the kill`);
      before = now;
    }
    assert.ok(before < howMany, 'the command was killed before it was done');
    const child = run();
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, 'close');
    assert.equal(code, 0);
    const report = JSON.parse(said);
    assert.deepEqual([report.new, report.changed, report.same], [howMany - before, 0, before]);
    assert.equal(await isWhole(), howMany);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
};
