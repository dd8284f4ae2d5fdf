/** The charts of the record's pages: stored drawings, and what holds for any numbers and words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findMatter, itemFigures, memberFigures, readFrame, vetoFigures, yearFigures, yearIndex } from '../../src/record/figures/index.ts';
import type { Query } from '../../src/record/types.ts';
import { type ColumnsPlan, legend, scaleStep, shareBar, stackedColumns } from '../../src/web/charts/columns.ts';
import { itemYearsPlan } from '../../src/web/figures/item-page.ts';
import { ballotsPlan } from '../../src/web/figures/member-page.ts';
import { vetoesPlan } from '../../src/web/figures/vetoes-page.ts';
import { monthsPlan, yearsPlan } from '../../src/web/figures/year-page.ts';
import { assertWellFormed } from '../record/well-formed.ts';
import { assertStored } from './stored.ts';
import { record } from './world.ts';

const frame = (words: { from?: string; to?: string; q?: string }): Query => {
  const read = readFrame(record, words);
  assert.ok(read.ok);
  return read.value;
};

/** Up to a year that is closed, so that new decisions leave the drawings as they are. */
const closed = frame({ to: '2023' });

function itemPlan(words: string): ColumnsPlan {
  const matter = findMatter(record, words);
  assert.ok(matter.ok);
  return itemYearsPlan(itemFigures(record, matter.value, closed));
}

const stored: Readonly<Record<string, () => ColumnsPlan>> = {
  'vetoes-by-holder': () => vetoesPlan(vetoFigures(record, closed)),
  'vetoes-by-seat': () => vetoesPlan(vetoFigures(record, closed, { by: 'seat' })),
  'member-usa': () => ballotsPlan(memberFigures(record, 'USA', closed)),
  'member-guy': () => ballotsPlan(memberFigures(record, 'GUY', closed)),
  'item-palestinian-question': () => itemPlan('Palestinian question'),
  'year-1955': () => monthsPlan(yearFigures(record, 1955)),
  'year-2022': () => monthsPlan(yearFigures(record, 2022)),
  years: () => yearsPlan(yearIndex(record, closed)),
};

for (const [name, plan] of Object.entries(stored)) {
  test(`${name}: the stored drawing`, () => {
    const drawn = stackedColumns(plan());
    assertWellFormed(drawn);
    assertStored(`chart-${name}`, drawn);
  });
}

const plans = fc.integer({ min: 1, max: 4 }).chain((series) =>
  fc.record({
    title: fc.string(),
    said: fc.string(),
    series: fc.array(fc.record({ look: fc.constantFrom('adopted', 'vetoed', 'RU-earlier'), label: fc.string() }), {
      minLength: series,
      maxLength: series,
    }),
    columns: fc.array(
      fc.record({
        label: fc.oneof(fc.string(), fc.integer({ min: 1946, max: 2030 }).map(String)),
        values: fc.array(fc.nat(2000), { minLength: series, maxLength: series }),
      }),
      { maxLength: 90 },
    ),
  }),
);

test('any numbers and words make a well-formed drawing whose bars are as long as the numbers are large', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const drawn = stackedColumns(plan);
      assertWellFormed(drawn);
      assertWellFormed(legend(plan.series));
      const heights = [...drawn.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));
      const values = plan.columns.flatMap((column) => column.values).filter((value) => value > 0);
      assert.equal(heights.length, values.length);
      const most = Math.max(0, ...plan.columns.map((column) => column.values.reduce((sum, value) => sum + value, 0)));
      const step = scaleStep(Math.max(1, most));
      const unit = 232 / (Math.ceil(Math.max(1, most) / step) * step);
      for (const [i, height] of heights.entries()) assert.ok(Math.abs(height - values[i]! * unit) < 0.21, `${height} for ${values[i]}`);
    }),
    { numRuns: 150 },
  );
});

test('words in a chart are shown as words', () => {
  const hostile = `"'><script>alert(1)</script>&lt;`;
  const plan = { title: hostile, said: hostile, series: [{ look: hostile, label: hostile }], columns: [{ label: hostile, values: [1] }] };
  for (const drawn of [stackedColumns(plan), legend(plan.series)]) {
    assertWellFormed(drawn);
    assert.doesNotMatch(drawn, /<script/);
  }
});

test('a share is a part of its whole', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (a, b) => {
      const [part, whole] = [Math.min(a, b), Math.max(a, b)];
      const [, drawn] = /class="part" d="M0 5H([\d.]+)"/.exec(shareBar(part, whole))!;
      assert.ok(Math.abs(Number(drawn) / 80 - part / whole) < 0.001);
    }),
  );
});

test('at most five lines below the highest column', () => {
  for (let most = 1; most < 3000; most++) assert.ok(most / scaleStep(most) <= 5 && most / scaleStep(most) > 1 / 2.5, String(most));
});
