import type { Modality, ReportedBallot } from '../types.ts';
import { Gate } from '../words/gates.ts';
import type { Sentence } from '../words/items.ts';
import { isOnlyFeared, isOnlyWished } from '../words/modality.ts';
import { cast, clauseBefore, L, matchesOf, type Pattern, states, textIn, type VoteWords } from './vote-words.ts';

const NO = '(?:" )?(?:no|nay|nyet|non|negative vote|no vote|dissenting vote|vote against|dissent)(?: ")?';
/** What a vote against does to a text when it is a veto. */
const ENDED =
  '(?:(?:had |has )?(?:put (?:an end|paid) to|meant (?:the (?:end|death|defeat) of|that)|spelt the end (?:of|for)|was enough to (?:kill|sink|block|stop|defeat)|finished off|finished|doomed|buried|sank|killed|blocked|stopped|defeated|scuttled|torpedoed))';
const SIDE = '(abstaining|abstained|(?:voting|voted) (?:in favour|for|yes|against|no)|opposing|opposed|supporting|backing)';
const COMES_TRUE =
  / (?:comes?|came|follow(?:s|ed)|was|is|were|marks?|marked|caps?|capped|ends?|ended|paves?|paved|opens?|opened|gives?|gave|means|meant|sends?|sent|has|had|capping|brought|brings|drew|leaves|left|put|sets?) /y;

/** The ballot that a verb or noun of voting tells. */
export const sideOf = (words: string): ReportedBallot => (/^abst/.test(words) ? 'A' : /against|no$|^oppos/.test(words) ? 'N' : 'Y');
const headline = ({ line }: Sentence): boolean => !/ (?:was|were|is|are|has|had|have|said|says|be|been) /.test(line) && line.length < 160;

