import type { Markup } from './markup.ts';

/**
 * JSON that may stand inside `<script type="application/json">`: no `<`, `>` or `&` is left to end the element or
 * start another, and the two line separators JavaScript once choked on are escaped.
 */
export const jsonForScript = (value: unknown): Markup =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`) as Markup;
