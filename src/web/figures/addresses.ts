import type { StateCode } from '../../council/types.ts';

/** The words of an address after "?": only what is given, in the order given. */
type Params = Readonly<Record<string, string | number | undefined>>;

function withParams(path: string, params: Params = {}): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value !== undefined && value !== '') words.set(name, String(value));
  const query = words.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** Where the pages of one record stand. All links of these pages are made here, so that a record can be mounted elsewhere. */
export interface Addresses {
  /** In front of every path: "" or "/ga". */
  readonly base: string;
  /** The list of decisions, all or those that a query finds. */
  readonly decisions: (params?: Params) => string;
  /** The decisions that a query as typed finds. */
  readonly found: (typed: string) => string;
  readonly decision: (id: string) => string;
  readonly members: () => string;
  readonly member: (code: StateCode, params?: Params) => string;
  readonly vetoes: (params?: Params) => string;
  readonly items: (params?: Params) => string;
  /** A matter by what `item:` asks for; a full title without its "=". */
  readonly item: (item: string, params?: Params) => string;
  readonly years: (params?: Params) => string;
  readonly year: (year: number, params?: Params) => string;
  /** The interface's answer of the same: `api('/vetoes', { format: 'csv' })`. */
  readonly api: (path: string, params?: Params) => string;
}

/** The addresses of a record mounted at `base`, "" for the site's own. */
export function addressesAt(base: string): Addresses {
  const one = (id: string): string => encodeURIComponent(id);
  return {
    base,
    decisions: (params) => withParams(`${base}/decisions`, params),
    found: (typed) => `${base}/decisions?q=${encodeURIComponent(typed)}`,
    decision: (id) => `${base}/decisions/${id.split('/').map(one).join('/')}`,
    members: () => `${base}/members`,
    member: (code, params) => withParams(`${base}/members/${one(code)}`, params),
    vetoes: (params) => withParams(`${base}/vetoes`, params),
    items: (params) => withParams(`${base}/items`, params),
    item: (item, params) => withParams(`${base}/items/${one(item.length > 1 ? item.replace(/^=/, '') : item)}`, params),
    years: (params) => withParams(`${base}/years`, params),
    year: (year, params) => withParams(`${base}/years/${year}`, params),
    api: (path, params) => withParams(`/api${base}${path}`, params),
  };
}
