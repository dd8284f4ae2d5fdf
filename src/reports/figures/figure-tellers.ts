import type { Reading } from '../reading.ts';
import { readSpeaker } from '../speech/speakers.ts';
import { speechesBySentence, speechOf } from '../speech/speech.ts';
import type { Source } from '../types.ts';
import type { Item, Sentence } from '../words/items.ts';
import { nounPhraseEnd, subjectBefore } from '../words/subjects.ts';
import { tagsLike } from '../words/tags.ts';

/**
 * Whose a figure is, read by grammar where no speech was found: who tells, counts or estimates before or behind it, by whose count it is, whom
 * the sentence cites. Tellers need not be persons of office: "medics said", "a Belgian communiqué put".
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of telling and counting, in the forms that take a subject. */
const TELLS = words(
  'discovered said says say told tell tells claimed claims claim reported reports report charged charges charge alleged alleges announced announces stated states declared estimated estimates estimate put puts ' +
    'counted counts recorded records documented documents registered showed shows show indicated indicates indicate spoke speaks speak spoken listed lists believed believes believe reckoned reckons reckon warned warns warn noted notes added adds ' +
    'acknowledged acknowledges admitted admits confirmed confirms conceded found finds verified verifies mentioned mentions asserted asserts maintained maintains complained explained explains',
);

