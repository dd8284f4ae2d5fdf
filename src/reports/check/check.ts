import { readReport } from '../read.ts';
import type { Reading } from '../reading.ts';
import { reportId } from '../report-id.ts';
import { pronounNoise } from '../speech/statements.ts';
import { align } from '../together/align.ts';
import { timelineOf } from '../together/timeline.ts';
import { findVoices } from '../together/voices.ts';
import type { CheckResult, Finding, Given, Making, Noise, Report } from '../types.ts';
import type { CheckTools } from './check-tools.ts';
import { type CheckedClaim, claimsOf } from './checked-claim.ts';
import { findingOf } from './remarks.ts';
import { type TiedReport, tieReport } from './tie-report.ts';

/**
 * Reads each text, ties what it says to decisions, judges every claim by the record, and aligns claims across texts.
 * Pure: the same texts give the same result. Claims that cannot be tied to one decision are `unclear`, never guessed.
 */
export function checkReports(given: readonly Given[], tools: CheckTools): CheckResult {
  const read = given.map((one) => readReport(one, tools));
  const hints = read.flatMap((one) => (one.reading.head.dateline ? [one.reading.head.dateline] : []));
  const reports: Report[] = [];
  const findings: Finding[] = [];
  const checked: CheckedClaim[] = [];
  const ids = new Map<string, number>();
  for (const one of read) {
    const tied = tieReport(one, tools, hints);
    const hash = reportId(one.given.text);
    const times = ids.get(hash) ?? 0;
    ids.set(hash, times + 1);
    const id = times === 0 ? hash : `${hash}-${times + 1}`;
    const claims = claimsOf(tied, tools, id);
    checked.push(...claims);
    reports.push(reportOf(tied, id, claims, tools));
    for (const claim of claims) findings.push(findingOf(claim, tied, tools));
  }
  const { voices, copied, voiceOf } = findVoices(
    reports,
    given.map((one) => one.text),
  );
  const aligned = align(checked, tools, voiceOf);
  return { format: 1, reports, facts: aligned.map(({ fact }) => fact), findings, voices, copied, timeline: timelineOf(aligned) };
}

function reportOf(tied: TiedReport, id: string, claims: readonly CheckedClaim[], tools: CheckTools): Report {
  const { reading, remarks } = tied.read;
  const { title, outlet, authors } = reading.head;
  const pronouns = pronounNoise(reading, tied.read.drafts, tools.people).map((noise) => inOriginal(noise, reading, tied.read.given.text));
  const head: Making<Pick<Report, 'id' | 'title' | 'outlet' | 'authors' | 'dateline' | 'datelineFrom'>> = { id };
  if (title) head.title = title;
  if (outlet) head.outlet = outlet;
  if (authors) head.authors = authors;
  if (tied.dateline) head.dateline = tied.dateline;
  if (tied.datelineFrom) head.datelineFrom = tied.datelineFrom;
  const report = Object.assign(head, {
    sentences: reading.sentences.map((sentence) => reading.mended.original(sentence.span)),
    claims: claims.map((one) => one.claim),
    noise: [...reading.mended.noise, ...pronouns].sort((a, b) => a.span.start - b.span.start),
  });
  return remarks.length > 0 ? Object.assign(report, { remarks }) : report;
}

/** A remark on the text as read, with its words as they stand in the original. */
function inOriginal(noise: Noise, reading: Reading, text: string): Noise {
  const span = reading.mended.original(noise.span);
  return { ...noise, span, read: text.slice(span.start, span.end) };
}
