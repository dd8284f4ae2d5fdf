import type { Modality } from '../types.ts';

const DENIED =
  /^(not|n't|never|avoid|avoided|avoiding|avoids|refrained|refused|declined|stopped|without|neither|nor|cannot|rather|instead)$/;
const EXPECTED =
  /^(will|would|could|may|might|can|should|must|shall|'ll|expected|likely|set|poised|due|plan|plans|planned|planning|intend|intends|intended|want|wants|wanted|hope|hopes|hoped|ready|prepared|preparing|about|going|seek|seeks|seeking|able|possible|potential|possibly|certain|sure|urged|asked|looming|anticipated|widely|considering|scheduled)$/;
const THREATENED = /^(threaten|threatens|threatened|threatening|threat|threats|vow|vows|vowed|warned|warns|pledged|promised)$/;
const CONDITIONAL = /^(if|unless|whether|had|were)$/;

/**
 * How a verb is meant, from the words between its subject and itself and those before the subject in its clause:
 * a fact, a denial, an expectation, a threat, a condition.
 */
export function modalityOf(gap: string, before: string): Modality {
  const own =
    gap
      .replace(/ as (?:widely |was )?expected(?= |$)/g, '')
      .split(' , ')
      .at(-1) ?? '';
  const between = own.split(' ');
  const clause = before.split(' ');
  if (clause.some((word) => word === 'if' || word === 'unless' || word === 'whether')) return 'conditional';
  if (/\b(?:could|can) (?:not|n't)\b|\bcannot\b/.test(own)) return 'conditional';
  if (between.some((word) => THREATENED.test(word))) return 'threatened';
  if (/\b(?:would|could|might) have\b/.test(own)) return 'conditional';
  if (between.some((word) => EXPECTED.test(word)))
    return between.some((word) => CONDITIONAL.test(word) && word === 'if') ? 'conditional' : 'expected';
  if (between.some((word) => DENIED.test(word))) return 'denied';
  return 'asserted';
}

/** Whether a noun such as "veto" is spoken of as a fear or a chance, from the few words around it. */
export function isOnlyFeared(before: string): boolean {
  return /\b(threat|threats|threatened|risk|danger|chance|avoid|avoiding|avert|averting|prevent|preventing|forestall|forestalling|fear|fears|feared|fearing|dreading|foreseeing|anticipating|expecting|wary|warning|hinted|hinting|signalled|paralysed|paralyzed|hamstrung|hobbled|crippled|possible|potential|likely|expected|anticipated|looming|certain|inevitable|without|face|under|despite|over|overcome|escape|escaping|prospect|spectre|specter|if|no|any|against|dodge|dodging|promised|would|could|might|may|will)(?: [a-z]+){0,3} $/.test(
    before,
  );
}

/** Words of wish or doubt before a noun of doing ("adoption"): what is asked, awaited or hindered has not come about. */
const WISHED_FOR =
  / (?:before|ahead of|for|wants?|wanted|urged?|urging|urges|against|prevent(?:ed|ing)?|block(?:ed|ing)?|delay(?:ed|ing)?|seek|seeks|seeking|sought|vote on|await(?:s|ed|ing)?|pending|hop(?:e|es|ed|ing)|oppos(?:e|es|ed|ing)|demand(?:s|ed|ing)?|propos(?:e|es|ed|ing)|calls?|called|calling|towards?|would|could|might|may|if|recommend(?:s|ed|ing)?|impeded|hindered|barred|any|no|an|requires?|secure|win|ensure) (?:the |its |swift |early |a )*$/;

/** Whether a noun such as "adoption" is spoken of as wished for or hindered, from the words before it. */
export const isOnlyWished = (before: string): boolean => WISHED_FOR.test(before);
