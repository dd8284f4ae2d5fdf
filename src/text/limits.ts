/**
 * Longest text taken as one report, in bytes of a file or UTF-16 units of a string: a long book. What is longer is an
 * archive, not an article, and reading it would keep a server from its other users for more than some ten seconds.
 */
export const longestReport = 1_000_000;

/** Most words that are compared with others, in UTF-16 units of all paragraphs: more than the longest resolution has with its annexes. */
export const longestCompared = 300_000;
