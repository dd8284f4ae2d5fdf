import { Gate } from './gates.ts';
import type { Sentence } from './items.ts';
import type { ReportedBallot } from './types.ts';
import { ASIDE, cast, L, matchesOf, type Pattern, states, textIn, type VoteWords } from './vote-words.ts';

const OF_A_VOTE = /veto|vot|abst|ballot|unanim|\d-\d|=\d+ (?:for|against|to =\d)|#/;

/** Sides as nouns or participles; whoever is listed with one was on it. */
const SIDE =
  '(?:(?:voted|voting|vote|votes|voters|ballots?|delegations?|members?|countries|states)(?: cast)? (?:(?:that|who|which) )?(?:(?:were|was|had) )?(?:voted |voting )?(?:in favour|for|yes|against|no)|in favour|against|abstaining|abstained|abstentions?|abstainers?|dissenting|dissenters?|dissenting (?:votes?|voices?|hands?|ballots?)|opponents?|opposing|opposed|supporters?|supporting|noes|nays|ayes|yeas|no votes?|yes votes?|negative votes?|affirmative votes?|holdouts?|opposition|vetoing)';
const ONTO = '(?: (?:(?:of|to|on|from|for) )?(?:it|(?:the|this|that|a) (?:[a-z-]+ ){0,3}?#[RDAM]|the vote|the motion|the question))?';
const IS =
  '(?:(?: were| was| being| are| is| came| come| included| includes| include| comprised| from| by)(?: (?:all|only|also|both|from|by|of|that|those|namely|the|cast|once|again|just))*|(?: ,)?(?: :|\\(|—| —))';

/** The side that words for one name. */
function sideOf(words: string): ReportedBallot {
  if (/abst/.test(words)) return 'A';
  return /against|(?:^| )(?:no|noes|nays)(?: |$)|dissent|oppo|negative|holdout|veto/.test(words) ? 'N' : 'Y';
}

const onSide = (
  list: string | undefined,
  words: string,
): { ballots: ReturnType<typeof cast>; outcome?: 'vetoed'; vetoedBy?: readonly string[] } =>
  /^vetoing/.test(words) ? { ballots: [], outcome: 'vetoed', vetoedBy: states(list) } : { ballots: cast(list, sideOf(words)) };

