import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import papaparse from 'papaparse';
import { loadCouncil } from '../../src/council/load.ts';
import { play } from '../../src/procedure/index.ts';
import { loadMeeting } from '../../src/procedure/load.ts';
import { inFolder, penholder } from './run.ts';

const lines = (objects: readonly object[]): string => objects.map((one) => `${JSON.stringify(one)}\n`).join('');
const at = (minute: number): string => `2024-03-25T15:${String(minute).padStart(2, '0')}:00Z`;
const script = [
  { setup: { date: '2024-03-25', meeting: '1', nextResolution: 1 } },
  { type: 'call_to_order', by: 'presidency', at: at(0) },
  { type: 'propose_agenda', by: 'secretariat', at: at(1), items: ['An item'] },
  { type: 'put', by: 'presidency', at: at(2), question: { on: 'draft', id: 'D' } },
  { type: 'adopt_agenda', by: 'presidency', at: at(3) },
  { type: 'submit_draft', by: 'FRA', at: at(4), id: 'D', title: 'A text' },
  { type: 'put', by: 'presidency', at: at(5), question: { on: 'draft', id: 'D' } },
  { ballots: 'YYYYYYYYYNYYYYY', at: at(6) },
  { type: 'announce', by: 'FRA', at: at(7) },
  { type: 'announce', by: 'presidency', at: at(8) },
];

test('a meeting that ships is played by its name: what happened, who voted how, why', () => {
  const { code, out, err } = penholder(['meeting', '2023-12-22']);
  assert.equal(code, 0, err);
  assert.match(out, /^Security Council, 9520th meeting\n/);
  assert.match(out, /Vetoed\n {2}amend: call for an urgent suspension of hostilities\n/);
  assert.match(out, /Against +1 +United States \(veto\)/);
  assert.match(out, /Rules in force\n {2}The Charter and the provisional rules/);
  assert.doesNotMatch(out, /Refused/);
});

test('actions out of order and by others are refused with line and rule, the rest goes on, and the exit code says so', () => {
  const { code, out } = penholder(['meeting', '-'], { input: lines(script), env: { COLUMNS: '100' } });
  assert.equal(code, 1);
  assert.match(out, /Vetoed\n {2}adopt draft D \(A text\)\n/);
  const refused = out.slice(out.indexOf('Refused\n'));
  assert.match(refused, /line 4, put by presidency: .*\[rule \d+\]/s);
  assert.match(refused, /line 9, announce by FRA: France may not do this/);
  assert.equal(refused.match(/^ {2}line/gm)?.length, 2);
});

test('minutes, CSV and JSON of one meeting; --until plays a part', () => {
  const minutes = penholder(['meeting', '2024-03-25', '--minutes']);
  assert.equal(minutes.code, 0, minutes.err);
  assert.match(minutes.out, /It was adopted as resolution 2728 \(2024\)\./);
  const csv = penholder(['meeting', '2024-03-25', '--csv']).out;
  const { data } = papaparse.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  assert.deepEqual(
    data.slice(-2).map((row) => [row.outcome, row.in_favour, row.USA]),
    [
      ['short', '3', 'N'],
      ['adopted', '14', 'A'],
    ],
  );
  const json = JSON.parse(penholder(['meeting', '2024-03-25', '--json', '--until', '34']).out);
  assert.equal(json.format, 1);
  assert.equal(json.history.length, 34);
  assert.equal(json.chamber.decided.at(-1).outcome, 'short');
  assert.equal(json.chamber.phase, 'open');
  assert.ok(json.rules.length > 20);
});

test('what is no meeting is refused with the line at fault', () => {
  const cases: [string, RegExp][] = [
    ['', /empty/],
    ['{"setup": {"date": "2024-03-25"}}\nnonsense\n', /Line 2 is not JSON/],
    ['{"type": "announce"}\n', /Line 1: A meeting’s first line is/],
    ['{"setup": {"date": "1945-01-01"}}\n', /Line 1: The Council first met/],
    ['{"setup": {"date": "2024-03-25", "rules": {"house": ["shouting"]}}}\n', /present_and_voting/],
    ['{"setup": {"date": "2024-03-25", "presidency": "GERMANY"}}\n', /no member/],
    [
      '{"setup": {"date": "2024-03-25"}}\n{"type": "shout", "by": "FRA", "at": "2024-03-25T15:00:00Z"}\n',
      /Line 2: There is no action "shout"/,
    ],
    ['{"setup": {"date": "2024-03-25"}}\n{"ballots": "YYN", "at": "2024-03-25T15:00:00Z"}\n', /Line 2: .* 15 members/],
    [
      '{"setup": {"date": "2024-03-25"}}\n{"type": "ballot", "by": "FRA", "at": "2024-03-25T15:00:00Z", "ballot": "yes"}\n',
      /Line 2: ballot/,
    ],
    [`{"setup": {"date": "2024-03-25"}}\n${'\n'.repeat(50_001)}`, /more than 50000 lines/],
  ];
  for (const [input, words] of cases) {
    const { code, err, out } = penholder(['meeting', '-'], { input });
    assert.equal(code, 2, input);
    assert.match(err, words);
    assert.equal(out, '');
  }
  const missing = penholder(['meeting', 'nowhere.jsonl']);
  assert.equal(missing.code, 2);
  assert.match(missing.err, /does not exist\. Meetings that ship with Penholder: 1946-06-26/);
});

