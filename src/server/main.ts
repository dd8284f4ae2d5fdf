import { loadRooms } from './rooms.ts';
import { readSettings } from './settings.ts';
import { startServer } from './start.ts';

/**
 * Serves until told to stop (SIGINT, SIGTERM; requests under way are ended first). Says on standard output where to open the page,
 * on standard error in one sentence why it cannot, with exit code 1.
 */
export const serve = async (): Promise<void> => {
  const settings = readSettings(process.env, process.platform);
  const running = settings.ok ? await startServer(settings.value, loadRooms) : settings;
  if (!running.ok) {
    console.error(running.sentence);
    process.exitCode = 1;
    return;
  }
  const { url, keptIn, close } = running.value;
  console.log(`Penholder is open at ${url}`);
  console.log(`What you keep is in ${keptIn}. Stop with Ctrl+C.`);
  await new Promise<void>((resolve) => {
    let asked = false;
    const stop = (): void => {
      // Asked again: do not wait any longer.
      if (asked) process.exit(1);
      asked = true;
      close().then(resolve, (error: unknown) => {
        console.error(error);
        process.exit(1);
      });
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
};
