import { Gate } from '../words/gates.ts';
import type { Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { before, listed, n, TALLY_FORMS, type TallyPattern } from './tally-forms.ts';
import { type VoteWords, voteWords } from './vote-words.ts';

const WHO =
  "(?: (?:\\( [^)]{0,40} \\)|votes?|members?|countries|nations|states|delegations|delegates|governments|ballots?|voices|others|other|of|the|its|(?:of|on|in) (?:the |its )?(?:%C 's )?=1[15](?: - (?:member|strong|nation|seat))?|%C|'s|on|remaining|-|body|more|were|cast|council|representatives|powers|all|,|~\\d+|being|fifteen|who|that|have|had|capitals))*";
const LIST = '(?: (?:[(:—,]|—))?(?: (?:-|namely|from|by|the|including|members|being|cast|both|that|of))* (?:the )?@([A-Z][A-Z+]*)';

const YES = `(?:(?:—|,|\\() (?:(?:including|among them) )?(?:the )?@[A-Z+]+ (?:(?:—|,|\\)) )?)?(?:in (?:its |his |their )?favour|voted (?:~\\d+ )?(?:in favour|for|yes|" yes ")|voting (?:in favour|for|yes|" yes "|" for ")|vote (?:in favour|for|yes)|affirmative votes?|positive votes?|favourable votes?|yes votes?|" yes " votes?|votes? for|(?:were|being) for(?= (?:it|the #|this|that|[,;.]|and|=))|lined up behind|said yes|said " ?yes|ayes|yeas|" (?:ayes|yeas|yes) "|(?:raised|raising) (?:their )?hands? (?:for|in favour)|supporting|backing|backed|supported|favoured|approved|approving|yes)`;
const NO =
  '(?:(?:—|,|\\() (?:including|among them) (?:the )?@[A-Z+]+ (?:—|,|\\)) )?(?:against|voted (?:~\\d+ )?(?:against|no|in opposition|it down|down)|voting (?:against|no)|vote against|said " ?no|said no|negative votes?|no votes?|" no " votes?|" no "|noes|nays|" (?:noes|nays) "|opposed(?! #[RDAM]s)|opposing|dissenting|in opposition)';
const ABSTAIN =
  '(?:(?:—|,|\\() (?:(?:including|among them) )?(?:the )?@[A-Z+]+ (?:(?:—|,|\\)) )?)?(?:abstained|abstaining|abstentions?|abstain|abstains|sitting out)';

/** "won 12 votes, Britain and Switzerland abstained": the names are not the twelve. */
const namesOthers = (words: string, after: string | undefined, value: number): boolean => {
  const inner = /@([A-Z+]+)/.exec(after ? words.slice(0, words.lastIndexOf(`@${after}`)) : words)?.[1];
  return inner !== undefined && inner.split('+').length !== value && !/ (?:including|among them) (?:the )?@/.test(words);
};

/** "no one voted against" */
const isNoOne = (m: RegExpExecArray, line: string): boolean => n(m[1]) === 1 && / no $/.test(before(m, line));

/** "did not get the nine votes", "failed to reach the nine votes": the number was not had. */
const MISSED = /(?:\b(?:did|does|could|has|had) (?:not|n't)|fail(?:ed|s|ing) to|unable to|without|short of)(?: [a-z]+){0,2} (?:the )?$/;

/** "needs nine votes and none against": no vote, but the rule of one. */
const A_RULE =
  / (?:needs?|requires?|must|takes) [^;]*$| (?:an?|any|every) (?:[a-z%C]+ ){0,2}#R(?: (?:of|in) the %C)? (?:passes|is adopted) [^;]*$/;

/** What a majority did that is told with its number first: "rejected 8 to 1", "voted down by eight votes to one", "thrown out, 7 to 1". */
const REJECTED =
  / (?:rejected|defeated|beaten|lost|(?:turned|voted|struck|shot) (?:it |the #\S+ |a (?:@\S+ )?#\S+ |the @\S+ #\S+ )?down|thrown out|threw (?:it )?out|refused)(?: (?!(?:and|but|while|with|after|the|a) )(?:~\d+|[a-z]+|,)| (?:the |a )?(?:@\S+ )?#\S+){0,4} $/;
const TO_REJECT = /^ (?:(?:votes?|~\d+) )*(?:against|to (?:reject|defeat|turn down|throw out|refuse|vote down))(?= )/;

/** Whether the first of two bare numbers counts those against. Where a veto is told the greater number may have been in favour. */
const isOfThoseWhoRejected = (m: RegExpExecArray, line: string): boolean =>
  !/ veto|favour/.test(line) &&
  (REJECTED.test(`${line.slice(Math.max(0, m.index - 70), m.index).trimEnd()} `) || TO_REJECT.test(line.slice(m.index + m[0].length)));
/** "Aug. 18. Again 15 to 0.": a note that begins with its numbers. */
const NOTED = /^ (?:~\d+ [.:] |— )?(?:(?:again|then|also|once more|,|by|this time) )*$/;

const NUMBER = '(=\\d{1,2}|none|nil|no)';

const PATTERNS: readonly TallyPattern[] = [
  {
    // 13-0-2 · 14–0 · 11 - 3 - 1
    needs: ['=|0', '—|-|to|0'],
    re: /(?<= )(?:=?(\d{1,2})(?: ?[—-] ?| to )=?(\d{1,2})(?:(?: ?[—-] ?| , (?:with )?)=?(\d{1,2}))?)(?= )/g,
    read: (m, line) => {
      const yes = n(m[1]) as number;
      const no = n(m[2]) as number;
      const abstaining = n(m[3]);
      if (yes + no + (abstaining ?? 0) > 15 || yes + no < 5 || / - member| - strong/.test(line.slice(m.index, m.index + m[0].length + 10)))
        return null;
      const around = line.slice(Math.max(0, m.index - 60), m.index + m[0].length + 60);
      if (
        !(/ (?:by|by a) $/.test(before(m, line)) && /%C|#R/.test(line)) &&
        !/\b(?:vote|votes|voted|voting|ballot|tally|result|margin|adopted|passed|approved|carried|accepted|rejected|defeated|beaten|thrown|down|failed|majority|in favour|abst)/.test(
          around,
        )
      )
        return null;
      if (/(?:article|rule|paragraph|paragraphs|pages|chapter|aged|from|between) $/.test(before(m, line))) return null;
      const [inFavour, against] = yes > no && isOfThoseWhoRejected(m, line) ? [no, yes] : [yes, no];
      return { inFavour, against, ...(abstaining === undefined ? {} : { abstaining }) };
    },
  },
  {
    // "13 in favour to 1 against", "9 to none"
    needs: ['=', 'to'],
    re: /(?<= )=(\d{1,2}) (?:votes? )?(?:\( [^)]{0,60} \) )?(?:in favour )?to (=\d{1,2}|none|nil|zero|nothing|nought)(?= )/g,
    read: (m, line) => {
      const yes = Number(m[1]);
      const no = n(m[2]) as number;
      if (yes + no > 15 || yes + no < 5) return null;
      const isOfVote =
        ((/ by $/.test(before(m, line)) || (/, $/.test(before(m, line)) && /^ [.;]/.test(line.slice(m.index + m[0].length)))) &&
          line.includes('%C')) ||
        (yes + no > 8 && NOTED.test(line.slice(0, m.index))) ||
        /\b(?:vote|votes|voted|ballot|tally|poll|majority|margin|adopted|passed|rejected|approved|favour|defeated|carried|down|out|lost|beaten|agreed|agree)/.test(
          line.slice(Math.max(0, m.index - 70), m.index + 60),
        );
      if (!isOfVote) return null;
      return yes > no && isOfThoseWhoRejected(m, line) ? { inFavour: no, against: yes } : { inFavour: yes, against: no };
    },
  },
  {
    needs: [
      '=',
      'favour|for|behind|ayes|yeas|hands|hand|favoured|voted|voting|vote|votes|affirmative|positive|favourable|yes|supporting|backing|backed|supported|approved|approving',
    ],
    re: new RegExp(`(?<= )=(\\d{1,2})${WHO} ${YES}(?= )(?:${LIST})?`, 'g'),
    read: (m, line) => {
      const value = Number(m[1]);
      if (
        / (?:not|no|n't|but|except) $/.test(before(m, line)) ||
        MISSED.test(line.slice(Math.max(0, m.index - 50), m.index)) ||
        /^=1[15] - (?:member|nation|strong)/.test(m[0])
      )
        return null;
      if (
        value > 15 ||
        / to (?:=)?$/.test(before(m, line)) ||
        / (?:(?<!votes? |majority |count |tally |total )of|least|than|minimum|needs|need|needed|required|requires) (?:the )?$/.test(
          before(m, line),
        ) ||
        /^ (?:needed|required|necessary|to (?:pass|be adopted))/.test(line.slice(m.index + m[0].length))
      )
        return null;
      // "joined China and seven others in favour": seven more.
      if (/^=\d+ others? /.test(m[0]) && /@[A-Z+]+ and $/.test(before(m, line))) return null;
      if (namesOthers(m[0], m[2], value) || (/ #R/.test(line.slice(0, m.index)) && A_RULE.test(line.slice(0, m.index)))) return null;
      return { inFavour: value, ...(m[2] && m[2].split('+').length === value ? listed(m[2], 'Y') : {}) };
    },
  },
  {
    needs: ['=|none|nil|no', 'against|voted|voting|vote|said|negative|no|noes|nays|opposed|opposing|dissenting|opposition'],
    re: new RegExp(`(?<= )${NUMBER}${WHO} ${NO}(?= )(?:${LIST})?`, 'g'),
    read: (m, line) => {
      const value = isNoOne(m, line) ? 0 : (n(m[1]) as number);
      if (value === 0 && A_RULE.test(line.slice(0, m.index))) return null;
      if (m[1] === 'no' && !/(?:votes?|members?|ballots?|one|country|countries|delegation)/.test(m[0])) return null;
      if (value > 15 || (m[1] === 'no' && /(?:cast|voted|voting) (?:a )?$/.test(before(m, line)))) return null;
      // "nine in favour, provided none of the five votes against"
      if (/ none of (?:the )?$/.test(before(m, line))) return null;
      // "It stands as one against the deeds of this regime."
      if (value === 1 && / as $/.test(before(m, line))) return null;
      return { against: value, ...(m[2] && m[2].split('+').length === value ? listed(m[2], 'N') : {}) };
    },
  },
  {
    needs: ['=|none|nil|no', 'abstained|abstaining|abstention|abstentions|abstain|abstains|sitting'],
    re: new RegExp(`(?<= )${NUMBER}${WHO} ${ABSTAIN}(?= )(?:${LIST})?`, 'g'),
    read: (m, line) => {
      const value = isNoOne(m, line) ? 0 : (n(m[1]) as number);
      return value > 15 || namesOthers(m[0], m[2], value)
        ? null
        : { abstaining: value, ...(m[2] && m[2].split('+').length === value ? listed(m[2], 'A') : {}) };
    },
  },
  {
    // "IN FAVOR: 14 AGAINST: 0 ABSTAIN: 1"
    needs: [':', '='],
    re: /(in favour|for|yes|against|no|abstain|abstained|abstaining|abstentions?) : =(\d{1,2})(?= )/g,
    read: (m) => {
      const value = Number(m[2]);
      if (value > 15) return null;
      return /^(?:in|for|yes)/.test(m[1] as string)
        ? { inFavour: value }
        : /^ab/.test(m[1] as string)
          ? { abstaining: value }
          : { against: value };
    },
  },
  {
    // "was backed by 14 nations"
    needs: ['=', 'by'],
    re: /(?:backed|supported|endorsed|approved) by (?:all |the |some )*(?:other )?=(\d{1,2}) (?:other )?(?:nations|countries|members|states|delegations|of)(?: the =1[15])?(?: members)?(?: (?:of|on|in) the %C)?(?= )/g,
    read: (m) => (Number(m[1]) > 15 || Number(m[1]) < 4 ? null : { inFavour: Number(m[1]) }),
  },
  {
    // "No country voted against", "no one opposed it"
    needs: ['no|nobody|none', 'against|opposed|opposition|voting'],
    re: / (?:nobody|none|no - one|no (?:country|countries|one|member|members|state|states|nation|delegation)) (?:voted |was |were |cast a vote )*(?:against|opposed|in opposition|voting against)/g,
    read: (m, line) => (A_RULE.test(line.slice(0, m.index)) ? null : { against: 0 }),
  },
  {
    // "voting in favour: China, Russia" (lists after a colon or in brackets, as in UN press coverage)
    needs: [':|(', '@'],
    re: /(in favour|for|against|opposed|abstaining|abstained|abstentions?) (?:\(|:) (?:the )?@([A-Z][A-Z+]*)/g,
    read: (m) => listed(m[2], /^in|^for/.test(m[1] as string) ? 'Y' : /^ab/.test(m[1] as string) ? 'A' : 'N'),
  },
  {
    // "unanimously", "all 15 members voted in favour"
    needs: ['unanimously|unanimous|unanimity|all'],
    re: / (?:(?:vot|adopt|pass|approv|endors|agre)\w* unanimously|unanimously (?:vot|adopt|pass|approv|endors|back|support|agre|condemn|demand)\w*|(?:by|in|with|'s) (?:a )?unanimous (?:vote|support|approval|adoption|decision)|(?:by|in|with)(?: (?:a|an|the|rare|unusual|show|display|moment|act|gesture|demonstration|of|complete|total|remarkable))* unanimity|(?:vote|decision|approval|adoption|result|%C|members|ballot|verdict)(?: (?!;|\.|said|but)\S+){0,4}? (?:was|were|been) (?:also |again |quite )?unanimous|unanimous (?:backing|consent|assent)|all =1[15] hands|by all (?:=1[15]|of (?:its|the) (?:=1[15] )?|its (?:=1[15] )?)(?: ?%C)? ?members|all (?:the )?=1[15] (?:%C )?(?:members|nations|countries|states)(?: of the %C)? (?:behind|backed|supported|approved|endorsed|agreed)|adopted (?:\S+ ){1,8}?unanimously|all (?:=1[15] |of (?:its|the) )?(?:=1[15] )?(?:%C )?members (?:voted|voting|vote) (?:in favour|for|yes))(?= )/g,
    read: (m, line) =>
      /\b(?:not|n't|almost|nearly|near|failed|without)\b(?: [a-z]+){0,2} ?$/.test(line.slice(Math.max(0, m.index - 24), m.index + 1)) ||
      / (?:all|most|many|thirds|half|percent|other)(?: (?:of|the|its|other|%C))* #Rs(?: (?!;|\.)\S+){0,6}$/.test(line.slice(0, m.index)) ||
      / #[RD]s (?:(?:that|which) )?(?:the )?%C (?:(?:had|has|have) )?$/.test(line.slice(0, m.index + 1))
        ? null
        : { unanimous: true },
  },
  {
    // "received only eight of the nine votes needed", "won eight votes"
    needs: ['=', 'of|out|vote|votes'],
    re: /(?:received|receiving|receives|got|getting|gets|won|winning|wins|garners|secures|garnered|garnering|secured|securing|gained|gathered|mustered|obtained|obtaining|attracted|collected|drew|with|had(?= the (?:support|backing))) (?:only |just |the support of |the backing of |no more than )*=(\d{1,2}) (?:of|out|votes?|" yes "|yes|affirmative|members)(?= )/g,
    read: (m, line) => {
      const value = Number(m[1]);
      const after = line.slice(m.index + m[0].length);
      if (value > 15 || / (?:of|out|votes?)$/.test(m[0]) === false || /^ (?:against|abst|no\b)/.test(after)) return null;
      if (/^ (?:needed|required|necessary)/.test(after) || / #R(?: of the %C)? (?:passes|is adopted) $/.test(line.slice(0, m.index)))
        return null;
      return { inFavour: value };
    },
  },
  {
    // "the nine votes needed", "needs at least nine votes", "a minimum of nine"
    needs: ['=', 'needed|required|necessary|minimum|threshold|for|to|needs|need|needing|requires|require|requiring'],
    re: /(?:(?:the|of|minimum of|least|required|necessary|needed|requisite) =(\d{1,2})(?: (?:votes?|affirmative|" yes "|yes|in favour|positive|favourable|members|-|vote|of|=15|the|majority))*(?: (?:that (?:were|are|was|is)|to be))? (?:needed|required|necessary|minimum|threshold|for (?:adoption|passage|it to pass|a resolution)|to (?:pass|be adopted|adopt|succeed))|(?:needs?|needed|needing|requires?|required|requiring)(?: (?:at least|a minimum of|the support of|a majority of|the votes of|the backing of|only))* =(\d{1,2}) (?:votes?|affirmative|" yes "|yes|in favour|positive|favourable|of|members|countries|states))(?= )/g,
    read: (m) => ({ required: Number(m[1] ?? m[2]) }),
  },
];

/** "Had China voted yes …", "…, had it abstained", "if nine vote for it": not what happened. "Two more than needed, if nobody objects" is a rule told by the way. */
const SUPPOSED = new LinePattern(
  /^ (?:had|were|should) (?:the |all |any )?(?:@|#|%C|it |they |=|[a-z]+ )|^ (?:if|unless) |[,;] had (?!already|also|earlier|then|never|previously|long|not |=\d+ votes)(?:(?![,;])\S+ ){1,6}?(?:voted|abstained|joined|opposed|supported|backed|gone|been|cast|won|got|received)(?= )|(?: would | could | might )[^;]* (?:if|unless) |[,;] (?:if|unless) [^;]*(?: would | could | might | will )|, that would have (?:been|meant) |#[RDAM] would (?:then |still |also )?(?:pass|be adopted|be approved|carry|go through) /,
);

/** "diplomats expect 13 votes in favour": numbers looked for, not counted. */
const LOOKED_FOR =
  / (?:expects?|expecting|predicts?|predicted|forecast|foresees?|hop(?:es?|ed|ing) for|(?:counts|counted|counting) on|sure of|certain of|assured of|needs?|seeks?|seeking) (?:(?!;|\.|,)\S+ ){0,3}$/;

/** Whether a sentence can hold numbers of a vote. */
const GATE = new LinePattern(/(?:=\d|none|no |nil|unanim|all |\d-\d|in favour|against|abst)/);

/** Words of which one stands where numbers are those of a vote. */
const OF_A_VOTE = new LinePattern(
  /vot|favour|against|abst|unanim|opposed|in opposition|needed|required|\d-\d|adopt|pass|approv|support|backed|reject|defeat|carried|accepted|beaten|thr[eo]wn? |turned down|were for| hands | (?:yes|no) : | said (?:yes|no)|(?:by|,|~\d+ \.|again|^) =\d+ (?:to|votes) | unanimous | without (?:a |any )?(?:diss|oppos|object)/,
);

const gate = new Gate(PATTERNS);
const formsGate = new Gate(TALLY_FORMS);

/** The numbers and lists of ballots that a sentence gives, in order. */
export function findTallies(sentence: Sentence): VoteWords[] {
  const patterns = [...gate.open(sentence), ...formsGate.open(sentence)];
  if (patterns.length === 0 || !GATE.isIn(sentence) || !OF_A_VOTE.isIn(sentence)) return [];
  const found: VoteWords[] = [];
  const modality = SUPPOSED.isIn(sentence) ? 'conditional' : 'asserted';
  for (const { re, read } of patterns) {
    re.lastIndex = 0;
    for (let m = re.exec(sentence.line); m; m = re.exec(sentence.line)) {
      const said = read(m, sentence.line);
      const meant =
        said && modality === 'asserted' && LOOKED_FOR.test(`${sentence.line.slice(Math.max(0, m.index - 50), m.index).trimEnd()} `)
          ? 'expected'
          : modality;
      if (said) found.push(voteWords(said, meant, m, sentence));
      re.lastIndex = m.index + Math.max(1, m[0].length - (said ? 1 : 0));
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
