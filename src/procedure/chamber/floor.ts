import type { Purpose } from './actions.ts';
import { actorWords, capital, done, type Handlers, no } from './step.ts';
import type { Chamber } from './types.ts';

const purposeWords: Readonly<Record<Purpose, string>> = {
  statement: 'made a statement',
  introduction: 'introduced its draft',
  before_the_vote: 'explained its vote before the vote',
  after_the_vote: 'explained its vote after the vote',
  reply: 'made a further statement in reply',
  debate: 'spoke in debate',
};

/** Motions that rule 33 decides without debate: while one is open, nobody speaks to the matter. */
const undebated = ({ proposals }: Chamber) => proposals.find(({ motion }) => motion === 'suspend' || motion === 'adjourn');

/** The list of speakers and statements (rules 27 and 33). */
export const floorHandlers: Handlers<'ask_for_floor' | 'give_floor' | 'speak'> = {
  ask_for_floor(chamber, { by, purpose }) {
    if (chamber.speakers.some((one) => one.by === by))
      return no('on_the_list', 'floor', `${capital(actorWords(chamber, by))} is on the list of speakers already.`);
    return done(`${capital(actorWords(chamber, by))} asked for the floor.`, { speakers: [...chamber.speakers, { by, purpose }] });
  },
  give_floor(chamber, { to }) {
    const first = chamber.speakers[0];
    if (!chamber.speakers.some(({ by }) => by === to))
      return no('not_on_the_list', 'floor', `${capital(actorWords(chamber, to))} has not asked for the floor.`);
    if (first && first.by !== to)
      return no(
        'out_of_turn',
        'floor',
        `${capital(actorWords(chamber, first.by))} asked first; the President calls upon speakers in the order of their requests.`,
      );
    return done(`The President gave the floor to ${actorWords(chamber, to)}.`, {
      floor: to,
      speakers: chamber.speakers.filter(({ by }) => by !== to),
    });
  },
  speak(chamber, { by, purpose, words }) {
    const motion = undebated(chamber);
    if (motion) return no('no_debate', 'motions', `The motion to ${motion.words} is decided without debate.`);
    if (by !== 'presidency' && chamber.floor !== by)
      return no('no_floor', 'floor', `${capital(actorWords(chamber, by))} does not have the floor.`);
    if (purpose === 'after_the_vote' && chamber.decided.length === 0)
      return no('no_vote_yet', 'floor', 'Nothing has been voted yet; explain the vote before it.');
    return done(`${capital(actorWords(chamber, by))} ${purposeWords[purpose]}: ${words}`, { floor: null });
  },
};
