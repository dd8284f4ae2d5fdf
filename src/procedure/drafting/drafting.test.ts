import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compositionOn } from '../../council/index.ts';
import { loadCouncil } from '../../council/load.ts';
import type { Result } from '../../result.ts';
import {
  applyDrafting,
  type Doer,
  type Draft,
  type DraftingAction,
  type DraftingEntry,
  foldDrafting,
  isPresidentialText,
  mayDo,
  mayEditText,
  readDraftingAction,
  silenceOf,
  verbRules,
} from './index.ts';

const council = loadCouncil();
const owner: Doer = { role: 'own', state: null, name: 'Penholder' };
const speaking = (state: string, role: Doer['role'] = 'comment'): Doer => ({ role, state, name: state });
const minute = (n: number): string => new Date(Date.UTC(2026, 10, 28, 15, n)).toISOString();

/** Applies in turn, a minute apart, and gives the draft; throws what is refused. */
const after = (...actions: readonly (DraftingAction | readonly [Doer, DraftingAction])[]): Draft => {
  let draft: Draft | null = null;
  for (const [i, one] of actions.entries()) {
    const [by, action] = Array.isArray(one) ? (one as [Doer, DraftingAction]) : [owner, one as DraftingAction];
    const next = applyDrafting(draft, { at: minute(i), by, action }, council);
    if (!next.ok) throw new Error(next.sentence);
    draft = next.value;
  }
  return draft!;
};

const create: DraftingAction = {
  do: 'create',
  title: 'Fog in harbours',
  agendaItem: 'Safety at sea',
  penholders: ['Denmark', 'PAN'],
  openTo: 'any',
};
const blue: DraftingAction = { do: 'put_in_blue', symbol: 's/2026/900' };
const scheduled: readonly DraftingAction[] = [create, { do: 'circulate' }, blue, { do: 'schedule', date: '2026-11-30' }];
const voting: readonly DraftingAction[] = [...scheduled, { do: 'introduce' }, { do: 'begin_voting' }];
const all = (letter: 'Y' | 'N', but: Record<string, 'Y' | 'N' | 'A'> = {}) => {
  const composition = compositionOn(council, '2026-11-30');
  assert.ok(composition.ok);
  return { ...Object.fromEntries(composition.value.members.map(({ code }) => [code, letter])), ...but };
};
const refused = (result: Result<unknown>, code: string, sentence?: RegExp): void => {
  assert.ok(!result.ok, 'it is refused');
  assert.equal(result.code, code);
  if (sentence) assert.match(result.sentence, sentence);
};
const act = (draft: Draft, action: DraftingAction, by = owner, at = minute(59)) => applyDrafting(draft, { at, by, action }, council);

