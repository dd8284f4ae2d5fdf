import type { CompareAnswer } from '../../text/index.ts';
import { type CompareView, comparedTexts } from '../compare/page.ts';
import { escapeHtml, type Markup, markup } from '../markup.ts';

/** Two versions of a draft: what the changes do and for whom, then the paragraphs. */
export function versionsCompared(
  {
    id,
    title,
    from,
    to,
    view,
  }: { readonly id: string; readonly title: string; readonly from: string; readonly to: string; readonly view: CompareView },
  answer: CompareAnswer,
): Markup {
  const address = (path: string, more: Readonly<Record<string, string>>) =>
    escapeHtml(`${path}?${new URLSearchParams({ from, to, ...more })}`);
  const other =
    view === 'inline'
      ? markup`<a href="${address(`/drafts/${id}/compare`, { view: 'beside' })}">Beside each other</a>`
      : markup`<a href="${address(`/drafts/${id}/compare`, {})}">In one column</a>`;
  return markup`<article class="compare">
<header class="title"><p class="kicker"><a href="${escapeHtml(`/drafts/${id}`)}">${escapeHtml(title)}</a> &middot; <a href="${escapeHtml(`/drafts/${id}/versions`)}">Versions</a></p>
<h1>${escapeHtml(`${answer.names.before} and ${answer.names.after}`)}</h1>
<p>${other} &middot; <a href="${address(`/api/drafts/${id}/redline`, {})}">Word file with tracked changes</a></p></header>
${comparedTexts(answer, view)}
</article>`;
}
