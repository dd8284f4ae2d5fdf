/** At most so many words of a text, with an ellipsis where there are more. */
export function firstWords(text: string, most: number): string {
  const words = text.split(/\s+/, most + 2).filter((word) => word !== '');
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ');
}
