import { Gate } from '../words/gates.ts';
import type { Sentence } from '../words/items.ts';
import { modalityOf } from '../words/modality.ts';
import { cast, clauseBefore, L, matchesOf, type Pattern, states, textIn, type VoteWords } from './vote-words.ts';

/** What may stand between the Council and what it does. */
const WAY =
  '(?: (?:~\\d+|on|late|early|has|have|had|,|also|then|today|yesterday|tonight|again|once|more|just|finally|unanimously|narrowly|formally|has|without|a|single|dissenting|dissent|opposition|voice|vote|\\( %C \\)|in|an|emergency|session|meeting|=\\d+|to|none|nil|-|—|\\d+-\\d+(?:-\\d+)?))*';
/** What the Council sets up, sends, imposes or ends by a vote. */
const THINGS =
  'force|forces|mission|missions|operation|operations|troops|soldiers|peacekeepers|peacekeeping|sanctions|embargo|mandate|mandates|deployment|intervention|strikes|monitors|observers|tribunal|inquiry|investigation|commission|ban|blockade|freeze|extension|renewal|rollover|withdrawal|invasion|crossing|crossings|corridor|zone|inspections';
const NOUN_NEAR = `(?: (?!(?:;|\\.|said|says|that|which|who|#[RDAM]) )\\S+){0,7}? (?:${THINGS})(?= )`;
const DO =
  'keep|extend|renew|send|impose|lift|set|create|establish|end|allow|let|authori[sz]e|dispatch|deploy|tighten|ease|admit|widen|prolong|expand|put|cut|scrap|terminate|launch|double|reimpose|suspend|shut';

