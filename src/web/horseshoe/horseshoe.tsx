import { BallotMark } from './mark.tsx';
import type { HorseshoePlan } from './plan.ts';

/**
 * Draws a horseshoe plan. One `img` for assistive technology (`said` names what it shows; the list of ballots beside it
 * has every name). `big` and `small` stand inside the table. With `onSeat` the chairs can be clicked; the keyboard has
 * the list beside it, so the chairs are no tab stops.
 */
export function Horseshoe({
  plan,
  said,
  big,
  small,
  tone,
  changed,
  onSeat,
}: {
  plan: HorseshoePlan;
  said: string;
  big: string;
  small: string;
  tone: string;
  changed?: ReadonlySet<string>;
  onSeat?: (code: string) => void;
}) {
  const words = small.length > 22 && small.includes(':') ? small.split(/(?<=:) /) : [small];
  return (
    <svg class={onSeat ? 'horseshoe live' : 'horseshoe'} viewBox={`0 0 ${plan.width} ${plan.height}`} role="img" aria-label={said}>
      <path class="table" d={plan.table} fill="none" />
      <text class="big" x={plan.centre.x} y={plan.centre.y} text-anchor="middle">
        {big}
      </text>
      {words.map((word, i) => (
        <text class={`small ${tone}`} x={plan.centre.x} y={plan.centre.y + 42 + i * 28} text-anchor="middle" key={word}>
          {word}
        </text>
      ))}
      {plan.seats.map((seat) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the list beside it serves the keyboard
        <g
          class={`seat${seat.veto ? ' veto' : ''}${changed?.has(seat.code) ? ' changed' : ''}`}
          key={seat.code}
          onClick={onSeat && (() => onSeat(seat.code))}
        >
          <title>{seat.said}</title>
          <g transform={`translate(${seat.x} ${seat.y})`}>
            {seat.permanent && <circle class="permanent" r={plan.mark + 6} />}
            <BallotMark ballot={seat.ballot} r={plan.mark} />
          </g>
          <text class="seat-name" text-anchor={seat.anchor}>
            {seat.lines.map((line, i) => (
              <tspan x={seat.labelX} y={seat.labelY + 6 + (i - (seat.lines.length - 1) / 2) * 20} key={line}>
                {line}
              </tspan>
            ))}
          </text>
          <text class="seat-code" x={seat.labelX} y={seat.labelY + 10} text-anchor={seat.anchor}>
            {seat.code}
          </text>
        </g>
      ))}
    </svg>
  );
}
