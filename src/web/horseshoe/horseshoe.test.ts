import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Composition } from '../../council/types.ts';
import { horseshoe } from './horseshoe.ts';
import { horseshoePlan, nameLines } from './plan.ts';

const council = (names: string, permanent: string, date: string, required: number): Composition => ({
  date,
  required,
  members: names.split('; ').map((entry) => {
    const [code, name] = entry.split(' = ') as [string, string];
    return { code, name, permanent: permanent.includes(code), seat: null };
  }),
});

const of2024 = council(
  'DZA = Algeria; CHN = China; ECU = Ecuador; FRA = France; GUY = Guyana; JPN = Japan; MLT = Malta; MOZ = Mozambique; KOR = Republic of Korea; RUS = Russian Federation; SLE = Sierra Leone; SVN = Slovenia; CHE = Switzerland; GBR = United Kingdom; USA = United States',
  'CHN FRA GBR RUS USA',
  '2024-03-22',
  9,
);
const of1950 = council(
  'CHN = China; CUB = Cuba; ECU = Ecuador; EGY = Egypt; FRA = France; IND = India; NOR = Norway; SUN = USSR; GBR = United Kingdom; USA = United States; YUG = Yugoslavia',
  'CHN FRA GBR SUN USA',
  '1950-06-25',
  7,
);

/** The drawing as it was last looked at and found good. After a wanted change delete the file, run again, look, commit. */
function assertStored(name: string, svg: string): void {
  const file = new URL(`../__outputs__/${name}.svg`, import.meta.url);
  const text = `${svg.replaceAll('><', '>\n<')}\n`;
  if (!existsSync(file) && process.env.CI !== 'true') writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'));
}

test('fifteen members, a veto: the stored drawing', () => {
  const plan = horseshoePlan(of2024, 'NNYYAYYYYNYYYYY', ['CHN', 'RUS']);
  assertStored('horseshoe-15', horseshoe({ plan, said: 'Vetoed', big: '11–3–1', small: 'Vetoed', tone: 'bad' }));
});

test('eleven members, one absent, two not participating: the stored drawing', () => {
  const plan = horseshoePlan(of1950, 'YYYPYPYXYYN');
  assertStored('horseshoe-11', horseshoe({ plan, said: 'Adopted', big: '7–1–0', small: 'Adopted', tone: 'good' }));
});

test('seats run clockwise from the lower left, none upon another, labels inside the drawing', () => {
  for (const composition of [of2024, of1950]) {
    const { seats, width, height, mark } = horseshoePlan(composition, '');
    assert.ok(seats[0]!.x < width / 2 && seats.at(-1)!.x > width / 2);
    for (const [i, seat] of seats.entries()) {
      assert.ok(seat.x > mark && seat.x < width - mark && seat.y > mark && seat.y < height - mark, seat.said);
      for (const other of seats.slice(i + 1))
        assert.ok(Math.hypot(seat.x - other.x, seat.y - other.y) > 2 * mark + 6, `${seat.code} and ${other.code}`);
      const longest = Math.max(...seat.lines.map((line) => line.length)) * 8.6;
      if (seat.anchor === 'end') assert.ok(seat.labelX - longest >= -1, seat.name);
      if (seat.anchor === 'start') assert.ok(seat.labelX + longest <= width + 1, seat.name);
    }
  }
});

test('a member without a known ballot is drawn empty and said so', () => {
  const [algeria, china] = horseshoePlan(of2024, ' N').seats;
  assert.equal(algeria?.ballot, null);
  assert.equal(algeria?.said, 'Algeria: no ballot known');
  assert.equal(china?.said, 'China, permanent member: against');
});

test('a name broken in two gives its words back', () => {
  assert.deepEqual(nameLines('Republic of Korea', 12), ['Republic', 'of Korea']);
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 6 }),
      fc.nat(20),
      (words, room) => {
        assert.equal(nameLines(words.join(' '), room).join(' '), words.join(' '));
      },
    ),
  );
});
