import type { Draft, Reading } from '../reading.ts';
import { wordsOf } from '../words/clauses.ts';
import { type Sentence, tagAt } from '../words/items.ts';
import { actEnd } from './act-end.ts';
import { DEGREE, SENSE, STATES_OF, WEAK_SENSE, WEIGHS, WEIGHT } from './assess-lexicon.ts';
import { AUX, BE, drafted, SUPPOSED, subjectOf } from './judged-draft.ts';

/** Whether the noun at item `i` judges: it has a word of weight before it where it needs one. */
function judges(sentence: Sentence, i: number): boolean {
  const tag = tagAt(sentence.items, i);
  if (tag === 'turning') return /^points?$/.test(tagAt(sentence.items, i + 1));
  if (!WEAK_SENSE.has(tag)) return true;
  for (let k = i - 1; k >= 0 && i - k < 4; k--) if (WEIGHT.has(tagAt(sentence.items, k))) return true;
  return tag === 'test' && /^(?:of|for)$/.test(tagAt(sentence.items, i + 1));
}

/** "marks the growing divergence between …", "exposed a deep rift". */
export function meaning(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const to = actEnd(reading, sentence, i + 1);
  if (!items.slice(i + 1, Math.min(to, i + 7)).some((item) => SENSE.has(item.tag))) return null;
  if (
    !/^(?:a|an|the|growing|deepening|widening|another|its|their|what|how|his|her|deep|existing|divisions|tensions|cracks)$/.test(
      tagAt(sentence.items, i + 1),
    )
  )
    return null;
  return told(reading, sentence, i, to);
}

/** "dealt a heavy blow to", "cast doubt on", "strained ties". */
export function weighing(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const objects = WEIGHS.get(tagAt(sentence.items, i)) as ReadonlySet<string>;
  const to = actEnd(reading, sentence, i + 1);
  const object = sentence.items.findIndex((item, k) => k > i && k < Math.min(to, i + 10) && objects.has(item.tag));
  if (object < 0) return null;
  if (tagAt(sentence.items, i) === 'cast' && /^(?:vote|ballot)$/.test(tagAt(sentence.items, object))) return null;
  return told(reading, sentence, i, Math.max(to, object + 1));
}

/** A judgement by the verb at item `i`, said of what stands before it. */
function told(reading: Reading, sentence: Sentence, i: number, to: number): Draft | null {
  const subject = subjectOf(reading, sentence, i - 1);
  if (!subject) return null;
  return drafted(reading, sentence, subject.from, to, subject.denied, {
    about: wordsOf(reading, sentence, subject.from, subject.to),
    sense: wordsOf(reading, sentence, i, to),
  });
}

