import { type Chamber, rulesInForce } from '../../procedure/index.ts';

/** Which rules this chamber sits under; what is not the Council's own is named, so that nothing is mixed in silently. */
export function Rules({ chamber }: { chamber: Chamber }) {
  const { composition, rules, body } = chamber.setup;
  const others = rulesInForce(chamber).filter(({ from }) => from !== 'council');
  const listed = composition.majority !== undefined;
  const preliminary =
    rules.preliminary === 'four_power'
      ? 'Whether a matter is procedural the Council settles by a vote that a permanent member can veto (Four-Power Statement, 1945).'
      : 'Whether a matter is procedural the President rules; nine votes overrule (rule 30).';
  return (
    <details class="rules-in-force">
      <summary>Rules in force</summary>
      <ul>
        {body !== undefined ? (
          <li>{`${body.name}: its own voting rules, below; in all else the Provisional Rules of Procedure of the Security Council (S/96/Rev.7).`}</li>
        ) : listed ? (
          <li>Members present and voting decide by a majority; nobody has a veto.</li>
        ) : (
          <li>{`The Charter and the Provisional Rules of Procedure (S/96/Rev.7), ${composition.members.length} members, ${composition.required} votes in favour required, as on ${composition.date}.`}</li>
        )}
        {!listed && body === undefined && <li>{preliminary}</li>}
        <li>
          {rules.withdrawAfterPartVote === 'refused'
            ? 'A draft of which a part or an amendment has been voted can no longer be withdrawn.'
            : 'A draft may be withdrawn until it is voted as a whole, also after votes on parts of it.'}
        </li>
        {others.map(({ id, from, cite, words, inPlaceOf }) => (
          <li key={id}>{`${words} (${cite}${from === 'house' && inPlaceOf !== null ? `, in place of: ${inPlaceOf}` : ''})`}</li>
        ))}
        {rules.house.length === 0 && <li>No house rules.</li>}
        {chamber.setup.private === true && <li>A private meeting: a communiqué is issued in place of a record (rules 51 and 55).</li>}
      </ul>
    </details>
  );
}