/** Who was on a side, told by lists, appositions and nouns. */
const LISTS: readonly Pattern[] = [
  {
    // "those abstaining being France and Belgium", "the two noes came from Panama and Yemen", "Vetoing the text were …", "among those in favour: …"
    needs: [
      '@',
      'favour|for|against|yes|no|abstaining|abstained|abstention|abstentions|abstainer|abstainers|dissenting|dissenter|dissenters|opponent|opponents|opposing|opposed|supporter|supporters|supporting|noes|nays|ayes|yeas|votes|vote|holdout|holdouts|opposition|vetoing',
      'were|was|being|are|is|came|included|includes|include|comprised|from|by|that|those|namely|:|(|—',
    ],
    re: new RegExp(
      `(?:^|(?:^| )(?:those|these|members|countries|states|nations|the|ones|among|only|sole|lone|single|=\\d+|[,;—])) (${SIDE})${ONTO}${IS}(?: the)? ${L}(?! (?:#|-))`,
      'g',
    ),
    read: (m, s) =>
      OF_A_VOTE.test(s.line) || /abst|noes|nays|ayes/.test(m[1] as string)
        ? { ...onSide(m[2], m[1] as string), modality: 'asserted' }
        : null,
  },
  {
    // "France, the fourth abstainer", "Syria was the sole dissenter", "Yugoslavia was the one member to say no"
    needs: [
      '@',
      'abstainer|abstainers|dissenter|dissenters|holdout|holdouts|opponent|opponents|naysayer|supporter|supporters|say|saying|vote|oppose|abstain|dissent',
    ],
    re: new RegExp(
      `${L} (?:,|—|was|were|being|remained|is)(?: (?:also|again|once|more|thus))* (?:the|its|another|a|an)(?: (?:only|one|=\\d+|sole|lone|single|other|first|second|third|fourth|fifth|sixth|[a-z]+th|last|final|members?|countr[a-z]+|states?|nations?|delegations?|council|%C))* (abstainers?|dissenters?|holdouts?|opponents?|naysayers?|supporters?|to (?:say (?:")?(?:no|yes)|vote (?:against|no|for|in favour|yes)|oppose it|abstain|dissent))(?= )`,
      'g',
    ),
    read: (m, s) =>
      OF_A_VOTE.test(s.line) || !/support|oppon/.test(m[2] as string)
        ? { ballots: cast(m[2] && m[1], sideOf(m[2] as string)), modality: 'asserted' }
        : null,
  },
  {
    // "Uruguay abstained, with Bulgaria and Mali beside it"; "Russia voted no, joined by China"
    needs: ['@', 'with|joined|along|followed|alongside|together', 'abstained|abstaining|voted|voting|opposed|vetoed|abstention|against'],
    re: new RegExp(
      ` (abstained|abstaining|abstention|voted (?:against|no|in favour|for|yes)|voting (?:against|no|in favour|for)|opposed it)(?: (?!;|\\.|@|#)\\S+){0,4}? (?:,|—) (?:(?:with|alongside) (?:the )?${L} (?:beside|behind|joining|alongside|following|at|doing|in|for)|(?:joined(?: in this)? by|followed by|together with|along with|alongside) (?:the )?${L})`,
      'g',
    ),
    read: (m) => ({ ballots: cast(m[2] ?? m[3], sideOf(m[1] as string)), modality: 'asserted' }),
  },
  {
    // "Poland joined the Soviet Union in opposition", "Canada and Argentina joining the abstentions"
    needs: ['@', 'joined|joining|joins|sided|siding'],
    re: new RegExp(
      `${L}(?: (?:in addition|also|then|,))* (?:joined|joining|joins|sided with|siding with) (?:the )?(?:(?:${L}|those|others|=\\d+|them|it)(?: (?:,|—) (?:(?![;.]|@)\\S+ ){1,6}(?:,|—))? (?:in )?(?:the )?(opposition|abstaining|abstention|dissent|dissenting|opposing|supporting|voting (?:against|no|for|in favour|yes))|(abstentions|abstainers|abstaining|opposition|opponents|noes|nays|ayes|majority|minority))(?= )`,
      'g',
    ),
    read: (m) => {
      const side = (m[3] ?? m[4]) as string;
      if (side === 'minority') return null;
      return { ballots: [...cast(m[1], sideOf(side)), ...cast(m[2], sideOf(side))], modality: 'asserted' };
    },
  },
  {
    // "Poland alone stood with the Soviet Union against the draft"
    needs: ['@', 'stood|sided|lined|voted|siding|standing', 'with|alongside|beside', 'against|for|favour|behind'],
    re: new RegExp(
      `${L}(?: (?:alone|only|again|also|,))* (?:stood|sided|lined up|voted|siding|standing) (?:with|alongside|beside) (?:the )?${L}(?: (?!;|\\.|@|#)\\S+){0,3}? (against|for|in favour of|behind) (?:it|the (?:[a-z-]+ ){0,2}#[RDAM])(?= )`,
      'g',
    ),
    read: (m) => ({ ballots: cast(`${m[1]}+${m[2]}`, m[3] === 'against' ? 'N' : 'Y'), modality: 'asserted' }),
  },
  {
    // "the draft was stopped by the Russian right of veto"
    needs: ['@', 'veto', 'by|to', 'stopped|blocked|killed|defeated|rejected|halted|sunk|scuttled|thwarted|buried|fell|lost|down|barred'],
    re: new RegExp(
      `(?:stopped|blocked|killed|defeated|rejected|halted|sunk|scuttled|thwarted|buried|barred|fell|lost|went down) (?:by|to) (?:the|a|an) (?:(?:lone|single|sole|double|inevitable|usual|customary|[a-z]+th) )?${L} (?:right of |power of )?veto(?= )`,
      'g',
    ),
    read: (m, s) =>
      / (?:would|could|might|will|may|be) $/.test(s.line.slice(0, m.index + 0))
        ? null
        : { outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted' },
  },
  {
    // "was among the three that abstained", "one of four members to vote against"
    needs: ['@', 'among|amongst|one|=1|='],
    re: new RegExp(
      `${L}${ASIDE}(?: (?:,|too|also|was|were|itself|is|being|counted|it|herself|himself))* (?:among|amongst|one of|=1 of) (?:the |those |only )*(?:=\\d+ |few |handful |members |countries |states |nations |delegations |%C )*(?:that |who |which |to |of )?(?:had |have )?(abstained|abstain|abstaining|abstainers|abstentions|(?:voted|vote|voting) (?:against|no|in favour|for|yes)|opposing|in favour|against|dissenters)(?= )`,
      'g',
    ),
    read: (m) => ({ ballots: cast(m[1], sideOf(m[2] as string)), modality: 'asserted' }),
  },
  {
    // "the draft was supported by China and France", "a text opposed by Britain alone"
    needs: ['#', '@', 'by', 'supported|backed|opposed|favoured|endorsed'],
    re: new RegExp(
      `#[RDAM](?!s)(?: (?!(?:;|\\.|said|says|but|which|that|#|@)(?= ))\\S+){0,6}? (supported|backed|opposed|favoured|endorsed)(?: [a-z]+ly)? by (?:the |both |only |among others )*${L}(?! 's)`,
      'g',
    ),
    read: (m, s) =>
      /veto|vot|abst|ballot|unanim|\d-\d/.test(s.line) && !/ (?:would|could|might|will|may|to|be) /.test(m[0])
        ? { ballots: cast(m[2], sideOf(m[1] as string)), modality: 'asserted' }
        : null,
  },
  {
    // "owing to the negative vote of a permanent member, China", "when France, a permanent member, voted no"
    needs: ['@', 'permanent', 'vote|votes|voted'],
    re: new RegExp(
      `(?:negative|no|contrary|dissenting|" no ") votes? (?:of|from|by|cast by) (?:a|one|=\\d+|the|two|its)(?: (?:of|the|=5|%C|'s))* permanent members?(?: of the %C)? (?:,|\\(|—|:|-) (?:the )?${L}|${L} (?:,|\\(|—) (?:a|one of the|=1 of the|both|all|the)(?: (?:=\\d+|of|the|%C|'s))* permanent members?(?: of the %C)? (?:,|\\)|—) (?:voted (?:no|against)|cast a negative)`,
      'g',
    ),
    read: (m, s) =>
      m[1]
        ? { outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted' }
        : / (?:defeated|failed|rejected|not (?:adopted|pass|carried)|lost|fell|blocked|killed) /.test(s.line)
          ? { outcome: 'vetoed', vetoedBy: states(m[2]), modality: 'asserted' }
          : null,
  },
  {
    // "With its veto, Russia prevented …", "by its veto the United States stopped …"
    needs: ['@', 'veto'],
    re: new RegExp(
      `(?:^| )(?:with|by|through|using|casting|wielding|exercising|invoking)(?: (?:its|a|the|of|power|right|their|lone|single|sole|casting|using))* (?:veto|right of veto)(?: (?:~\\d+|on))*(?: ,)? (?:the )?${L} (?:(?:has|had|then|~\\d+|on|again|thus|alone) )*(?:prevented|stopped|blocked|killed|kept|barred|defeated|sank|halted|quashed|saved|shielded|protected|spared|brought|struck|ended|dashed)(?= )`,
      'g',
    ),
    read: (m, s) =>
      / (?:times|since|repeatedly|often) |#[RDA]s/.test(s.line)
        ? null
        : { outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted' },
  },
  {
    // "the United States kept Angola out of the United Nations"
    needs: ['@', '%UN', 'kept|keeping|barred|shut|blocked|locked|excluded'],
    re: new RegExp(
      `${L}(?: (?:~\\d+|on|has|had|again|then|thus|yesterday|today|,))* (?:kept|barred|shut|blocked|locked|excluded) (?:the )?${L} (?:out of|from) (?:(?:joining|entering|membership|admission|of|in|to) )*(?:the )?%UN`,
      'g',
    ),
    read: (m) => ({ outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted' }),
  },
  {
    // "It was in 1970 that the United States first vetoed", "when China last used its veto"
    needs: ['@', 'first|last', 'vetoed|veto'],
    re: new RegExp(
      `(?:that|when|where|~\\d+|,) (?:the )?${L} (?:(?:had|has) )?(?:first|last) (?:vetoed(?= (?:a|an|the|[.,;]|~|in|on))|(?:used|cast|exercised|wielded) (?:its|a|the) veto)`,
      'g',
    ),
    read: (m) => ({ outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted', fresh: true }),
  },
  {
    // "…, by which sanctions would have been lifted, was not passed by the Council"
    needs: ['%C', 'by', 'passed|adopted|approved|rejected|defeated|turned|accepted|voted'],
    re: /(?:was|were|been)((?: (?:not|n't|then|also|~\d+|on|finally|later|[a-z]+ly))*) (passed|adopted|approved|accepted|rejected|defeated|turned down|voted down)(?: (?:~\d+|on|unanimously|[a-z]+ly))* by (?:the )?%C/g,
    read: (m, s) => {
      if (!/#/.test(s.line)) return null;
      const negated = / (?:not|n't)(?= |$)/.test(m[1] as string);
      const won = /^(?:passed|adopted|approved|accepted)$/.test(m[2] as string);
      const before = s.line.slice(0, m.index);
      if ((negated && !won) || / (?:if|unless|would have|could have|might have|to have|having|should have|will have) $/.test(before))
        return null;
      if (/#[RDA]s(?: (?!#)\S+){0,9} $/.test(before)) return null;
      return { outcome: won && !negated ? 'adopted' : 'not_adopted', modality: 'asserted' };
    },
  },
  {
    // "the veto of Moscow has impeded its adoption"
    needs: ['@', 'veto', 'of|by|from'],
    re: new RegExp(
      `(?:^| )the (?:joint |double )?veto (?:of|by|from) (?:the )?${L} (?:(?:has|have|had) )?(?!said|expected|feared|used|called)[a-z]+(?:ed|ght|unk|ank)(?= )`,
      'g',
    ),
    read: (m) => ({ outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted' }),
  },
  {
    // "that day were rejected two amendments"
    needs: ['#', 'was|were', 'rejected|adopted|approved|vetoed|defeated'],
    re: /(?: (?!#|who|which|that|they|it|he|she)\S+) (?:was|were) (?:also )?(rejected|adopted|approved|defeated|vetoed) (?:=\d+|the|a|an|both|another)(?: (?!#|by|in|at|on)\S+){0,3} #[RDAM]s?(?= )/g,
    read: (m, s) => ({
      outcome: /^(?:adopted|approved)$/.test(m[1] as string) ? 'adopted' : m[1] === 'vetoed' ? 'vetoed' : 'not_adopted',
      modality: 'asserted',
      ...textIn(m, s, 'last'),
    }),
  },
  {
    // "twelve votes saw the draft through\"
    needs: ['#', 'through', 'votes|vote|%C|majority'],
    re: / (?:votes?|%C|majority|abstentions?) (?:(?:had|has|then) )*(?:saw|carried|pushed|got|steered|waved|nodded|voted|put) (?:(?:it|(?:the|a|its) (?:[a-z-]+ ){0,3}#[RDAM]) through|through (?:the|a|its) (?:[a-z-]+ ){0,3}#[RDAM])(?= )/g,
    read: (m, s) => ({ outcome: 'adopted', modality: 'asserted', ...textIn(m, s, 'last') }),
  },
  {
    // "let the draft pass with its abstention", "its abstention allowed the text to pass"
    needs: ['@', 'abstention|abstaining'],
    re: new RegExp(
      `${L}(?: (?!;|\\.|@|said |would |could |might |will )\\S+){0,10}? (?:with|by|through) (?:its|their|an|his|her) abstention(?= )`,
      'g',
    ),
    read: (m) => ({ ballots: cast(m[1], 'A'), modality: 'asserted' }),
  },
];

const GATE =
  /adopted|rejected|passed|approved|defeated|turned down|accepted|vot|abst|against|favour|oppos|dissent|noes|nays|ayes|yeas|holdout|support|backed|join|veto|kept|barred|shut|naysayer| say |through/;

const gate = new Gate(LISTS);

/** Who was on which side by the lists and nouns of a sentence, in order. */
export function findVoteLists(sentence: Sentence): VoteWords[] {
  const patterns = gate.open(sentence);
  return patterns.length === 0 || !GATE.test(sentence.line) ? [] : matchesOf(patterns, sentence);
}
