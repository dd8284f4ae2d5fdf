import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { type EngineUnderTest, storeContract } from '../../src/store/contract.ts';
import { corpusContract } from './corpus-contract.ts';
import { draftsContract } from './drafts-contract.ts';
import { indexingSurvivesKills } from './indexing-survives-kills.ts';
import { invitationsContract } from './invitations-contract.ts';
import { openOrThrow } from './open-or-throw.ts';
import { queueSurvivesKills } from './queue-survives-kills.ts';
import { streamsContract } from './streams-contract.ts';
import { streamsSurviveKills } from './streams-survive-kills.ts';
import { survivesKills } from './survives-kills.ts';
import { textsContract } from './texts-contract.ts';

const engine: EngineUnderTest = {
  name: 'sqlite',
  async withPlace(use) {
    const folder = await mkdtemp(join(tmpdir(), 'penholder-store-'));
    try {
      await use(() => openOrThrow({ dataFolder: join(folder, 'made', 'with parents') }));
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
storeContract(engine);
streamsContract(engine);
invitationsContract(engine);
textsContract(engine);
draftsContract(engine);
corpusContract(engine);

test('sqlite: a killed process loses no acknowledged check and leaves none half-written', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'penholder-killed-'));
  try {
    await survivesKills({ dataFolder });
  } finally {
    await rm(dataFolder, { recursive: true });
  }
});

test('sqlite: killed while it indexes, the command leaves whole texts, and does the rest when run again', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'penholder-killed-'));
  try {
    await indexingSurvivesKills({ dataFolder });
  } finally {
    await rm(dataFolder, { recursive: true });
  }
});

test('sqlite: killed fifty times while it appends to a stream, a process loses nothing acknowledged and leaves no half action', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'penholder-killed-'));
  try {
    await streamsSurviveKills({ dataFolder }, 50);
  } finally {
    await rm(dataFolder, { recursive: true });
  }
});

test('sqlite: workers of the queue killed at any time, each report ends kept once', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'penholder-killed-'));
  try {
    await queueSurvivesKills({ dataFolder });
  } finally {
    await rm(dataFolder, { recursive: true });
  }
});
