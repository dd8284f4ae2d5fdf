import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A Postgres server that lives until it is stopped, and its data with it. */
export interface ThrowAway {
  readonly url: string;
  /** Ends the server at once, without a proper shutdown, and starts it again on the same port and data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Distributions keep `initdb` and `postgres` off the PATH, one folder for each version. */
const versionFolders = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt', '/usr'];

/** The folder of the newest `initdb` and `postgres` installed here; null where there are none. */
export const findBinaries = (): string | null => {
  const versioned = versionFolders.flatMap((folder) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => /^(\d+|postgresql.*|pgsql-\d+)$/.test(name))
      .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((name) => join(folder, name, 'bin')),
  );
  const runs = (path: string): boolean => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  const folders = [...versioned, ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => runs(join(folder, 'initdb')) && runs(join(folder, 'postgres'))) ?? null;
};

/** Postgres refuses to run as root: then it runs as the user made for it, or as nobody. */
const runAs = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string, name: string): number => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      // No such user here: the next one.
    }
  }
  throw new Error('Postgres does not run as root, and there is neither a user postgres nor a user nobody');
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

const answers = async (url: string, server: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`Postgres ended at once (exit code ${server.exitCode})`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error('Postgres did not answer within 30 seconds');
};

/** Starts a new, empty server of the Postgres in `binaries` on a free port of this machine. Throws when it does not come up. */
export const startPostgres = async (binaries: string): Promise<ThrowAway> => {
  const user = runAs();
  const folder = mkdtempSync(join(tmpdir(), 'penholder-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
  const data = join(folder, 'data');
  const name = user ? 'penholder' : userInfo().username;
  execFileSync(
    join(binaries, 'initdb'),
    ['--pgdata', data, '--username', name, '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
    { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const port = await freePort();
  // The data is thrown away, so flushing it to disk would only cost time.
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off', 'log_min_messages=fatal'];
  const start = (): ChildProcess =>
    spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])], {
      ...options,
      stdio: 'ignore',
    });
  let server = start();
  // A test that dies must not leave its server behind.
  const kill = (): boolean => server.kill('SIGQUIT');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    if (server.exitCode === null) {
      server.kill('SIGINT');
      await once(server, 'exit');
    }
    process.off('exit', kill);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://${encodeURIComponent(name)}@127.0.0.1:${port}/postgres`;
  try {
    await answers(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  const restart = async (): Promise<void> => {
    server.kill('SIGQUIT');
    await once(server, 'exit');
    server = start();
    await answers(url, server);
  };
  return { url, restart, stop };
};
