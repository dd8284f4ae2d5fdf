import type { Council, State, StateCode } from './types.ts';

/** Words as compared: no accents, case, points, quotes or leading "the"; every other run of signs is one space. */
export function fold(words: string): string {
  // Accents are rare, and taking them off costs a hundred times the rest.
  const plain = /[^ -~]/.test(words) ? words.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : words;
  return plain
    .replace(/[.'’‘`´]/g, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
    .replace(/^THE (?=.)/, '');
}

/**
 * The names the Council's records file under a fuller form than they print. Every other name is filed as it is shown.
 * The USSR is shown by its abbreviation but sat between Ukraine and the United Kingdom.
 */
const filedUnder: Readonly<Record<string, string>> = { USSR: 'Union of Soviet Socialist Republics' };

/** What a name is sorted by in the English alphabetical order of members: official form, accents and signs ignored. */
export const filingKey = (name: string): string => fold(filedUnder[name] ?? name);

/** A State's name in Council records on a date, or its usual name without one; before its first known name, that one. */
export function nameOf(state: State, date?: string): string {
  if (date === undefined) return state.name;
  return state.names.find((one) => date <= one.to)?.name ?? state.name;
}

/**
 * The name the Council's records gave the State on a date ("United Arab Republic" for EGY in 1961); its usual name without a date;
 * the code itself for a code nobody knows.
 */
export function nameOn(council: Council, code: StateCode, date?: string): string {
  const state = council.states.get(code);
  return state ? nameOf(state, date) : code;
}

const takesArticle =
  /^(?:United (?!Republic of Tanganyika)|USSR$|Russian Federation|Netherlands|Philippines|Republic of|Democratic (?:Republic|People)|German Democratic|(?:Czech|Dominican|Syrian|Libyan|Khmer|Central African|Lao) |(?:Ukrainian|Byelorussian) SSR|Congo|Gambia|Niger$|Sudan|Comoros|Maldives|Bahamas|Marshall|Solomon|Union of|Federation of|Upper Volta)/;

/** A State's name inside a sentence: "the United States", "France". */
export const withArticle = (name: string): string => (takesArticle.test(name) ? `the ${name}` : name);
