import assert from 'node:assert/strict';
import test from 'node:test';
import { readTsv } from './tsv.ts';

test('comments, a byte order mark, CRLF and trailing blank lines are read over', () => {
  assert.deepEqual(readTsv('\uFEFF# note\r\ncode\tname\r\nFRA\tFrance\r\nSYR\t\r\n\r\n', 'f', ['code', 'name']), [
    ['FRA', 'France'],
    ['SYR', ''],
  ]);
  assert.deepEqual(readTsv('code\tname\nFRA\tFrance', 'f', ['code', 'name']), [['FRA', 'France']]);
  assert.deepEqual(readTsv('code\n#1\n', 'f', ['code']), [['#1']]);
});

test('a fault is told with file, line and reason', () => {
  const fault = (text: string) => {
    try {
      readTsv(text, 'states.tsv', ['code', 'name']);
      return 'none';
    } catch (error) {
      return (error as Error).message;
    }
  };
  assert.equal(fault('# x\ncode\tname\nFRA\n'), 'states.tsv, line 3: 1 cells where the header has 2');
  assert.equal(fault('code\n'), 'states.tsv, line 1: the header should be "code | name" but is "code"');
  assert.equal(fault('code\tname\n\nFRA\tFrance\n'), 'states.tsv, line 2: a blank line stands among the rows');
  assert.equal(fault(''), 'states.tsv, line 1: no header; it should be "code | name"');
});
