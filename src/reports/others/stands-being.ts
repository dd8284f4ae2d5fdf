import type { Draft, Reading } from '../reading.ts';
import { type Sentence, tagAt } from '../words/items.ts';
import { actEnd } from './act-end.ts';
import { drafted, isWorldBody, modalityOf, startOf } from './position-draft.ts';
import { predicateAt } from './predicates.ts';
import { whoIs } from './pronouns.ts';
import { BEING, NOT, NOUNS, type Stance, VOICES } from './stand-lexicon.ts';
import { phraseOf, subjectEndingAt } from './subject-phrase.ts';

const BE = new Set(
  'is are was were be been being remain remains remained seem seems seemed appear appears appeared stay stays stayed'.split(' '),
);
const YET = new Set(['respond', 'decide', 'reply', 'agree', 'answer', 'accept', 'endorse']);

/** What a State has not done while it has not said. */
const UNSAID = new Set(['said', 'decided', 'indicated', 'disclosed', 'announced', 'clear']);

/** "is opposed to", "is in favour of", "remains undecided". */
export function byBeing(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  let k = i - 1;
  let stance: Stance;
  let from = i + 1;
  if (/^favou?r$/.test(tagAt(sentence.items, i))) {
    if (tagAt(sentence.items, k) !== 'in' || tagAt(sentence.items, from) !== 'of') return null;
    stance = 'supports';
    k--;
    from++;
  } else {
    const known = BEING.get(tagAt(sentence.items, i));
    if (!known) return null;
    const [found, follows] = known;
    if (follows.length > 0 && !follows.includes(tagAt(sentence.items, from)) && !follows.includes('')) return null;
    stance = found;
    if (follows.length > 0 && follows.includes(tagAt(sentence.items, from))) from++;
  }
  let not = false;
  while (
    k >= 0 &&
    (reading.words.pos[items[k]?.from as number] === 'ADV' ||
      /^(?:not|n't|still|all|both|resolutely|strongly|deeply|quite|very)$/.test(tagAt(sentence.items, k)))
  ) {
    not ||= /^(?:not|n't)$/.test(tagAt(sentence.items, k));
    k--;
  }
  if (!BE.has(tagAt(sentence.items, k))) return null;
  let group = k - 1;
  while (group >= 0 && /^(?:has|have|had|will|would|be|been|long|always|also|still)$/.test(tagAt(sentence.items, group))) group--;
  const subject = subjectEndingAt(reading, sentence, group, k);
  if (!subject?.acts || isWorldBody(subject.source)) return null;
  const actor = whoIs(reading, sentence, subject);
  if (actor === null) return null;
  const to = Math.max(actEnd(reading, sentence, from), i + 1);
  if (stance !== 'unresolved' && stance !== 'abstains' && to <= from) return null;
  const turned = not ? NOT[stance] : stance;
  const on = to > from ? { from, to } : { from: i, to: i + 1 };
  return drafted(reading, sentence, subject.from, to, actor, on, turned ?? stance, turned ? 'asserted' : 'denied');
}

/** "voiced support for", "expressed its opposition to", "has the backing of". */
export function byNoun(reading: Reading, sentence: Sentence, i: number): Draft | null {
  if (tagAt(sentence.items, i) === 'intention') return noIntention(reading, sentence, i);
  const stance = NOUNS.get(tagAt(sentence.items, i));
  if (!stance) return null;
  let k = i - 1;
  while (k > 0 && i - k < 5 && /^(?:ADJ|DET|PRON|ADV)$/.test(reading.words.pos[sentence.items[k]?.from as number] as string)) k--;
  const forms = VOICES.get(tagAt(sentence.items, k));
  const predicate = forms && predicateAt(reading, sentence, k, forms);
  if (!predicate?.subject || predicate.passive || !/^(?:done|planned)$/.test(predicate.meant)) return null;
  const lead = tagAt(sentence.items, i + 1);
  const to = actEnd(reading, sentence, i + 2);
  if (to <= i + 2) return null;
  if (/^(?:ha[sd]|have|w[io]n|wins|receive[sd]?|enjoy(?:s|ed)?|secure[sd]?|gain(?:s|ed)?)$/.test(tagAt(sentence.items, k))) {
    const agent = lead === 'of' ? phraseOf(reading, sentence, i + 2, to) : null;
    if (!agent?.acts || tagAt(sentence.items, k + 1) === 'no') return null;
    const { subject } = predicate;
    return drafted(reading, sentence, subject.from, to, agent.actor, { from: subject.from, to: subject.to }, stance, 'asserted');
  }
  if (!/^(?:for|to|of|over|about|with|at)$/.test(lead) || !predicate.subject.acts || isWorldBody(predicate.subject.source)) return null;
  const actor = whoIs(reading, sentence, predicate.subject);
  if (actor === null) return null;
  return drafted(reading, sentence, startOf(sentence, predicate), to, actor, { from: i + 2, to }, stance, modalityOf(predicate.meant));
}

/** "has no intention of allowing inspections". */
function noIntention(reading: Reading, sentence: Sentence, i: number): Draft | null {
  if (
    tagAt(sentence.items, i - 1) !== 'no' ||
    !/^(?:has|have|had)$/.test(tagAt(sentence.items, i - 2)) ||
    tagAt(sentence.items, i + 1) !== 'of'
  )
    return null;
  const subject = subjectEndingAt(reading, sentence, i - 3, i - 2);
  const actor = subject?.acts ? whoIs(reading, sentence, subject) : null;
  const to = actEnd(reading, sentence, i + 2);
  if (!subject || actor === null || to <= i + 2) return null;
  return drafted(reading, sentence, subject.from, to, actor, { from: i + 2, to }, 'rejects', 'asserted');
}

/** "has yet to respond to the plan", "has not said whether it will attend". */
export function notYet(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const whether = tagAt(sentence.items, i) === 'whether';
  const have = whether ? i - 3 : i - 1;
  if (!/^(?:has|have|had)$/.test(tagAt(sentence.items, have))) return null;
  if (whether ? !(/^(?:not|n't)$/.test(tagAt(sentence.items, i - 2)) && UNSAID.has(tagAt(sentence.items, i - 1))) : !isYetTo(sentence, i))
    return null;
  const subject = subjectEndingAt(reading, sentence, have - 1, i);
  const actor = subject?.acts ? whoIs(reading, sentence, subject) : null;
  if (!subject || actor === null) return null;
  const from = whether ? i : /^(?:to|on|whether)$/.test(tagAt(sentence.items, i + 3)) ? i + 4 : i + 3;
  const to = Math.max(actEnd(reading, sentence, from + Number(whether)), i + 1);
  return drafted(reading, sentence, subject.from, to, actor, to > from ? { from, to } : { from: i, to: i + 1 }, 'unresolved', 'asserted');
}

const isYetTo = (sentence: Sentence, i: number): boolean =>
  tagAt(sentence.items, i) === 'yet' && tagAt(sentence.items, i + 1) === 'to' && YET.has(tagAt(sentence.items, i + 2));
