/** A redline from the page that compares; drafts and chambers kept apart. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readTextFile } from '../../src/files/read-text.ts';
import { storeWith } from '../texts/kept.ts';
import { record, siteOf, testDeps } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'penholder-draft-files-'));
const { store, drop } = await storeWith(record, {});
const site = siteOf({ ...testDeps(folder), store, now: () => new Date().toISOString() });
after(async () => {
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

const text = 'The Security Council,\n\n1. Demands that all ships sound their horns;\n\n2. Decides to remain seized of the matter.\n';
const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });
const wordsOf = async (answer: Response, name: string) => {
  const read = await readTextFile(new Uint8Array(await answer.arrayBuffer()), name);
  assert.ok(read.ok, read.ok ? '' : read.sentence);
  return read.value;
};

test('the page that compares gives a Word file with tracked changes', async () => {
  const body = new FormData();
  for (const [name, value] of Object.entries({ text1: text, text2: text.replace('Demands', 'Urges'), as: 'redline' }))
    body.append(name, value);
  const answer = await site.request('/compare', { method: 'POST', body });
  assert.equal(answer.status, 200);
  const { text: words, remarks } = await wordsOf(answer, 'changes.docx');
  assert.match(words, /Urges that all ships/);
  assert.equal(remarks.length, 1);
});

test('whoever holds a draft sees no chamber in it, and the other way round', async () => {
  const draft = await site.request('/drafts', form({ title: 'Mist', text, name: 'Ana' }));
  const cookie = (draft.headers.get('set-cookie') ?? '').split(';')[0] as string;
  const address = draft.headers.get('location') as string;
  assert.equal((await site.request('/chambers', { headers: { cookie } })).status, 200);
  assert.equal((await site.request(address.replace('/drafts/', '/chambers/'), { headers: { cookie } })).status, 404);
  const chamber = await site.request('/chambers', { ...form({ date: '2024-03-25', name: 'Room' }), headers: { cookie } });
  const both = (chamber.headers.get('set-cookie') ?? '').split(';')[0] as string;
  const list = await site.request('/drafts', { headers: { cookie: both } });
  assert.equal(list.status, 200);
  assert.match(await list.text(), /Mist/);
});
