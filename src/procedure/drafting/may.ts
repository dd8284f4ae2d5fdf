import { ok, type Result, refuse } from '../../result.ts';
import { silenceOf } from './move.ts';
import { ended, hasRole, stageWords, type VerbRule, verbRules } from './rules.ts';
import type { Doer, Draft } from './types.ts';

/** The actions that role and stage allow at an instant, in the order of a draft's life; each may still be refused for what it is given. */
export function mayDo(draft: Draft, by: Pick<Doer, 'role' | 'state'>, at: string): readonly VerbRule[] {
  const silence = silenceOf(draft, at);
  return verbRules.filter(
    ({ verb, role, stages, forState }) =>
      stages.includes(draft.stage) &&
      hasRole(by.role, role) &&
      (!forState || by.role === 'own' || by.state !== null) &&
      !(silence === 'running' && verb === 'put_in_blue') &&
      !(silence === 'kept' && verb === 'break_silence'),
  );
}

/** Whether the words of the draft may be changed: `role_too_small`, `text_frozen` with the reason. */
export function mayEditText(draft: Draft, by: Pick<Doer, 'role'>): Result<true> {
  if (!hasRole(by.role, 'edit')) return refuse('role_too_small', `Changing the text takes the role "edit"; this link gives "${by.role}".`);
  const { stage } = draft;
  if (stage === 'zero_draft' || stage === 'negotiation') return ok(true);
  const why =
    stage === 'silence'
      ? 'what members are asked to accept by silence must not change under them; lift silence first'
      : ended.includes(stage) || stage === 'voting'
        ? 'its text stands as it was'
        : 'a text in blue changes by oral revision or amendment only';
  return refuse('text_frozen', `The draft is ${stageWords[stage]}: ${why}.`, {
    rule: stage === 'silence' ? 'practice (silence procedure)' : stage === 'withdrawn' ? 'rule 35' : 'practice (in blue)',
  });
}
