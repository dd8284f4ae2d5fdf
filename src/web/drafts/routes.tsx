import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { isTurned } from '../../api/access/access.ts';
import { siteAddress } from '../../api/address.ts';
import { asking, isAsking } from '../../api/drafts/ask.ts';
import { compareVersions } from '../../api/drafts/compare.ts';
import { makeLink } from '../../api/drafts/make-link.ts';
import { makeDraft } from '../../api/drafts/new-draft.ts';
import { type DraftRoom, draftRoom } from '../../api/drafts/room.ts';
import { draftView, membersFor } from '../../api/drafts/view.ts';
import { whipView } from '../../api/drafts/whip-view.ts';
import type { Live } from '../../api/live.ts';
import { nameOn } from '../../council/index.ts';
import { type DraftRole, readDraftingAction } from '../../procedure/drafting/index.ts';
import type { CouncilRecord } from '../../record/types.ts';
import type { Refusal } from '../../result.ts';
import { textTools } from '../../store/index.ts';
import type { Store } from '../../store/types.ts';
import { citedBy } from '../../text/editing/index.ts';
import { ErrorPage } from '../errors.tsx';
import type { PageProps } from '../layout.ts';
import { versionsCompared } from './compare-page.ts';
import { DraftPage, textLines } from './draft-page.tsx';
import { type Form, formAction, formExpectations, readForm } from './forms.ts';
import { JoinPage, LinkMade } from './links.tsx';
import { DraftsPage, type ListedDraft } from './list-page.tsx';
import { VersionPage } from './version-page.tsx';
import { VersionsPage } from './versions-page.tsx';
import { WhipPage } from './whip-page.tsx';

export interface DraftPagesDeps {
  readonly store: Store;
  readonly record: CouncilRecord;
  readonly now: () => string;
  readonly live: Live;
  readonly page: (c: Context, props: PageProps, status?: 200 | 400 | 404) => Response | Promise<Response>;
  readonly notFound: (c: Context, sentence: string) => Response | Promise<Response>;
}

const largestForm = 2_000_000;

