import assert from 'node:assert/strict';
import test from 'node:test';
import { testSite } from './site.ts';

const site = testSite();
const document = await (await site.request('/api/openapi.json')).json();

/** Everything `$ref` points to. */
const refs = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => (key === '$ref' && typeof inner === 'string' ? [inner] : refs(inner)));

test('the OpenAPI document names every operation and all its references lead somewhere', () => {
  assert.equal(document.openapi, '3.1.0');
  assert.deepEqual(
    Object.entries(document.paths as Record<string, object>).map(([path, methods]) => `${path}: ${Object.keys(methods).join(' ')}`),
    [
      '/api/check: post',
      '/api/checks: get',
      '/api/checks/{id}: get delete',
      '/api/reports/batch: post',
      '/api/reports/batch/{id}: get',
      '/api/claims: get',
      '/api/reports: get',
      '/api/reports/{id}: get delete',
      '/api/decisions/{id}/cite: get',
      '/api/decisions/{id}/embed.svg: get',
      '/api/decisions/{id}/embed.html: get',
      '/api/decisions/{id}: get',
      '/api/votes: get',
      '/api/count: get',
      '/api/coverage: get',
      '/api/export.csv: get',
      '/api/export.jsonl: get',
      '/api/export.parquet: get',
      '/api/export.sqlite: get',
      '/api/ballots.csv: get',
      '/api/ballots.jsonl: get',
      '/api/ballots.parquet: get',
      '/feed.xml: get',
      '/api/texts/read: post',
      '/api/texts/compare: post',
      '/api/texts/convert: post',
      '/api/texts/redline: post',
      '/api/texts: get',
      '/api/texts/{symbol}: get',
      '/api/clauses: get',
      '/api/decide: post',
      '/api/members: get',
      '/api/members/all: get',
      '/api/members/{code}: get',
      '/api/vetoes: get',
      '/api/items: get',
      '/api/items/{item}: get',
      '/api/years: get',
      '/api/years/{year}: get',
      '/api/drafts: get post',
      '/api/drafts/{id}: get',
      '/api/drafts/{id}/text: get',
      '/api/drafts/{id}/actions: post',
      '/api/drafts/{id}/comments: post',
      '/api/drafts/{id}/threads/{thread}: post',
      '/api/drafts/{id}/links: get post',
      '/api/drafts/{id}/links/{link}: delete',
      '/api/drafts/{id}/updates: post',
      '/api/drafts/{id}/events: get',
      '/api/drafts/{id}/presence: post',
      '/api/drafts/{id}/versions: post',
      '/api/drafts/{id}/versions/{version}: get',
      '/api/drafts/{id}/cited: get',
      '/api/drafts/{id}/compare: get',
      '/api/drafts/{id}/redline: get',
      '/api/lexicon: get',
      '/api/whip: post',
      '/api/drafts/{id}/whip: get post',
      '/api/join: post',
      '/api/chambers: post get',
      '/api/chambers/{id}: get delete',
      '/api/chambers/{id}/actions: post',
      '/api/chambers/{id}/events: get',
      '/api/chambers/{id}/log: get',
      '/api/chambers/{id}/minutes: get',
      '/api/chambers/{id}/votes.csv: get',
      '/api/chambers/{id}/invitations: get post',
      '/api/chambers/{id}/invitations/{invitation}: delete',
      '/healthz: get',
    ],
  );
  for (const ref of refs(document)) {
    const found = ref
      .slice(2)
      .split('/')
      .reduce((inner, key) => inner?.[key], document);
    assert.ok(found, ref);
  }
  for (const name of ['CheckResult', 'Claim', 'Finding', 'Ruling', 'Decision', 'Refusal'])
    assert.ok(document.components.schemas[name], name);
});

test('every described operation answers', async () => {
  for (const [path, methods] of Object.entries(document.paths as Record<string, object>)) {
    for (const method of Object.keys(methods)) {
      const response = await site.request(
        path
          .replace(/\{(id|symbol)\}/, 'S/RES/2728')
          .replace('{code}', 'FRA')
          .replace('{item}', 'palestine')
          .replace('{year}', '2024'),
        { method: method.toUpperCase() },
      );
      assert.ok(![405, 500].includes(response.status), `${method} ${path}: ${response.status}`);
    }
  }
});

test('the docs page is whole: every operation and schema, links that lead somewhere, nothing from elsewhere', async () => {
  const page = await (await site.request('/api')).text();
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, href] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(href), href);
  for (const name of Object.keys(document.components.schemas)) assert.ok(ids.has(`schema-${name}`), name);
  assert.doesNotMatch(page, /(src|href)="(https?:)?\/\//);
  assert.doesNotMatch(page, /<script|<style|\[object|undefined/);
  assert.match((await site.request('/api/docs.css')).headers.get('content-type') ?? '', /text\/css/);
});
