import { ordinal } from '../words/numbers.ts';
import { by, type CountPattern, TIMES } from './count-words.ts';

const VETO = 'veto|vetoes|vetoed|vetoing|vetos';
const NTH = '([a-z]+|\\d+(?:st|nd|rd|th))';
const CAST = '(?:cast|used|exercised|wielded|deployed|invoked|employed|resorted to|made use of)';
const ABOUT =
  '(?:only |just |a total of |a mere |at least |more than |nearly |some |about |around |over |no fewer than |as many as |the )*';
const GAP = (most: number): string => `(?:(?!;|\\.|@|said|says|#[RD] )\\S+ ){0,${most}}?`;

const bound = (words: string): 'at_least' | 'exact' => (/more than|at least|over |no fewer|as many as/.test(words) ? 'at_least' : 'exact');
const nth = (
  word: string | undefined,
  who: { by?: string; bySeveral?: readonly string[]; byNear?: boolean },
): ReturnType<CountPattern['read']> => {
  const value = ordinal(word ?? '');
  return value ? { of: 'vetoes', ...who, value, bound: 'ordinal' } : null;
};
/** Feared, denied or wished: no count. */
const MAYBE = / (?:would|could|might|will|may|not|n't|if|unless) /;

/** Further ways in which reports count vetoes and votes; `counts.ts` has the plainest. */
export const COUNT_TURNS: readonly CountPattern[] = [
  {
    // "For the 78th time Russia used her veto", "for the first time, the Council saw the US exercise its veto"
    needs: ['time|occasion', '@', VETO],
    re: new RegExp(
      ` (?:for (?:only )?|only |is |was |marks |marked |be )?(?:the|a) ${NTH} (?:time|occasion) ${GAP(16)}@([A-Z]+) ${GAP(12)}(?:veto|vetoed|vetoes)(?= )`,
      'g',
    ),
    read: (m) => (MAYBE.test(m[0]) ? null : nth(m[1], by(m[2]))),
  },
  {
    // "Russia cast veto No. 100", "Soviet veto number 99"
    needs: ['@', VETO, '=|0'],
    re: /@([A-Z]+) (?:(?!;|\.|@|said)\S+ ){0,4}?veto (?:no\.?|number|#|nr\.?) =?(\d+)(?= )/g,
    read: (m) => ({ of: 'vetoes', ...by(m[1]), value: Number(m[2]), bound: 'ordinal' }),
  },
  {
    // "the veto has been used at least 293 times", "321 vetoes have been cast"
    needs: [VETO, '='],
    re: new RegExp(
      `veto (?:power |right )?(?:has |had )?(?:since |so far )?(?:been|was) (?:${CAST}|recorded|counted|applied) (?:by \\S+ )?${ABOUT}=(\\d+) times|=(\\d+) vetoes (?:(?:have|had) (?:ever |so far |since )?been|were) (?:${CAST}|recorded)`,
      'g',
    ),
    read: (m) => ({ of: 'vetoes', value: Number(m[1] ?? m[2]), bound: bound(m[0]) }),
  },
  {
    // "the other four have together cast a mere seven vetoes", "Moscow was responsible for 79 vetoes"
    needs: ['vetoes|negative', '='],
    re: new RegExp(
      `(?:@([A-Z+]+) )?${GAP(12)}(?:(?:has|have|had) (?:(?:together|jointly|between them|alone|so far|already|since|also) )*${CAST}|(?:was|is|were|are) responsible for|accounts? for|accounted for|holds? the record (?:with|of)|is credited with) ${ABOUT}=(\\d+) (?:of the )?(?:vetoes|negative votes)(?= )`,
      'g',
    ),
    read: (m) => (MAYBE.test(m[0]) ? null : { of: 'vetoes', ...(m[1] ? by(m[1]) : {}), value: Number(m[2]), bound: bound(m[0]) }),
  },
  {
    // "Since 2011, however, it has cast 31", where the veto was spoken of just before
    needs: ['it|they|he|she', '=', 'cast|used|vetoed'],
    re: new RegExp(
      ` (?:it|they) (?:has|have|had) (?:since |now |so far |already |also )*(?:cast|vetoed) ${ABOUT}=(\\d+)(?= (?:[.,;]|since|of them|more|so far|to date))`,
      'g',
    ),
    read: (m) => ({ of: 'vetoes', byNear: true, value: Number(m[1]), bound: bound(m[0]) }),
  },
  {
    // "51 times it vetoed …", "on 12 occasions Moscow has used its veto"
    needs: ['=', 'times|occasions', VETO],
    re: new RegExp(
      ` (?:on )?=(\\d+) (?:separate )?(?:times|occasions) (?:,|in all|so far|already|that|since ~\\d+| )*(?:the )?(?:@([A-Z]+)|it|they|he|she) (?:has |had |have )?(?:vetoed|blocked|${CAST} (?:its|her|his|the|their|a) (?:right of )?veto)(?= )`,
      'g',
    ),
    read: (m) => ({ of: 'vetoes', ...(m[2] ? by(m[2]) : { byNear: true }), value: Number(m[1]), bound: 'exact' }),
  },
  {
    // "blamed the US for vetoing three drafts", "Washington, a permanent member, had blocked three resolutions"
    needs: ['@', '=', '#', 'vetoing|blocking|vetoed|blocked|killed'],
    re: new RegExp(
      `@([A-Z]+) (?:(?:for|of|after|in|by) (?:having )?(?:vetoing|blocking|vetoed|blocked)|, (?:(?!;|\\.|@|#|said)\\S+ ){1,18}?, (?:has|had|have) (?:already |previously |also )*(?:vetoed|blocked|killed)) ${ABOUT}=(\\d+) (?:(?:%C|%UN|[a-z-]+|@[A-Z]+) ){0,4}?#[RDA]s`,
      'g',
    ),
    read: (m) => ({ of: 'vetoes', ...by(m[1]), value: Number(m[2]), bound: bound(m[0]) }),
  },
  {
    // "which makes six vetoes in the year", "bringing to 83 the number of its vetoes", "taking its total to 46"
    needs: ['=', 'makes|making|brings|bringing|brought|takes|taking|took', 'veto|vetoes|total|tally'],
    re: /(?:makes|making|made) (?:it )?(?:a total of )?=(\d+) vetoes|(?:brings?|bringing|brought|takes?|taking|took) (?:(?:the|its|their|@[A-Z]+|'s|[a-z]+) ){0,6}?(?:number|total|tally|count)(?: of (?:[a-z-]+|@[A-Z]+|'s| ){1,5}?)? to =(\d+)|(?:brings?|bringing|brought|takes?|taking) to =(\d+) (?:the|its) (?:number|total|tally) of (?:[a-z-]+ |@[A-Z]+ |'s ){0,4}?vetoes/g,
    read: (m) => {
      const value = Number(m[1] ?? m[2] ?? m[3]);
      return value > 350 ? null : { of: 'vetoes', byNear: true, value, bound: 'exact' };
    },
  },
  {
    // "the negative vote of Britain (its fourth)", "vetoed a draft on Thursday, its sixth since the war began"
    needs: ['veto|vetoed|vetoes|negative', 'its|her|their|the'],
    re: new RegExp(
      `(?:@([A-Z]+) (?:(?!;|\\.|@|said)\\S+ ){0,24}?(?:vetoed|veto|vetoes)|(?:negative vote|veto) (?:of|by|from) (?:the )?@([A-Z]+))(?: (?!;|\\.|@|said|,)\\S+){0,14}? (?:,|\\(|—) (?:its|her|their) ${NTH}(?= (?:[),.;—]|since|on|in|such|of|so|this|over))`,
      'g',
    ),
    read: (m) => (MAYBE.test(m[0]) ? null : nth(m[3], by(m[1] ?? m[2]))),
  },
  {
    // "has never used its veto", "No British delegate had ever cast a veto", "has not vetoed a resolution since 1989"
    needs: ['@', 'never|ever|not', VETO],
    re: new RegExp(
      `(?: no)? @([A-Z]+)(?: (?:ambassador|delegate|envoy|delegation|government|representative))? (?:has|had|have) (?:since |so far |also )?(never|ever|not)(?: (?:once|yet|since|before|again|so far|,|since ~\\d+))* (?:${CAST} (?:a|its|the|their|her|any) (?:right of |power of )?veto|vetoed (?:a|any) )`,
      'g',
    ),
    read: (m) => (m[2] === 'ever' && !m[0].startsWith(' no') ? null : { of: 'vetoes', ...by(m[1]), value: 0, bound: 'exact' }),
  },
  {
    // "the first Chinese one since July 2020", "the first American veto on the Middle East since 2018"
    needs: ['@', 'since', 'one|veto|vetoes'],
    re: new RegExp(` (?:the|its|their) ${NTH} @([A-Z]+) (?:one|veto|vetoes)(?= (?:since|on|in|of|about|over|[.,;]))`, 'g'),
    read: (m) => nth(m[1], by(m[2])),
  },
  {
    // "It is the second triple veto ever", "the first vetoes about Central America since 1997", "the second veto in as many days"
    needs: [VETO],
    re: new RegExp(
      ` (?:the|its|their|her|a) ${NTH} (?:such |double |triple |joint |separate )*veto(?:es)? (?=(?:since|ever|in|on|about|over|this|of the)(?: ))`,
      'g',
    ),
    read: (m) => nth(m[1], { byNear: true }),
  },
  {
    // "has twice vetoed texts", "Russia has once before used its veto"
    needs: ['@', 'times|once|twice|thrice', VETO],
    re: new RegExp(
      `@([A-Z]+) (?:has |had |have )?(?:already |now |previously |also )*(once|twice|thrice)(?: before| already| now| since ~\\d+)* (?:vetoed|${CAST} (?:its|the|a|her) veto)(?= )`,
      'g',
    ),
    read: (m) => ({ of: 'vetoes', ...by(m[1]), value: TIMES[m[2] as string] ?? 1, bound: 'exact' }),
  },
  {
    // "46 American vetoes", "the Soviet Union's 79 vetoes", "34 vetoes by the US", "83 of the vetoes were cast by Washington"
    needs: ['@', '=', 'vetoes|them|those|these'],
    re: /=(\d+) @([A-Z]+) vetoes(?= )|@([A-Z]+) 's =(\d+) vetoes(?= )|=(\d+) (?:of (?:the |all |those |these |them )?)?(?:vetoes|(?:them|those|these)(?= (?:were|was|came))) (?:(?:were|was|had been) )?(?:cast |came )?(?:by|from) (?:the )?@([A-Z]+)(?= )/g,
    read: (m) => ({ of: 'vetoes', ...by(m[2] ?? m[3] ?? m[6]), value: Number(m[1] ?? m[4] ?? m[5]), bound: bound(m[0]) }),
  },
  {
    // "the fourth time in ten days that the Council votes on this crisis", "For the first time since 2006, the Council has split"
    needs: ['time', '%C', 'votes|voted|split|divided|adopted|rejected|called|demanded|failed|met|condemned|imposed'],
    re: new RegExp(
      ` (?:the|a) ${NTH} time (?:(?!;|\\.|@|said|#[RD] )\\S+ ){0,12}?(?:the )?%C (?:(?:has|had|have|is|on|~\\d+|publicly|openly|also) )*(?:votes?|voted|split|divided|adopted|rejected|called|demanded|failed|met|condemned|imposed)(?= )|%C (?:(?:has|had|on|~\\d+|,) )*for (?:the|a) ${NTH} time (?:(?:in|since|this|~\\d+|=\\d+|[a-z]+|,) ){0,6}?(?:voted|adopted|rejected|called|demanded|failed|condemned)(?= )`,
      'g',
    ),
    read: (m) => {
      const value = ordinal((m[1] ?? m[2]) as string);
      return value && !/veto/.test(m[0]) ? { of: 'votes', value, bound: 'ordinal' } : null;
    },
  },
  {
    // "It was the first resolution on settlements to pass since 1980", "Resolution 2623 is the eighth of its kind"
    needs: ['#', 'pass|adopted|passed|approved|kind|since'],
    re: new RegExp(
      ` the ${NTH} (?:such |%C |%UN )*#R (?:(?!;|\\.|@|said|that (?:demand|call|urg|condemn|impos|ask|authori)|demanding|calling|urging|condemning|imposing|asking)\\S+ ){0,9}?(?:to pass|to be (?:adopted|passed|approved)|adopted|passed|approved)(?= (?:[a-z]+ ){0,6}?since )|#R (?:is|was) (?:only )?the ${NTH} (?:of its kind|such #?\\S+|in a series)(?= )`,
      'g',
    ),
    read: (m) => {
      const value = ordinal((m[1] ?? m[2]) as string);
      return value ? { of: 'resolutions', value, bound: 'ordinal' } : null;
    },
  },
  {
    // "Washington's veto on Wednesday was its fifth since …"
    needs: ['@', VETO, 'was|is', 'its|her|their|the'],
    re: new RegExp(
      `@([A-Z]+) (?:'s )?veto ${GAP(10)}(?:was|is) (?:only |already )?(?:its|the|their|her) ${NTH}(?= (?:since|in|on|of|such|cast|that|against|this|so|[.,;]))`,
      'g',
    ),
    read: (m) => nth(m[2], by(m[1])),
  },
  {
    // "the fifth time … that Washington has stood in the way of a resolution"
    needs: ['time', '@', 'stood|blocked|shielded|protected|killed|thwarted|struck'],
    re: new RegExp(
      ` (?:the|a) ${NTH} time ${GAP(16)}(?:that )?(?:the )?@([A-Z]+) (?:has |had )?(?:stood in the way|blocked|shielded|protected|killed|thwarted|struck down)(?= )`,
      'g',
    ),
    read: (m) => nth(m[1], by(m[2])),
  },
  {
    // "is the sixth that the US has cast", "only the second ever cast by the US", "the first by the Obama administration"
    needs: [VETO, 'cast|by'],
    re: new RegExp(
      `veto ${GAP(12)}(?:was|is|were) (?:only |already |just )?(?:the|its) ${NTH} (?:(?:that )?(?:the )?@([A-Z]+) (?:has |had |have )?(?:ever )?${CAST}|(?:ever )?(?:${CAST} )?by (?:the )?@([A-Z]+)|(?:ever )?${CAST}(?= (?:in|since|on|at|this|so)))`,
      'g',
    ),
    read: (m) => nth(m[1], m[2] || m[3] ? by(m[2] ?? m[3]) : { byNear: true }),
  },
  {
    // "It has now done so four times", after a sentence about a veto
    needs: ['done', 'times|once|twice|thrice'],
    re: new RegExp(
      ` (?:(?:the )?@([A-Z]+)|it|they) (?:has |had |have )?(?:now |since |already |previously |also )*done so ${ABOUT}(?:=(\\d+) times|(once|twice|thrice))(?= )`,
      'g',
    ),
    read: (m) => ({
      of: 'vetoes',
      ...(m[1] ? by(m[1]) : { byNear: true }),
      ifVeto: true,
      value: m[2] ? Number(m[2]) : (TIMES[m[3] as string] ?? 1),
      bound: bound(m[0]),
    }),
  },
  {
    // "Neither France nor Britain has used its veto since 1989"
    needs: ['neither', '@'],
    re: new RegExp(
      ` neither (?:the )?@([A-Z]+) nor (?:the )?@[A-Z]+ (?:has|had|have) (?:since |ever )?(?:${CAST} (?:a|its|the|their) (?:right of |power of )?veto|vetoed (?:anything|a|any))(?= )`,
      'g',
    ),
    read: (m) => ({ of: 'vetoes', ...by(m[1]), value: 0, bound: 'exact' }),
  },
  {
    // "brings the number of US vetoes in the Council to 80"
    needs: ['number|total|tally', VETO, '='],
    re: /(?:number|total|tally) of @([A-Z]+) vetoes (?:(?!;|\.|@|said)\S+ ){0,8}?(?:to|at|is|stands at|reached) =(\d+)(?= )/g,
    read: (m) => ({ of: 'vetoes', ...by(m[1]), value: Number(m[2]), bound: 'exact' }),
  },
  {
    // "… have cast 117 vetoes, the United States 82, Britain 29"
    needs: [VETO, '@', '='],
    // What stands here is looked at first: looking back from every word costs more than all other patterns together.
    re: /(?= (?:,|and|;) (?:the )?@)(?<=(?:=\d+ vetoes|vetoed =\d+|veto[^;.]{0,120}=\d+ times)[^;.]{0,160}) (?:,|and|;) (?:the )?@([A-Z]+) =(\d+)(?= (?:[,.;]|and|times))/g,
    read: (m) => ({ of: 'vetoes', ...by(m[1]), value: Number(m[2]), bound: 'exact' }),
  },
  {
    // "Resolution 2728 is the third that the Council has adopted on Gaza since October", "It was the Council's fourth resolution on the war"
    needs: ['%C'],
    re: new RegExp(
      ` (?:is|was|becomes|became) (?:only )?(?:the ${NTH} (?:one )?(?:that )?(?:the )?%C (?:has|had) (?:adopted|passed|approved)|the %C 's ${NTH} #R)(?= )`,
      'g',
    ),
    read: (m) => {
      const value = ordinal((m[1] ?? m[2]) as string);
      return value && value > 1 ? { of: 'resolutions', value, bound: 'ordinal' } : null;
    },
  },
  {
    // "Of eleven drafts put to the vote, four passed", "of the ten drafts on the war only three were adopted"
    needs: ['=', '#'],
    re: / of (?:the |its |some |a total of )?=(\d+) #[RD]s(?: (?!;|\.|said|#)\S+){0,10}? (?:, )?(?:only |just )?=(\d+) (?:have |has |had |were |was |been )*(?:passed|adopted|approved|succeeded|carried)(?= )/g,
    read: (m) => (Number(m[2]) <= Number(m[1]) ? { of: 'resolutions', value: Number(m[2]), outOf: Number(m[1]), bound: 'exact' } : null),
  },
  {
    // "The Council has failed five times to adopt a resolution on the conflict"
    needs: ['%C', '='],
    re: /%C (?:has|had|have) (?:already |now |so far )?(?:failed|tried(?: and failed)?) =(\d+) times to (?:adopt|pass|agree|approve)(?= )/g,
    read: (m) => (/ failed /.test(m[0]) ? { of: 'drafts', value: Number(m[1]), bound: 'exact' } : null),
  },
];
