import type { DraftView } from '../../api/drafts/view.ts';
import { type Draft, hasRole } from '../../procedure/drafting/index.ts';
import { labelShown, marginOf, wordsOf } from '../../text/editing/index.ts';
import type { Verbs } from '../../text/index.ts';
import { jsonForScript } from '../json.ts';
import { each, escapeHtml, inner, type Markup, markup, nothing } from '../markup.ts';
import { dayWords, instantWords, listWords, outcomeWords, plural, tallyWords } from '../words.ts';
import { ActionForms } from './action-forms.tsx';
import { Amendments } from './amendments.tsx';
import { CitedParagraphs, type CitedPlan } from './cited.tsx';
import { CommentList } from './comments.tsx';
import { formerWords, marginLines, marginWords } from './editor/margin-words.ts';
import { type LinkShown, Links } from './links.tsx';
import { roleTitles, stageTitles, way } from './words.ts';

export interface DraftPlan {
  readonly view: DraftView;
  /** States by code, as they are named. */
  readonly nameOf: (code: string) => string;
  readonly verbs: Verbs;
  /** Those of the links, for the owner. */
  readonly links: readonly LinkShown[];
  /** Members who may vote, for the forms of votes. */
  readonly members: readonly { readonly code: string; readonly name: string }[];
  /** The number of a paragraph that was asked for, and what it leads to. */
  readonly cited: CitedPlan | null;
  /** What was refused just now. */
  readonly problem: string;
}

/** The text as it is read without scripts: numbers, words, verbs and force beside them. */
export function textLines({ blocks, numbersHad }: Pick<DraftView, 'blocks' | 'numbersHad'>, verbs: Verbs): Markup {
  const margin = marginOf(blocks, verbs);
  return each(blocks, (block, i) => {
    const here = margin[i]!;
    const words = [marginWords(here), formerWords(here, numbersHad)].filter((said) => said !== '').join(' · ');
    const lines = marginLines(words);
    const room = lines === null ? nothing : markup` data-lines="${lines}"`;
    const force = here.verbs[0]?.force;
    const strength = force === null || force === undefined ? nothing : markup` data-force="${force}"`;
    return markup`<p id="${escapeHtml(`b-${block.id}`)}" data-kind="${escapeHtml(block.kind)}" data-depth="${block.depth}" data-label="${escapeHtml(labelShown(here))}" data-margin="${escapeHtml(words)}"${room}${strength}>${escapeHtml(wordsOf(block)) || markup`<br>`}</p>`;
  });
}

function Stages({ draft, silence, nameOf }: { draft: Draft; silence: DraftView['silence']; nameOf: DraftPlan['nameOf'] }) {
  const at = way.indexOf(draft.stage);
  const { word, means } = stageTitles[draft.stage];
  const last = draft.silences.at(-1);
  return (
    <section class="stages" aria-labelledby="stage">
      <h2 id="stage" class="hidden">
        Where it stands
      </h2>
      <ol class="draft-way" aria-label="Stages">
        {way.map((stage, i) => (
          <li key={stage} class={i < at || at < 0 ? 'past' : undefined} aria-current={stage === draft.stage ? 'step' : undefined}>
            {stageTitles[stage].word}
          </li>
        ))}
        {at < 0 && <li aria-current="step">{word}</li>}
      </ol>
      <p>
        <b>
          {word}
          {draft.stage === 'negotiation' && draft.revision > 0 ? `, Rev.${draft.revision}` : ''}
        </b>
        . {means}
        {silence !== null && last && (
          <>
            {' '}
            Deadline <time dateTime={last.deadline}>{instantWords(last.deadline)}</time>
            {silence === 'kept' ? ': it has passed, and silence was kept.' : '.'}
          </>
        )}
        {draft.date && ` The vote is set for ${dayWords(draft.date)}.`}
        {draft.ended?.reason && ` Reason given: ${draft.ended.reason}`}
      </p>
      {draft.vote && (
        <p>
          <b>{outcomeWords[draft.vote.outcome].word}</b>, {tallyWords(draft.vote.ruling.tally)}
          {draft.vote.resolution && `, ${draft.vote.resolution}`}. {draft.vote.ruling.reasons.map(({ sentence }) => sentence).join('. ')}.
        </p>
      )}
      {last?.closed?.how === 'broken' && (
        <p class="remark">
          Silence was broken by {last.closed.state === null ? 'a member' : nameOf(last.closed.state)}: {last.closed.reason}
        </p>
      )}
    </section>
  );
}

