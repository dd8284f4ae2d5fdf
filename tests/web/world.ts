/** A small world for the page tests: the record, a store in memory, a check made by hand. */
import { serve } from '@hono/node-server';
import { createSite } from '../../src/api/index.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { CheckResult, Claim, Given, Report } from '../../src/reports/types.ts';
import { ok, refuse } from '../../src/result.ts';
import type { SavedCheck, Store } from '../../src/store/types.ts';
import type { WebDeps } from '../../src/web/deps.ts';
import { type SampleCheck, webRoutes } from '../../src/web/index.tsx';
import { loadAssets } from '../../src/web/load.ts';
import { noCorpus, noJobs } from '../no-corpus.ts';
import { noInvitations } from '../no-invitations.ts';
import { noPresences, noSnapshots, noStreams } from '../no-streams.ts';
import { noTexts } from '../no-texts.ts';

/** The record itself: the pages are tested on what they will show. */
export const record = loadRecord();

const text = `Council passes ceasefire text

NEW YORK, 25 March 2024 – The UN Security Council on Monday unanimously passed a resolution calling for an immediate ceasefire in Gauze after the United States abstained.

The US has vetoed three similar texts since October. On Friday Russia, China and Algeria vetoed an American draft. <script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">

“Failure would be unforgivable,” the Secretary-General said. More than 32,000 people have been killed, the health ministry says. The resolution is legally binding, diplomats said.`;

const second = `Resolution approved

The Council approved a text that demands a ceasefire for the month of Ramadan, by 14 votes to none with one abstention. It had adopted two of eight drafts before.`;

