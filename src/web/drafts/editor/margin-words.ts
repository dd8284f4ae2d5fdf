import type { Margin } from '../../../text/editing/index.ts';

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
