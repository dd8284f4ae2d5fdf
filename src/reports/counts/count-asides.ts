import { ordinal } from '../words/numbers.ts';
import { by, type CountPattern, TIMES } from './count-words.ts';

const NTH = '([a-z]+|\\d+(?:st|nd|rd|th))';
const ABOUT =
  '(?: (?:on|about|regarding|concerning|over) (?:the )?(?:(?!since|in|to|that|which|,|;|\\.)\\S+ ){0,5}?(?:(?!since|in|to|that|which|,|;|\\.)\\S+))?';
const ONLY = '(?:only |just |already |so far |a total of |at least |more than |no fewer than )*';
/** What is feared, wished or supposed is no count. */
const MAYBE = / (?:would|could|might|will|may|not|n't|if|unless) /;

const nth = (word: string | undefined): { value: number; bound: 'ordinal' } | null => {
  const value = ordinal(word ?? '');
  return value ? { value, bound: 'ordinal' } : null;
};
const bound = (words: string): 'at_least' | 'exact' => (/more than|at least|no fewer/.test(words) ? 'at_least' : 'exact');

/** Counts of resolutions, drafts and votes told by the way; read by their grammar, so that they contradict nobody. */
export const COUNT_ASIDES: readonly CountPattern[] = [
  {
    // "the third time this year that the Council has failed to adopt a resolution"
    needs: ['time', '%C', 'failed|unable|refused'],
    re: new RegExp(
      ` the ${NTH} time(?: (?!;|\\.|@)\\S+){0,9}? (?:the )?%C (?:has |had |have )?(?:failed|been unable|refused) to (?:adopt|agree|pass|approve|act)(?= )`,
      'g',
    ),
    read: (m) => {
      const count = nth(m[1]);
      return count && { of: 'drafts', ...count };
    },
  },
  {
    // "The draft was the fourth on the war to be vetoed by Russia"
    needs: ['#|drafts|resolutions', 'vetoed|blocked', 'was|is|be|became'],
    re: new RegExp(
      ` (?:was|is|became|becomes) (?:only )?the ${NTH}(?: (?!;|\\.|@)\\S+){0,8}? (?:to be|to have been) (?:vetoed|blocked) by (?:the )?@([A-Z+]+)(?= )`,
      'g',
    ),
    read: (m) => {
      const count = nth(m[1]);
      return count && { of: 'vetoes', ...by(m[2]), ...count };
    },
  },
  {
    // "the first Council resolution on the conflict since 2016", "its first resolution on Yemen in two years"
    needs: ['#', 'since|in', 'first|second|third|fourth|fifth'],
    re: new RegExp(
      ` (?:the|its|a) (first|second|third|fourth|fifth) (?:%C |%UN |such )*#R${ABOUT} (?:(?:that |which )?(?:the )?%C (?:has |had )?(?:managed to |been able to )?(?:pass|adopt|approve|agree on|passed|adopted|approved|agreed on) )?(?=since |in (?:=\\d+|[a-z]+|more than|nearly|over) (?:=\\d+ )?(?:days|weeks|months|years))`,
      'g',
    ),
    read: (m) => {
      const count = nth(m[1]);
      return count && { of: 'resolutions', ...count };
    },
  },
  {
    // "The resolution is the first that the Council has passed on the war"
    needs: ['#', '%C|pass', 'first', 'adopted|passed|approved|pass'],
    re: / #R(?: (?!;|\.)\S+){0,4}? (?:is|was) the (first) (?:one )?(?:(?:that |which )?(?:the )?%C (?:has |had )?(?:ever )?(?:adopted|passed|approved)|to (?:pass|be (?:adopted|passed|approved)))(?= (?:on|about|since|in|regarding))/g,
    read: (m) => {
      const count = nth(m[1]);
      return count && { of: 'resolutions', ...count };
    },
  },
  {
    // "No resolution on Myanmar had been adopted since 1948", "the Council has passed no resolution since the war began", "no new resolution since"
    needs: ['#', 'no|not|nor', 'adopted|passed|approved|agreed'],
    re: new RegExp(
      ` no (?:[a-z]+ ){0,2}#R${ABOUT} (?:(?:has|have|had) (?:ever |yet |since |so far )?been|was|were) (?:adopted|passed|approved|agreed)(?= )|%C (?:(?!;|\\.|@|said|#)\\S+ ){0,9}?(?:adopted|passed|approved|agreed on) (?:no|not a single|not one) (?:[a-z]+ ){0,2}#Rs?(?= )`,
      'g',
    ),
    read: (m) => (MAYBE.test(m[0]) ? null : { of: 'resolutions', value: 0, bound: 'exact' }),
  },
  {
    // "the Council has been unable to adopt a single resolution", "has not passed any resolution"
    needs: ['#', '%C', "unable|failed|not|n't"],
    re: /%C (?:has|had|have) (?:so far |since |still )?(?:been unable to|failed to|not been able to|(?:not|n't) (?:yet )?) ?(?:adopt|adopted|pass|passed|agree on|agreed on|approve|approved) (?:any|a single|even one|one) (?:[a-z]+ ){0,2}#Rs?(?= )/g,
    read: () => ({ of: 'resolutions', value: 0, bound: 'exact' }),
  },
  {
    // "fifteen votes on Syria, and Russia has vetoed in twelve of them", "and has vetoed twelve of them"
    needs: ['@', '=', 'vetoed|veto|blocked', 'them|these|those'],
    re: /@([A-Z+]+) (?:has |had |have )?(?:also |alone )?(?:vetoed|used its veto|blocked)(?: in)? =(\d+) of (?:them|these|those)(?= )/g,
    read: (m) => ({ of: 'vetoes', ...by(m[1]), value: Number(m[2]), bound: 'exact' }),
  },
  {
    // "the Council has voted nine times on draft resolutions", "has met and voted four times"
    needs: ['%C', 'voted', '=|once|twice|thrice'],
    re: new RegExp(
      `%C (?:has|had|have) (?:(?!;|\\.|@|said|#)\\S+ ){0,6}?voted ${ONLY}(?:=(\\d+) times|(twice|thrice))(?= (?:on|over|in|since|[.,;]))`,
      'g',
    ),
    read: (m) => ({ of: 'votes', value: m[1] ? Number(m[1]) : (TIMES[m[2] as string] ?? 2), bound: bound(m[0]) }),
  },
  {
    // "It was the third vote on Sudan in eight days"
    needs: ['vote', 'in|since|this'],
    re: new RegExp(
      ` (?:was|is|marked|marks) (?:only |already )?(?:the|its|their) ${NTH} (?:%C )?vote${ABOUT}(?: (?:by|of|in) the %C)?(?= (?:in (?:=\\d+|as many|a|less|the past)|since|this (?:week|month|year)))`,
      'g',
    ),
    read: (m) => {
      const count = nth(m[1]);
      return count && { of: 'votes', ...count };
    },
  },
  {
    // "Three previous draft resolutions were voted down", "four earlier texts failed"
    needs: ['=', '#', 'voted|failed|defeated|thrown|turned|fallen|fell|lost'],
    re: /=(\d+) (?:previous |earlier |prior |past |other |rival |such |further |more )+(?:[a-z-]+ |@[A-Z]+ |%C |%UN ){0,3}?#[RD]s(?: (?!;|\.|#|@)\S+){0,6}? (?:(?:were|have been|had been) (?:voted down|defeated|thrown out|turned down)|(?:have |had )?(?:failed|fallen short|fell short|lost))(?= )/g,
    read: (m) => (MAYBE.test(m[0]) ? null : { of: 'drafts', value: Number(m[1]), bound: 'exact' }),
  },
  {
    // "Nobody has used a veto", "no veto has been cast since"
    needs: ['veto', 'nobody|none|no|member'],
    re: / (?:(?:nobody|none(?: of (?:the|them)(?: (?:=5|five|permanent|members))*)?|no (?:permanent )?(?:member|country|state|power)) (?:has|had) (?:(?:ever|yet|since|so far) )?(?:used|cast|exercised|wielded) (?:a|its|the|any|their) (?:right of )?veto|no (?:more )?vetoe?s? (?:has|had|have) been (?:used|cast))(?= )/g,
    read: () => ({ of: 'vetoes', value: 0, bound: 'exact' }),
  },
  {
    // "the third time that the two countries block a resolution", "that they have jointly vetoed"
    needs: ['time', 'block|blocked|veto|vetoed|vetoes', 'countries|powers|allies|they|both|states|members'],
    re: new RegExp(
      ` the ${NTH} time(?: (?!;|\\.|@)\\S+){0,6}? (?:the (?:two|=2|pair|both)(?: (?:countries|powers|allies|states|members))?|both(?: (?:countries|powers))?|they) (?:(?:have|had|jointly|both|together) )*(?:block|blocked|veto|vetoed|cast (?:a|their) (?:double )?veto|used their vetoe?s?)(?= )`,
      'g',
    ),
    read: (m) => {
      const count = nth(m[1]);
      return count && { of: 'vetoes', byNear: true, ...count };
    },
  },
  {
    // "the United States has used it 30 times", where the veto has been spoken of
    needs: ['@', 'it', '=', 'times|occasions'],
    re: new RegExp(
      `@([A-Z]+) (?:(?:has|had|have) )?(?:since |already |now |alone )*(?:used|wielded|exercised|employed|cast) it ${ONLY}(?:on )?=(\\d+) (?:times|occasions)(?= )`,
      'g',
    ),
    read: (m) => ({ of: 'vetoes', ...by(m[1]), ifVeto: true, value: Number(m[2]), bound: bound(m[0]) }),
  },
];
