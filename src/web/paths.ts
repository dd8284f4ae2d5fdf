/** What stands in a path as it was typed; where it is no proper escape, the path itself. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
