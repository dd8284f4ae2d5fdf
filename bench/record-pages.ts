import { inTurn, type Outcome, type Timed, timesOf } from './measure.ts';
import { served, withPages } from './served.ts';

/** Pages asked for in one round: lists of every sort, each with another address. */
const lists = [
  '/decisions',
  '/decisions?page=40',
  '/decisions?q=veto:USA',
  '/decisions?q=ceasefire',
  '/decisions?year=2022',
  '/decisions?q=S/RES/2728',
  '/decisions?outcome=vetoed&kind=amendment',
  '/decisions?q=minority:FRA+since:1990-01-01',
  '/decisions?q=item:%22Palestinian+question%22+2023..2024',
  '/decisions?q=2024-03-25',
];

/** Pages of figures, each worked out anew at every asking. */
const figures = ['/members/USA', '/members/GUY', '/members', '/vetoes', '/items/palestine', '/items', '/years/2024', '/years'];

/** A page of figures takes no longer than this. */
const mostMilliseconds = 30;

/** The list of decisions against an empty page of the same framework, over HTTP, and each page of figures by the clock. */
export async function recordPages(): Promise<readonly Outcome[]> {
  return withPages(async ({ site, empty }) => {
    const [siteServer, emptyServer] = await Promise.all([served(site), served(empty)]);
    try {
      const round = async (get: (path: string) => Promise<unknown>, paths: readonly string[]) => {
        for (let i = 0; i < 5; i++) for (const path of paths) await get(path);
      };
      const over = await inTurn(
        () => round(siteServer.get, lists),
        () =>
          round(
            emptyServer.get,
            lists.map(() => '/'),
          ),
        { rounds: 61, warmup: 20 },
      );
      const n = lists.length * 5;
      const timed: Timed[] = [];
      for (const path of figures) {
        const samples: number[] = [];
        for (let i = -10; i < 31; i++) {
          globalThis.gc?.({ type: 'minor' });
          const began = performance.now();
          await siteServer.get(path);
          if (i >= 0) samples.push(performance.now() - began);
        }
        timed.push({ name: path, what: 'one page, over HTTP', measured: timesOf(samples), most: mostMilliseconds });
      }
      return [
        {
          name: 'decisions page',
          what: `${n} lists of ${lists.length} sorts, over HTTP`,
          against: `${n} empty pages (hono, preact), over HTTP`,
          target: 5,
          ...over,
        },
        ...timed,
      ];
    } finally {
      siteServer.stop();
      emptyServer.stop();
    }
  });
}