function Sponsors({ draft, presidentialText, nameOf }: { draft: Draft; presidentialText: boolean; nameOf: DraftPlan['nameOf'] }) {
  const names = (codes: readonly string[]) => listWords(codes.map(nameOf)) || 'none';
  return (
    <section aria-labelledby="sponsors">
      <h2 id="sponsors">Sponsors</h2>
      <p>
        Sponsors: {names(draft.sponsors)}. Co-sponsors: {names(draft.coSponsors)}.
        {presidentialText && ' All members sponsor it: a presidential text.'}{' '}
        <span class="quiet">
          Open to {draft.openTo === 'any' ? 'any Member State' : 'members of the Council'}; closes with the vote.
          {draft.requestedBy && ` ${nameOf(draft.requestedBy)} asked for a vote (rule 38).`}
        </span>
      </p>
    </section>
  );
}

/** A draft's page: readable and usable without scripts; with them the text becomes the editor. */
export function DraftPage({ plan }: { plan: DraftPlan }) {
  const { view, verbs, problem } = plan;
  const { draft, you, id } = view;
  const editor = hasRole(you.role, 'edit');
  return (
    <article class="draft" data-draft={id}>
      <header class="title">
        <p class="kicker">
          {draft.symbol ?? 'Draft resolution'}
          {draft.agendaItem && ` · ${draft.agendaItem}`}
        </p>
        <h1>{draft.title}</h1>
        <p class="quiet">
          You are here as {you.name === you.state ? plan.nameOf(you.name) : you.name}
          {you.state && you.state !== you.name ? `, for ${plan.nameOf(you.state)}` : ''}: {roleTitles[you.role]}. Changed{' '}
          {instantWords(view.changed)}.
        </p>
        <nav class="draft-pages" aria-label="This draft">
          <a href={`/drafts/${id}`} aria-current="page">
            Text
          </a>
          <a href={`/drafts/${id}/versions`}>{plural(view.versions.length, 'version')}</a>
          {editor && <a href={`/drafts/${id}/whip`}>Whip count</a>}
          <a href={`/api/drafts/${id}/text`}>Plain text</a>
          <a href={`/api/drafts/${id}/text?form=docx`}>Word</a>
          <a href={`/api/drafts/${id}/text?form=pdf`}>PDF</a>
        </nav>
      </header>
      {problem && (
        <p class="problems" role="alert">
          {problem}
        </p>
      )}
      <Stages draft={draft} silence={view.silence} nameOf={plan.nameOf} />
      <CitedParagraphs id={id} cited={plan.cited} />
      <section class="desk" aria-label="Text of the draft">
        <div class="text-side">
          <p class="connection quiet" role="status" id="connection">
            {view.frozen ?? ''}
          </p>
          <div id="editor-tools" />
          <div id="editor" class="draft-text" {...inner(textLines(view, verbs))} />
        </div>
        <aside class="side-panels" aria-label="Comments and language">
          <div id="editor-panels" />
          <CommentList view={view} nameOf={plan.nameOf} />
        </aside>
      </section>
      <Amendments plan={plan} />
      <Sponsors draft={draft} presidentialText={view.presidentialText} nameOf={plan.nameOf} />
      <ActionForms plan={plan} />
      {you.role === 'own' && <Links id={id} links={plan.links} members={plan.members} />}
      <script
        type="application/json"
        id="draft-data"
        {...inner(
          jsonForScript({
            id,
            role: you.role,
            name: you.name,
            frozen: view.frozen,
            threads: view.threads,
            numbersHad: view.numbersHad,
          }),
        )}
      />
    </article>
  );
}
