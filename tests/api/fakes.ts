import type { ApiDeps } from '../../src/api/index.ts';
import { ok, refuse } from '../../src/result.ts';
import type { CheckSummary, SavedCheck, Store } from '../../src/store/types.ts';

import { noCorpus, noJobs } from '../no-corpus.ts';
import { noInvitations } from '../no-invitations.ts';
import { noPresences, noSnapshots, noStreams } from '../no-streams.ts';
import { noTexts } from '../no-texts.ts';

/** A store in memory, for tests of the routes. */
export const memoryStore = (): Store => {
  const checks = new Map<string, SavedCheck>();
  const key = ({ at, id }: { at: string; id: string }): string => `${at} ${id}`;
  const summary = ({ id, at, title, given }: SavedCheck): CheckSummary => ({ id, at, title, reports: given.length, findings: {} });
  return {
    engine: 'sqlite',
    texts: noTexts,
    streams: noStreams,
    invitations: noInvitations,
    corpus: noCorpus,
    jobs: noJobs,
    snapshots: noSnapshots,
    presences: noPresences,
    saveCheck: async (check) => void checks.set(check.id, check),
    listChecks: async ({ limit = 50, before } = {}) =>
      [...checks.values()]
        .filter((check) => before === undefined || key(check) < key(before))
        .toSorted((a, b) => (key(a) < key(b) ? 1 : -1))
        .slice(0, limit)
        .map(summary),
    getCheck: async (id) => checks.get(id) ?? null,
    deleteCheck: async (id) => checks.delete(id),
    ping: async () => undefined,
    close: async () => undefined,
  };
};

/** A reader that finds one statement in every report, for tests of the routes; refuses reports that say "refuse me". */
export const plainCheck: ApiDeps['check'] = (given) =>
  given.some(({ text }) => text.includes('refuse me'))
    ? refuse('binary', 'The report is not text.')
    : ok({
        format: 1,
        reports: given.map(({ text }, index) => ({
          id: `r${index}`,
          ...(given[index]?.dateline === undefined ? {} : { dateline: given[index].dateline, datelineFrom: 'given' as const }),
          sentences: [{ start: 0, end: text.length }],
          claims: [
            {
              kind: 'assessment',
              id: 'c1',
              span: { start: 0, end: text.length },
              sentence: 0,
              modality: 'asserted',
              sense: text.slice(0, 20),
            },
          ],
          noise: [],
        })),
        facts: [],
        findings: given.map((_, index) => ({ report: `r${index}`, claim: 'c1', verdict: 'outside', because: [] })),
      });
