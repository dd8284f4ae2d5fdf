/**
 * Runs a command with PENHOLDER_TEST_PG set to a Postgres server made for it and thrown away after:
 * `node --import tsx scripts/with-postgres.ts npm test`. A server named by PENHOLDER_TEST_PG is used as it is; where no Postgres
 * is installed the command runs without one (tests then say so). Ends with the command's exit code.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findBinaries, startPostgres } from './throwaway-postgres.ts';

const run = async (command: readonly string[], url: string | undefined): Promise<number> => {
  const child = spawn(command[0]!, command.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, ...(url === undefined ? {} : { PENHOLDER_TEST_PG: url }) },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
};

const command = process.argv.slice(2).filter((word, index) => index > 0 || word !== '--');
if (command.length === 0) {
  console.error('Give the command to run: scripts/with-postgres.ts COMMAND …');
  process.exit(2);
}
const binaries = process.env.PENHOLDER_TEST_PG ? null : findBinaries();
const server = binaries === null ? null : await startPostgres(binaries);
try {
  process.exitCode = await run(command, server?.url);
} finally {
  await server?.stop();
}
