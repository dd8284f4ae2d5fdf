/** Two server processes on one Postgres behave as one, also while it is restarted under them. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findBinaries, startPostgres, type ThrowAway } from '../../scripts/throwaway-postgres.ts';
import { type Following, followUrl } from '../api/follow.ts';
import { leg } from '../legs.ts';
import { type Answer, type Browser, browserOf, members2024 } from './council.ts';

const binaries = findBinaries();
const script = fileURLToPath(new URL('server.ts', import.meta.url));

/** Asks a server over the network as `browserOf` asks a site. */
const remote = (url: string) =>
  ({ request: (path: string, init?: RequestInit) => fetch(`${url}${path}`, init) }) as Parameters<typeof browserOf>[0];

if (leg('postgres restart', binaries !== null, 'install PostgreSQL 13 or later (initdb is looked for).')) {
  describe('two servers, one database', () => {
    let postgres: ThrowAway;
    const children: ChildProcess[] = [];
    const urls: string[] = [];

    const startServer = async (): Promise<string> => {
      const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify({ databaseUrl: postgres.url })], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.push(child);
      const [said] = (await once(child.stdout!, 'data')) as [Buffer];
      return said.toString().trim();
    };

    before(async () => {
      postgres = await startPostgres(binaries!);
      urls.push(...(await Promise.all([startServer(), startServer()])));
    });
    after(async () => {
      for (const child of children) child.kill('SIGKILL');
      await postgres.stop();
    });

    interface Room {
      readonly id: string;
      /** A browser that has taken up a link, on server 0 or 1. */
      enter(who: string, server: number): Promise<Browser>;
    }
    const openRoom = async (): Promise<Room> => {
      const opened = await browserOf(remote(urls[0]!)).send('/api/chambers', { date: '2024-03-25' });
      const { id, invitations } = opened.body as { id: string; invitations: { role: string; seat: string | null; link: string }[] };
      return {
        id,
        async enter(who, server) {
          const { link } = invitations.find(({ role, seat }) => (seat ?? role) === who)!;
          const browser = browserOf(remote(urls[server]!));
          assert.equal((await browser.send('/api/join', { token: link.split('/').at(-1) })).status, 200);
          return browser;
        },
      };
    };
    const idsOf = ({ events }: Following) => events.flatMap(({ id }) => (id === null ? [] : [id]));
    const upTo = (last: number) => Array.from({ length: last }, (_, n) => n + 1);
    const until = async (done: () => boolean, what: string): Promise<void> => {
      const end = Date.now() + 30_000;
      while (!done()) {
        assert.ok(Date.now() < end, what);
        await pause(20);
      }
    };

    const toTheVote = async (id: string, president: Browser, mover: Browser): Promise<void> => {
      const path = `/api/chambers/${id}/actions`;
      for (const [who, action] of [
        [president, { type: 'propose_agenda', items: ['x'] }],
        [president, { type: 'call_to_order' }],
        [president, { type: 'adopt_agenda' }],
        [mover, { type: 'submit_draft', id: 'd', title: 'x' }],
        [president, { type: 'put', question: { on: 'draft', id: 'd' } }],
      ] as const) {
        const { status, body } = await who.send(path, action);
        assert.equal(status, 200, JSON.stringify(body));
      }
    };

    test('members vote through either server at once; all see the same, in the same order', async () => {
      const { id, enter } = await openRoom();
      const [president, mover, wall0, wall1] = await Promise.all([
        enter('presidency', 0),
        enter('MOZ', 1),
        enter('projector', 0),
        enter('projector', 1),
      ]);
      const walls = [wall0!, wall1!].map(({ cookie }, n) => followUrl(`${urls[n]}/api/chambers/${id}/events`, { cookie }));
      await toTheVote(id, president!, mover!);
      const voters = await Promise.all(members2024.map((member, n) => enter(member, n % 2)));
      const answers = await Promise.all(voters.map((one) => one.send(`/api/chambers/${id}/actions`, { type: 'ballot', ballot: 'Y' })));
      assert.deepEqual(
        answers.map(({ status }) => status),
        Array(15).fill(200),
      );
      // Two Presidents' clicks through two servers: one counts.
      const second = await enter('presidency', 1);
      const clicks = await Promise.all([president!, second].map((one) => one.send(`/api/chambers/${id}/actions`, { type: 'announce' })));
      assert.deepEqual(clicks.map(({ status }) => status).toSorted(), [200, 409]);
      const states = await Promise.all([wall0!, wall1!].map((one) => one.get(`/api/chambers/${id}`)));
      assert.deepEqual(states[0]!.body.chamber, states[1]!.body.chamber);
      assert.equal(states[0]!.body.chamber.decided[0].ruling.tally.Y, 15);
      const { seq } = states[0]!.body;
      await until(() => walls.every((one) => idsOf(one).at(-1) === seq), 'both walls have everything');
      for (const wall of walls) {
        assert.deepEqual(idsOf(wall), upTo(seq));
        wall.stop();
      }
      const data = walls.map(({ events }) => events.filter(({ id: n }) => n !== null).map((one) => one.data));
      assert.deepEqual(data[0], data[1]);
    });

    test('the database is restarted under load: no acknowledged action is lost, none is done twice, followers miss nothing', async () => {
      const { id, enter } = await openRoom();
      const [president, mover] = await Promise.all([enter('presidency', 0), enter('MOZ', 1)]);
      const walls = await Promise.all(
        [0, 1].map(async (n) => followUrl(`${urls[n]}/api/chambers/${id}/events`, { cookie: (await enter('projector', n)).cookie })),
      );
      await toTheVote(id, president!, mover!);
      const voters = await Promise.all(members2024.map((member, n) => enter(member, n % 2)));
      let away = 0;
      const acknowledged: { seq: number; key: string }[] = [];
      /** Changes its vote again and again; an action without an answer is sent again with the same key. */
      const keepVoting = async (voter: Browser, who: number): Promise<void> => {
        for (let n = 0; n < 12; n++) {
          const key = `${who}-${n}`;
          for (;;) {
            const answer: Answer | null = await voter
              .send(`/api/chambers/${id}/actions`, { type: 'ballot', ballot: 'YNA'[(who + n) % 3] }, { 'Idempotency-Key': key })
              .catch(() => null);
            if (answer?.status === 200) {
              acknowledged.push({ seq: answer.body.seq, key });
              break;
            }
            assert.ok(answer === null || answer.status >= 500 || answer.status === 429, JSON.stringify(answer?.body));
            if (answer?.status !== 429) away++;
            await pause(100);
          }
          await pause(30);
        }
      };
      const voting = Promise.all(voters.map(keepVoting));
      await pause(300);
      await postgres.restart();
      await voting;
      assert.ok(away > 0, 'the database was away while they voted');
      assert.equal(new Set(acknowledged.map(({ seq }) => seq)).size, 15 * 12);
      await president!.send(`/api/chambers/${id}/actions`, { type: 'announce' });
      const { body } = await president!.get(`/api/chambers/${id}`);
      const ballots = (body.chamber.log as { type: string }[]).filter(({ type }) => type === 'ballot').length;
      assert.equal(ballots, 15 * 12);
      for (const { seq } of acknowledged) assert.equal(body.chamber.log[seq - 2].type, 'ballot');
      await until(() => walls.every((one) => idsOf(one).at(-1) === body.seq), 'followers come up to date');
      for (const wall of walls) {
        assert.deepEqual(idsOf(wall), upTo(body.seq));
        wall.stop();
      }
    });
  });
}
