import type { Mark } from '../../text/index.ts';
import { escapeHtml, type Markup, markup } from '../markup.ts';

/** A text in which marks stand out. */
export function marked(text: string, marks: readonly Mark[]): Markup {
  let whole = markup``;
  let at = 0;
  for (const { start, end } of marks) {
    whole = markup`${whole}${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return markup`${whole}${escapeHtml(text.slice(at))}`;
}
