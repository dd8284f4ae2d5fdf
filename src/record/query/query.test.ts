import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seatIds } from '../../council/index.ts';
import { questionKinds } from '../../procedure/index.ts';
import { compareSymbols, parseSymbol } from '../../symbols/index.ts';
import { meaningsOf } from '../about.ts';
import { ballotsOf, compositionOf, count, formatQuery, outcomeOf, parseQuery, rulingOf, select, tallyOf, vetoersOf } from '../index.ts';
import { loadRecord } from '../load.ts';
import type { Bounds, Decision, Query, QueryPart } from '../types.ts';
import { outcomeChoices } from './keys.ts';

const record = loadRecord();
const read = (typed: string): Query => {
  const query = parseQuery(record, typed);
  assert.ok(query.ok, `${typed}: ${query.ok ? '' : query.sentence}`);
  return query.value;
};
const counted = (typed: string): number => select(record, read(typed)).length;

const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const within = (bounds: Bounds | undefined, value: number | null | undefined): boolean =>
  bounds === undefined ||
  (value !== null && value !== undefined && value >= (bounds.least ?? 0) && value <= (bounds.most ?? Number.POSITIVE_INFINITY));

const places = new Map(record.decisions.map((one, place) => [one.id, place]));

/** A part answered for one decision, field by field, from what the record's plain functions say: none of the sets and columns. */
function holds(one: Decision, part: QueryPart): boolean {
  const ballots = part.ballot || part.seatBallot || part.p5 ? ballotsOf(record, one) : {};
  const { members } = compositionOf(record, one);
  const holder = (seat: string) => members.find((member) => member.seat === seat)?.code ?? '';
  const tally = one.withoutVote ? null : tallyOf(one);
  const text = () => plain([one.question, one.subject, one.item, one.symbol, one.resolution].map((each) => each ?? '').join(' | '));
  const terms = () => plain(`${one.question} ${one.subject ?? ''} ${one.item ?? ''}`).replaceAll("'", '');
  const says = (term: string) =>
    new RegExp(`(?<![a-z0-9])${term.split('').join('-?')}(s|es)?(?![a-z0-9])`).test(terms().replace(/ies\b/g, 'y'));
  const at = places.get(one.id)!;
  const place = (id: string) => places.get(id) ?? -1;
  const number = (symbol: string | null) => (symbol === null ? null : Number(/\d+/.exec(symbol)![0]));
  const between = () => {
    const symbol = one.symbol === null ? null : parseSymbol(one.symbol);
    if (!symbol?.ok) return false;
    const { from, to } = part.symbols!;
    const order = (other: string) => {
      const parsed = parseSymbol(other);
      assert.ok(parsed.ok);
      return compareSymbols(symbol.value, parsed.value);
    };
    return (from === undefined || order(from) >= 0) && (to === undefined || order(to) <= 0 || one.symbol!.startsWith(`${to}/`));
  };
  const side = (letter: string | undefined) => letter === 'Y' || letter === 'N' || letter === 'A';
  const inMost = (letter: string | undefined) => {
    const cast = one.ballots.replace(/[PX]/g, '');
    const times = (each: string) => cast.split(each).length - 1;
    const rest = ['Y', 'N', 'A'].filter((each) => each !== letter);
    if (one.ballots === '' || !side(letter)) return null;
    const levels = ['Y', 'N', 'A'].map(times).sort((a, b) => b - a);
    return levels[0] === levels[1] ? null : rest.every((each) => times(letter!) > times(each));
  };
  const ballotBy = (code: string) => (one.ballots === '' ? undefined : ballotsOf(record, one)[code]);
  const isTopic = record.topics.some((topic) => topic.id === part.item);
  return (
    (!part.item ||
      (part.item.startsWith('=')
        ? (one.item ?? '') === part.item.slice(1)
        : isTopic
          ? one.topics.includes(part.item)
          : plain(one.item ?? '').includes(plain(part.item)))) &&
    (part.words ?? []).every((word) => text().includes(plain(word))) &&
    (part.about ?? []).every((word) =>
      meaningsOf(record, word).every((meaning) => meaning.terms.some(says) || meaning.topics.some((id) => one.topics.includes(id))),
    ) &&
    (!part.kinds || part.kinds.includes(one.kind)) &&
    (!part.outcomes || part.outcomes.includes(outcomeOf(record, one))) &&
    (!part.vetoBy || vetoersOf(record, one).includes(part.vetoBy)) &&
    (!part.vetoSeat || vetoersOf(record, one).includes(holder(part.vetoSeat))) &&
    (!part.sponsor || one.sponsors.includes(part.sponsor)) &&
    (!part.ballot || part.ballot.is.includes(ballots[part.ballot.member]!)) &&
    (!part.seatBallot || part.seatBallot.is.includes(ballots[holder(part.seatBallot.seat)]!)) &&
    (!part.sat || members.some(({ code }) => code === part.sat)) &&
    (!part.most || inMost(ballotBy(part.most.member)) === (part.most.is === 'with')) &&
    (!part.pair ||
      (part.pair.members.every((code) => side(ballotBy(code))) &&
        (part.pair.is === 'both' || (ballotBy(part.pair.members[0]) === ballotBy(part.pair.members[1])) === (part.pair.is === 'same')))) &&
    (!part.p5 || seatIds.every((seat, i) => part.p5![i] === '?' || ballots[holder(seat)] === part.p5![i])) &&
    within(part.yes, tally?.Y) &&
    within(part.no, tally?.N) &&
    within(part.abstaining, tally?.A) &&
    within(part.notParticipating, tally?.P) &&
    within(part.absent, tally?.X) &&
    within(part.vetoes, vetoersOf(record, one).length) &&
    within(part.required, compositionOf(record, one).required) &&
    (part.shortBy === undefined || within(part.shortBy, tally && rulingOf(record, one)!.shortBy)) &&
    (part.unanimous === undefined || (rulingOf(record, one)?.unanimous ?? false) === part.unanimous) &&
    (!part.symbols || between()) &&
    within(part.resolutions, number(one.resolution)) &&
    within(part.meetings, number(one.meeting)) &&
    (!part.since || one.date >= part.since) &&
    (!part.until || one.date <= part.until) &&
    (!part.before || at < place(part.before)) &&
    (!part.after || (place(part.after) >= 0 && at > place(part.after)))
  );
}

