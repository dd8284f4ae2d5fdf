/** A server of its own process over the store of argument 1; prints its address. */
import { serve } from '@hono/node-server';
import type { StorePlace } from '../../src/store/index.ts';
import { openOrThrow } from '../store/open-or-throw.ts';
import { siteOver } from './council.ts';

const store = await openOrThrow(JSON.parse(process.argv[2]!) as StorePlace);
serve({ fetch: siteOver(store).fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`http://127.0.0.1:${port}`));
