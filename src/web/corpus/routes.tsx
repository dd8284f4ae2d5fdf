import type { Context, Hono } from 'hono';
import type { CouncilRecord } from '../../record/types.ts';
import { readClaimQuery } from '../../store/index.ts';
import type { Store } from '../../store/types.ts';
import { lookupIn } from '../check/lookup.ts';
import { CheckPage } from '../check/page.tsx';
import { checkPlan } from '../check/plan.ts';
import type { PageProps } from '../layout.ts';
import { instantWords } from '../words.ts';
import { CorpusPage } from './page.tsx';

const perPage = 50;

/** `/corpus` and `/reports/…`: the reports that were read and kept, and a search of their claims. All of it works without scripts. */
export function corpusPages(
  app: Hono,
  {
    store,
    record,
    page,
    notFound,
  }: {
    readonly store: Store;
    readonly record: CouncilRecord;
    readonly page: (c: Context, props: PageProps, status?: 200 | 422) => Response | Promise<Response>;
    readonly notFound: (c: Context, sentence: string) => Response | Promise<Response>;
  },
): void {
  app.get('/corpus', async (c) => {
    const q = (c.req.query('q') ?? '').slice(0, 1000);
    const asked = /^\d{1,7}$/.exec(c.req.query('offset') ?? '');
    const offset = asked ? Number(asked[0]) : 0;
    const query = q.trim() === '' ? null : readClaimQuery(q, record.council);
    const found = query?.ok ? await store.corpus.search(query.value, { limit: perPage, offset }) : null;
    const problem = query && !query.ok ? query.sentence : null;
    const queue = (await store.jobs.counts()) ?? { waiting: 0, working: 0, done: 0, failed: 0 };
    const reports = found ? [] : await store.corpus.list({ limit: perPage });
    const main = <CorpusPage plan={{ q, problem, found, offset, perPage, reports, queue }} />;
    return page(c, { title: 'Reports read', here: 'corpus', main }, problem ? 422 : 200);
  });

  app.get('/reports/:id', async (c) => {
    const kept = await store.corpus.get(c.req.param('id'));
    if (!kept) return notFound(c, 'There is no report with this address; it may have been deleted.');
    const plan = checkPlan(kept.result, [kept.given], lookupIn(record));
    const title = plan.reports[0]?.title ?? 'Report';
    return page(c, {
      title,
      here: 'corpus',
      scripts: ['claims.js'],
      main: (
        <CheckPage plan={plan} title={title} about={`Read ${instantWords(kept.at)}`} json={`/api/reports/${kept.id}`}>
          <form method="post" action={`/reports/${kept.id}/delete`}>
            <button class="quiet-button" type="submit">
              Delete this report
            </button>
          </form>
        </CheckPage>
      ),
    });
  });

  app.post('/reports/:id/delete', async (c) => {
    const deleted = await store.corpus.remove(c.req.param('id'));
    return deleted ? c.redirect('/corpus', 303) : notFound(c, 'There is no report with this address; it may have been deleted already.');
  });
}
