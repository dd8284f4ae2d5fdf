import { outcomeWord, tallyBar } from '../decision/parts.ts';
import { inlineMark } from '../horseshoe/mark.ts';
import { each, escapeHtml, type Markup, markup, nothing } from '../markup.ts';
import type { DecisionCard } from './plan.ts';

/** A decision in short: symbol, outcome, question, tally, and the groups small enough to name. */
export function cardMarkup(card: DecisionCard): Markup {
  const head = markup`<p class="card-head"><a href="${escapeHtml(card.href)}">${escapeHtml(card.title)}</a> <span class="quiet">${escapeHtml(card.date)}</span> ${outcomeWord(card.outcome, card.tone)}</p>`;
  const groups = each(
    card.ballots,
    ({ ballot, word, names }) =>
      markup`<p class="card-ballots">${inlineMark(ballot, 15)} <span class="quiet">${escapeHtml(word)}:</span> ${escapeHtml(names)}</p>`,
  );
  return markup`${head}<p class="card-question">${escapeHtml(card.question)}</p>${card.tally ? tallyBar(card.tally) : nothing}${groups}`;
}
