import { actorWords, capital, done, freeId, type Handlers, no } from './step.ts';
import type { Election } from './types.ts';

/**
 * Elections by secret ballot (Statute of the International Court, Art. 10; rule 61): more than half of all members, permanent and elected
 * alike, no veto; ballots go on until the seats are filled. Who has voted is entered here, what stands on the papers apart from it, when
 * the tellers have counted.
 */
export const electionHandlers: Handlers<'open_election' | 'cast_paper' | 'count_papers'> = {
  open_election(chamber, { id, seats, candidates }) {
    const taken = freeId(chamber, id);
    if (taken) return taken;
    if (chamber.election?.status === 'open') return no('election_open', 'secret', 'An election is under way.');
    if (!Number.isInteger(seats) || seats < 1) return no('bad_seats', 'secret', 'An election fills at least one seat.');
    if (new Set(candidates).size !== candidates.length || candidates.length < seats) {
      return no('bad_candidates', 'secret', `Name at least ${seats} different candidate${seats === 1 ? '' : 's'}.`);
    }
    const election: Election = { id, seats, candidates, elected: [], round: 1, voted: [], rounds: [], status: 'open' };
    return done(`The election was opened for ${seats} seat${seats === 1 ? '' : 's'}; candidates: ${candidates.join(', ')}.`, { election });
  },
  cast_paper(chamber, { by }) {
    const { election } = chamber;
    if (election?.status !== 'open') return no('no_election', 'secret', 'No election is under way.');
    if (chamber.absent.includes(by)) return no('absent', 'oneVote', `${capital(actorWords(chamber, by))} has left its seat.`);
    if (election.voted.includes(by)) return no('voted', 'oneVote', `${capital(actorWords(chamber, by))} has given in its paper already.`);
    return done(`${capital(actorWords(chamber, by))} gave in its ballot paper.`, {
      election: { ...election, voted: [...election.voted, by] },
    });
  },
  count_papers(chamber, { papers }) {
    const { election, setup } = chamber;
    if (election?.status !== 'open') return no('no_election', 'secret', 'No election is under way.');
    if (papers.length !== election.voted.length) {
      return no('paper_count', 'secret', `${papers.length} papers were counted, but ${election.voted.length} members gave one in.`);
    }
    const required = Math.floor(setup.composition.members.length / 2) + 1;
    const valid = papers.filter(
      (names) =>
        names.length <= election.seats && new Set(names).size === names.length && names.every((name) => election.candidates.includes(name)),
    );
    const counts = Object.fromEntries(election.candidates.map((name) => [name, valid.filter((names) => names.includes(name)).length]));
    const over = election.candidates.filter((name) => (counts[name] as number) >= required);
    const filled = over.length <= election.seats ? over : [];
    const seats = election.seats - filled.length;
    const invalid = papers.length - valid.length;
    const result =
      over.length > election.seats
        ? `${over.length} candidates have ${required} votes or more for ${election.seats} seats: no result, the ballot is repeated`
        : seats === 0
          ? `elected: ${filled.join(', ')}`
          : `${filled.length === 0 ? 'nobody is elected' : `elected: ${filled.join(', ')}`}; ${seats} seat${seats === 1 ? '' : 's'} to be filled in a further ballot`;
    const next: Election = {
      ...election,
      seats,
      candidates: election.candidates.filter((name) => !filled.includes(name)),
      elected: [...election.elected, ...filled],
      round: seats === 0 ? election.round : election.round + 1,
      voted: [],
      rounds: [...election.rounds, { papers: papers.length, counts, result }],
      status: seats === 0 ? 'complete' : 'open',
    };
    const numbers = Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
    return done(
      `Ballot ${election.round}: ${numbers}${invalid === 0 ? '' : `, invalid ${invalid}`}. ${capital(result)}.`,
      { election: next },
      [
        {
          rule: 'Statute of the International Court of Justice, Art. 10',
          sentence: `${required} of ${setup.composition.members.length} are required; no negative vote is a veto.`,
        },
      ],
    );
  },
};
