import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import Database from 'libsql';
import { lighthouses, unknownText, vetoedDraft } from '../texts/own-texts.ts';
import { inFolder, penholder } from './run.ts';

/** Gives `use` a folder with texts and the command, whose data is kept apart for it. */
function withTexts(files: Readonly<Record<string, string | Uint8Array>>, use: (run: typeof penholder, texts: string) => void): void {
  inFolder((folder) => {
    const texts = join(folder, 'texts');
    mkdirSync(join(texts, 'more'), { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(texts, name), content);
    const env = { PENHOLDER_DATA: join(folder, 'data'), DATABASE_URL: '' };
    use((args, more = {}) => penholder(args, { ...more, env: { ...env, ...more.env } }), texts);
  });
}

const good = { 'S_RES_0242_1967_EN.txt': lighthouses, 'S_2024_239.txt': vetoedDraft, 'more/S-RES-9999.txt': unknownText };

const json = (run: typeof penholder, args: readonly string[]) => {
  const { code, out, err } = run([...args, '--json']);
  assert.equal(code, 0, err);
  return JSON.parse(out);
};

test('a folder is indexed, again without change, and what changed is replaced', () =>
  withTexts(good, (run, texts) => {
    const first = run(['record', 'texts', texts]);
    assert.equal(first.code, 0, first.err);
    assert.match(first.out, /^3 of 3 files read: 3 new, 0 changed, 0 as before\.$/m);
    assert.match(first.out, /as the record has no decision on them: S\/RES\/9999\./);
    assert.equal(first.err, '', 'no progress where there is no terminal');
    writeFileSync(join(texts, 'S_2024_239.txt'), vetoedDraft.replace('seagulls', 'pelicans'));
    const again = json(run, ['record', 'texts', texts]);
    assert.deepEqual([again.format, again.files, again.new, again.changed, again.same, again.refused], [1, 3, 0, 1, 2, []]);
    assert.deepEqual(again.kept, { texts: 3, paragraphs: 13 });
    assert.equal(json(run, ['texts', 'pelicans']).total, 1);
    assert.deepEqual(
      json(run, ['texts', 'seagulls']).hits.map((hit: { symbol: string }) => hit.symbol),
      ['S/RES/9999'],
    );
  }));

test('files that are no texts are said by name and the rest goes on', () =>
  withTexts(
    {
      ...good,
      'notes.txt': 'Buy milk.',
      'S_RES_1.txt': '  \n ',
      'S_RES_2.txt': new Uint8Array([0, 1, 2, 3]),
      'S_RES_3.pdf': '%PDF-1.7',
      'S_RES_4.txt': new Uint8Array([0x54, 0x68, 0xe9, 0x20]),
      'S_RES_5.txt': 'x'.repeat(1_000_001),
      'S_RES_6.txt': '<!DOCTYPE html><p>The Security Council,</p>',
      'S_RES_7-FR.txt': 'Le Conseil de sécurité,',
      'S_RES_242_1968.txt': lighthouses,
      'S_PV.9586.txt': unknownText,
      'zz 242.txt': lighthouses,
      'S_RES_242.txt': lighthouses,
      'S_RES_8.txt': 'The Security Council,\n',
      '.hidden': 'x',
    },
    (run, texts) => {
      const report = json(run, ['record', 'texts', texts]);
      assert.equal(report.new, 3);
      assert.deepEqual(Object.fromEntries(report.refused.map(({ file, code }: { file: string; code: string }) => [file, code])), {
        'notes.txt': 'no_symbol',
        'S_RES_1.txt': 'empty',
        'S_RES_2.txt': 'not_text',
        'S_RES_3.pdf': 'not_text',
        'S_RES_4.txt': 'not_utf8',
        'S_RES_5.txt': 'too_large',
        'S_RES_6.txt': 'not_text',
        'S_RES_7-FR.txt': 'not_english',
        'S_RES_242_1968.txt': 'wrong_year',
        'S_PV.9586.txt': 'wrong_kind',
        'zz 242.txt': 'no_symbol',
        'S_RES_242.txt': 'second',
        'S_RES_8.txt': 'no_paragraph',
      });
      for (const { file, sentence } of report.refused) assert.ok(sentence.startsWith(`"${file}" `) && sentence.endsWith('.'), sentence);
      const shown = run(['record', 'texts', texts], { env: { COLUMNS: '60' } });
      assert.equal(shown.code, 0);
      assert.match(shown.out, /Not read \(13\):/);
      assert.ok(shown.out.split('\n').every((line) => line.length <= 60));
    },
  ));

test('nothing readable ends with 1, a folder that cannot be used with 2', () =>
  withTexts({ 'notes.txt': 'Buy milk.' }, (run, texts) => {
    const nothing = run(['record', 'texts', texts]);
    assert.equal(nothing.code, 1);
    assert.match(nothing.out, /"notes\.txt" is not named by a symbol/);
    for (const args of [
      ['record', 'texts', join(texts, 'none')],
      ['record', 'texts', join(texts, 'more')],
      ['record', 'texts'],
    ]) {
      const refused = run(args);
      assert.deepEqual([refused.code, refused.out], [2, ''], args.join(' '));
      assert.match(refused.err, /^penholder: .+\.\n$/);
    }
    assert.match(run(['texts', 'milk']).out, /No texts are indexed yet\..*record\s+texts\s+FOLDER/s);
  }));

test('where the store cannot be written it is said, and what went before stands', () =>
  withTexts({ 'S_RES_1.txt': unknownText, 'S_RES_2.txt': unknownText, 'S_RES_3.txt': unknownText }, (run, texts) => {
    assert.equal(run(['texts']).code, 0);
    const database = new Database(join(texts, '../data/penholder.sqlite'));
    database.exec("create trigger full before insert on texts when new.symbol = 'S/RES/3' begin select raise(abort, 'full'); end");
    const stopped = run(['record', 'texts', texts]);
    assert.deepEqual([stopped.code, stopped.out], [2, '']);
    assert.match(
      stopped.err,
      /^penholder: The store cannot be written \(SQLITE_\w+\)\. 2 texts went before and stand whole; run .* rest\.\n$/,
    );
    database.exec('drop trigger full');
    database.close();
    assert.match(run(['record', 'texts', texts]).out, /1 new, 0 changed, 2 as before/);
  }));

test('a search shows paragraph, decision, verb, force and the words found', () =>
  withTexts(good, (run, texts) => {
    run(['record', 'texts', texts]);
    const list = json(run, ['texts', 'demands "immediate END"']);
    assert.deepEqual([list.format, list.total, list.texts, list.typed], [1, 1, 1, 'demands "immediate end"']);
    const [hit] = list.hits;
    assert.deepEqual(
      [hit.symbol, hit.paragraph, hit.part, hit.verb, hit.act, hit.force],
      ['S/RES/242', 'OP1', 'operative', 'demand', 'directive', 5],
    );
    assert.deepEqual([hit.decision.id, hit.decision.date, hit.decision.outcome], ['S/RES/242', '1967-11-22', 'adopted']);
    assert.deepEqual(
      hit.snippet.marks.map(({ start, end }: { start: number; end: number }) => hit.snippet.text.slice(start, end)),
      ['Demands', 'immediate end'],
    );
    // The verb shown is the one that governs the words, not the first of the paragraph.
    assert.deepEqual(
      json(run, ['texts', 'lighthouse']).hits.map((one: { verb: string }) => one.verb),
      ['request'],
    );
    const { out } = run(['texts', 'demands "immediate END"']);
    assert.match(out, /^1 found: paragraphs with "demands" and "immediate end"; in 1 text$/m);
    assert.match(
      out,
      /^S\/RES\/242 OP1\n {2}22 November 1967 · Adopted, 15–0–0 · demands \(directive, force 5 of 6\)\n {2}\*Demands\* an \*immediate end\*/m,
    );
    const colour = run(['texts', '"immediate end to the fog and also requests"'], {
      env: { FORCE_COLOR: '1', NO_COLOR: '', COLUMNS: '40' },
    }).out;
    assert.ok(!colour.includes('*') && colour.includes('\u001b[33mimmediate end'), colour);
    assert.deepEqual(
      json(run, ['texts', 'cote', 'azur']).hits.map((one: { paragraph: string }) => one.paragraph),
      ['PP2'],
    );
    assert.equal(run(['texts']).out, '3 texts with 13 paragraphs are indexed. Give a query to search them.\n');
  }));

test('what is asked beside the query is read from options', () =>
  withTexts(good, (run, texts) => {
    run(['record', 'texts', texts]);
    const asked = json(run, [
      'texts',
      'fog OR foghorns OR ceasefire',
      '--part',
      'operative',
      '--force',
      '5',
      '--adopted',
      '--until',
      '1967-11',
    ]);
    assert.equal(
      asked.inWords,
      'operative paragraphs of force 5 or more with "fog", "foghorns" or "ceasefire", of texts adopted, until 1967-11-30',
    );
    assert.deepEqual(
      asked.hits.map((hit: { paragraph: string }) => hit.paragraph),
      ['OP1'],
    );
    assert.equal(json(run, ['texts', 'the', '--limit', '2', '--offset', '1']).hits.length, 2);
    for (const [args, said] of [
      [['fog', '--part', 'middle'], /^penholder: --part: .*preambular/],
      [['not:fog'], /Give words to look for, too/],
    ] as const) {
      const refused = run(['texts', ...args]);
      assert.deepEqual([refused.code, refused.out], [2, '']);
      assert.match(refused.err, said);
    }
  }));

test('a text can be taken out again', () =>
  withTexts(good, (run, texts) => {
    run(['record', 'texts', texts]);
    assert.match(run(['record', 'texts', '--remove', '242']).out, /S\/RES\/242 is no longer indexed/);
    assert.equal(json(run, ['texts', 'fog']).total, 0);
    assert.equal(run(['record', 'texts', '--remove', '242']).code, 2);
    assert.equal(run(['record', 'texts', '--remove', 'nonsense']).code, 2);
    assert.match(run(['texts', 'fog']).out, /^0 found/);
  }));
