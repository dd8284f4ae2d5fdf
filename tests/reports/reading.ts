import { loadCouncil } from '../../src/council/load.ts';
import { buildTopicFinder } from '../../src/reports/check/report-topics.ts';
import { type ReadReport, readReport } from '../../src/reports/read.ts';
import type { Draft } from '../../src/reports/reading.ts';
import type { Person } from '../../src/reports/speech/speakers.ts';
import type { ReadingTools } from '../../src/reports/tools.ts';
import type { Claim } from '../../src/reports/types.ts';
import { buildPhrasebook } from '../../src/reports/words/phrasebook.ts';
import { loadSynonyms, loadVerbs } from '../../src/text/load.ts';

/** People enough for tests of names and pronouns. */
export const people: readonly Person[] = [
  { name: 'Linda Thomas-Greenfield', affiliation: 'USA', role: 'Permanent Representative', pronoun: 'she' },
  { name: 'Amar Bendjama', affiliation: 'DZA', role: 'Permanent Representative', pronoun: 'he' },
  { name: 'Vassily Nebenzia', affiliation: 'RUS', role: 'Permanent Representative', pronoun: 'he' },
];

const tools: ReadingTools = {
  phrasebook: buildPhrasebook(loadCouncil()),
  verbs: loadVerbs(),
  synonyms: loadSynonyms(),
  topicFinder: buildTopicFinder([]),
  people,
  places: [],
};

/** Reads sentences as a report about the Council, whose first sentence is put before them. */
export function readOf(body: string): ReadReport {
  return readReport({ text: `The Security Council met in New York.\n\n${body}`, dateline: '2024-03-25' }, tools);
}

/** The claims of one kind that reading finds, with their words. */
export function claimsOf<K extends Claim['kind']>(
  kind: K,
  body: string,
): { words: string; claim: Extract<Draft['claim'], { kind: K }>; text: string }[] {
  const report = readOf(body);
  const { text } = report.reading.mended;
  return report.drafts.flatMap(({ claim }) =>
    claim.kind === kind
      ? [{ words: text.slice(claim.span.start, claim.span.end), claim: claim as Extract<Draft['claim'], { kind: K }>, text }]
      : [],
  );
}
