import { compositionOn, nameOn, presidencyOn, withArticle } from '../../council/index.ts';
import type { Composition, Council } from '../../council/types.ts';
import { countWord, listWords } from '../../procedure/index.ts';
import type { CouncilRecord } from '../../record/index.ts';
import type { CouncilClaim, Evidence, FieldVerdict, Verdict } from '../types.ts';
import { inWords } from '../words/days.ts';
import { sameState } from './roll.ts';
import type { Remark } from './verdicts.ts';
import { capital, compositionEvidence } from './vote-judging.ts';

export type StandingClaim = Required<Pick<CouncilClaim, 'standing'>> & Pick<CouncilClaim, 'members' | 'month' | 'permanent'>;

/**
 * Holds what States are said to be in the Council against the composition of the day and the rotation of its presidency. `otherTime`: the
 * sentence gives a time of its own, so that a seat of another year may be meant.
 */
export function standingRemarks(record: CouncilRecord, claim: StandingClaim, day: string, otherTime: boolean): Remark[] {
  return claim.standing === 'president' ? presidentRemarks(record, claim, day) : seatRemarks(record, claim, day, otherTime);
}

const ROTATION: Evidence = {
  kind: 'rule',
  rule: 'rule 18',
  sentence: 'Each member presides for a month, in the English alphabetical order of their names.',
};

function presidentRemarks({ council }: CouncilRecord, claim: StandingClaim, day: string): Remark[] {
  const name = (code: string): string => capital(withArticle(nameOn(council, code, day)));
  const said = claim.members ?? [];
  const month = claim.month ?? day.slice(0, 7);
  const president = presidencyOn(council, month);
  if (!president.ok) return [{ verdict: 'outside', sentence: president.sentence, evidence: [] }];
  const right = said.every((code) => sameState(code, president.value));
  const presided = `${name(president.value)} presided in ${monthInWords(month)}`;
  // Without a month the report may speak of another month than its own.
  if (!right && claim.month === undefined)
    return [{ verdict: 'unclear', sentence: `${presided}; which month is meant is not said.`, evidence: [ROTATION] }];
  const verdict: Verdict = right ? 'right' : 'contradicted';
  const fields = said.map(
    (code): FieldVerdict => ({ field: 'president', member: code, said: month, record: sameState(code, president.value), verdict }),
  );
  return [
    {
      verdict,
      sentence: `${presided}${right ? '' : `, not ${listWords(said.map((code) => withArticle(nameOn(council, code, day))))}`}.`,
      evidence: [ROTATION],
      fields,
    },
  ];
}

function seatRemarks(record: CouncilRecord, claim: StandingClaim, day: string, otherTime: boolean): Remark[] {
  const { council } = record;
  const { standing } = claim;
  const name = (code: string): string => withArticle(nameOn(council, code, day));
  const said = claim.members ?? [];
  const evidence = [compositionEvidence(record, { id: day, date: day })];
  const next = `${Number(day.slice(0, 4)) + 1}-01-01`;
  const on = standing === 'joining' ? next : day;
  const composition = compositionOn(council, on);
  if (!composition.ok) return [{ verdict: 'outside', sentence: composition.sentence, evidence: [] }];
  const later = standing === 'leaving' ? compositionOn(council, next) : undefined;
  const holds = (code: string): boolean => bearsOut(standing, composition.value, later?.ok ? later.value : undefined, code);
  const five = composition.value.members.filter((member) => member.permanent);
  if (standing === 'permanent' && claim.permanent === five.length && said.length < five.length && said.every(holds))
    return [
      {
        verdict: 'imprecise',
        sentence: `The ${countWord(five.length)} are ${listWords(five.map(({ code }) => name(code)))}.`,
        evidence,
      },
    ];
  const wrong = said.filter((code) => !holds(code));
  const fields = (verdict: Verdict): FieldVerdict[] =>
    said.map((code) => ({
      field: 'members',
      member: code,
      said: standing,
      record: holds(code),
      verdict: wrong.includes(code) ? verdict : 'right',
    }));
  if (wrong.length === 0)
    return [
      { verdict: 'right', sentence: asSaid(standing, listWords(said.map(name)), said.length > 1, on), evidence, fields: fields('right') },
    ];
  const sentences = wrong.map((code) => whatItWas(council, standing, composition.value, code, on, name));
  // The report may speak of another day; only the five permanent seats are the same on all days.
  const firm = wrong.some((code) => isFirm(council, standing, composition.value, code, on, otherTime));
  return [
    {
      verdict: firm ? 'contradicted' : 'unclear',
      sentence: `${sentences.map(capital).join('. ')}.`,
      evidence,
      ...(firm ? { fields: fields('contradicted') } : {}),
    },
  ];
}

