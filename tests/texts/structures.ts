import fc from 'fast-check';

/** Pieces that texts are made of, and what breaks readers of them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      {
        weight: 8,
        arbitrary: fc.constantFrom(
          ...[
            '\n',
            '\n',
            '\n\n',
            '\r\n',
            '\f',
            '    ',
            '\t',
            'The Security Council,\n',
            'Adopted at the meeting',
            'A\n',
            'B\n',
            'Annex',
            'Annex I\n',
          ],
          ...[
            '1. Demands ',
            '2. Calls upon States ',
            'S. Demands ',
            '(a) ',
            '(b) ',
            '(i) ',
            '(ii) ',
            'a) ',
            '1) ',
            '____\n',
            '1 See foo',
            '¹ ',
            '* ',
          ],
          ...[
            'Noting ',
            'and further demands ',
            'foo;',
            'foo, ',
            'bar. ',
            'heading',
            'Heading',
            'Of',
            'in paragraph',
            'Whereas ',
            'pro-\ntected ',
          ],
          ...[
            'S/RES/2728 (2024)\n',
            'Resolution 12 (1999)',
            'draft resolution',
            'of 12 May 2000',
            'Page ',
            '3',
            'United',
            'Nations',
            'Security',
          ],
        ),
      },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

const object = fc.constantFrom(
  'an immediate and permanent ceasefire in the bay',
  'all parties to open the harbour, as appropriate, by 30 April 2031',
  'the Secretary-General to report within 30 days and every 60 days thereafter',
  'that the lighthouse at Cape Dunlin be lit without delay',
  'its resolutions 2901 (2030) and 2907 (2030)',
  'the attacks on pilot boats',
  'Marshia to share tide tables with Brightland',
);
const preambular = fc
  .tuple(fc.constantFrom('Recalling', 'Noting', 'Deploring', 'Reaffirming', 'Welcoming'), object)
  .map((words) => `${words.join(' ')},`);
const sub = fc
  .tuple(fc.constantFrom('Prevent the sale of', 'Inspect', 'Report'), fc.constantFrom('sea mines', 'cargo', 'pilot boats'))
  .map((words) => words.join(' '));
const operative = fc.record({
  words: fc
    .tuple(fc.constantFrom('Demands', 'Calls upon', 'Urges', 'Requests', 'Decides', 'Condemns', 'Welcomes'), object)
    .map((words) => words.join(' ')),
  subs: fc.array(sub, { maxLength: 3 }),
});

/** A text of the usual frame, written for tests. */
export const plausibleText: fc.Arbitrary<string> = fc
  .record({ preamble: fc.array(preambular, { maxLength: 6 }), operative: fc.array(operative, { minLength: 1, maxLength: 8 }) })
  .map(({ preamble, operative }) =>
    [
      'The Security Council,',
      ...preamble,
      ...operative.flatMap(({ words, subs }, i) => [
        `${i + 1}. ${words}${subs.length > 0 ? ':' : ';'}`,
        ...subs.map((one, at) => `    (${String.fromCharCode(97 + at)}) ${one};`),
      ]),
    ].join('\n\n'),
  );
