import assert from 'node:assert/strict';
import test from 'node:test';
import { checkLayers } from '../../scripts/check-layers.ts';
import { checkUnused } from '../../scripts/check-unused.ts';
import { readImports, type SourceFile } from '../../scripts/sources.ts';

/** A tree of files by path and text. */
const tree = (files: Readonly<Record<string, string>>): SourceFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text, imports: readImports(path, text) }));

test('imports are read with their names, lines and kinds; comments are none', () => {
  const text = [
    "import type { A, B as C } from './a.ts';",
    "import d, { type E } from 'pack/part';",
    'import {',
    '  F,',
    "} from '../f.ts';",
    "export { G as H } from './g.ts';",
    "export * from './all.ts';",
    "// import { No } from './no.ts';",
    "const lazy = () => import('./lazy.ts');",
  ].join('\n');
  const imports = readImports('src/room/x.ts', text);
  assert.deepEqual(
    imports.map(({ file, pack, names, passesOn, typeOnly, line }) => [file ?? pack, names, passesOn, typeOnly, line]),
    [
      ['src/room/a.ts', ['A', 'B'], false, true, 1],
      ['pack', ['default', 'E'], false, false, 2],
      ['src/f.ts', ['F'], false, false, 3],
      ['src/room/g.ts', ['G'], true, false, 6],
      ['src/room/all.ts', ['*'], true, false, 7],
      ['src/room/lazy.ts', ['*'], false, false, 9],
    ],
  );
});

test('a room may import only rooms before it', () => {
  const problems = checkLayers(
    tree({
      'src/procedure/a.ts': "import { b } from '../record/b.ts';",
      'src/record/b.ts': "import type { Ballot } from '../procedure/types.ts';",
      'src/reports/c.ts': "import { d } from '../analysis/d.ts';",
      'src/analysis/d.ts': '',
      'src/cellar/e.ts': '',
    }),
  );
  assert.deepEqual(problems, [
    'src/procedure/a.ts:1: procedure may not import record (../record/b.ts)',
    'src/reports/c.ts:1: reports may not import analysis (../analysis/d.ts)',
    'src/cellar/e.ts:1: the room "cellar" is not in the order of scripts/check-layers.ts',
  ]);
});

test('pure rooms reach no clock, chance, process or disk, not even through another file; loaders and tests may', () => {
  const problems = checkLayers(
    tree({
      'src/record/index.ts': "export { load } from './load.ts';",
      'src/record/load.ts': "import { readFileSync } from 'node:fs';\nexport const load = () => readFileSync(process.cwd());",
      'src/council/a.ts': "import { b } from './b.ts';\n\nconst now = Date.now();\n// Math.random() in a comment",
      'src/council/b.ts': "import { join } from 'node:path';",
      'src/council/a.test.ts': 'console.log(Date.now());',
      'src/store/c.ts': 'const now = new Date();',
    }),
  );
  assert.deepEqual(problems, [
    'src/record/index.ts:1: a pure room reaches the loader src/record/load.ts through "./load.ts"',
    'src/council/a.ts:1: a pure room reaches Node\'s "node:path" through "./b.ts"',
    'src/council/a.ts:3: a pure room reads the clock ("Date.now")',
    'src/council/b.ts:1: a pure room reaches Node\'s "node:path" through "node:path"',
  ]);
});

test('unused files, exports and packages are found; what is offered, passed on or tested in place is used', () => {
  const problems = checkUnused(
    tree({
      'src/room/index.ts': "export { used } from './used.ts';",
      'src/room/used.ts':
        "import { helper } from './helper.ts';\nexport const used = helper;\nexport const tested = 1;\nexport const spare = tested;",
      'src/room/helper.ts': "import pack from 'pack';\nexport const helper = pack;\nexport const dead = 2;\nexport interface Shape {}",
      'src/room/used.test.ts': "import { dead } from './helper.ts';\nimport { tested } from './used.ts';\nimport stray from 'stray';",
      'src/room/lost.ts': '',
    }),
    { exports: { './room': './dist' }, dependencies: { pack: '1', idle: '1' }, devDependencies: { tool: '1' } },
  );
  assert.deepEqual(problems, [
    'src/room/lost.ts:1: nothing leads to this file',
    'src/room/used.ts:4: nothing but tests uses "spare"',
    'src/room/helper.ts:3: nothing but tests uses "dead"',
    'src/room/helper.ts:4: nothing but tests uses "Shape"',
    'package.json:1: nothing in src/ imports the dependency "idle"',
    'package.json:1: nothing uses the development dependency "tool"',
    'src/room/used.test.ts:3: "stray" is imported but not in package.json',
  ]);
});
