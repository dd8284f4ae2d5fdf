import { countWord } from '../../words.ts';
import type { Share } from './types.ts';

/** Whether `count` is at least (or more than) the share of `total`; in whole numbers. */
export const reaches = (count: number, total: number, [part, whole]: Share, moreThan = false): boolean =>
  moreThan ? count * whole > part * total : count * whole >= part * total;

/** The smallest whole count that reaches the share of `total`: 15 for 55 of 100 in 27, 8 for more than half of 15. */
export function needed(total: number, [part, whole]: Share, moreThan = false): number {
  const exact = part * total;
  return moreThan ? Math.floor(exact / whole) + 1 : Math.ceil(exact / whole);
}

const named: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'a third',
  '2/3': 'two thirds',
  '3/4': 'three quarters',
  '3/5': 'three fifths',
};

/** A share in words: "two thirds", "55 per cent", "five of eight". */
function shareWords([part, whole]: Share): string {
  const name = named[`${part}/${whole}`];
  if (name !== undefined) return name;
  return whole === 100 ? `${part} per cent` : `${countWord(part)} of ${countWord(whole)}`;
}

/** "at least two thirds", "more than half". */
export const atLeastWords = (share: Share, moreThan = false): string => `${moreThan ? 'more than' : 'at least'} ${shareWords(share)}`;