const naive = ({ also = [], not = [], ...query }: Query): string[] =>
  record.decisions
    .filter((one) => [query, ...also].every((part) => holds(one, part)) && !not.some((part) => holds(one, part)))
    .map((one) => one.id);

const of = <T>(...values: T[]) => fc.constantFrom(...values);
const bounds = fc.oneof(
  fc.nat(15).map(String),
  fc.tuple(of('>=', '>', '<=', '='), fc.nat(15)).map(([sign, n]) => `${sign}${n}`),
  fc.tuple(fc.nat(15), fc.nat(15)).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`),
  fc.nat(15).map((n) => `..${n}`),
);
const member = of(
  'USA',
  'RUS',
  'SUN',
  'CHN',
  'ROC',
  'FRA',
  'gb',
  'India',
  '"Côte d\'Ivoire"',
  'JPN',
  'Algeria',
  'seat-RU',
  'seat-CN',
  'seat-US',
);
const ballots = fc.uniqueArray(of('Y', 'N', 'A', 'P', 'X', 'abstaining'), { minLength: 1, maxLength: 2 }).map((all) => all.join(','));
const year = fc.integer({ min: 1946, max: 2026 });
const symbol = of('S/2023/772', 'S/2024/239', 'S/1501', 'S/10768', 'S/2023/970', 'S/5134', 'S/2014/916', 'S/15156/Rev.1');
const several = (...values: string[]) => fc.uniqueArray(of(...values), { minLength: 1, maxLength: 3 }).map((all) => all.join(','));

/** Every kind of part, as people type it. */
const part = fc.oneof(
  member.map((code) => `veto:${code}`),
  fc.tuple(member, ballots).map(([code, is]) => `ballot:${code}=${is}`),
  fc.tuple(of('USA', 'us', 'France'), of('abstains', 'N', 'yes')).map(([code, is]) => (is === 'abstains' ? `${code}=A` : `${code}:${is}`)),
  of('USA', 'SUN', 'France', 'Guyana', 'BRA').map((code) => `sat:${code}`),
  fc.tuple(of('majority', 'minority'), of('USA', 'SUN', 'FRA', 'China', 'BRA')).map(([key, code]) => `${key}:${code}`),
  fc
    .tuple(of('both', 'same', 'differ'), of('USA', 'SUN', 'France', 'BRA'), of('GBR', 'ROC', 'India', 'USA'))
    .map(([key, a, b]) => `${key}:${a},${b}`),
  several(...questionKinds).map((kinds) => `kind:${kinds}`),
  several(...outcomeChoices).map((outcomes) => `outcome:${outcomes}`),
  of(
    'item:"Palestinian question"',
    'item:syria',
    'item:Cyprus',
    'item:admission',
    'item:gaza',
    'item:korea',
    'item:"=The Iranian question"',
    'item:=',
  ),
  of('word:ceasefire', '"peace process"', 'word:"mandate renewal"', 'S/2023/77', 'word:Côte', '2728'),
  of(
    'ceasefire',
    'cease-fire',
    'sanction',
    'sanctions',
    'syrian',
    'cesefire',
    'palestin',
    'mandate',
    'unknownword',
    'the',
    'Malvinas',
    'peace',
  ),
  of('sponsor:USA', 'sponsor:president', 'sponsor:France'),
  fc
    .tuple(of('yes', 'no', 'abstaining', 'notparticipating', 'absent', 'vetoes', 'required', 'short'), bounds)
    .map(([key, n]) => `${key}:${n}`),
  fc.array(of('Y', 'N', 'A', '?', 'P'), { minLength: 5, maxLength: 5 }).map((letters) => `p5:${letters.join('')}`),
  of('unanimous', 'unanimous:no'),
  fc.tuple(symbol, symbol).map(([from, to]) => `symbol:${from}..${to}`),
  symbol.map((one) => `symbol:${one}`),
  of('res:2700..2728', 'res:S/RES/242', 'res:<100', 'meeting:9500..', 'meeting:S/PV.9586', 'symbol:S/RES/2728'),
  fc.oneof(
    year.map(String),
    fc.tuple(year, year).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`),
    year.map((y) => `since:${y}-06`),
    year.map((y) => `until:${y}-06-15`),
    year.map((y) => `${y}-02`),
    year.map((y) => `${y}..`),
  ),
  of('before:2728', 'before:S/RES/242', 'after:S/2017/962', 'after:S/PV.9586'),
);
const signed = fc.tuple(of('', '', '', '-', 'not:'), part).map(([sign, one]) => sign + one);
const typedQueries = fc.array(signed, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

test("every query's count equals a naive scan", () => {
  fc.assert(
    fc.property(typedQueries, (typed) => {
      const query = read(typed);
      const expected = naive(query);
      const { value, decisions } = count(record, query);
      assert.deepEqual(decisions, expected);
      assert.equal(value, expected.length);
    }),
    { numRuns: 120 },
  );
});

test('a query survives being written and read', () => {
  fc.assert(
    fc.property(typedQueries, (typed) => {
      const query = read(typed);
      assert.deepEqual(read(formatQuery(query)), query, formatQuery(query));
    }),
    { numRuns: 1000 },
  );
});

test('any words at all make a query or a refusal, and what is read survives being written', () => {
  const signs = fc.string({ unit: of(...'ab -"“”\\:=.\'’,1éS/'.split(''), 'not:', 'word:', 'about:', ' the ', 'USA'), maxLength: 30 });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), signs), (typed) => {
      const query = parseQuery(record, typed);
      if (!query.ok) {
        assert.ok(query.sentence.length < 600);
        return;
      }
      assert.deepEqual(read(formatQuery(query.value)), query.value, formatQuery(query.value));
    }),
    { numRuns: 1500 },
  );
});

