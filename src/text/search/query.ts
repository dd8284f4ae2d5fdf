import { ok, type Result, refuse } from '../../result.ts';
import { searchWords } from './words.ts';

/** Words that stand one right after the other; most terms are of one word. */
export interface Term {
  /** Folded, as `searchWords` gives them; at least one. */
  readonly words: readonly string[];
  /** The last word may go on: "humanit*". */
  readonly begins: boolean;
}

/** What to look for in a paragraph. */
export interface TextQuery {
  /** Of each group at least one term must be found. */
  readonly all: readonly (readonly Term[])[];
  /** None of these may be found. */
  readonly none: readonly Term[];
}

/** No query is longer than this. */
const longestQuery = 2000;

/** A beginning of fewer letters would mean most words. */
const shortestBeginning = 2;

interface Part {
  readonly negated: boolean;
  readonly quoted: boolean;
  readonly text: string;
}

/** `-"two words"`, `-word`, `"two words"`, `word`; a quotation mark that is never closed is taken for none. */
const PART = /(?<not>-|not:)?(?:["“”](?<quoted>[^"“”]*)["“”]|(?<bare>[^\s"“”]+)|["“”])/giu;

function cut(typed: string): Part[] {
  return [...typed.matchAll(PART)].map(({ groups = {} }) => ({
    negated: groups.not !== undefined,
    quoted: groups.quoted !== undefined,
    text: groups.quoted ?? groups.bare ?? '',
  }));
}

function termOf({ text, quoted }: Part): Term | null {
  const words = searchWords(text).folded;
  const last = words.at(-1);
  if (last === undefined) return null;
  return { words, begins: !quoted && text.endsWith('*') && last.length >= shortestBeginning };
}

/**
 * Reads a query: words, all of which must be found; `"words in quotation marks"` one right after the other; `-word` or `not:word` not to be
 * found; `one OR other`, which joins the two beside it; `humanit*` for words that begin so. Marks inside a word make a phrase of it:
 * `cease-fire`, `S/RES/242`. All else is taken literally. Refuses `no_words` and `too_long`.
 *
 * @example parseTextQuery('demands "immediate ceasefire" OR "humanitarian pause" -Ramadan')
 */
export function parseTextQuery(typed: string): Result<TextQuery> {
  if (typed.length > longestQuery)
    return refuse('too_long', `A query has at most ${longestQuery} characters; this one has ${typed.length}.`);
  const all: Term[][] = [];
  const none: Term[] = [];
  const parts = cut(typed);
  /** What stands right before is a group that an OR may go on. */
  let open = false;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    const term = termOf(part);
    if (term === null) continue;
    if (part.negated) {
      none.push(term);
      open = false;
      continue;
    }
    const next = open && isOr(part) ? alternative(parts[i + 1]) : null;
    if (next !== null) {
      (all.at(-1) as Term[]).push(next);
      i++;
      continue;
    }
    all.push([term]);
    open = true;
  }
  if (all.length > 0) return ok({ all, none });
  return refuse(
    'no_words',
    none.length > 0
      ? 'Give words to look for, too: what is left out is left out of what they find.'
      : 'Give words to look for, such as: demands "immediate ceasefire".',
  );
}

const isOr = (part: Part): boolean => part.text === 'OR' && !part.quoted;

const alternative = (part: Part | undefined): Term | null => (part === undefined || part.negated ? null : termOf(part));

const typedTerm = ({ words, begins }: Term): string => {
  if (words.length > 1 && !begins) return `"${words.join(' ')}"`;
  return `${words.join('-')}${begins ? '*' : ''}`;
};

/** The query as it may be typed; `parseTextQuery` reads it back. */
export const formatTextQuery = ({ all, none }: TextQuery): string =>
  [...all.map((group) => group.map(typedTerm).join(' OR ')), ...none.map((term) => `-${typedTerm(term)}`)].join(' ');

const said = ({ words, begins }: Term): string => `"${words.join(' ')}${begins ? '…' : ''}"`;

const joined = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** The query in words: `with "demands" and ("ceasefire" or "cease fire"), without "ramadan"`. */
export function textQueryInWords({ all, none }: TextQuery): string {
  const groups = all.map((group) => {
    const either = joined(group.map(said), 'or');
    return group.length > 1 && all.length > 1 ? `(${either})` : either;
  });
  return `with ${joined(groups, 'and')}${none.length > 0 ? `, without ${joined(none.map(said), 'or')}` : ''}`;
}
