/** A draft as files: every format, a version, two versions as Word with tracked changes; and a redline from the page that compares. */
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

test('a draft is had in every format, by those alone who may read it', async () => {
  const made = await site.request('/drafts', form({ title: 'Fog', text, name: 'Ana' }));
  const cookie = (made.headers.get('set-cookie') ?? '').split(';')[0] as string;
  const address = made.headers.get('location') as string;
  const get = (path: string, headers: Record<string, string> = { cookie }) => site.request(path, { headers });
  const page = await (await get(address)).text();
  const links = [...page.matchAll(/href="(\/drafts\/[^"]*\/file[^"]*)"/g)].map(([, path]) => (path as string).replaceAll('&amp;', '&'));
  assert.equal(links.length, 6);
  for (const path of links) {
    const answer = await get(path);
    assert.equal(answer.status, 200, path);
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="draft-[\w-]+\.(docx|pdf|html|md|xml|txt)"$/);
    const bytes = new Uint8Array(await answer.clone().arrayBuffer());
    if (path.includes('to=pdf')) assert.equal(new TextDecoder().decode(bytes.slice(0, 5)), '%PDF-');
    else assert.match((await wordsOf(answer, `x.${path.includes('to=html') ? 'html' : 'any'}`)).text, /Demands/);
    assert.equal((await get(path, {})).status, 401);
  }
  assert.equal((await get(`${address}/file?to=odt`)).status, 404);
  assert.equal((await get(`${address}/file?to=txt&version=none`)).status, 404);
  const versions = await (await get(`${address}/versions`)).text();
  const version = /\/versions\/([\w-]+)"/.exec(versions)?.[1] as string;
  const redline = await wordsOf(await get(`${address}/redline?from=${version}&to=now`), 'changes.docx');
  assert.match(redline.text, /Demands that all ships/);
});

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
