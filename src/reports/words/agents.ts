import type { Reading } from '../reading.ts';
import { readSpeaker } from '../speech/speakers.ts';
import { itemsSpan, type Sentence } from './items.ts';
import { apposition, isRoleAlone, mainSubject, nounPhraseEnd, type Subject, sentenceSubject, subjectBefore } from './subjects.ts';

const BE = /^(?:is|was|were|are|be|been|being|'s|gets?|got)$/;
const OWNED_BY: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };

/** Whether a word of a verb is one as far as the language library knows: "report" and "charge" may be nouns. */
export const isVerbAt = (reading: Reading, sentence: Sentence, i: number): boolean => {
  const { words } = reading;
  const word = sentence.items[i]?.from as number;
  const pos = words.pos[word];
  if (pos !== 'VERB' && pos !== 'AUX')
    return /^(?:cast|hit|put|shed|set)$/.test(sentence.items[i]?.tag as string) && words.pos[word - 1] === 'PROPN';
  // «Rob», «Wade»: a capital within a sentence of small letters.
  const at = words.start[word] as number;
  return i === 0 || !/^\p{Lu}\p{Ll}/u.test(words.text.slice(at, at + 2));
};

/** The item before `i` that no adverb is. */
export function beforeAdverbs(reading: Reading, sentence: Sentence, i: number): number {
  let k = i - 1;
  while (k >= 0 && (reading.words.pos[sentence.items[k]?.from as number] === 'ADV' || sentence.items[k]?.date !== undefined)) k--;
  return k;
}

/** Whether the verb at item `i` stands in the passive: "was branded", "had been told". */
export function isPassive(reading: Reading, sentence: Sentence, i: number): boolean {
  const tag = sentence.items[i]?.tag as string;
  return (
    /(?:ed|told|held|said|put|known|seen|made|given|written|heard)$/.test(tag) &&
    BE.test(sentence.items[beforeAdverbs(reading, sentence, i)]?.tag ?? '')
  );
}

/** The noun phrase that begins at item `from`, as who speaks. */
export function phraseAt(reading: Reading, sentence: Sentence, from: number): (Subject & { readonly to: number }) | null {
  const to = nounPhraseEnd(reading, sentence, from);
  const source = to > from ? readSpeaker(sentence, reading.words, from, to) : null;
  if (!source) return null;
  // «the comment of the Foreign Minister, X»
  const apposed = source.role !== undefined && isRoleAlone(source) ? apposition(reading, sentence, to)?.source : undefined;
  return { from, to, source, ...(apposed?.kind === 'person' && apposed.name?.includes(' ') ? { apposed } : {}) };
}

/** Who does the verb at item `i`: its subject, or in the passive who stands behind "by". */
export function agentOfVerb(reading: Reading, sentence: Sentence, i: number, depth = 0): Subject | null {
  const { items } = sentence;
  const tag = items[i]?.tag as string;
  const before = beforeAdverbs(reading, sentence, i);
  const lead = items[before]?.tag ?? '';
  if (isPassive(reading, sentence, i)) {
    const by = items.findIndex((item, k) => k > i && k < i + 40 && item.tag === 'by' && phraseAt(reading, sentence, k + 1) !== null);
    if (by > 0) return phraseAt(reading, sentence, by + 1);
    return /^(?:heard|quoted|reported|cited|known|said|understood|recorded)$/.test(tag) ? subjectBefore(reading, sentence, before) : null;
  }
  if (items[i + 1]?.tag === 'by' && tag.endsWith('ed')) return phraseAt(reading, sentence, i + 2);
  if (lead === 'to' && depth < 3) {
    // «rose to denounce», «was heard to mutter»
    for (let k = before - 1; k >= Math.max(0, before - 6); k--)
      if (isVerbAt(reading, sentence, k)) return agentOfVerb(reading, sentence, k, depth + 1);
    return null;
  }
  if (tag.endsWith('ing')) {
    if (lead === 'as' && depth < 3) return quotedAs(reading, sentence, before, depth);
    const beside = withPhrase(reading, sentence, i) ?? (lead === 'from' ? keptFrom(reading, sentence, before) : null);
    if (beside) return beside;
    if (i === 0 || before < 0) {
      const comma = items.findIndex((item, k) => k > i && item.tag === ',');
      return comma > 0 ? mainSubject(reading, sentence, comma + 1) : null;
    }
    return sentenceSubject(reading, sentence, i) ?? (depth < 3 ? joinedTo(reading, sentence, i, depth) : null);
  }
  const subject = subjectBefore(reading, sentence, i);
  if (subject) return subject;
  let joint = before;
  while (joint > 0 && reading.words.pos[items[joint]?.from as number] === 'AUX') joint--;
  // «a draft, which India had co-sponsored, called it …»: what stands before the aside did.
  if (items[joint]?.tag === ',' && closesAside(sentence, joint)) return null;
  return /^(?:and|but|,|then)$/.test(items[joint]?.tag ?? '') && depth < 3 ? joinedTo(reading, sentence, joint, depth) : null;
}