/** What is said of seats, borne out, in a sentence for the margin. */
function asSaid(standing: StandingClaim['standing'], states: string, several: boolean, day: string): string {
  const who = capital(states);
  switch (standing) {
    case 'permanent':
      return `${who} ${several ? 'are permanent members' : 'is a permanent member'}.`;
    case 'elected':
      return `${who} ${several ? 'were elected members' : 'was an elected member'} on ${inWords(day)}.`;
    case 'not_member':
      return `${who} did not sit in the Council on ${inWords(day)}.`;
    case 'leaving':
      return `${who} left the Council at the end of ${day.slice(0, 4)}.`;
    case 'joining':
      return `${who} sat in the Council from ${inWords(day)}.`;
    default:
      return `${who} sat in the Council on ${inWords(day)}.`;
  }
}

const seatOf = (composition: Composition, code: string) => composition.members.find((member) => sameState(member.code, code));

function bearsOut(standing: StandingClaim['standing'], now: Composition, later: Composition | undefined, code: string): boolean {
  const member = seatOf(now, code);
  switch (standing) {
    case 'permanent':
      return member?.permanent === true;
    case 'elected':
      return member?.permanent === false;
    case 'not_member':
      return member === undefined;
    case 'leaving':
      return member !== undefined && later !== undefined && seatOf(later, code) === undefined;
    default:
      return member !== undefined;
  }
}

/** Whether what is said of a State is wrong whichever day of those weeks is meant. */
function isFirm(
  council: Council,
  standing: StandingClaim['standing'],
  now: Composition,
  code: string,
  day: string,
  otherTime: boolean,
): boolean {
  const member = seatOf(now, code);
  if (standing === 'permanent' || member?.permanent) return true;
  if (otherTime || standing === 'joining' || standing === 'leaving') return false;
  if (standing === 'not_member') return true;
  // A report of January may call a member what was one in December, one of autumn what has just been elected.
  const year = Number(day.slice(0, 4));
  return !termsOf(council, code).some(({ from, to }) => Number(from.slice(0, 4)) <= year + 1 && Number(to.slice(0, 4)) >= year - 1);
}

const termsOf = (council: Council, code: string) => council.terms.filter(({ state }) => sameState(state, code));

/** What a State was on a day, in a clause for the margin. */
function whatItWas(
  council: Council,
  standing: StandingClaim['standing'],
  now: Composition,
  code: string,
  day: string,
  name: (code: string) => string,
): string {
  const member = seatOf(now, code);
  if (member?.permanent) return `${name(code)} is a permanent member`;
  if (standing === 'permanent') return `${name(code)} is no permanent member${member ? ', but was an elected one that day' : ''}`;
  const terms = termsOf(council, code);
  const term = terms.find(({ from, to }) => from <= day && day <= to);
  if (term) return `${name(code)} sat in the Council from ${inWords(term.from)} to ${inWords(term.to)}`;
  const before = terms.filter(({ to }) => to < day).at(-1);
  const after = terms.find(({ from }) => from > day);
  const seats = [
    ...(before ? [`it had left on ${inWords(before.to)}`] : []),
    ...(after ? [`${before ? 'and ' : 'it '}took a seat on ${inWords(after.from)}`] : []),
  ].join(' ');
  return `${name(code)} did not sit in the Council on ${inWords(day)}${seats ? `: ${seats}` : ', nor ever before or since'}`;
}

const monthInWords = (month: string): string => inWords(`${month}-01`).replace(/^\d+ /, '');
