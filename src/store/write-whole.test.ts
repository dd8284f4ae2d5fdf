import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { writeWhole } from './write-whole.ts';

const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

test('a file that could not be finished leaves the old one and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-whole-'));
  try {
    const path = join(folder, 'a.csv');
    writeFileSync(path, 'old');
    for (const [code, refused] of [
      ['ENOSPC', 'disk_full'],
      ['EACCES', 'unwritable'],
      ['SQLITE_IOERR_WRITE', 'unwritable'],
    ] as const) {
      const result = await writeWhole(path, (beside) => {
        writeFileSync(beside, 'half');
        failing(code)();
      });
      assert.equal(result.ok ? '' : result.code, refused);
    }
    await assert.rejects(writeWhole(path, failing('a bug')));
    assert.equal(readFileSync(path, 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder), ['a.csv']);
    assert.deepEqual(await writeWhole(path, (beside) => writeFileSync(beside, 'new!')), { ok: true, value: 4 });
    assert.equal(readFileSync(path, 'utf8'), 'new!');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
