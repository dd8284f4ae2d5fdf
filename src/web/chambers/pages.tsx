import { onlookers } from '../../api/chambers/roles.ts';
import type { Council } from '../../council/index.ts';
import { knownDays } from '../../council/index.ts';
import type { Invitation } from '../../store/access/types.ts';
import { instantWords } from '../words.ts';
import { OtherRules } from './other-rules.tsx';

const roleWords: Readonly<Record<string, string>> = {
  presidency: 'Presidency',
  secretariat: 'Secretariat',
  delegation: 'Delegation',
  audience: 'Audience',
  projector: 'Screen of the room',
};

export const invitedAs = ({ role, seat, label }: Pick<Invitation, 'role' | 'seat' | 'label'>): string =>
  [roleWords[role] ?? role, label || seat].filter(Boolean).join(': ');

export interface OwnChamber {
  readonly href: string;
  readonly name: string;
  readonly as: string;
}

/** `/chambers`: opening one, and those this browser has been invited to. */
export function ChambersPage({
  own,
  council,
  today,
  problem,
  given,
}: {
  readonly own: readonly OwnChamber[];
  readonly council: Council;
  readonly today: string;
  readonly problem?: string;
  readonly given?: Readonly<Record<string, string>>;
}) {
  const { from, to } = knownDays(council);
  const day = today > to ? to : today;
  const value = (name: string, usual = ''): string => given?.[name] ?? usual;
  return (
    <article>
      <header class="title">
        <h1>Chambers</h1>
        <p class="lede">
          Run a meeting by the Council's rules: everybody acts from a seat of their own, the server decides what the rules make of it, and
          the log cannot be changed unseen.
        </p>
        <p>
          <a href="/learn">Or sit in a meeting that was held</a>
        </p>
      </header>
      {own.length > 0 && (
        <section aria-labelledby="own">
          <h2 id="own">Yours, in this browser</h2>
          <ul class="kept">
            {own.map(({ href, name, as }) => (
              <li key={href}>
                <a href={href}>{name}</a> <span class="quiet">{as}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="open">
        <h2 id="open">Open a chamber</h2>
        {problem && (
          <p class="remark" role="alert">
            {problem}
          </p>
        )}
        <form method="post" action="/chambers" class="open-chamber">
          <label class="field">
            <span>The Council as it sat on</span>
            <input type="date" name="date" min={from} max={to} value={value('date', day)} required />
            <small>Members, their names, the required votes and the President follow the day.</small>
          </label>
          <label class="field">
            <span>Name</span>
            <input type="text" name="name" maxLength={120} value={value('name')} />
          </label>
          <label class="field">
            <span>Number of the meeting</span>
            <input type="text" name="meeting" inputMode="numeric" pattern="\d{0,6}" value={value('meeting')} />
          </label>
          <label class="field">
            <span>Number of the next resolution</span>
            <input type="text" name="next_resolution" inputMode="numeric" pattern="\d{0,6}" value={value('next_resolution')} />
          </label>
          <label class="field">
            <span>Who presides</span>
            <input type="text" name="presidency" maxLength={3} placeholder="by the calendar" value={value('presidency')} />
            <small>Three letters, as in FRA; before 1947 the calendar does not tell.</small>
          </label>
          <details>
            <summary>A committee instead of the Council</summary>
            <label class="field">
              <span>Members</span>
              <textarea name="members" rows={3} placeholder="FRA KEN BRA …">
                {value('members')}
              </textarea>
              <small>Codes of States. Members present and voting decide; nobody has a veto.</small>
            </label>
          </details>
          <OtherRules value={value} />
          <button type="submit">Open it and make the links</button>
        </form>
      </section>
    </article>
  );
}

export interface LinkRow {
  readonly words: string;
  readonly link: string;
}

/** Links that have just been made: shown this once. */
export function LinksPage({ name, page, links }: { readonly name: string; readonly page: string; readonly links: readonly LinkRow[] }) {
  return (
    <article class="prose">
      <header class="title">
        <h1>{name}</h1>
        <p class="lede">
          Give each link to one person or screen. They are shown only now: keep them, or make others later. You preside in this browser.
        </p>
      </header>
      <p>
        <a href={page}>Enter the chamber</a>
      </p>
      <ul class="links">
        {links.map(({ words, link }) => (
          <li key={link}>
            <label class="field">
              <span>{words}</span>
              <input type="text" readOnly value={link} />
            </label>
          </li>
        ))}
      </ul>
      <details>
        <summary>All as text</summary>
        <textarea readOnly rows={Math.min(20, links.length)}>
          {links.map(({ words, link }) => `${words}\t${link}`).join('\n')}
        </textarea>
      </details>
    </article>
  );
}

/** The invitations of a chamber, for the presidency and the Secretariat. */
export function InvitationsPage({
  name,
  page,
  path,
  invitations,
  members,
  closed,
  now,
  problem,
}: {
  readonly name: string;
  readonly page: string;
  readonly path: (rest: string) => string;
  readonly invitations: readonly Invitation[];
  readonly members: readonly { readonly code: string; readonly name: string }[];
  /** The meeting is private. */
  readonly closed: boolean;
  readonly now: string;
  readonly problem?: string;
}) {
  const state = ({ revoked, expires }: Invitation): string =>
    revoked !== null
      ? `withdrawn ${instantWords(revoked)}`
      : expires === null
        ? 'holds'
        : `${expires <= now ? 'held' : 'holds'} until ${instantWords(expires)}`;
  return (
    <article class="prose">
      <header class="title">
        <h1>Invitations</h1>
        <p class="lede">
          <a href={page}>{name}</a>
        </p>
      </header>
      {problem && (
        <p class="remark" role="alert">
          {problem}
        </p>
      )}
      <table class="invitations">
        <tbody>
          {invitations.map((one) => (
            <tr key={one.id}>
              <th scope="row">{invitedAs(one)}</th>
              <td class="quiet">{state(one)}</td>
              <td>
                {one.revoked === null && (
                  <form method="post" action={path(`/links/${one.id}/withdraw`)}>
                    <button class="quiet-button" type="submit" aria-label={`Withdraw: ${invitedAs(one)}`}>
                      Withdraw
                    </button>
                  </form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Another link</h2>
      <form method="post" action={path('/links')} class="open-chamber">
        <label class="field">
          <span>For</span>
          <select name="who">
            {['presidency', 'secretariat', ...(closed ? [] : onlookers)].map((role) => (
              <option value={role} key={role}>
                {roleWords[role]}
              </option>
            ))}
            {members.map(({ code, name: called }) => (
              <option value={`delegation ${code}`} key={code}>
                {`Delegation: ${called}`}
              </option>
            ))}
          </select>
          {closed && <small>The meeting is private (rules 48 and 55): there is no audience and no screen of the room.</small>}
        </label>
        <label class="field">
          <span>Whom it is for</span>
          <input type="text" name="label" maxLength={100} />
        </label>
        <label class="field">
          <span>Holds until the end of</span>
          <input type="date" name="until" min={now.slice(0, 10)} />
          <small>A day by universal time; without one the link holds until it is withdrawn.</small>
        </label>
        <button type="submit">Make the link</button>
      </form>
    </article>
  );
}

/** What a link opens, before it is taken up: programs that look at links in passing change nothing. */
export function JoinPage({ words, name, token }: { readonly words: string; readonly name: string; readonly token: string }) {
  return (
    <article class="prose">
      <header class="title">
        <p class="kicker">Invitation</p>
        <h1>{name}</h1>
        <p class="lede">{`You are invited as: ${words}.`}</p>
      </header>
      <form method="post" action={`/join/${token}`}>
        <button type="submit">Enter</button>
      </form>
      <p class="quiet">A cookie that only this site reads keeps the invitation in this browser.</p>
    </article>
  );
}

export function TurnedPage({ title, sentence }: { readonly title: string; readonly sentence: string }) {
  return (
    <article class="prose">
      <header class="title">
        <h1>{title}</h1>
        <p class="lede">{sentence}</p>
      </header>
      <p>
        <a href="/chambers">Chambers</a>
      </p>
    </article>
  );
}
