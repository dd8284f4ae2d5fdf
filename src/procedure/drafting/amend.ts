import { type Council, compositionOn } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { decide } from '../decide.ts';
import { hasRole } from './rules.ts';
import type { AmendmentStatus, Draft, DraftingAction, DraftingEntry, ProposedAmendment } from './types.ts';

type Amending = Extract<DraftingAction, { id: string }>;

/** From what an amendment may pass to what. */
const passes: Readonly<Record<Exclude<Amending['do'], 'propose_amendment'>, readonly AmendmentStatus[]>> = {
  accept_amendment: ['proposed'],
  put_amendment_to_vote: ['proposed'],
  decide_amendment: ['put_to_vote'],
  withdraw_amendment: ['proposed', 'put_to_vote'],
};

const statusWords: Readonly<Record<AmendmentStatus, string>> = {
  proposed: 'proposed',
  accepted: 'accepted already',
  put_to_vote: 'put to the vote already',
  carried: 'carried already',
  rejected: 'rejected already',
  withdrawn: 'withdrawn',
};

/** Amendments proposed, taken up by the sponsors, put to the vote and decided (rules 35 and 36). */
export function amend(draft: Draft, { at, by }: DraftingEntry, action: Amending, council: Council): Result<Draft> {
  const known = draft.amendments.find(({ id }) => id === action.id);
  if (action.do === 'propose_amendment') {
    if (known !== undefined) return refuse('same_amendment', 'An amendment with this id is there already.');
    const words = action.words.trim();
    if (words === '') return refuse('bad_field', 'words: say what is to be changed.');
    const proposed: ProposedAmendment = { id: action.id, words, state: by.state, name: by.name, at, status: 'proposed' };
    return ok({ ...draft, amendments: [...draft.amendments, proposed] });
  }
  if (known === undefined) return refuse('unknown_amendment', 'There is no amendment with this id.');
  if (!passes[action.do].includes(known.status)) {
    return refuse('amendment_done', `This amendment was ${statusWords[known.status]}.`, { rule: 'rule 36' });
  }
  const become = (status: AmendmentStatus): Draft => ({
    ...draft,
    amendments: draft.amendments.map((one) => (one === known ? { ...one, status } : one)),
  });
  switch (action.do) {
    case 'accept_amendment': {
      const next = become('accepted');
      const revision = { at, summary: known.words, amendment: known.id };
      return ok(draft.symbol === null ? next : { ...next, oralRevisions: [...draft.oralRevisions, revision] });
    }
    case 'put_amendment_to_vote':
      return ok(become('put_to_vote'));
    case 'withdraw_amendment':
      if (!hasRole(by.role, 'own') && !(by.name === known.name && by.state === known.state)) {
        return refuse('not_yours', `This amendment was proposed by ${known.name}; its mover withdraws it.`, { rule: 'rule 35' });
      }
      return ok(become('withdrawn'));
    case 'decide_amendment': {
      const composition = compositionOn(council, draft.date!);
      if (!composition.ok) return composition;
      const ruling = decide({ composition: composition.value, kind: 'amendment', ballots: action.ballots });
      return ruling.ok ? ok(become(ruling.value.outcome === 'adopted' ? 'carried' : 'rejected')) : ruling;
    }
  }
}
