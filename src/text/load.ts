import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../data-folder.ts';
import { cellsOf, readBytes, readTsvFile } from '../tsv-file.ts';
import { canonical, type Synonyms } from './content.ts';
import type { Ladders } from './ladders.ts';
import { PROVISION_COLUMNS, provisionFromCells, TEXT_COLUMNS } from './provision-rows.ts';
import type { Act, Provision, TextIndex } from './types.ts';
import { buildVerbs, type Scale, type VerbRow, type Verbs } from './verbs.ts';

const VERB_COLUMNS = ['verb', 'act', 'force', 'family', 'scale', 'intensity', 'past', 'forms', 'nouns', 'use', 'stands_for'];

const list = (cell: string | undefined) => (cell ? cell.split('|') : []);
const number = (cell: string | undefined) => (cell ? Number(cell) : null);
const table = (folder: string, name: string, columns: readonly string[]) => readTsvFile(join(folder, name), columns);

/** The rows of `data/lexicons/verbs.tsv`, of which `buildVerbs` makes the lexicon. Throws `TsvError` when the file is damaged. */
export function loadVerbRows(folder = join(dataFolder(), 'lexicons')): readonly VerbRow[] {
  return table(folder, 'verbs.tsv', VERB_COLUMNS).map((cells) => ({
    verb: cells[0] as string,
    act: cells[1] as Act,
    force: number(cells[2]),
    family: cells[3] as string,
    scale: (cells[4] || null) as Scale | null,
    intensity: number(cells[5]),
    past: list(cells[6]),
    forms: list(cells[7]),
    nouns: list(cells[8]),
    use: cells[9] === 'press' ? 'press' : 'council',
    standsFor: list(cells[10]),
  }));
}

/** The verb lexicon of `data/lexicons/verbs.tsv`. Throws `TsvError` when the file is damaged. */
export const loadVerbs = (folder?: string): Verbs => buildVerbs(loadVerbRows(folder));

/** The synonym table of `data/lexicons/synonyms.tsv`, to be given to `contentLemmas` and `matchProvision`. */
export function loadSynonyms(folder = join(dataFolder(), 'lexicons')): Synonyms {
  return new Map(table(folder, 'synonyms.tsv', ['word', 'lemma']).map(([word, lemma]) => [word as string, lemma as string]));
}

/** The ladders of `data/lexicons/ladders.tsv`: words of one kind in order of what they ask for. */
export function loadLadders(folder = join(dataFolder(), 'lexicons')): Ladders {
  const ladders = new Map<string, { rank: number; words: readonly string[] }[]>();
  for (const [name, rank, words] of table(folder, 'ladders.tsv', ['ladder', 'rank', 'words'])) {
    const steps = ladders.get(name as string) ?? [];
    for (const phrase of list(words)) steps.push({ rank: Number(rank), words: phrase.split(' ') });
    ladders.set(name as string, steps);
  }
  return ladders;
}

/** What is known of the texts of decisions, each read from disk when first asked for. */
export interface ProvisionStore {
  /** The provisions of a decision ("S/RES/2728"), or undefined when its text is not known. */
  get(decision: string): TextIndex | undefined;
  has(decision: string): boolean;
  /** Ids of all decisions whose text is known, in the order of the files. */
  decisions(): readonly string[];
}

interface TextRow {
  readonly complete: boolean;
  readonly chapterVII: boolean | null;
  readonly file: string;
  readonly source: string;
}

/** Opens `data/provisions`. Reads the list of texts at once (40 kB), the provisions of a text when asked, and keeps them. Their words are read by the synonyms of `lexicons`. */
export function loadProvisions(folder = join(dataFolder(), 'provisions'), lexicons = join(folder, '..', 'lexicons')): ProvisionStore {
  const rows = new Map<string, TextRow>();
  for (const [decision, complete, chapterVII, file, source] of table(folder, 'texts.tsv', TEXT_COLUMNS)) {
    rows.set(decision as string, {
      complete: complete === 'yes',
      chapterVII: chapterVII === '' ? null : chapterVII === 'yes',
      file: file as string,
      source: source as string,
    });
  }
  const files = new Map<string, string>();
  const indexes = new Map<string, TextIndex>();
  let synonyms: Synonyms | undefined;
  return {
    has: (decision) => rows.has(decision),
    decisions: () => [...rows.keys()],
    get(decision) {
      const known = indexes.get(decision);
      if (known) return known;
      const row = rows.get(decision);
      if (!row) return undefined;
      let content = files.get(row.file);
      if (content === undefined) {
        const path = join(folder, row.file);
        content = existsSync(path) ? readBytes(path) : '';
        files.set(row.file, content);
      }
      synonyms ??= loadSynonyms(lexicons);
      const index: TextIndex = {
        decision,
        complete: row.complete,
        chapterVII: row.chapterVII,
        provisions: linesOf(content, decision, row, synonyms),
      };
      indexes.set(decision, index);
      return index;
    },
  };
}

/** Only the lines of one decision are cut into cells. They stand together, in order. Words that were no synonyms when they were indexed become so here. */
function linesOf(content: string, decision: string, row: TextRow, synonyms: Synonyms): Provision[] {
  const provisions: Provision[] = [];
  const prefix = `\n${decision}\t`;
  for (let at = content.indexOf(prefix); at >= 0; at = content.indexOf(prefix, at + 1)) {
    const stop = content.indexOf('\n', at + 1);
    const cells = cellsOf(content.slice(at + 1, stop < 0 ? content.length : stop));
    if (cells.length !== PROVISION_COLUMNS.length) throw new Error(`${row.file}: a line of ${decision} has ${cells.length} cells`);
    const provision = provisionFromCells(cells, row.source);
    provisions.push({ ...provision, content: [...new Set(provision.content.map((lemma) => canonical(lemma, synonyms)))].sort() });
  }
  return provisions;
}
