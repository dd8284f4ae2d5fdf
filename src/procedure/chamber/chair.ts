import { actorWords, done, type Handlers, no, presentMembers } from './step.ts';

/** Ceding the chair for one question (rule 20). */
export const chairHandlers: Handlers<'cede_chair' | 'resume_chair'> = {
  cede_chair(chamber, { matter }) {
    if (chamber.cededFor !== null) return no('ceded', 'cession', 'The chair has been ceded already.');
    const { members } = chamber.setup.composition;
    const at = members.findIndex(({ code }) => code === chamber.setup.presidency);
    const there = presentMembers(chamber);
    const next = [...members.slice(at + 1), ...members.slice(0, at)].find(({ code }) => there.includes(code));
    if (!next) return no('nobody', 'cession', 'No other member is present to take the chair.');
    return done(`The President ceded the chair to ${actorWords(chamber, next.code)} for the consideration of: ${matter}.`, {
      chair: next.code,
      cededFor: matter,
    });
  },
  resume_chair(chamber) {
    if (chamber.cededFor === null) return no('not_ceded', 'cession', 'The chair has not been ceded.');
    if (chamber.voting) return no('voting', 'voting', 'Voting has begun; the chair does not change before the result.');
    return done(
      `${actorWords(chamber, chamber.setup.presidency)} resumed the chair.`.replace(/^./, (first) => first.toUpperCase()),
      {
        chair: chamber.setup.presidency,
        cededFor: null,
      },
    );
  },
};
