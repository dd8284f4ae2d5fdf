import {
  type Composition,
  type Council,
  checkDate,
  compositionListed,
  compositionOn,
  inRollOrder,
  presidencyOn,
} from '../../council/index.ts';
import { type Body, compositionOf, houseRuleIds, isHouseRule, policyOn, readBody, readyBodies, type Setup } from '../../procedure/index.ts';
import { ok, type Refusal, type Result, refuse } from '../../result.ts';

/** Who sits, and by which rules where they are the body's own. */
interface Sitting {
  readonly composition: Composition;
  readonly body?: Body;
}

/** What a request to open a chamber asks for. */
export interface Opening {
  readonly name: string;
  readonly setup: Setup;
}

const bad = (sentence: string): Refusal => refuse('bad_field', sentence);

const known = [
  'name',
  'date',
  'members',
  'body',
  'house',
  'private',
  'presidency',
  'meeting',
  'next_resolution',
  'preliminary',
  'withdraw_after_part_vote',
];

/** Most members of a body that is listed: the Assembly's, with room. */
const mostMembers = 250;

const usualName = (composition: Composition, body?: Body): string =>
  body !== undefined
    ? body.name
    : composition.majority === undefined
      ? `Security Council as of ${composition.date}`
      : `Committee of ${composition.members.length}`;

function sittingOf(council: Council, { members, body }: Record<string, unknown>, date: string): Result<Sitting> {
  if (body !== undefined) return ownBody(members, body, date);
  const composition = compositionFor(council, members, date);
  return composition.ok ? ok({ composition: composition.value }) : composition;
}

function compositionFor(council: Council, members: unknown, date: string): Result<Composition> {
  if (members === undefined) {
    const sitting = compositionOn(council, date);
    return sitting.ok ? sitting : { ...sitting, sentence: `date: ${sitting.sentence}` };
  }
  if (!Array.isArray(members) || members.length === 0 || members.length > mostMembers) {
    return bad(`members: give a list of 1 to ${mostMembers} codes of States, as in ["FRA", "KEN"].`);
  }
  const codes = members as unknown[];
  const unknown = codes.find((code) => typeof code !== 'string' || !council.states.has(code));
  if (unknown !== undefined) return bad(`members: ${JSON.stringify(unknown).slice(0, 40)} is not the code of a State.`);
  if (new Set(codes).size !== codes.length) return bad('members: a State is named twice.');
  return ok(compositionListed(council, inRollOrder(council, codes as string[], date), date));
}

/** A body of one's own, described or by the id of one that is ready made. */
function ownBody(members: unknown, given: unknown, date: string): Result<Sitting> {
  if (members !== undefined) return bad('members: a body has members of its own; give one or the other.');
  const preset = typeof given === 'string' && Object.hasOwn(readyBodies, given) ? readyBodies[given] : undefined;
  if (typeof given === 'string' && preset === undefined) {
    return { ...bad('body: there is no ready body of that name; describe one, or use one of these.'), nearest: Object.keys(readyBodies) };
  }
  const body = preset === undefined ? readBody(given) : ok(preset);
  if (!body.ok) return { ...body, sentence: `body: ${body.sentence}` };
  return ok({ composition: compositionOf(body.value, date), body: body.value });
}

/** The house rules asked for, each once. */
function readHouse(given: unknown): Result<readonly string[]> {
  if (given === undefined) return ok([]);
  if (!Array.isArray(given) || !given.every((id): id is string => typeof id === 'string' && isHouseRule(id))) {
    return { ...bad('house: give a list of the ids of house rules.'), nearest: houseRuleIds };
  }
  return ok([...new Set(given)]);
}

const textOr = (value: unknown, longest: number): string | null =>
  typeof value === 'string' && value.length <= longest ? value.trim() : null;

/**
 * Reads what a chamber is to be: the Council as it sits on `date` (default `today`) with the President of that month, or, with `members`, a
 * committee whose members present and voting decide, or, with `body`, a body of one's own by its own rules; `house` names house rules laid on top,
 * `private` holds the meeting in private. Refuses `bad_field` with the field's name, and what the calendar of members refuses.
 */
export function readOpening(council: Council, value: unknown, today: string): Result<Opening> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('Give a JSON object, as in {"date": "2024-03-25"}.');
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given).find((field) => !known.includes(field));
  if (unknown !== undefined) return { ...bad(`${unknown.slice(0, 40)}: there is no such field.`), nearest: known };
  const date = given.date ?? today;
  if (typeof date !== 'string') return bad('date: give a day as in "2024-03-25".');
  const day = checkDate(date);
  if (!day.ok) return { ...day, sentence: `date: ${day.sentence}` };
  const sitting = sittingOf(council, given, date);
  if (!sitting.ok) return sitting;
  const { composition, body } = sitting.value;
  const { members } = composition;
  const house = readHouse(given.house);
  if (!house.ok) return house;
  const closed = given.private ?? false;
  if (typeof closed !== 'boolean') return bad('private: give true or false.');
  const president = readPresident(council, given, members, date);
  if (!president.ok) return president;
  const meeting = given.meeting === undefined || given.meeting === null || given.meeting === '' ? '' : textOr(given.meeting, 6);
  if (meeting === null || !/^\d{0,6}$/.test(meeting)) return bad('meeting: give its number in digits, as in "9586", or leave it out.');
  const next = given.next_resolution ?? null;
  if (next !== null && !(Number.isSafeInteger(next) && (next as number) > 0 && (next as number) < 1e6)) {
    return bad('next_resolution: give a whole number above 0, or leave it out.');
  }
  if (body !== undefined && next !== null) return bad('next_resolution: only the Council numbers its resolutions so.');
  const preliminary = given.preliminary ?? policyOn(date);
  if (preliminary !== 'four_power' && preliminary !== 'presidential_ruling') {
    return bad('preliminary: give "four_power" or "presidential_ruling".');
  }
  const withdraw = given.withdraw_after_part_vote ?? 'refused';
  if (withdraw !== 'refused' && withdraw !== 'allowed') return bad('withdraw_after_part_vote: give "refused" or "allowed".');
  const name = given.name === undefined ? usualName(composition, body) : textOr(given.name, 120);
  if (name === null) return bad('name: give a text of at most 120 signs.');
  return ok({
    name: name || usualName(composition, body),
    setup: {
      composition,
      presidency: president.value,
      meeting: meeting === '' ? null : meeting,
      nextResolution: next as number | null,
      rules: { preliminary, withdrawAfterPartVote: withdraw, house: house.value },
      ...(body === undefined ? {} : { body }),
      ...(closed ? { private: true as const } : {}),
    },
  });
}

/** Who presides: as asked, else by the calendar of the month; in a listed body, else, the first member. */
function readPresident(council: Council, given: Record<string, unknown>, members: Composition['members'], date: string): Result<string> {
  const asked = given.presidency;
  if (asked !== undefined && asked !== null && asked !== '') {
    if (typeof asked === 'string' && members.some(({ code }) => code === asked)) return ok(asked);
    return {
      ...bad(`presidency: ${JSON.stringify(asked).slice(0, 40)} is not a member on that day.`),
      nearest: members.map(({ code }) => code),
    };
  }
  const first = members[0]!.code;
  if (given.members !== undefined || given.body !== undefined) return ok(first);
  const month = presidencyOn(council, date.slice(0, 7));
  return month.ok ? month : { ...month, sentence: `presidency: ${month.sentence} Name the member that presides.` };
}
