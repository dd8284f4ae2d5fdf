import type { DraftPlan } from './draft-page.tsx';
import { actionFields, besideAmendments } from './words.ts';

const ballots = ['Y', 'N', 'A', 'P', 'X'] as const;

/** Ballots of all members, in favour unless chosen otherwise. */
export function BallotFields({ members }: Pick<DraftPlan, 'members'>) {
  return (
    <div class="ballot-fields">
      {members.map(({ code, name }) => (
        <label class="field" key={code}>
          <span>{name}</span>
          <select name={`ballot-${code}`}>
            {ballots.map((ballot) => (
              <option value={ballot} key={ballot}>
                {ballot}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

/** What the reader may do with the draft now, one form each, with the rule it stands on. */
export function ActionForms({ plan: { view, members } }: { plan: DraftPlan }) {
  const shown = view.may.filter((one) => !besideAmendments.has(one.do));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">What can be done now</h2>
      <div class="actions">
        {shown.map((one) => {
          const fields = actionFields[one.do as keyof typeof actionFields] ?? [];
          const named = view.you.state !== null && ['co_sponsor', 'leave_sponsors', 'request_vote'].includes(one.do);
          return (
            <form method="post" action={`/drafts/${view.id}/actions`} key={one.do} data-action={one.do}>
              <input type="hidden" name="do" value={one.do} />
              {!named &&
                fields.map(({ name, label, hint, long }) => (
                  <label class="field" key={name} htmlFor={`${one.do}-${name}`}>
                    <span>{label}</span>
                    {long ? (
                      <textarea id={`${one.do}-${name}`} name={name} rows={2} placeholder={hint} />
                    ) : (
                      <input id={`${one.do}-${name}`} name={name} placeholder={hint} autocomplete="off" />
                    )}
                  </label>
                ))}
              {one.do === 'break_silence' && view.you.state === null && (
                <label class="field">
                  <span>Member</span>
                  <input name="state" />
                </label>
              )}
              {one.do === 'record_vote' && (
                <>
                  <BallotFields members={members} />
                  <label class="field">
                    <span>Number as a resolution, if adopted</span>
                    <input name="resolution" placeholder="S/RES/2830 (2026)" />
                  </label>
                </>
              )}
              <button type="submit" class="quiet-button">
                {one.words}
              </button>
              <small>{one.rule}</small>
            </form>
          );
        })}
      </div>
    </section>
  );
}
