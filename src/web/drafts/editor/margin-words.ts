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
