import type { Lesson, LessonRemark, LessonVote } from '../../procedure/index.ts';
import { seatsThatDecide, whatIfs } from '../../procedure/index.ts';
import type { Ballot } from '../../procedure/types.ts';
import { horseshoe } from '../horseshoe/horseshoe.ts';
import { inlineMark } from '../horseshoe/mark.ts';
import { horseshoePlan } from '../horseshoe/plan.ts';
import { inner } from '../markup.ts';
import { asSentence, ballotOrder, ballotWords, dayWords, listWords, outcomeWords, tallyWords } from '../words.ts';

export interface Place {
  readonly seat: string;
  /** From 0. */
  readonly step: number;
  /** What the learner has voted in this step. */
  readonly ballot: Ballot | null;
}

const hrefOf = (name: string, { seat, step, ballot }: Place): string =>
  `/learn/${name}?seat=${seat}&step=${step}${ballot === null ? '' : `&ballot=${ballot}`}#step`;

/** `/learn`: the meetings that can be sat through. */
export function LearnPage({ lessons }: { readonly lessons: readonly { readonly name: string; readonly lesson: Lesson }[] }) {
  return (
    <article class="prose">
      <header class="title">
        <h1>Sit in the Council</h1>
        <p class="lede">
          Meetings that were held, step by step. Take a seat, vote before you are told, and see what each ballot would have done.
        </p>
      </header>
      <ul class="kept">
        {lessons.map(({ name, lesson }) => (
          <li key={name}>
            <a href={`/learn/${name}`}>{dayWords(lesson.date)}</a> <span class="quiet">{lesson.title}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly LessonRemark[] }) {
  return (
    <>
      {remarks.map(({ words, source, confidence }) => (
        <p class="remark" key={words}>
          {words} {(source || confidence) && <cite>{[source, confidence && `confidence ${confidence}`].filter(Boolean).join('; ')}</cite>}
        </p>
      ))}
    </>
  );
}

function AfterVote({ vote, seat, ballot }: { readonly vote: LessonVote; readonly seat: string; readonly ballot: Ballot }) {
  const { composition, ballots } = vote.cast;
  const name = composition.members.find(({ code }) => code === seat)?.name ?? seat;
  const letters = composition.members.map(({ code }) => ballots[code] ?? 'X').join('');
  const { word, tone } = outcomeWords[vote.outcome];
  const big = tallyWords(vote.ruling.tally);
  const deciding = seatsThatDecide(vote).map((code) => composition.members.find((member) => member.code === code)?.name ?? code);
  return (
    <>
      <h3>What each of your ballots would have done</h3>
      <table class="what-ifs">
        <tbody>
          {whatIfs(vote, seat).map((one) => (
            <tr key={one.ballot} class={one.ballot === ballot ? 'chosen' : undefined}>
              <th scope="row">
                <span {...inner(inlineMark(one.ballot))} /> {ballotWords[one.ballot].short}
                {one.ballot === ballot && ' (you)'}
                {one.asCast && ` (${name} that day)`}
              </th>
              <td>{one.sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {deciding.length === 0
          ? 'No single member’s ballot could have changed the outcome.'
          : `One ballot alone could have changed the outcome from ${deciding.length > 6 ? `${deciding.length} of the seats` : `the ${deciding.length === 1 ? 'seat' : 'seats'} of ${listWords(deciding)}`}.`}
      </p>
      <h3>How it was</h3>
      <figure
        class="chamber-table"
        {...inner(
          horseshoe({
            plan: horseshoePlan(composition, letters, vote.ruling.vetoedBy),
            said: `${big}: ${word}`,
            big,
            small: word,
            tone,
          }),
        )}
      />
      <ol class="reasons">
        {vote.ruling.reasons.map((reason) => (
          <li key={reason.sentence}>
            {asSentence(reason.sentence)} <cite>{reason.rule}</cite>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A lesson at one step, seen from a seat. Without a seat: choosing one. */
export function LessonPage({ name, lesson, place }: { readonly name: string; readonly lesson: Lesson; readonly place: Place | null }) {
  const step = place && lesson.steps[place.step];
  const seated = lesson.seats.find(({ code }) => code === place?.seat);
  return (
    <article class="prose lesson">
      <header class="title">
        <p class="kicker">
          <a href="/learn">Sit in the Council</a>
        </p>
        <h1>{dayWords(lesson.date)}</h1>
        <p class="lede">{seated ? `You sit as ${seated.name}.` : lesson.title}</p>
      </header>
      {!place || !step ? (
        <>
          <h2>Take a seat</h2>
          <ul class="seats-to-choose">
            {lesson.seats.map(({ code, name: called, permanent }) => (
              <li key={code}>
                <a href={hrefOf(name, { seat: code, step: 0, ballot: null })} class={permanent ? 'permanent-name' : undefined}>
                  {called}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <section id="step" aria-label={`Step ${place.step + 1} of ${lesson.steps.length}`}>
          <p class="quiet">{`Step ${place.step + 1} of ${lesson.steps.length}`}</p>
          <Remarks remarks={step.before} />
          <ul class="told">
            {step.told.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {step.vote && (
            <>
              <p class="question-words">{asSentence(step.vote.question)}</p>
              {place.ballot === null ? (
                <form method="get" action={`/learn/${name}#step`} class="ballot-buttons">
                  <input type="hidden" name="seat" value={place.seat} />
                  <input type="hidden" name="step" value={place.step} />
                  {ballotOrder
                    .filter((ballot) => ballot !== 'X')
                    .map((ballot) => (
                      <button type="submit" name="ballot" value={ballot} key={ballot}>
                        <span {...inner(inlineMark(ballot, 26))} /> {ballotWords[ballot].short}
                      </button>
                    ))}
                </form>
              ) : (
                <AfterVote vote={step.vote} seat={place.seat} ballot={place.ballot} />
              )}
            </>
          )}
          {(step.vote === null || place.ballot !== null) && (
            <>
              <Remarks remarks={step.after} />
              <p class="row">
                {place.step > 0 && <a href={hrefOf(name, { seat: place.seat, step: place.step - 1, ballot: null })}>Back</a>}
                {place.step + 1 < lesson.steps.length ? (
                  <a href={hrefOf(name, { seat: place.seat, step: place.step + 1, ballot: null })}>Go on</a>
                ) : (
                  <a href={`/learn/${name}`}>Take another seat</a>
                )}
              </p>
            </>
          )}
        </section>
      )}
    </article>
  );
}
