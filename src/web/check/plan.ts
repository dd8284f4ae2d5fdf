import type { Ballot } from '../../procedure/types.ts';
import type { CheckResult, Claim, Evidence, Fact, Finding, Given, Report, Source, Verdict } from '../../reports/types.ts';
import type { TallyBar, Tone } from '../decision/plan.ts';
import { claimKindWords, dateWords, modalityWords, plural, toCorrect, verdictOrder, verdictWords } from '../words.ts';
import { type ReadLine, readLines } from './reading.ts';
import { type Paragraph, segmentText } from './segments.ts';
import { type TogetherPlan, togetherPlan } from './together-plan.ts';

/** What a card shows of a decision that serves as evidence. */
export interface DecisionCard {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly date: string;
  readonly question: string;
  readonly outcome: string;
  readonly tone: Tone;
  readonly tally: TallyBar | null;
  /** Who cast what, the small groups by name: [["against", "China, Russian Federation"], …]. */
  readonly ballots: readonly { readonly ballot: Ballot; readonly word: string; readonly names: string }[];
}

/** What the check page looks up in the record; null for an id the record does not hold. */
export interface Lookup {
  readonly card: (id: string) => DecisionCard | null;
  readonly nameOf: (code: string) => string;
}

export type EvidencePlan =
  | { readonly kind: 'decision'; readonly summary: string; readonly card: DecisionCard | null; readonly id: string }
  | {
      readonly kind: 'count';
      readonly value: number;
      readonly typed: string;
      /** The search that runs the count's query again. */
      readonly href: string;
      readonly inWords: string;
      readonly decisions: readonly { readonly id: string; readonly card: DecisionCard | null }[];
    }
  | {
      readonly kind: 'paragraph';
      readonly id: string;
      readonly href: string | null;
      readonly paragraph: string;
      readonly verb: string;
      readonly force: string | null;
      readonly gist: string;
      readonly source: string;
    }
  | { readonly kind: 'composition'; readonly date: string; readonly sentence: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly sentence: string };

export interface OtherClaim {
  readonly report: string;
  readonly words: string;
  readonly href: string;
  readonly verdict: VerdictMark;
}

export interface VerdictMark {
  readonly verdict: Verdict;
  readonly mark: string;
  readonly word: string;
}

export interface ClaimPlan {
  readonly anchor: string;
  readonly number: number;
  readonly words: string;
  readonly kind: string;
  readonly verdict: VerdictMark;
  /** Read, but nothing in the record speaks of it: shown quieter. */
  readonly quiet: boolean;
  readonly said: readonly ReadLine[];
  readonly because: readonly { readonly sentence: string; readonly evidence: readonly EvidencePlan[] }[];
  readonly trueUntil: string | null;
  readonly others: readonly { readonly about: string; readonly relation: string; readonly claims: readonly OtherClaim[] }[];
}

export interface ReportPlan {
  readonly number: number;
  readonly anchor: string;
  readonly title: string;
  readonly byline: string;
  readonly counts: readonly (VerdictMark & { readonly n: number })[];
  readonly paragraphs: readonly Paragraph[];
  readonly claims: readonly ClaimPlan[];
  readonly margin: readonly ClaimPlan[];
  readonly noise: readonly { readonly words: string; readonly as: string; readonly why: string }[];
  readonly remarks: readonly string[];
}

export interface CheckPlan {
  readonly reports: readonly ReportPlan[];
  /** Verdicts met in any report, editor's order. */
  readonly legend: readonly (VerdictMark & { readonly means: string; readonly n: number })[];
  readonly toCorrect: number;
  /** What the verdicts come to, in one sentence. */
  readonly sentence: string;
  readonly together: TogetherPlan;
}

const forceWords = (force: number | null): string | null => (force === null ? null : `strength of the verb: ${force} of 6`);

/** "OP2" → "operative paragraph 2", "PP3" → "preambular paragraph 3"; anything else is given back. */
const paragraphWords = (paragraph: string): string =>
  paragraph.replace(/^(OP|PP)(?=\d)/, (part) => (part === 'OP' ? 'operative paragraph ' : 'preambular paragraph '));

const relationWords: Readonly<Record<Fact['relation'], string>> = {
  agree: 'The reports agree',
  conflict: 'The reports conflict',
  'differ in detail': 'The reports differ in detail',
  single: 'Said here only',
};

const markOf = (verdict: Verdict): VerdictMark => ({ verdict, mark: verdictWords[verdict].mark, word: verdictWords[verdict].word });

