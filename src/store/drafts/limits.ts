/** Largest update of a shared text, in bytes: a whole text with its history, from one who had it before the server lost it. */
export const largestUpdate = 1_000_000;

/** A shared text does not grow beyond this, in bytes, its history of changes included. */
export const largestText = 8_000_000;

/** Longest comment and name of a version, in UTF-16 units. */
export const longestComment = 10_000;
export const longestVersionName = 120;

/** After so many entries the state is kept aside, so that opening a draft does not read its whole stream. */
export const entriesPerSnapshot = 500;
