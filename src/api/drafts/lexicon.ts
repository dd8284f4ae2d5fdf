import { loadVerbRows } from '../../text/load.ts';
import type { VerbRow } from '../../text/verbs.ts';

let rows: readonly VerbRow[] | undefined;

/** The Council's own verbs, as the editor needs them to make its lexicon. Read when first asked for. */
export function councilVerbRows(): readonly VerbRow[] {
  rows ??= loadVerbRows().filter(({ use }) => use === 'council');
  return rows;
}
