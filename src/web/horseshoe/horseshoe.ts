import { each, escapeHtml, inOnePiece, type Markup, markup, nothing } from '../markup.ts';
import { ballotMark } from './mark.ts';
import type { HorseshoePlan, Seat } from './plan.ts';

function drawSeat(seat: Seat, mark: number, changed: boolean): Markup {
  const { anchor, lines, labelX, labelY } = seat;
  const lift = (lines.length - 1) / 2;
  const at = (i: number): Markup => markup`x="${labelX}" y="${labelY + 6 + (i - lift) * 20}"`;
  const name =
    lines.length === 1
      ? markup`<text class="seat-name" ${at(0)}>${escapeHtml(lines[0] as string)}</text>`
      : markup`<text class="seat-name">${each(lines, (line, i) => markup`<tspan ${at(i)}>${escapeHtml(line)}</tspan>`)}</text>`;
  // The letter within the mark goes its own way; see ballots.css.
  const anchored = anchor === 'start' ? nothing : markup` text-anchor="${anchor}"`;
  const ring = seat.permanent ? markup`<circle class="permanent" r="${mark + 6}"/>` : nothing;
  return markup`<g class="seat${seat.veto ? ' veto' : ''}${changed ? ' changed' : ''}"${anchored}><title>${escapeHtml(seat.said)}</title><g transform="translate(${seat.x} ${seat.y})">${ring}${ballotMark(seat.ballot, mark)}</g>${name}<text class="seat-code" x="${labelX}" y="${labelY + 10}">${escapeHtml(seat.code)}</text></g>`;
}

const drawn = new WeakMap<Seat, Markup>();

/** Seats recur from vote to vote (see `horseshoePlan`), so each is drawn once. */
function seatMarkup(seat: Seat, mark: number): Markup {
  let whole = drawn.get(seat);
  if (whole === undefined) {
    whole = inOnePiece(drawSeat(seat, mark, false));
    drawn.set(seat, whole);
  }
  return whole;
}

export interface HorseshoeShown {
  readonly plan: HorseshoePlan;
  /** What the drawing shows, for those who do not see it; the list of ballots beside it has every name. */
  readonly said: string;
  /** What stands inside the table. */
  readonly big: string;
  readonly small: string;
  readonly tone: 'good' | 'bad' | 'none';
  readonly changed?: ReadonlySet<string>;
}

export const viewBoxOf = (plan: HorseshoePlan) => markup`0 0 ${plan.width} ${plan.height}`;

/** What stands inside the drawing's `svg`: the table, the result, the seats in the order of the plan. */
export function horseshoeInside({ plan, big, small, tone, changed }: Omit<HorseshoeShown, 'said'>): Markup {
  const { x, y } = plan.centre;
  const words = small.length > 22 && small.includes(':') ? small.split(/(?<=:) /) : [small];
  const under = each(words, (word, i) => markup`<text class="small ${tone}" x="${x}" y="${y + 42 + i * 28}">${escapeHtml(word)}</text>`);
  const seats = each(plan.seats, (seat) => (changed?.has(seat.code) ? drawSeat(seat, plan.mark, true) : seatMarkup(seat, plan.mark)));
  return markup`<path class="table" d="${escapeHtml(plan.table)}"/><text class="big" x="${x}" y="${y}">${escapeHtml(big)}</text>${under}${seats}`;
}

/** A horseshoe plan as an SVG drawing, one `img` for assistive technology. */
export const horseshoe = (shown: HorseshoeShown): Markup =>
  markup`<svg class="horseshoe" viewBox="${viewBoxOf(shown.plan)}" role="img" aria-label="${escapeHtml(shown.said)}">${horseshoeInside(shown)}</svg>`;
