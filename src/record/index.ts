export { ballotOf, ballotsOf, compositionOf, type Knowledge, knowledgeOf, tallyOf } from './ballots.ts';
export { type CitationStyle, type CslItem, citationStyles, cite } from './cite.ts';
export { type Checked, type Coverage, type CoverageYear, coverage, type Missing } from './coverage.ts';
export { type DecisionLine, type DecisionView, describe, summarize } from './describe.ts';
export { embedHtml, embedSvg } from './embed.ts';
export * from './export/index.ts';
export { decisionFeed } from './feed.ts';
export * from './figures/index.ts';
export { type ListOptions, listVotes, readOrder, type VoteList, type VoteOrder, type VoteRow, votesCsv } from './list.ts';
export { formatQuery, parseQuery, queryInWords, readDay } from './query/index.ts';
export { type Related, related } from './related.ts';
export { type Replay, replay } from './replay.ts';
export { decisionsCalled, resolve } from './resolve.ts';
export { outcomeOf, rulingOf, settledOutcome, vetoersOf } from './ruling.ts';
export { count, select, selectPage } from './select.ts';
export { type Switch, type SwitchChoice, switchesOf } from './switches.ts';
export { matchTopics, topicsInWords, topicsOfDecision } from './topics.ts';
export type {
  Bounds,
  Confidence,
  CouncilRecord,
  Count,
  Decision,
  KnownCount,
  Query,
  QueryPart,
  Source,
  SymbolRange,
  Topic,
} from './types.ts';
