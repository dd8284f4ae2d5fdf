import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/sources.ts';

/** A clone with a command of one line; its parts are those already installed here. */
async function withClone(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-clone-'));
  try {
    for (const part of ['bin', 'package-lock.json', 'scripts/setup.mjs', 'scripts/stamp.mjs', 'scripts/build.mjs']) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    const pack = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...pack, exports: {} }));
    mkdirSync(join(folder, 'src/cli'), { recursive: true });
    writeFileSync(join(folder, 'src/cli/main.ts'), 'console.log("first", process.argv.slice(2).join(" "));\n');
    mkdirSync(join(folder, 'src/server'));
    writeFileSync(join(folder, 'src/server/main.ts'), 'export const serve = () => {};\n');
    writeFileSync(join(folder, 'src/server/read-worker.ts'), 'export {};\n');
    writeFileSync(join(folder, 'scripts/build-web.ts'), '');
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder: string, words: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'bin/penholder.js'), ...words]);
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      said.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said.err += chunk;
    });
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

test('the command builds what it needs, once, also when three start together, and again when a source changes', () =>
  withClone(async (folder) => {
    const ran = await Promise.all([1, 2, 3].map((n) => run(folder, ['hello', String(n)])));
    ran.forEach(({ code, out, err }, i) => {
      assert.equal(code, 0, err);
      assert.equal(out, `first hello ${i + 1}\n`);
    });
    assert.equal(ran.filter(({ err }) => /building: done/.test(err)).length, 1);
    assert.deepEqual(await run(folder, ['again']), { code: 0, out: 'first again\n', err: '' });
    const source = join(folder, 'src/cli/main.ts');
    writeFileSync(source, 'console.log("second");\n');
    utimesSync(source, new Date(), new Date(Date.now() + 5000));
    const changed = await run(folder, []);
    assert.equal(changed.out, 'second\n');
    assert.match(changed.err, /building/);
    assert.deepEqual(
      readdirSync(join(folder, 'dist')).filter((name) => /\.\d+$/.test(name)),
      [],
    );
  }));

test('a setup that died leaves no lock that stops the next one', () =>
  withClone(async (folder) => {
    const ended = spawnSync(process.execPath, ['-e', '0']).pid;
    mkdirSync(join(folder, '.penholder'));
    writeFileSync(join(folder, '.penholder/setup.lock'), String(ended));
    assert.equal((await run(folder, [])).code, 0);
    assert.ok(!existsSync(join(folder, '.penholder/setup.lock')));
  }));

test('a source that does not compile is said, with code 1, and the next run mends it', () =>
  withClone(async (folder) => {
    const source = join(folder, 'src/cli/main.ts');
    writeFileSync(source, 'console.log(;\n');
    const broken = await run(folder, []);
    assert.equal(broken.code, 1);
    assert.match(broken.err, /main\.ts/);
    writeFileSync(source, 'console.log("mended");\n');
    assert.equal((await run(folder, [])).out, 'mended\n');
  }));

test('the package holds what an installed command needs, and no sources', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const files: string[] = JSON.parse(stdout)[0].files.map((file: { path: string }) => file.path);
  for (const file of [
    'bin/penholder.js',
    'dist/cli.js',
    'dist/server.js',
    'dist/lib/record.js',
    'dist/web/manifest.json',
    'LICENSE',
    'NOTICE',
    'README.md',
  ]) {
    assert.ok(files.includes(file), file);
  }
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default: string }>;
  };
  for (const entry of Object.values(exports)) {
    const file = typeof entry === 'string' ? entry : entry.default;
    assert.ok(files.includes(file.slice(2)), file);
  }
  assert.ok(files.some((file) => file.startsWith('data/record/')));
  // The samples of the home page.
  assert.ok(files.some((file) => /^fixtures\/reports\/.+\.txt$/.test(file)));
  assert.deepEqual(
    files.filter((file) => /^(src|tests|scripts|bench|node_modules)\//.test(file) || /\.test\.|\.gold\.json$/.test(file)),
    [],
  );
});

test('the package offers the rooms to other programs', async () => {
  const { decide } = await import('penholder/procedure' as string);
  const { compositionOn } = await import('penholder/council' as string);
  const { loadCouncil } = await import('penholder/council/load' as string);
  const composition = compositionOn(loadCouncil(), '2024-03-25');
  assert.ok(composition.ok);
  const ruling = decide({ composition: composition.value, kind: 'substantive', ballots: { USA: 'N' } });
  assert.equal(ruling.value.outcome, 'short');
});
