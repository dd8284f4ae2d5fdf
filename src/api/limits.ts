/** Most reports of one request. */
export const mostReports = 200;

/** Most reports of one batch, which is read in the background. */
export const mostInBatch = 5000;

/** Largest body of a check, in bytes, before anything of it is read: one longest text in any script, or several shorter ones. */
export const largestCheckBody = 10_000_000;

/** Largest body of any other request, in bytes. */
export const largestBody = 100_000;

/** Longest title of a kept check, in UTF-16 units. */
export const longestTitle = 200;
