import { findSymbols, formatSymbol } from '../../symbols/index.ts';
import { addresseesOf } from '../addressees.ts';
import type { Clause } from '../clauses.ts';
import { clausesUnder, wordsOf } from '../model/clauses.ts';
import { placesOf } from '../model/places.ts';
import type { Paragraph, ResolutionText } from '../model/types.ts';
import { invokesChapterVII } from '../reader.ts';
import type { Act } from '../types.ts';
import type { Verbs } from '../verbs.ts';
import { deadlinesIn } from './deadlines.ts';
import { mandatesIn } from './mandates.ts';
import { modifiersIn } from './modifiers.ts';
import type { Citation, Deadline, Mandate, ParagraphReading, ReadClause, TextReadings } from './types.ts';

/**
 * What every paragraph of a text does: verbs with act and force (DOMAIN 4.3), whom they address, what raises or lowers them, deadlines,
 * mandates (DOMAIN 4.5), citations. Annexes are read for citations alone.
 */
export function readingsOf(text: ResolutionText, verbs: Verbs): TextReadings {
  const places = placesOf(text);
  const roots = text.parts.flatMap(({ preamble, operative }) => [...preamble, ...operative]);
  const body = roots.flatMap((one) => readUnder(one, places, verbs));
  const headings = new Set(roots.filter(({ kind }) => kind === 'heading').map(({ id }) => id));
  const unread = body.filter(({ id, clauses }) => clauses.length === 0 && !headings.has(id)).map(({ id }) => id);
  const annexes = text.annexes.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => readUnder(one, places, verbs)));
  return { paragraphs: [...body, ...annexes], chapterVII: [...body, ...annexes].some((one) => one.chapterVII), unread };
}

/** What a paragraph and those under it do; `places` as `placesOf` gives them. */
export function readUnder(root: Paragraph, places: ReadonlyMap<string, string>, verbs: Verbs): ParagraphReading[] {
  const clauses = root.kind === 'plain' ? null : clausesUnder(root, verbs);
  const readings: ParagraphReading[] = [];
  const read = (paragraph: Paragraph, chapeau: readonly string[]): void => {
    const reading = readingOf(paragraph, places.get(paragraph.id) ?? '', clauses?.get(paragraph.id) ?? [], chapeau);
    readings.push(reading);
    const governing = reading.clauses.at(-1);
    for (const child of paragraph.children) read(child, governing?.addressees ?? chapeau);
  };
  read(root, []);
  return readings;
}

function readingOf(paragraph: Paragraph, place: string, clauses: readonly Clause[], chapeau: readonly string[]): ParagraphReading {
  const words = wordsOf(paragraph);
  const deadlines: Deadline[] = [];
  const mandates: Mandate[] = [];
  const read = clauses.map(({ verb: { verb, act, force }, surface, start, end, objectStart }): ReadClause => {
    const object = words.slice(objectStart, end);
    const addressees = surface === '' ? (chapeau.length > 0 ? chapeau : toldIn(act, force, object)) : whomOf(verb, act, force, object);
    if (act === 'directive' || act === 'administrative' || act === 'authorizing' || act === 'constitutive')
      deadlines.push(...deadlinesIn(words, start, end, addressees[0] ?? null));
    if (paragraph.kind !== 'preambular') mandates.push(...mandatesIn(words, start, end));
    return { verb, surface, act, force, start, end, objectStart, addressees, modifiers: modifiersIn(words, start, end) };
  });
  return {
    id: paragraph.id,
    place,
    words,
    clauses: read,
    chapterVII: invokesChapterVII(words),
    deadlines,
    mandates,
    citations: citationsIn(words),
  };
}

/** Names of one State or body that have "and" inside. */
const ONE_NAME = /Bosnia and|Trinidad and|Antigua and|Kitts and|Vincent and|Tome and|Great Britain and|Serbia and|Peace and|Food and/;

/** Whom a clause addresses: as its verb says, else as the words after it do, two names that "and" joins apart. */
function whomOf(verb: string, act: Act, force: number | null, object: string): string[] {
  const inVerb = /^decide that (?:the )?((?:all |Member )?States|parties) shall$/.exec(verb)?.[1];
  if (inVerb !== undefined) return [inVerb];
  return addresseesOf({ act, force }, object).flatMap((who) =>
    /^\p{Lu}\S* and \p{Lu}\S*$/u.test(who) && !ONE_NAME.test(who) ? who.split(' and ') : [who],
  );
}

/** Whom a sub-paragraph tells under a chapeau that names nobody: "(a) Marshia to open …"; a verb that begins it is nobody's name. */
const toldIn = (act: Act, force: number | null, object: string): string[] =>
  addresseesOf({ act, force }, object).filter((who) => object.includes(`${who} to `));

const citationsIn = (words: string): Citation[] =>
  findSymbols(words).map(({ start, end, symbol }) => ({ symbol: formatSymbol(symbol), words: words.slice(start, end), start, end }));
