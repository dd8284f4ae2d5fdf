import type { ReportedBallot } from '../types.ts';
import { cueFor } from '../words/cues.ts';
import { LinePattern } from '../words/line-patterns.ts';

/** What a predicate tells of its subject: how a member voted, that it vetoed, what became of a text, or that it had the votes it needed. */
export type Told = ReportedBallot | 'veto' | 'let' | 'pass' | 'fail' | 'short' | 'enough';

/** A predicate of votes: its words, whose it is, and what it tells. */
export interface Frame {
  /** Words it can begin with. */
  readonly first: string;
  readonly pattern: LinePattern;
  readonly of: 'member' | 'council' | 'text';
  readonly told: Told;
  /** Everyday words, which tell of a vote only where one is spoken of. */
  readonly weak: boolean;
}

const MID =
  '(?: (?:~\\d+|on|also|both|all|yesterday|today|"|,|its|their|his|her|the|a|an|once|more|again|=1|[a-z]+ly|sole|lone|only|single|own|dissenting))*';
const OBJECT =
  '(?:it|them|(?:(?:the|this|that|both|all|its|their|a|an|=\\d+|(?!(?:to|of|for|on|by|with|in|at|veto|vetoes|and|but|from|no|any|most|few) )[a-z-]+|@[A-Z+]+|-|%C|%UN) ){0,4}#[RDAMB]s?)';
const END = '(?= (?:[.,;:)—"]|and |but |while |too |as |in the |on (?:the|it|both|all|~)|at |when |this |that |it |$)| $)';
const OWN = '(?:its|their|his|her|the|a|an|no)';
const POLL = '(?:votes?|voting|ballots?|poll|division|roll call)';

const frame = (first: string, rest: string, of: Frame['of'], told: Told, weak: 'weak' | '' = ''): Frame => ({
  first,
  pattern: new LinePattern(new RegExp(`(?:${first})${rest}`, 'y')),
  of,
  told,
  weak: weak === 'weak',
});

