import { render } from 'preact';
import { useState } from 'preact/hooks';
import { decide } from '../../procedure/index.ts';
import type { Ballot, QuestionKind } from '../../procedure/types.ts';
import type { WhatIfData } from '../decision/plan.ts';
import { type HorseshoeShown, horseshoeInside, viewBoxOf } from '../horseshoe/horseshoe.ts';
import { inlineMark } from '../horseshoe/mark.ts';
import { horseshoePlan, type Seat } from '../horseshoe/plan.ts';
import { inner } from '../markup.ts';
import { asSentence, ballotOrder, ballotWords, kindWords, outcomeWords, plural, tallyWords } from '../words.ts';

const kinds = Object.keys(kindWords) as QuestionKind[];

/** The horseshoe with chairs to click. The keyboard has the list beside it, so the chairs are no tab stops. */
function LiveHorseshoe({ shown, onSeat }: { shown: HorseshoeShown; onSeat: (code: string) => void }) {
  const seatAt = (svg: Element, target: Element): Seat | undefined =>
    shown.plan.seats[[...svg.querySelectorAll('.seat')].indexOf(target.closest('.seat') as Element)];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the pointer; the list beside it serves the keyboard
    <svg
      class="horseshoe live"
      viewBox={viewBoxOf(shown.plan)}
      role="img"
      aria-label={shown.said}
      onClick={(event) => {
        const seat = seatAt(event.currentTarget, event.target as Element);
        if (seat) onSeat(seat.code);
      }}
      {...inner(horseshoeInside(shown))}
    />
  );
}

/** The same engine as the server's, here under the finger: change a ballot or the kind of question, read the ruling. */
function WhatIf({ data }: { data: WhatIfData }) {
  const [ballots, setBallots] = useState(data.ballots);
  const [kind, setKind] = useState<QuestionKind>(data.kind);
  const members = data.composition.members;
  const cast = Object.fromEntries(members.map((m, i) => [m.code, ballots[i] as Ballot]));
  const result = decide({ composition: data.composition, kind, ballots: cast, ...(data.policy ? { policy: data.policy } : {}) });
  const changed = new Set(members.filter((_, i) => ballots[i] !== data.ballots[i]).map((m) => m.code));
  const put = (i: number, ballot: Ballot) => setBallots(ballots.slice(0, i) + ballot + ballots.slice(i + 1));
  const cycle = (code: string) => {
    const i = members.findIndex((m) => m.code === code);
    put(i, ballotOrder[(ballotOrder.indexOf(ballots[i] as Ballot) + 1) % ballotOrder.length] as Ballot);
  };
  const untouched = changed.size === 0 && kind === data.kind;
  const reset = () => {
    setBallots(data.ballots);
    setKind(data.kind);
  };
  const ruling = result.ok ? result.value : null;
  const outcome = ruling ? outcomeWords[ruling.outcome] : { word: 'Cannot be decided', tone: 'none' as const };
  const was = outcomeWords[data.outcome].word;
  return (
    <div class="island">
      <div class="try">
        <div class="try-table">
          <p class="quiet">Change a ballot by its seat or in the list. Nothing here changes the record.</p>
          <div class="ruling" role="status" data-outcome={ruling?.outcome}>
            <p class={`outcome ${outcome.tone}`}>
              <span aria-hidden="true">{outcome.tone === 'good' ? '●' : '■'}</span> {outcome.word}
            </p>
            <p class="quiet">
              {untouched
                ? 'As in the record.'
                : `The record: ${was}. ${changed.size ? `${plural(changed.size, 'ballot')} changed` : 'No ballot changed'}${kind === data.kind ? '' : ', another kind of question'}.`}
            </p>
          </div>
          {ruling && (
            <LiveHorseshoe
              shown={{
                plan: horseshoePlan(data.composition, ballots, ruling.vetoedBy),
                said: `Hypothetical: ${outcome.word}`,
                big: tallyWords(ruling.tally),
                small: outcome.word,
                tone: outcome.tone,
                changed,
              }}
              onSeat={cycle}
            />
          )}
          {result.ok ? (
            <ol class="reasons">
              {result.value.reasons.map((reason) => (
                <li key={reason.sentence}>
                  {asSentence(reason.sentence)} <cite>{reason.rule}</cite>
                </li>
              ))}
            </ol>
          ) : (
            <p class="remark">{result.sentence}</p>
          )}
        </div>
        <div class="try-list">
          <p class="row">
            <label class="field">
              <span>Kind of question</span>
              <select value={kind} onChange={(event) => setKind(event.currentTarget.value as QuestionKind)}>
                {kinds.map((one) => (
                  <option value={one} key={one}>
                    {kindWords[one].word}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" class="quiet-button" disabled={untouched} onClick={reset}>
              Reset
            </button>
          </p>
          {members.map((member, i) => (
            <fieldset class={changed.has(member.code) ? 'ballots changed' : 'ballots'} key={member.code}>
              <legend class={member.permanent ? 'permanent-name' : undefined}>{member.name}</legend>
              <span class="choices">
                {ballotOrder.map((ballot) => (
                  <label title={ballotWords[ballot].short} key={ballot}>
                    <input
                      type="radio"
                      name={`ballot-${member.code}`}
                      value={ballot}
                      checked={ballots[i] === ballot}
                      onChange={() => put(i, ballot)}
                    />
                    <span {...inner(inlineMark(ballot, 22))} />
                    <span class="hidden">{ballotWords[ballot].short}</span>
                  </label>
                ))}
              </span>
            </fieldset>
          ))}
        </div>
      </div>
    </div>
  );
}

const place = document.getElementById('what-if-island');
const data = document.getElementById('what-if-data')?.textContent;
if (place && data) {
  place.textContent = '';
  const { vote, day, members } = JSON.parse(data);
  render(<WhatIf data={{ ...vote, composition: { ...day, members } } as WhatIfData} />, place);
}
