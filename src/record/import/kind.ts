import type { QuestionKind } from '../../procedure/types.ts';

const datesOfElections = /date of (an )?election|election (of members of|to fill a vacancy in) the international court/i;

/**
 * The kind of question a Council resolution decided, by the words of its subject and agenda item, as far as these tell: an admission, the
 * appointment of a Secretary-General, the date of an election to the Court. Anything else counts as substantive.
 */
export function kindBySubject(words: string): QuestionKind {
  if (/\badmission of .*membership/i.test(words) && !/rules/i.test(words)) return 'admission';
  if (
    /(appointment of|appointed).*secretary-general of the (un\b|united nations)/i.test(words) ||
    /as Acting Secretary-General of/.test(words)
  ) {
    return 'secretary_general';
  }
  return datesOfElections.test(words) && !/statute/i.test(words) ? 'procedural' : 'substantive';
}
