/** Whether what was read of a claim agrees with its annotation beyond the place: the speaker of a quotation, value, unit and source of a figure. */
import { distance } from '../../src/edit-distance.ts';

/** A speaker or source as read. */
export interface ReadSource {
  readonly name?: string;
  readonly role?: string;
  readonly affiliation?: string;
  /** The words of the report that name it. */
  readonly words: string;
}

export interface ReadFigure {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
}

export interface GoldFigure {
  readonly value?: number | null;
  readonly low?: number;
  readonly high?: number;
  /** Of how many: one in ten. */
  readonly outOf?: number;
  readonly unit?: string;
}

const EMPTY = new Set(
  'the a an of for to at in on and or his her its their mr mrs ms dr sir ambassador representative permanent minister foreign spokesman spokeswoman spokesperson official officials united nations un state states'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

const near = (one: string, other: string): boolean =>
  one === other || (one.length > 4 && other.length > 4 && distance(one, other, 2) <= (Math.min(one.length, other.length) > 6 ? 2 : 1));

/**
 * Whether a speaker as read is the one annotated. A person's last name must be among the words of the name or role read (a letter or two
 * off is let pass); of an office, a body or a State, every telling word that is annotated. `namesOf` gives the names of a State by its code.
 */
export function sameSpeaker(read: ReadSource, gold: string, namesOf: (code: string) => readonly string[]): boolean {
  const has = wordsOf([read.name, read.role, read.words].filter((one) => one !== undefined).join(' '));
  const wanted = wordsOf(gold);
  const telling = wanted.filter((word) => !EMPTY.has(word));
  if (
    read.affiliation &&
    namesOf(read.affiliation).some((name) => wordsOf(name).join(' ') === wanted.filter((word) => word !== 'the').join(' '))
  )
    return true;
  if (telling.length === 0) return wanted.every((word) => has.includes(word) || word === 'the' || word === 'a');
  // «an official of one western mission», read as "official": all that was read of the office is annotated.
  if (read.name === undefined && read.role !== undefined && wordsOf(read.role).every((word) => wanted.includes(word))) return true;
  const isName = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|de|da|la|al|bin|van|von|der))+$/u.test(gold) && !/ (?:of|for|the) /.test(gold);
  const last = telling.at(-1) as string;
  if (isName) return has.some((word) => near(word, last));
  return telling.filter((word) => has.some((one) => near(one, word))).length >= Math.ceil(telling.length / 2);
}

const PEOPLE =
  /people|person|civilian|palestinian|israeli|american|refugee|men|women|child|victim|dead|troops|soldier|hostage|peacekeeper|personnel|inhabitant|bosniak|worker|police|minister|citizen|fighter|officer|staff|migrant|prisoner|resident|families/;
const unitOf = (unit: string): string => {
  const one = unit.toLowerCase();
  if (PEOPLE.test(one)) return 'people';
  return one.replace(/^%$/, 'percent').replace(/s$/, '');
};

/**
 * Whether value and unit are the ones annotated; a range agrees where both ends do or where it holds the value annotated. A unit agrees where it
 * is the one annotated or the very noun of the words annotated: "carriers" of "two aircraft carriers", whose unit is given as ships.
 */
export function sameFigure(read: ReadFigure, gold: GoldFigure, words = ''): boolean {
  const sameUnit =
    gold.outOf !== undefined ||
    gold.unit === undefined ||
    unitOf(read.unit).includes(unitOf(gold.unit)) ||
    new RegExp(`\\b${read.unit.replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'iu').test(words);
  if (!sameUnit) return false;
  const share = gold.outOf !== undefined && typeof gold.value === 'number' ? gold.value / gold.outOf : undefined;
  if (share !== undefined && read.value !== undefined && Math.abs(read.value - share) < 1e-3) return true;
  const value = gold.value ?? undefined;
  if (value !== undefined && read.value !== undefined) return Math.abs(read.value - value) <= Math.abs(value) * 1e-9;
  if (value !== undefined) return read.low !== undefined && read.high !== undefined && read.low <= value && value <= read.high;
  if (gold.low !== undefined && read.low !== undefined && gold.low !== read.low) return false;
  return gold.high === undefined || read.high === undefined || gold.high === read.high;
}
