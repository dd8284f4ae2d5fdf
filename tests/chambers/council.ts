/** A council over HTTP with a real store: everybody with a browser of their own. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { type ApiDeps, createSite } from '../../src/api/index.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { Store, StorePlace } from '../../src/store/index.ts';
import { plainCheck } from '../api/fakes.ts';
import { openOrThrow } from '../store/open-or-throw.ts';

const record = loadRecord();

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field
  readonly body: any;
}

/** Somebody's browser: keeps its cookie. */
export interface Browser {
  cookie: string;
  get(path: string): Promise<Answer>;
  send(path: string, body?: unknown, headers?: Record<string, string>, method?: string): Promise<Answer>;
}

export const browserOf = (site: Pick<Hono, 'request'>): Browser => {
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await site.request(path, init);
    const set = response.headers.get('set-cookie');
    if (set !== null) browser.cookie = set.split(';')[0]!;
    const text = await response.text();
    const isJson = /^application\/json(;|$)/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  };
  const browser: Browser = {
    cookie: '',
    get: (path) => ask(path, { headers: { cookie: browser.cookie } }),
    send: (path, body, headers = {}, method = 'POST') =>
      ask(path, {
        method,
        headers: { cookie: browser.cookie, 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
  };
  return browser;
};

/** A member, the presidency, the Secretariat, the audience or the projector, with a browser that has taken up its link. */
export type Who = string;

export interface Council {
  readonly id: string;
  readonly site: Hono;
  readonly store: Store;
  browser(who: Who): Promise<Browser>;
  /** Acts, whatever comes of it. */
  act(who: Who, action: object, headers?: Record<string, string>): Promise<Answer>;
  /** Acts, and fails unless it was taken. */
  does(who: Who, action: object): Promise<Answer>;
  state(who?: Who): Promise<Answer>;
  /** Where somebody's link leads. */
  tokenOf(who: Who): string;
}

/** The site over a store. */
export const siteOver = (store: Store, deps: Partial<ApiDeps> = {}): Hono =>
  createSite({ record, store, check: plainCheck, report: () => undefined, ...deps });

/** Opens a chamber through `site` and gives everybody's link. */
export const openCouncil = async (
  site: Hono,
  store: Store,
  opening: object = { date: '2024-03-25', meeting: '9586', next_resolution: 2728 },
): Promise<Council> => {
  const opened = await browserOf(site).send('/api/chambers', opening);
  assert.equal(opened.status, 201, JSON.stringify(opened.body));
  const { id, invitations } = opened.body as { id: string; invitations: { role: string; seat: string | null; link: string }[] };
  const tokens = new Map(invitations.map(({ role, seat, link }) => [seat ?? role, link.split('/').at(-1)!]));
  const browsers = new Map<Who, Promise<Browser>>();
  const browser = (who: Who): Promise<Browser> => {
    const come = async (): Promise<Browser> => {
      const one = browserOf(site);
      const joined = await one.send('/api/join', { token: tokens.get(who) });
      assert.equal(joined.status, 200, `${who}: ${JSON.stringify(joined.body)}`);
      return one;
    };
    const there = browsers.get(who) ?? come();
    browsers.set(who, there);
    return there;
  };
  const act: Council['act'] = async (who, action, headers = {}) =>
    (await browser(who)).send(`/api/chambers/${id}/actions`, action, headers);
  return {
    id,
    site,
    store,
    browser,
    act,
    async does(who, action) {
      const answer = await act(who, action);
      assert.equal(answer.status, 200, `${who} ${JSON.stringify(action)}: ${JSON.stringify(answer.body)}`);
      return answer;
    },
    state: async (who = 'audience') => (await browser(who)).get(`/api/chambers/${id}`),
    tokenOf: (who) => tokens.get(who)!,
  };
};

/** A store in a folder of its own, and how to do away with it. */
export const freshStore = async (): Promise<{ readonly store: Store; readonly place: StorePlace; readonly done: () => Promise<void> }> => {
  const place = { dataFolder: mkdtempSync(join(tmpdir(), 'penholder-chamber-')) };
  const store = await openOrThrow(place);
  return {
    store,
    place,
    done: async () => {
      await store.close();
      rmSync(place.dataFolder, { recursive: true });
    },
  };
};

export const members2024 = ['DZA', 'CHN', 'ECU', 'FRA', 'GUY', 'JPN', 'MLT', 'MOZ', 'KOR', 'RUS', 'SLE', 'SVN', 'CHE', 'GBR', 'USA'];

/** Opens the meeting with one draft and puts it to the vote. */
export const putADraft = async ({ does }: Pick<Council, 'does'>): Promise<void> => {
  await does('presidency', { type: 'propose_agenda', items: ['The situation in the Middle East'] });
  await does('presidency', { type: 'call_to_order' });
  await does('presidency', { type: 'adopt_agenda' });
  await does('MOZ', { type: 'submit_draft', id: 'S/2024/254', symbol: 'S/2024/254', title: 'Ceasefire for Ramadan' });
  await does('presidency', { type: 'put', question: { on: 'draft', id: 'S/2024/254' } });
};
