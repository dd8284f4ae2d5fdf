import { withArticle } from '../../council/index.ts';
import type { Ballot } from '../../procedure/types.ts';
import type { MemberFigures, Partner, Period } from '../../record/figures/index.ts';
import type { Body } from '../../record/types.ts';
import { type ColumnsPlan, type Series, shareBar } from '../charts/columns.ts';
import { inlineMark } from '../horseshoe/mark.ts';
import { each, escapeHtml, type Markup, markup, nothing } from '../markup.ts';
import { ballotOrder, ballotWordsIn, listWords, plural, sittingWords } from '../words.ts';
import {
  askedWords,
  chart,
  choice,
  type FrameForm,
  frameForm,
  heading,
  number,
  numberCell,
  type Place,
  section,
  timeline,
} from './parts.ts';

/** Orders of the table of those with whom a member voted. */
export const partnerOrders = {
  both: 'votes in common',
  same: 'times the same',
  differ: 'times different',
  divided: 'the same on divided votes',
  share: 'share the same',
  name: 'name',
} as const;
export type PartnerOrder = keyof typeof partnerOrders;

/** Below this many votes in common no bar is drawn and no share ranked: a few votes look like much. */
const fewest = 10;

const share = (part: number, whole: number): number => (whole < fewest ? -1 : part / whole);

const keys: Readonly<Record<Exclude<PartnerOrder, 'name'>, (one: Partner) => number>> = {
  both: (one) => one.both.value,
  same: (one) => one.same.value,
  differ: (one) => one.both.value - one.same.value,
  divided: (one) => one.divided.same.value,
  share: (one) => share(one.same.value, one.both.value),
};

function ordered(partners: readonly Partner[], order: PartnerOrder): readonly Partner[] {
  if (order === 'name') return partners.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return partners.toSorted((a, b) => keys[order](b) - keys[order](a));
}

export interface MemberPlan {
  readonly figures: MemberFigures;
  readonly form: FrameForm;
  readonly order: PartnerOrder;
}

/** Who it is in a sentence: since when, in which seat, under which names. */
function lede({ to, body }: Place, { figures }: MemberPlan): Markup {
  const { name, names, seat, sameSeat, terms } = figures;
  if (terms.length === 0) return markup`${escapeHtml(capital(withArticle(name)))} has never been a member of ${escapeHtml(body.the)}.`;
  const told =
    seat !== null
      ? `A permanent member ${terms.map(sittingWords).join(', ')}.`
      : `A member ${terms.length === 1 ? '' : `${plural(terms.length, 'time')}: `}${listWords(terms.map(sittingWords))}.`;
  const sat = names.filter((one) => terms.some((term) => one.from <= (term.to ?? '9999') && term.from <= (one.to ?? '9999')));
  const called =
    new Set(sat.map((one) => one.name)).size > 1 ? ` It sat as ${listWords(sat.map((one) => `${one.name} (${namedWhen(one)})`))}.` : '';
  const others = each(
    sameSeat,
    (one) =>
      markup` The same seat was held by <a href="${escapeHtml(to.member(one.code))}">${escapeHtml(`${one.name} (${one.code})`)}</a>, who has a page apart.`,
  );
  return markup`${escapeHtml(told + called)}${others}`;
}

const namedWhen = ({ from, to }: { from: string; to: string | null }): string =>
  from.startsWith('1945') ? `to ${to?.slice(0, 4)}` : to === null ? `since ${from.slice(0, 4)}` : `${from.slice(0, 4)}–${to.slice(0, 4)}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The counts at the head of the page, each leading to its decisions. */
function summary({ to, body }: Place, { figures }: MemberPlan): Markup {
  const { sat, ballots, unknown, withoutVote, most, vetoes } = figures;
  const line = (label: Markup, value: Markup): Markup => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const cast = each(
    ballotOrder.filter((letter) => ballots[letter].value > 0 || letter === 'Y' || letter === 'N' || letter === 'A'),
    (letter) => line(markup`${inlineMark(letter)} ${escapeHtml(ballotWordsIn(body.id)[letter].short)}`, number(to, ballots[letter])),
  );
  return markup`<h2 class="hidden">In all</h2><div class="tiles"><div><h3>Ballots</h3><dl class="tally-list">${line(markup`Decisions while it sat`, number(to, sat))}${cast}${unknown.value > 0 ? line(markup`Ballot not known`, number(to, unknown)) : nothing}${withoutVote.value > 0 ? line(markup`No vote was taken`, number(to, withoutVote)) : nothing}</dl></div>
