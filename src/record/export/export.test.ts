import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readCsv } from '../../../tests/record/read-csv.ts';
import { loadRecord } from '../load.ts';
import { ballotColumns, type Column, type Columns, type DecisionRow, decisionColumns } from './columns.ts';
import { csvLines } from './csv.ts';
import { jsonLines } from './json-lines.ts';
import { pieces } from './pieces.ts';
import { ballotRows, decisionFromRow, decisionRows } from './rows.ts';

const record = loadRecord();

/** A cell as the value it was written from. */
function readCell(cell: string | null, { type, between }: Column): unknown {
  if (type === 'list') return cell === null ? [] : cell.split(between);
  if (cell === null) return null;
  return type === 'integer' ? Number(cell) : type === 'boolean' ? cell === 'true' : cell;
}

function rowsOfCsv<Row extends object>(columns: Columns<Row>, text: string): Row[] {
  const [header, ...lines] = readCsv(text);
  assert.deepEqual(header, ['format', ...Object.keys(columns)]);
  const all = Object.entries<Column>(columns);
  return lines.map((line) => {
    assert.equal(line.length, all.length + 1);
    assert.equal(line[0], '1');
    return Object.fromEntries(all.map(([name, column], i) => [name, readCell(line[i + 1]!, column)])) as Row;
  });
}

test('columns keep their names and their order in format 1', () => {
  assert.deepEqual(
    Object.keys(decisionColumns).join(' '),
    'id date meeting symbol resolution kind question item subject topics sponsors outcome in_favour against abstaining not_participating ' +
      'absent required short_by unanimous vetoed_by without_vote known members ballots known_ballots count_only announced policy ' +
      'confidence sources notes field_sources',
  );
  assert.equal(Object.keys(ballotColumns).join(' '), 'decision date kind outcome member name permanent seat ballot veto');
});

test('the whole record survives CSV and JSON Lines', () => {
  const rows = [...decisionRows(record, record.decisions)];
  assert.deepEqual(rowsOfCsv(decisionColumns, [...csvLines(decisionColumns, rows)].join('')), rows);
  const read = [...jsonLines(decisionColumns, rows)].map((line) => {
    const { format, ...row } = JSON.parse(line) as DecisionRow & { format: number };
    assert.equal(format, 1);
    return row;
  });
  assert.deepEqual(read, rows);
  assert.deepEqual(read.map(decisionFromRow), record.decisions);
});

test('every ballot known by name is a row, and survives CSV', () => {
  const rows = [...ballotRows(record, record.decisions)];
  const known = record.decisions.reduce(
    (sum, one) => sum + (one.ballots.length || one.knownBallots.split(' ').filter((each) => each !== '').length),
    0,
  );
  assert.equal(rows.length, known);
  assert.deepEqual(rowsOfCsv(ballotColumns, [...csvLines(ballotColumns, rows)].join('')), rows);
  const vetoes = rows.filter((row) => row.veto && row.decision === 'S/2024/239').map((row) => row.member);
  assert.deepEqual(vetoes, ['CHN', 'RUS']);
});

test('a row says what the record knows, and leaves out what it does not', () => {
  const row = (id: string) => [...decisionRows(record, [record.byId.get(id)!])][0]!;
  const { in_favour, abstaining, required, short_by, ballots, members, known } = row('S/RES/2728');
  assert.deepEqual([in_favour, abstaining, required, short_by, known], [14, 1, 9, 0, 'all']);
  assert.equal(ballots![members.indexOf('USA')], 'A');
  const silent = row('S/RES/1');
  assert.deepEqual([silent.without_vote, silent.in_favour, silent.unanimous, silent.ballots], [true, null, null, null]);
  for (const each of decisionRows(record, record.decisions)) {
    if (each.ballots === null) continue;
    const sum = each.in_favour! + each.against! + each.abstaining! + each.not_participating! + each.absent!;
    assert.equal(sum, each.members.length, each.id);
  }
});

const column = (type: Column['type']): Column => ({ type, nullable: true, between: '; ', doc: '' });
const loose = { text: column('text'), number: column('integer'), yes: column('boolean'), list: column('list') };
interface Loose {
  readonly text: string | null;
  readonly number: number | null;
  readonly yes: boolean;
  readonly list: readonly string[];
}
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '"', '""', ',', '\r\n', '\n', '=1+1', '-', "'", '\ufeff'));
const anyRow: fc.Arbitrary<Loose> = fc.record(
  {
    text: fc.option(anyText),
    number: fc.option(fc.integer()),
    yes: fc.boolean(),
    list: fc.array(fc.string({ minLength: 1 }).filter((one) => !one.includes(';') && one.trim() === one)),
  },
  { noNullPrototype: true },
);

test('any rows survive CSV and JSON Lines', () => {
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      assert.deepEqual(rowsOfCsv<Loose>(loose, [...csvLines<Loose>(loose, rows)].join('')), rows);
      const lines = [...jsonLines<Loose>(loose, rows)].join('').split('\n').slice(0, -1);
      assert.deepEqual(
        lines.map((line) => JSON.parse(line)),
        rows.map((row) => ({ format: 1, ...row })),
      );
    }),
  );
});

test('for spreadsheets no cell begins as a formula does, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      const text = [...csvLines<Loose>(loose, rows, { spreadsheet: true })].join('');
      assert.equal(text[0], '\ufeff');
      const lines = readCsv(text.slice(1)).slice(1);
      lines.forEach((line, i) => {
        const [, cell, number] = line;
        const { text: before, number: n } = rows[i]!;
        if (cell !== null) assert.doesNotMatch(cell!, /^[=+\-@\t\r\n]/);
        assert.equal(cell?.replace(/^'(?=[=+\-@\t\r\n])/, ''), before?.replace(/^'(?=[=+\-@\t\r\n])/, '') ?? undefined);
        assert.equal(number, n === null ? null : String(n));
      });
    }),
  );
});

test('pieces are the lines, and none but the last is short', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 50 }), (lines, size) => {
      const made = [...pieces(lines, size)];
      assert.equal(made.join(''), lines.join(''));
      for (const piece of made.slice(0, -1)) assert.ok(piece.length >= size);
    }),
  );
});