/** «…, with the envoy of Chile describing it as …»: who stands between "with" and a participle. */
export function withPhrase(reading: Reading, sentence: Sentence, i: number): Subject | null {
  for (let k = i - 1; k >= Math.max(0, i - 12); k--) {
    const tag = sentence.items[k]?.tag as string;
    if (/^[,.;:"]$/.test(tag)) return null;
    if (tag !== 'with') continue;
    const source = i > k + 1 ? readSpeaker(sentence, reading.words, k + 1, i) : null;
    return source ? { from: k + 1, source } : null;
  }
  return null;
}

/** «that did not stop X from calling it …»: whom nothing kept from it. */
function keptFrom(reading: Reading, sentence: Sentence, from: number): Subject | null {
  for (let k = from - 1; k >= Math.max(0, from - 9); k--) {
    if (!/^(?:stop|prevent|keep|deter|discourage)/.test(sentence.items[k]?.tag as string)) continue;
    const source = readSpeaker(sentence, reading.words, k + 1, from);
    return source ? { from: k + 1, source } : null;
  }
  return null;
}

/** Whether the comma at item `comma` closes an aside that another opened: ", which …,", ", to whom …,". */
export const closesAside = ({ items }: Sentence, comma: number): boolean =>
  items.slice(0, comma).some((item, k) => item.tag === ',' && /^(?:which|who|whose|to|of)$/.test(items[k + 1]?.tag ?? ''));

/** Who does the verb that one after "and" is joined to: «a text that demanded … and called for …» has no speaker. */
function joinedTo(reading: Reading, sentence: Sentence, and: number, depth: number): Subject | null {
  const { items } = sentence;
  for (let k = and - 1; k >= 0; k--) {
    const tag = items[k]?.tag as string;
    if (tag === ';') return null;
    if (!isVerbAt(reading, sentence, k) || tag.endsWith('ing') || /^(?:to|that)$/.test(items[k - 1]?.tag ?? '')) continue;
    if (items[k]?.states || items[k]?.head) continue;
    const subject = agentOfVerb(reading, sentence, k, depth + 1);
    // «demanded that the forces withdraw and called»: who must withdraw did not call.
    if (
      subject &&
      (items[subject.from - 1]?.tag === 'that' || (items[subject.from - 1]?.tag === 'the' && items[subject.from - 2]?.tag === 'that'))
    )
      continue;
    if (subject || /^(?:which|that|who)$/.test(items[beforeAdverbs(reading, sentence, k)]?.tag ?? '')) return subject;
  }
  return null;
}

/** «cite X as saying», «X is on record as believing»: whose words follow "as" at item `as`. */
function quotedAs(reading: Reading, sentence: Sentence, as: number, depth: number): Subject | null {
  const { items } = sentence;
  for (let k = as - 1; k >= Math.max(0, as - 20); k--) {
    if (!isVerbAt(reading, sentence, k)) continue;
    const one =
      /^(?:quot|cit|report)/.test(items[k]?.tag as string) && !isPassive(reading, sentence, k) ? phraseAt(reading, sentence, k + 1) : null;
    return (
      one ??
      (isPassive(reading, sentence, k)
        ? subjectBefore(reading, sentence, beforeAdverbs(reading, sentence, k))
        : agentOfVerb(reading, sentence, k, depth + 1))
    );
  }
  return null;
}

/** Whose the noun at item `i` is: "X's charge", "her charge", "the charge of X", "a charge by X". */
export function ownerOfNoun(reading: Reading, sentence: Sentence, i: number): Subject | null {
  const { items } = sentence;
  const { words } = reading;
  let k = i - 1;
  while (k >= 0 && words.pos[items[k]?.from as number] === 'ADJ' && items[k]?.states === undefined) k--;
  const owner = items[k];
  const pronoun = owner && OWNED_BY[owner.tag];
  if (pronoun) return { from: k, source: { name: pronoun, kind: 'person', span: itemsSpan(sentence, words, k, k) } };
  if (owner?.tag === "'s" || owner?.states) {
    const end = owner.tag === "'s" ? k : k + 1;
    const subject = subjectBefore(reading, sentence, end);
    if (subject) return subject;
  }
  if (/^(?:of|by|from)$/.test(items[i + 1]?.tag ?? '')) return phraseAt(reading, sentence, i + 2);
  return null;
}
