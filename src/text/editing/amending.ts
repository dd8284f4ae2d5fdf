import { ok, type Result, refuse } from '../../result.ts';
import { amendedText, dispose, startAmending } from '../amend/amend.ts';
import { amendmentOf } from '../amend/parse.ts';
import { indexOf } from '../amend/tree.ts';
import type { Amendment, AmendmentChange, Conflict, Disposal, Standing } from '../amend/types.ts';
import type { ResolutionText } from '../model/types.ts';
import type { Verbs } from '../verbs.ts';
import { blocksOf } from './to-blocks.ts';
import { textOf } from './to-text.ts';
import type { Block } from './types.ts';

/** An amendment to a draft as it stands: tied to paragraphs by their ids, with what it collides with. */
export type { Standing };

/**
 * Reads an amendment in plain words against the draft as it is, and puts it beside those proposed before. Refuses what cannot be read or
 * found there (`amendment_unclear`, `place_unknown`, `not_found`, `ambiguous` …).
 */
export function proposeTo(
  blocks: readonly Block[],
  standings: readonly Standing[],
  given: { readonly id: string; readonly by: string; readonly words: string },
  verbs: Verbs,
): Result<readonly Standing[]> {
  const read = amendmentOf(given.words, given.id, textOf(blocks), verbs);
  if (!read.ok) return { ...read, sentence: `words: ${read.sentence}` };
  const amendment: Amendment = { ...read.value, by: read.value.by.length > 0 ? read.value.by : [given.by] };
  return ok([...standings, { amendment, status: 'pending', conflicts: [] }]);
}

/**
 * Carries an amendment out and rebases the others on it. What was edited since an amendment was proposed is allowed for: its paragraph is
 * found by id, its words where they stand now. Refuses `conflict` where they are gone, and what `dispose` refuses.
 */
export function takeInto(
  blocks: readonly Block[],
  standings: readonly Standing[],
  id: string,
  how: Extract<Disposal, 'oral_revision' | 'adopted'>,
): Result<{ readonly blocks: readonly Block[]; readonly standings: readonly Standing[] }> {
  const text = textOf(blocks);
  const open = standings.filter(({ status }) => status === 'pending' || status === 'conflict').map((one) => relocated(one, text));
  const own = open.find(({ amendment }) => amendment.id === id);
  if (own?.status === 'conflict') {
    return refuse(
      'conflict',
      `This amendment can no longer be carried out and must be proposed anew. ${own.conflicts.at(-1)?.sentence ?? ''}`.trim(),
    );
  }
  const start = { ...startAmending(text, []), standings: open };
  const done = dispose(start, id, how);
  if (!done.ok) return done;
  const after = new Map(done.value.standings.map((one) => [one.amendment.id, one]));
  return ok({
    blocks: keepLineIds(blocks, blocksOf(amendedText(done.value))),
    standings: standings.map((one) => after.get(one.amendment.id) ?? one),
  });
}

/** An amendment taken back or rejected by a vote. */
export const setAside = (
  standings: readonly Standing[],
  id: string,
  how: Extract<Disposal, 'rejected' | 'withdrawn'>,
): readonly Standing[] => standings.map((one) => (one.amendment.id === id ? { ...one, status: how } : one));

/** The amendment as it applies to the text that stands now; in conflict where its paragraph or its words are gone. */
export function relocated(standing: Standing, text: ResolutionText): Standing {
  if (standing.status !== 'pending') return standing;
  const paragraphs = indexOf(text);
  const changes: AmendmentChange[] = [];
  for (const change of standing.amendment.changes) {
    const target = 'target' in change ? change.target : change.spot.after;
    const found = target === null ? null : paragraphs.get(target);
    if (found === undefined) return gone(standing, 'target_deleted', 'The paragraph that it changes is no longer in the text.');
    if (change.kind !== 'words' || found === null) {
      changes.push(change);
      continue;
    }
    const words = found.paragraph.text;
    const at = placeIn(words, change);
    if (at === null) return gone(standing, 'same_words', `“${change.out || change.in}”: the words around it were edited since.`);
    changes.push({ ...change, start: at, end: at + change.out.length });
  }
  return { ...standing, amendment: { ...standing.amendment, changes } };
}

/** Where the words that go out stand: where they stood, or the one place that has them. */
function placeIn(words: string, { start, end, out }: Extract<AmendmentChange, { kind: 'words' }>): number | null {
  if (words.slice(start, end) === out && (out !== '' || start <= words.length)) return start;
  const at = out === '' ? -1 : words.indexOf(out);
  return at >= 0 && words.indexOf(out, at + 1) < 0 ? at : null;
}

function gone(standing: Standing, why: Conflict['why'], sentence: string): Standing {
  const conflict: Conflict = { with: '', why, place: '', ours: standing.amendment.words, theirs: '', sentence };
  return { ...standing, status: 'conflict', conflicts: [...standing.conflicts, conflict] };
}

/** Lines that are no paragraphs keep the ids they had, the first organ that of the first organ. */
function keepLineIds(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const ids = new Set(before.map(({ id }) => id));
  const nth = new Map<string, number>();
  return after.map((block) => {
    if (ids.has(block.id)) return block;
    const n = nth.get(block.kind) ?? 0;
    nth.set(block.kind, n + 1);
    const same = before.filter(({ kind }) => kind === block.kind)[n];
    return same === undefined || after.some(({ id }) => id === same.id) ? block : { ...block, id: same.id };
  });
}
