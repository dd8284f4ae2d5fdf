/**
 * Many watchers of event streams in a process of its own: raw sockets, so that what is measured is the server. Told by messages what to
 * watch; answers when everybody has an event, and with what each of them got.
 */
import { connect, type Socket } from 'node:net';

export interface Watch {
  readonly watch: { readonly name: string; readonly port: number; readonly path: string; readonly cookie: string; readonly count: number };
}
export interface Collect {
  readonly collect: { readonly name: string; readonly id: number };
}
export interface Finish {
  readonly finish: { readonly name: string };
}
/** Arrivals in nanoseconds of the machine's monotonic clock, which all its processes share. */
export interface Collected {
  readonly arrivals: readonly number[];
}
/** How many watchers missed an event between their first and their last, and how many got one twice. */
export interface Finished {
  readonly missed: number;
  readonly repeated: number;
  readonly events: number;
}

interface Watcher {
  readonly socket: Socket;
  readonly ids: number[];
}

const watchers = new Map<string, Watcher[]>();
const arrivals = new Map<string, number[]>();
const waiting = new Map<string, { readonly count: number; readonly done: (times: number[]) => void }>();

const now = (): number => Number(process.hrtime.bigint());

const arrived = (name: string, id: number): void => {
  const key = `${name} ${id}`;
  const times = arrivals.get(key) ?? [];
  times.push(now());
  arrivals.set(key, times);
  const asked = waiting.get(key);
  if (asked !== undefined && times.length >= asked.count) {
    waiting.delete(key);
    asked.done(times);
  }
};

/** Connections made at once: a server's queue of those it has not yet taken is short. */
const together = 50;

const watch = async ({ name, port, path, cookie, count }: Watch['watch']): Promise<void> => {
  watchers.set(name, []);
  for (let made = 0; made < count; made += together) await watchSome({ name, port, path, cookie, count: Math.min(together, count - made) });
};

const watchSome = ({ name, port, path, cookie, count }: Watch['watch']): Promise<void> =>
  new Promise((resolve, reject) => {
    const all = watchers.get(name)!;
    let open = 0;
    for (let n = 0; n < count; n++) {
      const socket = connect(port, '127.0.0.1');
      const watcher: Watcher = { socket, ids: [] };
      all.push(watcher);
      let started = false;
      let rest = '';
      socket.setEncoding('latin1').on('data', (chunk: string) => {
        if (!started) {
          started = true;
          if (!chunk.startsWith('HTTP/1.1 200')) reject(new Error(chunk.slice(0, 200)));
          if (++open === count) resolve();
        }
        const text = rest + chunk;
        const end = text.lastIndexOf('\n\n');
        rest = end < 0 ? text : text.slice(end + 2);
        if (end < 0) return;
        for (const [, id] of text.slice(0, end + 2).matchAll(/(?:^|\n)id: (\d+)\n/g)) {
          watcher.ids.push(Number(id));
          arrived(name, Number(id));
        }
      });
      socket.on('error', reject);
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\n\r\n`);
    }
  });

const collect = ({ name, id }: Collect['collect']): Promise<number[]> =>
  new Promise((done) => {
    const key = `${name} ${id}`;
    const count = watchers.get(name)!.length;
    const times = arrivals.get(key) ?? [];
    if (times.length >= count) done(times);
    else waiting.set(key, { count, done });
  });

const finish = ({ name }: Finish['finish']): Finished => {
  const all = watchers.get(name) ?? [];
  const last = Math.max(...all.map(({ ids }) => ids.at(-1) ?? 0));
  const first = Math.min(...all.map(({ ids }) => ids[0] ?? 0));
  const gaps = all.filter(({ ids }) => new Set(ids).size !== last - first + 1).length;
  const repeated = all.filter(({ ids }) => new Set(ids).size !== ids.length).length;
  for (const { socket } of all) socket.destroy();
  return { missed: gaps, repeated, events: last - first + 1 };
};

process.on('message', async (message: Watch | Collect | Finish) => {
  if ('watch' in message) {
    await watch(message.watch);
    process.send!({});
  } else if ('collect' in message) process.send!({ arrivals: await collect(message.collect) } satisfies Collected);
  else process.send!(finish(message.finish));
});
