import type { DefaultTreeAdapterMap } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

const roman = (n: number): string => {
  let left = n;
  let written = '';
  for (const [value, sign] of [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const) {
    while (left >= value) {
      written += sign;
      left -= value;
    }
  }
  return written;
};

const letter = (n: number): string => (n > 26 ? letter(Math.floor((n - 1) / 26)) : '') + String.fromCharCode(97 + ((n - 1) % 26));

/** How lists are numbered by their depth in documents of the United Nations: "1.", "(a)", "(i)", then letters and numerals in turn. */
const byDepth = (n: number, depth: number): string => {
  if (depth === 0) return `${n}.`;
  return `(${depth % 2 === 1 ? letter(n) : roman(n)})`;
};

/** As the list itself asks to be numbered. */
const byType: Readonly<Record<string, (n: number) => string>> = {
  1: (n) => `${n}.`,
  a: (n) => `(${letter(n)})`,
  A: (n) => `(${letter(n).toUpperCase()})`,
  i: (n) => `(${roman(n)})`,
  I: (n) => `(${roman(n).toUpperCase()})`,
};

const inBounds = (n: number): boolean => Number.isSafeInteger(n) && n >= 1 && n < 400;

/** The number of a list's item, as the page would show it; null for items of lists without numbers. */
export function listLabel(item: Element, lists: readonly Element[]): string | null {
  const list = lists.at(-1);
  if (list?.tagName !== 'ol') return null;
  const items = list.childNodes.filter((node): node is Element => 'tagName' in node && node.tagName === 'li');
  let number = Number(attribute(list, 'start') ?? 1);
  for (const one of items) {
    const own = attribute(one, 'value');
    if (own !== undefined) number = Number(own);
    if (one === item) break;
    number++;
  }
  if (!inBounds(number)) return null;
  const depth = lists.filter(({ tagName }) => tagName === 'ol').length - 1;
  const named = byType[attribute(list, 'type') ?? ''];
  return named ? named(number) : byDepth(number, depth);
}
