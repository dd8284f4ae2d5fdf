import { type Result, refuse } from '../../result.ts';
import type { Block } from '../../text/editing/index.ts';

/** Placeholder until merged with amendments. */
export const amendBlocks = (_blocks: readonly Block[], _words: string): Result<readonly Block[]> =>
  refuse('not_yet', 'Amendments cannot be carried out yet.');
