import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** One `import` or `export … from` of a source file. */
export interface Import {
  /** As written: "./types.ts", "node:fs", "hono". */
  readonly from: string;
  /** The file it leads to, from the root ("src/council/types.ts"); null for packages and Node's modules. */
  readonly file: string | null;
  /** The package's name; null for files and Node's modules. */
  readonly pack: string | null;
  /** Exported names taken; ['*'] for all of them or when it cannot be told. */
  readonly names: readonly string[];
  /** Passes the names on (`export … from`), under `as`. */
  readonly passesOn: boolean;
  readonly as: readonly string[];
  /** Only types: nothing is loaded. */
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const isSource = /\.(ts|tsx|mjs|js)$/;
// The formatter puts every import and export at the start of a line, so line-anchored patterns read them exactly.
const statement = /^(import|export)\s+(type\s+)?([^'"();=]*?)\bfrom\s+['"]([^'"]+)['"]/gm;
const bare = /^import\s+['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Tests, and helpers that only tests can use because they bring in the test runner. */
export const isTest = (file: SourceFile): boolean =>
  /\.test\.tsx?$/.test(file.path) || file.path.startsWith('tests/') || file.imports.some((i) => i.from === 'node:test');

/** Every source file under the given folders of `base`, read and its imports found. */
export function readSources(base: string, folders: readonly string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(base, folder)))
    .flatMap((folder) =>
      readdirSync(join(base, folder), { recursive: true }).map((name) => posix.join(folder, String(name).replaceAll('\\', '/'))),
    )
    .filter((path) => isSource.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(base, path), 'utf8');
      return { path, text, imports: readImports(path, text) };
    });
}

/** The imports of one file's text. Comments are no imports. */
export function readImports(path: string, text: string): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  const add = (from: string, at: number, rest: Partial<Import>) =>
    found.push({ from, ...target(path, from), names: ['*'], as: [], passesOn: false, typeOnly: false, ...rest, line: lineAt(text, at) });
  for (const match of code.matchAll(statement)) {
    const [names, as] = readNames(match[3] ?? '');
    add(match[4]!, match.index, { names, as, passesOn: match[1] === 'export', typeOnly: match[2] !== undefined });
  }
  for (const match of code.matchAll(bare)) add(match[1]!, match.index, { names: [] });
  for (const match of code.matchAll(dynamic)) add(match[1]!, match.index, {});
  return found;
}

function readNames(clause: string): [string[], string[]] {
  const names: string[] = [];
  const as: string[] = [];
  const braces = /\{([^}]*)\}/.exec(clause);
  const outside = clause
    .replace(/\{[^}]*\}/, '')
    .replaceAll(',', ' ')
    .trim();
  if (outside.startsWith('*')) names.push('*');
  else if (outside !== '') names.push('default');
  for (const part of braces?.[1]?.split(',') ?? []) {
    const [name, , alias] = part
      .trim()
      .replace(/^type\s+/, '')
      .split(/\s+/);
    if (!name) continue;
    names.push(name);
    as.push(alias ?? name);
  }
  return [names, as];
}

function target(path: string, from: string): { file: string | null; pack: string | null } {
  if (from.startsWith('.')) return { file: posix.normalize(posix.join(posix.dirname(path), from)), pack: null };
  if (from.startsWith('node:') || builtinModules.includes(from)) return { file: null, pack: null };
  return {
    file: null,
    pack: from
      .split('/')
      .slice(0, from.startsWith('@') ? 2 : 1)
      .join('/'),
  };
}

/** Comments blanked out, every other character kept in its place. */
export function withoutComments(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return text.replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, blank).replace(/(^|[ \t])\/\/.*$/gm, blank);
}

export const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Prints what a check found and ends with 1, or says that all is well. */
export function report(check: string, problems: readonly string[], looked: string): void {
  for (const problem of problems) console.log(problem);
  console.log(problems.length === 0 ? `${check}: ${looked}, nothing wrong` : `${check}: ${problems.length} wrong (${looked})`);
  if (problems.length > 0) process.exitCode = 1;
}
