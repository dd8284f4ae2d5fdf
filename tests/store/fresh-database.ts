import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Makes an empty database on the server of `serverUrl`, calls `use` with its address, and drops it. */
export const withFreshDatabase = async (serverUrl: string, use: (databaseUrl: string) => Promise<void>): Promise<void> => {
  const name = `penholder_test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    await admin.query(`create database ${name} encoding 'UTF8' template template0`);
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    try {
      await use(url.href);
    } finally {
      await admin.query(`drop database ${name} with (force)`);
    }
  } finally {
    await admin.end();
  }
};
