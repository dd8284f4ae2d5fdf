import { momentOf } from '../chamber/instants.ts';
import { actorWords, capital, done, freeId, type Handlers, presentMembers } from '../chamber/step.ts';
import type { Proposal } from '../chamber/types.ts';
import { noByHouse } from './says.ts';
import { noHouseState } from './types.ts';

/** What only house rules know: the roll with its answers, passes, caucuses, limits on speeches and yields. */
export const houseHandlers: Handlers<'answer_roll' | 'pass' | 'propose_caucus' | 'end_caucus' | 'limit_speeches' | 'yield'> = {
  answer_roll(chamber, { by, answer }) {
    const house = chamber.house ?? noHouseState;
    if (house.answered[by] === answer) return noByHouse('answered', 'present_and_voting', 'That is what it answered already.');
    if (chamber.voting) return noByHouse('voting', 'present_and_voting', 'Voting has begun; the answer is given before or after it.');
    const words = answer === 'present' ? 'present' : 'present and voting';
    return done(`${capital(actorWords(chamber, by))} answered the roll: ${words}.`, {
      house: { ...house, answered: { ...house.answered, [by]: answer } },
      absent: chamber.absent.filter((code) => code !== by),
    });
  },
  pass(chamber, { by }) {
    const house = chamber.house ?? noHouseState;
    if (chamber.voting?.method !== 'roll_call') return noByHouse('no_roll_call', 'roll_call', 'Passing is for votes by roll call.');
    return done(`${capital(actorWords(chamber, by))} passed.`, { house: { ...house, passed: [...house.passed, by] } });
  },
  propose_caucus(chamber, { by, id, form, topic, minutes }) {
    const taken = freeId(chamber, id);
    if (taken) return taken;
    if (chamber.proposals.some(({ caucus }) => caucus !== undefined)) {
      return noByHouse('proposed', 'caucuses', 'Another caucus is proposed already; it is decided first.');
    }
    if (topic.trim() === '' || minutes < 1 || minutes > 120) {
      return noByHouse('bad_caucus', 'caucuses', 'A caucus has a topic and lasts from 1 to 120 minutes.');
    }
    const words = `hold a caucus (${form}) of ${minutes} minutes on: ${topic}`;
    const proposal: Proposal = { id, kind: 'motion', motion: 'other', by, words, objections: [], caucus: { form, topic, minutes } };
    return done(`${capital(actorWords(chamber, by))} moved to ${words}.`, { proposals: [...chamber.proposals, proposal] });
  },
  end_caucus(chamber, { at }) {
    const { house } = chamber;
    if (!house?.caucus || momentOf(at) >= momentOf(house.caucus.until))
      return noByHouse('no_caucus', 'caucuses', 'No caucus is under way.');
    return done('The President ended the caucus.', { house: { ...house, caucus: null } });
  },
  limit_speeches(chamber, { seconds }) {
    const house = chamber.house ?? noHouseState;
    if (seconds < 10 || seconds > 3600) return noByHouse('bad_limit', 'speaking_time', 'A limit lies between 10 seconds and an hour.');
    return done(`The President limited speeches to ${seconds} seconds.`, { house: { ...house, seconds } });
  },
  yield(chamber, { by, to, at }) {
    const { house } = chamber;
    const last = chamber.log.at(-1);
    if (!house?.floor || house.seconds === null || house.floor.by !== by || last?.type !== 'speak' || last.by !== by) {
      return noByHouse('nothing_to_yield', 'speaking_time', 'Only who has just spoken, under a limit, can yield what is left.');
    }
    if (house.floor.yielded) return noByHouse('yielded', 'speaking_time', 'Time that was yielded is not yielded again.');
    const left = house.seconds - Math.ceil((momentOf(last.at) - momentOf(house.floor.since)) / 1000);
    if (left <= 0) return noByHouse('no_time_left', 'speaking_time', 'There is no time left to yield.');
    const who = capital(actorWords(chamber, by));
    if (to === 'chair') return done(`${who} yielded its time to the chair.`, { house: { ...house, floor: null } });
    if (to === 'questions') return done(`${who} yielded ${left} seconds to questions.`, { house: { ...house, floor: null } });
    if (to === by || !presentMembers(chamber).includes(to)) {
      return noByHouse('nobody', 'speaking_time', 'Time is yielded to the chair, to questions, or to another member that is present.');
    }
    return done(`${who} yielded ${left} seconds to ${actorWords(chamber, to)}.`, {
      floor: to,
      house: { ...house, floor: { by: to, since: at, yielded: true } },
    });
  },
};
