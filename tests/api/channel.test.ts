/** A follower that comes while an entry is on its way, over a store that answers when the test says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Channel, type Follower } from '../../src/api/events/channel.ts';
import type { Entry, Streams } from '../../src/store/streams/types.ts';

const entry = (seq: number): Entry => ({ seq, at: '2024-03-25T15:00:00.000Z', by: 'x', body: `${seq}`, hash: '' });

test('one who is brought up from the store past what has gone out gets every entry once, and the process goes on', async () => {
  const pending: ((entries: readonly Entry[]) => void)[] = [];
  const streams = {
    read: () => new Promise<readonly Entry[]>((resolve) => pending.push(resolve)),
    follow: () => () => undefined,
  } as unknown as Streams;
  // The channel knows of one entry; the store has a second one by the time the follower is brought up.
  const channel = new Channel(
    's',
    1,
    streams,
    ({ body }) => body,
    (error) => assert.fail(error as Error),
  );
  const got: string[] = [];
  const follower: Follower = {
    view: 'all',
    invitation: 'a',
    after: 0,
    take(bytes) {
      got.push(new TextDecoder().decode(bytes).split('\n')[0]!);
      return true;
    },
    end: () => assert.fail('it was let go'),
  };
  const brought = channel.bring(follower, async () => true);
  const [pump, bring] = pending;
  bring!([entry(1), entry(2)]);
  // Never comes when the follower waits in a circle: nothing else is then run.
  await pause(1);
  await brought;
  pump!([entry(2), entry(3)]);
  await pause(1);
  assert.deepEqual(got, ['id: 1', 'id: 2', 'id: 3']);
});
