import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isTest, lineAt, readSources, report, root, type SourceFile, withoutComments } from './sources.ts';

export interface Package {
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  /** Packages that a dependency asks to stand beside it. */
  readonly peers?: readonly string[];
}

type Files = ReadonlyMap<string, SourceFile>;

/** Tools that are run by name and never imported: package → the word that shows it is run. */
const runByName: Readonly<Record<string, string>> = { '@biomejs/biome': 'biome', typescript: 'tsc', tsx: 'tsx' };

const valueExport = /^export\s+(?:async\s+)?(?:abstract\s+)?(?:const|let|function\*?|class|enum)\s+([\w$]+)/gm;
const typeExport = /^export\s+(?:interface|type)\s+([\w$]+)/gm;

/**
 * What nobody uses, as "file:line: reason": files that nothing leads to, exports that nothing but tests imports, packages that
 * nothing imports, and packages imported but not listed. Entries are the package's `exports` (other programs use all of what they
 * export), what the build is told of, and whatever lies directly in bin/, scripts/ and bench/ (people and npm start those).
 */
export function checkUnused(sources: readonly SourceFile[], pack: Package): string[] {
  const files: Files = new Map(sources.map((file) => [file.path, file]));
  const offered = Object.keys(pack.exports ?? {}).map((name) => `src/${name.slice(2)}${name.slice(2).includes('/') ? '.ts' : '/index.ts'}`);
  const started = [...files.keys()].filter((path) => /^(bin|scripts|bench)\/[^/]+$/.test(path)).concat(toldToBuild(files));
  return [...unusedFiles(files, [...offered, ...started]), ...unusedExports(files, offered, new Set(started)), ...packages(sources, pack)];
}

