import { inlineMark } from '../horseshoe/mark.ts';
import { each, escapeHtml, inOnePiece, type Markup, markup, nothing } from '../markup.ts';
import type { TallyBar as Bar, LinkPlan, Tone } from './plan.ts';

const cell = 20;

const cellAt = (ballot: Bar['parts'][number]['ballot'], i: number): Markup =>
  markup`<rect class="cell b-${ballot}" x="${i * cell + 1}" y="4" width="${cell - 2}" height="14"/>`;

const emptyAt = (i: number): Markup => markup`<rect class="cell b-unknown" x="${i * cell + 1.5}" y="4.5" width="${cell - 3}" height="13"/>`;

function drawBar(bar: Bar): Markup {
  const cells = bar.parts.flatMap((part) => Array.from({ length: part.n }, () => part.ballot));
  const missing = Array.from({ length: bar.of - cells.length }, (_, i) => cells.length + i);
  const said = bar.parts.map((part) => `${part.n} ${part.word.toLowerCase()}`).join(', ');
  const line = bar.required === null ? nothing : markup`<path class="bar-line" d="M${bar.required * cell} 0V22"/>`;
  const words = each(
    bar.parts,
    (part) => markup`<li>${inlineMark(part.ballot)} <b>${part.n}</b> ${escapeHtml(part.word.toLowerCase())}</li>`,
  );
  const required =
    bar.required === null
      ? nothing
      : markup`<li class="required"><span class="bar-key" aria-hidden="true"></span> ${bar.required} in favour required</li>`;
  return markup`<div class="tally"><svg viewBox="0 0 ${bar.of * cell} 22" role="img" aria-label="${escapeHtml(said)}">${each(cells, cellAt)}${each(missing, emptyAt)}${line}</svg><ul class="tally-words">${words}${required}</ul></div>`;
}

const bars = new Map<string, Markup>();

/**
 * The ballots as a bar of squares, one a member, with the votes required marked; the words under it say the same. The Council has voted in
 * some hundred ways, and each bar is drawn once.
 */
export function tallyBar(bar: Bar): Markup {
  const key = `${bar.parts.map((part) => `${part.n}${part.ballot}`).join()} ${bar.of} ${bar.required}`;
  let whole = bars.get(key);
  if (whole === undefined) {
    whole = inOnePiece(drawBar(bar));
    bars.set(key, whole);
  }
  return whole;
}

/** How a decision ended, with a shape that tells it without colour. */
export const outcomeWord = (word: string, tone: Tone): Markup =>
  markup`<span class="outcome ${tone}"><span aria-hidden="true">${tone === 'good' ? '&#9679;' : tone === 'bad' ? '&#9632;' : '&#9675;'}</span> ${escapeHtml(word)}</span>`;

const lines = new WeakMap<LinkPlan, Markup>();

/** Neighbours name each other in turn: a decision's line is drawn once. */
function line(link: LinkPlan): Markup {
  let whole = lines.get(link);
  if (whole === undefined) {
    whole = inOnePiece(
      markup`<li><a href="${escapeHtml(link.href)}"><span class="symbol">${escapeHtml(link.id)}</span> <span class="date">${escapeHtml(link.date)}</span></a><span class="words">${escapeHtml(link.words)}</span>${outcomeWord(link.outcome, link.tone)}</li>`,
    );
    lines.set(link, whole);
  }
  return whole;
}

/** A list of decisions: symbol, date, question, outcome. */
export const decisionList = (links: readonly LinkPlan[]): Markup => markup`<ol class="decisions">${each(links, line)}</ol>`;
