import { findState, nameOn, type SeatId, type StateCode } from '../../council/index.ts';
import type { Ballot } from '../../procedure/types.ts';
import { ok, type Result } from '../../result.ts';
import { everSat } from '../columns.ts';
import { select } from '../select.ts';
import { sides } from '../together.ts';
import type { CouncilRecord, Query } from '../types.ts';
import { type Entry, entryOf } from './entries.ts';
import { type Asked, asked, type Figure, figureOf, inYears, narrow, without, yearsOf } from './figure.ts';
import { holdersOf, type Sitting, seatOf, sittingsOf } from './sittings.ts';

const letters: readonly Ballot[] = ['Y', 'N', 'A', 'P', 'X'];

/** What a member did while it sat. `Y N A P X`, `unknown` and `withoutVote` add up to `sat`; the three of `most` to Y, N and A. */
export interface Conduct {
  /** Decisions during which it was a member. */
  readonly sat: Figure;
  readonly ballots: Readonly<Record<Ballot, Figure>>;
  /** Decisions by vote of which its ballot is not known. */
  readonly unknown: Figure;
  /** Decisions without a vote: there were no ballots. */
  readonly withoutVote: Figure;
  /**
   * How often it cast the ballot that most members cast, another one, or neither can be said: two ballots were level, or not every ballot is
   * known.
   */
  readonly most: { readonly with: Figure; readonly apart: Figure; readonly neither: Figure };
  /** Null for a State that holds no permanent seat. */
  readonly vetoes: Figure | null;
}

/** What a member did in one term, or in one decade of a long one. */
export interface Period extends Conduct {
  readonly from: string;
  readonly to: string | null;
  /** The term of which it is a part; itself where the term is short. */
  readonly term: Sitting;
}

/** How two members voted on what both voted on. */
export interface Together {
  /** Decisions of which every ballot is known and on which both were in favour, against or abstaining. */
  readonly both: Figure;
  readonly same: Figure;
}

/** Another member with which this one sat. */
export interface Partner extends Together {
  readonly code: StateCode;
  readonly name: string;
  /** Decisions during which both were members. */
  readonly sat: Figure;
  /** The same without decisions on which every member was in favour, which tell two members apart from nobody. */
  readonly divided: Together;
}

/** The ballots of a year, for the chart. */
export interface MemberYear {
  readonly year: number;
  readonly sat: Figure;
  readonly ballots: Readonly<Record<Ballot, Figure>>;
  /** Ballot unknown, or decided without a vote. */
  readonly none: number;
}

/** A member as it sat: format 1 of `penholder member --json` and `GET /api/members/{code}`. */
export interface MemberFigures extends Conduct {
  readonly format: 1;
  readonly code: StateCode;
  readonly name: string;
  /** The names that it bore in the body's records. */
  readonly names: readonly (Sitting & { readonly name: string })[];
  readonly seat: SeatId | null;
  /** The other holders of its seat. */
  readonly sameSeat: readonly { readonly code: StateCode; readonly name: string }[];
  readonly terms: readonly Sitting[];
  /** What part of the record the figures are of. */
  readonly asked: Asked;
  readonly periods: readonly Period[];
  /** Those in which it sat. */
  readonly years: readonly MemberYear[];
  /** The latest decisions on which it cast another ballot than most members. */
  readonly latestApart: readonly Entry[];
  /** Everyone it sat with, those with most decisions in common first. */
  readonly partners: readonly Partner[];
}

const latest = 8;

/** A State by code, name or adjective, for a member's page. Refuses `unknown_state` with the nearest names. */
export const findMember = (record: CouncilRecord, words: string): Result<StateCode> => {
  const code = words.trim().toUpperCase();
  return record.council.states.has(code) ? ok(code) : findState(record.council, words);
};

const ballotsIn = (record: CouncilRecord, member: StateCode, query: Query): Readonly<Record<Ballot, Figure>> =>
  Object.fromEntries(letters.map((letter) => [letter, figureOf(record, narrow(query, { ballot: { member, is: [letter] } }))])) as Record<
    Ballot,
    Figure
  >;

function conductOf(record: CouncilRecord, member: StateCode, frame: Query): Conduct {
  const figure = (query: Query): Figure => figureOf(record, query);
  const most = (is: 'with' | 'apart') => ({ most: { member, is } });
  const sat = narrow(frame, { sat: member });
  const voted = narrow(frame, { ballot: { member, is: sides } });
  return {
    sat: figure(sat),
    ballots: ballotsIn(record, member, frame),
    unknown: figure(without(without(sat, { ballot: { member, is: letters } }), { outcomes: ['adopted_without_vote'] })),
    withoutVote: figure(narrow(sat, { outcomes: ['adopted_without_vote'] })),
    most: {
      with: figure(narrow(frame, most('with'))),
      apart: figure(narrow(frame, most('apart'))),
      neither: figure(without(without(voted, most('with')), most('apart'))),
    },
    vetoes: seatOf(record, member) === null ? null : figure(narrow(frame, { vetoBy: member })),
  };
}

