import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  compareSymbols,
  type DocumentSymbol,
  describeSymbol,
  findSymbols,
  formatSymbol,
  parseSymbol,
  symbolId,
  symbolSlug,
} from './index.ts';

const canonical = (text: string): string => {
  const parsed = parseSymbol(text);
  return parsed.ok ? formatSymbol(parsed.value) : parsed.code;
};

test('every form of DOMAIN 3.3 is read and written canonically', () => {
  const forms: Record<string, string> = {
    'S/1501': 'S/1501',
    'S/2024/254': 'S/2024/254',
    ' s/2024/383 ': 'S/2024/383',
    'S/15156/Rev.2': 'S/15156/Rev.2',
    'S/7285/Add. 1': 'S/7285/Add.1',
    'S/2024/10/Add.12/Corr.1': 'S/2024/10/Add.12/Corr.1',
    'S/96/Rev.7': 'S/96/Rev.7',
    'S/RES/2728 (2024)': 'S/RES/2728 (2024)',
    'S/RES/2728(2024)': 'S/RES/2728 (2024)',
    's/res/2728': 'S/RES/2728',
    'S/RES 2728': 'S/RES/2728',
    'S-RES-2728': 'S/RES/2728',
    's-res-2728-2024': 'S/RES/2728 (2024)',
    '2728': 'S/RES/2728',
    '2728 (2024)': 'S/RES/2728 (2024)',
    'Resolution 2728': 'S/RES/2728',
    'resolution no. 2728': 'S/RES/2728',
    'UN Security Council resolution 2728 (2024)': 'S/RES/2728 (2024)',
    'UNSCR 1325': 'S/RES/1325',
    'SCR 242': 'S/RES/242',
    'SC Res. 242': 'S/RES/242',
    'S/PV.9586': 'S/PV.9586',
    'S/PV.10000': 'S/PV.10000',
    'S/PV9261': 'S/PV.9261',
    'S/PV.9586 (Resumption 1)': 'S/PV.9586 (Resumption 1)',
    's/pv.9586(resumption2)': 'S/PV.9586 (Resumption 2)',
    'S/PV.9586/amendment-1': 'S/PV.9586/amendment-1',
    'S-PV.9586-amendment-1': 'S/PV.9586/amendment-1',
    'S/RES/42/part-1': 'S/RES/42/part-1',
    'S/Agenda/9586': 'S/Agenda/9586',
    'S/PRST/2015/15': 'S/PRST/2015/15',
    'SC/15641': 'SC/15641',
    'GA/12677': 'GA/12677',
    'A/79/2': 'A/79/2',
    'A/78/PV.11': 'A/78/PV.11',
    'A/RES/76/262': 'A/RES/76/262',
    'A/RES/ES-11/1': 'A/RES/ES-11/1',
    'A-RES-ES-11-1': 'A/RES/ES-11/1',
    'A/RES/377 (V)': 'A/RES/377 (V)',
    'A/RES/377A(V)': 'A/RES/377 A (V)',
    'General Assembly resolution 377 A (V)': 'A/RES/377 A (V)',
    'resolution 76/262': 'A/RES/76/262',
  };
  for (const [text, expected] of Object.entries(forms)) assert.equal(canonical(text), expected, text);
});

test('what is no symbol is refused', () => {
  for (const text of [
    '',
    ' ',
    'S/',
    'S/RES/',
    'S/RES/0',
    'S/RES/2728x',
    'X/1',
    'S/1990/3',
    'house resolution 12',
    'S/PV',
    '123456',
    'hello',
    '\u0000',
  ]) {
    assert.equal(canonical(text), 'unknown_symbol', text);
  }
});

test('kind and words', () => {
  const words = (text: string) => {
    const parsed = parseSymbol(text);
    return parsed.ok ? describeSymbol(parsed.value) : '';
  };
  assert.equal(words('S/PV.9586 (Resumption 1)'), 'verbatim record of the 9586th meeting of the Security Council, resumption 1');
  assert.equal(words('S/PV.1723'), 'verbatim record of the 1723rd meeting of the Security Council');
  assert.equal(words('S/15156/Rev.2'), 'document of the Security Council, revision 2');
  assert.equal(words('SC/15641'), 'United Nations press release on the Security Council, not a document');
});

