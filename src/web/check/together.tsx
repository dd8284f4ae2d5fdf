import type { FactRow, ReportLink, TogetherPlan } from './together-plan.ts';

/** With more reports than this a column for each would leave none readable: then each fact lists who tells it. */
const MOST_COLUMNS = 5;

const Tellings = ({ of }: { of: FactRow['tellings'] }) => (
  <>
    {of.map((one) => (
      <p key={one.href}>
        <a href={one.href}>{one.words}</a>
      </p>
    ))}
  </>
);

function Relation({ of }: { of: FactRow }) {
  return (
    <>
      {of.relation}
      {of.on && of.relation !== 'one voice' ? ` on ${of.on}` : ''}
      {of.voices && <span class="quiet"> ({of.voices})</span>}
    </>
  );
}

function Shared({ plan }: { plan: TogetherPlan }) {
  const columns = plan.reports.length <= MOST_COLUMNS;
  return (
    <div class="scroll">
      <table class="together-table">
        <caption class="hidden">Facts that several reports tell, and what each says</caption>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">The reports</th>
            {columns ? (
              plan.reports.map((report) => (
                <th scope="col" key={report.href}>
                  <a href={report.href}>{report.title}</a>
                </th>
              ))
            ) : (
              <th scope="col">Who says what</th>
            )}
          </tr>
        </thead>
        <tbody>
          {plan.shared.map((row, i) => (
            <tr key={`${row.about}-${i}`}>
              <th scope="row">{row.about}</th>
              <td>
                <Relation of={row} />
              </td>
              {columns ? (
                plan.reports.map((report) => (
                  <td key={report.href}>
                    <Tellings of={row.tellings.filter((one) => one.report.href === report.href)} />
                  </td>
                ))
              ) : (
                <td>
                  <details>
                    <summary>{new Set(row.tellings.map((one) => one.report.href)).size} reports</summary>
                    <ul>
                      {row.tellings.map((one) => (
                        <li key={one.href}>
                          {one.report.title}: <a href={one.href}>{one.words}</a>
                        </li>
                      ))}
                    </ul>
                  </details>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Sources = ({ of }: { of: readonly ReportLink[] }) => (
  <span class="quiet">
    {of.slice(0, 6).map((report, i) => (
      <span key={report.href}>
        {i > 0 && ', '}
        <a href={report.href}>{report.title}</a>
      </span>
    ))}
    {of.length > 6 && ` and ${of.length - 6} more`}
  </span>
);

/** What the reports say together: copies, the table of facts, warnings, and the timeline of the event. */
export function Together({ plan }: { plan: TogetherPlan }) {
  return (
    <section class="together" aria-labelledby="together">
      <h2 id="together">What the reports say together</h2>
      {plan.copies.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {plan.passages.length > 0 && (
        <details>
          <summary>Passages copied from one report into another ({plan.passages.length})</summary>
          <ul>
            {plan.passages.map((one, i) => (
              <li key={`${one.href}-${i}`}>
                <a href={one.href}>{one.sentence}</a>: <q>{one.words}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
      {plan.warnings.map((one) => (
        <div class="remark" key={one.sentence}>
          <p>{one.sentence}</p>
          <Tellings of={one.tellings} />
        </div>
      ))}
      {plan.reports.length > 1 && plan.shared.length === 0 && <p>No two of them tell the same thing.</p>}
      {plan.shared.length > 0 && <Shared plan={plan} />}
      {plan.reports.length > 1 && (
        <details>
          <summary>What only one report tells</summary>
          <ul>
            {plan.alone.map((one) => (
              <li key={one.href}>
                <a href={one.href}>{one.title}</a>: {one.n}
              </li>
            ))}
          </ul>
        </details>
      )}
      {plan.timeline.length > 0 && (
        <>
          <h3>By date</h3>
          <ol class="timeline">
            {plan.timeline.map((one, i) => (
              <li key={`${one.date}-${i}`}>
                <b>{one.date}</b> {one.decision ? <a href={one.decision}>{one.about}</a> : one.about}
                {one.fromRecord && <span class="quiet"> (day from the record)</span>}
                {one.other && <span class="quiet"> ({one.other})</span>} <Sources of={one.reports} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
