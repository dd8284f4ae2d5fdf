import type { Reading } from '../reading.ts';
import { CLAUSE, STOP } from '../speech/say-words.ts';
import { isPronoun, isRoleWord, isTitle, readSpeaker } from '../speech/speakers.ts';
import type { Source } from '../types.ts';
import type { Sentence } from './items.ts';

/** Who does a verb: the noun phrase before it, from item `from` on, with its apposition. */
export interface Subject {
  readonly from: number;
  readonly source: Source;
  readonly apposed?: Source;
}

/** Who or what does the verb at item `i`: the noun phrase before it, with its apposition. */
export function subjectBefore(reading: Reading, sentence: Sentence, i: number): Subject | null {
  const { items } = sentence;
  const { words } = reading;
  let j = i - 1;
  while (j >= 0) {
    const item = items[j] as Sentence['items'][number];
    const pos = words.pos[item.from];
    if (
      item.date ||
      pos === 'ADV' ||
      (item.tag === 'not' && items[j + 1]?.tag === 'only') ||
      (pos === 'AUX' && !isPronoun(item.tag)) ||
      /^(?:on|also|later|then|has|had|have|did|himself|herself|itself|himself|repeatedly|used|to|earlier|this|week|month|would|will|could|again|publicly|further)$/.test(
        item.tag,
      )
    )
      j--;
    else break;
  }
  if (j < 0) return null;
  if (items[j]?.tag === 'which' || items[j]?.tag === 'who') {
    // «China and Russia, which denounced …»
    const end = items[j - 1]?.tag === ',' ? j - 1 : j;
    let start = end;
    while (
      start > 0 &&
      end - start < 14 &&
      !STOP.has(items[start - 1]?.tag as string) &&
      items[start - 1]?.tag !== '"' &&
      !/^(?:VERB|AUX)$/.test(words.pos[items[start - 1]?.from as number] as string) &&
      !/^(?:by|from|with|in|on|at)$/.test(items[start - 1]?.tag as string) &&
      items[start - 2]?.tag !== 'according'
    )
      start--;
    const antecedent = start < end ? readSpeaker(sentence, words, start, end) : null;
    return antecedent ? { from: start, source: antecedent } : null;
  }
  let apposed: Source | undefined;
  let head = j;
  let opensAside = false;
  const bracketed = items[j]?.tag === ',' || items[j]?.tag === ')';
  if (bracketed) {
    const open = items[j]?.tag === ')' ? '(' : ',';
    let k = j - 1;
    // «The paper, quoting "secret reports," said»: a quotation within the aside.
    const quoting = open === ',' ? openerOfQuoting(sentence, j) : -1;
    if (quoting > 0) k = quoting;
    while (k >= 0 && j - k < 22 && items[k]?.tag !== open && items[k]?.tag !== '"' && items[k]?.tag !== ';') k--;
    // «X of the Coalition, described …»: a comma that opens nothing.
    if (open === ',' && k < 0 && j < 16) return strayComma(reading, sentence, j);
    if (k < 1 || items[k]?.tag !== open) return null;
    apposed = readSpeaker(sentence, words, k + 1, j) ?? undefined;
    if (apposed && apposed.kind === 'person' && isPronoun(apposed.name ?? '')) apposed = undefined;
    opensAside =
      /^(?:who|whose|which|speaking|backed|led)$/.test(items[k + 1]?.tag ?? '') || words.pos[items[k + 1]?.from as number] === 'VERB';
    head = k - 1;
    // «Mr. X (Norway), in defence of his motion, said»
    if (items[head]?.tag === ')') {
      const opens = items.slice(Math.max(0, head - 6), head).findLastIndex((item) => item.tag === '(') + Math.max(0, head - 6);
      const inBrackets = opens > 0 ? readSpeaker(sentence, words, opens + 1, head) : null;
      if (!inBrackets || items[opens]?.tag !== '(') return null;
      apposed = inBrackets;
      opensAside = true;
      head = opens - 1;
    }
  }
  let from = head;
  while (from >= 0) {
    const item = items[from] as Sentence['items'][number];
    const pos = words.pos[item.from];
    if (STOP.has(item.tag) || item.tag === '"') break;
    if (
      (pos === 'VERB' || pos === 'AUX') &&
      !isNameLikeVerb(words, item.from) &&
      // «Iran's state-run news agency»
      items[from - 1]?.tag !== '-' &&
      !item.states &&
      !isRoleWord(item.tag) &&
      !/^(?:acting|united|elected|outgoing|leading|rotating)$/.test(item.tag)
    )
      break;
    if (pos === 'PRON' && !isPronoun(item.tag) && !/^(?:its|his|her|their|our|one|another|some)$/.test(item.tag)) break;
    if (isPronoun(item.tag) && from < head) break;
    if (head - from > 18) return null;
    from--;
    // «all he would say»: a pronoun stands alone.
    if (isPronoun(item.tag)) break;
  }
  from++;
  if (from > head) return null;
  // «In Moscow foreign ministry spokeswoman …»: the place is not the speaker.
  if (/^(?:in|at|on|for|by|with|from|to|during|under|of)$/.test(items[from]?.tag as string)) {
    from++;
    const article = nextPhrase(reading, sentence, from, head);
    if (article > 0) from = article;
    else if (items[from]?.states || items[from]?.date || items[from]?.tag.startsWith('%')) from++;
    else {
      while (from <= head && !isName(sentence, words, from)) from++;
      if (from > head) return null;
    }
  }
  for (let k = head; k > from; k--) {
    if (
      items[k - 1]?.date !== undefined ||
      (isTitle(items[k]?.tag as string) && !items.slice(from, k).some((item) => item.states || isRoleWord(item.tag)))
    ) {
      from = k;
      break;
    }
  }
  while (
    from < head &&
    (items[from]?.date !== undefined || /^(?:on|then|later|meanwhile|also|still|only)$/.test(items[from]?.tag as string))
  )
    from++;
  const source = readSpeaker(sentence, words, from, head + 1);
  // «the country's strongman, Muammar Gaddafi, said»: the name is in the aside.
  if (!source && apposed?.kind === 'person' && apposed.name?.includes(' ')) return { from, source: apposed };
  // «Ambassador X, pale after two nights, said»: what stands between commas need not name him again, but then he must be named.
  if (!source || (bracketed && !apposed && !opensAside && source.kind === 'organisation')) return null;
  const named = isRoleAlone(source) && items[from - 1]?.tag === ',' ? namedBefore(reading, sentence, from - 1) : null;
  if (named) return { from: named.from, source: named.source, apposed: source };
  return { from, source, ...(apposed ? { apposed } : {}) };
}

