/** The doors of drafts over HTTP: roles, links, bad input, events; on a real store. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as Y from 'yjs';
import { largestUpdate } from '../../src/store/drafts/limits.ts';
import type { Store } from '../../src/store/types.ts';
import { typeInto } from '../drafts/world.ts';
import { storeWith } from '../texts/kept.ts';
import { record, siteOf, testDeps } from '../web/world.ts';

describe('drafts over HTTP', () => {
  let store: Store;
  let drop: () => Promise<void>;
  let site: ReturnType<typeof siteOf>;
  let instant = Date.UTC(2026, 10, 28, 15);
  before(async () => {
    ({ store, drop } = await storeWith(record, {}));
    // A clock that goes on a second at each look, so that no limit of writing is met by chance.
    const now = () => {
      instant += 1000;
      return new Date(instant).toISOString();
    };
    site = siteOf({ ...testDeps('no-assets'), store, now });
  });
  after(() => drop());

  /** What the tests look at in an answer's JSON; each address gives some of it. */
  interface Body {
    readonly id: string;
    readonly code: string;
    readonly url: string;
    readonly update: string;
    readonly text: string;
    readonly draft: { readonly stage: string; readonly coSponsors: readonly string[] };
    readonly you: { readonly role: string };
    readonly drafts: readonly { readonly id: string }[];
    readonly versions: readonly { readonly id: string }[];
    readonly openAmendments: readonly { readonly id: string }[];
    readonly people: readonly unknown[];
    readonly paragraphs: readonly { readonly block: string; readonly version: string | null; readonly now: string | null }[];
    readonly numbersHad: readonly unknown[];
    readonly summary: unknown;
    readonly missing: unknown;
    readonly suggestions: { readonly decisions: number };
  }
  interface Said {
    readonly status: number;
    readonly body: Body;
    readonly cookie: string;
  }
  const ask = async (method: string, path: string, cookie = '', body?: unknown, headers: Record<string, string> = {}): Promise<Said> => {
    const bytes = body instanceof Uint8Array;
    const response = await site.request(path, {
      method,
      headers: {
        cookie,
        ...(body === undefined ? {} : { 'Content-Type': bytes ? 'application/octet-stream' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: bytes ? (body as never) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const set = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : { text }) as Body, cookie: set };
  };
  const refused = ({ status, body }: Said, expected: number, code: string): void => {
    assert.deepEqual([status, body.code], [expected, code], JSON.stringify(body));
  };
  const begin = async (more: object = {}): Promise<{ id: string; cookie: string }> => {
    const text = 'The Security Council,\n\n1. Demands that all ships sound their horns;\n\n2. Requests a report.\n';
    const made = await ask('POST', '/api/drafts', '', { title: 'Fog', penholders: ['Denmark'], text, ...more });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    return { id: made.body.id, cookie: made.cookie };
  };
  const join = async (id: string, owner: string, given: object): Promise<string> => {
    const made = await ask('POST', `/api/drafts/${id}/links`, owner, given);
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const path = new URL(made.body.url).pathname;
    const joined = await site.request(path, { method: 'POST' });
    assert.equal(joined.status, 303);
    return joined.headers.get('set-cookie')!.split(';')[0]!;
  };
  const typing = async (id: string, cookie: string, words: string): Promise<Uint8Array> => {
    const { body } = await ask('GET', `/api/drafts/${id}/text?form=shared`, cookie);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Buffer.from(body.update, 'base64'));
    const before = Y.encodeStateVector(doc);
    typeInto(doc, 1, 0, words);
    return Y.encodeStateAsUpdate(doc, before);
  };

  test('a draft is begun, read and found again by its owner only', async () => {
    const { id, cookie } = await begin();
    const { body } = await ask('GET', `/api/drafts/${id}`, cookie);
    assert.equal(body.draft.stage, 'zero_draft');
    assert.deepEqual(body.you.role, 'own');
    assert.match((await ask('GET', `/api/drafts/${id}/text`, cookie)).body.text, /^The Security Council,\n\n1\. Demands/);
    assert.ok((await ask('GET', '/api/drafts', cookie)).body.drafts.some((one) => one.id === id));
    assert.deepEqual((await ask('GET', '/api/drafts')).body.drafts, []);
    refused(await ask('GET', `/api/drafts/${id}`), 401, 'not_invited');
    const other = await begin();
    refused(await ask('GET', `/api/drafts/${id}`, other.cookie), 403, 'not_yours');
  });

  test('every door from every role', async () => {
    const { id, cookie } = await begin();
    const cookies = {
      none: '',
      read: await join(id, cookie, { role: 'read' }),
      comment: await join(id, cookie, { role: 'comment', state: 'France' }),
      edit: await join(id, cookie, { role: 'edit' }),
      own: await join(id, cookie, { role: 'own' }),
    };
    const roles = Object.keys(cookies) as (keyof typeof cookies)[];
    const update = await typing(id, cookie, 'x');
    const base = `/api/drafts/${id}`;
    const doors: readonly (readonly [string, string, keyof typeof cookies, unknown?])[] = [
      ['GET', base, 'read'],
      ['GET', `${base}/text`, 'read'],
      ['GET', `${base}/versions/none`, 'read'],
      ['GET', `${base}/compare?from=now`, 'read'],
      ['GET', `${base}/cited?paragraph=OP1`, 'read'],
      ['POST', `${base}/presence`, 'read', { window: 'w' }],
      ['POST', `${base}/comments`, 'comment', { block: 'p1', text: 'Why?' }],
      ['POST', `${base}/actions`, 'comment', { do: 'leave_sponsors' }],
      ['POST', `${base}/actions`, 'comment', { do: 'propose_amendment', id: 'a', words: 'Delete operative paragraph 2' }],
      ['POST', `${base}/threads/none`, 'comment', { resolved: true }],
      ['POST', `${base}/updates`, 'edit', update],
      ['POST', `${base}/versions`, 'edit', { name: 'One' }],
      ['GET', `${base}/whip`, 'edit'],
      ['POST', `${base}/whip`, 'edit', { expected: [{ member: 'FRA', ballot: 'Y' }] }],
      ['GET', `${base}/links`, 'own'],
      ['POST', `${base}/links`, 'own', { role: 'read' }],
      ['DELETE', `${base}/links/none`, 'own'],
      ['POST', `${base}/actions`, 'own', { do: 'circulate' }],
      ['POST', `${base}/actions`, 'own', { do: 'sponsor', state: 'Norway' }],
    ];
    for (const [method, path, least, body] of doors) {
      for (const role of roles) {
        const { status } = await ask(method, path, cookies[role], body);
        const may = roles.indexOf(role) >= roles.indexOf(least);
        if (may) assert.ok(status < 401 || status === 404, `${method} ${path} as ${role}: ${status}`);
        else assert.equal(status, role === 'none' ? 401 : 403, `${method} ${path} as ${role}`);
      }
    }
  });

  test('one who speaks for a State speaks for that one alone', async () => {
    const { id, cookie } = await begin();
    const france = await join(id, cookie, { role: 'comment', state: 'France' });
    refused(await ask('POST', `/api/drafts/${id}/actions`, france, { do: 'co_sponsor', state: 'China' }), 403, 'not_yours');
    const { body } = await ask('POST', `/api/drafts/${id}/actions`, france, { do: 'co_sponsor' });
    assert.deepEqual(body.draft.coSponsors, ['FRA']);
  });

  test('links: unknown roles and days past are refused; a link withdrawn or over opens nothing', async () => {
    const { id, cookie } = await begin();
    const links = `/api/drafts/${id}/links`;
    refused(await ask('POST', links, cookie, { role: 'king' }), 400, 'unknown_role');
    refused(await ask('POST', links, cookie, { role: 'read', expires: '2020-01-01T00:00:00Z' }), 400, 'expires_past');
    refused(await ask('POST', links, cookie, { role: 'read', state: 'Atlantis' }), 400, 'unknown_state');
    const made = await ask('POST', links, cookie, { role: 'edit' });
    const path = new URL(made.body.url).pathname;
    const inside = (await site.request(path, { method: 'POST' })).headers.get('set-cookie')!.split(';')[0]!;
    assert.equal((await ask('GET', `/api/drafts/${id}`, inside)).status, 200);
    assert.equal((await ask('DELETE', `${links}/${made.body.id}`, cookie)).status, 204);
    refused(await ask('GET', `/api/drafts/${id}`, inside), 403, 'link_revoked');
    assert.equal((await site.request(path)).status, 403);
    assert.equal((await site.request('/drafts/join/notatokennotatoken')).status, 404);
    const brief = await join(id, cookie, { role: 'edit', expires: new Date(instant + 60_000).toISOString() });
    assert.equal((await ask('GET', `/api/drafts/${id}`, brief)).status, 200);
    instant += 120_000;
    refused(await ask('GET', `/api/drafts/${id}`, brief), 403, 'link_expired');
    refused(await ask('DELETE', `${links}/${made.body.id}`, cookie), 404, 'unknown_link');
  });

  test('bad changes and bad bodies are refused with a reason, and the text stays', async () => {
    const { id, cookie } = await begin();
    const updates = `/api/drafts/${id}/updates`;
    const before = (await ask('GET', `/api/drafts/${id}/text`, cookie)).body.text;
    refused(await ask('POST', updates, cookie, new Uint8Array([1, 2, 3])), 400, 'bad_update');
    refused(await ask('POST', updates, cookie, new Uint8Array()), 400, 'bad_update');
    refused(await ask('POST', updates, cookie, new Uint8Array(largestUpdate + 1)), 413, 'body_too_large');
    refused(await ask('POST', updates, cookie, { words: 'x' }), 415, 'wrong_content_type');
    refused(await ask('POST', `/api/drafts/${id}/actions`, cookie, { do: 'adopt' }), 400, 'unknown_action');
    refused(await ask('POST', `/api/drafts/${id}/actions`, cookie, [1]), 400, 'bad_request');
    refused(
      await ask('POST', `/api/drafts/${id}/actions`, cookie, { do: 'put_under_silence', deadline: '2020-01-01T00:00:00.000Z' }),
      400,
      'deadline_past',
    );
    refused(await ask('POST', `/api/drafts/${id}/comments`, cookie, { block: 'nowhere', text: 'x' }), 400, 'unknown_paragraph');
    refused(await ask('POST', `/api/drafts/${id}/versions`, cookie, { name: '' }), 400, 'bad_field');
    refused(await ask('GET', `/api/drafts/${id}/compare?from=none`, cookie), 404, 'unknown_version');
    refused(await ask('GET', `/api/drafts/${id}/events?after=x`, cookie), 400, 'bad_field');
    refused(await ask('POST', '/api/drafts', '', { title: '' }), 400, 'bad_field');
    refused(await ask('POST', '/api/drafts', '', { title: 'x', text: 'x'.repeat(500_000) }), 400, 'too_long');
    refused(await ask('POST', '/api/drafts', '', { title: 'x', owner: 'me' }), 400, 'unknown_field');
    assert.equal((await ask('GET', `/api/drafts/${id}/text`, cookie)).body.text, before);
    await ask('POST', `/api/drafts/${id}/actions`, cookie, { do: 'withdraw' });
    refused(await ask('POST', updates, cookie, await typing(id, cookie, 'late ')), 409, 'text_frozen');
    refused(await ask('POST', `/api/drafts/${id}/actions`, cookie, { do: 'circulate' }), 409, 'wrong_stage');
  });

  test('changes are compared: what they do is said', async () => {
    const { id, cookie } = await begin();
    const first = (await ask('GET', `/api/drafts/${id}`, cookie)).body.versions[0]!.id;
    const done = await ask('POST', `/api/drafts/${id}/actions`, cookie, {
      do: 'propose_amendment',
      id: 'a',
      words: 'In operative paragraph 1, replace "Demands that" with "Calls upon"',
    });
    assert.equal(done.body.openAmendments[0]?.id, 'a');
    await ask('POST', `/api/drafts/${id}/actions`, cookie, { do: 'accept_amendment', id: 'a' });
    const { body } = await ask('GET', `/api/drafts/${id}/compare?from=${first}`, cookie);
    assert.match(JSON.stringify(body.summary), /"direction":"down"/);
  });

  test('events: what happened after a number, and nothing of the whip count', async () => {
    const { id, cookie } = await begin();
    await ask('POST', `/api/drafts/${id}/whip`, cookie, { expected: [{ member: 'USA', ballot: 'N', note: 'told us alone' }] });
    await ask('POST', `/api/drafts/${id}/comments`, cookie, { block: 'p1', text: 'First words' });
    const response = await site.request(`/api/drafts/${id}/events?after=2`, { headers: { cookie } });
    assert.equal(response.status, 200);
    const reader = response.body!.getReader();
    let said = '';
    while (!said.includes('First words')) said += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
    const ids = [...said.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq));
    assert.deepEqual(ids, [3, 4]);
    assert.doesNotMatch(said, /told us alone|"blocks"/);
  });

  test('a number that was cited leads to its paragraph when that has another', async () => {
    const { id, cookie } = await begin();
    const found = async (place: string) =>
      (await ask('GET', `/api/drafts/${id}/cited?paragraph=${place}`, cookie)).body.paragraphs.map(({ block, version, now: here }) => [
        block,
        version,
        here,
      ]);
    const amend = { do: 'propose_amendment', id: 'a1', words: 'Delete operative paragraph 1' };
    for (const action of [amend, { do: 'accept_amendment', id: 'a1' }]) {
      assert.equal((await ask('POST', `/api/drafts/${id}/actions`, cookie, action)).status, 200);
    }
    const { body } = await ask('GET', `/api/drafts/${id}`, cookie);
    assert.deepEqual(body.numbersHad.at(-1), { block: 'p2', place: 'OP2', version: 'Zero draft' });
    assert.deepEqual(await found('OP2'), [['p2', 'Zero draft', 'OP1']]);
    assert.deepEqual(await found('OP1'), [
      ['p2', null, 'OP1'],
      ['p1', 'Zero draft', null],
    ]);
    refused(await ask('GET', `/api/drafts/${id}/cited?paragraph=OP9`, cookie), 404, 'place_unknown');
    refused(await ask('GET', `/api/drafts/${id}/cited?paragraph=fog`, cookie), 400, 'bad_place');
  });

  test('who is there is told by every server of one store, with what they have chosen', async () => {
    const { id, cookie } = await begin();
    const path = `/api/drafts/${id}/presence`;
    const selection = { anchor: { id: 'p1', offset: 3 }, head: { id: 'p1', offset: 9 } };
    assert.deepEqual((await ask('POST', path, cookie, { window: 'w1', block: 'p1', selection })).body.people, []);
    refused(await ask('POST', path, cookie, { window: 'w1', selection: { anchor: 3 } }), 400, 'bad_field');
    const another = siteOf({ ...testDeps('no-assets'), store, now: () => new Date(instant + 1000).toISOString() });
    const answer = await another.request(path, {
      method: 'POST',
      headers: { cookie, 'Content-Type': 'application/json' },
      body: JSON.stringify({ window: 'w2' }),
    });
    const { people } = (await answer.json()) as { people: readonly { window: string }[] };
    assert.deepEqual(
      people.map(({ window, ...one }) => ({ ...one, window: window.split('.').at(-1) })),
      [{ name: 'The penholder', block: 'p1', selection, window: 'w1' }],
    );
    instant += 60_000;
    assert.deepEqual((await ask('POST', path, cookie, { window: 'w3' })).body.people, []);
  });

  test('the whip count of ballots given, with what earlier votes suggest', async () => {
    const { status, body } = await ask('POST', '/api/whip?query=item:palestine', '', {
      date: '2026-11-30',
      expected: [{ member: 'US', ballot: 'against' }],
    });
    assert.equal(status, 200);
    assert.match(JSON.stringify(body.missing), /Nine more votes in favour are needed/);
    assert.ok(body.suggestions.decisions > 20);
    refused(await ask('POST', '/api/whip?query=nonsense:x', '', { date: '2026-11-30', expected: [] }), 400, 'unknown_query');
  });

  test('pages of other sites change nothing', async () => {
    const { id, cookie } = await begin();
    const foreign = await ask('POST', `/api/drafts/${id}/actions`, cookie, { do: 'circulate' }, { 'Sec-Fetch-Site': 'cross-site' });
    refused(foreign, 403, 'foreign_origin');
  });
});
