import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { emptyAssembly } from '../../src/record/assembly.ts';
import { csvLines, decisionColumns, decisionRows, jsonLines } from '../../src/record/export/index.ts';
import { bodyIn, type Imported, importInto } from '../../src/record/import/import.ts';
import { emptyOverlay, type Overlay, overlayLines, readOverlay, withOverlay } from '../../src/record/import/overlay.ts';
import { fileReader, type ReadSoFar, unread } from '../../src/record/import/read-file.ts';
import {
  type CouncilRecord,
  compositionOf,
  count,
  type Decision,
  outcomeOf,
  parseQuery,
  resolve,
  rulingOf,
} from '../../src/record/index.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { Result } from '../../src/result.ts';
import { assemblyColumns, assemblyRows, councilColumns, councilRows, csvOf, type Row } from './files.ts';

const record = loadRecord();
const source = { id: 'import-1', title: 'a file', terms: '' };
const none = (of: CouncilRecord): CouncilRecord => ({ ...of, decisions: [], byId: new Map() });
const held = (id: string): Decision => record.byId.get(id)!;

/** Reads a text in pieces of this many characters. */
function readText(text: string, piece = text.length): Result<ReadSoFar> {
  const reader = fileReader(record.council, unread());
  let rest = '';
  for (let at = 0; at < text.length; at += piece) {
    const taken = reader.take(rest + text.slice(at, at + piece), true);
    if (!taken.ok) return taken;
    rest = taken.value;
  }
  const taken = reader.take(rest, false);
  return taken.ok ? { ok: true, value: reader.soFar() } : taken;
}

function importText(of: CouncilRecord, text: string, overlay: Overlay = emptyOverlay(of.body)): Result<Imported> {
  const read = readText(text);
  if (!read.ok) return read;
  const body = bodyIn(read.value);
  if (!body.ok) return body;
  assert.equal(body.value, of.body);
  return importInto(withOverlay(of, overlay), overlay, read.value, source);
}

function imported(of: CouncilRecord, text: string, overlay?: Overlay): Imported {
  const done = importText(of, text, overlay);
  assert.ok(done.ok, done.ok ? '' : done.sentence);
  return done.value;
}

const councilFile = (decisions: readonly Decision[]): string =>
  csvOf(
    councilColumns,
    decisions.flatMap((one) => councilRows(record, one)),
  );

test("the library's file agrees with the record it was compiled from, and importing it again changes nothing", () => {
  const some = record.decisions.filter((one) => one.resolution !== null && one.kind !== 'part' && one.ballots !== '').slice(-60);
  const { report, overlay } = imported(record, councilFile(some));
  assert.equal(report.agreeing, some.length);
  assert.deepEqual([report.added, report.differences, report.problems, report.unchanged], [[], [], [], true]);
  assert.deepEqual(overlay, emptyOverlay('SC'));
});

test('a decision the record lacks is added in its place with its ballots, and found by queries', () => {
  const without = { ...record, decisions: record.decisions.filter(({ id }) => id !== 'S/RES/2728') };
  const less = { ...without, byId: new Map(without.decisions.map((one) => [one.id, one])) };
  const { report, overlay } = imported(less, councilFile([held('S/RES/2728')]));
  assert.deepEqual(report.added, ['S/RES/2728']);
  const after = withOverlay(less, overlay);
  const decision = after.byId.get('S/RES/2728')!;
  assert.equal(decision.ballots, held('S/RES/2728').ballots);
  assert.deepEqual(
    [decision.date, decision.meeting, decision.symbol, decision.resolution],
    ['2024-03-25', 'S/PV.9586', 'S/2024/254', 'S/RES/2728 (2024)'],
  );
  assert.equal(decision.question, 'Resolution 2728 (2024) on a matter of ours, "quoted", with commas');
  assert.deepEqual(decision.sources, [source.id]);
  assert.ok(after.sources.has(source.id));
  const at = after.decisions.indexOf(decision);
  assert.ok(after.decisions[at - 1]!.date <= decision.date && decision.date <= after.decisions[at + 1]!.date);
  const query = parseQuery(after, 'ballot:USA=A res:2728');
  assert.ok(query.ok && count(after, query.value).value === 1);
  assert.equal(rulingOf(after, decision)!.outcome, 'adopted');
});

