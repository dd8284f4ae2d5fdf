export { dataHome } from './data-home.ts';
export { openStore, type StorePlace } from './open.ts';
export type { Store } from './types.ts';
