import picocolors from 'picocolors';
import { readDecideRequest } from '../api/decide-request.ts';
import { repeatedKey } from '../api/repeated-key.ts';
import { loadCouncil } from '../council/load.ts';
import { decide, readBallot } from '../procedure/index.ts';
import type { Ballot } from '../procedure/types.ts';
import { ok, type Result, refuse } from '../result.ts';
import { decodeText } from '../text/index.ts';
import { readInput } from './files.ts';
import { rulingText } from './ruling-view.ts';
import { print, printJson, refuseWith, screenOf } from './terminal.ts';

export interface DecideOptions {
  readonly date?: string;
  readonly kind?: string;
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  readonly abstain?: readonly string[];
  readonly notParticipating?: readonly string[];
  readonly absent?: readonly string[];
  readonly rest?: string;
  readonly withoutVote?: boolean;
  readonly policy?: string;
  readonly json?: boolean;
}

/** `penholder decide`: rules on the ballots given as arguments, or as JSON on standard input when no argument says anything. */
export async function decideVote(pairs: readonly string[], options: DecideOptions): Promise<void> {
  const { json, ...said } = options;
  const request = pairs.length === 0 && Object.keys(said).length === 0 ? requestFromInput() : requestFromArguments(pairs, said);
  if (!request.ok) return refuseWith(request);
  const vote = readDecideRequest(loadCouncil(), request.value);
  if (!vote.ok) return refuseWith(vote);
  const ruling = decide(vote.value);
  if (!ruling.ok) return refuseWith(ruling);
  const screen = screenOf(process.stdout, process.env);
  if (json) await printJson({ format: 1, composition: vote.value.composition, ...ruling.value });
  else await print(rulingText(vote.value, ruling.value, screen, picocolors.createColors(screen.colour)));
}

const lists: readonly (readonly [keyof DecideOptions, Ballot])[] = [
  ['yes', 'Y'],
  ['no', 'N'],
  ['abstain', 'A'],
  ['notParticipating', 'P'],
  ['absent', 'X'],
];

/** The request that the arguments make: `US=N` pairs and lists by ballot, all in the shape that the API takes too. */
export function requestFromArguments(pairs: readonly string[], options: DecideOptions): Result<unknown> {
  const ballots: Record<Ballot, string[]> = { Y: [], N: [], A: [], P: [], X: [] };
  for (const [option, ballot] of lists) {
    const members = (options[option] as readonly string[] | undefined) ?? [];
    ballots[ballot].push(...members.flatMap((list) => list.split(',').map((member) => member.trim())).filter((member) => member !== ''));
  }
  for (const pair of pairs) {
    const [, member, word = ''] = /^(.*)=(.*)$/.exec(pair) ?? [];
    if (!member) return refuse('bad_argument', `"${pair}" is no ballot; write MEMBER=BALLOT as in US=N.`);
    const ballot = readBallot(word);
    if (!ballot.ok) return { ...ballot, sentence: `${pair}: ${ballot.sentence}` };
    ballots[ballot.value].push(member);
  }
  const { date, kind, policy, rest, withoutVote } = options;
  const none = rest === undefined && Object.values(ballots).every((members) => members.length === 0);
  return ok({
    ...(date === undefined ? {} : { date }),
    ...(kind === undefined ? {} : { kind }),
    ...(policy === undefined ? {} : { policy }),
    ...(withoutVote === undefined ? {} : { withoutVote }),
    ...(none ? {} : { ballots: { ...ballots, ...(rest === undefined ? {} : { rest }) } }),
  });
}

function requestFromInput(): Result<unknown> {
  const bytes = readInput('Standard input');
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value, 'Standard input');
  if (!text.ok) return text;
  try {
    const value: unknown = JSON.parse(text.value);
    const twice = repeatedKey(text.value);
    if (twice !== null) return refuse('twice', `"${twice}" stands twice in one object of the JSON; each member has one ballot.`);
    return ok(value);
  } catch (error) {
    return refuse(
      'not_json',
      `Standard input is not JSON: ${(error as Error).message}. Give {"date": "2024-03-25", "kind": "substantive", "ballots": {"US": "A", "rest": "Y"}}.`,
    );
  }
}
