import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Outcome, type QuestionKind, questionKinds } from '../procedure/index.ts';
import {
  ballotsOf,
  count,
  describe,
  formatQuery,
  outcomeOf,
  parseQuery,
  related,
  replay,
  rulingOf,
  select,
  tallyOf,
  vetoersOf,
} from './index.ts';
import { loadRecord } from './load.ts';
import type { Query } from './types.ts';

const record = loadRecord();
const get = (id: string) => record.byId.get(id)!;

test('the whole record decided again agrees with what was announced', () => {
  const again = replay(record);
  assert.deepEqual(again.disagreements, []);
  assert.equal(again.undecidable.length, 4);
  assert.equal(again.decided + again.undecidable.length, record.decisions.length);
});

test('the ten resolutions with a permanent member against are procedural', () => {
  for (const number of [34, 87, 88, 110, 119, 120, 132, 157, 462, 2623]) {
    const one = get(`S/RES/${number}`);
    assert.equal(one.kind, 'procedural');
    assert.equal(outcomeOf(record, one), 'carried');
  }
});

test('a veto is told from a shortfall', () => {
  assert.equal(outcomeOf(record, get('S/2014/916')), 'short');
  assert.deepEqual(vetoersOf(record, get('S/2014/916')), []);
  assert.deepEqual(vetoersOf(record, get('S/2024/239')), ['CHN', 'RUS']);
  assert.deepEqual(vetoersOf(record, get('S/PV.9520/amendment-1')), ['USA']);
});

test('a decision of which only the count is known is ruled on it, and says so', () => {
  const one = get('S/1653');
  assert.deepEqual(ballotsOf(record, one), { SUN: 'N' });
  assert.deepEqual(tallyOf(one), { Y: 9, N: 1, A: 1, P: 0, X: 0 });
  const ruling = rulingOf(record, one)!;
  assert.equal(ruling.outcome, 'vetoed');
  assert.match(ruling.reasons[0]!.sentence, /^vetoed: nine in favour, seven required, but the negative vote of the USSR is a veto$/);
  const view = describe(record, one);
  assert.equal(view.known, 'some');
  assert.equal(view.members.find((member) => member.code === 'FRA')!.ballot, null);
});

test('resolution 2728 as vote --json gives it', () => {
  const view = describe(record, get('S/RES/2728'));
  assert.equal(view.format, 1);
  assert.equal(view.date, '2024-03-25');
  assert.equal(view.meeting, 'S/PV.9586');
  assert.equal(view.symbol, 'S/2024/254');
  assert.deepEqual(view.tally, { Y: 14, N: 0, A: 1, P: 0, X: 0 });
  assert.equal(view.required, 9);
  assert.equal(view.outcome, 'adopted');
  assert.equal(view.ballots.USA, 'A');
  assert.deepEqual(view.sponsors, ['ten elected members']);
  assert.equal(view.members.length, 15);
  assert.ok(view.related.before.some((one) => one.id === 'S/2024/239'));
  assert.ok(view.related.after.some((one) => one.id === 'S/RES/2735'));
  assert.match(view.question, /Gaza/);
  assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
});

test('every decision can be described', () => {
  for (const one of record.decisions) assert.equal(describe(record, one).id, one.id);
});

test('admissions are related to the same applicant only', () => {
  const ids = [...related(record, get('S/1337')).before, ...related(record, get('S/1337')).after].map((one) => one.id);
  assert.deepEqual(ids, ['S/PV.351/admission-1', 'S/PV.384/admission-1']);
});

