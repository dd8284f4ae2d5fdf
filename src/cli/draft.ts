import { basename } from 'node:path';
import picocolors from 'picocolors';
import { makeLink } from '../api/drafts/make-link.ts';
import { makeDraft } from '../api/drafts/new-draft.ts';
import { type DraftRoom, draftRoom } from '../api/drafts/room.ts';
import { draftView } from '../api/drafts/view.ts';
import { openLive } from '../api/live.ts';
import type { Doer } from '../procedure/drafting/index.ts';
import type { CouncilRecord } from '../record/types.ts';
import { type Result, refuse } from '../result.ts';
import type { DraftState } from '../store/drafts/types.ts';
import { openStore, storePlace, textTools } from '../store/index.ts';
import { readShared, textOf } from '../text/editing/index.ts';
import { decodeText } from '../text/index.ts';
import { formatText } from '../text/model/format.ts';
import { draftListText, draftText } from './draft-view.ts';
import { readFile, readInput } from './files.ts';
import { openRecord } from './record.ts';
import { print, printJson, refuseWith, screenOf } from './terminal.ts';

/** Whoever can read the data folder owns what is in it. */
const owner: Doer = { role: 'own', state: null, name: 'The penholder' };

const now = (): string => new Date().toISOString();

/** Opens the store that the environment names, does `work` with its drafts, and closes it. Says what is refused. */
async function withDrafts(work: (room: DraftRoom, record: CouncilRecord) => Promise<Result<unknown>>): Promise<void> {
  const record = openRecord();
  if (!record.ok) return refuseWith(record);
  const opened = await openStore(storePlace(process.env, process.platform));
  if (!opened.ok) return refuseWith(opened);
  const live = openLive(opened.value, { now, report: (error) => console.error(error) });
  try {
    const done = await work(draftRoom(opened.value, { record: record.value, now, live }), record.value);
    if (!done.ok) refuseWith(done);
  } finally {
    live.close();
    await opened.value.close();
  }
}

const done: Result<null> = { ok: true, value: null };

/** A draft by its id, or by the beginning of it where that is enough. Refuses `unknown_draft`. */
async function findDraft({ drafts }: DraftRoom, id: string): Promise<Result<DraftState>> {
  const exact = await drafts.get(id);
  if (exact !== null) return { ok: true, value: exact };
  const all = await drafts.list();
  const [one, ...more] = id.length >= 3 ? all.filter((state) => state.id.startsWith(id)) : [];
  if (one !== undefined && more.length === 0) return { ok: true, value: one };
  return refuse('unknown_draft', `There is no draft "${id.slice(0, 60)}"; penholder draft list shows those there are.`, {
    nearest: all.slice(0, 5).map((state) => state.id),
  });
}

/** `penholder draft list`: the drafts of this store, newest first. */
export const listDrafts = ({ json }: { json?: boolean }): Promise<void> =>
  withDrafts(async ({ drafts }) => {
    const all = await drafts.list();
    const lines = all.map(({ id, changed, draft }) => ({ id, title: draft.title, stage: draft.stage, revision: draft.revision, changed }));
    if (json) await printJson({ format: 1, drafts: lines });
    else await print(draftListText(lines));
    return done;
  });

/** `penholder draft show`: where a draft stands, who sponsors it, its text with verbs and force. */
export const showDraft = (id: string, { json }: { json?: boolean }): Promise<void> =>
  withDrafts(async (room, { council }) => {
    const found = await findDraft(room, id);
    if (!found.ok) return found;
    const view = draftView(found.value, owner, council, now());
    const screen = screenOf(process.stdout, process.env);
    if (json) await printJson(view);
    else await print(draftText(view, textTools().verbs, screen, picocolors.createColors(screen.colour)));
    return done;
  });

export interface ImportOptions {
  readonly title?: string;
  readonly item?: string;
  readonly penholders?: string;
  readonly json?: boolean;
}

/** `penholder draft import`: begins a draft from a text, and gives the link by which its owner opens it in a browser. */
export const importDraft = (path: string, { title, item, penholders, json }: ImportOptions): Promise<void> =>
  withDrafts(async (room) => {
    const name = path === '-' ? 'Standard input' : `"${path}"`;
    const bytes = path === '-' ? readInput(name) : readFile(path, name, 'draft');
    const text = bytes.ok ? decodeText(bytes.value, name) : bytes;
    if (!text.ok) return text;
    const made = await makeDraft(room, textTools().verbs, {
      title: title ?? (path === '-' ? 'Draft resolution' : basename(path).replace(/\.\w+$/, '')),
      agendaItem: item ?? '',
      penholders: (penholders ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      text: text.value,
    });
    if (!made.ok) return made;
    const { state, link } = made.value;
    const address = `/drafts/join/${link.token}`;
    const blocks = readShared(state.doc).length;
    if (json) await printJson({ format: 1, id: state.id, title: state.draft.title, paragraphs: blocks, link: address });
    else await print(`${state.id}  ${state.draft.title} (${blocks} lines)\nOpen it in a browser under the server's address: ${address}`);
    return done;
  });

/** `penholder draft export`: the text of a draft, or of one of its versions, as plain text. */
export const exportDraft = (id: string, { kept: version }: { kept?: string }): Promise<void> =>
  withDrafts(async (room) => {
    const found = await findDraft(room, id);
    if (!found.ok) return found;
    const { doc, versions } = found.value;
    const kept = version === undefined ? null : versions.find((one) => one.id === version || one.name === version);
    if (kept === undefined) {
      return refuse('unknown_version', `There is no version "${version?.slice(0, 60)}" of this draft.`, {
        nearest: versions.map(({ name }) => name),
      });
    }
    await print(formatText(textOf(kept?.blocks ?? readShared(doc))));
    return done;
  });

export interface LinkOptions {
  readonly role?: string;
  readonly state?: string;
  readonly label?: string;
  readonly expires?: string;
}

/** `penholder draft link`: makes a link to a draft. */
export const linkDraft = (id: string, { role = 'own', ...options }: LinkOptions): Promise<void> =>
  withDrafts(async (room, { council }) => {
    const found = await findDraft(room, id);
    if (!found.ok) return found;
    const made = await makeLink(room, council, found.value.id, { role, ...options });
    if (!made.ok) return made;
    await print(`/drafts/join/${made.value.token}`);
    return done;
  });
