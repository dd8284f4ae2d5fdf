import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from './reading.ts';

const told = (body: string) =>
  claimsOf('statement', body).map(({ words, claim }) => `${claim.speaker.name ?? claim.speaker.role}: ${claim.verb}: ${words}`);

test('judging without a quotation says enough where what is judged and how is told', () => {
  assert.deepEqual(told('Ambassador Nils Holm praised the vote as an act of courage.'), [
    'Nils Holm: praise: Ambassador Nils Holm praised the vote as an act of courage',
  ]);
  assert.deepEqual(told('Norway accused the sponsors of breaking their word.'), [
    'Norway: accuse: Norway accused the sponsors of breaking their word',
  ]);
  assert.deepEqual(told('Norway charged that the sponsors had broken their word.'), [
    'Norway: charge: Norway charged that the sponsors had broken their word',
  ]);
  assert.deepEqual(told('Ambassador Nils Holm criticized the resolution.'), []);
});

test('a clause of attribution between commas', () => {
  assert.deepEqual(told('Ambassador Nils Holm spoke last. The aim of his government, he said, was to end the fighting.'), [
    'Nils Holm: say: The aim of his government, he said, was to end the fighting',
  ]);
});

test('one person of a known house speaks, and so do officials without a name', () => {
  assert.deepEqual(told('A spokesman for the Foreign Ministry said that the text had come too late.'), [
    'spokesman: say: A spokesman for the Foreign Ministry said that the text had come too late',
  ]);
  assert.deepEqual(told('Two diplomats said that the text had come too late.'), [
    'diplomats: say: Two diplomats said that the text had come too late',
  ]);
});

test('what a man is called need not be known where his name follows', () => {
  assert.deepEqual(told("The country's strongman, Karim Haddad, also said that troops would move on Thursday."), [
    "Karim Haddad: say: The country's strongman, Karim Haddad, also said that troops would move on Thursday",
  ]);
});

test('who must do a thing in a text has not called for it', () => {
  assert.deepEqual(
    told(
      'The Council adopted a resolution which demanded that Israeli forces withdraw and called “upon all armed elements to lay down their arms.”',
    ),
    [],
  );
});
