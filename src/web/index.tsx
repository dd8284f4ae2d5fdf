import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { openLive } from '../api/index.ts';
import { largestCheckBody } from '../api/limits.ts';
import { bodyName, bodyOf, notImported } from '../record/body.ts';
import { resolve } from '../record/index.ts';
import { baseOf, pathOf } from '../record/title.ts';
import type { Body, CouncilRecord, Decision } from '../record/types.ts';
import { textView } from '../store/index.ts';
import type { SavedCheck } from '../store/types.ts';
import { parseSymbol, symbolId } from '../symbols/index.ts';
import { parseTextQuery } from '../text/index.ts';
import { AboutPage } from './about.tsx';
import { aboutPlan } from './about-plan.ts';
import { chamberPages } from './chambers/routes.tsx';
import { lookupIn } from './check/lookup.ts';
import { CheckPage } from './check/page.tsx';
import { checkPlan, reportTitle } from './check/plan.ts';
import { comparePages } from './compare/routes.ts';
import { corpusPages } from './corpus/routes.tsx';
import { decisionFacts } from './decision/facts.ts';
import { decisionPage } from './decision/page.ts';
import { decisionPlan } from './decision/plan.ts';
import type { SampleCheck, WebDeps } from './deps.ts';
import { draftPages } from './drafts/routes.tsx';
import { ErrorPage } from './errors.tsx';
import { recordPages } from './figures/routes.ts';
import { readForm, type Upload } from './home/given.ts';
import { HomePage, type HomePlan } from './home/page.tsx';
import { type PageProps, renderPage } from './layout.ts';
import { learnPages } from './learn/routes.tsx';
import { decodePath } from './paths.ts';
import { textHref } from './texts/address.ts';
import { textsByDecision } from './texts/by-decision.ts';
import { TextsPage } from './texts/search-page.tsx';
import { textsAsked, textsPlan } from './texts/search-plan.ts';
import { textLinks, textPage } from './texts/text-page.ts';
import { instantWords, plural } from './words.ts';

export type { SampleCheck } from './deps.ts';

/** Checks listed on the home page. */
const listed = 30;

/** Names, joined for a heading: the first two, and how many more. */
function checkTitle(titles: readonly string[]): string {
  const [first = 'Untitled', second] = titles;
  const clip = (words: string) => (words.length > 90 ? `${[...words].slice(0, 89).join('')}…` : words);
  if (titles.length <= 1) return clip(first);
  return titles.length === 2 ? `${clip(first)} · ${clip(second as string)}` : `${clip(first)} and ${titles.length - 1} more`;
}

/**
 * The pages of Penholder as a Hono app: `/`, `/check`, `/checks/…`, `/samples/…`, `/decisions…`, `/texts…`, `/chambers…`, `/join/…`, `/learn…`, `/about`, `/assets/…`,
 * and those of `recordPages`.
 * Mount it last, at `/`, behind the guards of `createSite` (content policy, same origin): addresses it does not know get its 404 page,
 * except those under `/api`, which it passes on.
 */
