import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { isTurned, type Pass } from '../../api/access/access.ts';
import { newPublicId, tokenHash } from '../../api/access/tokens.ts';
import { siteAddress } from '../../api/address.ts';
import type { Turned } from '../../api/body.ts';
import { type Asked, askedOn } from '../../api/chambers/asked.ts';
import { type Loaded, noChamber } from '../../api/chambers/chambers.ts';
import { inviteAll, readInvitations, withLink } from '../../api/chambers/invite.ts';
import { actingRoles, type ChamberRole, invitingRoles, viewOf } from '../../api/chambers/roles.ts';
import { readOpening } from '../../api/chambers/setup.ts';
import { shownTo } from '../../api/chambers/shown.ts';
import { largestBody } from '../../api/limits.ts';
import type { Live } from '../../api/live.ts';
import type { Council } from '../../council/index.ts';
import { ok, type Result } from '../../result.ts';
import { jsonForScript } from '../json.ts';
import type { PageProps } from '../layout.ts';
import { inner } from '../markup.ts';
import type { ChamberData } from './data.ts';
import { ChamberDecisionPage } from './decision.tsx';
import { DeletedPage, DeletePage } from './delete.tsx';
import { actionOfForm } from './forms.ts';
import { MinutesPage } from './minutes.tsx';
import { otherRulesOf } from './other-rules.tsx';
import { ChambersPage, InvitationsPage, invitedAs, JoinPage, LinksPage, type OwnChamber, TurnedPage } from './pages.tsx';
import { Replay } from './replay.tsx';
import { Screen } from './screen.tsx';

interface Deps {
  readonly live: Live;
  readonly council: Council;
  readonly now: () => string;
  readonly page: (c: Context, props: PageProps, status?: ContentfulStatusCode) => Response | Promise<Response>;
}

const usualFields = ['date', 'name', 'meeting', 'presidency'] as const;

/** The fields of the opening form as the API takes them. */
const openingOf = (given: Readonly<Record<string, string>>): Result<Record<string, unknown>> => {
  const members = (given.members ?? '').split(/[\s,;]+/).filter((code) => code !== '');
  const next = given.next_resolution ?? '';
  const other = otherRulesOf(given);
  if (!other.ok) return other;
  return ok({
    ...other.value,
    ...Object.fromEntries(
      usualFields.flatMap((field) => (given[field] ? [[field, field === 'presidency' ? given[field].toUpperCase() : given[field]]] : [])),
    ),
    ...(members.length > 0 ? { members: members.map((code) => code.toUpperCase()) } : {}),
    ...(next === '' ? {} : { next_resolution: /^\d+$/.test(next) ? Number(next) : next }),
  });
};

const tooLarge = bodyLimit({ maxSize: largestBody });

/**
 * The key of a form that was sent: the same for the same things sent from the same drawing of a page, as a second click on a slow line sends
 * them, another for anything else (words changed after going back). Null for a form without the page's key.
 */
const keyOfForm = (form: Readonly<Record<string, unknown>>): string | null =>
  typeof form.key === 'string' ? `form.${tokenHash(JSON.stringify(form))}` : null;

