import type { Margin, NumberHad } from '../../../text/editing/index.ts';

/** What is said beside a paragraph: "demands: 5 of 6", "recalls", "no verb known". */
export function marginWords({ verbs, unread }: Pick<Margin, 'verbs' | 'unread'>): string {
  if (unread) return 'no verb of the lexicon';
  return verbs
    .map(({ verb, act, force, inherited }) => {
      const strength = act === 'directive' && force !== null ? `${verb}: force ${force} of 6` : `${verb}: ${act}`;
      return inherited ? `(${strength})` : strength;
    })
    .join(' · ');
}

/** What a paragraph was called last, where it is called otherwise now: "formerly OP4 (Rev.1)". `numbersHad`: the latest first. */
export function formerWords({ id, place }: Pick<Margin, 'id' | 'place'>, numbersHad: readonly NumberHad[]): string {
  const last = numbersHad.find((one) => one.block === id && one.place !== place);
  return last === undefined ? '' : `formerly ${last.place} (${last.version})`;
}

/** Signs of the margin's words in one of its lines, and most lines that room is made for. */
const perLine = 19;
const mostLines = 6;

/** How many lines the margin's words take, where that is more than a short paragraph has room for; null elsewhere. */
export function marginLines(words: string): number | null {
  const lines = Math.ceil(words.length / perLine);
  return lines < 3 ? null : Math.min(lines, mostLines);
}
