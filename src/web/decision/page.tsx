import { Horseshoe } from '../horseshoe/horseshoe.tsx';
import { InlineMark } from '../horseshoe/mark.tsx';
import { jsonForScript } from '../json.ts';
import { DecisionList, OutcomeWord, TallyBar } from './parts.tsx';
import type { DecisionPlan } from './plan.ts';

function Roll({ plan }: { plan: DecisionPlan }) {
  return (
    <table class="roll">
      <caption class="hidden">Ballots, member by member</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">Ballot</th>
          <th scope="col">Members</th>
        </tr>
      </thead>
      <tbody>
        {plan.roll.map((group) => (
          <tr key={group.ballot}>
            <th scope="row">
              <InlineMark ballot={group.ballot} size={22} /> {group.word} <b>{group.members.length}</b>
            </th>
            <td>
              {group.members.map((member, i) => (
                <span key={member.code}>
                  {i > 0 && ', '}
                  <span class={member.permanent ? 'permanent-name' : undefined}>{member.name}</span>
                  {member.permanent && <span class="hidden"> (permanent member)</span>}
                  {member.veto && <em class="veto-word"> veto</em>}
                </span>
              ))}
            </td>
          </tr>
        ))}
        {plan.sitting && (
          <tr>
            <th scope="row">
              <InlineMark ballot={null} size={22} /> {plan.sitting.word} <b>{plan.sitting.members.length}</b>
            </th>
            <td>{plan.sitting.members.join(', ')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Reasons({ plan }: { plan: DecisionPlan }) {
  if (!plan.reasons.length) return null;
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why</h2>
      <ol class="reasons">
        {plan.reasons.map((reason) => (
          <li key={reason.sentence}>
            {reason.sentence} <cite>{reason.rule}</cite>
          </li>
        ))}
      </ol>
      {plan.remarks.map((remark) => (
        <p class="remark" key={remark.sentence}>
          {remark.sentence} <cite>{remark.rule}</cite>
        </p>
      ))}
    </section>
  );
}

function WouldChange({ plan }: { plan: DecisionPlan }) {
  if (!plan.wouldChange.length) return null;
  return (
    <section aria-labelledby="would-change">
      <h2 id="would-change">What would have changed it</h2>
      <ul class="would-change">
        {plan.wouldChange.map((change) => (
          <li key={change.sentence}>
            <b>{change.outcome}.</b> {change.sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhatIf({ plan }: { plan: DecisionPlan }) {
  if (!plan.whatIf) return null;
  return (
    <section class="what-if" aria-labelledby="what-if">
      <h2 id="what-if">What if?</h2>
      <div id="what-if-island">
        <p class="quiet">With scripts allowed, any ballot can be changed here and the ruling follows at once.</p>
      </div>
      <script
        type="application/json"
        id="what-if-data"
        // Nothing in what jsonForScript gives can end the element.
        dangerouslySetInnerHTML={{ __html: jsonForScript(plan.whatIf) }}
      />
    </section>
  );
}

/** A decision's page: the table, the outcome and why, the question, what if, the facts, its neighbours. */
export function DecisionPage({ plan }: { plan: DecisionPlan }) {
  return (
    <article class="decision">
      <header class="title">
        <p class="kicker">
          {plan.kind.word} · {plan.lede}
        </p>
        <h1>{plan.title}</h1>
        <p class="lede">{plan.question}</p>
      </header>
      <div class="table-and-result">
        <figure class="chamber">
          <Horseshoe plan={plan.horseshoe} said={plan.said} big={plan.centre.big} small={plan.centre.small} tone={plan.outcome.tone} />
          <figcaption class="quiet">
            <span class="ring-key" aria-hidden="true" /> Ringed: permanent members. Seats run clockwise in alphabetical order.
          </figcaption>
        </figure>
        <section class="result" aria-labelledby="outcome">
          <h2 id="outcome">
            <OutcomeWord word={plan.outcome.word} tone={plan.outcome.tone} />
          </h2>
          <p class="sentence">{plan.outcome.sentence}</p>
          {plan.tally && <TallyBar bar={plan.tally} />}
          <Roll plan={plan} />
        </section>
      </div>
      <div class="columns">
        <div>
          <Reasons plan={plan} />
          <WouldChange plan={plan} />
          {plan.notes.length > 0 && (
            <section aria-labelledby="notes">
              <h2 id="notes">Notes</h2>
              <ul>
                {plan.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="sources">
            <h2 id="sources">Sources</h2>
            <ul class="sources">
              {plan.sources.map((source) => (
                <li key={source.id}>
                  {source.title} <span class="quiet">{source.terms}</span>
                </li>
              ))}
            </ul>
            <p>
              <a href={plan.json}>This decision as JSON</a>
            </p>
          </section>
        </div>
        <div>
          <section aria-labelledby="facts">
            <h2 id="facts">Facts</h2>
            <dl class="facts">
              {plan.facts.map((fact) => (
                <div key={fact.label}>
                  <dt>{fact.label}</dt>
                  <dd>{fact.value}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </div>
      <WhatIf plan={plan} />
      {(plan.before.length > 0 || plan.after.length > 0) && (
        <section class="neighbours" aria-labelledby="same-matter">
          <h2 id="same-matter">The same matter</h2>
          <div class="two">
            {plan.before.length > 0 && (
              <div>
                <h3>Before</h3>
                <DecisionList links={plan.before} />
              </div>
            )}
            {plan.after.length > 0 && (
              <div>
                <h3>After</h3>
                <DecisionList links={plan.after} />
              </div>
            )}
          </div>
        </section>
      )}
    </article>
  );
}
