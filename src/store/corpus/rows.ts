import { createHash } from 'node:crypto';
import type { CheckResult, Claim, Given } from '../../reports/types.ts';
import type { ClaimRow, ReportRow } from '../tables.ts';

/** Id of a report to keep: of its name, its date and its text, so that the reprint of a text elsewhere is a report of its own. */
export const keptId = ({ name = '', dateline = '', text }: Given): string =>
  createHash('sha256')
    .update(JSON.stringify([name, dateline, text]))
    .digest('hex')
    .slice(0, 32);

/** A file's path as it is kept to be found again: paths may be longer than what an index takes. */
export const sourceKey = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 32);

/** Words as they are searched: small letters and digits with a space around each, accents taken off. */
export const plainWords = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** A report's row and those of its claims. `result` is of this report alone. */
export function rowsOf(
  id: string,
  at: string,
  source: string,
  given: Given,
  result: CheckResult,
): { report: ReportRow; claims: ClaimRow[] } {
  const [report] = result.reports;
  const verdicts = new Map(result.findings.map((finding) => [finding.claim, finding.verdict]));
  const counts: Record<string, number> = {};
  for (const { verdict } of result.findings) counts[verdict] = (counts[verdict] ?? 0) + 1;
  const claims = report?.claims ?? [];
  return {
    report: {
      id,
      at,
      source,
      name: JSON.stringify(given.name ?? report?.title ?? ''),
      outlet: report?.outlet === undefined ? null : JSON.stringify(report.outlet),
      dateline: report?.dateline ?? null,
      claims: claims.length,
      findings: JSON.stringify(counts),
      given: JSON.stringify(given),
      result: JSON.stringify(result),
    },
    claims: claims.map((claim, number) => {
      const words = given.text.slice(claim.span.start, claim.span.end);
      return {
        report: id,
        claim: claim.id,
        number,
        kind: claim.kind,
        verdict: verdicts.get(claim.id) ?? 'outside',
        modality: claim.modality,
        decision: decisionOf(claim),
        outcome: claim.kind === 'vote' ? claim.outcome : null,
        members: ` ${[...membersOf(claim)].join(' ')} `,
        said: plainWords(words),
        words: JSON.stringify(words),
      };
    }),
  };
}

function decisionOf(claim: Claim): string | null {
  if (claim.kind === 'vote' || claim.kind === 'position') return claim.on.decision ?? null;
  if (claim.kind === 'provision' || claim.kind === 'legal' || claim.kind === 'council') return claim.of?.decision ?? null;
  return null;
}

/** Codes of the States a claim names as acting: who voted, vetoed, put forward, or whose envoy spoke. */
function membersOf(claim: Claim): Set<string> {
  const named = ((): readonly (string | undefined)[] => {
    switch (claim.kind) {
      case 'vote':
        return [...(claim.vetoedBy ?? []), ...(claim.ballots ?? []).map(({ member }) => member)];
      case 'count':
        return [claim.by];
      case 'position':
      case 'event':
        return [claim.actor];
      case 'statement':
        return [claim.speaker.affiliation];
      case 'council':
        return claim.sponsors ?? [];
      default:
        return [];
    }
  })();
  return new Set(named.filter((one): one is string => one !== undefined && /^[A-Z0-9]{3}$/.test(one)));
}
