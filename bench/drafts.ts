import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as Y from 'yjs';
import { root } from '../scripts/sources.ts';
import { layoutOf, rowOf } from '../src/text/editing/index.ts';
import { type Outcome, timesOf } from './measure.ts';
import type { DraftsServing } from './servers/drafts.ts';

/** Posts bytes over a kept connection and reads the answer whole. */
const poster = (port: number, headers: Record<string, string>) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (path: string, body: Uint8Array): Promise<string> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { agent, port, host: '127.0.0.1', path, method: 'POST', headers: { ...headers, 'Content-Length': body.length } },
        (answer) => {
          let said = '';
          answer.setEncoding('utf8').on('data', (some: string) => {
            said += some;
          });
          answer.on('end', () => (answer.statusCode === 200 ? resolve(said) : reject(new Error(`${path}: ${answer.statusCode} ${said}`))));
        },
      );
      asked.on('error', reject).end(body);
    });
  return { post, stop: () => agent.destroy() };
};

/** Follows events, and tells when an update has come. */
const follower = async (
  port: number,
  path: string,
  headers: Record<string, string>,
): Promise<{ next: (update: string) => Promise<void>; stop: () => void }> => {
  let waiting: { readonly update: string; readonly arrived: () => void } | null = null;
  let behind = '';
  const stop = await new Promise<() => void>((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, headers }, (answer) => {
      answer.setEncoding('utf8').on('data', (some: string) => {
        behind = (behind + some).slice(-10_000);
        if (waiting !== null && behind.includes(waiting.update)) waiting.arrived();
      });
      answer.on('error', () => undefined);
      resolve(() => asked.destroy());
    });
    asked.on('error', reject).end();
  });
  const next = (update: string): Promise<void> =>
    new Promise((arrived) => {
      waiting = { update, arrived };
    });
  return { next, stop };
};

const rounds = 300;
const warmup = 60;

/** From sending a keystroke to its arrival at another who follows: through a draft (role, stage and update checked, on disk first), and bare. */
export async function drafts(): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
  const server = spawn(process.execPath, ['--import', 'tsx', join(root, 'bench/servers/drafts.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
  const { site, bare, id, cookie, shared } = JSON.parse(line) as DraftsServing;
  /** Someone who types at the end of a paragraph in the middle: gives the update of each keystroke. */
  const typist = (): (() => Uint8Array) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Buffer.from(shared.update, 'base64'));
    const row = rowOf(doc);
    const { at, length } = layoutOf(doc).shown[30]!.stretches.at(-1)!;
    let end = at + length;
    let update = new Uint8Array();
    doc.on('update', (made: Uint8Array) => {
      update = new Uint8Array(made);
    });
    return () => {
      row.insert(end++, 'x');
      return update;
    };
  };
  const type = { 'Content-Type': 'application/octet-stream' };
  const [writing, shouting] = [poster(site, { ...type, cookie }), poster(bare, type)];
  const [reading, hearing] = await Promise.all([
    follower(site, `/api/drafts/${id}/events?after=${shared.seq}`, { cookie }),
    follower(bare, '/bare', {}),
  ]);
  /** Milliseconds from one keystroke until the other has it. Its answer is waited for, unmeasured: the next one meets a server at rest. */
  const send = (through: typeof writing, by: typeof reading, path: string) => {
    const keystroke = typist();
    return async (): Promise<number> => {
      const update = keystroke();
      const arrived = by.next(Buffer.from(update).toString('base64'));
      const began = performance.now();
      const answered = through.post(path, update);
      await arrived;
      const took = performance.now() - began;
      await answered;
      return took;
    };
  };
  const both = [send(writing, reading, `/api/drafts/${id}/updates`), send(shouting, hearing, '/bare')] as const;
  try {
    const samples: [number[], number[]] = [[], []];
    for (let round = -warmup; round < rounds; round++) {
      for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const took = await both[which]();
        if (round >= 0) samples[which].push(took);
      }
    }
    const [measured, alternative] = [timesOf(samples[0]), timesOf(samples[1])];
    const times = { measured, alternative, ratio: measured.median / alternative.median };
    return [
      {
        name: 'an edit arrives',
        what: 'a keystroke in a draft of 61 lines, from sending until another has it',
        against: 'a bare broadcast (hono, server-sent events)',
        target: 1.5,
        ...times,
      },
    ];
  } finally {
    for (const one of [reading, hearing, writing, shouting]) one.stop();
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}
