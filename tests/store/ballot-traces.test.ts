/** What the files of the embedded store still tell of a box once its papers have been counted. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openOrThrow } from './open-or-throw.ts';

test('sqlite: after the count no file holds a box as it was before its last paper', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'penholder-traces-'));
  const at = '2026-11-28T12:00:00.000Z';
  const store = await openOrThrow({ dataFolder });
  const holds = (box: readonly string[]): readonly string[] =>
    readdirSync(dataFolder).filter((name) => readFileSync(join(dataFolder, name)).includes(JSON.stringify(box)));
  try {
    await store.streams.create({ id: 'one', kind: 'test', at });
    const papers = ['Adler', 'Binh', 'Castro', 'Dahl'];
    for (const [n, paper] of papers.entries()) await store.streams.cast('one', n, { at, by: `m${n}`, body: '{}' }, 'box', paper);
    assert.ok(holds(papers.slice(0, 3)).length > 0, 'before: what this test looks for can be found');
    await store.streams.forget('ballot_boxes');
    for (const many of [1, 2, 3]) assert.deepEqual(holds(papers.slice(0, many)), [], `${many} of 4 papers`);
    assert.deepEqual(await store.streams.papers('one', 'box'), papers);
    assert.ok(holds(papers).length > 0, 'the box itself is there');
  } finally {
    await store.close();
    rmSync(dataFolder, { recursive: true });
  }
});
