import type { CountClaim } from '../types.ts';
import type { Gated } from '../words/gates.ts';

/** What words say is counted, and how many. */
export type CountWords = Pick<CountClaim, 'of' | 'value'> &
  Partial<CountClaim> & {
    /** Whose it is, another word says: the State named last before. */
    readonly byNear?: boolean;
    /** Counts vetoes only where its sentence or the one before speaks of one. */
    readonly ifVeto?: boolean;
  };

/** A way of counting, as a pattern over a sentence's tags; `read` gives null to drop a match. */
export interface CountPattern extends Gated {
  readonly re: RegExp;
  readonly read: (m: RegExpExecArray) => CountWords | null;
}

export const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** Whose vetoes are counted, by the codes of a tag: "USA", "GBR+USA". */
export const by = (list: string | undefined): { by?: string; bySeveral?: readonly string[] } =>
  !list ? {} : list.includes('+') ? { bySeveral: list.split('+') } : { by: list };
