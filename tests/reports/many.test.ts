import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { root } from '../../scripts/sources.ts';
import { loadChecker } from '../../src/reports/load.ts';
import type { CheckResult, Fact, Given } from '../../src/reports/types.ts';

const check = loadChecker();

const wire =
  'The United Nations Security Council on Monday adopted resolution 2728, which demands an immediate ceasefire in Gaza for the month of Ramadan. Fourteen members voted in favour and the United States abstained. ' +
  'Diplomats had worked on the wording over the weekend, and the final text was agreed an hour before the meeting began in the chamber. ' +
  'More than 32,000 people have been killed in Gaza since October 7, according to the health ministry there. ' +
  'The Israeli government said it was disappointed by the abstention and cancelled the planned visit of a delegation to Washington.';
const own =
  'A sharply divided world body acted at last. The Security Council passed resolution 2728 on 25 March 2024 with 13 votes in favour after Washington abstained. It urges an immediate ceasefire.';

const words = (result: CheckResult, given: readonly Given[], fact: Fact): string[] =>
  fact.claims.map(({ report, claim }) => {
    const at = result.reports.findIndex((one) => one.id === report);
    const span = result.reports[at]!.claims.find((one) => one.id === claim)!.span;
    return given[at]!.text.slice(span.start, span.end);
  });

const voteFact = (result: CheckResult): Fact => {
  const fact = result.facts.find((one) => one.about === 'vote on S/RES/2728 (2024)');
  assert.ok(fact);
  return fact;
};

test('a copy and a near-copy of a wire text are one voice, and agree with nobody', () => {
  const near = `NEW YORK (Our own correspondent) – ${wire.replace('was disappointed by', 'was very disappointed by')}`;
  const given = [wire, wire, near].map((text) => ({ text, dateline: '2024-03-25' }));
  const result = check(given);
  assert.deepEqual(
    result.voices?.map((voice) => voice.reports.length),
    [3],
  );
  const fact = voteFact(result);
  assert.equal(fact.voices, 1);
  assert.equal(fact.relation, 'single');
});

test('reports of their own differ: each is a voice, and the number they differ on is named', () => {
  const result = check([
    { text: wire, dateline: '2024-03-25' },
    { text: own, dateline: '2024-03-25' },
  ]);
  assert.equal(result.voices?.length, 2);
  assert.deepEqual(result.copied, []);
  const fact = voteFact(result);
  assert.equal(fact.voices, 2);
  assert.equal(fact.relation, 'conflict');
  assert.ok(fact.on.includes('number'));
  const asks = result.facts.find((one) => one.on.includes('verb'));
  assert.equal(asks?.relation, 'differ in detail');
});

test('a passage taken into a longer report speaks with the voice of the wire; the rest does not', () => {
  const around = readFileSync(join(root, 'fixtures/reports/0018-ramadan-ceasefire-2024-explainer.txt'), 'utf8');
  const long = `${around}\n\nAlso today: ${wire.slice(0, wire.indexOf(' The Israeli government'))}\n\n${around.slice(0, 400)} And so it goes.`;
  const given = [
    { text: wire, dateline: '2024-03-25', name: 'wire' },
    { text: long, dateline: '2024-03-26', name: 'long' },
  ];
  const result = check(given);
  assert.equal(result.voices?.length, 2);
  const [passage] = result.copied ?? [];
  assert.ok(passage);
  assert.equal(passage.report, result.reports[1]?.id);
  assert.equal(passage.from.report, result.reports[0]?.id);
  const taken = long.slice(passage.span.start, passage.span.end);
  assert.equal(taken, wire.slice(passage.from.span.start, passage.from.span.end));
  assert.ok(taken.startsWith('The United Nations Security Council on Monday'));
  const killed = result.facts.find(
    (fact) => fact.claims.length === 2 && words(result, given, fact).every((said) => said.includes('killed')),
  );
  assert.deepEqual([killed?.voices, killed?.relation], [1, 'single']);
  // The long report tells of the vote in words of its own, too.
  assert.equal(voteFact(result).voices, 2);
});

test('the same quotation in two reports does not make them copies', () => {
  const quote =
    '“This text is the product of weeks of hard negotiation among all members of this Council and it must now be carried out by every party without any further delay whatsoever”';
  const given = [
    { text: `The Security Council met on Monday. ${quote}, the ambassador of Slovenia said after the vote on Gaza.` },
    { text: `In a tense chamber in New York the Slovenian envoy told reporters: ${quote}. The Security Council had just voted.` },
  ];
  const result = check(given);
  assert.equal(result.voices?.length, 2);
  assert.deepEqual(result.copied, []);
});

