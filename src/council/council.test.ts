import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compositionOn, findState, knownDays, nameOn, presidencyOn, seatHolder } from './index.ts';
import { loadCouncil } from './load.ts';

const council = loadCouncil();

const on = (date: string) => {
  const found = compositionOn(council, date);
  assert.ok(found.ok, found.ok ? '' : found.sentence);
  return found.value;
};
const names = (date: string) => on(date).members.map((member) => member.name);
const electedCodes = (date: string) =>
  on(date)
    .members.filter((member) => !member.permanent)
    .map((member) => member.code)
    .sort()
    .join(' ');

test('the elected members are those of DOMAIN 1.3', () => {
  const expected: Record<string, string> = {
    '1946-06-01': 'AUS BRA EGY MEX NLD POL',
    '1950-06-01': 'CUB ECU EGY IND NOR YUG',
    '1956-06-01': 'AUS BEL CUB IRN PER YUG',
    '1966-06-01': 'ARG BGR JOR JPN MLI NGA NLD NZL UGA URY',
    '1972-06-01': 'ARG BEL GIN IND ITA JPN PAN SDN SOM YUG',
    '1975-06-01': 'BYS CMR CRI GUY IRQ ITA JPN MRT SWE TZA',
    '2022-06-01': 'ALB ARE BRA GAB GHA IND IRL KEN MEX NOR',
    '2023-06-01': 'ALB ARE BRA CHE ECU GAB GHA JPN MLT MOZ',
    '2024-03-25': 'CHE DZA ECU GUY JPN KOR MLT MOZ SLE SVN',
    '2025-06-01': 'DNK DZA GRC GUY KOR PAK PAN SLE SOM SVN',
    '2026-06-01': 'BHR COD COL DNK GRC LBR LVA PAK PAN SOM',
    '2027-06-01': 'AUT BHR COD COL KGZ LBR LVA PRT TTO ZWE',
  };
  for (const [date, codes] of Object.entries(expected)) assert.equal(electedCodes(date), codes, date);
});

test('split terms: Italy in 2017, the Netherlands in 2018', () => {
  assert.ok(names('2017-12-31').includes('Italy') && !names('2017-12-31').includes('Netherlands'));
  assert.ok(names('2018-01-01').includes('Netherlands') && !names('2018-01-01').includes('Italy'));
});

test('eleven members need seven votes until the end of 1965, fifteen need nine after', () => {
  assert.equal(on('1965-12-31').members.length, 11);
  assert.equal(on('1965-12-31').required, 7);
  assert.equal(on('1966-01-01').members.length, 15);
  assert.equal(on('1966-01-01').required, 9);
});

test('fourteen members sat in the first days of 1980, and nine votes were needed', () => {
  assert.equal(on('1980-01-01').members.length, 14);
  assert.equal(on('1980-01-06').required, 9);
  assert.equal(on('1980-01-07').members.length, 15);
  assert.ok(names('1980-01-07').includes('Mexico'));
});

test('a permanent seat keeps its place while its holder changes', () => {
  assert.equal(seatHolder(council, 'CN', '1971-10-24'), 'ROC');
  assert.equal(seatHolder(council, 'CN', '1971-10-25'), 'CHN');
  assert.equal(seatHolder(council, 'CN', '1971-11-23'), 'CHN');
  assert.equal(seatHolder(council, 'RU', '1991-12-23'), 'SUN');
  assert.equal(seatHolder(council, 'RU', '1991-12-24'), 'RUS');
  assert.equal(seatHolder(council, 'FR', '1945-01-01'), null);
  assert.equal(names('1971-10-24').filter((name) => name === 'China').length, 1);
});

test('members stand in English order of the names they bore', () => {
  assert.deepEqual(names('2024-03-25'), [
    'Algeria',
    'China',
    'Ecuador',
    'France',
    'Guyana',
    'Japan',
    'Malta',
    'Mozambique',
    'Republic of Korea',
    'Russian Federation',
    'Sierra Leone',
    'Slovenia',
    'Switzerland',
    'United Kingdom',
    'United States',
  ]);
  assert.deepEqual(names('1961-03-01').slice(-4), ['USSR', 'United Arab Republic', 'United Kingdom', 'United States']);
  assert.deepEqual(names('1948-06-01').slice(-4), ['Ukrainian SSR', 'USSR', 'United Kingdom', 'United States']);
  assert.deepEqual(names('1990-06-01').slice(1, 4), ['China', 'Colombia', "Côte d'Ivoire"]);
});

test('names follow the date', () => {
  assert.equal(nameOn(council, 'EGY', '1950-01-01'), 'Egypt');
  assert.equal(nameOn(council, 'EGY', '1961-11-01'), 'United Arab Republic');
  assert.equal(nameOn(council, 'EGY', '1984-01-01'), 'Egypt');
  assert.equal(nameOn(council, 'TUR', '2010-01-01'), 'Turkey');
  assert.equal(nameOn(council, 'TUR'), 'Türkiye');
  assert.equal(nameOn(council, 'LKA', '1960-01-01'), 'Ceylon');
  assert.equal(nameOn(council, '???'), '???');
});

