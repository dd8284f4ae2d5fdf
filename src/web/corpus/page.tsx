import type { ClaimPage, QueueCounts, ReportSummary } from '../../store/index.ts';
import { Verdict } from '../check/page.tsx';
import { claimKindWords, dateWords, instantWords, numberWords, plural, verdictOrder, verdictWords } from '../words.ts';

/** What the page of the kept reports shows. */
export interface CorpusPlan {
  readonly q: string;
  /** Set where the query cannot be read. */
  readonly problem: string | null;
  readonly found: ClaimPage | null;
  readonly offset: number;
  readonly perPage: number;
  /** The newest reports, while nothing is asked. */
  readonly reports: readonly ReportSummary[];
  readonly queue: QueueCounts;
}

const examples: readonly (readonly [string, string])[] = [
  ['verdict:contradicted kind:vote outcome:vetoed', 'every report that misstates a veto'],
  ['verdict:stale', 'counts that are out of date'],
  ['member:USA kind:vote', 'what is said of the votes of the United States'],
];

const hrefOf = (q: string, offset = 0): string =>
  `/corpus?${new URLSearchParams({ q, ...(offset > 0 ? { offset: String(offset) } : {}) })}`;

const markOf = (verdict: keyof typeof verdictWords) => ({ verdict, mark: verdictWords[verdict].mark, word: verdictWords[verdict].word });

function Found({ plan, found }: { plan: CorpusPlan; found: ClaimPage }) {
  const last = plan.offset + found.claims.length;
  return (
    <section aria-labelledby="found">
      <h2 id="found">
        {numberWords(found.total)} {found.total === 1 ? 'claim' : 'claims'} in {plural(found.reports, 'report')}
      </h2>
      <ul class="counts">
        {verdictOrder
          .filter((verdict) => found.verdicts[verdict])
          .map((verdict) => (
            <li key={verdict}>
              <b>{found.verdicts[verdict]}</b> <Verdict of={markOf(verdict)} />
            </li>
          ))}
      </ul>
      {found.outlets.length > 0 && (
        <details>
          <summary>By outlet</summary>
          <ul>
            {found.outlets.map(({ outlet, claims }) => (
              <li key={outlet}>
                {outlet || 'no outlet named'}: {claims}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ol class="corpus-claims" start={plan.offset + 1}>
        {found.claims.map((one) => (
          <li key={`${one.report}-${one.claim}`}>
            <p>
              <Verdict of={markOf(one.verdict)} /> <span class="kind">{claimKindWords[one.kind]}</span>{' '}
              <a href={`/reports/${one.report}#claim-1-${one.claim.replace(/[^A-Za-z0-9_.-]/g, '_')}`}>
                <q>{one.words.length > 300 ? `${[...one.words].slice(0, 299).join('')}…` : one.words}</q>
              </a>
            </p>
            <p class="quiet">{[one.name, one.outlet, one.dateline && dateWords(one.dateline), one.decision].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ol>
      <p>
        {plan.offset > 0 && <a href={hrefOf(plan.q, Math.max(0, plan.offset - plan.perPage))}>Before</a>}{' '}
        {last < found.total && <a href={hrefOf(plan.q, last)}>Next</a>}
      </p>
    </section>
  );
}

const Reports = ({ reports }: { reports: readonly ReportSummary[] }) => (
  <section aria-labelledby="reports">
    <h2 id="reports">Newest reports</h2>
    <ul>
      {reports.map((one) => (
        <li key={one.id}>
          <a href={`/reports/${one.id}`}>{one.name || 'Untitled report'}</a>{' '}
          <span class="quiet">
            {[one.outlet, one.dateline && dateWords(one.dateline), plural(one.claims, 'claim'), `read ${instantWords(one.at)}`]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

/** The kept reports: a box to search their claims, what is found, else the newest reports. */
export function CorpusPage({ plan }: { plan: CorpusPlan }) {
  const { waiting, working } = plan.queue;
  return (
    <>
      <header class="title">
        <h1>Reports read</h1>
      </header>
      <search>
        <form class="search" method="get" action="/corpus">
          <label class="field wide">
            <span>Search their claims</span>
            <input type="search" name="q" value={plan.q} placeholder="verdict:contradicted kind:vote outcome:vetoed" />
          </label>
          <button type="submit">Search</button>
        </form>
      </search>
      {plan.problem && (
        <p class="remark" role="alert">
          {plan.problem}
        </p>
      )}
      {waiting + working > 0 && (
        <p>
          {plural(waiting, 'report')} waiting to be read, {working} being read.
        </p>
      )}
      {plan.found && <Found plan={plan} found={plan.found} />}
      {!plan.found && (
        <>
          <ul>
            {examples.map(([q, words]) => (
              <li key={q}>
                <a href={hrefOf(q)}>
                  <code>{q}</code>
                </a>{' '}
                {words}
              </li>
            ))}
          </ul>
          {plan.reports.length > 0 ? (
            <Reports reports={plan.reports} />
          ) : (
            <p>
              No report is kept here yet. On the machine of this server: <code>penholder read FOLDER</code>; over HTTP:{' '}
              <code>POST /api/reports/batch</code>.
            </p>
          )}
        </>
      )}
    </>
  );
}
