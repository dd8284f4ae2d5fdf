import { z } from '@hono/zod-openapi';
import { claim, claimKind, span } from './claims.ts';
import { decisionId, format } from './common.ts';

const report = z
  .object({
    id: z.string().openapi({ description: 'Stable hash of the text.' }),
    title: z.string().optional(),
    outlet: z.string().optional(),
    authors: z.array(z.string()).optional(),
    dateline: z.string().optional(),
    datelineFrom: z.enum(['stated', 'given', 'inferred']).optional(),
    sentences: z.array(span),
    claims: z.array(claim),
    noise: z.array(z.object({ span, read: z.string(), as: z.string(), why: z.string() })).openapi({
      description: 'Slips of print or translation mended in reading; the text itself is left as it was.',
    }),
    remarks: z.array(z.object({ code: z.string(), sentence: z.string() })).optional(),
  })
  .openapi('Report');

const evidence = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('decision'), decision: decisionId, summary: z.string() }).openapi('DecisionEvidence'),
    z
      .object({
        kind: z.literal('count'),
        value: z.number(),
        typed: z.string().openapi({ description: 'The query as typed, to run it again.' }),
        inWords: z.string(),
        decisions: z.array(decisionId),
      })
      .openapi('CountEvidence'),
    z
      .object({
        kind: z.literal('paragraph'),
        decision: decisionId,
        paragraph: z.string(),
        verb: z.string(),
        force: z.number().nullable(),
        gist: z.string(),
        source: z.string(),
      })
      .openapi('ParagraphEvidence'),
    z.object({ kind: z.literal('composition'), date: z.string(), sentence: z.string() }).openapi('CompositionEvidence'),
    z.object({ kind: z.literal('rule'), rule: z.string(), sentence: z.string() }).openapi('RuleEvidence'),
  ])
  .openapi('Evidence');

export const verdict = z.enum(['right', 'imprecise', 'stale', 'contradicted', 'contested', 'outside', 'unclear']).openapi('Verdict', {
  description:
    'imprecise: true of something weaker or wider than said. stale: was true earlier. contested: the record itself is disputed. ' +
    'outside: the record cannot tell. unclear: cannot be tied to one decision.',
});

const finding = z
  .object({
    report: z.string(),
    claim: z.string(),
    verdict,
    because: z.array(z.object({ sentence: z.string(), evidence: z.array(evidence) })),
    fields: z
      .array(
        z.object({
          field: z.string().openapi({
            description:
              "The claim's field: outcome, inFavour, ballots, vetoedBy, date, sponsors, …; of a provision verb, addressee, content.",
          }),
          member: z.string().optional().openapi({ description: 'For ballots, vetoedBy and sponsors: whose.' }),
          said: z.union([z.string(), z.number(), z.boolean()]),
          record: z.union([z.string(), z.number(), z.boolean()]).optional(),
          verdict,
        }),
      )
      .optional()
      .openapi({ description: 'For claims that say several things, the verdict on each.' }),
    trueUntil: z.string().optional().openapi({ description: 'For stale: the last date on which the claim was true.' }),
  })
  .openapi('Finding');

const fact = z
  .object({
    id: z.string(),
    about: z.string(),
    claims: z.array(z.object({ report: z.string(), claim: z.string() })),
    relation: z.enum(['agree', 'conflict', 'differ in detail', 'single']),
    on: z.array(z.string()).openapi({ description: 'What they differ on.' }),
    voices: z.int().optional().openapi({ description: 'How many tell it independently; copies of one text are one voice.' }),
    within: z
      .array(z.object({ report: z.string(), on: z.array(z.string()) }))
      .optional()
      .openapi({ description: 'Reports whose own parts disagree, and on what.' }),
  })
  .openapi('Fact', { description: 'Claims of one or several reports that speak of the same thing.' });

const voice = z
  .object({ id: z.string(), reports: z.array(z.string()).openapi({ description: 'The first is the earliest.' }) })
  .openapi('Voice', { description: 'Reports that are one text: a wire story and what is printed of it.' });

const copied = z
  .object({ report: z.string(), span, from: z.object({ report: z.string(), span }) })
  .openapi('Copied', { description: 'A passage that stands word for word in an earlier report of another voice.' });

const timelineEntry = z
  .object({
    date: z.string(),
    precision: z.enum(['day', 'month', 'year']),
    fact: z.string(),
    kind: claimKind,
    about: z.string(),
    claims: z.array(z.object({ report: z.string(), claim: z.string() })),
    voices: z.int(),
    decision: decisionId.optional(),
    dateFrom: z.enum(['reports', 'record']),
    otherDates: z.array(z.string()).optional().openapi({ description: 'Other dates that reports give of it.' }),
  })
  .openapi('TimelineEntry');

export const checkResult = z
  .object({
    format,
    reports: z.array(report),
    facts: z.array(fact),
    findings: z.array(finding),
    voices: z.array(voice).optional().openapi({ description: 'Every report is in one. Absent in checks kept earlier, as the next two.' }),
    copied: z.array(copied).optional(),
    timeline: z.array(timelineEntry).optional().openapi({ description: 'What is told of a day, earliest first.' }),
  })
  .openapi('CheckResult');

export const given = z
  .object({
    text: z.string(),
    name: z.string().optional().openapi({ description: 'File name, or what you call it.' }),
    dateline: z.string().optional().openapi({ description: 'YYYY-MM-DD, where the text does not state its date.', example: '2024-03-25' }),
  })
  .openapi('Given');

const options = {
  keep: z.boolean().optional().openapi({ description: 'Keep the check, to be listed and opened again. Default: false.' }),
  title: z.string().optional().openapi({ description: 'What to call the kept check.' }),
};

const severalReports = z.object({ reports: z.array(given), ...options });
const oneReport = given.extend(options);

export const checkRequest = z.union([severalReports, oneReport]).openapi('CheckRequest');
export { oneReport, severalReports };

export const checked = checkResult
  .extend({ saved: z.object({ id: z.string(), href: z.string() }).optional().openapi({ description: 'Where the check is kept.' }) })
  .openapi('Checked');

export const summary = z
  .object({
    id: z.string(),
    at: z.string().openapi({ description: 'ISO instant, UTC.' }),
    title: z.string(),
    reports: z.int(),
    findings: z.record(z.string(), z.int()).openapi({ description: 'How many findings of each verdict.' }),
  })
  .openapi('CheckSummary');

export const checkList = z
  .object({
    format,
    checks: z.array(summary).openapi({ description: 'Newest first.' }),
    next: z.string().optional().openapi({ description: 'Address of the next page; absent on the last.' }),
  })
  .openapi('CheckList');

export const savedCheck = z
  .object({ format, id: z.string(), at: z.string(), title: z.string(), given: z.array(given), result: checkResult })
  .openapi('SavedCheck');
