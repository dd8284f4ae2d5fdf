export { type Layout, layoutOf, nowOf, readShared, rowOf, sharedNames } from './row.ts';
export { indexOf, type Spot, spotAt } from './where.ts';
export { writeShared } from './write.ts';
