import type { LegalClaim, Modality } from '../types.ts';
import type { Gated } from '../words/gates.ts';

/** A way of saying something of the law, with what it asserts. */
export interface LegalFrame extends Gated {
  readonly re: RegExp;
  readonly assertion: LegalClaim['assertion'];
  /** Read only where nothing before it in its clause denies, doubts or supposes it. */
  readonly plain?: boolean;
  /** How it is meant; asserted where nothing is said. */
  readonly modality?: Modality;
  /** What is said holds of the Council's rules, not of one text. */
  readonly rule?: boolean;
}

/** Rules of the vote, duties of members and breaches of resolutions, in further wordings than those of legal-frames.ts. */
export const LEGAL_RULES: readonly LegalFrame[] = [
  {
    // "a no vote from any of the five permanent members stops action", "a negative vote by a permanent member kills a resolution"
    needs: [
      'vote|votes',
      'permanent',
      'kills|stops|blocks|sinks|defeats|means|prevents|dooms|amounts|constitutes|suffices|is|kill|stop|block|sink|defeat|mean|vetoes',
    ],
    re: / (?:negative|no|" no "|dissenting|contrary|single) votes?(?: (?!;|\.|if|would)\S+){1,9}? permanent members?(?: (?!;|\.|,)\S+){0,5}? (?:(?:will |can )?(?:kill|stop|block|sink|defeat|mean|prevent|doom)s?|vetoes|is (?:a veto|enough)|amounts to|constitutes|suffices)(?= )/g,
    assertion: 'lawful',
    rule: true,
  },
  {
    // "on a matter of procedure there is no veto", "the veto does not apply to procedural questions"
    needs: ['veto', 'procedural|procedure', "no|not|n't"],
    re: / (?:(?:on|in) (?:a |an |any |all )?(?:procedural|matters? of procedure|questions? of procedure)(?: (?!;|\.)\S+){0,6}? no veto|veto (?:does|do|can|could|did) (?:not|n't) (?:apply|extend|be used|be cast)(?: (?!;|\.)\S+){0,6}? (?:procedural|procedure)|no veto (?:on|over|in|against)(?: (?!;|\.)\S+){0,4}? (?:procedural|procedure)(?: (?:matters?|questions?|decisions?|votes?|issues?))?)(?= )/g,
    assertion: 'lawful',
    rule: true,
  },
  {
    // "a permanent member can, however, abstain", "permanent members may abstain without blocking a resolution"
    needs: ['permanent', 'abstain', 'can|may|could|free'],
    re: / permanent members?(?: (?!;|\.|said)\S+){0,5}? (?:can|may|could|(?:is|are) free to)(?: (?:,|also|however|instead|simply))* abstain(?: without (?:blocking|vetoing|killing|stopping) (?:it|an?|the)(?: [a-z%#]+){0,2})?(?= )/g,
    assertion: 'lawful',
    rule: true,
  },
  {
    // "each of the five wields a veto over any resolution"
    needs: ['veto', 'each|any|every|all', 'wields|wield|has|have|holds|hold|enjoys|enjoy|possesses'],
    re: / (?:each|any|every|all) (?:one )?of the (?:five|=5)(?: permanent)?(?: members?)?(?: (?!;|\.|,)\S+){0,3}? (?:wields?|has|have|holds?|enjoys?|possess(?:es)?) (?:a |the )?(?:right of |power of )?veto(?= )/g,
    assertion: 'lawful',
    rule: true,
  },
  {
    // "the draft, if adopted, would be binding", "they will be legally binding if the resolution is adopted"
    needs: ['binding', 'would|will|shall', '#|it|they'],
    re: / (?:#[RD]s?|it|they)(?: (?!;|\.|said|not|n't)\S+){0,8}? (?:would|will|shall)(?: (?:then|also|thus|therefore|,))* (?:be|become) (?:legally )?binding(?= )/g,
    assertion: 'binding',
    modality: 'expected',
  },
  {
    // "in defiance of Council resolutions", "violated several resolutions", "a breach of resolution 1718"
    needs: [
      '#',
      'defiance|violation|violations|breach|breaches|breached|contravention|contrary|violates|violated|violating|contravenes|contravened|defy|defies|defied|defying|flout|flouts|flouted|flouting|disregard',
    ],
    re: / (?:in (?:[a-z]+ )?(?:defiance|violation|breach|contravention|disregard) of|contrary to|violat(?:es|ed|ing)|breach(?:es|ed|ing)|contraven(?:es|ed|ing)|def(?:y|ies|ied|ying)|flout(?:s|ed|ing)?|(?:an?|the|its|their|further|new|clear|flagrant|open) (?:[a-z]+ )?(?:violations?|breach|breaches|defiance) of)(?: (?:the|a|an|several|multiple|numerous|existing|past|earlier|previous|all|%C|%UN|'s|its|these|those|this|that|=\d+|many|both|relevant|binding|of|repeated|series|string|successive)){0,5} #Rs?(?= )/g,
    assertion: 'flouted',
    plain: true,
  },
  {
    // "all members are required to abide by the resolutions of the Council", "under a legal obligation to enforce the embargo under the resolution"
    needs: ['required|obliged|bound|obligation|duty|must', 'members|states|countries|nations|governments|member', '#|decisions|decision'],
    re: / (?:members?|states|countries|nations|governments)(?: (?!;|\.|said|not|n't|@)\S+){0,6}? (?:required|obliged|bound|obligation|duty|must)(?: (?:legal|legally|by|law|under|the|charter|to))* (?:comply with|abide by|obey|carry out|implement|accept|enforce)(?: (?!;|\.|,)\S+){0,5}? (?:#Rs?|decisions?)(?= )/g,
    assertion: 'binding',
    rule: true,
  },
];
