import { inner } from '../markup.ts';
import { plural } from '../words.ts';
import { cardMarkup } from './card.ts';
import type { CheckPlan, ClaimPlan, EvidencePlan, ReportPlan, VerdictMark } from './plan.ts';
import type { Segment } from './segments.ts';
import { Together } from './together.tsx';
import { hasTogether } from './together-plan.ts';

export function Verdict({ of: { verdict, mark, word } }: { of: VerdictMark }) {
  return (
    <span class={`verdict v-${verdict}`}>
      <span class="mark" aria-hidden="true">
        {mark}
      </span>{' '}
      <span class="word">{word}</span>
    </span>
  );
}

function EvidenceView({ of: evidence }: { of: EvidencePlan }) {
  switch (evidence.kind) {
    case 'decision':
      return evidence.card ? (
        <div class="card" {...inner(cardMarkup(evidence.card))} />
      ) : (
        <p class="card">
          {evidence.id}: {evidence.summary}
        </p>
      );
    case 'count':
      return (
        <div class="card">
          <p class="count">
            <b>{evidence.value}</b> {evidence.inWords}
          </p>
          <p>
            <a href={evidence.href}>
              <code>{evidence.typed}</code>
            </a>
          </p>
          {evidence.decisions.length > 0 && (
            <details open={evidence.decisions.length <= 6}>
              <summary>The decisions counted</summary>
              <ol class="counted">
                {evidence.decisions.map(({ id, card }) => (
                  <li key={id}>
                    {card ? (
                      <>
                        <a href={card.href}>{id}</a> <span class="quiet">{card.date}</span> {card.outcome.toLowerCase()}
                      </>
                    ) : (
                      id
                    )}
                  </li>
                ))}
              </ol>
            </details>
          )}
        </div>
      );
    case 'paragraph':
      return (
        <div class="card">
          <p>
            {evidence.href ? <a href={evidence.href}>{evidence.id}</a> : evidence.id}, <span class="para">{evidence.paragraph}</span>:{' '}
            <strong>{evidence.verb}</strong> {evidence.gist}
          </p>
          <p class="quiet">{[evidence.force, evidence.source].filter(Boolean).join(' · ')}</p>
        </div>
      );
    case 'composition':
      return <p class="card">{evidence.sentence}</p>;
    case 'rule':
      return (
        <p class="card">
          {evidence.sentence} <cite>{evidence.rule}</cite>
        </p>
      );
  }
}

