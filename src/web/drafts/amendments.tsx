import type { ProposedAmendment } from '../../procedure/drafting/index.ts';
import { instantWords } from '../words.ts';
import { BallotFields } from './action-forms.tsx';
import type { DraftPlan } from './draft-page.tsx';

const statusWords: Readonly<Record<ProposedAmendment['status'], string>> = {
  proposed: 'proposed',
  accepted: 'accepted by the sponsors',
  put_to_vote: 'put to the vote',
  carried: 'carried',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

/** The amendments with what can be done about each. */
export function Amendments({ plan }: { plan: DraftPlan }) {
  const { view, members } = plan;
  const { amendments } = view.draft;
  if (amendments.length === 0) return null;
  const may = new Set(view.may.map((one) => one.do));
  const button = (one: ProposedAmendment, verb: string, words: string) =>
    may.has(verb) && (
      <form method="post" action={`/drafts/${view.id}/actions`} key={verb}>
        <input type="hidden" name="do" value={verb} />
        <input type="hidden" name="id" value={one.id} />
        {verb === 'decide_amendment' && <BallotFields members={members} />}
        <button type="submit" class="quiet-button">
          {words}
        </button>
      </form>
    );
  // Those still open in the order of voting, then the others as they were proposed.
  const order = view.openAmendments.map(({ id }) => id);
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return (
    <section aria-labelledby="amendments">
      <h2 id="amendments">Amendments</h2>
      {order.length > 1 && (
        <p class="quiet">Those still open stand in the order that rule 36 proposes for voting; the President may rule otherwise.</p>
      )}
      <ol class="amendments">
        {amendments
          .toSorted((one, other) => rank(one.id) - rank(other.id))
          .map((one) => {
            const open = view.openAmendments.find(({ id }) => id === one.id);
            return (
              <li key={one.id}>
                <p class="words">{one.words}</p>
                <p class="quiet">
                  {one.state ? plan.nameOf(one.state) : one.name}, {instantWords(one.at)}: {statusWords[one.status]}
                </p>
                {open?.conflicts.map((sentence) => (
                  <p class="remark" key={sentence}>
                    {sentence}
                  </p>
                ))}
                {open && open.reasons.length > 0 && <p class="quiet">{open.reasons.join(' ')}</p>}
                {(one.status === 'proposed' || one.status === 'put_to_vote') && (
                  <div class="row">
                    {one.status === 'proposed' && button(one, 'accept_amendment', 'Accept as a revision')}
                    {one.status === 'proposed' && button(one, 'put_amendment_to_vote', 'Put to the vote')}
                    {one.status === 'put_to_vote' && button(one, 'decide_amendment', 'Record its vote')}
                    {button(one, 'withdraw_amendment', 'Withdraw')}
                  </div>
                )}
              </li>
            );
          })}
      </ol>
    </section>
  );
}
