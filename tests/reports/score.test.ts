import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
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

const scores = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/score.ts', 'fixtures/reports', '--json'], {
    cwd: join(root),
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  }),
) as Scores;

/** Floors a little under what the reader reaches on our own annotated reports: a change that reads worse fails here. */
const FLOORS: readonly (readonly [string, number, () => number])[] = [
  ['F1 of votes', 0.79, () => scores.kinds.vote?.f1 ?? 0],
  ['F1 of provisions', 0.7, () => scores.kinds.provision?.f1 ?? 0],
  ['F1 of statements', 0.86, () => scores.kinds.statement?.f1 ?? 0],
  ['F1 of figures', 0.85, () => scores.kinds.figure?.f1 ?? 0],
  ['votes tied to their own decision', 0.87, () => scores.ties.accuracy],
  ['precision of "right"', 0.95, () => scores.verdicts.right?.precision ?? 0],
  ['precision of "contradicted"', 0.85, () => scores.verdicts.contradicted?.precision ?? 0],
];

for (const [name, floor, value] of FLOORS) {
  test(`${name} is at least ${floor}`, () => {
    assert.ok(value() >= floor, `${name}: ${value().toFixed(3)}`);
  });
}
