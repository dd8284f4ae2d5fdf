import type { Topic } from '../../record/topics.ts';
import { PerForm } from '../../text/forms.ts';
import type { Words } from '../../text/language.ts';
import { countBefore } from '../words/lower-bound.ts';
import { wordsOfPhrases } from '../words/phrase-words.ts';

interface TopicPhrase {
  readonly norms: readonly string[];
  readonly topic: string;
  readonly open: boolean;
}

/** Finds which topics of the Council a text speaks of, and where, in one pass over its words. */
export interface TopicFinder {
  /** Topic ids in order of how often they are named. */
  readonly byCount: (hits: readonly TopicHit[]) => readonly string[];
  /** The hits among words `from` to `to` (exclusive). */
  readonly within: (hits: readonly TopicHit[], from: number, to: number) => readonly TopicHit[];
  readonly find: (words: Words) => TopicHit[];
}

export interface TopicHit {
  readonly word: number;
  readonly topic: string;
}

const NO_PHRASES: readonly TopicPhrase[] = [];

/** Builds the finder from the topics' press words; a trailing `*` matches any ending. */
export function buildTopicFinder(topics: readonly Topic[]): TopicFinder {
  const phrases = topics.flatMap((topic) =>
    topic.words.map((words) => ({ topic: topic.id, words: words.replace(/\*$/, ''), open: words.endsWith('*') })),
  );
  const read = wordsOfPhrases(phrases.map((phrase) => phrase.words));
  const index = new Map<string, TopicPhrase[]>();
  const openings: TopicPhrase[] = [];
  for (const [i, phrase] of phrases.entries()) {
    const norms = read[i] ?? [];
    const first = norms[0];
    if (first === undefined) continue;
    const entry = { norms, topic: phrase.topic, open: phrase.open };
    if (phrase.open && norms.length === 1) openings.push(entry);
    else index.set(first, [...(index.get(first) ?? []), entry]);
  }
  /** The phrases that may stand where a word form does; those of one open word stand wherever a form begins with it. */
  const beginning = new PerForm<readonly TopicPhrase[]>((word) => {
    const phrases = [...(index.get(word) ?? []), ...openings.filter(({ norms }) => word.startsWith(norms[0] as string))];
    return phrases.length === 0 ? NO_PHRASES : phrases;
  });
  return {
    find(words) {
      const hits: TopicHit[] = [];
      for (let i = 0; i < words.count; i++) {
        const phrases = beginning.of(words.form[i] as number);
        for (const phrase of phrases) if (standsAt(words.norm, i, phrase)) hits.push({ word: i, topic: phrase.topic });
      }
      return hits;
    },
    within: (hits, from, to) => hits.slice(firstFrom(hits, from), firstFrom(hits, to)),
    byCount(hits) {
      const counts = new Map<string, number>();
      for (const { topic } of hits) counts.set(topic, (counts.get(topic) ?? 0) + 1);
      return [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => topic);
    },
  };
}

/** Whether a phrase's words stand at a word; the last of an open phrase may go on. */
function standsAt(norm: readonly string[], at: number, { norms, open }: TopicPhrase): boolean {
  const last = norms.length - 1;
  for (let k = 0; k <= last; k++) {
    const word = norm[at + k];
    const sought = norms[k] as string;
    if (word !== sought && !(open && k === last && word?.startsWith(sought))) return false;
  }
  return true;
}

/** The first hit at or after a word; hits stand in order. */
const firstFrom = (hits: readonly TopicHit[], word: number): number => countBefore(hits, word, (hit) => hit.word);
