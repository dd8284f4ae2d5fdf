import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import fc from 'fast-check';
import { loadCouncil } from '../../council/load.ts';
import { actionTypes, hashEntry, type LogEntry, openChamber, play, readLogText, readMeeting, verifyChain } from '../index.ts';
import { loadMeeting, meetingNames } from '../load.ts';

const council = loadCouncil();
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const setup = '{"setup": {"date": "2024-03-25", "nextResolution": 1}}';

/** A log as it is kept, of any bodies. */
function kept(bodies: readonly string[]): LogEntry[] {
  let before = '';
  return bodies.map((body, i) => {
    const entry = { seq: i + 1, at: `2024-03-25T15:${String(i % 60).padStart(2, '0')}:00.000Z`, by: 'presidency', body };
    before = hashEntry(before, entry, hash);
    return { ...entry, hash: before };
  });
}

test('reading a meeting never throws, whatever text it is given', () => {
  const anyLine = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ type: fc.constantFrom(...actionTypes), by: fc.string(), at: fc.constant('2024-03-25T15:00:00Z'), id: fc.string() })
      .map((one) => JSON.stringify(one)),
    fc
      .record({ seq: fc.integer(), at: fc.string(), by: fc.string(), body: fc.json(), hash: fc.string() })
      .map((one) => JSON.stringify(one)),
    fc
      .record({
        setup: fc.record(
          { date: fc.constantFrom('2024-03-25', '1946-06-26', '3'), presidency: fc.string(), body: fc.jsonValue() },
          { requiredKeys: ['date'] },
        ),
      })
      .map((one) => JSON.stringify(one)),
  );
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 6 }), fc.boolean(), (lines, begun) => {
      const text = (begun ? [setup, ...lines] : lines).join('\n');
      const meeting = readMeeting(council, text);
      if (meeting.ok) play(meeting.value);
      readLogText(text);
    }),
    { numRuns: 400 },
  );
});

test('what a script lacks is refused, and what is refused in playing changes nothing', () => {
  const lines = [setup, '{"type": "announce", "by": "presidency", "at": "2024-03-25T15:00:00Z"}'];
  const read = readMeeting(council, lines.join('\r\n'));
  assert.ok(read.ok);
  const { chamber, steps } = play(read.value);
  assert.ok(!steps[0]!.result.ok);
  assert.deepEqual(chamber, openChamber(read.value.setup));
});

test('of every change of one sign in a log the first entry it touches is found', () => {
  const bodies = ['{"format":1}', '{"action":{"type":"call_to_order"}}', '{"action":{"type":"adjourn"}}'];
  const log = kept(bodies);
  assert.equal(verifyChain(log, hash), null);
  const change = fc.record({
    at: fc.nat(log.length - 1),
    field: fc.constantFrom('at', 'by', 'body', 'hash'),
    place: fc.nat(200),
    sign: fc.constantFrom('0', 'x', ' '),
  });
  fc.assert(
    fc.property(change, ({ at, field, place, sign }) => {
      const entry = log[at]!;
      const words = entry[field as 'by'];
      const i = place % words.length;
      fc.pre(words[i] !== sign);
      const broken = verifyChain(log.with(at, { ...entry, [field]: words.slice(0, i) + sign + words.slice(i + 1) }), hash);
      assert.equal(broken?.place, at + 1);
    }),
  );
});

test('an instant that goes back is found although the hashes fit', () => {
  const log = kept(Array.from({ length: 61 }, () => '{}'));
  assert.equal(verifyChain(log, hash)?.place, 61);
});

test('every meeting that ships, kept as a log, is read back and plays the same', () => {
  for (const name of meetingNames()) {
    const { chamber } = play(loadMeeting(council, name));
    const bodies = [{ format: 1, name, setup: chamber.setup }, ...chamber.log.map(({ by: _, at: __, ...action }) => ({ action }))];
    let before = '';
    const lines = bodies.map((body, i) => {
      const { by, at } = chamber.log[i - 1] ?? { by: 'penholder', at: chamber.log[0]!.at };
      const entry = { seq: i + 1, at, by, body: JSON.stringify(body) };
      before = hashEntry(before, entry, hash);
      return JSON.stringify({ ...entry, hash: before });
    });
    const log = readLogText(lines.join('\n'));
    assert.ok(log.ok && log.value.meeting.ok);
    assert.equal(verifyChain(log.value.entries, hash), null);
    assert.deepEqual(play(log.value.meeting.value).chamber, chamber, name);
  }
});
