/** The anchor of a paragraph on its text's page: "OP5(b)(ii)" → "OP5.b.ii", "OP1#2" → "OP1_2". */
export const anchorOf = (paragraph: string): string => paragraph.replace(/\(/g, '.').replace(/\)/g, '').replace(/#/g, '_');

/** The address of a text's page, with words to mark and a paragraph to go to where given. Slashes of the symbol stay. */
export function textHref(symbol: string, { q = '', paragraph }: { readonly q?: string; readonly paragraph?: string } = {}): string {
  const path = `/texts/${symbol.split('/').map(encodeURIComponent).join('/')}`;
  const query = q === '' ? '' : `?${new URLSearchParams({ q })}`;
  return `${path}${query}${paragraph === undefined ? '' : `#${encodeURIComponent(anchorOf(paragraph))}`}`;
}
