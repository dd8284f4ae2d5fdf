import { ok, type Refusal, type Result, refuse } from '../../result.ts';
import { readBallot } from '../check-ballots.ts';
import type { Ballot } from '../types.ts';
import type { DraftingAction, DraftingVerb } from './types.ts';

/** How a field is given; "?" where it may be left out. */
type Shape = 'text' | 'text?' | 'long' | 'long?' | 'states' | 'openTo' | 'ballots' | 'yes?';

const longest = { text: 300, long: 10_000 } as const;

const fieldsOf: Readonly<Record<DraftingVerb, Readonly<Record<string, Shape>>>> = {
  create: { title: 'text', agendaItem: 'text?', penholders: 'states', openTo: 'openTo' },
  rename: { title: 'text' },
  circulate: {},
  put_under_silence: { deadline: 'text' },
  break_silence: { reason: 'long', state: 'text?' },
  lift_silence: { reason: 'long?' },
  put_in_blue: { symbol: 'text' },
  schedule: { date: 'text' },
  introduce: {},
  sponsor: { state: 'text' },
  co_sponsor: { state: 'text?' },
  leave_sponsors: { state: 'text?' },
  revise_orally: { summary: 'long' },
  propose_amendment: { id: 'text', words: 'long' },
  accept_amendment: { id: 'text' },
  put_amendment_to_vote: { id: 'text' },
  decide_amendment: { id: 'text', ballots: 'ballots' },
  withdraw_amendment: { id: 'text' },
  request_vote: { state: 'text?' },
  begin_voting: {},
  record_vote: { ballots: 'ballots', withoutVote: 'yes?', resolution: 'text?' },
  withdraw: { reason: 'long?' },
  lapse: { reason: 'long?' },
};

const verbs = Object.keys(fieldsOf) as DraftingVerb[];

const badField = (field: string, sentence: string): Refusal => refuse('bad_field', `${field}: ${sentence}`);

function readField(field: string, shape: Shape, value: unknown): Result<unknown> {
  if (value === undefined || value === null) {
    if (shape === 'openTo') return ok('any');
    if (shape === 'states') return ok([]);
    if (shape === 'ballots') return ok({});
    if (shape === 'text?') return ok(field === 'agendaItem' ? '' : undefined);
    if (shape === 'long?') return ok('');
    return shape === 'yes?' ? ok(undefined) : refuse('missing_field', `${field}: missing.`);
  }
  switch (shape) {
    case 'states':
      if (!Array.isArray(value) || value.length > 200 || value.some((one) => typeof one !== 'string'))
        return badField(field, 'list States by name or code.');
      return ok(value);
    case 'openTo':
      return value === 'any' || value === 'members' ? ok(value) : badField(field, 'give "any" or "members".');
    case 'yes?':
      return typeof value === 'boolean' ? ok(value) : badField(field, 'give true or false.');
    case 'ballots':
      return readBallots(field, value);
    default: {
      if (typeof value !== 'string') return badField(field, 'give text.');
      const most = longest[shape.startsWith('long') ? 'long' : 'text'];
      return value.length <= most ? ok(value) : badField(field, `longer than ${most} characters.`);
    }
  }
}

function readBallots(field: string, value: unknown): Result<Readonly<Record<string, Ballot>>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return badField(field, 'give an object by code, as in {"FRA": "Y"}.');
  const entries = Object.entries(value);
  if (entries.length > 50) return badField(field, 'more ballots than the Council has members.');
  const ballots: [string, Ballot][] = [];
  for (const [code, words] of entries) {
    const ballot = typeof words === 'string' ? readBallot(words) : badField(`${field}.${code.slice(0, 20)}`, 'give a ballot as text.');
    if (!ballot.ok) return ballot;
    ballots.push([code, ballot.value]);
  }
  return ok(Object.fromEntries(ballots));
}

/**
 * An action as parsed JSON gives it. Refuses `bad_action`, `unknown_action` (with those there are), `unknown_field`, `missing_field`,
 * `bad_field` and `unknown_ballot`; sentences begin with the field at fault.
 */
export function readDraftingAction(input: unknown): Result<DraftingAction> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse('bad_action', 'Give an object such as {"do": "circulate"}.');
  const given = input as Readonly<Record<string, unknown>>;
  const verb = verbs.find((one) => one === given.do);
  if (verb === undefined) return refuse('unknown_action', `do: there are ${verbs.join(', ')}.`, { nearest: verbs });
  const fields = fieldsOf[verb];
  const unknown = Object.keys(given).find((field) => field !== 'do' && !Object.hasOwn(fields, field));
  if (unknown !== undefined)
    return refuse('unknown_field', `${unknown.slice(0, 60)}: "${verb}" has no such field.`, { nearest: Object.keys(fields) });
  const action: Record<string, unknown> = { do: verb };
  for (const [field, shape] of Object.entries(fields)) {
    const value = readField(field, shape, given[field]);
    if (!value.ok) return value;
    if (value.value !== undefined) action[field] = value.value;
  }
  return ok(action as unknown as DraftingAction);
}
