import type { Draft, Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import type { AssessmentClaim } from '../types.ts';
import { wordsOf } from '../words/clauses.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { actEnd } from './act-end.ts';
import { DEGREE, SENSE, STATES_OF, THINK, WATCHERS, WEAK_SENSE, WEIGHS, WEIGHT } from './assess-lexicon.ts';
import { nounsEndingAt, phraseOf } from './subject-phrase.ts';

type Said = Pick<AssessmentClaim, 'by' | 'about' | 'sense'>;

const BE = new Set(
  "is was are were be been being remain remains remained became become becomes proved proves 's constituted constitutes represented represents".split(
    ' ',
  ),
);
const AUX =
  /^(?:has|have|had|also|still|now|not|n't|never|only|again|however|then|thus|therefore|largely|widely|generally|initially|[a-z]+ly)$/;
/** What is only supposed is no judgement. */
const SUPPOSED = /^(?:would|could|might|may|can|should|must|will|to)$/;

const tagAt = (sentence: Sentence, at: number): string => sentence.items[at]?.tag ?? '';

/** The noun phrase before the verb group that ends at item `k`, past its auxiliaries; null where there is none, or where all is supposed. */
function subjectOf(
  reading: Reading,
  sentence: Sentence,
  k: number,
): { readonly from: number; readonly to: number; readonly denied: boolean } | null {
  let last = k;
  let denied = false;
  while (last >= 0 && (AUX.test(tagAt(sentence, last)) || BE.has(tagAt(sentence, last)) || SUPPOSED.test(tagAt(sentence, last)))) {
    if (SUPPOSED.test(tagAt(sentence, last))) return null;
    denied ||= /^(?:not|n't|never)$/.test(tagAt(sentence, last));
    last--;
  }
  const found = nounsEndingAt(reading, sentence, last);
  return found && !/^(?:if|unless|whether|there|what)$/.test(tagAt(sentence, found.from - 1)) && tagAt(sentence, found.from) !== 'there'
    ? { ...found, denied }
    : null;
}

/** Whether the noun at item `i` judges: it has a word of weight before it where it needs one. */
function judges(sentence: Sentence, i: number): boolean {
  const tag = tagAt(sentence, i);
  if (tag === 'turning') return /^points?$/.test(tagAt(sentence, i + 1));
  if (!WEAK_SENSE.has(tag)) return true;
  for (let k = i - 1; k >= 0 && i - k < 4; k--) if (WEIGHT.has(tagAt(sentence, k))) return true;
  return tag === 'test' && /^(?:of|for)$/.test(tagAt(sentence, i + 1));
}

/** "marks the growing divergence between …", "exposed a deep rift". */
export function meaning(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const to = actEnd(reading, sentence, i + 1);
  if (!items.slice(i + 1, Math.min(to, i + 7)).some((item) => SENSE.has(item.tag))) return null;
  if (
    !/^(?:a|an|the|growing|deepening|widening|another|its|their|what|how|his|her|deep|existing|divisions|tensions|cracks)$/.test(
      tagAt(sentence, i + 1),
    )
  )
    return null;
  return told(reading, sentence, i, to);
}

/** "dealt a heavy blow to", "cast doubt on", "strained ties". */
export function weighing(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const objects = WEIGHS.get(tagAt(sentence, i)) as ReadonlySet<string>;
  const to = actEnd(reading, sentence, i + 1);
  const object = sentence.items.findIndex((item, k) => k > i && k < Math.min(to, i + 10) && objects.has(item.tag));
  if (object < 0) return null;
  if (tagAt(sentence, i) === 'cast' && /^(?:vote|ballot)$/.test(tagAt(sentence, object))) return null;
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
    !/^[,;:."—–()]$/.test(tagAt(sentence, k))
  )
    k--;
  const little = tagAt(sentence, k) === 'than' && tagAt(sentence, k - 1) === 'more' ? k - 2 : k;
  const article = /^(?:a|an|another|the|no|little|nothing|as|something|their|its|his|her|of)$/.test(tagAt(sentence, little)) ? little : -1;
  if (article < 0) return null;
  const to = actEnd(reading, sentence, i + 1);
  let verb = article - 1;
  while (verb >= 0 && /^(?:yet|also|nothing|little|something|of|but|less|short|both|all)$/.test(tagAt(sentence, verb))) verb--;
  const lead = tagAt(sentence, verb);
  if (BE.has(lead) && article > 0) {
    const subject = subjectOf(reading, sentence, verb);
    // «It was the same division», «it is the failure of the draft that …»
    if (!subject || (tagAt(sentence, subject.from) === 'it' && tagAt(sentence, article) === 'the')) return null;
    return drafted(reading, sentence, subject.from, to, subject.denied || tagAt(sentence, article) === 'no', {
      about: wordsOf(reading, sentence, subject.from, subject.to),
      sense: wordsOf(reading, sentence, article, to),
    });
  }
  if (!/^(?:a|an|another)$/.test(tagAt(sentence, article))) return null;
  const weighs = /^(?:to|for|in|of|over|between|from|with)$/.test(tagAt(sentence, i + 1)) || tagAt(sentence, i) === 'turning';
  // «In a humiliating defeat for …, the draft failed»
  const opens = verb === 0 ? tagAt(sentence, to) === ',' : tagAt(sentence, verb - 1) === ',';
  if ((lead === 'in' && opens) || (/^[,—–]$/.test(lead) && weighs))
    return drafted(reading, sentence, article, to, false, { sense: wordsOf(reading, sentence, article, to) });
  return null;
}

/** "was widely seen as a test of", "is regarded by diplomats as". */
export function seenAs(reading: Reading, sentence: Sentence, i: number): Draft | null {
  let be = i - 1;
  while (be >= 0 && AUX.test(tagAt(sentence, be))) be--;
  if (!BE.has(tagAt(sentence, be))) return null;
  let as = i + 1;
  const by = tagAt(sentence, as) === 'by' ? as : -1;
  while (as < sentence.items.length && as - i < 12 && !/^(?:as|,|\.|;|that|to)$/.test(tagAt(sentence, as))) as++;
  if (tagAt(sentence, as) !== 'as') return null;
  const subject = subjectOf(reading, sentence, be);
  const to = actEnd(reading, sentence, as + 1);
  if (
    !subject ||
    to <= as + 1 ||
    !/^(?:a|an|the|largely|too|one|little|merely|purely|having|unlikely|evidence|proof|[a-z]+ly|symbolic|toothless)$/.test(
      tagAt(sentence, as + 1),
    )
  )
    return null;
  return drafted(reading, sentence, subject.from, to, subject.denied, {
    ...(by > 0 ? { by: wordsOf(reading, sentence, by + 1, as) } : {}),
    about: wordsOf(reading, sentence, subject.from, subject.to),
    sense: wordsOf(reading, sentence, as + 1, to),
  });
}

/** "Diplomats described the text as largely symbolic", "Critics call the mission a failure". */
export function judgedBy(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const subject = subjectOf(reading, sentence, i - 1);
  if (!subject || subject.denied) return null;
  const watches = WATCHERS.has(tagAt(sentence, subject.to - 1));
  if (!watches && !(/^(?:view|see|saw|regard)/.test(tagAt(sentence, i)) && phraseOf(reading, sentence, subject.from, subject.to)?.acts))
    return null;
  const end = actEnd(reading, sentence, i + 1);
  let as = items.findIndex((item, k) => k > i + 1 && k < i + 14 && item.tag === 'as');
  const open = /^(?:the|a|an|his|her|its|their|it|this|that)$/.test(tagAt(sentence, i + 1)) || items[i + 1]?.states !== undefined;
  if (!open) return null;
  if (as < 0) {
    if (!watches) return null;
    // «call the mission a failure»
    as = items.findIndex((item, k) => k > i + 2 && k < Math.min(end, i + 9) && /^(?:a|an|the)$/.test(item.tag)) - 1;
    if (as < i + 1) return null;
  }
  const to = Math.max(actEnd(reading, sentence, as + 1), as + 2);
  return drafted(reading, sentence, subject.from, to, false, {
    by: wordsOf(reading, sentence, subject.from, subject.to),
    about: wordsOf(reading, sentence, i + 1, tagAt(sentence, as) === 'as' ? as : as + 1),
    sense: wordsOf(reading, sentence, as + 1, to),
  });
}

/** "The Council, deeply divided on …"; only of a body or a State, and only with a word of degree or "remains". */
export function byDegree(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  const before = tagAt(sentence, i - 1);
  if (!DEGREE.has(before) && !/^(?:remains|remained|remain|been|still)$/.test(before)) return null;
  const subject = items
    .slice(Math.max(0, i - 7), i)
    .findLast((item) => item.states || item.tag === '%C' || item.tag === '%B' || item.tag === '%GA');
  if (!subject) return null;
  const first = items.indexOf(subject);
  if (items.slice(first, i).some((item) => SUPPOSED.test(item.tag))) return null;
  const from = DEGREE.has(before) ? i - 1 : tagAt(sentence, first - 1) === 'the' ? first - 1 : first;
  const to = Math.max(actEnd(reading, sentence, i + 1), i + 1);
  return drafted(reading, sentence, from, to, false, {
    about: wordsOf(reading, sentence, first, first + 1),
    sense: wordsOf(reading, sentence, DEGREE.has(before) ? i - 1 : i, to),
  });
}

/** "The resolution is toothless", "is unlikely to change anything". */
export function byQuality(reading: Reading, sentence: Sentence, i: number): Draft | null {
  if (
    STATES_OF.has(tagAt(sentence, i)) &&
    !DEGREE.has(tagAt(sentence, i - 1)) &&
    !/^(?:remains|remained|remain|been|still|left)$/.test(tagAt(sentence, i - 1))
  )
    return null;
  let k = i - 1;
  while (k >= 0 && (DEGREE.has(tagAt(sentence, k)) || AUX.test(tagAt(sentence, k)))) k--;
  if (!BE.has(tagAt(sentence, k))) return null;
  if (tagAt(sentence, i) === 'unlikely' && tagAt(sentence, i + 1) !== 'to') return null;
  // «is dead», «dead and wounded»: people.
  if (
    tagAt(sentence, i) === 'dead' &&
    !sentence.items.slice(0, i).some((item) => item.head || /^(?:plan|process|deal|agreement|accord|initiative|talks)$/.test(item.tag))
  )
    return null;
  const subject = subjectOf(reading, sentence, k);
  if (!subject) return null;
  const to = Math.max(actEnd(reading, sentence, i + 1), i + 1);
  return drafted(reading, sentence, subject.from, to, subject.denied, {
    about: wordsOf(reading, sentence, subject.from, subject.to),
    sense: wordsOf(reading, sentence, DEGREE.has(tagAt(sentence, i - 1)) ? i - 1 : i, to),
  });
}

/** "It is impossible to verify whether …", "whether they will succeed remains unclear". */
export function weighed(reading: Reading, sentence: Sentence, i: number): Draft | null {
  let be = i - 1;
  while (be >= 0 && (DEGREE.has(tagAt(sentence, be)) || AUX.test(tagAt(sentence, be)))) be--;
  if (!/^(?:is|was|are|were|remains|remained|seems|seemed|appears|appeared)$/.test(tagAt(sentence, be))) return null;
  const denied = sentence.items.slice(be, i).some(({ tag }) => /^(?:not|n't)$/.test(tag));
  const next = tagAt(sentence, i + 1);
  if (tagAt(sentence, be - 1) === 'it' && /^(?:to|that|whether|if|how|what|who|when|for)$/.test(next)) {
    let to = i + 2;
    while (to < sentence.items.length && to - i < 40 && !/^[,;.:"]$/.test(tagAt(sentence, to))) to++;
    return drafted(reading, sentence, be - 1, to, denied, {
      about: wordsOf(reading, sentence, i + 1, to),
      sense: wordsOf(reading, sentence, be + 1, i + 1),
    });
  }
  return null;
}

/** "Some observers had seen a major development in …". */
export function watched(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const { items } = sentence;
  if (!/^(?:observers|analysts|critics|experts|commentators|historians|sceptics|skeptics|pundits|diplomats)$/.test(tagAt(sentence, i)))
    return null;
  let verb = i + 1;
  while (
    verb < items.length &&
    verb - i < 4 &&
    /^(?:had|have|has|already|widely|also|did|here|generally)$/.test(items[verb]?.tag as string)
  )
    verb++;
  if (!THINK.has(tagAt(sentence, verb))) return null;
  let from = i;
  while (from > 0 && i - from < 4 && !/^[,;.:"]$/.test(tagAt(sentence, from - 1))) from--;
  const to = actEnd(reading, sentence, verb + 1);
  if (to - verb < 3) return null;
  return drafted(reading, sentence, from, to, false, {
    by: wordsOf(reading, sentence, from, i + 1),
    sense: wordsOf(reading, sentence, verb, to),
  });
}

function drafted(reading: Reading, sentence: Sentence, from: number, to: number, denied: boolean, said: Said): Draft {
  const span = itemsSpan(sentence, reading.words, from, to - 1);
  const according = attributionOf(reading, sentence.index, span);
  return {
    sentence: sentence.index,
    claim: { kind: 'assessment', span, modality: denied ? 'denied' : 'asserted', ...said, ...(according ? { according } : {}) },
  };
}
