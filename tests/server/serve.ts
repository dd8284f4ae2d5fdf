/** Serves as `penholder serve` does: for tests that start a process of their own. */
import { serve } from '../../src/server/main.ts';

await serve();
