import { each, escapeHtml, type Markup, markup, nothing } from '../markup.ts';

/** What stands on top of each other in every column, the lowest first; `look` names its colours in charts.css. */
export interface Series {
  readonly look: string;
  readonly label: string;
}

export interface Column {
  /** Under the column, where there is room: "1990s", "Mar". */
  readonly label: string;
  /** One number for each series, in their order. */
  readonly values: readonly number[];
}

export interface ColumnsPlan {
  /** What the drawing is of, for those who do not see it. */
  readonly title: string;
  /** What can be seen in it, in a sentence or two. */
  readonly said: string;
  readonly series: readonly Series[];
  readonly columns: readonly Column[];
}

const width = 760;
const height = 300;
const left = 50;
const right = 6;
const top = 30;
const bottom = 38;
/** A letter's width on a narrow screen, where the type is drawn larger (charts.css). */
const letter = 13.5;

/** Steps of 1, 2 or 5 with a power of ten, so that at most five lie below `most`. */
export function scaleStep(most: number): number {
  for (let power = 1; ; power *= 10) for (const step of [power, 2 * power, 5 * power]) if (most / step <= 5) return step;
}

/** Which columns are labelled where only every n-th has room: of years the round ones. */
function labelling(columns: readonly Column[], n: number): (i: number) => boolean {
  if (n <= 1) return () => true;
  const areYears = columns.every(({ label }) => /^\d{4}$/.test(label));
  if (!areYears) return (i) => i % n === 0;
  const every = [2, 5, 10, 20, 50, 100].find((one) => one >= n) ?? n;
  return (i) => Number(columns[i]!.label) % every === 0;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/**
 * Columns of stacked numbers as an SVG drawing, one `img` for assistive technology. Colours and type come from the site's style sheet; legend
 * and numbers stand beside it in the page. Numbers are whole and not negative.
 */
export function stackedColumns({ title, said, series, columns }: ColumnsPlan): Markup {
  const totals = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(1, ...totals);
  const step = scaleStep(most);
  const ceiling = Math.ceil(most / step) * step;
  const floor = height - bottom;
  const y = (value: number): number => round(floor - (value / ceiling) * (floor - top));
  const pitch = (width - left - right) / Math.max(1, columns.length);
  const bar = Math.max(1.5, Math.min(64, pitch * 0.78));
  const lines = Array.from({ length: Math.round(ceiling / step) + 1 }, (_, i) => i * step);
  const longest = Math.max(0, ...columns.map(({ label }) => label.length));
  const isLabelled = labelling(columns, Math.ceil((longest * letter + 6) / pitch));
  const totalsFit = bar >= String(most).length * 9;
  const grid = each(
    lines,
    (value) =>
      markup`<path class="grid" d="M${left} ${y(value)}H${width - right}"/><text class="tick" x="${left - 8}" y="${y(value) + 5}" text-anchor="end">${value}</text>`,
  );
  const drawn = each(columns, ({ label, values }, i) => {
    const middle = round(left + pitch * (i + 0.5));
    let stacked = 0;
    const parts = each(values, (value, at) => {
      if (value === 0) return nothing;
      const foot = y(stacked);
      stacked += value;
      const head = y(stacked);
      const look = escapeHtml(series[at]!.look);
      const rect = markup`<rect class="s s-${look}" x="${round(middle - bar / 2)}" y="${head}" width="${round(bar)}" height="${round(foot - head)}"/>`;
      const fits = foot - head >= 17 && bar >= String(value).length * 9 + 4 && value !== totals[i];
      return fits
        ? markup`${rect}<text class="in in-${look}" x="${middle}" y="${round((foot + head) / 2 + 5)}" text-anchor="middle">${value}</text>`
        : rect;
    });
    const total = totals[i]!;
    const above =
      total > 0 && totalsFit ? markup`<text class="total" x="${middle}" y="${y(total) - 6}" text-anchor="middle">${total}</text>` : nothing;
    const under = isLabelled(i)
      ? markup`<text class="label" x="${middle}" y="${floor + 24}" text-anchor="middle">${escapeHtml(label)}</text>`
      : nothing;
    return markup`${parts}${above}${under}`;
  });
  return markup`<svg class="columns-chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(`${title}. ${said}`)}"><title>${escapeHtml(title)}</title><desc>${escapeHtml(said)}</desc>${grid}${drawn}</svg>`;
}

/** The legend of a drawing: each series with its colours, in the order in which they stand from top to bottom. */
export const legend = (series: readonly Series[]): Markup =>
  markup`<ul class="legend">${each(
    series.toReversed(),
    ({ look, label }) =>
      markup`<li><svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false"><rect class="s s-${escapeHtml(look)}" x="1" y="1" width="12" height="12"/></svg> ${escapeHtml(label)}</li>`,
  )}</ul>`;

/** A share of a whole as a short bar in a line of a table; the numbers beside it say the same. */
export const shareBar = (part: number, whole: number): Markup =>
  markup`<svg class="share" width="80" height="10" viewBox="0 0 80 10" aria-hidden="true" focusable="false"><path class="whole" d="M0 5H80"/><path class="part" d="M0 5H${round((80 * part) / whole)}"/></svg>`;
