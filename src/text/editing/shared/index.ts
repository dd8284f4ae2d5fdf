export { type Layout, layoutOf, nowOf, readShared, rowOf, sharedNames } from './row.ts';
export { indexOf, spotAt } from './where.ts';
export { writeShared } from './write.ts';
