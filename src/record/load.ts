import { join } from 'node:path';
import type { Council } from '../council/index.ts';
import { loadCouncil } from '../council/load.ts';
import { dataFolder } from '../data-folder.ts';
import type { Outcome, PreliminaryPolicy, QuestionKind } from '../procedure/types.ts';
import { TsvError } from '../tsv.ts';
import { readTsvFile } from '../tsv-file.ts';
import type { Confidence, CouncilRecord, Decision, KnownCount, Source, Topic } from './types.ts';

/** Columns of data/record/decisions.tsv. */
export const decisionColumns = [
  'id',
  'date',
  'meeting',
  'symbol',
  'resolution',
  'kind',
  'question',
  'item',
  'subject',
  'topics',
  'sponsors',
  'ballots',
  'withoutVote',
  'count',
  'known',
  'announced',
  'policy',
  'confidence',
  'sources',
  'notes',
  'from',
] as const;

const none: readonly string[] = [];
const list = (cell: string, between: string): readonly string[] => (cell === '' ? none : cell.split(between));

/**
 * Reads the topics from `folder` (default: the package's data/lexicons).
 * Throws `TsvError` with file, line and reason when the file is damaged.
 */
export function loadTopics(folder: string = join(dataFolder(), 'lexicons')): readonly Topic[] {
  const file = join(folder, 'topics.tsv');
  return readTsvFile(file, ['topic', 'label', 'words', 'patterns']).map((row) => {
    const [id, label, words, patterns] = row as [string, string, string, string];
    return { id, label, words: list(words, ';'), patterns: list(patterns, ';') };
  });
}

/** Columns of data/record/known.tsv. */
export const knownColumns = ['year', 'what', 'count', 'to', 'source'] as const;

function loadKnown(file: string): readonly KnownCount[] {
  return readTsvFile(file, knownColumns).map((row) => {
    const [year, what, number, to, source] = row as [string, KnownCount['what'], string, string, string];
    return { year, what, count: Number(number), to, source };
  });
}

/**
 * Reads the Council's record from `folder` (default: the package's data/record): decisions.tsv, sources.tsv and known.tsv, with the council it
 * sits in and the topics. Ballots stay strings of letters. Throws `TsvError` with file, line and reason when a file is damaged.
 */
export function loadRecord(folder: string = join(dataFolder(), 'record'), council: Council = loadCouncil()): CouncilRecord {
  const file = join(folder, 'decisions.tsv');
  const rows = readTsvFile(file, decisionColumns);
  const byId = new Map<string, Decision>();
  const decisions = new Array<Decision>(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const cell = rows[i]!;
    const decision: Decision = {
      id: cell[0]!,
      date: cell[1]!,
      meeting: cell[2] || null,
      symbol: cell[3] || null,
      resolution: cell[4] || null,
      kind: cell[5] as QuestionKind,
      question: cell[6]!,
      item: cell[7] || null,
      subject: cell[8] || null,
      topics: list(cell[9]!, '; '),
      sponsors: list(cell[10]!, '; '),
      ballots: cell[11]!,
      withoutVote: cell[12] === 'yes',
      countOnly: cell[13] || null,
      knownBallots: cell[14]!,
      announced: (cell[15] || null) as Outcome | null,
      policy: (cell[16] || null) as PreliminaryPolicy | null,
      confidence: cell[17] as Confidence,
      sources: list(cell[18]!, '; '),
      notes: list(cell[19]!, ' | '),
      from: cell[20]!,
    };
    decisions[i] = decision;
    byId.set(decision.id, decision);
  }
  if (byId.size !== decisions.length) throw new TsvError(file, 0, 'an id stands twice');
  const sourcesFile = join(folder, 'sources.tsv');
  const sources = new Map<string, Source>();
  for (const row of readTsvFile(sourcesFile, ['id', 'title', 'terms'])) {
    const [id, title, terms] = row as [string, string, string];
    sources.set(id, { id, title, terms });
  }
  return {
    body: 'SC',
    council,
    decisions,
    byId,
    sources,
    topics: loadTopics(join(folder, '..', 'lexicons')),
    known: loadKnown(join(folder, 'known.tsv')),
  };
}
