import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StorePlace } from '../../src/store/index.ts';
import { hashOf, noHash } from '../../src/store/streams/chain.ts';
import type { Entry } from '../../src/store/streams/types.ts';
import { type Answer, type Browser, browserOf } from './council.ts';

const bin = fileURLToPath(new URL('../../bin/penholder.js', import.meta.url));
const seats = ['DA', 'DB', 'DC', 'DD', 'DE', 'DF'];
/** A chamber of its own for every so many kills, so that reading its whole log stays cheap. */
const killsOfOne = 20;

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Starts `penholder serve` as a user does, and waits until it has its rooms. */
const startServer = async (place: StorePlace): Promise<Running> => {
  const where = 'databaseUrl' in place ? { DATABASE_URL: place.databaseUrl } : { DATABASE_URL: '', PENHOLDER_DATA: place.dataFolder };
  const child = spawn(process.execPath, [bin, 'serve'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...where },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout!.setEncoding('utf8').on('data', (some: string) => {
      said += some;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the server ended before it listened: ${said}`)));
  });
  return { child, url };
};

const kill = async ({ child }: Running): Promise<void> => {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
};

/** Something sent with its key, and the entry that was acknowledged for it; null while no answer has come. */
interface Sent {
  readonly who: string;
  readonly action: object;
  seq: number | null;
}

/**
 * A chamber of six that outlives its servers: what everybody has sent, by key. Browsers keep their cookies, and go to whichever server
 * there is.
 */
class Room {
  readonly id: string;
  readonly browsers: ReadonlyMap<string, Browser>;
  readonly sent = new Map<string, Sent>();

  private constructor(id: string, browsers: ReadonlyMap<string, Browser>) {
    this.id = id;
    this.browsers = browsers;
  }

  static async open(server: () => string): Promise<Room> {
    const remote = { request: (path: string, init?: RequestInit) => fetch(`${server()}${path}`, init) } as Parameters<typeof browserOf>[0];
    const president = browserOf(remote);
    const members = seats.map((code) => ({ code, name: `Delegation ${code}` }));
    const body = { name: 'Six', members, rules: { otherwise: 'simple', procedural: 'simple' } };
    const opened = await president.send('/api/chambers', { name: 'Six', body });
    assert.equal(opened.status, 201, JSON.stringify(opened.body));
    const browsers = new Map<string, Browser>([['presidency', president]]);
    for (const { role, seat, link } of opened.body.invitations as { role: string; seat: string | null; link: string }[]) {
      if (role !== 'delegation') continue;
      const browser = browserOf(remote);
      assert.equal((await browser.send('/api/join', { token: link.split('/').at(-1) })).status, 200);
      browsers.set(seat!, browser);
    }
    const room = new Room(opened.body.id, browsers);
    await room.does('presidency', 'call', { type: 'call_to_order' });
    return room;
  }

  /** Sends with a key; what the server refuses is a failure, what it does not answer is left open. */
  async send(who: string, key: string, action: object): Promise<'done' | 'no answer'> {
    const sent: Sent = this.sent.get(key) ?? { who, action, seq: null };
    this.sent.set(key, sent);
    let answer: Answer;
    try {
      answer = await this.browsers.get(who)!.send(`/api/chambers/${this.id}/actions`, action, { 'Idempotency-Key': key });
    } catch {
      return 'no answer';
    }
    if (answer.status >= 500) return 'no answer';
    assert.equal(answer.status, 200, `${who} ${JSON.stringify(action)}: ${JSON.stringify(answer.body)}`);
    if (sent.seq !== null) assert.deepEqual([answer.body.seq, answer.body.repeated], [sent.seq, true]);
    sent.seq = answer.body.seq;
    return 'done';
  }

  async does(who: string, key: string, action: object): Promise<void> {
    assert.equal(await this.send(who, key, action), 'done', key);
  }

  /** The log as the server hands it out: an unbroken chain in which everything acknowledged stands once, in its place. */
  async log(): Promise<readonly { readonly by: string; readonly key: string | undefined; readonly type: string | undefined }[]> {
    const { status, body } = await this.browsers.get('presidency')!.get(`/api/chambers/${this.id}/log`);
    assert.equal(status, 200);
    const entries = (body as string)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entry);
    let before = noHash;
    for (const [n, entry] of entries.entries()) {
      assert.equal(entry.seq, n + 1);
      assert.equal(entry.hash, hashOf(before, entry.seq, entry));
      before = entry.hash;
    }
    const taken = entries.map(({ by, body: text }) => {
      const { key, action } = JSON.parse(text) as { key?: string; action?: { type: string } };
      return { by, key, type: action?.type };
    });
    const keys = taken.flatMap(({ key }) => key ?? []);
    assert.equal(new Set(keys).size, keys.length, 'nothing stands twice');
    for (const [key, { who, seq }] of this.sent) {
      if (seq === null) continue;
      const there = taken[seq - 1];
      assert.deepEqual([there?.key, there?.by], [key, who], `${key} was acknowledged as entry ${seq}`);
    }
    for (const key of keys) assert.ok(this.sent.has(key), `${key} was sent`);
    return taken;
  }

  /** Whatever had no answer is sent again with its key, as a browser does, and is done once. */
  async sendAgain(): Promise<void> {
    const there = new Map((await this.log()).map(({ key }, n) => [key, n + 1]));
    for (const [key, sent] of this.sent) {
      if (sent.seq !== null) continue;
      await this.does(sent.who, key, sent.action);
      if (there.has(key)) assert.equal(sent.seq, there.get(key), 'it had been done, without an answer');
    }
  }

  /** Opens a straw poll and has all six act as fast as they are answered, until they are not. */
  async act(round: number, answered: () => void): Promise<void> {
    const president = this.send('presidency', `open-${round}`, { type: 'open_straw_poll', id: `poll ${round}`, words: 'x' });
    if ((await president) === 'no answer') return;
    answered();
    await Promise.all(
      seats.map(async (who, n) => {
        const view = ['encourage', 'discourage', 'no_opinion'][(n + round) % 3];
        if ((await this.send(who, `view-${round}-${who}`, { type: 'straw_ballot', view })) === 'no answer') return;
        for (let i = 0; i < 20; i++) {
          const id = `${who} ${round} ${i}`;
          const action = { type: 'propose_statement', id, statement: 'press', words: id };
          if ((await this.send(who, `say-${round}-${who}-${i}`, action)) === 'no answer') return;
        }
      }),
    );
  }

  /** Counts the views: the rules refuse it when there is a view without its entry, or an entry without its view. */
  async count(round: number): Promise<void> {
    await this.does('presidency', `close-${round}`, { type: 'close_straw_poll' });
  }
}

/** What the kills have met with. */
export interface Kills {
  /** Sent in all; each was acknowledged in the end. */
  readonly actions: number;
  /** Sent and without an answer when the kill came: of these were on disk all the same. */
  readonly unanswered: number;
  readonly unansweredButDone: number;
}

/**
 * Kills a server (`penholder serve`) `kills` times while seven browsers act over HTTP, at different moments, and starts it again each time:
 * every action that was acknowledged stands in the log once and in its place, the chain is whole, papers and the entries that say who gave
 * them are as many, and what had no answer is done once when it is sent again.
 */
export const serverSurvivesKills = async (place: StorePlace, kills: number): Promise<Kills> => {
  let server = await startServer(place);
  let room: Room | null = null;
  let [actions, unanswered, unansweredButDone] = [0, 0, 0];
  try {
    for (let round = 0; round < kills; round++) {
      if (round % killsOfOne === 0) room = await Room.open(() => server.url);
      const those: Room = room!;
      let timer: NodeJS.Timeout | undefined;
      let killed: Promise<void> | undefined;
      await those.act(round, () => {
        timer = setTimeout(
          () => {
            killed = kill(server);
          },
          (round * 37) % 150,
        );
      });
      assert.ok(timer !== undefined, 'the server answered before it was killed');
      clearTimeout(timer);
      await (killed ?? kill(server));
      const open = [...those.sent.entries()].filter(([, { seq }]) => seq === null).map(([key]) => key);
      server = await startServer(place);
      const there = new Set((await those.log()).map(({ key }) => key));
      unanswered += open.length;
      unansweredButDone += open.filter((key) => there.has(key)).length;
      await those.sendAgain();
      await those.count(round);
      if (round % killsOfOne === killsOfOne - 1 || round === kills - 1) {
        await those.log();
        actions += those.sent.size;
      }
    }
    return { actions, unanswered, unansweredButDone };
  } finally {
    await kill(server);
  }
};
