import { BySentence } from '../by-sentence.ts';
import { type Draft, dateNear, type Reading } from '../reading.ts';
import type { Person } from '../speech/speakers.ts';
import type { FigureClaim, Source, Span } from '../types.ts';
import { LONGEST_SENTENCE } from '../words/clauses.ts';
import { type Item, itemsSpan, type Sentence } from '../words/items.ts';
import { text } from '../words/quantities.ts';
import { SHARE_CUES } from '../words/shares.ts';
import { isPeople } from './counted.ts';
import { carriedSource, type LastFigure, reportedOn } from './figure-carried.ts';
import { figureModality } from './figure-modality.ts';
import { figureSource } from './figure-source.ts';
import { BREAKS, QUANTITY_CUES, SAYS } from './figure-words.ts';
import { HURT_CUES, onePersonAt } from './one-person.ts';
import { type Figure, readFigure } from './read-figure.ts';

/** Quantities of the world the report tells: people killed, displaced, held; money, shares, durations of a war. Votes and counts of the Council are left to their own readers. */
export function figureClaims(reading: Reading, people: readonly Person[], taken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(taken);
  let last: LastFigure | undefined;
  for (const sentence of reading.sentences) {
    const { items } = sentence;
    if (items.length > LONGEST_SENTENCE) continue;
    let done = -1;
    // «250 people were taken. About 130 are still held.»
    const before = last;
    const harmful = HURT_CUES.isIn(sentence);
    let previous = last && sentence.index - last.sentence === 1 ? last.unit : undefined;
    for (let i = 0; i < items.length; i++) {
      if (i <= done && !isAge(sentence, i)) continue;
      const item = items[i] as Item;
      const one = harmful && (item.tag === 'a' || item.tag === 'an');
      if (item.number === undefined && !item.date && !one && !QUANTITY_CUES.has(item) && !SHARE_CUES.has(item)) continue;
      const figure = one ? onePersonAt(reading, sentence, i) : readFigure(reading, sentence, i, previous);
      if (!figure) continue;
      // What is said of those counted may hold numbers of its own: "19,000 men from 24 nations".
      done = Math.max(done, figure.countedTo - 1, figure.numberTo - 1, i);
      const at = itemsSpan(sentence, reading.words, figure.numberFrom, figure.numberTo - 1);
      const elliptic = figure.countedTo === figure.numberTo && figure.unit === previous;
      const isTold = told.of(sentence.index).some((draft) => blocks(draft, at, figure));
      const source = isTold
        ? undefined
        : (sourceOf(reading, sentence, figure, people) ??
          carriedSource(sentence, before, elliptic) ??
          reportedOn(reading, sentence, figure.numberFrom));
      if (figure.sort === 'people' || figure.sort === 'things' || figure.sort === 'share') {
        const unit: string | undefined = figure.sort === 'share' ? previous : figure.unit;
        previous = unit;
        if (unit !== undefined) last = { sentence: sentence.index, unit, ...(source ? { source } : {}) };
      }
      if (!isTold) drafts.push(draftOf(reading, sentence, figure, source));
    }
  }
  return drafts;
}

/** «two 19-year-old farmers»: an age within the words that another number counts. */
const isAge = ({ items }: Sentence, i: number): boolean =>
  items[i]?.number !== undefined && items[i + 1]?.tag === '-' && items[i + 3]?.tag === '-' && items[i + 4]?.tag === 'old';

/** «Two officials said 30 people had died» tells a figure and no more; what else is said with a number in it is a statement. */
export const countsPeople = ({ claim }: Draft): boolean => claim.kind === 'figure' && isPeople(claim.unit);

/**
 * A number inside a vote, a count or a council claim is theirs, unless it counts people, measures ("the third veto in nine days") or is more than
 * the Council has members. What a text demands may name a figure of the world as well as a quotation may.
 */
function blocks({ claim }: Draft, at: Span, { sort, value, high }: Figure): boolean {
  if (claim.span.start > at.start || at.end > claim.span.end) return false;
  if (claim.kind === 'council') return true;
  if (claim.kind !== 'vote' && claim.kind !== 'count') return false;
  return !(sort === 'people' || sort === 'duration' || sort === 'length' || (value ?? high ?? 0) > 15);
}

/** Who is said in its own sentence, or in one about it, to give a figure. */
const sourceOf = (reading: Reading, sentence: Sentence, figure: Figure, people: readonly Person[]): Source | undefined =>
  figureSource(reading, sentence, [figure.numberFrom, figure.countedTo], spanOf(reading, sentence, figure), people);

const spanOf = ({ words }: Reading, sentence: Sentence, { from, to }: Figure): Span => itemsSpan(sentence, words, from, to - 1);

function draftOf(reading: Reading, sentence: Sentence, figure: Figure, according: Source | undefined): Draft {
  const span = spanOf(reading, sentence, figure);
  const where = placeIn(reading, sentence, figure.from, figure.to);
  const since = sinceIn(reading, sentence);
  const date = dateNear(sentence, figure.from, figure.to, reading.dateline, false, 6);
  const claim: Omit<FigureClaim, 'id' | 'sentence'> = {
    kind: 'figure',
    span,
    modality: figureModality(sentence, figure.numberFrom),
    ...(figure.value === undefined ? {} : { value: figure.value }),
    ...(figure.low === undefined ? {} : { low: figure.low }),
    ...(figure.high === undefined ? {} : { high: figure.high }),
    bound: figure.bound,
    unit: figure.unit,
    what: figure.what,
    ...(where ? { where } : {}),
    ...(since ? { since } : {}),
    ...(according ? { according } : {}),
    ...(date ? { date } : {}),
  };
  return { claim, sentence: sentence.index };
}

/** "in Gaza", "in southern Gaza": the last place named with the figure, or in its sentence just before. */
function placeIn(reading: Reading, sentence: Sentence, from: number, to: number): string | undefined {
  const { items } = sentence;
  const { words } = reading;
  for (let k = to - 1; k >= Math.max(0, from - 6); k--) {
    if (k < from && SAYS.has(items[k]?.tag ?? '')) return undefined;
    if (items[k]?.tag !== 'in' && items[k]?.tag !== 'across') continue;
    let end = k + 1;
    while (
      end < items.length &&
      end - k < 5 &&
      (items[end]?.states ||
        /^(?:the|southern|northern|eastern|western|central|besieged|occupied|north|south|east|west)$/.test(items[end]?.tag ?? '') ||
        words.pos[items[end]?.from as number] === 'PROPN') &&
      !items[end]?.date
    )
      end++;
    if (end === k + 1 || !/\p{Lu}/u.test(text(reading, sentence, end - 1, end))) continue;
    return text(reading, sentence, k + 1, end).replace(/^the /, '');
  }
  return undefined;
}

function sinceIn(reading: Reading, sentence: Sentence): string | undefined {
  const at = sentence.items.findIndex((item) => item.tag === 'since');
  if (at < 0) return undefined;
  const next = sentence.items[at + 1];
  if (next?.date) return text(reading, sentence, at + 1, at + 2);
  let end = at + 1;
  while (end < sentence.items.length && end - at < 8 && !BREAKS.has(sentence.items[end]?.tag ?? '')) end++;
  return end > at + 1 ? text(reading, sentence, at + 1, end) : undefined;
}
