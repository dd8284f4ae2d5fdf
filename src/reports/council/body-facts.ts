import { BySentence } from '../by-sentence.ts';
import { type Draft, type Reading, spanOf, textInFocus } from '../reading.ts';
import type { CouncilClaim, LegalClaim } from '../types.ts';
import { placeDate } from '../words/dates.ts';
import { Gate, type Gated } from '../words/gates.ts';
import { itemAt, type Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { COUNCIL_ASIDES } from './council-asides.ts';
import { COUNCIL_TURNS, monthIn } from './council-turns.ts';
import { group } from './listed-states.ts';
import { presidencies } from './presidency.ts';

type Facts = Partial<Pick<CouncilClaim, 'members' | 'standing' | 'month' | 'sponsors' | 'required' | 'permanent'>>;

/** A fact about the Council as a pattern over a sentence's tags; `read` gives null to drop a match. */
export interface Told extends Gated {
  readonly re: RegExp;
  readonly read: (m: RegExpExecArray, sentence: Sentence) => Facts | null;
}

const LIST = '@([A-Z][A-Z+]*)';
const BY_WAY = '(?: (?:,|which|who|that|had|has|have|on|~\\d+|also|then|jointly|both|later|formally|together|of late))*';
const PUT =
  '(?:co(?: - |-)?)?(?:submitted|tabled|introduced|presented|drafted|proposed|sponsored|authored|put forward|put in|brought in|moved|wrote|penned|led|initiated)';
/** The first words of those verbs. */
const PUT_CUES =
  'authored|brought|co|co-authored|co-drafted|co-sponsored|co-wrote|cosponsored|drafted|initiated|introduced|led|moved|penned|presented|proposed|put|sponsored|submitted|tabled|wrote';
/** A text, or the word for one already named. */
const IT = '(?:it|(?:the|a|an|this|its|their|that|=\\d+|[a-z-]+)(?: [a-z-]+){0,3}? #[RDAM]s?|#[RDAM]s?)';
const sponsors = (list: string | undefined): Facts | null => (list ? { sponsors: list.split('+') } : null);
const MAYBE = / (?:not|n't|could|would|may|might|will|to|should|if) /;

const FACTS: readonly Told[] = [
  {
    // "France, Britain and Lebanon co-sponsored it", "the Polish delegate introduced a draft", "Norway put in three amendments"
    needs: ['@', PUT_CUES, '#|it'],
    re: new RegExp(
      `${LIST}(?: (?:ambassador|delegate|envoy|representative|delegation|government))?(?: \\( [^)]{0,30} \\))?${BY_WAY} (${PUT})(?: (?:forward|on|~\\d+|jointly))* (${IT})(?= )`,
      'g',
    ),
    read: (m) => (MAYBE.test(m[0]) || /^led$/.test(m[2] as string) ? null : sponsors(m[1])),
  },
  {
    // "the text, which came from the United States and Albania", "the draft was the work of Brazil"
    needs: ['#', '@', 'came|comes|originated|from|by'],
    re: new RegExp(
      `#[RDAM](?!s) (?:,|which|that|had|has|originally){0,3} ?(?:which |that )?(?:came|comes|originated) (?:from|with) (?:the )?${LIST}`,
      'g',
    ),
    read: (m, s) => (/ (?:against|for|on) (?:the )?$/.test(s.line.slice(Math.max(0, m.index - 14), m.index)) ? null : sponsors(m[1])),
  },
  {
    // "the resolution, which the United States and Britain sponsored jointly", "which Sir Anthony Parsons of Britain tabled"
    needs: ['#', '@', PUT_CUES],
    re: new RegExp(
      `#[RDAM]s? ,? ?(?:which|that) (?:the )?(?:(?!@|#|,|;|\\. |was |were |is |had |has )\\S+ ){0,7}?${LIST}(?: (?:had|has|have|jointly|also|ambassador|delegate|and others))* (?:${PUT})(?= )`,
      'g',
    ),
    read: (m) => sponsors(m[1]),
  },
  {
    // "a joint text of the United States and the Soviet Union"
    needs: ['#', '@'],
    re: new RegExp(` a joint #[RDA] (?:of|by) (?:the )?${LIST}(?= )`, 'g'),
    read: (m) => sponsors(m[1]),
  },
  {
    // "Somalia presides over the Council this month", "Greece held the presidency", "the Council's President, Sir Benegal Rau of India"
    needs: ['@', 'presides|presided|presiding|presidency|president|chairs|chaired|chair'],
    re: new RegExp(
      `${LIST}(?: (?:,|which|who|that|currently|now|also|ambassador|envoy|representative|is|was|holding|has|had|have|and|to the %UN))* (?:(?:presides|presided|presiding|chairs|chaired)(?= (?:over|at|this|in|the %C|the meeting|for|,|\\.))|(?:holds|held|holding|assumed|assumes|took over|takes over|has|had|takes up)(?: (?:the|its|rotating|monthly|%C|'s|current|one-month|turn|in|at))* presidency|(?:the )?(?:current |this month 's |rotating )?president of the %C|(?:the )?(?:current |rotating )?%C president)(?: (?:of|over) the %C)?(?: (?:for the month|this month|for (?:the month of )?~\\d+|in ~\\d+|during ~\\d+|~\\d+))?`,
      'g',
    ),
    read: (m, s) =>
      group(m[1]).length !== 1 || MAYBE.test(m[0]) || (s.line.includes('%B') && !s.line.includes('%C'))
        ? null
        : { standing: 'president', members: group(m[1]), ...monthIn(m[0], s) },
  },
  {
    // "The President of the Council, Sir Gladwyn Jebb of Britain, …", "Council President Sima Bahous (Jordan)"
    needs: ['president|presidency', '@'],
    re: new RegExp(
      ` (?:(?:the )?%C (?:'s )?president|the president of the %C|president of the %C)(?: for (?:the month|this month|~\\d+|the month of ~\\d+))?(?: (?:(?!@|;|\\. |said|#|of %UN|that )\\S+)){0,8}? (?:of|\\(|from|is|was|,)(?: the)? ${LIST}`,
      'g',
    ),
    read: (m, s) =>
      group(m[1]).length !== 1 || /^@(?:USA|UKR) president/.test(m[0])
        ? null
        : { standing: 'president', members: group(m[1]), ...monthIn(m[0], s) },
  },
  {
    // "Russia, a permanent member of the Council", "the permanent members, namely the US, …", "Britain and France are permanent members"
    needs: ['permanent|veto|veto-wielding', '@'],
    re: new RegExp(
      `(?:${LIST}(?: (?:,|as|which|who|is|are|was|were|both|all|-|—|has|have|the|=\\d+|of|them))* (?:a |the |one of the |=1 of the |its |=5 )?(?:veto-wielding |veto - wielding )?(?:(?:%C )?permanent (?:%C )?members?|permanent(?= [,.])|permanent seats?)| permanent (?:%C )?members(?: of the %C)? (?:, namely|—|:|\\(|-|are)(?: (?:the|are))* ${LIST}|${LIST} ,? ?(?:which|who) (?:has|have|holds?|wields?) (?:a |the )?(?:right of |power of )?veto(?: power| right)?)(?: (?:of|in|on) the %C)?`,
      'g',
    ),
    read: (m, s) => {
      if (/ (?:non|not|nor|n't) /.test(m[0]) || /(?:seat|seats)(?: |$)/.test(m[0])) return null;
      // "two of them permanent members: Algeria, China, …": the list is not of those.
      if (m[2] && / of (?:them|whom|which|the =\d+)$/.test(s.line.slice(0, m.index))) return null;
      const members = group(m[1] ?? m[2] ?? m[3]);
      // "the US, Russia and China, the five permanent members": those named are said to be all.
      const all = members.length > 1 && / (?:,|are|:|—|-) the =5 permanent /.test(m[0]);
      return { standing: 'permanent', members, ...(all ? { permanent: 5 } : {}) };
    },
  },
  {
    // "Kuwait and Bolivia are elected members", "sit with Ecuador and Japan as non-permanent members of the Council"
    needs: ['elected|non-permanent|nonpermanent|non', '@'],
    re: new RegExp(
      `${LIST}(?: (?:,|which|who|is|are|was|were|both|all|an|currently|now|as|one of the|the))*(?: =\\d+ of)? (?:an? |the )?(?:elected|non-permanent|nonpermanent|non - permanent)(?: (?:%C|council))? (?:members?|seats?)(?: (?:of|in|on) the %C)?`,
      'g',
    ),
    read: (m) => (MAYBE.test(m[0]) ? null : { standing: 'elected', members: group(m[1]) }),
  },
  {
    // "Latvia and Liberia were elected to the Council", "won seats on the Council", "will replace Algeria and Guyana"
    needs: [
      '@',
      'elected|won|win|wins|secured|replace|replaces|replacing|succeed|succeeding|hold|held|seats|outgoing|leaving|expire|expires',
    ],
    re: new RegExp(
      `(?:${LIST}(?: (?!@|;|\\.|not|n't|failed)\\S+){0,5}? (?:(?:was|were|been|are|is) (?:also |re - |duly )?elected(?= (?:(?!;|\\. )\\S+ ){0,14}?(?:members?|%C|seats?|term))|(?:won|win|wins|secured) (?:a |the |its |their |two - year )*seats?(?: (?:on|in) the %C)?)|(?:replace|replaces|replacing|succeed|succeeding|succeeds)(?: (?:the|outgoing|members))* ${LIST}|(?:seats? (?:that|which|now|currently|being|held by|vacated by|of|by|left by)(?: (?:held|vacated|by|now))*|outgoing (?:%C )?members?(?: are| ,|:)?|terms? of)(?: (?:the|both))* ${LIST})(?= )`,
      'g',
    ),
    read: (m, { line }) => {
      if (!/%C/.test(line) && !/ (?:seats?|terms?|members?) /.test(line)) return null;
      if (m[1]) return / president /.test(m[0]) ? null : { standing: 'joining', members: group(m[1]) };
      return / (?:seats?|terms?|members?|place) |%C/.test(line) ? { standing: 'leaving', members: group(m[2] ?? m[3]) } : null;
    },
  },
  {
    // "India was not a member of the Council", "the only Arab member of the Council, Yemen", "India leaves the Council at the end of December"
    needs: ['@', '%C', 'member|members|leaves|leave|left|joins|join|joined|sits|sat|term'],
    re: new RegExp(
      `(?:${LIST} (?:,|which|is|are|was|were|who|both|then|also|currently)*(?: (?:is|are|was|were|,|which))* ?(?:(not|no longer|n't) )?(?:a |an |one of the |the only [a-z]+ |=1 of the )?(?:current |sitting )?members? of the %C| the only [a-z]+ member of the %C , ${LIST}|${LIST} (?:leaves?|left|joins?|joined|sits? (?:on|in)|sat (?:on|in)) the %C)(?= )`,
      'g',
    ),
    read: (m, s) => {
      const list = group(m[1] ?? m[3] ?? m[4]);
      if (MAYBE.test(m[0].replace(/ (?:not|n't) /, ' ')) || /%GA|%B/.test(m[0])) return null;
      if (/ (?:leaves?|left) the/.test(m[0])) return { standing: 'leaving', members: list };
      if (/ (?:joins?|joined) the/.test(m[0]))
        return / (?:the %C in|joined the %C (?:members|in))/.test(s.line) ? null : { standing: 'joining', members: list };
      return { standing: m[2] ? 'not_member' : 'member', members: list };
    },
  },
  {
    // "nine of the 15 members have to vote in favour", "it needed a majority of seven"
    needs: ['=', 'have|must|need|needs|needed|majority|requires|required|minimum|threshold'],
    re: / (?:(?:at least |only )?=(\d{1,2}) of the =1[15] members(?: of the %C)? (?:have to|must|need to|had to) (?:vote|be)|(?:needs?|needed|requires?|required)(?: a)? (?:majority|minimum) (?:of )?=(\d{1,2})|=(\d{1,2}) votes and (?:the absence of a|no) veto(?:es)? (?:is|are|were|was)? ?(?:required|needed|necessary)|needs? (?:a )?minimum (?:of )?=(\d{1,2}) votes|(?:the )?threshold of =(\d{1,2})(?: votes)?)(?= )/g,
    read: (m, { line }) => (/%GA|%B/.test(line) ? null : { required: Number(m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5]) }),
  },
];

const gate = new Gate(FACTS);
const turnsGate = new Gate(COUNCIL_TURNS);
const asidesGate = new Gate(COUNCIL_ASIDES);
const CUE = new LinePattern(
  /sponsor|tabled|introduc|submitted|presid|chair|permanent|elected|member|seat|term|veto|minimum|majority|threshold|leav|left|join|#[RDAM]/,
);

/** Who presides, who sits and by which right, who put a text forward, in further words than those of body.ts; `known` are the claims read so far. */
export function bodyFacts(reading: Reading, known: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(known.filter(({ claim }) => claim.kind === 'council'));
  for (const draft of presidencies(reading)) {
    drafts.push(draft);
    told.add(draft);
  }
  for (const sentence of reading.sentences) {
    const open = [...(CUE.isIn(sentence) ? gate.open(sentence) : []), ...turnsGate.open(sentence), ...asidesGate.open(sentence)];
    if (open.length === 0) continue;
    for (const { re, read } of open) {
      re.lastIndex = 0;
      for (let m = re.exec(sentence.line); m; m = re.exec(sentence.line)) {
        const facts = read(m, sentence);
        re.lastIndex = m.index + Math.max(1, facts ? m[0].length - 1 : m[0].indexOf(' ', 1));
        if (!facts || (facts.members && facts.members.length === 0)) continue;
        if (facts.sponsors && isObject(m[0], sentence.line.slice(0, m.index))) continue;
        const lead = m[0].length - m[0].trimStart().length;
        const from = itemAt(sentence, m.index + lead);
        const to = itemAt(sentence, m.index + m[0].trimEnd().length - 1);
        const claim = factClaim(reading, sentence, from, to, facts);
        if (told.overlapping(sentence.index, claim.claim.span).some((other) => sameSort(other.claim, claim.claim))) continue;
        drafts.push(claim);
        told.add(claim);
      }
    }
  }
  return drafts;
}

/** "Britain, which holds the pen on Sudan, put forward …": a State that a preposition governs writes nothing. */
const isObject = (match: string, before: string): boolean =>
  match.trimStart().startsWith('@') &&
  / (?:on|about|against|over|in|with|including|between|protects?|shields?) (?:the )?$/.test(`${before} `.replace(/ +$/, ' '));

type AnyClaim = Draft['claim'];
const sortOf = (claim: AnyClaim): string =>
  claim.kind !== 'council' ? claim.kind : claim.sponsors ? 'sponsors' : claim.standing ? claim.standing : 'numbers';
const sameSort = (a: AnyClaim, b: AnyClaim): boolean => sortOf(a) === sortOf(b);

function factClaim(reading: Reading, sentence: Sentence, from: number, to: number, facts: Facts): Draft {
  const ofAmendment =
    facts.sponsors !== undefined && sentence.items.slice(from, to + 1).some((item) => item.head?.kind === 'A' || item.head?.plural);
  const text = ofAmendment ? undefined : textInFocus(reading, sentence.index, facts.sponsors ? to + 1 : sentence.items.length);
  const month = facts.month?.startsWith('-') ? yearOf(reading, sentence, from, to, facts.month) : facts.month;
  const { month: _, ...rest } = facts;
  return {
    claim: {
      kind: 'council',
      span: spanOf(reading, sentence.index, from, to),
      modality: 'asserted',
      ...rest,
      ...(month ? { month } : {}),
      ...(facts.sponsors ? { of: { described: spanOf(reading, sentence.index, from, to) } } : {}),
    },
    sentence: sentence.index,
    ...(text ? { text } : {}),
  };
}

/** "in February": of the year that the report's date gives it. */
function yearOf(reading: Reading, sentence: Sentence, from: number, to: number, month: string): string | undefined {
  for (let i = from; i <= to; i++) {
    const date = sentence.items[i]?.date;
    const placed = date && placeDate(date, reading.dateline);
    if (placed && placed.value.slice(4, 7) === month) return placed.value.slice(0, 7);
  }
  return undefined;
}

interface LegalTurn extends Gated {
  readonly re: RegExp;
  readonly assertion: LegalClaim['assertion'];
}

const LEGAL: readonly LegalTurn[] = [
  {
    // "does not bind in law", "binds nobody", "has no legal force"
    needs: ['bind|binds|bound|force|effect|obligatory|enforceable'],
    re: /(?:#Rs?|it|they|decision|decisions)(?: (?!;|\.|said)\S+){0,8}? (?:(?:does|do|did) (?:not|n't) bind|binds? (?:nobody|no one|no - one|none)|(?:has|have|had|carries|carry) no (?:legal |binding )(?:force|effect|weight)|(?:is|are|was|were) (?:not|n't) (?:legally )?(?:obligatory|enforceable))(?: in law)?/g,
    assertion: 'not_binding',
  },
  {
    // "binds all member states", "must be carried out", "is international law", "under Chapter VII"
    needs: ['bind|binds|bound|obliged|law|chapter|mandatory|obligatory|legally'],
    re: /(?:#Rs?|it|they|decision|decisions|member states|members|all states)(?: (?!;|\.|said|not|n't)\S+){0,8}? (?:binds?(?= (?:all|every|the|its|member|each|states))|(?:are|is) (?:legally )?(?:bound|obliged) (?:by|to)|(?:is|are) (?:legally )?(?:mandatory|obligatory|international law|law)(?= [.,;])|has the force of law|(?:was |were |is )?(?:adopted|passed|approved) (?:(?:by|on) \S+ )?under chapter (?:vii|=7))/g,
    assertion: 'binding',
  },
  {
    // "a Chapter VII resolution", "invokes Chapter VII"
    needs: ['chapter'],
    re: /(?: (?:a|an|the) chapter (?:vii|=7) #[RD]|#[RD](?: (?!;|\.|said|not|n't|no)\S+){0,6}? (?:invokes?|invoked|cites?|cited|acts? under|acting under|comes under|falls under) chapter (?:vii|=7))/g,
    assertion: 'binding',
  },
  {
    // "not adopted under Chapter VII", "does not invoke Chapter VII", "dropped a reference to Chapter VII"
    needs: ['chapter'],
    re: /(?:#[RD]|it)(?: (?!;|\.|said)\S+){0,6}? (?:was (?:not|n't) adopted under|(?:does|did) (?:not|n't) (?:invoke|cite|mention|refer to|come under|fall under)|(?:makes|made) no (?:mention|reference) (?:of|to)|dropped (?:a |the |any )?reference to) chapter (?:vii|=7)/g,
    assertion: 'not_binding',
  },
  {
    // "an illegal occupation" of what a text says is no claim of law on the text; "the resolution itself is unlawful" is
    needs: ['illegal|unlawful|void|ultra|breach|violation|violates|violate|flouted|flouts|defied|defies|comply|complied'],
    re: /#Rs?(?: (?!;|\.|said|that|which)\S+){0,5}? (?:is|was|are|were) (?:itself |therefore |thus |plainly |clearly )?(?:illegal|unlawful|null and void|void|ultra vires|without legal (?:basis|force))/g,
    assertion: 'unlawful',
  },
  {
    needs: ['comply|complied|flouted|flouts|flouting|defied|defies|defying|ignored|ignores|disregarded|violated|violates'],
    re: /@[A-Z+]+ (?:(?!;|\.|said|#|@)\S+ ){0,6}?(?:flouted|flouts|flouting|defied|defies|defying|ignored|ignores|disregarded|violated|violates|has not complied with|did not comply with|(?:has |had )?failed to comply with|refused to comply with)(?: (?!;|\.|said|@)\S+){0,5}? #Rs?/g,
    assertion: 'flouted',
  },
  {
    // "procedural decisions cannot be vetoed", "a membership recommendation can be vetoed": the rules of the vote
    needs: ['veto|vetoed|block'],
    re: / (?:(?:an?|the|no|any|such|procedural|substantive) (?:[a-z]+ ){0,5}?(?:decision|question|vote|matter|motion|amendment|recommendation|#[RDAM])s?(?: (?:of|on) (?:[a-z]+ ){1,5}?)? (?:can|can not|could|could not|cannot|is subject to|are subject to|is not subject to|are not subject to|may|may not) (?:(?:not )?be vetoed|(?:the |a )?veto(?:ed)?)|no veto (?:can|could|may|applies)(?: (?:be )?(?:used|cast|exercised))?(?: (?:against|on) (?:it|them|such|a [a-z]+ [a-z]+))?|(?:an )?abstention (?:by a permanent member )?(?:is|does) not (?:a veto|block|count as a veto))(?= )/g,
    assertion: 'lawful',
  },
  {
    // "the resolution went unheeded", "it was never enforced", "remains a dead letter"
    needs: [
      'unheeded|ignored|unenforced|flouted|disregarded|defied|dead|unimplemented|enforced|implemented|heeded|carried|observed',
      '#|it|they',
    ],
    re: / (?:#Rs?|it|they)(?: (?!;|\.|said|that|which|who)\S+){0,6}? (?:went|gone|goes|was|were|remains?|remained|been|is|are)(?: (?:[a-z]+ly|so far|still|often|of course|,))* (?:unheeded|ignored|unenforced|flouted|disregarded|defied|a dead letter|unimplemented|(?:not|never|n't) (?:been )?(?:enforced|implemented|carried out|heeded|observed))(?= )/g,
    assertion: 'flouted',
  },
  {
    // "each use of the veto brings a debate in the Assembly", "whenever a veto is cast the Assembly must meet"
    needs: ['veto', 'whenever|each|every|any|triggers|time'],
    re: / (?:(?:each|every|any) (?:use of (?:the|a) )?veto(?: (?:cast|used))?(?: (?!;|\. )\S+){0,12}? (?:triggers?|brings?|leads? to|requires?|obliges?|must|has to)|(?:whenever|every time|each time|any time)(?: (?!;|\. )\S+){0,3}? veto (?:is|was) (?:cast|used|exercised))(?= )/g,
    assertion: 'lawful',
  },
  {
    // "gives them the right to veto any resolution", "the permanent five alone can block a majority"
    needs: ['right|power|can|could|able', 'veto|block|stop|kill', 'any|every|all|a|the'],
    re: / (?:(?:right|power|ability) to (?:veto|block|stop|kill) (?:any|every|all) |permanent (?:members?|five|=5)(?: (?:alone|each|of the %C|can|may|could|,)){0,4}? (?:can|may|could) (?:veto|block|stop|kill) )/g,
    assertion: 'lawful',
  },
  {
    // "Panama's vote did not block the text", "Bolivia's vote against had no effect"
    needs: ['@', 'vote', "not|n't|no"],
    re: / @[A-Z]+ 's (?:negative |dissenting )?vote(?: (?!;|\. |@)\S+){0,6}? (?:did (?:not|n't)|could not|does not) (?:block|stop|defeat|kill|count as a veto|amount to a veto|matter)(?= )| @[A-Z]+ 's (?:negative |dissenting )?vote(?: (?!;|\. |@)\S+){0,6}? (?:had|has) no (?:effect|bearing|legal effect)(?= )/g,
    assertion: 'lawful',
  },
  {
    // "a party to a dispute must abstain"
    needs: ['abstain', 'party|parties'],
    re: / part(?:y|ies)(?: to (?:a|the) dispute)?(?: (?:in|under|,|chapter|vi|\S+)){0,8}? (?:(?:must|has to|have to|is obliged to|are obliged to|shall|should) abstain|abstains?)(?= )/g,
    assertion: 'lawful',
  },
];

const legalGate = new Gate(LEGAL);

/** Whether "it" is the Assembly: named in this sentence or the one before, where the Council is not. */
const ofTheAssembly = ({ sentences }: Reading, { index, line }: Sentence): boolean => {
  const near = `${sentences[index - 1]?.line ?? ''}${line}`;
  return / (?:%GA|assembly) /.test(near) && !near.includes(' %C ');
};

/** What is said of a text's force in law in further words than those of body.ts. */
export function legalTurns(reading: Reading, known: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(known.filter(({ claim }) => claim.kind === 'legal'));
  for (const sentence of reading.sentences) {
    for (const { re, assertion } of legalGate.open(sentence)) {
      re.lastIndex = 0;
      for (let m = re.exec(sentence.line); m; m = re.exec(sentence.line)) {
        const lead = m[0].length - m[0].trimStart().length;
        const from = itemAt(sentence, m.index + lead);
        const to = itemAt(sentence, m.index + m[0].trimEnd().length - 1);
        const span = spanOf(reading, sentence.index, from, to);
        if (told.overlapping(sentence.index, span).length > 0) continue;
        // "The sponsors may go to the Assembly. Whatever it says there binds nobody."
        if (!m[0].includes('#') && ofTheAssembly(reading, sentence)) continue;
        const general = assertion === 'lawful';
        const text = general ? undefined : textInFocus(reading, sentence.index, to + 1);
        const draft: Draft = {
          claim: { kind: 'legal', span, modality: 'asserted', of: { described: span }, assertion },
          sentence: sentence.index,
          ...(text ? { text } : {}),
        };
        drafts.push(draft);
        told.add(draft);
      }
    }
  }
  return drafts;
}
