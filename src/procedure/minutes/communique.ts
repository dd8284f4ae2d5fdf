import { withArticle } from '../../council/index.ts';
import type { Chamber } from '../chamber/types.ts';
import { listWords } from '../words.ts';
import { minutesOf } from './minutes.ts';

/**
 * The communiqué of a private meeting (rule 55), in our words: that it was held, on what, who was invited, what was adopted. Nothing of
 * what was said and of who voted how is in it. Null for a public meeting, of which there is a record.
 */
export function communiqueOf(chamber: Chamber): string | null {
  if (chamber.setup.private !== true) return null;
  const { title, date } = minutesOf(chamber);
  const adopted = chamber.decided.filter(({ question, outcome }) => question.on === 'draft' && outcome.startsWith('adopted'));
  return [
    `${title}, held in private on ${date}.`,
    ...(chamber.agenda.items.length === 0 ? [] : [`Considered: ${chamber.agenda.items.join('; ')}.`]),
    ...(chamber.invited.length === 0 ? [] : [`Invited: ${listWords(chamber.invited.map(({ who }) => withArticle(who)))}.`]),
    ...adopted.map(
      (decided) => `Adopted: ${decided.words.replace(/^adopt /, '')}${decided.resolution === null ? '' : `, as ${decided.resolution}`}.`,
    ),
    ...(adopted.length === 0 ? [chamber.decided.length === 0 ? 'Nothing was put to a decision.' : 'No text was adopted.'] : []),
  ].join('\n');
}
