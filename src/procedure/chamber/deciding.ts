import type { Refusal } from '../../result.ts';
import { effectOf } from './effects.ts';
import { outOfOrder } from './order.ts';
import { standingActions } from './standing.ts';
import { actorWords, capital, done, draftWords, type Handlers, isMember, isRefusal, no, openDraft } from './step.ts';
import type { Chamber, Decided, Draft, QuestionRef } from './types.ts';
import { kindOf, wordsOf } from './voting.ts';

/** The members that object to a question being settled without a vote. */
function objectionsTo(chamber: Chamber, { on, id }: QuestionRef): readonly string[] {
  if (on === 'statement') return chamber.statements.find((one) => one.id === id)?.objections ?? [];
  if (on === 'agenda') return chamber.proposals.find(({ kind }) => kind === 'agenda')?.objections ?? [];
  if (on === 'proposal') return chamber.proposals.find((one) => one.id === id)?.objections ?? [];
  return standingActions(chamber.log).flatMap((action) =>
    action.type === 'object' && action.to.on === on && action.to.id === id ? [action.by] : [],
  );
}

const settled = (chamber: Chamber, question: QuestionRef, at: string, method: Decided['method'], outcome: Decided['outcome']) => ({
  seq: chamber.log.length + 1,
  at,
  question,
  kind: kindOf(chamber, question),
  words: wordsOf(chamber, question),
  method,
  outcome,
  ballots: {},
  ruling: null,
});

/** Objecting, and settling without a vote what nobody objects to. */
export const decidingHandlers: Handlers<'object' | 'without_objection' | 'adopt_without_vote'> = {
  object(chamber, { to, by }) {
    if (!isMember(chamber, by)) return no('not_a_member', 'oneVote', `${by} is no member of this body.`);
    if (objectionsTo(chamber, to).includes(by))
      return no('objected', 'consensus', `${capital(actorWords(chamber, by))} has objected already.`);
    const who = capital(actorWords(chamber, by));
    switch (to.on) {
      case 'agenda':
        return objectToAgenda(chamber, by);
      case 'proposal': {
        if (!chamber.proposals.some(({ id }) => id === to.id))
          return no('not_before_the_meeting', 'motions', 'There is no such proposal before the meeting.');
        const proposals = chamber.proposals.map((one) => (one.id === to.id ? { ...one, objections: [...one.objections, by] } : one));
        return done(`${who} objected: the question to ${wordsOf(chamber, to)} goes to the vote.`, { proposals });
      }
      case 'statement': {
        const statement = chamber.statements.find(({ id }) => id === to.id);
        if (statement?.status !== 'proposed')
          return no('not_before_the_meeting', 'consensus', 'There is no such statement before the meeting.');
        const statements = chamber.statements.map((one) =>
          one.id === to.id ? { ...one, objections: [...one.objections, by], status: 'blocked' as const } : one,
        );
        return done(`${who} objected: there is no consensus, and the statement is not issued.`, { statements });
      }
      default: {
        const draft = to.on === 'draft' ? openDraft(chamber, to.id) : null;
        if (draft !== null && isRefusal(draft)) return draft;
        if (draft === null)
          return no('not_before_the_meeting', 'withoutVote', 'Amendments and parts are put to the vote; there is nothing to object to.');
        return done(`${who} asked for a vote on ${draftWords(draft)}.`);
      }
    }
  },
  without_objection(chamber, { question, at }) {
    if (question.on === 'statement') return issue(chamber, question.id);
    if (question.on !== 'proposal')
      return no(
        'needs_vote',
        'withoutVote',
        'Only matters of procedure and statements are settled so; a draft is adopted without a vote or put to it.',
      );
    const wrong = outOfOrder(chamber, question);
    if (wrong) return wrong;
    const objected = objectionsTo(chamber, question);
    if (objected.length > 0) return objection(chamber, objected[0] as string, 'procedural');
    const proposal = chamber.proposals.find(({ id }) => id === question.id);
    if (proposal?.kind === 'overrule') return no('needs_vote', 'order', 'A challenged ruling is put to the vote at once.');
    const effect = effectOf(chamber, settled(chamber, question, at, 'without_objection', 'carried'));
    return done(
      `There being no objection, it was decided to ${wordsOf(chamber, question)}. ${effect.said}`.trim(),
      effect.change,
      effect.notes,
    );
  },
  adopt_without_vote(chamber, { draft: id, acclamation = false, at }) {
    const draft = openDraft(chamber, id);
    if (isRefusal(draft)) return draft;
    const question: QuestionRef = { on: 'draft', id };
    const wrong = outOfOrder(chamber, question);
    if (wrong) return wrong;
    const objected = objectionsTo(chamber, question);
    if (objected.length > 0) return objection(chamber, objected[0] as string, 'withoutVote');
    const effect = effectOf(chamber, settled(chamber, question, at, acclamation ? 'acclamation' : 'without_vote', 'adopted_without_vote'));
    const how = acclamation ? 'by acclamation' : 'without a vote';
    return done(`${capital(draftWords(draft))} was adopted ${how}. ${effect.said}`.trim(), effect.change, [
      ...effect.notes,
      ...fallenParts(chamber, draft),
    ]);
  },
};

const objection = (chamber: Chamber, by: string, rule: 'procedural' | 'withoutVote'): Refusal =>
  no('objection', rule, `${capital(actorWords(chamber, by))} objects: put the question to the vote.`);

/** Parts that a vote left out are not in what is adopted. */
const fallenParts = ({ parts }: Chamber, { id }: Draft) =>
  parts.some((part) => part.draft === id && part.status === 'fallen')
    ? [{ rule: 'rule 32', sentence: 'It is adopted without the parts that fell.' }]
    : [];

function objectToAgenda(chamber: Chamber, by: string) {
  if (chamber.agenda.adopted) return no('agenda_adopted', 'agenda', 'The agenda of this meeting has been adopted already.');
  if (chamber.agenda.items.length === 0) return no('empty_agenda', 'provisionalAgenda', 'There is no provisional agenda to object to.');
  const open = chamber.proposals.find(({ kind }) => kind === 'agenda');
  const proposals = open
    ? chamber.proposals.map((one) => (one === open ? { ...one, objections: [...one.objections, by] } : one))
    : [...chamber.proposals, { id: 'agenda', kind: 'agenda' as const, by: 'presidency', words: 'adopt the agenda', objections: [by] }];
  return done(`${capital(actorWords(chamber, by))} objected to the agenda: its adoption goes to the vote.`, { proposals });
}

function issue(chamber: Chamber, id: string) {
  const statement = chamber.statements.find((one) => one.id === id);
  if (statement?.status !== 'proposed') return no('not_before_the_meeting', 'consensus', 'There is no such statement before the meeting.');
  const statements = chamber.statements.map((one) => (one.id === id ? { ...one, status: 'issued' as const } : one));
  const what =
    statement.statement === 'presidential'
      ? 'The President made a statement on behalf of the Council'
      : 'Members issued a statement to the press';
  return done(`${what}: ${statement.words}`, { statements });
}
