export { addresseesOf } from './addressees.ts';
export {
  amendedText,
  type CitedPlace,
  citedPlaces,
  collisions,
  dispose,
  type StaleReference,
  staleReferences,
  startAmending,
} from './amend/amend.ts';
export { type OrderedAmendment, proposeOrder } from './amend/order.ts';
export { amendmentOf, parseAmendments } from './amend/parse.ts';
export { rebase, said } from './amend/rebase.ts';
export { renumber } from './amend/renumber.ts';
export { indexOf, mapLists } from './amend/tree.ts';
export type * from './amend/types.ts';
export { type CompareAnswer, compareAnswer, type NamedText, type ReadAnswer, readAnswer } from './answers.ts';
export { type ClauseSearch, clauseSearch } from './clause-search.ts';
export { type Clause, splitClauses } from './clauses.ts';
export { applyComparison, isUnchanged, reverseComparison } from './compare/apply.ts';
export { type CompareOptions, type CompareTools, compareTexts } from './compare/compare.ts';
export { keepIds } from './compare/keep-ids.ts';
export { mapParagraphs } from './compare/outline.ts';
export { placeOf, type Summary, type SummaryLine, summaryOf } from './compare/summary.ts';
export type { Comparison, Direction, Edit, Effect, LineChange, ParagraphChange, Shift, Side } from './compare/types.ts';
export { type CompareRow, rowsOf } from './compare/view.ts';
export { editsOf, sideOf } from './compare/words.ts';
export { compareVerbs, type VerbComparison, type VerbRelation } from './compare-verbs.ts';
export { canonical, contentLemmas, type Synonyms } from './content.ts';
export { decodeText } from './decode.ts';
export { type Ladders, ladderRank, stepWords } from './ladders.ts';
export type { Words } from './language.ts';
export { longestReport } from './limits.ts';
export { askedOf, bestMatch, bestScore, matchProvision, mentions, missingFrom, type ProvisionMatch } from './match.ts';
export { formatText, labelWords, wordsWithCalls } from './model/format.ts';
export { textFromPlaces } from './model/from-places.ts';
export { parseText } from './model/parse.ts';
export { paragraphsOf, placesOf } from './model/places.ts';
export type * from './model/types.ts';
export { plainWords } from './plain-words.ts';
export { type ProvisionTools, provisionsOf } from './provisions.ts';
export { readingsOf } from './read/read.ts';
export type * from './read/types.ts';
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
