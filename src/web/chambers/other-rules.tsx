import { houseRuleIds, houseRules, readyBodies } from '../../procedure/index.ts';
import { ok, type Result, refuse } from '../../result.ts';

const example =
  '{"name": "Riverside Commission", "members": [{"code": "UP", "name": "Upstream"}, {"code": "DOWN", "name": "Downstream"}], "rules": {"otherwise": "two_thirds"}}';

/** The part of the opening form on what is not the Council's own: a body with its voting rules, house rules, a private meeting. */
export function OtherRules({ value }: { readonly value: (name: string) => string }) {
  return (
    <>
      <details open={value('body') !== ''}>
        <summary>A body of one's own, with its voting rules</summary>
        <label class="field">
          <span>Body</span>
          <textarea name="body" rows={6} placeholder={example} spellcheck={false}>
            {value('body')}
          </textarea>
          <small>{`As JSON (the manual of procedure describes it), or the name of a ready one: ${Object.keys(readyBodies).join(', ')}.`}</small>
        </label>
      </details>
      <details open={houseRuleIds.some((id) => value(`house_${id}`) !== '')}>
        <summary>House rules of Model United Nations</summary>
        <p class="quiet">None of them is a rule of the Security Council. Those chosen are named in the chamber.</p>
        {houseRuleIds.map((id) => (
          <p key={id}>
            <label>
              <input type="checkbox" name={`house_${id}`} value="yes" checked={value(`house_${id}`) !== ''} /> {houseRules[id].words}
            </label>
          </p>
        ))}
      </details>
      <label>
        <input type="checkbox" name="private" value="yes" checked={value('private') !== ''} /> A private meeting (the Secretary-General is
        recommended nowhere else)
      </label>
    </>
  );
}

/** What that part of the form says, as the API takes it. Refuses `bad_field` where the body is neither JSON nor a name. */
export function otherRulesOf(given: Readonly<Record<string, string>>): Result<Record<string, unknown>> {
  const body = (given.body ?? '').trim();
  const house = houseRuleIds.filter((id) => given[`house_${id}`] !== undefined);
  const rest = { ...(house.length > 0 ? { house } : {}), ...(given.private === undefined ? {} : { private: true }) };
  if (body === '') return ok(rest);
  if (/^\w+$/.test(body)) return ok({ ...rest, body });
  try {
    return ok({ ...rest, body: JSON.parse(body) as unknown });
  } catch {
    return refuse('bad_field', `body: this is not JSON. Write it as in ${example}`);
  }
}
