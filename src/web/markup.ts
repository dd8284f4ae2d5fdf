declare const made: unique symbol;

/** HTML or SVG as a string in which all text is escaped. Made here, and by `jsonForScript`. */
export type Markup = string & { readonly [made]: true };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * What does not stand for itself: signs of the markup, and marks of type and Latin letters, given by their numbers. A page of ASCII alone is
 * held in half the room and sent many times as quickly, and most pages hold nothing else. Other scripts stay as they are, since whole texts
 * may stand in them.
 */
const special = /[&<>"'\u00a0-\u024f\u2010-\u203f\u25a0-\u25ff]/;

const eachSpecial = new RegExp(special, 'g');
/** A sign for which the engine keeps a text with two bytes a letter, and all that it makes of it by replacing. */
const wide = /[\u0100-\uffff]/;

const escapeSpecial = (sign: string): string => entities[sign] ?? `&#${sign.charCodeAt(0)};`;
const escapeSign = (sign: string): string => (special.test(sign) ? escapeSpecial(sign) : sign);

/** Text as markup that shows it, in an element or in a quoted attribute. */
export function escapeHtml(text: string): Markup {
  if (!special.test(text)) return text as Markup;
  return (wide.test(text) ? Array.from(text, escapeSign).join('') : text.replace(eachSpecial, escapeSpecial)) as Markup;
}

/** What may stand in `markup` as it is: numbers, markup, and words the program itself knows ("start" | "end"), never any string. */
type Placed<T> = T extends number ? T : string extends T ? never : T;

/**
 * Joins markup without a tree in between: the dense drawings of a page (a table of fifteen seats is some hundred and fifty elements) cost
 * a tenth of what the same elements cost as vnodes. A plain string is refused by the compiler until `escapeHtml` has had it.
 *
 * @example markup`<b class="n">${3}</b> ${escapeHtml(name)}`
 */
export function markup<const T extends readonly (string | number)[]>(
  parts: TemplateStringsArray,
  ...values: { [K in keyof T]: Placed<T[K]> }
): Markup {
  let whole = parts[0] as string;
  for (let i = 0; i < values.length; i++) {
    whole += values[i];
    whole += parts[i + 1];
  }
  return whole as Markup;
}

export const nothing = '' as Markup;

/** Every item's markup, `between` put between them. */
export function each<T>(items: readonly T[], draw: (item: T, i: number) => Markup, between = ''): Markup {
  let whole = '';
  for (let i = 0; i < items.length; i++) {
    if (i > 0) whole += between;
    whole += draw(items[i] as T, i);
  }
  return whole as Markup;
}

/**
 * Markup to be kept and used again, in one piece: joined strings are a tree until somebody reads them, and a page made of kept trees would
 * have to walk them at each sending.
 */
export function inOnePiece(html: Markup): Markup {
  html.charCodeAt(0);
  return html;
}

/** The properties that put markup into an element: `<ul {...inner(each(links, line))} />`. */
export const inner = (html: Markup): { readonly dangerouslySetInnerHTML: { readonly __html: Markup } } => ({
  dangerouslySetInnerHTML: { __html: html },
});
