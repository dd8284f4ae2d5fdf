import type { Synonyms, Verbs } from '../text/index.ts';
import type { TopicFinder } from './check/report-topics.ts';
import type { Person } from './speech/speakers.ts';
import type { Phrasebook } from './words/phrasebook.ts';

/** What reading needs to know besides the text: built once, shared by all reports. */
export interface ReadingTools {
  readonly phrasebook: Phrasebook;
  readonly verbs: Verbs;
  readonly synonyms: Synonyms;
  readonly topicFinder: TopicFinder;
  /** Representatives and officials on record, for names, roles and pronouns. */
  readonly people: readonly Person[];
  /** Place names worth restoring where translation has mangled them. */
  readonly places: readonly string[];
}
