import { type Composition, type Council, compositionOn } from '../../council/index.ts';
import { type Doer, type Draft, isPresidentialText, mayDo, mayEditText, silenceOf } from '../../procedure/drafting/index.ts';
import type { DraftState, Thread } from '../../store/drafts/types.ts';
import { type Block, type NumberHad, numbersHad, readShared } from '../../text/editing/index.ts';
import { type OpenAmendment, openAmendments } from './amendments.ts';

/** A draft as it is shown to one who may see it. */
export interface DraftView {
  readonly format: 1;
  readonly id: string;
  /** Number of the last entry of its stream. */
  readonly seq: number;
  readonly changed: string;
  readonly draft: Draft;
  readonly silence: 'running' | 'kept' | null;
  readonly presidentialText: boolean;
  /** Who asks, and what they may do now. */
  readonly you: { readonly role: Doer['role']; readonly state: string | null; readonly name: string };
  readonly may: readonly { readonly do: string; readonly words: string; readonly rule: string }[];
  /** Why the text cannot be changed by this reader now; null where it can. */
  readonly frozen: string | null;
  /** Amendments not yet disposed of, in the order that rule 36 proposes. */
  readonly openAmendments: readonly OpenAmendment[];
  readonly threads: readonly Thread[];
  readonly versions: readonly { readonly id: string; readonly name: string; readonly at: string; readonly by: string }[];
  readonly blocks: readonly Block[];
  /** Numbers that the paragraphs had in versions, the latest first; some they have yet. */
  readonly numbersHad: readonly NumberHad[];
}

/** The members on the day of the vote, or where none is set, today. */
export const membersFor = (council: Council, { date }: Draft, now: string): Composition | null => {
  const composition = compositionOn(council, date ?? now.slice(0, 10));
  return composition.ok ? composition.value : null;
};

/** What one who came in by an invitation sees of a draft. */
export function draftView(state: DraftState, you: Doer, council: Council, now: string): DraftView {
  const { id, seq, changed, draft, doc, threads, versions } = state;
  const may = mayEditText(draft, you);
  const members = membersFor(council, draft, now);
  const blocks = readShared(doc);
  return {
    format: 1,
    id,
    seq,
    changed,
    draft,
    silence: silenceOf(draft, now),
    presidentialText: members !== null && isPresidentialText(draft, members),
    you: { role: you.role, state: you.state, name: you.name },
    may: mayDo(draft, you, now).map(({ verb, words, rule }) => ({ do: verb, words, rule })),
    frozen: may.ok ? null : may.sentence,
    openAmendments: openAmendments(state),
    threads,
    versions: versions.map(({ id: version, name, at, by }) => ({ id: version, name, at, by })),
    blocks,
    numbersHad: numbersHad(blocks, versions),
  };
}
