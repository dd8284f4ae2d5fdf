import { Gate } from '../words/gates.ts';
import type { Sentence } from '../words/items.ts';
import { cast, L, matchesOf, type Pattern, states, textIn, type VoteWords } from './vote-words.ts';

const DAY = '(?: (?:~\\d+|on|in|late|early|duly|then|finally))*';
const OTHERS =
  '(?: (?:other|others|remaining|=1[0-5]|%C|members?|countries|country|states?|nations?|of|the|on|in|its|council|delegations?))*';
const BACKS = '(?:voted (?:in favour|for|yes)|supported|backed|endorsed|approved|favoured|were in favour)';

/** Votes told in relative, coordinate and elliptic clauses, whose predicate stands away from its text or its subject. */
const CLAUSES: readonly Pattern[] = [
  {
    // "the resolution authorizing the mission, which passed 13-0", "a draft that fell one vote short"
    needs: ['#', 'which|that', 'passed|failed|fell|carried|cleared|squeaked'],
    re: /#[RDAM](?!s)(?: (?!(?:;|\.|said|says|which|that|#\S*) )\S+){0,10}?(?: ,)? (?:which|that)(?: (?:had|has|then|also|later|narrowly|easily|eventually|only|barely))* (passed|carried|cleared the %C|squeaked through|failed|fell short|fell)(?= (?:=\d|\d|by|with|unanimously|in the %C|~|on ~|[.,;]|to (?:win|get|pass|gain|muster|obtain|secure)|narrowly))/g,
    read: (m) => ({
      outcome: /^(?:passed|carried|cleared|squeaked)/.test(m[1] as string) ? 'adopted' : m[1] === 'fell short' ? 'short' : 'not_adopted',
      modality: 'asserted',
    }),
  },
  {
    // "With the exception of Russia, which abstained, all members approved the text"
    needs: ['@', 'all|every|each|everyone', 'exception|except|apart|barring|save|than|aside'],
    re: new RegExp(
      `(?:^| )(?:with the exception of|except for|apart from|aside from|barring|save for|other than) (?:the |both )?${L}(?: , (?:which|who) (?:(?![,;])\\S+ ){1,8}?,| ,)? (?:all|every|each|everyone)${OTHERS}(?: (?:had|has|then))* ${BACKS}(?= )`,
      'g',
    ),
    read: (m) => ({ allBut: states(m[1]).length, modality: 'asserted' }),
  },
  {
    // "By eight to one, Poland opposing, the Council decided to keep the matter on its agenda"
    needs: ['%C', 'by', '=|0'],
    re: /(?:^|[,;.])(?: then| again)* by (?:a (?:vote|majority) of )?(?:=\d{1,2} (?:votes )?to =?[a-z\d]+|\d{1,2}-\d{1,2}(?:-\d{1,2})?)(?: ,(?: (?!;|\.)\S+){1,10}? ,| ,)? (?:the )?%C (?:(?:has|had|then|also) )*((?!members?|is|was|were|would|may|will|could)[a-z]+)(?= )/g,
    read: (m) => ({
      outcome: /^(?:re(?:jected|jects|fused|fuses)|declined|declines|failed|defeated|turned|voted|threw)$/.test(m[1] as string)
        ? 'not_adopted'
        : 'adopted',
      modality: 'asserted',
      fresh: true,
    }),
  },
  {
    // "teamed up to bring down a text", "combined on Friday to kill the draft"
    needs: [
      '@',
      '#',
      'teamed|joined|combined|united|acted|came|closed',
      'veto|block|kill|defeat|bring|sink|vote|strike|shoot|stop|torpedo|bury|scuttle',
    ],
    re: new RegExp(
      `${L}(?: (?:both|again|,|~\\d+|on|have|had))* (?:teamed up|joined (?:forces|hands|together)|combined|united|acted together|came together|closed ranks)(?: (?!;|\\.|@|#)\\S+){0,4}? to (?:veto|block|kill|defeat|bring down|sink|vote down|strike down|shoot down|stop|torpedo|bury|scuttle)(?: (?!;|\\.|,)\\S+){0,5}? #[RDAM](?!s)`,
      'g',
    ),
    read: (m, s) => ({ outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted', ...textIn(m, s, 'last') }),
  },
  {
    // "Thursday's veto", "last week's veto"
    needs: ['veto'],
    re: /(?:~\d+|yesterday|today|tonight|(?:last|this) (?:week|month|night|year)) 's veto (?!power|right|threat|to|would|may|could)/g,
    read: () => ({ outcome: 'vetoed', modality: 'asserted' }),
  },
  {
    // "The United States stopped the UN from … by casting a veto"
    needs: ['@', 'by', 'veto', 'casting|using|exercising|wielding|invoking'],
    re: new RegExp(
      `^ (?:the |on ~\\d+ , |~\\d+ , )*${L} (?:(?!;|\\.|said|says|that|which|would|could|might|will|threatened) ?\\S+ ){1,24}?by (?:casting|using|exercising|wielding|invoking) (?:a|its|the|their) veto(?= )`,
      'g',
    ),
    read: (m) => ({ outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted' }),
  },
  {
    // "a travel ban and a freeze of assets were adopted, 12 to 0"
    needs: [
      'ban|freeze|embargo|sanctions|zone|force|mission|blockade|measures',
      'adopted|approved|voted|imposed|passed',
      'was|were',
      '=|0|unanimously|%C',
    ],
    re: /(?:travel ban|ban|freeze(?: of [a-z]+)?|embargo|sanctions|no-fly zone|force|mission|blockade|measures)(?: (?!;|\.|#|was|were)\S+){0,14}? (?:was|were) (?:then |also |~\d+ )?(adopted|approved|voted|imposed|passed)(?= (?:, )?(?:(?:by (?:a vote of )?)?(?:=\d+ (?:votes )?to |\d+-\d)|unanimously|by the %C))/g,
    read: (_, s) => ({ outcome: 'adopted', modality: 'asserted', fresh: !/#R/.test(s.line) }),
  },
  {
    // "it was the turn of Russia and China to veto", "it was the US's turn to be vetoed; this time by Russia and China"
    needs: ['turn', '@', 'veto|vetoed|abstain|vote'],
    re: new RegExp(
      `(?:turn of (?:the |both )?${L}|${L} 's turn) (?:,[^,;.]{1,30}, )?to (?:(veto|use (?:its|their) veto|cast (?:a|its) veto|block)|(abstain)|vote (against|no|in favour|for)|be (vetoed|blocked))(?= )(?:(?: (?!@|\\.)\\S+){0,5}? by (?:the |both )?${L})?`,
      'g',
    ),
    read: (m) => {
      const list = m[1] ?? m[2];
      if (m[3]) return { outcome: 'vetoed', vetoedBy: states(list), modality: 'asserted' };
      if (m[6]) return { outcome: 'vetoed', ...(m[7] ? { vetoedBy: states(m[7]) } : {}), modality: 'asserted' };
      return { ballots: cast(list, m[4] ? 'A' : /against|no/.test(m[5] as string) ? 'N' : 'Y'), modality: 'asserted' };
    },
  },
  {
    // "the mechanism was unanimously created by the Council in 2015"
    needs: [
      '%C',
      'unanimously|unanimous',
      'by',
      'created|established|authorized|authorised|ordered|mandated|approved|imposed|renewed|extended|set|adopted|endorsed',
    ],
    re: new RegExp(
      ` (?:was|were|been|is|are)${DAY} unanimously (?:created|established|authori[sz]ed|ordered|mandated|approved|imposed|renewed|extended|set up|adopted|endorsed)(?: (?!;|\\.|,)\\S+){0,4}? by (?:the )?%C(?= )`,
      'g',
    ),
    read: (_, s) =>
      / (?:statement|list|report) /.test(s.line)
        ? null
        : { outcome: 'adopted', unanimous: true, modality: 'asserted', fresh: !/#R/.test(s.line) },
  },
  {
    // "had threatened to veto the draft, and did so on Tuesday", "signalled that it would veto, and on Tuesday it did"
    needs: ['@', 'did', 'veto|abstain|vote|oppose|support|back'],
    re: new RegExp(
      `${L}(?: (?!@|;|\\.|did)\\S+){1,16}? (?:to|would) (?:(veto|use (?:its|their) veto|block)|(abstain)|(oppose|vote (?:against|no))|(support|back|vote (?:for|in favour|yes)))(?: (?!@|;|\\.|did)\\S+){0,8}? (?:and|which|as)(?: (?:~\\d+|on|then|finally|duly|it|they|he|she|indeed|,))* did(?= (?:so|just that|exactly that|[.,;]|on|in|~)| $)`,
      'g',
    ),
    read: (m, s) => {
      if (/ (?:not|n't) /.test(s.line.slice(m.index + m[0].length, m.index + m[0].length + 5))) return null;
      if (m[2]) return { outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted', ...textIn(m, s, 'last') };
      return { ballots: cast(m[1], m[3] ? 'A' : m[4] ? 'N' : 'Y'), modality: 'asserted' };
    },
  },
];

const gate = new Gate(CLAUSES);

/** What the subordinate and elliptic clauses of a sentence tell of votes, in order. */
export function findVoteClauses(sentence: Sentence): VoteWords[] {
  const patterns = gate.open(sentence);
  return patterns.length === 0 ? [] : matchesOf(patterns, sentence);
}
