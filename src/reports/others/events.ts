import { BySentence } from '../by-sentence.ts';
import { type Draft, dateNear, type Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import type { EventClaim, Modality, Span } from '../types.ts';
import { inQuotation, LONGEST_SENTENCE, wordsOf } from '../words/clauses.ts';
import { Cues } from '../words/cues.ts';
import { type Item, itemsSpan, type Sentence } from '../words/items.ts';
import { actEnd } from './act-end.ts';
import { ACT_FORMS, type Act, isHostile } from './act-lexicon.ts';
import { becauseOf, conditionOf } from './circumstances.ts';
import { councilActs } from './council-acts.ts';
import { ANGER, angered, LOOMING, looming } from './event-nouns.ts';
import { HAPPENINGS, happened } from './happenings.ts';
import { openForms } from './open-acts.ts';
import { type Predicate, predicateAt } from './predicates.ts';
import { whoIs } from './pronouns.ts';
import { isAgent, phraseOf } from './subject-phrase.ts';
import { isTold } from './told-already.ts';

type Status = EventClaim['status'];

const NOUN_CUES = new Cues(HAPPENINGS);
/** What is done with a text besides voting on it. */
const ON_TEXTS = new Set('discuss withdraw pull shelve postpone delay circulate introduce present propose unveil'.split(' '));
const CUES = new Cues([...ACT_FORMS.keys(), ...ANGER, ...LOOMING]);

/** Events told beside the Council's own votes: what happened, was cancelled, is threatened or planned, with cause and condition where stated. */
export function eventClaims(reading: Reading, taken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(taken);
  for (const sentence of reading.sentences) {
    const { items } = sentence;
    if (items.length > LONGEST_SENTENCE || sentence.line.includes(' ? ')) continue;
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item;
      if (item.states || item.head || !(CUES.has(item) || openForms(reading, item))) continue;
      if (inQuotation(reading, sentence, i) || isTold(reading, sentence, i, told, BESIDES)) continue;
      const found = eventAt(reading, sentence, i);
      if (
        found &&
        told.overlapping(found.sentence, found.claim.span).every(({ claim }) => claim.kind !== 'event' || isJoined(claim, found))
      ) {
        drafts.push(found);
        told.add(found);
      }
    }
  }
  for (const sentence of reading.sentences) {
    if (sentence.items.length > LONGEST_SENTENCE) continue;
    const found = councilActs(reading, sentence, (start, end) =>
      told.overlapping(sentence.index, { start, end }).some(({ claim }) => claim.kind !== 'council'),
    );
    if (!found) continue;
    drafts.push(found);
    told.add(found);
  }
  // Nouns come after verbs: what a verb has told is not told again.
  for (const sentence of reading.sentences) {
    if (sentence.items.length > LONGEST_SENTENCE || !NOUN_CUES.isIn(sentence) || sentence.line.includes(' ? ')) continue;
    for (let i = 0; i < sentence.items.length; i++) {
      if (!NOUN_CUES.has(sentence.items[i] as Item) || inQuotation(reading, sentence, i)) continue;
      const found = happened(reading, sentence, i);
      if (!found || told.overlapping(found.sentence, found.claim.span).some(({ claim }) => !/^(?:council|count|vote)$/.test(claim.kind)))
        continue;
      drafts.push(found);
      told.add(found);
    }
  }
  return drafts;
}

function eventAt(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { tag } = sentence.items[i] as Item;
  if (ANGER.has(tag)) return angered(reading, sentence, i);
  const known = ACT_FORMS.get(tag);
  const acts = known?.acts.filter(({ particle }) => particle === undefined || leadsOn(sentence, i, particle));
  const predicate = known && acts?.length ? predicateAt(reading, sentence, i, known.forms) : null;
  const told = predicate && acts && acted(reading, sentence, predicate, acts);
  if (told || LOOMING.has(tag)) return told ?? looming(reading, sentence, i);
  return known && !known.acts.every(({ particle, subjects }) => particle || subjects) ? null : openlyTold(reading, sentence, i);
}

/** Whether the first word of a particle follows soon. */
function leadsOn({ items }: Sentence, i: number, particle: string): boolean {
  const first = particle.split(' ')[0];
  for (let k = i + 1; k < items.length && k < i + 7; k++) if (items[k]?.tag === first) return true;
  return false;
}

