import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { loadCouncil } from '../../council/load.ts';
import { decide } from '../decide.ts';
import { type Action, apply, type Chamber, chamberAt, orderOfBusiness, play } from '../index.ts';
import { loadMeeting, meetingNames } from '../load.ts';
import { readMeeting } from '../meetings/index.ts';
import { communiqueOf, historyOf, minutesOf, minutesText, voteOf, votesCsv } from './index.ts';

const council = loadCouncil();
const march = play(loadMeeting(council, '2024-03-25')).chamber;

test('the minutes of 25 March 2024 tell the vote as a record does', () => {
  const text = minutesText(minutesOf(march));
  assert.match(text, /^Security Council, 9586th meeting\n2024-03-25\n\nPresident: Japan\nMembers: Algeria, China/);
  assert.match(text, /Adoption of the agenda\n\n {2}The agenda was adopted\.\n\nThe situation in the Middle East/);
  assert.match(text, / {2}Against: United States\.\n {2}Abstaining: Ecuador, France/);
  assert.match(text, /The amendment received three in favour, one against and eleven abstaining\. It was not adopted: it did not obtain/);
  assert.match(text, /fourteen in favour, none against and one abstaining\. It was adopted as resolution 2728 \(2024\)\./);
  assert.equal(text.split('put back “permanent” before').length, 3, 'once where it is moved and once where it is put');
});

test('a veto is told with who cast it', () => {
  const text = minutesText(minutesOf(play(loadMeeting(council, '2023-12-22')).chamber));
  assert.match(text, /It was not adopted, because of the negative vote of a permanent member, the United States\./);
  const two = play(loadMeeting(council, '1946-06-26')).chamber;
  assert.match(
    minutesText(minutesOf(two)),
    /The proposal received eight .* because of negative votes of permanent members, France and the/,
  );
});

const script = (lines: readonly object[]): Chamber => {
  const stamped = lines.map((line, i) =>
    'setup' in line ? line : { by: 'presidency', at: `2024-03-25T15:${String(i).padStart(2, '0')}:00Z`, ...line },
  );
  const read = readMeeting(council, stamped.map((line) => JSON.stringify(line)).join('\n'));
  assert.ok(read.ok, read.ok ? '' : read.sentence);
  const { chamber, steps } = play(read.value);
  for (const { entry, result } of steps) assert.ok(result.ok, `${entry.line} ${result.ok ? '' : result.sentence}`);
  return chamber;
};
const opening = [
  { setup: { date: '2024-03-25', meeting: '1' } },
  { type: 'propose_agenda', items: ['An item'] },
  { type: 'call_to_order' },
  { type: 'adopt_agenda' },
];

test('what a correction took back stays in the minutes and says by which entry', () => {
  const chamber = script([
    ...opening,
    { type: 'ask_for_floor', by: 'FRA', purpose: 'statement' },
    { type: 'give_floor', to: 'FRA' },
    { type: 'speak', by: 'FRA', purpose: 'statement', words: 'Bonjour' },
    { type: 'correct', reason: 'Said by another delegation.' },
  ]);
  assert.match(minutesText(minutesOf(chamber)), /\(taken back by entry 7\) France \(statement\): Bonjour/);
  assert.deepEqual(
    historyOf(chamber).map(({ takenBackBy }) => takenBackBy),
    [null, null, null, null, null, 7, null],
  );
  const twice = apply(chamber, { type: 'correct', by: 'presidency', at: '2024-03-25T16:00:00Z', reason: 'That too.' });
  assert.ok(twice.ok);
  assert.match(
    twice.chamber.history.at(-1)!.sentence,
    /gave the floor to France/,
    'what is taken back is named, not the correction before',
  );
});

test('straw polls have no record; words are kept as they were written', () => {
  const chamber = script([
    ...opening,
    { type: 'open_straw_poll', id: 'straw', words: 'the candidate' },
    { type: 'straw_ballot', by: 'FRA' },
    { type: 'close_straw_poll', views: ['encourage'] },
    { type: 'ask_for_floor', by: 'FRA', purpose: 'statement' },
    { type: 'give_floor', to: 'FRA' },
    { type: 'speak', by: 'FRA', purpose: 'statement', words: '<script>alert("1")</script>, =1+1' },
  ]);
  const text = minutesText(minutesOf(chamber));
  assert.doesNotMatch(text, /straw|candidate/i);
  assert.match(text, /France \(statement\): <script>alert\("1"\)<\/script>, =1\+1/);
});

test('a Secretary-General is recommended in private only, and the communiqué tells what was adopted, not who voted how', () => {
  const candidate = { type: 'submit_draft', by: 'FRA', id: 'SG', title: 'a recommendation', kind: 'secretary_general' };
  const warned = apply(script(opening), { at: '2024-03-25T16:00:00Z', ...candidate } as Action);
  assert.ok(warned.ok);
  assert.deepEqual(
    warned.notes.map(({ rule }) => rule),
    ['rule 48'],
  );
  const put = { by: 'presidency', at: '2024-03-25T16:00:00Z', type: 'put', question: { on: 'draft', id: 'SG' } } as const;
  const open = apply(script([...opening, candidate]), put);
  assert.ok(!open.ok);
  assert.deepEqual([open.code, open.rule], ['not_private', 'rule 48']);
  const setup = { setup: { date: '2024-03-25', meeting: '7782', nextResolution: 2311, private: true } };
  const chamber = script([setup, ...opening.slice(1), candidate, { type: 'adopt_without_vote', draft: 'SG', acclamation: true }]);
  assert.equal(
    communiqueOf(chamber),
    'Security Council, 7782nd meeting, held in private on 2024-03-25.\nConsidered: An item.\nAdopted: draft SG (a recommendation), as S/RES/2311 (2024).',
  );
  assert.equal(communiqueOf(march), null);
});

