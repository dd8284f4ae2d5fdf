import type { Condition } from '../majorities/conditions/types.ts';
import type { QuestionKind } from '../types.ts';

/** A member of a body of one's own. */
export interface BodyMember {
  /** A State's code where it is one, else any short code: 1 to 12 of A-Z, 0-9, "-" and "_". */
  readonly code: string;
  readonly name: string;
  /** Whole and positive: inhabitants, shares, votes of a constituency. Needed of every member where a rule counts weights. */
  readonly weight?: number;
  /** Its vote against stops a decision under a rule with the condition `no_veto`. */
  readonly veto?: boolean;
}

/** A way of deciding, put together from conditions, all of which must hold. */
export interface VotingRule {
  readonly id: string;
  readonly name: string;
  /** Where it is laid down: a treaty's article, "rules of this body". */
  readonly rule: string;
  readonly all: readonly Condition[];
}

/** How many members must be present before a question is put: a number, or a share of the members ("1 of 2, more than"). */
export type Quorum = { readonly members: number } | { readonly share: readonly [part: number, whole: number]; readonly moreThan?: boolean };

/** A body of one's own: any members, a voting rule for each kind of question. Plain data, safe to keep as JSON. */
export interface Body {
  readonly name: string;
  /** In roll order: the order in which ballots are kept and a roll is called. */
  readonly members: readonly BodyMember[];
  /** The rule of a kind of question; `otherwise` for the kinds not named. */
  readonly rules: { readonly otherwise: VotingRule } & Readonly<Partial<Record<QuestionKind, VotingRule>>>;
  readonly quorum?: Quorum;
}