describe('a draft from zero to the vote', () => {
  test('zero draft, revisions, silence kept, in blue, scheduled, introduced, adopted', () => {
    const draft = after(
      create,
      { do: 'circulate' },
      { do: 'circulate' },
      { do: 'put_under_silence', deadline: minute(4) },
      [speaking('FRA'), { do: 'co_sponsor' }],
      blue,
      { do: 'schedule', date: '2026-11-30' },
      { do: 'introduce' },
      { do: 'begin_voting' },
      { do: 'record_vote', ballots: all('Y', { USA: 'A' }), resolution: 'S/RES/2830 (2026)' },
    );
    assert.equal(draft.stage, 'adopted');
    assert.equal(draft.revision, 2);
    assert.equal(draft.symbol, 'S/2026/900');
    assert.deepEqual(draft.penholders, ['DNK', 'PAN']);
    assert.deepEqual(draft.coSponsors, ['FRA']);
    assert.deepEqual(draft.vote?.ruling.tally, { Y: 14, N: 0, A: 1, P: 0, X: 0 });
  });

  test('the outcome is decided from the ballots: a veto, a shortfall, and no number for what fails', () => {
    const draft = after(...voting);
    const vetoed = act(draft, { do: 'record_vote', ballots: all('Y', { RUS: 'N' }) });
    assert.ok(vetoed.ok);
    assert.equal(vetoed.value.stage, 'not_adopted');
    assert.equal(vetoed.value.vote?.outcome, 'vetoed');
    const short = act(draft, { do: 'record_vote', ballots: { DNK: 'Y', RUS: 'N' } });
    assert.equal(short.ok && short.value.vote?.outcome, 'short');
    refused(act(draft, { do: 'record_vote', ballots: all('N'), resolution: 'S/RES/2830' }), 'not_adopted');
  });

  test('a deadline in the past is refused, and so is one that is no instant', () => {
    const draft = after(create);
    refused(act(draft, { do: 'put_under_silence', deadline: minute(1) }), 'deadline_past', /lies in the past/);
    refused(act(draft, { do: 'put_under_silence', deadline: minute(59) }), 'deadline_past');
    refused(act(draft, { do: 'put_under_silence', deadline: 'tomorrow' }), 'bad_instant');
  });

  test('silence is broken before the deadline, by a member, with a reason; after it, it was kept', () => {
    const draft = after(create, { do: 'put_under_silence', deadline: minute(30) });
    assert.equal(silenceOf(draft, minute(29)), 'running');
    refused(act(draft, blue, owner, minute(29)), 'silence_running');
    refused(act(draft, { do: 'break_silence', reason: 'OP2' }, speaking('NOR'), minute(29)), 'not_a_member');
    refused(act(draft, { do: 'break_silence', reason: ' ' }, speaking('CHN'), minute(29)), 'bad_field');
    refused(act(draft, { do: 'break_silence', reason: 'OP2', state: 'Russia' }, speaking('CHN'), minute(29)), 'not_yours');
    refused(act(draft, { do: 'break_silence', reason: 'OP2' }, { role: 'comment', state: null, name: 'A' }, minute(29)), 'needs_state');
    const broken = act(draft, { do: 'break_silence', reason: 'OP2' }, speaking('CHN'), minute(29));
    assert.ok(broken.ok);
    assert.equal(broken.value.stage, 'negotiation');
    assert.equal(broken.value.silences[0]?.closed?.state, 'CHN');
    assert.equal(silenceOf(draft, minute(30)), 'kept');
    refused(act(draft, { do: 'break_silence', reason: 'OP2' }, speaking('CHN'), minute(30)), 'silence_kept', /no reply was consent/);
    assert.ok(act(draft, blue, owner, minute(30)).ok);
  });

  test('the text may be changed in negotiation only', () => {
    const editor = { role: 'edit' } as const;
    assert.ok(mayEditText(after(create), editor).ok);
    assert.ok(mayEditText(after(create, { do: 'circulate' }), editor).ok);
    refused(mayEditText(after(create), { role: 'comment' }), 'role_too_small');
    refused(mayEditText(after(create, { do: 'put_under_silence', deadline: minute(9) }), editor), 'text_frozen', /lift silence/);
    refused(mayEditText(after(create, blue), editor), 'text_frozen', /oral revision/);
    refused(mayEditText(after(create, { do: 'withdraw', reason: '' }), { role: 'own' }), 'text_frozen', /withdrawn/);
  });

  test('co-sponsorship: any State, or members where asked, once each, until the vote; all fifteen make a presidential text', () => {
    const open = act(after(create), { do: 'co_sponsor' }, speaking('NOR'));
    assert.ok(open.ok);
    refused(act(open.value, { do: 'co_sponsor' }, speaking('NOR')), 'sponsor_already');
    const closed = after({ ...create, openTo: 'members' });
    refused(act(closed, { do: 'co_sponsor' }, speaking('NOR')), 'members_only');
    refused(act(after(...voting), { do: 'co_sponsor' }, speaking('FRA')), 'wrong_stage', /closes with the vote/);
    const composition = compositionOn(council, '2026-11-28');
    assert.ok(composition.ok);
    let draft = after(create);
    for (const { code } of composition.value.members) {
      if (draft.sponsors.includes(code)) continue;
      assert.equal(isPresidentialText(draft, composition.value), false);
      const next = act(draft, { do: 'co_sponsor' }, speaking(code));
      assert.ok(next.ok);
      draft = next.value;
    }
    assert.equal(isPresidentialText(draft, composition.value), true);
  });

  test('a draft of non-members is voted when a member asks (rule 38)', () => {
    const draft = after({ ...create, penholders: ['NOR'] }, blue, { do: 'schedule', date: '2026-11-30' }, { do: 'introduce' });
    refused(act(draft, { do: 'begin_voting' }), 'needs_request');
    refused(act(draft, { do: 'request_vote' }, speaking('NOR')), 'not_a_member');
    const asked = act(draft, { do: 'request_vote' }, speaking('FRA'));
    assert.ok(asked.ok && act(asked.value, { do: 'begin_voting' }).ok);
  });

  test('amendments: accepted as an oral revision, or voted before the text; then it cannot be withdrawn (rule 35)', () => {
    const propose = (id: string): readonly [Doer, DraftingAction] => [
      speaking('RUS'),
      { do: 'propose_amendment', id, words: 'Delete operative paragraph 2' },
    ];
    const accepted = after(...scheduled, propose('a'), { do: 'accept_amendment', id: 'a' });
    assert.deepEqual(
      accepted.oralRevisions.map(({ amendment }) => amendment),
      ['a'],
    );
    refused(act(accepted, { do: 'put_amendment_to_vote', id: 'a' }), 'wrong_stage');
    refused(act(accepted, { do: 'accept_amendment', id: 'a' }), 'amendment_done');
    refused(act(accepted, { do: 'accept_amendment', id: 'b' }), 'unknown_amendment');
    const put = after(...scheduled, propose('a'), { do: 'introduce' }, { do: 'put_amendment_to_vote', id: 'a' }, { do: 'begin_voting' });
    refused(act(put, { do: 'record_vote', ballots: all('Y') }), 'amendments_first');
    const failed = act(put, { do: 'decide_amendment', id: 'a', ballots: all('Y', { USA: 'N' }) });
    assert.equal(failed.ok && failed.value.amendments[0]?.status, 'rejected');
    assert.ok(failed.ok);
    refused(act(failed.value, { do: 'withdraw', reason: '' }), 'voting_has_begun');
    refused(act(after(create, propose('a')), { do: 'withdraw_amendment', id: 'a' }, speaking('CHN')), 'not_yours');
    assert.ok(act(after(create, propose('a')), { do: 'withdraw_amendment', id: 'a' }, speaking('RUS')).ok);
  });

  test('dates, symbols and titles that are none', () => {
    const draft = after(create);
    refused(act(draft, { do: 'put_in_blue', symbol: 'S/RES/242' }), 'not_a_draft_symbol');
    refused(act(draft, { do: 'put_in_blue', symbol: 'fog' }), 'unknown_symbol');
    refused(act(after(create, blue), { do: 'schedule', date: '2026-11-01' }), 'date_past');
    refused(act(after(create, blue), { do: 'schedule', date: '2026-02-30' }), 'invalid_date');
    refused(act(draft, { do: 'rename', title: '  ' }), 'bad_field');
    refused(
      applyDrafting(null, { at: minute(0), by: owner, action: { ...create, penholders: ['Atlantis'] } as DraftingAction }, council),
      'unknown_state',
    );
  });
});

