import { ok, type Result } from '../../result.ts';
import { parseQuery } from '../query/index.ts';
import { readDay } from '../query/values.ts';
import type { CouncilRecord, Query } from '../types.ts';
import { narrow } from './figure.ts';

/** What may be typed to take figures of a part of the record only. Empty strings ask nothing. */
export interface FrameWords {
  /** First and last day, or a year or month that begins or ends with it: "1990", "2023-10". */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Any query: `item:palestine -kind:amendment`. */
  readonly q?: string | undefined;
}

/** The query that frames figures. Refuses what `parseQuery` refuses, and `invalid_date`; the sentence begins with the field at fault. */
export function readFrame(record: CouncilRecord, { from = '', to = '', q = '' }: FrameWords): Result<Query> {
  const typed = parseQuery(record, q);
  if (!typed.ok) return { ...typed, sentence: `q: ${typed.sentence}` };
  let query: Query = typed.value;
  if (from.trim() !== '') {
    const since = readDay(from.trim(), 'first');
    if (!since.ok) return { ...since, sentence: `from: ${since.sentence}` };
    query = narrow(query, { since: since.value });
  }
  if (to.trim() !== '') {
    const until = readDay(to.trim(), 'last');
    if (!until.ok) return { ...until, sentence: `to: ${until.sentence}` };
    query = narrow(query, { until: until.value });
  }
  return ok(query);
}