<div><h3>Beside most members</h3><dl class="tally-list">${line(markup`Cast the ballot that most cast`, number(to, most.with))}${line(markup`Cast another ballot`, number(to, most.apart))}${line(markup`Neither can be said`, number(to, most.neither))}${vetoes ? line(markup`Vetoes cast`, number(to, vetoes)) : nothing}</dl></div></div>`;
}

const looksIn = (body: Body): readonly (Series & { readonly look: Ballot })[] =>
  ballotOrder.map((look) => ({ look, label: ballotWordsIn(body)[look].short }));

/** A member of so few years has them side by side; one of more keeps its gaps. */
const fewYears = 14;

/** The chart of a member's ballots by year. */
export function ballotsPlan({ name, years, ballots }: MemberFigures, body: Body = 'SC'): ColumnsPlan {
  const cast = looksIn(body).filter(({ look }) => ballots[look].value > 0);
  const unknown = years.some(({ none }) => none > 0);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const few = years.length <= fewYears;
  const byYear = new Map(years.map((one) => [one.year, one]));
  const shown = few ? [...byYear.keys()] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return {
    title: `Ballots of ${withArticle(name)} by year`,
    said: `Columns by year, ${first} to ${last}${few ? ', years in which it sat' : ''}: ${cast.map(({ label, look }) => `${label.toLowerCase()} ${ballots[look].value}`).join(', ')}.`,
    series: [...cast, ...(unknown ? [{ look: 'none', label: 'Not known, or no vote' }] : [])],
    columns: shown.map((year) => {
      const one = byYear.get(year);
      const values = [...cast.map(({ look }) => one?.ballots[look].value ?? 0), ...(unknown ? [one?.none ?? 0] : [])];
      return { label: String(year), values };
    }),
  };
}

function yearsTable({ to, body }: Place, { years, ballots }: MemberFigures): Markup {
  const cast = looksIn(body.id).filter(({ look }) => ballots[look].value > 0);
  return markup`<table class="figures"><thead><tr><th scope="col">Year</th>${each(cast, ({ label }) => markup`<th scope="col" class="n">${escapeHtml(label)}</th>`)}<th scope="col" class="n">Decisions</th></tr></thead><tbody>${each(
    years,
    (one) =>
      markup`<tr><th scope="row"><a href="${escapeHtml(to.year(one.year))}">${one.year}</a></th>${each(cast, ({ look }) => numberCell(to, one.ballots[look]))}${numberCell(to, one.sat)}</tr>`,
  )}</tbody></table>`;
}

function periodsTable({ to, body }: Place, { periods, vetoes }: MemberFigures): Markup {
  const veto = (one: Period): Markup => (one.vetoes ? numberCell(to, one.vetoes) : nothing);
  const cast = ballotOrder.filter((letter) => 'YNA'.includes(letter) || periods.some((one) => one.ballots[letter].value > 0));
  const rows = each(
    periods,
    (one) =>
      markup`<tr><th scope="row">${escapeHtml(sittingWords(one))}</th>${numberCell(to, one.sat)}${each(cast, (letter) => numberCell(to, one.ballots[letter]))}${numberCell(to, one.most.apart)}${veto(one)}</tr>`,
  );
  const head = (word: string): Markup => markup`<th scope="col" class="n">${escapeHtml(word)}</th>`;
  return markup`<div class="scroll"><table class="figures"><thead><tr><th scope="col">Term, or decade of a long one</th>${head('Decisions')}${each(cast, (letter) => head(ballotWordsIn(body.id)[letter].short))}${head('Otherwise than most')}${vetoes ? head('Vetoes') : nothing}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function partnersTable({ to }: Place, { figures, form, order }: MemberPlan): Markup {
  const sorted = (key: PartnerOrder, words: string, number = true): Markup => {
    const current = key !== order ? nothing : key === 'name' ? markup` aria-sort="ascending"` : markup` aria-sort="descending"`;
    const link = markup`<a href="${escapeHtml(`${to.member(figures.code, { ...form, sort: key })}#together`)}">${escapeHtml(words)}</a>`;
    return number ? markup`<th scope="col" class="n"${current}>${link}</th>` : markup`<th scope="col"${current}>${link}</th>`;
  };
  const named = new Map<string, number>();
  for (const { name } of figures.partners) named.set(name, (named.get(name) ?? 0) + 1);
  const rows = each(ordered(figures.partners, order), (one) => {
    const { both, same, divided } = one;
    const bar = both.value < fewest ? nothing : shareBar(same.value, both.value);
    const code = named.get(one.name) === 1 ? nothing : markup` <small>(${escapeHtml(one.code)})</small>`;
    return markup`<tr><th scope="row"><a href="${escapeHtml(to.member(one.code))}">${escapeHtml(one.name)}</a>${code}</th>${numberCell(to, same)}${numberCell(to, both)}<td class="bar">${bar}</td>${numberCell(to, divided.same)}${numberCell(to, divided.both)}</tr>`;
  });
  return markup`<div class="scroll"><table class="figures together"><caption class="hidden">For each other member: how often both cast the same ballot, of how many on which both voted</caption><thead><tr>${sorted('name', 'Member', false)}${sorted('same', 'Same ballot')}${sorted('both', 'of both voting')}<th scope="col">${sortLink(to.member(figures.code, { ...form, sort: 'share' }), 'Share')}</th>${sorted('divided', 'Same, on divided votes')}<th scope="col" class="n">of both voting</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

const sortLink = (href: string, words: string): Markup => markup`<a href="${escapeHtml(`${href}#together`)}">${escapeHtml(words)}</a>`;

const definitions = ({ body }: Place): Markup => markup`<section class="how" aria-labelledby="how"><h2 id="how">How it is counted</h2>
<ul>
<li><b>Decisions while it sat</b> are all questions that ${escapeHtml(body.the)} decided on days on which it was a member, whatever their kind, those without a vote among them.</li>
<li><b>Beside most members.</b> Most members cast the ballot (in favour, against or abstaining) that more of them cast than either other one. Where two are level, or not every ballot is known, nothing can be said. To be absent, or present and not participating, is not to vote otherwise.</li>
<li><b>Whom it voted with.</b> Only decisions of which every ballot is known, and on which both were in favour, against or abstaining; absence and non-participation agree with nobody and differ from nobody. The same ballot means both in favour, both against or both abstaining.</li>
<li><b>Divided votes</b> leave out decisions on which every member was in favour: there two members could not differ.</li>
<li>No share is drawn or ranked of fewer than ${fewest} votes in common.</li>
</ul></section>`;

/** A member as it sat. */
export function memberPage(place: Place, plan: MemberPlan): Markup {
  const { to, body } = place;
  const { figures, form, order } = plan;
  const { code, name, terms, partners, latestApart, most } = figures;
  const api = (table: string): string => to.api(`/members/${encodeURIComponent(code)}`, { ...form, format: 'csv', table });
  const kicker = terms.length === 0 ? `${body.title} · ${code}` : `Member of the ${body.title} · ${code}`;
  if (terms.length === 0)
    return markup`${heading(kicker, name, lede(place, plan))}<p><a href="${escapeHtml(to.members())}">All States that sat</a></p>`;
  const sort = choice('sort', 'Order of members', order, Object.entries(partnerOrders));
  const apart =
    latestApart.length === 0
      ? nothing
      : section(
          'apart',
          'Otherwise than most, latest',
          markup`${timeline(to, latestApart, 'none')}<p><a href="${escapeHtml(to.found(most.apart.typed))}">All ${most.apart.value}</a></p>`,
        );
  const empty = figures.sat.value === 0;
  return markup`<article class="figures-page">
${heading(kicker, name, lede(place, plan), frameForm(to.member(code), form, sort))}
${askedWords(figures.asked)}
${
  empty
    ? markup`<p class="remark">It sat at none of these decisions.</p>`
    : markup`${summary(place, plan)}
${section('terms', 'By term', markup`${periodsTable(place, figures)}<p class="quiet"><a href="${escapeHtml(api('periods'))}" download>As CSV</a></p>`)}
${section(
  'ballots',
  'Ballots by year',
  chart({
    plan: ballotsPlan(figures, place.body.id),
    csv: api('years'),
    doesNotShow:
      'how much a vote mattered, or what it was on. Many questions are settled before they are put, and most are adopted with every member in favour. Years in which it did not sit may be left out.',
    table: yearsTable(place, figures),
  }),
)}
${apart}
${section(
  'together',
  'Whom it voted with',
  markup`<p>Of ${escapeHtml(plural(partners.length, 'other member'))} with which it sat, how often both cast the same ballot.</p>${partnersTable(place, plan)}<p class="quiet"><a href="${escapeHtml(api('partners'))}" download>Numbers as CSV</a>. <b>What it does not show:</b> why two members voted alike. Whoever sat in the same two years had the same questions before it; members of other years had others.</p>`,
)}`
}
${definitions(place)}
</article>`;
}
