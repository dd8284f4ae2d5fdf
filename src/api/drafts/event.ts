import type { DraftRecord } from '../../store/drafts/types.ts';
import type { Entry } from '../../store/streams/types.ts';

/** The view under which drafts are followed. */
export const draftView = 'draft';

/** What followers get of an entry of a draft's stream: all but the texts of versions, which they ask for. */
export function draftEventOf({ at, body }: Entry): string {
  const record = JSON.parse(body) as DraftRecord;
  return JSON.stringify(record.type === 'version' ? { ...record, at, blocks: undefined } : { ...record, at });
}
