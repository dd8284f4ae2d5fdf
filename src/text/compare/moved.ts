import { type Entry, type Group, steadyOf } from './match.ts';

/**
 * Groups that stand elsewhere: under another paragraph, or out of the order of those beside them. Sub-paragraphs that moved with theirs
 * have not moved.
 */
export function movedOf(groups: readonly Group[]): ReadonlySet<Group> {
  const of = new Map<Entry, Group>();
  for (const group of groups) for (const entry of [...group.from, ...group.to]) of.set(entry, group);
  const families = new Map<Group | string, Group[]>();
  const moved = new Set<Group>();
  for (const group of groups) {
    const [one, other] = [group.from[0], group.to[0]];
    if (!one || !other) continue;
    const home = (entry: Entry) => (entry.parent ? (of.get(entry.parent) as Group) : entry.annex ? 'annex' : 'body');
    const family = home(one);
    if (family !== home(other)) moved.add(group);
    else if (families.has(family)) families.get(family)?.push(group);
    else families.set(family, [group]);
  }
  for (const family of families.values()) {
    family.sort((a, b) => a.from[0]!.at - b.from[0]!.at);
    const steady = steadyOf(family.map(({ to }) => to[0]!.at));
    family.forEach((group, i) => {
      if (!steady.has(i)) moved.add(group);
    });
  }
  return moved;
}
