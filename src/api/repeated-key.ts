/**
 * The first key that stands twice in one object of a JSON text, or null. `JSON.parse` keeps the last of two silently,
 * and a ballot given twice must not be lost. The text must be valid JSON.
 */
export function repeatedKey(json: string): string | null {
  const open: Set<string>[] = [];
  let last: string | null = null;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && last !== null) {
      const keys = open.at(-1)!;
      if (keys.has(last)) return last;
      keys.add(last);
    }
    last = token.startsWith('"') ? (JSON.parse(token) as string) : null;
  }
  return null;
}
