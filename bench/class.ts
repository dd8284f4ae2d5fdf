/**
 * A class of so many delegations, each with its own link and its own stream of events, in one chamber on the embedded store: all vote at
 * once. `node --import tsx bench/class.ts [DELEGATIONS]`. Not part of `npm run bench`: there is nothing to hold it against.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/sources.ts';
import { timesOf } from './measure.ts';

const size = Number(process.argv[2] ?? 300);
const data = mkdtempSync(join(tmpdir(), 'penholder-class-'));
const port = 4900 + (process.pid % 90);
const server = spawn(process.execPath, [join(root, 'bin/penholder.js'), 'serve'], {
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', PENHOLDER_DATA: data, DATABASE_URL: '' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const base = `http://127.0.0.1:${port}`;
const post = (path: string, body: object, cookie = ''): Promise<Response> =>
  fetch(base + path, { method: 'POST', headers: { 'Content-Type': 'application/json', cookie }, body: JSON.stringify(body) });

/** Follows a stream and counts its events. */
const follow = (path: string, cookie: string): { readonly events: () => number; readonly stop: () => void } => {
  let events = 0;
  const asked = request(base + path, { headers: { cookie } }, (answer) => {
    answer.setEncoding('utf8').on('data', (some: string) => {
      events += some.match(/^data: /gm)?.length ?? 0;
    });
    answer.on('error', () => undefined);
  });
  asked.on('error', () => undefined).end();
  return { events: () => events, stop: () => asked.destroy() };
};

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 1_200) throw new Error('it did not happen within a minute');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Seconds of processor time that the server has used (Linux): what it costs, however busy the machine is. Null where the system does not tell. */
const serverSeconds = (): number | null => {
  try {
    // After the name in brackets: state is field 3 of proc(5), the user's and the system's time in hundredths 14 and 15.
    const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
};

try {
  await until(() =>
    fetch(`${base}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const members = Array.from({ length: size }, (_, i) => ({ code: `D${i + 1}`, name: `Delegation ${i + 1}` }));
  const opened = await post('/api/chambers', {
    name: 'Class',
    body: { name: 'Class', members, rules: { otherwise: 'simple', procedural: 'simple' } },
  });
  const { id, invitations } = (await opened.json()) as { id: string; invitations: { role: string; seat: string | null; link: string }[] };
  const president = opened.headers.get('set-cookie')!.split(';')[0]!;
  const act = async (action: object, cookie: string): Promise<void> => {
    const answer = await post(`/api/chambers/${id}/actions`, action, cookie);
    if (!answer.ok) throw new Error(await answer.text());
  };
  await act({ type: 'propose_agenda', items: ['x'] }, president);
  await act({ type: 'call_to_order' }, president);
  await act({ type: 'adopt_agenda' }, president);
  const delegations: string[] = [];
  for (const { role, link } of invitations) {
    if (role !== 'delegation') continue;
    const joined = await post('/api/join', { token: link.split('/').at(-1) });
    delegations.push(joined.headers.get('set-cookie')!.split(';')[0]!);
  }
  await act({ type: 'submit_draft', id: 'd', title: 'x' }, delegations[0]!);
  await act({ type: 'put', question: { on: 'draft', id: 'd' } }, president);
  const followers = delegations.map((cookie) => follow(`/api/chambers/${id}/events?after=6`, cookie));
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const used = serverSeconds();
  const began = performance.now();
  const times = await Promise.all(
    delegations.map(async (cookie, i) => {
      const sent = performance.now();
      await act({ type: 'ballot', ballot: i % 3 === 0 ? 'N' : 'Y' }, cookie);
      return performance.now() - sent;
    }),
  );
  const voted = performance.now() - began;
  await until(() => followers.every(({ events }) => events() >= size));
  const seen = performance.now() - began;
  const cost = used === null ? 'not told' : `${((serverSeconds() ?? 0) - used).toFixed(1)} s`;
  const { median } = timesOf(times);
  const worst = Math.max(...times);
  console.log(
    `${size} delegations vote at once: all acknowledged, on disk, after ${(voted / 1000).toFixed(1)} s (median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms); every ballot on every screen (${size * size} events) after ${(seen / 1000).toFixed(1)} s; processor time of the server ${cost}; none missed, events counted ${Math.min(...followers.map(({ events }) => events()))} to ${Math.max(...followers.map(({ events }) => events()))}`,
  );
  for (const one of followers) one.stop();
} finally {
  server.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
