/** `penholder draft` and `penholder whip`, as a user runs them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { penholder } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'penholder-draft-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const env = { PENHOLDER_DATA: join(folder, 'data'), DATABASE_URL: '' };
const text = 'The Security Council,\n\n1. Demands that all ships sound their horns;\n\n2. Requests a report.\n';
const file = join(folder, 'fog.txt');
writeFileSync(file, text);

describe('penholder draft', () => {
  test('a text is imported, listed, shown, linked and exported', () => {
    const none = penholder(['draft', 'list'], { env });
    assert.match(none.out, /No drafts are kept here/);
    const made = penholder(['draft', 'import', file, '--penholders', 'Denmark', '--json'], { env });
    assert.equal(made.code, 0, made.err);
    const { id, link } = JSON.parse(made.out) as { id: string; link: string };
    assert.match(link, /^\/drafts\/join\/[\w-]{20,}$/);
    assert.match(penholder(['draft', 'list'], { env }).out, new RegExp(`^${id}  fog: a zero draft`));
    const shown = penholder(['draft', 'show', id.slice(0, 6)], { env });
    assert.match(shown.out, /1\. Demands that all ships[\s\S]*\[OP1 demand: force 5 of 6\]/);
    const linked = penholder(['draft', 'link', id, '--role', 'comment', '--state', 'France'], { env });
    assert.match(linked.out, /^\/drafts\/join\//);
    assert.equal(penholder(['draft', 'export', id], { env }).out.trim(), text.trim());
    assert.equal(penholder(['draft', 'export', id, '--kept', 'Zero draft'], { env }).out.trim(), text.trim());
  });

  test('what is not there or cannot be is refused with a sentence', () => {
    for (const [args, sentence] of [
      [['draft', 'show', 'nothing'], /There is no draft "nothing"/],
      [['draft', 'import', join(folder, 'none.txt')], /none\.txt/],
      [['draft', 'import', file, '--penholders', 'Atlantis'], /penholders: No State is known as "Atlantis"/],
    ] as const) {
      const done = penholder([...args], { env });
      assert.equal(done.code, 2);
      assert.match(done.err, sentence);
    }
  });
});

describe('penholder whip', () => {
  const whip = (given: unknown, ...more: string[]) => {
    const path = join(folder, 'whip.json');
    writeFileSync(path, typeof given === 'string' ? given : JSON.stringify(given));
    return penholder(['whip', path, ...more], { env });
  };

  test('says what would follow and what is missing', () => {
    const done = whip({ date: '2026-11-30', expected: [{ member: 'US', ballot: 'N', source: 'said' }] }, '--query', 'item:palestine');
    assert.equal(done.code, 0, done.err);
    assert.match(done.out, /^Not adopted: too few votes 0-1-14/);
    assert.match(done.out, /Nine more votes in favour are needed/);
    assert.match(done.out, /The United States, a permanent member, is expected against/);
    assert.match(done.out, /Nobody\s+has\s+said\s+any\s+of\s+it/);
  });

  test('what cannot be read is refused by its field', () => {
    assert.match(whip('{').err, /is not JSON/);
    assert.match(whip({ date: '2026-11-30', expected: [{ member: 'Norway' }] }).err, /expected\[0\]\.member: NOR is not a member/);
    assert.equal(whip({}).code, 2);
  });
});
