import { Gate } from '../words/gates.ts';
import type { Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { L, matchesOf, type Pattern, states, textIn, type VoteWords } from './vote-words.ts';

/** What became of texts, told by nouns, passives and inversions. */
const FATES: readonly Pattern[] = [
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
    // "doomed by the opposition of the United States"
    needs: [
      '@',
      'opposition|objection|objections|no|refusal|resistance',
      'by|of',
      'doomed|killed|sunk|blocked|stopped|defeated|scuttled|thwarted',
    ],
    re: new RegExp(
      `(?:doomed|killed|sunk|blocked|stopped|defeated|scuttled|thwarted) by (?:the |a )?(?:lone |sole |single )?(?:(?:opposition|objections?|no|refusal|resistance) of (?:the )?${L}|${L}(?: 's)? (?:opposition|objections?|refusal|resistance))(?= )`,
      'g',
    ),
    read: (m, s) => (/#/.test(s.line) ? { outcome: 'vetoed', vetoedBy: states(m[1] ?? m[2]), modality: 'asserted' } : null),
  },
  {
    // "the Soviet vote constituting a veto", "its negative vote amounted to a veto"
    needs: ['@', 'veto', 'vote'],
    re: new RegExp(
      `${L}(?: 's)? (?:negative |no |contrary |dissenting )?vote (?:constitut(?:ing|ed)|amount(?:ing|ed) to|counted as|counting as|was|being|meant|meaning) (?:a |the )?veto(?= )`,
      'g',
    ),
    read: (m) => ({ outcome: 'vetoed', vetoedBy: states(m[1]), modality: 'asserted' }),
  },
  {
    // "mustered ten votes, enough to be adopted"
    needs: ['enough', 'adopted|pass|carry|through', '='],
    re: /=\d{1,2} votes(?: [a-z]+){0,3} ,? ?(?:just |barely )?enough (?:for (?:it |adoption |the #[RD] ))?(?:to (?:be adopted|pass|carry|go through|see it through)|for adoption)(?= )/g,
    read: (_, s) => (/ (?:veto|vetoed|but|if|had|would|not|n't) /.test(s.line) ? null : { outcome: 'adopted', modality: 'asserted' }),
  },
  {
    // "twelve votes saw the draft through\"
    needs: ['#', 'through', 'votes|vote|%C|majority'],
    re: / (?:votes?|%C|majority|abstentions?) (?:(?:had|has|then) )*(?:saw|carried|pushed|got|steered|waved|nodded|voted|put) (?:(?:it|(?:the|a|its) (?:[a-z-]+ ){0,3}#[RDAM]) through|through (?:the|a|its) (?:[a-z-]+ ){0,3}#[RDAM])(?= )/g,
    read: (m, s) => ({ outcome: 'adopted', modality: 'asserted', ...textIn(m, s, 'last') }),
  },
];

const GATE = new LinePattern(
  /veto|vot|adopted|rejected|passed|approved|defeated|turned down|accepted|through|kept|barred|shut|blocked|opposition|objection|enough/,
);

const gate = new Gate(FATES);

/** What became of texts in a sentence by its nouns and passives, in order. */
export function findVoteFates(sentence: Sentence): VoteWords[] {
  const patterns = gate.open(sentence);
  return patterns.length === 0 || !GATE.isIn(sentence) ? [] : matchesOf(patterns, sentence);
}
