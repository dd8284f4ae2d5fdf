import { InlineMark } from '../horseshoe/mark.tsx';
import type { TallyBar as Bar, LinkPlan, Tone } from './plan.ts';

/** The ballots as a bar of squares, one a member, with the votes required marked; the words under it say the same. */
export function TallyBar({ bar }: { bar: Bar }) {
  const cell = 20;
  let at = 0;
  const cells = bar.parts.flatMap((part) => Array.from({ length: part.n }, () => part.ballot));
  const wide = bar.of * cell;
  return (
    <div class="tally">
      <svg viewBox={`0 0 ${wide} 22`} role="img" aria-label={bar.parts.map((p) => `${p.n} ${p.word.toLowerCase()}`).join(', ')}>
        {cells.map((ballot) => {
          const x = at++ * cell;
          return <rect class={`cell b-${ballot}`} x={x + 1} y="4" width={cell - 2} height="14" key={x} />;
        })}
        {Array.from({ length: bar.of - cells.length }, (_, i) => (
          <rect
            class="cell b-unknown"
            x={(cells.length + i) * cell + 1.5}
            y="4.5"
            width={cell - 3}
            height="13"
            key={`none-${cells.length + i}`}
          />
        ))}
        {bar.required !== null && <path class="bar-line" d={`M${bar.required * cell} 0V22`} />}
      </svg>
      <ul class="tally-words">
        {bar.parts.map((part) => (
          <li key={part.ballot}>
            <InlineMark ballot={part.ballot} /> <b>{part.n}</b> {part.word.toLowerCase()}
          </li>
        ))}
        {bar.required !== null && (
          <li class="required">
            <span class="bar-key" aria-hidden="true" /> {bar.required} in favour required
          </li>
        )}
      </ul>
    </div>
  );
}

export function OutcomeWord({ word, tone }: { word: string; tone: Tone }) {
  return (
    <span class={`outcome ${tone}`}>
      <span aria-hidden="true">{tone === 'good' ? '●' : tone === 'bad' ? '■' : '○'}</span> {word}
    </span>
  );
}

/** A list of decisions: date, symbol, question, outcome. */
export function DecisionList({ links }: { links: readonly LinkPlan[] }) {
  return (
    <ol class="decisions">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>
            <span class="symbol">{link.id}</span> <span class="date">{link.date}</span>
          </a>
          <span class="words">{link.words}</span>
          <OutcomeWord word={link.outcome} tone={link.tone} />
        </li>
      ))}
    </ol>
  );
}
