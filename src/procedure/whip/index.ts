export { whipCount } from './count.ts';
export { readExpectation, readWhip, type WhipFile, whipSources } from './read.ts';
export type { Expected, Scenario, WhipCount, WhipEntry, WhipSource } from './types.ts';
