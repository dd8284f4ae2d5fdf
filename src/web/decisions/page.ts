import { decisionList } from '../decision/parts.ts';
import type { Place } from '../figures/parts.ts';
import { each, escapeHtml, inOnePiece, type Markup, markup, nothing } from '../markup.ts';
import { kindWords, outcomeWords } from '../words.ts';
import type { SearchPlan } from './search.ts';

const option = (value: string, word: string, chosen: string): Markup =>
  markup`<option value="${escapeHtml(value)}"${value === chosen ? markup` selected` : nothing}>${escapeHtml(word)}</option>`;

function choice(name: string, label: string, chosen: string, options: readonly (readonly [string, string])[]): Markup {
  const drawn = each(options, ([value, word]) => option(value, word, chosen));
  return markup`<label class="field"><span>${escapeHtml(label)}</span><select name="${escapeHtml(name)}"><option value="">Any</option>${drawn}</select></label>`;
}

const outcomes = Object.entries(outcomeWords).map(([value, { word }]): [string, string] => [value, word]);
const kinds = Object.entries(kindWords).map(([value, { word }]): [string, string] => [value, word]);

const kept = new Map<string, Markup>();

/** The three choices of the form. Most addresses choose nothing, and that form is drawn once for each record's years. */
function choices({ asked: { year, outcome, kind }, years: [first, last] }: SearchPlan): Markup {
  const plain = year === '' && outcome === '' && kind === '';
  const key = `${first} ${last}`;
  const known = plain ? kept.get(key) : undefined;
  if (known !== undefined) return known;
  const years = Array.from({ length: last - first + 1 }, (_, i): [string, string] => [String(last - i), String(last - i)]);
  const drawn = inOnePiece(
    markup`${choice('year', 'Year', year, years)}${choice('outcome', 'Outcome', outcome, outcomes)}${choice('kind', 'Kind', kind, kinds)}`,
  );
  if (plain) kept.set(key, drawn);
  return drawn;
}

function read({ to }: Place, { read: query, total }: SearchPlan): Markup {
  if (query === null) return nothing;
  const csv = to.api('/votes', { format: 'csv', q: query.typed });
  const taken = total > 0 ? markup` · <a href="${escapeHtml(csv)}" download>CSV</a>` : nothing;
  return markup`<p class="quiet">Read as: ${escapeHtml(query.inWords)}. <code>${escapeHtml(query.typed)}</code>${taken}</p>`;
}

/** The record with a search box; filters stand in the address, so a search can be kept and sent. */
export function searchPage(place: Place, plan: SearchPlan): Markup {
  const { previous, next } = plan;
  const newer = previous ? markup`<a href="${escapeHtml(previous)}" rel="prev">Newer</a>` : nothing;
  const older = next ? markup`<a href="${escapeHtml(next)}" rel="next">Older</a>` : nothing;
  const pages = previous || next ? markup`<nav class="pages" aria-label="Pages of results">${newer}${older}</nav>` : nothing;
  return markup`<header class="title">
<h1>Decisions of ${escapeHtml(place.body.the)}</h1>
<search><form class="search" method="get" action="${escapeHtml(place.to.decisions())}"><label class="field wide"><span>Symbol, words, date or query</span><input type="search" name="q" value="${escapeHtml(plan.asked.q)}" placeholder="S/RES/2728, ceasefire, 2024-03-25, veto:USA"></label>${choices(plan)}<button type="submit">Search</button></form></search>
</header>
<h2 class="hidden">Results</h2>
<p class="quiet" role="status">${escapeHtml(plan.sentence)}</p>
${read(place, plan)}
${decisionList(plan.links)}
${pages}`;
}
