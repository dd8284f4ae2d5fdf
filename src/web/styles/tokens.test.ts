import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light, dark] = css
  .split('@media')
  .map((part) => Object.fromEntries([...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]])));

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const verdicts = ['right', 'contradicted', 'imprecise', 'stale', 'contested'];
const grounds = ['ground', 'raised', 'sunk'];
const pairs: [string, string][] = [
  ...['ink', 'soft', 'link', 'in-favour', 'against', 'abstaining', 'apart', 'absent', 'outside', ...verdicts].flatMap((text) =>
    grounds.map((ground): [string, string] => [text, ground]),
  ),
  ...verdicts.flatMap((verdict): [string, string][] => [
    [verdict, `tint-${verdict}`],
    ['ink', `tint-${verdict}`],
  ]),
  ['outside', 'tint-unclear'],
  ...['in-favour', 'against', 'link', 'abstaining', 'apart', 'right', 'absent'].map((fill): [string, string] => ['on', fill]),
];

for (const [mode, colours] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test(`every text colour can be read on its ground, ${mode}`, () => {
    for (const [text, ground] of pairs) {
      const ratio = contrast(colours?.[text] ?? '', colours?.[ground] ?? '');
      assert.ok(ratio >= 4.5, `${text} on ${ground} is ${ratio.toFixed(2)} : 1`);
    }
  });
}
