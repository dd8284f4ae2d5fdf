import { Verdict } from './check/page.tsx';
import { confidenceWords, numberWords, verdictOrder, verdictWords } from './words.ts';

export interface AboutPlan {
  readonly decisions: number;
  readonly rollCalls: number;
  readonly ballots: number;
  readonly withoutVote: number;
  readonly countOnly: number;
  readonly noVotes: number;
  readonly first: string;
  readonly last: string;
  readonly byConfidence: readonly { readonly confidence: 'A' | 'B' | 'C' | 'D'; readonly n: number }[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly terms: string }[];
}

/** What the verdicts mean, what the record holds and lacks, where it comes from. */
export function AboutPage({ plan }: { plan: AboutPlan }) {
  return (
    <article class="prose">
      <header class="title">
        <h1>About</h1>
        <p class="lede">Reports and texts come in; the Council's rules and record decide what is true of them.</p>
      </header>
      <section aria-labelledby="verdicts">
        <h2 id="verdicts">What the verdicts mean</h2>
        <dl class="verdicts">
          {verdictOrder.map((verdict) => (
            <div key={verdict}>
              <dt>
                <Verdict of={{ verdict, mark: verdictWords[verdict].mark, word: verdictWords[verdict].word }} />
              </dt>
              <dd>{verdictWords[verdict].means}</dd>
            </div>
          ))}
        </dl>
        <p>
          A claim that cannot be tied to one decision is never guessed at: it is unclear. Figures of casualties, quotations and plans are
          outside the record.
        </p>
      </section>
      <section aria-labelledby="record">
        <h2 id="record">What the record holds and lacks</h2>
        <p>
          <b>{numberWords(plan.decisions)}</b> decisions from {plan.first} to {plan.last}; for <b>{numberWords(plan.rollCalls)}</b> of them
          every member's ballot is known, <b>{numberWords(plan.ballots)}</b> ballots in all. {numberWords(plan.withoutVote)} were taken
          without a vote; of {numberWords(plan.countOnly)} only the count is known, of {numberWords(plan.noVotes)} not even that.
        </p>
        <p>
          Amendments, parts voted on separately and procedural votes are in the record only where a source lists them. Drafts never put to a
          vote, presidential statements and closed meetings are not in it.
        </p>
        <table>
          <caption class="hidden">How sure the record is</caption>
          <thead>
            <tr>
              <th scope="col">Mark</th>
              <th scope="col">How sure</th>
              <th scope="col" class="n">
                Decisions
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.byConfidence.map((one) => (
              <tr key={one.confidence}>
                <th scope="row">{one.confidence}</th>
                <td>{confidenceWords[one.confidence]}</td>
                <td class="n">{numberWords(one.n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-labelledby="sources">
        <h2 id="sources">Sources and terms</h2>
        <ul class="sources">
          {plan.sources.map((source) => (
            <li key={source.id}>
              {source.title} <span class="quiet">{source.terms}</span>
            </li>
          ))}
        </ul>
        <p>
          The votes are facts; the descriptions are Penholder's own words. The same answers are given by the <a href="/api">API</a> and in
          the terminal.
        </p>
      </section>
    </article>
  );
}
