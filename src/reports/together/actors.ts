import type { Council } from '../../council/index.ts';

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);

/**
 * Whether two actors, each a State's code or words of a report, may be one: the same, one named more fully ("Netanyahu", "Benjamin Netanyahu"),
 * or a State and forces or a government called by it ("Russia", "Russian warplanes").
 */
export function mayBeOne(one: string, other: string, { states }: Council): boolean {
  if (!one || !other || one === other) return true;
  const [state, named] = states.has(one) ? [states.get(one), other] : [states.get(other), one];
  const words = wordsOf(named);
  if (state && states.has(one) !== states.has(other))
    return [state.name, ...state.aliases].some((alias) => words.includes(alias.toLowerCase()));
  if (state) return false;
  const others = wordsOf(other);
  return (
    words.at(-1) === others.at(-1) &&
    (words.length === 1 ||
      others.length === 1 ||
      words.every((word) => others.includes(word)) ||
      others.every((word) => words.includes(word)))
  );
}
