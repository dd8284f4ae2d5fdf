import { type Draft, type Reading, textInFocus } from '../reading.ts';
import { Cues } from '../words/cues.ts';
import { itemAt, type Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { type Mention, mentionsIn } from '../words/mentions.ts';
import { insideQuote } from '../words/quotes.ts';
import type { ReportedText } from '../words/texts.ts';
import { isOfAnotherBody } from './provision-clause.ts';
import { contentEnd, skipLead, splitList } from './provision-content.ts';
import { provisionOf } from './provision-draft.ts';
import { BASE, BASE_FORMS, ING, VERB, VERB_ING } from './provision-forms.ts';

/** What only a text says, and the Council does not: its "says" is a statement to the press. */
const OF_A_TEXT =
  /^(?:state|describe|outline|mark|provide for|propose|envisage|pave the way for|threaten|set|cut|note|back|support|reject|tighten|end|seek|maintain|restore)$/;

const ADVERB =
  '(?: (?:also|further|then|now|therefore|thus|has|had|have|would|will|~\\d+|on|today|[a-z]+ly|for the \\w+ time|in (?:strong|the strongest) terms|once more|again|"))*';
const ASIDE = '(?: , (?:(?!; |\\. )\\S+ ){1,26}?,)?';
/** What may stand before the subject: a bullet, a day, "by resolution 687, which it adopted …,", "by 13-0". */
const LEAD =
  '^(?: \\d+ \\.| \\||  ?=\\d+ \\|| -| —| •| \\*| ~\\d+ :| ~\\d+ ,?| on ~\\d+ ,?| earlier| meanwhile ,?| in addition ,?| also ,?| instead| moreover ,?| separately ,?)*( (?:by|in|on|under|with|through) (?:the |its |that |this |a )?(?:[a-z-]+ ){0,3}#[RD](?!s)(?: (?:on|of|about) (?:[a-z]+ ?){1,3})?(?: , (?:(?!; |\\. )\\S+ ){1,24}?,| ,)?)?(?: by (?:a vote of )?(?:\\d+-\\d+(?:-\\d+)?|=\\d+ (?:votes? )?(?:in favour )?to (?:=\\d+|none|nil))(?: ,)?)?';
const SUBJECT = new RegExp(
  `${LEAD} (it|(?:the )?(?:=15 - (?:member|nation|strong) )?%C|(?:the )?(?:(?:new|latest|tougher|fresh|tightened) )+(?:%UN |%C )*(?:sanctions|measures|restrictions)(?: (?:on|against) @[A-Z+]+)?|(?:the|a|an|this|that|its) (?:(?!of |on |behind |about |for |to |in |by )[a-z-]+ |@[A-Z+]+ (?:'s |- [a-z]+ )?|%C |%UN ){0,4}#[RD](?!s)|#[RD](?!s))(?: (?:of|on|about|against) (?:[a-z-]+|@[A-Z+]+)| approved in (?:[a-z]+ ){1,3})?${ASIDE}${ADVERB} (${VERB})(?= )`,
);
/** With what a sentence begins that SUBJECT can match. */
const OPENS =
  /^ {1,2}(?:the|a|an|this|that|its|it|new|fresh|tougher|%C|#[RD]|~\d+|on|by|in|under|with|through|-|—|•|\*|earlier|meanwhile|also|instead|moreover|separately|=\d+|\d+|\|) /;
/** "a resolution that cuts exports": the verb is said of the text in a clause of its own. */
const RELATIVE = new LinePattern(new RegExp(`#[RD]s?(?: on (?:[a-z]+|@[A-Z+]+))?(?: ,)? (?:that|which)${ADVERB} (${VERB})(?= )`));
/** "In a night session the Council called for …": the Council as subject, wherever it stands. */
const COUNCIL_ACTS = new LinePattern(
  new RegExp(
    `(?<! (?:to|by|of|in|at|on|from|with|before|urged|asked|told|for|against|into)(?: the)?(?: %UN)?) (%C)(?: (?:lately|recently))?${ADVERB} (${VERB})(?= )`,
  ),
);
/** "The Council voted 14-0 to demand …", "voted on Monday to extend …" */
const VOTED_TO = new LinePattern(
  new RegExp(
    `%C(?: , (?:in|by) #R ,)? (?:voted|agreed|decided|votes|agrees|decides)(?: (?:~\\d+|on|unanimously|overwhelmingly|narrowly|\\d+-\\d+(?:-\\d+)?|by|=\\d+|to|—|-|votes?|none|nil|,|with|abstentions?))*? to (${VERB})(?= (?!the vote|it ))`,
  ),
);
/** "the Council adopted resolution 2768, sustaining monthly reporting" is left to the plain reader; "voted 15-0 that …" is not. */
const VOTED_THAT = new LinePattern(
  /%C(?: , (?:in|by) #R ,)? (?:voted|agreed|ruled)(?: (?:~\d+|unanimously|\d+-\d+(?:-\d+)?|by|=\d+|to|—|-))* that (?!(?:it|its|a vote|the vote) )/,
);
const PASSIVE = new LinePattern(
  /(?: (?:is|are|was|were|be|been|being)(?: (?:also|now|then|therefore|thus|expressly|specifically|[a-z]+ly|not))* (banned|frozen|capped|barred|prohibited|forbidden|outlawed|authorized|authorised|exempt|exempted|required|obliged|allowed|permitted|excluded|limited|lifted|established|created|set up|extended|renewed|urged|asked|called (?:up)?on|condemned|demanded|ordered|told|granted)| (must|may not|may no longer|may|shall not|shall|has to|have to|will have to|has =\d+ (?:days|weeks|months|hours)|have =\d+ (?:days|weeks|months|hours)))(?= )/,
);
const UNDER =
  /^ (?:under|by|according to|in|through|with) (?:the |its |that |this |a |its )*(?:[a-z-]+ ){0,3}#[RD](?!s)(?: ,)? |#[RD] (?:, )?under which |by (?:the )?%C (?:[.,]|,)/;
const ORDERED = /^(?:banned|frozen|capped|barred|prohibited|forbidden|outlawed|exempt|exempted|required|obliged)$/;

/**
 * Provisions told in further words than the chain of provisions.ts follows: "by 13-2 the Council allowed …", "the resolution gives …",
 * "under the resolution exports are banned". Only sentences of which nothing is read yet are asked; `known` are the provisions read so far.
 */
export function provisionTurns(reading: Reading, known: readonly Draft[], votes: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const read = new Set(known.map((one) => one.sentence));
  const fresh = new Map(votes.filter((one) => one.fresh && !one.text?.symbol).map((one) => [one.sentence, one]));
  let last = -9;
  for (const sentence of reading.sentences) {
    const { line, index } = sentence;
    if (read.has(index)) {
      last = index;
      continue;
    }
    if (
      sentence.items.length > 120 ||
      (isOfAnotherBody(sentence, reading) && !(line.includes('%GA') && line.includes('#R'))) ||
      line.includes('?')
    )
      continue;
    if (!CUES.isIn(sentence)) continue;
    const before = drafts.length;
    if (SAID_OF.test(line)) said(reading, sentence, fresh.get(index), drafts);
    if (drafts.length === before) passive(reading, sentence, index - last <= 1, drafts);
    if (drafts.length > before) last = index;
  }
  return drafts;
}

/** Words of which one stands in every such sentence. */
const CUES = new Cues([
  ...[...BASE.keys()].map((form) => form.split(' ')[0] as string),
  ...'frozen exempt exempted must may shall told granted asked voted agreed ruled has have'.split(' '),
]);
const SAID_OF = /%C|#[RD]|^(?: \S+){0,2} it /;

/** The text a sentence's subject means, and the words for it. */
function meant(
  reading: Reading,
  sentence: Sentence,
  at: number,
  fresh: boolean,
): { text: ReportedText | undefined; mention: Mention | undefined } {
  const here = mentionsIn(reading.mentions, sentence.index).filter(
    (mention) => reading.texts.has(mention) && mention.kind !== 'B' && mention.kind !== 'M',
  );
  const named = here.findLast((mention) => mention.item <= at) ?? undefined;
  if (named) return { text: reading.texts.get(named), mention: named };
  if (fresh) return { text: undefined, mention: undefined };
  const adopted = [...new Set(reading.texts.values())].find((one) => one.outcome === 'adopted');
  return { text: textInFocus(reading, sentence.index, at) ?? adopted, mention: undefined };
}

function said(reading: Reading, sentence: Sentence, fresh: Draft | undefined, drafts: Draft[]): void {
  const { line, items } = sentence;
  const { words } = reading;
  const subject = OPENS.test(line) ? SUBJECT.exec(line) : null;
  const relative = subject ? null : RELATIVE.exec(sentence);
  const that = subject || relative ? null : VOTED_THAT.exec(sentence);
  const to = subject || relative || that ? null : VOTED_TO.exec(sentence);
  const acts = subject || relative || that || to ? null : COUNCIL_ACTS.exec(sentence);
  const found = subject ?? relative ?? that ?? to ?? acts;
  if (!found) return;
  if (acts && WISHED.test(line.slice(0, acts.index + 1))) return;
  const body = subject?.[2] ?? (to || acts ? '%C' : '');
  const council = /%C$/.test(body);
  // The verb stands last in the match.
  const surface = subject?.[3] ?? relative?.[1] ?? to?.[1] ?? acts?.[2] ?? 'decided';
  const base = BASE.get(surface) ?? 'decide';
  if (council && OF_A_TEXT.test(base)) return;
  if (council && !/#[RD]/.test(line) && saidByMembers(reading, sentence, found.index + found[0].length - surface.length)) return;
  if (council && AHEAD.test(found[0]) && !/#[RD]/.test(line)) return;
  if (acts && BASE_FORMS.has(surface) && !/ (?:will|would|\S+s) \S+$/.test(found[0]) && !/^cut|^set|^put$/.test(surface)) return;
  if (body === 'it' && !isOfAText(reading, sentence)) return;
  if (/ (?:not|n't|never|nor) /.test(found[0].slice(-40))) return;
  if (council && /(?:press|presidential) (?:statement|release)| in an? (?:[a-z]+ )?statement /.test(line)) return;
  const end = found.index + found[0].length;
  let verbFrom = that ? itemAt(sentence, end - 2) : itemAt(sentence, end - surface.length);
  let verbTo = itemAt(sentence, end - 1);
  const start = relative
    ? itemAt(sentence, relative.index)
    : subject
      ? startOf(sentence, subject)
      : itemAt(sentence, (acts ? acts.index + 1 : (that ?? to)?.index) ?? 0);
  if (insideQuote(reading.quotes, words.start[items[verbFrom]?.from ?? 0] as number) && !/" $/.test(line.slice(0, sentence.at[verbFrom])))
    return;
  if (base === 'give' && /^ (?:up|way|rise|birth|pause|ground|vent|cause) /.test(line.slice(end, end + 8))) return;
  if (base === 'set' && !/^ (?:a|an|the|as|up|out|=\d+|~\d+)/.test(line.slice(end))) return;
  if (/^(?:end|cut|mark|set|back|support|order)$/.test(base) && /^ (?:[.,]|with|in|by|at|on) /.test(line.slice(end))) return;
  const { text, mention } = meant(reading, sentence, verbFrom, fresh !== undefined);
  if (!text && !council && !that) return;
  let current = base;
  let from = start;
  for (let limbs = 0; limbs < 8; limbs++) {
    const next = nextVerb(sentence, verbTo + 1);
    const contentFrom = skipLead(words, items[verbTo]?.to ?? 0);
    const limit = next ? (items[next.from]?.from as number) : (items.at(-1)?.to ?? contentFrom);
    const contentTo = contentEnd(words, sentence, contentFrom, limit);
    if (contentTo > contentFrom && contentTo - contentFrom < 70) {
      const described = mention?.span ?? {
        start: words.start[items[start]?.from ?? 0] as number,
        end: words.end[(items[verbFrom]?.to ?? 1) - 1] as number,
      };
      splitList(words, contentFrom, contentTo, true).forEach((part, k) => {
        const whole = { from: k === 0 ? (items[from]?.from as number) : part.from, to: part.to };
        const draft = provisionOf(reading, sentence, text, described, current, whole, part);
        drafts.push(text || !fresh ? draft : { ...draft, ofVote: fresh });
      });
    }
    if (!next) return;
    verbFrom = next.from;
    verbTo = next.to;
    current = next.base;
    from = next.from;
  }
}

/** "Ethiopia demanded that the Council condemn …": what others say or want of it. */
const WISHED =
  / (?:said|says|say|told|asked|urged|whether|if|hope[sd]?|wants?|wanted|demand(?:s|ed)?|insist(?:s|ed)?|expect(?:s|ed)?|believes?|urges?|asks?|proposed|suggested|likely|unless|let|make|made|see|have|time) (?:that )?(?:\S+ ){0,3}$/;
/** "Council members expressed concern": said to the press, and no decision, where no text is told of. */
function saidByMembers({ words }: Reading, sentence: Sentence, offset: number): boolean {
  const council = sentence.items.slice(0, itemAt(sentence, offset)).findLast((item) => item.tag === '%C');
  const before = sentence.line.slice(0, sentence.at[council ? sentence.items.indexOf(council) : 0]);
  return (
    words.norm[(council?.to ?? 0) - 1] === 'members' || words.norm[council?.to ?? -1] === 'members' || / members of (?:the )?$/.test(before)
  );
}

/** "The Council will demand …": not yet done, unless it is told what a draft would have it do. */
const AHEAD = / (?:will|would)(?: [a-z]+ly| also| then)* \S+$/;

const startOf = (sentence: Sentence, m: RegExpExecArray): number => itemAt(sentence, m.index + m[0].length - subjectLength(m));
/** From the subject to the end of the match. */
const subjectLength = (m: RegExpExecArray): number => {
  const at = m[0].lastIndexOf(` ${m[2]} `);
  return at < 0 ? m[0].length : m[0].length - at - 1;
};

const NEXT_VERB = new RegExp(
  ` (?:,|and|, and|but|, but|;)(?: (?:also|further|then|it|expressly|again|[a-z]+ly))* (${VERB})(?= )| (?:,|, and|and)(?: (?:also|further|while|thereby|thus|[a-z]+ly))* (${VERB_ING})(?= )`,
  'g',
);

/** "…, demanded …", "… and extended …": the next verb of the same subject. */
function nextVerb(sentence: Sentence, from: number): { from: number; to: number; base: string } | undefined {
  const { line, at } = sentence;
  const offset = (at[from] ?? line.length) - 1;
  NEXT_VERB.lastIndex = Math.max(0, offset);
  for (let m = NEXT_VERB.exec(line); m; m = NEXT_VERB.exec(line)) {
    const surface = (m[1] ?? m[2]) as string;
    const last = itemAt(sentence, m.index + m[0].length - 1);
    const first = itemAt(sentence, m.index + m[0].length - surface.length);
    // "calls for an end", "demands and needs": a noun of the same form.
    if (
      /(?:^| )(?:end|cut|set|back|support|order|mark|note|state|appeal|mandate|request|limit)s?$/.test(surface) &&
      !/^(?: a| an| the| to| that| its| all| @)/.test(line.slice(m.index + m[0].length))
    )
      continue;
    return { from: first, to: last, base: (BASE.get(surface) ?? ING.get(surface)) as string };
  }
  return undefined;
}

/** A sentence that presents somebody of whom the next goes on to tell. */
const PRESENTS =
  / (?:is|was) (?:the|a|an) (?:[a-z-]+ ){0,3}(?:center|centre|group|body|organi[sz]ation|agency|committee|institute|league|union|movement|party|ministry|company) /;

/** Whether "it" can stand for the text: one is spoken of in this sentence's neighbourhood, and no body or State is the subject before. */
function isOfAText(reading: Reading, sentence: Sentence): boolean {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const line = reading.sentences[i]?.line ?? '';
    if (/^(?: \S+){0,6} #[RD]/.test(line) || /^ it /.test(line)) return true;
    if (/#[RD]/.test(line) && !/^(?: the)? @/.test(line)) return true;
    // "One body with such a concern is the Global Center. It has called on …"
    if (PRESENTS.test(line)) return false;
  }
  return false;
}

/** "Under the resolution exports of coal are banned", "a no-fly zone has been authorized by the Council" */
function passive(reading: Reading, sentence: Sentence, goesOn: boolean, drafts: Draft[]): void {
  const { line, items } = sentence;
  const { words } = reading;
  const m = PASSIVE.exec(sentence);
  if (!m || / (?:if|said|says|told|would|could|might) /.test(line.slice(0, m.index + 1))) return;
  const under = UNDER.exec(line);
  const word = m[1] ?? m[2] ?? '';
  if (
    !under &&
    !(
      goesOn &&
      (ORDERED.test(word) || /^(?:may no longer|must)$/.test(word)) &&
      !/@|#|%C|^ (?:he|she|it|they|we|i) /.test(line.slice(0, 24))
    )
  )
    return;
  if (under?.[0].startsWith(' in ') && !m[1]) return;
  const lead =
    under && under.index === 0
      ? itemAt(sentence, under[0].length)
      : under?.[0].includes('under which')
        ? itemAt(sentence, under.index + under[0].length)
        : 0;
  const { text, mention } = meant(reading, sentence, items.length, false);
  if (!text || text.outcome === 'vetoed') return;
  const re = new RegExp(PASSIVE.re.source, 'g');
  let from = lead;
  let count = 0;
  for (let hit = re.exec(line); hit && count < 4; hit = re.exec(line)) {
    const verbAt = itemAt(sentence, hit.index + 1);
    if (verbAt < from) continue;
    let end = itemAt(sentence, hit.index + hit[0].length - 1) + 1;
    const first = items[from]?.from ?? 0;
    while (end < items.length && end - verbAt < 30 && !/^(?:;|\.|:|—|while|but|which|said|although)$/.test(items[end]?.tag ?? '')) {
      if (/^(?:and|,)$/.test(items[end]?.tag ?? '') && PASSIVE.re.test(line.slice((sentence.at[end] ?? 0) - 1)) && end - verbAt > 1) break;
      if (items[end]?.tag === 'by' && items[end + (items[end + 1]?.tag === 'the' ? 2 : 1)]?.tag === '%C') break;
      end++;
    }
    const to = items[end - 1]?.to ?? first + 1;
    if (to - first >= 4) {
      const described = mention?.span ?? { start: words.start[first] as number, end: words.end[to - 1] as number };
      drafts.push(
        provisionOf(reading, sentence, text, described, verbOf(hit[1] ?? hit[2] ?? ''), { from: first, to }, { from: first, to }),
      );
      count++;
    }
    from = end;
    while (/^(?:and|,)$/.test(items[from]?.tag ?? '')) from++;
  }
}

const PASSIVES: readonly (readonly [RegExp, string])[] = [
  [/^(?:banned|prohibited|forbidden|outlawed|barred|may not|may no longer|shall not)/, 'ban'],
  [/^frozen/, 'freeze'],
  [/^(?:capped|limited)/, 'limit'],
  [/^authori[sz]ed/, 'authorize'],
  [/^(?:allowed|permitted|exempt|may)/, 'allow'],
  [/^demanded/, 'demand'],
  [/^(?:required|obliged|must|shall|has|have|will|told|ordered)/, 'require'],
  [/^excluded/, 'rule out'],
  [/^lifted/, 'lift'],
  [/^(?:established|created|set up)/, 'establish'],
  [/^extended/, 'extend'],
  [/^renewed/, 'renew'],
  [/^urged/, 'urge'],
  [/^(?:asked)/, 'request'],
  [/^called/, 'call upon'],
  [/^condemned/, 'condemn'],
  [/^granted/, 'give'],
];
const verbOf = (word: string): string => PASSIVES.find(([form]) => form.test(word))?.[1] ?? 'decide';
