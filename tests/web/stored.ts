import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const renew = process.env.RENEW === '1';

/**
 * A drawing as it was last looked at and found good, in src/web/__outputs__. After a wanted change run `RENEW=1 npm test -- charts`, look at
 * what changed, and commit it.
 */
export function assertStored(name: string, svg: string): void {
  const file = new URL(`../../src/web/__outputs__/${name}.svg`, import.meta.url);
  const text = `${svg.replaceAll('><', '>\n<')}\n`;
  if (process.env.CI !== 'true' && (renew || !existsSync(file))) writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8'));
}
