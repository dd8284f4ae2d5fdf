import type { Context } from 'hono';
import type { Turned } from '../body.ts';
import type { Asking } from './ask.ts';

/** How long an answer stands, in milliseconds: a link withdrawn ends typing within this time. */
const holdsFor = 1000;
const mostKept = 5000;

/**
 * Remembers for a second who was let in to type, so that not every keystroke asks the store. Only those let in are remembered, by the whole
 * of their cookie and the draft; whoever was turned away is asked after anew.
 */
export function recentlyLetIn(ask: (c: Context) => Promise<Asking | Turned>, now: () => number): (c: Context) => Promise<Asking | Turned> {
  const kept = new Map<string, { readonly at: number; readonly asking: Asking }>();
  return async (c) => {
    const cookie = c.req.header('cookie') ?? '';
    const as = c.req.query('as') ?? c.req.header('penholder-as') ?? '';
    const key = `${c.req.param('id')} ${as} ${cookie}`;
    const known = kept.get(key);
    const at = now();
    if (known !== undefined && at - known.at < holdsFor && at >= known.at) return known.asking;
    kept.delete(key);
    const asking = await ask(c);
    if (!('by' in asking)) return asking;
    if (kept.size >= mostKept) kept.clear();
    if (key.length < 5000) kept.set(key, { at, asking });
    return asking;
  };
}
