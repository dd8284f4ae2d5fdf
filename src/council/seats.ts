import type { Council, SeatId, StateCode } from './types.ts';

/** The five permanent seats in the order of the Charter (Art. 23(1)). */
export const seatIds: readonly SeatId[] = ['CN', 'FR', 'RU', 'GB', 'US'];

/** The State that holds a permanent seat on a date: seat CN is ROC to 24 October 1971, CHN after. Null before 24 October 1945. */
export function seatHolder(council: Council, seat: SeatId, date: string): StateCode | null {
  return council.terms.find((term) => term.seat === seat && term.from <= date && date <= term.to)?.state ?? null;
}