const span = (within: string, words: string) => {
  const start = within.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

const base = (id: string, within: string, words: string) => ({ id, span: span(within, words), sentence: 0, modality: 'asserted' as const });

const claims: readonly Claim[] = [
  {
    ...base('c1', text, 'The UN Security Council on Monday unanimously passed a resolution'),
    kind: 'vote',
    on: { described: span(text, 'a resolution'), decision: 'S/RES/2728' },
    outcome: 'adopted',
    unanimous: true,
    date: { value: '2024-03-25', precision: 'day', from: 'resolved' },
  },
  {
    ...base('c2', text, 'a resolution calling for an immediate ceasefire in Gauze'),
    kind: 'provision',
    of: { described: span(text, 'a resolution'), decision: 'S/RES/2728' },
    verb: 'call for',
    content: span(text, 'an immediate ceasefire in Gauze'),
  },
  {
    ...base('c3', text, 'the United States abstained'),
    kind: 'vote',
    on: { described: span(text, 'a resolution'), decision: 'S/RES/2728' },
    outcome: 'unknown',
    ballots: [{ member: 'USA', ballot: 'A' }],
  },
  {
    ...base('c4', text, 'The US has vetoed three similar texts since October'),
    kind: 'count',
    of: 'vetoes',
    by: 'USA',
    value: 3,
    since: '2023-10-07',
  },
  {
    ...base('c5', text, 'Russia, China and Algeria vetoed an American draft'),
    kind: 'vote',
    on: { described: span(text, 'an American draft'), decision: 'S/2024/239' },
    outcome: 'vetoed',
    vetoedBy: ['RUS', 'CHN', 'DZA'],
  },
  {
    ...base('c6', text, '“Failure would be unforgivable,” the Secretary-General said'),
    kind: 'statement',
    speaker: { kind: 'person', span: span(text, 'the Secretary-General') },
    quote: [span(text, 'Failure would be unforgivable')],
  },
  {
    ...base('c7', text, 'More than 32,000 people have been killed'),
    kind: 'figure',
    value: 32000,
    bound: 'more_than',
    unit: 'people',
    what: 'killed',
    according: { kind: 'organisation', name: 'the health ministry', span: span(text, 'the health ministry') },
  },
  {
    ...base('c8', text, 'The resolution is legally binding'),
    kind: 'legal',
    of: { described: span(text, 'The resolution'), decision: 'S/RES/2728' },
    assertion: 'binding',
  },
];

const reports: readonly Report[] = [
  {
    id: 'r-one',
    title: 'Council passes ceasefire text',
    outlet: 'A wire service',
    dateline: '2024-03-25',
    datelineFrom: 'stated',
    sentences: [{ start: 0, end: text.length }],
    claims,
    noise: [{ span: span(text, 'Gauze'), read: 'Gauze', as: 'Gaza', why: 'a slip of machine translation' }],
  },
  {
    id: 'r-two',
    dateline: '2024-03-25',
    datelineFrom: 'given',
    sentences: [{ start: 0, end: second.length }],
    noise: [],
    claims: [
      {
        ...base('c1', second, 'demands a ceasefire for the month of Ramadan'),
        kind: 'provision',
        of: { described: span(second, 'a text'), decision: 'S/RES/2728' },
        verb: 'demand',
        content: span(second, 'a ceasefire for the month of Ramadan'),
      },
      {
        ...base('c2', second, 'approved a text that demands a ceasefire for the month of Ramadan, by 14 votes to none with one abstention'),
        kind: 'vote',
        on: { described: span(second, 'a text'), decision: 'S/RES/2728' },
        outcome: 'adopted',
        inFavour: 14,
        against: 0,
        abstaining: 1,
      },
      { ...base('c3', second, 'It had adopted two of eight drafts before'), kind: 'count', of: 'drafts', value: 2, outOf: 8 },
    ],
  },
];

const adopted = { kind: 'decision', decision: 'S/RES/2728', summary: 'Adopted 14-0-1 on 25 March 2024' } as const;
const vetoed = { kind: 'decision', decision: 'S/2024/239', summary: 'Vetoed by China and the Russian Federation, 11-3-1' } as const;

const result: CheckResult = {
  format: 1,
  reports,
  facts: [
    {
      id: 'f1',
      about: 'what the resolution asks',
      claims: [
        { report: 'r-one', claim: 'c2' },
        { report: 'r-two', claim: 'c1' },
      ],
      relation: 'conflict',
      on: ['verb'],
    },
  ],
  findings: [
    {
      report: 'r-one',
      claim: 'c1',
      verdict: 'contradicted',
      because: [{ sentence: 'It was adopted by 14 to none with 1 abstaining: adopted, but not unanimously.', evidence: [adopted] }],
    },
    {
      report: 'r-one',
      claim: 'c2',
      verdict: 'imprecise',
      because: [
        {
          sentence: 'The text is stronger than said: it demands a ceasefire.',
          evidence: [
            {
              kind: 'paragraph',
              decision: 'S/RES/2728',
              paragraph: 'OP1',
              verb: 'demand',
              force: 5,
              gist: 'immediate ceasefire for Ramadan',
              source: 'official text',
            },
          ],
        },
      ],
    },
    { report: 'r-one', claim: 'c3', verdict: 'right', because: [{ sentence: 'The United States abstained.', evidence: [adopted] }] },
    {
      report: 'r-one',
      claim: 'c4',
      verdict: 'imprecise',
      because: [
        {
          sentence: 'The count fits; not all three asked for a ceasefire.',
          evidence: [
            {
              kind: 'count',
              value: 3,
              typed: 'veto:USA item:"Palestinian question" since:2023-10-07',
              inWords: 'drafts vetoed by the United States since 7 October 2023',
              decisions: ['S/2023/773', 'S/2024/239'],
            },
          ],
        },
      ],
    },
    {
      report: 'r-one',
      claim: 'c5',
      verdict: 'contradicted',
      because: [
        {
          sentence: 'Algeria voted against but is no permanent member; China and the Russian Federation vetoed the draft.',
          evidence: [
            vetoed,
            { kind: 'rule', rule: 'Charter Art. 27(3)', sentence: 'Only the negative vote of a permanent member is a veto.' },
          ],
        },
      ],
    },
    {
      report: 'r-one',
      claim: 'c8',
      verdict: 'contested',
      because: [
        { sentence: 'The text does not invoke Chapter VII; the United States called it not binding, most members binding.', evidence: [] },
      ],
    },
    { report: 'r-two', claim: 'c1', verdict: 'right', because: [{ sentence: 'Paragraph 1 demands it.', evidence: [] }] },
    { report: 'r-two', claim: 'c2', verdict: 'right', because: [{ sentence: 'So the record says.', evidence: [adopted] }] },
    {
      report: 'r-two',
      claim: 'c3',
      verdict: 'stale',
      trueUntil: '2024-03-21',
      because: [{ sentence: 'Two of nine on 25 March before the vote.', evidence: [] }],
    },
  ],
};

const given: readonly Given[] = [
  { text, name: 'wire.txt' },
  { text: second, name: 'agency.txt', dateline: '2024-03-25' },
];

const sample: SampleCheck = {
  slug: 'ramadan',
  title: 'Two reports on one vote',
  lede: 'A wire and an agency on 25 March 2024.',
  given,
  result,
};

/** Keeps checks in memory, newest first. */
function memoryStore(): Store {
  const checks: SavedCheck[] = [];
  return {
    engine: 'sqlite',
    texts: noTexts,
    streams: noStreams,
    invitations: noInvitations,
    corpus: noCorpus,
    jobs: noJobs,
    snapshots: noSnapshots,
    presences: noPresences,
    saveCheck: async (check) => void checks.unshift(check),
    listChecks: async () =>
      checks.map(({ id, at, title, given: texts }) => ({ id, at, title, reports: texts.length, findings: { contradicted: 2 } })),
    getCheck: async (id) => checks.find((check) => check.id === id) ?? null,
    deleteCheck: async (id) => {
      const at = checks.findIndex((check) => check.id === id);
      if (at >= 0) checks.splice(at, 1);
      return at >= 0;
    },
    ping: async () => {},
    close: async () => {},
  };
}

/** Answers any text with the check made by hand, its first report's text put in place of the given one where that is longer. */
export function testDeps(folder: string): WebDeps {
  let n = 0;
  return {
    store: memoryStore(),
    record,
    assets: loadAssets(folder),
    samples: () => [sample, { ...sample, slug: 'again', title: 'The same once more', lede: 'Another sample.' }],
    check: (texts) => {
      if (texts.some((one) => one.text.includes('REFUSE'))) return refuse('language', 'This text is not in English.');
      return ok({
        format: 1,
        facts: [],
        findings: [],
        reports: texts.map((one, i) => ({
          id: `r${i}`,
          sentences: [],
          claims: [],
          noise: [],
          remarks: [{ code: 'nothing', sentence: `Read ${one.text.length} characters.` }],
        })),
      });
    },
    now: () => '2026-11-21T12:00:00.000Z',
    newId: () => `check-${++n}`,
  };
}

/** The pages behind the site's guards, as the server mounts them. */
export const siteOf = (deps: WebDeps) => createSite(deps, { pages: webRoutes(deps) });

/** The app on a free port of this machine. */
export function start(deps: WebDeps): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: siteOf(deps).fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
      resolve({
        url: `http://127.0.0.1:${info.port}`,
        stop: () => new Promise((done) => server.close(() => done())),
      }),
    );
  });
}
