import { isInstant } from './instants.ts';
import { actorWords, capital, done, type Handlers, isMember, no } from './step.ts';

/** Calling to order, suspending, resuming and adjourning by the President where nobody objects; who is in the room. */
export const meetingHandlers: Handlers<'call_to_order' | 'suspend' | 'resume' | 'adjourn' | 'take_seat' | 'leave'> = {
  call_to_order({ phase, setup }) {
    if (phase !== 'waiting') return no('already_open', 'meetings', 'The meeting has been called to order already.');
    const number = setup.meeting === null ? 'meeting' : `${ordinal(Number(setup.meeting))} meeting`;
    return done(`The President called the ${number} to order.`, { phase: 'open' });
  },
  suspend(chamber, { until }) {
    if (until !== undefined && !isInstant(until))
      return no('bad_instant', 'motions', '"until" is no instant; write it as in 2024-03-25T15:00:00Z.');
    if (chamber.voting) return no('voting', 'voting', 'Voting has begun; the meeting is not suspended before the result.');
    return done(`The President suspended the meeting${until === undefined ? '' : ` until ${until}`}.`, { phase: 'suspended' });
  },
  resume({ phase }) {
    if (phase !== 'suspended') return no('not_suspended', 'meetings', 'The meeting is not suspended.');
    return done('The President resumed the meeting.', { phase: 'open' });
  },
  adjourn(chamber) {
    if (chamber.voting) return no('voting', 'voting', 'Voting has begun; the meeting is not adjourned before the result.');
    const drafts = chamber.drafts.map((draft) => (draft.status === 'tabled' ? { ...draft, status: 'not_put' as const } : draft));
    return done('The President adjourned the meeting.', { phase: 'adjourned', drafts, floor: null, speakers: [] });
  },
  take_seat(chamber, { member }) {
    if (!isMember(chamber, member)) return no('not_a_member', 'oneVote', `${member} is no member of this body.`);
    if (!chamber.absent.includes(member)) return no('seated', 'oneVote', `${capital(actorWords(chamber, member))} is present already.`);
    return done(`${capital(actorWords(chamber, member))} took its seat.`, { absent: chamber.absent.filter((code) => code !== member) });
  },
  leave(chamber, { member }) {
    if (!isMember(chamber, member)) return no('not_a_member', 'oneVote', `${member} is no member of this body.`);
    if (chamber.absent.includes(member)) return no('not_seated', 'oneVote', `${capital(actorWords(chamber, member))} is absent already.`);
    return done(`${capital(actorWords(chamber, member))} left its seat.`, { absent: [...chamber.absent, member] });
  },
};

/** "9586th", "1st", "22nd", "113th". */
export function ordinal(number: number): string {
  const tens = number % 100;
  const end = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${end}`;
}
