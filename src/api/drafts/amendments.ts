import type { DraftState } from '../../store/drafts/types.ts';
import { textTools } from '../../store/index.ts';
import { proposeOrder } from '../../text/amend/order.ts';
import { readShared, relocated, textOf } from '../../text/editing/index.ts';

/** What an amendment that is still open would do, in the order proposed for voting. */
export interface OpenAmendment {
  readonly id: string;
  readonly by: readonly string[];
  /** Rule 36 puts those first that only add or delete. */
  readonly addsOrDeletes: boolean;
  /** How far it is removed from the text in substance. */
  readonly distance: number;
  readonly reasons: readonly string[];
  /** Why it can no longer be carried out; it must be proposed anew. */
  readonly conflicts: readonly string[];
}

/** The open amendments of a draft in the order that rule 36 proposes; those in conflict stand last. The President rules. */
export function openAmendments(state: Pick<DraftState, 'doc' | 'standings'>): readonly OpenAmendment[] {
  const text = textOf(readShared(state.doc));
  const open = state.standings.filter(({ status }) => status === 'pending' || status === 'conflict').map((one) => relocated(one, text));
  const sound = open.filter(({ status }) => status === 'pending').map(({ amendment }) => amendment);
  const ordered = proposeOrder(text, sound, textTools()).map(({ amendment, addsOrDeletes, distance, reasons }): OpenAmendment => {
    return { id: amendment.id, by: amendment.by, addsOrDeletes, distance, reasons, conflicts: [] };
  });
  const stuck = open
    .filter(({ status }) => status === 'conflict')
    .map(({ amendment, conflicts }): OpenAmendment => {
      const sentences = conflicts.map(({ sentence }) => sentence);
      return { id: amendment.id, by: amendment.by, addsOrDeletes: false, distance: 0, reasons: [], conflicts: sentences };
    });
  return [...ordered, ...stuck];
}
