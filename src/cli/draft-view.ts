import type { DraftView } from '../api/drafts/view.ts';
import { stageWords } from '../procedure/drafting/index.ts';
import { labelShown, marginOf, wordsOf } from '../text/editing/index.ts';
import type { Verbs } from '../text/index.ts';
import { marginWords } from '../web/drafts/editor/margin-words.ts';
import { instantWords, listWords, plural } from '../web/words.ts';
import { hang } from './layout.ts';
import { type Paint, plain, type Screen } from './terminal.ts';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly stage: keyof typeof stageWords;
  readonly changed: string;
}

/** Drafts, one a line. */
export const draftListText = (drafts: readonly Line[]): string =>
  drafts.length === 0
    ? 'No drafts are kept here. penholder draft import FILE begins one.'
    : drafts
        .map(({ id, title, stage, changed }) => plain(`${id}  ${title}: ${stageWords[stage]}, changed ${instantWords(changed)}`))
        .join('\n');

/** A draft as text: where it stands, its sponsors, its paragraphs with verbs and force, its versions and open comments. */
export function draftText(view: DraftView, verbs: Verbs, screen: Screen, paint: Paint): string {
  const { draft, blocks, threads, versions } = view;
  const margin = marginOf(blocks, verbs);
  const silence = draft.silences.at(-1);
  const text = blocks.map((block, i) => {
    const here = margin[i]!;
    const label = labelShown(here);
    const lead = `  ${'  '.repeat(block.depth)}${label === '' ? '' : `${label} `}`;
    const beside = marginWords(here);
    return `${hang(lead, plain(wordsOf(block)), screen.width)}${beside === '' ? '' : `\n${' '.repeat(lead.length)}${paint.dim(`[${here.place} ${beside}]`)}`}`;
  });
  const open = threads.filter(({ resolved }) => !resolved).length;
  return [
    paint.bold(plain(draft.title)),
    `${draft.symbol ?? view.id}: ${stageWords[draft.stage]}${draft.revision > 0 ? `, Rev.${draft.revision}` : ''}${view.silence && silence ? `, deadline ${instantWords(silence.deadline)}` : ''}`,
    `Sponsors: ${listWords(draft.sponsors) || 'none'}; co-sponsors: ${listWords(draft.coSponsors) || 'none'}`,
    `${plural(versions.length, 'version')}: ${plain(versions.map(({ name }) => name).join(', '))}; ${plural(open, 'open comment')}`,
    '',
    ...text,
  ].join('\n');
}