test('words in quotation marks survive whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      fc.pre(word.trim() !== '');
      const query: Query = { words: [word] };
      assert.deepEqual(read(formatQuery(query)), query);
    }),
  );
});

test('queries are read as people write them', () => {
  const query = read('veto:Russian item:"Palestinian question" 2023..2024 kind:substantive,amendments ceasefire ballot:us=a -kind:part');
  assert.deepEqual(query, {
    vetoBy: 'RUS',
    item: 'Palestinian question',
    since: '2023-01-01',
    until: '2024-12-31',
    kinds: ['substantive', 'amendment'],
    about: ['ceasefire'],
    ballot: { member: 'USA', is: ['A'] },
    not: [{ kinds: ['part'] }],
  });
  assert.match(
    count(record, query).inWords,
    /vetoed by the Russian Federation, on which the United States was abstaining, from 2023-01-01, to 2024-12-31, except parts of drafts/,
  );
  assert.deepEqual(read('veto:USA veto:GBR'), { vetoBy: 'USA', also: [{ vetoBy: 'GBR' }] });
  assert.deepEqual(read('-2023'), { not: [{ since: '2023-01-01', until: '2023-12-31' }] });
  assert.deepEqual(read('item:gaza'), { item: 'palestine' });
  assert.deepEqual(read('the resolution on Gaza'), { about: ['gaza'] });
  assert.deepEqual(read(''), {});
});

