import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Meeting } from '../../tests/procedure/meeting.ts';
import { type Composition, compositionOn } from '../council/index.ts';
import { loadCouncil } from '../council/load.ts';
import { readTsv } from '../tsv.ts';
import { decide, type QuestionKind } from './index.ts';
import type { Ballot } from './types.ts';

const council = loadCouncil();
const file = new URL('../../fixtures/cases/council-votes.tsv', import.meta.url);
const columns = ['id', 'date', 'reference', 'kind', 'tally', 'apart', 'permanent', 'expected'];
const cases = readTsv(readFileSync(file, 'utf8'), 'council-votes.tsv', columns);

/**
 * Ballots that fit a tally and what is known of the permanent members; the rest falls to elected members in turn.
 * Where the permanent members are not established they vote in favour as far as the tally allows, then abstain.
 */
function ballotsFor(composition: Composition, tally: string, apart: number, permanent: string): Record<string, Ballot> {
  const [yes, no, abstaining] = tally.split('-').map(Number) as [number, number, number];
  const left: Record<string, number> = { Y: yes, N: no, A: abstaining, X: apart };
  const ballots: Record<string, Ballot> = {};
  const cast = (code: string, ballot: Ballot) => {
    ballots[code] = ballot;
    left[ballot === 'P' ? 'X' : ballot]!--;
  };
  const given = new Map(permanent.split(' ').map((word) => [word.slice(0, 2), word.slice(2).toUpperCase() as Ballot]));
  for (const { code, seat } of composition.members) {
    if (seat === null) continue;
    cast(code, permanent === '?' ? (left.Y! > 0 ? 'Y' : 'A') : (given.get(seat) ?? 'Y'));
  }
  const rest = Object.entries(left).flatMap(([ballot, count]) => {
    assert.ok(count >= 0, `more permanent members cast ${ballot} than the tally has`);
    return Array<Ballot>(count).fill(ballot as Ballot);
  });
  const elected = composition.members.filter((member) => member.seat === null);
  assert.equal(rest.length, elected.length, 'the tally does not add up to the membership');
  elected.forEach(({ code }, i) => {
    ballots[code] = rest[i]!;
  });
  return ballots;
}

/** The same question put in a meeting of that day, action by action. */
function inChamber(composition: Composition, kind: QuestionKind, ballots: Readonly<Record<string, Ballot>>) {
  const preliminary = composition.date < '1950-09-29' ? 'four_power' : 'presidential_ruling';
  const rules = { preliminary, withdrawAfterPartVote: 'refused', house: [] } as const;
  // A recommendation on the Secretary-General is decided in private only (rule 48).
  const meeting = Meeting.open(composition.date, kind === 'secretary_general' ? { rules, private: true } : { rules });
  const mover = composition.members[0]!.code;
  const own = kind === 'procedural' || kind === 'admission' || kind === 'secretary_general' ? kind : 'substantive';
  meeting.do({ type: 'submit_draft', by: mover, id: 'D', title: 'draft', kind: own });
  if (kind === 'amendment') meeting.do({ type: 'propose_amendment', by: mover, id: 'Q', draft: 'D', words: 'words', effect: 'replaces' });
  if (kind === 'part') meeting.do({ type: 'ask_parts', by: mover, draft: 'D', parts: [{ id: 'Q', words: 'a part' }] });
  if (kind === 'preliminary') meeting.do({ type: 'ask_preliminary', by: mover, id: 'Q', draft: 'D' });
  const on = kind === 'amendment' || kind === 'part' ? kind : kind === 'preliminary' ? 'proposal' : 'draft';
  meeting.do({ type: 'put', question: { on, id: on === 'draft' ? 'D' : 'Q' } });
  for (const [code, ballot] of Object.entries(ballots)) meeting.do({ type: 'ballot', by: code, ballot });
  return meeting.do({ type: 'announce' }).last;
}

test('there are 136 tallied cases', () => assert.equal(cases.length, 136));

for (const [id, date, reference, kind, tally, apart, permanent, expected] of cases as [string, ...string[]][]) {
  test(`${id} ${date} ${reference}: ${kind} ${tally} is ${expected}`, () => {
    const composition = compositionOn(council, date!);
    assert.ok(composition.ok);
    const ballots = ballotsFor(composition.value, tally!, Number(apart), permanent!);
    const ruling = decide({ composition: composition.value, kind: kind as QuestionKind, ballots });
    assert.ok(ruling.ok);
    const { outcome, matter, tally: counted, vetoedBy, reasons } = ruling.value;
    assert.equal(kind === 'preliminary' ? matter : outcome, expected);
    assert.equal(`${counted.Y}-${counted.N}-${counted.A}`, tally);
    assert.equal(counted.P + counted.X, Number(apart));
    const against = composition.value.members.filter((member) => member.permanent && ballots[member.code] === 'N').map((one) => one.code);
    assert.deepEqual(vetoedBy, outcome === 'vetoed' ? against : []);
    const put = inChamber(composition.value, kind as QuestionKind, ballots);
    assert.equal(kind === 'preliminary' ? put.ruling?.matter : put.outcome, expected);
    assert.ok(reasons.length > 0 && reasons.every((reason) => reason.rule !== '' && reason.sentence !== ''));
  });
}