/** The predicates, the longer before the shorter. The verbs of `vote-words.ts` are here too, for subjects that stand otherwise than there. */
const FRAMES: readonly Frame[] = [
  // A member for a text.
  frame('voted|votes|voting|vote', `${MID} (?:in favour|for|yes|aye|yea|affirmatively|in the affirmative)${END}`, 'member', 'Y'),
  frame('voted|votes|voting|vote', `${MID} (?:in favour of|for|yes (?:on|to)) ${OBJECT}`, 'member', 'Y'),
  frame('cast|casts|casting', `${MID} (?:affirmative|positive|favourable|yes|" yes ") (?:votes?|ballots?)`, 'member', 'Y'),
  frame('cast|casts|casting|gave|giving', `${MID} (?:votes?|ballots?) (?:in favour|for)(?= )`, 'member', 'Y'),
  frame('gave|giving|lent|lending', ` ${OBJECT} ${OWN} (?:votes?|support|backing|approval|assent|blessing)`, 'member', 'Y', 'weak'),
  frame(
    'gave|giving|lent|lending',
    ` ${OWN} (?:votes?|support|backing|approval|assent|blessing)(?: here| today| ~\\d+| on)* to ${OBJECT}`,
    'member',
    'Y',
    'weak',
  ),
  frame('came|coming', ' (?:down |out )?(?:in favour|for|on the side)(?= )', 'member', 'Y', 'weak'),
  frame('went|going', ` along(?: with ${OBJECT})?(?= )`, 'member', 'Y', 'weak'),
  frame(
    'supported|backed|endorsed|favoured|approved|supporting|backing|endorsing|support|back',
    ` ${OBJECT}(?! (?:'s|draft|resolution))`,
    'member',
    'Y',
    'weak',
  ),
  frame('was|were|being', `(?: (?:also|both|all|too))* (?:in favour(?: of ${OBJECT})?|for ${OBJECT})(?= )`, 'member', 'Y', 'weak'),
  frame(
    'raised|raising|put|putting|lifted',
    `(?: up)? ${OWN} hands?(?: up)? (?:in favour|for(?! (?:the |a )?veto)|in support)(?= )`,
    'member',
    'Y',
  ),
  frame('said|say|saying', '(?: ")? (?:yes|aye)(?= )', 'member', 'Y', 'weak'),
  frame('lined|lining', ` up behind ${OBJECT}`, 'member', 'Y'),
  frame(
    'threw|rallied|stood|swung|put|closed',
    ` (?:(?:its|their|his|her|full|weight|support|ranks|firmly|solidly|to|in) )*behind ${OBJECT}`,
    'member',
    'Y',
    'weak',
  ),
  frame(
    'was|were',
    ` for (?:recommending|admitting|adopting|approving|passing|lifting|extending|renewing|prolonging|imposing|sending|inviting)(?= )`,
    'member',
    'Y',
    'weak',
  ),
  // A member against it.
  frame('voted|votes|voting|vote', `${MID} (?:against|versus|no|nay|negatively|in opposition|in the negative|it down)(?= )`, 'member', 'N'),
  frame(
    'cast|casts|casting|gave|giving',
    `${MID} (?:negative|(?<!cast |casts |casting |gave |giving )no|nay|dissenting|contrary|" no ") (?:votes?|ballots?)`,
    'member',
    'N',
  ),
  // "cast no ballot" is no "no".
  frame('cast|casts|casting', ' no (?:votes?|ballots?)(?= )', 'member', 'P'),
  frame('cast|casts|casting|gave|giving', `${MID} (?:votes?|ballots?) (?:against|in opposition)`, 'member', 'N'),
  frame('opposed|opposes|opposing|oppose', ` ${OBJECT}`, 'member', 'N', 'weak'),
  frame('opposed|opposing', END, 'member', 'N', 'weak'),
  frame('dissented|dissents|dissenting|demurred', '(?= )', 'member', 'N', 'weak'),
  frame('was|were|being', `(?: (?:also|both|all|alone|too))* (?:against|opposed(?: to)?)(?: ${OBJECT}|${END})`, 'member', 'N', 'weak'),
  frame('said|say|saying', '(?: ")? (?:no|nay)(?= )', 'member', 'N', 'weak'),
  frame('raised|raising|put|putting', `(?: up)? ${OWN} hands?(?: up)? against(?= )`, 'member', 'N'),
  // A member on neither side.
  frame('abstained|abstain|abstains|abstaining', '(?= )', 'member', 'A'),
  frame('withheld|withholding|withholds|withhold', ` ${OWN} (?:votes?|ballots?|assent)`, 'member', 'A'),
  frame('sat|sitting|sits|sit', ` (?:it |(?:this|that) one |this |that |the ${POLL} )?out(?= )`, 'member', 'A', 'weak'),
  frame(
    'sat|sit|sitting|stayed|stay|staying|remained|remain|stood|standing',
    ' (?:on (?:the fence|(?:its|their|his|her) hands?|the sidelines?)|neutral|aside)(?= )',
    'member',
    'A',
    'weak',
  ),
  frame('vote|voted|voting', ' (?:either way|one way or the other)', 'member', 'A'),
  frame('refrained|refraining', ` from ${POLL}`, 'member', 'A'),
  frame('held|holding|kept|keeping', ` back ${OWN} (?:votes?|ballots?|support)`, 'member', 'A'),
  // A member that took no part.
  frame('took|takes|taking', ` no part(?: in (?:the|this|that|either) ${POLL})?`, 'member', 'P'),
  frame("not|n't|without", ` (?:cast|casting)(?: ${OWN})? (?:votes?|ballots?)`, 'member', 'P'),
  frame('cast|casts|casting', ' no (?:votes?|ballots?)(?! (?:against|for|in))', 'member', 'P'),
  frame("not|n't|without", ` (?:take|taking|taken) (?:any )?part(?: in (?:the|this|that) ${POLL})?`, 'member', 'P', 'weak'),
  frame("not|n't|without", ` (?:participate|participating|participated)(?: in (?:the|this|that) ${POLL})?`, 'member', 'P', 'weak'),
  frame(
    'stayed|stood|was|were|is|sat|absented|remained',
    ' (?:out|away|absent|empty|vacant|missing|itself|himself|herself|not (?:present|represented|there))(?= )',
    'member',
    'X',
    'weak',
  ),
  // Who walks out while another speaks has left no vote out.
  frame(
    'walked',
    ` out(?: of the (?:chamber|%C|meeting|hall))? (?:before|ahead of|rather than|instead of|prior to|during|at) (?:the |a |it |they |taking )*${POLL}`,
    'member',
    'X',
    'weak',
  ),
  frame('boycotted|boycotting', ` the (?:${POLL}|meeting|session|%C)`, 'member', 'X'),
  // A veto.
  frame('vetoes|veto', ` ${OBJECT}`, 'member', 'veto'),
  frame(
    'vetoed|vetoing',
    `(?: (?!(?:;|\\.|by|in|power|powers|right|rights|threat|was|were|is|-) )(?:~\\d+|on|[a-z]+ly))* ${OBJECT}`,
    'member',
    'veto',
  ),
  frame(
    'cast|casts|casting|used|uses|using|use|wielded|wields|wielding|exercised|exercises|exercising|exercise|deployed|employed|invoked|interposed|slapped|slapping|imposed|raised|applied|lodged|delivered|resorted|reached|brandished|played|announced|pronounced|registered|opposed|lay|laid|set|made|making|had recourse to|resorting',
    '(?: (?:its|their|his|her|a|the|"|another|of|power|right|rare|sole|lone|only|single|double|joint|latest|[a-z]+th|to|for|up|hand|hands|use|in|first|second|third|~\\d+|on|again|permanent|member|\'s|%C)){0,9} veto(?! (?:power|powers|right|rights|threat|-|since))(?= )',
    'member',
    'veto',
  ),
  frame(
    'prevented|preventing|barred|blocked|blocking|vetoed|stopped',
    '(?: (?:the|its|their|any))* (?:adoption|passage|approval)(?= )',
    'member',
    'veto',
  ),
  frame(
    'killed|defeated|buried|blocked|stopped|scuttled|torpedoed|sank|scotched|thwarted|quashed|nixed|struck|shot|spiked|doomed|scuppered|derailed',
    `(?: down)? ${OBJECT}`,
    'member',
    'veto',
    'weak',
  ),
  frame(
    'let|lets|letting|allowed|allows|allowing|permitted',
    ` (?:${OBJECT}|this|this one) (?:pass|through|go through|stand|(?:to )?(?:pass|go through|be adopted|through))(?= )`,
    'member',
    'let',
    'weak',
  ),
  // The Council and a text.
  frame(
    'adopted|passed|approved|okayed|endorsed|accepted|carried|cleared|greenlit|ratified|oks|okays|passes|adopts|approves',
    `(?: (?:~\\d+|on|[a-z]+ly|through))* ${OBJECT}`,
    'council',
    'pass',
  ),
  frame(
    'gave|gives|giving|granted|lent',
    ` (?:(?:its|the|a|an|final|formal|unanimous|overwhelming) )*(?:assent|approval|consent|nod|blessing|backing|endorsement|sanction|stamp of approval|seal of approval)(?: to ${OBJECT})?(?= )`,
    'council',
    'pass',
  ),
  frame('said|says', `(?: ")? yes(?: ")? to ${OBJECT}`, 'council', 'pass'),
  frame('said|says', `(?: ")? no(?: ")? to ${OBJECT}`, 'council', 'fail'),
  frame('threw|throws|turned|turns|voted|votes|struck|shot', ` (?:out|down) ${OBJECT}`, 'council', 'fail'),
  frame(
    'rejected|rejects|defeated|dismissed|declined|refused',
    `(?: to (?:adopt|pass|approve|accept|endorse))? ${OBJECT}`,
    'council',
    'fail',
  ),
  // What became of a text.
  frame(
    'adopted|passed|approved|okayed|endorsed|accepted|carried|agreed',
    END.replace('|at ', '|at |by |with |without |without a |against |despite |over |=\\d|\\d'),
    'text',
    'pass',
  ),
  frame('got|went|sailed|squeaked|scraped|squeezed|breezed|slipped|came|pushed', ' (?:through|home|past)(?= )', 'text', 'pass'),
  frame(
    'won|wins|gained|secured|obtained|received|earned',
    ' (?:(?:its|the|final|easy|unanimous|swift|narrow) )*(?:adoption|passage|approval)(?= )',
    'text',
    'pass',
  ),
  frame('voted through|pushed through|waved through|nodded through|put through', '(?= )', 'text', 'pass'),
  frame('passed|passes|carried|prevailed', END.replace('|at ', '|at |by |with |without |against |despite |=\\d|\\d'), 'text', 'pass'),
  frame(
    'beaten|lost|defeated|rejected|thrown out|voted down|turned down|shot down|struck down|quashed|sunk|doomed|scuttled|dismissed',
    END.replace('|at ', '|at |by |with |without |against |to |=\\d|\\d'),
    'text',
    'fail',
  ),
  frame('vetoed', '(?= (?:[.,;:)—"]|and |but |again |on ~|~|in |at |$)| $)', 'text', 'veto'),
  frame('came|come|comes|coming', ' to (?:nothing|naught|nought|grief)(?= )', 'text', 'fail'),
  frame('met|suffered|meeting|suffering|went', ' (?:with |its |a |down to |to )*(?:defeat|rejection)(?= )', 'text', 'fail'),
  frame(
    'fell|failed|lost|died|foundered|collapsed|perished|falls|fails|founders|collapses',
    END.replace(
      '|at ',
      '|at |by |with |for |to (?:get|win|pass|muster|secure|carry|gain|make|go|be|receive|obtain|garner|reach|attract|clear) |owing |because |through |=\\d',
    ),
    'text',
    'fail',
    'weak',
  ),
  frame(
    'obtained|got|won|received|secured|gained|mustered|garnered|reached|attracted|had|obtain|get|win|receive|secure|gain|muster|garner|reach|attract',
    ' (?:enough|(?:the|a) (?:required|necessary|needed|requisite)|the =\\d+|sufficient)(?: (?:number|majority|of|votes|affirmative|=\\d+|support|yes))*',
    'text',
    'enough',
  ),
  frame('met|suffered|shared|meets', ' (?:the same|a similar|a like|the like|that) (?:fate|end|lot)(?= )', 'text', 'fail'),
  frame('pass|carry', END, 'text', 'pass'),
  frame('went', ' (?:down|under)(?: to defeat)?(?= )', 'text', 'fail'),
  frame(
    'lacked|missed|lacking|missing',
    '(?: (?:adoption|passage|a majority|the majority) by)?(?: (?:only|just|the|a|an))* (?:=\\d+|required|needed|necessary|enough|single)(?: (?:more|of|the|=\\d+|required|needed|necessary|" yes "|yes|affirmative))* (?:votes?|majority|support)',
    'text',
    'short',
  ),
  frame(
    'was|were|fell|fall|falls|falling|came|ended|finished',
    ' (?:up )?(?:=\\d+|a vote|just =\\d+|only =\\d+|one vote|well|far|just)?(?: votes?)? ?short(?= )',
    'text',
    'short',
    'weak',
  ),
];

/** The predicates that can begin with a word, by the number of the word. */
const BY_CUE: Frame[][] = [];
for (const one of FRAMES) {
  for (const words of one.first.split('|')) {
    const word = words.split(' ')[0] as string;
    const cue = cueFor(word);
    const known = BY_CUE[cue];
    if (known) known.push(one);
    else BY_CUE[cue] = [one];
  }
}

/** The predicates that can begin with the word of this number. */
export const framesAt = (cue: number): readonly Frame[] | undefined => (cue < BY_CUE.length ? BY_CUE[cue] : undefined);
