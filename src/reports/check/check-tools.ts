import type { CouncilRecord } from '../../record/index.ts';
import type { Ladders, TextIndex } from '../../text/index.ts';
import type { ReadingTools } from '../tools.ts';

/** What checking needs besides what reading needs: the record, and what is known of its texts. */
export interface CheckTools extends ReadingTools {
  readonly record: CouncilRecord;
  readonly ladders: Ladders;
  readonly provisions: { readonly get: (decision: string) => TextIndex | undefined };
}
