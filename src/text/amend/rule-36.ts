/** What rule 36 looks at in an amendment. */
export interface Rank {
  /** It adds to the text or deletes from it, and nothing else. */
  readonly addsOrDeletes: boolean;
  /** How far it is removed in substance from the text; 0 for all where it has not been measured. */
  readonly distance: number;
}

/**
 * The order in which rule 36 has amendments voted on, for `sort` (0 for equals, which stay as they were moved): one that adds to or deletes
 * from the text before the others, and else the furthest removed in substance first. "Ordinarily": the President rules, and the Council may
 * decide otherwise.
 */
export const byRule36 = (a: Rank, b: Rank): number => Number(b.addsOrDeletes) - Number(a.addsOrDeletes) || b.distance - a.distance;
