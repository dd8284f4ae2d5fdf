import type { StateCode } from '../../council/types.ts';

export type CaucusForm = 'moderated' | 'unmoderated';

/** A caucus as it is proposed and held. */
export interface Caucus {
  readonly form: CaucusForm;
  readonly topic: string;
  readonly minutes: number;
}

/** What house rules keep of a meeting; null in a chamber where none is in force. */
export interface HouseState {
  /** How each delegation answered the roll. */
  readonly answered: Readonly<Record<StateCode, 'present' | 'present_and_voting'>>;
  /** Who passed in the vote under way. */
  readonly passed: readonly StateCode[];
  readonly caucus: (Caucus & { readonly until: string }) | null;
  /** The longest a speech may be, in seconds; null without a limit. */
  readonly seconds: number | null;
  /** When the floor was given, and whether it came by a yield. */
  readonly floor: { readonly by: string; readonly since: string; readonly yielded: boolean } | null;
  /** Sponsors that accepted an amendment, by its name. */
  readonly accepted: Readonly<Record<string, readonly StateCode[]>>;
}

export const noHouseState: HouseState = { answered: {}, passed: [], caucus: null, seconds: null, floor: null, accepted: {} };
