import { type CompareAnswer, type CompareRow, type Direction, type Edit, rowsOf, type SummaryLine } from '../../text/index.ts';
import { each, escapeHtml, type Markup, markup, nothing } from '../markup.ts';

/** How the differences are shown. */
export type CompareView = 'inline' | 'beside';

/** What the page shows: the form with what was typed, problems, and a comparison where there is one. */
export interface ComparePlan {
  readonly sides: readonly [SideTyped, SideTyped];
  readonly view: CompareView;
  readonly problems: readonly string[];
  readonly answer: CompareAnswer | null;
}

export interface SideTyped {
  readonly text: string;
  readonly symbol: string;
}

const side = ({ text, symbol }: SideTyped, n: 1 | 2): Markup => {
  const legend = n === 1 ? escapeHtml('First text') : escapeHtml('Second text');
  return markup`<fieldset><legend>${legend}</legend>
<label class="field wide"><span>Words</span><textarea name="text${n}" rows="8" spellcheck="false">
${escapeHtml(text)}</textarea></label>
<label class="field"><span>or a file</span><input type="file" name="file${n}" accept=".txt,.md,.text,.html,.htm,.docx,text/plain,text/html"><small>Plain text, HTML or Word.</small></label>
<label class="field"><span>or a symbol</span><input name="symbol${n}" value="${escapeHtml(symbol)}" size="20" placeholder="S/RES/242"><small>Of a text that is <a href="/texts">indexed</a>.</small></label>
</fieldset>`;
};

const form = ({ sides, view, problems }: ComparePlan): Markup => {
  const checked = (of: CompareView) => (of === view ? markup` checked` : nothing);
  return markup`<section class="compare-form" aria-labelledby="give"><h2 id="give">Two texts</h2>
<form method="post" action="/compare" enctype="multipart/form-data">
<div class="problems" role="alert">${each(problems, (problem) => markup`<p>${escapeHtml(problem)}</p>`)}</div>
<div class="two">${side(sides[0], 1)}${side(sides[1], 2)}</div>
<fieldset class="view"><legend>Show</legend>
<label><input type="radio" name="view" value="inline"${checked('inline')}> changes in one column</label>
<label><input type="radio" name="view" value="beside"${checked('beside')}> both texts beside each other</label></fieldset>
<p class="send"><button type="submit">Compare</button>
<button class="quiet-button" type="submit" name="as" value="redline">Word file with tracked changes</button></p>
</form></section>`;
};

/** Words that stayed, came or went; said aloud as well as coloured and underlined or struck. */
const edited = (edits: readonly Edit[]): Markup =>
  each(edits, ({ kind, text }) => {
    const words = escapeHtml(text);
    if (kind === 'same') return words;
    return kind === 'in'
      ? markup`<ins><span class="hidden">[in: </span>${words}<span class="hidden">]</span></ins>`
      : markup`<del><span class="hidden">[out: </span>${words}<span class="hidden">]</span></del>`;
  });

const SIGN: Readonly<Record<Direction, Markup>> = {
  up: markup`<span class="asks up">more</span>`,
  down: markup`<span class="asks down">less</span>`,
  other: markup`<span class="asks">other</span>`,
};

const saidIn = ({ place, sentence }: SummaryLine): string =>
  place === '' || sentence.startsWith(place.split(' ')[0] as string) ? sentence : `${place}: ${sentence}`;

const lines = (of: readonly SummaryLine[]): Markup =>
  markup`<ul class="effects">${each(of, (line) => markup`<li>${SIGN[line.direction]} ${escapeHtml(saidIn(line))}</li>`)}</ul>`;

const summary = ({
  names,
  summary: { sentence, words, byAddressee },
  lines: heads,
}: CompareAnswer): Markup => markup`<section aria-labelledby="what">
<h2 id="what">What changed, and for whom</h2>
<p class="lede">${escapeHtml(`${sentence} ${words.in} words in, ${words.out} out. From ${names.before} to ${names.after}.`)}</p>
${heads.length > 0 ? markup`<ul class="effects">${each(heads, ({ what, before, after }) => markup`<li>${escapeHtml(`${what}: ${before ?? 'none'} becomes ${after ?? 'none'}`)}</li>`)}</ul>` : nothing}
<div class="whom">${each(byAddressee, ({ who, lines: own }) => markup`<section><h3>${escapeHtml(who ?? 'For nobody by name')}</h3>${lines(own)}</section>`)}</div>
</section>`;

const isChange = ({ kind, moved, crossed }: CompareRow): boolean => kind !== 'same' || moved || crossed !== null;

const kindWords = ({ kind, moved, crossed }: CompareRow): string =>
  [...(kind === 'same' ? [] : [kind]), ...(moved || crossed !== null ? ['moved'] : [])].join(', ');

const inline = (rows: readonly CompareRow[]): Markup =>
  markup`<ol class="compared">${each(rows, (row) => {
    const depth = Math.min(2, row.depth);
    const changed = isChange(row) ? markup` class="changed"` : nothing;
    const effects =
      row.sentences.length > 0
        ? markup`<p class="governing">${each(row.sentences, (one) => markup`<span>${escapeHtml(one)}</span>`)}</p>`
        : nothing;
    return markup`<li${changed}><p class="para">${escapeHtml(row.place)} <span class="quiet">${escapeHtml(kindWords(row))}</span></p><p class="in-${depth}">${edited(row.inline)}</p>${effects}</li>`;
  })}</ol>`;

const beside = (rows: readonly CompareRow[], { names }: CompareAnswer): Markup => {
  const cell = ({ place, edits }: CompareRow['before'], of: string): Markup =>
    edits.length === 0
      ? markup`<td><span class="quiet" aria-label="${escapeHtml(`not in ${of}`)}">&#8211;</span></td>`
      : markup`<td><b class="para">${escapeHtml(place)}</b> ${edited(edits)}</td>`;
  return markup`<table class="in-two"><caption class="hidden">Both texts, paragraph by paragraph</caption>
<thead><tr><th scope="col">${escapeHtml(names.before)}</th><th scope="col">${escapeHtml(names.after)}</th></tr></thead>
<tbody>${each(rows, (row) => {
    const changed = isChange(row) ? markup` class="changed"` : nothing;
    return markup`<tr${changed}>${cell(row.before, names.before)}${cell(row.after, names.after)}</tr>`;
  })}</tbody></table>`;
};

/** What came of a comparison: what changed and for whom, then paragraph by paragraph. */
export const comparedTexts = (answer: CompareAnswer, view: CompareView): Markup => {
  const rows = rowsOf(answer);
  return markup`${summary(answer)}
<section aria-labelledby="texts"><h2 id="texts">Paragraph by paragraph</h2>${view === 'beside' ? beside(rows, answer) : inline(rows)}</section>`;
};

/** The page that compares two texts: the form, and below the heading what came of it. */
export const comparePage = (plan: ComparePlan): Markup => markup`<article class="compare">
<header class="title"><h1>Compare two texts</h1>
<p class="lede">Versions of a draft, or two drafts on one matter: which paragraphs and words changed, what each change does (a verb up or down in force, an addressee gained or lost, a deadline moved), and for whom. Nothing that is given here is kept.</p></header>
${plan.answer === null ? nothing : comparedTexts(plan.answer, plan.view)}
${form(plan)}
</article>`;
