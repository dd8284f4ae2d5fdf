import type { Markup } from './markup.ts';

/**
 * JSON that may stand inside `<script type="application/json">`: no `<`, `>` or `&` is left to end the element or
 * start another, nor anything beyond ASCII (see `escapeHtml`).
 */
export const jsonForScript = (value: unknown): Markup =>
  JSON.stringify(value).replace(/[<>&\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`) as Markup;
