import { distance } from '../edit-distance.ts';
import { ok, type Result, refuse } from '../result.ts';
import { fold } from './names.ts';
import type { Composition, Council, State, StateCode } from './types.ts';

type WordIndex = ReadonlyMap<string, readonly State[]>;

const indexes = new WeakMap<Council, WordIndex>();

/** States that take each other's words when a date says which of the two was there: who writes "Russia" of 1962 means the USSR. */
const successions: readonly (readonly [StateCode, StateCode])[] = [
  ['SUN', 'RUS'],
  ['BYS', 'BLR'],
];

function wordsOf(council: Council): WordIndex {
  const known = indexes.get(council);
  if (known) return known;
  const byWord = new Map<string, State[]>();
  for (const state of council.states.values()) {
    for (const words of [state.code, state.alpha2, state.name, ...state.names.map((one) => one.name), ...state.aliases]) {
      if (words === null) continue;
      const key = fold(words);
      const owners = byWord.get(key);
      if (!owners) byWord.set(key, [state]);
      else if (!owners.includes(state)) owners.push(state);
    }
  }
  indexes.set(council, byWord);
  return byWord;
}

const isThere = (state: State, date: string): boolean => state.names.some((one) => one.from <= date && date <= one.to);

const boreName = (state: State, key: string, date?: string): boolean =>
  state.names.some((one) => fold(one.name) === key && (date === undefined || (one.from <= date && date <= one.to)));

/** The owner best meant by a word that several share: its code, its name at the time, its being there at the time, its being there still. */
function pick(owners: readonly State[], key: string, date?: string): State {
  const marks = (state: State): number =>
    (date !== undefined && isThere(state, date) ? 8 : 0) +
    (state.code === key || state.alpha2 === key ? 4 : 0) +
    (boreName(state, key, date) ? 2 : 0) +
    (state.names.at(-1)!.to === '9999-12-31' ? 1 : 0);
  return owners.reduce((best, state) => (marks(state) > marks(best) ? state : best));
}

function heirOn(council: Council, state: State, date: string): State {
  if (isThere(state, date)) return state;
  const other = successions.find((pair) => pair.includes(state.code))?.find((code) => code !== state.code);
  const heir = other === undefined ? undefined : council.states.get(other);
  return heir && isThere(heir, date) ? heir : state;
}

/** Usual names of the States whose words are nearest to `words`, best first, at most `count`. */
export function nearestStates(council: Council, words: string, count = 3): string[] {
  const key = fold(words).slice(0, 60);
  if (key === '') return [];
  const limit = Math.max(1, Math.floor(key.length / 3));
  const best = new Map<string, number>();
  for (const [word, owners] of wordsOf(council)) {
    const begins = key.length >= 3 && word.startsWith(key) ? 0.5 : Number.POSITIVE_INFINITY;
    const score = Math.min(begins, distance(key, word, limit));
    if (score > limit) continue;
    for (const { name } of owners) best.set(name, Math.min(score, best.get(name) ?? Number.POSITIVE_INFINITY));
  }
  return [...best]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([name]) => name);
}

/** Names of the members whose code or name is nearest to `words`, best first, at most `count`. */
export function nearestMembers(composition: Composition, words: string, count = 3): string[] {
  const key = fold(words).slice(0, 60);
  const limit = Math.max(1, Math.floor(key.length / 3));
  return composition.members
    .map(({ code, name }) => ({ name, score: Math.min(distance(key, code, limit), distance(key, fold(name), limit)) }))
    .filter(({ score }) => score <= limit)
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ name }) => name);
}

/**
 * The State meant by a code (alpha-2 or alpha-3), a name of any time, or another word for it: adjective, abbreviation, capital.
 * Case, accents and points do not matter. With a date, words of a seat give its holder on that day: "China" is ROC in 1960, "Russia" and
 * "USSR" are SUN or RUS. Says nothing of membership. In running text mind the case yourself: "us" is found as the United States.
 * Refuses `unknown_state` with the nearest names.
 *
 * @example findState(council, 'U.S.') // { ok: true, value: 'USA' }
 */
export function findState(council: Council, words: string, date?: string): Result<StateCode> {
  const byWord = wordsOf(council);
  const folded = fold(words.length > 200 ? words.slice(0, 200) : words);
  const key = byWord.has(folded) || !folded.endsWith('S') ? folded : folded.slice(0, -1);
  const owners = byWord.get(key);
  if (!owners) {
    const nearest = nearestStates(council, words);
    const hint = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
    const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
    return refuse('unknown_state', `No State is known as "${shown}".${hint}`, { nearest });
  }
  const state = pick(owners, key, date);
  return ok((date === undefined ? state : heirOn(council, state, date)).code);
}
