/**
 * The query that arguments make. The shell has taken the quotation marks off `item:"Palestinian question"`; they are put back where several
 * arguments are given, so that the words stay together. A single argument is the query itself.
 */
export function queryOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return words
    .map((word) => {
      if (!/\s/.test(word) || /["“”]/.test(word)) return word;
      const [, key = '', value = word] = /^(-?\p{L}[\p{L}\p{N}]*:)(.*)$/u.exec(word) ?? [];
      return `${key}"${value}"`;
    })
    .join(' ');
}
