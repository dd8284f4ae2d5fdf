import type { Refusal } from '../../result.ts';
import { draftWords, no, sameQuestion } from './step.ts';
import type { Chamber, Draft, MotionKind, Proposal, QuestionRef } from './types.ts';

/** Rule 33, first to last; what it does not rank comes after its motions and before amendments and drafts. */
const byRule33: readonly MotionKind[] = ['suspend', 'adjourn', 'adjourn_to', 'refer', 'postpone'];

function rankOf({ kind, motion }: Proposal): number {
  if (kind === 'overrule') return 0;
  if (kind === 'preliminary') return 1;
  const ranked = motion === undefined ? -1 : byRule33.indexOf(motion);
  return ranked >= 0 ? 2 + ranked : 2 + byRule33.length;
}

const reference = (on: QuestionRef['on'], id: string): QuestionRef => ({ on, id });

/** Drafts that can be put, in their order. */
const votable = ({ drafts }: Chamber): readonly Draft[] =>
  drafts.filter(({ status, needsMember, askedBy }) => status === 'tabled' && (!needsMember || askedBy !== null));

/**
 * The questions before the meeting in the order in which they are to be put: challenged rulings (rule 30), preliminary questions, motions
 * (rule 33), other matters of procedure; then for each draft in its order (rule 32) its amendments (rule 36), its parts, and itself.
 */
export function orderOfBusiness(chamber: Chamber): readonly QuestionRef[] {
  const proposals = [...chamber.proposals].sort((a, b) => rankOf(a) - rankOf(b)).map(({ id }) => reference('proposal', id));
  const drafts = votable(chamber).flatMap((draft) => [
    ...chamber.amendments.filter((one) => one.draft === draft.id && one.status === 'pending').map(({ id }) => reference('amendment', id)),
    ...chamber.parts.filter((one) => one.draft === draft.id && one.status === 'pending').map(({ id }) => reference('part', id)),
    reference('draft', draft.id),
  ]);
  return [...proposals, ...drafts];
}

/** Why a question may not be put now, or null where it may. */
export function outOfOrder(chamber: Chamber, question: QuestionRef): Refusal | null {
  if (inPublic(chamber, question)) {
    return no(
      'not_private',
      'recommendation',
      'A recommendation on the Secretary-General is decided at a private meeting; this one is public.',
    );
  }
  const order = orderOfBusiness(chamber);
  const at = order.findIndex((one) => sameQuestion(one, question));
  if (at < 0) return notBefore(chamber, question);
  const proposal = chamber.proposals.find(({ id }) => question.on === 'proposal' && id === question.id);
  if (proposal) {
    const ahead = chamber.proposals.find((one) => rankOf(one) < rankOf(proposal));
    return ahead
      ? no('out_of_order', ahead.kind === 'overrule' ? 'order' : 'motions', `The question to ${ahead.words} has precedence.`)
      : null;
  }
  const first = order[0] as QuestionRef;
  if (first.on === 'proposal') {
    const open = chamber.proposals.find(({ id }) => id === first.id) as Proposal;
    return no('out_of_order', open.kind === 'overrule' ? 'order' : 'motions', `The question to ${open.words} is to be decided first.`);
  }
  if (!chamber.agenda.adopted) return no('no_agenda', 'agenda', 'The agenda has not been adopted.');
  if (at === 0) return null;
  const draft = chamber.drafts.find(({ id }) => id === draftOfQuestion(chamber, question)) as Draft;
  const firstDraft = chamber.drafts.find(({ id }) => id === draftOfQuestion(chamber, first)) as Draft;
  if (firstDraft.id !== draft.id)
    return no(
      'out_of_order',
      'drafts',
      `${draftWords(firstDraft)} was submitted first and is put first.`.replace(/^./, (s) => s.toUpperCase()),
    );
  if (first.on === 'amendment') return no('out_of_order', 'amendments', `The amendment "${first.id}" is put first.`);
  return no('out_of_order', 'parts', `The part "${first.id}", on which a separate vote was asked, is put first.`);
}

/** Whether a question is on the Secretary-General and the meeting is public. */
const inPublic = (chamber: Chamber, question: QuestionRef): boolean =>
  chamber.setup.private !== true &&
  chamber.setup.body === undefined &&
  chamber.drafts.some(({ id, kind }) => kind === 'secretary_general' && id === draftOfQuestion(chamber, question));

/** The draft that a question on a draft, an amendment or a part is about. */
export function draftOfQuestion(chamber: Chamber, { on, id }: QuestionRef): string | undefined {
  if (on === 'draft') return id;
  const list = on === 'amendment' ? chamber.amendments : on === 'part' ? chamber.parts : [];
  return list.find((one) => one.id === id)?.draft;
}

function notBefore(chamber: Chamber, question: QuestionRef): Refusal {
  const draft = question.on === 'draft' ? chamber.drafts.find(({ id }) => id === question.id) : undefined;
  if (draft?.status === 'tabled') {
    return no(
      'needs_member',
      'proposals38',
      'This draft of an invited State is put to the vote only at the request of a member of the Council.',
    );
  }
  return no('not_before_the_meeting', 'drafts', 'This question is not, or is no longer, before the meeting.');
}
