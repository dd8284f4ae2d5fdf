import type { Refusal } from '../../result.ts';
import { acceptedByAll, followedByHouse, houseAtFirst } from '../house-rules/changes.ts';
import { houseHandlers } from '../house-rules/handlers.ts';
import { notedByHouse, refusedByHouse } from '../house-rules/says.ts';
import type { Action, ActionType } from './actions.ts';
import { agendaHandlers } from './agenda.ts';
import { amendmentHandlers } from './amendments.ts';
import { chairHandlers } from './chair.ts';
import { consensusHandlers } from './consensus.ts';
import { decidingHandlers } from './deciding.ts';
import { draftHandlers } from './drafts.ts';
import { electionHandlers } from './elections.ts';
import { floorHandlers } from './floor.ts';
import { isInstant, momentOf } from './instants.ts';
import { meetingHandlers } from './meeting.ts';
import { motionHandlers } from './motions.ts';
import { allowed, type Role, roleOf } from './roles.ts';
import type { RuleName } from './rules.ts';
import { standingActions, standingPlaces } from './standing.ts';
import { type AnyHandler, actorWords, capital, no, type Step } from './step.ts';
import { strawHandlers } from './straw-polls.ts';
import type { Accepted, Chamber, Setup } from './types.ts';
import { votingHandlers } from './voting.ts';

const handlers: Readonly<Record<Exclude<ActionType, 'correct'>, AnyHandler>> = {
  ...meetingHandlers,
  ...agendaHandlers,
  ...chairHandlers,
  ...floorHandlers,
  ...draftHandlers,
  ...amendmentHandlers,
  ...motionHandlers,
  ...votingHandlers,
  ...decidingHandlers,
  ...electionHandlers,
  ...strawHandlers,
  ...consensusHandlers,
  ...houseHandlers,
} as Readonly<Record<Exclude<ActionType, 'correct'>, AnyHandler>>;

/** Before the meeting is called to order drafts are handed in, and what is agreed outside the chamber goes its way. */
const outside: ReadonlySet<ActionType> = new Set([
  'propose_agenda',
  'submit_draft',
  'co_sponsor',
  'place_under_silence',
  'break_silence',
  'close_silence',
  'propose_statement',
  'object',
  'without_objection',
  'dissociate',
  'take_seat',
  'leave',
  'correct',
]);
/** Once voting has begun (practice; rule 30 for points about its conduct). */
const whileVoting: ReadonlySet<ActionType> = new Set([
  'ballot',
  'pass',
  'announce',
  'point_of_order',
  'rule',
  'take_seat',
  'leave',
  'correct',
]);
/** Until the President has ruled on a point of order (rule 30). */
const whileOrder: ReadonlySet<ActionType> = new Set(['rule', 'take_seat', 'leave', 'correct']);
/** Leave a ruling open to challenge. */
const afterRuling: ReadonlySet<ActionType> = new Set(['challenge', 'take_seat', 'leave', 'ask_for_floor', 'ballot']);

/** A chamber before its first action. */
export const openChamber = (setup: Setup): Chamber => ({
  setup,
  phase: 'waiting',
  at: null,
  chair: setup.presidency,
  cededFor: null,
  absent: [],
  agenda: { items: [], adopted: false },
  invited: [],
  speakers: [],
  floor: null,
  drafts: [],
  amendments: [],
  parts: [],
  proposals: [],
  pointOfOrder: null,
  ruling: null,
  voting: null,
  election: null,
  strawPoll: null,
  statements: [],
  decided: [],
  nextResolution: setup.nextResolution,
  house: houseAtFirst(setup.rules.house),
  history: [],
  log: [],
});

/**
 * Takes an action or refuses it, with the rule. The only way in which a chamber changes; a refusal changes nothing. Pure: what time it is
 * the action says, and it may not lie before the last one.
 */
export function apply(chamber: Chamber, action: Action): Accepted | Refusal {
  const wrong = framed(chamber, action);
  if (wrong) return wrong;
  if (action.type === 'correct') return correct(chamber, action);
  const taken = (as: Action): Step => handlers[action.type](chamber, as);
  const step = acceptedByAll(chamber, action, (by) => taken({ ...action, by })) ?? taken(action);
  if (!step.ok) return step;
  const seq = chamber.log.length + 1;
  const ruling = step.change.ruling !== undefined || afterRuling.has(action.type) ? {} : { ruling: null };
  return {
    ok: true,
    notes: [...step.notes, ...notedByHouse(chamber, action)],
    chamber: {
      ...chamber,
      ...followedByHouse(chamber, action),
      ...ruling,
      ...step.change,
      at: action.at,
      history: [...chamber.history, { seq, at: action.at, by: action.by, sentence: step.said }],
      log: [...chamber.log, action],
    },
  };
}

