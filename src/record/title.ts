import { outcomeWords } from '../procedure/index.ts';
import { tallyOf } from './ballots.ts';
import { bodyOf } from './body.ts';
import { outcomeOf } from './ruling.ts';
import type { Body, CouncilRecord, Decision } from './types.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** "2024-03-25" as "25 March 2024". */
export const dayInWords = (date: string): string => `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** What a decision is called: its resolution, else its id; where that is only a day and a number, the day. */
export const titleOf = (decision: Decision): string =>
  decision.resolution ?? (decision.id.startsWith('vote/') ? `Vote of ${dayInWords(decision.date)}` : decision.id);

/** Outcome and count in a few words: "adopted, 14-0-1" (in favour, against, abstaining). */
export function resultInWords(record: CouncilRecord, decision: Decision): string {
  const tally = decision.withoutVote ? null : tallyOf(decision);
  const outcome = outcomeWords(outcomeOf(record, decision));
  return tally === null ? outcome : `${outcome}, ${tally.Y}-${tally.N}-${tally.A}`;
}

/** What stands before the paths of a body's pages: nothing for the Council, which has the site. */
export const baseOf = (body: Body): '' | '/ga' => (body === 'GA' ? '/ga' : '');

/** Path of a decision's page on a Penholder server, by the decision's id. Slashes stay, whatever else is odd in an id is escaped. */
export const pathOf = (id: string): string => `${baseOf(bodyOf(id))}/decisions/${id.split('/').map(encodeURIComponent).join('/')}`;
