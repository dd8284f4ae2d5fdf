/** Times of one thing measured, in milliseconds. */
export interface Times {
  readonly median: number;
  /** The middle half of the runs lies between these. */
  readonly quarters: readonly [number, number];
  readonly n: number;
}

/** One ratio: what is measured against a named alternative in the same run. */
export interface Measured {
  readonly name: string;
  readonly what: string;
  readonly against: string;
  readonly ratio: number;
  readonly target: number;
  readonly measured: Times;
  readonly alternative: Times;
  readonly note?: string;
}

/** A size against its limit. */
export interface Sized {
  readonly name: string;
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

/** A time against a limit by the clock. */
export interface Timed {
  readonly name: string;
  readonly what: string;
  readonly measured: Times;
  /** In milliseconds. */
  readonly most: number;
}

export type Outcome = Measured | Sized | Timed;

const at = (sorted: readonly number[], share: number): number => sorted[Math.round((sorted.length - 1) * share)]!;

/** The median, and the quarters as spread: a single slow run (another program, a collection) moves neither. */
export function timesOf(samples: readonly number[]): Times {
  const sorted = samples.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), quarters: [at(sorted, 0.25), at(sorted, 0.75)], n: sorted.length };
}

/**
 * Runs two things in turn, `rounds` times each after `warmup` rounds that are thrown away, so that both meet the same
 * weather, and gives their times. Which goes first alternates.
 */
export async function inTurn(
  measured: () => unknown,
  alternative: () => unknown,
  { rounds, warmup }: { readonly rounds: number; readonly warmup: number },
): Promise<{ readonly measured: Times; readonly alternative: Times; readonly ratio: number }> {
  const samples: [number[], number[]] = [[], []];
  const both = [measured, alternative] as const;
  for (let round = -warmup; round < rounds; round++) {
    for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      // A scavenge, so that neither side pays for the other's young garbage; a full collection would also throw compiled code away.
      globalThis.gc?.({ type: 'minor' });
      const began = performance.now();
      await both[which]();
      const took = performance.now() - began;
      if (round >= 0) samples[which].push(took);
    }
  }
  const times = { measured: timesOf(samples[0]), alternative: timesOf(samples[1]) };
  return { ...times, ratio: times.measured.median / times.alternative.median };
}
