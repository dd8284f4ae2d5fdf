import { once } from './once.ts';
import type { CouncilRecord, Decision } from './types.ts';

const places = once((record: CouncilRecord) => new Map(record.decisions.map((decision, place) => [decision, place])));

/** Where a decision stands in the record; -1 where it is none of it. */
export const placeOf = (record: CouncilRecord, decision: Decision): number => places(record).get(decision) ?? -1;
