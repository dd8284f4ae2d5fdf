import type { VerbEntry } from './types.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:(?: of(?: the)?| and(?: the)?)? \p{Lu}[\p{L}’'-]+)*`;
const ADDRESSEE = new RegExp(
  String.raw`^\W*(?:that |on |upon |to |both )?(?<who>(?:all |both |any )?(?:other |the )*(?:parties(?: to the conflict| concerned)?|sides|States(?: concerned)?|Member States|States Members of the United Nations|Governments?(?: and authorities)?(?: concerned| of (?:the )?${NAME})?|member States|factions|Secretary-General|Committee|Commission|authorities(?: of (?:the )?${NAME})?|concerned|countries|organizations|donors|international community|Mediator|Special Representative|President|Director General|Assembly|Special Committee|permanent members|occupying Power|${NAME}))`,
  'u',
);
const BY_PARTIES = /\bby (?<who>all (?:the )?parties|the parties|both parties|both sides|all sides)\b/;

/** Who a directive or an authorization speaks to, from the words after the verb; empty for other acts and where nobody is named. */
export function addresseesOf({ act, force }: Pick<VerbEntry, 'act' | 'force'>, object: string): string[] {
  if (act !== 'directive' && act !== 'authorizing') return [];
  if (force === 0) return [];
  const who = ADDRESSEE.exec(object)?.groups?.who ?? BY_PARTIES.exec(object)?.groups?.who;
  if (who === undefined) return [];
  return [who.replace(/^(the|both) (?=\p{L})/u, (article) => (article === 'the ' ? '' : article)).trim()];
}