test('States are found by code, name, adjective, abbreviation and capital', () => {
  const cases: [words: string, date: string | undefined, code: string][] = [
    ['fr', undefined, 'FRA'],
    ['FRA', undefined, 'FRA'],
    ['French', undefined, 'FRA'],
    ['U.S.', undefined, 'USA'],
    ['the Americans', undefined, 'USA'],
    ['Washington', undefined, 'USA'],
    ['united kingdom of great britain and northern ireland', undefined, 'GBR'],
    ["cote d'ivoire", undefined, 'CIV'],
    ['Côte d`Ivoire', undefined, 'CIV'],
    ['TURKEY', '2024-01-01', 'TUR'],
    ['GERMANY, FEDERAL REPUBLIC OF', '1977-05-01', 'DEU'],
    ['China', '1960-01-01', 'ROC'],
    ['CN', '1971-10-24', 'ROC'],
    ['CHN', '1960-01-01', 'ROC'],
    ['China', '1971-10-25', 'CHN'],
    ['China', undefined, 'CHN'],
    ['PRC', '1960-01-01', 'CHN'],
    ['Russia', '1962-01-01', 'SUN'],
    ['RU', '1991-12-23', 'SUN'],
    ['RUS', '1962-01-01', 'SUN'],
    ['USSR', '1991-12-24', 'RUS'],
    ['Russia', undefined, 'RUS'],
    ['Soviet', undefined, 'SUN'],
    ['BELARUS', '1974-05-01', 'BYS'],
    ['Belarus', undefined, 'BLR'],
    ['United Arab Republic', '1961-03-01', 'EGY'],
    ['Democratic Yemen', '1990-05-01', 'YMD'],
    ['Yemen', '1990-06-01', 'YEM'],
    ['Zaire', '1990-06-01', 'COD'],
    ['DRC', undefined, 'COD'],
    ['Congo', '1987-01-01', 'COG'],
  ];
  for (const [words, date, code] of cases)
    assert.deepEqual(findState(council, words, date), { ok: true, value: code }, `${words} ${date ?? ''}`);
});

test('an unknown State is refused with the nearest names', () => {
  const found = findState(council, 'Algria');
  assert.ok(!found.ok);
  assert.equal(found.code, 'unknown_state');
  assert.deepEqual(found.nearest, ['Algeria']);
});

test('dates outside the known terms and dates that are none are refused in words', () => {
  const codes = ['1946-01-16', '2028-01-01', '2023-02-29', 'yesterday', '2024-1-1', ''].map((date) => {
    const found = compositionOn(council, date);
    return found.ok ? 'ok' : found.code;
  });
  assert.deepEqual(codes, ['before_first_meeting', 'after_known_terms', 'invalid_date', 'invalid_date', 'invalid_date', 'invalid_date']);
  assert.deepEqual(knownDays(council), { from: '1946-01-17', to: '2027-12-31' });
});

test('B14 and the known Presidents', () => {
  const presidents: Record<string, string> = {
    '1950-06': 'IND',
    '1950-08': 'SUN',
    '1950-09': 'GBR',
    '1959-09': 'ITA',
    '1962-10': 'SUN',
    '1990-11': 'USA',
    '2023-10': 'BRA',
    '2025-12': 'SVN',
    '2026-01': 'SOM',
    '2026-03': 'USA',
    '2026-04': 'BHR',
    '2026-10': 'GRC',
    '2026-11': 'LVA',
    '2026-12': 'LBR',
    '2027-01': 'PRT',
  };
  for (const [month, code] of Object.entries(presidents)) assert.deepEqual(presidencyOn(council, month), { ok: true, value: code }, month);
  assert.equal(presidencyOn(council, '2028-01').ok, false);
  assert.equal(presidencyOn(council, '2026-13').ok, false);
});

test('every State is found by each of its names on a day it bore it, and by its code', () => {
  for (const state of council.states.values()) {
    assert.deepEqual(findState(council, state.code), { ok: true, value: state.code });
    for (const { name, from } of state.names) {
      const found = findState(council, name, from);
      assert.ok(found.ok, name);
      if (name !== 'United Arab Republic') assert.equal(found.value, state.code, `${name} on ${from}`);
    }
  }
});

test('no two States share a usual name but the holders of the Chinese seat', () => {
  const usual = [...council.states.values()].map((state) => state.name);
  assert.deepEqual(
    usual.filter((name, i) => usual.indexOf(name) !== i),
    ['China'],
  );
});

test('any words and any date give an answer, never an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'binary' }), (words, date) => {
      findState(council, words);
      findState(council, words, date);
      compositionOn(council, date);
      presidencyOn(council, date);
    }),
  );
});

test('on any day of the known years five permanent members sit and the required votes follow the size', () => {
  const first = Date.parse('1946-01-17');
  const days = (Date.parse('2027-12-31') - first) / 86_400_000;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: days }), (day) => {
      const { members, required } = on(new Date(first + day * 86_400_000).toISOString().slice(0, 10));
      assert.equal(members.filter((member) => member.permanent).length, 5);
      assert.equal(new Set(members.map((member) => member.code)).size, members.length);
      assert.equal(required, members.length === 11 ? 7 : 9);
    }),
  );
});
