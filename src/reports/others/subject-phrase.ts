import type { Reading } from '../reading.ts';
import { isPronoun, isRoleWord, readSpeaker } from '../speech/speakers.ts';
import type { Source } from '../types.ts';
import { type Item, type Sentence, tagAt } from '../words/items.ts';

/** A noun phrase that does or suffers what a verb tells. */
export interface Phrase {
  readonly from: number;
  /** One past its last item. */
  readonly to: number;
  /** Alpha-3 code of a single State, else the name or the words of its head. */
  readonly actor: string;
  readonly source: Source | null;
  /** A State, person, body, or people of a sort: who can act. */
  readonly acts: boolean;
  readonly plural: boolean;
  /** "Neither Greece nor Turkey". */
  readonly none?: boolean;
  /** The word that the others belong to: "troops" of "Turkish troops in Cyprus". */
  readonly head: string;
}

/** People and things of war that act. */
const AGENTS = new Set(
  (
    'troops soldiers soldier army navy fleet forces force militia militias militants militant gunmen gunman rebels rebel insurgents guerrillas guerrilla fighters fighter warplanes warplane jets planes plane ' +
    'bombers bomber aircraft helicopters helicopter gunship gunships tanks tank warships warship ships ship vessels vessel gunboats destroyers submarines missiles missile drones drone rockets artillery police policemen settlers ' +
    'protesters demonstrators protestors crowds crowd mob mobs students workers supporters opponents refugees civilians residents villagers inspectors inspector monitors peacekeepers paratroopers marines commandos raiders ' +
    'tribesmen mercenaries irregulars royalists loyalists separatists hardliners extremists terrorists attackers assailants bombers hijackers pirates ' +
    'investigators negotiators mediators mediator delegation delegations diplomats mission envoy envoys president king queen prince premier regime government junta cabinet parliament lawmakers senate congress house court judges judge ' +
    'authorities convoy convoys trucks truck agencies agency charities doctors nurses people women men villages nationals politicians generals officers officer leaders leader party parties side sides faction factions group groups ' +
    'states nations countries powers allies members neighbours neighbors governments presidents ministers states mullahs clerics guards guard brigade brigades battalion regiment division units unit patrol patrols column columns snipers ' +
    'opposition alliance coalition bloc union commission team teams experts observers staff personnel workers activists prisoners inmates hostages kidnappers captors smugglers airline airlines company companies bank banks ' +
    'foreigners citizens migrants exiles colonists natives whites blacks arabs jews muslims christians serbs croats bosnians albanians kurds hutus tutsis thousands hundreds dozens scores marchers rioters farmers aides egyptians israelis syrians palestinians russians americans chinese'
  ).split(' '),
);
const ENDS = new Set(
  'that which who whom whose while but because after before as if when where although though until since or so whereas than unless whether despite amid then yet with'.split(
    ' ',
  ),
);
const NOUNS_IN_ING = new Set('fighting shelling bombing firing killing meeting mission uprising'.split(' '));
const MARKS = new Set([',', ';', ':', '.', '"', '(', ')', '—', '–', '?', '!', '…']);
const PREPOSITIONS = new Set(
  'in at on for by with from to during under over near after before between against among inside outside around across through about into within without along behind beyond like following including via of'.split(
    ' ',
  ),
);
/** What nobody is meant by. */
const NOBODY = new Set(
  'no nobody none few neither nothing this that these those what there nor not one any such it here i we you who which how all much many more most some both'.split(
    ' ',
  ),
);
const FUNCTION = /^(?:DET|ADP|CCONJ|SCONJ|PART|PRON|PUNCT|ADV)$/;

