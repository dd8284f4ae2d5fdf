import type { Corpus, Jobs } from '../src/store/corpus/types.ts';

/** Where no report is ever kept: for tests that are not about many reports. */
export const noCorpus: Corpus = {
  search: async () => ({ total: 0, reports: 0, verdicts: {}, outlets: [], claims: [] }),
  list: async () => [],
  get: async () => null,
  remove: async () => false,
};

export const noJobs: Jobs = {
  add: () => Promise.reject(new Error('no queue is kept here')),
  addFailed: () => Promise.reject(new Error('no queue is kept here')),
  take: async () => [],
  finish: async () => false,
  fail: async () => false,
  counts: async () => null,
  failed: async () => [],
  reportsOf: async () => [],
};
