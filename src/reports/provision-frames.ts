import { Cues } from './cues.ts';
import type { Item, Sentence } from './items.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type Actor, actorEndingAt, isText, pastAdverbials, pastAside } from './provision-actor.ts';
import { dutiesIn } from './provision-duties.ts';
import { OPERATIVE_CUES, type Operative, operativesAt, THING } from './provision-lexicon.ts';
import { nounsIn } from './provision-nouns.ts';
import { contentEnd, provisionOf, skipLead, splitList } from './provisions.ts';
import { insideQuote } from './quotes.ts';
import { type Draft, type Reading, textInFocus } from './reading.ts';
import type { ReportedText } from './texts.ts';
import type { Span } from './types.ts';

/**
 * The general reading of provisions, behind the exact ones of provisions.ts, provision-turns.ts and provision-asides.ts: wherever a word of a
 * wide lexicon is left unread, grammar alone decides. Who acts is a text or the Council, to the left in the clause, before a relative, by "by" or
 * "under"; or what is acted on is a thing that the Council alone makes and lifts. What is read so is marked `general`: never more than likely.
 */
export function provisionFrames(reading: Reading, known: readonly Draft[], votes: readonly Draft[]): Draft[] {
  const frames = new Frames(reading, known, votes);
  for (const sentence of reading.sentences) frames.read(sentence);
  return frames.drafts;
}

/** How many sentences after one that tells of a text another may go on about it without naming it. */
const GOES_ON = 2;
/** The same for what can only be the Council's: a mandate, an embargo. */
const STILL_ABOUT = 4;
/** How many sentences after a provision a report is still telling what was decided. */
const IN_TELLING = 6;
const LONGEST = 140;
const OTHER_CUES = new Cues(
  'must shall was were is are has have mention mentioned reference condemnation call demand appeal request ban embargo extension silent nothing naming would not'.split(
    ' ',
  ),
);

/** An operative word in a sentence, with the forms it may be. */
interface Hit {
  /** First item and one past the last. */
  readonly at: number;
  readonly to: number;
  readonly base: string;
  readonly forms: readonly Operative['form'][];
  readonly sorts: readonly Operative['sort'][];
}

/** What readers of one sentence share. */
export interface Frame {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** Sentences since one that told of a text or of the Council: 0 where this one does. */
  readonly since: number;
  /** Whether a provision was read in the sentence before, or in this one so far. */
  readonly goesOn: boolean;
  /** Whether one was read not long before. */
  readonly inTelling: boolean;
  /** Whether words `from` to `to` (exclusive) are read already. */
  taken(from: number, to: number): boolean;
  /** Adds the claim that words `content` are what a text provides, its own words being `whole`. */
  add(
    verb: string,
    whole: Range,
    content: Range,
    more?: { readonly absent?: boolean; readonly at?: number; readonly council?: boolean },
  ): void;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

class Frames {
  readonly drafts: Draft[] = [];
  private readonly reading: Reading;
  private readonly spans = new Map<number, Span[]>();
  private readonly fresh: ReadonlyMap<number, Draft>;
  /** The last sentence that told of a text or the Council, and the last with a provision. */
  private told = -99;
  private provided = -99;
  private adopted: ReportedText | undefined;

  constructor(reading: Reading, known: readonly Draft[], votes: readonly Draft[]) {
    this.reading = reading;
    for (const { claim, sentence } of known) {
      if (claim.kind !== 'provision') continue;
      const list = this.spans.get(sentence) ?? [];
      list.push(claim.span);
      this.spans.set(sentence, list);
    }
    this.fresh = new Map(votes.filter((one) => one.fresh && !one.text?.symbol).map((one) => [one.sentence, one]));
    this.adopted = [...reading.texts.values()].find((one) => one.outcome === 'adopted');
  }

  read(sentence: Sentence): void {
    const { items, index, line } = sentence;
    const names = items.some((item) => isText(item) || item.tag === '%C');
    if (names) this.told = index;
    const before = this.drafts.length;
    const looks =
      index - this.told <= STILL_ABOUT &&
      items.length <= LONGEST &&
      !line.includes('?') &&
      !(line.includes('%GA') && !line.includes('%C')) &&
      items.some((item) => OPERATIVE_CUES.has(item) || OTHER_CUES.has(item));
    if (looks) {
      const frame = this.frameOf(sentence);
      verbsIn(frame);
      nounsIn(frame);
      dutiesIn(frame);
    }
    if (this.drafts.length > before || this.spans.has(index)) this.provided = index;
  }

