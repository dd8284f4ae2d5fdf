export { SameId } from './checks.ts';
export { dataHome } from './data-home.ts';
export { openStore, type StorePlace } from './open.ts';
export type { CheckSummary, SavedCheck, Store } from './types.ts';
