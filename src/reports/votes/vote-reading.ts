import type { Sentence } from '../words/items.ts';
import { findTallies } from './tallies.ts';
import { findVoteActs } from './vote-acts.ts';
import { findVoteAsides } from './vote-asides.ts';
import { findVoteClauses } from './vote-clauses.ts';
import type { Envoys } from './vote-envoys.ts';
import { findVoteFates } from './vote-fates.ts';
import { actorOf, findVoteFrames } from './vote-frames.ts';
import { findVoteIdioms } from './vote-idioms.ts';
import { findVoteLists } from './vote-lists.ts';
import { deniesMannerOnly } from './vote-manner.ts';
import { findVoteMeans } from './vote-means.ts';
import { findVoteNouns } from './vote-nouns.ts';
import { findReferences } from './vote-references.ts';
import { findResumed } from './vote-resumed.ts';
import { findVoteTurns } from './vote-turns.ts';
import { findVoteWords, type VoteWords } from './vote-words.ts';

/** All that each sentence says of votes, in order: by the exact patterns first, then by grammar what they leave. */
export function saidOfVotes(sentences: readonly Sentence[], envoys: Envoys): readonly (readonly VoteWords[])[] {
  const said: (readonly VoteWords[])[] = [];
  let actor: readonly string[] | undefined;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Sentence;
    const exact = exactly(sentence);
    const voting = (said[i - 1]?.length ?? 0) > 0 || (said[i - 2]?.length ?? 0) > 0;
    envoys.meet(sentence);
    const framed = findVoteFrames(sentence, exact, { actor, voting, text: speaksOfAText(sentences[i - 1]) }, envoys).filter(
      (words) => !deniesMannerOnly(words, sentence),
    );
    const resumed = exact.length === 0 ? findResumed(sentence, [said[i - 1], said[i - 2], said[i - 3]]) : undefined;
    const own = framed.length === 0 && !resumed ? exact : inOrder([...exact, ...framed, ...(resumed ? [resumed] : [])]);
    const referred = findReferences(sentence, own, said.slice(-REFERENCE).reverse());
    said.push(referred.length === 0 ? own : inOrder([...own, ...referred]));
    actor = actorOf(sentence) ?? (PRONOUN.test(sentence.line) || !sentence.items.some((item) => item.states) ? actor : undefined);
  }
  return said;
}

const speaksOfAText = (sentence: Sentence | undefined): boolean => sentence?.items.some(({ head }) => head && !head.plural) ?? false;

/** A vote is referred to from no more sentences on than this. */
const REFERENCE = 8;

/** A sentence whose subject is the last one's goes on about it. */
const PRONOUN = /^ (?:it|he|she|they|its|his|her|their) /;

/** The readers of exact patterns. */
const EXACT: readonly ((sentence: Sentence) => VoteWords[])[] = [
  findVoteWords,
  findVoteTurns,
  findVoteAsides,
  findVoteIdioms,
  findVoteLists,
  findVoteFates,
  findVoteMeans,
  findVoteActs,
  findVoteNouns,
  findVoteClauses,
  findTallies,
];

function exactly(sentence: Sentence): readonly VoteWords[] {
  let found: VoteWords[] | undefined;
  for (const read of EXACT) {
    const more = read(sentence);
    if (more.length > 0) found = found ? found.concat(more) : more;
  }
  return found ? inOrder(found.filter((words) => !deniesMannerOnly(words, sentence))) : NONE;
}

const NONE: readonly VoteWords[] = [];

const inOrder = (words: VoteWords[]): VoteWords[] => words.sort((a, b) => a.from - b.from);
