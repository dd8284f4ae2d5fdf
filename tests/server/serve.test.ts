import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { checked } from '../../src/api/schemas/check.ts';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Starts the server as a process, by `command` if one is given; `heard` grows with what it prints. */
const start = (env: Record<string, string>, command = [process.execPath, '--import', 'tsx', path('serve.ts')]) => {
  const child = spawn(command[0]!, command.slice(1), {
    env: { ...process.env, DATABASE_URL: '', HOST: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    heard.out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    heard.err += chunk;
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const open = async (): Promise<string> => {
    for (;;) {
      const url = /open at (\S+)/.exec(heard.out)?.[1];
      if (url) return url;
      await Promise.race([once(child.stdout, 'data'), ended.then(() => assert.fail(heard.err))]);
    }
  };
  return { child, heard, ended, open };
};

test('the server as a process: real reports, a port in use, a bad port, a clean end', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'penholder-serve-'));
  try {
    const server = start({ PORT: '0', PENHOLDER_DATA: folder });
    const url = await server.open();

    const reports = path('../../fixtures/reports/');
    for (const name of (await readdir(reports)).filter((one) => one.endsWith('.txt')).filter((_, index) => index % 4 === 0)) {
      const text = await readFile(join(reports, name), 'utf8');
      const response = await fetch(new URL('api/check', url), { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: text });
      const body = await response.json();
      assert.equal(response.status, 200, name);
      assert.deepEqual(checked.parse(body), body, name);
    }
    assert.equal((await fetch(url)).status, 200);

    const second = start({ PORT: new URL(url).port, PENHOLDER_DATA: folder });
    assert.deepEqual((await second.ended)[0], 1);
    assert.match(second.heard.err, /^Port \d+ of 127\.0\.0\.1 is in use\..* PORT\.\n$/);

    const bad = start({ PORT: 'http', PENHOLDER_DATA: folder });
    assert.deepEqual((await bad.ended)[0], 1);
    assert.match(bad.heard.err, /^PORT is "http"; .*\n$/);

    server.child.kill('SIGTERM');
    assert.deepEqual(await server.ended, [0, null]);
    assert.equal(server.heard.err, '');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('npm start ends with the shell that npm put before it', { skip: process.platform === 'win32' }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'penholder-serve-'));
  try {
    // The second command keeps the shell from giving its place to the first.
    const shell = start({ PORT: '0', PENHOLDER_DATA: folder }, [
      'sh',
      '-c',
      `"${process.execPath}" "${path('../../scripts/start.mjs')}"; true`,
    ]);
    const url = await shell.open();
    assert.equal((await fetch(new URL('healthz', url))).status, 200);
    shell.child.kill('SIGTERM');
    // What the server prints to stays open as long as it runs.
    await shell.ended;
    await assert.rejects(fetch(url));
  } finally {
    await rm(folder, { recursive: true });
  }
});