test('a decision of a chamber is a vote that decides again to the same', () => {
  for (const name of meetingNames()) {
    const { chamber } = play(loadMeeting(council, name));
    for (const decided of chamber.decided) {
      const again = decide(voteOf(chamber, decided));
      assert.ok(again.ok);
      assert.equal(again.value.outcome, decided.method === 'without_objection' ? 'adopted_without_vote' : decided.outcome);
    }
  }
});

type Episode = {
  readonly does: 'draft' | 'amend' | 'move' | 'vote' | 'leave' | 'return' | 'correct';
  readonly who: number;
  readonly letters: string;
};

const episode: fc.Arbitrary<Episode> = fc.record({
  does: fc.constantFrom('draft', 'amend', 'move', 'vote', 'vote', 'vote', 'leave', 'return', 'correct'),
  who: fc.nat(14),
  letters: fc.string({ unit: fc.constantFrom('Y', 'Y', 'Y', 'N', 'A', 'P', '-'), minLength: 15, maxLength: 15 }),
});

/** What an episode does, as actions; those the rules refuse are passed over. */
function actionsOf({ does, who, letters }: Episode, chamber: Chamber, id: string): object[] {
  const codes = chamber.setup.composition.members.map(({ code }) => code);
  const by = codes[who]!;
  switch (does) {
    case 'draft':
      return [{ type: 'submit_draft', by, id, title: `Draft, "${id}"` }];
    case 'amend':
      return chamber.drafts
        .slice(-1)
        .map((draft) => ({ type: 'propose_amendment', by, id, draft: draft.id, words: 'add\na line', effect: 'adds' }));
    case 'move':
      return [{ type: 'move', by, id, motion: 'other', words: `do ${id}` }];
    case 'vote':
      return [
        ...orderOfBusiness(chamber)
          .slice(0, 1)
          .map((question) => ({ type: 'put', question })),
        ...[...letters].flatMap((ballot, i) => (ballot === '-' ? [] : [{ type: 'ballot', by: codes[i], ballot }])),
        { type: 'announce' },
      ];
    case 'correct':
      return [{ type: 'correct', reason: 'A slip.' }];
    default:
      return [{ type: does === 'leave' ? 'leave' : 'take_seat', member: by }];
  }
}

function meetingOf(episodes: readonly Episode[]): Chamber {
  let chamber = script(opening);
  episodes.forEach((one, i) => {
    for (const action of actionsOf(one, chamber, `X${i}`)) {
      const at = new Date(Date.parse('2024-03-25T16:00:00Z') + chamber.log.length * 1000).toISOString();
      const next = apply(chamber, { by: 'presidency', at, ...action } as unknown as Action);
      if (next.ok) chamber = next.chamber;
    }
  });
  return chamber;
}

test('of any meeting: every result stands once in minutes and CSV, every member once in each vote, and the log gives the chamber', () => {
  let votes = 0;
  fc.assert(
    fc.property(fc.array(episode, { minLength: 5, maxLength: 25 }), (episodes) => {
      const chamber = meetingOf(episodes);
      assert.deepEqual(chamberAt(chamber.setup, chamber.log), chamber);
      const size = chamber.setup.composition.members.length;
      const told = minutesOf(chamber).parts.flatMap((part) => (part.is === 'vote' ? [part] : []));
      const cast = chamber.decided.filter(({ ruling }) => ruling !== null);
      votes += cast.length;
      assert.deepEqual(
        told.map(({ seq }) => seq),
        cast.map(({ seq }) => seq),
      );
      for (const { lists } of told) assert.equal(new Set(lists.flatMap(({ names }) => names)).size, size);
      const { data } = papaparse.parse<Record<string, string>>(votesCsv(chamber), { header: true, skipEmptyLines: true });
      assert.equal(data.length, chamber.decided.length);
      data.forEach((row, i) => {
        const decided = chamber.decided[i]!;
        assert.equal(row.question, decided.words);
        for (const { code } of chamber.setup.composition.members) assert.equal(row[code], decided.ballots[code] ?? '');
      });
    }),
    { numRuns: 60 },
  );
  assert.ok(votes > 20, `${votes} votes were met on the way`);
});

test('seed 1108415276: a result keeps its place in the log when something after it is corrected', () => {
  const chamber = script([
    ...opening,
    { type: 'move', by: 'FRA', id: 'M1', motion: 'other', words: 'hear a guest' },
    { type: 'correct', reason: 'A slip.' },
    { type: 'move', by: 'FRA', id: 'M2', motion: 'other', words: 'hear a guest' },
    { type: 'without_objection', question: { on: 'proposal', id: 'M2' } },
    { type: 'submit_draft', by: 'FRA', id: 'D', title: 'Draft' },
    { type: 'correct', reason: 'Too soon.' },
  ]);
  assert.deepEqual(
    chamber.decided.map(({ seq }) => seq),
    [7],
  );
  assert.equal(chamber.log[6]!.type, 'without_objection');
});

test('an objection that was taken back stands in nobody’s way', () => {
  const chamber = script([
    ...opening,
    { type: 'submit_draft', by: 'FRA', id: 'D', title: 'Draft' },
    { type: 'object', by: 'GBR', to: { on: 'draft', id: 'D' } },
    { type: 'correct', reason: 'Pressed by mistake.' },
    { type: 'adopt_without_vote', draft: 'D' },
  ]);
  assert.equal(chamber.decided[0]!.outcome, 'adopted_without_vote');
});
