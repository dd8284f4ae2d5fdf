import type { Provision, Synonyms, TextIndex, Verbs, Words } from '../src/text/index.ts';
import { contentLemmas, verbEntry } from '../src/text/index.ts';

/** A text noted by hand, with the source that stands for all its lines. */
export interface NotableText extends TextIndex {
  readonly source: string;
}

/** Reads `notable-provisions.txt` (its head says how it is laid out). Throws on an unknown verb or a misshapen line: the file is ours. */
export function readNotable(
  file: string,
  tools: { readonly verbs: Verbs; readonly synonyms: Synonyms; readonly readWords: (text: string) => Words },
): NotableText[] {
  const texts: (NotableText & { provisions: Provision[] })[] = [];
  let confidence: Provision['confidence'] = 'C';
  for (const line of file.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split('|').map((cell) => cell.trim());
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = cells;
    if (first.startsWith('S/')) {
      confidence = fifth as Provision['confidence'];
      texts.push({
        decision: first,
        complete: second === 'yes',
        chapterVII: third === '-' ? null : third === 'yes',
        source: fourth,
        provisions: [],
      });
      continue;
    }
    const text = texts.at(-1);
    const entry = verbEntry(tools.verbs, second);
    if (!text || !entry || entry.verb !== second || cells.length < 4) throw new Error(`notable-provisions.txt: cannot read "${line}"`);
    const words = tools.readWords(fourth);
    const paragraph = first === '-' ? '' : first;
    text.provisions.push({
      decision: text.decision,
      paragraph,
      clause: text.provisions.filter((one) => one.paragraph === paragraph).length + 1,
      verb: entry.verb,
      act: entry.act,
      force: entry.force,
      addressees: third === '' ? [] : third.split(';'),
      content: contentLemmas(words, 0, words.count, tools.synonyms),
      gist: fourth,
      confidence: (fifth || confidence) as Provision['confidence'],
      source: text.source,
    });
  }
  return texts;
}
