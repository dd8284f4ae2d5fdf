import { decisionList } from '../decision/parts.ts';
import type { Place } from '../figures/parts.ts';
import { each, escapeHtml, inOnePiece, type Markup, markup, nothing } from '../markup.ts';
import { kindWords, outcomeWords } from '../words.ts';
import type { SearchPlan } from './search.ts';

/** A choice without any chosen; the values of years are their words, and end tags of options may be left out. */
function choice(name: string, label: string, options: readonly (readonly [value: string | null, word: string])[]): Markup {
  const drawn = each(options, ([value, word]) =>
    value === null ? markup`<option>${escapeHtml(word)}` : markup`<option value="${escapeHtml(value)}">${escapeHtml(word)}`,
  );
  return inOnePiece(
    markup`<label class="field"><span>${escapeHtml(label)}</span><select name="${escapeHtml(name)}"><option value="">Any${drawn}</select></label>`,
  );
}

const outcomes = choice(
  'outcome',
  'Outcome',
  Object.entries(outcomeWords).map(([value, { word }]) => [value, word]),
);
const kinds = choice(
  'kind',
  'Kind',
  Object.entries(kindWords).map(([value, { word }]) => [value, word]),
);

const kept = new Map<string, Markup>();

/** The choice of a year between two: drawn once for each record. */
function yearChoice([first, last]: SearchPlan['years']): Markup {
  const key = `${first} ${last}`;
  let drawn = kept.get(key);
  if (drawn === undefined) {
    drawn = choice(
      'year',
      'Year',
      Array.from({ length: last - first + 1 }, (_, i) => [null, String(last - i)]),
    );
    kept.set(key, drawn);
  }
  return drawn;
}

/** A drawn choice with one of its own values chosen; `searchAsked` lets no others in. */
const chosen = (drawn: Markup, value: string): Markup =>
  (value === ''
    ? drawn
    : drawn
        .replace(`<option value="${value}">`, `<option value="${value}" selected>`)
        .replace(`<option>${value}`, `<option selected>${value}`)) as Markup;

const choices = ({ asked, years }: SearchPlan): Markup =>
  markup`${chosen(yearChoice(years), asked.year)}${chosen(outcomes, asked.outcome)}${chosen(kinds, asked.kind)}`;

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
