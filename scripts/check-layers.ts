import { fileURLToPath } from 'node:url';
import { isTest, lineAt, readSources, report, root, type SourceFile, withoutComments } from './sources.ts';

/** Ground floor first: a room imports only rooms before it. The command comes last because `penholder serve` starts the server. */
const order = [
  'council',
  'symbols',
  'text',
  'procedure',
  'record',
  'analysis',
  'reports',
  'store',
  'llm',
  'files',
  'api',
  'web',
  'server',
  'cli',
];
const apart: readonly (readonly [string, string])[] = [['analysis', 'reports']];
/** Plain data in, plain data out: these rooms also run in the browser. */
const pure = new Set(order.slice(0, order.indexOf('store')));

const impure: readonly (readonly [RegExp, string])[] = [
  [/\bprocess\.[a-zA-Z]/g, 'reads the process'],
  [/\bDate\.now\b/g, 'reads the clock'],
  [/\bnew Date\(\s*\)/g, 'reads the clock'],
  [/\bperformance\.now\b/g, 'reads the clock'],
  [/\bMath\.random\b/g, 'is random'],
  [/\bcrypto\.(?:randomUUID|getRandomValues)\b/g, 'is random'],
  [/\bconsole\.[a-z]+\(/g, 'writes to the console'],
  [/(?<![.\w])fetch\(/g, 'reads the network'],
];

const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const isLoader = (path: string): boolean => /^src\/[^/]+\/load\.ts$/.test(path);
const isNode = (from: string, pack: string | null, file: string | null): boolean => pack === null && file === null && from !== '';

/** Every breach of the rooms' order and of the purity of the lower rooms, as "file:line: reason". */
export function checkLayers(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === null) return file.path.startsWith('src/') ? rootImports(file) : [];
    if (!order.includes(room)) return [`${file.path}:1: the room "${room}" is not in the order of scripts/check-layers.ts`];
    const problems = isTest(file) ? [] : orderOf(file, room);
    if (!pure.has(room) || isTest(file) || isLoader(file.path)) return problems;
    return [...problems, ...reachesOut(file, byPath), ...impurities(file)];
  });
}

function rootImports(file: SourceFile): string[] {
  return file.imports.flatMap((i) =>
    i.file !== null && roomOf(i.file) !== null ? [`${file.path}:${i.line}: a file outside the rooms imports ${i.file}`] : [],
  );
}

function orderOf(file: SourceFile, room: string): string[] {
  return file.imports.flatMap((i) => {
    const other = i.file === null ? null : roomOf(i.file);
    if (other === null || other === room) return [];
    const parted = apart.some((pair) => pair.includes(room) && pair.includes(other));
    return parted || order.indexOf(other) > order.indexOf(room)
      ? [`${file.path}:${i.line}: ${room} may not import ${other} (${i.from})`]
      : [];
  });
}

/** Follows what is loaded (not types): nothing of a pure room may lead to a loader or to Node. */
function reachesOut(file: SourceFile, byPath: ReadonlyMap<string, SourceFile>): string[] {
  return file.imports.flatMap((first) => {
    if (first.typeOnly) return [];
    const seen = new Set<string>();
    const follow = (from: string, path: string | null, pack: string | null): string | null => {
      if (isNode(from, pack, path)) return `Node's "${from}"`;
      if (path === null || seen.has(path)) return null;
      seen.add(path);
      if (isLoader(path)) return `the loader ${path}`;
      for (const next of byPath.get(path)?.imports ?? []) {
        const out = next.typeOnly ? null : follow(next.from, next.file, next.pack);
        if (out !== null) return out;
      }
      return null;
    };
    const out = follow(first.from, first.file, first.pack);
    return out === null ? [] : [`${file.path}:${first.line}: a pure room reaches ${out} through "${first.from}"`];
  });
}

function impurities(file: SourceFile): string[] {
  const code = withoutComments(file.text);
  return impure.flatMap(([pattern, what]) =>
    [...code.matchAll(pattern)].map((match) => `${file.path}:${lineAt(code, match.index)}: a pure room ${what} ("${match[0].trim()}")`),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = readSources(root, ['src']);
  report('layers', checkLayers(files), `${files.length} files`);
}
