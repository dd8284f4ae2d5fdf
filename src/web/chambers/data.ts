import type { ChamberRole } from '../../api/chambers/roles.ts';
import { type Action, apply, type By, type Chamber, type Offer, offersTo, type Ruling, type Voting } from '../../procedure/index.ts';
import type { Ballot } from '../../procedure/types.ts';

/** All a chamber's page is drawn from, on the server and, as JSON, in the browser. */
export interface ChamberData {
  readonly id: string;
  readonly name: string;
  /** The last entry that `chamber` holds. */
  readonly seq: number;
  readonly you: { readonly as: string; readonly role: ChamberRole; readonly seat: string | null };
  readonly chamber: Chamber;
  /** Places in the log of what is not shown as it was done. */
  readonly hidden: readonly number[];
  /** Of this drawing of the page: a form sent twice from it acts once. */
  readonly key: string;
  /** The server's instant when it was made. */
  readonly now: string;
}

/** An entry as it is followed. */
export interface ChamberEvent {
  readonly seq: number;
  readonly at: string;
  readonly action?: Action;
  readonly hidden?: true;
}

/**
 * The data with one more entry, decided by the same rules as on the server. Null when it has to be asked for anew: entries are missing, or
 * hold what only the server may put together.
 */
export function withEvent(data: ChamberData, event: ChamberEvent): ChamberData | null {
  if (event.seq <= data.seq) return data;
  if (event.seq !== data.seq + 1 || event.action === undefined || data.hidden.length > 0) return null;
  const next = apply(data.chamber, event.action);
  return next.ok ? { ...data, chamber: next.chamber, seq: event.seq, now: event.at } : null;
}

export const nameOf = ({ setup }: Chamber, code: string): string =>
  setup.composition.members.find((member) => member.code === code)?.name ?? code;

/** Who somebody is, as a heading. */
export function roleWords({ you, chamber }: ChamberData): string {
  if (you.role === 'delegation') return nameOf(chamber, you.seat ?? '');
  return { presidency: 'The President', secretariat: 'The Secretariat', audience: 'The audience', projector: 'The screen of the room' }[
    you.role
  ];
}

/** In whose names one may act: a delegation that holds the ceded chair presides as well. */
export function actors({ you, chamber }: ChamberData): readonly By[] {
  if (you.role === 'delegation')
    return you.seat === chamber.chair && chamber.cededFor !== null ? ['presidency', you.seat] : [you.seat ?? ''];
  return you.role === 'presidency' || you.role === 'secretariat' ? [you.role] : [];
}

/** Ballots are buttons of their own. */
export const isBallot = ({ action }: Offer): boolean => action.type === 'ballot';

/** What one may do now with a single press. The room of a President who has ceded the chair is empty but for taking it back. */
export function offersFor(data: ChamberData): readonly Offer[] {
  const { chamber, you, now } = data;
  const at = chamber.at !== null && now < chamber.at ? chamber.at : now;
  const all = actors(data).flatMap((by) => offersTo(chamber, by, at));
  const ceded = you.role === 'presidency' && chamber.cededFor !== null;
  return all.filter(({ action }) => (ceded ? action.type === 'resume_chair' : action.type !== 'cast_paper'));
}

/** One letter for each member in the order of the composition, a space where there is no ballot. */
export const lettersOf = ({ setup }: Chamber, ballots: Readonly<Record<string, Ballot>>): string =>
  setup.composition.members.map(({ code }) => ballots[code] ?? ' ').join('');

/** What is on the table of the room: the vote that is being taken, or the one decided last. */
export interface OnTable {
  readonly question: string;
  readonly letters: string;
  readonly vetoes: readonly string[];
  readonly voting: Voting | null;
  readonly ruling: Ruling | null;
  /** Of letters it is only seen who has sent one. */
  readonly sealed: boolean;
}

export function onTable(chamber: Chamber): OnTable | null {
  const { voting } = chamber;
  if (voting) {
    const sealed = voting.method === 'in_writing';
    return { question: voting.words, letters: lettersOf(chamber, voting.ballots), vetoes: [], voting, ruling: null, sealed };
  }
  const last = chamber.decided.at(-1);
  if (!last) return null;
  return {
    question: last.words,
    letters: lettersOf(chamber, last.ballots),
    vetoes: last.ruling?.vetoedBy ?? [],
    voting: null,
    ruling: last.ruling,
    sealed: false,
  };
}

/** How many ballots of each kind so far. */
export const counted = (letters: string): Readonly<Record<Ballot, number>> => {
  const count = (letter: Ballot): number => letters.split(letter).length - 1;
  return { Y: count('Y'), N: count('N'), A: count('A'), P: count('P'), X: count('X') };
};
