import { draftRoles } from '../../procedure/drafting/index.ts';
import { instantWords } from '../words.ts';
import { roleTitles } from './words.ts';

export interface LinkShown {
  readonly id: string;
  readonly role: string;
  readonly seat: string | null;
  readonly label: string;
  readonly at: string;
  readonly expires: string | null;
  readonly revoked: string | null;
}

/** Who may come in: the links made, with a way to withdraw each, and a form for a new one. */
export function Links({
  id,
  links,
  members,
}: {
  id: string;
  links: readonly LinkShown[];
  members: readonly { readonly code: string; readonly name: string }[];
}) {
  return (
    <section aria-labelledby="links">
      <h2 id="links">Links</h2>
      <p class="quiet">Whoever has a link may do what it says. Its address is shown once, when it is made; it can be withdrawn here.</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>For</th>
              <th>Role</th>
              <th>Made</th>
              <th>Holds</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <tr key={link.id}>
                <td>{[link.label, link.seat].filter(Boolean).join(', ') || 'anyone'}</td>
                <td>{roleTitles[link.role as keyof typeof roleTitles]}</td>
                <td>{instantWords(link.at)}</td>
                <td>{link.revoked ? 'withdrawn' : link.expires ? `until ${instantWords(link.expires)}` : 'until withdrawn'}</td>
                <td>
                  {!link.revoked && (
                    <form method="post" action={`/drafts/${id}/links/${link.id}/withdraw`}>
                      <button type="submit" class="quiet-button">
                        Withdraw
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <form method="post" action={`/drafts/${id}/links`} class="row new-link">
        <label class="field">
          <span>Role</span>
          <select name="role">
            {draftRoles.map((role) => (
              <option value={role} key={role} selected={role === 'comment'}>
                {roleTitles[role]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>Speaks for</span>
          <select name="state">
            <option value="">no State</option>
            {members.map(({ code, name }) => (
              <option value={code} key={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>Name</span>
          <input name="label" size={14} />
        </label>
        <label class="field">
          <span>Holds until (UTC, or empty)</span>
          <input name="expires" size={18} placeholder="2026-12-31T00:00" />
        </label>
        <button type="submit">Make a link</button>
      </form>
    </section>
  );
}

/** Shown once, after a link was made. */
export function LinkMade({ url, role, back }: { url: string; role: string; back: string }) {
  return (
    <article class="prose">
      <header class="title">
        <h1>The link is made</h1>
        <p class="lede">Whoever opens it {roleTitles[role as keyof typeof roleTitles] ?? role}. Copy it now: it is not shown again.</p>
      </header>
      <p>
        <input class="link-made" readOnly value={url} size={60} aria-label="The link" />
      </p>
      <p>
        <a href={back}>Back to the draft</a>
      </p>
    </article>
  );
}

/** Asks before a link is taken up, so that a program that looks at links does not. */
export function JoinPage({ title, role, action }: { title: string; role: string; action: string }) {
  return (
    <article class="prose">
      <header class="title">
        <h1>{title}</h1>
        <p class="lede">
          This link opens a draft resolution. Whoever comes in by it {roleTitles[role as keyof typeof roleTitles] ?? role}.
        </p>
      </header>
      <form method="post" action={action}>
        <button type="submit">Open the draft</button>
      </form>
    </article>
  );
}
