import type { Version } from '../../store/drafts/types.ts';
import { inner, type Markup } from '../markup.ts';
import { instantWords } from '../words.ts';

/** One kept version, to read. */
export function VersionPage({ id, title, version, lines }: { id: string; title: string; version: Version; lines: Markup }) {
  return (
    <article class="draft">
      <header class="title">
        <p class="kicker">
          <a href={`/drafts/${id}`}>{title}</a> · <a href={`/drafts/${id}/versions`}>Versions</a>
        </p>
        <h1>{version.name}</h1>
        <p class="quiet">
          Kept {instantWords(version.at)} by {version.by}
        </p>
      </header>
      <div class="draft-text" {...inner(lines)} />
    </article>
  );
}
