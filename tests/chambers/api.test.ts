/** A chamber through HTTP: a whole vote, what is refused, who sees what, what can be taken away. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { newToken, tokenHash } from '../../src/api/access/tokens.ts';
import { actionTypes } from '../../src/procedure/index.ts';
import { hashOf, noHash } from '../../src/store/streams/chain.ts';
import type { Entry } from '../../src/store/streams/types.ts';
import { browserOf, type Council, freshStore, members2024, openCouncil, putADraft, siteOver } from './council.ts';

describe('a chamber over HTTP', () => {
  let fresh: Awaited<ReturnType<typeof freshStore>>;
  let council: Council;
  let instant = Date.UTC(2026, 10, 28, 12);
  // A clock that stands unless it is moved: writes are limited by it, so every browser's bucket is as full as it was.
  const now = () => new Date(instant).toISOString();
  const open = (opening?: object) => openCouncil(siteOver(fresh.store, { now }), fresh.store, opening);
  before(async () => {
    fresh = await freshStore();
    council = await open();
  });
  after(() => fresh.done());

  test('25 March 2024: fourteen in favour, the United States abstaining, resolution 2728', async () => {
    await putADraft(council);
    for (const member of members2024) await council.does(member, { type: 'ballot', ballot: member === 'USA' ? 'A' : 'Y' });
    const { body } = await council.does('presidency', { type: 'announce' });
    assert.match(body.sentence, /14 in favour, 0 against, 1 abstaining.*adopted.*2728/i);
    const { chamber, you, hidden } = (await council.state('projector')).body;
    assert.deepEqual([you.role, hidden], ['projector', []]);
    const [decided] = chamber.decided;
    assert.equal(decided.outcome, 'adopted');
    assert.equal(decided.ruling.tally.Y, 14);
    assert.match(decided.resolution, /^S\/RES\/2728/);
  });

  test('a lone no of a permanent member with nine in favour is a veto, and the outcome cannot be set', async () => {
    const other = await open();
    await putADraft(other);
    for (const member of members2024) await other.does(member, { type: 'ballot', ballot: member === 'RUS' ? 'N' : 'Y' });
    assert.equal((await other.act('presidency', { type: 'announce', outcome: 'adopted' })).status, 400);
    await other.does('presidency', { type: 'announce' });
    const { chamber } = (await other.state()).body;
    assert.equal(chamber.decided[0].outcome, 'vetoed');
  });

  test('who acts is told by the session, not by the request', async () => {
    const other = await open();
    await putADraft(other);
    const forged = await other.act('FRA', { type: 'ballot', ballot: 'Y', by: 'USA' });
    assert.deepEqual([forged.status, forged.body.code], [400, 'bad_field']);
    assert.match(forged.body.sentence, /^by: /);
    assert.equal((await other.act('FRA', { type: 'ballot', ballot: 'Y', at: '2020-01-01T00:00:00.000Z' })).status, 400);
    await other.does('FRA', { type: 'ballot', ballot: 'N' });
    assert.deepEqual((await other.state()).body.chamber.voting.ballots, { FRA: 'N' });
  });

  test('every action from every role: what a role may not do is refused and changes nothing', async () => {
    const other = await open();
    await putADraft(other);
    const seqOf = async () => (await other.state()).body.seq;
    const seq = await seqOf();
    /** Fields that make each action well-formed, so that it is refused for who asks and nothing else. */
    const fields: Record<string, object> = {
      take_seat: { member: 'FRA' },
      leave: { member: 'FRA' },
      propose_agenda: { items: ['x'] },
      propose_invitation: { id: 'i', who: 'x', basis: 'rule_39' },
      challenge_credentials: { id: 'c', member: 'FRA', words: 'x' },
      cede_chair: { matter: 'x' },
      ask_for_floor: { purpose: 'statement' },
      give_floor: { to: 'FRA' },
      speak: { purpose: 'statement', words: 'x' },
      submit_draft: { id: 'd', title: 'x' },
      co_sponsor: { draft: 'S/2024/254' },
      introduce: { draft: 'S/2024/254' },
      revise: { draft: 'S/2024/254', words: 'x' },
      withdraw: { draft: 'S/2024/254' },
      take_over: { draft: 'S/2024/254', id: 'e' },
      ask_vote: { draft: 'S/2024/254' },
      declare_parties: { draft: 'S/2024/254', parties: ['FRA'] },
      propose_amendment: { id: 'a', draft: 'S/2024/254', words: 'x', effect: 'adds' },
      accept_amendment: { amendment: 'a' },
      withdraw_amendment: { amendment: 'a' },
      order_amendments: { draft: 'S/2024/254', order: [] },
      ask_parts: { draft: 'S/2024/254', parts: [{ id: 'p', words: 'x' }] },
      object_to_parts: { draft: 'S/2024/254' },
      move: { id: 'm', motion: 'suspend', words: 'x' },
      withdraw_motion: { motion: 'm' },
      point_of_order: { words: 'x' },
      rule: { words: 'x' },
      challenge: { id: 'h' },
      ask_preliminary: { id: 'q', draft: 'S/2024/254' },
      rule_matter: { draft: 'S/2024/254', matter: 'procedural' },
      object: { to: { on: 'draft', id: 'S/2024/254' } },
      without_objection: { question: { on: 'draft', id: 'S/2024/254' } },
      adopt_without_vote: { draft: 'S/2024/254' },
      put: { question: { on: 'draft', id: 'S/2024/254' } },
      ballot: { ballot: 'Y' },
      open_election: { id: 'n', seats: 1, candidates: ['x'] },
      cast_paper: { paper: ['x'] },
      open_straw_poll: { id: 's', words: 'x' },
      straw_ballot: { view: 'encourage' },
      propose_statement: { id: 't', statement: 'press', words: 'x' },
      dissociate: { statement: 't', words: 'x' },
      place_under_silence: { draft: 'S/2024/254', deadline: '2027-01-01T00:00:00.000Z' },
      break_silence: { draft: 'S/2024/254', words: 'x' },
      close_silence: { draft: 'S/2024/254' },
      correct: { reason: 'x' },
    };
    const chairs = new Set([
      'call_to_order',
      'suspend',
      'resume',
      'adjourn',
      'adopt_agenda',
      'cede_chair',
      'resume_chair',
      'give_floor',
      'order_amendments',
      'rule',
      'rule_matter',
      'without_objection',
      'adopt_without_vote',
      'put',
      'announce',
      'open_election',
      'open_straw_poll',
      'close_straw_poll',
    ]);
    for (const type of actionTypes) {
      for (const role of ['audience', 'projector']) {
        const { status, body } = await other.act(role, { type, ...fields[type] });
        assert.deepEqual([status, body.code], [403, 'not_your_role'], `${role} ${type}`);
        instant += 1_000;
      }
      assert.equal((await browserOf(other.site).send(`/api/chambers/${other.id}/actions`, { type, ...fields[type] })).status, 401, type);
      if (chairs.has(type)) {
        for (const role of ['FRA', 'secretariat']) {
          const { status, body } = await other.act(role, { type, ...fields[type] });
          assert.deepEqual([status, body.code], [403, 'not_yours'], `${role} ${type}`);
        }
      } else if (!['take_seat', 'leave', 'propose_agenda', 'correct', 'close_silence', 'count_papers'].includes(type)) {
        const { status } = await other.act('secretariat', { type, ...fields[type] });
        assert.notEqual(status, 200, `secretariat ${type}`);
      }
      if (['ballot', 'cast_paper', 'straw_ballot', 'object', 'move', 'point_of_order', 'challenge', 'count_papers'].includes(type)) {
        const { status, body } = await other.act('presidency', { type, ...fields[type] });
        assert.deepEqual([status, body.code], [403, 'not_yours'], `presidency ${type}`);
      }
    }
    assert.equal(await seqOf(), seq);
  });

  test('out of turn, out of order, malformed, oversized, after the end: refused with a reason, nothing changed', async () => {
    const other = await open();
    const refused = async (who: string, action: unknown, status: number, code: string | RegExp) => {
      const before = (await other.state()).body.seq;
      const answer = await other.act(who, action as object);
      assert.equal(answer.status, status, `${JSON.stringify(action).slice(0, 80)}: ${JSON.stringify(answer.body)}`);
      assert.match(answer.body.code, typeof code === 'string' ? new RegExp(`^${code}$`) : code);
      assert.ok(answer.body.sentence.length > 10);
      assert.equal((await other.state()).body.seq, before);
      return answer;
    };
    await refused('FRA', { type: 'ballot', ballot: 'Y' }, 409, 'not_open');
    await putADraft(other);
    await refused('presidency', { type: 'call_to_order' }, 409, 'already_open');
    const interrupted = await refused('presidency', { type: 'adjourn' }, 409, 'voting');
    assert.ok(interrupted.body.rule);
    for (const bad of [
      null,
      [],
      'x',
      7,
      {},
      { type: 'nothing' },
      { type: 'ballot' },
      { type: 'ballot', ballot: 'Z' },
      { type: 'ballot', ballot: 'Y', more: 1 },
    ]) {
      await refused('FRA', bad, 400, /^(bad_|unknown_)/);
    }
    await refused('FRA', '{"type":"ballot","ballot":"Y","ballot":"N"}' as unknown as object, 400, 'repeated_key');
    await refused('FRA', '{"type":' as unknown as object, 400, 'bad_json');
    await refused('FRA', { type: 'point_of_order', words: 'x'.repeat(120_000) }, 413, 'body_too_large');
    assert.equal(
      (await (await other.browser('FRA')).send(`/api/chambers/${other.id}/actions`, 'x', { 'Content-Type': 'text/plain' })).status,
      415,
    );
    await other.does('FRA', { type: 'ballot', ballot: 'Y' });
    await refused('FRA', { type: 'ballot', ballot: 'Y' }, 409, 'same_ballot');
    await other.does('presidency', { type: 'announce' });
    await other.does('presidency', { type: 'adjourn' });
    await refused('FRA', { type: 'ballot', ballot: 'Y' }, 409, 'adjourned');
    await refused('presidency', { type: 'resume' }, 409, 'adjourned');
    assert.equal((await (await other.browser('FRA')).send('/api/chambers/none/actions', { type: 'ballot' })).status, 404);
  });

  test('the same key again does nothing again', async () => {
    const other = await open();
    const key = { 'Idempotency-Key': 'click-1' };
    const first = await other.act('presidency', { type: 'call_to_order' }, key);
    const again = await other.act('presidency', { type: 'call_to_order' }, key);
    assert.deepEqual([first.status, first.body.repeated, again.status, again.body.repeated], [200, false, 200, true]);
    assert.equal(first.body.seq, again.body.seq);
    // Somebody else's key is another key.
    assert.equal((await other.act('FRA', { type: 'point_of_order', words: 'x' }, key)).body.repeated, false);
    assert.equal((await other.act('FRA', { type: 'point_of_order', words: 'x' }, { 'Idempotency-Key': 'no good key' })).status, 400);
    // Also after the server has forgotten everything.
    const { body } = await openedAgain(other).send(`/api/chambers/${other.id}/actions`, { type: 'call_to_order' }, key);
    assert.equal(body.repeated, true);
  });
  const openedAgain = (of: Council) => {
    const fresh_ = browserOf(siteOver(of.store, { now }));
    return {
      send: async (path: string, body: object, headers: Record<string, string>) => {
        fresh_.cookie = (await of.browser('presidency')).cookie;
        return fresh_.send(path, body, headers);
      },
      get: async (path: string) => {
        fresh_.cookie = (await of.browser('presidency')).cookie;
        return fresh_.get(path);
      },
    };
  };

  test('two clicks of the President at once: one is taken, the other refused with the reason', async () => {
    const other = await open();
    await putADraft(other);
    for (const member of members2024.slice(0, 9)) await other.does(member, { type: 'ballot', ballot: 'Y' });
    const answers = await Promise.all([1, 2, 3].map(() => other.act('presidency', { type: 'announce' })));
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409, 409]);
    assert.equal((await other.state()).body.chamber.decided.length, 1);
    for (const { body } of answers.filter(({ status }) => status === 409)) assert.equal(body.code, 'no_vote');
  });

  test('an undo is a further entry; what was announced stays', async () => {
    const other = await open();
    await putADraft(other);
    await other.does('FRA', { type: 'ballot', ballot: 'N' });
    const before = (await other.state()).body.seq;
    await other.does('secretariat', { type: 'correct', reason: 'Entered for the wrong seat.' });
    const { seq, chamber } = (await other.state()).body;
    assert.equal(seq, before + 1);
    assert.deepEqual(chamber.voting.ballots, {});
    assert.match(chamber.history.at(-1).sentence, /Corrected.*wrong seat/);
    await other.does('presidency', { type: 'announce' });
    assert.equal((await other.act('secretariat', { type: 'correct', reason: 'x' })).body.code, 'final');
  });

  test('a clock set back never sets the log back', async () => {
    const other = await open();
    await other.does('presidency', { type: 'call_to_order' });
    const before = instant;
    instant -= 3_600_000;
    await other.does('FRA', { type: 'ask_for_floor', purpose: 'statement' });
    instant = before + 1_000;
    await other.does('presidency', { type: 'give_floor', to: 'FRA' });
    const entries = await fresh.store.streams.read(other.id, 0, 100);
    assert.deepEqual(
      entries.map(({ at }) => at),
      entries.map(({ at }) => at).toSorted(),
    );
  });

  test('letters are seen by the Secretariat and their senders until the result is announced', async () => {
    const other = await open();
    await putADraft(other);
    await other.does('presidency', { type: 'announce' });
    await other.does('MOZ', { type: 'submit_draft', id: 'second', title: 'By letter' });
    await other.does('presidency', { type: 'put', question: { on: 'draft', id: 'second' }, method: 'in_writing' });
    for (const member of members2024) {
      const { body } = await other.does(member, { type: 'ballot', ballot: member === 'CHN' ? 'N' : 'Y' });
      assert.deepEqual(body.notes, [], 'remarks would tell how others voted');
    }
    const seen = async (who: string) => (await other.state(who)).body;
    assert.equal((await seen('secretariat')).chamber.voting.ballots.CHN, 'N');
    assert.equal((await seen('CHN')).chamber.voting.ballots.CHN, 'N');
    for (const who of ['FRA', 'presidency', 'audience', 'projector']) {
      const body = await seen(who);
      assert.equal(Object.keys(body.chamber.voting.ballots).length, 15, 'that a letter came is seen');
      const own = who === 'FRA' ? { FRA: 'Y' } : {};
      assert.deepEqual(
        { ...body.chamber.voting.ballots, ...own },
        { ...Object.fromEntries(members2024.map((code) => [code, 'A'])), ...own },
      );
      const others = body.chamber.history.filter(({ by }: { by: string }) => by !== who);
      assert.doesNotMatch(JSON.stringify(others), /voted: (against|in favour)/);
      assert.equal(JSON.stringify(body.chamber.log).match(/"ballot":"N"/g), null);
    }
    assert.equal((await (await other.browser('audience')).get(`/api/chambers/${other.id}/log`)).status, 409);
    await other.does('presidency', { type: 'announce' });
    assert.equal((await seen('audience')).chamber.decided.at(-1).outcome, 'vetoed');
    assert.deepEqual((await seen('audience')).hidden, []);
  });

  test('a secret ballot: who voted is in the log, how is in the box, nothing joins them', async () => {
    const other = await open();
    await other.does('presidency', { type: 'propose_agenda', items: ['Election of a judge'] });
    await other.does('presidency', { type: 'call_to_order' });
    await other.does('presidency', { type: 'adopt_agenda' });
    await other.does('presidency', { type: 'open_election', id: 'judge', seats: 1, candidates: ['Ms Adler', 'Mr Binh'] });
    for (const [n, member] of members2024.entries()) {
      await other.does(member, { type: 'cast_paper', paper: [n % 3 === 0 ? 'Mr Binh' : 'Ms Adler'] });
    }
    const twice = await other.act('FRA', { type: 'cast_paper', paper: ['Mr Binh'] });
    assert.deepEqual([twice.status, twice.body.code], [409, 'voted']);
    assert.equal((await other.act('presidency', { type: 'correct', reason: 'x' })).body.code, 'paper_in_box');
    const log = JSON.stringify(await fresh.store.streams.read(other.id, 0, 100));
    const cast = log.slice(log.indexOf('cast_paper'));
    assert.doesNotMatch(cast, /Adler|Binh/);
    const state = JSON.stringify((await other.state('secretariat')).body.chamber);
    assert.equal(state.slice(state.indexOf('"voted"')).includes('"Ms Adler":'), false);
    assert.equal((await other.act('secretariat', { type: 'count_papers', papers: [] })).status, 400);
    await other.does('secretariat', { type: 'count_papers' });
    const { election } = (await other.state()).body.chamber;
    assert.deepEqual(election.rounds[0].counts, { 'Ms Adler': 10, 'Mr Binh': 5 });
    assert.deepEqual(election.elected, ['Ms Adler']);
  });

  test('straw polls: who took part is in the log, the views are in the box, and the numbers are told when they are closed', async () => {
    const other = await open();
    await other.does('presidency', { type: 'call_to_order' });
    await other.does('presidency', { type: 'open_straw_poll', id: 'straw', words: 'Ms Adler' });
    await other.does('FRA', { type: 'straw_ballot', view: 'discourage' });
    await other.does('USA', { type: 'straw_ballot', view: 'encourage' });
    for (const who of ['audience', 'secretariat', 'FRA']) {
      const { chamber } = (await other.state(who)).body;
      assert.deepEqual([chamber.strawPoll.encourage, chamber.strawPoll.discourage, chamber.strawPoll.voted.length], [0, 0, 2]);
      assert.doesNotMatch(JSON.stringify(chamber.log), /encourage|discourage/);
    }
    const log = JSON.stringify(await fresh.store.streams.read(other.id, 0, 100));
    assert.doesNotMatch(log, /encourage|discourage/, 'the log as kept');
    assert.match(log, /straw_ballot/);
    assert.deepEqual((await other.act('FRA', { type: 'straw_ballot', view: 'encourage' })).body.code, 'voted');
    assert.equal((await other.act('CHN', { type: 'straw_ballot', view: 'perhaps' })).body.code, 'bad_field');
    assert.equal((await other.act('CHN', { type: 'straw_ballot' })).body.code, 'bad_field');
    assert.equal((await other.act('presidency', { type: 'correct', reason: 'x' })).body.code, 'paper_in_box');
    assert.equal((await other.act('presidency', { type: 'close_straw_poll', views: ['encourage', 'encourage'] })).status, 400);
    await other.does('presidency', { type: 'close_straw_poll' });
    assert.equal((await other.act('presidency', { type: 'correct', reason: 'x' })).body.code, 'final');
    // A second poll has a box of its own.
    await other.does('presidency', { type: 'open_straw_poll', id: 'straw 2', words: 'Ms Adler again' });
    await other.does('FRA', { type: 'straw_ballot', view: 'no_opinion' });
    const again = await other.does('presidency', { type: 'close_straw_poll' });
    assert.match(again.body.sentence, /0 encourage, 0 discourage, 1 no opinion/);
    const audience = await other.browser('audience');
    assert.equal((await audience.get(`/api/chambers/${other.id}/log`)).status, 200, 'the log holds nothing that is not to be told');
    const { chamber } = (await openedAgain(other).get(`/api/chambers/${other.id}`)).body;
    assert.deepEqual(
      [chamber.strawPoll.noOpinion, chamber.history.at(-4).sentence],
      [1, 'The straw poll: 1 encourage, 1 discourage, 0 no opinion.'],
    );
  });

  test('the ceded chair is held by the next member, for that question', async () => {
    const other = await open();
    await other.does('presidency', { type: 'propose_agenda', items: ['x'] });
    await other.does('presidency', { type: 'call_to_order' });
    await other.does('presidency', { type: 'cede_chair', matter: 'the question' });
    const { chair } = (await other.state()).body.chamber;
    const barred = await other.act('presidency', { type: 'adopt_agenda' });
    assert.deepEqual([barred.status, barred.body.code, barred.body.rule], [403, 'chair_ceded', 'rule 20']);
    assert.equal((await other.act(members2024.find((one) => one !== chair)!, { type: 'adopt_agenda' })).status, 403);
    await other.does(chair, { type: 'adopt_agenda' });
    await other.does('presidency', { type: 'resume_chair' });
    assert.equal((await other.act(chair, { type: 'suspend' })).status, 403);
  });

  test('the log can be taken away, and its chain holds', async () => {
    const { body } = await (await council.browser('audience')).get(`/api/chambers/${council.id}/log`);
    const entries = (body as string)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entry);
    let before_ = noHash;
    for (const entry of entries) {
      assert.equal(entry.hash, hashOf(before_, entry.seq, entry));
      before_ = entry.hash;
    }
    assert.equal(entries.length, (await council.state()).body.seq);
  });

  test('minutes and votes can be taken away', async () => {
    const audience = await council.browser('audience');
    const minutes = await audience.get(`/api/chambers/${council.id}/minutes`);
    assert.match(minutes.body, /Ceasefire for Ramadan/);
    assert.match(minutes.body, /2728/);
    const csv = await audience.get(`/api/chambers/${council.id}/votes.csv`);
    const [head, line] = (csv.body as string).split('\r\n');
    assert.ok(head!.includes('USA') && line!.includes('S/2024/254'), csv.body);
  });

  test('of a private meeting nobody looks on: there are no links for it, none can be made, and one from before is turned away', async () => {
    const other = await open({ date: '2024-03-25', private: true });
    const presidency = await other.browser('presidency');
    const path = `/api/chambers/${other.id}`;
    const roles = (await presidency.get(`${path}/invitations`)).body.invitations.map(({ role }: { role: string }) => role);
    assert.deepEqual([...new Set(roles)].toSorted(), ['delegation', 'presidency', 'secretariat']);
    for (const role of ['audience', 'projector']) {
      const made = await presidency.send(`${path}/invitations`, { invitations: [{ role }] });
      assert.deepEqual([made.status, made.body.code, made.body.rule], [400, 'private_meeting', 'rules 48 and 55']);
      const token = newToken();
      const held = { id: `from-before-${role}`, thing: other.id, role, seat: null, label: '', at: now(), expires: null, revoked: null };
      await fresh.store.invitations.add([{ ...held, tokenHash: tokenHash(token) }]);
      const onlooker = browserOf(other.site);
      assert.equal((await onlooker.send('/api/join', { token })).status, 200);
      for (const rest of ['', '/events', '/log', '/minutes', '/votes.csv']) {
        const { status, body } = await onlooker.get(`${path}${rest}`);
        assert.deepEqual([status, body.code], [403, 'private_meeting'], rest);
      }
    }
    assert.equal((await other.state('FRA')).status, 200);
    assert.equal((await other.state('secretariat')).status, 200);
  });

  test('invitations: only the presidency and the Secretariat make and withdraw them', async () => {
    const other = await open();
    const path = `/api/chambers/${other.id}/invitations`;
    for (const who of ['FRA', 'audience', 'projector']) {
      const browser = await other.browser(who);
      assert.equal((await browser.get(path)).status, 403);
      assert.equal((await browser.send(path, { invitations: [{ role: 'presidency' }] })).status, 403);
      assert.equal((await browser.send(`${path}/x`, undefined, {}, 'DELETE')).status, 403);
    }
    const secretary = await other.browser('secretariat');
    for (const bad of [
      {},
      { invitations: [] },
      { invitations: [{ role: 'king' }] },
      { invitations: [{ role: 'delegation', seat: 'DEU' }] },
      { invitations: [{ role: 'audience', expires: '2020-01-01' }] },
    ]) {
      assert.equal((await secretary.send(path, bad)).status, 400);
    }
    const made = await secretary.send(path, { invitations: [{ role: 'delegation', seat: 'FRA', label: 'Second adviser' }] });
    assert.equal(made.status, 201);
    const [{ id, link }] = made.body.invitations;
    const adviser = browserOf(other.site);
    await adviser.send('/api/join', { token: link.split('/').at(-1) });
    assert.equal((await adviser.get(`/api/chambers/${other.id}`)).body.you.seat, 'FRA');
    assert.equal((await secretary.send(`${path}/${id}`, undefined, {}, 'DELETE')).status, 204);
    assert.equal((await adviser.get(`/api/chambers/${other.id}`)).body.code, 'link_revoked');
    assert.equal((await secretary.send(`${path}/${id}`, undefined, {}, 'DELETE')).status, 404);
    assert.doesNotMatch(JSON.stringify((await secretary.get(path)).body), /join|token/);
  });

  test('deleting: for the presidency and the Secretariat, with the name; everything goes but that it was done', async () => {
    const first = await open({ date: '2024-03-25', name: 'Class 7b' });
    const second = await open({ date: '2024-03-25', name: 'Class 7b' });
    const path = (of: Council, name = 'Class 7b') => `/api/chambers/${of.id}?name=${encodeURIComponent(name)}`;
    await putADraft(first);
    const { body: log } = await (await first.browser('presidency')).get(`/api/chambers/${first.id}/log`);
    const last = JSON.parse((log as string).trim().split('\n').at(-1)!) as Entry;
    for (const who of ['FRA', 'audience', 'projector']) {
      const { status, body } = await (await first.browser(who)).send(path(first), undefined, {}, 'DELETE');
      assert.deepEqual([status, body.code], [403, 'not_your_role'], who);
    }
    assert.equal((await browserOf(first.site).send(path(first), undefined, {}, 'DELETE')).status, 401);
    assert.equal((await (await second.browser('presidency')).send(path(first), undefined, {}, 'DELETE')).status, 403, 'another chamber’s');
    for (const wrong of ['', 'class 7b']) {
      const { status, body } = await (await first.browser('presidency')).send(path(first, wrong), undefined, {}, 'DELETE');
      assert.deepEqual([status, body.code], [409, 'not_confirmed']);
    }
    assert.equal((await first.state()).status, 200);
    const deleted = await (await first.browser('presidency')).send(path(first), undefined, {}, 'DELETE');
    assert.equal(deleted.status, 200);
    assert.match(deleted.body.sentence, /deleted on 2026-11-28 by the presidency; its log had 6 entries/);
    for (const who of ['presidency', 'FRA', 'audience']) {
      const { status, body } = await first.state(who);
      assert.deepEqual([status, body.code], [404, 'chamber_deleted']);
    }
    assert.equal((await first.act('MOZ', { type: 'ballot', ballot: 'Y' })).status, 404);
    assert.equal((await browserOf(first.site).send('/api/join', { token: first.tokenOf('FRA') })).body.code, 'no_such_link');
    // Another server on the same store, which has folded the chamber before, learns of it too.
    assert.equal((await openedAgain(first).get(`/api/chambers/${first.id}`)).status, 404);
    const [left, ...more] = await fresh.store.streams.read(first.id, 0, 10);
    assert.deepEqual([left!.seq, more], [last.seq + 1, []]);
    assert.equal(left!.hash, hashOf(last.hash, left!.seq, left!), 'whoever kept the log can show that it was this one');
    assert.doesNotMatch(left!.body, /Class/);
    assert.equal((await second.state()).status, 200);
    const office = await (await second.browser('secretariat')).send(path(second), undefined, {}, 'DELETE');
    assert.match(office.body.sentence, /by the Secretariat/);
  });

  test('a chamber deleted through one server is gone on another that has it folded', async () => {
    const one = await open({ date: '2024-03-25', name: 'x' });
    const elsewhere = browserOf(siteOver(fresh.store, { now }));
    elsewhere.cookie = (await one.browser('secretariat')).cookie;
    assert.equal((await elsewhere.get(`/api/chambers/${one.id}`)).status, 200);
    assert.equal((await (await one.browser('presidency')).send(`/api/chambers/${one.id}?name=x`, undefined, {}, 'DELETE')).status, 200);
    assert.equal((await elsewhere.get(`/api/chambers/${one.id}`)).body.code, 'chamber_deleted');
    assert.equal((await elsewhere.send(`/api/chambers/${one.id}/actions`, { type: 'correct', reason: 'x' })).body.code, 'chamber_deleted');
    assert.equal((await elsewhere.send(`/api/chambers/${one.id}?name=x`, undefined, {}, 'DELETE')).status, 404);
  });

  test('openings that make no sense are refused with the field', async () => {
    for (const [opening, field] of [
      [{ date: '2024-02-30' }, 'date'],
      [{ date: '1945-01-01' }, 'date'],
      [{ date: '2024-03-25', presidency: 'DEU' }, 'presidency'],
      [{ members: ['FRA', 'XXX'] }, 'members'],
      [{ members: ['FRA', 'FRA'] }, 'members'],
      [{ meeting: 'x' }, 'meeting'],
      [{ next_resolution: -1 }, 'next_resolution'],
      [{ preliminary: 'x' }, 'preliminary'],
      [{ colour: 'red' }, 'colour'],
    ] as const) {
      const { status, body } = await browserOf(council.site).send('/api/chambers', opening);
      assert.equal(status, 400);
      assert.ok(body.sentence.startsWith(`${field}:`), body.sentence);
      instant += 10_000;
    }
    const committee = await open({ members: ['FRA', 'KEN', 'BRA'], presidency: 'KEN', name: 'First Committee' });
    assert.equal((await committee.state()).body.chamber.setup.composition.majority, 'present_and_voting');
  });
});