export function webRoutes(deps: WebDeps): Hono {
  const { store, record, assets } = deps;
  const now = deps.now ?? (() => new Date().toISOString());
  const newId = deps.newId ?? randomUUID;
  const report = deps.report ?? ((error: unknown) => console.error(error));
  const keptTexts = textsByDecision(store.texts);
  const app = new Hono();

  const html = (c: Context, text: string, status: ContentfulStatusCode = 200) => {
    c.header('Cache-Control', 'no-cache');
    return c.html(text, status);
  };
  const page = (c: Context, props: PageProps, status: ContentfulStatusCode = 200) => html(c, renderPage(assets, props), status);
  /** Drawn anew each time: at some fifth of a millisecond a page (`bench/page.ts`), keeping drawn pages would not pay. */
  const drawDecision = async (record: CouncilRecord, decision: Decision): Promise<string> => {
    const texts = textLinks((await keptTexts()).get(decision.id) ?? [], (symbol) => textHref(symbol));
    const plan = decisionPlan(decisionFacts(record, decision));
    return renderPage(assets, {
      title: plan.title,
      here: 'decisions',
      scripts: plan.whatIf ? ['what-if.js'] : [],
      description: `${plan.question}. ${plan.outcome.word}. ${plan.outcome.sentence}`,
      main: decisionPage(plan, texts),
    });
  };

  const missing = (c: Context, sentence: string, nearest: readonly { href: string; words: string }[] = []) =>
    page(c, { title: 'Not found', main: <ErrorPage title="Not found" sentence={sentence} nearest={nearest} /> }, 404);
  const notFound = (c: Context, sentence: string, nearest: readonly string[] = []) =>
    missing(
      c,
      sentence,
      nearest.map((id) => ({ href: pathOf(id), words: id })),
    );

  let samples: HomePlan['samples'] | null = null;
  const sampleCards = (): HomePlan['samples'] => {
    samples ??= deps.samples().map((sample) => ({
      slug: sample.slug,
      title: sample.title,
      lede: sample.lede ?? plural(sample.given.length, 'report'),
      plan: checkPlan(sample.result, sample.given, lookupIn(record)),
    }));
    return samples;
  };

  const home = async (c: Context, form: Pick<HomePlan, 'given' | 'dateline' | 'problems'>, status: 200 | 413 | 422 = 200) => {
    const kept = await store.listChecks({ limit: listed });
    return page(
      c,
      {
        title: form.problems.length ? 'Not checked yet' : 'Check reports on the Security Council',
        here: 'check',
        scripts: ['drop.js', 'claims.js'],
        description: 'Checks reports on the UN Security Council against its votes, texts and rules.',
        main: <HomePage plan={{ ...form, samples: sampleCards(), kept }} />,
      },
      status,
    );
  };

  app.get('/assets/:name', (c) => {
    const file = assets.read(c.req.param('name'));
    if (!file) return c.text('Not found', 404);
    return c.body(file.body, 200, { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=31536000, immutable' });
  });

  app.get('/', (c) => home(c, { given: [], dateline: '', problems: [] }));

  app.post(
    '/check',
    bodyLimit({
      maxSize: largestCheckBody,
      onError: (c) =>
        home(
          c,
          {
            given: [],
            dateline: '',
            problems: [
              `That is too much at once: the limit is ${largestCheckBody / 1e6} MB for all reports together. Your text is still there when you go back.`,
            ],
          },
          413,
        ),
    }),
    async (c) => {
      const form = await c.req.parseBody({ all: true }).catch(() => null);
      const all = (name: string): (string | File)[] => (form?.[name] === undefined ? [] : [form[name]].flat());
      const strings = (name: string) => all(name).filter((one): one is string => typeof one === 'string');
      const read = await readForm({
        texts: strings('text'),
        names: strings('names'),
        files: all('files').filter((one): one is File => typeof one !== 'string') satisfies Upload[],
        dateline: strings('dateline')[0] ?? '',
      });
      if (read.problems.length) return home(c, read, 422);
      const checked = await deps.check(read.given);
      if (!checked.ok) return home(c, { ...read, problems: [checked.sentence] }, 422);
      const result = checked.value;
      const check: SavedCheck = {
        id: newId(),
        at: now(),
        title: checkTitle(result.reports.map((one, i) => reportTitle(one, read.given[i]))),
        given: read.given,
        result,
      };
      await store.saveCheck(check);
      return c.redirect(`/checks/${check.id}`, 303);
    },
  );

  app.get('/checks/:id', async (c) => {
    const check = await store.getCheck(c.req.param('id'));
    if (!check) return notFound(c, 'There is no check with this address; it may have been deleted.');
    return page(c, {
      title: check.title,
      here: 'check',
      scripts: ['claims.js'],
      main: (
        <CheckPage
          plan={checkPlan(check.result, check.given, lookupIn(record))}
          title={check.title}
          about={`Checked ${instantWords(check.at)}`}
          json={`/api/checks/${check.id}`}
        >
          <form method="post" action={`/checks/${check.id}/delete`}>
            <button class="quiet-button" type="submit">
              Delete this check
            </button>
          </form>
        </CheckPage>
      ),
    });
  });

  app.post('/checks/:id/delete', async (c) => {
    const deleted = await store.deleteCheck(c.req.param('id'));
    return deleted ? c.redirect('/#kept', 303) : notFound(c, 'There is no check with this address; it may have been deleted already.');
  });

  const sampleOf = (slug: string): SampleCheck | undefined => deps.samples().find((sample) => sample.slug === slug);

  app.get('/samples/:slug{.+\\.json}', (c) => {
    const sample = sampleOf(c.req.param('slug').slice(0, -'.json'.length));
    return sample ? c.json(sample.result) : notFound(c, 'There is no sample with this address.');
  });

  app.get('/samples/:slug', (c) => {
    const slug = c.req.param('slug');
    const card = sampleCards().find((sample) => sample.slug === slug);
    if (!card) return notFound(c, 'There is no sample with this address.');
    return page(c, {
      title: card.title,
      here: 'check',
      scripts: ['claims.js'],
      main: <CheckPage plan={card.plan} title={card.title} about={card.lede} json={`/samples/${slug}.json`} sample />,
    });
  });

  /** A body's pages under its base: lists, figures, and a page for each decision. */
  const bodyPages = (of: CouncilRecord): void => {
    const base = baseOf(of.body);
    const the = of.body === 'GA' ? 'the Assembly' : 'the Council';
    recordPages(app, { record: of, base, body: { id: of.body, title: bodyName(of.body), the }, page, notFound: missing });
    const decisions = `${base}/decisions`;
    app.get(`${decisions}/*`, async (c) => {
      const asked = decodePath(c.req.path.slice(decisions.length + 1));
      if (bodyOf(asked) !== of.body) return c.redirect(pathOf(asked), 302);
      const decision = of.byId.get(asked);
      if (decision) return html(c, await drawDecision(of, decision));
      const resolved = resolve(of, asked);
      if (!resolved.ok) return notFound(c, resolved.sentence, resolved.nearest);
      const [only, ...more] = resolved.value;
      if (only && more.length === 0) return c.redirect(pathOf(only.id), 302);
      return c.redirect(`${decisions}?${new URLSearchParams({ q: asked })}`, 302);
    });
  };
  bodyPages(record);
  const assembly: Body = 'GA';
  if (deps.assembly) {
    bodyPages(deps.assembly);
    app.get(baseOf(assembly), (c) => c.redirect(`${baseOf(assembly)}/decisions`, 302));
  } else {
    const { sentence } = notImported(assembly);
    app.get(baseOf(assembly), (c) =>
      page(c, { title: bodyName(assembly), main: <ErrorPage title={bodyName(assembly)} sentence={sentence} nearest={[]} /> }),
    );
    app.get(`${baseOf(assembly)}/*`, (c) => notFound(c, sentence));
  }

  app.get('/texts', async (c) =>
    page(c, {
      title: 'Texts',
      here: 'texts',
      main: (
        <TextsPage
          plan={
            await textsPlan(
              store.texts,
              record,
              textsAsked((name) => c.req.query(name)),
            )
          }
        />
      ),
    }),
  );

  app.get('/texts/*', async (c) => {
    const asked = decodePath(c.req.path.slice('/texts/'.length));
    const symbol = parseSymbol(asked);
    if (!symbol.ok) return notFound(c, symbol.sentence);
    const id = symbolId(symbol.value);
    const q = c.req.query('q') ?? '';
    if (id !== asked) return c.redirect(textHref(id, { q }), 302);
    const text = await store.texts.get(id);
    if (text === null) return notFound(c, `No text of ${id} is indexed here; the page "Texts" says how texts are added.`);
    const query = q === '' ? null : parseTextQuery(q);
    return page(c, { title: `Text of ${id}`, here: 'texts', main: textPage(textView(record, text), query?.ok ? query.value : null) });
  });

  learnPages(app, { council: record.council, page });
  const live = deps.live ?? openLive(store, { now, report });
  chamberPages(app, { live, council: record.council, now, page });
  comparePages(app, { texts: store.texts, page, now });
  draftPages(app, { store, record, now, live, page, notFound: missing });

  corpusPages(app, { store, record, page, notFound });

  app.get('/about', (c) => page(c, { title: 'About', here: 'about', main: <AboutPage plan={aboutPlan(record)} /> }));

  app.all('*', (c, next) => (c.req.path.startsWith('/api') ? next() : notFound(c, 'There is no page with this address.')));

  app.onError((error, c) => {
    report(error);
    return page(
      c,
      {
        title: 'Something went wrong',
        main: (
          <ErrorPage
            title="Something went wrong"
            sentence="This is a fault of Penholder, not of what you asked. What was kept is still there."
          />
        ),
      },
      500,
    );
  });

  return app;
}
