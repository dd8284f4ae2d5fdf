/** `penholder member`, `vetoes`, `item` and `year`, through the door. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { readCsv } from '../record/read-csv.ts';
import { penholder } from './run.ts';

const run = (args: readonly string[], env: Record<string, string> = {}) => {
  const { code, out, err } = penholder(args, { env });
  assert.equal(code, 0, err);
  return out;
};
const json = (args: readonly string[]) => JSON.parse(run([...args, '--json']));
const count = (typed: string): number => json(['count', typed]).value;

test('a member: each number with the query that gives it', () => {
  const figures = json(['member', 'Guyana', '--from', '2024']);
  assert.equal(figures.format, 1);
  assert.equal(count(figures.most.apart.typed), figures.most.apart.value);
  assert.equal(count(figures.partners[0].same.typed), figures.partners[0].same.value);
  const out = run(['member', 'guy', '--from', '2024', '--limit', '3']);
  assert.match(out, /^Guyana \(GUY\)\nOf: questions decided, from 2024-01-01 \(since:2024-01-01\)\n/);
  assert.match(out, new RegExp(` ${figures.most.apart.value} {2}minority:GUY`));
  assert.match(out, /and \d+ more; --limit all/);
  assert.match(run(['member', 'LIE']), /never been a member/);
});

test('vetoes, an item and a year', () => {
  const vetoes = json(['vetoes', '--by', 'seat']);
  assert.equal(count('veto:seat-RU'), vetoes.vetoers.find(({ id }: { id: string }) => id === 'seat-RU').total.value);
  assert.match(
    run(['vetoes']),
    new RegExp(`^${vetoes.vetoed.value} decisions were vetoed; on them permanent members cast ${vetoes.cast} vetoes`),
  );
  const item = json(['item', 'Palestinian', 'question']);
  assert.equal(count('item:"Palestinian question"'), item.outcomes.decisions.value);
  assert.match(run(['item', 'Palestinian question']), /S\/RES\/2728 \(2024\)\s+draft\s+S\/2024\/254\s+14–0–1\s+Adopted/);
  const year = json(['year', '2024']);
  assert.equal(count('2024'), year.outcomes.decisions.value);
  assert.match(run(['year', '2024']), /Who sat\n {2}China, France, Russian Federation, United Kingdom, United States, Algeria,/);
});

test('tables as CSV, the first unless one is named', () => {
  const [head, ...rows] = readCsv(run(['member', 'FRA', '--csv']));
  assert.deepEqual(head!.slice(0, 4), ['format', 'member', 'name', 'sat']);
  assert.ok(rows.length > 100);
  assert.deepEqual(readCsv(run(['vetoes', '--csv', 'list']))[0]!.slice(0, 3), ['format', 'id', 'date']);
  assert.deepEqual(readCsv(run(['year', '2024', '--csv']))[1]!.slice(0, 2), ['1', '2024-01']);
});

test('lines keep to a narrow terminal', () => {
  for (const args of [['member', 'USA'], ['vetoes'], ['item', 'cyprus'], ['year', '1955']]) {
    const out = run(args, { COLUMNS: '44' });
    const longest = Math.max(...out.split('\n').map((line) => line.length));
    assert.ok(longest <= 44, `${args.join(' ')}: ${longest}`);
  }
});

test('what cannot be understood ends with code 2 and the nearest', () => {
  for (const [args, err] of [
    [['member', 'Frannce'], /Frannce.*France/],
    [['year', '1945'], /1946/],
    [['item', 'cyprs'], /cyprus/],
    [['vetoes', '--by', 'holders'], /holder/],
    [['vetoes', '--csv', 'lists'], /list/],
    [['vetoes', '--json', '--csv'], /not both/],
    [['member', 'FRA', '--from', 'soon'], /--from: /],
    [['member', 'FRA', '--query', 'vto:x'], /--query: At column 1/],
    [['member', 'FRA', '--limit', 'many'], /--limit many/],
  ] as const) {
    const ran = penholder(args);
    assert.deepEqual([ran.code, ran.out], [2, ''], args.join(' '));
    assert.match(ran.err, err);
  }
});
