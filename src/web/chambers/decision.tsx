import { type Decided, decide, resultWords, voteOf } from '../../procedure/index.ts';
import { horseshoe } from '../horseshoe/horseshoe.ts';
import { inlineMark } from '../horseshoe/mark.ts';
import { horseshoePlan } from '../horseshoe/plan.ts';
import { jsonForScript } from '../json.ts';
import { inner } from '../markup.ts';
import { asSentence, ballotWords, instantWords, kindWords, outcomeWords, tallyWords } from '../words.ts';
import { type ChamberData, lettersOf } from './data.ts';
import { mostSeats } from './table.tsx';

/**
 * What the what-if of a decision's page is made of; null where the Council's own rules do not give this result (a body of one's own, a house
 * rule): what would be shown there would be another body's.
 */
function whatIfOf({ chamber }: ChamberData, decided: Decided): object | null {
  if (decided.ruling === null || chamber.setup.body !== undefined) return null;
  const { composition, kind, ballots, policy } = voteOf(chamber, decided);
  const again = decide({ composition, kind, ballots, ...(policy === undefined ? {} : { policy }) });
  if (!again.ok || again.value.outcome !== decided.outcome) return null;
  const { members, ...day } = composition;
  const vote = { kind, ballots: members.map(({ code }) => ballots[code] ?? 'X').join(''), outcome: decided.outcome, policy };
  return { vote, day, members };
}

/** One question decided in a chamber: how everybody voted, the result with its reasons, what would have changed it. */
export function ChamberDecisionPage({ data, decided }: { readonly data: ChamberData; readonly decided: Decided }) {
  const { chamber } = data;
  const { composition } = chamber.setup;
  const { ruling } = decided;
  const { word, tone } = outcomeWords[decided.outcome];
  const whatIf = whatIfOf(data, decided);
  const big = ruling ? tallyWords(ruling.tally) : '';
  return (
    <article>
      <header class="title">
        <p class="kicker">
          <a href={`/chambers/${data.id}?as=${data.you.as}`}>{data.name}</a>
          {` · ${kindWords[decided.kind].word} · ${instantWords(decided.at)}`}
        </p>
        <h1>{decided.resolution ?? asSentence(decided.words)}</h1>
        <p class="lede">{resultWords(chamber, decided)}</p>
      </header>
      {ruling && composition.members.length <= mostSeats && (
        <figure
          class="chamber-table"
          {...inner(
            horseshoe({
              plan: horseshoePlan(composition, lettersOf(chamber, decided.ballots), ruling.vetoedBy),
              said: `${big}: ${word}`,
              big,
              small: word,
              tone,
            }),
          )}
        />
      )}
      {ruling && (
        <>
          <h2>Why</h2>
          <ol class="reasons">
            {ruling.reasons.map((reason) => (
              <li key={reason.sentence}>
                {asSentence(reason.sentence)} <cite>{reason.rule}</cite>
              </li>
            ))}
          </ol>
          {ruling.wouldChange.length > 0 && (
            <>
              <h2>What would have changed it</h2>
              <ul class="would-change">
                {ruling.wouldChange.map(({ sentence }) => (
                  <li key={sentence}>{asSentence(sentence)}</li>
                ))}
              </ul>
            </>
          )}
          <h2>Ballots</h2>
          <table class="roll">
            <tbody>
              {composition.members.map(({ code, name, permanent }) => {
                const ballot = decided.ballots[code] ?? 'X';
                return (
                  <tr key={code}>
                    <th scope="row" class={permanent ? 'permanent-name' : undefined}>
                      {name}
                    </th>
                    <td>
                      <span {...inner(inlineMark(ballot))} /> {ballotWords[ballot].word}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
      {whatIf && (
        <section class="what-if" aria-labelledby="what-if">
          <h2 id="what-if">What if?</h2>
          <div id="what-if-island">
            <p class="quiet">With scripts allowed, any ballot can be changed here and the ruling follows at once.</p>
          </div>
          <script type="application/json" id="what-if-data" {...inner(jsonForScript(whatIf))} />
        </section>
      )}
    </article>
  );
}
