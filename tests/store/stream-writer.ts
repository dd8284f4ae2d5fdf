/**
 * Appends to a stream, three entries of one action at a time, until it is killed; prints the number of each action once the store has
 * acknowledged it. Arguments: the place, the stream, the first number.
 */
import { writeSync } from 'node:fs';
import type { StorePlace } from '../../src/store/index.ts';
import { openOrThrow } from './open-or-throw.ts';

const [place, id, first] = process.argv.slice(2) as [string, string, string];
const { streams } = await openOrThrow(JSON.parse(place) as StorePlace);
const at = '2024-03-25T15:00:00.000Z';
await streams.create({ id, kind: 'chamber', at });
let after = (await streams.head(id))!.seq;
for (let number = Number(first); ; number++) {
  const part = (n: number) => ({ at, by: 'writer', body: JSON.stringify({ number, part: n, weight: 'x'.repeat(2_000) }) });
  const appended = await streams.append(id, after, [part(1), part(2), part(3)]);
  if (!appended.ok) throw new Error(appended.code);
  after += 3;
  writeSync(1, `${number}\n`);
}
