/** docs/procedure.md says what can be done, who may, and what house rules and conditions there are: it is held against the code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { loadCouncil } from '../../src/council/load.ts';
import { actionTypes, allowed, conditionKinds, houseRuleIds, readBody, readMeeting, ruleIds } from '../../src/procedure/index.ts';
import { meetingNames } from '../../src/procedure/load.ts';

const manual = readFileSync(new URL('../../docs/procedure.md', import.meta.url), 'utf8');
const rows = new Map([...manual.matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm)].map(([, name, second]) => [name!, second!.trim()] as const));

test('its table has every action, and says who may take it', () => {
  for (const type of actionTypes) {
    const who = rows.get(type);
    assert.ok(who !== undefined, type);
    assert.deepEqual(who.split(', ').sort(), [...allowed[type]].sort(), type);
  }
});

test('it names every condition, named rule and house rule, and no other', () => {
  const known = new Set<string>([...actionTypes, ...conditionKinds, ...houseRuleIds]);
  for (const id of [...conditionKinds, ...houseRuleIds]) assert.ok(rows.has(id), id);
  for (const id of ruleIds) assert.ok(manual.includes(`\`${id}\``), id);
  const kinds = ['procedural', 'substantive', 'admission', 'secretary_general', 'preliminary', 'election'];
  for (const name of rows.keys()) assert.ok(known.has(name) || kinds.includes(name), name);
});

test('its body and its setup are read as they stand there', () => {
  const blocks = [...manual.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text!);
  assert.equal(blocks.length, 2);
  const meeting = readMeeting(loadCouncil(), blocks[0]!);
  assert.ok(meeting.ok, meeting.ok ? '' : meeting.sentence);
  const body = readBody(JSON.parse(blocks[1]!));
  assert.ok(body.ok, body.ok ? '' : body.sentence);
});

test('it tells of every meeting that ships', () => {
  for (const name of meetingNames()) {
    const [year, month, day] = name.split('-').map(Number);
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    assert.ok(manual.includes(`${day} ${months[month! - 1]} ${year}`), name);
  }
});
