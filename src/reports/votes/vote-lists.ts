import type { ReportedBallot } from '../types.ts';
import { Gate } from '../words/gates.ts';
import type { Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { ASIDE, cast, L, matchesOf, type Pattern, states, type VoteWords } from './vote-words.ts';

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
    // "was among the three that abstained", "one of four members to vote against"
    needs: ['@', 'among|amongst|one|=1|='],
    re: new RegExp(
      `${L}(?: 's)?${ASIDE}(?: (?:,|too|also|was|were|itself|is|being|counted|it|herself|himself))* (?:among|amongst|one of|=1 of) (?:the |those |only )*(?:=\\d+ |few |handful |members |countries |states |nations |delegations |votes |cast |%C )*(?:that |who |which |to |of )?(?:had |have )?(abstained|abstain|abstaining|abstainers|abstentions|(?:voted|vote|voting) (?:against|no|in favour|for|yes)|opposing|in favour|against|dissenters)(?= )`,
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
    // "asked to be recorded as abstaining"
    needs: ['@', 'recorded|listed|registered|counted|down', 'abstaining|opposed|against|favour|absent'],
    re: new RegExp(
      `${L}(?: (?!;|\\.|@|#|said)\\S+){0,6}? (?:recorded|listed|registered|counted|put down|down) (?:as|among) (?:the |those )?(?:(?:voting|being|having) )?(abstaining|opposed|against|in favour|absent|not voting|having abstained)(?= )`,
      'g',
    ),
    read: (m) => ({
      ballots: cast(m[1], m[2] === 'absent' ? 'X' : m[2] === 'not voting' ? 'P' : sideOf(m[2] as string)),
      modality: 'asserted',
    }),
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

const GATE = new LinePattern(
  /adopted|rejected|passed|approved|defeated|turned down|accepted|vot|abst|against|favour|oppos|dissent|noes|nays|ayes|yeas|holdout|support|backed|join|veto|kept|barred|shut|naysayer| say |through/,
);

const gate = new Gate(LISTS);

/** Who was on which side by the lists and nouns of a sentence, in order. */
export function findVoteLists(sentence: Sentence): VoteWords[] {
  const patterns = gate.open(sentence);
  return patterns.length === 0 || !GATE.isIn(sentence) ? [] : matchesOf(patterns, sentence);
}
