import type { Member } from '../../council/types.ts';
import type { Reason } from '../../procedure/types.ts';
import type { Source } from '../../record/types.ts';
import { horseshoe } from '../horseshoe/horseshoe.ts';
import type { HorseshoePlan } from '../horseshoe/plan.ts';
import { jsonForScript } from '../json.ts';
import { each, escapeHtml, inOnePiece, type Markup, markup, nothing } from '../markup.ts';
import { decisionList, outcomeWord, tallyBar } from './parts.ts';
import type { DecisionPlan, LinkPlan, WhatIfData } from './plan.ts';
import { rollTable } from './roll.ts';

const section = (id: string, heading: string, content: Markup): Markup =>
  markup`<section aria-labelledby="${escapeHtml(id)}"><h2 id="${escapeHtml(id)}">${escapeHtml(heading)}</h2>${content}</section>`;

const ruled = ({ sentence, rule }: Reason): Markup => markup`${escapeHtml(sentence)} <cite>${escapeHtml(rule)}</cite>`;

const chamber = (plan: DecisionPlan, seats: HorseshoePlan): Markup => markup`<figure class="chamber">
${horseshoe({ plan: seats, said: plan.said, big: plan.centre.big, small: plan.centre.small, tone: plan.outcome.tone })}
<figcaption class="quiet"><span class="ring-key" aria-hidden="true"></span> Ringed: permanent members. Seats run clockwise in alphabetical order.</figcaption>
</figure>`;

/** The outcome in words, the bar of ballots, the roll call. */
const result = ({ outcome, tally, roll, sitting }: DecisionPlan): Markup => markup`<section class="result" aria-labelledby="outcome">
<h2 id="outcome">${outcomeWord(outcome.word, outcome.tone)}</h2>
<p class="sentence">${escapeHtml(outcome.sentence)}</p>
${tally ? tallyBar(tally) : nothing}
${rollTable({ roll, sitting })}
</section>`;

function why({ reasons, remarks }: DecisionPlan): Markup {
  if (!reasons.length) return nothing;
  const steps = each(reasons, (reason) => markup`<li>${ruled(reason)}</li>`);
  return section(
    'why',
    'Why',
    markup`<ol class="reasons">${steps}</ol>${each(remarks, (one) => markup`<p class="remark">${ruled(one)}</p>`)}`,
  );
}

function wouldChange(changes: DecisionPlan['wouldChange']): Markup {
  if (!changes.length) return nothing;
  const lines = each(changes, (change) => markup`<li><b>${escapeHtml(change.outcome)}.</b> ${escapeHtml(change.sentence)}</li>`);
  return section('would-change', 'What would have changed it', markup`<ul class="would-change">${lines}</ul>`);
}

const notes = (lines: readonly string[]): Markup =>
  lines.length ? section('notes', 'Notes', markup`<ul>${each(lines, (line) => markup`<li>${escapeHtml(line)}</li>`)}</ul>`) : nothing;

/** What others take away of a decision, by the words that name it and the end of its address. */
const TAKEN: readonly (readonly [string, string])[] = [
  ['BibTeX', '/cite'],
  ['CSL-JSON', '/cite?style=csl'],
  ['picture (SVG)', '/embed.svg'],
  ['HTML to embed', '/embed.html'],
  ['JSON', ''],
];

const sourcesDrawn = new WeakMap<Source, { readonly title: Markup; readonly terms: Markup }>();

/** Thousands of decisions have the same few sources: each is drawn once. */
function sourceWords(source: Source): { readonly title: Markup; readonly terms: Markup } {
  let whole = sourcesDrawn.get(source);
  if (whole === undefined) {
    whole = { title: escapeHtml(source.title), terms: inOnePiece(markup` <span class="quiet">${escapeHtml(source.terms)}</span>`) };
    sourcesDrawn.set(source, whole);
  }
  return whole;
}

function sources({ sources: all, json }: DecisionPlan): Markup {
  const address = escapeHtml(json);
  const lines = each(all, ({ source, gives }) => {
    const { title, terms } = sourceWords(source);
    return markup`<li>${title}${gives ? markup`: ${escapeHtml(gives)}` : nothing}${terms}</li>`;
  });
  return section(
    'sources',
    'Sources',
    markup`<ul class="sources">${lines}</ul><p>Take it with you: ${each(TAKEN, ([word, end]) => markup`<a href="${address}${escapeHtml(end)}">${escapeHtml(word)}</a>`, ' &middot; ')}</p>`,
  );
}

function facts(lines: DecisionPlan['facts']): Markup {
  const drawn = each(lines, ({ label, value, href }) => {
    const words = escapeHtml(value);
    return markup`<div><dt>${escapeHtml(label)}</dt><dd>${href ? markup`<a href="${escapeHtml(href)}">${words}</a>` : words}</dd></div>`;
  });
  return section('facts', 'Facts', markup`<dl class="facts">${drawn}</dl>`);
}

const written = new WeakMap<readonly Member[], Markup>();

/** The data of the what-if as JSON; who sat, most of it, is written once for all votes of a council. */
function whatIfJson({ composition: { members, ...day }, ...vote }: WhatIfData): Markup {
  let sat = written.get(members);
  if (sat === undefined) {
    sat = jsonForScript(members);
    written.set(members, sat);
  }
  return markup`{"vote":${jsonForScript(vote)},"day":${jsonForScript(day)},"members":${sat}}`;
}

const whatIf = (data: DecisionPlan['whatIf']): Markup =>
  data === null
    ? nothing
    : markup`<section class="what-if" aria-labelledby="what-if">
<h2 id="what-if">What if?</h2>
<div id="what-if-island"><p class="quiet">With scripts allowed, any ballot can be changed here and the ruling follows at once.</p></div>
<script type="application/json" id="what-if-data">${whatIfJson(data)}</script>
</section>`;

function neighbours({ before, after }: DecisionPlan): Markup {
  if (!before.length && !after.length) return nothing;
  const list = (heading: 'Before' | 'After', links: readonly LinkPlan[]) =>
    links.length ? markup`<div><h3>${heading}</h3>${decisionList(links)}</div>` : nothing;
  return markup`<section class="neighbours" aria-labelledby="same-matter"><h2 id="same-matter">The same matter</h2><div class="two">${list('Before', before)}${list('After', after)}</div></section>`;
}

/** A decision's page: the table, the outcome and why, the question, what if, the facts, its neighbours; `texts` leads to its text. */
export const decisionPage = (plan: DecisionPlan, texts: Markup = nothing): Markup => markup`<article class="decision">
<header class="title">
<p class="kicker">${escapeHtml(plan.kind.word)} &middot; ${escapeHtml(plan.lede)}</p>
<h1>${escapeHtml(plan.title)}</h1>
<p class="lede">${escapeHtml(plan.question)}</p>
${texts}</header>
${
  plan.horseshoe
    ? markup`<div class="table-and-result">
${chamber(plan, plan.horseshoe)}
${result(plan)}
</div>`
    : result(plan)
}
<div class="columns">
<div>
${why(plan)}
${wouldChange(plan.wouldChange)}
${notes(plan.notes)}
${sources(plan)}
</div>
<div>
${facts(plan.facts)}
</div>
</div>
${whatIf(plan.whatIf)}
${neighbours(plan)}
</article>`;