/** The pages of chambers: `/chambers…` and `/join/…`. All they do goes through the same access and the same rules as the API. */
export function chamberPages(app: Hono, { live, council, now, page }: Deps): void {
  const { access, chambers } = live;

  const turned = (c: Context, { sentence, status }: Turned) =>
    page(
      c,
      {
        title: status === 404 ? 'Not found' : 'Not open to you',
        main: <TurnedPage title={status === 404 ? 'Not found' : 'Not open to you'} sentence={sentence} />,
      },
      status,
    );

  const formOf = async (c: Context): Promise<Readonly<Record<string, string | File | (string | File)[]>>> =>
    c.req.parseBody({ all: true }).catch(() => ({}));
  const textsOf = async (c: Context): Promise<Record<string, string>> =>
    Object.fromEntries(Object.entries(await formOf(c)).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));

  const asked = askedOn(live);

  const dataFor = (loaded: Loaded, pass: Pass): ChamberData => ({
    id: loaded.id,
    name: loaded.name,
    seq: loaded.seq,
    you: { as: pass.id, role: pass.role as ChamberRole, seat: pass.seat },
    ...shownTo(loaded.chamber, viewOf(pass)),
    key: newPublicId(),
    now: now(),
  });

  const own = async (c: Context): Promise<readonly OwnChamber[]> => {
    const rows = await Promise.all(
      (await access.mine(c)).map(async (pass) => {
        const loaded = await chambers.load(pass.thing);
        return loaded === null ? [] : [{ href: `/chambers/${loaded.id}?as=${pass.id}`, name: loaded.name, as: invitedAs(pass) }];
      }),
    );
    return rows.flat();
  };

  const listPage = async (
    c: Context,
    more: { problem?: string; given?: Record<string, string> } = {},
    status: ContentfulStatusCode = 200,
  ) =>
    page(
      c,
      {
        title: 'Chambers',
        here: 'chambers',
        description: 'Run a meeting by the rules of the UN Security Council.',
        main: <ChambersPage own={await own(c)} council={council} today={now().slice(0, 10)} {...more} />,
      },
      status,
    );

  app.get('/chambers', (c) => listPage(c));

  app.post('/chambers', tooLarge, async (c) => {
    const late = access.make(c);
    if (late) return listPage(c, { problem: late.sentence }, 429);
    const given = await textsOf(c);
    const asked = openingOf(given);
    const opening = asked.ok ? readOpening(council, asked.value, now().slice(0, 10)) : asked;
    if (!opening.ok) return listPage(c, { problem: opening.sentence, given }, 422);
    const { name, setup } = opening.value;
    const id = newPublicId();
    await chambers.create(id, name, setup);
    const invited = await inviteAll(access, id, setup);
    await access.enter(c, invited.slice(0, 1));
    const links = invited.map((one) => ({ words: invitedAs(one), link: withLink(one, siteAddress(c)).link }));
    return page(
      c,
      { title: name, here: 'chambers', main: <LinksPage name={name} page={`/chambers/${id}?as=${invited[0]!.id}`} links={links} /> },
      201,
    );
  });

  app.get('/join/:token', async (c) => {
    const token = c.req.param('token');
    const pass = await access.look(token);
    if (isTurned(pass)) return turned(c, pass);
    const loaded = await chambers.load(pass.thing);
    // A link to something else than a chamber is for others to answer.
    if (loaded === null) return turned(c, noChamber);
    return page(c, { title: 'Invitation', main: <JoinPage words={invitedAs(pass)} name={loaded.name} token={token} /> });
  });

  app.post('/join/:token', async (c) => {
    const pass = await access.join(c, c.req.param('token'));
    if (isTurned(pass)) return turned(c, pass);
    return c.redirect(`/chambers/${pass.thing}?as=${pass.id}`, 303);
  });

  const chamberPage = (c: Context, { loaded, pass }: Asked, said: readonly string[] = [], status: ContentfulStatusCode = 200) => {
    const data = dataFor(loaded, pass);
    return page(
      c,
      {
        title: loaded.name,
        here: 'chambers',
        scripts: ['chamber.js'],
        main: (
          <>
            {said.map((sentence) => (
              <p class="remark" role="alert" key={sentence}>
                {sentence}
              </p>
            ))}
            <div id="chamber">
              <Screen data={data} />
            </div>
            <script type="application/json" id="chamber-data" {...inner(jsonForScript(data))} />
          </>
        ),
      },
      status,
    );
  };

  app.get('/chambers/:id', async (c) => {
    const found = await asked(c);
    return isTurned(found) ? turned(c, found) : chamberPage(c, found);
  });

  app.post('/chambers/:id/act', tooLarge, async (c) => {
    const found = await asked(c, actingRoles, true);
    if (isTurned(found)) return turned(c, found);
    const form = await formOf(c);
    const strings = (name: string): readonly string[] => [form[name] ?? []].flat().filter((one): one is string => typeof one === 'string');
    const [json] = strings('action');
    const [title] = strings('form');
    let action: unknown = null;
    try {
      action = json === undefined ? actionOfForm(found.loaded.chamber, title ?? '', strings) : JSON.parse(json);
    } catch {
      // Not made by our page; the reader of actions says what is wrong with nothing.
    }
    const acted = await chambers.act(found.loaded.id, found.pass, action, keyOfForm(form));
    if (acted.ok) return c.redirect(`/chambers/${found.loaded.id}?as=${found.pass.id}`, 303);
    const { sentence, rule, status } = acted;
    return chamberPage(c, found, [rule ? `${sentence} (${rule})` : sentence], status);
  });

  const invitationsPage = async (c: Context, { loaded, pass }: Asked, problem?: string, status: ContentfulStatusCode = 200) =>
    page(
      c,
      {
        title: 'Invitations',
        here: 'chambers',
        main: (
          <InvitationsPage
            name={loaded.name}
            page={`/chambers/${loaded.id}?as=${pass.id}`}
            path={(rest) => `/chambers/${loaded.id}${rest}?as=${pass.id}`}
            invitations={await access.of(loaded.id)}
            members={loaded.chamber.setup.composition.members}
            closed={loaded.chamber.setup.private === true}
            now={now()}
            {...(problem === undefined ? {} : { problem })}
          />
        ),
      },
      status,
    );

  app.get('/chambers/:id/links', async (c) => {
    const found = await asked(c, invitingRoles);
    return isTurned(found) ? turned(c, found) : invitationsPage(c, found);
  });

  app.post('/chambers/:id/links', tooLarge, async (c) => {
    const found = await asked(c, invitingRoles, true);
    if (isTurned(found)) return turned(c, found);
    const { who = '', label = '', until = '' } = await textsOf(c);
    const [role, seat] = who.split(' ');
    const { loaded, pass } = found;
    const expires = until === '' ? null : `${until}T23:59:59.999Z`;
    const wanted = readInvitations(loaded.id, loaded.chamber.setup, { invitations: [{ role, seat, label, expires }] }, now());
    if (!wanted.ok) return invitationsPage(c, found, wanted.sentence, 422);
    const links = (await access.invite(wanted.value)).map((one) => ({ words: invitedAs(one), link: withLink(one, siteAddress(c)).link }));
    return page(
      c,
      {
        title: loaded.name,
        here: 'chambers',
        main: <LinksPage name={loaded.name} page={`/chambers/${loaded.id}?as=${pass.id}`} links={links} />,
      },
      201,
    );
  });

  app.post('/chambers/:id/links/:invitation/withdraw', tooLarge, async (c) => {
    const found = await asked(c, invitingRoles, true);
    if (isTurned(found)) return turned(c, found);
    await access.revoke(found.loaded.id, c.req.param('invitation'));
    return c.redirect(`/chambers/${found.loaded.id}/links?as=${found.pass.id}`, 303);
  });

  const deletePage = (c: Context, { loaded, pass }: Asked, problem?: string, status: ContentfulStatusCode = 200) =>
    page(
      c,
      {
        title: 'Delete this chamber',
        here: 'chambers',
        main: (
          <DeletePage
            name={loaded.name}
            path={(rest) => `/chambers/${loaded.id}${rest}?as=${pass.id}`}
            entries={loaded.seq}
            {...(problem === undefined ? {} : { problem })}
          />
        ),
      },
      status,
    );

  app.get('/chambers/:id/delete', async (c) => {
    const found = await asked(c, invitingRoles);
    return isTurned(found) ? turned(c, found) : deletePage(c, found);
  });

  app.post('/chambers/:id/delete', tooLarge, async (c) => {
    const found = await asked(c, invitingRoles, true);
    if (isTurned(found)) return turned(c, found);
    const removed = await chambers.remove(found.loaded.id, found.pass, (await textsOf(c)).name);
    if (!removed.ok) return removed.status === 409 ? deletePage(c, found, removed.sentence, 409) : turned(c, removed);
    return page(c, { title: 'Deleted', here: 'chambers', main: <DeletedPage sentence={removed.sentence} /> });
  });

  app.get('/chambers/:id/minutes', async (c) => {
    const found = await asked(c);
    if (isTurned(found)) return turned(c, found);
    const data = dataFor(found.loaded, found.pass);
    return page(c, { title: `Minutes: ${data.name}`, here: 'chambers', main: <MinutesPage data={data} /> });
  });

  app.get('/chambers/:id/decisions/:seq', async (c) => {
    const found = await asked(c);
    if (isTurned(found)) return turned(c, found);
    const data = dataFor(found.loaded, found.pass);
    const decided = data.chamber.decided.find(({ seq }) => String(seq) === c.req.param('seq'));
    if (decided === undefined) return turned(c, { ...noChamber, sentence: 'There is no decision with this number in this chamber.' });
    return page(c, {
      title: decided.resolution ?? `Decision of ${data.name}`,
      here: 'chambers',
      scripts: ['what-if.js'],
      main: <ChamberDecisionPage data={data} decided={decided} />,
    });
  });

  app.get('/chambers/:id/replay', async (c) => {
    const found = await asked(c);
    if (isTurned(found)) return turned(c, found);
    const data = dataFor(found.loaded, found.pass);
    return page(c, {
      title: `Replay: ${found.loaded.name}`,
      here: 'chambers',
      scripts: ['replay.js'],
      main: (
        <>
          <div id="replay">
            <Replay data={data} at={data.chamber.log.length} />
          </div>
          <script type="application/json" id="replay-data" {...inner(jsonForScript(data))} />
        </>
      ),
    });
  });
}
