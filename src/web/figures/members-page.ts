import type { MemberIndex } from '../../record/figures/index.ts';
import { each, escapeHtml, type Markup, markup, nothing } from '../markup.ts';
import { listWords, plural, sittingWords } from '../words.ts';
import { heading, numberCell, type Place, section } from './parts.ts';

/** Every State that sat: permanent members first, where there are any. */
export function membersPage({ to, body }: Place, { members }: MemberIndex): Markup {
  const permanent = members.filter(({ seat }) => seat !== null);
  const table = (lines: MemberIndex['members']): Markup => {
    const same = (name: string): boolean => members.filter((one) => one.name === name).length > 1;
    const rows = each(
      lines,
      (one) =>
        markup`<tr><th scope="row"><a href="${escapeHtml(to.member(one.code))}">${escapeHtml(one.name)}</a>${same(one.name) ? markup` <small>(${escapeHtml(one.code)})</small>` : nothing}</th><td>${escapeHtml(listWords(one.terms.map(sittingWords)))}</td>${numberCell(to, one.sat)}</tr>`,
    );
    return markup`<div class="scroll"><table class="figures"><thead><tr><th scope="col">State</th><th scope="col">Member</th><th scope="col" class="n">Decisions while it sat</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  };
  const rest = members.filter(({ seat }) => seat === null);
  return markup`<article class="figures-page">
${heading(body.title, 'Members', markup`${escapeHtml(plural(members.length, 'State'))} have sat in ${escapeHtml(body.the)}. <a href="${escapeHtml(to.api('/members/all', { format: 'csv' }))}" download>As CSV</a>`)}
${permanent.length > 0 ? section('permanent', 'Permanent members', table(permanent)) : nothing}
${permanent.length > 0 ? section('elected', 'Elected members', table(rest)) : table(rest)}
</article>`;
}
