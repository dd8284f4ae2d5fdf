import { withArticle } from '../../council/index.ts';
import type { Entry, Figure, OutcomeFigures, OutcomeGroup } from '../../record/figures/index.ts';
import { outcomeGroups } from '../../record/figures/index.ts';
import type { Body } from '../../record/types.ts';
import { type ColumnsPlan, legend, type Series, stackedColumns } from '../charts/columns.ts';
import { each, escapeHtml, inOnePiece, type Markup, markup, nothing } from '../markup.ts';
import { dateWords, kindWords, listWords, numberWords, outcomeGroupWords, outcomeWords, tallyWords } from '../words.ts';
import type { Addresses } from './addresses.ts';

/** What a body is called in sentences: "the Security Council". */
export interface BodyWords {
  readonly id: Body;
  /** For headings: "Security Council". */
  readonly title: string;
  /** In sentences: "the Council". */
  readonly the: string;
}

/** What every page of figures is drawn with: where its links lead, and what the body is called. */
export interface Place {
  readonly to: Addresses;
  readonly body: BodyWords;
}

/** A number that leads to the decisions counted. None where there are none. */
export const number = (to: Addresses, { value, typed }: Figure): Markup =>
  value === 0 ? markup`0` : markup`<a href="${escapeHtml(to.found(typed))}">${escapeHtml(numberWords(value))}</a>`;

/** A number in a cell of a table. */
export const numberCell = (to: Addresses, figure: Figure): Markup => markup`<td class="n">${number(to, figure)}</td>`;

export const heading = (kicker: string, title: string, lede: Markup, more: Markup = nothing): Markup => markup`<header class="title">
<p class="kicker">${escapeHtml(kicker)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="lede">${lede}</p>
${more}</header>`;

export const section = (id: string, title: string, content: Markup): Markup =>
  markup`<section aria-labelledby="${escapeHtml(id)}"><h2 id="${escapeHtml(id)}">${escapeHtml(title)}</h2>${content}</section>`;

/** The words of the address that frame figures. */
export interface FrameForm {
  readonly from: string;
  readonly to: string;
  readonly q: string;
}

/** A field of a form that narrows a page down. */
const field = (name: string, label: string, value: string, hint: string): Markup =>
  markup`<label class="field ${name === 'q' ? 'wide' : 'short'}"><span>${escapeHtml(label)}</span><input type="${name === 'q' ? 'search' : 'text'}" name="${escapeHtml(name)}" value="${escapeHtml(value)}" placeholder="${escapeHtml(hint)}"></label>`;

/** A choice among a few. */
export const choice = (name: string, label: string, value: string, options: readonly (readonly [string, string])[]): Markup =>
  markup`<label class="field"><span>${escapeHtml(label)}</span><select name="${escapeHtml(name)}">${each(options, ([one, word]) => {
    const selected = one === value ? markup` selected` : nothing;
    return markup`<option value="${escapeHtml(one)}"${selected}>${escapeHtml(word)}</option>`;
  })}</select></label>`;

/** The form that takes the figures of a part of the record; a problem with what was typed stands under it. */
export function frameForm(action: string, { from, to, q }: FrameForm, more: Markup = nothing, problem = '', years = true): Markup {
  const said = problem === '' ? nothing : markup`<p class="remark" role="alert">${escapeHtml(problem)}</p>`;
  const span = years ? markup`${field('from', 'From', from, '1990')}${field('to', 'To', to, '2024-06')}` : nothing;
  return markup`<search><form class="search" method="get" action="${escapeHtml(action)}">${span}${field('q', 'Only decisions', q, 'item:palestine -kind:amendment')}${more}<button type="submit">Show</button></form></search>${said}`;
}

/** What a chart is of, and what stands beside it. */
export interface Drawn {
  readonly plan: ColumnsPlan;
  /** Where its numbers are to be had as CSV. */
  readonly csv: string;
  /** What a reader might think that it shows, and it does not. */
  readonly doesNotShow: string;
  /** The same numbers as a table, each leading to what was counted; none where the page has it anyway. */
  readonly table?: Markup;
}

/** A chart with its legend, its numbers as CSV and as a table, and what it does not show. */
export const chart = ({ plan, csv, doesNotShow, table }: Drawn): Markup => markup`<figure class="chart">
${stackedColumns(plan)}
${legend(plan.series)}
<figcaption><a href="${escapeHtml(csv)}" download>Numbers as CSV</a>. <b>What it does not show:</b> ${escapeHtml(doesNotShow)}</figcaption>
</figure>
${table ? markup`<details><summary>The numbers as a table</summary><div class="scroll">${table}</div></details>` : nothing}`;

export const outcomeSeries: readonly (Series & { readonly look: OutcomeGroup })[] = outcomeGroups.map((look) => ({
  look,
  label: outcomeGroupWords[look],
}));

/** Numbers of outcomes in the order of `outcomeSeries`. */
export const outcomeValues = (figures: OutcomeFigures): readonly number[] => outcomeGroups.map((group) => figures[group].value);

