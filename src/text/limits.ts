/**
 * Longest text taken as one report, in bytes of a file or UTF-16 units of a string: a long book. What is longer is an
 * archive, not an article, and reading it would keep a server from its other users for more than some ten seconds.
 */
export const longestReport = 1_000_000;

/**
 * Most words that are compared with others, in UTF-16 units of all paragraphs: what a draft can begin with, and more than the longest
 * resolution has with its annexes. Two texts as long as this that have nothing in common take some seconds, in which a server answers nobody.
 */
export const longestCompared = 400_000;
