import type { CouncilRecord } from './types.ts';

/**
 * The General Assembly's record before anything is imported: no decisions, no seats held for a term, the States and topics of the Council's.
 * `withOverlay` fills it.
 */
export const emptyAssembly = ({ council, topics }: CouncilRecord): CouncilRecord => ({
  body: 'GA',
  council: { states: council.states, terms: [] },
  decisions: [],
  byId: new Map(),
  sources: new Map(),
  topics,
  known: [],
});
