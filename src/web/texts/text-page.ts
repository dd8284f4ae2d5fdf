import { pathOf } from '../../record/title.ts';
import type { TextView } from '../../store/index.ts';
import {
  type Mark,
  marksOf,
  matchesTextQuery,
  type SearchParagraph,
  searchWords,
  type TextPart,
  type TextQuery,
} from '../../text/index.ts';
import { outcomeWord } from '../decision/parts.ts';
import { each, escapeHtml, type Markup, markup, nothing } from '../markup.ts';
import { dayWords, outcomeWords } from '../words.ts';
import { anchorOf } from './address.ts';
import { marked } from './marked.ts';
import { verbWords } from './words.ts';

const headings: Readonly<Record<TextPart, string>> = {
  preambular: 'Preambular paragraphs',
  operative: 'Operative paragraphs',
  annex: 'Annexes',
};

/** Where the words looked for stand in a paragraph that the query finds. */
function marksIn({ body }: SearchParagraph, query: TextQuery | null): readonly Mark[] {
  if (query === null) return [];
  const words = searchWords(body);
  return matchesTextQuery(query, words) ? marksOf(query, words) : [];
}

/** Each verb once, with what it does and its force. */
const verbs = (paragraph: SearchParagraph): Markup =>
  each([...new Set(paragraph.verbs.map(verbWords))], (words) => markup`<span>${escapeHtml(words)}</span>`);

/** Sub-paragraphs stand in. */
const depth = (id: string): number => Math.min(2, id.split('(').length - 1);

const line = (paragraph: SearchParagraph, query: TextQuery | null): Markup => {
  const anchor = escapeHtml(anchorOf(paragraph.paragraph));
  return markup`<li id="${anchor}"><a class="para" href="#${anchor}">${escapeHtml(paragraph.paragraph)}</a><p class="in-${depth(paragraph.paragraph)}">${marked(paragraph.body, marksIn(paragraph, query))}</p><p class="governing">${verbs(paragraph)}</p></li>`;
};

function part(view: TextView, which: TextPart, query: TextQuery | null): Markup {
  const paragraphs = view.paragraphs.filter((one) => one.part === which);
  if (paragraphs.length === 0) return nothing;
  const id = escapeHtml(which);
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(headings[which])}</h2><ol class="paragraphs">${each(paragraphs, (one) => line(one, query))}</ol></section>`;
}

function about({ decision, adopted }: TextView): Markup {
  if (decision === null) {
    const words = adopted ? 'Adopted; the record does not have its vote.' : 'The record has no decision on this text.';
    return markup`<p class="lede">${escapeHtml(words)}</p>`;
  }
  const { word, tone } = outcomeWords[decision.outcome];
  return markup`<p class="lede">${escapeHtml(decision.question)}</p><p class="to-decision">${outcomeWord(word, tone)} <a href="${escapeHtml(pathOf(decision.id))}">The decision: who voted how, and why it came out so</a></p>`;
}

/** A text's page: its paragraphs numbered, the governing verbs beside each, words looked for marked. */
export const textPage = (view: TextView, query: TextQuery | null): Markup => markup`<article class="one-text">
<header class="title">
<p class="kicker">${view.decision ? escapeHtml(dayWords(view.decision.date)) : markup`Text`}</p>
<h1>${escapeHtml(view.symbol)}</h1>
${about(view)}
</header>
${view.chapterVII ? markup`<p class="remark">The Council says here that it acts under Chapter VII of the Charter, or under one of its Articles 39 to 42.</p>` : nothing}
${view.complete ? nothing : markup`<p class="quiet">The verbs of some paragraphs could not be read, or the text has not the usual frame.</p>`}
${part(view, 'preambular', query)}
${part(view, 'operative', query)}
${part(view, 'annex', query)}
<p class="quiet">Paragraphs and verbs are read by machine from the text that was indexed. <a href="${escapeHtml(`/api/texts/${view.symbol}`)}">JSON</a> · <a href="/texts">Search the texts</a></p>
</article>`;

/** On a decision's page: where its text can be read. */
export const textLinks = (symbols: readonly string[], href: (symbol: string) => string): Markup =>
  symbols.length === 0
    ? nothing
    : markup`<p class="to-texts">Its text, paragraph by paragraph: ${each(symbols, (one) => markup`<a href="${escapeHtml(href(one))}">${escapeHtml(one)}</a>`, ' · ')}</p>`;