/** Something that could be given for each action; most of it is wrong most of the time. */
const anyAction = fc.oneof(
  ...verbRules.map(({ verb }) =>
    fc.record({
      do: fc.constant(verb),
      id: fc.constantFrom('a', 'b'),
      words: fc.constant('Delete operative paragraph 1'),
      title: fc.constant('Fog'),
      state: fc.constantFrom('FRA', 'CHN', 'NOR'),
      deadline: fc.integer({ min: 0, max: 40 }).map(minute),
      reason: fc.constant('so'),
      summary: fc.constant('so'),
      symbol: fc.constant('S/2026/900'),
      date: fc.constant('2026-11-30'),
      ballots: fc.constantFrom({}, { FRA: 'Y' as const }),
    }),
  ),
) as fc.Arbitrary<DraftingAction>;
const anyDoer = fc
  .record({ role: fc.constantFrom('read', 'comment', 'edit', 'own'), state: fc.constantFrom(null, 'FRA', 'CHN') })
  .map((some) => ({ ...some, name: 'A' })) as fc.Arbitrary<Doer>;

describe('properties of any log', () => {
  const run = (steps: readonly (readonly [Doer, DraftingAction])[]) => {
    const log: DraftingEntry[] = [{ at: minute(0), by: owner, action: create }];
    let draft = foldDrafting(log, council)!;
    for (const [i, [by, action]] of steps.entries()) {
      const entry = { at: minute(i + 1), by, action };
      const next = applyDrafting(draft, entry, council);
      if (!next.ok) continue;
      log.push(entry);
      draft = next.value;
    }
    return { log, draft };
  };
  const steps = fc.array(fc.tuple(anyDoer, anyAction), { maxLength: 40 });

  test('the fold of what was accepted is the draft; what has ended stays; readers change nothing', () => {
    fc.assert(
      fc.property(steps, (some) => {
        const { log, draft } = run(some);
        assert.deepEqual(foldDrafting(log, council), draft);
        for (const { by } of log.slice(1)) assert.notEqual(by.role, 'read');
        if (['adopted', 'not_adopted', 'withdrawn', 'lapsed'].includes(draft.stage)) {
          assert.deepEqual(mayDo(draft, owner, minute(59)), []);
        }
        if (draft.stage === 'adopted') assert.ok(draft.symbol !== null && draft.date !== null);
      }),
      { numRuns: 300 },
    );
  });

  test('what is not offered is refused', () => {
    fc.assert(
      fc.property(steps, anyDoer, anyAction, (some, by, action) => {
        const { draft } = run(some);
        const offered = mayDo(draft, by, minute(50)).map(({ verb }) => verb);
        const done = applyDrafting(draft, { at: minute(50), by, action }, council);
        if (!offered.includes(action.do)) assert.ok(!done.ok, `${action.do} by ${by.role} in ${draft.stage}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('actions as they are given', () => {
  test('unknown actions and fields, missing and oversized ones are refused with the field', () => {
    refused(readDraftingAction(null), 'bad_action');
    refused(readDraftingAction({ do: 'adopt' }), 'unknown_action');
    refused(readDraftingAction({ do: 'circulate', outcome: 'adopted' }), 'unknown_field', /^outcome/);
    refused(readDraftingAction({ do: 'put_in_blue' }), 'missing_field', /^symbol/);
    refused(readDraftingAction({ do: 'rename', title: 'x'.repeat(301) }), 'bad_field', /^title/);
    refused(readDraftingAction({ do: 'record_vote', ballots: { FRA: 'maybe' } }), 'unknown_ballot');
    assert.deepEqual(readDraftingAction({ do: 'record_vote', ballots: { FRA: 'against' } }), {
      ok: true,
      value: { do: 'record_vote', ballots: { FRA: 'N' } },
    });
  });

  test('no JSON throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readDraftingAction(value)));
    fc.assert(
      fc.property(
        fc.constantFrom(...verbRules.map(({ verb }) => verb)),
        fc.dictionary(fc.constantFrom('id', 'words', 'ballots', 'deadline', 'state'), fc.jsonValue()),
        (verb, some) => {
          const read = readDraftingAction({ ...some, do: verb });
          if (read.ok) act(after(create), read.value);
        },
      ),
    );
  });
});
