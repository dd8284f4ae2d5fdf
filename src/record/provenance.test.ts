import assert from 'node:assert/strict';
import test from 'node:test';
import { loadRecord } from './load.ts';
import { fieldSources, type SourcedField, withField } from './provenance.ts';
import type { Decision } from './types.ts';

const record = loadRecord();

const isKnown: Readonly<Record<SourcedField, (decision: Decision) => boolean>> = {
  date: () => true,
  meeting: ({ meeting }) => meeting !== null,
  symbol: ({ symbol }) => symbol !== null,
  resolution: ({ resolution }) => resolution !== null,
  item: ({ item }) => item !== null,
  sponsors: ({ sponsors }) => sponsors.length > 0,
  ballots: ({ ballots, countOnly, knownBallots, withoutVote }) => Boolean(ballots || countOnly || knownBallots || withoutVote),
  announced: ({ announced }) => announced !== null,
};

test('every field that is known has a source that the decision names, and no field that is not', () => {
  for (const decision of record.decisions) {
    const sources = fieldSources(decision);
    for (const [field, known] of Object.entries(isKnown) as [SourcedField, (decision: Decision) => boolean][]) {
      const ids = sources[field] ?? [];
      assert.equal(ids.length > 0, known(decision), `${decision.id}: ${field}`);
      for (const id of ids) assert.ok(decision.sources.includes(id) && record.sources.has(id), `${decision.id}: ${field} from ${id}`);
    }
  }
});

test('a vote of 2024 has its ballots from the library, its draft and sponsors from others', () => {
  const sources = fieldSources(record.byId.get('S/RES/2728')!);
  assert.deepEqual([sources.ballots, sources.announced, sources.symbol], [['undl-votes'], ['undl-votes'], ['dppa-table']]);
});

test('a field filled in later says from where', () => {
  assert.equal(withField({ from: 'a=date ballots' }, 'b', 'symbol'), 'a=date ballots; b=symbol');
  assert.equal(withField({ from: 'a=date' }, 'a', 'symbol'), 'a=date symbol');
  assert.equal(withField({ from: '' }, 'a', 'symbol'), 'a=symbol');
});
