import { useState } from 'preact/hooks';
import type { EditorState } from 'prosemirror-state';
import type { DraftServer, PhraseAnswer, PhraseHit } from './server.ts';

type Found = ({ readonly words: string } & PhraseAnswer) | { readonly words: string; readonly why: string };

/** Who else is here, and agreed language: the words chosen in the text, where the Council has used them before. */
export function Panels({
  state,
  people,
  server,
}: {
  state: EditorState;
  people: readonly { readonly name: string; readonly block: string | null }[];
  server: DraftServer;
  role: string;
}) {
  const { from, to, empty } = state.selection;
  const chosen = empty ? '' : state.doc.textBetween(from, to, ' ').trim();
  const [found, setFound] = useState<Found | null>(null);
  const [typed, setTyped] = useState('');
  const words = typed || chosen;
  const search = async () => {
    if (words === '') return;
    const answer = await server.phrase(words);
    setFound(typeof answer === 'string' ? { words, why: answer } : { words, ...answer });
  };
  return (
    <>
      <section class="present" aria-labelledby="present">
        <h2 id="present">Here now</h2>
        <p class="quiet" data-present={people.length}>
          {people.length === 0 ? 'Nobody else.' : people.map(({ name }) => name).join(', ')}
        </p>
      </section>
      <section class="language" aria-labelledby="language">
        <h2 id="language">Agreed language</h2>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void search();
          }}
        >
          <label class="field">
            <span class="hidden">Words to look for</span>
            <input
              value={words}
              placeholder="Select words in the text, or type them"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="quiet-button" disabled={words === ''}>
            Where has the Council said this?
          </button>
        </form>
        <div role="status">
          {found && 'why' in found && <p class="quiet">{found.why}</p>}
          {found && 'hits' in found && (
            <>
              <p class="quiet">
                {found.total === 0 ? `“${found.words}” stands in no text that is indexed here.` : `${found.total} found; the best:`}
              </p>
              <ol class="phrases">
                {found.hits.map((hit) => (
                  <li key={`${hit.symbol}${hit.paragraph}`}>
                    <a href={`/texts/${hit.symbol}?q=${encodeURIComponent(`"${found.words}"`)}`} target="_blank" rel="noreferrer">
                      {hit.symbol} {hit.paragraph}
                    </a>{' '}
                    <span class="quiet">{hit.decision ? decisionWords(hit.decision) : 'not a decision of the record'}</span>
                    <p>{hit.snippet.text}</p>
                  </li>
                ))}
              </ol>
              {found.like.length > 0 && (
                <>
                  <p class="quiet">By the index of clauses, these say the like:</p>
                  <ol class="phrases like">
                    {found.like.map(({ symbol, paragraph, decision, verb, gist }) => (
                      <li key={`${symbol}${paragraph}${gist}`}>
                        <a href={`/decisions/${symbol}`} target="_blank" rel="noreferrer">
                          {symbol} {paragraph}
                        </a>{' '}
                        <span class="quiet">{decision ? decisionWords(decision) : 'not a decision of the record'}</span>
                        <p>
                          <em>{verb}</em> {gist} …
                        </p>
                      </li>
                    ))}
                  </ol>
                </>
              )}
            </>
          )}
        </div>
      </section>
    </>
  );
}

function decisionWords(decision: NonNullable<PhraseHit['decision']>): string {
  const { date, outcome, tally } = decision;
  const counted = tally as { readonly Y: number; readonly N: number; readonly A: number } | null | undefined;
  return `${date}, ${outcome.replaceAll('_', ' ')}${counted ? ` ${counted.Y}–${counted.N}–${counted.A}` : ''}`;
}
