#!/usr/bin/env node
// The command. In a clone it first makes sure that what it runs is installed and built; in an installed package it just runs.
import { existsSync } from 'node:fs';

if (Number(process.versions.node.split('.')[0]) < 20) {
  process.stderr.write(`penholder needs Node 20 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}
// Node 22 and newer keep compiled code between runs.
process.getBuiltinModule?.('node:module').enableCompileCache?.();

if (existsSync(new URL('../src/cli', import.meta.url))) {
  const { isReady } = await import('../scripts/stamp.mjs');
  if (!isReady()) {
    const { makeReady, fail } = await import('../scripts/setup.mjs');
    await makeReady().catch(fail);
  }
}
await import('../dist/cli.js');
