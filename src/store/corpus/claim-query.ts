import { type Council, findState } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { claimKinds, verdictOrder } from './query-values.ts';
import { plainWords } from './rows.ts';

/** Which claims are meant. Values of one field are alternatives; fields and words must all fit. */
export interface ClaimQuery {
  readonly kind?: readonly string[];
  readonly verdict?: readonly string[];
  readonly outcome?: readonly string[];
  readonly modality?: readonly string[];
  readonly decision?: readonly string[];
  /** Codes of States. */
  readonly member?: readonly string[];
  readonly outlet?: string;
  readonly report?: string;
  readonly since?: string;
  readonly until?: string;
  /** Each as searched: small letters, a space around. */
  readonly words: readonly string[];
  /** Words that must not stand in it. */
  readonly without: readonly string[];
}

const values: Readonly<Record<string, readonly string[]>> = {
  kind: claimKinds,
  verdict: verdictOrder,
  outcome: ['adopted', 'not_adopted', 'vetoed', 'short', 'unknown'],
  modality: ['asserted', 'denied', 'expected', 'conditional', 'threatened'],
};
const keys = [...Object.keys(values), 'decision', 'member', 'outlet', 'report', 'since', 'until'];

/**
 * Reads a query as typed: `verdict:contradicted kind:vote outcome:vetoed member:USA "immediate ceasefire" -Ramadan`. Refuses, in a sentence
 * that names the word, a key or value that there is not: `unknown_key`, `unknown_value`, `unknown_state`, `bad_date`.
 */
export function readClaimQuery(typed: string, council: Council): Result<ClaimQuery> {
  const query: { -readonly [K in keyof ClaimQuery]: ClaimQuery[K] } = { words: [], without: [] };
  for (const [, minus, key, quoted, bare] of typed.matchAll(/(-?)(?:([a-z]+):)?(?:"([^"]*)"|(\S+))/g)) {
    const value = (quoted ?? bare ?? '').trim();
    if (key === undefined) {
      const words = plainWords(value);
      if (words.trim() === '') continue;
      if (minus) query.without = [...query.without, words];
      else query.words = [...query.words, words];
      continue;
    }
    const refused = minus ? refuse('unknown_key', `-${key}: only words can be taken out.`) : readKey(query, key, value, council);
    if (refused) return refused;
  }
  return ok(query);
}

type Writable = { -readonly [K in keyof ClaimQuery]: ClaimQuery[K] };

function readKey(query: Writable, key: string, value: string, council: Council): Result<never> | null {
  const several = value.split(',').filter((one) => one !== '');
  const allowed = values[key];
  if (allowed) {
    const wrong = several.find((one) => !allowed.includes(one));
    if (wrong !== undefined || several.length === 0)
      return refuse('unknown_value', `${key}:${value.slice(0, 40)}: there are ${allowed.join(', ')}.`, { nearest: [...allowed] });
    query[key as 'kind' | 'verdict' | 'outcome' | 'modality'] = several;
    return null;
  }
  switch (key) {
    case 'decision':
      query.decision = several;
      return null;
    case 'member': {
      const codes: string[] = [];
      for (const one of several) {
        const state = findState(council, one);
        if (!state.ok) return state;
        codes.push(state.value);
      }
      query.member = codes;
      return null;
    }
    case 'outlet':
    case 'report':
      query[key] = value;
      return null;
    case 'since':
    case 'until':
      if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return refuse('bad_date', `${key}:${value.slice(0, 40)}: give a day, month or year.`);
      query[key] = value;
      return null;
    default:
      return refuse('unknown_key', `${key.slice(0, 40)}: no such key; there are ${keys.join(', ')}.`, { nearest: keys });
  }
}