test('a report whose own parts disagree is warned of', () => {
  const text =
    'The Security Council adopted resolution 2728 on 25 March 2024 with 14 votes in favour.\n\nMinisters welcomed the step.\n\nResolution 2728 was adopted with 12 votes in favour, officials in New York noted.';
  const result = check([{ text }]);
  const warned = result.facts.filter((fact) => fact.within);
  assert.equal(warned.length, 1);
  assert.deepEqual(warned[0]?.within, [{ report: result.reports[0]?.id, on: ['number'] }]);
  assert.equal(warned[0]?.relation, 'single');
});

test('a rounded figure and an exact one differ in precision; figures that cannot both be are in conflict', () => {
  const of = (figure: string): Given => ({
    text: `The Security Council met on Gaza on 25 March 2024. ${figure} people have been killed in Gaza, the health ministry said.`,
  });
  const relation = (a: string, b: string): [string, boolean, boolean] | undefined => {
    const given = [of(a), of(b)];
    const result = check(given);
    const fact = result.facts.find((one) => one.claims.length === 2 && words(result, given, one).every((said) => said.includes('killed')));
    return fact && [fact.relation, fact.on.includes('number'), fact.on.includes('precision')];
  };
  assert.deepEqual(relation('More than 32,000', 'At least 32,333'), ['differ in detail', false, true]);
  assert.deepEqual(relation('32,333', '23,333'), ['conflict', true, false]);
});

test('the timeline goes by date, each entry with its reports; the vote has the day of the record', () => {
  const given = [
    { text: own, name: 'a' },
    { text: `On 22 March 2024 the Security Council voted on a United States draft, which Russia and China vetoed. ${own}`, name: 'b' },
  ];
  const { timeline = [], reports } = check(given);
  const dates = timeline.map((one) => one.date);
  assert.deepEqual(dates, dates.toSorted());
  const vote = timeline.find((one) => one.decision === 'S/RES/2728');
  assert.equal(vote?.date, '2024-03-25');
  assert.deepEqual(new Set(vote?.claims.map((one) => one.report)), new Set(reports.map((one) => one.id)));
  assert.equal(timeline.find((one) => one.decision === 'S/2024/239')?.date, '2024-03-22');
});

test('any texts: every report has one voice, passages are equal words, and no fact has more voices than there are', () => {
  const piece = fc.constantFrom(...wire.split(/(?<=\. )/), ...own.split(/(?<=\. )/), '“', '”', '\n\n', 'zwei ', '\u0000', '\ud800');
  const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const result = check(texts.map((one) => ({ text: one, dateline: '2024-03-25' })));
      const inVoices = (result.voices ?? []).flatMap((voice) => voice.reports);
      assert.deepEqual(inVoices.toSorted(), result.reports.map((one) => one.id).toSorted());
      const textOf = new Map(result.reports.map((report, i) => [report.id, texts[i]!]));
      const norm = (said: string): string => [...said.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].join(' ');
      for (const { report, span, from } of result.copied ?? [])
        assert.equal(
          norm(textOf.get(report)!.slice(span.start, span.end)),
          norm(textOf.get(from.report)!.slice(from.span.start, from.span.end)),
        );
      for (const fact of result.facts) assert.ok((fact.voices ?? 0) >= 1 && (fact.voices ?? 0) <= (result.voices ?? []).length);
    }),
    { numRuns: 60 },
  );
});

test('two hundred reports take little more than twice the time of one hundred', () => {
  const texts = ['0009-libya-2011-liveblog', '0015-ukraine-2022-wire', '0018-ramadan-ceasefire-2024-explainer'].map((name) =>
    readFileSync(join(root, `fixtures/reports/${name}.txt`), 'utf8'),
  );
  // Each a text of its own: sentences of one fixture in another order.
  const many = (n: number): Given[] =>
    Array.from({ length: n }, (_, i) => {
      const sentences = texts[i % texts.length]!.split(/(?<=[.!?”])\s+/);
      const at = (i * 7) % sentences.length;
      return { text: [...sentences.slice(at), ...sentences.slice(0, at)].join(' '), name: `${i}` };
    });
  const time = (n: number): number => {
    const given = many(n);
    const start = performance.now();
    check(given);
    return performance.now() - start;
  };
  time(20);
  const [half, whole] = [time(100), time(200)];
  assert.ok(whole < half * 3.5, `${half.toFixed(0)} ms for 100, ${whole.toFixed(0)} ms for 200`);
});

test('a vote stands in the timeline at the Council’s day: "last night" is no other day, a wrong day stands beside it', () => {
  const one = (dateline: string, when: string): string =>
    `${dateline}. China and Russia ${when} vetoed a draft of France on Syria in the Security Council; nine members backed it.`;
  const dayOf = (text: string): unknown => {
    const { date, otherDates } = check([{ text }]).timeline!.find(({ kind }) => kind === 'vote')!;
    return { date, otherDates };
  };
  assert.deepEqual(dayOf(one('5 October 2011', 'last night')), { date: '2011-10-04', otherDates: undefined });
  assert.deepEqual(dayOf(one('8 October 2011', 'on 6 October')), { date: '2011-10-04', otherDates: ['2011-10-06'] });
});
