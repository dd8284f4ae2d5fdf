import assert from 'node:assert/strict';
import test from 'node:test';
import { council, Meeting } from '../../../tests/procedure/meeting.ts';
import { presidencyOn, seatHolder } from '../../council/index.ts';
import { debateDeadline } from './index.ts';

const draft = (on: string) => ({ on: 'draft', id: on });
const open2024 = () => Meeting.open('2024-03-25', { nextResolution: 2728, meeting: '9586' });

test('B01 a Secretary-General is recommended by acclamation: no ballots are kept', () => {
  const meeting = Meeting.open('2016-10-06', { nextResolution: 2311, private: true });
  meeting.do({ type: 'submit_draft', by: 'presidency', id: 'SG', title: 'recommendation', kind: 'secretary_general' });
  meeting.do({ type: 'adopt_without_vote', draft: 'SG', acclamation: true });
  assert.equal(meeting.last.outcome, 'adopted_without_vote');
  assert.equal(meeting.last.method, 'acclamation');
  assert.equal(meeting.last.resolution, 'S/RES/2311 (2016)');
  assert.deepEqual(meeting.last.ballots, {});
});

test('B02 two preambular paragraphs voted separately, the whole adopted without a vote (S/RES/904)', () => {
  const meeting = Meeting.open('1994-03-18', { nextResolution: 904 });
  meeting.do({ type: 'submit_draft', by: 'FRA', id: 'D', title: 'Hebron' });
  meeting.do({
    type: 'ask_parts',
    by: 'USA',
    draft: 'D',
    parts: [
      { id: 'PP2', words: 'second preambular paragraph' },
      { id: 'PP6', words: 'sixth preambular paragraph' },
    ],
  });
  for (const id of ['PP2', 'PP6']) {
    meeting.refused({ type: 'put', question: draft('D') }, 'out_of_order', /32/);
    meeting.do({ type: 'put', question: { on: 'part', id } }).vote('A:USA');
    assert.equal(meeting.last.outcome, 'adopted');
  }
  meeting.do({ type: 'adopt_without_vote', draft: 'D' });
  assert.equal(meeting.last.resolution, 'S/RES/904 (1994)');
});

test('B03 a member votes against a part, the whole is adopted without a vote (S/RES/918)', () => {
  const meeting = Meeting.open('1994-05-17', { nextResolution: 918 });
  meeting.do({ type: 'submit_draft', by: 'GBR', id: 'D', title: 'Rwanda' });
  meeting.do({ type: 'ask_parts', by: 'RWA', draft: 'D', parts: [{ id: 'B', words: 'section B' }] });
  meeting.do({ type: 'put', question: { on: 'part', id: 'B' } }).vote('N:RWA');
  assert.equal(meeting.last.outcome, 'adopted');
  meeting.do({ type: 'adopt_without_vote', draft: 'D' });
  assert.equal(meeting.last.outcome, 'adopted_without_vote');
});

test('B04 an admission without a vote, then a statement of the President (S/RES/1999)', () => {
  const meeting = Meeting.open('2011-07-13', { nextResolution: 1999 });
  meeting.do({ type: 'submit_draft', by: 'FRA', id: 'D', title: 'admission of South Sudan', kind: 'admission' });
  meeting.do({ type: 'adopt_without_vote', draft: 'D' });
  assert.equal(meeting.last.kind, 'admission');
  meeting.do({ type: 'propose_statement', id: 'PRST', statement: 'presidential', words: 'welcome' });
  meeting.do({ type: 'without_objection', question: { on: 'statement', id: 'PRST' } });
  assert.equal(meeting.chamber.statements[0]?.status, 'issued');
});

test('B05 a member dissociates itself from a statement, which stands (S/PRST/2015/15)', () => {
  const meeting = Meeting.open('2015-08-17');
  meeting.do({ type: 'propose_statement', id: 'P', statement: 'presidential', words: 'words' });
  meeting.refused({ type: 'dissociate', by: 'VEN', statement: 'P', words: 'paragraphs 8 and 10' }, 'not_issued');
  meeting.do({ type: 'without_objection', question: { on: 'statement', id: 'P' } });
  meeting.do({ type: 'dissociate', by: 'VEN', statement: 'P', words: 'paragraphs 8 and 10' });
  assert.equal(meeting.chamber.statements[0]?.status, 'issued');
  const blocked = Meeting.open('2015-08-17').do({ type: 'propose_statement', id: 'P', statement: 'press', words: 'words' });
  blocked.do({ type: 'object', by: 'NGA', to: { on: 'statement', id: 'P' } });
  blocked.refused({ type: 'without_objection', question: { on: 'statement', id: 'P' } }, 'not_before_the_meeting');
});

