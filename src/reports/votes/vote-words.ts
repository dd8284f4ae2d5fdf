import type { Modality, ReportedBallot, ReportedOutcome } from '../types.ts';
import { Gate, type Gated } from '../words/gates.ts';
import { itemAt, type Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { isOnlyFeared, isOnlyWished, modalityOf } from '../words/modality.ts';
import { asSubject, isRule, MODAL } from './vote-guards.ts';

/** What words say of a vote: an outcome, named ballots, numbers. */
export interface SaidOfVote {
  readonly outcome?: ReportedOutcome | undefined;
  readonly vetoedBy?: readonly string[] | undefined;
  readonly ballots?: readonly { readonly member: string; readonly ballot: ReportedBallot }[] | undefined;
  readonly inFavour?: number | undefined;
  readonly against?: number | undefined;
  readonly abstaining?: number | undefined;
  readonly unanimous?: boolean | undefined;
  readonly required?: number | undefined;
  /** All members but so many were on one side: in favour, unless `allButSide` names another. */
  readonly allBut?: number | undefined;
  readonly allButSide?: ReportedBallot | undefined;
  /** Item of the text it speaks of, where the words name one. */
  readonly text?: number | undefined;
  /** The words tell of a vote of their own ("voted 13-0 to order an embargo"), not of the one last spoken of. */
  readonly fresh?: boolean | undefined;
}

/** One thing a sentence says of a vote, before it is known which vote. */
export interface VoteWords extends SaidOfVote {
  readonly sentence: number;
  /** Items from first to last, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly modality: Modality;
  /** Read by grammar, not by a pattern that is known to be right. */
  readonly framed?: boolean | undefined;
}

/** What a match says, with its place in the sentence. */
export function voteWords(said: SaidOfVote, modality: Modality, m: RegExpExecArray, sentence: Sentence): VoteWords {
  const trimmed = m[0].length - m[0].trimStart().length;
  return voteWordsAt(said, modality, sentence, itemAt(sentence, m.index + trimmed), itemAt(sentence, m.index + m[0].trimEnd().length - 1));
}

/** What items `from` to `to` say. All have the same fields, so that the engine reads them quickly. */
export function voteWordsAt(
  said: SaidOfVote,
  modality: Modality,
  sentence: Sentence,
  from: number,
  to: number,
  framed?: boolean,
): VoteWords {
  return {
    sentence: sentence.index,
    from,
    to,
    outcome: said.outcome,
    vetoedBy: said.vetoedBy,
    ballots: said.ballots,
    inFavour: said.inFavour,
    against: said.against,
    abstaining: said.abstaining,
    unanimous: said.unanimous,
    required: said.required,
    allBut: said.allBut,
    allButSide: said.allButSide,
    text: said.text,
    modality,
    fresh: said.fresh,
    framed,
  };
}

/** A list of States, whole. */
export const L = '@([A-Z][A-Z+]*)(?![A-Z+])';
const T = '#[RDAMB]s?';
/** Marks and tags that may stand in a gap. No two alternatives of a gap match the same word: else a failing match tries every mixture of them. */
const MARKS = `,|~\\d+|veto-wielding|n't|%C|%UN|"|-`;
const FILL = `[a-z]+ly|${MARKS}|also|already|now|still|even|indeed|nevertheless|nonetheless|therefore|thus|likewise|thereupon|then|again|just|later|once|on|in|at|course|has|have|had|having|been|both|all|together|alone|instead|meanwhile|who|which|that|each|earlier|since|a|the|an|late|meeting|session|emergency|member|members|state|states|country|countries|permanent|delegate|delegates|delegation|delegations|representative|representatives|ambassador|ambassadors|envoy|government|governments|person|as|well|not|never|did|does|do|will|would|could|may|might|can|should|must|be|is|was|were|are|being|to|for|expected|set|poised|threatened|threatens|threatening|vowed|planned|plans|planning|due|ready|prepared|intends|intended|wants|wanted|avoided|avoid|avoiding|refrained|refused|declined|from|decided|chose|opted|moved|forced|able|about|if|however|though|but|he|she|it|they|warned|by|while|choosing|deciding|opting|twice|use|used|its|their|such|week|month|year|last|this|ended|up|went|ahead|itself|themselves|too|part|own|him|her|of|and|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|time|row`;
/** A subject and its verb stand no further apart than this many words. */
const FURTHEST = 80;
export const GAP = `((?: (?:${FILL})){0,${FURTHEST}}?)`;
/** "ambassador", "delegate to the UN", "Ambassador Jeane J. Kirkpatrick": those who vote for a State. */
export const ROLE =
  "(?:(?: (?:deputy|acting|chief|permanent|then))* (?:ambassadors?|envoys?|representatives?|delegates?|diplomats?|delegations?|governments?)(?: to the %UN)?(?: (?!said |told |says )[a-z][a-z.'-]*){0,4}?)?";
/** "China, which often sides with Russia, …": said of the subject, between commas or dashes. */
export const ASIDE = `${ROLE}(?: , (?:(?![;,]|\\. |abstain|voted|votes|vetoe|#)\\S+ ){1,16}?,| — (?:(?![;—]|\\. |abstain|voted|votes|vetoe|#)\\S+ ){1,16}?—)?`;
const BAR = '(?:;|\\.|:|which|because|after|although|though|while|but|when|if|said|says|#[RDAMB]s?)';
const NEAR = (most: number): string => `(?: (?!${BAR} )\\S+){0,${most}}?`;

export interface Pattern extends Gated {
  readonly re: RegExp;
  /** What a match says; null to drop it. */
  readonly read: (m: RegExpExecArray, sentence: Sentence) => (SaidOfVote & { readonly modality: Modality }) | null;
}

export const states = (list: string | undefined): readonly string[] => (list ? list.split('+') : []);
/** What of a text may be backed or opposed without a ballot. */
const OF_A_VIEW =
  / (?:aims?|goals?|spirit|intentions?|intent|principles?|ideas?|thrust|objectives?|purposes?|substance|wording|language|contents?|elements|most|much|parts?|provisions?|sponsors?|authors?|putting|holding|delaying|postponing) /;

export const cast = (list: string | undefined, ballot: ReportedBallot): { member: string; ballot: ReportedBallot }[] =>
  states(list).map((member) => ({ member, ballot }));
/** "14 members of the Council voted for it": the members did, not yet the Council. */
export const isOfMembers = (line: string, at: number): boolean =>
  / (?:members?|nations|countries|states|powers|delegations|half|most|majority|rest|=\d+) (?:of|on|in) (?:the )?(?:=1[15] (?:- (?:member|nation|strong) )?)?$| (?:=\d+|all|most|some|other) $/.test(
    line.slice(Math.max(0, at - 60), at),
  );
/** A clause is looked for no further back than this many letters. */
const CLAUSE_REACH = 2_000;
export const clauseBefore = (line: string, at: number): string => {
  const before = line.slice(Math.max(0, at - CLAUSE_REACH), at);
  const cut = Math.max(
    before.lastIndexOf(' ; '),
    before.lastIndexOf(' . '),
    before.lastIndexOf(' " '),
    before.lastIndexOf(' that '),
    before.lastIndexOf(' — '),
    before.lastIndexOf(' but '),
    before.lastIndexOf(' which '),
  );
  return before.slice(cut < 0 ? 0 : cut);
};
/** Whether the State that begins a match is what a preposition before it governs: "a resolution on Israel". */
const isObject = (line: string, at: number): boolean =>
  / (?:on|about|against|over|for|of|in|from|concerning|regarding|between) (?:the )?$/.test(line.slice(Math.max(0, at - 20), at));
/** The item of the first or last text named inside a match. */
export const textIn = (m: RegExpExecArray, sentence: Sentence, which: 'first' | 'last'): { text?: number } => {
  const offset =
    which === 'first' ? m[0].search(/#[RDAMB]/) : Math.max(...['#R', '#D', '#A', '#M', '#B'].map((tag) => m[0].lastIndexOf(tag)));
  return offset < 0 ? {} : { text: itemAt(sentence, m.index + offset) };
};

/** The text named soon after a match, when it is the object of its verb. */
const textAfter = (m: RegExpExecArray, sentence: Sentence): { text?: number } => {
  const end = m.index + m[0].length;
  const near = /^(?: (?:[a-z]+|%UN|%C|@[A-Z+]+|-|'s)){0,6}? #[RDAMB](?= )/.exec(
    sentence.line.slice(end - 1 + (sentence.line[end] === ' ' ? 1 : 0)),
  );
  return near ? { text: itemAt(sentence, end + near[0].length - 1) } : {};
};

const ADOPTS =
  'adopted|adopts|adopt|adopting|passed|passes|pass|passing|approved|approves|approve|approving|endorsed|endorses|endorse|endorsing|backed|backs|okayed|okays|oks|greenlit|greenlights|ratified';
const ADOPT = `(?<!- )(?:${ADOPTS})`;
const FAILURE = "failed|fails|unable|refused|declined|refuses|not|n't|never|cannot|neither";

/** "Soviet vetoes loom", "a Russian veto would …", "a veto on the draft was thought certain": not yet cast. */
const COMING =
  /^(?: (?:on|of|over|to|by) (?:(?:the|a|an|any|@[A-Z+]+) ){0,2}(?:[a-z-]+ ){0,2}(?:#[RDAM]|@[A-Z+]+))? (?:looms?|looming|threatens?|threatened|awaits?|hangs?|hung|hovers?|hovered|means|gives|allows|lets|protects|shields|remains|ensures|prevents|would|will|could|may|might|(?:is|was|are|were|seems?|seemed|looks?|looked|appears?|appeared)(?: (?:thought|considered|deemed|believed|held|felt|seen|as|to|be|almost|all|but|widely|still|very|quite|now|[a-z]+ly))* (?:likely|expected|feared|certain|inevitable|possible|looming|assured|sure|predicted|anticipated|unavoidable)) /;

const FAILED = new RegExp(`(?:^| )(?:${FAILURE})(?: |$)`);
const FAILURES = new RegExp(`(?:^| )(?:${FAILURE})(?= |$)`, 'g');

/** "failed to adopt" and "did not adopt" are outcomes; "may fail to adopt" is not one yet. */
function councilActs(gap: string, before: string, positive: ReportedOutcome): { outcome: ReportedOutcome; modality: Modality } {
  const modality = modalityOf(gap.replace(/(?:^| )could (?:not|n't)(?= |$)/g, '').replace(FAILURES, ''), before);
  return { outcome: FAILED.test(gap) ? 'not_adopted' : positive, modality };
}

const PAST_OUTCOMES: Readonly<Record<string, ReportedOutcome>> = {
  adopted: 'adopted',
  passed: 'adopted',
  approved: 'adopted',
  endorsed: 'adopted',
  backed: 'adopted',
  carried: 'adopted',
  okayed: 'adopted',
  rejected: 'not_adopted',
  defeated: 'not_adopted',
  blocked: 'not_adopted',
  killed: 'not_adopted',
  scuppered: 'not_adopted',
  sunk: 'not_adopted',
  doomed: 'not_adopted',
  foiled: 'not_adopted',
  quashed: 'not_adopted',
  spiked: 'not_adopted',
  'thrown out': 'not_adopted',
  thwarted: 'not_adopted',
  scuttled: 'not_adopted',
  torpedoed: 'not_adopted',
  'voted down': 'not_adopted',
  'turned down': 'not_adopted',
  'struck down': 'not_adopted',
  'shot down': 'not_adopted',
  vetoed: 'vetoed',
};
const PAST = Object.keys(PAST_OUTCOMES).join('|');

/** On which side those are who are said to be so. */
const SIDES: Readonly<Record<string, ReportedBallot>> = {
  'in favour': 'Y',
  abstaining: 'A',
  absent: 'X',
  'not voting': 'P',
  'not participating': 'P',
};

/** Words that patterns need, see `Gated`. */
const ENDED = PAST.replaceAll(/ [a-z]+/g, '');
export const VETO = 'veto|vetoes|vetoed|vetoing|vetos|vetoer|vetoers';
const VOTE = 'vote|votes|voted|voting|voter|voters|ballot|ballots';

const PATTERNS: readonly Pattern[] = [
  {
    // The Council adopted …, failed to adopt …, voted 14-0 to adopt …
    needs: ['%C', ADOPTS, '#'],
    re: new RegExp(
      `%C(?: 's)?((?: (?:[a-z]+|${MARKS}|\\d+-\\d+(?:-\\d+)?|=\\d+|—|\\( [^)]{0,40} \\))){0,${FURTHEST}}?) (${ADOPT})(?= )(${NEAR(20)} ${T})`,
      'g',
    ),
    read: (m, s) => {
      if (
        /\b(?:adopted|passed|approved)\b/.test(m[1] as string) ||
        / (?:said|says|told|which|who|whose|because|after)(?= |$)/.test(m[1] as string) ||
        isOfMembers(s.line, m.index) ||
        / (?:any|no|not one|not a single|few|hardly any|a single) (?:[a-z]+ ){0,3}#/.test(m[3] as string) ||
        / =\d+ (?:countr|member|nation|state|delegation|of |other)/.test(m[1] as string)
      )
        return null;
      if (/s$/.test((/#[RDAMB]s?$/.exec(m[0]) ?? [''])[0]) && !/ (?:both|=2) /.test(m[3] as string)) return null;
      // "wants the Council to adopt a draft"
      if (/^(?: [a-z]+ly)* to$/.test(m[1] as string)) return null;
      const acts = councilActs(m[1] as string, clauseBefore(s.line, m.index), 'adopted');
      return { ...acts, ...textIn(m, s, 'last'), ...(/ unanimously/.test(m[1] as string) ? { unanimous: true } : {}) };
    },
  },
  {
    // The Council rejected …
    needs: ['%C', 'rejected|rejects|reject|defeated|defeats|turned|voted|threw|rejecting', '#'],
    re: new RegExp(
      `%C${GAP} (rejected|rejects|reject|defeated|defeats|turned down|voted down|threw out|rejecting)(?= )${NEAR(16)} ${T}`,
      'g',
    ),
    read: (m, s) => ({
      outcome: 'not_adopted',
      modality: modalityOf(m[1] as string, clauseBefore(s.line, m.index)),
      ...textIn(m, s, 'last'),
    }),
  },
  {
    // The draft was adopted, was vetoed by …, was not adopted.
    needs: ['#', 'was|were|been|is|are|being|be|got|gets', ENDED],
    re: new RegExp(
      `${T}((?: (?!(?:;|\\.|which|said|says|but) )(?!#[RDAMB])\\S+){0,30}?(?: , which (?:(?!;|\\. |#)\\S+ ){1,30}?,)?) (was|were|been|is|are|being|be|got|gets)((?: (?:[a-z]+ly|not|n't|also|then|finally|,|~\\d+|on|both|all|later|again|never|to|once))*) (${PAST})(?= )((?: (?!(?:;|and|but|after|which) )\\S+){0,5}? by (?:the |a |both |vetoes from |permanent members |permanent member |council members |=\\d+ |members )*(?:${L}|%C))?`,
      'g',
    ),
    read: (m, s) => {
      if (/^#[RDAMB]s/.test(m[0]) && SORTS.test(s.line.slice(Math.max(0, m.index - 50), m.index))) return null;
      const outcome = PAST_OUTCOMES[m[4] as string] as ReportedOutcome;
      const agents = states(m[6]);
      if (agents.length > 0 && outcome === 'adopted') return null;
      // "was backed by its sponsor alone": by whom, not by the Council.
      if (
        /^(?:backed|supported|endorsed)$/.test(m[4] as string) &&
        / by (?!(?:the |a )?(?:%C|council|body|majority)|all |every|acclamation)/.test(
          s.line.slice(m.index + m[0].length - (m[5] ?? '').length, m.index + m[0].length + 24),
        )
      )
        return null;
      // "was not adopted", "has not been adopted"
      const negated =
        / (?:neither|none|not one|no)(?: of)?(?: (?:the|these|those|both|=\d+|[a-z-]+|@[A-Z]+)){0,4} $/.test(
          s.line.slice(Math.max(0, m.index - 50), m.index),
        ) ||
        /\b(?:not|never)\b|n't/.test(m[3] as string) ||
        / (?:has|have|had) (?:not|n't|never)$/.test(m[1] as string);
      // "hopes for a resolution to be adopted" is a wish; "the third text to be adopted" was.
      if (
        m[2] === 'be' &&
        / to$/.test(m[1] as string) &&
        !/ (?:first|second|third|only|last|[a-z]+th) (?:\S+ ){0,2}$/.test(s.line.slice(0, m.index))
      )
        return null;
      const before = `${(m[1] as string).replace(/ (?:not|n't|never)$/, '')} ${m[2]}`;
      const modality = /\b(?:if|unless)\b/.test(clauseBefore(s.line, m.index))
        ? 'conditional'
        : modalityOf(before.replace(/ (?:not|n't)(?= |$)/g, ''), '');
      if (negated && outcome !== 'adopted')
        return { outcome, modality: modality === 'asserted' ? 'denied' : modality, ...textIn(m, s, 'first') };
      const blocked = agents.length > 0 && outcome !== 'adopted';
      return {
        outcome: negated
          ? 'not_adopted'
          : blocked && /^(?:blocked|vetoed|killed|scuppered|sunk|doomed|foiled|shot down|torpedoed)$/.test(m[4] as string)
            ? 'vetoed'
            : outcome,
        ...(blocked ? { vetoedBy: agents } : {}),
        modality,
        ...textIn(m, s, 'first'),
      };
    },
  },
  {
    // "the resolution adopted today", "a draft vetoed by Russia"
    needs: ['#', ENDED],
    re: new RegExp(
      `(${T})(?: ,)? (adopted|approved|passed|vetoed|rejected|defeated|blocked)(?= (?:by|in|on|~|last|earlier|today|unanimously|with|this|at|after|under|just|late|,|overwhelmingly|=))(?: by (?:the |a |both )*${L})?`,
      'g',
    ),
    read: (m, s) => {
      if (/s$/.test(m[1] as string)) return null;
      const outcome = PAST_OUTCOMES[m[2] as string] as ReportedOutcome;
      return {
        outcome,
        ...(m[3] && outcome !== 'adopted' ? { vetoedBy: states(m[3]), outcome: 'vetoed' as const } : {}),
        modality: 'asserted',
        ...textIn(m, s, 'first'),
      };
    },
  },
  {
    // "The resolution passed 14-0", "the draft failed to win enough votes", "fell short"
    needs: ['#', 'passed|passes|pass|carried|prevailed|failed|fails|failing|fell|falls|falling|died|collapsed'],
    re: new RegExp(
      `(${T})${GAP} (passed|passes|pass|carried|prevailed|failed|fails|failing|fell short|falls short|falling short|died|collapsed)(?= )( to (?:pass|win|get|gain|secure|obtain|muster|garner|receive|achieve|be|attract|reach|clear|draw|command|attain)(?: [a-z]+)*)?(?! (?:the|a|an|its|to|on|over) )`,
      'g',
    ),
    read: (m, s) => {
      if (m[3] === 'pass') {
        if (!/ (?:not|n't)$/.test(m[2] as string)) return null;
        const lacking = / (?:lack|want|shortage) of (?:\S+ )?votes/.test(s.line.slice(m.index, m.index + m[0].length + 60));
        return {
          outcome: lacking ? 'short' : 'not_adopted',
          modality: modalityOf((m[2] as string).replace(/ (?:not|n't)$/, ''), clauseBefore(s.line, m.index)),
          ...textIn(m, s, 'first'),
        };
      }
      const won = /^(?:passed|passes|carried|prevailed)$/.test(m[3] as string);
      // "a draft fails if …": a rule.
      if (
        /s$/.test(m[1] as string) ||
        (/^(?:fails|passes|falls short)$/.test(m[3] as string) &&
          (isRule(s.line) || / (?:a|an|any) (?:[a-z]+ )?$/.test(s.line.slice(0, m.index))))
      )
        return null;
      const modality = modalityOf(m[2] as string, clauseBefore(s.line, m.index));
      const short =
        /short/.test(m[3] as string) ||
        /(?:win|get|gain|secure|obtain|muster|garner|receive|achieve|attract|reach|draw|command|attain)/.test(m[4] ?? '');
      return { outcome: won ? 'adopted' : short ? 'short' : 'not_adopted', modality, ...textIn(m, s, 'first') };
    },
  },
  {
    // Damaged word order: "Resolution for … approved UN Security Council"
    needs: ['#', ENDED, '%C'],
    re: new RegExp(
      `(${T})((?: (?!(?:;|\\.|which|that|said|by) )(?!#[RDAMB]|%C|@)\\S+){0,14}) (adopted|approved|passed)(?: it)? (?:the )?%C`,
      'g',
    ),
    read: (m, s) => ({ outcome: 'adopted', modality: 'asserted', ...textIn(m, s, 'first') }),
  },
  {
    // "an attempt to impose sanctions was vetoed": no text is named, the council is
    needs: ['attempt|effort|move|plan|call|demand|appeal|sanctions', 'was|were|been', ENDED],
    re: /(?:attempt|effort|move|plan|call|demand|appeal|sanctions)(?: (?!(?:;|\.|which|said|says|but) )(?!#[RDAMB])\S+){0,24}? (?:was|were|been) (vetoed|rejected|blocked|defeated|voted down|approved)(?= )(?: by (?:the |both )?@([A-Z][A-Z+]*))?/g,
    read: (m, s) => {
      if (!/%C/.test(s.line) || /#[RDA]/.test(s.line)) return null;
      const outcome = PAST_OUTCOMES[m[1] as string] as ReportedOutcome;
      return { outcome, ...(m[2] && outcome === 'vetoed' ? { vetoedBy: states(m[2]) } : {}), modality: 'asserted' };
    },
  },
  {
    // "had its own resolution … defeated"
    needs: ['#', 'had|saw|have|seen|see|sees', ENDED],
    re: new RegExp(
      ` (?:had|saw|have|seen|see|sees)${NEAR(4)} ${T}(?: (?!(?:;|\\.|which|said) )(?!#[RDAMB])\\S+){0,14}? (defeated|rejected|blocked|vetoed|adopted|passed|approved)(?= )`,
      'g',
    ),
    read: (m, s) =>
      / (?:would|could|might|will) /.test(m[0]) || m.index === 0 || /[,;—]$/.test(s.line.slice(0, m.index))
        ? null
        : { outcome: PAST_OUTCOMES[m[1] as string] as ReportedOutcome, modality: 'asserted', ...textIn(m, s, 'first') },
  },
  {
    // "the passing of the resolution", "adoption of resolution 2728"
    needs: ['adoption|passage|passing|approval|rejection|defeat|failure', '#'],
    re: new RegExp(
      ` (adoption|passage|passing|approval|rejection|defeat|failure)(?: ~\\d+)? of (?:the |a |an |its |this |that |%C 's |@[A-Z+]+ )*(?:- )?(?:[a-z]+ ){0,3}?${T}`,
      'g',
    ),
    read: (m, s) => {
      const before = s.line.slice(Math.max(0, m.index - 60), m.index + 1);
      const modality: Modality =
        / (?:before|ahead|after|following|since|with|made|led|despite|upon|welcomed|hailed|celebrated|announced|by|the) (?:the |its |swift )?$/.test(
          before,
        ) &&
        !isOnlyWished(before) &&
        !MODAL.test(s.line.slice(m.index + m[0].length, m.index + m[0].length + 8))
          ? 'asserted'
          : 'expected';
      return {
        outcome: /^(?:adoption|passage|passing|approval)$/.test(m[1] as string) ? 'adopted' : 'not_adopted',
        modality,
        ...textIn(m, s, 'last'),
      };
    },
  },
  {
    // "Russia and China vetoed a US draft", "the US did not veto", "is expected to veto"
    needs: ['@', VETO],
    re: new RegExp(
      `${L}(?: \\( [^)]{0,30} \\))?${ASIDE}${GAP} (vetoed|vetoing|(?:vetoes|veto)(?! in (?:the )?%C))(?= )(?! (?:power|powers|right|rights|threat|wielding|-|was|were|is))((?: (?!${BAR} )\\S+){0,16}? #[RDAMB]s?)?`,
      'g',
    ),
    read: (m, s) => {
      const gap = m[2] as string;
      if (/ (?:was|were|been|be|being|is|are|got|gets)$/.test(gap)) return null;
      const rest = s.line.slice(m.index + m[0].length - (m[4] ?? '').length);
      // "sanctions on Iran vetoed by Russia", "Resolution on Israel Vetoed": done to the text, the State is what it is about.
      if (m[3] === 'vetoed' && (/^ by /.test(rest) || (isObject(s.line, m.index) && /^ (?:[.,;:—]|at|in|on|$)/.test(rest)))) return null;
      if (m[3] === 'vetoes' && COMING.test(`${rest} `)) return null;
      const bare = m[3] === 'veto';
      const next = rest.trimStart().split(' ')[0] ?? '';
      if (
        bare &&
        !/ (?:to|did|do|does|will|would|could|may|might|can|not|n't|should|must)$/.test(gap) &&
        !/^(?:a|an|the|another|any|its|@|#|~)/.test(next)
      )
        return null;
      if (m[3] === 'vetoes' && / (?:its|their|the|of|a|=\d+|'s|-|by|used|use)$/.test(gap)) return null;
      if (bare && / (?:a|the|its|their|by|used|use|-)$/.test(gap)) return null;
      if (/s$/.test(m[4] ?? '') && !/ both /.test(m[4] ?? '')) return null;
      // "had not expected the US to veto it"; "which led Russia to veto the text" did happen.
      const wished =
        bare &&
        gap === ' to' &&
        !/ (?:led|leading|prompted|prompting|caused|causing|drove|forced|forcing|moved) (?:the )?$/.test(
          s.line.slice(Math.max(0, m.index - 20), m.index),
        );
      return {
        outcome: 'vetoed',
        vetoedBy: states(m[1]),
        modality: wished ? 'expected' : modalityOf(gap, clauseBefore(s.line, m.index)),
        ...(m[4] ? textIn(m, s, 'last') : {}),
      };
    },
  },
  {
    // "the United States used its veto (power) to block a resolution", "Russia cast a veto"
    needs: [
      '@',
      VETO,
      'cast|casts|casting|used|uses|use|using|wielded|wields|wielding|exercised|exercises|exercise|exercising|deployed|employed|issued|invoked|inserted|put|placed|laid|interposed|entered|registered|applied|delivered|brandished',
    ],
    re: new RegExp(
      `${L}${ASIDE}${GAP} (cast|casts|casting|used|uses|use|using|wielded|wields|wielding|exercised|exercises|exercise|exercising|deployed|employed|issued|invoked|inserted|put|placed|laid|interposed|entered|registered|applied|delivered|brandished)(?: (?:its|their|her|his|a|the|"|another|of|power|right|rare|sole|lone|only|single|double|joint|latest|[a-z]+th|\\d+(?:st|nd|rd|th)|in|down|first|second|third|~\\d+|on|again|to|permanent|member|security|%C|council))* (veto|vetoes|vetos)((?: (?!${BAR} )\\S+){0,16}? #[RDAMB])?`,
      'g',
    ),
    read: (m, s) => {
      const after = s.line.slice(m.index + m[0].length, m.index + m[0].length + 60);
      // "stopped the UN from recognizing a Palestinian state by casting a veto": of the subject at the head of the sentence.
      if (/ by$/.test(m[2] as string) && / (?:a|the|an) $/.test(s.line.slice(0, m.index))) return null;
      if (m[4] !== 'veto' || / (?:times|occasions|dozens|against #Rs|to protect|since)/.test(after) || /#[RDA]s/.test(after)) return null;
      return {
        outcome: 'vetoed',
        vetoedBy: states(m[1]),
        modality: modalityOf(m[2] as string, clauseBefore(s.line, m.index)),
        ...(m[5] ? textIn(m, s, 'last') : {}),
      };
    },
  },
  {
    // "a Russian veto", "Washington's veto of the draft", "vetoes by Russia and China"
    needs: ['@', VETO],
    re: new RegExp(
      `(?:${L}(?: 's)?(?: (?:double|joint|twin|lone|sole|single|latest|repeated|\\d+(?:st|nd|rd|th)))? (?:veto|vetoes)(?= )|(?:veto|vetoes|vetoed) (?:cast )?(?:(?:~\\d+|on|late|[a-z]+ly) ){0,3}(?:by|from) (?:the |both |permanent members )*${L})(?! (?:power|powers|right|rights|threat|threats|wielding|-|pen))((?: of| on| to)(?: (?!${BAR} )\\S+){0,10}? #[RDAMB](?!s))?`,
      'g',
    ),
    read: (m, s) => {
      const before = s.line.slice(Math.max(0, m.index - 50), m.index);
      if (COMING.test(s.line.slice(m.index + m[0].length - (m[3] ?? '').length, m.index + m[0].length + 70))) return null;
      if (/ vetoes? ?$/.test(m[0]) && /vetoes/.test(m[0])) return null;
      if (
        isOnlyFeared(before) ||
        / (?:first|second|third|fourth|fifth|=\d+|[a-z]+th|previous|earlier|past|many|(?:use|right|power|number|history|series|string|spate|list|wave|record) of)(?: the)? $/.test(
          before,
        )
      )
        return null;
      if (!m[2] && / (?:vetoes)$/.test(m[0]) && m[1]?.length === 3 && !/ 's /.test(m[0])) return null;
      return { outcome: 'vetoed', vetoedBy: states(m[1] ?? m[2]), modality: 'asserted', ...(m[3] ? textIn(m, s, 'last') : {}) };
    },
  },
  {
    // "the US blocked a resolution"
    needs: [
      '@',
      '#',
      'blocked|blocks|blocking|killed|torpedoed|scuttled|scuppered|thwarted|quashed|sank|doomed|foiled|spiked|struck|shot|stopped|halted|derailed|stymied|nixed',
    ],
    re: new RegExp(
      `${L}${ASIDE}${GAP} (blocked|blocks|blocking|killed|torpedoed|scuttled|scuppered|thwarted|quashed|sank|doomed|foiled|spiked|stopped|halted|derailed|stymied|nixed|struck down|shot down)(?= )${NEAR(14)} (${T})`,
      'g',
    ),
    read: (m, s) =>
      /s$/.test(m[4] as string)
        ? null
        : {
            outcome: 'vetoed',
            vetoedBy: states(m[1]),
            modality: modalityOf(m[2] as string, clauseBefore(s.line, m.index)),
            ...textIn(m, s, 'last'),
          },
  },
  {
    // "the United States abstained", "with the UK abstaining", "chose to abstain"
    needs: ['@', 'abstained|abstain|abstains|abstaining|sat'],
    re: new RegExp(
      `${L}(?: 's)?(?: \\( [^)]{0,30} \\))?${ASIDE}${GAP} (?:decision |choice |move )?(?:to )?(abstained|abstain|abstains|abstaining|sat (?:it )?out)(?= )`,
      'g',
    ),
    read: (m, s) => ({ ballots: cast(m[1], 'A'), modality: modalityOf(m[2] as string, clauseBefore(s.line, m.index)) }),
  },
  {
    // "with the US avoiding a veto, however abstaining": the participle belongs to the State before it
    needs: ['@', 'abstaining|voting'],
    re: new RegExp(
      `${L} (?:(?!@|#[RDAMB] |;|\\. |said |%C )\\S+ ){2,20}, (?:however |but |instead |rather |thereby |thus )?(abstaining|voting against|voting in favour)(?= [,.])`,
      'g',
    ),
    read: (m) => ({ ballots: cast(m[1], m[2] === 'abstaining' ? 'A' : m[2] === 'voting against' ? 'N' : 'Y'), modality: 'asserted' }),
  },
  {
    // "Washington's abstention", "an abstention by the US"
    needs: ['@', 'abstention|abstentions'],
    re: new RegExp(
      `(?:${L}(?: 's)? (?:abstention|abstentions)|(?:abstention|abstentions) (?:by|from|of|came from|,|\\(|:|—|were|was)(?: (?:the|both|came|from))* ${L})`,
      'g',
    ),
    read: (m, s) =>
      isOnlyFeared(s.line.slice(Math.max(0, m.index - 40), m.index)) ||
      COMING.test(s.line.slice(m.index + m[0].length, m.index + m[0].length + 70))
        ? null
        : { ballots: cast(m[1] ?? m[2], 'A'), modality: 'asserted' },
  },
  {
    // "Russia voted against", "with China voting no", "the UK and France voted in favour"
    needs: ['@', VOTE, 'favour|for|yes|against|no|opposition'],
    re: new RegExp(
      `${L}${ASIDE}${GAP} (?:voted|vote|votes|voting)(?: (?:~\\d+|on|also|yesterday|today|earlier|both|,|"|resoundingly|to))* (in favour|for|yes|against|no|in opposition)(?= )`,
      'g',
    ),
    read: (m, s) => {
      const gap = m[2] as string;
      const ballot = /^(?:against|no|in opposition)$/.test(m[3] as string) ? 'N' : 'Y';
      if (/ (?:the|of|a|its|by)$/.test(gap)) return null;
      const refused = / could (?:not|n't)$/.test(gap);
      return { ballots: cast(m[1], ballot), modality: refused ? 'denied' : modalityOf(gap, clauseBefore(s.line, m.index)) };
    },
  },
  {
    // "China joined the United States in voting for the text"
    needs: ['@', 'joined|joining|joins'],
    re: new RegExp(
      `${L} (?:joined|joining|joins) (?:the )?${L}(?: (?!;|\\.|said)\\S+){0,8}? in (?:voting (in favour|for|yes|against|no)|(abstaining|supporting|backing|opposing))`,
      'g',
    ),
    read: (m) => {
      const ballot = m[4] === 'abstaining' ? 'A' : m[3] === 'against' || m[3] === 'no' || m[4] === 'opposing' ? 'N' : 'Y';
      return { ballots: [...cast(m[1], ballot), ...cast(m[2], ballot)], modality: 'asserted' };
    },
  },
  {
    // "votes against a Palestinian resolution", "voted to reject", "voted 13-0 to order an embargo", "approved a no-fly zone"
    needs: [
      '%C',
      'vote|votes|voted|approved|approves|authorized|authorised|authorizes|imposed|imposes|banned|bans|created|creates|established|establishes|froze|slapped|ordered|orders|rejects|rejected|endorses|endorsed|backs|backed|condemns|condemned|demands|demanded|agreed|invited|adopts|adopted',
    ],
    re: /%C((?: (?:on|~\d+|late|early|today|has|have|had|,|unanimously|overwhelmingly|also|again|narrowly|in|a|an|emergency|session|meeting|evening|night|afternoon|morning|then|later))*) (?:(votes?|voted)(?: (?:~\d+|on|unanimously|overwhelmingly|late|\d+-\d+(?:-\d+)?|=\d+|—|-|,|with|abstentions?|by|narrowly|today|evening|night|after|a))* (against|down|to|in favour of)|(approved|approves|authorized|authorised|authorizes|imposed|imposes|banned|bans|created|creates|established|establishes|froze|slapped|ordered|orders|rejects|rejected|endorses|endorsed|backs|backed|condemns|condemned|demands|demanded|agreed|invited|adopts|adopted))(?= )(?:(?: on)? ~\d+)?(?: ([a-z]+))?/g,
    read: (m, s) => {
      const [, , voted, how, verb, next = ''] = m;
      if (isOfMembers(s.line, m.index) || / #[RDAM]s (?:(?:that|which) )?(?:the )?$/.test(s.line.slice(0, m.index))) return null;
      if (voted) {
        if (how === 'to' && /^(be|have|the|a|on|date)$/.test(next)) return null;
        const rejected = (how !== 'to' && how !== 'in favour of') || /^(reject|deny|refuse|block|defeat|oppose|turn)$/.test(next);
        return { outcome: rejected ? 'not_adopted' : 'adopted', modality: 'asserted', fresh: true };
      }
      if (/^(demands|demanded|condemns|condemned)$/.test(verb as string)) return null;
      if (/^(agreed)$/.test(verb as string) && next !== 'to') return null;
      if (/^(?:no|neither|few|more|over|about|some|dozens|hundreds)$/.test(next) || MANY_NEXT.test(s.line.slice(m.index + m[0].length)))
        return null;
      if (/^(adopts|adopted|invited)$/.test(verb as string))
        return {
          outcome: 'adopted',
          modality: 'asserted',
          ...(/ unanimously/.test(m[1] as string) ? { unanimous: true } : {}),
          ...textAfter(m, s),
        };
      return { outcome: /^reject/.test(verb as string) ? 'not_adopted' : 'adopted', modality: 'asserted', ...textAfter(m, s) };
    },
  },
  {
    // "cast the lone vote against", "the only member to vote against was the US"
    needs: ['@', 'cast|casting|casts', VOTE],
    re: new RegExp(
      `${L}${GAP} (?:cast|casting|casts)(?: (?:the|a|its|their|sole|lone|only|single|dissenting|~\\d+))* (?:(?:votes?|ballots?) against|negative votes?|opposing votes?|no votes?|" no " votes?|dissenting votes?|votes? in opposition)`,
      'g',
    ),
    // "cast no vote" is none, "cast a no vote" is one.
    read: (m, s) => ({
      ballots: cast(m[1], / cast(?:s|ing)? no votes?$/.test(m[0]) ? 'P' : 'N'),
      modality: modalityOf(m[2] as string, clauseBefore(s.line, m.index)),
    }),
  },
  {
    // "votes against by Russia", "negative vote of the US"
    needs: ['@', 'vote|votes|voter|voters|voted|opposition'],
    re: new RegExp(
      ` (?:votes? against|negative votes?|dissenting votes?|only opposition|sole opposition|" no " votes?|no votes?)(?: (?:the #[RDAM]|it|to it|on it)(?= ))?(?: (?:came|cast|was|were|from|by|of|being|both|that|the|those))* ${L}(?! (?:#|-|'s|[a-z]+-(?:drafted|sponsored|led|backed)))`,
      'g',
    ),
    read: (m) => ({ ballots: cast(m[1], 'N'), modality: 'asserted' }),
  },
  {
    // "Algeria, China and Russia in favour", "with Britain alone against"
    needs: ['@', 'favour|against|abstaining|opposed|opposing|dissenting|opposition|voting|participating|absent'],
    re: new RegExp(
      `(?: (?:only|with|—|;|,|and)) (?:the )?${L}(?: (?:alone|both|were|was|being))* (in favour|against|abstaining|opposed|opposing|dissenting|in opposition|not voting|not participating|absent)(?= [,.;)—]| $| it| the ${T})`,
      'g',
    ),
    read: (m, s) =>
      / (?:would|will|could|might|may|should)(?: \S+){0,3}$/.test(s.line.slice(Math.max(0, m.index - 30), m.index))
        ? null
        : { ballots: cast(m[1], SIDES[m[2] as string] ?? 'N'), modality: 'asserted' },
  },
  {
    // "the countries that abstained were the United Kingdom and France"
    needs: ['@', 'abstained|abstaining|voted|opposed|supported|backed'],
    re: new RegExp(
      `(?:countries|members|those|states|nations|ones)(?: (?:that|who|which))? (abstained|abstaining|voted against|voted in favour|opposed|supported|backed)(?: (?:it|the|#R|#D))* (?:were|are|was|included|include|:)(?: the)? ${L}`,
      'g',
    ),
    read: (m) => ({
      ballots: cast(m[2], /^abst/.test(m[1] as string) ? 'A' : /against|opposed/.test(m[1] as string) ? 'N' : 'Y'),
      modality: 'asserted',
    }),
  },
  {
    // "Britain and France backed the text", "Algeria opposed the draft"
    needs: ['@', 'supported|backed|endorsed|favoured|opposed|rejected', '#'],
    re: new RegExp(
      `${L}${GAP} (supported|backed|endorsed|favoured|opposed|rejected)(?= )((?: (?!(?:of|for|with|in|to|by|from|on|at|and) )(?:[a-z]+|@[A-Z+]+|-|%C)){0,4}?) (#[RDA])(?= )`,
      'g',
    ),
    read: (m, s) => {
      const modality = modalityOf(m[2] as string, clauseBefore(s.line, m.index));
      // Those whom a resolution is about reject it without having a vote.
      if (m[3] === 'rejected' && !/vot|abst|veto|against|favour/.test(s.line)) return null;
      // "backed the aims of the text" is a view.
      if (OF_A_VIEW.test(m[4] as string)) return null;
      return { ballots: cast(m[1], m[3] === 'opposed' || m[3] === 'rejected' ? 'N' : 'Y'), modality, ...textIn(m, s, 'last') };
    },
  },
  {
    // "the only vote against was Russia's", "the single dissenting voice was that of Yugoslavia", "France and Britain were the abstainers"
    needs: [
      '@',
      'was|were|came|being',
      'against|dissenting|dissenter|dissenters|opponent|opponents|negative|no|abstainer|abstainers|abstention|abstentions|opposed|favour',
    ],
    re: new RegExp(
      `(?:(?:only|sole|single|lone) (?:(?:vote|member|country|voice|ballot|delegate) )?(?:against|dissenting voice|dissenter|opponent|negative vote|" no "|no)(?: (?:vote|it))? (?:was|came from|being)(?: (?:that|of|the|cast|by))* ${L}|${L} (?:was|were|being)(?: (?:the|all|both|only|sole|lone|two|three|=\\d+))* (abstainers?|abstentions?|opponents?|dissenters?|against|opposed|in favour))(?= )`,
      'g',
    ),
    read: (m) => {
      if (m[1]) return { ballots: cast(m[1], 'N'), modality: 'asserted' };
      return { ballots: cast(m[2], /^abst/.test(m[3] as string) ? 'A' : m[3] === 'in favour' ? 'Y' : 'N'), modality: 'asserted' };
    },
  },
  {
    // "Russia's was the only vote against"
    needs: ['@', 'only|sole|single|lone'],
    re: new RegExp(
      `${L} (?:'s )?was the (?:only|sole|single|lone) (?:vote|member|country|ballot|one|delegation)?(?: to (?:vote|oppose))?(?: (?:it|cast))? ?(?:against|negative vote|no vote|dissenting)`,
      'g',
    ),
    read: (m) => ({ ballots: cast(m[1], 'N'), modality: 'asserted' }),
  },
  {
    // "China did not participate in the vote", "the Soviet delegate was absent"
    needs: ['@', 'participate|participating|participated|take|taking|vote|voting|boycotted|boycotting|absent|walked|stayed'],
    re: new RegExp(
      `${L}${GAP} (?:(?:not|n't) (participate|participating|participated|take part|taking part|vote|voting)(?= )|(boycotted|boycotting|absent|walked out|stayed away))`,
      'g',
    ),
    read: (m, s) => {
      if (m[3] === 'vote' && !/ (?:did|do|does|would)$/.test(m[2] as string)) return null;
      if (m[3] === 'vote' && VOTED_SO.test(s.line.slice(m.index + m[0].length))) return null;
      if (/^ (?:either way|one way or)/.test(s.line.slice(m.index + m[0].length)))
        return { ballots: cast(m[1], 'A'), modality: 'asserted' };
      const gap = (m[2] as string).replace(/ (?:did|do|does|was|were)$/, '');
      return { ballots: cast(m[1], m[4] ? 'X' : 'P'), modality: modalityOf(gap, clauseBefore(s.line, m.index)) };
    },
  },
];

/** "adopted 35 statements and 57 resolutions" */
const MANY_NEXT = /^ =(?:[3-9]|\d\d)/;
/** "two thirds of all resolutions were adopted": of a sort of texts, none of which had this vote. */
const SORTS =
  / (?:all|most|many|such|some|several|similar|previous|earlier|past|thirds|half|percent|other|many of)(?: (?:the|of|its|council|%C|last|year's|[a-z-]+)){0,2} $/;
/** "did not vote for it": on which side it did not, no absence from the vote. */
const VOTED_SO = /^ (?:for|against|in favour|in support|yes|no|with|to|as|like|on party|(?:its|his|her|their) (?:conscience|heart))(?= )/;

/** Whether a sentence can say anything of a vote. */
const GATE = new LinePattern(
  /veto|vot(?:e|i)|adopt|pass|approv|abst|reject|defeat|endors|back|block|fail|short|favour|against|unanim|absent|participat|boycott|=\d+ (?:—|to|-)|\d-\d|support|oppos|kill|thwart|scuttl|torpedo|quash|shot|struck|turned|stopped|halted|derail|stymi|nixed|sank/,
);

const gate = new Gate(PATTERNS);

/** All that a sentence says of votes, in order. */
export function findVoteWords(sentence: Sentence): VoteWords[] {
  const patterns = gate.open(sentence);
  if (patterns.length === 0 || !GATE.isIn(sentence)) return [];
  return matchesOf(patterns, sentence);
}

/** What patterns read in a sentence, in order. */
export function matchesOf(patterns: readonly Pattern[], sentence: Sentence): VoteWords[] {
  const found: VoteWords[] = [];
  const { line } = sentence;
  for (const { re, read } of patterns) {
    re.lastIndex = 0;
    for (let m = re.exec(line); m; m = re.exec(line)) {
      const said = asSubject(m, line, read(m, sentence));
      if (said) {
        found.push(voteWords(said, said.modality, m, sentence));
        re.lastIndex = m.index + Math.max(1, m[0].length - 1);
      } else re.lastIndex = m.index + Math.max(1, m[0].indexOf(' ', 1));
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.from - b.from || b.to - a.to) : found;
}
