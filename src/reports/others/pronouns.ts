import type { Reading } from '../reading.ts';
import { isPronoun, isRoleWord } from '../speech/speakers.ts';
import type { Sentence } from '../words/items.ts';
import { type Phrase, subjectEndingAt } from './subject-phrase.ts';

/** How many sentences back a pronoun looks. */
const BACK = 2;

/** Who the subject of a verb is, pronouns followed back to whom they stand for; null where that cannot be told. */
export function whoIs(reading: Reading, sentence: Sentence, subject: Phrase): string | null {
  if (!isPronoun(subject.actor)) return subject.actor;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - BACK); index--) {
    const one = reading.sentences[index] as Sentence;
    // «it» after a text or the Council may be either.
    if (
      subject.actor === 'it' &&
      one.items.some(({ head, tag }, k) => (head || tag === '%C') && (index < sentence.index || k < subject.from))
    )
      return null;
    const found = lastFitting(reading, one, index === sentence.index ? subject.from : one.items.length, subject.actor);
    if (found) return found;
  }
  // «it» may be a text or the Council; a person or people stay such even where nobody knows who.
  return subject.actor === 'it' ? null : subject.actor;
}

/** The subject of the first verb of a sentence, up to item `before`, that a pronoun can stand for. */
function lastFitting(reading: Reading, sentence: Sentence, before: number, pronoun: string): string | null {
  const { items } = sentence;
  const { pos } = reading.words;
  for (let k = 1; k < Math.min(before, 60); k++) {
    const item = items[k];
    if (!item || pos[item.from] !== 'VERB' || item.states || item.head || item.tag.endsWith('ing') || isRoleWord(item.tag)) continue;
    let group = k - 1;
    while (group >= 0 && /^(?:AUX|ADV|PART)$/.test(pos[items[group]?.from as number] as string)) group--;
    const one = subjectEndingAt(reading, sentence, group, k);
    if (one && fits(one, pronoun)) return one.actor;
  }
  return null;
}

function fits({ source, acts, plural, actor }: Phrase, pronoun: string): boolean {
  if (!acts || isPronoun(actor)) return false;
  if (pronoun === 'they') return plural;
  if (pronoun === 'it') return !plural && source?.kind !== 'person';
  return source?.kind === 'person' && source.name !== undefined;
}
