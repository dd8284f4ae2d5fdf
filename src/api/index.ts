export type { ApiDeps } from './deps.ts';
export { createSite } from './site.ts';
