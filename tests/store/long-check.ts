import { sampleCheck } from '../../src/store/contract.ts';
import type { SavedCheck } from '../../src/store/types.ts';

/** A check of several database pages, so that a write can be cut in the middle; the same for the same number. */
export const longCheck = (number: number): SavedCheck => sampleCheck(number, `${number} \u0000 über `.repeat(3_000 + (number % 7) * 500));
