import type { YearFigures, YearIndex } from '../../record/figures/index.ts';
import type { ColumnsPlan } from '../charts/columns.ts';
import { each, escapeHtml, type Markup, markup, nothing } from '../markup.ts';
import { dateWords, kindWords, plural } from '../words.ts';
import {
  askedWords,
  chart,
  type FrameForm,
  frameForm,
  heading,
  number,
  outcomeSeries,
  outcomeTable,
  outcomeValues,
  type Place,
  section,
  timeline,
} from './parts.ts';

export interface YearPlan {
  readonly figures: YearFigures;
  readonly form: FrameForm;
}

/** The chart of a year's decisions by month and outcome. */
export function monthsPlan({ year, months, outcomes }: YearFigures): ColumnsPlan {
  const used = outcomeSeries.map((one, i) => ({ ...one, i })).filter(({ look }) => outcomes[look].value > 0);
  return {
    title: `Decisions of ${year} by month`,
    said: used.map(({ label, look }) => `${label} ${outcomes[look].value}`).join(', '),
    series: used,
    columns: months.map((one) => ({
      label: dateWords(one.month).slice(0, 3),
      values: used.map(({ i }) => outcomeValues(one)[i]!),
    })),
  };
}

/** The chart of all years by outcome. */
export function yearsPlan({ years }: YearIndex): ColumnsPlan {
  const used = outcomeSeries.map((one, i) => ({ ...one, i })).filter(({ look }) => years.some((one) => one[look].value > 0));
  const oldest = years.toReversed();
  const all = years.reduce((sum, { decisions }) => sum + decisions.value, 0);
  return {
    title: 'Decisions by year',
    said: `${all} decisions from ${oldest[0]?.year} to ${oldest.at(-1)?.year}.`,
    series: used,
    columns: oldest.map((one) => ({ label: String(one.year), values: used.map(({ i }) => outcomeValues(one)[i]!) })),
  };
}

function neighbours({ to }: Place, { previous, next }: YearFigures): Markup {
  const link = (year: number | null, rel: 'prev' | 'next'): Markup =>
    year === null ? nothing : markup`<a href="${escapeHtml(to.year(year))}" rel="${rel}">${year}</a>`;
  return markup`<nav class="pages" aria-label="Years">${link(previous, 'prev')}<a href="${escapeHtml(to.years())}">All years</a>${link(next, 'next')}</nav>`;
}

/** Who sat in the year, each with the number of its decisions. */
function members({ to }: Place, { members: all, year, outcomes }: YearFigures): Markup {
  const line = (one: YearFigures['members'][number]): Markup => {
    const part =
      one.sat.value === outcomes.decisions.value
        ? nothing
        : markup` <small>at ${number(to, one.sat)} of ${outcomes.decisions.value}</small>`;
    const link = markup`<a href="${escapeHtml(to.member(one.code, { from: year, to: year }))}">${escapeHtml(one.name)}</a>`;
    return one.permanent
      ? markup`<li><span class="ring-key" aria-hidden="true"></span> ${link}<span class="hidden"> (permanent member)</span>${part}</li>`
      : markup`<li>${link}${part}</li>`;
  };
  const key = all.some(({ permanent }) => permanent)
    ? markup`<p class="quiet"><span class="ring-key" aria-hidden="true"></span> permanent members. Each leads to its votes of the year.</p>`
    : nothing;
  return markup`<ul class="names">${each(all, line)}</ul>${key}`;
}

/** A year: what was decided, month by month, by kind and outcome, and who sat. */
export function yearPage(place: Place, { figures, form }: YearPlan): Markup {
  const { to, body } = place;
  const { year, outcomes, kinds, months, entries, until } = figures;
  const csv = (table: string): string => to.api(`/years/${year}`, { q: form.q, format: 'csv', table });
  const whole = until === null || until.endsWith('-12-31') ? nothing : markup` The record runs to ${escapeHtml(dateWords(until))}.`;
  const shown = heading(
    body.title,
    String(year),
    markup`${number(to, outcomes.decisions)} ${outcomes.decisions.value === 1 ? markup`decision` : markup`decisions`}.${whole}`,
    markup`${neighbours(place, figures)}${frameForm(to.year(year), form, nothing, '', false)}`,
  );
  if (entries.length === 0)
    return markup`<article class="figures-page">${shown}${askedWords(figures.asked)}<p class="remark">No decision of ${year} fits.</p></article>`;
  return markup`<article class="figures-page">
${shown}
${askedWords(figures.asked)}
${section(
  'months',
  'By month',
  chart({
    plan: monthsPlan(figures),
    csv: csv('months'),
    doesNotShow:
      'meetings and statements, on which nobody votes, and what was withdrawn or never put. An amendment counts as much as a resolution.',
    table: outcomeTable(
      to,
      'Month',
      months.map((one) => ({ label: escapeHtml(dateWords(one.month)), figures: one })),
      outcomes,
    ),
  }),
)}
${section(
  'kinds',
  'By kind and outcome',
  markup`<div class="scroll">${outcomeTable(
    to,
    'Kind of question',
    kinds.map((one) => ({ label: escapeHtml(kindWords[one.kind].word), figures: one })),
    outcomes,
  )}</div><p class="quiet"><a href="${escapeHtml(csv('kinds'))}" download>As CSV</a></p>`,
)}
<div class="columns">
${section('decisions', 'Decisions', markup`<p class="quiet">Newest first. <a href="${escapeHtml(csv('entries'))}" download>As CSV</a></p>${timeline(to, entries, 'none')}`)}
${section('members', 'Who sat', members(place, figures))}
</div>
</article>`;
}

/** Every year, newest first. */
export function yearsPage(place: Place, index: YearIndex, form: FrameForm): Markup {
  const { to, body } = place;
  const words = { ...form };
  const csv = to.api('/years', { ...words, format: 'csv', table: 'years' });
  return markup`<article class="figures-page">
${heading(body.title, 'Years', markup`${escapeHtml(plural(index.years.length, 'year'))} of decisions.`, frameForm(to.years(), form))}
${askedWords(index.asked)}
${chart({
  plan: yearsPlan(index),
  csv,
  doesNotShow:
    'how much work the body did: meetings, statements and private talks leave no vote. How many drafts that failed are known differs from year to year; penholder record coverage says how many.',
})}
<div class="scroll">${yearsTable(place, index)}</div>
</article>`;
}

function yearsTable({ to }: Place, { years }: YearIndex): Markup {
  const shown = outcomeSeries.filter(({ look }) => years.some((one) => one[look].value > 0));
  const rows = each(
    years,
    (one) =>
      markup`<tr><th scope="row"><a href="${escapeHtml(to.year(one.year))}">${one.year}</a></th>${each(shown, ({ look }) => markup`<td class="n">${number(to, one[look])}</td>`)}<td class="n">${number(to, one.decisions)}</td></tr>`,
  );
  return markup`<table class="figures"><thead><tr><th scope="col">Year</th>${each(shown, ({ label }) => markup`<th scope="col" class="n">${escapeHtml(label)}</th>`)}<th scope="col" class="n">All</th></tr></thead><tbody>${rows}</tbody></table>`;
}