/** The comma before "quoting" or "citing", whose aside ends at item `j`; -1 for none. */
function openerOfQuoting({ items }: Sentence, j: number): number {
  for (let k = j - 1; k > 0 && j - k < 22; k--)
    if (/^(?:quoting|citing)$/.test(items[k]?.tag as string)) return items[k - 1]?.tag === ',' ? k - 1 : -1;
  return -1;
}

/** «In its latest update the UN's office»: the article that opens another noun phrase right behind one; -1 for none. */
function nextPhrase({ words }: Reading, { items }: Sentence, from: number, head: number): number {
  for (let k = head; k > from + 1; k--)
    if (/^(?:the|an?)$/.test(items[k]?.tag as string) && words.pos[items[k - 1]?.from as number] === 'NOUN') return k;
  return -1;
}

/** Whether all that is known of somebody is what he is: "the minister". */
export const isRoleAlone = (source: Source): boolean =>
  source.kind === 'person' && source.role !== undefined && (source.name ?? '').toLowerCase().includes(source.role.toLowerCase());

/** «HAMID RAZA (Pakistan), Council President for July, speaking …, said»: who is named in full before a comma at the beginning of the sentence. */
function namedBefore(reading: Reading, sentence: Sentence, comma: number): Subject | null {
  const { items } = sentence;
  if (comma > 12 || items.slice(0, comma).some((item) => STOP.has(item.tag) && !/^[()]$/.test(item.tag))) return null;
  const source = readSpeaker(sentence, reading.words, 0, comma);
  return source?.kind === 'person' && source.name?.includes(' ') && !isRoleAlone(source) ? { from: 0, source } : null;
}

/** The person named by all that stands before a comma at item `j`, which opens the sentence. */
function strayComma(reading: Reading, sentence: Sentence, j: number): Subject | null {
  const { words } = reading;
  for (let k = 0; k < j; k++) {
    const { tag, from } = sentence.items[k] as Sentence['items'][number];
    if (STOP.has(tag) || (k > 0 && /^(?:VERB|AUX)$/.test(words.pos[from] as string) && !isRoleWord(tag) && !isNameLikeVerb(words, from)))
      return null;
  }
  if (/^(?:in|at|on|for|by|with|from|to|during|under|of|after|before)$/.test(sentence.items[0]?.tag as string)) return null;
  const source = readSpeaker(sentence, words, 0, j);
  return source?.kind === 'person' && source.name ? { from: 0, source } : null;
}

