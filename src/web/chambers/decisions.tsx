import { asSentence, outcomeWords, tallyWords } from '../words.ts';
import type { ChamberData } from './data.ts';

/** What was decided, latest first, each with its page. */
export function Decisions({ data }: { readonly data: ChamberData }) {
  const { chamber, id, you } = data;
  if (chamber.decided.length === 0) return null;
  return (
    <section aria-labelledby="decided">
      <h2 id="decided">Decided</h2>
      <ol class="decided" reversed>
        {[...chamber.decided].reverse().map(({ seq, words, outcome, ruling, resolution }) => (
          <li key={seq}>
            <a href={`/chambers/${id}/decisions/${seq}?as=${you.as}`}>{asSentence(words)}</a>{' '}
            <span class="quiet">
              {[outcomeWords[outcome].word, resolution, ruling && tallyWords(ruling.tally)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
