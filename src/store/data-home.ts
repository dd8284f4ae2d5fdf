import { join, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder where this user's data belongs on this platform:
 * `$PENHOLDER_DATA`, else `%LOCALAPPDATA%\Penholder` (Windows), `~/Library/Application Support/Penholder` (macOS),
 * `$XDG_DATA_HOME/penholder` or `~/.local/share/penholder` (elsewhere).
 * Pure: nothing is created or looked at. An empty variable counts as unset (XDG base directory specification),
 * and so does a relative XDG_DATA_HOME.
 */
export const dataHome = (env: Environment, platform: string): string => {
  if (env.PENHOLDER_DATA) return env.PENHOLDER_DATA;
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA || win32.join(env.USERPROFILE || 'C:\\', 'AppData', 'Local');
    return win32.join(local, 'Penholder');
  }
  const home = env.HOME || '/';
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Penholder');
  const shared = env.XDG_DATA_HOME?.startsWith('/') ? env.XDG_DATA_HOME : join(home, '.local', 'share');
  return join(shared, 'penholder');
};
