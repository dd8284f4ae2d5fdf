import type { Stage } from '../../procedure/drafting/index.ts';
import { instantWords } from '../words.ts';
import { roleTitles, stageTitles } from './words.ts';

export interface ListedDraft {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly role: string;
  readonly changed: string;
}

/** The drafts that this browser's links open, and a form to begin one. */
export function DraftsPage({
  drafts,
  given,
  problem,
}: {
  drafts: readonly ListedDraft[];
  given: Readonly<Record<string, string>>;
  problem: string;
}) {
  return (
    <>
      <header class="title">
        <h1>Drafts</h1>
        <p class="lede">
          Draft resolutions, written together: numbers and force as you type, comments, versions, silence and the whip count. Whoever has a
          link to a draft may do what the link says.
        </p>
      </header>
      {problem && (
        <p class="problems" role="alert">
          {problem}
        </p>
      )}
      <section aria-labelledby="mine">
        <h2 id="mine">Opened in this browser</h2>
        {drafts.length === 0 ? (
          <p class="quiet">None yet. Begin one below, or open a link you were given.</p>
        ) : (
          <ul class="draft-list">
            {drafts.map((one) => (
              <li key={one.id}>
                <a href={`/drafts/${one.id}`}>{one.title}</a>{' '}
                <span class="quiet">
                  {stageTitles[one.stage].word} · you {roleTitles[one.role as keyof typeof roleTitles] ?? one.role} · changed{' '}
                  {instantWords(one.changed)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="begin">
        <h2 id="begin">Begin a draft</h2>
        <form method="post" action="/drafts" class="begin-draft">
          <label class="field">
            <span>Title</span>
            <input name="title" required value={given.title} size={50} />
          </label>
          <div class="row">
            <label class="field">
              <span>Agenda item</span>
              <input name="agendaItem" value={given.agendaItem} size={30} />
            </label>
            <label class="field">
              <span>Penholders</span>
              <input name="penholders" value={given.penholders} placeholder="Denmark, Panama" />
            </label>
            <label class="field">
              <span>Open for co-sponsorship to</span>
              <select name="openTo">
                <option value="any">any Member State</option>
                <option value="members" selected={given.openTo === 'members'}>
                  members of the Council
                </option>
              </select>
            </label>
            <label class="field">
              <span>Your name here</span>
              <input name="name" value={given.name} size={14} />
            </label>
          </div>
          <label class="field wide">
            <span>Text</span>
            <textarea name="text" rows={10}>{`\n${given.text ?? ''}`}</textarea>
            <small>Paste last year’s text, a zero draft, or nothing: paragraphs are read from it.</small>
          </label>
          <button type="submit">Begin</button>
        </form>
      </section>
    </>
  );
}
