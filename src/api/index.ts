export { createApi } from './app.ts';
export { readDecideRequest } from './decide-request.ts';
export { readBallot, readKind, readPolicy } from './decide-words.ts';
export type { ApiDeps } from './deps.ts';
export { largestCheckBody, longestText, mostReports } from './limits.ts';
export { repeatedKey } from './repeated-key.ts';
export { createSite, type SiteOptions } from './site.ts';
