import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { soundAlike } from './name-sound.ts';

test('spellings of one name sound alike', () => {
  for (const [one, other] of [
    ['Vassily Nebenzia', 'Vasily Nebenzya'],
    ['Nebenzia', 'Nebenzja'],
    ['Amar Bendjama', 'Amar Benjama'],
    ['Sergei Lavrov', 'Sergej Lawrow'],
    ['Moammar Gaddafi', 'Muammar Qadhafi'],
    ['Vitaly Churkin', 'Witali Tschurkin'],
    ['Dmitry Polyanskiy', 'Dmitri Polyansky'],
    ['Andrei Gromyko', 'Andrey Gromiko'],
    ['Riyad Mansour', 'Riad Mansur'],
  ] as const)
    assert.ok(soundAlike(one, other), `${one} and ${other}`);
});

test('other names do not, nor do short ones or another first name', () => {
  for (const [one, other] of [
    ['Linda Thomas', 'Linda Greenfield'],
    ['Vassily Nebenzia', 'Maria Nebenzia'],
    ['Fu', 'Fo'],
    ['Wang', 'Wong'],
    ['Richard Holbrooke', 'Richard Helberg'],
    ['Susan Rice', 'Susan Rauss'],
  ] as const)
    assert.ok(!soundAlike(one, other), `${one} and ${other}`);
});

test('alike is mutual, whatever the words', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => soundAlike(one, other) === soundAlike(other, one)));
});
