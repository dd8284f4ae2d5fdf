import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { loadRecord } from '../../src/record/load.ts';
import { ok, type Result } from '../../src/result.ts';
import type { Settings } from '../../src/server/settings.ts';
import { type Rooms, type Running, startServer } from '../../src/server/start.ts';
import { plainCheck } from '../api/fakes.ts';

const record = loadRecord();
const rooms = async (): Promise<Result<Rooms>> => ok({ deps: { record, check: plainCheck } });

const inFolder = async (use: (settings: Settings) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'penholder-server-'));
  try {
    await use({ port: 0, host: '127.0.0.1', store: { dataFolder: folder }, dataFolder: folder });
  } finally {
    await rm(folder, { recursive: true });
  }
};

const started = async (settings: Settings, load = rooms): Promise<Running> => {
  const running = await startServer(settings, load);
  assert.ok(running.ok, running.ok ? '' : running.sentence);
  return running.value;
};

test('a real server checks, keeps over a restart, and stops', () =>
  inFolder(async (settings) => {
    const first = await started(settings);
    const response = await fetch(new URL('api/check', first.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: 'NUL \u0000 and 🇺🇳', keep: true }),
    });
    const { saved } = await response.json();
    await first.close();
    await assert.rejects(fetch(first.url));
    const second = await started(settings);
    const opened = await (await fetch(new URL(saved.href, second.url))).json();
    assert.equal(opened.given[0].text, 'NUL \u0000 and 🇺🇳');
    await second.close();
  }));

test('503 until the record is read, 200 from then on', () =>
  inFolder(async (settings) => {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    // Any free port is not known before it is open, so one is found first.
    const probe = await started(settings);
    await probe.close();
    const fixed = { ...settings, port: probe.port };
    const starting = started(fixed, async () => {
      await gate;
      return rooms();
    });
    let early: Response | null = null;
    while (early === null) early = await fetch(`http://127.0.0.1:${fixed.port}/healthz`).catch(() => pause(5).then(() => null));
    assert.equal(early.status, 503);
    go();
    const running = await starting;
    assert.equal((await fetch(new URL('healthz', running.url))).status, 200);
    await running.close();
  }));

test('a request under way is answered before the server stops', () =>
  inFolder(async (settings) => {
    let begun = (): void => undefined;
    const under = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const running = await started(settings, async () =>
      ok({
        deps: {
          record,
          check: async (given) => {
            begun();
            await pause(100);
            return plainCheck(given);
          },
        },
      }),
    );
    const answer = fetch(new URL('api/check', running.url), { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'x' });
    await under;
    await running.close();
    assert.equal((await answer).status, 200);
  }));

test('a port in use is said in a sentence that names it and the setting', () =>
  inFolder(async (settings) => {
    const running = await started(settings);
    const second = await startServer({ ...settings, port: running.port }, rooms);
    assert.ok(!second.ok);
    assert.equal(second.code, 'cannot_listen');
    assert.match(second.sentence, new RegExp(`Port ${running.port} .* in use.* PORT`));
    await running.close();
  }));

test('a host that is not there and a folder that cannot be are said, and the port is free again', () =>
  inFolder(async (settings) => {
    const nowhere = await startServer({ ...settings, host: '192.0.2.1' }, rooms);
    assert.ok(!nowhere.ok && /HOST/.test(nowhere.sentence));
    const file = join((settings.store as { dataFolder: string }).dataFolder, 'file');
    await writeFile(file, '');
    const unusable = await startServer({ ...settings, store: { dataFolder: join(file, 'below') } }, rooms);
    assert.ok(!unusable.ok && unusable.code === 'data_folder_unusable');
    await assert.rejects(
      startServer(settings, () => Promise.reject(new Error('damaged data'))),
      /damaged data/,
    );
  }));

/** Sends raw bytes and gives back the status line. */
const raw = (port: number, head: string, body: () => Generator<string>): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', async () => {
      socket.write(head);
      for (const chunk of body()) {
        if (socket.destroyed) return;
        socket.write(chunk);
        await pause(0);
      }
    });
    socket.once('data', (data) => {
      resolve(data.toString('latin1').split('\r\n', 1)[0]!);
      socket.destroy();
    });
    socket.once('error', reject);
  });

test('a body too large is turned away when announced, or once it has grown so', () =>
  inFolder(async (settings) => {
    const { port, close } = await started(settings);
    const head = 'POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n';
    const announced = await raw(port, `${head}Content-Length: 999999999999\r\n\r\n`, function* () {});
    assert.match(announced, /413/);
    const chunk = 'x'.repeat(1_000_000);
    const grown = await raw(port, `${head}Transfer-Encoding: chunked\r\n\r\n`, function* () {
      for (let i = 0; i < 40; i++) yield `${chunk.length.toString(16)}\r\n${chunk}\r\n`;
      yield '0\r\n\r\n';
    });
    assert.match(grown, /413/);
    await close();
  }));
