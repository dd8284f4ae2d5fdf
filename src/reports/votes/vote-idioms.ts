import type { ReportedBallot } from '../types.ts';
import { Gate } from '../words/gates.ts';
import type { Sentence } from '../words/items.ts';
import { modalityOf } from '../words/modality.ts';
import { ASIDE, cast, clauseBefore, GAP, L, matchesOf, type Pattern, ROLE, states, textIn, type VoteWords } from './vote-words.ts';

const OF_A_VOTE = /%C|veto|vot|abst|\d-\d|unanim|#[RD]/;
/** A preposition and what it governs: what a text is about, in headlines. */
const ABOUT =
  "(?: (?:on|about|against|for|over|of|in|to|concerning|regarding) (?!be |have |have been )(?:(?:the|a|an) )?(?:[a-z'-]+|@[A-Z+]+|=\\d+)(?: (?!was|were|is|are|be|been|has|had|have|that|which|who|by|vetoed|rejected|adopted|said)(?:[a-z'-]+|@[A-Z+]+)){0,6}?)?";
/** "left its Western allies and …": a first verb with what belongs to it. */
const FIRST_VERB =
  '(?: (?!@|#|%C|;|,|\\. |said |says |that |which |who |by |vetoed |voted |abstained )\\S+){1,9} and(?: (?:also|then|instead|finally|both))*';
const OTHERS =
  "(?: (?:other|others|remaining|=1[0-5]|%C|members?|countries|country|states?|nations?|of|the|on|in|its|'s|-|member|strong|body|elected|delegations?|council))*";
const BACKS =
  '(?:(?:voted|voting|vote|were|was|being|being all) (?:~\\d+ )?(?:in favour|for|yes)|supported|backed|endorsed|approved|favoured|in favour|said yes)';
const EXCEPT = '(?:except|but|save|apart from|other than|excluding|barring|with the exception of)(?: for)?';

const sideOf = (words: string): ReportedBallot =>
  /^(?:abst|sit)/.test(words) ? 'A' : /against|oppos|reject|^no$|vote no/.test(words) ? 'N' : 'Y';

/** How many States a sentence names before a place: those whom "all the others" leaves out. */
function namedBefore(line: string, at: number): number {
  const before = line.slice(0, at).match(/@[A-Z+]+/g) ?? [];
  const all = new Set(before.flatMap((tag) => tag.slice(1).split('+')));
  return all.size > 0 && all.size <= 5 ? all.size : 1;
}

