import { nameOn, type SeatId, type StateCode, seatIds } from '../../council/index.ts';
import { type QuestionKind, questionKinds } from '../../procedure/index.ts';
import { select } from '../select.ts';
import { type Switch, switchesOf } from '../switches.ts';
import type { CouncilRecord, Query, QueryPart } from '../types.ts';
import { type Entry, entryOf } from './entries.ts';
import { type Asked, asked, type Figure, figureOf, inYears, narrow, without, yearsOf } from './figure.ts';
import { holdersOf, permanentStates, seatOf } from './sittings.ts';

/** A permanent member as its holder, or as its seat whoever held it. */
export interface Vetoer {
  /** "SUN", or "seat-RU". */
  readonly id: string;
  readonly name: string;
  readonly seat: SeatId;
  /** Not the last to hold its seat. */
  readonly earlier: boolean;
  readonly total: Figure;
}

/** A decade's vetoes. */
export interface VetoDecade {
  readonly first: number;
  readonly last: number;
  /** Decisions vetoed. */
  readonly vetoed: Figure;
  /** Vetoes cast, one figure for each of `vetoers`, in their order. */
  readonly by: readonly Figure[];
}

/** The vetoes: format 1 of `penholder vetoes --json` and `GET /api/vetoes`. */
export interface VetoFigures {
  readonly format: 1;
  readonly asked: Asked;
  readonly by: 'holder' | 'seat';
  /** Decisions vetoed; one that two members vetoed is one. */
  readonly vetoed: Figure;
  /** Vetoes cast; a decision that two members vetoed has two. */
  readonly cast: number;
  /** Those with most vetoes first. */
  readonly vetoers: readonly Vetoer[];
  readonly decades: readonly VetoDecade[];
  readonly kinds: readonly { readonly kind: QuestionKind; readonly vetoed: Figure }[];
  /** Other ways to count the same. */
  readonly counts: readonly { readonly label: string; readonly vetoed: Figure }[];
  /** What the lists of others count differently, with the number that each way gives. */
  readonly switches: readonly Switch[];
  /** Newest first. */
  readonly list: readonly Entry[];
}

export interface VetoOptions {
  /** Default: by holder, so that the USSR and the Russian Federation are two. */
  readonly by?: 'holder' | 'seat';
}

/** Whether anyone can veto in a body: whether it has permanent seats. */
export const hasVetoes = (record: CouncilRecord): boolean => permanentStates(record).length > 0;

function vetoersIn(record: CouncilRecord, query: Query, by: 'holder' | 'seat'): { vetoer: Vetoer; part: QueryPart }[] {
  const latestHolder = (seat: SeatId): StateCode => holdersOf(record, seat).at(-1)!;
  const all: readonly { id: string; name: string; seat: SeatId; earlier: boolean; part: QueryPart }[] =
    by === 'holder'
      ? permanentStates(record).map((code) => {
          const seat = seatOf(record, code)!;
          const shared = holdersOf(record, seat).map((one) => nameOn(record.council, one));
          const name = nameOn(record.council, code);
          // "China" was the name of both holders of its seat.
          const told = shared.filter((one) => one === name).length > 1 ? `${name} (${code})` : name;
          return { id: code, name: told, seat, earlier: latestHolder(seat) !== code, part: { vetoBy: code } };
        })
      : seatIds
          .filter((seat) => holdersOf(record, seat).length > 0)
          .map((seat) => ({
            id: `seat-${seat}`,
            name: [...new Set(holdersOf(record, seat).map((code) => nameOn(record.council, code)))].reverse().join(' / '),
            seat,
            earlier: false,
            part: { vetoSeat: seat },
          }));
  return all
    .map(({ part, ...vetoer }) => ({ vetoer: { ...vetoer, total: figureOf(record, narrow(query, part)) }, part }))
    .sort((a, b) => b.vetoer.total.value - a.vetoer.total.value);
}

/** Every vetoed decision within a frame: by who vetoed, by decade, by kind, and counted as others count. */
export function vetoFigures(record: CouncilRecord, frame: Query = {}, { by = 'holder' }: VetoOptions = {}): VetoFigures {
  const query = narrow(frame, { outcomes: ['vetoed'] });
  const vetoers = vetoersIn(record, query, by);
  const years = yearsOf(record, frame);
  const decades = [...new Set(years.map((year) => Math.floor(year / 10) * 10))];
  return {
    format: 1,
    asked: asked(record, frame),
    by,
    vetoed: figureOf(record, query),
    cast: vetoers.reduce((sum, { vetoer }) => sum + vetoer.total.value, 0),
    vetoers: vetoers.map(({ vetoer }) => vetoer),
    decades: decades.map((decade): VetoDecade => {
      const first = Math.max(decade, years[0]!);
      const last = Math.min(decade + 9, years.at(-1)!);
      const span = narrow(query, inYears(first, last));
      return { first, last, vetoed: figureOf(record, span), by: vetoers.map(({ part }) => figureOf(record, narrow(span, part))) };
    }),
    kinds: questionKinds.flatMap((kind) => {
      const vetoed = figureOf(record, narrow(query, { kinds: [kind] }));
      return vetoed.value > 0 ? [{ kind, vetoed }] : [];
    }),
    counts: [
      { label: 'All that the record holds', vetoed: figureOf(record, query) },
      {
        label: "As the lists of the UN's library and of the United Kingdom count: without recommendations on the Secretary-General",
        vetoed: figureOf(record, without(query, { kinds: ['secretary_general'] })),
      },
      { label: 'Full drafts and admissions only', vetoed: figureOf(record, narrow(query, { kinds: ['substantive', 'admission'] })) },
      { label: 'Full drafts only', vetoed: figureOf(record, narrow(query, { kinds: ['substantive'] })) },
    ],
    // What was adopted without a vote was not vetoed, whoever counts.
    switches: switchesOf(record, query).filter(({ id }) => id !== 'without_vote'),
    list: select(record, query)
      .toReversed()
      .map((decision) => entryOf(record, decision)),
  };
}
