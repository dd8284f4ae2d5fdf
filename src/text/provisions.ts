import { addresseesOf } from './addressees.ts';
import type { Clause } from './clauses.ts';
import { contentLemmas, type Synonyms } from './content.ts';
import { type Words, wordAt } from './language.ts';
import type { FlatParagraph, TextReading } from './reader.ts';
import type { Provision } from './types.ts';

/** What `provisionsOf` needs beside the reading. */
export interface ProvisionTools {
  readonly synonyms: Synonyms;
  /** Cuts a text into words with parts of speech: `readWords` of language.ts. */
  readonly readWords: (text: string) => Words;
  readonly source: string;
  readonly confidence: Provision['confidence'];
}

/** The index of a text's clauses: for each its verb, who is told to act, and its content words; never its sentences. */
export function provisionsOf(decision: string, reading: TextReading, tools: ProvisionTools): Provision[] {
  let chapeau: readonly string[] = [];
  return reading.paragraphs.flatMap((paragraph) => {
    const governing = paragraph.clauses.at(-1);
    if (governing && governing.surface !== '')
      chapeau = addresseesOf(governing.verb, paragraph.text.slice(governing.objectStart, governing.end));
    const words = tools.readWords(paragraph.text);
    return paragraph.clauses.map((clause, i): Provision => {
      const from = wordAt(words, clause.verb.family === 'emphasize need' ? afterFirstWord(paragraph, clause) : clause.objectStart);
      const to = wordAt(words, clause.end);
      return {
        decision,
        paragraph: paragraph.id,
        clause: i + 1,
        verb: clause.verb.verb,
        act: clause.verb.act,
        force: clause.verb.force,
        addressees: clause.surface === '' ? chapeau : addresseesOf(clause.verb, paragraph.text.slice(clause.objectStart, clause.end)),
        content: contentLemmas(words, from, to, tools.synonyms),
        gist: gistOf(paragraph.text.slice(clause.objectStart, clause.end)),
        confidence: tools.confidence,
        source: tools.source,
      };
    });
  });
}

/** A need that is emphasized is part of what the clause is about, so the search for content starts right after "emphasizes". */
function afterFirstWord(paragraph: FlatParagraph, clause: Clause): number {
  const space = paragraph.text.indexOf(' ', clause.objectStart - clause.surface.length);
  return clause.surface === '' || space < 0 ? clause.objectStart : space;
}

const DROPPED = /^(the|a|an|its|all|that|of|any|such|their)$/i;
const DANGLING = /^(also|further|of|to|for|in|on|at|by|and|or|with|from|the|that|which|as|into|their|its)$/i;
const GIST_WORDS = 6;

/** A label of at most six words: the head of the clause without articles. */
function gistOf(object: string): string {
  const head = object.replace(/^\W+/, '').split(/[,;:.(]/)[0] ?? '';
  const words = head.split(/\s+/).filter((word, i) => word !== '' && !(DROPPED.test(word) && (i === 0 || !/^of$/i.test(word))));
  while (words.length > 1 && DANGLING.test(words[0] as string)) words.shift();
  const kept = words.slice(0, GIST_WORDS);
  while (kept.length > 1 && DANGLING.test(kept.at(-1) as string)) kept.pop();
  return kept.join(' ');
}
