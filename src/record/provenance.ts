import type { Decision } from './types.ts';

/** Fields whose source is known one by one. Question, subject words and topics are always ours; what the rules make of a vote is computed. */
export type SourcedField = 'date' | 'meeting' | 'symbol' | 'resolution' | 'item' | 'sponsors' | 'ballots' | 'announced';

/** The fields that each source gives, in the order of the sources: "undl-votes" → ["date", "ballots"]. */
export function sourcedFields({ from }: Pick<Decision, 'from'>): ReadonlyMap<string, readonly SourcedField[]> {
  if (from === '') return new Map();
  return new Map(
    from.split('; ').map((part): [string, SourcedField[]] => {
      const [id = '', fields = ''] = part.split('=');
      return [id, fields.split(' ') as SourcedField[]];
    }),
  );
}

/** The ids of the sources that each field comes from: usually one; of ballots that a second source corrects, both. */
export function fieldSources(decision: Pick<Decision, 'from'>): Readonly<Partial<Record<SourcedField, readonly string[]>>> {
  const sources: Partial<Record<SourcedField, string[]>> = {};
  for (const [id, fields] of sourcedFields(decision)) for (const field of fields) sources[field] = [...(sources[field] ?? []), id];
  return sources;
}

/** `from` with one more field from a source. */
export function withField({ from }: Pick<Decision, 'from'>, source: string, field: SourcedField): string {
  const sources = new Map(sourcedFields({ from }));
  sources.set(source, [...(sources.get(source) ?? []), field]);
  return [...sources].map(([id, fields]) => `${id}=${fields.join(' ')}`).join('; ');
}
