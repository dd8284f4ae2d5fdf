import type { Decisions, Entry } from './entry.ts';

/** Fields of a decision whose source is kept; the question, the subject words and the topics are always ours. */
const tracedFields = ['date', 'meeting', 'symbol', 'resolution', 'item', 'sponsors', 'ballots', 'announced'] as const;
export type TracedField = (typeof tracedFields)[number];

/** Ids of the sources of each field, with spaces between them. */
export type Provenance = Partial<Record<TracedField, string>>;

const written: Readonly<Record<TracedField, (entry: Entry) => string>> = {
  date: ({ date }) => date,
  meeting: ({ meeting }) => meeting ?? '',
  symbol: ({ symbol }) => symbol ?? '',
  resolution: ({ resolution }) => resolution ?? '',
  item: ({ item }) => item ?? '',
  sponsors: ({ sponsors }) => sponsors.join(' '),
  ballots: ({ votes, countOnly, known, withoutVote }) =>
    withoutVote ? 'none' : [...(votes ?? []), ...known, countOnly ?? ''].flat().join(' '),
  announced: ({ announced }) => announced ?? '',
};

interface Seen {
  readonly values: Readonly<Record<TracedField, string>>;
  readonly from: Provenance;
}

const look = (entry: Entry): Seen => ({
  values: Object.fromEntries(tracedFields.map((field) => [field, written[field](entry)])) as Seen['values'],
  from: { ...entry.from },
});

/**
 * Runs a stage of the compilation and notes `source` as where every field comes from that it sets or changes, unless the stage says so itself.
 * Ballots that a second source corrects come from both.
 */
export function attributed<Made>(decisions: Decisions, source: (entry: Entry, field: TracedField) => string, stage: () => Made): Made {
  const before = new Map([...decisions.values()].map((entry) => [entry, look(entry)]));
  const made = stage();
  for (const entry of decisions.values()) {
    const seen = before.get(entry);
    for (const field of tracedFields) {
      const value = written[field](entry);
      if (value === (seen?.values[field] ?? '') || entry.from[field] !== seen?.from[field]) continue;
      if (value === '') delete entry.from[field];
      else {
        const ids = [...(field === 'ballots' ? (entry.from.ballots?.split(' ') ?? []) : []), ...source(entry, field).split(' ')];
        entry.from[field] = [...new Set(ids)].join(' ');
      }
    }
  }
  return made;
}

/** "undl-votes=date meeting ballots; dppa-table=symbol": the fields by source, as the record keeps them. */
export function provenanceCell({ from }: Entry): string {
  const fields = new Map<string, string[]>();
  for (const field of tracedFields) {
    for (const id of from[field]?.split(' ') ?? []) fields.set(id, [...(fields.get(id) ?? []), field]);
  }
  return [...fields].map(([id, names]) => `${id}=${names.join(' ')}`).join('; ');
}
