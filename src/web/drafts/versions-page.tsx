import type { DraftView } from '../../api/drafts/view.ts';
import { hasRole } from '../../procedure/drafting/index.ts';
import { instantWords } from '../words.ts';

/** The named versions of a draft, a form to compare two, and one to name the text as it stands. */
export function VersionsPage({ view, problem }: { view: DraftView; problem: string }) {
  const { id, draft, versions, you } = view;
  const newest = versions.toReversed();
  return (
    <article class="versions">
      <header class="title">
        <p class="kicker">
          <a href={`/drafts/${id}`}>{draft.title}</a>
        </p>
        <h1>Versions</h1>
      </header>
      {problem && (
        <p class="problems" role="alert">
          {problem}
        </p>
      )}
      <form method="get" action={`/drafts/${id}/compare`}>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th>From</th>
                <th>To</th>
                <th>Version</th>
                <th>Kept</th>
                <th>By</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td />
                <td>
                  <input type="radio" name="to" value="now" checked aria-label="To the text as it stands" />
                </td>
                <td>The text as it stands</td>
                <td>{instantWords(view.changed)}</td>
                <td />
              </tr>
              {newest.map((one, i) => (
                <tr key={one.id}>
                  <td>
                    <input type="radio" name="from" value={one.id} checked={i === 0} aria-label={`From ${one.name}`} />
                  </td>
                  <td>
                    <input type="radio" name="to" value={one.id} aria-label={`To ${one.name}`} />
                  </td>
                  <td>
                    <a href={`/drafts/${id}/versions/${one.id}`}>{one.name}</a>
                  </td>
                  <td>{instantWords(one.at)}</td>
                  <td>{one.by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <button type="submit">Compare</button>
      </form>
      {hasRole(you.role, 'edit') && (
        <form method="post" action={`/drafts/${id}/versions`} class="row">
          <label class="field">
            <span>Name the text as it stands</span>
            <input name="name" size={30} required />
          </label>
          <button type="submit" class="quiet-button">
            Keep
          </button>
        </form>
      )}
    </article>
  );
}
