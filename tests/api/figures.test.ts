/** Members, vetoes, items and years over HTTP: as the schemas say, as CSV, and refused. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { refusal } from '../../src/api/schemas/common.ts';
import * as schema from '../../src/api/schemas/figures.ts';
import { readCsv } from '../record/read-csv.ts';
import { testSite } from './site.ts';

const site = testSite();
const body = async (path: string) => {
  const response = await site.request(path);
  assert.equal(response.status, 200, path);
  return response.json();
};
const csv = async (path: string) => {
  const response = await site.request(path);
  assert.equal(response.status, 200, path);
  assert.match(response.headers.get('content-type') ?? '', /text\/csv/);
  const [head, ...rows] = readCsv(await response.text());
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head![i], cell])));
};

test('each answer is as the published schema says, and its figures are what their queries count', async () => {
  for (const [path, shape] of [
    ['/api/members/all', schema.memberIndex],
    ['/api/members/FRA?from=1990', schema.memberFigures],
    ['/api/members/LIE', schema.memberFigures],
    ['/api/vetoes?by=seat', schema.vetoFigures],
    ['/api/items', schema.itemIndex],
    ['/api/items/palestine?to=2000', schema.itemFigures],
    ['/api/items/Non-proliferation%2FDemocratic%20People%E2%80%99s%20Republic%20of%20Korea', schema.itemFigures],
    ['/api/years', schema.yearIndex],
    ['/api/years/2024', schema.yearFigures],
  ] as const) {
    const answer = await body(path);
    assert.deepEqual(shape.parse(answer), answer, path);
  }
  const { most, asked } = await body('/api/members/FRA?from=1990');
  assert.equal(asked.typed, 'since:1990-01-01');
  const counted = await body(`/api/count?${new URLSearchParams({ q: most.apart.typed })}`);
  assert.equal(counted.value, most.apart.value);
});

test('the tables as CSV hold the same numbers', async () => {
  const { partners, years } = await body('/api/members/GUY');
  const rows = await csv('/api/members/GUY?format=csv');
  assert.deepEqual(
    rows.map(({ member, both, same, query }) => [member, Number(both), Number(same), query]),
    partners.map((one: (typeof partners)[number]) => [one.code, one.both.value, one.same.value, one.both.typed]),
  );
  assert.equal((await csv('/api/members/GUY?format=csv&table=years')).length, years.length);
  const vetoes = await body('/api/vetoes?from=1990');
  const decades = await csv('/api/vetoes?from=1990&format=csv&table=decades');
  assert.equal(
    decades.reduce((sum, { vetoes: n }) => sum + Number(n), 0),
    vetoes.cast,
  );
  assert.deepEqual(
    (await csv('/api/vetoes?from=1990&format=csv&table=list')).map(({ id }) => id),
    vetoes.list.map(({ id }: { id: string }) => id),
  );
  for (const path of ['/api/members/all', '/api/items', '/api/items/cyprus', '/api/years', '/api/years/2024'])
    assert.ok((await csv(`${path}?format=csv`)).length > 0, path);
});

test('what is not there is a 404 with the nearest, what cannot be read a 400 that names the parameter', async () => {
  for (const [path, status, sentence, nearest] of [
    ['/api/members/Frannce', 404, /Frannce/, 'France'],
    ['/api/items/cyprs', 404, /cyprs/, 'cyprus'],
    ['/api/years/1900', 404, /1946/, '1946'],
    ['/api/years/next', 404, /next/, undefined],
    ['/api/vetoes?by=holders', 400, /^by: /, 'holder'],
    ['/api/vetoes?format=xml', 400, /^format: /, 'csv'],
    ['/api/vetoes?format=csv&table=lists', 400, /^table: /, 'list'],
    ['/api/members/FRA?from=soon', 400, /^from: /, undefined],
    ['/api/members/FRA?q=vto:USA', 400, /^q: At column 1/, 'veto:'],
  ] as const) {
    const response = await site.request(path);
    assert.equal(response.status, status, path);
    const said = await response.json();
    assert.deepEqual(refusal.parse(said), said);
    assert.match(said.sentence, sentence);
    if (nearest !== undefined) assert.ok(said.nearest?.includes(nearest), `${path}: ${said.nearest}`);
  }
});
