import { findVerbs, type VerbOccurrence, type Verbs } from '../../text/index.ts';
import type { Words } from '../../text/language.ts';
import type { Draft, Reading } from '../reading.ts';
import type { Sentence } from '../words/items.ts';
import { type Mention, mentionsBefore, mentionsIn } from '../words/mentions.ts';
import type { ReportedText } from '../words/texts.ts';
import { absences } from './provision-absences.ts';
import { isOfAnotherBody } from './provision-clause.ts';
import { contentEnd, skipLead, splitList } from './provision-content.ts';
import { mentionStart, provisionOf, wordSpan } from './provision-draft.ts';
import { isNounBefore } from './provision-lexicon.ts';
import { nominal } from './provision-nominal.ts';

/** Verbs of the lexicon that, in a report, seldom say what a text asks: they tell what happens to it, or are too common to be told apart. */
const SELDOM =
  /^(approve|adopt|support|back|consider|reject|oppose|record|note|recall|direct|resolve|propose|observe|draw|form|continue|ease|relax|find|confirm|accept|agree|concur|refer|transmit|amend|modify|act|allow|let|share|hold|put|make|give|invoke|answer|view|regard|examine|review|maintain|trust|believe|hope|wish|desire|intend|submit|circulate|adjourn|postpone|defer|resume|dismiss|delete|block|force|press|tell|slam|blast|hail|praise|applaud|end|cancel|drop|set|launch|share|remember|mourn|thank|undertake|understand|realize|reserve|attach|strive|conclude|dissolve|designate|ratify|accept|nominate|appoint|pledge|vow|promise|warn|suggest|advise|cite|seek|want|fail|come|pass|take note|present|study|follow|have|remain|bind|compel|oblige|command|criticize|criticise|blame|lament|express|decide to remain seized|remain seized|bring|create|suspend|state|say|mention|repeat|assert|interpret|deem|admit|constitute|command|embargo|scrap|slap|permit|greenlight|bless|suspend|uphold)$/;
/** Words between a text and the verb that says what it asks: a verb of its own would break the tie. */
const BRIDGE =
  /^(,|that|which|also|further|furthermore|additionally|on|in|for|to|of|the|a|an|and|"|—|is|has|had|would|will|as|well|to|be|=\d+|~\d+|@[A-Z+]+|%C|%UN|[a-z]+ly|'s|it|both|among|other|things|legally|binding|non|-|drafted|sponsored|by|was|were|have|had|would|merely|only|simply|now|then|still|adopted|passed|approved|vetoed|\(|\)|long|awaited|new|war|crisis|conflict|situation|strip|humanitarian|today|with|members|council|permanent|elected|ten|10|put|forward|at|meeting|its|time|first|unanimously|aimed|designed|intended|seeking|late|draft|text)$/;
/** What a report says a text asks, finds or leaves out. */
export function provisionClaims(reading: Reading, verbs: Verbs): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    const here = mentionsIn(reading.mentions, sentence.index);
    const meant = here.some((mention) => mention.from <= 1) ? undefined : unnamed(reading, sentence, drafts.at(-1));
    if (here.length === 0 && !meant) continue;
    const { items } = sentence;
    const ofAssembly = isOfAnotherBody(sentence, reading);
    const from = items[0]?.from ?? 0;
    const to = items.at(-1)?.to ?? 0;
    const found = findVerbs(verbs, reading.words, from, to).filter((verb) => !SELDOM.test(verb.entry.verb));
    const taken = new Set<VerbOccurrence>();
    if (meant) {
      const { mention, text, at } = meant;
      const [first] = found.filter((verb) => verb.start >= at && verb.form === 'finite');
      if (first && soonAfter(reading.words, at, first.start)) chain(reading, sentence, mention, text, at, found, taken, drafts);
      if (meant.pronoun) drafts.push(...absences(reading, sentence, mention, text));
    }
    for (const mention of here) {
      const text = reading.texts.get(mention);
      if (ofAssembly && !mention.symbol) continue;
      if (!text || mention.kind === 'B' || mention.kind === 'M' || /^(?:any|every|each|no)$/.test(mention.determiner)) continue;
      drafts.push(...absences(reading, sentence, mention, text));
      const end = (items[mention.to]?.to ?? 0) as number;
      chain(reading, sentence, mention, text, end, found, taken, drafts);
      if (!drafts.some((draft) => draft.sentence === sentence.index && draft.text === text))
        nominal(reading, sentence, mention, text, drafts);
    }
  }
  return drafts;
}