/** The chamber as it was after the first `count` actions of a log, all of them unless told. Throws on a log that was not accepted so. */
export function chamberAt(setup: Setup, log: readonly Action[], count = log.length): Chamber {
  let chamber = openChamber(setup);
  for (const action of log.slice(0, count)) {
    const next = apply(chamber, action);
    if (!next.ok) throw new Error(`entry ${chamber.log.length + 1} of the log was not accepted: ${next.sentence}`);
    chamber = next.chamber;
  }
  return chamber;
}

const roleWords: Readonly<Record<Role, string>> = {
  presidency: 'the President',
  member: 'members',
  secretariat: 'the Secretariat',
  invited: 'those invited',
};

/** What holds for every action: a known actor whose role may take it, the order of time, the phase of the meeting. */
function framed(chamber: Chamber, action: Action): Refusal | null {
  const { type, by, at } = action;
  const role = roleOf(chamber, by);
  if (role === null) return no('no_seat', 'invitation32', `"${by.slice(0, 60)}" has no seat here and has not been invited.`);
  if (!allowed[type].includes(role)) {
    const who = allowed[type].map((one) => roleWords[one]).join(', ');
    return no('not_yours', roleRule(type), `${capital(actorWords(chamber, by))} may not do this (${type}); it is for ${who}.`);
  }
  if (!isInstant(at)) return no('bad_instant', 'log', 'The action’s instant cannot be read; write it as in 2024-03-25T15:00:00Z.');
  if (chamber.at !== null && momentOf(at) < momentOf(chamber.at))
    return no('before_the_last', 'log', `The action is dated before the last one (${chamber.at}).`);
  return inPhase(chamber, type) ?? refusedByHouse(chamber, action);
}

function inPhase(chamber: Chamber, type: ActionType): Refusal | null {
  const { phase, pointOfOrder, voting } = chamber;
  if (type === 'call_to_order') return null;
  if (phase === 'adjourned' && !['dissociate', 'correct'].includes(type))
    return no('adjourned', 'meetings', 'The meeting has been adjourned.');
  if (phase === 'waiting' && !outside.has(type)) return no('not_open', 'meetings', 'The meeting has not been called to order.');
  if (phase === 'suspended' && type !== 'resume' && type !== 'adjourn' && !outside.has(type))
    return no('suspended', 'meetings', 'The meeting is suspended.');
  if (pointOfOrder && !whileOrder.has(type)) return no('point_of_order', 'order', 'The President rules on the point of order first.');
  if (voting && !whileVoting.has(type)) {
    const written = type === 'withdraw' && voting.method === 'in_writing';
    return no('voting', written ? 'inWriting' : 'voting', 'Voting has begun and is not interrupted, except on a point about its conduct.');
  }
  return null;
}

const roleRule = (type: ActionType): RuleName =>
  type === 'ballot' || type === 'cast_paper'
    ? 'invitation32'
    : type === 'put' || type === 'announce' || type === 'rule'
      ? 'presidency'
      : 'meetings';

/**
 * A correction takes back the last action that still stands, by a further entry: the log keeps both. An announced result is final and
 * cannot be taken back (DOMAIN 2.8).
 */
function correct(chamber: Chamber, action: Extract<Action, { readonly type: 'correct' }>): Accepted | Refusal {
  const places = standingPlaces(chamber.log);
  const standing = standingActions(chamber.log);
  const last = standing.at(-1);
  if (!last) return no('nothing_to_correct', 'log', 'Nothing has happened that could be corrected.');
  const final = ['announce', 'without_objection', 'adopt_without_vote', 'count_papers', 'close_straw_poll'].includes(last.type);
  if (final) return no('final', 'final', 'What has been announced is final; a new draft or motion is the remedy.');
  if (action.reason.trim() === '') return no('no_reason', 'log', 'Say why the entry is corrected.');
  const before = chamberAt(chamber.setup, standing.slice(0, -1));
  const seq = chamber.log.length + 1;
  const sentence = `Corrected: the entry "${chamber.history[(places.at(-1) as number) - 1]?.sentence ?? last.type}" is taken back. ${action.reason}`;
  return {
    ok: true,
    notes: [],
    chamber: {
      ...before,
      decided: before.decided.map((one) => ({ ...one, seq: places[one.seq - 1] as number })),
      at: action.at,
      history: [...chamber.history, { seq, at: action.at, by: action.by, sentence }],
      log: [...chamber.log, action],
    },
  };
}
