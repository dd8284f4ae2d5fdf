import test, { after } from 'node:test';
import { findBinaries, startPostgres } from '../../scripts/throwaway-postgres.ts';
import { type EngineUnderTest, storeContract } from '../../src/store/contract.ts';
import { leg } from '../legs.ts';
import { corpusContract } from './corpus-contract.ts';
import { draftsContract } from './drafts-contract.ts';
import { withFreshDatabase } from './fresh-database.ts';
import { indexingSurvivesKills } from './indexing-survives-kills.ts';
import { invitationsContract } from './invitations-contract.ts';
import { openOrThrow } from './open-or-throw.ts';
import { queueSurvivesKills } from './queue-survives-kills.ts';
import { streamsContract } from './streams-contract.ts';
import { streamsSurviveKills } from './streams-survive-kills.ts';
import { survivesKills } from './survives-kills.ts';
import { textsContract } from './texts-contract.ts';

const given = process.env.PENHOLDER_TEST_PG || null;
const binaries = given === null ? findBinaries() : null;

if (
  leg('postgres', given !== null || binaries !== null, 'install PostgreSQL 13 or later (initdb is looked for), or set PENHOLDER_TEST_PG.')
) {
  const own = binaries === null ? null : await startPostgres(binaries);
  after(() => own?.stop());
  const serverUrl = own?.url ?? given!;

  const engine: EngineUnderTest = {
    name: 'postgres',
    withPlace: (use) => withFreshDatabase(serverUrl, (databaseUrl) => use(() => openOrThrow({ databaseUrl }))),
  };
  storeContract(engine);
  streamsContract(engine);
  invitationsContract(engine);
  textsContract(engine);
  draftsContract(engine);
  corpusContract(engine);

  test('postgres: a killed process loses no acknowledged check and leaves none half-written', () =>
    withFreshDatabase(serverUrl, (databaseUrl) => survivesKills({ databaseUrl })));

  test('postgres: killed while it indexes, the command leaves whole texts, and does the rest when run again', () =>
    withFreshDatabase(serverUrl, (databaseUrl) => indexingSurvivesKills({ databaseUrl })));

  test('postgres: killed ten times while it appends to a stream, a process loses nothing acknowledged and leaves no half action', () =>
    withFreshDatabase(serverUrl, (databaseUrl) => streamsSurviveKills({ databaseUrl }, 10)));

  test('postgres: workers of the queue killed at any time, each report ends kept once', () =>
    withFreshDatabase(serverUrl, (databaseUrl) => queueSurvivesKills({ databaseUrl })));
}
