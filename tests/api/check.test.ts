import assert from 'node:assert/strict';
import test from 'node:test';
import { checked, checkList, savedCheck } from '../../src/api/schemas/check.ts';
import { post, testSite } from './site.ts';

const refusedWith = async (response: Response, status: number, code: string, sentence: RegExp): Promise<void> => {
  const body = await response.json();
  assert.equal(response.status, status, JSON.stringify(body));
  assert.equal(body.code, code);
  assert.match(body.sentence, sentence);
};

test('a report is checked as JSON, as one object, and as plain text', async () => {
  const site = testSite();
  const report = { text: 'The Council met.', dateline: '2024-03-25' };
  const several = await (await post(site, '/api/check', { reports: [report] })).json();
  const one = await (await post(site, '/api/check', report)).json();
  const plain = await (
    await post(site, '/api/check?dateline=2024-03-25', report.text, { 'Content-Type': 'text/plain; charset=utf-8' })
  ).json();
  assert.deepEqual(checked.parse(several), several);
  assert.equal(several.format, 1);
  assert.equal(several.reports[0].dateline, '2024-03-25');
  assert.deepEqual(one, several);
  assert.deepEqual(plain, several);
});

test('nothing is kept unless asked; what is kept is listed, opened and deleted', async () => {
  const site = testSite();
  await post(site, '/api/check', { text: 'Not kept' });
  const kept = await (
    await post(site, '/api/check', { reports: [{ text: '<b>Bold</b> & שלום', name: 'a.txt' }, { text: 'b' }], keep: true })
  ).json();
  assert.deepEqual(kept.saved, { id: 'check-1', href: '/api/checks/check-1' });
  assert.deepEqual(checked.parse(kept), kept);
  const list = await (await site.request('/api/checks')).json();
  assert.deepEqual(checkList.parse(list), list);
  assert.equal(list.checks.length, 1);
  assert.equal(list.checks[0].title, 'a.txt and 1 more');
  const response = await site.request(kept.saved.href);
  const opened = await response.json();
  assert.deepEqual(savedCheck.parse(opened), opened);
  assert.equal(opened.given[0].text, '<b>Bold</b> & שלום');
  assert.equal((await site.request(kept.saved.href, { method: 'DELETE' })).status, 204);
  await refusedWith(await site.request(kept.saved.href), 404, 'unknown_check', /deleted/);
  await refusedWith(await site.request(kept.saved.href, { method: 'DELETE' }), 404, 'unknown_check', /deleted/);
});

test('a kept check is called what the user says, else by its first line', async () => {
  const site = testSite();
  await post(site, '/api/check', { text: 'x', keep: true, title: 'Mine' });
  await post(site, '/api/check', { text: '\n\n  First line\nsecond', keep: true });
  await post(site, '/api/check?keep=1', '👩‍👩‍👧‍👦'.repeat(60), { 'Content-Type': 'text/plain' });
  const { checks } = await (await site.request('/api/checks')).json();
  assert.deepEqual(
    checks.slice(1).map(({ title }: { title: string }) => title),
    ['First line', 'Mine'],
  );
  assert.ok(checks[0].title.isWellFormed() && checks[0].title.endsWith('…'));
});

test('pages of the list lead from one to the next', async () => {
  const site = testSite();
  for (let i = 0; i < 5; i++) await post(site, '/api/check', { text: `t${i}`, keep: true });
  const seen: string[] = [];
  let next: string | undefined = '/api/checks?limit=2';
  while (next !== undefined) {
    const page: { checks: { id: string }[]; next?: string } = await (await site.request(next)).json();
    seen.push(...page.checks.map(({ id }) => id));
    next = page.next;
  }
  assert.deepEqual(seen, ['check-5', 'check-4', 'check-3', 'check-2', 'check-1']);
  for (const query of ['limit=0', 'limit=201', 'limit=x', 'limit=', 'before=yesterday']) {
    await refusedWith(await site.request(`/api/checks?${query}`), 400, 'bad_field', /^(limit|before): /);
  }
});

test('bad input is refused in a sentence that names the field', async () => {
  const site = testSite();
  const check = (body: unknown, headers?: Record<string, string>) => post(site, '/api/check', body, headers);
  await refusedWith(await check('{"text":'), 400, 'bad_json', /not JSON/);
  await refusedWith(await check('[]'), 400, 'bad_request', /object/);
  await refusedWith(await check({}), 400, 'missing_field', /^text: /);
  await refusedWith(await check({ text: '  \n ' }), 400, 'empty_text', /^text: .*nothing to read/);
  await refusedWith(await check('', { 'Content-Type': 'text/plain' }), 400, 'empty_text', /nothing to read/);
  await refusedWith(await check({ reports: [] }), 400, 'bad_field', /^reports: /);
  await refusedWith(await check({ reports: [{ text: 'a' }, 7] }), 400, 'bad_field', /^reports\[1\]: /);
  await refusedWith(await check({ reports: [{ text: 'a' }, { text: 5 }] }), 400, 'missing_field', /^reports\[1\]\.text: /);
  await refusedWith(await check({ reports: [{ text: 'a', name: 5 }] }), 400, 'bad_field', /^reports\[0\]\.name: /);
  await refusedWith(await check({ text: 'a', dateline: '2024-02-30' }), 400, 'invalid_date', /^dateline: /);
  await refusedWith(await check({ text: 'a', dateline: 5 }), 400, 'invalid_date', /^dateline: /);
  await refusedWith(await check({ text: 'a', kep: true }), 400, 'unknown_field', /^kep: /);
  await refusedWith(await check({ text: 'a', keep: 'yes' }), 400, 'bad_field', /^keep: /);
  await refusedWith(await check({ text: 'a', title: 'x'.repeat(201) }), 400, 'bad_field', /^title: /);
  await refusedWith(
    await check({ reports: Array.from({ length: 201 }, () => ({ text: 'a' })) }),
    400,
    'too_many_reports',
    /201 .* at most 200/,
  );
  await refusedWith(await check({ text: 'please refuse me' }), 400, 'binary', /not text/);
});

test('1 MB of text is taken, more is refused with the limit', async () => {
  const site = testSite();
  assert.equal((await post(site, '/api/check', 'x'.repeat(1_000_000), { 'Content-Type': 'text/plain' })).status, 200);
  const tooLong = await post(site, '/api/check', 'x'.repeat(1_000_001), { 'Content-Type': 'text/plain' });
  await refusedWith(tooLong, 413, 'text_too_long', /1,000,001 .* at most 1,000,000/);
  await refusedWith(await post(site, '/api/check', 'x'.repeat(10_000_001)), 413, 'body_too_large', /10 MB/);
});

test('other kinds of bodies are turned away', async () => {
  const site = testSite();
  for (const type of ['text/html', 'application/octet-stream', 'multipart/form-data']) {
    await refusedWith(
      await post(site, '/api/check', 'x', { 'Content-Type': type }),
      415,
      'wrong_content_type',
      /application\/json or text\/plain/,
    );
  }
  await refusedWith(
    await post(site, '/api/check', 'x', { 'Content-Type': 'text/plain; charset=klingon' }),
    415,
    'wrong_content_type',
    /klingon/,
  );
  const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0x80]);
  await refusedWith(await post(site, '/api/check', bytes, { 'Content-Type': 'text/plain' }), 400, 'not_text', /not text in utf-8/);
  const latin = await post(site, '/api/check', new Uint8Array([0x63, 0xe9]), { 'Content-Type': 'text/plain; charset=windows-1252' });
  assert.equal((await latin.json()).reports[0].claims[0].sense, 'cé');
});
