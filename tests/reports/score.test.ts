import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from '../../scripts/sources.ts';

interface Measure {
  readonly precision: number;
  readonly f1?: number;
}

interface Scores {
  readonly kinds: Readonly<Record<string, Measure>>;
  readonly verdicts: Readonly<Record<string, Measure>>;
  readonly ties: { readonly accuracy: number };
}

const scoresOf = (folder: string): Scores =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/score.ts', folder, '--json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    }),
  ) as Scores;

const f1 =
  (kind: string) =>
  ({ kinds }: Scores): number =>
    kinds[kind]?.f1 ?? 0;
const precision =
  (verdict: string) =>
  ({ verdicts }: Scores): number =>
    verdicts[verdict]?.precision ?? 0;
const tied = ({ ties }: Scores): number => ties.accuracy;

/** Floors a little under what the reader reaches on our own annotated reports: a change that reads worse fails here. */
const FLOORS: Readonly<Record<string, readonly (readonly [string, number, (scores: Scores) => number])[]>> = {
  'fixtures/reports': [
    ['F1 of votes', 0.85, f1('vote')],
    ['F1 of provisions', 0.8, f1('provision')],
    ['F1 of statements', 0.9, f1('statement')],
    ['F1 of figures', 0.92, f1('figure')],
    ['votes tied to their own decision', 0.9, tied],
    ['precision of "right"', 0.97, precision('right')],
    ['precision of "contradicted"', 0.9, precision('contradicted')],
  ],
  'fixtures/retold': [
    ['F1 of votes', 0.8, f1('vote')],
    ['F1 of provisions', 0.75, f1('provision')],
    ['F1 of statements', 0.85, f1('statement')],
    ['F1 of figures', 0.88, f1('figure')],
    ['votes tied to their own decision', 0.88, tied],
    ['precision of "right"', 0.95, precision('right')],
  ],
};

for (const [folder, floors] of Object.entries(FLOORS)) {
  const scores = scoresOf(folder);
  for (const [name, floor, value] of floors) {
    test(`${folder}: ${name} at least ${floor}`, () => {
      assert.ok(value(scores) >= floor, `${name}: ${value(scores).toFixed(3)}`);
    });
  }
}
