import { pathOf } from '../../record/title.ts';
import type { CheckResult, Fact, Given, TimelineEntry } from '../../reports/types.ts';
import { dateWords, listWords } from '../words.ts';

/** A report by name, and where it begins on the page. */
export interface ReportLink {
  readonly title: string;
  readonly href: string;
}

/** What one or several reports say of a fact, in the same words or not. */
export interface Telling {
  readonly report: ReportLink;
  readonly words: string;
  readonly href: string;
}

export interface FactRow {
  readonly about: string;
  readonly relation: string;
  /** "number, verb"; "" where they agree. */
  readonly on: string;
  /** Set where copies make the voices fewer than the reports. */
  readonly voices: string;
  /** In the order of the reports; none where a report does not speak of it. */
  readonly tellings: readonly Telling[];
}

export interface TimelineRow {
  readonly date: string;
  readonly about: string;
  readonly decision: string | null;
  readonly fromRecord: boolean;
  readonly other: string;
  readonly reports: readonly ReportLink[];
}

/** All that a check says of its reports taken together. */
export interface TogetherPlan {
  readonly reports: readonly ReportLink[];
  /** "B and C carry the same text as A." */
  readonly copies: readonly string[];
  readonly passages: readonly { readonly sentence: string; readonly words: string; readonly href: string }[];
  /** Told by two or more reports, conflicts first. */
  readonly shared: readonly FactRow[];
  /** How much only one tells, by report. */
  readonly alone: readonly (ReportLink & { readonly n: number })[];
  /** Reports whose own parts disagree. */
  readonly warnings: readonly { readonly sentence: string; readonly tellings: readonly Telling[] }[];
  readonly timeline: readonly TimelineRow[];
}

const relationWords: Readonly<Record<Fact['relation'], string>> = {
  conflict: 'conflict',
  'differ in detail': 'differ',
  agree: 'agree',
  single: 'one voice',
};
const relationOrder: readonly Fact['relation'][] = ['conflict', 'differ in detail', 'agree', 'single'];

/** Longer words are shortened: the claim itself stands in its report. */
const LONGEST = 160;

const shorten = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${[...line].slice(0, LONGEST - 1).join('')}…` : line;
};

/**
 * What the reports of a check say together: copies, facts that several tell, what only one tells, reports whose parts disagree, the timeline.
 * `given[i]` is the text of `result.reports[i]`; `titles` are what to call them; `anchor` gives a claim's place by report and claim.
 */
export function togetherPlan(
  result: CheckResult,
  given: readonly Given[],
  titles: readonly string[],
  anchor: (report: number, claim: string) => string,
): TogetherPlan {
  const at = new Map(result.reports.map((report, i) => [report.id, i]));
  const spans = new Map(
    result.reports.flatMap((report) => report.claims.map((claim) => [`${report.id}\n${claim.id}`, claim.span] as const)),
  );
  const link = (id: string): ReportLink => {
    const i = at.get(id) ?? 0;
    return { title: titles[i] ?? id, href: `#report-${i + 1}` };
  };
  const telling = ({ report, claim }: Fact['claims'][number]): Telling[] => {
    const i = at.get(report);
    const span = spans.get(`${report}\n${claim}`);
    if (i === undefined || !span) return [];
    const words = shorten((given[i]?.text ?? '').slice(span.start, span.end));
    return [{ report: link(report), words, href: `#${anchor(i + 1, claim)}` }];
  };
  const distinct = (claims: Fact['claims']): string[] => [...new Set(claims.map((one) => one.report))];
  const shared = result.facts.filter((fact) => distinct(fact.claims).length > 1);
  const alone = new Map<string, number>();
  for (const { claims } of result.facts) {
    const [only, second] = distinct(claims);
    if (only !== undefined && second === undefined) alone.set(only, (alone.get(only) ?? 0) + 1);
  }
  return {
    reports: result.reports.map((report) => link(report.id)),
    copies: (result.voices ?? [])
      .filter((voice) => voice.reports.length > 1)
      .map(({ reports: [first, ...rest] }) => {
        const names = listWords(rest.map((id) => link(id).title));
        return `${names} ${rest.length > 1 ? 'carry' : 'carries'} the same wire text as ${link(first as string).title}: one voice.`;
      }),
    passages: (result.copied ?? []).map(({ report, span, from }) => ({
      sentence: `${link(report).title} has a passage of ${link(from.report).title}`,
      words: shorten((given[at.get(report) ?? 0]?.text ?? '').slice(span.start, span.end)),
      href: link(report).href,
    })),
    shared: shared
      .toSorted((a, b) => relationOrder.indexOf(a.relation) - relationOrder.indexOf(b.relation))
      .map((fact) => {
        const reports = distinct(fact.claims).length;
        return {
          about: fact.about,
          relation: relationWords[fact.relation],
          on: fact.on.join(', '),
          voices: fact.voices !== undefined && fact.voices < reports ? `${fact.voices} of ${reports} reports speak for themselves` : '',
          tellings: fact.claims.flatMap(telling),
        };
      }),
    alone: result.reports.map((report) => ({ ...link(report.id), n: alone.get(report.id) ?? 0 })),
    warnings: result.facts.flatMap((fact) =>
      (fact.within ?? []).map(({ report, on }) => ({
        sentence: `${link(report).title} does not agree with itself on ${listWords(on)}: ${fact.about}`,
        tellings: fact.claims.filter((one) => one.report === report).flatMap(telling),
      })),
    ),
    timeline: (result.timeline ?? []).map((entry) => timelineRow(entry, distinct(entry.claims).map(link))),
  };
}

function timelineRow(entry: TimelineEntry, reports: readonly ReportLink[]): TimelineRow {
  return {
    date: dateWords(entry.date),
    about: entry.about,
    decision: entry.decision === undefined ? null : pathOf(entry.decision),
    fromRecord: entry.dateFrom === 'record',
    other: entry.otherDates ? `also dated ${listWords(entry.otherDates.map(dateWords))}` : '',
    reports,
  };
}

/** Whether there is anything to show: several reports, or one that disagrees with itself. */
export const hasTogether = (plan: TogetherPlan): boolean => plan.reports.length > 1 || plan.warnings.length > 0;