const number = fc.integer({ min: 1, max: 9999 });
const suffixes = fc.array(
  fc.record({ mark: fc.constantFrom('Rev', 'Add', 'Corr', 'Amend'), number: fc.integer({ min: 1, max: 99 }) }, { noNullPrototype: true }),
  {
    maxLength: 3,
  },
);
const question = fc.option(fc.constantFrom('amendment-1', 'part-12', 'motion-1'), { nil: null });
const year = fc.integer({ min: 1994, max: 2030 });
const session = fc.constantFrom('1', '79', 'ES-11', 'S-10');
const roman = fc.constantFrom('I', 'V', 'XVIII', 'XXX');
const letter = fc.option(fc.constantFrom('A', 'B'), { nil: null });
const resumption = fc.option(fc.integer({ min: 1, max: 12 }), { nil: null });
const symbolOf = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<DocumentSymbol> => {
  const none = Object.fromEntries(['year', 'session', 'letter', 'resumption'].map((name) => [name, fc.constant(null)]));
  return fc.record(
    { body: fc.constant('S'), number, suffixes, question, ...none, ...fields },
    { noNullPrototype: true },
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<DocumentSymbol>;
};
const anySymbol = fc.oneof(
  symbolOf({ kind: fc.constant('resolution'), year: fc.option(year, { nil: null }) }).map((one) =>
    one.question === null ? one : { ...one, year: null },
  ),
  symbolOf({ kind: fc.constant('presidential_statement'), year }),
  symbolOf({ kind: fc.constant('meeting_record'), resumption }),
  symbolOf({ kind: fc.constant('agenda') }),
  symbolOf({ kind: fc.constant('document') }),
  symbolOf({ kind: fc.constant('document'), year }),
  symbolOf({ kind: fc.constant('press_release'), body: fc.constantFrom('SC', 'GA') }),
  symbolOf({ kind: fc.constant('assembly_resolution'), body: fc.constant('A'), session: fc.oneof(session, roman), letter }),
  symbolOf({ kind: fc.constant('assembly_record'), body: fc.constant('A'), session, resumption }),
  symbolOf({ kind: fc.constant('assembly_document'), body: fc.constant('A'), session }),
);

test('what is written canonically is read back, and so is its slug', () => {
  fc.assert(
    fc.property(anySymbol, (symbol) => {
      assert.deepEqual(parseSymbol(formatSymbol(symbol)), { ok: true, value: symbol });
      const fromSlug = parseSymbol(symbolSlug(symbol));
      assert.ok(fromSlug.ok, symbolSlug(symbol));
      assert.equal(symbolId(fromSlug.value), symbolId(symbol), symbolSlug(symbol));
    }),
    { numRuns: 1000 },
  );
});

test('any string is answered, and what is read of it is read again from its canonical form', () => {
  const alphabet = fc.constantFrom(...'SAsaREPVresolution/.-() 0123456789Rev\n'.split(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet, maxLength: 30 })), (text) => {
      const parsed = parseSymbol(text);
      if (parsed.ok) assert.deepEqual(parseSymbol(formatSymbol(parsed.value)), parsed);
      for (const { start, end } of findSymbols(text)) assert.ok(start >= 0 && start < end && end <= text.length);
    }),
    { numRuns: 2000 },
  );
});

test('symbols are found in running text with their places', () => {
  const text =
    'Under resolutions 2712 (2023), 2720 (2023) and\n2728 and 15 members, see S/PV.9586, p. 3 (draft S/2024/254/Rev.1). UNSCR 1325; ' +
    'House resolution 12, a resolution 1.5 times finer, US/2024/1 and General Assembly resolution 377 A (V).';
  assert.deepEqual(
    findSymbols(text).map(({ start, end, symbol }) => [text.slice(start, end), formatSymbol(symbol)]),
    [
      ['resolutions 2712 (2023)', 'S/RES/2712 (2023)'],
      ['2720 (2023)', 'S/RES/2720 (2023)'],
      ['2728', 'S/RES/2728'],
      ['S/PV.9586', 'S/PV.9586'],
      ['S/2024/254/Rev.1', 'S/2024/254/Rev.1'],
      ['UNSCR 1325', 'S/RES/1325'],
      ['resolution 377 A (V)', 'A/RES/377 A (V)'],
    ],
  );
});

test('counts behind the word resolution are no symbols', () => {
  for (const text of [
    'adopted the resolution 14-0',
    'the resolution 14 – 0',
    'the resolution 2 days later',
    'the resolution 120 days later',
    'the resolution 14 to 0',
    'a resolution 10 countries wrote',
    'resolution 1080p',
    'the resolution, 14 in favour',
  ]) {
    assert.deepEqual(findSymbols(text), [], text);
  }
  for (const text of ['resolution 46 (1948)', 'UNSCR 46', 'resolution no. 46', 'resolution 242'])
    assert.equal(findSymbols(text).length, 1, text);
});

test('a symbol between other words is found whole', () => {
  fc.assert(
    fc.property(anySymbol, (symbol) => {
      const text = `the text ${formatSymbol(symbol)}, as orally revised`;
      const found = findSymbols(text);
      assert.deepEqual(
        found.map((one) => one.symbol),
        [symbol],
        text,
      );
    }),
  );
});

test('order is total: by number within a kind, a document before its revision', () => {
  const sorted = ['S/2024/254', 'S/RES/338', 'S/RES/2728', 'S/RES/242', 'S/15156/Rev.2', 'S/15156', 'A/RES/76/262', 'A/RES/377 (V)']
    .map((text) => parseSymbol(text))
    .flatMap((parsed) => (parsed.ok ? [parsed.value] : []))
    .sort(compareSymbols)
    .map(formatSymbol);
  assert.deepEqual(sorted, [
    'S/RES/242',
    'S/RES/338',
    'S/RES/2728',
    'S/15156',
    'S/15156/Rev.2',
    'S/2024/254',
    'A/RES/377 (V)',
    'A/RES/76/262',
  ]);
  fc.assert(
    fc.property(anySymbol, anySymbol, (a, b) => {
      assert.equal(Math.sign(compareSymbols(a, b)), -Math.sign(compareSymbols(b, a)) + 0);
      assert.equal(compareSymbols(a, b) === 0, symbolId(a) === symbolId(b));
    }),
  );
});

test('finding takes time in proportion to the text', () => {
  const time = (text: string) => {
    const begin = performance.now();
    findSymbols(text);
    return performance.now() - begin;
  };
  for (const unit of ['resolutions 242, 338, ', 'S/RES/', 'S/2024/254/Rev.1/Rev.1', 'SC res res ', '((((', '          ', '11111']) {
    time(unit.repeat(2000));
    const short = time(unit.repeat(4000));
    const long = time(unit.repeat(40_000));
    assert.ok(long < 40 * short + 60, `${unit}: ${short} ms, then ${long} ms for ten times as much`);
  }
});