/** A table of outcomes: a row for each line, the last one for all. Columns without any decision are left out. */
export function outcomeTable(
  to: Addresses,
  head: string,
  lines: readonly { readonly label: Markup; readonly figures: OutcomeFigures }[],
  all: OutcomeFigures,
): Markup {
  const shown = outcomeSeries.filter(({ look }) => all[look].value > 0);
  const row = (label: Markup, figures: OutcomeFigures): Markup =>
    markup`<tr><th scope="row">${label}</th>${each(shown, ({ look }) => numberCell(to, figures[look]))}${numberCell(to, figures.decisions)}</tr>`;
  return markup`<table class="figures"><thead><tr><th scope="col">${escapeHtml(head)}</th>${each(
    shown,
    ({ label }) => markup`<th scope="col" class="n">${escapeHtml(label)}</th>`,
  )}<th scope="col" class="n">All</th></tr></thead><tbody>${each(lines, ({ label, figures }) => row(label, figures))}</tbody><tfoot>${row(markup`All`, all)}</tfoot></table>`;
}

const shapes: Readonly<Record<string, Markup>> = {
  adopted: markup`<circle class="s s-adopted" cx="8" cy="8" r="6"/>`,
  adopted_without_vote: markup`<circle class="s s-without_vote" cx="8" cy="8" r="6"/>`,
  vetoed: markup`<rect class="s s-vetoed" x="2.5" y="2.5" width="11" height="11"/>`,
  short: markup`<path class="s s-short" d="M8 1.5L14.5 8L8 14.5L1.5 8Z"/>`,
  carried: markup`<circle class="s s-procedural" cx="8" cy="8" r="4"/>`,
  not_carried: markup`<path class="s s-procedural" d="M8 3L13 8L8 13L3 8Z"/>`,
};

/** An outcome as a mark: its shape tells it without its colour. */
const outcomeMark = (entry: Entry): Markup =>
  markup`<svg class="outcome-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[entry.outcome] ?? nothing}</svg>`;

function entryLine(to: Addresses, entry: Entry): Markup {
  const { tone, word } = outcomeWords[entry.outcome];
  const by = entry.vetoedBy.length > 0 ? ` by ${listWords(entry.vetoedBy.map(({ name }) => withArticle(name)))}` : '';
  const draft =
    entry.symbol === null && entry.sponsors.length === 0
      ? nothing
      : markup`<span class="draft">Draft${escapeHtml(entry.symbol ? ` ${entry.symbol}` : '')}${escapeHtml(entry.sponsors.length > 0 ? ` by ${clip(entry.sponsors)}` : '')}</span> `;
  const kind = entry.kind === 'substantive' ? nothing : markup`<span class="draft">${escapeHtml(kindWords[entry.kind].word)}</span> `;
  const tally = entry.tally ? markup`<span class="count">${escapeHtml(tallyWords(entry.tally))}</span> ` : nothing;
  return markup`<li>${outcomeMark(entry)}<span class="date">${escapeHtml(dateWords(entry.date))}</span> <a href="${escapeHtml(to.decision(entry.id))}">${escapeHtml(entry.title)}</a> <span class="words">${escapeHtml(entry.question)}</span><span class="meta">${kind}${draft}${tally}<span class="outcome ${tone}">${escapeHtml(word + by)}</span></span></li>`;
}

/** The first sponsors by name, and how many more. */
const clip = (names: readonly string[]): string =>
  names.length <= 4 ? listWords(names.map(inSentence)) : `${names.slice(0, 3).map(inSentence).join(', ')} and ${names.length - 3} more`;

/** Sponsors that are no State are words such as "ten elected members". */
const inSentence = (name: string): string => (/^[a-z]/.test(name) ? `the ${name}` : withArticle(name));

const drawn = new WeakMap<Addresses, Map<string, Markup>>();

/** A decision does not change, so its line is drawn once for each place where it stands. */
function entryOnce(to: Addresses, entry: Entry): Markup {
  let lines = drawn.get(to);
  if (lines === undefined) {
    lines = new Map();
    drawn.set(to, lines);
  }
  let line = lines.get(entry.id);
  if (line === undefined) {
    line = inOnePiece(entryLine(to, entry));
    lines.set(entry.id, line);
  }
  return line;
}

/** Decisions as a timeline, in the order given: each year has its heading. */
export function timeline(to: Addresses, entries: readonly Entry[], level: 'h3' | 'none' = 'h3'): Markup {
  let year = '';
  let open = false;
  const parts = each(entries, (entry) => {
    const its = entry.date.slice(0, 4);
    const line = entryOnce(to, entry);
    if (its === year || level === 'none') return line;
    year = its;
    const end = open ? markup`</ol>` : nothing;
    open = true;
    return markup`${end}<h3 class="year" id="y${Number(its)}">${Number(its)}</h3><ol class="timeline">${line}`;
  });
  if (level === 'none') return markup`<ol class="timeline dated">${parts}</ol>`;
  return open ? markup`${parts}</ol>` : nothing;
}

/** The query in words under a list or table of figures, where one frames them. */
export const askedWords = ({ typed, inWords }: { readonly typed: string; readonly inWords: string }): Markup =>
  typed === '' ? nothing : markup`<p class="quiet">Counted: ${escapeHtml(inWords)}. <code>${escapeHtml(typed)}</code></p>`;