/** Who tells without an office, and papers that tell. Singular and plural forms. */
const TELLERS = words(
  'medic medics doctor doctors nurse nurses rescuer rescuers witness witnesses eyewitness eyewitnesses resident residents villager villagers survivor survivors rebel rebels insurgent insurgents guerrilla guerrillas militant militants militia fighter fighters ' +
    'activist activists worker workers monitor monitors refugee refugees prisoner prisoners official officials source sources diplomat diplomats analyst analysts reporter reporters correspondent correspondents journalist journalists authorities authority ' +
    'police policeman officer officers commander commanders soldier soldiers investigator investigators researcher researchers scientist scientists economist economists historian historians expert experts lawyer lawyers prosecutor prosecutors relatives ' +
    'organisers organizers leaders government governments agency agencies charity charities group groups organisation organisations organization organizations ngo ngos hospital hospitals clinic ministry embassy media paper papers newspaper newspapers radio television ' +
    'office bureau institute university department institution institutions auditors academics delegate delegates representative representatives spokesman spokeswoman spokesmen coroner mayor governor minister captain crew company companies army navy force command staff firefighters firemen paramedics lawmakers planners engineers ' +
    'report reports communiqué communique communiqués statement account accounts estimate estimates survey surveys poll study studies census document documents letter dispatch dispatches bulletin tally count book website monitor watchdog inquiry images imagery photographs pictures',
);
const PAPERS = words(
  'report reports communiqué communique communiqués statement account accounts estimate estimates survey surveys poll study studies census document documents letter dispatch dispatches bulletin tally count book website inquiry images imagery photographs pictures',
);
/** What parts a paper from its verb: "a report seen by Reuters". */
const SEEN = /^(?:seen|obtained|reviewed|published|released|issued|leaked|quoted|cited|compiled|prepared|drawn|written)$/;
const STOPS = /^[.;:"]$/;

/** The teller whose words from `from` to `to` are a plain noun phrase with one of the heads above, or a speaker as everywhere else. */
export function tellerIn(reading: Reading, sentence: Sentence, from: number, to: number): Source | undefined {
  const { items } = sentence;
  let first = from;
  // «In six hours of bitter debate the delegate of Jordan»: the speaker begins at the article behind what opens the sentence.
  if (/^(?:in|at|on|after|during|for|by|with)$/.test(items[first]?.tag ?? ''))
    for (let k = to - 1; k > first + 1; k--) if (items[k]?.tag === 'the' && TELLERS.has(items[k + 1]?.tag ?? '')) first = k;
  while (first < to && (/^(?:,|and|but|however|meanwhile|while|as|on|also|—|–)$/.test(items[first]?.tag ?? '') || items[first]?.date))
    first++;
  if (first >= to) return undefined;
  let head = -1;
  for (let k = first; k < to; k++) {
    const { tag } = items[k] as Item;
    if (/^(?:of|in|at|from|on|for|near|inside|with|who|which|,)$/.test(tag) || SEEN.test(tag) || (head >= 0 && tag.endsWith('ing'))) break;
    if (TELLERS.has(tag)) head = k;
  }
  const known = readSpeaker(sentence, reading.words, first, to);
  // «Aid agencies say»: the capital that opens the sentence names nobody.
  const several = head >= 0 && /ies$|s$/.test(items[head]?.tag as string) && known?.kind === 'organisation';
  if (known && !several && !(head >= 0 && PAPERS.has(items[head]?.tag as string)))
    return /^(?:he|she|it|they)$/.test(known.name ?? '') ? undefined : known;
  if (head < 0) return undefined;
  // «A report by Amnesty International»
  const owned = PAPERS.has(items[head]?.tag as string) && /^(?:by|of|from)$/.test(items[head + 1]?.tag ?? '') && head + 2 < to;
  if (owned) head = to - 1;
  const { words: text } = reading;
  const span = { start: text.start[items[first]?.from as number] as number, end: text.end[(items[head]?.to as number) - 1] as number };
  const written = text.text.slice(span.start, span.end);
  const plural = /s$|^(?:police|media|staff)$/.test(items[head]?.tag as string) && !/^the /i.test(written);
  return plural ? { role: written, kind: 'unnamed', span } : { name: written.replace(/^the /i, ''), kind: 'organisation', span };
}

/** Who tells the figure that stands at items `from` to `to`, in its own sentence. */
export function tellerOf(reading: Reading, sentence: Sentence, from: number, to: number): Source | undefined {
  return (
    citing(reading, sentence) ??
    asideBefore(reading, sentence, from) ??
    tellsBefore(reading, sentence, from) ??
    tellsBehind(reading, sentence, to) ??
    byCountOf(reading, sentence, from, to)
  );
}

const BEFORE_NUMBER =
  /^(?:[,;:.]|some|about|around|nearly|almost|roughly|approximately|more|at|over|up|between|as|an?|only|just|half|dozens|hundreds|thousands|tens|millions|scores|there|no|fewer|less|close|well)$/;

/** «According to the U.N. some 25 million people need aid»: no comma parts the source from the number. */
export function openingAccording(reading: Reading, sentence: Sentence): Source | undefined {
  const { items } = sentence;
  if (items[0]?.tag !== 'according' || items[1]?.tag !== 'to') return undefined;
  let end = 2;
  while (end < items.length && end < 22 && items[end]?.number === undefined && !BEFORE_NUMBER.test(items[end]?.tag as string)) end++;
  return items[end]?.tag === ',' ? undefined : tellerIn(reading, sentence, 2, end);
}

/**
 * «The government says it holds 1,500, but rights groups speak of 12,000»: who tells behind the turn, not who spoke before it; without a
 * source where a pronoun tells. undefined where nobody tells behind a turn.
 */
export function otherTeller(reading: Reading, sentence: Sentence, from: number): { readonly source?: Source } | undefined {
  const { items } = sentence;
  for (let k = from - 1; k > 3; k--) {
    if (items[k]?.tag === '"') return undefined;
    if (!/^(?:but|while|whereas|although|though)$/.test(items[k]?.tag as string)) continue;
    const source = tellsBefore(reading, sentence, from, k);
    if (source) return { source };
    return /^(?:it|they|he|she|others?|some)$/.test(items[k + 1]?.tag ?? '') && TELLS.has(items[k + 2]?.tag ?? '') ? {} : undefined;
  }
  return undefined;
}

/** «An aid worker said 14 trucks …», «A UN report seen by Reuters puts the number at …», «The army gave its losses as …». */
function tellsBefore(reading: Reading, sentence: Sentence, from: number, least = 0): Source | undefined {
  const { items } = sentence;
  for (let k = from - 1; k > least && from - k < 30; k--) {
    const tag = items[k]?.tag as string;
    // What is joined on behind a comma may be the reporter's own again.
    if (STOPS.test(tag) || (tag === ',' && /^(?:and|but|while|which|who)$/.test(items[k + 1]?.tag ?? ''))) return undefined;
    const gives = /^(?:gave|gives|giving)$/.test(tag) && items.slice(k, from).some((item) => item.tag === 'as');
    if ((!TELLS.has(tag) && !gives) || items[k - 1]?.tag === 'to' || isName(reading, sentence, k)) continue;
    if (/^puts?$/.test(tag) && !items.slice(k, from).some((item) => item.tag === 'at')) continue;
    if (tag === 'report' || tag === 'states' || tag === 'claims' || tag === 'charges') {
      const pos = reading.words.pos[items[k]?.from as number];
      const takesClause = tag === 'claims' && /^(?:to|that)$/.test(items[k + 1]?.tag ?? '');
      if (pos !== 'VERB' && pos !== 'AUX' && !takesClause) continue;
    }
    // «is said to», «are reported killed»: by nobody.
    if (/^(?:is|are|was|were|been|be)$/.test(items[k - 1]?.tag ?? '')) continue;
    // «The Red Cross, which reported 23,700 deaths»
    if (/^(?:which|who)$/.test(items[k - 1]?.tag ?? '')) return subjectBefore(reading, sentence, k)?.source;
    // «It gave the losses as 63 dead»: who told the sentence before.
    if (opensWithPronoun(reading, sentence, k))
      return speakerBefore(reading, sentence) ?? firstTeller(reading, reading.sentences[sentence.index - 1]);
    return subjectOf(reading, sentence, k);
  }
  return undefined;
}

/** Who was speaking in the sentence before. */
const speakerBefore = (reading: Reading, { index }: Sentence): Source | undefined =>
  speechesBySentence(speechOf(reading))
    .get(index - 1)
    ?.findLast(({ verb }) => verb !== '')?.speaker;

/** «It said», «It has also counted»: nothing but auxiliaries and adverbs between the pronoun that opens a sentence and its verb. */
const opensWithPronoun = ({ words }: Reading, { items }: Sentence, verb: number): boolean =>
  /^(?:it|they|he|she)$/.test(items[0]?.tag ?? '') &&
  items.slice(1, verb).every((item) => /^(?:ADV|AUX)$/.test(words.pos[item.from] ?? '') || item.tag === 'had' || item.tag === 'has');

/** «Port Said» */
export const isName = ({ words }: Reading, { items }: Sentence, k: number): boolean =>
  k > 1 &&
  [k - 1, k].every((at) =>
    /^\p{Lu}\p{Ll}/u.test(words.text.slice(words.start[items[at]?.from as number], words.end[items[at]?.from as number])),
  );

/** The noun phrase before the verb at item `verb`, past what parts it from it. */
function subjectOf(reading: Reading, sentence: Sentence, verb: number): Source | undefined {
  const { items } = sentence;
  const { pos } = reading.words;
  let end = verb;
  while (
    end > 0 &&
    (/^(?:has|have|had|also|later|earlier|now|then|itself|themselves|on|is|are|was|were|been)$/.test(items[end - 1]?.tag ?? '') ||
      items[end - 1]?.date)
  )
    end--;
  // «The ministry spoke of a massacre and announced 104 dead»
  if (end > 3 && /^(?:and|but|,)$/.test(items[end - 1]?.tag ?? '')) return firstTeller(reading, sentence, end);
  let start = end;
  while (start > 0 && end - start < 20) {
    const tag = items[start - 1]?.tag as string;
    if (STOPS.test(tag) || tag === ',' || /^(?:that|because|after|when|while|but|if|as|though|although)$/.test(tag)) break;
    const verbal = /^(?:VERB|AUX)$/.test(pos[items[start - 1]?.from as number] ?? '');
    // «Rebels fighting the government said»
    const fighting = tag.endsWith('ing') && TELLERS.has(items[start - 2]?.tag ?? '');
    if (verbal && !fighting && !SEEN.test(tag) && !items[start - 1]?.states) break;
    start--;
  }
  // «Its report put the losses at 53»
  if (/^(?:its|their)$/.test(items[start]?.tag ?? '') && start === 0) return firstTeller(reading, reading.sentences[sentence.index - 1]);
  return start < end ? tellerIn(reading, sentence, start, end) : undefined;
}

/** Who does the first verb of telling in a sentence, for a pronoun after it. */
export function firstTeller(reading: Reading, sentence: Sentence | undefined, before = 1_000): Source | undefined {
  if (!sentence) return undefined;
  const verb = sentence.items.findIndex(
    (item, k) =>
      k > 0 &&
      k < before &&
      /^(?:VERB|AUX)$/.test(reading.words.pos[item.from] ?? '') &&
      !(SEEN.test(item.tag) && !takesObject(reading, sentence, k)) &&
      !item.states,
  );
  return verb > 0 ? subjectOf(reading, sentence, verb) : undefined;
}

/** «published its findings», not «a report published last week» */
const takesObject = ({ words }: Reading, { items }: Sentence, verb: number): boolean =>
  /^(?:DET|PRON)$/.test(words.pos[items[verb + 1]?.from as number] ?? '') && !/^(?:this|last)$/.test(items[verb + 1]?.tag ?? '');

/** «In Aleppo alone, say residents, 25 schools …»: a clause of telling between commas before the number. */
function asideBefore(reading: Reading, sentence: Sentence, from: number): Source | undefined {
  const { items } = sentence;
  for (let k = from - 1; k > 1 && from - k < 10; k--) {
    if (!/^(?:say|says|said)$/.test(items[k]?.tag as string) || items[k - 1]?.tag !== ',') continue;
    const end = nounPhraseEnd(reading, sentence, k + 1);
    return items[end]?.tag === ',' ? tellerIn(reading, sentence, k + 1, end) : undefined;
  }
  return undefined;
}

/** «…, medics said», «…, said the coroner»: behind a comma at the sentence's end. */
function tellsBehind(reading: Reading, sentence: Sentence, to: number): Source | undefined {
  const { items } = sentence;
  for (let k = to; k < items.length && k - to < 24; k++) {
    const tag = items[k]?.tag as string;
    // «33 trucks entered Gaza – UN», «Thirty killed: ministry»
    if ((tag === '—' || tag === ':') && items.length - k < 6) return tellerIn(reading, sentence, k + 1, items.length);
    if (tag === ';' || tag === ':') return undefined;
    if (tag !== ',' && tag !== '"' && tag !== '—') continue;
    let verb = k + 1;
    while (verb < items.length && verb - k < 12 && !TELLS.has(items[verb]?.tag as string)) {
      if (/^[,;:."]$/.test(items[verb]?.tag as string)) break;
      verb++;
    }
    if (!TELLS.has(items[verb]?.tag ?? '')) continue;
    // The teller closes the clause: «, medics said.», «, medics said, as …», «, said the coroner on Friday».
    const inverted = verb === k + 1;
    if (
      !inverted &&
      items[verb]?.tag !== 'told' &&
      !/^(?:[.,;"]|on|in|at|late|early|)$/.test(items[verb + 1]?.tag ?? '') &&
      !items[verb + 1]?.date
    )
      continue;
    const found = inverted
      ? tellerIn(reading, sentence, verb + 1, nounPhraseEnd(reading, sentence, verb + 1))
      : tellerIn(reading, sentence, k + 1, verb);
    if (found) return found;
  }
  return undefined;
}

const COUNT = /^(?:tally|count|reckoning|estimate|estimates|figures|account|data|toll|statistics|records)$/;

const leadsIn = tagsLike(/^(?:by|on|from|per)$/);

/** «by Israel's tally», «by its own count, the militia …», «on UN figures», «the figure was given by the government». */
function byCountOf(reading: Reading, sentence: Sentence, from: number, to: number): Source | undefined {
  const { items } = sentence;
  for (let k = 0; k < items.length; k++) {
    const tag = items[k]?.tag as string;
    if (
      items[k + 1]?.tag === 'by' &&
      /^(?:given|provided|compiled|supplied|released|issued|put|quoted|cited)$/.test(tag) &&
      k >= to &&
      k - to < 8
    )
      return tellerIn(reading, sentence, k + 2, nounPhraseEnd(reading, sentence, k + 2));
    // «was put at $18 billion by the World Bank»
    if (tag === 'by' && k >= to && k - to < 3 && isPassivelyTold(items, from)) {
      const teller = tellerIn(reading, sentence, k + 1, nounPhraseEnd(reading, sentence, k + 1));
      if (teller) return teller;
    }
    if (!leadsIn(items[k]) || Math.abs(k - from) > 30) continue;
    let end = k + 1;
    while (end < items.length && end - k < 8 && !/^[,;:.]$/.test(items[end]?.tag as string) && !COUNT.test(items[end]?.tag as string))
      end++;
    if (!COUNT.test(items[end]?.tag ?? '') || end === k + 1) continue;
    let last = end;
    while (last > k + 1 && /^(?:'s|own|official|latest|last|conservative|low|best|preliminary|most)$/.test(items[last - 1]?.tag as string))
      last--;
    if (last === k + 2 && /^(?:its|their|his|her)$/.test(items[k + 1]?.tag as string)) {
      if (items[end + 1]?.tag !== ',') continue;
      return tellerIn(reading, sentence, end + 2, nounPhraseEnd(reading, sentence, end + 2));
    }
    const found = last > k + 1 ? tellerIn(reading, sentence, k + 1, last) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** «was put at», «are estimated to number»: a verb of telling in the passive within a few words before a number. */
const isPassivelyTold = (items: readonly Item[], from: number): boolean =>
  items
    .slice(Math.max(1, from - 6), from)
    .some(
      ({ tag }, k) =>
        /^(?:put|estimated|reckoned|placed|given|reported|counted)$/.test(tag) &&
        /^(?:is|are|was|were|been|be)$/.test(items[Math.max(1, from - 6) + k - 1]?.tag ?? ''),
    );

const cites = tagsLike(/^(?:citing|quoting)$/);

/** «Citing the Red Crescent, state television spoke of …», «…, quoting hospital staff». */
function citing(reading: Reading, sentence: Sentence): Source | undefined {
  const k = sentence.items.findIndex(cites);
  return k < 0 ? undefined : tellerIn(reading, sentence, k + 1, nounPhraseEnd(reading, sentence, k + 1));
}