/** `/drafts` and all below it: pages that work without scripts, over the same room as the API. */
export function draftPages(app: Hono, { store, record, now, live, page, notFound }: DraftPagesDeps): void {
  const room: DraftRoom = draftRoom(store, { record, now, live });
  const { drafts, access } = room;
  const { council } = record;

  /** A page that says why not: with the status, and where to go on. */
  const refusedPage = (c: Context, { sentence }: Refusal, status: ContentfulStatusCode = 400) => {
    c.status(status);
    return page(c, { title: 'Not done', here: 'drafts', main: <ErrorPage title="Not done" sentence={sentence} /> }, status as 400);
  };
  const limit = bodyLimit({
    maxSize: largestForm,
    onError: (c) =>
      refusedPage(c, { ok: false, code: 'body_too_large', sentence: `That is more than ${largestForm / 1e6} MB at once.` }, 413),
  });
  const nameOf = (code: string) => nameOn(council, code, now().slice(0, 10));

  const listed = async (c: Context): Promise<readonly ListedDraft[]> => {
    const passes = (await access.mine(c)).toReversed();
    const found: ListedDraft[] = [];
    for (const thing of new Set(passes.map((pass) => pass.thing))) {
      const state = await drafts.get(thing);
      const role = passes.find((pass) => pass.thing === thing)!.role;
      if (state !== null) found.push({ id: thing, title: state.draft.title, stage: state.draft.stage, role, changed: state.changed });
    }
    return found;
  };
  const listPage = async (c: Context, given: Form, problem: string, status: 200 | 400 = 200) =>
    page(c, { title: 'Drafts', here: 'drafts', main: <DraftsPage drafts={await listed(c)} given={given} problem={problem} /> }, status);

  /** The draft in the address for one who may do it in at least this role, or the page that says why not. */
  const draftFor = async (c: Context, how: 'read' | 'write', least: DraftRole = 'read') => {
    const who = await asking(c, room, how, least);
    if (!isAsking(who)) return { answer: refusedPage(c, who, who.status) };
    const state = await drafts.get(who.id);
    if (state === null) return { answer: notFound(c, 'There is no draft with this address.') };
    return { who, state };
  };

  const draftPage = async (c: Context, problem = '', status: 200 | 400 = 200) => {
    const found = await draftFor(c, 'read');
    if ('answer' in found) return found.answer;
    const { who, state } = found;
    const view = draftView(state, who.by, council, now());
    const asked = (c.req.query('paragraph') ?? '').trim();
    const plan = {
      view,
      nameOf,
      verbs: textTools().verbs,
      links: who.by.role === 'own' ? await access.of(who.id) : [],
      members: membersFor(council, state.draft, now())?.members ?? [],
      cited: asked === '' ? null : { asked, found: citedBy(asked, view.blocks, state.versions) },
      problem,
    };
    return page(c, { title: state.draft.title, here: 'drafts', scripts: ['draft-editor.js'], main: <DraftPage plan={plan} /> }, status);
  };

  app.get('/drafts', (c) => listPage(c, {}, ''));
  app.post('/drafts', limit, async (c) => {
    const late = access.make(c);
    if (late) return refusedPage(c, late, late.status);
    const form = await readForm(c);
    const { penholders = '', ...rest } = form;
    const states = penholders
      .split(/[,;]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const { title = '', agendaItem = '', openTo = 'any', text = '', name = '' } = rest;
    const made = await makeDraft(room, textTools().verbs, { title, agendaItem, openTo, text, name, penholders: states });
    if (!made.ok) return listPage(c, form, made.sentence, 400);
    await access.enter(c, [made.value.link]);
    return c.redirect(`/drafts/${made.value.state.id}`, 303);
  });

  app.get('/drafts/join/:token', async (c) => {
    const pass = await access.look(c.req.param('token'));
    if (isTurned(pass)) return refusedPage(c, pass, pass.status);
    const state = await drafts.get(pass.thing);
    if (state === null) return notFound(c, 'There is no draft behind this link.');
    return page(c, {
      title: state.draft.title,
      here: 'drafts',
      main: <JoinPage title={state.draft.title} role={pass.role} action={`/drafts/join/${c.req.param('token')}`} />,
    });
  });
  app.post('/drafts/join/:token', async (c) => {
    const pass = await access.join(c, c.req.param('token'));
    return isTurned(pass) ? refusedPage(c, pass, pass.status) : c.redirect(`/drafts/${pass.thing}`, 303);
  });

  app.get('/drafts/:id', (c) => draftPage(c));

  app.post('/drafts/:id/actions', limit, async (c) => {
    const found = await draftFor(c, 'write');
    if ('answer' in found) return found.answer;
    const action = readDraftingAction(formAction(await readForm(c)));
    const done = action.ok ? await drafts.act(found.who.id, found.who.by, action.value) : action;
    return done.ok ? c.redirect(`/drafts/${found.who.id}`, 303) : draftPage(c, done.sentence, 400);
  });

  app.post('/drafts/:id/comments', limit, async (c) => {
    const found = await draftFor(c, 'write');
    if ('answer' in found) return found.answer;
    const { id, by } = found.who;
    const { text = '', thread = '', block = '', resolved = '' } = await readForm(c);
    const done =
      resolved !== '' && text.trim() === ''
        ? await drafts.resolve(id, by, thread, resolved === 'yes')
        : await drafts.comment(id, by, { block, thread: thread || undefined, text });
    return done.ok ? c.redirect(`/drafts/${id}#comments`, 303) : draftPage(c, done.sentence, 400);
  });

  app.post('/drafts/:id/links', limit, async (c) => {
    const found = await draftFor(c, 'write', 'own');
    if ('answer' in found) return found.answer;
    const { role, state, label, expires = '' } = await readForm(c);
    const until = expires !== '' && !/Z|[+-]\d\d:?\d\d$/.test(expires) ? `${expires}Z` : expires;
    const made = await makeLink(room, council, found.who.id, { role, state, label, expires: until });
    if (!made.ok) return draftPage(c, made.sentence, 400);
    const url = `${siteAddress(c)}/drafts/join/${made.value.token}`;
    return page(c, { title: 'Link', here: 'drafts', main: <LinkMade url={url} role={made.value.role} back={`/drafts/${found.who.id}`} /> });
  });
  app.post('/drafts/:id/links/:link/withdraw', async (c) => {
    const found = await draftFor(c, 'write', 'own');
    if ('answer' in found) return found.answer;
    await access.revoke(found.who.id, c.req.param('link'));
    return c.redirect(`/drafts/${found.who.id}#links`, 303);
  });

  const versionsPage = async (c: Context, problem = '', status: 200 | 400 = 200) => {
    const found = await draftFor(c, 'read');
    if ('answer' in found) return found.answer;
    const view = draftView(found.state, found.who.by, council, now());
    return page(
      c,
      { title: `Versions of ${view.draft.title}`, here: 'drafts', main: <VersionsPage view={view} problem={problem} /> },
      status,
    );
  };
  app.get('/drafts/:id/versions', (c) => versionsPage(c));
  app.post('/drafts/:id/versions', limit, async (c) => {
    const found = await draftFor(c, 'write');
    if ('answer' in found) return found.answer;
    const { name = '' } = await readForm(c);
    const done = await drafts.nameVersion(found.who.id, found.who.by, name);
    return done.ok ? c.redirect(`/drafts/${found.who.id}/versions`, 303) : versionsPage(c, done.sentence, 400);
  });
  app.get('/drafts/:id/versions/:version', async (c) => {
    const found = await draftFor(c, 'read');
    if ('answer' in found) return found.answer;
    const version = found.state.versions.find(({ id }) => id === c.req.param('version'));
    if (version === undefined) return notFound(c, 'There is no such version of this draft.');
    const lines = textLines({ blocks: version.blocks, numbersHad: [] }, textTools().verbs);
    const main = <VersionPage id={found.who.id} title={found.state.draft.title} version={version} lines={lines} />;
    return page(c, { title: version.name, here: 'drafts', main });
  });

  app.get('/drafts/:id/compare', async (c) => {
    const found = await draftFor(c, 'read');
    if ('answer' in found) return found.answer;
    const [from, to] = [c.req.query('from') ?? '', c.req.query('to') ?? 'now'];
    const compared = compareVersions(found.state, from, to);
    if (!compared.ok) return notFound(c, compared.sentence);
    const view = c.req.query('view') === 'beside' ? 'beside' : 'inline';
    const main = versionsCompared({ id: found.who.id, title: found.state.draft.title, from, to, view }, compared.value);
    return page(c, { title: `Changes of ${found.state.draft.title}`, here: 'drafts', main });
  });

  const whipPage = async (c: Context, problem = '', status: 200 | 400 = 200) => {
    const found = await draftFor(c, 'read', 'edit');
    if ('answer' in found) return found.answer;
    const entries = await drafts.whip(found.who.id, found.who.by);
    if (!entries.ok) return refusedPage(c, entries, 403);
    const members = membersFor(council, found.state.draft, now());
    if (members === null)
      return refusedPage(c, { ok: false, code: 'no_composition', sentence: 'Who sits on the day of the vote is not known.' });
    const sitting = entries.value.filter(({ member }) => members.members.some(({ code }) => code === member));
    const query = c.req.query('query') ?? '';
    const asked = whipView(record, members, 'substantive', sitting, query);
    const view = asked.ok ? asked : whipView(record, members, 'substantive', sitting, '');
    if (!view.ok) return refusedPage(c, view);
    const { title } = found.state.draft;
    const said = problem || (asked.ok ? '' : asked.sentence);
    const main = <WhipPage id={found.who.id} title={title} view={view.value} query={query} problem={said} />;
    return page(c, { title: `Whip count: ${title}`, here: 'drafts', main }, status);
  };
  app.get('/drafts/:id/whip', (c) => whipPage(c));
  app.post('/drafts/:id/whip', limit, async (c) => {
    const found = await draftFor(c, 'write', 'edit');
    if ('answer' in found) return found.answer;
    const { id, by } = found.who;
    const entries = await drafts.whip(id, by);
    const changed = entries.ok ? formExpectations(await readForm(c), entries.value) : [];
    const done = changed.length === 0 ? entries : await drafts.expect(id, by, changed);
    return done.ok ? c.redirect(`/drafts/${id}/whip`, 303) : whipPage(c, done.sentence, 400);
  });
}
