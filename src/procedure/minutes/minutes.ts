import { withArticle } from '../../council/index.ts';
import type { Action, ActionType, By, Purpose } from '../chamber/actions.ts';
import { ordinal } from '../chamber/meeting.ts';
import { takenBack } from '../chamber/standing.ts';
import type { Chamber, Decided, HistoryLine } from '../chamber/types.ts';
import type { Ballot } from '../types.ts';
import { ballotWords } from '../words.ts';
import { resultWords } from './result-words.ts';
import type { Minutes, MinutesPart } from './types.ts';

/** What a record leaves out: single ballots stand in the vote, asking for the floor in the speech, straw polls nowhere. */
const unrecorded: ReadonlySet<ActionType> = new Set([
  'ballot',
  'ask_for_floor',
  'give_floor',
  'cast_paper',
  'open_straw_poll',
  'straw_ballot',
  'close_straw_poll',
  'propose_agenda',
]);

const purposes: Readonly<Record<Purpose, string>> = {
  statement: 'statement',
  introduction: 'introducing the draft',
  before_the_vote: 'before the vote',
  after_the_vote: 'after the vote',
  reply: 'in reply',
  debate: 'in debate',
};

const methods: Readonly<Record<Decided['method'], string>> = {
  show_of_hands: 'A vote was taken by show of hands.',
  roll_call: 'A vote was taken by roll call.',
  in_writing: 'A vote was taken by letter.',
  without_objection: 'There was no objection.',
  without_vote: 'There was no request for a vote.',
  acclamation: 'There was acclamation.',
};

/** Hours and minutes of an instant, as stamped: "14:10". */
const clock = (at: string): string => at.slice(11, 16);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function speakerWords({ setup }: Chamber, by: By): string {
  if (by === 'presidency') return 'The President';
  if (by === 'secretariat') return 'The Secretariat';
  if (by.startsWith('invited:')) return by.slice('invited:'.length);
  return capital(withArticle(setup.composition.members.find(({ code }) => code === by)?.name ?? by));
}

const order: readonly Ballot[] = ['Y', 'N', 'A', 'P', 'X'];

function listsOf({ setup }: Chamber, { ballots }: Decided) {
  return order.flatMap((ballot) => {
    const names = setup.composition.members.filter(({ code }) => ballots[code] === ballot).map(({ name }) => name);
    return names.length === 0 ? [] : [{ ballot, words: capital(ballotWords(ballot)), names }];
  });
}

type Place = Pick<MinutesPart, 'seq' | 'at' | 'takenBackBy'>;

/** What the minutes say of one action; `line` is its line of the history. */
function partsOf(chamber: Chamber, action: Action, line: HistoryLine, place: Place): MinutesPart[] {
  const event = (words: string): MinutesPart => ({ is: 'event', words, ...place });
  const heading = (words: string): MinutesPart => ({ is: 'heading', words, ...place });
  if (unrecorded.has(action.type)) return [];
  switch (action.type) {
    case 'call_to_order':
      return [event(`The meeting was called to order at ${clock(action.at)}.`)];
    case 'suspend':
      return [event(`The meeting was suspended at ${clock(action.at)}.`)];
    case 'resume':
      return [event(`The meeting was resumed at ${clock(action.at)}.`)];
    case 'adjourn':
      return [event(`The meeting rose at ${clock(action.at)}.`)];
    case 'adopt_agenda':
      return [heading('Adoption of the agenda'), event('The agenda was adopted.'), ...chamber.agenda.items.map(heading)];
    case 'speak':
      return [
        { is: 'speech', speaker: speakerWords(chamber, action.by), purpose: purposes[action.purpose], words: action.words, ...place },
      ];
    case 'rule':
      return [{ is: 'speech', speaker: 'The President', purpose: 'ruling', words: action.words, ...place }];
    case 'put':
      return putIsToldLater(chamber, place) ? [] : [event(line.sentence)];
    case 'announce': {
      const decided = chamber.decided.find(({ seq }) => seq === place.seq);
      if (decided === undefined) return [event(line.sentence)];
      const { words: question, kind, method, outcome, ruling } = decided;
      return [
        {
          is: 'vote',
          question,
          kind,
          method: methods[method],
          lists: listsOf(chamber, decided),
          outcome,
          result: resultWords(chamber, decided),
          reasons: ruling?.reasons ?? [],
          ...place,
        },
      ];
    }
    default:
      return [event(line.sentence)];
  }
}

/** A question put is told with its result, unless there is none yet or the putting was taken back. */
const putIsToldLater = ({ voting }: Chamber, { at, takenBackBy }: Place): boolean => takenBackBy === null && voting?.since !== at;

function titleOf({ setup: { body, meeting } }: Chamber): string {
  const name = body?.name ?? 'Security Council';
  if (meeting === null) return name;
  return /^\d+$/.test(meeting) ? `${name}, ${ordinal(Number(meeting))} meeting` : `${name}, meeting ${meeting}`;
}

/**
 * The minutes of a chamber in the manner of a verbatim record, in our words: who sat, what was done, what was said, each vote with its
 * roll and its result. What a correction took back is there and marked. Straw polls are left out: they are informal and have no record.
 */
export function minutesOf(chamber: Chamber): Minutes {
  const { composition, presidency } = chamber.setup;
  const back = takenBack(chamber.log);
  const parts = chamber.log.flatMap((action, i): MinutesPart[] => {
    const line = chamber.history[i]!;
    return partsOf(chamber, action, line, { seq: i + 1, at: action.at, takenBackBy: back[i] ?? null });
  });
  return {
    title: titleOf(chamber),
    date: composition.date,
    president: composition.members.find(({ code }) => code === presidency)?.name ?? presidency,
    members: composition.members.map(({ name }) => name),
    parts,
  };
}
