import type { Outcome, QuestionKind } from '../../procedure/types.ts';
import { formatQuery, inYears, narrow, outcomeOf, parseQuery, queryInWords, resolve, selectPage } from '../../record/index.ts';
import type { CouncilRecord, Decision, Query } from '../../record/types.ts';
import { type LinkPlan, neighbourLink } from '../decision/plan.ts';
import type { Addresses } from '../figures/addresses.ts';
import { kindWords, numberWords, outcomeWords } from '../words.ts';

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
  /** First and last year of the record. */
  readonly years: readonly [number, number];
  readonly sentence: string;
  /** The query as read, in words and as typed; null where nothing narrows the list down or a symbol was looked up. */
  readonly read: { readonly inWords: string; readonly typed: string } | null;
  readonly previous: string | null;
  readonly next: string | null;
}

const perPage = 30;

/** Longer queries than this are not read (`parseQuery`); an address that holds one says so. */
const longestQuery = 2001;

/** Reads the address's parameters; what is not among the choices is left out rather than refused. */
export function searchAsked(param: (name: string) => string | undefined): SearchAsked {
  const choice = (name: string, choices: object): string => (Object.hasOwn(choices, param(name) ?? '') ? (param(name) as string) : '');
  const page = Number(param('page') ?? 1);
  return {
    q: (param('q') ?? '').slice(0, longestQuery).trim(),
    year: /^\d{4}$/.test(param('year') ?? '') ? (param('year') as string) : '',
    outcome: choice('outcome', outcomeWords),
    kind: choice('kind', kindWords),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

const day = /(^|\s)(\d{4}-\d{2}-\d{2})(?=\s|$)/g;

/** Decisions that a symbol or number names; null for words and queries, among which looking for the nearest symbol would be wasted. */
function named(record: CouncilRecord, q: string): readonly Decision[] | null {
  if (!/\d/.test(q) || /[:"]/.test(q) || q.search(day) >= 0) return null;
  const found = resolve(record, q);
  return found.ok ? found.value : null;
}

/** The query that the choices of the form make of what was typed. */
function chosen(query: Query, { year, outcome, kind }: SearchAsked): Query {
  let whole = query;
  if (year !== '') whole = narrow(whole, inYears(Number(year)));
  if (outcome !== '') whole = narrow(whole, { outcomes: [outcome as Outcome] });
  if (kind !== '') whole = narrow(whole, { kinds: [kind as QuestionKind] });
  return whole;
}

interface Found {
  readonly total: number;
  readonly page: number;
  readonly decisions: readonly Decision[];
  readonly read: SearchPlan['read'];
  /** Why it cannot be read. */
  readonly problem: string | null;
}

const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / perPage));

function find(record: CouncilRecord, asked: SearchAsked): Found {
  const { q, year, outcome, kind } = asked;
  const byName = named(record, q);
  if (byName !== null) {
    const fits = byName.filter(
      (one) =>
        (year === '' || one.date.startsWith(year)) &&
        (kind === '' || one.kind === kind) &&
        (outcome === '' || outcomeOf(record, one) === outcome),
    );
    const page = Math.min(asked.page, pagesOf(fits.length));
    const decisions = fits.toReversed().slice((page - 1) * perPage, page * perPage);
    return { total: fits.length, page, decisions, read: null, problem: null };
  }
  const parsed = parseQuery(record, q.replace(day, '$1$2..$2'));
  if (!parsed.ok) return { total: 0, page: 1, decisions: [], read: null, problem: parsed.sentence };
  const query = chosen(parsed.value, asked);
  const stretch = (page: number) => selectPage(record, query, { offset: (page - 1) * perPage, limit: perPage });
  let page = asked.page;
  let { total, decisions } = stretch(page);
  if (page > pagesOf(total)) {
    page = pagesOf(total);
    ({ total, decisions } = stretch(page));
  }
  const typed = formatQuery(query);
  return { total, page, decisions, read: typed === '' ? null : { typed, inWords: queryInWords(record, query) }, problem: null };
}

const moved = new WeakMap<Addresses, WeakMap<LinkPlan, LinkPlan>>();

/** A decision's line where its record is mounted; the same object each time, so that a drawing of it can be kept. */
function linkAt(record: CouncilRecord, to: Addresses, decision: Decision): LinkPlan {
  const link = neighbourLink({ decision, outcome: outcomeOf(record, decision) });
  if (to.base === '') return link;
  let links = moved.get(to);
  if (links === undefined) {
    links = new WeakMap();
    moved.set(to, links);
  }
  let there = links.get(link);
  if (there === undefined) {
    there = { ...link, href: to.decision(decision.id) };
    links.set(link, there);
  }
  return there;
}

/** The decisions asked for, newest first, one page of them. `q` is a symbol, words, a date, or a typed query as counts show it. */
export function searchPlan(record: CouncilRecord, to: Addresses, asked: SearchAsked): SearchPlan {
  const { total, page, decisions, read, problem } = find(record, asked);
  const pages = pagesOf(total);
  const at = pages > 1 ? `, page ${page} of ${pages}` : '';
  const counted =
    total === 0
      ? 'No decision fits. Try fewer words, or a symbol such as S/RES/2728.'
      : `${numberWords(total)} decision${total === 1 ? '' : 's'}, newest first${at}.`;
  const { q, year, outcome, kind } = asked;
  const pageHref = (n: number): string => to.decisions({ q, year, outcome, kind, page: n > 1 ? n : undefined });
  const yearOf = (decision: Decision | undefined): number => Number(decision?.date.slice(0, 4) ?? 0);
  return {
    asked: { ...asked, page },
    total,
    links: decisions.map((decision) => linkAt(record, to, decision)),
    years: [yearOf(record.decisions[0]), yearOf(record.decisions.at(-1))],
    sentence: problem ?? counted,
    read,
    previous: page > 1 ? pageHref(page - 1) : null,
    next: page < pages ? pageHref(page + 1) : null,
  };
}