test('B06 judges: eight of fifteen, repeated ballots, no veto; too many with a majority is no result', () => {
  const meeting = Meeting.open('2023-11-09');
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  meeting.do({ type: 'open_election', id: 'ICJ', seats: 5, candidates: names });
  const round = (papers: string[][]) => {
    for (const { code } of meeting.chamber.setup.composition.members) meeting.do({ type: 'cast_paper', by: code });
    meeting.refused({ type: 'cast_paper', by: 'RUS' }, 'voted');
    meeting.refused({ type: 'count_papers', by: 'secretariat', papers: papers.slice(1) }, 'paper_count');
    return meeting.do({ type: 'count_papers', by: 'secretariat', papers });
  };
  const paper = (without: string) => names.filter((name) => name !== without);
  round(Array.from({ length: 15 }, (_, i) => paper(names[i % 6] as string)));
  assert.equal(meeting.chamber.election?.status, 'open');
  assert.match(meeting.chamber.election?.rounds[0]?.result ?? '', /no result/);
  round(Array.from({ length: 15 }, (_, i) => paper(i < 8 ? 'f' : 'e')));
  assert.deepEqual(meeting.chamber.election?.elected, ['a', 'b', 'c', 'd', 'e']);
  assert.equal(meeting.chamber.election?.status, 'complete');
  assert.ok(!JSON.stringify(meeting.chamber.log.filter(({ type }) => type === 'cast_paper')).includes('"a"'));
});

test('B07 eight votes do not overrule a ruling: it stands; nine do', () => {
  for (const [against, stands] of [
    ['N:CHN FRA GBR RUS A:JPN MLT KOR', true],
    ['N:CHN FRA GBR RUS A:JPN MLT', false],
  ] as const) {
    const meeting = open2024().do({ type: 'point_of_order', by: 'RUS', words: 'the order of drafts' });
    meeting.refused({ type: 'submit_draft', by: 'FRA', id: 'D', title: 'D' }, 'point_of_order', /30/);
    meeting.do({ type: 'rule', words: 'the drafts are put as submitted' }, { type: 'challenge', by: 'RUS', id: 'C' });
    meeting.do({ type: 'put', question: { on: 'proposal', id: 'C' } }).vote(against);
    assert.equal(meeting.last.outcome, stands ? 'not_carried' : 'carried');
    assert.match(meeting.chamber.history.at(-1)?.sentence ?? '', stands ? /stands/ : /overruled/);
  }
});

test('B08 the mover’s objection ends a request for a separate vote; a co-sponsor’s does not', () => {
  const meeting = open2024().do({ type: 'submit_draft', by: 'MOZ', id: 'D', title: 'Gaza', sponsors: ['DZA'] });
  meeting.do({ type: 'ask_parts', by: 'USA', draft: 'D', parts: [{ id: 'OP2', words: 'OP2' }] });
  meeting.refused({ type: 'object_to_parts', by: 'DZA', draft: 'D' }, 'not_the_mover', /32/);
  meeting.do({ type: 'object_to_parts', by: 'MOZ', draft: 'D' });
  meeting.refused({ type: 'put', question: { on: 'part', id: 'OP2' } }, 'not_before_the_meeting');
  meeting.do({ type: 'put', question: draft('D') }).vote('A:USA');
  assert.equal(meeting.last.resolution, 'S/RES/2728 (2024)');
});

test('B09 no withdrawal once an amendment has been voted, unless the rules say otherwise', () => {
  for (const policy of ['refused', 'allowed'] as const) {
    const meeting = Meeting.open('2024-03-25', { rules: { preliminary: 'presidential_ruling', withdrawAfterPartVote: policy, house: [] } });
    meeting.do(
      { type: 'submit_draft', by: 'USA', id: 'D', title: 'D' },
      { type: 'propose_amendment', by: 'RUS', id: 'A', draft: 'D', words: 'x', effect: 'replaces' },
    );
    meeting.do({ type: 'put', question: { on: 'amendment', id: 'A' } }).vote('N:USA');
    if (policy === 'refused') meeting.refused({ type: 'withdraw', by: 'USA', draft: 'D' }, 'partly_voted', /35/);
    else meeting.do({ type: 'withdraw', by: 'USA', draft: 'D' });
  }
});

