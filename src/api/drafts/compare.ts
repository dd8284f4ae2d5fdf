import { ok, type Result, refuse } from '../../result.ts';
import type { DraftState } from '../../store/drafts/types.ts';
import { compareTexts } from '../../text/compare/compare.ts';
import { summaryOf } from '../../text/compare/summary.ts';
import { type CompareRow, rowsOf } from '../../text/compare/view.ts';
import { type Block, readShared, textOf } from '../../text/editing/index.ts';
import { compareTools } from './lexicon.ts';

/** One side of a comparison: a version kept, or the text as it stands. */
interface Side {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** A side by its id: a version's, or "now" for the text as it stands. */
export const sideOf = ({ doc, versions }: DraftState, id: string): Side | null => {
  if (id === 'now') return { name: 'The text as it stands', blocks: readShared(doc) };
  return versions.find((one) => one.id === id) ?? null;
};

export interface ComparedVersions {
  readonly from: string;
  readonly to: string;
  readonly summary: ReturnType<typeof summaryOf>;
  readonly rows: readonly CompareRow[];
}

/** Two versions of a draft compared, by the ids that paragraphs keep. "now" is the text as it stands. Refuses `unknown_version`. */
export function compareVersions(state: DraftState, from: string, to: string): Result<ComparedVersions> {
  const [before, after] = [sideOf(state, from), sideOf(state, to)];
  if (before === null || after === null) {
    return refuse(
      'unknown_version',
      `${before === null ? 'from' : 'to'}: there is no such version of this draft; "now" is the text as it stands.`,
    );
  }
  const comparison = compareTexts(textOf(before.blocks), textOf(after.blocks), compareTools(), { byId: true });
  return ok({ from: before.name, to: after.name, summary: summaryOf(comparison), rows: rowsOf(comparison) });
}
