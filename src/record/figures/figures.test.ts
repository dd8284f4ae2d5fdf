/** Every figure is held against a plain scan over decisions and ballots, and against the query it comes with. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Council, StateCode } from '../../council/index.ts';
import { ballotsOf, compositionOf, outcomeOf, parseQuery, rulingOf, select, vetoersOf } from '../index.ts';
import { loadRecord } from '../load.ts';
import type { CouncilRecord, Decision } from '../types.ts';
import {
  type Figure,
  findMatter,
  findMember,
  hasVetoes,
  itemFigures,
  itemIndex,
  type MemberFigures,
  memberFigures,
  memberIndex,
  readFrame,
  readYear,
  vetoFigures,
  yearFigures,
  yearIndex,
} from './index.ts';

const record = loadRecord();

const frameOf = (words: { from?: string; to?: string; q?: string }) => {
  const frame = readFrame(record, words);
  assert.ok(frame.ok, frame.ok ? '' : frame.sentence);
  return frame.value;
};

/** Every figure inside a value, wherever it stands. */
const figuresIn = (value: unknown): Figure[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('typed' in value && 'value' in value) return [value as Figure];
  return Object.values(value).flatMap(figuresIn);
};

const assertQueriesGive = (figures: readonly Figure[]): void => {
  for (const { typed, value } of figures) {
    const query = parseQuery(record, typed);
    assert.ok(query.ok, typed);
    assert.equal(select(record, query.value).length, value, typed);
  }
};