interface Unnamed {
  readonly mention: Mention;
  readonly text: ReportedText;
  /** The word after "it" or the bullet. */
  readonly at: number;
  readonly pronoun: boolean;
}

/** "What does it say?", "What the resolution does": what follows is said of the text last spoken of, however far back. */
const ASKS =
  /^ (?:=?\d+ )?(?:[.)] )?what (?:(?:does|did|do) )?(?:it|they|(?:the )?#[RD]s?|(?:the )?text) (?:also )?(?:says?|do|does|did|asks?|demands?|means?|contains?|calls? for|includes?)(?= )/;
const FURTHEST = 12;

/** How many sentences "it" may stand from the last mention of its text: two, or more where a question or a heading has just asked what the text says. */
function reachOf(reading: Reading, sentence: Sentence): number {
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= 6; i--) if (ASKS.test(reading.sentences[i]?.line ?? '')) return FURTHEST;
  return 2;
}

/** "It also calls for …", or a line of a list ("- demands …"), said of the text last spoken of. */
function unnamed(reading: Reading, sentence: Sentence, told: Draft | undefined): Unnamed | undefined {
  const tag = sentence.items[0]?.tag ?? '';
  const pronoun = tag === 'it';
  if (!pronoun && !/^(-|—|•|\*|·|–)$/.test(tag)) return undefined;
  let before = mentionsBefore(reading.mentions, sentence.index) - 1;
  while (before >= 0 && !reading.texts.has(reading.mentions[before] as Mention)) before--;
  const last = reading.mentions[before];
  // "… resolution 338 demands that they carry out resolution 242. It also decides …": the one that asks goes on asking.
  const text = pronoun && told?.text && told.sentence === sentence.index - 1 ? told.text : last && reading.texts.get(last);
  if (
    !last ||
    !text ||
    sentence.index - last.sentence > (pronoun ? reachOf(reading, sentence) : 10) ||
    last.kind === 'M' ||
    last.kind === 'B'
  )
    return undefined;
  const mention: Mention = {
    ...last,
    sentence: sentence.index,
    item: 0,
    from: 0,
    to: 0,
    span: wordSpan(reading.words, sentence.items[0]?.from ?? 0, sentence.items[0]?.to ?? 1),
  };
  return { mention, text, at: sentence.items[0]?.to ?? 0, pronoun };
}

/** Whether only adverbs and auxiliaries stand between two words. */
function soonAfter(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^(also|further|then|would|have|had|has|merely|only|simply|[a-z]+ly|,)$/.test(words.norm[i] as string)) return false;
  return true;
}

