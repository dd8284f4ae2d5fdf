import { inlineMark } from '../horseshoe/mark.ts';
import { each, escapeHtml, type Markup, markup, nothing } from '../markup.ts';
import type { DecisionPlan, RollMember } from './plan.ts';

function memberName(member: RollMember): Markup {
  const name = escapeHtml(member.name);
  const veto = member.veto ? markup`<em class="veto-word"> veto</em>` : nothing;
  return member.permanent
    ? markup`<span class="permanent-name">${name}</span><span class="hidden"> (permanent member)</span>${veto}`
    : markup`${name}${veto}`;
}

/** The roll call as a table: each ballot with its members by name. */
export function rollTable({ roll, sitting }: Pick<DecisionPlan, 'roll' | 'sitting'>): Markup {
  const row = (head: Markup, names: Markup) => markup`<tr><th scope="row">${head}</th><td>${names}</td></tr>`;
  const rows = each(roll, ({ ballot, word, members }) =>
    row(markup`${inlineMark(ballot, 22)} ${escapeHtml(word)} <b>${members.length}</b>`, each(members, memberName, ', ')),
  );
  const others = sitting
    ? row(
        markup`${inlineMark(null, 22)} ${escapeHtml(sitting.word)} <b>${sitting.members.length}</b>`,
        each(sitting.members, escapeHtml, ', '),
      )
    : nothing;
  return markup`<table class="roll"><caption class="hidden">Ballots, member by member</caption><thead class="hidden"><tr><th scope="col">Ballot</th><th scope="col">Members</th></tr></thead><tbody>${rows}${others}</tbody></table>`;
}
