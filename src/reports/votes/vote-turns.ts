import type { Modality, ReportedBallot, ReportedOutcome } from '../types.ts';
import { Gate } from '../words/gates.ts';
import type { Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { modalityOf } from '../words/modality.ts';
import {
  ASIDE,
  cast,
  clauseBefore,
  GAP,
  isOfMembers,
  isRule,
  L,
  matchesOf,
  type Pattern,
  states,
  textIn,
  VETO,
  type VoteWords,
} from './vote-words.ts';

/** How a side in a vote is told: the verb, or the noun of those who were on it. Each word is tried against SIDES in turn. */
const SIDE = [
  '(?:voted|votes|voting|were|was|being|stood|came out)(?: (?:all|both|also|~\\d+|"|resoundingly|solidly))* (?:in favour|for|yes|aye|against|no|nay|opposed)(?= (?:[.,;:")—]|it|them|#|the #|this|that|and|but|while|too|on|in|by|$))',
  '(?:cast|casting|gave|giving)(?: (?:its|their|his|her|a|an|the|all|"|~\\d+))* (?:ballots?|votes?) (?:in favour|for|against)',
  '(?:cast|casting)(?: (?:its|their|his|her|a|an|the|"))* (?:affirmative|positive|favourable|yes|negative|no|dissenting|contrary)(?: ")? (?:votes?|ballots?)',
  "abstained|abstaining|(?:sat|sitting) (?:it |this one |the vote )?out|(?:refrained|abstained) from voting|withheld (?:its|their|his|her) votes?|(?:sat|sitting|stayed|remained) on the fence|(?:did (?:not|n't)|declin(?:ed|ing) to|refus(?:ed|ing) to) take sides|declin(?:ed|ing) to vote either way",
  '(?:took|taking|take) no part(?: in (?:the|this|that|either) (?:vote|voting|poll|ballot|division))?',
  "(?:did not|didn n't|did n't) (?:take part|participate) in the (?:vote|voting|poll|ballot|division)",
  '(?:chose|elected|preferred|decided|opted) not to (?:vote|take part|participate)',
  'neither (?:spoke|spoken) nor voted',
  '(?:were|was) absent(?= [.,;]| from the (?:vote|meeting|%C))|absented (?:itself|themselves|himself|herself)|was not (?:in the chamber|present)(?= (?:for|when|at|[.,;]))',
];

const sideOf = (words: string): ReportedBallot =>
  /absen/.test(words) || /not (?:in the chamber|present)/.test(words)
    ? 'X'
    : /abst|out$|refrain|withheld|fence|sides|either way/.test(words)
      ? 'A'
      : /no part|not (?:take|participate|to)|nor voted/.test(words)
        ? 'P'
        : / (?:against|no|nay|opposed)(?: |$)|negative|dissent|contrary/.test(` ${words}`)
          ? 'N'
          : 'Y';

const OBTAIN =
  'get|win|gain|secure|obtain|muster|garner|receive|achieve|attract|reach|draw|command|attain|gather|collect|attaining|getting|winning|gaining|securing|obtaining|mustering|garnering|receiving|achieving|reaching|gathering|collecting';
const LASTING = '(?:mandate|mission|operation|sanctions|embargo|measures|authori[sz]ation|mechanism|panel|force|arrangements|regime)';
const DONE_TO: readonly string[] =
  'renewed|extended|prolonged|imposed|tightened|toughened|lifted|eased|strengthened|expanded|voted|adopted'.split('|');
const DOES =
  'renewed|renews|extended|extends|prolonged|prolongs|imposed|imposes|tightened|tightens|toughened|toughens|lifted|lifts|eased|eases|strengthened|expanded|rolled over';
const WAY =
  '(?: (?:~\\d+|on|late|early|has|have|had|,|also|then|today|yesterday|again|once|more|in|a|an|emergency|session|meeting|\\( %C \\)))*';

const isVote = (line: string): boolean => /%C|veto|vot|abst|\d-\d|unanim|#[RD]/.test(line);

/** Other turns of phrase in which reports tell of votes; `findVoteWords` has the plainest ones. */
const TURNS: readonly Pattern[] = [
  {
    // "a draft on Ukraine failed in the Council", "… failed to pass in the Council"
    needs: ['#', 'failed|fails|failing|fell|falls'],
    re: /#[RDAMB]((?: (?!(?:;|\.|said|says|but|because|#[RDAMB]s?) )\S+){0,30}?) (failed|fails|fell short|falls short)(?: ~\d+| on)* (in the %C|at the %C|to pass|to be adopted|to carry|to clear|[.,]|(?:by|with|after|on|because|for|owing|due) )/g,
    read: (m, s) => {
      const gap = m[1] as string;
      // "a draft that says diplomacy failed": of several verbs the last is not the draft's unless the sentence names the place of the vote.
      const plain = / (?:has|had|have|also|then|thus)?$/.test(gap);
      const inside = / (?:that|which|who|as)(?= )/.test(gap);
      if ((/^f(?:ails|alls)/.test(m[2] as string) && isRule(s.line)) || / times (?:it|they|that) /.test(gap)) return null;
      if (inside && !/%C|pass|adopted/.test(m[3] as string) && !(plain && / (?:has|had)$/.test(gap))) return null;
      return {
        outcome: m[2] === 'fell short' || m[2] === 'falls short' ? 'short' : 'not_adopted',
        modality: modalityOf(/((?: [a-z]+){0,3})$/.exec(gap)?.[1] ?? '', clauseBefore(s.line, m.index)),
        ...textIn(m, s, 'first'),
      };
    },
  },
  {
    // "blocked by the veto of Russia", "owing to the negative vote of one of the permanent members (United States)"
    needs: ['@', VETO],
    re: new RegExp(
      ` (?:by|through|owing to|due to|because of|thanks to|after|following|with|on account of|under) (?:the|a|an|its) (?:(?:[a-z]+ )?(?:vetoes|veto)|negative votes?) (?:of|from|cast by)((?: (?:the|a|one|both|two|=\\d+|of|permanent|members?|%C|,|\\())*) ${L}(?! (?:'s|#|-))`,
      'g',
    ),
    read: (m) => ({ outcome: 'vetoed', vetoedBy: states(m[2]), modality: 'asserted' }),
  },
  {
    // "was rejected by a triple Western veto", "fell to a Russian veto"
    needs: [VETO, 'rejected|blocked|defeated|killed|stopped|sunk|thwarted|fell|lost|scuttled|halted'],
    re: / (?:rejected|blocked|defeated|killed|stopped|sunk|thwarted|fell|lost|scuttled|halted)(?: [a-z]+ly)? (?:by|to|through|under|owing to|because of) (?:(?:a|an|the|its|double|triple|joint|lone|single|western|[a-z]+th|third|second|[a-z]+ern) )*(?:@([A-Z+]+) )?(?:vetoes|veto)(?= )/g,
    read: (m, s) =>
      / (?:would|could|might|will|may|to|be|if|not|n't) $/.test(s.line.slice(Math.max(0, m.index - 12), m.index + 1))
        ? null
        : { outcome: 'vetoed', ...(m[1] ? { vetoedBy: states(m[1]) } : {}), modality: 'asserted' },
  },
  {
    // "Four members (Britain, France, Poland and the United States) cast votes against it"
    needs: ['=', '@', 'favour|for|against|voted|votes|vote|supported|opposed|abstained|yes|no|backed'],
    re: new RegExp(
      `=(\\d{1,2})(?: (?:of|the|=15|=11|members?|countries|states|nations|delegations|%C|others|other|elected|non|permanent|-|non-permanent))* (?:,|—|\\(|:|-) (?:(?:with|among them|including|namely|the) )*${L}(?: (?:among them|included))? (?:,|—|\\)|-) (${SIDE.slice(0, 4).join('|')}|(?:supported|backed|endorsed|approved|opposed|rejected) (?:it|the #[RD]))`,
      'g',
    ),
    read: (m) => {
      const value = Number(m[1]);
      const list = states(m[2]);
      if (value > 15 || list.length > value) return null;
      const side = /^(?:opposed|rejected)/.test(m[3] as string) ? 'N' : sideOf(m[3] as string);
      return {
        ...(side === 'Y' ? { inFavour: value } : side === 'N' ? { against: value } : side === 'A' ? { abstaining: value } : {}),
        ballots: cast(m[2], side),
        modality: 'asserted',
      };
    },
  },
  {
    // "Egypt and India took no part", "the Yugoslav delegate cast his vote against", "Cuba and Yemen were opposed"
    needs: [
      '@',
      'voted|votes|voting|vote|were|was|cast|gave|sat|sitting|stayed|remained|declined|declining|refused|refusing|did|took|take|part|chose|elected|preferred|decided|opted|neither|absented|withheld|refrained|stood',
    ],
    re: new RegExp(`${L}(?: 's)?${ASIDE}${GAP} (${SIDE.join('|')})`, 'g'),
    read: (m, s) => {
      const gap = m[2] as string;
      const side = sideOf(m[3] as string);
      if (/ (?:the|of|a|its|by|who|whose)$/.test(gap) && !/ who$/.test(gap)) return null;
      if (/^(?:were|was|stood|took|being)/.test(m[3] as string) && !/vot|veto|%C|abst|adopt|poll|ballot|favour|=\d|#/.test(s.line))
        return null;
      if (
        /^(?:were|was|being|stood) (?:for|no)(?: |$)/.test(m[3] as string) &&
        !/^ (?:it|them|the #|#)/.test(s.line.slice(m.index + m[0].length))
      )
        return null;
      const after = s.line.slice(m.index + m[0].length, m.index + m[0].length + 14);
      if (/ for$/.test(m[3] as string) && !/^ (?:it|them|the (?:#|two|#)|#|this|that)/.test(after)) return null;
      return { ballots: cast(m[1], side), modality: modalityOf(gap, clauseBefore(s.line, m.index)) };
    },
  },
  {
    // "Russia, China and Pakistan supported it"; "the British representative, by contrast, supported the resolution"
    needs: ['@', 'supported|backed|endorsed|opposed', 'it|#'],
    re: new RegExp(`${L}(?: 's)?${ASIDE}${GAP} (supported|backed|endorsed|opposed) (it|them|both|the #[RD])(?= )`, 'g'),
    read: (m, s) => {
      if (!/^the/.test(m[4] as string) && !/vot|veto|abst|against|favour/.test(s.line)) return null;
      return {
        ballots: cast(m[1], m[3] === 'opposed' ? 'N' : 'Y'),
        modality: modalityOf(m[2] as string, clauseBefore(s.line, m.index)),
      };
    },
  },
  {
    // "voted against it, as did Malaysia and Bahrain"; "abstained, and so did China"
    needs: ['as|so', '@'],
    re: new RegExp(
      ` (voted (?:~\\d+ )?(?:in favour|for|yes|against|no)|abstained|supported|backed|opposed)(?= )(?: (?!(?:;|\\.) )\\S+){0,8}? (?:as|so)(?: too)? (?:did|has|had) (?:the |both )?${L}`,
      'g',
    ),
    read: (m) => ({
      ballots: cast(
        m[2],
        /^opposed/.test(m[1] as string) ? 'N' : /^(?:supported|backed)/.test(m[1] as string) ? 'Y' : sideOf(m[1] as string),
      ),
      modality: 'asserted',
    }),
  },
  {
    // "Algeria was among those who voted yes", "Russia and China were among the supporters"
    needs: ['@', 'among|amongst|one|='],
    re: new RegExp(
      `${L} (?:was|were) (?:also )?(?:among|amongst|one of|=1 of|=\\d+ of) (?:the|those)(?: (?:=\\d+|members|countries|states))* (supporters|abstainers|opponents|(?:that|who|which|to)? ?(?:had )?(?:abstained|abstain|abstaining|(?:voted|vote|voting) (?:yes|no|for|in favour|against)|supported|opposed|backed))`,
      'g',
    ),
    read: (m, s) => {
      const words = m[2] as string;
      if (/supported|opposed|backed|supporters|opponents/.test(words) && !isVote(s.line) && !/ (?:supporters|opponents) \. /.test(s.line))
        return null;
      return { ballots: cast(m[1], /oppo/.test(words) ? 'N' : /suppo|backed/.test(words) ? 'Y' : sideOf(words)), modality: 'asserted' };
    },
  },
  {
    // "Adopted on 29 November by 12-2": a note without a subject
    needs: ['adopted|passed|approved|rejected|vetoed'],
    re: /^ (?:=\d+ )?(adopted|passed|approved|rejected|vetoed) (?:(?:on|in|late in|early in) ~\d+|~\d+|by (?:a |the )*(?:vote|=\d|\d|unanim|%C)|unanimously|with =\d)/g,
    read: (m) => ({ outcome: m[1] === 'vetoed' ? 'vetoed' : m[1] === 'rejected' ? 'not_adopted' : 'adopted', modality: 'asserted' }),
  },
  {
    // "It was passed with seven votes", "both were rejected"
    needs: ['adopted|passed|carried|rejected|defeated|approved|vetoed|voted'],
    re: / (it|both|this|all =\d+|which|the latter|the former|they) (was|were)((?: (?:not|n't|then|also|duly|finally|thus|declared|ruled|held|[a-z]+ly|~\d+|on))*) (adopted|passed|carried|rejected|defeated|approved|vetoed|voted down)(?= )(?: by (?:the |both )?@([A-Z][A-Z+]*))?/g,
    read: (m, s) => {
      if (!/vot|veto|\d-\d|unanim|abst|majority|=\d+ (?:to|in favour|for|against)/.test(s.line) && !/by (?:the )?%C/.test(s.line))
        return null;
      const negated = / (?:not|n't)(?= |$)/.test(m[3] as string);
      const won = /^(?:adopted|passed|carried|approved)$/.test(m[4] as string);
      if (!won && negated) return null;
      const outcome: ReportedOutcome = m[4] === 'vetoed' ? 'vetoed' : won && !negated ? 'adopted' : 'not_adopted';
      const hedged =
        / if [^,;]*$/.test(s.line.slice(0, m.index + 1)) || /(?:would|could|might) (?:be|have)/.test(clauseBefore(s.line, m.index + 1));
      return {
        outcome,
        ...(m[5] && outcome === 'vetoed' ? { vetoedBy: states(m[5]) } : {}),
        modality: hedged ? 'conditional' : 'asserted',
      };
    },
  },
  {
    // "did not get the needed number of votes", "without obtaining the nine votes required", "fell two votes short"
    needs: ['votes|vote|majority|support|yes', "not|n't|failed|fails|failing|without|unable|fell|short|shy|lacked|lacking"],
    re: new RegExp(
      ` (?:(?:did (?:not|n't)|failed to|fails to|failing to|without|was unable to|could not|having failed to) (?:even )?(?:${OBTAIN}) (?:(?:the|its|a|enough|sufficient|required|necessary|needed|requisite|minimum|number|of|=\\d+|" yes "|yes|affirmative|positive|favourable|at|least) )+(?:votes?|majority|support)|(?:failed|defeated|lost|fell|rejected|collapsed|foundered|died) for (?:lack|want) of (?:(?:the|enough|sufficient|required|necessary|=\\d+|affirmative|yes) ){0,3}(?:votes|support|majority|a majority)|fell =?\\w+ votes? short|fell short of (?:the |a )?(?:required |necessary |needed )?(?:=\\d+|majority|threshold|number|votes|minimum)|(?:lacked|lacking) (?:the )?(?:required|necessary|=\\d+|needed) (?:=\\d+ )?(?:votes|majority|number)|, (?:just |only )?(?:=\\d|a) (?:votes? )?(?:shy|short) of (?:adoption|passage|approval|the (?:=\\d|required|necessary|needed|minimum|majority|threshold)))(?= )`,
      'g',
    ),
    read: (m, s) => {
      const before = s.line.slice(Math.max(0, m.index - 30), m.index + 1);
      if (/ (?:if|would|could|might|may|will|should|likely|expected to|to) $/.test(before)) return null;
      return { outcome: 'short', modality: / if [^,;]*$/.test(clauseBefore(s.line, m.index)) ? 'conditional' : 'asserted' };
    },
  },
  {
    // "the Council unanimously tightened its sanctions"
    needs: ['unanimously'],
    re: new RegExp(
      `%C${WAY} unanimously (${DOES}|authori[sz]ed|established|created|ordered|decided|called for|set up|referred|approved|demanded|voted)(?= )`,
      'g',
    ),
    read: (_m, s) =>
      / (?:press )?statement /.test(s.line)
        ? null
        : { outcome: 'adopted', unanimous: true, modality: 'asserted', fresh: !/#R/.test(s.line) },
  },
  {
    // "the Council today extended the mandate of …", "decided to prolong the mandate"
    needs: ['%C', `${DOES.replace('rolled over', 'rolled')}|decided|agreed|extend|renew|prolong|authorized|authorised`],
    re: new RegExp(
      `%C${WAY} (?:(?:decided|voted|agreed)(?: (?:~\\d+|unanimously|on))* to (?:extend|renew|prolong|impose|tighten|lift|ease|strengthen|expand)|(?:${DOES}))(?= )(?: (?!(?:;|\\.|:) )\\S+){0,10}? ${LASTING}(?= )`,
      'g',
    ),
    read: (_, s) => ({ outcome: 'adopted', modality: 'asserted', fresh: !/#R/.test(s.line) }),
  },
  {
    // "the mandate was renewed by the Council", "new sanctions have been voted by the Council"
    needs: ['%C', DONE_TO.join('|')],
    re: new RegExp(
      `${LASTING}(?: (?!(?:;|\\.|which|said) )\\S+){0,24}? (?:was|were|been)(?: (?:~\\d+|on|unanimously|again|also|then))* (${DONE_TO.join('|')})(?: (?:~\\d+|on|unanimously))* by (?:the )?%C`,
      'g',
    ),
    read: (m, s) => ({
      outcome: 'adopted',
      modality: modalityOf((/((?: [a-z]+){0,4}) (?:was|were|been)/.exec(m[0])?.[1] ?? '').trimEnd(), ''),
      ...(/unanimously/.test(m[0]) ? { unanimous: true } : {}),
      fresh: !/#R/.test(s.line),
    }),
  },
  {
    // "the Council voted for a no-fly zone", "the Council, by 14-0, condemned …", "by 13-2 the Council allowed food …"
    needs: ['%C', '0|voted|votes'],
    re: /(?:%C(?: (?:~\d+|on|has|had|,))* (?:voted|votes) for (?!(?:the )?(?:first|second|third|fourth|=\d+|[a-z]+th) )(?:a|an|the|new)(?= )|%C , by (?:a vote of )?\d{1,2}-\d{1,2}(?:-\d)? , (?!failed|refused|declined|rejected|defeated)[a-z]+(?:ed|gave|made|told|set|put)(?= )|by (?:a vote of )?\d{1,2}-\d{1,2}(?:-\d)? (?:the )?%C (?!failed|refused|declined|rejected|defeated|voted)[a-z]+(?= ))/g,
    read: (m, s) => (isOfMembers(s.line, m.index) ? null : { outcome: 'adopted', modality: 'asserted', fresh: true }),
  },
  {
    // "the Council did not accept the proposal", "the demand was not accepted by the Council"
    needs: ['%C', 'accept|accepted|approve|approved|agree|endorse|support|adopt|adopted', "not|n't|refused|declined"],
    re: /%C(?: (?:~\d+|on|,))* (?:did (?:not|n't)|refused to|declined to) (?:accept|approve|agree to|endorse|adopt)(?= )(?: (?!(?:;|\.|,) )\S+){0,6}? (?:demand|request|proposal|motion|plan|call|draft|text|resolution|#[RDM])(?= )|(?:demand|request|proposal|motion|plan|call|#[RDM])(?: (?!(?:;|\.|which|said|but) )\S+){0,24}? (?:was|were) not (?:accepted|approved|adopted)(?: (?:~\d+|on))* by (?:the )?%C/g,
    read: (m, s) => ({ outcome: 'not_adopted', modality: 'asserted', ...textIn(m, s, 'last') }),
  },
  {
    // "two amendments proposed by Algeria were not adopted": of texts in the plural, where the number or the kind tells that a vote is meant
    needs: ['#', 'adopted|rejected|defeated|carried|voted'],
    re: /(?:(?:=\d+|both|neither)(?: (?!thirds|of|all)[a-z]+| @[A-Z+]+){0,3} #[RDAM]s|#As)(?: (?!(?:;|\.|which|said|says|but) )(?!#[RDAMB])\S+){0,16}? (?:were|had been|have been) (?:(?:proposed|submitted|put forward|tabled|moved|introduced|put to the vote) (?:and|but) )?(not )?(adopted|rejected|defeated|carried|voted down)(?= )/g,
    read: (m, s) => ({
      outcome: m[1] || /^(?:rejected|defeated|voted down)$/.test(m[2] as string) ? 'not_adopted' : 'adopted',
      modality: 'asserted' as Modality,
      ...textIn(m, s, 'first'),
    }),
  },
  {
    // "all fifteen members agreed on resolution 2401", "the text became resolution 2735"
    needs: ['#', 'agreed|became|becoming'],
    re: /(?:(?:%C|all(?: the)? =1[15](?: %C)? members|members)(?: (?:~\d+|on|unanimously|finally))* agreed (?:on|to|upon) (?:a |the )?#R(?!s)|#D(?: (?:that|which|was|~\d+|later|then|on|and|adopted))* (?:became|becoming) #R(?!s))(?= )/g,
    read: (m, s) => ({
      outcome: 'adopted',
      modality: 'asserted',
      ...(/^all/.test(m[0]) ? { unanimous: true } : {}),
      ...textIn(m, s, 'last'),
    }),
  },
  {
    // "he vetoed an American draft", "which it then vetoed"
    needs: ['he|she|it|they|who|which', 'vetoed', '#'],
    re: / (?:he|she|it|they|who|which)(?: (?:has|had|then|also|later|promptly|both|again|twice))* vetoed (?:(?:the|a|an|this|that|its|another|=\d+|[a-z]+|@[A-Z+]+|-) ){0,5}#[RDA](?!s)/g,
    read: (m, s) => ({ outcome: 'vetoed', modality: 'asserted', ...textIn(m, s, 'last') }),
  },
];

/** Whether a sentence can hold one of these turns. */
const GATE = new LinePattern(
  /veto|vot|fail|fell|short|adopt|pass|carried|reject|defeat|approv|support|back|oppos|abst|favour|against|unanim|fence|sides|extend|renew|prolong|impos|tight|lift|accept|agreed|became|absent|part|nor |out |majority/,
);

const gate = new Gate(TURNS);

/** What these turns of phrase say of votes in a sentence, in order. */
export function findVoteTurns(sentence: Sentence): VoteWords[] {
  const patterns = gate.open(sentence);
  return patterns.length === 0 || !GATE.isIn(sentence) ? [] : matchesOf(patterns, sentence);
}
