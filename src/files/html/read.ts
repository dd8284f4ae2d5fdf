import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { listLabel } from './list-label.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Text taken out of a page, one paragraph a block with an empty line between, and what the reader of it should know. */
export interface HtmlText {
  readonly text: string;
  /** Deleted words were left out: the page shows changes. */
  readonly changes: boolean;
}

/** Holds no words of the document. */
const silent = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'nav',
  'button',
  'select',
  'textarea',
]);
const blocks = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);
const RULE = '________';
/** Deeper elements are read as text of the last one that is followed. */
const deepest = 200;

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const isElement = (node: Node): node is Element => 'tagName' in node;
const isHidden = (element: Element): boolean => attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true';

class Gathered {
  private readonly lines: string[] = [];
  private open = '';
  changes = false;

  add(text: string): void {
    this.open += text;
  }

  /** Ends the block that is open. */
  end(): void {
    const words = this.open
      .replace(/[ \t\r\n\f]+/g, ' ')
      .replace(/ ?\u2028 ?/g, '\n')
      .trim();
    if (words !== '') this.lines.push(words);
    this.open = '';
  }

  /** The line above footnotes, by which the reader of texts knows them; once. */
  rule(): void {
    this.end();
    if (!this.lines.includes(RULE)) this.lines.push(RULE);
  }

  text(): string {
    this.end();
    return this.lines.length === 0 ? '' : `${this.lines.join('\n\n')}\n`;
  }
}

/** The words in a node and below it, however deep. */
function wordsIn(node: Node): string {
  let words = '';
  const left: Node[] = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.nodeName === '#text') words += (next as DefaultTreeAdapterMap['textNode']).value;
    else if ('childNodes' in next && !silent.has(next.nodeName)) left.push(...next.childNodes.toReversed());
  }
  return words;
}

/** A link from a footnote back to its call, as Word's notes have it once they are HTML. */
const leadsBack = (element: Element): boolean =>
  element.tagName === 'a' && /^#(footnote|endnote)-ref/.test(attribute(element, 'href') ?? '');

/** Where a call of a footnote leads to and the label it shows ("[1]" and "1" are "1"), or undefined where an element is none. */
function calledNote(element: Element): { readonly to: string; readonly label: string } | undefined {
  if (element.tagName !== 'a') return undefined;
  const href = attribute(element, 'href') ?? '';
  const label = wordsIn(element).replace(/[[\]\s]/g, '');
  return /^#.*note/i.test(href) && /^([0-9]{1,3}|[*†‡]{1,3}|[a-z])$/.test(label) ? { to: href.slice(1), label } : undefined;
}

/**
 * The words of an HTML page, without what is no text of it (scripts, styles, navigation). Numbers that the page leaves to the browser, as
 * Word's automatic ones, are written out: "1.", "(a)", "(i)" by the depth of the list unless the list names its own. Deleted words are
 * left out, inserted ones kept. Total: any string gives a text.
 */
export function textOfHtml(html: string): HtmlText {
  const gathered = new Gathered();
  /** Labels of footnotes by the name of their anchor, as their calls give them. */
  const notes = new Map<string, string>();
  const walk = (node: Node, lists: readonly Element[], depth: number): void => {
    if (node.nodeName === '#text') {
      gathered.add((node as DefaultTreeAdapterMap['textNode']).value);
      return;
    }
    if (!isElement(node)) {
      if ('childNodes' in node) for (const child of node.childNodes) walk(child, lists, depth + 1);
      return;
    }
    const { tagName } = node;
    if (silent.has(tagName) || isHidden(node)) return;
    if (tagName === 'del' || tagName === 's' || tagName === 'strike') {
      gathered.changes = true;
      return;
    }
    if (tagName === 'ins') gathered.changes = true;
    if (tagName === 'br' || depth > deepest) {
      gathered.add(tagName === 'br' ? '\u2028' : wordsIn(node));
      return;
    }
    if (leadsBack(node)) return;
    const call = calledNote(node);
    if (call) {
      notes.set(call.to, call.label);
      gathered.add(call.label);
      return;
    }
    const block = blocks.has(tagName);
    if (block) gathered.end();
    if (tagName === 'hr') gathered.rule();
    if (tagName === 'li') {
      const footnote = notes.get(attribute(node, 'id') ?? '');
      if (footnote !== undefined) gathered.rule();
      const label = footnote ?? listLabel(node, lists);
      if (label !== null) gathered.add(`${label} `);
    }
    if (cells.has(tagName)) gathered.add(' ');
    const inside = tagName === 'ol' || tagName === 'ul' ? [...lists, node] : lists;
    for (const child of node.childNodes) {
      // The first paragraph of an item stands beside its number.
      const first = tagName === 'li' && isElement(child) && child.tagName === 'p' && child === node.childNodes.find(isElement);
      if (first) for (const grandchild of child.childNodes) walk(grandchild, inside, depth + 2);
      else walk(child, inside, depth + 1);
      if (first) gathered.end();
    }
    if (block) gathered.end();
  };
  walk(parse(html), [], 0);
  return { text: gathered.text(), changes: gathered.changes };
}
