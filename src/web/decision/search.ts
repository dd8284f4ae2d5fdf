import type { Outcome, QuestionKind } from '../../procedure/types.ts';
import { outcomeOf, parseQuery, resolve, select } from '../../record/index.ts';
import type { CouncilRecord, Decision } from '../../record/types.ts';
import { kindWords, outcomeWords } from '../words.ts';
import { type LinkPlan, neighbourLink } from './plan.ts';

/** What the address of the search page says; empty strings where it says nothing. */
export interface SearchAsked {
  readonly q: string;
  readonly year: string;
  readonly outcome: string;
  readonly kind: string;
  readonly page: number;
}

export interface SearchPlan {
  readonly asked: SearchAsked;
  readonly total: number;
  readonly links: readonly LinkPlan[];
  readonly years: readonly string[];
  readonly outcomes: readonly { readonly value: string; readonly word: string }[];
  readonly kinds: readonly { readonly value: string; readonly word: string }[];
  readonly sentence: string;
  readonly previous: string | null;
  readonly next: string | null;
}

const perPage = 30;

/** Reads the address's parameters; what is not among the choices is left out rather than refused. */
export function searchAsked(param: (name: string) => string | undefined): SearchAsked {
  const choice = (name: string, choices: object): string => (Object.hasOwn(choices, param(name) ?? '') ? (param(name) as string) : '');
  const page = Number(param('page') ?? 1);
  return {
    q: (param('q') ?? '').slice(0, 400).trim(),
    year: /^\d{4}$/.test(param('year') ?? '') ? (param('year') as string) : '',
    outcome: choice('outcome', outcomeWords),
    kind: choice('kind', kindWords),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a page of the search. */
function searchHref(asked: SearchAsked, page: number): string {
  const params = new URLSearchParams();
  for (const name of ['q', 'year', 'outcome', 'kind'] as const) if (asked[name]) params.set(name, asked[name]);
  if (page > 1) params.set('page', String(page));
  const query = params.toString();
  return query ? `/decisions?${query}` : '/decisions';
}

/** What was typed as decisions: those a symbol names, else those the words and the query find; or why it cannot be read. */
function typed(record: CouncilRecord, q: string): readonly Decision[] | string {
  if (q === '') return record.decisions;
  // Looking for the nearest symbol is work; words without a digit name none.
  const named = /\d/.test(q) ? resolve(record, q) : null;
  if (named?.ok) return named.value;
  const query = parseQuery(record, q.replace(/(^|\s)(\d{4}-\d{2}-\d{2})(?=\s|$)/g, '$1$2..$2'));
  return query.ok ? select(record, query.value) : query.sentence;
}

/** The decisions asked for, newest first, one page of them. `q` is a symbol, words, a date, or a typed query as counts show it. */
export function searchPlan(record: CouncilRecord, asked: SearchAsked): SearchPlan {
  const all = typed(record, asked.q);
  const found =
    typeof all === 'string'
      ? []
      : all.filter(
          (decision) =>
            (!asked.year || decision.date.startsWith(asked.year)) &&
            (!asked.kind || decision.kind === asked.kind) &&
            (!asked.outcome || outcomeOf(record, decision) === asked.outcome),
        );
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(asked.page, pages);
  const from = found.length - page * perPage;
  const at = pages > 1 ? `, page ${page} of ${pages}` : '';
  const counted =
    found.length === 0
      ? 'No decision fits. Try fewer words, or a symbol such as S/RES/2728.'
      : `${found.length.toLocaleString('en-GB')} decision${found.length === 1 ? '' : 's'}, newest first${at}.`;
  return {
    asked: { ...asked, page },
    total: found.length,
    links: found
      .slice(Math.max(0, from), from + perPage)
      .reverse()
      .map((decision) => neighbourLink({ decision, outcome: outcomeOf(record, decision) })),
    years: [...new Set(record.decisions.map((decision) => decision.date.slice(0, 4)))].sort().reverse(),
    outcomes: (Object.keys(outcomeWords) as Outcome[]).map((value) => ({ value, word: outcomeWords[value].word })),
    kinds: (Object.keys(kindWords) as QuestionKind[]).map((value) => ({ value, word: kindWords[value].word })),
    sentence: typeof all === 'string' ? all : counted,
    previous: page > 1 ? searchHref(asked, page - 1) : null,
    next: page < pages ? searchHref(asked, page + 1) : null,
  };
}