test('disagreements are kept with both sides, and the record stands', () => {
  const decision = held('S/RES/2728');
  const ballots = decision.ballots.replace('A', 'N');
  const rows = councilRows(record, decision, ballots).map((row) => ({ ...row, date: '2024-03-26' }));
  const { report, overlay } = imported(record, csvOf(councilColumns, rows));
  assert.deepEqual(
    report.differences.map(({ field, member, ours, theirs }) => [field, member ?? '', ours, theirs]),
    [
      ['outcome', '', 'vetoed', 'adopted'],
      ['date', '', '2024-03-25', '2024-03-26'],
      ['ballot', 'USA', 'A', 'N'],
    ],
  );
  const after = withOverlay(record, overlay);
  assert.equal(after.byId.get('S/RES/2728')!.ballots, decision.ballots);
  assert.match(after.byId.get('S/RES/2728')!.notes.join(' '), /The record has United States abstaining, the file against/);
  const again = imported(record, csvOf(councilColumns, rows), overlay);
  assert.equal(again.report.unchanged, true);
  assert.deepEqual(again.overlay, overlay);
});

test('totals that are not those of the ballots are a finding, never mended', () => {
  const rows = councilRows(record, held('S/RES/2728')).map((row) => ({ ...row, total_yes: '15' }));
  const { report } = imported(record, csvOf(councilColumns, rows));
  assert.deepEqual(
    report.differences.map(({ field, ours, theirs }) => [field, ours, theirs]),
    [['totals', '14-0-1, 0 not voting', '15-0-1, 0 not voting']],
  );
});

test('open fields are filled and say from where', () => {
  const open: Decision = { ...held('S/RES/2728'), symbol: null };
  const lacking = { ...record, decisions: [open], byId: new Map([[open.id, open]]) };
  const { report, overlay } = imported(lacking, councilFile([held('S/RES/2728')]));
  assert.deepEqual(report.filled, [{ id: 'S/RES/2728', field: 'symbol', value: 'S/2024/254', source: source.id }]);
  const filled = withOverlay(lacking, overlay).byId.get('S/RES/2728')!;
  assert.equal(filled.symbol, 'S/2024/254');
  assert.ok(filled.sources.includes(source.id));
});

test('every published layout reads the same: old columns, plural names, semicolons, CRLF and a byte order mark, a column a State', () => {
  const decision = held('S/RES/2728');
  const rows = councilRows(record, decision);
  const older = councilColumns.filter((name) => !['permanent_member', 'vote_note'].includes(name));
  const plural = (name: string): string =>
    ({ ms_code: 'ms_codes', ms_name: 'ms_names', ms_vote: 'ms_votes', resolution: 'resolutions', total_non_voting: 'non-voting' })[name] ??
    name;
  const wide = ['undl_id', 'resolution', 'date', 'draft', 'meeting', 'description', ...rows.map((row) => row.ms_name!)];
  const texts = {
    newest: csvOf(councilColumns, rows),
    older: csvOf(older, rows),
    plural: csvOf(
      councilColumns.map(plural),
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [plural(name), value]))),
    ),
    semicolons: csvOf(
      councilColumns,
      rows.map((row) => ({ ...row, description: '', agenda: '' })),
    ).replaceAll(',', ';'),
    windows: `\ufeff${csvOf(councilColumns, rows, '\r\n')}`,
    wide: csvOf(wide, [{ ...rows[0]!, ...Object.fromEntries(rows.map((row) => [row.ms_name!, row.ms_vote!])) }]),
    'codes only': csvOf(['resolution', 'date', 'ms_code', 'ms_vote'], rows),
  };
  for (const [layout, text] of Object.entries(texts)) {
    const { report } = imported(record, text);
    assert.deepEqual([report.agreeing, report.problems, report.differences], [1, [], []], layout);
  }
});

test('however a file is cut into pieces, and wherever its rows break lines, it reads the same', () => {
  const rows = councilRows(record, held('S/RES/2728')).map((row, i) => ({
    ...row,
    subjects: i % 3 === 0 ? 'two\nlines, "quoted"' : 'one',
  }));
  const text = csvOf(councilColumns, rows);
  const whole = readText(text);
  assert.ok(whole.ok);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 700 }), (piece) => {
      const read = readText(text, piece);
      assert.deepEqual(read, whole);
    }),
    { numRuns: 60 },
  );
});

