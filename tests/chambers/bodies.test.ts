/** Chambers that are not the Council: bodies of one's own, house rules, private meetings, opened over HTTP and by the form. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildWeb } from '../../scripts/build-web.ts';
import { createSite, openLive } from '../../src/api/index.ts';
import { play, readLogText, verifyChain } from '../../src/procedure/index.ts';
import { webRoutes } from '../../src/web/index.tsx';
import { testDeps } from '../web/world.ts';
import { browserOf, freshStore, openCouncil, siteOver } from './council.ts';

const river = {
  name: 'Riverside Commission',
  members: [
    { code: 'UP', name: 'Upstream', veto: true },
    { code: 'MID', name: 'Midstream' },
    { code: 'DOWN', name: 'Downstream' },
  ],
  rules: {
    otherwise: { name: 'Two thirds of the members', all: [{ is: 'of_members', share: [2, 3] }, { is: 'no_veto' }] },
    procedural: 'simple',
  },
  quorum: { members: 2 },
};

describe('chambers of other bodies', () => {
  let fresh: Awaited<ReturnType<typeof freshStore>>;
  const now = () => '2026-11-28T12:00:00.000Z';
  const site = () => siteOver(fresh.store, { now });
  before(async () => {
    fresh = await freshStore();
  });
  after(() => fresh.done());

  const vote = async (opening: object, ballots: Record<string, string>) => {
    const council = await openCouncil(site(), fresh.store, opening);
    await council.does('presidency', { type: 'propose_agenda', items: ['A matter'] });
    await council.does('presidency', { type: 'call_to_order' });
    await council.does('presidency', { type: 'adopt_agenda' });
    await council.does(Object.keys(ballots)[0]!, { type: 'submit_draft', id: 'D1', title: 'A text' });
    await council.does('presidency', { type: 'put', question: { on: 'draft', id: 'D1' } });
    for (const [who, ballot] of Object.entries(ballots)) await council.does(who, { type: 'ballot', ballot });
    await council.does('presidency', { type: 'announce' });
    return { council, decided: (await council.state()).body.chamber.decided[0] };
  };

  test('a body of one’s own votes by its own rules', async () => {
    const adopted = await vote({ body: river }, { UP: 'A', MID: 'Y', DOWN: 'Y' });
    assert.equal(adopted.decided.outcome, 'adopted');
    const vetoed = await vote({ body: river }, { UP: 'N', MID: 'Y', DOWN: 'Y' });
    assert.deepEqual([vetoed.decided.outcome, vetoed.decided.ruling.vetoedBy], ['vetoed', ['UP']]);
    assert.match(vetoed.decided.ruling.reasons[0].sentence, /Upstream is a veto/);
    const log = (await (await vetoed.council.browser('secretariat')).get(`/api/chambers/${vetoed.council.id}/log`)).body as string;
    const read = readLogText(log);
    assert.ok(read.ok && read.value.meeting.ok);
    assert.equal(read.value.meeting.value.setup.body?.name, 'Riverside Commission');
    assert.equal(
      verifyChain(read.value.entries, (text) => createHash('sha256').update(text).digest('hex')),
      null,
    );
    const { chamber, steps } = play(read.value.meeting.value);
    assert.ok(steps.every(({ result }) => result.ok));
    assert.deepEqual(chamber.decided[0], vetoed.decided, 'the log taken away tells what the server said');
  });

  test('the Council of the European Union: fifteen small members are not enough', async () => {
    const small = ['MLT', 'LUX', 'CYP', 'EST', 'LVA', 'SVN', 'LTU', 'HRV', 'IRL', 'SVK', 'FIN', 'DNK', 'BGR', 'AUT', 'HUN'];
    const { decided } = await vote({ body: 'council_of_the_union', presidency: 'CYP' }, Object.fromEntries(small.map((one) => [one, 'Y'])));
    assert.equal(decided.outcome, 'short');
    assert.match(decided.ruling.reasons[0].sentence, /per cent of the weight in favour, at least 65 per cent required/);
  });

  test('house rules hold where they were asked for', async () => {
    const opening = { date: '2024-03-25', house: ['present_and_voting'] };
    const council = await openCouncil(site(), fresh.store, opening);
    await council.does('presidency', { type: 'propose_agenda', items: ['A matter'] });
    await council.does('presidency', { type: 'call_to_order' });
    await council.does('FRA', { type: 'answer_roll', answer: 'present_and_voting' });
    const caucus = await council.act('FRA', { type: 'propose_caucus', id: 'C', form: 'moderated', topic: 'aid', minutes: 5 });
    assert.deepEqual([caucus.status, caucus.body.rule], [409, 'house rule: caucuses']);
  });

  test('what does not fit is refused with the field', async () => {
    const refused = async (opening: object, code: string, words: RegExp) => {
      const { status, body } = await browserOf(site()).send('/api/chambers', opening);
      assert.ok(status >= 400 && status < 500, JSON.stringify(body));
      assert.equal(body.code, code);
      assert.match(body.sentence, words);
    };
    await refused({ body: 'parliament' }, 'bad_field', /^body: there is no ready body/);
    await refused({ body: { ...river, rules: {} } }, 'bad_body', /^body: .*otherwise/);
    await refused({ body: river, members: ['FRA'] }, 'bad_field', /^members: /);
    await refused({ body: river, next_resolution: 1 }, 'bad_field', /^next_resolution: /);
    await refused({ body: river, presidency: 'FRA' }, 'bad_field', /^presidency: /);
    await refused({ house: ['shouting'] }, 'bad_field', /^house: /);
    await refused({ house: 'caucuses' }, 'bad_field', /^house: /);
    await refused({ private: 'yes' }, 'bad_field', /^private: /);
  });

  test('the form opens them too, keeps what was typed when something is wrong, and the chamber names its rules', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'penholder-bodies-'));
    await buildWeb(folder);
    const live = openLive(fresh.store, { now, report: () => undefined });
    const deps = { ...testDeps(folder), store: fresh.store, live, now };
    const pages = createSite(deps, { pages: webRoutes(deps) });
    t.after(() => {
      live.close();
      rmSync(folder, { recursive: true });
    });
    const send = async (fields: Record<string, string>) => {
      const response = await pages.request('/chambers', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', cookie: '' },
        body: new URLSearchParams({ date: '2026-11-28', ...fields }),
      });
      return { status: response.status, text: await response.text(), cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
    };
    const wrong = await send({ body: '{"name": <b>', house_caucuses: 'yes' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /body: this is not JSON/);
    assert.match(wrong.text, /\{&quot;name&quot;: &lt;b>|\{"name": &lt;b/);
    const opened = await send({ body: JSON.stringify(river), house_caucuses: 'yes' });
    assert.equal(opened.status, 201, opened.text);
    const page = /href="(\/chambers\/[^"]+)"/.exec(opened.text)![1]!.replaceAll('&amp;', '&');
    const chamber = await (await pages.request(page, { headers: { cookie: opened.cookie } })).text();
    assert.match(chamber, /Riverside Commission: its own voting rules/);
    assert.match(chamber, /Two thirds of the members: at least two thirds of the members in favour and no member with a veto against/);
    assert.match(chamber, /house rule: caucuses/);
  });
});