const codes = ['USA', 'FRA', 'SUN', 'RUS', 'ROC', 'CHN', 'GUY', 'BRA', 'EGY', 'UKR', 'DDR', 'LIE'] as const;
const years = fc
  .tuple(fc.integer({ min: 1946, max: 2026 }), fc.integer({ min: 1946, max: 2026 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

const votes = (letter: string | undefined) => letter === 'Y' || letter === 'N' || letter === 'A';

/** The ballot cast by most, told in the plainest way; null where two are level. */
function mostOf(ballots: string): string | null {
  const tally = ['Y', 'N', 'A'].map((letter) => ({ letter, times: [...ballots].filter((one) => one === letter).length }));
  tally.sort((a, b) => b.times - a.times);
  return tally[0]!.times > tally[1]!.times ? tally[0]!.letter : null;
}

function assertScanned(figures: MemberFigures, decisions: readonly Decision[]): void {
  const { code } = figures;
  const tally: Record<string, number> = {
    sat: 0,
    Y: 0,
    N: 0,
    A: 0,
    P: 0,
    X: 0,
    unknown: 0,
    withoutVote: 0,
    with: 0,
    apart: 0,
    neither: 0,
    vetoes: 0,
  };
  const pairs = new Map<string, { sat: number; both: number; same: number; dividedBoth: number; dividedSame: number }>();
  for (const one of decisions) {
    const { members } = compositionOf(record, one);
    if (!members.some((member) => member.code === code)) continue;
    tally.sat!++;
    const ballots = ballotsOf(record, one);
    const own = ballots[code];
    if (one.withoutVote) tally.withoutVote!++;
    else if (own === undefined) tally.unknown!++;
    else tally[own]!++;
    const most = one.ballots === '' ? null : mostOf(one.ballots);
    if (votes(own)) tally[most === null ? 'neither' : most === own ? 'with' : 'apart']!++;
    if (vetoersOf(record, one).includes(code)) tally.vetoes!++;
    const unanimous = rulingOf(record, one)?.unanimous ?? false;
    for (const member of members) {
      if (member.code === code) continue;
      const pair = pairs.get(member.code) ?? { sat: 0, both: 0, same: 0, dividedBoth: 0, dividedSame: 0 };
      pairs.set(member.code, pair);
      pair.sat++;
      const other = ballots[member.code];
      if (one.ballots === '' || !votes(own) || !votes(other)) continue;
      pair.both++;
      if (own === other) pair.same++;
      if (!unanimous) pair.dividedBoth++;
      if (!unanimous && own === other) pair.dividedSame++;
    }
  }
  const { ballots, most } = figures;
  assert.deepEqual(
    {
      sat: figures.sat.value,
      ...Object.fromEntries(Object.entries(ballots).map(([letter, figure]) => [letter, figure.value])),
      unknown: figures.unknown.value,
      withoutVote: figures.withoutVote.value,
      with: most.with.value,
      apart: most.apart.value,
      neither: most.neither.value,
      vetoes: figures.vetoes?.value ?? 0,
    },
    tally,
  );
  const listed = figures.partners.map((one) => [
    one.code,
    {
      sat: one.sat.value,
      both: one.both.value,
      same: one.same.value,
      dividedBoth: one.divided.both.value,
      dividedSame: one.divided.same.value,
    },
  ]);
  assert.deepEqual(Object.fromEntries(listed), Object.fromEntries(pairs));
}

test("a member's figures are what a scan over the ballots gives, in any years", () => {
  fc.assert(
    fc.property(fc.constantFrom(...codes), years, (code, [from, to]) => {
      const frame = frameOf({ from: String(from), to: String(to) });
      const within = record.decisions.filter(({ date }) => Number(date.slice(0, 4)) >= from! && Number(date.slice(0, 4)) <= to!);
      assertScanned(memberFigures(record, code, frame), within);
    }),
    { numRuns: 25 },
  );
});

test('so they are within any query', () => {
  const q = 'item:palestine -kind:amendment';
  const within = record.decisions.filter((one) => one.topics.includes('palestine') && one.kind !== 'amendment');
  for (const code of ['USA', 'GUY', 'SUN']) assertScanned(memberFigures(record, code, frameOf({ q })), within);
});

test("every figure's query finds as many decisions as the figure says", () => {
  const matter = findMatter(record, 'Palestinian question');
  assert.ok(matter.ok);
  for (const value of [
    memberFigures(record, 'GUY'),
    memberFigures(record, 'ROC', frameOf({ from: '1950', to: '1960', q: '-unanimous' })),
    vetoFigures(record),
    vetoFigures(record, frameOf({ from: '1985', q: 'kind:substantive' }), { by: 'seat' }),
    itemFigures(record, matter.value),
    yearFigures(record, 2024),
    yearFigures(record, 1955, frameOf({ q: 'kind:admission' })),
    { ...yearIndex(record), years: yearIndex(record).years.slice(0, 5) },
    { ...memberIndex(record), members: memberIndex(record).members.slice(0, 20) },
    { ...itemIndex(record), titles: itemIndex(record).titles.slice(0, 60) },
  ])
    assertQueriesGive(figuresIn(value));
});

test('what adds up adds up: ballots to decisions sat, periods and years to the whole', () => {
  for (const code of codes) {
    const figures = memberFigures(record, code);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    const letters = Object.values(figures.ballots).map(({ value }) => value);
    assert.equal(sum(letters) + figures.unknown.value + figures.withoutVote.value, figures.sat.value, code);
    assert.equal(
      figures.most.with.value + figures.most.apart.value + figures.most.neither.value,
      figures.ballots.Y.value + figures.ballots.N.value + figures.ballots.A.value,
    );
    for (const of of [
      (one: (typeof figures.periods)[number]) => one.sat.value,
      (one: (typeof figures.periods)[number]) => one.ballots.N.value,
    ])
      assert.equal(sum(figures.periods.map(of)), of({ ...figures, from: '', to: null, term: { from: '', to: null } }), code);
    assert.equal(sum(figures.years.map(({ sat }) => sat.value)), figures.sat.value);
    for (const { both, same, divided } of figures.partners)
      assert.ok(same.value <= both.value && divided.same.value <= divided.both.value && divided.both.value <= both.value);
  }
});

test('agreement is the same seen from either side', () => {
  const from = new Map(codes.map((code) => [code, memberFigures(record, code)]));
  for (const [code, { partners }] of from) {
    for (const other of codes) {
      const there = partners.find((one) => one.code === other);
      const back = from.get(other)!.partners.find((one) => one.code === code);
      assert.equal(there?.both.value, back?.both.value, `${code} ${other}`);
      assert.equal(there?.same.value, back?.same.value, `${code} ${other}`);
      assert.equal(there?.divided.same.value, back?.divided.same.value);
    }
  }
});

test('terms, seats and States that never sat', () => {
  const guyana = memberFigures(record, 'GUY');
  assert.deepEqual(guyana.terms, [
    { from: '1975-01-01', to: '1976-12-31' },
    { from: '1982-01-01', to: '1983-12-31' },
    { from: '2024-01-01', to: '2025-12-31' },
  ]);
  assert.equal(guyana.vetoes, null);
  const russia = memberFigures(record, 'RUS');
  assert.deepEqual([russia.seat, russia.sameSeat.map(({ code }) => code), russia.terms[0]!.to], ['RU', ['SUN'], null]);
  assert.deepEqual(memberFigures(record, 'ROC').sameSeat, [{ code: 'CHN', name: 'China' }]);
  const never = memberFigures(record, 'LIE');
  assert.deepEqual([never.terms, never.periods, never.partners, never.sat.value, never.vetoes], [[], [], [], 0, null]);
  assert.ok(memberIndex(record).members.every(({ terms, sat }) => terms.length > 0 && sat.value > 0));
  const found = (words: string) => findMember(record, words);
  assert.deepEqual(found('Soviet'), { ok: true, value: 'SUN' });
  assert.deepEqual(found('fra'), { ok: true, value: 'FRA' });
  const unknown = found('Frannce');
  assert.ok(!unknown.ok && unknown.nearest?.includes('France'));
});

test('vetoes by holder, by seat and by decade, as the sources have them', () => {
  const { vetoers, vetoed, cast, decades, kinds, list, switches } = vetoFigures(record);
  const by = Object.fromEntries(vetoers.map(({ id, total }) => [id, total.value]));
  // The one veto of the Republic of China was in December 1955; the last of France and of the United Kingdom in December 1989.
  assert.equal(by.ROC, 1);
  const lastOf = (code: string) => list.find(({ vetoedBy }) => vetoedBy.some((one) => one.code === code))!.date;
  const firstOf = (code: string) => list.findLast(({ vetoedBy }) => vetoedBy.some((one) => one.code === code))!.date;
  assert.deepEqual(
    ['FRA', 'GBR', 'ROC', 'SUN'].map(lastOf).map((date) => date.slice(0, 4)),
    ['1989', '1989', '1955', '1984'],
  );
  assert.deepEqual(['USA', 'CHN', 'SUN'].map(firstOf), ['1970-03-17', '1972-08-25', '1946-02-16']);
  const scanned: Record<string, number> = {};
  for (const one of record.decisions) for (const code of vetoersOf(record, one)) scanned[code] = (scanned[code] ?? 0) + 1;
  assert.deepEqual(by, scanned);
  assert.equal(vetoed.value, record.decisions.filter((one) => outcomeOf(record, one) === 'vetoed').length);
  assert.equal(list.length, vetoed.value);
  assert.equal(
    cast,
    Object.values(scanned).reduce((a, b) => a + b, 0),
  );
  for (const [i, { total }] of vetoers.entries())
    assert.equal(
      decades.reduce((sum, decade) => sum + decade.by[i]!.value, 0),
      total.value,
    );
  assert.equal(
    kinds.reduce((sum, one) => sum + one.vetoed.value, 0),
    vetoed.value,
  );
  assert.deepEqual(
    switches.map(({ id }) => id),
    ['amendments', 'admissions', 'procedural', 'secretary_general'],
  );
  const seats = vetoFigures(record, {}, { by: 'seat' });
  assert.equal(seats.vetoers.find(({ id }) => id === 'seat-RU')!.total.value, by.SUN! + by.RUS!);
  assert.equal(seats.cast, cast);
});

test('what the list of the library has for a year, the figures have without the Secretary-General', () => {
  for (const { year, what, count, to } of record.known) {
    if (what !== 'vetoes') continue;
    const { counts } = vetoFigures(record, frameOf({ from: year, to }));
    const listed = counts.find(({ label }) => label.includes('library'))!.vetoed.value;
    assert.ok(listed >= count, `${year}: ${listed} of ${count}`);
  }
});

test('an item by topic, full title and words; a year by kinds and months', () => {
  const matterOf = (words: string) => {
    const matter = findMatter(record, words);
    assert.ok(matter.ok, words);
    return matter.value;
  };
  assert.deepEqual(matterOf('palestine').by, 'topic');
  assert.deepEqual(matterOf('Gaza').item, 'palestine');
  assert.deepEqual(matterOf('the iranian question'), { by: 'title', item: '=The Iranian question', label: 'The Iranian question' });
  const words = itemFigures(record, matterOf('Palestinian question'));
  const scanned = record.decisions.filter(({ item }) => item?.includes('Palestinian question'));
  assert.deepEqual(
    words.entries.map(({ id }) => id),
    scanned.toReversed().map(({ id }) => id),
  );
  assert.equal(
    words.titles.reduce((sum, { decisions }) => sum + decisions.value, 0),
    scanned.length,
  );
  const total = (rows: readonly { decisions: Figure }[]) => rows.reduce((sum, { decisions }) => sum + decisions.value, 0);
  assert.equal(total(words.years), scanned.length);
  const refused = findMatter(record, 'cyprs');
  assert.ok(!refused.ok && refused.nearest?.includes('cyprus'));
  for (const year of [1946, 1955, 1980, 2024, 2026]) {
    const figures = yearFigures(record, year);
    const those = record.decisions.filter(({ date }) => date.startsWith(String(year)));
    assert.deepEqual(
      [figures.outcomes.decisions.value, total(figures.kinds), total(figures.months), figures.entries.length],
      Array(4).fill(those.length),
    );
    const { decisions, ...groups } = figures.outcomes;
    assert.equal(
      Object.values(groups).reduce((sum, { value }) => sum + value, 0),
      decisions.value,
    );
    const sat = new Set(those.flatMap((one) => compositionOf(record, one).members.map(({ code }) => code)));
    assert.deepEqual(new Set(figures.members.map(({ code }) => code)), sat);
  }
  assert.equal(total(yearIndex(record).years), record.decisions.length);
  const none = readYear(record, '1945');
  assert.ok(!none.ok && none.nearest?.[0] === '1946');
});

test('every agenda item and topic of the index leads back to its decisions', () => {
  const { titles, topics } = itemIndex(record);
  assert.equal(
    titles.reduce((sum, { decisions }) => sum + decisions.value, 0),
    record.decisions.length,
  );
  for (const { item, label, decisions } of [...titles, ...topics]) {
    const matter = findMatter(record, item);
    assert.ok(matter.ok, item);
    assert.equal(matter.value.label, label);
    assert.equal(itemFigures(record, matter.value).outcomes.decisions.value, decisions.value, item);
  }
});

test('another body: sixty members without permanent seats or terms of the Council', () => {
  const states = new Map([...record.council.states].slice(0, 60));
  const council: Council = {
    states,
    terms: [...states.keys()].map((state, i) => ({
      state,
      seat: null,
      from: i % 3 === 0 ? '1950-06-01' : '1946-01-01',
      to: '9999-12-31',
      source: 'made up',
    })),
  };
  const bare: CouncilRecord = { ...record, council, decisions: [], byId: new Map() };
  const letters = 'YYYNAPX';
  let seed = 7;
  const decisions = Array.from({ length: 300 }, (_, n): Decision => {
    const date = `${1946 + Math.floor(n / 10)}-03-${String((n % 10) + 10)}`;
    const { members } = compositionOf(bare, { ...record.decisions[0]!, date });
    const ballots = members
      .map(() => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return letters[seed % 7];
      })
      .join('');
    return { ...record.decisions[0]!, id: `A/RES/${n + 1}`, date, kind: 'procedural', withoutVote: false, ballots };
  });
  const assembly: CouncilRecord = { ...bare, decisions, byId: new Map(decisions.map((one) => [one.id, one])) };
  assert.equal(hasVetoes(assembly), false);
  const [late, early] = [...states.keys()] as [StateCode, StateCode];
  const figures = memberFigures(assembly, late);
  assert.equal(figures.vetoes, null);
  assert.equal(figures.partners.length, 59);
  const partner = figures.partners.find(({ code }) => code === early)!;
  const both = decisions.filter((one) => votes(ballotsOf(assembly, one)[late]) && votes(ballotsOf(assembly, one)[early]));
  assert.equal(partner.both.value, both.length);
  assert.equal(partner.same.value, both.filter((one) => ballotsOf(assembly, one)[late] === ballotsOf(assembly, one)[early]).length);
  assert.equal(figures.sat.value, decisions.filter(({ date }) => date >= '1950-06-01').length);
  assert.equal(yearFigures(assembly, 1960).members.length, 60);
});

test('a frame that cannot be read names its field', () => {
  for (const [words, sentence] of [
    [{ from: '19x' }, /^from: /],
    [{ to: '2024-13' }, /^to: /],
    [{ q: 'vto:USA' }, /^q: At column 1/],
  ] as const) {
    const frame = readFrame(record, words);
    assert.ok(!frame.ok);
    assert.match(frame.sentence, sentence);
  }
});
