import type { Because, CheckResult, Claim, Evidence, Finding, Given, Report, Verdict } from '../reports/types.ts';
import { dateWords, plural, verdictOrder, verdictWords } from '../web/words.ts';
import { hang, shorten } from './layout.ts';
import { type Paint, plain, type Screen } from './terminal.ts';
import { togetherText } from './together-view.ts';

const colours = {
  right: 'green',
  imprecise: 'yellow',
  stale: 'red',
  contradicted: 'red',
  contested: 'magenta',
  outside: 'dim',
  unclear: 'yellow',
} as const satisfies Readonly<Record<Verdict, string>>;

/** Longer words of a claim are shortened from the middle. */
const quoteLength = 240;
/** The column at which the words and reasons of a claim begin. */
const column = 17;

/** A check as text: each report with its claims in the order of its sentences, then what several reports say, then the sum. */
export function checkText(result: CheckResult, given: readonly Given[], screen: Screen, paint: Paint): string {
  const blocks = result.reports.map((report, i) => reportText(report, given[i]!, findingsOf(result, report), screen, paint));
  const shared = togetherText(result, given, screen, paint);
  return [...blocks, ...(shared === '' ? [] : [shared]), summary(result, screen, paint)].join('\n\n');
}

const findingsOf = (result: CheckResult, report: Report): ReadonlyMap<string, Finding> =>
  new Map(result.findings.filter((finding) => finding.report === report.id).map((finding) => [finding.claim, finding]));

function reportText(report: Report, given: Given, findings: ReadonlyMap<string, Finding>, screen: Screen, paint: Paint): string {
  const claims = [...report.claims].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const checked = claims.filter((claim) => findings.has(claim.id));
  return [
    reportHead(report, given, screen, paint),
    ...(report.remarks ?? []).map((remark) => hang('  ! ', remark.sentence, screen.width, paint.yellow)),
    ...checked.map((claim) => claimText(claim, findings.get(claim.id)!, given.text, screen, paint)),
    ...unchecked(claims.length - checked.length, screen, paint),
    ...(report.noise.length > 0 ? [noiseText(report, screen, paint)] : []),
  ].join('\n');
}

/** The head of a report: file, outlet, title, date and how the date was found. */
export function reportHead(report: Report, given: Given, screen: Screen, paint: Paint): string {
  const date = report.dateline === undefined ? 'no date found' : `${dateWords(report.dateline)} (${report.datelineFrom ?? 'stated'})`;
  const about = [report.outlet, report.title === undefined ? undefined : `“${shorten(report.title, 120)}”`, date].filter(
    (part) => part !== undefined,
  );
  const name = plain(given.name ?? 'report');
  const line = '─'.repeat(Math.max(3, screen.width - name.length - 4));
  return `${paint.dim('──')} ${paint.bold(name)} ${paint.dim(line)}\n${hang('', about.join(' · '), screen.width)}`;
}

const unchecked = (n: number, screen: Screen, paint: Paint): string[] =>
  n === 0
    ? []
    : [
        hang(
          '  ',
          `${plural(n, 'more claim was', 'more claims were')} read and not checked (see penholder read).`,
          screen.width,
          paint.dim,
        ),
      ];

function noiseText(report: Report, screen: Screen, paint: Paint): string {
  const mended = report.noise.map((noise) => `“${noise.read}” as “${noise.as}”`);
  return hang('  ', `Read through noise: ${mended.join(', ')}.`, screen.width, paint.dim);
}

function claimText(claim: Claim, finding: Finding, text: string, screen: Screen, paint: Paint): string {
  const label = `  ${verdictWords[finding.verdict].mark} ${finding.verdict}`.padEnd(column);
  const words = hang(label, `“${shorten(text.slice(claim.span.start, claim.span.end), quoteLength)}”`, screen.width);
  const indent = ' '.repeat(column);
  const shown = new Set<string>();
  return [
    paint[colours[finding.verdict]](label) + paint.bold(words.slice(label.length)),
    ...(finding.trueUntil === undefined ? [] : [hang(indent, `It was true until ${dateWords(finding.trueUntil)}.`, screen.width)]),
    ...finding.because.flatMap((because) => [
      hang(indent, because.sentence, screen.width),
      ...evidenceLines(because, shown).map((line) => hang(`${indent}→ `, line, screen.width, paint.dim)),
    ]),
  ].join('\n');
}

/** Evidence, each on its line and once in a claim, so that a reader can look it up again; what the sentence already says is not said twice. */
const evidenceLines = ({ sentence, evidence }: Because, shown: Set<string>): string[] =>
  evidence.map(evidenceText).filter((line) => {
    const again = shown.has(line) || sentence.includes(line);
    shown.add(line);
    return !again;
  });

function evidenceText(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'decision':
      return evidence.summary.startsWith(evidence.decision) ? evidence.summary : `${evidence.decision}: ${evidence.summary}`;
    case 'count':
      return `${evidence.value} = ${evidence.inWords} (penholder count '${evidence.typed}')`;
    case 'paragraph':
      return `${evidence.decision} ${evidence.paragraph}: ${evidence.verb}${evidence.force === null ? '' : ` (force ${evidence.force} of 6)`}, ${evidence.gist}`;
    case 'composition':
      return evidence.sentence.includes(dateWords(evidence.date)) ? evidence.sentence : `${dateWords(evidence.date)}: ${evidence.sentence}`;
    case 'rule':
      return `${evidence.rule}: ${evidence.sentence}`;
  }
}

/** "2 reports, 41 claims: 30 right, 4 imprecise, …" */
function summary(result: CheckResult, screen: Screen, paint: Paint): string {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of result.findings) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const claims = result.reports.reduce((sum, report) => sum + report.claims.length, 0);
  const parts = verdictOrder.filter((verdict) => counts.has(verdict)).map((verdict) => `${counts.get(verdict)} ${verdict}`);
  const found = parts.length > 0 ? parts.join(', ') : 'nothing to check against the record';
  return hang('', `${plural(result.reports.length, 'report')}, ${plural(claims, 'claim')}: ${found}.`, screen.width, paint.bold);
}
