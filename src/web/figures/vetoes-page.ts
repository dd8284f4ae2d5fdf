import type { StateCode } from '../../council/types.ts';
import type { VetoFigures } from '../../record/figures/index.ts';
import type { ColumnsPlan } from '../charts/columns.ts';
import { each, escapeHtml, type Markup, markup, nothing } from '../markup.ts';
import { kindWords } from '../words.ts';
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

export interface VetoesPlan {
  readonly figures: VetoFigures;
  readonly form: FrameForm;
  /** The member whose vetoes alone are shown; '' for all. */
  readonly vetoer: StateCode | '';
  /** Who may be chosen, with its name and code. */
  readonly vetoers: readonly { readonly code: StateCode; readonly name: string }[];
}

const decadeWords = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  last - first === 9 || Math.floor(first / 10) !== Math.floor(last / 10)
    ? `${first}s`
    : first === last
      ? String(first)
      : `${Math.floor(first / 10) * 10}s`;

/** The chart of vetoes by holder, or seat, and decade. */
export function vetoesPlan({ vetoers, decades, by, vetoed, cast }: VetoFigures): ColumnsPlan {
  const shown = vetoers.map((one, i) => ({ ...one, i })).filter(({ total }) => total.value > 0);
  return {
    title: `Vetoes by ${by} and decade`,
    said: `${cast} vetoes on ${vetoed.value} decisions: ${shown.map(({ name, total }) => `${name} ${total.value}`).join(', ')}.`,
    series: shown.map(({ seat, earlier, name, total }) => ({
      look: `${seat}${earlier ? '-earlier' : ''}`,
      label: `${name} ${total.value}`,
    })),
    columns: decades.map((decade) => ({ label: decadeWords(decade), values: shown.map(({ i }) => decade.by[i]!.value) })),
  };
}

function decadesTable({ to }: Place, { vetoers, decades, vetoed, by }: VetoFigures): Markup {
  const shown = vetoers.map((one, i) => ({ ...one, i })).filter(({ total }) => total.value > 0);
  const head = each(
    shown,
    ({ id, name }) =>
      markup`<th scope="col" class="n">${by === 'holder' ? markup`<a href="${escapeHtml(to.member(id))}">${escapeHtml(name)}</a>` : escapeHtml(name)}</th>`,
  );
  const rows = each(
    decades,
    (decade) =>
      markup`<tr><th scope="row">${escapeHtml(decade.first === decade.last ? String(decade.first) : `${decade.first}–${decade.last}`)}</th>${each(shown, ({ i }) => numberCell(to, decade.by[i]!))}${numberCell(to, decade.vetoed)}</tr>`,
  );
  return markup`<table class="figures"><thead><tr><th scope="col">Years</th>${head}<th scope="col" class="n">Decisions vetoed</th></tr></thead><tbody>${rows}</tbody><tfoot><tr><th scope="row">All</th>${each(shown, ({ total }) => numberCell(to, total))}${numberCell(to, vetoed)}</tr></tfoot></table>`;
}

/** What others count differently, with the number that each way gives. */
function otherCounts({ to }: Place, { counts, switches, kinds }: VetoFigures): Markup {
  const line = (label: string, value: Markup): Markup =>
    markup`<tr><th scope="row">${escapeHtml(label)}</th><td class="n">${value}</td></tr>`;
  const turned = each(switches, ({ label, choices }) => {
    const out = choices.find(({ state }) => state === 'out' || state === 'holder');
    const into = choices.find(({ state }) => state === 'in' || state === 'seat');
    if (!out || !into) return nothing;
    const without = number(to, { value: out.value, typed: out.typed, inWords: '' });
    const all = number(to, { value: into.value, typed: into.typed, inWords: '' });
    const words = out.state === 'holder' ? `${label}: as seat, as holder` : label;
    return markup`<tr><th scope="row">${escapeHtml(words)}</th><td class="n">${all}</td><td class="n">${without}</td></tr>`;
  });
  return markup`<div class="two"><div><h3>The same, by the lists of others</h3><div class="scroll"><table class="figures"><thead class="hidden"><tr><th scope="col">Way of counting</th><th scope="col">Decisions</th></tr></thead><tbody>${each(counts, ({ label, vetoed }) => line(label, number(to, vetoed)))}</tbody></table></div>
<h3>By kind of question</h3><div class="scroll"><table class="figures"><thead class="hidden"><tr><th scope="col">Kind</th><th scope="col">Decisions</th></tr></thead><tbody>${each(kinds, ({ kind, vetoed }) => line(kindWords[kind].word, number(to, vetoed)))}</tbody></table></div></div>
<div><h3>What lists disagree on</h3><div class="scroll"><table class="figures"><thead><tr><th scope="col">Decisions vetoed</th><th scope="col" class="n">with these</th><th scope="col" class="n">without</th></tr></thead><tbody>${turned}</tbody></table></div>
<p class="quiet">A negative vote of a permanent member is a veto only where the text had the votes required: where it fell short, nothing was vetoed. Two permanent members against one text cast two vetoes on one decision.</p></div></div>`;
}

/** The vetoes: who cast them and when, how others count, and every one. */
export function vetoesPage(place: Place, { figures, form, vetoer, vetoers }: VetoesPlan): Markup {
  const { to, body } = place;
  const { by, vetoed, cast, list } = figures;
  const members = choice('member', 'Vetoed by', vetoer, [
    ['', 'Any'],
    ...vetoers.map(({ code, name }) => [code, `${name} (${code})`] as const),
  ]);
  const seats = choice('by', 'Members as', by, [
    ['holder', 'holders of seats'],
    ['seat', 'seats'],
  ]);
  const more = markup`${members}${seats}`;
  // The interface is asked by query, which knows the member already.
  const words = { ...form, q: [form.q, vetoer === '' ? '' : `veto:${vetoer}`].filter((one) => one !== '').join(' '), by };
  const csv = (table: string): string => to.api('/vetoes', { ...words, format: 'csv', table });
  return markup`<article class="figures-page">
${heading(
  body.title,
  'Vetoes',
  markup`${number(to, vetoed)} decisions were vetoed; on them permanent members cast ${cast} vetoes.`,
  frameForm(to.vetoes(), form, more),
)}
${askedWords(figures.asked)}
${
  vetoed.value === 0
    ? markup`<p class="remark">Nothing of this was vetoed.</p>`
    : markup`${section(
        'decades',
        'By holder and decade',
        chart({
          plan: vetoesPlan(figures),
          csv: csv('decades'),
          doesNotShow:
            'drafts that were never put to the vote because a veto was expected, and negative votes on texts that fell short anyway. A decision that two members vetoed stands in two parts of a column.',
          table: decadesTable(place, figures),
        }),
      )}
${section('counts', 'What each list counts differently', otherCounts(place, figures))}
${section('list', 'Every one, newest first', markup`<p class="quiet"><a href="${escapeHtml(csv('list'))}" download>As CSV</a></p>${timeline(to, list)}`)}`
}
</article>`;
}