/** Votes told in headlines, by idioms, by a second verb of a subject, and by all but a few. */
const IDIOMS: readonly Pattern[] = [
  {
    // "Resolution on Israel Vetoed by U.S.", "UN sanctions on South Africa vetoed", "US measure on Venezuela vetoed at UN by Russia, China"
    needs: ['#|sanctions|embargo', 'vetoed|rejected|defeated|blocked|adopted|approved|killed'],
    re: new RegExp(
      `(?:^| )(?:#[RDAMB]|sanctions|embargo)${ABOUT} (vetoed|rejected|defeated|blocked|adopted|approved|killed)(?=(?: \\.)? $| (?:by|at|in) )(?:(?: (?:at|in) (?:the )?(?:%UN|%C))? by (?:the |both )?(?:${L}|%C))?`,
      'g',
    ),
    read: (m, s) => {
      if (!/%UN|%C|#/.test(s.line) || (m[1] !== 'vetoed' && !/ by |%UN|%C/.test(s.line.slice(m.index)))) return null;
      const agents = states(m[2]);
      const lost = m[1] !== 'adopted' && m[1] !== 'approved';
      const vetoed = m[1] === 'vetoed' || (agents.length > 0 && (m[1] === 'blocked' || m[1] === 'killed'));
      return {
        outcome: vetoed ? 'vetoed' : lost ? 'not_adopted' : 'adopted',
        ...(vetoed && agents.length > 0 ? { vetoedBy: agents } : {}),
        modality: 'asserted',
        ...textIn(m, s, 'first'),
      };
    },
  },
  {
    // "France left its Western allies and supported it", "China voiced doubts and abstained"
    needs: ['@', 'and', 'abstained|voted|supported|opposed|backed|vetoed|rejected'],
    re: new RegExp(
      `${L}${ROLE}${FIRST_VERB} (abstained|voted (?:in favour|for|yes|against|no)|(?:supported|backed|opposed|rejected) (?:it|the #[RD])|vetoed (?:it|the (?:[a-z-]+ ){0,2}#[RD]))(?= )`,
      'g',
    ),
    read: (m, s) => {
      if (!OF_A_VOTE.test(s.line)) return null;
      const modality = modalityOf(m[0].slice(0, m[0].lastIndexOf(' and')).replace(/^@\S+/, ''), clauseBefore(s.line, m.index));
      if (modality === 'denied') return null;
      return (m[2] as string).startsWith('vetoed')
        ? { outcome: 'vetoed', vetoedBy: states(m[1]), modality }
        : { ballots: cast(m[1], sideOf(m[2] as string)), modality };
    },
  },
  {
    // "Britain and Holland changed position and decided to support the resolution"
    needs: ['@', 'decided|chose|agreed|opted|elected|preferred', 'support|back|endorse|oppose|vote|abstain'],
    re: new RegExp(
      `${L}${ASIDE}(?: (?!@|#|;|\\. |said |that )\\S+){0,6}? (?:decided|chose|agreed|opted|elected|preferred)(?: ,)? to (support|back|endorse|oppose|vote for|vote against|vote in favour of) (?:it|the #[RD])(?= )`,
      'g',
    ),
    read: (m, s) => ({ ballots: cast(m[1], sideOf(m[2] as string)), modality: modalityOf('', clauseBefore(s.line, m.index)) }),
  },
  {
    // "the veto that the United States cast last night", "the vetoes Russia and China used"
    needs: ['@', 'veto|vetoes', 'cast|used|exercised|wielded|delivered|invoked|imposed'],
    re: new RegExp(
      ` (?:veto|vetoes) (?:(?:that|which) )?(?:the |both )?${L} (?:(?:had|has|have|again|jointly|~\\d+|on) )*(?:cast|used|exercised|wielded|delivered|invoked|imposed)(?= )((?: (?!;|\\. |said |after |when )\\S+){0,6}? #[RD](?!s))?`,
      'g',
    ),
    read: (m, s) =>
      / (?:of|all|=\d+|many|these|those|most)(?: the)? $/.test(s.line.slice(Math.max(0, m.index - 14), m.index + 1)) ||
      / times|since/.test(s.line.slice(m.index))
        ? null
        : { outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted', ...(m[2] ? textIn(m, s, 'last') : {}) },
  },
  {
    // "only Washington said no", "Russia alone raised its hand against"
    needs: ['@', 'said|say', 'no|yes'],
    re: new RegExp(`${L}${GAP} (?:said|saying|say)(?: ")? (no|yes)(?= [.,;"—]| $| to (?:it|the #))`, 'g'),
    read: (m, s) =>
      OF_A_VOTE.test(s.line) || /=\d+/.test(s.line)
        ? { ballots: cast(m[1], sideOf(m[3] as string)), modality: modalityOf(m[2] as string, clauseBefore(s.line, m.index)) }
        : null,
  },
  {
    // "let the measure through by withholding its vote"
    needs: ['@', 'by', 'withholding|abstaining'],
    re: new RegExp(
      `${L}${GAP} (?:let|allowed|permitted|enabled)(?: (?!;|\\.)\\S+){1,12}? by withholding (?:its|their|his|her) votes?`,
      'g',
    ),
    read: (m, s) => ({ outcome: 'adopted', ballots: cast(m[1], 'A'), modality: modalityOf(m[2] as string, clauseBefore(s.line, m.index)) }),
  },
  {
    // "Russia's no sank it", "the American objection killed the draft"
    needs: [
      '@',
      'no|nay|negative|objection|opposition|thumbs',
      'sank|killed|doomed|scuppered|torpedoed|blocked|stopped|scuttled|defeated|meant',
    ],
    re: new RegExp(
      `${L}(?: 's)? (?:lone |single |sole )?(?:" )?(?:no|nay|negative vote|objection|opposition)(?: ")?(?: vote)?(?: alone)? (?:sank|killed|doomed|scuppered|torpedoed|blocked|stopped|scuttled|defeated)(?= (?:it|the|a|them))`,
      'g',
    ),
    read: (m) => ({ outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted' }),
  },
  {
    // "all members except the US supported the draft"
    needs: ['all|every|each|everyone', 'except|but|save|apart|other|excluding|barring|exception'],
    re: new RegExp(
      `(?:^| )(?:all|every|each|everyone)${OTHERS} ${EXCEPT} (?:the |both )?(?:${L}|=(\\d)(?: (?:of|the|its|%C|'s|=1[15]|members?|states?|countries))*)(?: (?:,|—|\\() (?:which|who) (?:(?![,;—]|\\. )\\S+ ){1,8}?(?:,|—|\\)))?(?: (?:,|had|have|has))* ${BACKS}(?= )|(?:supported|backed|endorsed|favoured|approved|voted for) by (?:all|every|each)${OTHERS} ${EXCEPT} (?:the |both )?${L}`,
      'g',
    ),
    read: (m) => ({ allBut: m[2] ? Number(m[2]) : states(m[1] ?? m[3]).length, modality: 'asserted' }),
  },
  {
    // "all the other members voted for it", "a text backed by every other member of the Council"
    needs: [
      'all|every|each|everyone',
      'other|others|remaining|rest',
      'voted|voting|supported|backed|endorsed|approved|favoured|favour|said|for',
    ],
    re: new RegExp(
      `(?:^| )(?:all|every|each)(?: (?:of|the|its))* (?:other|others|remaining)${OTHERS}(?: (?:,|—|\\() (?:(?![,;—]|\\. )\\S+ ){1,8}?(?:,|—|\\)))? ${BACKS}(?= )|(?:supported|backed|endorsed|favoured|approved) by (?:all|every|each)(?: (?:of|the|its))* (?:other|others|remaining)${OTHERS}(?= )`,
      'g',
    ),
    read: (m, s) =>
      /=1?\d/.test(m[0].replaceAll(/=1[15] - /g, '').replaceAll(/of (?:the )?=1[15]/g, '')) || !/%C|member|countr|nation|state/.test(m[0])
        ? null
        : { allBut: namedBefore(s.line, m.index), modality: 'asserted' },
  },
  {
    // "all others abstained, Britain and France among them"; "five countries, including India, …" is read elsewhere
    needs: ['@', 'among|included', 'abstained|abstaining|voted|supported|opposed|favour|against'],
    re: new RegExp(
      ` (abstained|abstaining|voted (?:in favour|for|yes|against|no)|supported it|opposed it)(?: (?:on |from )?(?:it|the #[RD]|the vote|voting))? (?:,|—|;) (?:the |both )?${L} (?:among them|included|among the number)(?= )`,
      'g',
    ),
    read: (m) => ({ ballots: cast(m[2], sideOf(m[1] as string)), modality: 'asserted' }),
  },
  {
    // "two rival drafts, one American and one Russian, failed in the Council"
    needs: ['#', 'failed|fell|foundered|collapsed', '=|both|rival|competing'],
    re: /(?:=\d+|both|rival|competing)(?: [a-z]+| @[A-Z+]+){0,3} #[RDAM]s(?: (?!(?:;|\.|said|says|but|which|because) )\S+){0,16}? (?:both |all |each )?(failed|fell short|fell|foundered|collapsed)(?= (?:in|at|to|on|because|for|after|by|~\d+|[.,;]))/g,
    read: (m, s) => ({
      outcome: m[1] === 'fell short' ? 'short' : 'not_adopted',
      modality: modalityOf('', clauseBefore(s.line, m.index)),
      ...textIn(m, s, 'first'),
    }),
  },
  {
    // "as it did not pass", "both failed to go through"
    needs: ['pass|through|carry'],
    re: /(?:^| )(?:it|this|both|they|that)(?: (?:then|therefore|thus|ultimately|in the end))* (?:did (?:not|n't)|failed to|could not)(?: even)? (?:pass|go through|get through|carry)(?= (?!the|a|an|any|his|its|out|on)\S+ | $)/g,
    read: (m, s) =>
      / (?:if|unless|whether|in case) $/.test(s.line.slice(Math.max(0, m.index - 10), m.index + 1))
        ? null
        : { outcome: 'not_adopted', modality: 'asserted' },
  },
  {
    // "the resolution on the no-fly zone carried by ten votes to nil"
    needs: ['#', 'carried|passed|prevailed|through|cleared'],
    re: /#[RDAM](?!s)(?: (?!(?:;|\.|said|says|but|was|were|is|are|has|had|that|which|would) )(?!#)\S+){0,16}? (?:carried|passed|prevailed|went through|sailed through)(?= (?:~\d+ )?(?:by|with|unanimously|on a vote|in a vote|after a vote|=\d|\d+-\d))/g,
    read: (m, s) => ({ outcome: 'adopted', modality: modalityOf('', clauseBefore(s.line, m.index)), ...textIn(m, s, 'first') }),
  },
  {
    // "Adopting resolution 2728 (2024), the Council …", "By adopting the draft, …"
    needs: ['#', 'adopting|passing|approving|endorsing'],
    re: /(?:^|" )(?: (?:in|by|unanimously|after))* ?(?:unanimously )?(?:adopting|passing|approving|endorsing)(?: (?!(?:;|\.|,) )(?!#)\S+){0,8}? #[RDAM](?!s)(?=(?: (?!(?:;|\.) )\S+){0,24}? , (?:the )?%C )/g,
    read: (m, s) => ({
      outcome: 'adopted',
      modality: 'asserted',
      ...(/unanimously/.test(m[0]) ? { unanimous: true } : {}),
      ...textIn(m, s, 'first'),
    }),
  },
  {
    // "the resolution won the backing of the Council", "an arms embargo has won the Council's approval"
    needs: ['%C', 'won|gained|got|received|secured|obtained|earned|wins|gets|receives|secures'],
    re: /(?:#[RDAM](?!s)(?: (?!(?:;|\.|said|says|but|which|that) )(?!#)\S+){0,10}?)? (?:won|gained|got|received|secured|obtained|earned|wins|gets|receives|secures)(?: (?:the|a|an|unanimous|final|overwhelming))* (?:(?:backing|approval|endorsement|blessing|assent|consent|support)(?: (?:of|from|in))?(?: the)? %C|%C 's (?:backing|approval|support|endorsement|blessing|assent|consent))(?= )/g,
    read: (m, s) => {
      const text = textIn(m, s, 'first');
      if (text.text === undefined && (/support/.test(m[0]) || / #/.test(s.line.slice(0, m.index)))) return null;
      return { outcome: 'adopted', modality: modalityOf('', clauseBefore(s.line, m.index)), ...text, fresh: text.text === undefined };
    },
  },
  {
    // "gave the go-ahead", "gave its blessing to a ceasefire"
    needs: ['%C', 'gave|gives|given'],
    re: /%C(?: (?:~\d+|on|late|early|has|had|,|also|then|unanimously|finally|overwhelmingly))* (?:gave|gives|given) (?:(?:the|its|a|an|final|unanimous|formal|overwhelming) )*(?:go-ahead|go - ahead|green light|green - light|green-light|blessing|backing|approval|consent|nod|endorsement|all - clear)(?= )/g,
    read: (m, s) => ({
      outcome: 'adopted',
      modality: modalityOf('', clauseBefore(s.line, m.index)),
      ...(/unanimous/.test(m[0]) ? { unanimous: true } : {}),
      fresh: !/#[RD]/.test(s.line),
    }),
  },
  {
    // "a resolution to keep the crossings open drew 13 votes but was blocked on Friday by Russia and China"
    needs: ['#', 'was|were', 'vetoed|rejected|defeated|blocked|adopted|approved|killed'],
    re: new RegExp(
      `#[RDAM](?!s)(?: (?!(?:;|\\.|said|says|because|when|after) )(?!#|%GA)\\S+){1,30}? (?:but|and|yet|, though ,) (?:(?:it|then|was|later|also|still|nevertheless) )*?(?:was|were) (?:then |promptly |nevertheless |also )?(not )?(vetoed|blocked|rejected|defeated|killed|adopted|passed)(?= )((?: (?!(?:;|and|but|after|which) )\\S+){0,5}? by (?:the |a |both |vetoes from |permanent members )*(?:${L}|%C))?`,
      'g',
    ),
    read: (m, s) => {
      if (!OF_A_VOTE.test(s.line) || / if [^,;]*$/.test(clauseBefore(s.line, m.index))) return null;
      const agents = states(m[4]);
      const won = m[2] === 'adopted' || m[2] === 'approved';
      if (m[1] && !won) return null;
      const vetoed = m[2] === 'vetoed' || (agents.length > 0 && (m[2] === 'blocked' || m[2] === 'killed'));
      return {
        outcome: vetoed ? 'vetoed' : won && !m[1] ? 'adopted' : 'not_adopted',
        ...(vetoed && agents.length > 0 ? { vetoedBy: agents } : {}),
        modality: 'asserted',
        ...textIn(m, s, 'first'),
      };
    },
  },
];

const gate = new Gate(IDIOMS);

/** What these turns of phrase say of votes in a sentence, in order. */
export function findVoteIdioms(sentence: Sentence): VoteWords[] {
  const patterns = gate.open(sentence);
  return patterns.length === 0 ? [] : matchesOf(patterns, sentence);
}
