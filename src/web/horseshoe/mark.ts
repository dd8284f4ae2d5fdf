import type { Ballot } from '../../procedure/types.ts';
import { inOnePiece, type Markup, markup, nothing } from '../markup.ts';

const d = (n: number): number => Math.round(n * 10) / 10;

function draw(ballot: Ballot | null, r: number): Markup {
  const letter = ballot && ballot !== 'X' ? markup`<text class="letter" y="${d(r * 0.36)}">${ballot}</text>` : nothing;
  const arm = d(r * 0.36);
  const tip = d(r * 1.12);
  switch (ballot) {
    case 'Y':
      return markup`<g class="b b-Y"><circle r="${d(r * 0.94)}"/>${letter}</g>`;
    case 'N': {
      const corner = d(-r * 0.86);
      const side = d(r * 1.72);
      return markup`<g class="b b-N"><rect x="${corner}" y="${corner}" width="${side}" height="${side}"/>${letter}</g>`;
    }
    case 'A':
      return markup`<g class="b b-A"><path d="M0 ${-tip}L${tip} 0L0 ${tip}L${-tip} 0Z"/>${letter}</g>`;
    case 'P':
      return markup`<g class="b b-P"><circle r="${d(r * 0.9)}" stroke-dasharray="${arm} ${d(r * 0.26)}"/>${letter}</g>`;
    case 'X':
      return markup`<g class="b b-X"><circle r="${d(r * 0.9)}"/><path d="M${-arm} ${-arm}L${arm} ${arm}M${arm} ${-arm}L${-arm} ${arm}"/></g>`;
    case null:
      return markup`<g class="b b-unknown"><circle r="${d(r * 0.9)}"/></g>`;
  }
}

const drawn = new Map<string, Markup>();

/** Six marks in three sizes: each is drawn once. */
function once(key: string, make: () => Markup): Markup {
  let mark = drawn.get(key);
  if (mark === undefined) {
    mark = inOnePiece(make());
    drawn.set(key, mark);
  }
  return mark;
}

/**
 * The mark of one ballot, centred on 0,0, `r` its half side: a disc in favour, a square against, a diamond abstaining,
 * a broken ring not participating, a cross absent, an empty ring unknown. The letter within says the same.
 */
export const ballotMark = (ballot: Ballot | null, r: number): Markup => once(`${ballot} ${r}`, () => draw(ballot, r));

/** A ballot's mark standing in a line of text or a table cell. */
export const inlineMark = (ballot: Ballot | null, size = 18): Markup =>
  once(
    `${ballot} inline ${size}`,
    () =>
      markup`<svg class="ballot-mark" width="${size}" height="${size}" viewBox="-12 -12 24 24" aria-hidden="true">${draw(ballot, 10)}</svg>`,
  );