/** Source files that scripts/build* name in quotes, by their path or the end of it. */
function toldToBuild(files: Files): string[] {
  const named = [...files.values()]
    .filter((file) => /^scripts\/build[^/]*$/.test(file.path))
    .flatMap((file) => [...file.text.matchAll(/'([^'\n]+\.tsx?)'/g)].map((match) => match[1]!));
  return [...files.keys()].filter((path) => path.startsWith('src/') && named.some((name) => path === name || path.endsWith(`/${name}`)));
}

function unusedFiles(files: Files, entries: readonly string[]): string[] {
  const reached = new Set<string>();
  const visit = (path: string | null) => {
    const file = path === null ? undefined : files.get(path);
    if (file === undefined || reached.has(file.path)) return;
    reached.add(file.path);
    for (const i of file.imports) visit(i.file);
  };
  entries.forEach(visit);
  return (
    [...files.values()]
      // Declarations of types ("wink.d.ts") are read by the compiler and imported by nobody.
      .filter((file) => !reached.has(file.path) && !isTest(file) && !file.path.endsWith('.d.ts'))
      .map((file) => `${file.path}:1: nothing leads to this file`)
  );
}

function unusedExports(files: Files, offered: readonly string[], started: ReadonlySet<string>): string[] {
  const used = new Set<string>();
  const use = (path: string, name: string) => {
    const key = `${path}#${name}`;
    if (used.has(key)) return;
    used.add(key);
    // A name that a file only passes on is used where it comes from.
    for (const i of files.get(path)?.imports ?? []) {
      if (!i.passesOn || i.file === null) continue;
      if (name === '*') for (const each of i.names) use(i.file, each);
      else if (i.names.includes('*')) use(i.file, name);
      else if (i.as.includes(name)) use(i.file, i.names[i.as.indexOf(name)]!);
    }
  };
  const usedByTests = new Set<string>();
  for (const path of offered) use(path, '*');
  for (const file of files.values()) {
    for (const i of file.imports) {
      const target = i.file === null ? undefined : files.get(i.file);
      if (target === undefined || i.passesOn) continue;
      // A test does not make what it tests useful; a helper of tests is there for them.
      if (isTest(file) && !isTest(target)) for (const name of i.names) usedByTests.add(`${target.path}#${name}`);
      else for (const name of i.names) use(target.path, name);
    }
  }
  return [...files.values()]
    .filter((file) => !started.has(file.path) && !used.has(`${file.path}#*`))
    .flatMap((file) =>
      exportsOf(file)
        .filter(({ name }) => !used.has(`${file.path}#${name}`))
        .flatMap(({ name, line, usedHere }) => {
          if (!usedHere) return [`${file.path}:${line}: nothing but tests uses "${name}"`];
          // Used in its own file and tested: the export is for the test.
          return usedByTests.has(`${file.path}#${name}`) || usedByTests.has(`${file.path}#*`)
            ? []
            : [`${file.path}:${line}: "${name}" is exported, but used only in this file`];
        }),
    );
}

interface Export {
  readonly name: string;
  readonly line: number;
  /** The file itself mentions it again. */
  readonly usedHere: boolean;
}

/**
 * What a file exports: its own declarations and the names it passes on. A type that the file itself mentions again is
 * left out: it is exported so that its functions can be spoken of.
 */
function exportsOf(file: SourceFile): Export[] {
  const code = withoutComments(file.text);
  const mentions = (name: string) => code.split(new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`)).length - 1;
  const declared = (pattern: RegExp) =>
    [...code.matchAll(pattern)].map(
      (match): Export => ({ name: match[1]!, line: lineAt(code, match.index), usedHere: mentions(match[1]!) > 1 }),
    );
  return [
    ...declared(valueExport),
    ...declared(typeExport).filter((type) => !type.usedHere),
    ...file.imports.flatMap((i) => (i.passesOn ? i.as.map((name): Export => ({ name, line: i.line, usedHere: false })) : [])),
  ];
}

function packages(files: readonly SourceFile[], pack: Package): string[] {
  const { dependencies = {}, devDependencies = {} } = pack;
  const shipped = new Map<string, string>();
  const anywhere = new Map<string, string>();
  for (const file of files) {
    const inProduct = file.path.startsWith('src/') && !isTest(file);
    // The JSX of a .tsx file is compiled into calls of preact.
    const imported = file.imports.flatMap((i) => (i.pack === null ? [] : [[i.pack, i.line] as const]));
    for (const [name, line] of file.path.endsWith('.tsx') ? [...imported, ['preact', 1] as const] : imported) {
      if (!anywhere.has(name)) anywhere.set(name, `${file.path}:${line}`);
      if (inProduct && !shipped.has(name)) shipped.set(name, `${file.path}:${line}`);
    }
    // A package of files, not of code, is found by its place.
    for (const [, name] of inProduct ? file.text.matchAll(/\.resolve\('([^'./][^']*?)\/package\.json'\)/g) : []) {
      anywhere.set(name as string, file.path);
      shipped.set(name as string, file.path);
    }
  }
  const run = [
    JSON.stringify(pack.scripts ?? {}),
    ...files.filter((file) => file.path.startsWith('scripts/')).map((file) => file.text),
  ].join('\n');
  const isUsed = (name: string) =>
    anywhere.has(name) ||
    run.includes(runByName[name] ?? '\0') ||
    name === '@types/node' ||
    (name.startsWith('@types/') && anywhere.has(name.slice('@types/'.length)));
  const unused = [
    ...Object.keys(dependencies).flatMap((name) =>
      shipped.has(name) || pack.peers?.includes(name) ? [] : [`nothing in src/ imports the dependency "${name}"`],
    ),
    ...Object.keys(devDependencies).flatMap((name) => (isUsed(name) ? [] : [`nothing uses the development dependency "${name}"`])),
  ];
  const unlisted = [...anywhere].filter(([name]) => name !== 'penholder' && !(name in dependencies) && !(name in devDependencies));
  const misplaced = [...shipped].filter(([name]) => name in devDependencies);
  return [
    ...unused.map((reason) => `package.json:1: ${reason}`),
    ...unlisted.map(([name, at]) => `${at}: "${name}" is imported but not in package.json`),
    ...misplaced.map(([name, at]) => `${at}: "${name}" is needed at run time but is only a development dependency`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = readSources(root, ['src', 'bin', 'scripts', 'bench', 'tests']);
  const pack = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;
  const peersOf = (name: string) => {
    const file = join(root, 'node_modules', name, 'package.json');
    return Object.keys((JSON.parse(readFileSync(file, 'utf8')) as { peerDependencies?: object }).peerDependencies ?? {});
  };
  const peers = Object.keys(pack.dependencies ?? {}).flatMap(peersOf);
  report('unused code', checkUnused(files, { ...pack, peers }), `${files.length} files`);
}
