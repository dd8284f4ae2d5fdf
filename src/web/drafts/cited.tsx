import type { Result } from '../../result.ts';
import type { Cited } from '../../text/editing/index.ts';

export interface CitedPlan {
  readonly asked: string;
  readonly found: Result<readonly Cited[]>;
}

/** Signs of a paragraph's words that are shown. */
const shown = 90;

const beginning = (words: string): string => (words.length > shown ? `${words.slice(0, shown)} …` : words);

/** A paragraph looked for by its number, the one it has or one it had: a number that was cited leads there when it is another's now. */
export function CitedParagraphs({ id, cited }: { id: string; cited: CitedPlan | null }) {
  return (
    <section class="cited" aria-label="Find a paragraph">
      <form method="get" action={`/drafts/${id}`}>
        <label class="field">
          <span>Find a paragraph by its number, also an earlier one</span>
          <input name="paragraph" value={cited?.asked ?? ''} placeholder="OP4" maxLength={60} size={14} />
        </label>
        <button type="submit" class="quiet-button">
          Find
        </button>
      </form>
      {cited && !cited.found.ok && <p class="remark">{cited.found.sentence}</p>}
      {cited?.found.ok && (
        <ul>
          {cited.found.value.map(({ block, version, now, words }) => (
            <li key={block}>
              {now === null ? <b>No longer in the text</b> : <a href={`#b-${block}`}>{now}</a>}
              {version !== null && `, ${cited.asked} in ${version}`}: <span class="quiet">{beginning(words)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
