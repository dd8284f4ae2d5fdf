export type { ApiDeps } from './deps.ts';
export { type Live, openLive } from './live.ts';
export { createSite } from './site.ts';