/** The subject whose last word is item `last` (the verb's group begins after it; the verb is item `verb`); not before item `first`. */
export function subjectEndingAt(reading: Reading, sentence: Sentence, last: number, verb: number, first = 0, depth = 0): Phrase | null {
  const { items } = sentence;
  if (last < first) return null;
  const tag = tagAt(items, last);
  if (tag === 'and' || tag === 'but' || tag === 'then' || tag === 'or')
    return depth < 2 ? subjectOfVerbBefore(reading, sentence, last, depth) : null;
  if (tag === 'which' || tag === 'who' || tag === 'that') {
    const end = tagAt(items, last - 1) === ',' ? last - 2 : last - 1;
    return end >= first ? phraseEndingAt(reading, sentence, end, first, true) : null;
  }
  if (tag === ',' && tagAt(items, verb).endsWith('ing')) return depth < 2 ? subjectOfVerbBefore(reading, sentence, last, depth) : null;
  if (tag === ',' || tag === ')' || tag === '—' || tag === '–') {
    const open = tag === ')' ? '(' : tag;
    let k = last - 1;
    while (k > first && last - k < 26 && tagAt(items, k) !== open && !/^[";.]$/.test(tagAt(items, k))) k--;
    if (tagAt(items, k) !== open || k <= first || tagAt(items, k + 1) === 'but') return null;
    // «X, for instance, who was the director, resigned»
    const before = items.findLastIndex((item, at) => at < k && at >= first && item.tag === ',');
    if (open === ',' && before > first && k - before < 8 && PREPOSITIONS.has(tagAt(items, before + 1)))
      return phraseEndingAt(reading, sentence, before - 1, first);
    return phraseEndingAt(reading, sentence, k - 1, first);
  }
  return phraseEndingAt(reading, sentence, last, first);
}

/** Who did the last verb before item `before`, for one joined to it. */
function subjectOfVerbBefore(reading: Reading, sentence: Sentence, before: number, depth: number): Phrase | null {
  const { items } = sentence;
  const { pos } = reading.words;
  for (let k = before - 1; k > 0 && before - k < 30; k--) {
    const { tag, from, states, head } = items[k] as Item;
    if (tag === ';' || tag === '"' || tag === 'that') return null;
    const is = /^(?:is|are|was|were|has|have|had)$/.test(tag);
    if ((pos[from] !== 'VERB' && !is) || states || head || tag.endsWith('ing') || tagAt(items, k - 1) === 'to' || isRoleWord(tag)) continue;
    let group = k - 1;
    while (group >= 0 && (pos[items[group]?.from as number] === 'AUX' || pos[items[group]?.from as number] === 'ADV' || items[group]?.date))
      group--;
    const found = subjectEndingAt(reading, sentence, group, k, 0, depth + 1);
    if (found) return found;
  }
  return null;
}

/** The noun phrase whose last word is item `last`, as one who acts. */
function phraseEndingAt(reading: Reading, sentence: Sentence, last: number, first = 0, antecedent = false): Phrase | null {
  const found = nounsEndingAt(reading, sentence, last, first, antecedent);
  if (!found) return null;
  // «the work of the members, who negotiated»: those who act are named last.
  const of = antecedent ? sentence.items.findLastIndex((item, k) => k > found.from && k < found.to - 1 && item.tag === 'of') : -1;
  const inner = of > 0 ? phraseOf(reading, sentence, of + 1, found.to) : null;
  return inner && isAgent(inner) && !isAgentNoun(sentence.items[of - 1]?.tag ?? '')
    ? inner
    : phraseOf(reading, sentence, found.from, found.to);
}

const isAgentNoun = (noun: string): boolean => AGENTS.has(noun) || isRoleWord(noun);

/** The items of the noun phrase whose last word is item `last`, whatever it names; `antecedent` where a relative clause follows. */
export function nounsEndingAt(
  reading: Reading,
  sentence: Sentence,
  last: number,
  first = 0,
  antecedent = false,
): { readonly from: number; readonly to: number } | null {
  const { items } = sentence;
  const { words } = reading;
  if (tagAt(items, last) === ',' && last > 1) {
    // «The vote, held late on Friday, was a blow»
    let open = last - 1;
    while (open > first && last - open < 26 && !/^[,";.]$/.test(tagAt(items, open))) open--;
    return tagAt(items, open) === ',' && open > first ? nounsEndingAt(reading, sentence, open - 1, first, antecedent) : null;
  }
  let from = last + 1;
  let joined = -1;
  for (let k = last; k >= first && last - k < 22; k--) {
    const item = items[k] as Item;
    const { tag } = item;
    const pos = words.pos[item.from];
    if (MARKS.has(tag) || ENDS.has(tag)) break;
    if (
      (pos === 'VERB' || pos === 'AUX') &&
      !item.states &&
      !item.head &&
      !isRoleWord(tag) &&
      !isInName(words, item, k === last) &&
      !NOUNS_IN_ING.has(tag)
    ) {
      if (joined > 0) from = joined;
      break;
    }
    if (tag === 'and') joined = k + 1;
    if (antecedent && k < last && /^(?:by|to|with|from|on|in|at|against|for|over|among)$/.test(tag)) break;
    from = k;
  }
  while (
    from <= last &&
    (items[from]?.date ||
      words.pos[items[from]?.from as number] === 'ADV' ||
      /^(?:and|meanwhile|later|also|still|even|only|yesterday|on|then)$/.test(tagAt(items, from)))
  )
    from++;
  from = afterLead(reading, sentence, from, last);
  return from <= last ? { from, to: last + 1 } : beforeRelative(reading, sentence, last, first);
}

/** «The summit that was to have opened on Friday has been called off»: the noun that a relative clause right before the verb belongs to. */
function beforeRelative(
  reading: Reading,
  sentence: Sentence,
  last: number,
  first: number,
): { readonly from: number; readonly to: number } | null {
  const { items } = sentence;
  for (let k = last; k > first && last - k < 14; k--) {
    if (MARKS.has(tagAt(items, k))) return null;
    if (!/^(?:that|which|who)$/.test(tagAt(items, k))) continue;
    const noun = items[k - 1] as Item;
    const isNoun = /^(?:NOUN|PROPN)$/.test(reading.words.pos[noun.from] as string);
    return isNoun && k < last ? nounsEndingAt(reading, sentence, k - 1, first, true) : null;
  }
  return null;
}

/** «In Ankara the government», «at the UN diplomats»: past what is no part of the phrase. */
function afterLead({ words }: Reading, { items }: Sentence, from: number, last: number): number {
  let k = from;
  while (k <= last && PREPOSITIONS.has(tagAt(items, k))) {
    k++;
    if (items[k]?.date) {
      k++;
      continue;
    }
    if (/^(?:the|a|an|its|his|their|her)$/.test(tagAt(items, k))) k++;
    const capital = isCapital(words, items[k]);
    while (
      k <= last &&
      (capital ? isCapital(words, items[k]) : !/^(?:the|a|an|its|his|their|he|she|it|they)$/.test(tagAt(items, k)) && !items[k]?.states)
    )
      k++;
  }
  return k;
}

const isCapital = (words: Reading['words'], item: Item | undefined): boolean =>
  item !== undefined && /^\p{Lu}/u.test(words.text.slice(words.start[item.from] as number, (words.start[item.from] as number) + 2));

const isInName = (words: Reading['words'], item: Item, last: boolean): boolean =>
  isCapital(words, item) &&
  (item.from === 0 ? false : !last || /^\p{Lu}/u.test(words.text[words.start[item.from - 1] as number] ?? '')) &&
  !/ed$/.test(item.tag);

/** Who or what items `from` to `to` (exclusive) name; null for texts, the Council and what nobody is meant by. */
export function phraseOf(reading: Reading, sentence: Sentence, from: number, to: number): Phrase | null {
  const { items } = sentence;
  const { words } = reading;
  let end = to;
  for (let k = from + 1; k < to; k++) {
    const tag = tagAt(items, k);
    if (PREPOSITIONS.has(tag) && !(tag === 'of' && !items[k + 1]?.date)) {
      end = k;
      break;
    }
  }
  const opening = tagAt(items, from);
  const alone = to - from === 1;
  if (alone && isPronoun(opening)) {
    const source = readSpeaker(sentence, words, from, to);
    return { from, to, actor: opening, source, acts: true, plural: opening === 'they', head: opening };
  }
  // The first person of a cablegram or an editorial: who writes.
  if (alone && opening === 'we') return { from, to, actor: 'we', source: null, acts: true, plural: true, head: 'we' };
  if (opening === 'neither' && items.slice(from, to).some(({ tag }) => tag === 'nor')) {
    const named = phraseOf(reading, sentence, from + 1, to);
    return named && { ...named, none: true };
  }
  if (NOBODY.has(opening) && !(/^(?:both|some|many|most|all)$/.test(opening) && !alone)) return null;
  // «220 kidnapped», «one that asked for it»: nobody is named.
  if (
    items.slice(from, end).every(({ number, tag }) => number !== undefined || /^(?:some|about|nearly|over|than|more|at|least)$/.test(tag))
  )
    return null;
  let last = end - 1;
  const of = items.findIndex((item, k) => k > from && k < end && item.tag === 'of');
  // «tens of thousands of people»: whom the number counts; «the president of Ivory Coast»: who comes first.
  if (
    of > 0 &&
    !/^(?:thousands|hundreds|dozens|scores|tens|millions|members|number|group|majority|crowds|lot|most|some|many|handful|couple|=\d.*)$/.test(
      tagAt(items, of - 1),
    )
  )
    last = of - 1;
  // «tanks loyal to the general»
  if (
    last > from &&
    words.pos[items[last]?.from as number] === 'ADJ' &&
    /^(?:NOUN|PROPN)$/.test(words.pos[items[last - 1]?.from as number] as string) &&
    !items[last]?.states
  )
    last--;
  const item = items[last];
  if (!item || item.head || /^%(?:C|GA|GAdoc)$/.test(item.tag)) return null;
  const head = item.tag;
  const bare = /^(?:the|a|an)$/.test(opening) ? from + 1 : from;
  if (bare >= end) return null;
  const text = words.text.slice(words.start[items[bare]?.from as number], words.end[(items[end - 1]?.to as number) - 1]);
  const agent = AGENTS.has(head) || (isRoleWord(head) && /s$/.test(head));
  // «the trial of the two Libyans» is no Libyan.
  const thing = of > 0 && last < of && !agent && !isRoleWord(head) && !item.states;
  const source = readSpeaker(sentence, words, from, thing ? of : agent ? end : to);
  const byWords = agent && !(source?.name && source.kind === 'person' && source.name.includes(' '));
  const actor = byWords ? text : source?.kind === 'state' && source.affiliation ? source.affiliation : (source?.name ?? text);
  const pos = words.pos[item.from] as string;
  if (!source && !item.states && FUNCTION.test(pos)) return null;
  return {
    from,
    to,
    actor: actor.replace(/^(?:the|a|an) /i, ''),
    source,
    acts: agent || source !== null || (isCapital(words, item) && last > 0) || (items[bare]?.attributive === true && pos === 'NOUN'),
    plural: item.states
      ? item.states.length > 1
      : /(?:[^s]s|people|men|women|police)$/.test(head) || items.slice(from, end).some((one) => one.tag === 'and'),
    head,
  };
}

/** Whether a phrase names a State, a person, a body or people of a sort, and no mere thing. */
export const isAgent = ({ source, head, actor }: Phrase): boolean =>
  !/^programm?e?s?$/.test(head) && (AGENTS.has(head) || isPronoun(actor) || source !== null);
