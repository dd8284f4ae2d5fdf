import { distance } from '../edit-distance.ts';

/** The choices that someone who typed `word` may have meant, best first: those it begins, then those a few letters away. */
export function nearestWords(word: string, choices: readonly string[], count = 3): string[] {
  const typed = word.toLowerCase().slice(0, 60);
  const limit = Math.max(1, Math.floor(typed.length / 3));
  return choices
    .map((choice) => {
      const lower = choice.toLowerCase();
      return { choice, score: typed !== '' && lower.startsWith(typed) ? 0.5 : distance(typed, lower, limit) };
    })
    .filter(({ score }) => score <= limit)
    .sort((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ choice }) => choice);
}
