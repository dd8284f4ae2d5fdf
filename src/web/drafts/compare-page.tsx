import type { ComparedVersions } from '../../api/drafts/compare.ts';
import type { Edit } from '../../text/compare/types.ts';

function Words({ edits }: { edits: readonly Edit[] }) {
  return (
    <p>
      {edits.map(({ kind, text }, i) => (kind === 'in' ? <ins key={i}>{text}</ins> : kind === 'out' ? <del key={i}>{text}</del> : text))}
    </p>
  );
}

const directionWords = { up: 'More is asked', down: 'Less is asked', other: 'Otherwise' } as const;

/** Two versions of a draft: what the changes do, then the text with what went out and came in. */
export function ComparePage({ id, title, compared, sides }: { id: string; title: string; compared: ComparedVersions; sides: string }) {
  const { from, to, summary, rows } = compared;
  return (
    <article class="draft-compare">
      <header class="title">
        <p class="kicker">
          <a href={`/drafts/${id}`}>{title}</a> · <a href={`/drafts/${id}/versions`}>Versions</a>
        </p>
        <h1>What changed</h1>
        <p class="lede">
          From “{from}” to “{to}”. {summary.sentence}
        </p>
        <p>
          <a href={`/drafts/${id}/redline?${sides}`} download>
            As a Word file with tracked changes
          </a>
        </p>
      </header>
      {summary.lines.length > 0 && (
        <section aria-labelledby="effects">
          <h2 id="effects">What the changes do</h2>
          <ul>
            {summary.lines.map((line) => (
              <li key={`${line.place}${line.sentence}`}>
                {line.place && <b>{line.place}: </b>}
                {line.sentence} <span class="quiet">{directionWords[line.direction]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="texts">
        <h2 id="texts">The text</h2>
        {rows.map((row) => (
          <div class="row-compared" data-kind={row.kind} key={`${row.place}${row.kind}`}>
            <p class="quiet">
              {row.place}
              {row.kind !== 'same' && ` · ${row.kind}`}
              {row.moved && ' · moved'}
            </p>
            <Words edits={row.inline} />
          </div>
        ))}
      </section>
    </article>
  );
}