test('B10 a draft of an invited State is not put unless a member asks', () => {
  const meeting = open2024().do({ type: 'propose_invitation', id: 'I', who: 'Israel', basis: 'rule_37' });
  meeting.do(
    { type: 'without_objection', question: { on: 'proposal', id: 'I' } },
    { type: 'submit_draft', by: 'invited:Israel', id: 'D', title: 'D' },
  );
  meeting.refused({ type: 'put', question: draft('D') }, 'needs_member', /38/);
  meeting.refused({ type: 'ballot', by: 'invited:Israel', ballot: 'Y' }, 'not_yours');
  meeting.do({ type: 'adjourn' });
  assert.equal(meeting.chamber.drafts[0]?.status, 'not_put');
});

test('B11 a draft is withdrawn and a statement of the President issued instead', () => {
  const meeting = Meeting.open('2023-02-20').do(
    { type: 'submit_draft', by: 'ARE', id: 'D', title: 'settlements' },
    { type: 'withdraw', by: 'ARE', draft: 'D' },
  );
  meeting.do(
    { type: 'propose_statement', id: 'P', statement: 'presidential', words: 'dismay' },
    { type: 'without_objection', question: { on: 'statement', id: 'P' } },
  );
  assert.equal(meeting.chamber.drafts[0]?.status, 'withdrawn');
  meeting.refused({ type: 'put', question: draft('D') }, 'not_before_the_meeting');
});

test('B12 in writing: who sends no letter within 24 hours is absent; late letters and withdrawal are refused', () => {
  const meeting = Meeting.open('2020-07-07').do({ type: 'submit_draft', by: 'DEU', id: 'S/2020/654', title: 'Syria' });
  meeting.do({ type: 'put', question: draft('S/2020/654'), method: 'in_writing' });
  meeting.refused({ type: 'withdraw', by: 'DEU', draft: 'S/2020/654' }, 'voting', /S\/2020\/253/);
  for (const { code } of meeting.chamber.setup.composition.members)
    if (code !== 'NER') meeting.do({ type: 'ballot', by: code, ballot: ['CHN', 'RUS'].includes(code) ? 'N' : 'Y' });
  meeting.refused({ type: 'announce' }, 'too_early');
  meeting.refused({ type: 'ballot', by: 'NER', ballot: 'Y', at: '2020-07-08T23:00:00Z' }, 'too_late');
  meeting.do({ type: 'announce', at: '2020-07-08T23:00:00Z' });
  assert.equal(meeting.last.ballots.NER, 'X');
  assert.equal(meeting.last.outcome, 'vetoed');
});

test('B13 the seat stays when its holder changes', () => {
  assert.equal(seatHolder(council, 'CN', '1971-10-24'), 'ROC');
  assert.equal(seatHolder(council, 'CN', '1971-11-23'), 'CHN');
});

test('B14 Portugal follows Liberia over the turn of the year 2026', () => {
  const of = (month: string) => {
    const president = presidencyOn(council, month);
    return president.ok ? president.value : president.code;
  };
  assert.deepEqual(['2026-11', '2026-12', '2027-01'].map(of), ['LVA', 'LBR', 'PRT']);
});

test('B15 the Assembly debates a veto within ten working days', () => {
  assert.equal(debateDeadline('2022-05-26'), '2022-06-09');
  assert.equal(debateDeadline('2024-03-22'), '2024-04-08');
});

test('B16 a committee that cannot agree reports: nothing is put', () => {
  const meeting = Meeting.open('2011-11-11').do({ type: 'submit_draft', by: 'LBN', id: 'D', title: 'admission', kind: 'admission' });
  meeting.do({
    type: 'move',
    by: 'USA',
    id: 'M',
    motion: 'refer',
    words: 'refer the application to the Committee on the Admission of New Members',
  });
  meeting.do({ type: 'without_objection', question: { on: 'proposal', id: 'M' } });
  assert.equal(meeting.chamber.drafts[0]?.status, 'not_put');
  assert.equal(meeting.chamber.decided.filter(({ question }) => question.on === 'draft').length, 0);
});
