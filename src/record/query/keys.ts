import { findState, type StateCode, seatIds } from '../../council/index.ts';
import { type Outcome, questionKinds } from '../../procedure/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { itemSets, sponsorSets } from '../columns.ts';
import { fold } from '../fold.ts';
import { nearestWords } from '../near.ts';
import { once } from '../once.ts';
import { resolve } from '../resolve.ts';
import { topicsInWords } from '../topics.ts';
import type { CouncilRecord, QueryPart } from '../types.ts';
import { readBallots, readBounds, readChoices, readDay, readSeat, readSpan, readSymbols, unknownQuery } from './values.ts';

export const outcomeChoices: readonly Outcome[] = ['adopted', 'adopted_without_vote', 'vetoed', 'short', 'carried', 'not_carried'];

type Reader = (record: CouncilRecord, value: string) => Result<QueryPart>;

const as = <Value>(read: Result<Value>, part: (value: Value) => QueryPart): Result<QueryPart> => (read.ok ? ok(part(read.value)) : read);

const bounds =
  (name: keyof QueryPart): Reader =>
  (_, value) =>
    as(readBounds(value), (read) => ({ [name]: read }));

/** A number, a range, or a symbol of this kind at either end: "2700..2728", "S/RES/2728", "S/PV.9586". */
const numbered =
  (name: 'resolutions' | 'meetings', dress: RegExp): Reader =>
  (record, value) =>
    bounds(name)(record, value.replace(dress, ''));

function readBallot(record: CouncilRecord, value: string): Result<QueryPart> {
  const [, who = value, letters = ''] = /^(.*?)=(.*)$/.exec(value) ?? [];
  const is = readBallots(letters);
  if (!is.ok) return is;
  const seat = readSeat(who);
  if (seat) return ok({ seatBallot: { seat, is: is.value } });
  return as(findState(record.council, who), (member) => ({ ballot: { member, is: is.value } }));
}

function readVeto(record: CouncilRecord, value: string): Result<QueryPart> {
  const seat = readSeat(value);
  if (seat) return ok({ vetoSeat: seat });
  return as(findState(record.council, value), (code) => ({ vetoBy: code }));
}

function readSponsor(record: CouncilRecord, value: string): Result<QueryPart> {
  const state = findState(record.council, value);
  if (state.ok) return ok({ sponsor: state.value });
  const words = fold(value);
  const known: StateCode | undefined = [...sponsorSets(record).keys()].find((one) => one.length > 3 && fold(one).includes(words));
  return known === undefined ? state : ok({ sponsor: known });
}

/** The titles of all agenda items, and the same folded. */
const titlesOf = once((record: CouncilRecord) => {
  const items = [...itemSets(record).keys()];
  return { items, folded: items.map(fold) };
});

/** An item's words as typed where some title holds them; else the topic that the press knows by them. Refuses `unknown_item`. */
function readItem(record: CouncilRecord, value: string): Result<QueryPart> {
  const words = fold(value);
  if (record.topics.some((one) => one.id === value)) return ok({ item: value });
  const { items, folded } = titlesOf(record);
  if (value.startsWith('=')) {
    const title = items.find((one) => one === value.slice(1)) ?? items[folded.indexOf(words.slice(1))];
    if (title !== undefined) return ok({ item: `=${title}` });
    return refuse('unknown_item', `No agenda item of the record is called "${value.slice(1)}" in full.`, {
      nearest: nearestWords(value.slice(1), items),
    });
  }
  if (folded.some((item) => item.includes(words))) return ok({ item: value });
  const [topic] = topicsInWords(record.topics, value);
  if (topic !== undefined) return ok({ item: topic });
  const near = nearestWords(value, [...record.topics.map((one) => one.id), ...items]);
  return refuse('unknown_item', `No agenda item of the record has "${value}" in its title, and no topic is called so.`, { nearest: near });
}

