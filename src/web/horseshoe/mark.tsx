import type { Ballot } from '../../procedure/types.ts';

const d = (n: number): number => Math.round(n * 10) / 10;

/**
 * The mark of one ballot, centred on 0,0, `r` its half side: a disc in favour, a square against, a diamond abstaining,
 * a broken ring not participating, a cross absent, an empty ring unknown. The letter within says the same.
 */
export function BallotMark({ ballot, r }: { ballot: Ballot | null; r: number }) {
  const letter =
    ballot && ballot !== 'X' ? (
      <text class="letter" y={d(r * 0.36)} font-size={d(r * 1.02)} text-anchor="middle">
        {ballot}
      </text>
    ) : null;
  switch (ballot) {
    case 'Y':
      return (
        <g class="b b-Y">
          <circle r={d(r * 0.94)} />
          {letter}
        </g>
      );
    case 'N':
      return (
        <g class="b b-N">
          <rect x={d(-r * 0.86)} y={d(-r * 0.86)} width={d(r * 1.72)} height={d(r * 1.72)} />
          {letter}
        </g>
      );
    case 'A':
      return (
        <g class="b b-A">
          <path d={`M0 ${d(-r * 1.12)}L${d(r * 1.12)} 0L0 ${d(r * 1.12)}L${d(-r * 1.12)} 0Z`} />
          {letter}
        </g>
      );
    case 'P':
      return (
        <g class="b b-P">
          <circle r={d(r * 0.9)} stroke-dasharray={`${d(r * 0.36)} ${d(r * 0.26)}`} />
          {letter}
        </g>
      );
    case 'X':
      return (
        <g class="b b-X">
          <circle r={d(r * 0.9)} />
          <path
            d={`M${d(-r * 0.36)} ${d(-r * 0.36)}L${d(r * 0.36)} ${d(r * 0.36)}M${d(r * 0.36)} ${d(-r * 0.36)}L${d(-r * 0.36)} ${d(r * 0.36)}`}
          />
        </g>
      );
    case null:
      return (
        <g class="b b-unknown">
          <circle r={d(r * 0.9)} />
        </g>
      );
  }
}

/** A ballot's mark standing in a line of text or a table cell. */
export function InlineMark({ ballot, size = 18 }: { ballot: Ballot | null; size?: number }) {
  return (
    <svg class="ballot-mark" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
      <BallotMark ballot={ballot} r={10} />
    </svg>
  );
}