/** A log as a server keeps and exports it, hashes made here and not by the code under test. */
function exported(): string[] {
  const meeting = loadMeeting(loadCouncil(), '2024-03-25');
  const { log, setup } = play(meeting).chamber;
  const bodies = [
    { at: log[0]!.at, by: 'penholder', body: JSON.stringify({ format: 1, name: 'Council', setup }) },
    ...log.map(({ by, at, ...action }) => ({ at, by, body: JSON.stringify({ action }) })),
  ];
  let before = '';
  return bodies.map(({ at, by, body }, i) => {
    const hash = createHash('sha256')
      .update(`${before}\n${JSON.stringify([i + 1, at, by, body])}`)
      .digest('hex');
    before = hash;
    return JSON.stringify({ seq: i + 1, at, by, body, hash });
  });
}

test('an exported log is verified: whole, changed, cut, reordered, or never taken by the rules', () => {
  const log = exported();
  const head = JSON.parse(log.at(-1)!).hash as string;
  inFolder((folder) => {
    const verify = (kept: readonly string[], ...options: string[]) => {
      const file = join(folder, 'log.jsonl');
      writeFileSync(file, `${kept.join('\n')}\n`);
      return penholder(['verify', file, ...options]);
    };
    const whole = verify(log, '--head', head);
    assert.equal(whole.code, 0, whole.err);
    assert.match(whole.out, /^Whole: 56 entries/);
    assert.match(whole.out, new RegExp(head));
    const changed = verify(log.with(20, log[20]!.replace('\\"Y\\"', '\\"N\\"')));
    assert.equal(changed.code, 1);
    assert.match(changed.out, /^Line 21: The hash of entry 21 does not fit/);
    const missing = verify(log.toSpliced(30, 1));
    assert.match(missing.out, /^Line 31: Entry 31 bears the number 32/);
    const swapped = verify(log.with(10, log[11]!).with(11, log[10]!));
    assert.match(swapped.out, /^Line 11: Entry 11 bears the number 12/);
    assert.equal(verify(log.slice(0, 40)).code, 0, 'a log cut at its end is whole by itself');
    const cut = verify(log.slice(0, 40), '--head', head);
    assert.equal(cut.code, 1);
    assert.match(cut.out, /entries are missing at the end/);
    const json = JSON.parse(verify(log.toSpliced(30, 1), '--json').out);
    assert.deepEqual([json.whole, json.problem.line], [false, 31]);
  });
});

test('a log whose hashes fit but whose action the rules would not have taken is found out', () => {
  const setup = play(loadMeeting(loadCouncil(), '2024-03-25')).chamber.setup;
  const bodies = [{ format: 1, name: 'Council', setup }, { action: { type: 'announce' } }];
  let before = '';
  const input = bodies
    .map((body, i) => {
      const entry = [i + 1, '2024-03-25T15:00:00.000Z', 'presidency', JSON.stringify(body)] as const;
      before = createHash('sha256')
        .update(`${before}\n${JSON.stringify(entry)}`)
        .digest('hex');
      return `${JSON.stringify({ seq: entry[0], at: entry[1], by: entry[2], body: entry[3], hash: before })}\n`;
    })
    .join('');
  const { code, out } = penholder(['verify', '-'], { input });
  assert.equal(code, 1);
  assert.match(out, /^Line 2: The rules do not take "announce" by presidency/);
});

test('the exported log of a chamber is played as a script is', () => {
  const fromLog = penholder(['meeting', '-', '--minutes'], { input: exported().join('\n') });
  assert.equal(fromLog.code, 0, fromLog.err);
  assert.equal(fromLog.out, penholder(['meeting', '2024-03-25', '--minutes']).out);
});

test('what is no log cannot be verified', () => {
  const { code, err } = penholder(['verify', '-'], { input: lines(script) });
  assert.equal(code, 2);
  assert.match(err, /no exported log/);
  assert.equal(penholder(['verify', '-', '--head', 'abc'], { input: exported().join('\n') }).code, 2);
});
