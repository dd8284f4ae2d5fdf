export { type Clause, splitClauses } from './clauses.ts';
export { compareVerbs, type VerbComparison, type VerbRelation } from './compare-verbs.ts';
export { canonical, contentLemmas, type Synonyms } from './content.ts';
export { decodeText } from './decode.ts';
export { type Ladders, ladderRank } from './ladders.ts';
export type { Words } from './language.ts';
export { longestReport } from './limits.ts';
export { askedOf, bestScore, matchProvision, mentions, type ProvisionMatch } from './match.ts';
export { plainWords } from './plain-words.ts';
export { type ProvisionTools, provisionsOf } from './provisions.ts';
export { type FlatParagraph, readText, type TextReading } from './reader.ts';
export { type Mark, marksOf, matchesTextQuery } from './search/marks.ts';
export { type GoverningVerb, type SearchParagraph, type SearchText, searchText, type TextPart } from './search/paragraphs.ts';
export { formatTextQuery, parseTextQuery, type Term, type TextQuery, textQueryInWords } from './search/query.ts';
export { type Snippet, snippetOf } from './search/snippet.ts';
export { type SearchWords, searchWords } from './search/words.ts';
export type { Act, Provision, TextIndex, VerbEntry } from './types.ts';
export {
  findVerbs,
  type LexiconVerb,
  type Scale,
  thirdPerson,
  type VerbForm,
  type VerbOccurrence,
  type Verbs,
  verbEntry,
} from './verbs.ts';