function chain(
  reading: Reading,
  sentence: Sentence,
  mention: Mention,
  text: ReportedText,
  end: number,
  found: readonly VerbOccurrence[],
  taken: Set<VerbOccurrence>,
  drafts: Draft[],
): void {
  const { words } = reading;
  const nextMention = mentionsIn(reading.mentions, sentence.index).find(
    (other) => other.from > mention.to && reading.texts.get(other) !== text,
  );
  const limit = nextMention ? (sentence.items[nextMention.from]?.to ?? Number.MAX_SAFE_INTEGER) : Number.MAX_SAFE_INTEGER;
  let last: { verb: VerbOccurrence; contentEnd: number } | undefined;
  const after = found.filter((verb) => verb.start >= end && verb.start < limit && !taken.has(verb));
  for (let i = 0; i < after.length; i++) {
    const verb = after[i] as VerbOccurrence;
    if (last ? !follows(words, last, verb) : !bridges(sentence, end, verb, words) || ofAnother(words, sentence, mention, verb)) {
      if (!last && verb.start - end > 24) break;
      continue;
    }
    if (isPassive(words, verb) || isDenied(words, verb)) continue;
    const next = after.slice(i + 1).find((other) => follows(words, { verb, contentEnd: other.start }, other));
    const contentFrom = skipLead(words, verb.end);
    const contentTo = contentEnd(words, sentence, contentFrom, next ? next.start : (sentence.items.at(-1)?.to ?? contentFrom));
    if (contentTo <= contentFrom) continue;
    taken.add(verb);
    const segments = splitList(words, contentFrom, contentTo, verb.entry.act === 'directive' || verb.entry.act === 'evaluative');
    segments.forEach((segment, k) => {
      const begins = k === 0 ? (last ? verb.start : mentionStart(sentence, mention, words)) : segment.from;
      drafts.push(provisionOf(reading, sentence, text, mention.span, verb.entry.verb, { from: begins, to: segment.to }, segment));
    });
    last = { verb, contentEnd: contentTo };
  }
}

function bridges(sentence: Sentence, end: number, verb: VerbOccurrence, words: Words): boolean {
  const first = sentence.items.findIndex((item) => item.from >= end);
  if (first < 0) return false;
  if (inApposition(sentence, first, verb)) return true;
  let count = 0;
  let sawVerb = false;
  for (let i = first; i < sentence.items.length; i++) {
    const item = sentence.items[i];
    if (!item || item.from >= verb.start) break;
    // "put the draft forward, as the rules demanded"
    if (item.tag === 'as' && /^(?:the|it|they|he|she|a|its)$/.test(sentence.items[i + 1]?.tag ?? '')) return false;
    if (verb.form === 'finite' && item.tag === 'that' && /^(?:the|a|an|its|this|their|@.*)$/.test(sentence.items[i + 1]?.tag ?? ''))
      return false;
    if (verb.form === 'finite' && SOMEBODY.test(item.tag)) return false;
    if (!BRIDGE.test(item.tag)) {
      const pos = words.pos[item.from];
      if (pos === 'VERB' || pos === 'AUX' || count > 9) return false;
      if (/^(;|:|\.|after|because|but|while|said|who|although|though|when|where|whether|if|unless)$/.test(item.tag)) return false;
      if (verb.form === 'finite' && pos === 'PROPN' && sentence.items[i + 1]?.tag !== ',') sawVerb = true;
    }
    if (++count > 22) return false;
  }
  return !sawVerb || verb.form !== 'finite';
}

/** Who acts in a clause of his own behind a text. */
const SOMEBODY =
  /^(?:envoy|ambassador|minister|spokesman|spokeswoman|delegate|representative|delegation|government|he|she|they|diplomats|observers)$/;

/** "The sponsors of the resolution asked": whoever stands before these words acts. */
const OF_WHOM = /^(?:of|behind|on|against|about|over|to|for)$/;
/** "The text of the resolution asks": a part of a text acts like the whole. */
const PART = /^(?:text|draft|version|terms|provisions?|paragraphs?|clauses?|language|wording|body|parts?|part|sections?|=\d+)$/;

