import { type Composition, type Council, compositionOn, findState, type StateCode } from '../council/index.ts';
import { type Ballot, checkBallots, questionKinds, type VoteToDecide } from '../procedure/index.ts';
import { ok, type Result, refuse } from '../result.ts';
import { readBallot, readKind, readPolicy } from './decide-words.ts';

const fields = ['date', 'kind', 'ballots', 'parties', 'policy', 'withoutVote'];

/** "rest" of the shorthand: the ballot of every member not named. */
const restWords = new Set(['rest', 'others', 'other', 'all']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const quote = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
};

const badField = (field: string, sentence: string) => refuse('bad_field', `${field}: ${sentence}`);

/** Ballots in the order given, and the ballot of everyone not named. */
interface Pairs {
  readonly pairs: readonly (readonly [member: string, ballot: Ballot])[];
  readonly rest: Ballot | null;
}

const ballotIn = (field: string, words: string): Result<Ballot> => {
  const ballot = readBallot(words);
  if (ballot !== null) return ok(ballot);
  const sentence = `${field}: ${quote(words)} is no ballot; use Y in favour, N against, A abstaining, P not participating, X absent.`;
  return refuse('unknown_ballot', sentence, { nearest: ['Y', 'N', 'A', 'P', 'X'] });
};

const fromList = (list: readonly unknown[]): Result<Pairs> => {
  const pairs: [string, Ballot][] = [];
  for (const [index, entry] of list.entries()) {
    if (!isRecord(entry) || typeof entry.member !== 'string' || typeof entry.ballot !== 'string') {
      return badField(`ballots[${index}]`, 'give {"member": "France", "ballot": "Y"}.');
    }
    const ballot = ballotIn(`ballots[${index}].ballot`, entry.ballot);
    if (!ballot.ok) return ballot;
    pairs.push([entry.member, ballot.value]);
  }
  return ok({ pairs, rest: null });
};

/** Both shapes of an object: `{"France": "Y"}` and `{"inFavour": ["France"], "rest": "A"}`, also mixed. */
const fromObject = (object: Readonly<Record<string, unknown>>): Result<Pairs> => {
  const pairs: [string, Ballot][] = [];
  let rest: Ballot | null = null;
  for (const [key, value] of Object.entries(object)) {
    const field = `ballots.${key.slice(0, 60)}`;
    if (Array.isArray(value)) {
      const ballot = ballotIn('ballots', key);
      if (!ballot.ok) return ballot;
      if (value.some((member) => typeof member !== 'string')) return badField(field, 'list members by name or code.');
      pairs.push(...(value as string[]).map((member): [string, Ballot] => [member, ballot.value]));
      continue;
    }
    const ballot = ballotIn(field, typeof value === 'string' ? value : JSON.stringify(value));
    if (!ballot.ok) return ballot;
    if (restWords.has(key.toLowerCase())) rest = ballot.value;
    else pairs.push([key, ballot.value]);
  }
  return ok({ pairs, rest });
};

/** Every member once: who is named twice, or left out where no rest is given, is refused rather than guessed at. */
const readBallots = (council: Council, composition: Composition, value: unknown): Result<Readonly<Record<StateCode, Ballot>>> => {
  if (value === undefined)
    return refuse('missing_field', 'ballots: missing; give every member\'s ballot, as in {"France": "Y", "rest": "A"}.');
  if (!Array.isArray(value) && !isRecord(value)) return badField('ballots', 'give an object by member, or a list of {"member", "ballot"}.');
  const given = Array.isArray(value) ? fromList(value) : fromObject(value as Readonly<Record<string, unknown>>);
  if (!given.ok) return given;
  const { pairs, rest } = given.value;
  const checked = checkBallots(council, composition, pairs, { allowAbsent: rest !== null });
  if (!checked.ok) return { ...checked, sentence: `ballots: ${checked.sentence}` };
  if (rest === null) return checked;
  return ok(Object.fromEntries(composition.members.map(({ code }) => [code, checked.value[code] ?? rest])));
};

const readParties = (council: Council, composition: Composition, value: unknown): Result<readonly StateCode[]> => {
  if (!Array.isArray(value) || value.some((party) => typeof party !== 'string')) return badField('parties', 'list States by name or code.');
  const parties: StateCode[] = [];
  for (const party of value as string[]) {
    const code = findState(council, party, composition.date);
    if (!code.ok) return { ...code, sentence: `parties: ${code.sentence}` };
    parties.push(code.value);
  }
  return ok(parties);
};

/**
 * Reads a question and its ballots as people give them (parsed JSON of `POST /api/decide` and of `penholder decide`) into what
 * `decide` takes: `{date, kind?, ballots, parties?, policy?, withoutVote?}`. Kind is `substantive` where none is given. Ballots come as
 * `{member: ballot}`, `[{member, ballot}]` or `{inFavour: […], against: […], …, rest: ballot}`; members by any name or code, ballots as
 * letters or words. Each sentence of a refusal begins with the field at fault: `missing_field`, `bad_field`, `unknown_field`,
 * `unknown_kind`, `unknown_ballot`, `unknown_state`, `not_a_member`, `ballot_twice`, `too_few_ballots`, and those of `compositionOn`.
 */
export const readDecideRequest = (council: Council, input: unknown): Result<VoteToDecide> => {
  if (!isRecord(input)) return refuse('bad_request', 'Give an object with date, kind and ballots.');
  const unknown = Object.keys(input).find((key) => !fields.includes(key));
  if (unknown !== undefined) {
    return refuse('unknown_field', `${unknown.slice(0, 60)}: no such field; there are ${fields.join(', ')}.`, { nearest: fields });
  }
  if (typeof input.date !== 'string') return refuse('missing_field', 'date: missing; give the day of the vote, as in "2024-03-25".');
  const composition = compositionOn(council, input.date);
  if (!composition.ok) return { ...composition, sentence: `date: ${composition.sentence}` };
  const kind = input.kind === undefined ? 'substantive' : typeof input.kind === 'string' ? readKind(input.kind) : null;
  if (kind === null) {
    return refuse('unknown_kind', `kind: ${quote(input.kind)} is no kind of question; there are ${questionKinds.join(', ')}.`, {
      nearest: questionKinds,
    });
  }
  const policy = input.policy === undefined ? undefined : typeof input.policy === 'string' ? readPolicy(input.policy) : null;
  if (policy === null) return badField('policy', `${quote(input.policy)} is neither four_power nor presidential_ruling.`);
  if (input.withoutVote !== undefined && typeof input.withoutVote !== 'boolean') return badField('withoutVote', 'give true or false.');
  const withoutVote = input.withoutVote === true;
  if (withoutVote && input.ballots !== undefined) return badField('ballots', 'a decision without a vote has none.');
  const ballots = withoutVote ? ok({}) : readBallots(council, composition.value, input.ballots);
  if (!ballots.ok) return ballots;
  const parties = input.parties === undefined ? undefined : readParties(council, composition.value, input.parties);
  if (parties !== undefined && !parties.ok) return parties;
  return ok({
    composition: composition.value,
    kind,
    ballots: ballots.value,
    ...(withoutVote ? { withoutVote } : {}),
    ...(policy === undefined ? {} : { policy }),
    ...(parties === undefined ? {} : { parties: parties.value }),
  });
};
