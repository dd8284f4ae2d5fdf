import type { Words } from '../../text/language.ts';
import type { Person } from '../speech/speakers.ts';
import type { Item, Sentence } from '../words/items.ts';

const ROLE =
  /^(?:delegates?|representatives?|ambassadors?|envoys?|minister|president|secretary|chief|diplomat|deputy|mr\.?|mrs\.?|ms\.?|sir|lord|dr\.?|count|general|colonel|marshal)$/;

/** Whether an item is part of a person's name, by its capital and its part of speech. */
const isName = (words: Words, item: Item | undefined): item is Item =>
  item !== undefined &&
  item.states === undefined &&
  item.head === undefined &&
  item.number === undefined &&
  item.date === undefined &&
  words.pos[item.from] === 'PROPN' &&
  /^[a-z\u00c0-\u024f]/.test(item.tag) &&
  item.tag.length > 2 &&
  !ROLE.test(item.tag);

/** For which State a person votes whom a report calls by name: as the report itself introduces him, or as the list of people has him. */
export class Envoys {
  private readonly words: Words;
  private readonly surnames: ReadonlyMap<string, Person | undefined>;
  private readonly met = new Map<string, readonly string[]>();

  constructor(words: Words, surnames: ReadonlyMap<string, Person | undefined>) {
    this.words = words;
    this.surnames = surnames;
  }

  /** Learns from a sentence who stands for whom: "Soviet delegate Jacob Malik", "Jacob Malik of the Soviet Union", "Mr. Malik (USSR)". */
  meet({ items }: Sentence): void {
    const { words } = this;
    for (let i = 0; i < items.length; i++) {
      const { states } = items[i] as Item;
      if (states?.length !== 1) continue;
      let next = i + 1;
      if (items[next]?.tag === "'s") next++;
      let role = false;
      while (
        (next - i < 9 && /^(?:permanent|deputy|acting|chief|un|to|the|%UN|,|foreign|chief|-)$/.test(items[next]?.tag ?? '')) ||
        ROLE.test(items[next]?.tag ?? '')
      ) {
        role ||= ROLE.test(items[next]?.tag ?? '');
        next++;
      }
      if (role) this.name(items, next, states);
      // "Jacob Malik of the Soviet Union", "Jacob Malik (USSR)"
      let before = i - 1;
      if (items[before]?.tag === 'the') before--;
      if ((items[before]?.tag === 'of' || items[before]?.tag === '(') && isName(words, items[before - 1]))
        this.met.set((items[before - 1] as Item).tag, states);
      // "Jacob Malik, the Soviet delegate"
      if (items[before]?.tag === ',' && isName(words, items[before - 1]) && ROLE.test(items[i + 1]?.tag ?? ''))
        this.met.set((items[before - 1] as Item).tag, states);
    }
  }

  private name(items: readonly Item[], from: number, states: readonly string[]): void {
    let to = from;
    while (
      to - from < 5 &&
      (isName(this.words, items[to]) ||
        /^[a-z]\.?$/.test(items[to]?.tag ?? '') ||
        (to > from && /^(?:-|de|von|van|el|al)$/.test(items[to]?.tag ?? '')))
    )
      to++;
    const last = items[to - 1];
    if (to > from && last) this.met.set(last.tag, states);
  }

  /** The States of the person whose name ends at an item; undefined where he is not known. */
  at(item: Item): readonly string[] | undefined {
    if (this.words.pos[item.from] !== 'PROPN') return undefined;
    const met = this.met.get(item.tag);
    if (met) return met;
    const written = this.words.text.slice(this.words.start[item.from], this.words.end[item.to - 1]);
    const affiliation = this.surnames.get(written)?.affiliation;
    return affiliation && /^[A-Z]{3}$/.test(affiliation) ? [affiliation] : undefined;
  }
}
