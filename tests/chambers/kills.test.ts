/** A whole server killed while people act, on both engines; `bench/faults.ts server` kills it more often. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findBinaries, startPostgres } from '../../scripts/throwaway-postgres.ts';
import { leg } from '../legs.ts';
import { serverSurvivesKills } from './server-survives-kills.ts';

test('sqlite: a server killed fourteen times while seven browsers act: what was acknowledged is there once, nothing by half', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'penholder-killed-'));
  try {
    await serverSurvivesKills({ dataFolder }, 14);
  } finally {
    rmSync(dataFolder, { recursive: true });
  }
});

const binaries = findBinaries();
if (leg('postgres kill', binaries !== null, 'install PostgreSQL 13 or later (initdb is looked for).')) {
  test('postgres: a server killed six times while seven browsers act: what was acknowledged is there once, nothing by half', async () => {
    const postgres = await startPostgres(binaries!);
    try {
      await serverSurvivesKills({ databaseUrl: postgres.url }, 6);
    } finally {
      await postgres.stop();
    }
  });
}