/** "Israel rejected the resolution and demanded …", "after the vote on the draft, Japan urged …": the verb is that of whoever acts, not of the text. */
function ofAnother(words: Words, sentence: Sentence, mention: Mention, verb: VerbOccurrence): boolean {
  const { items } = sentence;
  if (verb.form !== 'finite') return false;
  let before = items.findIndex((item) => item.from >= verb.start) - 1;
  while (before > mention.to && /^(?:also|further|then|[a-z]+ly)$/.test(items[before]?.tag ?? '')) before--;
  const last = items[before];
  if (last?.states && items[before - 1]?.tag === ',') return true;
  if (before === mention.to && OF_WHOM.test(items[mention.from - 1]?.tag ?? '') && !PART.test(items[mention.from - 2]?.tag ?? ''))
    return true;
  const governing = items[mention.from - 1]?.tag ?? '';
  const governed = words.pos[items[mention.from - 1]?.from ?? 0] === 'VERB';
  // "Moscow said the resolution was an insult and demanded …"
  if (/^(?:said|says|argued|complained|felt|thought)$/.test(governing) && last?.tag === 'and') return true;
  // "was drafted by France, which called for a vote"
  if (
    /^(?:which|who)$/.test(last?.tag ?? '') &&
    / (?:was|were|is) (?:\S+ )+$/.test(sentence.line.slice(sentence.at[mention.item], sentence.at[mention.to]))
  )
    return true;
  if (!governed && !/^(?:to|on|of|for|against|over|with|from|under|by|through)$/.test(governing)) return false;
  if (!/^(?:,|and)$/.test(last?.tag ?? '')) return false;
  const joint = last?.tag === 'and' && items[before - 1]?.tag === ',' ? before - 1 : before;
  if (joint !== mention.to + 1) return false;
  const earlier = items.slice(0, mention.from);
  if (!governed || earlier.some((item) => item.tag === 'who')) return true;
  // Whoever does something to a text and then asks is not the text, unless it is the Council that passes it.
  return !/^(?:adopt|pass|approv|endors|vot)/.test(governing)
    ? !earlier.some((item) => item.tag === '%C')
    : earlier.some((item) => item.states) && !earlier.some((item) => item.tag === '%C');
}

/** "The resolution, which was backed by 14 nations, demands …": what stands between two commas is said by the way. */
function inApposition(sentence: Sentence, first: number, verb: VerbOccurrence): boolean {
  if (sentence.items[first]?.tag !== ',') return false;
  let before = sentence.items.findIndex((item) => item.from >= verb.start) - 1;
  while (before > first && /^(also|further|would|have|had)$/.test(sentence.items[before]?.tag ?? '')) before--;
  if (before <= first || before - first > 25 || sentence.items[before]?.tag !== ',') return false;
  return (
    verb.form === 'finite' &&
    /^(which|that|put|drafted|sponsored|submitted|tabled|backed|adopted|approved|passed|proposed|introduced|known|co|a|the|vetoed|[a-z]+ed)$/.test(
      sentence.items[first + 1]?.tag ?? '',
    )
  );
}

/** A second verb of the same text: joined by a comma or "and", in a like form. */
function follows(words: Words, last: { verb: VerbOccurrence; contentEnd: number }, verb: VerbOccurrence): boolean {
  if (verb.form === 'noun' || verb.form === 'infinitive') return false;
  if (isNounBefore(words.norm[verb.start] ?? '', words.norm[verb.end] ?? '')) return false;
  if (words.norm[verb.start] === 'support' && /^(?:to|for)$/.test(words.norm[verb.end] ?? '')) return false;
  const alike = last.verb.form === verb.form || (last.verb.form === 'infinitive' && verb.form === 'finite');
  if (!alike) return false;
  let at = verb.start - 1;
  while (
    at > last.verb.end &&
    /^(also|further|additionally|it|that|which|then|strongly|separately|“|"|–|—)$/.test(words.norm[at] as string)
  )
    at--;
  return /^(,|and|but|;|while)$/.test(words.norm[at] as string);
}

const isPassive = (words: Words, verb: VerbOccurrence): boolean =>
  /ed$/.test(words.norm[verb.start] as string) &&
  /^(was|were|been|being|is|are|be|as|being)$/.test(
    (/^(last|first|again|later|also|then|only)$/.test(words.norm[verb.start - 1] ?? '')
      ? words.norm[verb.start - 2]
      : words.norm[verb.start - 1]) ?? '',
  );

const isDenied = (words: Words, verb: VerbOccurrence): boolean => {
  for (let i = verb.start - 1; i >= Math.max(0, verb.start - 4); i--) {
    const norm = words.norm[i] as string;
    if (/^(not|n't|n’t|never|without|nor)$/.test(norm) || (norm === 'of' && words.norm[i - 1] === 'short')) return true;
    if (!/^(exactly|explicitly|directly|specifically|actually|even|it|to|did|does|do)$/.test(norm)) return false;
  }
  return false;
};
