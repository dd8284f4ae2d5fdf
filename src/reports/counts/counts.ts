import type { BySentence } from '../by-sentence.ts';
import { type Draft, type Reading, spanOf, textInFocus } from '../reading.ts';
import type { CountClaim } from '../types.ts';
import { placeDate } from '../words/dates.ts';
import { addDays } from '../words/days.ts';
import { Gate } from '../words/gates.ts';
import { type Item, itemAt, type Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { ordinal } from '../words/numbers.ts';
import { COUNT_ASIDES } from './count-asides.ts';
import { framedCounts } from './count-frame.ts';
import { COUNT_TURNS } from './count-turns.ts';
import { by, type CountPattern, type CountWords, TIMES } from './count-words.ts';

const VETO = '(?:vetoed|blocked|vetoing|blocking|killed|torpedoed|shot down|struck down|thwarted)';
const SEVERAL =
  '(?:(?:several|multiple|numerous|many|similar|previous|earlier|past|other|repeated|all|every|such|successive|a number of|a series of|a string of|dozens of) )';
/** No two alternatives match the same word, and no more than this many stand in a row: else failing matches take for ever. */
const FILLER =
  '(?:(?:has|have|had|having|been|already|so far|also|since ~\\d+|twice|now|then|,|~\\d+|the|in|alone|that|who|which|and|on|its|use|used|cast|\\w+ly|until|opposed|term|"|ceasefire|#Rs|%UN) ){0,80}?';

/** Words that name what texts are about, and no demand of theirs: "the third resolution demanding a truce" counts something narrower. */
const SUBJECT =
  '(?:on|about|regarding|concerning|the|this|that|war|conflict|crisis|subject|matter|issue|topic|situation|in|since|began|started|gaza|ukraine|syria|libya|@[A-Z+]+|~\\d+|,)';

/** An ordinal of adopted texts; "the first" is left alone, as it nearly always means the first of some kind. */
function nthResolution(nth: string | undefined, outOf?: string): ReturnType<CountPattern['read']> {
  const value = ordinal(nth ?? '');
  return value && value > 1 ? { of: 'resolutions', value, bound: 'ordinal', ...(outOf ? { outOf: Number(outOf) } : {}) } : null;
}

const PATTERNS: readonly CountPattern[] = [
  {
    // "the US has vetoed three texts", "has previously vetoed similar resolutions", "having blocked three texts"
    needs: ['@', '#', 'vetoed|blocked|vetoing|blocking|killed|torpedoed|shot|struck|thwarted'],
    re: new RegExp(
      `@([A-Z][A-Z+]*) ${FILLER}${VETO} (?:(?:at least|more than|only|all|the|of|its|last) )*(?:=(\\d+) )?(${SEVERAL})*(?:(?:%C|%UN|[a-z-]+|@[A-Z]+) ){0,4}?#[RDA]s`,
      'g',
    ),
    read: (m) => {
      if (/ (?:would|could|might|will|may|not|n't) /.test(m[0])) return null;
      return {
        of: 'vetoes',
        ...by(m[1]),
        value: m[2] ? Number(m[2]) : 2,
        bound: m[2] && !/ (?:at least|more than) /.test(m[0]) ? 'exact' : 'at_least',
      };
    },
  },
  {
    // "having blocked three texts", its subject earlier in the sentence
    needs: ['@', '#', 'having'],
    re: new RegExp(
      `@([A-Z][A-Z+]*) (?:(?!@|#[RDA] |;|\\.|said|%C)\\S+ ){0,24}?having ${VETO} (?:(?:at least|more than|all) )*=(\\d+) (?:[a-z-]+ ){0,3}?#[RDA]s`,
      'g',
    ),
    read: (m) => ({ of: 'vetoes', ...by(m[1]), value: Number(m[2]), bound: 'exact' }),
  },
  {
    // "has used its veto 45 times", "has cast 83 vetoes"
    needs: ['@', 'used|cast|wielded|exercised|deployed'],
    re: new RegExp(
      `@([A-Z][A-Z+]*) ${FILLER}(?:used|cast|wielded|exercised|deployed) (?:its |their |the |a total of |more than |at least |nearly |some |about )*(?:veto (?:power |right )?(?:(?:(?!@|;|\\.|said)\\S+ ){0,8}?)(?:=(\\d+) times|(once|twice|thrice)|on =(\\d+) occasions)|=(\\d+) vetoes)`,
      'g',
    ),
    read: (m) => {
      const value = Number(m[2] ?? m[4] ?? m[5] ?? TIMES[m[3] ?? ''] ?? 0);
      return value ? { of: 'vetoes', ...by(m[1]), value, bound: /more than|at least/.test(m[0]) ? 'at_least' : 'exact' } : null;
    },
  },
  {
    // "vetoed … for the third time", "its fourth veto since", "the fifth US veto"
    needs: ['@', 'veto|vetoes|vetoed|vetoing|vetos|vetoer|vetoers|time'],
    re: /@([A-Z][A-Z+]*) (?:(?!@|;|\.|said)\S+ ){0,30}?(?:(?:its|their|his|a|the) ([a-z]+|\d+(?:st|nd|rd|th)) (?:such |double |joint )?veto|for (?:the|a) ([a-z]+|\d+(?:st|nd|rd|th)) time)(?= )/g,
    read: (m) => {
      const value = ordinal((m[2] ?? m[3]) as string);
      if (!value || !/veto/.test(m[0])) return null;
      return { of: 'vetoes', ...by(m[1]), value, bound: 'ordinal' };
    },
  },
  {
    needs: ['@', 'time|occasion'],
    re: / (?:the|a) ([a-z]+|\d+(?:st|nd|rd|th)) (?:time|occasion)(?: (?:since ~\d+|in ~\d+|in recent [a-z]+|in (?:a|the|less than a|just over a|=\d+|as many) [a-z]+|this [a-z]+|,|so far|on gaza|on ukraine|on syria)){0,3} (?:that )?(?:the )?@([A-Z][A-Z+]*) (?:has |had |have )?(?:vetoed|used (?:its|their|the) (?:right of )?veto|blocked|cast (?:a|its) veto|wielded (?:its|a) veto|exercised (?:its|the) veto)/g,
    read: (m) => {
      const value = ordinal(m[1] as string);
      return value ? { of: 'vetoes', ...by(m[2]), value, bound: 'ordinal' } : null;
    },
  },
  {
    needs: ['@', 'veto'],
    re: / (?:the|a) ([a-z]+|\d+(?:st|nd|rd|th)) @([A-Z][A-Z]*) veto(?= )/g,
    read: (m) => {
      const value = ordinal(m[1] as string);
      return value ? { of: 'vetoes', ...by(m[2]), value, bound: 'ordinal' } : null;
    },
  },
  {
    // "the Council had adopted only two of nine draft resolutions"
    needs: ['#', '=', 'adopt|adopted|pass|passed|approve|approved|agree|agreed'],
    re: /%C (?:has|had|have) (?:so far |already |since )?(?:adopted|passed|approved) (?:only |just )?=(\d+) (?:out )?of (?:the |some |a total of )?=(\d+) (?:[a-z-]+ ){0,2}?#[RD]s(?= )/g,
    read: (m) => ({ of: 'resolutions', value: Number(m[1]), outOf: Number(m[2]), bound: 'exact' }),
  },
  {
    // "only two resolutions (out of the eight put to a vote)"
    needs: ['#', '=', 'adopt|adopted|pass|passed|approve|approved|agree|agreed'],
    re: /(?:%C|it) (?:(?!;|\.|said|#[RDA] )\S+ ){0,20}?(?:adopt|adopted|pass|passed|approve|approved|agree on|agreed on)(?: (?!;|\.|#)\S+){0,14}? =(\d+) (?:[a-z-]+ ){0,3}?#[RD]s(?:[ ,(]*(?:out )?of (?:the |a total of |some )?=(\d+)(?: (?!;|\.|\))\S+){0,8}?(?= (?:\)|,|\.|that|put|voted|submitted|—)))?/g,
    read: (m) =>
      // "failed to adopt two drafts" counts none adopted.
      / (?:fail|fails|failed|failing|unable|refused|not|n't) (?:\S+ ){0,3}?(?:adopt|pass|approve|agree on) /.test(m[0])
        ? null
        : { of: 'resolutions', value: Number(m[1]), bound: 'exact', ...(m[2] ? { outOf: Number(m[2]) } : {}) },
  },
  {
    // "the third resolution on Gaza that the council has adopted", "the fourth text on the war to be adopted, out of eleven put to the vote"
    needs: ['#', 'adopted|passed|approved|pass'],
    re: new RegExp(
      ` the ([a-z]+|\\d+(?:st|nd|rd|th)) (?:such |draft |%C |%UN )*#[RD](?: ${SUBJECT}){0,8}?(?: (?:that |which )?(?:(?:the )?(?:%UN )?%C |it )(?:has |had |have )?(?:adopted|passed|approved)| (?:to be |to have been |being )?(?:adopted|passed|approved)| to pass)(?: by (?:the )?(?:%UN )?%C)?(?:(?: (?:since|in|on|the|war|conflict|began|started|,|~\\d+)){0,8}? (?:out )?of (?:the |a total of |some )?=(\\d+)(?= (?:put|voted|that|submitted|#[RD]s)))?`,
      'g',
    ),
    read: (m) => nthResolution(m[1], m[2]),
  },
  {
    // "only the third time that the Council has adopted a resolution on the war"
    needs: ['#', '%C', 'time'],
    re: / the ([a-z]+|\d+(?:st|nd|rd|th)) time (?:that )?(?:the )?(?:%UN )?%C (?:has |had )?(?:adopted|passed|approved) an? (?:[a-z]+ ){0,2}?#R(?! (?:that )?(?:demand|call|urg|condemn|impos|ask|authori))/g,
    read: (m) => nthResolution(m[1]),
  },
  {
    // "The Council has so far voted on eight draft resolutions on the war and has adopted two of them"
    needs: ['%C', '#', '=', 'voted'],
    re: /%C (?:(?!;|\.|said|#)\S+ ){0,6}?voted on =(\d+) (?:[a-z-]+ ){0,3}?#[RD]s (?:(?!;|\.|said|#)\S+ ){0,12}?(?:adopted|passed|approved|adopting|passing|approving) (?:only |just )?=(\d+)(?: of (?:them|these|those))?(?= )/g,
    read: (m) => ({ of: 'resolutions', value: Number(m[2]), outOf: Number(m[1]), bound: 'exact' }),
  },
  {
    // "Washington has vetoed three", "vetoed three of the ten drafts": the texts named before, or after the number
    needs: ['@', '=', 'vetoed|blocked|vetoing|blocking|killed|torpedoed|shot|struck|thwarted'],
    re: new RegExp(
      `@([A-Z][A-Z+]*) ${FILLER}${VETO} (?:only |just |all )?=(\\d+)(?: of (?:them|these|those|the =\\d+ #[RD]s))?(?= (?:[.,;]|since|so far|put|$))`,
      'g',
    ),
    read: (m) =>
      / (?:would|could|might|will|may|not|n't) /.test(m[0]) ? null : { of: 'vetoes', ...by(m[1]), value: Number(m[2]), bound: 'exact' },
  },
  {
    // "has used its seat to veto three previous resolutions"
    needs: ['@', '#', '=', 'veto|block'],
    re: new RegExp(
      `@([A-Z][A-Z+]*) (?:(?!@|#|;|\\.|said)\\S+ ){0,4}?used (?:(?!@|#|;|\\.|said)\\S+ ){1,12}?to (?:veto|block) =(\\d+) (${SEVERAL})*(?:(?:%C|%UN|[a-z-]+) ){0,4}?#[RDA]s`,
      'g',
    ),
    read: (m) => ({ of: 'vetoes', ...by(m[1]), value: Number(m[2]), bound: 'exact' }),
  },
  {
    // "Russia's 25th veto", "the veto was the fourth by Russia"
    needs: ['@', 'veto|vetoes'],
    re: /@([A-Z]{3}) 's ([a-z]+|\d+(?:st|nd|rd|th))(?: and (?:last|final|latest|most recent))? veto(?= )|veto (?:(?!;|\.|@|#)\S+ ){0,6}?(?:was|is) (?:the|its) ([a-z]+|\d+(?:st|nd|rd|th)) (?:by|from|of) (?:the )?@([A-Z]{3})(?= )/g,
    read: (m) => {
      const value = ordinal((m[2] ?? m[3]) as string);
      return value ? { of: 'vetoes', ...by(m[1] ?? m[4]), value, bound: 'ordinal' } : null;
    },
  },
  {
    // "these are the 12 resolutions that the Council has adopted since the invasion"
    needs: ['=', '#', '%C|adopted'],
    re: / =(\d+) (?:[a-z-]+ ){0,2}?#Rs (?:on (?:[a-z]+|@[A-Z]+) )?(?:that |which )?(?:the )?%C (?:has |had |have )?(?:adopted|passed|approved)(?= )/g,
    read: (m) => ({ of: 'resolutions', value: Number(m[1]), bound: 'exact' }),
  },
  {
    // "since 1946 the veto has been used 293 times"
    needs: ['veto', '=', 'times|occasions'],
    re: / (?:the )?(?:right of )?veto(?: power| right)? (?:has|had) been (?:used|cast|exercised|wielded)(?: (?:more than|at least|some|about|nearly|on))* =(\d+) (?:times|occasions)/g,
    read: (m) => ({ of: 'vetoes', value: Number(m[1]), bound: /more than|at least/.test(m[0]) ? 'at_least' : 'exact' }),
  },
  {
    // "the first vote of the Council on Gaza since November", "the first time since 1982 that the Council has called …", "the Council's first resolution on Gaza in a year"
    needs: ['%C', 'first|second|third|fourth|fifth|sixth|seventh|eighth', 'since|in|this|that'],
    re: / (?:(?:the|a|its|their) (first|second|third|fourth|fifth|sixth|seventh|eighth) (vote|resolution|action|decision|#R|#D)s? (?:of|by|from|in) the %C(?: on \S+)? since|(?:the|a) (first|second|third|fourth|fifth|sixth|seventh|eighth) time (?:since ~\d+|in [a-z=0-9]+ [a-z]+) (?:that )?(?:the )?%C (?:has |had |have )?(?:adopted|passed|approved|voted|agreed|called|acted|spoken)|%C 's (first|second|third|fourth|fifth|sixth|seventh|eighth) (#R|vote)(?: on (?:[a-z]+|@[A-Z]+))? (?:since|in))(?= )/g,
    read: (m) => {
      const value = ordinal((m[1] ?? m[3] ?? m[4]) as string);
      return value ? { of: (m[2] ?? m[5]) === 'vote' ? 'votes' : 'resolutions', value, bound: 'ordinal' } : null;
    },
  },
  {
    // "six American vetoes"
    needs: ['@', '=', 'vetoes'],
    re: /=(\d+) @([A-Z]{3}) vetoes(?= )/g,
    read: (m) => ({ of: 'vetoes', ...by(m[2]), value: Number(m[1]), bound: 'exact' }),
  },
  {
    // "two of the eight drafts put to a vote were adopted"
    needs: ['=', '#', 'of'],
    re: /=(\d+) (?:out )?of (?:the |its |a total of )?=(\d+) #[RD]s(?: (?!;|\.)\S+){0,10}? (?:were|was|have been|had been|been|passed|adopted)(?: adopted| passed| approved)?/g,
    read: (m) => ({ of: 'resolutions', value: Number(m[1]), outOf: Number(m[2]), bound: 'exact' }),
  },
  {
    // "three draft resolutions have been vetoed"
    needs: ['=', '#', 'vetoed|adopted|passed|rejected|blocked|approved'],
    re: /=(\d+) (?:[a-z-]+ ){0,3}?#[RD]s(?: (?!;|\.|#)\S+){0,10}? (?:were|have been|had been|was|being|been) (vetoed|adopted|passed|rejected|blocked|approved)(?: by (?:the )?@([A-Z]+))?/g,
    read: (m) => ({
      of: m[2] === 'vetoed' || m[2] === 'blocked' ? 'vetoes' : m[2] === 'rejected' ? 'drafts' : 'resolutions',
      value: Number(m[1]),
      bound: 'exact',
      ...by(m[3]),
    }),
  },
  {
    // "deadlocked since October, failing to agree to a ceasefire"
    needs: ['%C', 'failed|failing|unable|fails|deadlocked'],
    re: /%C (?:(?!;|\.|said|#[RDA] )\S+ ){0,22}?(?:failed|failing|unable|fails|deadlocked) (?:(?:repeatedly|so far|again) )*(?:to )?(?:agree (?:to|on)|adopt|pass|reach agreement on|approve|call for|demand)(?: (?!;|\.)\S+){1,9}/g,
    read: (m) => (/ since | so far | until /.test(m[0]) && !/#[RDA] /.test(m[0]) ? { of: 'resolutions', value: 0, bound: 'exact' } : null),
  },
];

const NONE: readonly CountPattern[] = [];
const gate = new Gate(PATTERNS);
const turnsGate = new Gate(COUNT_TURNS);
const asidesGate = new Gate(COUNT_ASIDES);

/** Every count of votes, vetoes, drafts or resolutions that the report gives. */
export function countClaims(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let since: string | undefined;
  for (const sentence of reading.sentences) {
    const seen: { from: number; to: number }[] = [];
    const add = (from: number, to: number, count: CountWords, framed: boolean): void => {
      if (seen.some((other) => other.from <= to && from <= other.to) || NOT_DONE.test(wordsBetween(sentence, from, to))) return;
      seen.push({ from, to });
      const found = draft(reading, sentence, from, withTail(sentence, to), count, since);
      since = (found.claim as CountClaim).since ?? since;
      drafts.push(framed ? { ...found, framed } : found);
    };
    if (ofAnotherBody(sentence)) continue;
    const sure = COUNTS.isIn(sentence) ? gate.open(sentence).concat(turnsGate.open(sentence)) : NONE;
    const asides = asidesGate.open(sentence);
    for (const pattern of asides.length === 0 ? sure : sure.concat(asides)) {
      const { re, read } = pattern;
      re.lastIndex = 0;
      for (let m = re.exec(sentence.line); m; m = re.exec(sentence.line)) {
        const count = SUPPOSED.test(`${sentence.line.slice(0, m.index).trimEnd()} `) ? null : read(m);
        if (!count || (count.ifVeto && !/veto/.test(`${reading.sentences[sentence.index - 1]?.line}${sentence.line}`))) {
          re.lastIndex = m.index + 2;
          continue;
        }
        const lead = m[0].length - m[0].trimStart().length;
        const from = itemAt(sentence, m.index + lead);
        const to = itemAt(sentence, m.index + m[0].trimEnd().length - 1);
        add(from, to, count, asides.includes(pattern));
      }
    }
    const line = sentence.line;
    if (line.includes(' veto') || NUMBERED.isIn(sentence))
      for (const { from, to, count } of framedCounts(sentence, vetoesBefore(reading, sentence.index))) add(from, to, count, true);
  }
  return drafts;
}

/** Vetoes of a parliament are not the Council's. */
const ofAnotherBody = ({ line }: Sentence): boolean =>
  line.includes('%B') && !line.includes('%C') && !line.includes('%UN') && !line.includes('#');

/** Whether what is read as one vote is a count of several: "36 drafts have been vetoed by the US, Russia and China". */
export function isCounted({ claim: { span, kind }, sentence }: Draft, counts: BySentence): boolean {
  if (kind !== 'vote') return false;
  for (const { claim } of counts.of(sentence)) {
    if (claim.kind !== 'count' || claim.of !== 'vetoes' || claim.bound === 'ordinal' || claim.value < 2) continue;
    const common = Math.min(span.end, claim.span.end) - Math.max(span.start, claim.span.start);
    if (common > MOSTLY * (span.end - span.start)) return true;
    // "Washington had vetoed three earlier drafts": the count begins with the verb that ends the vote's words.
    if (common > 0 && claim.span.start > span.start && claim.span.end > span.end) return true;
  }
  return false;
}

const MOSTLY = 0.8;

/** Whether vetoes are spoken of in one of the two sentences before. */
const vetoesBefore = ({ sentences }: Reading, index: number): boolean =>
  / veto/.test(sentences[index - 1]?.line ?? '') || / veto/.test(sentences[index - 2]?.line ?? '');

/** "the first time that the United States had not vetoed such a resolution" */
const NOT_DONE = / times? .* (?:not|n't) (?:vetoed|used|cast|blocked) /;
const wordsBetween = ({ line, at, items }: Sentence, from: number, to: number): string =>
  ` ${line.slice(at[from], (at[to] as number) + (items[to] as Item).tag.length)} `;

/** "If the US used its veto a fifth time", "this would be the fifth American veto": no count. */
const SUPPOSED =
  / (?:if|unless|whether) (?:(?![,;])\S+ )*$| (?:would|could|might|may|will) (?:then |also |thus )?(?:be|become|mark) (?:only |just |already )?$/;

/** Words of which each count has one. */
const COUNTS = new LinePattern(
  /veto|block|#[RDA]s|fail|deadlock|time|unable|adopted|passed|approved|first|second|third|th #R|cast|done so/,
);
/** A number or ordinal whose noun may be left out. */
const NUMBERED = new LinePattern(
  / (?:cast|used|makes|made|making|reached|was|is) (?:[a-z:]+ ){0,5}?(?:=|\d|[a-z]+th |second |third )| the [a-z]+ time (?:was|came) /,
);

/** "… (out of the eight that had been put to a vote)" and "… since October 7" belong to the count. */
function withTail(sentence: Sentence, to: number): number {
  const rest = sentence.line.slice((sentence.at[to] ?? 0) + (sentence.items[to]?.tag.length ?? 0));
  const tail =
    /^(?: (?:calling|demanding|that (?:called|demanded))(?: (?!,|;|\.|and|since|said)\S+){1,8})?(?: (?:that )?(?:had |have |were |was )?(?:been )?(?:put to (?:a|the) vote|voted on|submitted|put forward)| to that effect)?(?: \))?(?: on (?:the )?(?:\S+ ){1,3}?(?=since))?(?: since (?:the )?(?:~\d+|[a-z]+(?: [a-z]+){0,4}(?: (?:on|in) ~\d+)?))?/.exec(
      rest,
    )?.[0] ?? '';
  const extra = tail.trim() === '' ? 0 : tail.trim().split(' ').length;
  return Math.min(sentence.items.length - 1, to + extra);
}

function draft(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  { byNear, ifVeto: _, ...count }: CountWords,
  before: string | undefined,
): Draft {
  const period = ofTheYear(reading, sentence, to) ?? periodOf(reading, sentence, from, to);
  // "Its first veto, in 1970": the first ever, or of that year.
  const nth = count.bound === 'ordinal' && period?.until !== undefined;
  const told = nth ? undefined : (period?.since ?? sinceOf(reading, sentence));
  const since = told === 'then' ? before : told;
  const until = period
    ? period.until
    : / until then | so far | previously | before then | up to then | had (?:so far|only|already|adopted|passed|approved|vetoed)|deadlocked/.test(
          sentence.line,
        )
      ? 'then'
      : undefined;
  const about = aboutOf(reading, sentence, to);
  const text = textInFocus(reading, sentence.index, sentence.items.length);
  const claim = {
    kind: 'count' as const,
    span: spanOf(reading, sentence.index, from, to),
    modality: 'asserted' as const,
    ...count,
    ...(byNear ? stateNear(reading, sentence, from) : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(about ? { about } : {}),
  };
  return { claim, sentence: sentence.index, ...(text ? { text } : {}) };
}

/** Whose vetoes "it has cast 31" and "its third veto" count: the one State named last before, here or in the sentence before. */
function stateNear(reading: Reading, sentence: Sentence, from: number): { by?: string } {
  // "In its fifth veto on Gaza, the United States stood alone."
  const ahead =
    from > 2 ? undefined : sentence.items.find((item, i) => item.states && i > from && STARTS_CLAUSE.test(tagsBefore(sentence, i)));
  if (ahead?.states?.length === 1) return { by: ahead.states[0] as string };
  const last = sentence.items.slice(0, from).findLast((item) => item.states)?.states ?? subjectOf(reading.sentences[sentence.index - 1]);
  return last?.length === 1 ? { by: last[0] as string } : {};
}

/** The States that a sentence tells of: the first that no "on" or "against" makes what is told about, else the last. */
function subjectOf(sentence: Sentence | undefined): readonly string[] | undefined {
  const items = sentence?.items ?? [];
  const named = items.filter((item) => item.states);
  const subject = named.find((item) => !item.attributive && !TOLD_ABOUT.test(leadOf(items, items.indexOf(item))));
  return (subject ?? named.at(-1))?.states;
}

const TOLD_ABOUT = /^(?:on|over|about|against|in|for|to|with|of|and)$/;
const leadOf = (items: readonly Item[], i: number): string => items[items[i - 1]?.tag === 'the' ? i - 2 : i - 1]?.tag ?? '';

const STARTS_CLAUSE = /, (?:the )?$/;
const tagsBefore = ({ line, at }: Sentence, i: number): string => line.slice(Math.max(0, (at[i] as number) - 6), at[i]);

/** "In six months" is said of a day or a week more as well. */
const ROUGHLY = 1.1;

/** "The third veto of the year": so far. */
function ofTheYear({ dateline }: Reading, { items }: Sentence, to: number): { since: string; until?: undefined } | undefined {
  const next = items
    .slice(to + 1, to + 4)
    .map((item) => item.tag)
    .join(' ');
  return dateline && /^(?:of|in) the year|^(?:so far )?this year/.test(next) ? { since: dateline.slice(0, 4) } : undefined;
}

/** "Between 1970 and 1990", "in 2019": a count of those years alone. */
function periodOf(reading: Reading, sentence: Sentence, from: number, to: number): { since: string; until: string } | undefined {
  const between = / (?:between|from) (?:=|~)?(\S+) (?:and|to|until|through) (?:=|~)?(\S+)(?= )/.exec(sentence.line);
  const yearOf = (tag: string | undefined): string | undefined => {
    if (/^(?:19|20)\d\d$/.test(tag ?? '')) return tag;
    const item = sentence.items.find((one) => one.tag === `~${tag}`);
    return item?.date?.kind === 'year' ? String(item.date.year) : undefined;
  };
  const [first, last] = [yearOf(between?.[1]), yearOf(between?.[2])];
  if (first && last && first <= last) return { since: first, until: last };
  if (/ since | ever | times? before /.test(sentence.line)) return undefined;
  const years = sentence.items.slice(from, to + 6).filter((item) => item.date?.kind === 'year');
  const [year] = years;
  if (years.length !== 1 || !year?.date?.year || !/^(?:in|during|of)$/.test(tagBefore(reading, sentence, year))) return undefined;
  return { since: String(year.date.year), until: String(year.date.year) };
}

const tagBefore = ({ words }: Reading, { items }: Sentence, item: Item): string => {
  const before = items[items.indexOf(item) - 1];
  return item.from > 0 && before ? (before.tag === 'the' ? 'in' : (words.norm[item.from - 1] as string)) : '';
};

/** From when a count runs: "since October 7", "since the war began in October". */
function sinceOf(reading: Reading, sentence: Sentence): string | undefined {
  const m = / since (?:(?!~|;|,)\S+ ){0,8}?~(\d+)/.exec(sentence.line);
  if (m) {
    const item = sentence.items.find((one) => one.tag === `~${m[1]}`);
    const date = item?.date && placeDate(item.date, reading.dateline);
    return (
      date?.value ??
      (item?.date?.month
        ? `--${String(item.date.month).padStart(2, '0')}${item.date.day ? `-${String(item.date.day).padStart(2, '0')}` : ''}`
        : undefined)
    );
  }
  const span =
    / (?:in|over|during|for|within) (?:(?:the|a|past|last|space|span|of|only|just|under|less|than|barely|some) )*=(\d+) (days|weeks|months|years)/.exec(
      sentence.line,
    );
  if (span && reading.dateline)
    return addDays(
      reading.dateline,
      -Math.round(
        ROUGHLY * Number(span[1]) * { days: 1, weeks: 7, months: 30.5, years: 365.25 }[span[2] as 'days' | 'weeks' | 'months' | 'years'],
      ),
    );
  if (/ (?:in|during|over) (?:that|this) (?:time|period)| since then /.test(sentence.line)) return 'then';
  return / since (?:the )?(?:(?:start|beginning|outbreak|onset) of (?:the )?)?(?:[a-z]+ )?(?:war|conflict|invasion|fighting|hostilities|offensive)(?: began| started| broke out)?/.test(
    sentence.line,
  )
    ? 'war'
    : undefined;
}

/** What the counted texts are said to ask: words of the ceasefire ladder in or just before the claim. */
function aboutOf(reading: Reading, sentence: Sentence, to: number): string | undefined {
  const here = sentence.items
    .slice(0, to + 1)
    .map((item) => item.tag)
    .join(' ');
  const term =
    /(humanitarian pauses?|ceasefire|cease - fire|cease-fire|truce|cessation of hostilities|sanctions|no - fly zone|arms embargo)/g;
  const found =
    [...here.matchAll(term)].at(-1)?.[1] ??
    (/ to that effect /.test(sentence.line)
      ? [...(reading.sentences[sentence.index - 1]?.line ?? '').matchAll(term)].at(-1)?.[1]
      : undefined);
  return found?.replace('cease - fire', 'ceasefire').replace('cease-fire', 'ceasefire');
}
