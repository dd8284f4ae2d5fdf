import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedCases } from './quoted-cases.ts';
import { claimsOf } from './reading.ts';

for (const { way, body, told } of quotedCases) {
  test(`who is quoted: ${way}`, () => {
    const found = claimsOf('statement', body).map(({ claim, text }) => [
      claim.speaker.name ?? claim.speaker.role ?? '',
      (claim.quote ?? []).map((quote) => text.slice(quote.start, quote.end)).join(' … '),
    ]);
    // What goes on in a second statement of the same speaker is as good as one of two parts.
    const joined: string[][] = [];
    for (const one of found) {
      const last = joined.at(-1);
      const wanted = told[joined.length - 1];
      if (last && wanted && one[0] === last[0] && last[1] !== wanted[1] && wanted[1].includes(' … ')) last[1] = `${last[1]} … ${one[1]}`;
      else joined.push(one as string[]);
    }
    assert.deepEqual(
      joined.filter(([, quotes]) => quotes !== ''),
      told.map((one) => [...one]),
    );
  });
}
