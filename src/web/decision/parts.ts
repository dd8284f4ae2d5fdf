import type { Ballot } from '../../procedure/types.ts';
import { inlineMark } from '../horseshoe/mark.ts';
import { each, escapeHtml, inOnePiece, type Markup, markup, nothing } from '../markup.ts';
import type { TallyBar as Bar, LinkPlan, Tone } from './plan.ts';

const cell = 20;

/** Squares beside each other, `n` of them from the place `from` on, as one path; each `inset` within its room. */
function squares(ballot: Ballot | 'unknown', n: number, from: number, inset: number): Markup {
  const side = cell - 2 * inset;
  const all = each(
    Array.from({ length: n }, (_, i) => (from + i) * cell + inset),
    (x) => markup`M${x} ${3 + inset}h${side}v${side - 4}h${-side}z`,
  );
  return n === 0 ? nothing : markup`<path class="cell b-${ballot}" d="${all}"/>`;
}

/** A body larger than this has a length for each ballot instead of a square for each member. */
const mostSquares = 30;
const longest = mostSquares * cell;

const tenth = (length: number): number => Math.round(length * 10) / 10;

/** `n` members from the place `from` on as one length. */
const length = (ballot: Ballot | 'unknown', n: number, from: number, unit: number): Markup =>
  n === 0
    ? nothing
    : markup`<path class="cell b-${ballot}" d="M${tenth(from * unit)} 4h${tenth(Math.max(1, n * unit - 2))}v14h${-tenth(Math.max(1, n * unit - 2))}z"/>`;

function drawBar(bar: Bar): Markup {
  const unit = bar.of > mostSquares ? longest / bar.of : cell;
  const draw = (ballot: Ballot | 'unknown', n: number, from: number, inset: number): Markup =>
    unit === cell ? squares(ballot, n, from, inset) : length(ballot, n, from, unit);
  let cast = 0;
  const cells = each(bar.parts, ({ ballot, n }) => {
    cast += n;
    return draw(ballot, n, cast - n, 1);
  });
  const said = bar.parts.map((part) => `${part.n} ${part.word.toLowerCase()}`).join(', ');
  const line = bar.required === null ? nothing : markup`<path class="bar-line" d="M${tenth(bar.required * unit)} 0V22"/>`;
  const words = each(
    bar.parts,
    (part) => markup`<li>${inlineMark(part.ballot)} <b>${part.n}</b> ${escapeHtml(part.word.toLowerCase())}</li>`,
  );
  const required =
    bar.required === null
      ? nothing
      : markup`<li class="required"><span class="bar-key" aria-hidden="true"></span> ${bar.required} in favour required</li>`;
  return markup`<div class="tally"><svg viewBox="0 0 ${tenth(bar.of * unit)} 22" role="img" aria-label="${escapeHtml(said)}">${cells}${draw('unknown', bar.of - cast, cast, 1.5)}${line}</svg><ul class="tally-words">${words}${required}</ul></div>`;
}

const bars = new Map<string, Markup>();

/**
 * The ballots as a bar of squares, one a member, with the votes required marked; the words under it say the same. The Council has voted in
 * some hundred ways, and each bar is drawn once.
 */
export function tallyBar(bar: Bar): Markup {
  if (bar.of > mostSquares) return drawBar(bar);
  const key = `${bar.parts.map((part) => `${part.n}${part.ballot}`).join()} ${bar.of} ${bar.required}`;
  let whole = bars.get(key);
  if (whole === undefined) {
    whole = inOnePiece(drawBar(bar));
    bars.set(key, whole);
  }
  return whole;
}

const shapes: Readonly<Record<Tone, Markup>> = { good: escapeHtml('●'), bad: escapeHtml('■'), none: escapeHtml('○') };

/** How a decision ended, with a shape that tells it without colour. */
export const outcomeWord = (word: string, tone: Tone): Markup =>
  markup`<span class="outcome ${tone}"><span aria-hidden="true">${shapes[tone]}</span> ${escapeHtml(word)}</span>`;

const lines = new WeakMap<LinkPlan, Markup>();

/** Neighbours name each other in turn: a decision's line is drawn once. */
function line(link: LinkPlan): Markup {
  let whole = lines.get(link);
  if (whole === undefined) {
    whole = inOnePiece(
      markup`<li><a href="${escapeHtml(link.href)}"><b>${escapeHtml(link.id)}</b> <small>${escapeHtml(link.date)}</small></a><p>${escapeHtml(link.words)}</p>${outcomeWord(link.outcome, link.tone)}</li>`,
    );
    lines.set(link, whole);
  }
  return whole;
}

/** A list of decisions: symbol, date, question, outcome. */
export const decisionList = (links: readonly LinkPlan[]): Markup => markup`<ol class="decisions">${each(links, line)}</ol>`;
