import type { Context, Hono } from 'hono';
import { sideOf } from '../../api/drafts/compare.ts';
import { compareTools } from '../../api/drafts/lexicon.ts';
import { convertText, formatNamed, mastheadOf } from '../../files/convert.ts';
import { formatOf, textFormats } from '../../files/formats.ts';
import type { DraftState } from '../../store/drafts/types.ts';
import { compareTexts } from '../../text/compare/compare.ts';
import { textOf } from '../../text/editing/index.ts';
import type { ResolutionText } from '../../text/model/types.ts';
import { readingsOf } from '../../text/read/read.ts';
import { each, escapeHtml, type Markup, markup } from '../markup.ts';
import { sendFile } from '../send-file.ts';

/** Links to a draft's text, or to one of its versions, in every format. */
export const formatLinks = (id: string, version = 'now'): Markup =>
  each(textFormats, (format) => {
    const address = escapeHtml(`/drafts/${id}/file?${new URLSearchParams({ to: format.id, version })}`);
    return markup`<li><a href="${address}" download title="${escapeHtml(format.words)}">${format.id}</a></li>`;
  });

/** The text of one side under the draft's symbol and title, as a document bears them. */
function documentOf(state: DraftState, side: string): ResolutionText | null {
  const found = sideOf(state, side);
  if (found === null) return null;
  const text = textOf(found.blocks);
  return { ...text, symbol: text.symbol ?? state.draft.symbol, title: text.title ?? state.draft.title };
}

interface DownloadDeps {
  readonly now: () => string;
  readonly notFound: (c: Context, sentence: string) => Response | Promise<Response>;
  /** The draft in the address for one who may read it, or the page that says why not. */
  readonly readable: (c: Context) => Promise<{ readonly answer: Response | Promise<Response> } | { readonly state: DraftState }>;
}

/** `/drafts/{id}/file` and `/drafts/{id}/redline`: a draft or a version of it as a file, and two versions as Word with tracked changes. */
export function draftDownloads(app: Hono, { now, notFound, readable }: DownloadDeps): void {
  const noVersion = (c: Context) => notFound(c, 'There is no such version of this draft.');

  app.get('/drafts/:id/file', async (c) => {
    const found = await readable(c);
    if ('answer' in found) return found.answer;
    const format = formatNamed(c.req.query('to') ?? 'docx');
    if (!format.ok) return notFound(c, format.sentence);
    const text = documentOf(found.state, c.req.query('version') ?? 'now');
    if (text === null) return noVersion(c);
    const { id, extension, type } = format.value;
    const bytes = await convertText(text, id, new Date(now()), readingsOf(text, compareTools().verbs));
    return sendFile(c, bytes, type, `draft-${found.state.id}.${extension}`);
  });

  app.get('/drafts/:id/redline', async (c) => {
    const found = await readable(c);
    if ('answer' in found) return found.answer;
    const [before, after] = [documentOf(found.state, c.req.query('from') ?? ''), documentOf(found.state, c.req.query('to') ?? 'now')];
    if (before === null || after === null) return noVersion(c);
    const { redlineDocx } = await import('../../files/docx/redline.ts');
    const comparison = compareTexts(before, after, compareTools(), { byId: true });
    const bytes = await redlineDocx(before, after, comparison, mastheadOf(after), { author: 'Penholder', date: now() });
    return sendFile(c, bytes, formatOf('docx').type, `draft-${found.state.id}-changes.docx`);
  });
}
