import { type Chamber, nextInRoll } from '../../procedure/index.ts';
import type { Ballot } from '../../procedure/types.ts';
import { horseshoe } from '../horseshoe/horseshoe.ts';
import { inlineMark } from '../horseshoe/mark.ts';
import { horseshoePlan } from '../horseshoe/plan.ts';
import { inner } from '../markup.ts';
import { asSentence, ballotOrder, ballotWords, outcomeWords, plural, tallyWords } from '../words.ts';
import { counted, nameOf, type OnTable, onTable } from './data.ts';

/** More members than these do not fit round a drawn table; they stand in the list. */
export const mostSeats = 20;

const methodWords = { show_of_hands: 'by show of hands', roll_call: 'by roll call', in_writing: 'by letter' } as const;

/** What stands inside the table: the numbers so far, or the result. */
function centre({ voting, ruling, letters, sealed }: OnTable): { big: string; small: string; tone: 'good' | 'bad' | 'none' } {
  if (ruling) {
    const { word, tone } = outcomeWords[ruling.outcome];
    return { big: tallyWords(ruling.tally), small: word, tone };
  }
  if (sealed) return { big: String(letters.replaceAll(' ', '').length), small: 'letters have come in', tone: 'none' };
  if (voting) return { big: tallyWords(counted(letters)), small: 'Voting', tone: 'none' };
  return { big: '', small: 'Without a vote', tone: 'good' };
}

/** The horseshoe with what is being voted, or was decided last, and the same in words. */
export function Table({ chamber }: { chamber: Chamber }) {
  const table = onTable(chamber);
  const { composition } = chamber.setup;
  if (table === null) return null;
  // Of letters one sees that they came, not what they say: a ring instead of a ballot.
  const letters = table.sealed ? table.letters.replaceAll(/[YNAP]/g, ' ') : table.letters;
  const { big, small, tone } = centre(table);
  const said = `${composition.members.length} members; ${big} ${small}`;
  return (
    <figure class="chamber-table">
      {composition.members.length <= mostSeats && (
        <div {...inner(horseshoe({ plan: horseshoePlan(composition, letters, table.vetoes), said, big, small, tone }))} />
      )}
      <figcaption class="tally-line" aria-live="polite">
        <Tally
          table={table}
          of={composition.members.length}
          required={composition.required}
          listed={composition.majority === undefined && chamber.setup.body === undefined}
        />
      </figcaption>
    </figure>
  );
}

function Tally({ table, of, required, listed }: { table: OnTable; of: number; required: number; listed: boolean }) {
  const sent = table.letters.replaceAll(' ', '').length;
  if (table.sealed) return <p>{`${sent} of ${plural(of, 'letter')} in; what they say is seen when the result is announced.`}</p>;
  const numbers = counted(table.letters);
  const shown = ballotOrder.filter((ballot) => numbers[ballot] > 0 || 'YNA'.includes(ballot));
  return (
    <ul class="tally-words">
      {shown.map((ballot) => (
        <li key={ballot}>
          <span {...inner(inlineMark(ballot))} /> <b>{numbers[ballot]}</b> {ballotWords[ballot].word}
        </li>
      ))}
      {table.voting && <li class="quiet">{`${of - sent} still to vote`}</li>}
      {listed && <li class="quiet">{`${required} in favour required`}</li>}
    </ul>
  );
}

/** The question that is before the room, and how it is voted; the last result with its reasons. */
export function Question({ chamber }: { chamber: Chamber }) {
  const table = onTable(chamber);
  if (table === null) return <p class="quiet">No question has been put yet.</p>;
  const last = chamber.decided.at(-1);
  const inTurn = table.voting?.method === 'roll_call' && chamber.setup.rules.house.includes('roll_call');
  const called = inTurn ? nextInRoll(chamber) : null;
  return (
    <div class="question" aria-live="polite">
      <p class="kicker">{table.voting ? `Question put, ${methodWords[table.voting.method]}` : 'Decided last'}</p>
      <p class="question-words">{asSentence(table.question)}</p>
      {called !== null && <p class="remark">{`Called now: ${nameOf(chamber, called)}.`}</p>}
      {table.voting?.closes && <p class="quiet">{`Letters are taken until ${table.voting.closes}.`}</p>}
      {!table.voting && last && (
        <>
          <p class={`outcome-words ${outcomeWords[last.outcome].tone}`}>
            {outcomeWords[last.outcome].word}
            {last.resolution && `: ${last.resolution}`}
          </p>
          {table.ruling && (
            <ol class="reasons">
              {table.ruling.reasons.map((reason) => (
                <li key={reason.sentence}>
                  {asSentence(reason.sentence)} <cite>{reason.rule}</cite>
                </li>
              ))}
            </ol>
          )}
          {last.debateBy && <p class="remark">{`The General Assembly is to debate the veto by ${last.debateBy} (A/RES/76/262).`}</p>}
        </>
      )}
    </div>
  );
}

/** Every member and its ballot, for those who do not see the drawing and for bodies too large to draw. */
export function Roll({ chamber }: { chamber: Chamber }) {
  const table = onTable(chamber);
  return (
    <details class="roll-list" open={chamber.setup.composition.members.length > mostSeats}>
      <summary>{plural(chamber.setup.composition.members.length, 'member')}</summary>
      <ul>
        {chamber.setup.composition.members.map(({ code, name, permanent }, i) => {
          const letter = (table?.letters[i]?.trim() || null) as Ballot | null;
          const words = letter === null ? '' : table?.sealed ? 'letter sent' : ballotWords[letter].word;
          return (
            <li key={code}>
              <span class={permanent ? 'permanent-name' : undefined}>{name}</span>
              {chamber.absent.includes(code) && <span class="quiet"> absent</span>}
              {words && <span class="quiet">{` ${words}`}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
