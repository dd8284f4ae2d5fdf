import type { ItemFigures, ItemIndex, MatterLine } from '../../record/figures/index.ts';
import type { ColumnsPlan } from '../charts/columns.ts';
import { each, escapeHtml, type Markup, markup, nothing } from '../markup.ts';
import { plural } from '../words.ts';
import {
  askedWords,
  chart,
  type FrameForm,
  frameForm,
  heading,
  number,
  numberCell,
  outcomeSeries,
  outcomeTable,
  outcomeValues,
  type Place,
  section,
  timeline,
} from './parts.ts';

export interface ItemPlan {
  readonly figures: ItemFigures;
  readonly form: FrameForm;
}

/** The chart of a matter's decisions by year and outcome. */
export function itemYearsPlan({ matter, years, outcomes }: ItemFigures): ColumnsPlan {
  const used = outcomeSeries.map((one, i) => ({ ...one, i })).filter(({ look }) => outcomes[look].value > 0);
  return {
    title: `Decisions by year: ${matter.label}`,
    said: `${years[0]?.year} to ${years.at(-1)?.year}: ${used.map(({ label, look }) => `${label.toLowerCase()} ${outcomes[look].value}`).join(', ')}.`,
    series: used,
    columns: years.map((one) => ({ label: String(one.year), values: used.map(({ i }) => outcomeValues(one)[i]!) })),
  };
}

const span = ({ first, last }: Pick<MatterLine, 'first' | 'last'>): string =>
  first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : `${first.slice(0, 4)}–${last.slice(0, 4)}`;

function matters({ to }: Place, head: string, lines: readonly MatterLine[]): Markup {
  const rows = each(
    lines,
    (one) =>
      markup`<tr><th scope="row"><a href="${escapeHtml(to.item(one.item))}">${escapeHtml(capital(one.label))}</a></th><td class="nowrap">${escapeHtml(span(one))}</td>${numberCell(to, one.decisions)}</tr>`,
  );
  return markup`<table class="figures"><thead><tr><th scope="col">${escapeHtml(head)}</th><th scope="col">Years</th><th scope="col" class="n">Decisions</th></tr></thead><tbody>${rows}</tbody></table>`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const kickers = { topic: 'Topic', title: 'Agenda item', words: 'Agenda items whose titles hold these words' } as const;

/** More agenda items or topics than this beside a timeline are left to the index. */
const beside = 12;

/** A matter as it went: drafts, votes and outcomes, newest first. */
export function itemPage(place: Place, { figures, form }: ItemPlan): Markup {
  const { to, body } = place;
  const { matter, outcomes, years, titles, topics, entries } = figures;
  const item = matter.item.length > 1 ? matter.item.replace(/^=/, '') : matter.item;
  const csv = (table: string): string => to.api(`/items/${encodeURIComponent(item)}`, { ...form, format: 'csv', table });
  const list = (lines: readonly MatterLine[]): readonly MatterLine[] => lines.slice(0, beside);
  const kicker = `${body.title} · ${kickers[matter.by]}`;
  const shown = heading(
    kicker,
    capital(matter.label),
    markup`${number(to, outcomes.decisions)} ${outcomes.decisions.value === 1 ? markup`decision` : markup`decisions`}.`,
    frameForm(to.item(matter.item), form),
  );
  if (entries.length === 0)
    return markup`<article class="figures-page">${shown}${askedWords(figures.asked)}<p class="remark">Nothing was decided on it within these bounds.</p></article>`;
  return markup`<article class="figures-page">
${shown}
${askedWords(figures.asked)}
${section(
  'years',
  'By year',
  chart({
    plan: itemYearsPlan(figures),
    csv: csv('years'),
    doesNotShow:
      'meetings without a vote, presidential statements, and drafts that were never put. A change in how items are called can look like a change in how often they were decided.',
    table: outcomeTable(
      to,
      'Year',
      years
        .filter(({ decisions }) => decisions.value > 0)
        .map((one) => ({ label: markup`<a href="${escapeHtml(to.year(one.year))}">${one.year}</a>`, figures: one })),
      outcomes,
    ),
  }),
)}
<div class="columns">
${section('timeline', 'Drafts, votes and outcomes', markup`<p class="quiet">Newest first. &#9679; adopted, &#9675; without a vote, &#9632; vetoed, &#9671; too few votes. <a href="${escapeHtml(csv('entries'))}" download>As CSV</a></p>${cut(entries.length, 'latest')}${timeline(to, entries.slice(0, mostLines))}`)}
<div>
${matter.by === 'title' ? nothing : section('titles', 'Under these agenda items', matters(place, 'Item', list(titles)))}
${topics.length > 0 ? section('topics', 'Also on', matters(place, 'Topic', list(topics))) : nothing}
<p><a href="${escapeHtml(to.items())}">All items and topics</a></p>
</div>
</div>
</article>`;
}

/** A list of the page stops here; the files have all. The Council has fewer of anything, the Assembly has not. */
const mostLines = 400;

const cut = (all: number, which: string): Markup =>
  all > mostLines ? markup`<p class="quiet">Of ${all} the ${mostLines} ${escapeHtml(which)}; the file has all.</p>` : nothing;

/** Every topic and every agenda item, those with most decisions first. */
export function itemsPage(place: Place, { topics, titles }: ItemIndex, form: FrameForm): Markup {
  const { to, body } = place;
  const csv = (table: string): Markup =>
    markup`<p class="quiet"><a href="${escapeHtml(to.api('/items', { ...form, format: 'csv', table }))}" download>As CSV</a></p>`;
  return markup`<article class="figures-page">
${heading(
  body.title,
  'Agenda items',
  markup`${escapeHtml(plural(titles.length, 'agenda item'))} by official title, and ${escapeHtml(plural(topics.length, 'topic'))} that gather what was decided on one matter under different titles.`,
  frameForm(to.items(), form),
)}
<div class="two">
${section('topics', 'Topics', markup`${csv('topics')}${matters(place, 'Topic', topics)}`)}
${section('titles', 'Official titles', markup`${csv('titles')}${cut(titles.length, 'with most decisions')}${matters(place, 'Item', titles.slice(0, mostLines))}`)}
</div>
</article>`;
}
