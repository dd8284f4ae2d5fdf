import { BySentence } from '../by-sentence.ts';
import { BE, pastCommas, subjectFrom } from '../provisions/provision-clause.ts';
import { type Draft, type Reading, spanOf, textInFocus } from '../reading.ts';
import { peopleBySurname } from '../speech/acquaintances.ts';
import type { Person } from '../speech/speakers.ts';
import { Cues } from '../words/cues.ts';
import type { Item, Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { insideQuote } from '../words/quotes.ts';

/** What authors do with a text: past forms, which are said of the text too ("drafted by"), and present ones. */
const WROTE =
  /^(?:submitted|tabled|introduced|presented|drafted|proposed|sponsored|cosponsored|co-sponsored|co-drafted|co-wrote|co-authored|authored|wrote|written|penned|circulated|offered|moved|prepared|initiated|championed|spearheaded|crafted|floated|advanced|devised|put|brought|laid|handed|drew|drawn|tables|submits|introduces|presents|proposes|sponsors|circulates|offers|moves|drafts|formulated|pushed|sought)$/;
/** Verbs that need a further word to be one of authorship: "put forward", "brought in". */
const HALF = /^(?:put|brought|laid|handed|drew|drawn|pushed)$/;
const OTHER_HALF = /^(?:forward|in|before|down|up|to|into|for)$/;
const CUES = new Cues(
  'submitted tabled introduced presented drafted proposed sponsored cosponsored co-sponsored co-drafted co-wrote co-authored authored wrote written penned circulated offered moved prepared initiated championed spearheaded crafted floated advanced devised put brought laid handed drew drawn tables submits introduces presents proposes sponsors circulates offers moves drafts formulated pushed sought leadership initiative instigation behest whose behind own work product brainchild effort idea creation author authors sponsor sponsors drafter drafters co-author co-sponsor penholder signed co-sponsored'.split(
    ' ',
  ),
);
const MAYBE = /^(?:not|n't|could|would|may|might|will|to|should|if|never|can|must|originally|initially)$/;
const AROUND =
  /^(?:has|had|have|also|then|jointly|together|both|later|formally|now|today|yesterday|earlier|first|been|was|were|is|are|being|having|just|all|ever|itself|[a-z]+ly|and|on)$/;
/** Who acts for a State. */
const ENVOY =
  /^(?:delegate|ambassador|representative|envoy|delegation|government|mission|minister|delegates|diplomats|president|premier|chief|secretary|spokesman|allies|partners|and|others|,|jointly|both|together|alone|itself)$/;

/** Who put a text forward, read by grammar where no exact pattern has it; `known` are the claims read so far. */
export function sponsorFrames(reading: Reading, known: readonly Draft[], people: readonly Person[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(known.filter(({ claim }) => claim.kind === 'council' && claim.sponsors));
  for (const sentence of reading.sentences) {
    const { items } = sentence;
    if (items.length > 140 || !items.some((item) => item.head || item.tag === 'it')) continue;
    if (!CUES.isIn(sentence)) continue;
    for (const found of [...verbsIn(reading, sentence, people), ...othersIn(sentence)]) {
      const span = spanOf(reading, sentence.index, found.from, found.to);
      if (told.overlapping(sentence.index, span).length > 0) continue;
      const head = items[found.text]?.head;
      const text = head?.kind === 'A' || head?.plural ? undefined : textInFocus(reading, sentence.index, found.text + 1);
      const draft: Draft = {
        claim: { kind: 'council', span, modality: 'asserted', sponsors: found.sponsors, of: { described: span } },
        sentence: sentence.index,
        framed: true,
        ...(text ? { text } : {}),
      };
      drafts.push(draft);
      told.add(draft);
    }
  }
  return drafts;
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** The item that holds the text. */
  readonly text: number;
  readonly sponsors: readonly string[];
}

function verbsIn(reading: Reading, sentence: Sentence, people: readonly Person[]): Found[] {
  const { items } = sentence;
  const { words } = reading;
  const found: Found[] = [];
  items.forEach((item, i) => {
    if (!CUES.has(item) || !WROTE.test(item.tag)) return;
    if (insideQuote(reading.quotes, words.start[item.from] as number)) return;
    if (item.tag === 'sought' && !byAt(items, i)) return;
    // "put the text to a vote"
    if (
      item.tag === 'put' &&
      items.slice(i + 1, i + 7).some(({ tag }, k, few) => tag === 'to' && few[k + 1]?.tag !== 'the' && few[k + 1]?.tag !== '%C')
    )
      return;
    if (HALF.test(item.tag) && !items.slice(i + 1, i + 9).some(({ tag }) => OTHER_HALF.test(tag))) return;
    let b = i - 1;
    let passive = false;
    while (b >= 0 && (items[b]?.date || AROUND.test(items[b]?.tag ?? ''))) {
      if (BE.test(items[b]?.tag ?? '')) passive = true;
      b--;
    }
    if (MAYBE.test(items[b]?.tag ?? '')) return;
    const one = byAt(items, i) ? byAuthors(reading, sentence, i, people) : passive ? undefined : asAuthors(reading, sentence, i, b, people);
    if (one) found.push(one);
  });
  return found;
}

/** Where "by" follows a verb, past adverbs and days. */
function byAt(items: readonly Item[], i: number): number | undefined {
  for (let k = i + 1; k <= i + 6; k++) {
    const tag = items[k]?.tag ?? '';
    if (tag === 'by') return k;
    if (
      !items[k]?.date &&
      !/^(?:forward|in|on|jointly|today|yesterday|again|together|[a-z]+ly|earlier|late|early|up|down|before|the|%C|and|sponsored|drafted)$/.test(
        tag,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "Two drafts, both presented by Lebanon", "a draft was put forward by Sir Claude Corea of Ceylon and Mongi Slim of Tunisia" */
function byAuthors(reading: Reading, sentence: Sentence, i: number, people: readonly Person[]): Found | undefined {
  const { items } = sentence;
  const by = byAt(items, i) as number;
  let text = i - 1;
  while (text >= 0 && i - text <= 14 && !items[text]?.head) {
    if (/^(?:;|:|\.|said|says|told|after|because|while|who)$/.test(items[text]?.tag ?? '')) return undefined;
    text--;
  }
  const head = items[text]?.head;
  if (!head || /[MB]/.test(head.kind) || /^(?:no|any)$/.test(items[text - 1]?.tag ?? '')) return undefined;
  let to = by;
  while (
    to + 1 < items.length &&
    to - by < 18 &&
    !/^(?:[.;:)(]|which|that|who|calling|demanding|to|in|on|at|for|after|was|were|is|had|would|fell|failed|got|received)$/.test(
      items[to + 1]?.tag ?? '',
    ) &&
    !items[to + 1]?.date
  )
    to++;
  const sponsors = statesIn(reading, sentence, by + 1, to + 1, people);
  return sponsors.length > 0 ? { from: from(items, text), to: lastNamed(items, by + 1, to), text, sponsors } : undefined;
}

const lastNamed = (items: readonly Item[], from: number, to: number): number => {
  for (let k = to; k > from; k--) if (items[k]?.states) return k;
  return to;
};

/** The article and adjectives before a text. */
function from(items: readonly Item[], text: number): number {
  let k = text;
  while (
    k > 0 &&
    text - k < 5 &&
    /^(?:the|a|an|this|its|their|two|new|revised|joint|following|-|=\d+|[a-z]+ed|@[A-Z+]+|%C|%UN)$/.test(items[k - 1]?.tag ?? '')
  )
    k--;
  return k;
}

/** "Ambassador Austin introduced the draft", "France, Turkey and Britain put in a draft", "the draft decision that the US had circulated" */
function asAuthors(reading: Reading, sentence: Sentence, i: number, end: number, people: readonly Person[]): Found | undefined {
  const { items } = sentence;
  let text = -1;
  for (let k = i + 1; k < items.length && k - i <= 10 && text < 0; k++) {
    const tag = items[k]?.tag ?? '';
    if (/^(?:[.;:]|that|which|who|by|calling|demanding|after|vote|and|on|about|against|over)$/.test(tag)) break;
    const head = items[k]?.head;
    if (head && /[RDA]/.test(head.kind)) text = k;
    else if (tag === 'it' && k === i + 1 && (!HALF.test(items[i]?.tag ?? '') || OTHER_HALF.test(items[k + 1]?.tag ?? ''))) text = k;
    else if (tag === '=1' && /^(?:new|second|third|rival|similar)$/.test(items[k - 1]?.tag ?? '')) text = k;
  }
  const actsAt = pastCommas(sentence, end);
  const start = subjectFrom(sentence, actsAt);
  if (text < 0) {
    // What was put forward stands before: "which", "that".
    const relative = items[start - 1]?.tag ?? '';
    if (!/^(?:which|that)$/.test(relative)) return undefined;
    for (let k = start - 2; k >= 0 && start - k <= 6 && text < 0; k--)
      if (items[k]?.head && /[RDA]/.test(items[k]?.head?.kind ?? '')) text = k;
    if (text < 0) return undefined;
  }
  const subject = items.slice(start, actsAt + 1);
  if (subject.length === 0 || subject.length > 24 || subject.some((item) => item.head || item.tag === '%C' || item.tag === '%GA'))
    return undefined;
  const sponsors = statesIn(reading, sentence, start, actsAt + 1, people, true);
  const first = Math.min(start, text);
  return sponsors.length > 0 ? { from: first, to: Math.max(i, text), text, sponsors } : undefined;
}

/** The States named in some items as those who act: by name, by an envoy's office, or by the surname of one who is known. */
function statesIn(reading: Reading, { items }: Sentence, from: number, to: number, people: readonly Person[], acting = false): string[] {
  const { words } = reading;
  const found = new Set<string>();
  for (let k = from; k < to; k++) {
    const item = items[k] as Item;
    if (item.states) {
      // "the Syrian conflict", "Israel's neighbours": a State that only belongs to a noun does not act.
      const next = items[k + 1]?.tag ?? '';
      const owns = next === "'s" ? items.slice(k + 2, to).some(({ tag }) => ENVOY.test(tag)) : true;
      const envoy = !item.attributive || k + 1 >= to || ENVOY.test(next) || items.slice(k + 1, to).some(({ tag }) => ENVOY.test(tag));
      if (!acting || (owns && envoy)) for (const state of item.states) found.add(state);
      continue;
    }
    if (words.pos[item.from] !== 'PROPN' || (items[k + 1] && words.pos[items[k + 1]?.from ?? 0] === 'PROPN')) continue;
    const surname = words.text.slice(words.start[item.from], words.end[item.to - 1]);
    const person = peopleBySurname(people).get(surname);
    if (
      person?.affiliation &&
      /^[A-Z]{3}$/.test(person.affiliation) &&
      found.size === 0 &&
      !items.slice(k + 1, to).some((one) => one.states)
    )
      found.add(person.affiliation);
  }
  return [...found];
}

const LED = new LinePattern(
  / (?:under the leadership of|on the initiative of|at the initiative of|at the instigation of|at the behest of) (?:the )?@([A-Z+]+) /,
);
const WHOSE = new LinePattern(/@([A-Z+]+) ,? ?whose (?:[a-z-]+ ){0,2}?#[RDA] (?:it|this) (?:was|is)/);
const OWN = new LinePattern(/@([A-Z+]+)(?: (?!;|\. |#|@|%C)\S+){1,8}? #[RDA] of (?:its|their) own /);
const WORK = new LinePattern(
  /#[RD](?!s) (?:is|was|,)(?: (?:very|largely))? (?:the |an? )?(?:[a-z]+ ){0,2}?(?:work|product|brainchild|effort|initiative|idea|creation) of (?:the )?@([A-Z+]+) /,
);
const AUTHOR = new LinePattern(
  /@([A-Z+]+) (?:\( [^)]{0,30} \) )?, (?:the |its |an? |one of the |both )?(?:[a-z-]+ ){0,2}?(?:authors?|sponsors?|drafters?|co-authors?|co-sponsors?|penholders?) of (?:the |this )?(?:[a-z-]+ ){0,2}?#[RD]/,
);
const BEHIND = new LinePattern(
  /(?:=\d+|more than =\d+) (?:of (?:the )?)?(?:=\d+ )?(?:%UN |%C |member |of )*(?:states|members|countries|nations|governments|members states)(?: [a-z]+){0,2}? (?:(?:were|are|stood|was) behind|(?:have |had )?(?:co - |co-)?sponsored|signed on to|put their names? to|joined as sponsors of) (?:the |this |a )?#[RD]/,
);

/** "Under the leadership of Ireland … the proposal", "the British, whose resolution it was", "a resolution of its own", "113 States were behind it" */
function othersIn(sentence: Sentence): Found[] {
  const { items, at } = sentence;
  const found: Found[] = [];
  const itemOf = (offset: number): number => {
    let k = 0;
    while (k + 1 < items.length && (at[k + 1] ?? 0) <= offset) k++;
    return k;
  };
  for (const pattern of [LED, WHOSE, OWN, WORK, AUTHOR, BEHIND]) {
    const m = pattern.exec(sentence);
    if (!m) continue;
    const from = itemOf(m.index + (m[0].startsWith(' ') ? 1 : 0));
    let to = itemOf(m.index + m[0].trimEnd().length - 1);
    if (pattern === LED) {
      const text = items.findIndex((item, k) => k > to && item.head !== undefined);
      if (text < 0 || text - to > 4) continue;
      to = text;
    }
    found.push({ from, to, text: items.findLastIndex((item, k) => k <= to && item.head !== undefined), sponsors: m[1]?.split('+') ?? [] });
  }
  return found;
}
