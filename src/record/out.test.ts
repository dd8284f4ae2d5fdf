import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { assertWellFormed } from '../../tests/record/well-formed.ts';
import { cite, citeAsBibtex, citeAsCsl } from './cite.ts';
import { embedHtml, embedSvg } from './embed.ts';
import { decisionFeed } from './feed.ts';
import { loadRecord } from './load.ts';
import type { Decision } from './types.ts';

const record = loadRecord();
const one = (id: string): Decision => record.byId.get(id)!;
const site = 'https://votes.example';

/** A decision whose words are as hostile as they come. */
const hostile = fc
  .tuple(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<script>alert(1)</script>', ']]>', '"><img src=x onerror=y>', '\ud800', '{\\input{x}}'),
    ),
    fc.constantFrom('S/RES/2728', 'S/2024/239', 'S/PV.23/draft-1', 'S/RES/1'),
  )
  .map(([words, id]): Decision => ({ ...one(id), question: words, item: words, subject: words, sources: [words], notes: [words] }));

test('a resolution, a draft, a question put orally and a vote without any symbol are cited by the right document', () => {
  const cited = (id: string) => citeAsCsl(record, one(id));
  assert.deepEqual(
    [cited('S/RES/2728').title, cited('S/RES/2728').URL, cited('S/RES/2728').issued],
    ['Resolution 2728 (2024)', 'https://undocs.org/S/RES/2728(2024)', { 'date-parts': [[2024, 3, 25]] }],
  );
  assert.deepEqual([cited('S/2024/239').title, cited('S/2024/239').issued], ['Draft resolution S/2024/239', { 'date-parts': [[2024]] }]);
  assert.equal(cited('S/1371').issued, undefined);
  assert.deepEqual(
    [cited('S/PV.9586/amendment-1').title, cited('S/PV.9586/amendment-1').number],
    ['Verbatim record of the 9586th meeting', 'S/PV.9586'],
  );
  const nameless = record.decisions.find(({ id, meeting }) => id.startsWith('vote/') && meeting === null)!;
  assert.equal(citeAsCsl(record, nameless).title, nameless.question);
  assert.match(cited('S/2024/239').note, /22 March 2024 at S\/PV\.9584: .*vetoed, 11-3-1/);
});

test('keys of citations are told apart and fit BibTeX', () => {
  const keys = record.decisions.map((each) => citeAsCsl(record, each).id);
  assert.equal(new Set(keys).size, keys.length);
  for (const key of keys) assert.match(key, /^[A-Za-z][A-Za-z0-9-]+$/);
  assert.equal(JSON.parse(cite(record, record.decisions.slice(0, 3), 'csl')).length, 3);
});

test('BibTeX has its braces in pairs and no sign that TeX would act on, whatever the words', () => {
  fc.assert(
    fc.property(hostile, (decision) => {
      const entry = citeAsBibtex(record, decision);
      const note = /^ {2}note +=\s\{(.*)\},$/m.exec(entry)![1]!;
      const bare = note.replace(/\\textbackslash\{\}|\\textasciitilde\{\}|\\textasciicircum\{\}|\\[&%$#_{}]/g, '');
      assert.doesNotMatch(bare, /[\\{}%#$&_~^]/);
      assert.equal(entry.split('\n').at(-2), '}');
    }),
  );
});

test('the feed is Atom: newest first, ids that do not depend on the server, absolute links', () => {
  const feed = decisionFeed(record, {}, site, '/feed.xml');
  assertWellFormed(feed);
  const all = (pattern: RegExp) => [...feed.matchAll(pattern)].map((match) => match[1]!);
  const ids = all(/<id>([^<]+)<\/id>/g);
  assert.equal(ids.length, 51);
  assert.equal(new Set(ids).size, 51);
  for (const id of ids) assert.match(id, /^tag:penholder,2026:[^\s<>"]+$/);
  const updated = all(/<updated>([^<]+)<\/updated>/g);
  assert.equal(updated[0], `${record.decisions.at(-1)!.date}T12:00:00Z`);
  assert.deepEqual(updated.slice(1), updated.slice(1).toSorted().reverse());
  for (const instant of updated) assert.match(instant, /^\d{4}-\d\d-\d\dT\d\d:00:00Z$/);
  for (const href of all(/href="([^"]+)"/g)) assert.ok(href.startsWith(`${site}/`), href);
  assert.deepEqual(
    [...decisionFeed(record, {}, 'http://localhost:1', '/feed.xml').matchAll(/<id>([^<]+)/g)].map(([, id]) => id),
    ids,
  );
});

test('a feed of a query has its own id and title; one without decisions is still a feed', () => {
  const feed = decisionFeed(record, { vetoBy: 'USA' }, site, '/feed.xml?query=veto:USA');
  assertWellFormed(feed);
  assert.match(feed, /<id>tag:penholder,2026:decisions\?query=veto%3AUSA<\/id>/);
  assert.match(feed, /vetoed by the United States/);
  const none = decisionFeed(record, { since: '2999-01-01' }, site, '/feed.xml');
  assertWellFormed(none);
  assert.match(none, /<updated>1946-01-17T12:00:00Z<\/updated>/);
  assert.doesNotMatch(none, /<entry>/);
});

test('an embed of any decision is well-formed and brings nothing with it', () => {
  for (const decision of record.decisions.filter((_, i) => i % 10 === 0)) {
    const html = embedHtml(record, decision, site);
    assertWellFormed(embedSvg(record, decision));
    assertWellFormed(html);
    assert.doesNotMatch(
      html,
      /<(script|style|foreignObject|image|use|link|iframe)|\son\w+=|\sid=|\sstyle=|url\(|(?<!xmlns=")http:|javascript:/i,
    );
  }
});

test('hostile words are shown as words', () => {
  fc.assert(
    fc.property(hostile, (decision) => {
      const html = embedHtml(record, decision, site);
      assertWellFormed(html);
      assert.doesNotMatch(html, /<(script|img)/);
      const changed = { ...record, decisions: [...record.decisions.slice(0, 2), decision] };
      assertWellFormed(decisionFeed(changed, {}, site, '/feed.xml'));
    }),
  );
});

test('an embed says in words what it draws', () => {
  const svg = embedSvg(record, one('S/2024/239'));
  assert.match(svg, /Veto: China and the Russian Federation/);
  assert.match(svg, /11 in favour · 3 against · 1 abstaining/);
  assert.match(svg, /<desc>[^<]*Against: Algeria, China and the Russian Federation\./);
  assert.match(embedSvg(record, one('S/RES/1')), /No vote was taken/);
  assert.match(embedSvg(record, one('S/PV.23/draft-1')), /empty: not known/);
});
