import { ok, type Result, refuse } from '../../result.ts';
import { placesOf } from '../model/places.ts';
import type { ResolutionText } from '../model/types.ts';
import { carryOut } from './apply.ts';
import { type Rebased, rebase } from './rebase.ts';
import { renumber } from './renumber.ts';
import { indexOf, mapLists } from './tree.ts';
import type { Amending, Amendment, Disposal, Standing } from './types.ts';

/** A text with amendments to it, none of them disposed of. */
export function startAmending(base: ResolutionText, amendments: readonly Amendment[]): Amending {
  const standings = amendments.map((amendment): Standing => ({ amendment, status: 'pending', conflicts: [] }));
  return { base, working: base, deleted: {}, placed: {}, standings };
}

/**
 * Disposes of one amendment. An accepted one (as an oral revision, or adopted by a vote) is carried out and the others are rebased on it.
 * Refuses `unknown_amendment`; `disposed` for one that is no longer pending; `conflict` to accept one that collides with what was accepted.
 */
export function dispose(state: Amending, id: string, how: Disposal): Result<Amending> {
  const standing = state.standings.find(({ amendment }) => amendment.id === id);
  if (!standing)
    return refuse('unknown_amendment', `There is no amendment "${id}".`, { nearest: state.standings.map(({ amendment }) => amendment.id) });
  if (standing.status !== 'pending' && standing.status !== 'conflict')
    return refuse('disposed', `Amendment ${id} is no longer before the Council: ${STATUS[standing.status]}.`);
  const settled = (to: Amending): Amending => ({
    ...to,
    standings: to.standings.map((one) => (one.amendment.id === id ? { ...one, status: how } : one)),
  });
  if (how === 'rejected' || how === 'withdrawn') return ok(settled(state));
  if (standing.status === 'conflict')
    return refuse(
      'conflict',
      `Amendment ${id} collides with what was accepted and must be proposed anew. ${standing.conflicts[0]?.sentence ?? ''}`.trim(),
    );
  return ok(settled(accept(state, standing.amendment)));
}

const STATUS: Readonly<Record<Exclude<Standing['status'], 'pending' | 'conflict'>, string>> = {
  oral_revision: 'it was accepted as an oral revision',
  adopted: 'it was adopted',
  rejected: 'it was rejected',
  withdrawn: 'it was withdrawn',
  fallen: 'what was accepted did the same',
};

function accept(state: Amending, accepted: Amendment): Amending {
  const places = placesOf(state.base);
  const standings = state.standings.map((one): Standing => {
    if (one.amendment.id === accepted.id || (one.status !== 'pending' && one.status !== 'conflict')) return one;
    const rebased = rebase(one.amendment, accepted, state.working, places);
    const conflicts = [...one.conflicts, ...rebased.conflicts];
    const status = conflicts.length > 0 ? 'conflict' : rebased.fallen ? 'fallen' : 'pending';
    return { amendment: rebased.conflicts.length > 0 ? one.amendment : rebased.amendment, status, conflicts };
  });
  return { ...state, ...carryOut(state, accepted), standings };
}

/** The text as it stands after what was accepted, numbered anew where paragraphs came, went or moved. */
export function amendedText({ base, working, deleted, placed }: Amending): ResolutionText {
  const visible = mapLists(working, (list) => list.filter(({ id }) => deleted[id] === undefined));
  const shifted = Object.keys(deleted).length > 0 || Object.keys(placed).length > 0;
  return shifted ? renumber(visible) : working === base ? base : visible;
}

/** Where a paragraph that was cited by its number in the text amended is now. */
export interface CitedPlace {
  readonly was: string;
  /** Its number now; null where it was deleted. */
  readonly now: string | null;
  /** The amendment that deleted it, or what it stood under. */
  readonly deletedBy: string | null;
}

/** Every paragraph of the text that was amended, by its old number. */
export function citedPlaces(state: Amending): CitedPlace[] {
  const [before, after] = [placesOf(state.base), placesOf(amendedText(state))];
  const working = indexOf(state.working);
  return [...indexOf(state.base).keys()].map((id) => {
    const now = after.get(id) ?? null;
    const gone = now !== null ? undefined : [id, ...(working.get(id)?.ancestors ?? [])].find((one) => state.deleted[one] !== undefined);
    return { was: before.get(id) ?? '', now, deletedBy: gone === undefined ? null : (state.deleted[gone] ?? null) };
  });
}

/** Words of the text that name a paragraph by a number it no longer has: "paragraph 3 above". */
export interface StaleReference {
  /** Where the words stand now. */
  readonly place: string;
  readonly words: string;
  readonly was: string;
  readonly now: string | null;
}

const REFERENCE =
  /\b(?:operative )?paragraphs? (?<number>\d{1,3})(?:\s?\((?:[a-z]|[ivx]+)\))?(?: (?:above|below)| of (?:this|the present) resolution)/gi;

/** References inside the text to paragraphs whose numbers an accepted amendment changed. */
export function staleReferences(state: Amending): StaleReference[] {
  const text = amendedText(state);
  const places = placesOf(text);
  const cited = new Map(citedPlaces(state).map((one) => [one.was, one]));
  return [...indexOf(text).values()].flatMap(({ paragraph: { id, text: words } }) =>
    [...words.matchAll(REFERENCE)].flatMap((match): StaleReference[] => {
      const place = places.get(id) ?? '';
      // "Paragraph 3 above" in an annex is one of its own.
      if (/^(?:annex|appendix)/i.test(place) && /(?:above|below)$/i.test(match[0])) return [];
      const one = cited.get(`OP${match.groups?.number}`);
      return one && one.now !== one.was ? [{ place, words: match[0], was: one.was, now: one.now }] : [];
    }),
  );
}

/** Which amendments cannot both be accepted as they are, each pair once. */
export function collisions(
  base: ResolutionText,
  amendments: readonly Amendment[],
): { readonly one: string; readonly other: string; readonly rebased: Rebased }[] {
  const places = placesOf(base);
  return amendments.flatMap((one, i) =>
    amendments.slice(i + 1).flatMap((other) => {
      const rebased = rebase(other, one, base, places);
      return rebased.conflicts.length > 0 || rebased.fallen ? [{ one: one.id, other: other.id, rebased }] : [];
    }),
  );
}