/** Terms longer than this many calendar years are shown by decade. */
const longTerm = 12;

function periodsOf(record: CouncilRecord, code: StateCode, frame: Query, terms: readonly Sitting[]): Period[] {
  const end = record.decisions.at(-1)?.date ?? '';
  const conduct = (from: string, to: string | null): Conduct =>
    conductOf(record, code, narrow(frame, { since: from, ...(to === null ? {} : { until: to }) }));
  return terms.flatMap((term): Period[] => {
    const first = Number(term.from.slice(0, 4));
    const last = Number((term.to ?? end).slice(0, 4));
    if (last - first < longTerm) return [{ from: term.from, to: term.to, term, ...conduct(term.from, term.to) }];
    const periods: Period[] = [];
    for (let year = first; year <= last; year = Math.floor(year / 10) * 10 + 10) {
      const decadeEnd = `${Math.floor(year / 10) * 10 + 9}-12-31`;
      const from = year === first ? term.from : `${year}-01-01`;
      const to = decadeEnd < (term.to ?? end) ? decadeEnd : term.to;
      periods.push({ from, to, term, ...conduct(from, to) });
    }
    return periods.filter(({ sat }) => sat.value > 0);
  });
}

function yearsWith(record: CouncilRecord, member: StateCode, frame: Query): MemberYear[] {
  return yearsOf(record, frame).flatMap((year): MemberYear[] => {
    const span = narrow(frame, inYears(year));
    const sat = figureOf(record, narrow(span, { sat: member }));
    if (sat.value === 0) return [];
    const ballots = ballotsIn(record, member, span);
    return [{ year, sat, ballots, none: sat.value - letters.reduce((sum, letter) => sum + ballots[letter].value, 0) }];
  });
}

function partnersOf(record: CouncilRecord, code: StateCode, frame: Query): Partner[] {
  const divided = without(frame, { unanimous: true });
  const own = narrow(frame, { sat: code });
  const partners = everSat(record).flatMap((other): Partner[] => {
    if (other === code) return [];
    const sat = figureOf(record, narrow(own, { sat: other }));
    if (sat.value === 0) return [];
    const pair = (query: Query, is: 'both' | 'same'): Figure => figureOf(record, narrow(query, { pair: { members: [code, other], is } }));
    return [
      {
        code: other,
        name: nameOn(record.council, other),
        sat,
        both: pair(frame, 'both'),
        same: pair(frame, 'same'),
        divided: { both: pair(divided, 'both'), same: pair(divided, 'same') },
      },
    ];
  });
  return partners.sort((a, b) => b.both.value - a.both.value || b.same.value - a.same.value || (a.name < b.name ? -1 : 1));
}

/**
 * A State as a member: when it sat, how it voted, how often otherwise than most members, what it vetoed, and with whom it voted. Of a State
 * that never sat, all numbers are 0 and the lists empty. `frame` takes the figures of a part of the record only; terms are given whole.
 */
export function memberFigures(record: CouncilRecord, code: StateCode, frame: Query = {}): MemberFigures {
  const terms = sittingsOf(record, code);
  const seat = seatOf(record, code);
  const apart = select(record, narrow(frame, { most: { member: code, is: 'apart' } }));
  return {
    format: 1,
    code,
    name: nameOn(record.council, code),
    names: (record.council.states.get(code)?.names ?? []).map(({ from, to, name }) => ({
      from,
      to: to.startsWith('9999') ? null : to,
      name,
    })),
    seat,
    sameSeat:
      seat === null
        ? []
        : holdersOf(record, seat)
            .filter((other) => other !== code)
            .map((other) => ({ code: other, name: nameOn(record.council, other) })),
    terms,
    asked: asked(record, frame),
    ...conductOf(record, code, frame),
    periods: periodsOf(record, code, frame, terms),
    years: yearsWith(record, code, frame),
    latestApart: apart
      .slice(-latest)
      .reverse()
      .map((decision) => entryOf(record, decision)),
    partners: partnersOf(record, code, frame),
  };
}

/** A State that sat, in a line of the index. */
export interface MemberLine {
  readonly code: StateCode;
  readonly name: string;
  readonly seat: SeatId | null;
  readonly terms: readonly Sitting[];
  readonly sat: Figure;
}

/** Every State that sat, by name: format 1 of `GET /api/members/all`. */
export interface MemberIndex {
  readonly format: 1;
  readonly members: readonly MemberLine[];
}

/** Every State that was a member at some decision of the record, by name. */
export function memberIndex(record: CouncilRecord): MemberIndex {
  const members = everSat(record).map((code): MemberLine => {
    const name = nameOn(record.council, code);
    return { code, name, seat: seatOf(record, code), terms: sittingsOf(record, code), sat: figureOf(record, { sat: code }) };
  });
  return { format: 1, members: members.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.code < b.code ? -1 : 1)) };
}
