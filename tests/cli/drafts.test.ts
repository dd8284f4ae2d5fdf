/** text, compare and amend as a user runs them. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { lighthouses } from '../texts/own-texts.ts';
import { inFolder, penholder } from './run.ts';

const one = fileURLToPath(new URL('../../fixtures/texts/harbour-1.txt', import.meta.url));
const other = fileURLToPath(new URL('../../fixtures/texts/harbour-2.txt', import.meta.url));
const ran = (args: readonly string[], more = {}): string => {
  const { code, out, err } = penholder(args, more);
  assert.equal(code, 0, err);
  return out;
};

test('text says what each paragraph does, and what is due', () => {
  const out = ran(['text', one], { env: { COLUMNS: '100' } });
  assert.match(out, /^6 preambular paragraphs, 7 operative paragraphs, 1 annex\. Invokes Chapter VII\.$/m);
  assert.match(out, /demands \(directive, force 5 of 6\) → all parties/);
  assert.match(out, /Report due within 60 days, then every 90 days, Secretary-General/);
  assert.match(out, /until\s+31\s+December 2031, that day included/);
  assert.match(out, /Cites S\/RES\/2901 \(2030\), S\/RES\/2907 \(2030\), S\/2031\/61/);
  const json = JSON.parse(ran(['text', '-', '--json'], { input: 'Stray line\n\nThe Security Council,\n\n1. Demands peace.' }));
  assert.deepEqual([json.format, json.text.unplaced], [1, [{ text: 'Stray line', where: 'before' }]]);
});

test('compare: the summary, the changes in one column or two, and JSON', () => {
  const out = ran(['compare', one, other], { env: { COLUMNS: '100' } });
  assert.match(out, /^6 paragraphs changed, 1 added, 1 deleted, 1 moved, 1 split; the words of 14 as before\. 27 words in,\s36 out\.$/m);
  assert.match(out, /OP1: "permanent" becomes "lasting", which asks for less \(duration\)\./);
  assert.match(out, /\[-permanent-\]\{\+lasting\+\}/);
  assert.doesNotMatch(ran(['compare', one, other, '--summary']), /\{\+/);
  assert.match(ran(['compare', one, other, '--side-by-side'], { env: { COLUMNS: '100' } }), /^PP1 Recalling.* │ PP1 Recalling/m);
  assert.equal(JSON.parse(ran(['compare', one, other, '--json'])).summary.counts.split, 1);
  assert.match(ran(['compare', one, one]), /^No paragraph differs\./m);
});

test('compare takes the symbol of an indexed text; what is not there is said', () =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'S_RES_242.txt'), lighthouses);
    const env = { PENHOLDER_DATA: join(folder, 'data'), DATABASE_URL: '' };
    ran(['record', 'texts', join(folder, 'S_RES_242.txt')], { env });
    assert.match(ran(['compare', 'S/RES/242', join(folder, 'S_RES_242.txt'), '--summary'], { env }), /^No paragraph differs\./m);
    const missing = penholder(['compare', 'S/RES/243', one], { env });
    assert.equal(missing.code, 2);
    assert.match(missing.err, /There is no file "S\/RES\/243"\. No text of S\/RES\/243 is indexed here/);
  }));

test('files that are too large, no text or not there are refused by name', () =>
  inFolder((folder) => {
    const large = join(folder, 'large.txt');
    writeFileSync(large, 'Demands peace. '.repeat(700_000));
    const word = join(folder, 'a.docx');
    writeFileSync(word, 'PK\u0003\u0004…');
    const err = (...args: string[]) => {
      const { code, err } = penholder(args);
      assert.equal(code, 2);
      return err;
    };
    assert.match(err('text', large), /large\.txt" has 10\.5 MB; a draft may have 10\./);
    assert.match(err('compare', one, word), /a\.docx"/);
    assert.match(err('text', join(folder, 'none.txt')), /none\.txt" does not exist/);
    assert.match(err('compare', '-', '-'), /Standard input \("-"\) can be read only once/);
  }));

test('amend: order, standings, cited numbers and the amended text', () =>
  inFolder((folder) => {
    const file = join(folder, 'amendments.txt');
    writeFileSync(
      file,
      'Marshia: In operative paragraph 1, replace "permanent" with "lasting"\n\nNorthmere: In OP1, replace "immediate and permanent" with "temporary"\n\nBrightland: Delete operative paragraph 3\n',
    );
    const env = { COLUMNS: '100' };
    const out = ran(['amend', one, file], { env });
    assert.match(out, /^1\. A3 \(Brightland\)$/m);
    assert.match(out, /voted on before others \(rule 36\)/);
    assert.match(out, /collides with what was accepted; must be proposed anew/);
    assert.match(out, /OP3 was deleted by A3/);
    assert.match(out, /OP4 is now OP3/);
    const text = ran(['amend', one, file, '--oral', 'A1', '--text']);
    assert.match(text, /^1\. Demands that all parties observe an immediate and lasting ceasefire/m);
    assert.match(text, /^3\. Urges the Government of Marshia/m, 'what was not named stays as it is');
    const json = JSON.parse(ran(['amend', one, file, '--accept', 'A2', '--reject', 'A3', '--json']));
    assert.deepEqual(
      json.standings.map(({ status }: { status: string }) => status),
      ['conflict', 'adopted', 'rejected'],
    );
    writeFileSync(file, 'Make it better');
    const refused = penholder(['amend', one, file]);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /Amendment 1: "Make it better" is not understood as an amendment/);
    assert.equal(penholder(['amend', one, file, '--accept', 'A9']).code, 2);
  }));