test('a pattern of the permanent members, a count and a ballot by name agree', () => {
  const pattern = counted('US=A yes:14 unanimous:no');
  assert.ok(pattern > 0);
  assert.equal(counted('p5:YYYYA yes:14'), pattern);
  assert.equal(counted('veto:seat-RU'), counted('veto:RUS') + counted('veto:USSR'));
  assert.equal(counted('vetoes:>=1'), counted('outcome:vetoed'));
  assert.equal(counted('veto:GBR veto:FRA veto:USA'), counted('vetoes:3 -veto:RUS -veto:SUN -veto:CHN'));
});

test('free text forgives typing errors, knows plurals, other forms of a State and words of the press', () => {
  const same = (a: string, b: string) => assert.deepEqual(select(record, read(a)), select(record, read(b)), `${a} / ${b}`);
  same('ceasefire', 'cesefire');
  same('ceasefire', 'cease-fire');
  same('sanctions', 'sanction');
  same('Syria', 'Syrian');
  same('chemical weapons', 'chemicl wepons');
  assert.equal(meaningsOf(record, 'cesefire')[0]!.by, 'near');
  assert.equal(meaningsOf(record, 'palestin')[0]!.by, 'begins');
  assert.match(count(record, read('cesefire')).inWords, /"cesefire" \(read as ceasefire\)/);
  assert.match(count(record, read('qqqqqqqq')).inWords, /a word the record does not know/);
  assert.equal(counted('qqqqqqqq'), 0);
});

test('what cannot be read is refused with its column and the nearest', () => {
  for (const [typed, code, sentence, nearest] of [
    ['foo:bar', 'unknown_query', /^At column 1: "foo:"/, undefined],
    ['gaza vto:USA', 'unknown_query', /^At column 6: "vto:" is not a word of queries/, 'veto:'],
    ['outcom:vetoed', 'unknown_query', /column 1/, 'outcome:'],
    ['kind:banana', 'unknown_query', /"banana" is no kind of question/, undefined],
    ['2024 kind:amendmen', 'unknown_query', /^At column 6: "amendmen"/, 'amendment'],
    ['outcome:passed', 'unknown_query', /"passed" is no outcome/, undefined],
    ['ballot:USA=maybe', 'unknown_query', /"maybe" is no ballot/, 'ballot:USA=A'],
    ['USA:maybe', 'unknown_query', /"usa:" is followed by no ballot/, undefined],
    ['yes:many', 'unknown_query', /is no number/, undefined],
    ['yes:5..2', 'unknown_query', /2\.\.5/, undefined],
    ['p5:YYY', 'unknown_query', /CN FR RU GB US/, 'p5:????A'],
    ['symbol:S/PRST/2024/1', 'unknown_query', /no draft's symbol/, 'S/2024/239'],
    ['item:', 'unknown_query', /nothing follows "item:"/, undefined],
    ['item:"=The Iranian questoin"', 'unknown_item', /in full/, 'The Iranian question'],
    ['same:USA', 'unknown_query', /two members/, 'same:FRA,GBR'],
    ['differ:USA,Frannce', 'unknown_state', /Frannce/, 'France'],
    ['item:cyprs', 'unknown_item', /No agenda item/, 'cyprus'],
    ['-veto:Narnia', 'unknown_state', /^At column 1/, undefined],
    ['veto:Frannce', 'unknown_state', /Frannce/, 'France'],
    ['since:2024-13-01', 'invalid_date', /2024-13-01/, undefined],
    ['before:S/RES/9999', 'unknown_decision', /9999/, undefined],
    ['2023 item:"Palest', 'unclosed_quote', /^At column 6/, undefined],
    ['x'.repeat(2001), 'too_long', /2000/, undefined],
  ] as const) {
    const query = parseQuery(record, typed);
    assert.ok(!query.ok, typed);
    assert.equal(query.code, code, typed);
    assert.match(query.sentence, sentence);
    if (nearest !== undefined) assert.ok(query.nearest?.includes(nearest), `${typed}: ${query.nearest}`);
  }
});
