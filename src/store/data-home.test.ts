import assert from 'node:assert/strict';
import test from 'node:test';
import { dataHome } from './data-home.ts';

test('the data folder is where the platform keeps data of users', () => {
  assert.equal(dataHome({ HOME: '/home/ana' }, 'linux'), '/home/ana/.local/share/penholder');
  assert.equal(dataHome({ HOME: '/home/ana', XDG_DATA_HOME: '/data' }, 'linux'), '/data/penholder');
  assert.equal(dataHome({ HOME: '/Users/ana' }, 'darwin'), '/Users/ana/Library/Application Support/Penholder');
  assert.equal(dataHome({ LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local' }, 'win32'), 'C:\\Users\\ana\\AppData\\Local\\Penholder');
  assert.equal(dataHome({ USERPROFILE: 'C:\\Users\\ana' }, 'win32'), 'C:\\Users\\ana\\AppData\\Local\\Penholder');
});

test('PENHOLDER_DATA wins everywhere; empty and relative settings count as unset', () => {
  for (const platform of ['linux', 'darwin', 'win32']) {
    assert.equal(dataHome({ PENHOLDER_DATA: '/srv/ph', HOME: '/home/ana' }, platform), '/srv/ph');
  }
  assert.equal(dataHome({ PENHOLDER_DATA: '', XDG_DATA_HOME: 'relative', HOME: '/home/ana' }, 'linux'), '/home/ana/.local/share/penholder');
});
