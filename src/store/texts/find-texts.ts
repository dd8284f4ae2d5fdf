import type { CouncilRecord, DecisionLine } from '../../record/index.ts';
import { ok, type Result } from '../../result.ts';
import {
  type Act,
  formatTextQuery,
  type GoverningVerb,
  marksOf,
  parseTextQuery,
  type Snippet,
  searchWords,
  snippetOf,
  type TextPart,
  type TextQuery,
} from '../../text/index.ts';
import { searchInWords, type TextSearch } from './text-search.ts';
import type { FoundParagraph, TextStore } from './types.ts';
import { lineOf } from './view.ts';

/** A paragraph that was found: format 1 of `penholder texts --json` and `GET /api/texts`. */
export interface TextHit {
  readonly symbol: string;
  /** The decision on this text; null where the record has none. */
  readonly decision: DecisionLine | null;
  readonly paragraph: string;
  readonly part: TextPart;
  /** The verb that governs the first words found, as in the verb lexicon, what it does, and its force; null where none is known. */
  readonly verb: string | null;
  readonly act: Act | null;
  readonly force: number | null;
  readonly snippet: Snippet;
}

/** What a search of the texts found, and one stretch of it. */
export interface TextList {
  readonly format: 1;
  /** Paragraphs that the query finds, and in how many texts. */
  readonly total: number;
  readonly texts: number;
  /** Where nothing is found: how many texts are kept at all. */
  readonly indexed?: number;
  /** The query as read. */
  readonly typed: string;
  readonly inWords: string;
  readonly offset: number;
  /** The best first. */
  readonly hits: readonly TextHit[];
}

/** The verb that governs at a place of a paragraph. */
const governingAt = (verbs: readonly GoverningVerb[], at: number): GoverningVerb | null =>
  verbs.findLast(({ start }) => start <= at) ?? verbs[0] ?? null;

function hitOf(record: CouncilRecord, query: TextQuery, found: FoundParagraph): TextHit {
  const marks = marksOf(query, searchWords(found.body));
  const governing = governingAt(found.verbs, marks[0]?.start ?? 0);
  return {
    symbol: found.symbol,
    decision: lineOf(record, found.decision),
    paragraph: found.paragraph,
    part: found.part,
    verb: governing?.verb ?? null,
    act: governing?.act ?? null,
    force: governing?.force ?? null,
    snippet: snippetOf(found.body, marks),
  };
}

/** The paragraphs of kept texts that a query finds, the best first, each with its decision. Refuses what `parseTextQuery` refuses. */
export async function findTexts(
  texts: TextStore,
  record: CouncilRecord,
  typed: string,
  { filter, limit, offset }: TextSearch,
): Promise<Result<TextList>> {
  const query = parseTextQuery(typed);
  if (!query.ok) return query;
  const found = await texts.find(query.value, filter, { limit, offset });
  return ok({
    format: 1,
    total: found.total,
    texts: found.texts,
    ...(found.total === 0 ? { indexed: (await texts.size()).texts } : {}),
    typed: formatTextQuery(query.value),
    inWords: searchInWords(query.value, filter),
    offset,
    hits: found.found.map((one) => hitOf(record, query.value, one)),
  });
}
