/** Whose a figure is, where a count closes its sentence, a toll is raised, or a source stands between two of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';

const check = loadChecker();

const sources = (sentence: string): readonly (string | undefined)[] =>
  check([{ text: `The Security Council met in New York on 8 December 2024.\n\n${sentence}` }]).reports[0]!.claims.flatMap((claim) =>
    claim.kind === 'figure' ? [claim.according?.name ?? claim.according?.affiliation] : [],
  );

const CASES: readonly (readonly [string, readonly (string | undefined)[]])[] = [
  ['In Washington, the Pentagon raised the American toll to 11 dead and 67 wounded.', ['Pentagon', 'Pentagon']],
  ['Gunmen killed 1,200 people and seized more than 250 hostages, by Israeli tallies.', ['Israeli tallies', 'Israeli tallies']],
  [
    'Gunmen killed some 1,200 people, according to the Israeli authorities, and took about 240 hostages.',
    ['Israeli authorities', 'Israeli authorities'],
  ],
  ['The school was hit by shells that killed 20 people by evening.', [undefined]],
];

for (const [sentence, expected] of CASES) test(sentence, () => assert.deepEqual(sources(sentence), expected));
