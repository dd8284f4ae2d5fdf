import type { Store } from '../../store/types.ts';
import type { Pass } from '../access/access.ts';
import { Channel, type Encode, type Follower } from './channel.ts';

export interface HubOptions {
  readonly encode: Encode;
  /** Which of these invitations hold now. */
  readonly holding: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly now: () => string;
  /** Told of exceptions. */
  readonly report: (error: unknown) => void;
  /** Milliseconds between signs of life. */
  readonly beat?: number;
}

export interface Hub {
  /**
   * An answer of server-sent events: the entries of stream `id` after number `after` as `view` sees them, then every new one. An event's id is
   * the entry's number; `event: beat` comes every fifteen seconds, so that a client can tell a quiet stream from a dead line.
   */
  follow(id: string, after: number, follower: { readonly view: string; readonly pass: Pick<Pass, 'id'> }): Promise<Response>;
  /** An event without a number to those who follow `id` here under `view`, at once: for what entries will tell again. A slow follower misses it. */
  tell(id: string, view: string, data: string): void;
  /** How many follow here. */
  size(): number;
  close(): void;
}

/** Bytes that may wait for a slow follower. */
const mostWaiting = 256 * 1024;

/** Ids looked up in one query. */
const batch = 500;

const utf8 = new TextEncoder();

/** Followers of streams in this process. */
export const hubOn = ({ streams }: Pick<Store, 'streams'>, options: HubOptions): Hub => {
  const { encode, holding, now, report, beat = 15_000 } = options;
  const channels = new Map<string, Promise<Channel>>();
  /** Followers by channel, also those still being brought up: a channel is kept while it has any. */
  const using = new Map<string, Set<Follower>>();

  const channelOf = (id: string): Promise<Channel> => {
    let channel = channels.get(id);
    if (channel === undefined) {
      channel = streams.head(id).then((head) => new Channel(id, head?.seq ?? 0, streams, encode, report));
      channels.set(id, channel);
      channel.catch(() => channels.delete(id));
    }
    return channel;
  };

  const leave = (id: string, follower: Follower): void => {
    const those = using.get(id);
    if (!those?.delete(follower)) return;
    const channel = channels.get(id);
    void channel?.then(({ followers }) => followers.delete(follower)).catch(() => undefined);
    if (those.size > 0) return;
    using.delete(id);
    channels.delete(id);
    void channel?.then((one) => one.stop()).catch(() => undefined);
  };

  const letGoThoseOver = async (): Promise<void> => {
    for (const those of using.values()) {
      const ids = [...new Set([...those].map(({ invitation }) => invitation))];
      for (let at = 0; at < ids.length; at += batch) {
        const part = ids.slice(at, at + batch);
        const hold = await holding(part);
        for (const follower of [...those]) {
          if (part.includes(follower.invitation) && !hold.has(follower.invitation)) follower.end();
        }
      }
    }
  };

  const timer = setInterval(() => {
    const sign = utf8.encode(`event: beat\ndata: ${JSON.stringify({ at: now() })}\n\n`);
    for (const those of using.values()) for (const follower of [...those]) if (!follower.take(sign)) follower.end();
    letGoThoseOver().catch(report);
  }, beat);
  timer.unref();

  return {
    async follow(id, after, { view, pass }) {
      let roomMade: ((open: boolean) => void) | null = null;
      let open = true;
      let follower: Follower;
      const body = new ReadableStream<Uint8Array>(
        {
          start(controller) {
            const end = (): void => {
              if (!open) return;
              open = false;
              roomMade?.(false);
              leave(id, follower);
              controller.close();
            };
            follower = {
              view,
              invitation: pass.id,
              after,
              take(bytes) {
                if (!open) return false;
                controller.enqueue(bytes);
                return (controller.desiredSize ?? 0) > 0;
              },
              end,
            };
          },
          pull() {
            roomMade?.(true);
            roomMade = null;
          },
          cancel() {
            if (!open) return;
            open = false;
            roomMade?.(false);
            leave(id, follower);
          },
        },
        new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting }),
      );
      const one = follower!;
      const those = using.get(id) ?? new Set();
      using.set(id, those.add(one));
      // Clients who lost the same server must not all come back in the same moment.
      one.take(utf8.encode(`retry: ${500 + Math.floor(Math.random() * 2_000)}\n\n`));
      const room = (): Promise<boolean> =>
        open
          ? new Promise((resolve) => {
              roomMade = resolve;
            })
          : Promise.resolve(false);
      channelOf(id)
        .then((channel) => (open ? channel.bring(one, room) : undefined))
        .then(() => {
          // Gone while it was being brought up.
          if (!open) void channels.get(id)?.then(({ followers }) => followers.delete(one));
        })
        .catch((error: unknown) => {
          report(error);
          one.end();
        });
      return new Response(body, {
        headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
      });
    },
    tell(id, view, data) {
      const event = utf8.encode(`data: ${data}\n\n`);
      for (const follower of [...(using.get(id) ?? [])]) if (follower.view === view) follower.take(event);
    },
    size: () => [...using.values()].reduce((sum, those) => sum + those.size, 0),
    close() {
      clearInterval(timer);
      for (const those of [...using.values()]) for (const follower of [...those]) follower.end();
    },
  };
};
