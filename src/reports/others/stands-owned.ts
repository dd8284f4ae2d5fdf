import type { Draft, Reading } from '../reading.ts';
import { type Sentence, tagAt } from '../words/items.ts';
import { actEnd } from './act-end.ts';
import { drafted, isWorldBody } from './position-draft.ts';
import { whoIs } from './pronouns.ts';
import type { Stance } from './stand-lexicon.ts';
import { nounsEndingAt, type Phrase, phraseOf } from './subject-phrase.ts';

/** Nouns of a stand with the word that leads on to what it is on: "France's opposition to …". */
export const OWNED: ReadonlyMap<string, readonly [Stance, string]> = new Map<string, readonly [Stance, string]>([
  ['opposition', ['opposes', 'to']],
  ['objections', ['opposes', 'to']],
  ['objection', ['opposes', 'to']],
  ['resistance', ['opposes', 'to']],
  ['hostility', ['opposes', 'to']],
  ['reluctance', ['opposes', 'to']],
  ['rejection', ['rejects', 'of']],
  ['refusal', ['rejects', 'to']],
  ['unwillingness', ['rejects', 'to']],
  ['support', ['supports', 'for']],
  ['backing', ['supports', 'for']],
  ['endorsement', ['supports', 'of']],
  ['desire', ['supports', 'to']],
  ['wish', ['supports', 'to']],
  ['determination', ['supports', 'to']],
  ['insistence', ['supports', 'on']],
  ['preference', ['supports', 'for']],
  ['demand', ['supports', 'for']],
  ['demands', ['supports', 'for']],
  ['acceptance', ['accepts', 'of']],
  ['willingness', ['accepts', 'to']],
  ['readiness', ['accepts', 'to']],
]);

/** "Germany's opposition to the invasion", "their refusal to leave", "French support for the plan"; "has no intention of allowing". */
export function byOwnedNoun(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const known = OWNED.get(tagAt(sentence.items, i));
  if (!known) return null;
  const [stance, lead] = known;
  if (tagAt(sentence.items, i + 1) !== lead) return null;
  const owner = ownerOf(reading, sentence, i);
  if (
    !owner ||
    tagAt(sentence.items, i - 1) === 'alleged' ||
    isWorldBody(owner.source) ||
    /^(?:no|without|lack)$/.test(tagAt(sentence.items, owner.from - 1))
  )
    return null;
  const actor = whoIs(reading, sentence, owner);
  const to = beforeVerb(reading, sentence, i + 2, actEnd(reading, sentence, i + 2), lead === 'to');
  if (actor === null || to <= i + 2) return null;
  return drafted(reading, sentence, owner.from, to, actor, { from: i + 2, to }, stance, 'asserted');
}

/** «France's opposition to the war was plain»: what the stand is on ends before the verb; «refusal to leave» begins with one. */
function beforeVerb({ words }: Reading, { items }: Sentence, from: number, to: number, infinitive: boolean): number {
  for (let k = infinitive ? from + 1 : from; k < to; k++) if (words.pos[items[k]?.from as number] === 'AUX' && !items[k]?.states) return k;
  return to;
}

/** Whose a noun is: what stands before "'s", a State that owns it by its adjective, "its" and "their". */
function ownerOf(reading: Reading, sentence: Sentence, i: number): Phrase | null {
  const { items } = sentence;
  let k = i - 1;
  while (
    k >= 0 &&
    i - k < 4 &&
    /^(?:ADJ|ADV|NOUN|PUNCT)$/.test(reading.words.pos[items[k]?.from as number] as string) &&
    !items[k]?.states &&
    tagAt(sentence.items, k) !== "'s"
  ) {
    if (/^[,;:."()—–]$/.test(tagAt(sentence.items, k))) return null;
    k--;
  }
  const item = items[k];
  if (!item) return null;
  const pronoun = /^(?:its|their|his|her)$/.exec(item.tag)?.[0];
  if (pronoun) {
    const stands = pronoun === 'its' ? 'it' : pronoun === 'their' ? 'they' : pronoun === 'his' ? 'he' : 'she';
    return { from: k, to: k + 1, actor: stands, source: null, acts: true, plural: stands === 'they', head: stands };
  }
  if (item.states && item.attributive) return phraseOf(reading, sentence, k, k + 1);
  if (item.tag !== "'s") return null;
  const found = nounsEndingAt(reading, sentence, k - 1);
  const phrase = found && phraseOf(reading, sentence, found.from, found.to);
  return phrase?.acts ? phrase : null;
}