/** "was a severe blow to", "In a humiliating defeat for …,", ", a setback for …". */
export function sensed(reading: Reading, sentence: Sentence, i: number): Draft | null {
  if (!judges(sentence, i)) return null;
  let k = i - 1;
  const { pos } = reading.words;
  while (
    k >= 0 &&
    i - k < 8 &&
    /^(?:ADJ|NOUN|PROPN|ADV|CCONJ|PUNCT)$/.test(pos[sentence.items[k]?.from as number] as string) &&
    !/^[,;:."—–()]$/.test(tagAt(sentence.items, k))
  )
    k--;
  const little = tagAt(sentence.items, k) === 'than' && tagAt(sentence.items, k - 1) === 'more' ? k - 2 : k;
  const article = /^(?:a|an|another|the|no|little|nothing|as|something|their|its|his|her|of)$/.test(tagAt(sentence.items, little))
    ? little
    : -1;
  if (article < 0) return null;
  const to = actEnd(reading, sentence, i + 1);
  let verb = article - 1;
  while (verb >= 0 && /^(?:yet|also|nothing|little|something|of|but|less|short|both|all)$/.test(tagAt(sentence.items, verb))) verb--;
  const lead = tagAt(sentence.items, verb);
  if (BE.has(lead) && article > 0) {
    const subject = subjectOf(reading, sentence, verb);
    // «It was the same division», «it is the failure of the draft that …»
    if (!subject || (tagAt(sentence.items, subject.from) === 'it' && tagAt(sentence.items, article) === 'the')) return null;
    return drafted(reading, sentence, subject.from, to, subject.denied || tagAt(sentence.items, article) === 'no', {
      about: wordsOf(reading, sentence, subject.from, subject.to),
      sense: wordsOf(reading, sentence, article, to),
    });
  }
  if (!/^(?:a|an|another)$/.test(tagAt(sentence.items, article))) return null;
  const weighs = /^(?:to|for|in|of|over|between|from|with)$/.test(tagAt(sentence.items, i + 1)) || tagAt(sentence.items, i) === 'turning';
  // «In a humiliating defeat for …, the draft failed»
  const opens = verb === 0 ? tagAt(sentence.items, to) === ',' : tagAt(sentence.items, verb - 1) === ',';
  if ((lead === 'in' && opens) || (/^[,—–]$/.test(lead) && weighs))
    return drafted(reading, sentence, article, to, false, { sense: wordsOf(reading, sentence, article, to) });
  return null;
}

/** "is little more than a plea", "amounts to no more than a repetition". */
export function belittled(reading: Reading, sentence: Sentence, i: number): Draft | null {
  if (!/^(?:more|less)$/.test(tagAt(sentence.items, i - 1)) || !/^(?:little|no|nothing|much|far)$/.test(tagAt(sentence.items, i - 2)))
    return null;
  if (!/^(?:a|an|the)$/.test(tagAt(sentence.items, i + 1))) return null;
  let verb = i - 3;
  if (tagAt(sentence.items, verb) === 'to') verb--;
  if (!BE.has(tagAt(sentence.items, verb)) && !/^amount/.test(tagAt(sentence.items, verb))) return null;
  const subject = subjectOf(reading, sentence, BE.has(tagAt(sentence.items, verb)) ? verb : verb - 1);
  if (!subject) return null;
  const to = actEnd(reading, sentence, i + 1);
  return drafted(reading, sentence, subject.from, to, subject.denied, {
    about: wordsOf(reading, sentence, subject.from, subject.to),
    sense: wordsOf(reading, sentence, i - 2, to),
  });
}

/** "The Council, deeply divided on …"; only of a body or a State, and only with a word of degree or "remains". */
export function byDegree(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const before = tagAt(sentence.items, i - 1);
  if (!DEGREE.has(before) && !/^(?:remains|remained|remain|been|still)$/.test(before)) return null;
  const subject = items
    .slice(Math.max(0, i - 7), i)
    .findLast((item) => item.states || item.tag === '%C' || item.tag === '%B' || item.tag === '%GA');
  if (!subject) return null;
  const first = items.indexOf(subject);
  if (items.slice(first, i).some((item) => SUPPOSED.test(item.tag))) return null;
  const from = DEGREE.has(before) ? i - 1 : tagAt(sentence.items, first - 1) === 'the' ? first - 1 : first;
  const to = Math.max(actEnd(reading, sentence, i + 1), i + 1);
  return drafted(reading, sentence, from, to, false, {
    about: wordsOf(reading, sentence, first, first + 1),
    sense: wordsOf(reading, sentence, DEGREE.has(before) ? i - 1 : i, to),
  });
}

/** "The resolution is toothless", "is unlikely to change anything". */
export function byQuality(reading: Reading, sentence: Sentence, i: number): Draft | null {
  if (
    STATES_OF.has(tagAt(sentence.items, i)) &&
    !DEGREE.has(tagAt(sentence.items, i - 1)) &&
    !/^(?:remains|remained|remain|been|still|left)$/.test(tagAt(sentence.items, i - 1))
  )
    return null;
  let k = i - 1;
  while (k >= 0 && (DEGREE.has(tagAt(sentence.items, k)) || AUX.test(tagAt(sentence.items, k)))) k--;
  if (!BE.has(tagAt(sentence.items, k))) return null;
  if (tagAt(sentence.items, i) === 'unlikely' && tagAt(sentence.items, i + 1) !== 'to') return null;
  // «is dead», «dead and wounded»: people.
  if (
    tagAt(sentence.items, i) === 'dead' &&
    !sentence.items.slice(0, i).some((item) => item.head || /^(?:plan|process|deal|agreement|accord|initiative|talks)$/.test(item.tag))
  )
    return null;
  const subject = subjectOf(reading, sentence, k);
  if (!subject) return null;
  const to = Math.max(actEnd(reading, sentence, i + 1), i + 1);
  return drafted(reading, sentence, subject.from, to, subject.denied, {
    about: wordsOf(reading, sentence, subject.from, subject.to),
    sense: wordsOf(reading, sentence, DEGREE.has(tagAt(sentence.items, i - 1)) ? i - 1 : i, to),
  });
}

/** "grow more tense", "is too weak", "was deeply flawed": any quality, with a word of degree before it. */
export function byMeasure(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const quality = items[i + 1];
  if (!quality || quality.states || quality.number !== undefined || reading.words.pos[quality.from] !== 'ADJ') return null;
  // «more recent», «so many», «very few»: of time and number.
  if (
    /^(?:recent|many|much|few|little|other|likely|than|own|last|next|late|early|old|young|far|long|available|present|interested|general|detailed)$/.test(
      quality.tag,
    )
  )
    return null;
  let be = i - 1;
  while (be >= 0 && AUX.test(tagAt(sentence.items, be))) be--;
  if (!BE.has(tagAt(sentence.items, be))) return null;
  const subject = subjectOf(reading, sentence, be);
  if (!subject || /^(?:i|we|you|there)$/.test(tagAt(sentence.items, subject.from))) return null;
  const to = Math.max(actEnd(reading, sentence, i + 2), i + 2);
  if (/^(?:NOUN|PROPN)$/.test(reading.words.pos[items[i + 2]?.from as number] as string)) return null;
  return drafted(reading, sentence, subject.from, to, subject.denied, {
    about: wordsOf(reading, sentence, subject.from, subject.to),
    sense: wordsOf(reading, sentence, i, to),
  });
}

/** "It is impossible to verify whether …", "whether they will succeed remains unclear". */
export function weighed(reading: Reading, sentence: Sentence, i: number): Draft | null {
  let be = i - 1;
  while (be >= 0 && (DEGREE.has(tagAt(sentence.items, be)) || AUX.test(tagAt(sentence.items, be)))) be--;
  if (!/^(?:is|was|are|were|remains|remained|seems|seemed|appears|appeared)$/.test(tagAt(sentence.items, be))) return null;
  const denied = sentence.items.slice(be, i).some(({ tag }) => /^(?:not|n't)$/.test(tag));
  const next = tagAt(sentence.items, i + 1);
  if (tagAt(sentence.items, be - 1) === 'it' && /^(?:to|that|whether|if|how|what|who|when|for)$/.test(next)) {
    let to = i + 2;
    while (to < sentence.items.length && to - i < 40 && !/^[,;.:"]$/.test(tagAt(sentence.items, to))) to++;
    return drafted(reading, sentence, be - 1, to, denied, {
      about: wordsOf(reading, sentence, i + 1, to),
      sense: wordsOf(reading, sentence, be + 1, i + 1),
    });
  }
  return null;
}
