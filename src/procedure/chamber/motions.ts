import { isInstant } from './instants.ts';
import { actorWords, capital, done, draftOf, draftWords, freeId, type Handlers, isRefusal, no, note, proposalOf } from './step.ts';
import type { Chamber, MotionKind, Proposal } from './types.ts';

const motionWords: Readonly<Record<MotionKind, string>> = {
  suspend: 'suspend the meeting',
  adjourn: 'adjourn the meeting',
  adjourn_to: 'adjourn the meeting to a given time',
  refer: 'refer the matter to a committee, the Secretary-General or a rapporteur',
  postpone: 'postpone the discussion or the vote',
  order_of_drafts: 'change the order in which the drafts are put',
  delete_item: 'delete the item from the list of matters of which the Council is seized',
  special_report: 'submit a special report to the General Assembly',
  emergency_session: 'call an emergency special session of the General Assembly',
  other: 'decide a matter of procedure',
};

/** Motions (rule 33), points of order and rulings (rule 30), the preliminary question (Four-Power Statement of 1945; DOMAIN 2.5). */
export const motionHandlers: Handlers<
  'move' | 'withdraw_motion' | 'point_of_order' | 'rule' | 'challenge' | 'ask_preliminary' | 'rule_matter'
> = {
  move(chamber, { id, motion, words, order, until, by }) {
    const taken = freeId(chamber, id);
    if (taken) return taken;
    if (chamber.proposals.some((one) => one.motion === motion && motion !== 'other')) {
      return no('moved', 'motions', `A motion to ${motionWords[motion]} is before the meeting already.`);
    }
    if (motion === 'order_of_drafts') {
      const tabled = chamber.drafts.filter(({ status }) => status === 'tabled').map((draft) => draft.id);
      if (
        order === undefined ||
        new Set(order).size !== order.length ||
        order.length !== tabled.length ||
        !tabled.every((one) => order.includes(one))
      ) {
        return no('bad_order', 'drafts', `Name each of the ${tabled.length} drafts before the meeting once, in the order proposed.`);
      }
    }
    if (until !== undefined && !isInstant(until))
      return no('bad_instant', 'motions', '"until" is no instant; write it as in 2024-03-25T15:00:00Z.');
    if (motion === 'adjourn_to' && until === undefined)
      return no('no_time', 'motions', 'A motion to adjourn to a given time names it ("until").');
    const proposal: Proposal = {
      id,
      kind: 'motion',
      by,
      motion,
      words: words.trim() === '' ? motionWords[motion] : words,
      objections: [],
      ...(order === undefined ? {} : { order }),
      ...(until === undefined ? {} : { until }),
    };
    const notes = motion === 'suspend' || motion === 'adjourn' ? [note('motions', 'It is decided without debate.')] : [];
    return done(`${capital(actorWords(chamber, by))} moved to ${proposal.words}.`, { proposals: [...chamber.proposals, proposal] }, notes);
  },
  withdraw_motion(chamber, { motion: id, by }) {
    const motion = proposalOf(chamber, id);
    if (isRefusal(motion)) return motion;
    if (motion.by !== by) return no('not_the_mover', 'withdrawal', `Only its mover, ${actorWords(chamber, motion.by)}, withdraws it.`);
    return done(`${capital(actorWords(chamber, by))} withdrew its motion to ${motion.words}.`, {
      proposals: chamber.proposals.filter((one) => one.id !== id),
    });
  },
  point_of_order(chamber, { words, by }) {
    if (chamber.pointOfOrder)
      return no('point_open', 'order', `The point of order of ${actorWords(chamber, chamber.pointOfOrder.by)} is to be ruled on first.`);
    const notes = chamber.voting ? [note('voting', 'Voting has begun: the point must be about its conduct.')] : [];
    return done(`${capital(actorWords(chamber, by))} raised a point of order: ${words}`, { pointOfOrder: { by, words } }, notes);
  },
  rule(chamber, { words }) {
    if (!chamber.pointOfOrder) return no('no_point', 'order', 'No point of order has been raised.');
    if (words.trim() === '') return no('no_words', 'order', 'Say how the President rules.');
    return done(`The President ruled: ${words}`, { pointOfOrder: null, ruling: { words, draft: null, matter: null } });
  },
  challenge(chamber, { id, by }) {
    const { ruling } = chamber;
    if (!ruling) return no('no_ruling', 'order', 'There is no ruling to challenge: a ruling is challenged at once.');
    if (chamber.voting) return no('voting', 'voting', 'Voting has begun; a ruling on its conduct is challenged after the result.');
    const taken = freeId(chamber, id);
    if (taken) return taken;
    const proposal: Proposal = {
      id,
      kind: 'overrule',
      by,
      words: `overrule the ruling of the President: ${ruling.words}`,
      objections: [],
      ...(ruling.draft === null ? {} : { draft: ruling.draft }),
    };
    return done(`${capital(actorWords(chamber, by))} challenged the ruling.`, { proposals: [proposal, ...chamber.proposals] }, [
      note('order', overruling(chamber)),
    ]);
  },
  ask_preliminary(chamber, { id, draft: draftId, by }) {
    const draft = draftOf(chamber, draftId);
    if (isRefusal(draft)) return draft;
    const last = chamber.decided.at(-1);
    const justDecided = last !== undefined && last.question.on === 'draft' && last.question.id === draftId;
    if (draft.status !== 'tabled' && !justDecided)
      return no('draft_closed', 'final', `${capital(draftWords(draft))} is no longer before the meeting.`);
    const taken = freeId(chamber, id);
    if (taken) return taken;
    const proposal: Proposal = {
      id,
      kind: 'preliminary',
      by,
      words: `consider the vote on ${draftWords(draft)} as procedural`,
      objections: [],
      draft: draftId,
    };
    const four = chamber.setup.rules.preliminary === 'four_power';
    const sentence = four
      ? 'By the Statement of the Four Powers a permanent member can veto this question; the matter is then one of substance.'
      : 'The President may rule; a ruling stands unless it is overruled. A permanent member’s no alone does not make the matter one of substance.';
    return done(
      `${capital(actorWords(chamber, by))} asked whether ${draftWords(draft)} is a matter of procedure.`,
      { proposals: [proposal, ...chamber.proposals] },
      [{ rule: four ? 'Four-Power Statement, San Francisco, 7 June 1945' : 'rule 30', sentence }],
    );
  },
  rule_matter(chamber, { draft: draftId, matter }) {
    const draft = draftOf(chamber, draftId);
    if (isRefusal(draft)) return draft;
    if (chamber.setup.rules.preliminary === 'four_power') {
      return no(
        'four_power',
        'order',
        'Under the Statement of the Four Powers the Council itself settles whether a matter is procedural: put the preliminary question.',
      );
    }
    if (draft.status !== 'tabled') return no('draft_closed', 'final', `${capital(draftWords(draft))} is no longer before the meeting.`);
    const words = `${draftWords(draft)} is a matter of ${matter === 'procedural' ? 'procedure' : 'substance'}`;
    return done(`The President ruled that ${words}.`, {
      drafts: chamber.drafts.map((one) =>
        one.id === draftId ? { ...one, kind: matter === 'procedural' ? 'procedural' : 'substantive' } : one,
      ),
      ruling: { words, draft: draftId, matter },
      proposals: chamber.proposals.filter((one) => !(one.kind === 'preliminary' && one.draft === draftId)),
    });
  },
};

function overruling({ setup }: Chamber): string {
  const own = setup.body !== undefined || setup.rules.house.includes('procedural_simple_majority');
  return own
    ? 'The question is to overrule it: if that is not carried, the ruling stands.'
    : `The question is to overrule it: ${setup.composition.required} votes overrule, fewer leave it standing.`;
}
