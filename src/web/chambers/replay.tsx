import type { Chamber } from '../../procedure/index.ts';
import type { ChamberData } from './data.ts';
import { Question, Roll, Table } from './table.tsx';

/** A moment of a meeting: its chamber after `at` actions, in the browser moved by a slider. */
export function Replay({
  data,
  at,
  chamber = data.chamber,
  move,
}: {
  readonly data: ChamberData;
  readonly at: number;
  readonly chamber?: Chamber;
  readonly move?: (to: number) => void;
}) {
  const whole = data.chamber.log.length;
  const line = data.chamber.history[at - 1];
  return (
    <div class="replay">
      <header class="title">
        <p class="kicker">Replay</p>
        <h1>
          <a href={`/chambers/${data.id}?as=${data.you.as}`}>{data.name}</a>
        </h1>
      </header>
      {move && (
        <p class="slider">
          <button type="button" class="quiet-button" disabled={at === 0} onClick={() => move(at - 1)}>
            Back
          </button>
          <input
            type="range"
            min={0}
            max={whole}
            value={at}
            aria-label="Step of the meeting"
            onInput={(event) => move(Number(event.currentTarget.value))}
          />
          <button type="button" class="quiet-button" disabled={at === whole} onClick={() => move(at + 1)}>
            Forward
          </button>
          <span class="quiet">{`Step ${at} of ${whole}`}</span>
        </p>
      )}
      <p class="question-words" aria-live="polite">
        {line ? line.sentence : 'Before the meeting.'}
      </p>
      <Question chamber={chamber} />
      <Table chamber={chamber} />
      <Roll chamber={chamber} />
      <h2>All steps</h2>
      <ol class="steps">
        {data.chamber.history.map(({ seq, sentence }) => (
          <li key={seq} aria-current={seq === at ? 'step' : undefined}>
            {sentence}
          </li>
        ))}
      </ol>
    </div>
  );
}
