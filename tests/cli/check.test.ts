import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { inFolder, penholder } from './run.ts';

const right =
  'NEW YORK, 25 March 2024 - The United Nations Security Council adopted resolution 2728 on Monday. Fourteen members voted in favour and the United States abstained.\n';
const wrong =
  'NEW YORK, 25 March 2024 - The United Nations Security Council adopted resolution 2728 on Monday. All fifteen members voted in favour.\n';

test('two reports are checked together, as text and as JSON', () =>
  inFolder((folder) => {
    const files = [right, wrong].map((text, i) => {
      const file = join(folder, `${'ab'[i]}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const { code, out, err } = penholder(['check', ...files]);
    assert.equal(code, 0, err);
    assert.match(out, /a\.txt/);
    assert.match(out, /b\.txt/);
    assert.match(out, /✓ right/);
    assert.match(out, /^2 reports, \d+ claims: /m);
    const json = penholder(['check', ...files, '--json']);
    const result = JSON.parse(json.out);
    assert.equal(result.format, 1);
    assert.equal(result.reports.length, 2);
    for (const finding of result.findings) {
      const report = result.reports.find((each: { id: string }) => each.id === finding.report);
      assert.ok(report.claims.some((claim: { id: string }) => claim.id === finding.claim));
    }
    assert.deepEqual(JSON.parse(penholder(['read', ...files, '--json']).out), { format: 1, reports: result.reports });
    assert.equal(penholder(['check', '--strict', files[0]!]).code, 0);
    assert.equal(penholder(['check', '--strict', files[1]!]).code, 1);
    assert.equal(penholder(['check', '-'], { input: right }).code, 0);
  }));

test('files that are no reports refuse the whole request by name, code 2, nothing half printed', () =>
  inFolder((folder) => {
    const file = (name: string, content: string | Uint8Array) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    };
    const good = file('good.txt', right);
    mkdirSync(join(folder, 'folder'));
    const cases: readonly (readonly [string, RegExp])[] = [
      [join(folder, 'missing.txt'), /missing\.txt" does not exist/],
      [join(folder, 'folder'), /folder" is a folder/],
      [file('empty.txt', ''), /empty\.txt" is empty/],
      [file('blank.txt', ' \n\t\n'), /blank\.txt" is empty/],
      [
        file(
          'binary.txt',
          Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256),
        ),
        /binary\.txt" is not plain text/,
      ],
      [file('paper.pdf', '%PDF-1.7\nxxxx'), /is a PDF/],
      [file('large.txt', 'The Security Council met. '.repeat(200_000)), /large\.txt" is too large.*5\.2 MB, and the limit is 1 MB/],
    ];
    for (const [path, sentence] of cases) {
      const { code, out, err } = penholder(['check', good, path]);
      assert.equal(code, 2, path);
      assert.equal(out, '');
      assert.match(err, sentence);
    }
    assert.match(penholder(['check', '-'], { input: '' }).err, /Standard input is empty/);
    assert.equal(penholder(['check']).code, 2);
    assert.match(penholder(['check', good, '--dateline', '2024-13-01']).err, /--dateline: .*2024-13-01/);
  }));

test('another language and another subject are said so; nothing is found in them', () => {
  const french =
    'NEW YORK. Le Conseil de sécurité des Nations unies a adopté lundi une résolution exigeant un cessez-le-feu immédiat à Gaza pendant le mois du ramadan, les États-Unis s’étant abstenus lors du vote.';
  const cooking =
    'Peel the apples and cut them into thin slices. Bake the cake for forty minutes and let it cool before you serve it with cream.';
  for (const [text, remark] of [
    [french, /French/],
    [cooking, /does not speak of the Security Council/],
  ] as const) {
    const { code, out, err } = penholder(['check', '-'], { input: text });
    assert.equal(code, 0, err);
    assert.match(out.replace(/\s+/g, ' '), remark);
    assert.match(out, /0 claims: nothing to check/);
  }
});

test('markup and control characters of a report are shown as text', () => {
  const bell = String.fromCharCode(27);
  const marked = `<script>alert(1)</script> ${right.replace('Fourteen', '<b>Fourteen</b>')}`;
  const { code, out } = penholder(['check', '-'], { input: marked });
  assert.equal(code, 0);
  assert.ok(!out.includes(bell));
  const escaped = penholder(['check', '-'], { input: right.replace('Council', `${bell}[31mCouncil`) });
  assert.ok(!escaped.out.includes(bell));
});

test('text saved as UTF-16 or Windows-1252 is read', () =>
  inFolder((folder) => {
    const file = join(folder, 'wide.txt');
    writeFileSync(file, Buffer.from(`\ufeff${right}`, 'utf16le'));
    assert.equal(penholder(['check', file]).code, 0);
    writeFileSync(file, Buffer.concat([Buffer.from(right), Buffer.from([0x93, 0x68, 0x69, 0x94])]));
    assert.equal(penholder(['check', file]).code, 0);
  }));