/** An act by a verb of no list: only of one who can act, only as the reporter tells it, and only what was done. */
function openlyTold(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const item = sentence.items[i] as Item;
  const forms = openForms(reading, item);
  const predicate = forms && predicateAt(reading, sentence, i, forms);
  if (
    !forms ||
    !predicate?.subject ||
    predicate.passive ||
    !/^(?:done|planned)$/.test(predicate.meant) ||
    !isAgent(predicate.subject) ||
    predicate.subject.head === 'we'
  )
    return null;
  // A participle or a bare form needs its auxiliary.
  if (
    !forms.includes('past') &&
    !forms.includes('third') &&
    !sentence.items.slice(predicate.from, i).some(({ from, tag }) => tag === 'to' || reading.words.pos[from] === 'AUX')
  )
    return null;
  const next = sentence.items[i + 1];
  if (forms.includes('ing') && /^[.,;]$/.test(next?.tag ?? '.')) return null;
  if (!next || next.head || sentence.items[i + 2]?.head || /^(?:that|if|whether|by|how|why|what|"|:)$/.test(next.tag)) return null;
  const act: Act = { base: reading.words.lemma(item.from) };
  const who = whoIs(reading, sentence, predicate.subject);
  const draft = who === null ? null : claimOf(reading, sentence, predicate, act, i + 1, who);
  // «The general promised to return»: he says so himself.
  const { source } = predicate.subject;
  const own = draft?.claim.according === undefined || (source !== null && draft.claim.according.span.start === source.span.start);
  return draft && own ? { ...draft, framed: true } : null;
}

/** An event may be told of a verb of which another is told. */
const BESIDES = /^event$/;

/** Two acts of one subject, told one after the other. */
const isJoined = (one: Draft['claim'], other: Draft): boolean => one.span.end < other.claim.span.end;

/** "Two students were killed", "fighters killed three soldiers": a figure, and told as such. */
function isCountedDead(sentence: Sentence, { subject, passive, at }: Predicate, acts: readonly Act[]): boolean {
  if (!subject || !acts.some(({ base }) => /^(?:kill|wound)$/.test(base))) return false;
  const [from, to] = passive ? [subject.from, subject.to] : [at + 1, at + 5];
  return sentence.items
    .slice(from, to)
    .some(({ number, tag }) => number !== undefined || /^(?:dozens|hundreds|thousands|scores)$/.test(tag));
}

function acted(reading: Reading, sentence: Sentence, predicate: Predicate, acts: readonly Act[]): Draft | null {
  const { meant, subject, passive } = predicate;
  if (meant === 'supposed' || meant === 'refused') return null;
  if (!subject || subject.head === 'members' || isCountedDead(sentence, predicate, acts)) return null;
  for (const act of acts) {
    const objectFrom = objectOf(reading, sentence, predicate, act);
    if (objectFrom < 0) continue;
    const who = passive ? '' : whoIs(reading, sentence, subject);
    if (who === null) return null;
    return claimOf(reading, sentence, predicate, act, objectFrom, who);
  }
  return null;
}

/** Where the object of an act begins; -1 where the words are not those of this act. */
function objectOf(reading: Reading, { items }: Sentence, { at, passive, subject }: Predicate, act: Act): number {
  if (!subject) return -1;
  let from = at + 1;
  if (act.particle) {
    const parts = act.particle.split(' ');
    const first = parts[0] as string;
    let k = from;
    while (items[k]?.date && k - from < 2) k++;
    // «put the visit off», «threw them out»
    if (/^(?:off|out|down|back|up|over)$/.test(first)) while (k < items.length && k - from < 5 && items[k]?.tag !== first) k++;
    if (!parts.every((part, n) => items[k + n]?.tag === part || (items[k + n]?.tag === 'the' && items[k + n + 1]?.tag === part))) return -1;
    if (k === from) from += parts.length;
  }
  if (act.subjects) {
    if (items.slice(from, from + 4).some(({ tag }) => /^votes?$/.test(tag))) return -1;
    if (act.subjects.has(subject.head) || items.slice(subject.from, subject.to).some((item) => act.subjects?.has(item.tag))) return from;
    return -1;
  }
  // «was taken to task», «was met with silence»
  if (passive && (act.base === 'meet' || items.slice(from, from + 3).some(({ tag }) => act.never?.has(tag)))) return -1;
  if (passive)
    return act.weak && !act.objects
      ? subject.acts
        ? from
        : -1
      : act.objects
        ? items.slice(subject.from, subject.to).some((item) => act.objects?.has(item.tag))
          ? from
          : -1
        : from;
  if (act.weak && !subject.acts) return -1;
  // «the number of people killed since», «they strike only»: no act without whom or what it is done to.
  if (
    act.transitive &&
    (/^(?:ADP|SCONJ)$/.test(reading.words.pos[items[from]?.from as number] as string) || /^[,.;:]$/.test(items[from]?.tag ?? '.'))
  )
    return -1;
  if (/^(?:that|if|whether|nobody|nothing|none|no-one|no)$/.test(items[from]?.tag ?? '')) return -1;
  const near = items.slice(from, from + 9);
  if ((near[0]?.head || near[1]?.head || near[2]?.head) && !ON_TEXTS.has(act.base)) return -1;
  if (act.never && near.slice(0, 5).some((item) => act.never?.has(item.tag))) return -1;
  if (!act.objects) return from;
  let reach = near.findIndex((item) => /^[,;:.]$/.test(item.tag));
  if (reach < 0) reach = near.length;
  const isObject = near.slice(0, reach).some((item) => act.objects?.has(item.tag));
  const isPlace = act.place && near.slice(0, 3).some((item) => item.states !== undefined && !item.attributive);
  return isObject || isPlace ? from : -1;
}

function claimOf(reading: Reading, sentence: Sentence, predicate: Predicate, act: Act, objectFrom: number, who: string): Draft {
  const { words } = reading;
  const { items } = sentence;
  const { at, passive, meant } = predicate;
  const subject = predicate.subject as NonNullable<Predicate['subject']>;
  const ahead = act.ahead || meant === 'planned' || meant === 'threatened';
  let to = Math.max(actEnd(reading, sentence, objectFrom), objectFrom, at + 1);
  const by = passive ? items.findIndex((item, k) => k > at && k < to && item.tag === 'by') : -1;
  const condition = conditionOf(reading, sentence, subject.from, to);
  const because = becauseOf(reading, sentence, subject.from, to);
  let status: Status = act.cancels ? 'cancelled' : 'happened';
  let modality: Modality = 'asserted';
  if (meant === 'denied') modality = 'denied';
  if (meant === 'asked') {
    status = 'called_for';
    modality = 'expected';
  }
  if (ahead) {
    const threat = condition !== undefined && (act.cancels || isHostile(act) || sentence.items.some(({ tag }) => tag === 'unless'));
    status = meant === 'threatened' || threat ? 'threatened' : 'planned';
    modality = condition ? 'conditional' : meant === 'threatened' ? 'threatened' : 'expected';
  }
  while (to > at + 1 && /^(?:and|or|,)$/.test(items[to - 1]?.tag ?? '')) to--;
  const joined = /^(?:and|but|then|or|,)$/.test(items[predicate.from - 1]?.tag ?? '') && !/^[,—]$/.test(items[subject.to]?.tag ?? '');
  const body = itemsSpan(sentence, words, joined ? predicate.from : Math.min(subject.from, predicate.from), to - 1);
  const span: Span = condition && condition.end > body.end ? { start: body.start, end: condition.end } : body;
  const object = passive ? wordsOf(reading, sentence, subject.from, subject.to) : wordsOf(reading, sentence, objectFrom, to);
  const according = attributionOf(reading, sentence.index, span);
  const date = dateNear(sentence, predicate.from, to, reading.dateline, ahead, 6);
  const actor = by > 0 ? agentBy(reading, sentence, by, to) : who;
  return {
    sentence: sentence.index,
    claim: {
      kind: 'event',
      span,
      modality,
      actor,
      action: act.base,
      ...(object ? { object } : {}),
      status,
      ...(because ? { because } : {}),
      ...(condition ? { condition } : {}),
      ...(according ? { according } : {}),
      ...(date ? { date } : {}),
    },
  };
}

/** Who stands behind "by" in the passive. */
function agentBy(reading: Reading, sentence: Sentence, by: number, to: number): string {
  const phrase = phraseOf(reading, sentence, by + 1, to);
  return phrase?.acts ? phrase.actor : '';
}
