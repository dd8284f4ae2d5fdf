import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from './reading.ts';
import { passages, type SaidCase, writtenAfter, writtenFirst } from './speech-matrix.ts';
import { inPassing, lightVerbs, missedYet, sharedVerbs, withoutNames } from './speech-more.ts';

const plain = (name: string): string => name.toLowerCase().replace(/[.’']/g, '').replace(/^the /, '');

/** What of a case is not read as it should be; nothing where all is. */
function amiss({ body, said, quoted }: SaidCase): string[] {
  const found = claimsOf('statement', body).map(({ claim, text }) => ({
    who: claim.speaker.name ?? claim.speaker.role ?? '',
    named: text.slice(claim.speaker.span.start, claim.speaker.span.end),
    what: quoted
      ? (claim.quote ?? []).map((quote) => text.slice(quote.start, quote.end)).join(' … ')
      : text.slice(claim.span.start, claim.span.end),
  }));
  if (said.length === 0) return found.map((one) => `${one.who} is read to say ${one.what}`);
  return said.flatMap(([speaker, words]) =>
    found.some((one) => [one.who, one.named].some((who) => plain(who).endsWith(plain(speaker))) && one.what.includes(words))
      ? []
      : [`${speaker}: ${words}, but ${JSON.stringify(found)}`],
  );
}

const more = [...withoutNames, ...sharedVerbs, ...lightVerbs, ...inPassing];

for (const one of [...writtenFirst, ...writtenAfter, ...passages, ...more.filter(({ body }) => !missedYet.has(body))])
  test(`who says what: ${one.body}`, () => assert.deepEqual(amiss(one), []));

test('what the lists are known to miss is missed still: take it off when it is read', () => {
  for (const one of more.filter(({ body }) => missedYet.has(body))) assert.notDeepEqual(amiss(one), [], one.body);
});
