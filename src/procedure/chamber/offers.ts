import { citeHouse, type HouseRuleId, isHouseRule } from '../house-rules/rules.ts';
import type { Action, By } from './actions.ts';
import { apply } from './apply.ts';
import { orderOfBusiness } from './order.ts';
import { type RuleName, rules } from './rules.ts';
import { actorWords, presentMembers } from './step.ts';
import type { Chamber } from './types.ts';
import { wordsOf } from './voting.ts';

/** Something that an actor may do now, with what to press and the rule it rests on. */
export interface Offer {
  readonly action: Omit<Action, 'by' | 'at'>;
  readonly words: string;
  readonly rule: string;
}

interface Wish {
  readonly action: Record<string, unknown> & { readonly type: Action['type'] };
  readonly words: string;
  /** A rule of the Council's, or the id of a house rule. */
  readonly rule: RuleName | HouseRuleId;
}

/** All that could be done with a single press; what needs words of the actor's own (a statement, a draft) is left to forms. */
function wishes(chamber: Chamber, by: By): Wish[] {
  const wish = (words: string, rule: Wish['rule'], action: Wish['action']): Wish => ({ action, words, rule });
  const business = orderOfBusiness(chamber);
  const list: Wish[] = [];
  if (by === 'presidency') {
    list.push(
      wish('Call the meeting to order', 'meetings', { type: 'call_to_order' }),
      wish('Announce the result', 'presidency', { type: 'announce' }),
      wish('Adopt the agenda, there being no objection', 'agenda', { type: 'adopt_agenda' }),
      ...chamber.speakers.slice(0, 1).map(({ by: to }) => wish(`Give the floor to ${to}`, 'floor', { type: 'give_floor', to })),
      ...business.flatMap((question) => [
        wish(`Put to the vote: ${wordsOf(chamber, question)}`, 'presidency', { type: 'put', question }),
        ...(question.on === 'proposal'
          ? [wish(`Without objection: ${wordsOf(chamber, question)}`, 'presidency', { type: 'without_objection', question })]
          : []),
        ...(question.on === 'draft'
          ? [wish(`Adopt without a vote: ${wordsOf(chamber, question)}`, 'withoutVote', { type: 'adopt_without_vote', draft: question.id })]
          : []),
      ]),
      ...chamber.statements.map(({ id }) =>
        wish(`Issue the statement "${id}"`, 'consensus', { type: 'without_objection', question: { on: 'statement', id } }),
      ),
      ...chamber.drafts.map(({ id }) => wish(`Close the silence on "${id}"`, 'silence', { type: 'close_silence', draft: id })),
      wish('Resume the chair', 'cession', { type: 'resume_chair' }),
      wish('Resume the meeting', 'meetings', { type: 'resume' }),
      wish('Suspend the meeting', 'meetings', { type: 'suspend' }),
      wish('End the caucus', 'caucuses', { type: 'end_caucus' }),
      wish('Adjourn the meeting', 'meetings', { type: 'adjourn' }),
    );
  } else if (by === 'secretariat') {
    const there = new Set(presentMembers(chamber));
    for (const { code, name } of chamber.setup.composition.members) {
      list.push(
        there.has(code)
          ? wish(`${name} leaves`, 'oneVote', { type: 'leave', member: code })
          : wish(`${name} takes its seat`, 'oneVote', { type: 'take_seat', member: code }),
      );
    }
  } else {
    for (const [ballot, words] of [
      ['Y', 'Vote in favour'],
      ['N', 'Vote against'],
      ['A', 'Abstain'],
      ['P', 'Do not participate'],
    ] as const) {
      list.push(wish(words, 'oneVote', { type: 'ballot', ballot }));
    }
    list.push(
      wish('Pass', 'roll_call', { type: 'pass' }),
      wish('Answer the roll: present', 'present_and_voting', { type: 'answer_roll', answer: 'present' }),
      wish('Answer the roll: present and voting', 'present_and_voting', { type: 'answer_roll', answer: 'present_and_voting' }),
      wish('Yield to the chair', 'speaking_time', { type: 'yield', to: 'chair' }),
      wish('Yield to questions', 'speaking_time', { type: 'yield', to: 'questions' }),
      ...presentMembers(chamber).map((to) => wish(`Yield to ${actorWords(chamber, to)}`, 'speaking_time', { type: 'yield', to })),
      wish('Give in your ballot paper', 'secret', { type: 'cast_paper' }),
      wish('Ask for the floor', 'floor', { type: 'ask_for_floor', purpose: 'statement' }),
      wish('Object to the agenda', 'agenda', { type: 'object', to: { on: 'agenda', id: '' } }),
      ...chamber.proposals.map(({ id, words }) => wish(`Object: ${words}`, 'procedural', { type: 'object', to: { on: 'proposal', id } })),
      ...chamber.statements.map(({ id }) =>
        wish(`Object to the statement "${id}"`, 'consensus', { type: 'object', to: { on: 'statement', id } }),
      ),
      ...chamber.drafts.flatMap(({ id, symbol }) => [
        wish(`Sponsor ${symbol ?? id}`, 'drafts', { type: 'co_sponsor', draft: id }),
        wish(`Introduce ${symbol ?? id}`, 'drafts', { type: 'introduce', draft: id }),
        wish(`Withdraw ${symbol ?? id}`, 'withdrawal', { type: 'withdraw', draft: id }),
        wish(`Ask for a vote on ${symbol ?? id}`, 'proposals38', { type: 'ask_vote', draft: id }),
        wish(`Object to a separate vote on ${symbol ?? id}`, 'parts', { type: 'object_to_parts', draft: id }),
      ]),
      ...chamber.amendments.flatMap(({ id }) => [
        wish(`Accept the amendment "${id}"`, 'amendments', { type: 'accept_amendment', amendment: id }),
        wish(`Withdraw the amendment "${id}"`, 'withdrawal', { type: 'withdraw_amendment', amendment: id }),
      ]),
      wish('Challenge the ruling', 'order', { type: 'challenge', id: `challenge-${chamber.log.length + 1}` }),
    );
  }
  return list;
}

/** What `by` may do now with a single press, in a useful order: exactly what `apply` would accept at `at`. */
export function offersTo(chamber: Chamber, by: By, at: string): readonly Offer[] {
  return wishes(chamber, by)
    .filter(({ action }) => apply(chamber, { ...action, by, at } as Action).ok)
    .map(({ action, words, rule }) => ({
      action: action as Offer['action'],
      words,
      rule: isHouseRule(rule) ? citeHouse(rule) : rules[rule].cite,
    }));
}
