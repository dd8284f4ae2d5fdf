/** Lower case without accents and with one kind of apostrophe, for comparing words. */
export function fold(words: string): string {
  // Accents are rare, and taking them off costs many times the rest.
  if (!/[^ -_a-~]/.test(words)) return words.toLowerCase();
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase();
}