/** Two members with a comma between them. */
const pair =
  (is: NonNullable<QueryPart['pair']>['is']): Reader =>
  (record, value) => {
    const [first, second, ...more] = value.split(',').map((one) => one.trim());
    if (!first || !second || more.length > 0)
      return unknownQuery(`"${is}:" asks for two members with a comma between them, as in ${is}:FRA,GBR.`, [`${is}:FRA,GBR`]);
    const a = findState(record.council, first);
    if (!a.ok) return a;
    return as(findState(record.council, second), (b) => ({ pair: { members: [a.value, b], is } }));
  };

const most =
  (is: NonNullable<QueryPart['most']>['is']): Reader =>
  (record, value) =>
    as(findState(record.council, value), (member) => ({ most: { member, is } }));

function readPattern(value: string): Result<QueryPart> {
  const pattern = value.toUpperCase().replaceAll('.', '?');
  if (!/^[YNAPX?]{5}$/.test(pattern)) {
    const sentence = `"${value}" is no pattern of the permanent seats; write five of Y N A P X ? in the order ${seatIds.join(' ')}, as in p5:Y?NYA.`;
    return unknownQuery(sentence, ['p5:????A']);
  }
  return ok({ p5: pattern });
}

function readSymbol(record: CouncilRecord, value: string): Result<QueryPart> {
  if (/^s[/-]res[/-]/i.test(value)) return readers.res!(record, value);
  if (/^s[/-]pv/i.test(value)) return readers.meeting!(record, value);
  return as(readSymbols(value), (symbols) => ({ symbols }));
}

function readTruth(value: string): Result<boolean> {
  if (/^(yes|true)$/i.test(value)) return ok(true);
  if (/^(no|false)$/i.test(value)) return ok(false);
  return unknownQuery(`"${value}" is neither yes nor no.`, ['unanimous:yes', 'unanimous:no']);
}

const position =
  (name: 'before' | 'after'): Reader =>
  (record, value) =>
    as(resolve(record, value), (found) => ({ [name]: (name === 'before' ? found[0] : found.at(-1))!.id }));

/** What stands before the colon, and how what stands after it is read. */
export const readers: Readonly<Record<string, Reader>> = {
  kind: (_, value) => as(readChoices(value, questionKinds, 'kind of question'), (kinds) => ({ kinds })),
  item: readItem,
  about: (_, value) =>
    ok({
      about: value
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ''),
    }),
  word: (_, value) => ok({ words: [value] }),
  sponsor: readSponsor,
  outcome: (_, value) => as(readChoices(value, outcomeChoices, 'outcome'), (outcomes) => ({ outcomes })),
  veto: readVeto,
  ballot: readBallot,
  sat: (record, value) => as(findState(record.council, value), (sat) => ({ sat })),
  majority: most('with'),
  minority: most('apart'),
  both: pair('both'),
  same: pair('same'),
  differ: pair('differ'),
  p5: (_, value) => readPattern(value),
  yes: bounds('yes'),
  no: bounds('no'),
  abstaining: bounds('abstaining'),
  notparticipating: bounds('notParticipating'),
  absent: bounds('absent'),
  vetoes: bounds('vetoes'),
  required: bounds('required'),
  short: bounds('shortBy'),
  unanimous: (_, value) => as(readTruth(value), (unanimous) => ({ unanimous })),
  symbol: readSymbol,
  res: numbered('resolutions', /\bs[/-]res[/-]|\s*\(\d{4}\)/gi),
  meeting: numbered('meetings', /\bs[/-]pv\.?/gi),
  date: (_, value) => readSpan(value),
  since: (_, value) => as(readDay(value, 'first'), (since) => ({ since })),
  until: (_, value) => as(readDay(value, 'last'), (until) => ({ until })),
  before: position('before'),
  after: position('after'),
};

/** The same under other words. */
export const otherKeys: Readonly<Record<string, string>> = {
  kinds: 'kind',
  outcomes: 'outcome',
  abstain: 'abstaining',
  abstained: 'abstaining',
  words: 'word',
  resolution: 'res',
  symbols: 'symbol',
  from: 'since',
  to: 'until',
};
