import { gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { inTurn, type Outcome } from './measure.ts';
import { recordPages } from './record-pages.ts';
import { inProcess, served, withPages } from './served.ts';

/** Pages asked for in one round; each is another decision. */
const batch = 100;

/**
 * A decision's page, answered by the server, against an empty page of the same framework answered in the same way; every page is another
 * decision, and none is kept. The note gives the ratio without HTTP, where the empty page costs next to nothing. Then the weight of its scripts.
 */
async function decisionPage(): Promise<readonly Outcome[]> {
  return withPages(async ({ site, empty, record }) => {
    const [siteServer, emptyServer] = await Promise.all([served(site), served(empty)]);
    try {
      const paths = record.decisions.filter((decision) => decision.ballots !== '').map((decision) => `/decisions/${decision.id}`);
      let next = 0;
      const decisions = (get: (path: string) => Promise<unknown>) => async () => {
        for (let i = 0; i < batch; i++) await get(paths[next++ % paths.length]!);
      };
      const nothing = (get: (path: string) => Promise<unknown>) => async () => {
        for (let i = 0; i < batch; i++) await get('/');
      };
      const options = { rounds: 41, warmup: 20 };
      const bare = await inTurn(decisions(inProcess(site)), nothing(inProcess(empty)), options);
      const over = await inTurn(decisions(siteServer.get), nothing(emptyServer.get), options);
      return [
        {
          name: 'decision page',
          what: `${batch} pages of ${batch} decisions, over HTTP`,
          against: `${batch} empty pages (hono, preact), over HTTP`,
          target: 5,
          note: `without HTTP ${bare.ratio.toFixed(1)} × (${(bare.measured.median / batch).toFixed(2)} ms a page, an empty one ${(bare.alternative.median / batch).toFixed(2)} ms)`,
          ...over,
        },
        await scripts(site, '/decisions/S/RES/2728'),
      ];
    } finally {
      siteServer.stop();
      emptyServer.stop();
    }
  });
}

/** The pages: one decision, then the list of decisions and the pages of figures. */
export const page = async (): Promise<readonly Outcome[]> => [...(await decisionPage()), ...(await recordPages())];

/** All scripts that the page asks for, compressed as a server would. */
async function scripts(site: Hono, path: string): Promise<Outcome> {
  const get = inProcess(site);
  const text = async (at: string) => new TextDecoder().decode(await get(at));
  const sources = [...(await text(path)).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1]!);
  if (sources.length === 0) throw new Error('the page names no script; is dist/web built?');
  let bytes = 0;
  for (const source of sources) bytes += gzipSync(await text(source)).length;
  return { name: 'its scripts', what: `${sources.length} files, compressed (gzip)`, bytes, limit: 60_000 };
}
