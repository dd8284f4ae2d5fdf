import assert from 'node:assert/strict';
import test from 'node:test';
import { penholder } from './run.ts';

const json = (args: readonly string[]) => {
  const { code, out, err } = penholder([...args, '--json']);
  assert.equal(code, 0, err);
  return JSON.parse(out);
};

/** Text as if the terminal were endless. */
const flat = (text: string) => text.replace(/\n +/g, ' ').replace(/(?<=\S)\n(?=[a-zA-Z(])(?!Query:|Counted|Decisions)/g, ' ');

test('votes lists what a query finds, as a table, JSON and CSV alike', () => {
  const typed = 'veto:USA item:"Palestinian question" 2023..2024';
  const list = json(['votes', typed]);
  assert.equal(list.format, 1);
  assert.equal(list.total, list.votes.length);
  assert.equal(list.votes[0].id, 'S/2024/835');
  assert.deepEqual(list.votes[0].vetoedBy, ['USA']);
  assert.equal(json(['votes', list.typed]).total, list.total);
  const { out } = penholder(['votes', typed]);
  assert.ok(
    flat(out).startsWith(`${list.total} questions decided, on the agenda item "Palestinian question", vetoed by the United States`),
  );
  for (const { id, date } of list.votes) assert.match(out, new RegExp(`^${date}  ${id.replace('.', '\\.')} `, 'm'));
  const csv = penholder(['votes', typed, '--csv']).out.trimEnd().split('\r\n');
  assert.deepEqual(
    csv.slice(1).map((row) => row.split(',')[0]),
    list.votes.map((vote: { id: string }) => vote.id),
  );
  // What the shell has unquoted stays together.
  assert.equal(json(['votes', 'veto:USA', 'item:Palestinian question', '2023..2024']).total, list.total);
});

test('limit, offset and sort', () => {
  const all = json(['votes', 'veto:FRA']).votes.map((vote: { id: string }) => vote.id);
  const some = json(['votes', 'veto:FRA', '--sort', 'oldest', '--limit', '2', '--offset', '1']);
  assert.equal(some.total, all.length);
  assert.deepEqual(
    some.votes.map((vote: { id: string }) => vote.id),
    all.toReversed().slice(1, 3),
  );
  const table = penholder(['votes', '1990..']).out;
  assert.equal(table.match(/^\d{4}-\d\d-\d\d /gm)?.length, 50);
  assert.match(table, /--limit all/);
  for (const wrong of [
    ['--limit', 'many'],
    ['--sort', 'newst'],
    ['--json', '--csv'],
  ]) {
    const { code, out, err } = penholder(['votes', 'veto:FRA', ...wrong]);
    assert.deepEqual([code, out], [2, ''], wrong.join(' '));
    assert.match(err, /^penholder: .+\.\n$/);
  }
  assert.match(penholder(['votes', 'veto:FRA', '--sort', 'newst']).err, /Nearest: newest/);
});

test('a count shows its number, its query in words, what would change it, and what it counted', () => {
  const counted = json(['count', 'veto:Russia']);
  assert.equal(counted.format, 1);
  assert.equal(counted.value, counted.decisions.length);
  const holder = counted.switches.find(({ id }: { id: string }) => id === 'holder');
  assert.equal(holder.state, 'holder');
  const seat = holder.choices.find(({ state }: { state: string }) => state === 'seat');
  assert.equal(json(['count', seat.typed]).value, seat.value);
  assert.ok(seat.value > counted.value);
  const { out } = penholder(['count', 'veto:Russia']);
  assert.ok(out.startsWith(`${counted.value} questions decided, vetoed by the Russian Federation\nQuery: veto:RUS\n`));
  assert.match(flat(out), new RegExp(`as holder; as seat, whoever held it, ${seat.value}`));
  assert.match(out, /Amendments, and parts put separately: counted; without them \d+/);
});

test('the US abstains and fourteen are in favour', () => {
  assert.deepEqual(json(['count', 'US=A yes:14 2024']).decisions, ['S/RES/2728', 'S/RES/2767']);
});

test('words with typing errors find the same, and it is said how they were read', () => {
  assert.deepEqual(json(['count', 'syrian chemicl wepons']).decisions, json(['count', 'Syria chemical weapons']).decisions);
  assert.match(penholder(['count', 'cesefire']).out, /"cesefire"\s\(read\sas\sceasefire\)/);
});

test('an unknown word of a query is refused with its column and the nearest', () => {
  for (const verb of ['votes', 'count']) {
    const { code, out, err } = penholder([verb, 'gaza vto:USA']);
    assert.deepEqual([code, out], [2, '']);
    assert.equal(err, 'penholder: At column 6: "vto:" is not a word of queries. Nearest: veto:.\n');
  }
  assert.match(penholder(['count', 'item:"open']).err, /column 1.*never closed/);
});
