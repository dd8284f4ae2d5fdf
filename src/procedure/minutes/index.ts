export { communiqueOf } from './communique.ts';
export { historyOf, type MarkedLine } from './history.ts';
export { minutesOf } from './minutes.ts';
export { resultWords } from './result-words.ts';
export { minutesText } from './text.ts';
export type { Minutes, MinutesEvent, MinutesHeading, MinutesPart, MinutesSpeech, MinutesVote } from './types.ts';
export { voteOf } from './vote-of.ts';
export { votesCsv } from './votes-csv.ts';
