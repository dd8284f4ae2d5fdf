import { z } from '@hono/zod-openapi';
import { checkResult, given, verdict } from './check.ts';
import { claimKind } from './claims.ts';
import { format } from './common.ts';

export const queueCounts = z
  .object({ waiting: z.int(), working: z.int(), done: z.int(), failed: z.int() })
  .openapi('QueueCounts', { description: 'Reports of a batch: waiting to be read, being read, read and kept, not to be read.' });

export const batchRequest = z.object({ reports: z.array(given) }).openapi('BatchRequest');

export const batchAccepted = z
  .object({ format, batch: z.string(), href: z.string().openapi({ description: 'Where its state is told.' }), counts: queueCounts })
  .openapi('BatchAccepted');

export const batchState = z
  .object({
    format,
    batch: z.string(),
    counts: queueCounts,
    finished: z.boolean(),
    reports: z
      .array(z.object({ report: z.string(), state: z.string() }))
      .openapi({ description: 'By id; those with the state "done" are at /api/reports/{id}.' }),
    failed: z.array(z.object({ report: z.string(), name: z.string(), why: z.string() })),
    next: z.string().optional().openapi({ description: 'Address of the next page of reports; absent on the last.' }),
  })
  .openapi('BatchState');

export const claimPage = z
  .object({
    format,
    query: z.string(),
    total: z.int(),
    reports: z.int().openapi({ description: 'How many reports hold them.' }),
    verdicts: z.record(z.string(), z.int()),
    outlets: z.array(z.object({ outlet: z.string(), claims: z.int() })),
    claims: z.array(
      z.object({
        report: z.string(),
        claim: z.string(),
        kind: claimKind,
        verdict,
        words: z.string(),
        decision: z.string().nullable(),
        name: z.string(),
        outlet: z.string().nullable(),
        dateline: z.string().nullable(),
      }),
    ),
  })
  .openapi('ClaimPage');

export const reportList = z
  .object({
    format,
    reports: z.array(
      z.object({
        id: z.string(),
        at: z.string(),
        name: z.string(),
        outlet: z.string().nullable(),
        dateline: z.string().nullable(),
        claims: z.int(),
        findings: z.record(z.string(), z.int()),
      }),
    ),
  })
  .openapi('ReportList');

export const keptReport = z.object({ format, id: z.string(), at: z.string(), given, result: checkResult }).openapi('KeptReport');
