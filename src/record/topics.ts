import type { Decision, Topic } from './types.ts';

export type { Topic } from './types.ts';

const isLetter = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c > 191;
};

/** Whether `pattern` stands in `text` as whole words; a trailing `*` in the pattern matches any ending. Both lower-case. */
function standsIn(text: string, pattern: string): boolean {
  const open = pattern.endsWith('*');
  const word = open ? pattern.slice(0, -1) : pattern;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at > 0 && isLetter(text, at - 1) && isLetter(word, 0)) continue;
    if (open || !isLetter(text, at + word.length)) return true;
  }
  return false;
}

interface Index {
  readonly topics: readonly Topic[];
  readonly lower: readonly (readonly string[])[];
}

const lowered = new WeakMap<readonly Topic[], Index>();

function indexOf(topics: readonly Topic[]): Index {
  let index = lowered.get(topics);
  if (!index) {
    index = { topics, lower: topics.map((one) => one.words.map((word) => word.toLowerCase())) };
    lowered.set(topics, index);
  }
  return index;
}

/**
 * Ids of the topics a text speaks of, the one with most distinct words first. Whole words, any case.
 *
 * @example topicsInWords(topics, 'a cease-fire in Gaza') // ['palestine']
 */
export function topicsInWords(topics: readonly Topic[], text: string): string[] {
  const lower = text.toLowerCase();
  const { lower: words } = indexOf(topics);
  return topics
    .map((topic, i) => ({ id: topic.id, hits: words[i]!.filter((word) => standsIn(lower, word)).length }))
    .filter((one) => one.hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map((one) => one.id);
}

/** Patterns of topics by their first letters: most of them are out of the question for a text that has no word beginning so. */
const beginnings = new WeakMap<readonly Topic[], ReadonlyMap<string, readonly { readonly topic: number; readonly pattern: string }[]>>();
const beginning = 3;

function patternsBy(topics: readonly Topic[]) {
  let known = beginnings.get(topics);
  if (known === undefined) {
    const made = new Map<string, { topic: number; pattern: string }[]>();
    for (const [topic, { patterns }] of topics.entries()) {
      for (const pattern of patterns) {
        const key = pattern.slice(0, beginning);
        made.set(key, [...(made.get(key) ?? []), { topic, pattern }]);
      }
    }
    known = made;
    beginnings.set(topics, known);
  }
  return known;
}

/**
 * Ids of the topics that words of agenda items and subjects belong to, by the patterns of the topics: those with the longest pattern first.
 * What the record's decisions belong to is found when it is compiled; see `topicsOfDecision`.
 */
export function matchTopics(topics: readonly Topic[], words: string): string[] {
  const text = words.toLowerCase();
  const byBeginning = patternsBy(topics);
  const longest = new Map<number, number>();
  const seen = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const key = text.slice(at, at + beginning);
    const candidates = byBeginning.get(key);
    if (candidates === undefined || seen.has(key)) continue;
    seen.add(key);
    for (const { topic, pattern } of candidates) {
      if (pattern.length > (longest.get(topic) ?? 0) && standsIn(text, pattern)) longest.set(topic, pattern.length);
    }
  }
  return [...longest].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([topic]) => topics[topic]!.id);
}

/** Ids of the topics a decision belongs to, the most telling first; only those among `topics`. */
export function topicsOfDecision(topics: readonly Topic[], decision: Pick<Decision, 'topics'>): string[] {
  return decision.topics.filter((id) => topics.some((one) => one.id === id));
}
