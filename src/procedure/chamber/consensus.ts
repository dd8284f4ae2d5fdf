import { isInstant, momentOf } from './instants.ts';
import { actorWords, capital, done, draftWords, freeId, type Handlers, isRefusal, isSponsor, no, openDraft, replaced } from './step.ts';
import type { CouncilStatement } from './types.ts';

/** Presidential and press statements, which any member can block; the silence procedure on a draft (DOMAIN 2.10, 3.1). */
export const consensusHandlers: Handlers<'propose_statement' | 'dissociate' | 'place_under_silence' | 'break_silence' | 'close_silence'> = {
  propose_statement(chamber, { id, statement: kind, words, by }) {
    const taken = freeId(chamber, id);
    if (taken) return taken;
    if (words.trim() === '') return no('no_words', 'consensus', 'A statement has words.');
    const statement: CouncilStatement = { id, statement: kind, words, objections: [], status: 'proposed', dissociations: [] };
    return done(
      `${capital(actorWords(chamber, by))} proposed a ${kind === 'presidential' ? 'presidential statement' : 'statement to the press'}.`,
      {
        statements: [...chamber.statements, statement],
      },
    );
  },
  dissociate(chamber, { statement: id, words, by }) {
    const statement = chamber.statements.find((one) => one.id === id);
    if (statement?.status !== 'issued')
      return no(
        'not_issued',
        'consensus',
        'Only from a statement that was issued can a member dissociate itself; before that it may object.',
      );
    return done(
      `${capital(actorWords(chamber, by))} dissociated itself from: ${words}`,
      {
        statements: replaced(chamber.statements, id, (one) => ({ ...one, dissociations: [...one.dissociations, { member: by, words }] })),
      },
      [{ rule: 'practice of the Council', sentence: 'The statement stands: consensus was reached.' }],
    );
  },
  place_under_silence(chamber, { draft: id, deadline, at, by }) {
    const draft = openDraft(chamber, id);
    if (isRefusal(draft)) return draft;
    if (!isSponsor(draft, by)) return no('not_a_sponsor', 'silence', 'Only its penholder, who sponsors it, puts a draft under silence.');
    if (draft.silence?.status === 'running') return no('under_silence', 'silence', `It is under silence until ${draft.silence.deadline}.`);
    if (!isInstant(deadline)) return no('bad_instant', 'silence', '"deadline" is no instant; write it as in 2024-03-25T15:00:00Z.');
    if (momentOf(deadline) <= momentOf(at)) return no('deadline_past', 'silence', `The deadline ${deadline} lies in the past.`);
    return done(`${capital(actorWords(chamber, by))} put ${draftWords(draft)} under silence until ${deadline}.`, {
      drafts: replaced(chamber.drafts, id, (one) => ({ ...one, silence: { deadline, status: 'running', brokenBy: null } })),
    });
  },
  break_silence(chamber, { draft: id, words, at, by }) {
    const draft = openDraft(chamber, id);
    if (isRefusal(draft)) return draft;
    if (draft.silence?.status !== 'running') return no('not_under_silence', 'silence', 'The draft is not under silence.');
    if (momentOf(at) > momentOf(draft.silence.deadline))
      return no('too_late', 'silence', `The silence ended at ${draft.silence.deadline}; nobody had broken it.`);
    const silence = { ...draft.silence, status: 'broken' as const, brokenBy: by };
    return done(`${capital(actorWords(chamber, by))} broke the silence on ${draftWords(draft)}: ${words}`, {
      drafts: replaced(chamber.drafts, id, (one) => ({ ...one, silence })),
    });
  },
  close_silence(chamber, { draft: id, at }) {
    const draft = openDraft(chamber, id);
    if (isRefusal(draft)) return draft;
    if (draft.silence?.status !== 'running') return no('not_under_silence', 'silence', 'The draft is not under silence.');
    if (momentOf(at) < momentOf(draft.silence.deadline))
      return no('too_early', 'silence', `The silence runs until ${draft.silence.deadline}.`);
    const silence = { ...draft.silence, status: 'kept' as const };
    return done(`The silence on ${draftWords(draft)} was kept.`, { drafts: replaced(chamber.drafts, id, (one) => ({ ...one, silence })) });
  },
};