/** Votes told by nouns: a State's no, an abstention in spite of which, an absence, the fact of adoption; and by clauses without a verb. */
const NOUNS: readonly Pattern[] = [
  {
    // "Moscow's nyet put an end to the draft"
    needs: ['@', 'no|nay|nyet|non|negative|dissenting|vote|objection|objections|opposition'],
    re: new RegExp(
      `${L}(?: 's)? (?:lone |single |sole |solitary )?(?:${NO}|objections?|opposition)(?: ~\\d+| alone)* ${ENDED} (?:it|them|the|a|any|both|all|its)(?= )`,
      'g',
    ),
    read: (m, s) =>
      isOnlyFeared(s.line.slice(Math.max(0, m.index - 40), m.index))
        ? null
        : { outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted' },
  },
  {
    // "the United States, whose veto on Thursday doomed the draft"
    needs: ['@', 'whose', 'veto|no'],
    re: new RegExp(
      `${L}(?: ,)? whose (?:(?:lone|single|sole|own|latest) )?(?:veto|" no "|no)(?: ~\\d+| on| last [a-z]+)* ${ENDED}(?= )`,
      'g',
    ),
    read: (m) => ({ outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted' }),
  },
  {
    // "the only country to say no was Russia", "the only ones to abstain were Chad and Mali"
    needs: ['@', 'only|sole|single|lone', 'was|were|being', 'say|vote|oppose|abstain|dissent|reject'],
    re: new RegExp(
      `(?:only|sole|single|lone) (?:=\\d+ )?(?:member|members|country|countries|state|states|nation|nations|delegation|delegations|one|ones|power|powers)(?: (?:of|on|in|the|%C|=1[15]|body))* to (?:have )?(say no|say " no "|said no|vote against|voted against|vote no|oppose|opposed|abstain|abstained|dissent|reject|vote in favour|vote for|support)(?: (?:it|the #[RDAM]))? (?:was|were|being)(?: (?:the|both))? ${L}`,
      'g',
    ),
    read: (m) => ({
      ballots: cast(m[2], /^abst/.test(m[1] as string) ? 'A' : /favour|for|support/.test(m[1] as string) ? 'Y' : 'N'),
      modality: 'asserted',
    }),
  },
  {
    // "Venezuela's lone no", "a solitary Syrian vote against"
    needs: ['@', 'lone|single|sole|solitary|only', 'no|nay|nyet|negative|vote|dissent|dissenting'],
    re: new RegExp(`${L} (?:'s )?(?:lone|single|sole|solitary|only) ${NO}(?= )|(?:lone|single|sole|solitary) ${L} ${NO}(?= )`, 'g'),
    read: (m, s) =>
      isOnlyFeared(s.line.slice(Math.max(0, m.index - 40), m.index)) ? null : { ballots: cast(m[1] ?? m[2], 'N'), modality: 'asserted' },
  },
  {
    // "was carried in the face of British abstention", "passed despite China's abstention", "adopted over a Syrian no"
    needs: ['@', 'abstention|abstentions|vote|no|dissent', 'adopted|passed|carried|approved|went|prevailed'],
    re: new RegExp(
      `(?:adopted|passed|carried|approved|went through|prevailed)(?: (?!;|\\.|@|said)\\S+){0,8}? (?:in (?:the )?face of|despite|over|in spite of|given|amid|thanks to|because of|owing to|with)(?: (?:the|a|an|only|both|one))* (?:${L}(?: 's)? (?:(?:lone|sole|single) )?(abstentions?|${NO})|(abstentions?|negative votes?|dissent) (?:of|by|from) (?:the |both )?${L})(?= )`,
      'g',
    ),
    read: (m, s) =>
      / (?:if|unless|would|could|might|may|will|to|be) (?:\S+ )?$/.test(s.line.slice(Math.max(0, m.index - 24), m.index))
        ? null
        : { ballots: cast(m[1] ?? m[4], /^abst/.test((m[2] ?? m[3]) as string) ? 'A' : 'N'), modality: 'asserted' },
  },
  {
    // "The unanimous adoption of the resolution came after …", "Thursday's passage of the resolution marks …"
    needs: ['adoption|passage|approval|defeat|rejection', '#'],
    re: /(?:^|[,;"—] |(?:^| )(?:the|its|%C 's|~\d+ 's) )(?:(unanimous|near - unanimous|swift|easy|quick|narrow|overwhelming|surprise|formal|final) )?(adoption|passage|approval|defeat|rejection)(?: ~\d+| on| today| yesterday)* of (?:the|a|its|this|that) (?:[a-z-]+ |@[A-Z+]+ |%C |%UN ){0,3}#[RDAM](?!s)/g,
    read: (m, s) => {
      if (isOnlyWished(s.line.slice(0, m.index + (m[0].startsWith(' ') ? 1 : 0)))) return null;
      // Up to the verb that the noun is the subject of; that it was wished for is said by another verb.
      const rest = s.line.slice(m.index + m[0].length);
      const verb = / (?!(?:on|about|for|of|by|in|at|to|which|that|,|late|last|~\d+|the|a|with|against|%C|%UN|@\S+|[a-z]+ing) )[a-z]+ /.exec(
        rest,
      );
      COMES_TRUE.lastIndex = verb?.index ?? 0;
      if (!verb || !COMES_TRUE.test(rest)) return null;
      return {
        outcome: /^(?:adoption|passage|approval)$/.test(m[2] as string) ? 'adopted' : 'not_adopted',
        ...(m[1] === 'unanimous' ? { unanimous: true } : {}),
        modality: 'asserted',
        ...textIn(m, s, 'last'),
      };
    },
  },
  {
    // "The draft's failure to win nine votes", "the failure of the draft to obtain the required majority"
    needs: ['#', 'failure', 'votes|majority|adoption|support|adopted|pass'],
    re: /(?:#[RDAM](?!s) 's failure|failure of (?:the|a|this|that|its) (?:[a-z-]+ |@[A-Z+]+ ){0,3}#[RDAM](?!s))(?: ~\d+| on)* to (?:(?:win|get|gain|secure|obtain|muster|garner|receive|attract|reach|command) (?:(?:the|a|enough|sufficient|required|necessary|needed|requisite|minimum|number|of|=\d+|affirmative|positive) )*(?:votes?|majority|support)|(be adopted|pass|win adoption|gain adoption))(?= )/g,
    read: (m, s) =>
      / (?:if|would|in case of|feared?) (?:the )?$/.test(s.line.slice(Math.max(0, m.index - 16), m.index))
        ? null
        : { outcome: m[1] ? 'not_adopted' : 'short', modality: 'asserted', ...textIn(m, s, 'first') },
  },
  {
    // "Having abstained, China …", "Speaking after voting against the text, the delegate of Peru …", "Abstaining, Pakistan said …"
    needs: ['@', 'abstaining|abstained|voting|voted|opposing|opposed|supporting|backing', ','],
    re: new RegExp(
      `(?:^|" )(?: speaking| explaining itself)? (?:(?:after|by|in|on|upon|while|when|having|explaining why (?:he|she|it) had|though|although) (?:having |again )?)?${SIDE}((?: (?!;|\\.|,|@)\\S+){0,8}?) ,(?: (?:however|too) ,)? (?:the )?(?:(?:representative|delegate|ambassador|envoy)s? of )?(?:the )?${L}`,
      'g',
    ),
    read: (m, s) =>
      /^(?:oppos|support|back)/.test(m[1] as string) && !/#[RDAM](?!s)/.test(m[2] as string)
        ? null
        : / (?:would|could|might|may|will|threatened) /.test(s.line.slice(m.index + m[0].length, m.index + m[0].length + 14))
          ? null
          : { ballots: cast(m[3], sideOf(m[1] as string)), modality: 'asserted' },
  },
  {
    // "in the absence of the Soviet delegate"
    needs: ['@', 'absence', 'vote|voted|adopted|passed|carried|approved|%C'],
    re: new RegExp(`(?:^| )in (?:the )?(?:absence of (?:the )?${L}|${L}(?: 's)? absence)(?= )`, 'g'),
    read: (m, s) =>
      / (?:vote|voted|adopted|passed|carried|approved) /.test(s.line) &&
      !/ (?:would|could|might|may|will|if) /.test(clauseBefore(s.line, s.line.length))
        ? { ballots: cast(m[1] ?? m[2], 'X'), modality: 'asserted' }
        : null,
  },
  {
    // "Sanctions draft adopted", "Bid to stop bombing vetoed at UN": a headline's participle
    needs: ['#', 'adopted|approved|passed|rejected|defeated|vetoed|blocked|killed'],
    re: /#[RDAMB](?!s)((?: (?!(?:;|\.|:|,|by|said|says|that|which|who) )(?!#)\S+){0,7}?) (adopted|approved|passed|rejected|defeated|vetoed|blocked|killed)(?= (?:\. )?$| (?:at|in) (?:the )?%(?:UN|C) (?:\. )?$)/g,
    read: (m, s) => {
      if (!headline(s) || / (?:to be|not|n't)$/.test(m[1] as string)) return null;
      const verb = m[2] as string;
      const outcome = verb === 'vetoed' ? 'vetoed' : /^(?:adopted|approved|passed)$/.test(verb) ? 'adopted' : 'not_adopted';
      return { outcome, modality: 'asserted' as Modality, ...textIn(m, s, 'first') };
    },
  },
  {
    // "by resolution 2319, also unanimously", "resolution 2118 (unanimous)"
    needs: ['#', 'unanimously|unanimous'],
    re: /#R(?!s)(?: ,|\(|—| ~\d+| of ~\d+)*(?: (?:also|again|likewise|too|this time|passed|adopted|approved))* (?:unanimously|unanimous)(?= (?:[.,;)—]|and )| $)/g,
    read: (m, s) =>
      / (?:not|n't) /.test(m[0]) ? null : { outcome: 'adopted', unanimous: true, modality: 'asserted', ...textIn(m, s, 'first') },
  },
  {
    // "Acting unanimously, the Council passed …", "with one voice"
    needs: ['%C|#', 'unanimously|voice'],
    re: /(?:^| )(?:(?:acting|voting|deciding|speaking) unanimously|acting with one voice)(?= )/g,
    read: (_, s) =>
      / (?:adopted|passed|approved|voted|endorsed|decided|extended|renewed|imposed) /.test(s.line)
        ? { unanimous: true, modality: 'asserted' }
        : null,
  },
];

const gate = new Gate(NOUNS);

/** What the nouns and verbless clauses of a sentence tell of votes, in order. */
export function findVoteNouns(sentence: Sentence): VoteWords[] {
  const patterns = gate.open(sentence);
  return patterns.length === 0 ? [] : matchesOf(patterns, sentence);
}
