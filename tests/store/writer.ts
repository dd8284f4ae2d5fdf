/** Keeps checks one after another until it is killed; prints the number of each once the store has acknowledged it. */
import { writeSync } from 'node:fs';
import type { StorePlace } from '../../src/store/index.ts';
import { longCheck } from './long-check.ts';
import { openOrThrow } from './open-or-throw.ts';

const place = JSON.parse(process.argv[2]!) as StorePlace;
const store = await openOrThrow(place);
for (let number = Number(process.argv[3]); ; number++) {
  await store.saveCheck(longCheck(number));
  writeSync(1, `${number}\n`);
}