function Panel({ claim, report, beside }: { claim: ClaimPlan; report: ReportPlan; beside: { prev?: ClaimPlan; next?: ClaimPlan } }) {
  return (
    <section
      class={`panel v-${claim.verdict.verdict}`}
      id={claim.anchor}
      tabIndex={-1}
      aria-label={`Claim ${claim.number}: ${claim.verdict.word}`}
    >
      <nav class="panel-nav" aria-label={`From claim ${claim.number}`}>
        <span class="quiet">
          {claim.number} of {report.claims.length}
        </span>
        {beside.prev && (
          <a href={`#${beside.prev.anchor}`} data-step="prev">
            Previous<span class="hidden"> claim</span>
          </a>
        )}
        {beside.next && (
          <a href={`#${beside.next.anchor}`} data-step="next">
            Next<span class="hidden"> claim</span>
          </a>
        )}
        <a class="close" href={`#${report.anchor}`} data-step="close">
          Close
        </a>
      </nav>
      <h3>
        <Verdict of={claim.verdict} />{' '}
        <span class="kind">{claim.trueUntil ? `${claim.kind}, true until ${claim.trueUntil}` : claim.kind}</span>
      </h3>
      <blockquote>{claim.words}</blockquote>
      {claim.because.map((because) => (
        <div class="because" key={because.sentence}>
          <p>{because.sentence}</p>
          {because.evidence.map((evidence, i) => (
            <EvidenceView of={evidence} key={`${evidence.kind}-${i}`} />
          ))}
        </div>
      ))}
      {claim.because.length === 0 && <p class="quiet">Read, but not something the Council's record can confirm or deny.</p>}
      {claim.others.map((fact) => (
        <div class="others" key={fact.about}>
          <h4>
            {fact.relation}: {fact.about}
          </h4>
          <ul>
            {fact.claims.map((other) => (
              <li key={other.href}>
                <a href={other.href}>{other.words}</a> <Verdict of={other.verdict} /> <span class="quiet">{other.report}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <details class="read-as">
        <summary>How it was read</summary>
        <dl class="facts">
          {claim.said.map((line, i) => (
            <div key={`${line.label}-${i}`}>
              <dt>{line.label}</dt>
              <dd>{line.decision ? <a href={`/decisions/${line.decision}`}>{line.value}</a> : line.value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function Marked({ segment, claims }: { segment: Segment; claims: ReadonlyMap<string, ClaimPlan> }) {
  const first = claims.get(segment.claims[0] ?? '');
  const loud = segment.claims.filter((anchor) => !claims.get(anchor)?.quiet).length;
  return (
    <>
      {first ? (
        <a
          class={`seg v-${first.verdict.verdict}${first.quiet ? ' quiet-seg' : ''}${loud > 1 ? ' deep' : ''}`}
          href={`#${first.anchor}`}
          data-claims={segment.claims.join(' ')}
          tabIndex={-1}
        >
          {segment.text}
        </a>
      ) : (
        segment.text
      )}
      {segment.ends.map((anchor) => {
        const claim = claims.get(anchor);
        return (
          claim && (
            <a
              class={`chip v-${claim.verdict.verdict}${claim.quiet ? ' quiet-chip' : ''}`}
              href={`#${anchor}`}
              data-chip={anchor}
              key={anchor}
            >
              <span class="mark" aria-hidden="true">
                {claim.verdict.mark}
              </span>
              <span class={claim.quiet ? 'hidden' : undefined}>{claim.verdict.word}</span>
              <span class="hidden">, claim {claim.number}</span>
            </a>
          )
        );
      })}
    </>
  );
}

export function Counts({ counts }: { counts: ReportPlan['counts'] }) {
  return (
    <ul class="counts">
      {counts.map((one) => (
        <li key={one.verdict}>
          <b>{one.n}</b> <Verdict of={one} />
        </li>
      ))}
    </ul>
  );
}

/** Said wherever a sample stands, so that nobody takes its words for an outlet's. */
export const sampleWords = 'Sample text, written by us';

/** One report: its text with every claim marked, beside it the margin list and the panels of its claims. */
/** So many sentences about a claim stand in the margin: what is wrong, and what is right in it. */
const IN_MARGIN = 3;

export function ReportView({ report, sample = false, level = 2 }: { report: ReportPlan; sample?: boolean; level?: 2 | 3 }) {
  const claims = new Map(report.claims.map((claim) => [claim.anchor, claim]));
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="report" id={report.anchor} aria-labelledby={`${report.anchor}-title`} data-report>
      <header>
        <p class="kicker">
          Report {report.number}
          {sample && ` · ${sampleWords}`}
        </p>
        <Heading id={`${report.anchor}-title`}>{report.title}</Heading>
        {report.byline && <p class="byline">{report.byline}</p>}
        <Counts counts={report.counts} />
      </header>
      <div class="reading">
        <div class="text">
          {report.remarks.map((remark) => (
            <p class="remark" key={remark}>
              {remark}
            </p>
          ))}
          {report.paragraphs.map((paragraph) => (
            <p key={paragraph.segments[0]?.start}>
              {paragraph.segments.map((segment) => (
                <Marked segment={segment} claims={claims} key={segment.start} />
              ))}
            </p>
          ))}
          {report.noise.length > 0 && (
            <details class="noise">
              <summary>Noise mended in reading ({report.noise.length})</summary>
              <ul>
                {report.noise.map((noise, i) => (
                  <li key={`${noise.words}-${i}`}>
                    <q>{noise.words}</q>{' '}
                    {noise.as ? (
                      <>
                        read as <q>{noise.as}</q>
                      </>
                    ) : (
                      'left out'
                    )}{' '}
                    <span class="quiet">{noise.why}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <aside class="margin-column" aria-label={`Evidence for report ${report.number}`}>
          <div class="margin">
            <h3>{report.margin.length ? 'What to correct' : 'Nothing to correct'}</h3>
            {report.margin.length === 0 && (
              <p class="quiet">
                {report.claims.length ? 'No claim in this report goes against the record.' : 'No claim was read in this text.'}
              </p>
            )}
            <ol>
              {report.margin.map((claim) => (
                <li key={claim.anchor}>
                  <a href={`#${claim.anchor}`}>
                    <Verdict of={claim.verdict} /> <q>{claim.words}</q>
                  </a>
                  {claim.because.slice(0, IN_MARGIN).map((because) => (
                    <p key={because.sentence}>{because.sentence}</p>
                  ))}
                </li>
              ))}
            </ol>
          </div>
          {report.claims.map((claim, i) => {
            const prev = report.claims[i - 1];
            const next = report.claims[i + 1];
            return (
              <Panel claim={claim} report={report} beside={{ ...(prev ? { prev } : {}), ...(next ? { next } : {}) }} key={claim.anchor} />
            );
          })}
        </aside>
      </div>
    </section>
  );
}

/** The page of a check: the summary first, then each report. */
export function CheckPage({
  plan,
  title,
  about,
  json,
  sample = false,
  children,
}: {
  plan: CheckPlan;
  title: string;
  about: string;
  json: string | null;
  /** The texts are ours, made up to be read. */
  sample?: boolean;
  children?: preact.ComponentChildren;
}) {
  return (
    <article class="check">
      <header class="title">
        <p class="kicker">{about}</p>
        <h1>{title}</h1>
        {sample && (
          <p class="lede">
            {sampleWords}: outlets, authors and quotations are made up, some errors are planted. The record they are checked against is
            real.
          </p>
        )}
      </header>
      <section class="summary" aria-labelledby="summary">
        <h2 id="summary">
          {plan.toCorrect === 0 ? 'Nothing to correct' : plural(plan.toCorrect, 'claim to correct', 'claims to correct')}
        </h2>
        <p>{plan.sentence}</p>
        <div class="scroll">
          <table>
            <caption class="hidden">Claims by verdict, report by report</caption>
            <thead>
              <tr>
                <th scope="col">Report</th>
                {plan.legend.map((one) => (
                  <th scope="col" class="n" key={one.verdict}>
                    <Verdict of={one} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plan.reports.map((report) => (
                <tr key={report.anchor}>
                  <th scope="row">
                    <a href={`#${report.anchor}`}>{report.title}</a>
                  </th>
                  {plan.legend.map((one) => (
                    <td class="n" key={one.verdict}>
                      {report.counts.find((c) => c.verdict === one.verdict)?.n ?? '–'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <details class="legend">
          <summary>What the verdicts mean</summary>
          <dl>
            {plan.legend.map((one) => (
              <div key={one.verdict}>
                <dt>
                  <Verdict of={one} />
                </dt>
                <dd>{one.means}</dd>
              </div>
            ))}
          </dl>
        </details>
        <div class="actions">
          {json && (
            <a href={json} download>
              This check as JSON
            </a>
          )}
          {children}
        </div>
        <p class="keys quiet" hidden>
          Keys: <kbd>j</kbd> and <kbd>k</kbd> go to the next and the previous claim, <kbd>Esc</kbd> closes.
        </p>
      </section>
      {hasTogether(plan.together) && <Together plan={plan.together} />}
      {plan.reports.map((report) => (
        <ReportView report={report} sample={sample} key={report.anchor} />
      ))}
    </article>
  );
}
