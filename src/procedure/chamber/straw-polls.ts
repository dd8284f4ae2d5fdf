import { actorWords, capital, done, freeId, type Handlers, no, note } from './step.ts';

/**
 * Straw polls: informal, secret, without effect (DOMAIN 2.11). Who took part is entered here, the views apart from it, when the poll is closed.
 */
export const strawHandlers: Handlers<'open_straw_poll' | 'straw_ballot' | 'close_straw_poll'> = {
  open_straw_poll(chamber, { id, words }) {
    const taken = freeId(chamber, id);
    if (taken) return taken;
    if (chamber.strawPoll?.open) return no('poll_open', 'straw', 'A straw poll is under way.');
    const strawPoll = { id, words, voted: [], encourage: 0, discourage: 0, noOpinion: 0, open: true };
    return done(`A straw poll was opened: ${words}`, { strawPoll }, [note('straw', 'It has no legal effect and is not in the record.')]);
  },
  straw_ballot(chamber, { by }) {
    const poll = chamber.strawPoll;
    if (!poll?.open) return no('no_poll', 'straw', 'No straw poll is under way.');
    if (poll.voted.includes(by)) return no('voted', 'straw', `${capital(actorWords(chamber, by))} has given its view already.`);
    return done(`${capital(actorWords(chamber, by))} took part in the straw poll.`, {
      strawPoll: { ...poll, voted: [...poll.voted, by] },
    });
  },
  close_straw_poll(chamber, { views }) {
    const poll = chamber.strawPoll;
    if (!poll?.open) return no('no_poll', 'straw', 'No straw poll is under way.');
    if (views.length !== poll.voted.length) {
      return no('paper_count', 'straw', `${views.length} views were counted, but ${poll.voted.length} members gave one.`);
    }
    const count = (view: (typeof views)[number]): number => views.filter((one) => one === view).length;
    const [encourage, discourage, noOpinion] = [count('encourage'), count('discourage'), count('no_opinion')];
    return done(`The straw poll: ${encourage} encourage, ${discourage} discourage, ${noOpinion} no opinion.`, {
      strawPoll: { ...poll, encourage, discourage, noOpinion, open: false },
    });
  },
};
