import { ok, type Result, refuse } from '../../result.ts';
import { findPlace, PLACE } from '../amend/place.ts';
import { numberBlocks } from './labels.ts';
import { textOf } from './to-text.ts';
import { type Block, wordsOf } from './types.ts';

/** A text as it stood under a name. */
interface TextThen {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** What a paragraph was called once. */
export interface NumberHad {
  readonly block: string;
  /** "OP4". */
  readonly place: string;
  /** Name of the last version in which it was called so. */
  readonly version: string;
}

/** Every number that paragraphs still in the text had in versions, the latest first; some they have yet. `versions` in the order kept. */
export function numbersHad(blocks: readonly Block[], versions: readonly TextThen[]): readonly NumberHad[] {
  const here = new Set(blocks.map(({ id }) => id));
  const found = new Map<string, NumberHad>();
  for (const { name, blocks: then } of versions.toReversed()) {
    for (const [block, place] of placesIn(then)) {
      const key = `${block} ${place}`;
      if (here.has(block) && !found.has(key)) found.set(key, { block, place, version: name });
    }
  }
  return [...found.values()];
}

function placesIn(blocks: readonly Block[]): readonly (readonly [string, string])[] {
  const numbers = numberBlocks(blocks);
  return blocks.flatMap(({ id, kind }, i) => {
    const { place } = numbers[i]!;
    return place === '' || kind === 'after' ? [] : [[id, place] as const];
  });
}

/** A paragraph that a number leads to. */
export interface Cited {
  readonly block: string;
  /** The version in which it has the number asked for; null: the text as it stands. */
  readonly version: string | null;
  /** What it is called now; null where it is no longer in the text. */
  readonly now: string | null;
  /** Its words now, or as they stood. */
  readonly words: string;
}

const asked = new RegExp(`^${PLACE}$`, 'i');

/**
 * The paragraphs that a number has stood for ("OP4", "operative paragraph 4"): in the text as it stands, then in versions, the latest first;
 * each once. Refuses `bad_place` (not a number of a paragraph) and `place_unknown` (no version has it).
 */
export function citedBy(words: string, blocks: readonly Block[], versions: readonly TextThen[]): Result<readonly Cited[]> {
  const groups = asked.exec(words.trim().replace(/\s+/g, ' '))?.groups;
  if (groups === undefined)
    return refuse('bad_place', `“${words.trim().slice(0, 60)}” is no number of a paragraph; write “OP4”, or “PP2”.`);
  const places = new Map(placesIn(blocks));
  const there = new Map(blocks.map((block) => [block.id, block]));
  const found = new Map<string, Cited>();
  const current = findPlace(textOf(blocks), groups);
  const texts = [{ name: null, blocks }, ...versions.toReversed()];
  for (const { name, blocks: then } of texts) {
    const id = findPlace(textOf(then), groups);
    if (!id.ok || found.has(id.value)) continue;
    const block = there.get(id.value) ?? then.find((one) => one.id === id.value);
    found.set(id.value, { block: id.value, version: name, now: places.get(id.value) ?? null, words: block ? wordsOf(block) : '' });
  }
  return found.size > 0 || current.ok ? ok([...found.values()]) : current;
}
