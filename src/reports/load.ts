import { join } from 'node:path';
import { dataFolder } from '../data-folder.ts';
import type { CouncilRecord } from '../record/index.ts';
import { loadRecord } from '../record/load.ts';
import { loadLadders, loadProvisions, loadSynonyms, loadVerbs } from '../text/load.ts';
import { readTsvFile } from '../tsv-file.ts';
import { checkReports } from './check/check.ts';
import type { CheckTools } from './check/check-tools.ts';
import { buildTopicFinder } from './check/report-topics.ts';
import type { Person } from './speech/speakers.ts';
import type { CheckResult, Given } from './types.ts';
import { buildPhrasebook } from './words/phrasebook.ts';

/** Representatives and officials of data/lexicons/people.tsv. */
export function loadPeople(folder = join(dataFolder(), 'lexicons')): readonly Person[] {
  const file = join(folder, 'people.tsv');
  return readTsvFile(file, ['name', 'affiliation', 'role', 'pronoun', 'from', 'to', 'confidence']).map((cells) => ({
    name: cells[0] as string,
    affiliation: cells[1] as string,
    role: cells[2] as string,
    pronoun: cells[3] === 'she' ? 'she' : 'he',
    ...(cells[4] ? { from: cells[4] } : {}),
    ...(cells[5] ? { to: cells[5] } : {}),
  }));
}

/** Place names worth restoring where translation has mangled them, of data/lexicons/places.tsv. */
function loadPlaces(folder: string): readonly string[] {
  const file = join(folder, 'places.tsv');
  return readTsvFile(file, ['place']).map((cells) => cells[0] as string);
}

/** Everything a check needs, read once from data/: about a second, most of it the language model. */
export function loadCheckTools(record: CouncilRecord = loadRecord(), folder = dataFolder()): CheckTools {
  const lexicons = join(folder, 'lexicons');
  return {
    record,
    provisions: loadProvisions(join(folder, 'provisions')),
    phrasebook: buildPhrasebook(record.council),
    verbs: loadVerbs(lexicons),
    synonyms: loadSynonyms(lexicons),
    ladders: loadLadders(lexicons),
    topicFinder: buildTopicFinder(record.topics),
    people: loadPeople(lexicons),
    places: loadPlaces(lexicons),
  };
}

/** A checker ready to use: reads reports, ties and checks them (see `checkReports`). */
export function loadChecker(record?: CouncilRecord): (given: readonly Given[]) => CheckResult {
  const tools = loadCheckTools(record);
  return (given) => checkReports(given, tools);
}
