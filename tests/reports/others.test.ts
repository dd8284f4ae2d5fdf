import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attributionOf } from '../../src/reports/speech/attribution.ts';
import { claimsOf, readOf } from './reading.ts';

test('positions: accepting, opposing, pressing', () => {
  const all = claimsOf(
    'position',
    'Sudan agreed to a Kenyan proposal on a truce. France had long opposed the term “war” in such texts. Norway has also pressed Israel to open the crossings.',
  );
  assert.deepEqual(
    all.map(({ claim }) => [claim.actor, claim.stance]),
    [
      ['SDN', 'accepts'],
      ['FRA', 'opposes'],
      ['NOR', 'supports'],
    ],
  );
});

test('events: cancelled, threatened with a condition, planned', () => {
  const all = claimsOf(
    'event',
    'Kenyan President Daniel Otieno cancelled a visit to London. He warned that Kenya would cancel a second visit if Britain abstained. Fears grow over a looming Russian offensive in the east.',
  );
  assert.deepEqual(
    all.map(({ claim }) => [claim.actor, claim.action, claim.status, claim.modality]),
    [
      ['Daniel Otieno', 'cancel', 'cancelled', 'asserted'],
      ['KEN', 'cancel', 'threatened', 'conditional'],
      ['RUS', 'offensive', 'planned', 'expected'],
    ],
  );
  const condition = all[1]?.claim.condition;
  assert.equal(condition && all[1]?.text.slice(condition.start, condition.end), 'if Britain abstained');
});

test('a deal names what each side gives', () => {
  const [deal] = claimsOf(
    'deal',
    'Mali agreed to the plan. It could see the release of 30 rebel prisoners in exchange for the release of 5 Malian hostages held by Ansar.',
  );
  assert.deepEqual(
    deal?.claim.terms.map((term) => [term.gives, term.value, term.unit]),
    [
      ['MLI', 30, 'prisoners'],
      ['Ansar', 5, 'hostages'],
    ],
  );
  assert.deepEqual(deal?.claim.parties, ['MLI', 'Ansar']);
});

test('assessments: what an act marks, how divided a body is, what observers see', () => {
  const all = claimsOf(
    'assessment',
    'The abstention marks a growing split between Paris and London. The Security Council, deeply divided on Syria, met twice. Some observers saw a change in the tone of China.',
  );
  assert.deepEqual(
    all.map(({ words }) => words),
    [
      'The abstention marks a growing split between Paris and London',
      'deeply divided on Syria',
      'Some observers saw a change in the tone of China',
    ],
  );
});

test('who is said to say so: after the clause, before it, in a quotation, for its own clause only', () => {
  const report = readOf(
    'Aid was cut, while roads stayed open, according to the Red Cross. Two French officials said that the bridge fell.',
  );
  const { text } = report.reading.mended;
  const by = (words: string) => {
    const start = text.indexOf(words);
    const sentence = report.reading.sentences.findIndex(({ span }) => span.start <= start && start < span.end);
    const source = attributionOf(report.reading, sentence, { start, end: start + words.length });
    return source && (source.name ?? source.role);
  };
  assert.equal(by('roads stayed open'), 'Red Cross');
  assert.equal(by('Aid was cut'), undefined);
  assert.equal(by('the bridge fell'), 'officials');
});

test('any string is read, and every span lies in it', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    ', ',
    '. ',
    '\n\n',
    ' said ',
    ' he ',
    ' according to ',
    'the US ',
    'Ambassador Ann Lee ',
    ' told ',
    ' 5 million ',
    'tens of thousands ',
    ' killed ',
    ' in exchange for ',
    'which ',
    'people',
    ' called it ',
    'Council',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 60 }), (pieces) => {
      const report = readOf(pieces.join(''));
      const length = report.reading.mended.text.length;
      for (const { claim } of report.drafts) {
        const spans = [claim.span];
        if (claim.kind === 'statement') spans.push(claim.speaker.span, ...(claim.quote ?? []), ...(claim.indirect ? [claim.indirect] : []));
        for (const span of spans) assert.ok(span.start >= 0 && span.start < span.end && span.end <= length, JSON.stringify(claim));
      }
    }),
    { numRuns: 300 },
  );
});
