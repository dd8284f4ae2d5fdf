import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createSite } from '../src/api/index.ts';
import { loadRecord } from '../src/record/load.ts';
import { openStore } from '../src/store/index.ts';
import { type Outcome, timesOf } from './measure.ts';
import type { Collected, Finished } from './watchers.ts';

const count = 2_000;
const rounds = 40;
const warmup = 5;

/** The same server library with nothing behind it: what is posted goes out to all who follow. */
const bareBroadcast = (): Hono => {
  const followers = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const utf8 = new TextEncoder();
  return new Hono()
    .get('/events', () => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          followers.add(controller);
          controller.enqueue(utf8.encode('retry: 1000\n\n'));
        },
      });
      return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
    })
    .post('/say', async (c) => {
      const event = utf8.encode(await c.req.text());
      for (const follower of followers) follower.enqueue(event);
      return c.json({});
    });
};

const listening = async (app: Hono): Promise<{ port: number; stop: () => void }> => {
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const one = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(one));
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.close();
      (server as unknown as { closeAllConnections(): void }).closeAllConnections();
    },
  };
};

/** Asks the watchers; fails when they end instead of answering. */
const ask = async <T>(child: ChildProcess, message: object): Promise<T> => {
  child.send(message);
  const stop = new AbortController();
  const { signal } = stop;
  const ended = once(child, 'exit', { signal }).then(() => Promise.reject(new Error('the watchers have ended')));
  ended.catch(() => undefined);
  try {
    return (await Promise.race([once(child, 'message', { signal }), ended]))[0] as T;
  } finally {
    stop.abort();
  }
};

const p99 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1]!;

/** A chamber over HTTP with a real store: the President and all members, each with its cookie. */
async function openChamber(port: number): Promise<{ id: string; cookies: ReadonlyMap<string, string> }> {
  const site = `http://127.0.0.1:${port}`;
  const json = { 'Content-Type': 'application/json' };
  const opened = await fetch(`${site}/api/chambers`, { method: 'POST', headers: json, body: '{"date":"2024-03-25"}' });
  const { id, invitations } = (await opened.json()) as { id: string; invitations: { role: string; seat: string | null; link: string }[] };
  const cookies = new Map<string, string>();
  for (const { role, seat, link } of invitations) {
    const joined = await fetch(`${site}/api/join`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ token: link.split('/').at(-1) }),
    });
    cookies.set(seat ?? role, joined.headers.get('set-cookie')!.split(';')[0]!);
  }
  return { id, cookies };
}

/** From the moment a ballot is sent until it is on the screens of 2,000 watchers, against the bare broadcast of as many bytes. */
export async function chamber(): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
  const store = await openStore({ dataFolder: folder });
  if (!store.ok) throw new Error(store.sentence);
  const check = () => ({ ok: true, value: { format: 1, reports: [], facts: [], findings: [] } }) as const;
  const [site, bare] = await Promise.all([
    listening(createSite({ record: loadRecord(), store: store.value, check })),
    listening(bareBroadcast()),
  ]);
  const watchers = fork(fileURLToPath(new URL('watchers.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  try {
    const { id, cookies } = await openChamber(site.port);
    const act = async (who: string, action: object): Promise<number> => {
      const answer = await fetch(`http://127.0.0.1:${site.port}/api/chambers/${id}/actions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Cookie: cookies.get(who)! },
        body: JSON.stringify(action),
      });
      const body = (await answer.json()) as { seq: number; sentence: string };
      if (answer.status !== 200) throw new Error(body.sentence);
      return body.seq;
    };
    await act('presidency', { type: 'propose_agenda', items: ['x'] });
    await act('presidency', { type: 'call_to_order' });
    await act('presidency', { type: 'adopt_agenda' });
    await act('MOZ', { type: 'submit_draft', id: 'd', title: 'x' });
    await act('presidency', { type: 'put', question: { on: 'draft', id: 'd' } });
    const voters = [...cookies.keys()].filter((who) => /^[A-Z]{3}$/.test(who));
    const path = `/api/chambers/${id}/events?after=6`;
    await ask(watchers, { watch: { name: 'chamber', port: site.port, path, cookie: cookies.get('audience')!, count } });
    await ask(watchers, { watch: { name: 'bare', port: bare.port, path: '/events', cookie: '', count } });

    const nanoseconds = (): number => Number(process.hrtime.bigint());
    const took = async (name: string, began: number, event: number): Promise<number> => {
      const { arrivals } = await ask<Collected>(watchers, { collect: { name, id: event } });
      return (p99(arrivals) - began) / 1e6;
    };
    const [measured, alternative]: [number[], number[]] = [[], []];
    const ballot = async (round: number): Promise<number> => {
      const began = nanoseconds();
      const seq = await act(voters[round % voters.length]!, { type: 'ballot', ballot: 'YN'[Math.floor(round / voters.length) % 2] });
      return took('chamber', began, seq);
    };
    const say = async (round: number): Promise<number> => {
      const data = {
        seq: round,
        at: new Date().toISOString(),
        action: { type: 'ballot', ballot: 'Y', by: 'MOZ', at: new Date().toISOString() },
      };
      const began = nanoseconds();
      await fetch(`http://127.0.0.1:${bare.port}/say`, { method: 'POST', body: `id: ${round + 1}\ndata: ${JSON.stringify(data)}\n\n` });
      return took('bare', began, round + 1);
    };
    for (let round = 0; round < warmup + rounds; round++) {
      const both = [async () => measured.push(await ballot(round)), async () => alternative.push(await say(round))];
      for (const run of round % 2 === 0 ? both : both.toReversed()) await run();
    }
    const got = await ask<Finished>(watchers, { finish: { name: 'chamber' } });
    if (got.missed > 0 || got.repeated > 0) throw new Error(`${got.missed} watchers missed an event, ${got.repeated} got one twice`);
    const times = { measured: timesOf(measured.slice(warmup)), alternative: timesOf(alternative.slice(warmup)) };
    return [
      {
        name: 'chamber: ballot to screens',
        what: `p99 over ${count.toLocaleString('en')} watchers, from sending a ballot (decided, on disk) to the event`,
        against: 'a bare broadcast of as many bytes by the same server library',
        ratio: times.measured.median / times.alternative.median,
        target: 1.5,
        ...times,
        note: `${got.events} events to each watcher, none missed, none twice`,
      },
    ];
  } finally {
    watchers.kill();
    site.stop();
    bare.stop();
    await store.value.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