/** The subject of a sentence's main clause, for a participle at item `i`. */
export function sentenceSubject(reading: Reading, sentence: Sentence, i: number): Subject | null {
  const { items } = sentence;
  const { words } = reading;
  for (let k = i - 2; k > 0; k--) {
    const item = items[k] as Sentence['items'][number];
    if (words.pos[item.from] !== 'VERB' && words.pos[item.from] !== 'AUX') continue;
    if (isRoleWord(item.tag) || item.states || item.head) continue;
    if (item.tag.endsWith('ing') || items[k - 1]?.tag === 'to') continue;
    if (items[k - 1]?.tag === 'which' || items[k - 1]?.tag === 'who') {
      continue;
    }
    const subject = subjectBefore(reading, sentence, k);
    // «demanded that the forces withdraw and called»: who must withdraw did not call.
    if (subject && items[subject.from - 1]?.tag === 'that') continue;
    if (subject && items[subject.from - 1]?.tag === 'the' && items[subject.from - 2]?.tag === 'that') continue;
    if (subject && (subject.source.kind === 'person' || subject.source.kind === 'state' || subject.source.kind === 'organisation'))
      return subject;
  }
  return null;
}

/** Who does the first verb of a sentence that has somebody who can speak before it; texts, bodies of rules and plain nouns are passed over. Looks from item `from` on. */
export function mainSubject(reading: Reading, sentence: Sentence, from = 0): Subject | null {
  const { items } = sentence;
  const { words } = reading;
  for (let k = from + 1; k < items.length && k < from + 40; k++) {
    const item = items[k] as Sentence['items'][number];
    if (item.tag === '"') return null;
    const pos = words.pos[item.from];
    if ((pos !== 'VERB' && pos !== 'AUX') || item.states || item.head || isRoleWord(item.tag) || item.tag.endsWith('ing')) continue;
    if (isNameLikeVerb(words, item.from) || /^(?:to|by)$/.test(items[k + 1]?.tag ?? '') || items[k - 1]?.tag === 'to') continue;
    const subject = subjectBefore(reading, sentence, k);
    if (subject) return subject;
  }
  return null;
}

/** One past the noun phrase that begins at item `from`. */
export function nounPhraseEnd(reading: Reading, sentence: Sentence, from: number): number {
  const { items } = sentence;
  const { words } = reading;
  let to = from;
  while (to < items.length && to - from < 18) {
    const item = items[to] as Sentence['items'][number];
    const tag = item.tag;
    if (STOP.has(tag) && !(tag === 'and' && items[to + 1]?.states)) break;
    if (item.date) break;
    // «in the opinion of Russia the question …»: an article after a name begins the next phrase.
    if (/^(?:the|this|that|its)$/.test(tag) && items[to - 1]?.states && to > from) break;
    const pos = words.pos[item.from];
    if (
      (pos === 'VERB' || pos === 'AUX') &&
      to > from &&
      !isRoleWord(tag) &&
      !item.states &&
      items[to - 1]?.tag !== '-' &&
      !isNameLikeVerb(words, item.from)
    )
      break;
    if (/^(?:in|on|at|during|following|ahead|with|by|about|from|through|late|early|yesterday|told|via)$/.test(tag)) {
      if (!(tag === 'at' || tag === 'in') || !/^(?:%UN|the)$/.test(items[to + 1]?.tag ?? '') || items[to + 2]?.tag !== '%UN') break;
    }
    if ((tag === 'to' || tag === 'for') && !isRoleWord(items[to - 1]?.tag ?? '')) break;
    to++;
  }
  return to;
}

/** "…, the US ambassador" or ", who owns a shop" after a name. */
export function apposition(reading: Reading, sentence: Sentence, at: number): { to: number; source?: Source } | null {
  const { items } = sentence;
  if (items[at]?.tag !== ',') return null;
  let end = at + 1;
  while (end < items.length && end - at < 16 && !/^[,.;"]$/.test(items[end]?.tag as string)) end++;
  if (CLAUSE.has(items[at + 1]?.tag ?? '') && items[at + 1]?.tag !== 'who') return null;
  if (items[at + 1]?.tag === 'who') return { to: end };
  const source = readSpeaker(sentence, reading.words, at + 1, end);
  return source ? { to: end, source } : null;
}

/** A word with a capital that can open a name: "In his speech Mr Zelensky said". */
const isName = (sentence: Sentence, words: Reading['words'], i: number): boolean =>
  /^\p{Lu}/u.test(words.text[words.start[sentence.items[i]?.from as number] as number] as string) &&
  !sentence.items[i]?.states &&
  !/^%|^#/.test(sentence.items[i]?.tag ?? '');

/** "Cross", "Young", "Power" after another capital: part of a name, whatever the language library says. Headlines' "Says" and "Rejects" are verbs. */
function isNameLikeVerb(words: Reading['words'], i: number): boolean {
  const word = words.text.slice(words.start[i], words.end[i]);
  if (!/^\p{Lu}/u.test(word) || /(?:[^s]s|ed|ing)$/.test(word)) return false;
  return /^\p{Lu}/u.test(words.text[words.start[i - 1] ?? -1] ?? '');
}
