import { readDraftingAction } from '../../procedure/drafting/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { DraftState } from '../../store/drafts/types.ts';
import { type Block, blocksOf } from '../../text/editing/index.ts';
import type { Verbs } from '../../text/index.ts';
import { parseText } from '../../text/model/parse.ts';
import type { Invited } from '../access/access.ts';
import type { DraftRoom } from './room.ts';

/** Longest text that a draft can begin with, in UTF-16 units, and most of its paragraphs. */
const longestDraft = 400_000;
const mostBlocks = 3000;

const blank = (id: string, kind: Block['kind'], words: string): Block => ({
  id,
  kind,
  depth: 0,
  label: null,
  style: null,
  section: null,
  where: null,
  content: words === '' ? [] : [{ words }],
});

/** What a draft begins with where no text is given. */
const beginning: readonly Block[] = [
  blank('organ', 'organ', 'The Security Council,'),
  blank('pp1', 'preambular', ''),
  blank('op1', 'operative', ''),
];

/** The blocks of a text that was pasted or imported. Refuses `too_long`. */
function blocksFrom(text: string, verbs: Verbs): Result<readonly Block[]> {
  if (text.length > longestDraft) return refuse('too_long', `text: longer than ${longestDraft / 1000},000 characters.`);
  if (text.trim() === '') return ok(beginning);
  const blocks = blocksOf(parseText(text, verbs).text);
  if (blocks.length > mostBlocks) return refuse('too_long', `text: more than ${mostBlocks} paragraphs.`);
  return ok(blocks.length > 0 ? blocks : beginning);
}

export interface MadeDraft {
  readonly state: DraftState;
  /** The owner's link. */
  readonly link: Invited;
}

/**
 * Makes a draft from `{title, agendaItem?, penholders?, openTo?, text?, name?}` and the link by which its owner comes back. Refuses what the
 * fields are refused for.
 */
export async function makeDraft(room: DraftRoom, verbs: Verbs, given: Readonly<Record<string, unknown>>): Promise<Result<MadeDraft>> {
  const { text = '', name = '', ...fields } = given;
  if (typeof text !== 'string') return refuse('bad_field', 'text: give text.');
  if (typeof name !== 'string' || name.length > 80) return refuse('bad_field', 'name: give at most 80 characters.');
  const action = readDraftingAction({ ...fields, do: 'create' });
  if (!action.ok) return action;
  if (action.value.do !== 'create') throw new Error('a creation was read as something else');
  const blocks = blocksFrom(text, verbs);
  if (!blocks.ok) return blocks;
  const made = await room.drafts.create({ role: 'own', state: null, name: name.trim() || 'The penholder' }, action.value, blocks.value);
  if (!made.ok) return made;
  const [link] = await room.access.invite([{ thing: made.value.id, role: 'own', label: name.trim() }]);
  return ok({ state: made.value, link: link! });
}
