import assert from 'node:assert/strict';
import test from 'node:test';
import { penholder } from './run.ts';

test('ballots as arguments, as pairs and on standard input give one ruling', () => {
  const lists = penholder(['decide', '--date', '2024-03-22', '--no', 'RU,CN,Algeria', '--abstain', 'Guyana', '--rest', 'Y', '--json']);
  const pairs = penholder(['decide', '--date', '2024-03-22', '--rest', 'yes', 'RU=N', 'China=against', 'DZA=no', 'Guyana=A', '--json']);
  const request = { date: '2024-03-22', ballots: { Russia: 'N', CHN: 'N', Algeria: 'N', Guyana: 'A', rest: 'Y' } };
  const input = penholder(['decide', '--json'], { input: JSON.stringify(request) });
  assert.equal(lists.code, 0, lists.err);
  assert.equal(pairs.out, lists.out);
  assert.equal(input.out, lists.out);
  const ruling = JSON.parse(lists.out);
  assert.equal(ruling.format, 1);
  assert.equal(ruling.outcome, 'vetoed');
  assert.deepEqual(ruling.tally, { Y: 11, N: 3, A: 1, P: 0, X: 0 });
  assert.deepEqual(ruling.vetoedBy.toSorted(), ['CHN', 'RUS']);
  assert.ok(ruling.wouldChange.length > 0);
});

test('the same ballots on a procedural question carry', () => {
  const { code, out } = penholder([
    'decide',
    '--date',
    '2022-02-27',
    '--kind',
    'procedural',
    '--rest',
    'Y',
    'RU=N',
    'CN=A',
    'IN=A',
    'AE=A',
  ]);
  assert.equal(code, 0);
  assert.match(out, /^Carried\n/);
  assert.match(out, /Against +1 +Russian Federation/);
  assert.match(out, /^Why$/m);
});

test('what cannot be decided is refused in one sentence, code 2, nothing printed', () => {
  const on = ['decide', '--date', '2024-03-25'];
  const cases: readonly (readonly [readonly string[], string, RegExp])[] = [
    [[...on, '--rest', 'Y', 'Germany=N'], '', /Germany .*was not a member .*2024-03-25/],
    [[...on, '--rest', 'Y', 'US=N', 'USA=Y'], '', /[Tt]wo ballots .*United States/],
    [[...on, 'US=N'], '', /14 of the 15|missing|have none/],
    [[...on, '--rest', 'Y', 'Atlantis=N'], '', /Atlantis/],
    [[...on, '--rest', 'Q'], '', /"Q" is no ballot/],
    [[...on, 'US:N'], '', /MEMBER=BALLOT/],
    [['decide', '--date', '1945-06-26', '--rest', 'Y'], '', /1946/],
    [['decide', '--date', '2099-01-01', '--rest', 'Y'], '', /known up to/],
    [['decide', '--date', '2024-02-30', '--rest', 'Y'], '', /2024-02-30/],
    [['decide', '--date', 'yesterday', '--rest', 'Y'], '', /yesterday/],
    [['decide', '--kind', 'resolution', '--rest', 'Y'], '', /date/],
    [[...on, '--kind', 'vibes', '--rest', 'Y'], '', /"vibes" is no kind/],
    [['decide'], '', /empty/],
    [['decide'], '{"date":', /not JSON/],
    [['decide'], '[]', /object/],
    [['decide'], '{"date":"2024-03-25","ballots":{"US":"Y","US":"N","rest":"Y"}}', /"US" stands twice/],
    [['decide'], '{"date":"2024-03-25","votes":{}}', /votes/],
  ];
  for (const [args, input, sentence] of cases) {
    const { code, out, err } = penholder(args, { input });
    assert.equal(code, 2, `${args.join(' ')} ${input}: ${err}`);
    assert.equal(out, '');
    assert.match(err, sentence);
    assert.equal(err.trimEnd().split('\n').length, 1, err);
  }
});
