import { ok, type Result, refuse } from '../../result.ts';
import { conditionWords } from '../majorities/conditions/index.ts';
import { needed } from '../majorities/conditions/share.ts';
import type { Ballot, QuestionKind, Reason, Ruling } from '../types.ts';
import { countWord, listWords } from '../words.ts';
import { ruleIn, type SettledIn, settleIn } from './settle-in.ts';
import type { Body } from './types.ts';
import { wouldChangeIn } from './would-change-in.ts';

/** One question put in a body of one's own. */
export interface VoteIn {
  readonly kind: QuestionKind;
  /** By member code; a member left out is absent. Ignored when `withoutVote`. */
  readonly ballots: Readonly<Record<string, Ballot>>;
  readonly withoutVote?: boolean;
}

/** How many members must be present, and the quorum in words. */
export function quorumOf({ members, quorum }: Pick<Body, 'members' | 'quorum'>): number {
  if (quorum === undefined) return 0;
  return 'members' in quorum ? quorum.members : needed(members.length, quorum.share, quorum.moreThan);
}

/** A body's ballots as letters in its order; refuses a code that is no member's and a ballot that is none. */
function lettersIn(body: Body, ballots: VoteIn['ballots']): Result<string> {
  const codes = new Set(body.members.map(({ code }) => code));
  for (const [code, ballot] of Object.entries(ballots)) {
    if (!codes.has(code)) return refuse('not_a_member', `${code} is not a member of ${body.name}.`, { rule: 'members of this body' });
    if (typeof ballot !== 'string' || !/^[YNAPX]$/.test(ballot)) {
      const sentence = `"${ballot}" is no ballot (${code}); use Y in favour, N against, A abstaining, P not participating, X absent.`;
      return refuse('unknown_ballot', sentence, { nearest: ['Y', 'N', 'A', 'P', 'X'] });
    }
  }
  return ok(body.members.map(({ code }) => (Object.hasOwn(ballots, code) ? ballots[code] : 'X')).join(''));
}

const verdicts = {
  adopted: 'adopted',
  carried: 'carried',
  short: 'failed',
  not_carried: 'not carried',
  vetoed: 'vetoed',
} as const;

/** The outcome with everything that was counted, then each condition by itself. */
function reasonsIn(body: Body, kind: QuestionKind, { settlement, met }: SettledIn): Reason[] {
  const { name, rule, all } = ruleIn(body, kind);
  const failed = met.filter(({ holds }) => !holds);
  const why = (failed.length > 0 ? failed : met).map(({ sentence }) => sentence);
  const verdict = verdicts[settlement.outcome as keyof typeof verdicts];
  return [
    { rule, sentence: `${verdict}: ${listWords(why)}` },
    { rule, sentence: `${name} asks for ${listWords(all.map(conditionWords))}` },
    ...(failed.length > 0 && failed.length < met.length
      ? [{ rule, sentence: `This much was reached: ${listWords(met.filter(({ holds }) => holds).map(({ sentence }) => sentence))}` }]
      : []),
  ];
}

/**
 * What the rules of a body of one's own make of one vote, in the form in which `decide` answers for the Council: outcome, tally, reasons,
 * what would have changed it. A member without a ballot is absent. Refuses `not_a_member`, `unknown_ballot` and, when fewer members are
 * present than the body's quorum, `no_quorum`.
 *
 * @example decideIn(europe, { kind: 'substantive', ballots: { DEU: 'Y', FRA: 'Y' } })
 */
export function decideIn(body: Body, { kind, ballots, withoutVote = false }: VoteIn): Result<Ruling> {
  if (withoutVote) return ok(undecided(body, kind));
  const letters = lettersIn(body, ballots);
  if (!letters.ok) return letters;
  const settled = settleIn(body, kind, letters.value);
  const present = body.members.length - settled.settlement.tally.X;
  const quorum = quorumOf(body);
  if (present < quorum) {
    const sentence = `${countWord(present)} of ${body.members.length} members are present, and ${countWord(quorum)} are needed for a vote.`;
    return refuse('no_quorum', sentence.charAt(0).toUpperCase() + sentence.slice(1), { rule: 'quorum of this body' });
  }
  return ok({
    ...settled.settlement,
    reasons: reasonsIn(body, kind, settled),
    wouldChange: wouldChangeIn(body, kind, letters.value, settled.settlement.outcome),
    notes: [],
  });
}

function undecided(body: Body, kind: QuestionKind): Ruling {
  const { settlement } = settleIn(body, kind, 'X'.repeat(body.members.length));
  return {
    ...settlement,
    outcome: 'adopted_without_vote',
    tally: { Y: 0, N: 0, A: 0, P: 0, X: 0 },
    shortBy: 0,
    vetoedBy: [],
    ...(kind === 'preliminary' ? { matter: 'procedural' as const } : {}),
    reasons: [{ rule: 'rules of this body', sentence: 'adopted without a vote: no member asked for one, so no ballots exist' }],
    wouldChange: [],
    notes: [],
  };
}
