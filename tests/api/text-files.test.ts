import assert from 'node:assert/strict';
import test from 'node:test';
import { readTextFile } from '../../src/files/read-text.ts';
import { post, testSite } from './site.ts';

const draft = 'The Security Council,\n\n1. Demands peace in <Costa Verde>;\n\n2. Decides to remain seized of the matter.\n';
const site = testSite();
const raw = { 'Content-Type': 'application/octet-stream' };
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

test('a draft is converted, a Word file back to its words', async () => {
  const made = await post(site, '/api/texts/convert?to=docx', draft, raw);
  assert.equal(made.status, 200);
  assert.match(made.headers.get('content-type') ?? '', /wordprocessingml/);
  assert.equal(made.headers.get('content-disposition'), 'attachment; filename="text.docx"');
  const back = await post(site, '/api/texts/convert?to=txt', await bytesOf(made), raw);
  assert.equal(await back.text(), draft);
  const html = await (await post(site, '/api/texts/convert?to=html', draft, raw)).text();
  assert.ok(html.includes('<em>Demands</em> peace in &lt;Costa Verde&gt;;'));
});

test('a redline has tracked changes and is read as the second text', async () => {
  const body = { before: { text: draft }, after: { text: draft.replace('Demands', 'Calls for') } };
  const made = await post(site, '/api/texts/redline', body);
  assert.equal(made.status, 200);
  const read = await readTextFile(await bytesOf(made), 'changes.docx');
  assert.ok(read.ok && read.value.text.includes('Calls for peace') && read.value.remarks.length === 1);
});

test('what cannot be converted is refused with its status', async () => {
  for (const [path, body, status, code] of [
    ['/api/texts/convert', draft, 400, 'unknown_format'],
    ['/api/texts/convert?to=odt', draft, 400, 'unknown_format'],
    ['/api/texts/convert?to=txt', '', 400, 'empty_file'],
    ['/api/texts/convert?to=txt', 'PK\u0003\u0004', 400, 'damaged_docx'],
    ['/api/texts/convert?to=txt', 'x'.repeat(10_000_001), 413, 'body_too_large'],
  ] as const) {
    const answer = await post(site, path, body, raw);
    assert.deepEqual([answer.status, ((await answer.json()) as { code: string }).code], [status, code]);
  }
  const answer = await post(site, '/api/texts/redline', { before: { symbol: 'S/RES/9999' }, after: { text: draft } });
  assert.equal(answer.status, 404);
});
