import { pathOf } from '../../record/title.ts';
import type { CouncilRecord } from '../../record/types.ts';
import {
  findTexts,
  mostForce,
  readTextSearch,
  type TextHit,
  type TextList,
  type TextStore,
  textActs,
  textParts,
} from '../../store/index.ts';
import type { Act, Snippet, TextPart } from '../../text/index.ts';
import type { Tone } from '../decision/plan.ts';
import { dateWords, outcomeWords, plural } from '../words.ts';
import { textHref } from './address.ts';
import { verbWords } from './words.ts';

/** What the address of the page asks for; empty strings where it says nothing. */
export interface TextsAsked {
  readonly q: string;
  readonly part: string;
  readonly act: string;
  readonly force: string;
  readonly since: string;
  readonly until: string;
  readonly adopted: string;
  readonly page: number;
}

export interface HitPlan {
  readonly href: string;
  readonly symbol: string;
  readonly paragraph: string;
  readonly verb: string;
  readonly decision: {
    readonly href: string;
    readonly date: string;
    readonly outcome: string;
    readonly tone: Tone;
    readonly question: string;
  } | null;
  readonly snippet: Snippet;
}

export interface TextsPlan {
  readonly asked: TextsAsked;
  readonly indexed: { readonly texts: number; readonly paragraphs: number };
  /** What was found, or why nothing was. */
  readonly sentence: string;
  readonly hits: readonly HitPlan[];
  readonly previous: string | null;
  readonly next: string | null;
}

const perPage = 20;
const names = ['q', 'part', 'act', 'force', 'since', 'until', 'adopted'] as const;

/** What the fields are called. */
export const labels = { part: 'Part', act: 'Verb', force: 'Force', adopted: 'Outcome', since: 'From', until: 'To' } as const;

/** Choices of the form, each with its word. */
export const partChoices: readonly { readonly value: TextPart; readonly word: string }[] = textParts.map((value) => ({
  value,
  word: { preambular: 'Preambular', operative: 'Operative', annex: 'Annex' }[value],
}));
const actWords: Readonly<Record<Act, string>> = {
  directive: 'Directs',
  constitutive: 'Decides or sets up',
  authorizing: 'Authorizes',
  evaluative: 'Judges',
  declaratory: 'Declares',
  administrative: 'Orders the work',
};
export const actChoices = textActs.map((value) => ({ value, word: actWords[value] }));
export const forceChoices = Array.from({ length: mostForce }, (_, i) => String(mostForce - i)).map((value) => ({
  value,
  word: value === String(mostForce) ? `${value} only` : `${value} or more`,
}));
export const adoptedChoices = [
  { value: 'yes', word: 'Adopted' },
  { value: 'no', word: 'Not adopted' },
];

/** Reads the address's parameters. */
export function textsAsked(param: (name: string) => string | undefined): TextsAsked {
  const asked = (name: (typeof names)[number]): string => (param(name) ?? '').trim();
  const page = Number(param('page') ?? 1);
  return {
    q: asked('q'),
    part: asked('part'),
    act: asked('act'),
    force: asked('force'),
    since: asked('since'),
    until: asked('until'),
    adopted: asked('adopted'),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

function href(asked: TextsAsked, page: number): string {
  const params = new URLSearchParams();
  for (const name of names) if (asked[name]) params.set(name, asked[name]);
  if (page > 1) params.set('page', String(page));
  return `/texts?${params}`;
}

function hitPlan({ symbol, paragraph, verb, act, force, decision, snippet }: TextHit, q: string): HitPlan {
  const outcome = decision && outcomeWords[decision.outcome];
  return {
    href: textHref(symbol, { q, paragraph }),
    symbol,
    paragraph,
    verb: verb === null || act === null ? '' : verbWords({ verb, act, force }),
    decision:
      decision && outcome
        ? {
            href: pathOf(decision.id),
            date: dateWords(decision.date),
            outcome: outcome.word,
            tone: outcome.tone,
            question: decision.question,
          }
        : null,
    snippet,
  };
}

function counted({ total, texts, inWords }: TextList, page: number): string {
  if (total === 0) return `Nothing found: ${inWords}. Try fewer words, or their beginnings, such as humanit*.`;
  const pages = Math.ceil(total / perPage);
  return `${total.toLocaleString('en-GB')} found: ${inWords}; in ${plural(texts, 'text')}, the best first${pages > 1 ? `, page ${page} of ${pages}` : ''}.`;
}

/** What the page of texts shows for an address. */
export async function textsPlan(texts: TextStore, record: CouncilRecord, asked: TextsAsked): Promise<TextsPlan> {
  const indexed = await texts.size();
  const none = { asked, indexed, hits: [], previous: null, next: null };
  if (asked.q === '' || indexed.texts === 0) return { ...none, sentence: '' };
  const search = readTextSearch(
    (name) => (name === 'limit' || name === 'offset' ? undefined : asked[name]),
    (name) => labels[name as keyof typeof labels],
  );
  if (!search.ok) return { ...none, sentence: search.sentence };
  const list = await findTexts(texts, record, asked.q, { ...search.value, limit: perPage, offset: (asked.page - 1) * perPage });
  if (!list.ok) return { ...none, sentence: list.sentence };
  const { total, hits } = list.value;
  return {
    asked,
    indexed,
    sentence: counted(list.value, asked.page),
    hits: hits.map((hit) => hitPlan(hit, asked.q)),
    previous: asked.page > 1 ? href(asked, asked.page - 1) : null,
    next: asked.page * perPage < total ? href(asked, asked.page + 1) : null,
  };
}