  private frameOf(sentence: Sentence): Frame {
    const { reading, spans } = this;
    const { index } = sentence;
    const { words } = reading;
    const fresh = this.fresh.get(index);
    return {
      reading,
      sentence,
      since: index - this.told,
      goesOn: index - this.provided <= 1 || spans.has(index),
      inTelling: index - this.provided <= IN_TELLING,
      taken: (from, to) => {
        const start = words.start[from] as number;
        const end = words.end[Math.max(from, to - 1)] as number;
        return (spans.get(index) ?? []).some((span) => span.start < end && start < span.end);
      },
      add: (verb, whole, content, { absent = false, at = sentence.items.length, council = false } = {}) => {
        const { text, mention } = this.textFor(sentence, at, fresh !== undefined && council);
        if (!text && !council && this.adopted === undefined) return;
        const described = mention?.span ?? {
          start: words.start[whole.from] as number,
          end: words.end[Math.max(whole.from, content.from - 1)] as number,
        };
        const draft = provisionOf(reading, sentence, text, described, verb, whole, content, absent);
        this.drafts.push({ ...draft, general: true, ...(text || !fresh ? {} : { ofVote: fresh }) });
        const list = spans.get(index) ?? [];
        list.push(draft.claim.span);
        spans.set(index, list);
      },
    };
  }

  /** The text that words at an item speak of: named in the sentence, else in focus, else the one adopted. */
  private textFor(sentence: Sentence, at: number, fresh: boolean): { text: ReportedText | undefined; mention: Mention | undefined } {
    const { reading } = this;
    const here = mentionsIn(reading.mentions, sentence.index).filter(
      (mention) => reading.texts.has(mention) && (mention.kind === 'R' || mention.kind === 'D'),
    );
    const mention = here.findLast((one) => one.item <= at) ?? here[0];
    if (mention) return { text: reading.texts.get(mention), mention };
    if (fresh) return { text: undefined, mention: undefined };
    return { text: textInFocus(reading, sentence.index, at) ?? this.adopted, mention: undefined };
  }
}

/** Where operative words stand in a sentence, the longest phrase winning. */
function hitsIn({ items }: Sentence, { words }: Reading): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (!OPERATIVE_CUES.has(item) || item.to - item.from !== 1) continue;
    const all = operativesAt(words.form[item.from] as number).filter(({ tokens }) =>
      tokens.every((token, k) => items[i + k]?.tag === token),
    );
    const longest = all[0]?.tokens.length ?? 0;
    const same = all.filter(({ tokens }) => tokens.length === longest);
    if (!same[0]) continue;
    hits.push({
      at: i,
      to: i + longest,
      base: same[0].base,
      forms: same.map(({ form }) => form),
      sorts: same.map(({ sort }) => sort),
    });
    i += longest - 1;
  }
  return hits;
}

const BE = /^(?:is|are|was|were|be|been|being)$/;
/** Subjects that take a verb in its base form. */
const PLURAL = /^(?:members|nations|countries|states|ambassadors|sanctions|measures|restrictions|paragraphs|provisions|#[RD]s|,|and|or)$/;
const MODAL = /^(?:would|will|could|may|might|shall|should|can|must|did|does|do|to)$/;
const NOUN_FOLLOWS = /^(?:[.,;:)]|were|are|have|on|of|against|and|was|is|had|be|by|from|in|who|which|or|committee)$/;

/** What is told by verbs. */
function verbsIn(frame: Frame): void {
  const { sentence, reading } = frame;
  const { items } = sentence;
  const { words } = reading;
  const hits = hitsIn(sentence, reading);
  const actors = new Map<Hit, { actor: Actor; form: string }>();
  hits.forEach((hit, k) => {
    const { at } = hit;
    const start = words.start[items[at]?.from ?? 0] as number;
    if (insideQuote(reading.quotes, start) && items[at - 1]?.tag !== '"') return;
    const form = formAt(sentence, hit);
    if (!form) return;
    if (form === 'done') {
      if (!/^(?:approve|reject|back|support)$/.test(hit.base)) passive(frame, hit);
      return;
    }
    const actor = actorOf(frame, hit, form, hits.slice(0, k), actors);
    if (!actor || !fits(sentence, hit, actor)) return;
    actors.set(hit, { actor, form });
    const next = hits.slice(k + 1).find((other) => joins(sentence, other, formAt(sentence, other), form));
    active(frame, hit, actor, next, [...actors.values()].filter((one) => one.actor === actor).length > 1);
  });
}

