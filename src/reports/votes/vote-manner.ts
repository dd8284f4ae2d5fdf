import type { Sentence } from '../words/items.ts';
import type { VoteWords } from './vote-words.ts';

const NEGATED = / (?:not|n't|never) (?:[a-z]+ ){0,2}?(?:adopt|pass|approve|accept|endorse)/;

/** What can follow an adoption to say how it came about: the chapter, the kind of majority, the day it was not before. */
const MANNER =
  /^ (?:and )?(?:until|unanimously|overnight|easily|lightly|by (?:consensus|acclamation|a show of hands)|without (?:an? |any )?(?:vote|debate|dissent|opposition|difficulty|amendment)|(?:under|pursuant to) (?:the )?(?:%C )?(?:charter|chapters?|articles?)|in (?:its|the) (?:original|present|first) form) /;

/** "The text was not adopted under Chapter VII", "not adopted until Friday": adopted, and not in that manner; no failure is told. */
export function deniesMannerOnly(words: VoteWords, sentence: Sentence): boolean {
  if (words.outcome !== 'not_adopted') return false;
  const start = Math.max(0, (sentence.at[words.from] as number) - 1);
  const next = sentence.at[words.to + 1];
  if (next === undefined || !NEGATED.test(sentence.line.slice(start, next))) return false;
  return MANNER.test(sentence.line.slice(next - 1));
}
