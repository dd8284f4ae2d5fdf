/** A vote told in every grammar: voices, nouns of doing, appositions, ellipses, lists, numbers, eras; and what only sounds like a vote. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VoteClaim } from '../../src/reports/types.ts';
import { claimsOf } from './reading.ts';
import { type Case, MEASURE, OTHER_EARS, THIRD_LOT } from './vote-cases.ts';
import * as passing from './vote-passing-cases.ts';

type Vote = Omit<VoteClaim, 'id' | 'sentence'>;

const BEFORE = 'A draft resolution lay before it.\n\n';

/** What is read of a sentence as facts, all claims together. */
function factsOf(sentence: string): Vote[] {
  return claimsOf('vote', BEFORE + sentence)
    .map(({ claim }) => claim as Vote)
    .filter((claim) => claim.modality === 'asserted');
}

/** What of `told` is not read, in words; null if all is. */
function missing(told: string, votes: readonly Vote[]): string | null {
  if (told === 'nothing') return votes.length === 0 ? null : 'a fact';
  for (const part of told.split(' ')) if (!votes.some((vote) => says(vote, part, votes))) return part;
  return null;
}

function says(vote: Vote, part: string, all: readonly Vote[]): boolean {
  if (part === 'vetoed' || part === 'adopted') return vote.outcome === part;
  if (part === 'failed') return vote.outcome === 'not_adopted' || vote.outcome === 'short' || vote.outcome === 'vetoed';
  if (part === 'all') return vote.unanimous === true;
  if (part.startsWith('by:')) return part.slice(3).split(',').sort().join() === [...(vote.vetoedBy ?? [])].sort().join();
  if (part.startsWith('=')) {
    const [yes, no, abstaining] = part.slice(1).split('-');
    const is = (wanted: string | undefined, value: number | undefined): boolean => wanted === '.' || Number(wanted) === value;
    return is(yes, vote.inFavour) && is(no, vote.against) && is(abstaining, vote.abstaining);
  }
  const [ballot, members] = part.split(':') as [string, string];
  const cast = all.flatMap((one) => one.ballots ?? []);
  return members.split(',').every((member) => cast.some((one) => one.member === member && one.ballot === ballot));
}

const CASES: readonly Case[] = [...MEASURE, ...OTHER_EARS, ...THIRD_LOT, ...Object.values(passing).flat()];

for (const [told, sentence] of CASES) {
  test(`${told}: ${sentence}`, () => {
    const votes = factsOf(sentence);
    const lacks = missing(told, votes);
    assert.equal(lacks, null, `${lacks} in ${JSON.stringify(votes)}`);
  });
}