/** What the Council is told to do, or to have done, that it does by a vote alone. */
const ACTS: readonly Pattern[] = [
  {
    // "The Security Council has authorised a multinational force", "approved the deployment of 8,000 troops"
    needs: [
      '%C',
      'authorised|authorized|authorises|authorizes|approved|approves|ordered|orders|agreed|agrees|backed|backs|endorsed|endorses',
      THINGS,
    ],
    re: new RegExp(
      `%C(${WAY}) (?:authori[sz]ed|authori[sz]es|approved|approves|ordered|orders|agreed|agrees|agreed on|agrees on|backed|backs|endorsed|endorses) (?:on )?(?:a|an|the|new|further|more|another|tougher|tighter|stiffer|=\\d+|sending|sanctions|deployment|military|limited|fresh|sweeping|additional)${NOUN_NEAR}`,
      'g',
    ),
    read: (m, s) => adopted(m, s),
  },
  {
    // "The Council agreed late on Saturday to keep open a single crossing", "voted without dissent early today to put a force into …"
    needs: ['%C', 'agreed|agrees|voted|votes', 'to'],
    re: new RegExp(`%C(${WAY}) (?:agreed|agrees|voted|votes)(${WAY}) to (?:${DO})(?= )`, 'g'),
    read: (m, s) => adopted(m, s),
  },
  {
    // "the sanctions agreed by the UN Security Council last week", "the mission, approved by the Security Council on March 28"
    needs: ['%C', 'by', THINGS, 'agreed|approved|imposed|authorised|authorized|ordered|mandated|decreed|voted'],
    re: new RegExp(
      ` (?:${THINGS})(?: (?:on|against|in|to|of|for) (?:the )?(?:@[A-Z+]+|[a-z]+)){0,2}(?: ,)? (?:agreed|approved|imposed|authori[sz]ed|ordered|mandated|decreed|voted)(?: (?:~\\d+|on|unanimously|earlier|last|week|month))* by (?:the )?%C(?= )`,
      'g',
    ),
    read: (m, s) => adopted(m, s),
  },
  {
    // "threw its weight behind a cease-fire plan", "gave its blessing to the invasion"
    needs: [
      '%C',
      'threw|throws|gave|gives|lent|lends|put|puts',
      'weight|blessing|backing|support|nod|go-ahead|green|seal|endorsement|imprimatur',
    ],
    re: new RegExp(
      `%C(${WAY}) (?:(?:threw|throws|put|puts) its (?:full )?weight behind|(?:gave|gives|lent|lends) (?:its (?:full |formal |unanimous )?(?:blessing|backing|support|nod|approval|endorsement|imprimatur|seal of approval) to|the (?:go-ahead|green light|nod) (?:to|for)))(?= )`,
      'g',
    ),
    read: (m, s) => adopted(m, s),
  },
  {
    // "A last-ditch attempt by Russia and China to put off the sanctions foundered in the Security Council on Friday"
    needs: ['%C', 'attempt|bid|effort|move|push|drive|proposal', 'foundered|failed|collapsed|sank|died|defeated|blocked|fell'],
    re: / (?:attempt|bid|effort|move|push|drive|proposal)(?: (?!(?:;|\.|said|says|#[RDAM]) )\S+){0,20}? (?:foundered|failed|collapsed|sank|died|fell|was defeated|was blocked)(?: ~\d+| on)* (?:in|at) (?:the )?%C(?= )/g,
    read: (m, s) => {
      const modality = modalityOf('', clauseBefore(s.line, m.index));
      return modality === 'asserted' ? { outcome: 'not_adopted', modality, fresh: true } : null;
    },
  },
  {
    // "Nobody voted no"
    needs: ['nobody|one', 'voted', 'no|against'],
    re: /(?: nobody| no one) voted (?:no|against)(?= )/g,
    read: () => ({ against: 0, modality: 'asserted' }),
  },
  {
    // "All 15 members raised their hands"
    needs: ['=', 'members|hands', 'hands|hand'],
    re: / all =(11|15) (?:members(?: of the %C)? (?:raised|put up|lifted) (?:their|a) hands?|hands went up)(?= )/g,
    read: (m) => ({ outcome: 'adopted', inFavour: Number(m[1]), modality: 'asserted' }),
  },
  {
    // "a unanimous Security Council resolution in October", "the last resolution on the territory was likewise unanimous"
    needs: ['unanimous', '#'],
    re: / an? unanimous (?:%UN )?(?:%C )?#R(?!s)| #R(?!s)(?: (?!(?:;|\.|said) )(?!#)\S+){0,12}? was (?:likewise|also|again|too) unanimous(?= )/g,
    read: (m, s) => ({ outcome: 'adopted', unanimous: true, modality: 'asserted', ...textIn(m, s, 'first') }),
  },
  {
    // "Brazil explained its abstention"
    needs: ['@', 'explained|defended|justified|regretted', 'abstention'],
    re: new RegExp(
      `${L}(?: 's)?(?: (?:ambassador|envoy|representative|delegate|[A-Z][a-z]+))? (?:explained|defended|justified|regretted) (?:its|his|her|their) abstention(?= )`,
      'g',
    ),
    read: (m) => ({ ballots: cast(m[1], 'A'), modality: 'asserted' }),
  },
  {
    // "a U.S. decision at the Security Council to block a resolution"
    needs: ['@', 'decision|move', 'block|veto', '#'],
    re: new RegExp(
      `${L}(?: 's)? (?:decision|move)(?: (?:at|in) the (?:%UN )?%C| ~\\d+| on)* to (?:block|veto) (?:a|an|the|another)(?: (?!(?:;|\\.|said) )(?!#)\\S+){0,6}? #[RD](?!s)`,
      'g',
    ),
    read: (m, s) => ({ outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted', ...textIn(m, s, 'last') }),
  },
];

/** Not where it only may be, or where a text is named that other readers tell of. */
function adopted(m: RegExpExecArray, s: Sentence): ReturnType<Pattern['read']> {
  const modality = modalityOf((m[1] ?? '').trimEnd(), clauseBefore(s.line, m.index));
  if (modality !== 'asserted' || /#[RDM]/.test(m[0])) return null;
  return {
    outcome: 'adopted',
    modality,
    fresh: true,
    ...(/ unanimously | without (?:a |single |dissent)/.test(m[0]) ? { unanimous: true } : {}),
  };
}

const gate = new Gate(ACTS);

/** The votes that a sentence tells by what the Council did, in order. */
export function findVoteActs(sentence: Sentence): VoteWords[] {
  const patterns = gate.open(sentence);
  return patterns.length === 0 ? [] : matchesOf(patterns, sentence);
}
