import type { CompareTools } from '../../text/compare/compare.ts';
import { loadLadders, loadVerbRows } from '../../text/load.ts';
import { buildVerbs, type VerbRow, type Verbs } from '../../text/verbs.ts';

let rows: readonly VerbRow[] | undefined;
let verbs: Verbs | undefined;
let tools: CompareTools | undefined;

/** The Council's own verbs, as the editor needs them. Read when first asked for. */
export function councilVerbRows(): readonly VerbRow[] {
  rows ??= loadVerbRows().filter(({ use }) => use === 'council');
  return rows;
}

/** The lexicon by which drafts are read. */
export function draftVerbs(): Verbs {
  verbs ??= buildVerbs(councilVerbRows());
  return verbs;
}

/** What comparing versions of drafts needs. */
export function compareTools(): CompareTools {
  tools ??= { verbs: draftVerbs(), ladders: loadLadders() };
  return tools;
}