test('what is wrong is said with file line, column and reason', () => {
  const rows = councilRows(record, held('S/RES/2728'));
  const other = councilRows(record, held('S/RES/2712'));
  const text = csvOf(councilColumns, [...rows, ...other]);
  const lines = text.split('\n');
  const refusals: readonly (readonly [string, string, RegExp])[] = [
    [
      'malformed',
      [...lines.slice(0, 4), lines[4]!.replace(',USA', ',"USA').replace(/^([^,]*),/, '"$1x,'), ...lines.slice(5)].join('\n'),
      /^Line 5, column 1: a quotation mark/,
    ],
    [
      'cells',
      [...lines.slice(0, 3), `${lines[3]},more`, ...lines.slice(4)].join('\n'),
      /^Line 4, column 21: 21 cells where the first line has 20/,
    ],
    ['truncated', text.slice(0, -60), /cut off; download it again/],
    ['truncated', `${lines.slice(0, -4).join('\n')}\n`, /ends with 12 members of S\/RES\/2712\(2023\) and says there are 15/],
    ['unknown_layout', 'a,b,c\n1,2,3\n', /no column resolution, none date/],
    ['twice', 'date,date\n', /second column is called "date"/],
    ['no_votes', `${councilColumns.join(',')}\n`, /no votes/],
    ['two_bodies', csvOf(councilColumns, [...rows, { ...rows[0]!, resolution: 'A/RES/78/1' }]), /not of the Security Council/],
  ];
  for (const [code, bad, sentence] of refusals) {
    const done = importText(record, bad);
    assert.ok(!done.ok, code);
    assert.equal(done.code, code);
    assert.match(done.sentence, sentence);
  }
});

