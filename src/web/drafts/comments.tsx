import type { DraftView } from '../../api/drafts/view.ts';
import { hasRole } from '../../procedure/drafting/index.ts';
import { numberBlocks, wordsOf } from '../../text/editing/index.ts';
import { instantWords } from '../words.ts';

/** "Ana, for France", "France", "Ana". */
function who({ name, state }: { readonly name: string; readonly state: string | null }, nameOf: (code: string) => string): string {
  if (state === null) return name;
  return name === state ? nameOf(state) : `${name}, for ${nameOf(state)}`;
}

/** Comments by paragraph, the open ones first, with forms that work without scripts. */
export function CommentList({ view, nameOf }: { view: DraftView; nameOf: (code: string) => string }) {
  const { threads, blocks, id, you } = view;
  const numbers = numberBlocks(blocks);
  const placeOf = (block: string): string => {
    const at = blocks.findIndex((one) => one.id === block);
    return at < 0 ? 'A paragraph no longer there' : numbers[at]!.place || `“${wordsOf(blocks[at]!).slice(0, 30)}”`;
  };
  const may = hasRole(you.role, 'comment');
  const sorted = threads.toSorted((a, b) => Number(a.resolved) - Number(b.resolved));
  return (
    <section class="comments" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">Comments</h2>
      {threads.length === 0 && <p class="quiet">None yet.</p>}
      <ol>
        {sorted.map((thread) => (
          <li key={thread.id} class={thread.resolved ? 'resolved' : undefined} data-thread={thread.id}>
            <h3>
              <a href={`#b-${thread.block}`}>{placeOf(thread.block)}</a>
              {thread.resolved && <span class="quiet"> resolved</span>}
            </h3>
            {thread.comments.map((one) => (
              <div class="comment" key={one.id}>
                <p class="quiet">
                  {who(one.by, nameOf)}, {instantWords(one.at)}
                </p>
                <p>{one.text}</p>
              </div>
            ))}
            {may && (
              <form method="post" action={`/drafts/${id}/comments`}>
                <input type="hidden" name="thread" value={thread.id} />
                <label class="field">
                  <span class="hidden">Answer</span>
                  <input name="text" placeholder="Answer" autocomplete="off" />
                </label>
                <button type="submit" class="quiet-button">
                  Send
                </button>
                <button type="submit" class="quiet-button" name="resolved" value={thread.resolved ? 'no' : 'yes'}>
                  {thread.resolved ? 'Open again' : 'Resolve'}
                </button>
              </form>
            )}
          </li>
        ))}
      </ol>
      {may && (
        <form method="post" action={`/drafts/${id}/comments`} class="new-comment">
          <label class="field">
            <span>Comment on</span>
            <select name="block" id="comment-block">
              {blocks.map(
                (block, i) =>
                  numbers[i]!.place && (
                    <option value={block.id} key={block.id}>
                      {numbers[i]!.place}
                    </option>
                  ),
              )}
            </select>
          </label>
          <label class="field">
            <span class="hidden">Comment</span>
            <textarea name="text" rows={2} id="comment-text" />
          </label>
          <button type="submit" class="quiet-button">
            Comment
          </button>
        </form>
      )}
    </section>
  );
}
