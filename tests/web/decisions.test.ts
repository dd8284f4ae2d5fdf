/** What a decision's page says, on decisions of the record of every sort. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOf } from '../../src/record/title.ts';
import { decisionFacts } from '../../src/web/decision/facts.ts';
import { decisionPage } from '../../src/web/decision/page.ts';
import { decisionPlan } from '../../src/web/decision/plan.ts';
import { searchAsked, searchPlan } from '../../src/web/decisions/search.ts';
import { addressesAt } from '../../src/web/figures/addresses.ts';
import { renderPage } from '../../src/web/layout.ts';
import { record } from './world.ts';

const noAssets = { href: () => null, read: () => null };

const planOf = (id: string) => {
  const decision = record.byId.get(id);
  assert.ok(decision, id);
  return decisionPlan(decisionFacts(record, decision));
};
const asked = (params: Record<string, string>) =>
  searchPlan(
    record,
    addressesAt(''),
    searchAsked((name) => params[name]),
  );

test('a veto: who cast it, and that the votes were there', () => {
  const plan = planOf('S/2024/239');
  assert.match(
    plan.outcome.sentence,
    /11 in favour, 3 against, 1 abstaining\. It had the 9 votes required; the negative votes of China and the Russian Federation/,
  );
  assert.deepEqual(
    plan.horseshoe!.seats.filter((seat) => seat.veto).map((seat) => seat.code),
    ['CHN', 'RUS'],
  );
});

test('too few votes: how many short, and that a permanent no was no veto', () => {
  const { outcome } = planOf('S/PV.9586/amendment-1');
  assert.match(outcome.sentence, /9 required\. It was 6 votes short\. The negative vote of the United States did not count as a veto\./);
});

test('without a vote: seats without ballots, no tally, no what-if', () => {
  const plan = planOf('S/RES/1');
  assert.ok(plan.horseshoe!.seats.every((seat) => seat.ballot === null));
  assert.equal(plan.tally, null);
  assert.equal(plan.centre.big, '');
  assert.equal(plan.whatIf, null);
  assert.equal(plan.sitting?.members.length, 11);
});

test('only a count and some ballots by name: the rest is said to be unknown', () => {
  const plan = planOf('S/PV.23/draft-1');
  assert.match(plan.outcome.sentence, /Only the count is known/);
  assert.equal(plan.horseshoe!.seats.find((seat) => seat.code === 'SUN')?.veto, true);
  assert.equal(plan.sitting?.members.length, 7);
  assert.equal(plan.whatIf, null);
});

test('ids with odd letters give addresses that lead back', () => {
  for (const decision of record.decisions) assert.equal(decodeURIComponent(pathOf(decision.id).slice('/decisions/'.length)), decision.id);
});

test('every decision of the record has a plan, its groups together make the Council', () => {
  for (const decision of record.decisions) {
    const plan = decisionPlan(decisionFacts(record, decision));
    const named = plan.roll.reduce((n, group) => n + group.members.length, 0) + (plan.sitting?.members.length ?? 0);
    assert.equal(named, plan.horseshoe!.seats.length, decision.id);
    assert.doesNotMatch(plan.outcome.sentence, /undefined|NaN|of \./, decision.id);
  }
});

test('pages of decisions are ASCII alone, so that they are sent without being written anew', () => {
  for (const decision of record.decisions) {
    const page = renderPage(noAssets, { title: decision.id, main: decisionPage(decisionPlan(decisionFacts(record, decision))) });
    assert.equal(/[^\n -~]/.exec(page)?.[0], undefined, decision.id);
  }
});

test('search: symbol, words, date, typed query, filters, pages', () => {
  assert.deepEqual(
    asked({ q: '2728' }).links.map((link) => link.href),
    ['/decisions/S/RES/2728'],
  );
  assert.ok(asked({ q: '2024-03-25' }).total >= 2);
  assert.ok(asked({ q: 'veto:USA since:2023-10-07 until:2024-03-24 kind:substantive' }).total === 3);
  assert.ok(asked({ year: '2022', outcome: 'vetoed' }).links.every((link) => link.date.endsWith('2022') && link.outcome === 'Vetoed'));
  const first = asked({ outcome: 'adopted' });
  assert.equal(first.links.length, 30);
  assert.equal(first.previous, null);
  assert.equal(first.next, '/decisions?outcome=adopted&page=2');
  const last = asked({ page: '9999' });
  assert.equal(last.next, null);
  assert.ok(last.links.length > 0);
  assert.match(asked({ q: 'qqqq zzzz' }).sentence, /No decision fits/);
  assert.match(asked({ q: 'outcome:maybe' }).sentence, /no outcome/);
  assert.equal(asked({ outcome: 'constructor', kind: '<', year: '20x' }).total, record.decisions.length);
});

test('whatever words stand in a decision, its page shows them as text', () => {
  const hostile = `"'><script>alert(1)</script>&lt;`;
  const spoil = (value: unknown): unknown => {
    if (typeof value === 'string') return value.length > 8 ? hostile : value;
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'tone' ? one : spoil(one)]));
  };
  const html = decisionPage(spoil(planOf('S/2024/239')) as ReturnType<typeof planOf>);
  assert.ok(html.split('&lt;script&gt;alert(1)').length > 40);
  assert.doesNotMatch(html.replace(/<script.*?<\/script>/s, ''), /<script>|'>|"'/);
  assert.equal(html.match(/<script/g)?.length, 1);
});
