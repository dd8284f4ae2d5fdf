import type { SeatId, StateCode } from '../council/index.ts';
import { type Outcome, type QuestionKind, questionKinds } from '../procedure/index.ts';
import { formatQuery } from './query/index.ts';
import { outcomeChoices } from './query/keys.ts';
import { select } from './select.ts';
import type { CouncilRecord, Query } from './types.ts';

/** One way to count, with its number. */
export interface SwitchChoice {
  readonly state: 'in' | 'out' | 'holder' | 'seat';
  readonly value: number;
  /** The query that counts so, as typed. */
  readonly typed: string;
}

/** Something on which people who count disagree: what the query does, and the number that each way gives, all else being as asked. */
export interface Switch {
  readonly id: 'amendments' | 'admissions' | 'procedural' | 'secretary_general' | 'without_vote' | 'holder';
  readonly label: string;
  /** `some` when the query takes some of them only. */
  readonly state: 'in' | 'out' | 'some' | 'holder' | 'seat';
  readonly choices: readonly SwitchChoice[];
}

/** Which of all values a query lets in by one field, its further parts and its negated parts. */
function letIn<Value extends string>(query: Query, field: 'kinds' | 'outcomes', all: readonly Value[]): readonly Value[] {
  const lists = [query[field], ...(query.also ?? []).map((part) => part[field])].filter((list) => list?.length) as (readonly string[])[];
  const barred = (query.not ?? [])
    .filter((part) => Object.keys(part).length === 1)
    .flatMap((part) => (part[field] ?? []) as readonly string[]);
  return all.filter((one) => lists.every((list) => list.includes(one)) && !barred.includes(one));
}

/** The query with exactly these values let in by a field: named where it named some before, else with the rest barred. */
function withOnly<Value extends string>(query: Query, field: 'kinds' | 'outcomes', all: readonly Value[], wanted: readonly Value[]): Query {
  const { [field]: named, also, not, ...rest } = query;
  const others = (also ?? []).filter((part) => part[field] === undefined);
  const kept = (not ?? []).filter((part) => part[field] === undefined || Object.keys(part).length > 1);
  const missing = all.filter((one) => !wanted.includes(one));
  const naming = named !== undefined && missing.length > 0;
  const barring = named === undefined && missing.length > 0;
  return {
    ...rest,
    ...(naming ? { [field]: wanted } : {}),
    ...(others.length > 0 ? { also: others } : {}),
    ...(kept.length > 0 || barring ? { not: [...kept, ...(barring ? [{ [field]: missing }] : [])] } : {}),
  };
}

/** The permanent seats that two States have held, one after the other. */
const inherited: Readonly<Record<StateCode, SeatId>> = { ROC: 'CN', CHN: 'CN', SUN: 'RU', RUS: 'RU' };
const latest: Readonly<Record<string, StateCode>> = { CN: 'CHN', RU: 'RUS' };

function byHolder({ vetoSeat, seatBallot, ...query }: Query): Query {
  return {
    ...query,
    ...(vetoSeat && latest[vetoSeat] ? { vetoBy: latest[vetoSeat] } : vetoSeat ? { vetoSeat } : {}),
    ...(seatBallot && latest[seatBallot.seat]
      ? { ballot: { member: latest[seatBallot.seat]!, is: seatBallot.is } }
      : seatBallot
        ? { seatBallot }
        : {}),
  };
}

function bySeat({ vetoBy, ballot, ...query }: Query): Query {
  return {
    ...query,
    ...(vetoBy && inherited[vetoBy] ? { vetoSeat: inherited[vetoBy] } : vetoBy ? { vetoBy } : {}),
    ...(ballot && inherited[ballot.member] ? { seatBallot: { seat: inherited[ballot.member]!, is: ballot.is } } : ballot ? { ballot } : {}),
  };
}

const kindGroups: readonly { readonly id: Switch['id']; readonly label: string; readonly kinds: readonly QuestionKind[] }[] = [
  { id: 'amendments', label: 'Amendments, and parts put separately', kinds: ['amendment', 'part'] },
  { id: 'admissions', label: 'Admissions of new Members', kinds: ['admission'] },
  { id: 'procedural', label: 'Procedural and preliminary questions', kinds: ['procedural', 'preliminary'] },
  { id: 'secretary_general', label: 'Recommendations on the Secretary-General', kinds: ['secretary_general'] },
];

/**
 * What people who count disagree on, for one query: whether amendments and parts, admissions, procedural and preliminary questions, the
 * Secretary-General and decisions without a vote are in, and whether a permanent member is its seat or its holder. Each with the number it
 * would give. A switch that cannot be turned, as where the query asks for amendments alone, is left out.
 */
export function switchesOf(record: CouncilRecord, query: Query): Switch[] {
  const choice = (state: SwitchChoice['state'], turned: Query): SwitchChoice => ({
    state,
    value: select(record, turned).length,
    typed: formatQuery(turned),
  });
  function group<Value extends QuestionKind | Outcome>(
    field: 'kinds' | 'outcomes',
    all: readonly Value[],
    these: readonly Value[],
    { id, label }: Pick<Switch, 'id' | 'label'>,
  ): Switch[] {
    const now = letIn(query, field, all);
    const without = now.filter((one) => !these.includes(one));
    if (without.length === 0) return [];
    const count = these.filter((one) => now.includes(one)).length;
    return [
      {
        id,
        label,
        state: count === 0 ? 'out' : count === these.length ? 'in' : 'some',
        choices: [
          choice(
            'in',
            withOnly(
              query,
              field,
              all,
              all.filter((one) => now.includes(one) || these.includes(one)),
            ),
          ),
          choice('out', withOnly(query, field, all, without)),
        ],
      },
    ];
  }
  const seated = bySeat(query);
  const held = byHolder(query);
  const holder: Switch[] =
    formatQuery(seated) === formatQuery(held)
      ? []
      : [
          {
            id: 'holder',
            label: 'The permanent member as holder or as seat',
            state: formatQuery(query) === formatQuery(seated) ? 'seat' : 'holder',
            choices: [choice('holder', formatQuery(query) === formatQuery(seated) ? held : query), choice('seat', seated)],
          },
        ];
  return [
    ...holder,
    ...kindGroups.flatMap((one) => group('kinds', questionKinds, one.kinds, one)),
    ...group('outcomes', outcomeChoices, ['adopted_without_vote'], { id: 'without_vote', label: 'Decisions without a vote' }),
  ];
}
