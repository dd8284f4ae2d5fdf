import { distance } from '../../edit-distance.ts';

/**
 * Spellings of one sound in names that reports carry over from other scripts and languages, taken one after the other on small plain
 * letters: "Nebenzia", "Nebenzya", "Nebenzja"; "Bendjama", "Benjama"; "Lavrov", "Lawrow"; "Gaddafi", "Qadhafi"; "Tschurkin", "Churkin".
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:tsch|tch|cz|ch)/g, 'C'],
  [/(?:shch|sch|sh)/g, 'S'],
  [/(?:dzh|dj|zh|(?<![bcfgklmprstvz])j(?=[aeou]))/g, 'J'],
  [/(?:ph|ff)/g, 'f'],
  [/(?:kh|gh|ck|q|g|c(?![eiy]))/g, 'k'],
  [/(?:th|dh)/g, 't'],
  [/(?:tz|ts|z|c)/g, 's'],
  [/(?:w|v|f(?=$| ))/g, 'v'],
  [/x/g, 'ks'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/[aeiouyjh]/g, ''],
];

const PARTICLES = new Set(['al', 'el', 'de', 'da', 'van', 'von', 'der', 'bin', 'ben', 'ibn', 'abu', 'la', 'le', 'du']);

const keys = new Map<string, string>();
const KEPT = 5_000;

/** How one part of a name sounds: its consonants in one spelling, doubled ones once. A vowel it begins with is told as "a". */
function soundOfPart(part: string): string {
  const known = keys.get(part);
  if (known !== undefined) return known;
  let sound = part;
  for (const [from, to] of SPELLINGS) sound = sound.replace(from, to);
  sound = (/^[aeiouyh]/.test(part) ? 'a' : '') + sound.replace(/(.)\1+/g, '$1');
  if (keys.size > KEPT) keys.clear();
  keys.set(part, sound);
  return sound;
}

const parts = new Map<string, readonly string[]>();

/** The parts of a name in plain small letters, titles' points and particles left out. */
export function nameParts(name: string): readonly string[] {
  const known = parts.get(name);
  if (known) return known;
  const made = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.’']/g, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1 && !PARTICLES.has(part));
  if (parts.size > KEPT) parts.clear();
  parts.set(name, made);
  return made;
}

/**
 * Whether two names, or two surnames, can be spellings of one by their sound: the last parts sound alike and are spelt not much differently
 * (a third of their letters), and so do the first parts where both are given. Surnames of fewer than five letters never do.
 */
export function soundAlike(one: string, other: string): boolean {
  const a = nameParts(one);
  const b = nameParts(other);
  const lastA = a.at(-1) ?? '';
  const lastB = b.at(-1) ?? '';
  if (lastA.length < 5 || lastB.length < 5 || !alike(lastA, lastB)) return false;
  if (a.length < 2 || b.length < 2) return true;
  const firstA = a[0] as string;
  const firstB = b[0] as string;
  return firstA === firstB || alike(firstA, firstB) || (Math.min(firstA.length, firstB.length) === 1 && firstA[0] === firstB[0]);
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const most = Math.max(1, Math.ceil(Math.max(a.length, b.length) / 3));
  return soundOfPart(a) === soundOfPart(b) && distance(a, b, most) <= most;
}
