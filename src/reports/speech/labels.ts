import { once } from '../../record/once.ts';
import { isListed } from '../../text/language.ts';
import type { Reading } from '../reading.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { countBefore } from '../words/lower-bound.ts';
import type { Joined } from './acquaintances.ts';
import { isNoName, isTitle, readSpeaker } from './speakers.ts';
import type { Speeches } from './speeches.ts';

/** A label is no longer than this: "Mr. BARSOV (Union of Soviet Socialist Republics):". */
const LONGEST = 14;
/** Labels that name no speaker. */
const NO_SPEAKERS = new Set(
  'photo video read more update note question answer watch listen related source caption image breaking headline analysis opinion editor full text'.split(
    ' ',
  ),
);
/** Who puts questions or reads the report out. */
const OWN = /^(?:moderator|operator|newsreader|correspondent|reporter|presenter|anchor|host|announcer|narrator|interviewer|question|q)$/;
const FIRST_PERSON = /^(?:i|we|my|our|us|me)$/;

/** Whether the language library takes an item for a verb in small letters. */
export function isVerb({ words }: Reading, item: Sentence['items'][number]): boolean {
  const pos = words.pos[item.from];
  return (pos === 'VERB' || pos === 'AUX') && !item.states && words.text.charCodeAt(words.start[item.from] as number) >= 97;
}

/** Whether what stands before a colon at item `colon` is short and tells nothing: a label. */
export const isLabel = (reading: Reading, sentence: Sentence, from: number, colon: number): boolean =>
  colon - from <= LONGEST && !sentence.items.slice(from, colon).some((item) => item.tag === '"' || isVerb(reading, item));

/** Whom a label names: «SHERER: …», «Mr. Malik: …», «FRANCE: …». null for «Read more: …», «Photo: …». */
export function labelledSpeaker({ reading, known }: Speeches, sentence: Sentence, from: number, colon: number): Joined | null {
  // «VARGAS (through an interpreter):»
  const open = sentence.items.findIndex((item, k) => k > from && k < colon && item.tag === '(');
  const aside = open > 0 && /^\p{Ll}/u.test(reading.words.text.slice(reading.words.start[sentence.items[open + 1]?.from as number]));
  const source = readSpeaker(sentence, reading.words, from, aside ? open : colon);
  if (!source || source.kind === 'unnamed') return null;
  const label = known.join(source, undefined, sentence);
  if (!label) return null;
  const { kind, role, affiliation } = label.speaker;
  return kind === 'state' ||
    role ||
    affiliation ||
    isTitle(sentence.items[from]?.tag as string) ||
    isNameLabel(reading, sentence, from, aside ? open : colon)
    ? label
    : null;
}

/** «SHERER: “…”», «Duncan Hewitt: “…”»: a full name, or a surname in capitals that the report has elsewhere. */
function isNameLabel({ words }: Reading, { items }: Sentence, from: number, colon: number): boolean {
  if (items.slice(from, colon).some((item) => isNoName(item.tag) || NO_SPEAKERS.has(item.tag))) return false;
  const label = words.text.slice(words.start[items[from]?.from as number], words.end[(items[colon - 1]?.to as number) - 1]);
  if (/^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(label)) return true;
  return (
    /^\p{Lu}[\p{Lu}'’ -]{2,}$/u.test(label) &&
    (words.norm.filter((word) => word === label.toLowerCase()).length > 1 || !isListed(label.toLowerCase()))
  );
}

/**
 * What records and old papers print without marks behind a label at the beginning of a line: "Mr. Malik: We shall not …". Only words in the
 * first person are surely somebody's own.
 */
export function labelledSpeech(book: Speeches, sentence: Sentence): void {
  const { items, span, line } = sentence;
  const { words, mended } = book.reading;
  if (!line.includes(' : ') || !/^$|\n\s*$/.test(mended.text.slice(Math.max(0, span.start - 2), span.start))) return;
  const colon = items.findIndex((item) => item.tag === ':');
  if (colon < 1 || colon + 3 > items.length || !isLabel(book.reading, sentence, 0, colon)) return;
  const said = items.slice(colon + 1);
  if (said.some((item) => item.tag === '"')) return;
  if (!said.some((item) => FIRST_PERSON.test(item.tag)) && turnEnd(book.reading, span.start) === 0) return;
  const speaker = items.slice(0, colon).some(({ tag }) => OWN.test(tag)) ? null : labelledSpeaker(book, sentence, 0, colon);
  if (!speaker) return;
  const cue = itemsSpan(sentence, words, 0, colon);
  const own = itemsSpan(sentence, words, colon + 1, items.length - 1);
  const content = { start: own.start, end: Math.max(own.end, turnEnd(book.reading, span.start)) };
  const speech = {
    sentence: sentence.index,
    ...speaker,
    verb: 'say',
    span: { start: cue.start, end: content.end },
    cue,
    content,
    quotes: [],
    direct: false,
    order: 'after',
    general: true,
  } as const;
  book.push(speech, false);
}

/** A label in capitals, or the Q of a question, at the beginning of a line behind an empty one. */
const TURN = /\n[ \t]*\n[ \t]*(?:\p{Lu}[\p{Lu}.'’ -]{1,40}(?:\([^)\n]{1,60}\) ?)?:|Q(?::|[ \t]{2,}))/gu;
/** So many labels make a transcript of a text. */
const TRANSCRIPT = 3;
/** A turn is read no further than this. */
const LONGEST_TURN = 4_000;

/** Where each turn of a report begins. */
const turnsIn = once(({ mended }: Reading): readonly number[] => [...mended.text.matchAll(TURN)].map(({ index }) => index));

/** Where the turn ends that begins at an offset, in a transcript; 0 elsewhere. */
function turnEnd(reading: Reading, start: number): number {
  const starts = turnsIn(reading);
  if (starts.length < TRANSCRIPT) return 0;
  return Math.min(starts[countBefore(starts, start + 1, (one) => one)] ?? reading.mended.text.length, start + LONGEST_TURN);
}
