import { Gate } from '../words/gates.ts';
import type { Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { modalityOf } from '../words/modality.ts';
import { cast, clauseBefore, GAP, L, matchesOf, type Pattern, states, textIn, type VoteWords } from './vote-words.ts';

/** Votes told by the way: by a participle, a noun or a figure of speech. */
const ASIDES: readonly Pattern[] = [
  {
    // "fell in the Council to the vetoes of Russia and China", "had the votes of Britain and France"
    needs: ['@', 'vetoes|veto|votes|vote', 'of|from'],
    re: new RegExp(
      ` (?:fell|went down|lost|succumbed|prey|victim|perished|died)(?: (?!;|\\. |#|@)\\S+){0,10}? to (?:the |a )?(?:[a-z]+ ){0,2}?(?:vetoes|veto) (?:of|from) (?:the )?${L}| (?:had|won|got|received|drew) the (?:votes?|support|backing) of (?:the |both )?${L}(?= [.,;])`,
      'g',
    ),
    read: (m, s) => {
      if (m[1]) return { outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted' };
      return /vot|#R|#D/.test(s.line) ? { ballots: cast(m[2], 'Y'), modality: 'asserted' } : null;
    },
  },
  {
    // "China's representative said he had abstained", "the delegate of Pakistan, whose country voted against": the State named last before
    needs: ['he|she|delegation|country|government', 'abstained|voted|vote', '@'],
    re: new RegExp(
      `${L}(?: (?!@|;|\\. |#)\\S+){1,16}? (?:he|she|(?:his|her|its|their|whose) (?:delegation|country|government))(?: (?:had|has|also|therefore|then|,))* (abstained|voted (?:in favour|for|yes|against|no)|(?:had )?not voted)(?= )`,
      'g',
    ),
    read: (m) => ({
      ballots: cast(m[1], m[2] === 'abstained' ? 'A' : /against|no$/.test(m[2] as string) ? 'N' : /not/.test(m[2] as string) ? 'P' : 'Y'),
      modality: / if /.test(m[0]) ? 'conditional' : 'asserted',
    }),
  },
  {
    // "explaining her vote in favour", "in explanation of his abstention"
    needs: ['vote|abstention', '@', 'explaining|explanation|explained'],
    re: new RegExp(
      `${L}(?: (?!@|;|\\. |#)\\S+){0,8}? (?:explaining|explained|in explanation of) (?:his|her|its|their)(?: (?:delegation|country|government) 's)? (abstention|vote (?:in favour|for|against)|(?:negative|affirmative|positive|dissenting|no|yes) vote)(?= )`,
      'g',
    ),
    read: (m) => ({
      ballots: cast(m[1], m[2] === 'abstention' ? 'A' : /against|negative|dissenting|^no /.test(m[2] as string) ? 'N' : 'Y'),
      modality: 'asserted',
    }),
  },
  {
    // "India, one of the abstainers", "Russia's absence from the vote"
    needs: ['@', 'abstainers|absence|opponents'],
    re: new RegExp(
      `${L}(?: ,)? (?:one|=1|=\\d+|both|all) of (?:the|those) (?:=\\d+ )?(?:countries that )?(abstainers|abstaining|opponents)|${L} 's (absence)(?= (?:from|made|allowed|meant|let|at the vote))`,
      'g',
    ),
    read: (m) => ({ ballots: cast(m[1] ?? m[3], m[4] ? 'X' : m[2] === 'opponents' ? 'N' : 'A'), modality: 'asserted' }),
  },
  {
    // "decided by 10 votes to place the question on its agenda"
    needs: ['%C', 'by', '='],
    re: /%C (?:(?:has|had|on|~\d+|also|then|early) )*(decided|agreed|ruled|rejected|refused|declined) (?:, )?by =(\d{1,2}) votes(?: (?:to|against) =(\d{1,2}))?(?= )/g,
    read: (m) => ({
      outcome: /^(?:rejected|refused|declined)$/.test(m[1] as string) ? 'not_adopted' : 'adopted',
      inFavour: Number(m[2]),
      ...(m[3] ? { against: Number(m[3]) } : {}),
      modality: 'asserted',
      fresh: true,
    }),
  },
  {
    // "the US once again stood alone in vetoing the draft", "joined others in supporting the text"
    needs: ['@', 'in|by', 'vetoing|opposing|supporting|backing|rejecting|abstaining|voting'],
    re: new RegExp(
      `${L}${GAP} (?:stood alone|was alone|joined (?:\\S+ ){1,4}?|was isolated|was joined (?:\\S+ ){1,4}?) ?in (vetoing|opposing|supporting|backing|rejecting|abstaining|voting against|voting no|voting for|voting in favour)(?: (?:the |a |it)(?:[a-z-]+ ){0,3}?(?:#[RDAM])?)?`,
      'g',
    ),
    read: (m, s) => {
      const ballot = /^(?:vetoing|opposing|rejecting|voting (?:against|no))$/.test(m[3] as string)
        ? 'N'
        : m[3] === 'abstaining'
          ? 'A'
          : 'Y';
      return {
        ...(m[3] === 'vetoing' ? { outcome: 'vetoed' as const, vetoedBy: states(m[1]) } : { ballots: cast(m[1], ballot) }),
        modality: modalityOf(m[2] as string, clauseBefore(s.line, m.index)),
      };
    },
  },
  {
    // "Washington let the resolution through by abstaining", "allowed the text to pass by abstaining"
    needs: ['@', 'by', 'abstaining'],
    re: new RegExp(
      `${L}${GAP} (?:let|allowed|permitted|enabled)(?: (?!;|\\.)\\S+){1,8}? by abstaining|by abstaining , (?:the )?${L} (?:let|allowed|permitted|enabled)`,
      'g',
    ),
    read: (m) => ({ ballots: cast(m[1] ?? m[3], 'A'), outcome: 'adopted', modality: 'asserted' }),
  },
  {
    // "Abstaining were China and India", "Voting against the text was Russia", "Those voting in favour were …"
    needs: ['@', 'were|was|included|are', 'abstaining|voting|opposing|supporting|favour|against|opposed'],
    re: new RegExp(
      `(?:^| )(abstaining|voting (?:in favour|for|yes|against|no)|opposing|supporting|in favour|against)(?: (?:of |on |from )?(?:it|(?:the |a )?(?:[a-z-]+ ){0,2}?#[RDAM]|the vote))? (?:were|was|are|included)(?: (?:also|only|the|both))* ${L}`,
      'g',
    ),
    read: (m) => ({
      ballots: cast(m[2], /^abst/.test(m[1] as string) ? 'A' : /against|no$|opposing/.test(m[1] as string) ? 'N' : 'Y'),
      modality: 'asserted',
    }),
  },
  {
    // "won unanimous approval", "received the backing of 11 members", "cleared the council 13-0"
    needs: ['#', 'won|received|got|gained|secured|enjoyed|had|cleared|drew|passed|sailed'],
    re: /#[RDA](?!s)(?: (?!(?:;|\.|that|which|said|but) )(?!#)\S+){0,10}? (?:(?:won|received|got|gained|secured|drew|had|enjoyed) (?:the )?(unanimous )?(?:approval|backing|support|endorsement|votes?)(?: of (?:the |all |all the )*(?:other )?=(\d{1,2})(?= (?:members|countries|of|other|council|states|nations|%C)))?|(?:cleared|sailed through|passed through) the (?:=1[15] - (?:member|nation|strong) )?%C)(?= )/g,
    read: (m, s) => {
      if (!m[1] && !m[2] && !/ %C$/.test(m[0])) return null;
      return {
        ...(m[1] ? { unanimous: true, outcome: 'adopted' as const } : m[2] ? { inFavour: Number(m[2]) } : { outcome: 'adopted' as const }),
        modality: 'asserted',
        ...textIn(m, s, 'first'),
      };
    },
  },
  {
    // "was put to a vote and rejected"
    needs: ['#', 'put', 'rejected|defeated|adopted|carried|lost|failed'],
    re: /#[RDAM](?!s)(?: (?!(?:;|\.|said|but) )(?!#)\S+){0,8}? (?:was|were) put to (?:a|the) vote(?: ~\d+| on ~\d+)? (?:and|but) (?:was )?(rejected|defeated|adopted|carried|lost|failed|voted down)(?= )/g,
    read: (m, s) => ({
      outcome: m[1] === 'adopted' || m[1] === 'carried' ? 'adopted' : 'not_adopted',
      modality: 'asserted',
      ...textIn(m, s, 'first'),
    }),
  },
  {
    // "neither draft won the nine votes needed", "both drafts failed", "the amendment was lost"
    needs: ['#', 'failed|fell|lost|won|got|received|obtained|secured|passed|adopted|carried|mustered|gained'],
    re: / (?:(both|all|all =\d+|neither|none of the) (?:of the )?(?:[a-z-]+ |@[A-Z+]+ ){0,3}?#[RDAM]s? (?:(?:had|has|have|then|also) )*(failed|fell|were lost|won|got|received|obtained|secured|mustered|gained|passed|was adopted|were adopted|carried)|#[RDAM](?!s)(?: (?!(?:;|\.|said|but|that|which) )(?!#)\S+){0,5}? (was lost|went down(?: to defeat)?|met (?:with )?defeat|suffered defeat|lapsed))(?= )/g,
    read: (m, s) => {
      if (m[3]) return { outcome: 'not_adopted', modality: modalityOf('', clauseBefore(s.line, m.index)), ...textIn(m, s, 'first') };
      const none = /^(?:neither|none)/.test(m[1] as string);
      const lost = /^(?:failed|fell|were lost)$/.test(m[2] as string);
      if (!none && !lost && !/^(?:passed|were adopted|carried)$/.test(m[2] as string)) return null;
      if (none && lost) return null;
      const outcome =
        none && /^(?:won|got|received|obtained|secured|mustered|gained)$/.test(m[2] as string)
          ? 'short'
          : none || lost
            ? 'not_adopted'
            : 'adopted';
      return { outcome, modality: 'asserted', ...textIn(m, s, 'first') };
    },
  },
  {
    // "only Syria and Cuba dissented", "Nebenzia of Russia raised his hand against the draft"
    needs: ['@', 'dissented|dissenting|hand|hands|objected|demurred'],
    re: new RegExp(
      `${L}(?: (?:ambassador|envoy|representative|delegate)?(?: [a-z-]+){0,3}?)? (?:(dissented|demurred)|raised (?:its|his|her|their) hands? (against|in favour|for(?! (?:the |a )?veto)|in support|to abstain)|(?:was|were) (?:the )?(?:only |sole |lone )?dissenting)(?= )`,
      'g',
    ),
    read: (m) => ({
      ballots: cast(m[1], m[3] === undefined || m[3] === 'against' ? 'N' : m[3] === 'to abstain' ? 'A' : 'Y'),
      modality: 'asserted',
    }),
  },
  {
    // "Mr. Malik cast the only negative vote", "Gromyko cast the 25th veto": by a person
    needs: ['cast|used|wielded', 'negative|dissenting|veto'],
    re: /(?:^| )(?:mr\.?|sir|dr\.?|m\.|he|she|ambassador) (?:[a-z'-]+ ){0,3}?(?:cast|used|wielded) (?:(?:the|a|his|her|its|their|only|sole|lone|single|\d+(?:st|nd|rd|th)|[a-z]+th|first|second|third|another|russian|soviet|country 's|@[A-Z]+) ){0,4}(negative vote|dissenting vote|veto)(?= )/g,
    read: (m, s) => {
      if (/ (?:could|would|may|might|will|not|n't|to) /.test(clauseBefore(s.line, m.index + 1))) return null;
      return m[1] === 'veto' ? { outcome: 'vetoed', modality: 'asserted' } : { against: 1, modality: 'asserted' };
    },
  },
  {
    // "agreed by consensus to send a mission", "adopted without a vote"
    needs: ['%C|#', 'consensus|without|acclamation'],
    re: /(?:%C (?:(?:has|had|on|~\d+|also) )*(?:agreed|decided|adopted|approved|recommended)|#[RDM](?!s)(?: (?!(?:;|\.|said) )\S+){0,8}? (?:was|were) (?:adopted|approved|agreed|passed))(?: (?!(?:;|\.) )\S+){0,6}? (?:by consensus|without (?:a )?vote|by acclamation)(?= )/g,
    read: (m, s) => (/%GA|statement/.test(s.line) ? null : { outcome: 'adopted', modality: 'asserted', ...textIn(m, s, 'first') }),
  },
  {
    // "it was the only one of the 15 members to vote against", "the sole member to oppose it"
    needs: ['only|sole|lone|single', 'vote|oppose|reject|abstain'],
    re: new RegExp(
      `(?:${L}|(?:^| )(?:it|he|she)) (?:was|being|is) the (?:only|sole|lone|single) (?:=1 |one |member |country |delegation |state |nation |power )?(?:(?:of|on|in|among) (?:the )?(?:=15 |=11 )?(?:members |%C )?(?:members )?)?to (vote against|vote no|oppose|reject|abstain|vote in favour|vote for|support)(?= )`,
      'g',
    ),
    read: (m) => {
      const side = m[2] as string;
      if (side === 'abstain') return { abstaining: 1, ballots: cast(m[1], 'A'), modality: 'asserted' };
      if (/favour|for|support/.test(side)) return { inFavour: 1, ballots: cast(m[1], 'Y'), modality: 'asserted' };
      return { against: 1, ballots: cast(m[1], 'N'), modality: 'asserted' };
    },
  },
  {
    // "with only one dissenting", "with Britain dissenting"
    needs: ['dissenting|dissent', '=|@'],
    re: new RegExp(
      ` (?:with|and|but) (?:only |just )?(?:=(\\d)|(?:the )?${L})(?: (?:member|country|state|nation|members|countries))? dissenting(?= )`,
      'g',
    ),
    read: (m) => (m[1] ? { against: Number(m[1]), modality: 'asserted' } : { ballots: cast(m[2], 'N'), modality: 'asserted' }),
  },
];

const GATE = new LinePattern(
  /veto|alone|join|isolated|abstain|voting|opposing|support|favour|against|unanim|approval|backing|vote|failed|fell|lost|went|defeat|dissent|hand|consensus|acclamation|cleared|sailed|only|sole|lone|demurred|neither|none|both|all /,
);

const gate = new Gate(ASIDES);

/** What is told of votes by the way in a sentence, in order. */
export function findVoteAsides(sentence: Sentence): VoteWords[] {
  const patterns = gate.open(sentence);
  return patterns.length === 0 || !GATE.isIn(sentence) ? [] : matchesOf(patterns, sentence);
}