test('a bad line sets its resolution aside and lets the others in', () => {
  const good = councilRows(record, held('S/RES/2712'));
  const rows = (change: (row: Row, i: number) => Row): Row[] => councilRows(record, held('S/RES/2728')).map(change);
  const cases: readonly (readonly [string, readonly Row[], RegExp])[] = [
    [
      'unknown_member',
      rows((row, i) => (i === 3 ? { ...row, ms_name: 'FRANCEE', ms_code: '' } : row)),
      /Line 5: No State is known as "FRANCEE"\. Nearest: .*France/,
    ],
    ['unknown_ballot', rows((row, i) => (i === 3 ? { ...row, ms_vote: 'MAYBE' } : row)), /Line 5: "MAYBE" is no ballot/],
    ['bad_date', rows((row) => ({ ...row, date: '25/03/2024' })), /"25\/03\/2024" is no date/],
    [
      'contradictory',
      rows((row) => row).flatMap((row) => [row, { ...row, ms_vote: 'N' }]),
      /is given N on S\/RES\/2728\(2024\) here and . on line 2/,
    ],
    ['contradictory', rows((row, i) => (i === 3 ? { ...row, date: '2024-03-26' } : row)), /dated 2024-03-26 here and 2024-03-25 on line 2/],
    [
      'wrong_members',
      rows((row, i) => (i === 3 ? { ...row, ms_name: 'GERMANY', ms_code: 'DEU' } : row)),
      /Germany did not sit .* sat and is not listed/,
    ],
    ['unknown_resolution', rows((row) => ({ ...row, resolution: 'S/2024/254' })), /"S\/2024\/254" is no resolution's symbol/],
  ];
  for (const [code, bad, sentence] of cases) {
    const { report } = imported(none(record), csvOf(councilColumns, [...bad, ...good]));
    assert.deepEqual(report.added, ['S/RES/2712'], code);
    assert.ok(
      report.problems.some((one) => one.code === code && sentence.test(one.sentence)),
      `${code}: ${report.problems[0]?.sentence}`,
    );
  }
});

test('a last vote on a day whose members nobody knows is set aside, not taken for a file that was cut off', () => {
  const late = councilRows(record, held('S/RES/2728')).map((row) => ({ ...row, date: '2030-01-02', resolution: 'S/RES/3000(2030)' }));
  const { report } = imported(record, csvOf(councilColumns, [...councilRows(record, held('S/RES/2712')), ...late]));
  assert.deepEqual([report.agreeing, report.problems.map(({ code }) => code)], [1, ['wrong_members']]);
  assert.match(report.problems[0]!.sentence, /known up to/);
});

test('repeated rows that say the same are one ballot', () => {
  const rows = councilRows(record, held('S/RES/2728'));
  const { report } = imported(record, csvOf(councilColumns, [...rows, ...rows]));
  assert.deepEqual([report.agreeing, report.problems], [1, []]);
});

const assemblyFile = csvOf(assemblyColumns, [
  ...assemblyRows(
    'A/RES/377(V)[A]',
    '1950-11-03',
    { FRANCE: 'Y', USSR: 'N', INDIA: 'A', TURKEY: 'Y' },
    { title: 'Uniting for peace : resolution / adopted by the General Assembly' },
  ),
  ...assemblyRows(
    'A/RES/78/144',
    '2023-12-19',
    { FRANCE: 'Y', 'RUSSIAN FEDERATION': 'N', TÜRKİYE: 'X', INDIA: 'A', "CÔTE D'IVOIRE": 'Y', BELIZE: 'Y' },
    { meeting: 'A/78/PV.49', agenda_title: 'A/78/251 18 The situation in the Middle East' },
  ),
]);

test('the Assembly is a second body: its members are those listed, and members present and voting decide', () => {
  const { report, overlay } = imported(emptyAssembly(record), assemblyFile);
  assert.deepEqual([report.body, report.added, report.problems], ['GA', ['A/RES/377 A (V)', 'A/RES/78/144'], []]);
  const assembly = withOverlay(emptyAssembly(record), overlay);
  const old = assembly.byId.get('A/RES/377 A (V)')!;
  assert.deepEqual(
    compositionOf(assembly, old).members.map(({ name }) => name),
    ['France', 'India', 'Turkey', 'USSR'],
  );
  assert.equal(old.question, 'Uniting for peace');
  assert.equal(outcomeOf(assembly, old), 'adopted');
  const found = resolve(assembly, 'a/res/377(V)[A]');
  assert.ok(found.ok && found.value[0] === old);
  const query = parseQuery(assembly, 'ballot:RUS=N');
  assert.ok(query.ok);
  assert.deepEqual(count(assembly, query.value).decisions, ['A/RES/78/144']);
  const ruling = rulingOf(assembly, assembly.byId.get('A/RES/78/144')!)!;
  assert.deepEqual([ruling.outcome, ruling.required, ruling.vetoedBy], ['adopted', 3, []]);
  assert.match(ruling.reasons[0]!.rule, /Art\. 18/);
});

test('an overlay written and read again is the same, and a damaged one is refused by its line', () => {
  const { overlay } = imported(emptyAssembly(record), assemblyFile);
  const lines = [...overlayLines(overlay)];
  const read = readOverlay(lines.join(''), 'GA.jsonl');
  assert.ok(read.ok);
  assert.deepEqual(read.value, overlay);
  const whys: readonly (readonly [string, RegExp])[] = [
    ['', /line 1: the file is empty/],
    [lines.slice(0, -1).join(''), /the end is missing/],
    [lines.join('').slice(0, 200), /line 4: this is no JSON/],
    ['{"format":9}\n', /line 1: the head should give format 1/],
    [`${lines[0]}{"decision":{},"roll":3}\n`, /line 2: roll 3 is not given before/],
  ];
  for (const [text, why] of whys) {
    const refused = readOverlay(text, 'GA.jsonl');
    assert.ok(!refused.ok && refused.code === 'damaged_overlay' && why.test(refused.sentence), refused.ok ? '' : refused.sentence);
  }
});

test('export, then import: the same record', () => {
  const csv = [...csvLines(decisionColumns, decisionRows(record, record.decisions))].join('');
  const json = [...jsonLines(decisionColumns, decisionRows(record, record.decisions))].join('');
  for (const text of [csv, json]) {
    const { report, overlay } = imported(none(record), text);
    assert.deepEqual(report.problems, []);
    assert.deepEqual(withOverlay(none(record), overlay).decisions, record.decisions);
  }
});

test('export, then import: any part of the record is the same, in either body', () => {
  const { overlay } = imported(emptyAssembly(record), assemblyFile);
  const assembly = withOverlay(emptyAssembly(record), overlay);
  for (const whole of [record, assembly]) {
    fc.assert(
      fc.property(fc.subarray([...whole.decisions.keys()], { minLength: 1 }), fc.boolean(), (places, asCsv) => {
        const part = places.map((place) => whole.decisions[place]!);
        const rows = decisionRows(whole, part);
        const text = [...(asCsv ? csvLines(decisionColumns, rows) : jsonLines(decisionColumns, rows))].join('');
        const back = imported(none(whole), text);
        assert.deepEqual(withOverlay(none(whole), back.overlay).decisions, part);
      }),
      { numRuns: 15 },
    );
  }
});

test('a record with an overlay answers as a naive scan of its decisions does', () => {
  const { overlay } = imported(emptyAssembly(record), assemblyFile);
  const assembly = withOverlay(emptyAssembly(record), overlay);
  for (const member of ['FRA', 'IND', 'TUR', 'SUN', 'RUS', 'BLZ', 'CIV'])
    for (const letter of ['Y', 'N', 'A', 'X']) {
      const query = parseQuery(assembly, `ballot:${member}=${letter}`);
      assert.ok(query.ok);
      const naive = assembly.decisions.filter((one) =>
        compositionOf(assembly, one).members.some(({ code }, i) => code === member && one.ballots[i] === letter),
      );
      assert.equal(count(assembly, query.value).value, naive.length, `${member} ${letter}`);
    }
});