const codes = ['USA', 'RUS', 'SUN', 'CHN', 'FRA', 'GBR', 'IND', 'DZA', 'JPN'];
const day = fc.integer({ min: 1946, max: 2026 }).map((year) => `${year}-06-15`);
const queries: fc.Arbitrary<Query> = fc.record(
  {
    item: fc.constantFrom('Palestinian question', 'syria', 'Cyprus', 'admission', 'korea'),
    words: fc.array(fc.constantFrom('ceasefire', 'sanctions', 'mandate', 'Côte', 'iraq'), { minLength: 1, maxLength: 2 }),
    kinds: fc.uniqueArray(fc.constantFrom<QuestionKind>(...questionKinds), { minLength: 1, maxLength: 3 }),
    outcomes: fc.uniqueArray(fc.constantFrom<Outcome>('adopted', 'vetoed', 'short', 'carried', 'adopted_without_vote'), {
      minLength: 1,
      maxLength: 2,
    }),
    vetoBy: fc.constantFrom(...codes),
    sponsor: fc.constantFrom(...codes),
    ballot: fc.record({
      member: fc.constantFrom(...codes),
      is: fc.uniqueArray(fc.constantFrom('Y' as const, 'N' as const, 'A' as const, 'P' as const, 'X' as const), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
    since: day,
    until: day,
    before: fc.constantFrom('S/RES/2728', 'S/RES/242', 'S/2017/962'),
  },
  { requiredKeys: [] },
);

const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The same query answered field by field over the whole record, without any of the shortcuts. */
function naive(query: Query): string[] {
  const at = (id: string): number => record.decisions.findIndex((one) => one.id === id);
  return record.decisions
    .filter((one, i) => {
      const text = plain([one.question, one.subject, one.item, one.symbol, one.resolution].map((part) => part ?? '').join(' | '));
      const isTopic = record.topics.some((topic) => topic.id === query.item);
      if (query.item && !(isTopic ? one.topics.includes(query.item) : plain(one.item ?? '').includes(plain(query.item)))) return false;
      if (query.words && !query.words.every((word) => text.includes(plain(word)))) return false;
      if (query.kinds && !query.kinds.includes(one.kind)) return false;
      if (query.outcomes && !query.outcomes.includes(outcomeOf(record, one))) return false;
      if (query.vetoBy && !vetoersOf(record, one).includes(query.vetoBy)) return false;
      if (query.sponsor && !one.sponsors.includes(query.sponsor)) return false;
      if (query.ballot) {
        const cast = ballotsOf(record, one)[query.ballot.member];
        if (!cast || !query.ballot.is.includes(cast)) return false;
      }
      if (query.since && one.date < query.since) return false;
      if (query.until && one.date > query.until) return false;
      return query.before === undefined || i < at(query.before);
    })
    .map((one) => one.id);
}

test('a count is what a naive scan counts', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const expected = naive(query);
      assert.deepEqual(count(record, query).decisions, expected);
      assert.equal(count(record, query).value, expected.length);
    }),
    { numRuns: 150 },
  );
});

test('a query survives being written and read', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const read = parseQuery(record, formatQuery(query));
      assert.ok(read.ok);
      assert.deepEqual(read.value, JSON.parse(JSON.stringify(query)));
    }),
  );
});

test('queries are read as people write them', () => {
  const query = parseQuery(record, 'veto:Russian item:"Palestinian question" 2023..2024 kind:substantive,amendment ceasefire ballot:us=a');
  assert.ok(query.ok);
  assert.deepEqual(query.value, {
    vetoBy: 'RUS',
    item: 'Palestinian question',
    since: '2023-01-01',
    until: '2024-12-31',
    kinds: ['substantive', 'amendment'],
    words: ['ceasefire'],
    ballot: { member: 'USA', is: ['A'] },
  });
  assert.match(
    count(record, query.value).inWords,
    /vetoed by the Russian Federation, on which the United States was abstaining, from 2023-01-01, to 2024-12-31/,
  );
});

test('what cannot be read of a query is refused', () => {
  for (const [typed, code] of [
    ['foo:bar', 'unknown_query'],
    ['kind:banana', 'unknown_query'],
    ['outcome:passed', 'unknown_query'],
    ['ballot:USA=maybe', 'unknown_query'],
    ['veto:Narnia', 'unknown_state'],
    ['since:2024-13-01', 'invalid_date'],
    ['before:S/RES/9999', 'unknown_decision'],
  ] as const) {
    const read = parseQuery(record, typed);
    assert.ok(!read.ok, typed);
    assert.equal(read.code, code, typed);
  }
});

test('any words at all make a query or a refusal', () => {
  fc.assert(fc.property(fc.string(), (typed) => typeof parseQuery(record, typed).ok === 'boolean'));
});

test('vetoes by holder of a seat since 1946, by the lists at hand', () => {
  const vetoes = (code: string): number => select(record, { vetoBy: code }).length;
  assert.equal(vetoes('FRA'), 17);
  assert.equal(vetoes('ROC'), 1);
});
