import type { WhipView } from '../../api/drafts/whip-view.ts';
import { whipSources } from '../../procedure/whip/index.ts';
import { inlineMark } from '../horseshoe/mark.ts';
import { inner } from '../markup.ts';
import { asSentence, ballotOrder, ballotWords, dayWords, instantWords, outcomeWords, tallyWords } from '../words.ts';
import { sourceWords } from './words.ts';

/** The whip count of a draft: what is expected of each member, what would follow, what is missing. */
export function WhipPage({
  id,
  title,
  view,
  query,
  problem,
}: {
  id: string;
  title: string;
  view: WhipView;
  query: string;
  problem: string;
}) {
  const suggested = new Map(view.suggestions?.members.map((one) => [one.member, one]));
  const { ruling } = view;
  return (
    <article class="whip">
      <header class="title">
        <p class="kicker">
          <a href={`/drafts/${id}`}>{title}</a>
        </p>
        <h1>Whip count</h1>
        <p class="lede">
          As expected for {dayWords(view.date)}: {tallyWords(ruling.tally)}, {outcomeWords[ruling.outcome].word.toLowerCase()}.{' '}
          {view.certain ? 'No ballot still open changes that.' : 'Ballots still open can change that.'}
        </p>
      </header>
      {problem && (
        <p class="problems" role="alert">
          {problem}
        </p>
      )}
      <section aria-labelledby="missing">
        <h2 id="missing">What is missing</h2>
        {view.missing.length === 0 ? (
          <p>Nothing: as expected, the draft is adopted.</p>
        ) : (
          <ul>
            {view.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <ul class="scenarios">
          {view.scenarios.map((one) => (
            <li key={one.name}>{one.sentence}</li>
          ))}
        </ul>
        <details>
          <summary>By which rule</summary>
          <ol class="reasons">
            {ruling.reasons.map((reason) => (
              <li key={reason.sentence}>
                {asSentence(reason.sentence)} <cite>{reason.rule}</cite>
              </li>
            ))}
          </ol>
        </details>
      </section>
      <section aria-labelledby="members">
        <h2 id="members">Members</h2>
        <form method="get" class="row" action={`/drafts/${id}/whip`}>
          <label class="field">
            <span>Suggest from earlier votes on</span>
            <input name="query" value={query} size={36} placeholder='item:"Palestinian question" since:2023' />
          </label>
          <button type="submit" class="quiet-button">
            Look up
          </button>
        </form>
        {view.suggestions && (
          <p class="quiet">
            Suggested from {view.suggestions.decisions} earlier votes ({view.suggestions.inWords}). Nobody has said any of it of this text;
            it counts only once you note it.
          </p>
        )}
        <form method="post" action={`/drafts/${id}/whip`}>
          <div class="scroll">
            <table class="whip-table">
              <thead>
                <tr>
                  <th>Member</th>
                  <th>Expected</th>
                  <th>Source</th>
                  <th>Note</th>
                </tr>
              </thead>
              <tbody>
                {view.expected.map((one) => {
                  const hint = suggested.get(one.member);
                  return (
                    <tr key={one.member}>
                      <th scope="row" class={one.permanent ? 'permanent-name' : undefined}>
                        {one.name}
                        {one.permanent && <span class="hidden">, permanent member</span>}
                      </th>
                      <td>
                        <span class="now">
                          {one.ballot && <span {...inner(inlineMark(one.ballot, 18))} />}
                          <select name={`ballot-${one.member}`} aria-label={`Expected of ${one.name}`}>
                            <option value="">not known</option>
                            {ballotOrder.map((ballot) => (
                              <option value={ballot} key={ballot} selected={ballot === one.ballot}>
                                {ballotWords[ballot].short}
                              </option>
                            ))}
                          </select>
                        </span>
                      </td>
                      <td>
                        <select name={`source-${one.member}`} aria-label={`Source for ${one.name}`}>
                          {whipSources.map((source) => (
                            <option value={source} key={source} selected={source === (one.source ?? 'guess')}>
                              {sourceWords[source]}
                            </option>
                          ))}
                        </select>
                      </td>
                      <td>
                        <input name={`note-${one.member}`} value={one.note} size={24} aria-label={`Note on ${one.name}`} />
                        {one.at && one.by && (
                          <small>
                            {one.by}, {instantWords(one.at)}
                            {one.history.length > 1 &&
                              `; before: ${one.history
                                .slice(1, 4)
                                .map((was) => (was.ballot === null ? 'not known' : ballotWords[was.ballot].short.toLowerCase()))
                                .join(', ')}`}
                          </small>
                        )}
                        {hint && (
                          <small class="suggested">
                            Suggested{hint.ballot ? `: ${ballotWords[hint.ballot].short.toLowerCase()}` : ' nothing'} ({hint.note})
                          </small>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <button type="submit">Note what has changed</button>
        </form>
      </section>
    </article>
  );
}
