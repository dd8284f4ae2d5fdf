import { actorWords, capital, done, freeId, type Handlers, no, note } from './step.ts';

/** Straw polls: informal, secret, without effect (DOMAIN 2.11). */
export const strawHandlers: Handlers<'open_straw_poll' | 'straw_ballot' | 'close_straw_poll'> = {
  open_straw_poll(chamber, { id, words }) {
    const taken = freeId(chamber, id);
    if (taken) return taken;
    if (chamber.strawPoll?.open) return no('poll_open', 'straw', 'A straw poll is under way.');
    const strawPoll = { id, words, voted: [], encourage: 0, discourage: 0, noOpinion: 0, open: true };
    return done(`A straw poll was opened: ${words}`, { strawPoll }, [note('straw', 'It has no legal effect and is not in the record.')]);
  },
  straw_ballot(chamber, { view, by }) {
    const poll = chamber.strawPoll;
    if (!poll?.open) return no('no_poll', 'straw', 'No straw poll is under way.');
    if (poll.voted.includes(by)) return no('voted', 'straw', `${capital(actorWords(chamber, by))} has given its view already.`);
    const key = view === 'no_opinion' ? 'noOpinion' : view;
    if (!['encourage', 'discourage', 'noOpinion'].includes(key))
      return no('unknown_view', 'straw', 'Use encourage, discourage or no_opinion.');
    return done(`${capital(actorWords(chamber, by))} took part in the straw poll.`, {
      strawPoll: { ...poll, voted: [...poll.voted, by], [key]: poll[key] + 1 },
    });
  },
  close_straw_poll(chamber) {
    const poll = chamber.strawPoll;
    if (!poll?.open) return no('no_poll', 'straw', 'No straw poll is under way.');
    return done(`The straw poll: ${poll.encourage} encourage, ${poll.discourage} discourage, ${poll.noOpinion} no opinion.`, {
      strawPoll: { ...poll, open: false },
    });
  },
};