/** Ids of claims come from the reader; only plain letters may stand in an address. */
const anchorOf = (report: number, claim: string): string => `claim-${report}-${claim.replace(/[^A-Za-z0-9_.-]/g, '_')}`;

/** What to call a report: its own title, the name it came under, else its first words. */
export function reportTitle(report: Report | undefined, given: Given | undefined): string {
  if (report?.title) return report.title;
  if (given?.name) return given.name;
  const words = (given?.text ?? '').trim().split(/\s+/).slice(0, 9).join(' ');
  return words ? `${words.slice(0, 80)}…` : 'Untitled report';
}

function byline(report: Report, given: Given | undefined, title: string): string {
  const how = { stated: '', given: ' (date given with the text)', inferred: ' (date inferred)' }[report.datelineFrom ?? 'stated'];
  return [
    report.outlet,
    report.authors?.join(', '),
    report.dateline && dateWords(report.dateline) + how,
    given?.name && given.name !== title ? given.name : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

function evidencePlan(evidence: Evidence, lookup: Lookup): EvidencePlan {
  switch (evidence.kind) {
    case 'decision':
      return { kind: 'decision', id: evidence.decision, summary: evidence.summary, card: lookup.card(evidence.decision) };
    case 'count':
      return {
        kind: 'count',
        value: evidence.value,
        typed: evidence.typed,
        href: `/decisions?${new URLSearchParams({ q: evidence.typed })}`,
        inWords: evidence.inWords,
        decisions: evidence.decisions.map((id) => ({ id, card: lookup.card(id) })),
      };
    case 'paragraph':
      return {
        kind: 'paragraph',
        id: evidence.decision,
        href: lookup.card(evidence.decision)?.href ?? null,
        paragraph: paragraphWords(evidence.paragraph),
        verb: evidence.verb,
        force: forceWords(evidence.force),
        gist: evidence.gist,
        source: evidence.source,
      };
    case 'composition':
    case 'rule':
      return evidence;
  }
}

/** Name, role and whom they speak for; what the name says already is not said twice. */
function sourceWords(source: Source, text: string, nameOf: Lookup['nameOf']): string {
  const name = source.name ?? text.slice(source.span.start, source.span.end);
  const also = [source.role, source.affiliation && nameOf(source.affiliation)];
  return [name, ...also.filter((word) => word && !name.toLowerCase().includes(word.toLowerCase()))].filter(Boolean).join(', ');
}

/** The day up to which a stale claim was true comes as a rule too; it is shown beside the verdict (`trueUntil`). */
const saysUntil = (evidence: Evidence): boolean => evidence.kind === 'rule' && evidence.rule.startsWith('true until');

/** The finding that speaks loudest where a claim has several. */
function loudest(findings: readonly Finding[]): Verdict {
  return verdictOrder.find((verdict) => findings.some((f) => f.verdict === verdict)) ?? 'outside';
}

const rankOf = (verdict: Verdict): number => verdictOrder.indexOf(verdict);

/**
 * All that the page of a check shows. Reports stand in the order given; `given[i]` is the text of `result.reports[i]`.
 * Anchors are `claim-{report number}-{claim id}`.
 */
export function checkPlan(result: CheckResult, given: readonly Given[], lookup: Lookup): CheckPlan {
  const titles = result.reports.map((report, i) => reportTitle(report, given[i]));
  const key = (report: string, claim: string) => `${report}\n${claim}`;
  const findings = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    const at = key(finding.report, finding.claim);
    findings.set(at, [...(findings.get(at) ?? []), finding]);
  }
  const facts = new Map<string, Fact[]>();
  for (const fact of result.facts) {
    if (fact.relation === 'single') continue;
    for (const one of fact.claims) facts.set(key(one.report, one.claim), [...(facts.get(key(one.report, one.claim)) ?? []), fact]);
  }
  const claims = new Map<string, { readonly claim: Claim; readonly i: number; readonly verdict: Verdict }>();
  result.reports.forEach((report, i) => {
    for (const claim of report.claims)
      if (!claims.has(key(report.id, claim.id)))
        claims.set(key(report.id, claim.id), { claim, i, verdict: loudest(findings.get(key(report.id, claim.id)) ?? []) });
  });
  const textOf = (i: number) => given[i]?.text ?? '';

  const reports = result.reports.map((report, i): ReportPlan => {
    const text = textOf(i);
    const ordered = [...report.claims].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const plans = ordered.map((claim, n): ClaimPlan => {
      const own = findings.get(key(report.id, claim.id)) ?? [];
      const verdict = loudest(own);
      const source = claim.according;
      const saidBy = source && sourceWords(source, text, lookup.nameOf);
      return {
        anchor: anchorOf(i + 1, claim.id),
        number: n + 1,
        words: text.slice(claim.span.start, claim.span.end),
        kind: claimKindWords[claim.kind],
        verdict: markOf(verdict),
        quiet: verdict === 'outside',
        said: [
          ...(claim.readBy === undefined ? [] : [{ label: 'Read by', value: `${claim.readBy}, a language model; not by the rules` }]),
          { label: 'According to', value: saidBy || 'the report itself' },
          ...(claim.modality === 'asserted' ? [] : [{ label: 'How', value: modalityWords[claim.modality] }]),
          ...(claim.date
            ? [
                {
                  label: 'Date',
                  value: dateWords(claim.date.value) + (claim.date.from === 'resolved' ? ' (worked out from the dateline)' : ''),
                },
              ]
            : []),
          ...readLines(claim, text, lookup.nameOf),
        ],
        because: own.flatMap((f) =>
          f.because.map((b) => ({
            sentence: b.sentence,
            evidence: b.evidence.filter((e) => !saysUntil(e)).map((e) => evidencePlan(e, lookup)),
          })),
        ),
        trueUntil: own.flatMap((f) => (f.trueUntil ? [dateWords(f.trueUntil)] : []))[0] ?? null,
        others: (facts.get(key(report.id, claim.id)) ?? []).map((fact) => ({
          about: fact.about,
          relation: relationWords[fact.relation] + (fact.on.length && fact.relation !== 'agree' ? ` on ${fact.on.join(', ')}` : ''),
          claims: fact.claims.flatMap((other): OtherClaim[] => {
            const found = claims.get(key(other.report, other.claim));
            if (!found || (other.report === report.id && other.claim === claim.id)) return [];
            return [
              {
                report: titles[found.i] as string,
                words: textOf(found.i).slice(found.claim.span.start, found.claim.span.end),
                href: `#${anchorOf(found.i + 1, found.claim.id)}`,
                verdict: markOf(found.verdict),
              },
            ];
          }),
        })),
      };
    });
    const paragraphs = segmentText(
      text,
      ordered.map((claim, n) => ({
        anchor: (plans[n] as ClaimPlan).anchor,
        start: claim.span.start,
        end: claim.span.end,
        rank: rankOf((plans[n] as ClaimPlan).verdict.verdict),
      })),
    );
    return {
      number: i + 1,
      anchor: `report-${i + 1}`,
      title: titles[i] as string,
      byline: byline(report, given[i], titles[i] as string),
      counts: countVerdicts(plans),
      paragraphs,
      claims: plans,
      margin: plans
        .filter((plan) => toCorrect.has(plan.verdict.verdict))
        .sort((a, b) => rankOf(a.verdict.verdict) - rankOf(b.verdict.verdict) || a.number - b.number),
      noise: report.noise.map((noise) => ({ words: noise.read, as: noise.as, why: noise.why })),
      remarks: (report.remarks ?? []).map((remark) => remark.sentence),
    };
  });
  const all = countVerdicts(reports.flatMap((report) => report.claims));
  return {
    reports,
    legend: all.map((one) => ({ ...one, means: verdictWords[one.verdict].means })),
    toCorrect: reports.reduce((n, report) => n + report.margin.length, 0),
    sentence: summarySentence(all),
    together: togetherPlan(result, given, titles, anchorOf),
  };
}

/** "76 claims were read: 9 to correct, 25 right; of 40 the record cannot tell." */
function summarySentence(counts: readonly { readonly verdict: Verdict; readonly n: number }[]): string {
  const sum = (fits: (verdict: Verdict) => boolean) => counts.reduce((n, one) => n + (fits(one.verdict) ? one.n : 0), 0);
  const read = sum(() => true);
  if (read === 0) return 'No claim was read.';
  const parts = [
    `${sum((verdict) => toCorrect.has(verdict))} to correct`,
    `${sum((verdict) => verdict === 'right')} right`,
    ...(sum((verdict) => verdict === 'unclear') ? [`${sum((verdict) => verdict === 'unclear')} unclear`] : []),
  ];
  const outside = sum((verdict) => verdict === 'outside');
  return `${plural(read, 'claim was', 'claims were')} read: ${parts.join(', ')}${outside ? `; of ${outside} the Council's record cannot tell` : ''}.`;
}

function countVerdicts(plans: readonly ClaimPlan[]): (VerdictMark & { n: number })[] {
  return verdictOrder
    .map((verdict) => ({ ...markOf(verdict), n: plans.filter((plan) => plan.verdict.verdict === verdict).length }))
    .filter((one) => one.n > 0);
}
