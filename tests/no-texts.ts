import type { TextStore } from '../src/store/texts/types.ts';

/** Where no text is ever kept: for tests that are not about texts. */
export const noTexts: TextStore = {
  keep: () => Promise.reject(new Error('no text is kept here')),
  get: async () => null,
  remove: async () => false,
  heads: async () => [],
  size: async () => ({ texts: 0, paragraphs: 0 }),
  find: async () => ({ total: 0, texts: 0, found: [] }),
  settle: async () => undefined,
};
