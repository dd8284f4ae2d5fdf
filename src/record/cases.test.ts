import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readTsv } from '../tsv.ts';
import { ballotsOf, compositionOf, outcomeOf, tallyOf } from './index.ts';
import { loadRecord } from './load.ts';
import type { Decision } from './types.ts';

const record = loadRecord();
const file = join(import.meta.dirname, '..', '..', 'fixtures', 'cases', 'council-votes.tsv');
const rows = readTsv(readFileSync(file, 'utf8'), file, ['id', 'date', 'reference', 'kind', 'tally', 'apart', 'permanent', 'expected']);

/** Permanent members' ballots that the official roll call gives otherwise than the case does (its names are marked C). */
const otherwise = new Set(['T80 CN', 'T80 FR', 'U09 CN']);

function belongs(one: Decision, reference: string): boolean {
  const symbols = reference.match(/S\/(?:RES\/\d+|PV\.\d+|\d{4}\/\d+|\d+(?:\/Rev\.\d+)?)/g) ?? [];
  return (
    symbols.length === 0 ||
    symbols.some(
      (symbol) => [one.id, one.symbol, one.meeting, one.resolution?.split(' ')[0]].includes(symbol) || one.id.startsWith(`${symbol}/`),
    )
  );
}

test('the fixture holds the 136 tallied cases', () => assert.equal(rows.length, 136));

for (const [id, date, reference, kind, tally, apart, permanent, expected] of rows as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
][]) {
  test(`case ${id}: ${reference} is in the record, ${expected}`, () => {
    const outcome = kind === 'preliminary' ? { substantive: 'vetoed', procedural: 'carried' }[expected] : expected;
    const candidates = record.decisions.filter((one) => one.date === date && one.kind === kind && belongs(one, reference));
    const found = candidates.find((one) => {
      const counted = tallyOf(one);
      return counted !== null && `${counted.Y}-${counted.N}-${counted.A}` === tally && outcomeOf(record, one) === outcome;
    });
    assert.ok(found, `of ${candidates.map((one) => one.id).join(', ') || 'none'}`);
    if (found.ballots !== '') {
      const counted = tallyOf(found)!;
      assert.equal(counted.P + counted.X, Number(apart));
    }
    const ballots = ballotsOf(record, found);
    for (const member of compositionOf(record, found).members) {
      const letter = new RegExp(`${member.seat}([napx])`).exec(permanent)?.[1]?.toUpperCase();
      if (letter && member.seat && !otherwise.has(`${id} ${member.seat}`)) assert.equal(ballots[member.code], letter, member.name);
    }
  });
}
