import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { ballotColumns, decisionColumns } from './columns.ts';
import { dictionary } from './dictionary.ts';

test('docs/dictionary.md is the dictionary of the columns as they are', () => {
  const file = readFileSync(new URL('../../../docs/dictionary.md', import.meta.url), 'utf8');
  assert.ok(file === dictionary(), 'out of date: run npx tsx scripts/dictionary.ts');
  for (const name of [...Object.keys(decisionColumns), ...Object.keys(ballotColumns)]) assert.ok(file.includes(`| \`${name}\` |`), name);
});

test('its links lead to headings', () => {
  const headings = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, words] of dictionary().matchAll(/^#+ (.+)$/gm)) {
    const slug = words!.toLowerCase().replaceAll(' ', '-');
    const seen = headings.get(slug) ?? 0;
    headings.set(slug, seen + 1);
    anchors.add(seen === 0 ? slug : `${slug}-${seen}`);
  }
  for (const [, anchor] of dictionary().matchAll(/\]\(#([^)]+)\)/g)) assert.ok(anchors.has(anchor!), anchor);
});
