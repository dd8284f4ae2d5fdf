import { BySentence } from '../by-sentence.ts';
import { type Draft, type Reading, spanOf, textInFocus } from '../reading.ts';
import { Gate } from '../words/gates.ts';
import { itemAt } from '../words/items.ts';
import { insideQuote } from '../words/quotes.ts';
import { LEGAL_RULES, type LegalFrame } from './legal-rules.ts';

const CAN = "(?:can|could|may|might|cannot|is able to|was able to|are able to)(?: (?:not|n't|alone|always|then|still|now|also|each))*";
const BLOCK = '(?:veto|block|stop|defeat|kill|sink|prevent|be vetoed|be blocked|be stopped|use (?:the|its|their|a) veto)';
const ONE = '(?:any|one|each|a single|any one|every|no|none|either)';

/** Rules of the vote and force of law by the sense of their words: who can block what, what counts as a veto, what binds whom. */
const FRAMES: readonly LegalFrame[] = [
  {
    // "the question was one of procedure", "Chairman ruled question was procedural"
    needs: ['procedural|procedure|substantive|substance|substantial', 'was|is|were|are|as'],
    re: / (?:question|vote|matter|decision|motion|it|issue|point|they)(?: (?!;|\.|,)\S+){0,5}? (?:was|is|were|are|as)(?: (?:not|n't|purely|merely|only|of|on|one|a|an|matter|question))* (?:procedural|procedure|substantive|substance|substantial)(?= )/g,
    assertion: 'lawful',
    rule: true,
  },
  {
    // "Russia could not use its veto", "no veto could be used", "an amendment can be vetoed"
    needs: [
      'veto|vetoed|block|stop',
      'procedural|procedure|permanent|member|members|amendment|amendments|membership|recommendation|rule|rules|substance|question',
    ],
    re: new RegExp(
      ` (?:(?!;|\\.|,|said)\\S+ ){1,10}?${CAN} (?:be |the |its |their |a |use |used |cast |exercise )*${BLOCK}(?: (?!;|\\.|,)\\S+){0,6}?(?= [.,;]| because| since| as )`,
      'g',
    ),
    assertion: 'lawful',
    rule: true,
  },
  {
    // "its vote was no veto", "their votes were not vetoes", "did not count as a veto"
    needs: [
      'veto|vetoes|kill|block|stop|defeat|sink',
      'vote|votes|abstention|abstentions|absence|no|it|they|ballot',
      'was|were|is|are|did|does|do',
    ],
    re: / (?:vote|votes|abstention|abstentions|absence|it|they|its no|their no|his no|ballot)(?: (?!;|\.|,)\S+){0,7}? (?:(?:was|were|is|are) (?:not|n't|no|thus no|therefore no)|(?:did|does|do) (?:not|n't) (?:count as|amount to|constitute|mean|kill|block|stop|defeat|sink)|(?:was|were|is|are) not counted as) (?:a |an |the |any )?(?:veto|vetoes|#[RD])(?= )/g,
    assertion: 'lawful',
    rule: true,
  },
  {
    // "his single negative vote was enough to defeat it", "one vote against by a permanent member is enough"
    needs: ['enough|sufficient|suffices|suffice|means|sinks|kills|defeats|fails|lost', 'vote|votes|veto|permanent'],
    re: new RegExp(
      ` (?:${ONE} |single |its |his |their )(?:(?!;|\\.|,)\\S+ ){0,8}?(?:vote|votes|veto|member|members|"|no)(?: (?!;|\\.)\\S+){0,10}? (?:(?:is|was|are|were) (?:enough|sufficient)|suffices|suffice|means that|sinks|kills|defeats)(?= )`,
      'g',
    ),
    assertion: 'lawful',
    rule: true,
  },
  {
    // "if one of the five permanent members votes against it, a resolution fails"
    needs: ['if|unless|when|whenever', 'permanent|five|p5', 'against|no|veto|vetoes'],
    re: / (?:if|unless|when|whenever) (?:any|one|a|none|all|no|either)(?: (?!;|\.|,)\S+){0,8}? (?:permanent|five|p5|=5)(?: (?!;|\.)\S+){0,12}? (?:against|no|vetoes?|vetoed)(?= )/g,
    assertion: 'lawful',
    rule: true,
  },
  {
    // "a right of veto belongs to each permanent member"
    needs: ['right|power', 'veto', 'belongs|each|every|any|all|enjoy|enjoys'],
    re: / (?:right|power) of veto(?: (?!;|\.)\S+){0,6}? (?:belongs|is held|is enjoyed|lies)(?= )/g,
    assertion: 'lawful',
    rule: true,
  },
  {
    // "take decisions which every member state is bound to obey", "such decisions bind all the members of the UN", "the Council may compel"
    needs: ['bound|bind|binds|obliged|obey|compel|comply|carry|must', 'decisions|decision|council|%C|resolutions|#|members|states'],
    re: / (?:decisions?|#Rs?|they|it|%C|member states?|members?|all states|countries)(?: (?!;|\.|said|not|n't)\S+){0,7}? (?:(?:is|are) (?:legally |in law )?(?:bound|obliged)(?: by law)? (?:by law )?to (?:obey|comply|carry|follow|accept|apply)|binds? (?:all|every|the|each|member)|(?:can|may) (?:compel|bind)|must be (?:obeyed|carried out|followed|complied with)|must (?:obey|comply with|carry out))(?= )/g,
    assertion: 'binding',
    rule: true,
  },
  {
    // "resolutions of the Security Council are mandatory for all"
    needs: ['mandatory|obligatory|compulsory|enforceable', 'is|are|was|were'],
    re: / (?:#Rs?|decisions?|they|it)(?: (?!;|\.|not|n't|said)\S+){0,6}? (?:is|are|was|were) (?:legally )?(?:mandatory|obligatory|compulsory|enforceable)(?= )/g,
    assertion: 'binding',
  },
  {
    // "has the force of international law", "has that of international law"
    needs: ['law', 'force|weight|that|status|part'],
    re: / #Rs?(?: (?!;|\.|not|n't|no)\S+){0,8}? (?:has|have|had|carries|carry|is|are)(?: (?:the|that|full|a|part))* (?:force |weight |status |authority )?of (?:international )?law(?= )/g,
    assertion: 'binding',
  },
  {
    // "Under Chapter VII of the UN Charter", "acting under Article 41"
    needs: ['chapter|article'],
    re: / (?:under|acting under|invoking|invoked|pursuant to|in line with) (?:the )?(?:chapter (?:vii|vi|=7|=6|seven|six)|articles? (?:=\d+|\d+))(?: of the (?:%UN )?charter)?(?= )/g,
    assertion: 'binding',
  },
  {
    // "from September 1 the sanctions cease to have effect", "sanctions return automatically"
    needs: ['sanctions|measures|embargo|mandate|regime', 'cease|ceases|lapse|lapses|automatically|themselves|itself'],
    re: / (?:sanctions|measures|embargo|mandate|regime)(?: (?!;|\.|,|said)\S+){0,6}? (?:ceases? to (?:have effect|apply|exist)|lapses|(?:return|come back|expire|snap back|resume)s? (?:automatically|by themselves|by itself)|automatically (?:return|come back|expire|resume|snap back)s?)(?= )/g,
    assertion: 'lawful',
  },
];

const gate = new Gate(FRAMES);
const moreGate = new Gate(LEGAL_RULES);

/** "denied that it had violated", "would be in breach of" */
const NOT_PLAIN = / (?:not|n't|never|denied|denies|deny|whether|if|would|could|might|may|without|no)(?: [a-z%@A-Z+'-]+){0,4} $/;

/** Whether a claim leaves nothing to say of the law in its words; that some members are permanent does. */
const saysMore = ({ claim }: Draft): boolean =>
  claim.kind === 'legal' ||
  claim.kind === 'vote' ||
  (claim.kind === 'council' && (claim.required !== undefined || claim.sponsors !== undefined));

/** What is said of law and of the rules of the vote, where no exact pattern has the words. */
export function legalFrames(reading: Reading, known: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(known.filter(saysMore));
  for (const sentence of reading.sentences) {
    if (sentence.items.length > 140) continue;
    const open = [...gate.open(sentence), ...moreGate.open(sentence)];
    if (open.length === 0 || sentence.line.includes('?')) continue;
    for (const { re, assertion, rule, plain, modality = 'asserted' } of open) {
      re.lastIndex = 0;
      for (let m = re.exec(sentence.line); m; m = re.exec(sentence.line)) {
        re.lastIndex = m.index + Math.max(1, m[0].length - 1);
        const from = itemAt(sentence, m.index + 1);
        const to = itemAt(sentence, m.index + m[0].trimEnd().length - 1);
        const span = spanOf(reading, sentence.index, from, to);
        if (insideQuote(reading.quotes, span.start)) continue;
        if (told.overlapping(sentence.index, span).length > 0) continue;
        if (plain && NOT_PLAIN.test(sentence.line.slice(Math.max(0, m.index - 60), m.index + 1))) continue;
        const text = rule ? undefined : textInFocus(reading, sentence.index, to + 1);
        const draft: Draft = {
          claim: { kind: 'legal', span, modality, of: { described: span }, assertion },
          sentence: sentence.index,
          framed: true,
          ...(text ? { text } : {}),
        };
        drafts.push(draft);
        told.add(draft);
      }
    }
  }
  return drafts;
}