type Form = 'finite' | 'infinitive' | 'ing' | 'done';

/** Which form an operative word has where it stands; undefined where it is a noun, as far as can be told. */
function formAt(sentence: Sentence, { at, to, forms }: Hit): Form | undefined {
  const { items } = sentence;
  let b = at - 1;
  while (
    b >= 0 &&
    /^(?:also|then|now|again|not|n't|"|[a-z]+ly|further|merely|only|been|being|therefore|thus)$/.test(items[b]?.tag ?? '') &&
    !BE.test(items[b]?.tag ?? '')
  )
    b--;
  const before = items[b]?.tag ?? '';
  const next = items[to]?.tag ?? '';
  if (forms.includes('done') && BE.test(before)) return 'done';
  if (forms.includes('ing')) return BE.test(before) ? 'finite' : 'ing';
  if (forms.includes('base') && before === 'to') return 'infinitive';
  if (
    /^(?:the|a|an|its|their|this|that|these|no|any|for|of|new|under|against|on|'s)$/.test(before) &&
    !(before === 'that' && forms.some((form) => form !== 'base'))
  )
    return undefined;
  if (forms.includes('base') && MODAL.test(before)) return 'finite';
  if (forms.includes('third')) return to - at === 1 && NOUN_FOLLOWS.test(next) ? undefined : 'finite';
  if (forms.includes('past')) return /^(?:by|under)$/.test(next) && !forms.includes('third') ? 'done' : 'finite';
  return forms.length === 1 && !PLURAL.test(items[pastAdverbials(sentence, at)]?.tag ?? '') ? undefined : 'finite';
}

/** Whether an operative word goes on from another of the same form: joined by a comma or "and". */
function joins(sentence: Sentence, hit: Hit, form: Form | undefined, other: string): boolean {
  if (form !== other && !(form === 'ing' && other === 'finite') && !(form === 'finite' && other === 'infinitive')) return false;
  const before = sentence.items[pastAdverbials(sentence, hit.at)]?.tag ?? '';
  return /^(?:,|and|but|;|or)$/.test(before);
}

const TO_DO =
  /^(?:voted|agreed|decided|moved|acted|resolved|opted|undertook|chose|refused|aims?|aimed|seeks?|sought|meant|designed|intended|set|supposed|understood|expected|said|believed|reported|known|due|goes|went|proceeds|proceeded|serves|purports|drafted|written|would|wants|wanted|aiming|seeking|vote|votes|proposes|proposed|needed|crafted)$/;

/** Who does what an operative word says. */
function actorOf(
  frame: Frame,
  hit: Hit,
  form: Form,
  earlier: readonly Hit[],
  actors: ReadonlyMap<Hit, { actor: Actor; form: string }>,
): Actor | undefined {
  const { sentence } = frame;
  const { items } = sentence;
  let j = pastAdverbials(sentence, hit.at);
  const tag = items[j]?.tag ?? '';
  if (form === 'infinitive') {
    // pastAdverbials has gone over "to": the noun or the verb before it.
    const text = actorEndingAt(sentence, j, true);
    if (text && isText(items[text.head])) return text;
    if (TO_DO.test(tag)) {
      const whose = actorEndingAt(sentence, pastAdverbials(sentence, j));
      if (whose) return sure(frame, whose, hit) ? whose : undefined;
      return undefined;
    }
    if (!/^(?:,|and|or)$/.test(tag)) return undefined;
  }
  if (/^(?:,|and|but|;|or)$/.test(tag)) {
    const last = earlier.findLast((one) => actors.has(one) || formAt(sentence, one) === form);
    const joined = last && actors.get(last);
    if (joined && (joined.form === form || form === 'ing' || (joined.form === 'infinitive' && form === 'finite'))) return joined.actor;
    if (form === 'ing' && tag === ',')
      return /^(?:say|state|note|call|hope|wish|warn|insist|stress|describe|support|back|reject)$/.test(hit.base)
        ? undefined
        : byAdopting(sentence, hit.at);
    const past = pastAside(sentence, j);
    if (past === undefined) return undefined;
    j = past;
  }
  if (tag === 'that' || tag === 'which' || tag === 'who') {
    const k = items[j - 1]?.tag === ',' ? j - 2 : j - 1;
    const whose = actorEndingAt(sentence, k, true);
    return whose && whose.sort !== 'thing' && isText(items[whose.head]) ? whose : undefined;
  }
  if (form === 'ing') {
    const whose = actorEndingAt(sentence, j, true);
    return whose && isText(items[whose.head]) ? whose : undefined;
  }
  const past = pastAside(sentence, j);
  const actor = actorEndingAt(sentence, past ?? j);
  return actor && sure(frame, actor, hit) ? actor : undefined;
}

/** "The Council adopted a resolution on Syria, condemning …": what follows is the text's. */
function byAdopting(sentence: Sentence, at: number): Actor | undefined {
  const { items, line } = sentence;
  const upTo = line.slice(0, sentence.at[at]);
  if (!/ (?:adopted|passed|approved|voted|vetoed|tabled|circulated|adopts|passes|approves|adopting|passing) /.test(upTo)) return undefined;
  if (/ (?:said|says|told|warned) /.test(upTo)) return undefined;
  for (let i = at - 1; i >= 0; i--) if (isText(items[i])) return { sort: 'text', from: i, head: i };
  return undefined;
}

/** Whether an actor that is no text by its own name can stand for one: "it", "the document", "the sanctions". */
function sure(frame: Frame, actor: Actor, hit: Hit): boolean {
  const { sentence, since } = frame;
  const { items } = sentence;
  const head = items[actor.head] as Item;
  if (isText(head)) return true;
  if (actor.sort === 'council') {
    if (/^(?:may|can|must|should|could|might|shall)$/.test(items[pastAdverbials(sentence, hit.at) + 1]?.tag ?? '')) return false;
    const before = items[actor.from - 1]?.tag ?? '';
    return !/^(?:said|says|urged|asked|told|hoped|wants?|if|whether|urges|asks|hopes|let|made)$/.test(before);
  }
  if (head.tag !== 'it') return since <= GOES_ON;
  return itIsAText(frame, actor.head);
}

/** Whether "it" at an item is a text, or the Council in what it decides: by the subject of the clause or sentence before. */
function itIsAText({ reading, sentence }: Frame, at: number): boolean {
  const { items } = sentence;
  const before = items[at - 1]?.tag ?? '';
  if (at > 2 && !/^(?:[,:;]|and|but|—|however|while|also)$/.test(before)) return false;
  if (at > 4) {
    const upTo = items.slice(0, at);
    if (upTo.some((item) => /^(?:said|says|told)$/.test(item.tag))) return false;
    return upTo.slice(0, 8).some((item) => isText(item) || item.tag === '%C' || item.tag === 'it') && !upTo[0]?.states && !upTo[1]?.states;
  }
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
    const { line } = reading.sentences[i] as Sentence;
    if (/^ (?:(?!@)\S+ ){0,8}?#[RD](?!s)/.test(line) || /^(?: \S+){0,3} %C /.test(line)) return true;
    if (/^ (?:it|also|further) /.test(line)) continue;
    if (/#[RD]/.test(line))
      return !/^(?: the)? @|^ (?:he|she|they) /.test(line) || /^ (?:it )?(?:\S+ ){0,3}would have /.test(sentence.line);
    return false;
  }
  return false;
}

const OF_MEASURES =
  /^(?:ban|bar|prohibit|outlaw|freeze|cut|limit|restrict|cover|target|forbid|cap|cut off|shut off|block|exclude|exempt|allow|apply to|strip)$/;
/** What the Council does to a text of its own is its vote. */
const VOTING = /^(?:endorse|support|back|welcome|reject|approve|consider|drop|revise|want|implement|change|recommend)$/;

/** Whether a verb says of this actor what a text provides. */
function fits(sentence: Sentence, { at, to, sorts, base }: Hit, actor: Actor): boolean {
  const object = sentence.items.slice(to, to + 12);
  const onAThing = object.slice(0, 10).some(({ tag }) => THING.test(tag));
  const next = object[0]?.tag ?? '';
  if (/^(?:off|short|aside|up|way|birth|rise|place|pause|foot|it)$/.test(next) && to - at === 1) return false;
  const head = sentence.items[actor.head] as Item;
  switch (actor.sort) {
    case 'text':
      if (!head.head && /^(?:reject|approve|support|back|say)$/.test(base)) return false;
      if (base === 'say' && head.tag === 'it') return false;
      if (base === 'back' && /^=|^years$/.test(next)) return false;
      if (base === 'sanction') return false;
      return sorts.includes('any') || sorts.includes('text') || onAThing;
    case 'council':
      if (VOTING.test(base) && object.slice(0, 7).some((item) => item.head)) return false;
      if (sorts.includes('any')) return base !== 'sanction';
      if (/^(?:say|state|note)$/.test(base))
        return /^ (?:in|with|by|through) (?:(?:the|its|that|this|a) )?(?:\S+ ){0,3}?#[RD]/.test(sentence.line);
      return sorts.includes('thing') && onAThing;
    default:
      return OF_MEASURES.test(base);
  }
}

const NEGATED = / (?:not|n't|never|nor)(?: [a-z]+ly| even| actually)? $/;

/** The claims of one verb: its object's limbs, up to the next verb of the same actor. */
function active(frame: Frame, hit: Hit, actor: Actor, next: Hit | undefined, goesOn: boolean): void {
  const { sentence, reading } = frame;
  const { items, line, at } = sentence;
  const { words } = reading;
  const verbFrom = items[hit.at]?.from ?? 0;
  const from = skipLead(words, items[hit.to - 1]?.to ?? 0);
  const absent = NEGATED.test(line.slice(Math.max(0, (at[hit.at] ?? 0) - 24), at[hit.at]));
  if (absent && actor.sort !== 'text') return;
  const limit = next ? (items[next.at]?.from as number) : (items.at(-1)?.to ?? from);
  const to = contentEnd(words, sentence, from, limit);
  if (to <= from || to - from > 70 || (to - from < 2 && items[hit.to]?.states === undefined && !/^(?:call|speak)/.test(hit.base))) return;
  if (frame.taken(verbFrom, from) || frame.taken(from, from + 1)) return;
  const start = goesOn || hit.at - actor.from > 24 ? verbFrom : (items[actor.from]?.from ?? verbFrom);
  const council = actor.sort === 'council';
  splitList(words, from, to, true).forEach((part, k) => {
    if (frame.taken(part.from, part.to)) return;
    const whole = { from: k === 0 && !frame.taken(start, verbFrom) ? start : k === 0 ? verbFrom : part.from, to: part.to };
    frame.add(hit.base, whole, part, { absent, at: hit.at, council });
  });
}

const DIRECTED =
  /^(?:ask|call on|call upon|urge|request|order|tell|oblige|obligate|require|instruct|authorize|authorise|invite|enjoin|direct|compel|bid|command|summon|task|mandate|allow|permit|forbid|ban|bar|prohibit|outlaw|entitle|exempt|commit|empower)$/;
/** Said of things in a report, by whomever. */
const SAYING =
  /^(?:say|state|note|read|speak of|speak about|refer to|describe|call|consider|want|seek|hope|protect|deny|stop|prevent|provide|include)$/;
const UNDER =
  /(?:^| )(?:under|by|according to|in|through|with|per) (?:the |its |that |this |a |its )*(?:terms of |text of |provisions of )?(?:the |that |this )?(?:[a-z-]+ |@[A-Z+]+ (?:'s )?|%C |%UN ){0,4}#[RD](?!s)/;
const NO_SUBJECT =
  /^(?:he|she|i|we|you|they|who|readers?|reporters?|journalists?|ambassadors?|delegations?|delegates?|vote|votes|meeting|session|debate)$/;

/** "An arms embargo was laid on Rwanda", "Belgium was asked to …": what a text does, told of what it is done to. */
function passive(frame: Frame, hit: Hit): void {
  const { sentence, reading, since, goesOn } = frame;
  const { items, line, at } = sentence;
  let verb = hit.at - 1;
  while (
    verb >= 0 &&
    /^(?:is|are|was|were|be|been|being|has|have|had|would|will|could|to|not|n't|also|then|now|[a-z]+ly|"|further|again)$/.test(
      items[verb]?.tag ?? '',
    )
  )
    verb--;
  const aux = items.slice(verb + 1, hit.at).some(({ tag }) => BE.test(tag));
  const from = subjectFrom(sentence, verb);
  const subject = items.slice(from, verb + 1);
  if (subject.length === 0 || subject.length > 26) return;
  const isThing = subject.some(({ tag }) => THING.test(tag));
  const lead = /^(?:in|under|by|with|through|according)$/.test(items[from]?.tag ?? '');
  if (!lead && subject.some((item) => item.tag === '%C' || item.head)) return;
  if (hit.sorts.every((sort) => sort === 'text') && (!isThing || SAYING.test(hit.base))) return;
  if (subject.some(({ tag }) => NO_SUBJECT.test(tag))) return;
  const to = endOf(reading, sentence, hit.to);
  const rest = line.slice((at[hit.to] ?? line.length) - 1);
  const by =
    /^(?: (?!by |under |in #|through |; |\. )\S+){0,16}? (?:by|under|through) (?:(?:the|a|its|that) )*((?:(?:[a-z-]+|%UN|@[A-Z+]+|'s|=\d+) ){0,4}?(?:%C|#[RD](?!s))|\S+)/.exec(
      rest,
    );
  const agent = by?.[1] ?? '';
  const byIt = /%C$|#[RD]$/.test(agent);
  if (by && !byIt && by[0].includes(' by ') && !/^(?:=|~|\d|one|a|another|responsibility|six|[a-z]+ing$)/.test(agent)) return;
  const under = UNDER.test(line.slice(0, at[verb + 1])) || UNDER.test(rest);
  const sense = hit.sorts.includes('any') || hit.sorts.includes('thing') || (hit.sorts.includes('text') && isThing);
  const near = since <= STILL_ABOUT && isThing && aux && (goesOn || since <= GOES_ON);
  const told =
    since <= GOES_ON && frame.inTelling && aux && DIRECTED.test(hit.base) && (items[hit.to]?.tag === 'to' || items[hit.to]?.tag === 'from');
  if (!sense || !(byIt || under || near || told)) return;
  if (/ (?:said|says|told reporters|if|unless|expected|whether) /.test(line.slice(0, at[hit.at])) && !byIt) return;
  const words = { from: items[from]?.from ?? 0, to: items[to - 1]?.to ?? 0 };
  if (words.to - words.from < 3) return;
  const inner = items[hit.at]?.from ?? words.from;
  if (frame.taken(inner, inner + 1)) return;
  const absent = items.slice(verb + 1, hit.at).some(({ tag }) => tag === 'not' || tag === "n't");
  frame.add(hit.base, frame.taken(words.from, inner) ? { from: inner, to: words.to } : words, words, { absent, council: byIt });
}

/** Where the subject that ends at item `end` begins: after the last mark, conjunction or relative. */
function subjectFrom({ items }: Sentence, end: number): number {
  let from = end + 1;
  while (from > 0 && end - from < 26) {
    const tag = items[from - 1]?.tag ?? '';
    if (/^(?:[,;:]|—|that|which|but|while|because|after|when|as|where|said|before|until|if|\.|")$/.test(tag)) break;
    if (
      tag === 'and' &&
      /^(?:is|are|was|were|has|have|had)$/.test(items.slice(Math.max(0, from - 12), from - 1).find((item) => BE.test(item.tag))?.tag ?? '')
    )
      break;
    from--;
  }
  while (from < end && (items[from]?.date || /^(?:on|and|then|also|earlier|meanwhile|first)$/.test(items[from]?.tag ?? ''))) from++;
  return from;
}

/** One past the last item of what follows a verb. */
function endOf({ words }: Reading, sentence: Sentence, from: number): number {
  const { items } = sentence;
  const first = items[from]?.from;
  if (first === undefined) return items.length;
  const end = contentEnd(words, sentence, first, items.at(-1)?.to ?? first);
  let to = from;
  while (to < items.length && (items[to]?.from ?? 0) < end) to++;
  return to;
}
