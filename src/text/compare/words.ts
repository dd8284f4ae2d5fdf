import { diffArrays } from 'diff';
import type { Edit } from './types.ts';

const TOKEN = /\s+|[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const WORD = /[\p{L}\p{N}]/u;
/** A stretch that stayed must have so many words to part two changes: single small words between changed ones only confuse. */
const SHORTEST_RUN = 2;
/** Texts further apart than this are shown as one taken out and one put in: the time to find the least difference grows by the square. */
const FURTHEST = 4_000;
/** Paragraphs of more words and marks than any resolution has are looked into less closely. */
const LONG = 10_000;
const FURTHEST_LONG = 400;

/** Words, white space and marks, each whole; joined they are the words. */
const tokensOf = (words: string): string[] => words.match(TOKEN) ?? [];

/** How two runs of words differ, whole words at a time. Equal words give one edit that stayed; empty ones none. */
export function editsOf(before: string, after: string): Edit[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [one, other] = [tokensOf(before), tokensOf(after)];
  const maxEditLength = one.length + other.length > LONG ? FURTHEST_LONG : FURTHEST;
  const differences = diffArrays(one, other, { maxEditLength });
  if (!differences)
    return joined([
      { kind: 'out', text: before },
      { kind: 'in', text: after },
    ]);
  return tidied(
    differences.map(({ added, removed, value }): Edit => ({ kind: added ? 'in' : removed ? 'out' : 'same', text: value.join('') })),
  );
}

/** Takes stretches that are too short to part two changes into them, and puts what went out before what came in. */
function tidied(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  let [gone, come] = ['', ''];
  const flush = () => {
    // A space that both end with has not changed.
    const space =
      gone !== '' && come !== '' && gone.at(-1) === come.at(-1) && /\s/.test(gone.at(-1) as string) ? (gone.at(-1) as string) : '';
    if (space !== '') [gone, come] = [gone.slice(0, -1), come.slice(0, -1)];
    if (gone !== '') out.push({ kind: 'out', text: gone });
    if (come !== '') out.push({ kind: 'in', text: come });
    if (space !== '') out.push({ kind: 'same', text: space });
    [gone, come] = ['', ''];
  };
  edits.forEach((edit, i) => {
    if (edit.kind === 'out') gone += edit.text;
    else if (edit.kind === 'in') come += edit.text;
    else if ((gone !== '' || come !== '') && i < edits.length - 1 && wordCount(edit.text) < SHORTEST_RUN && gone !== '' && come !== '') {
      gone += edit.text;
      come += edit.text;
    } else {
      flush();
      out.push(edit);
    }
  });
  flush();
  return joined(out);
}

const wordCount = (text: string): number => tokensOf(text).filter((token) => WORD.test(token)).length;

function joined(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of edits) {
    if (edit.text === '') continue;
    const last = out.at(-1);
    if (last?.kind === edit.kind) out[out.length - 1] = { kind: edit.kind, text: last.text + edit.text };
    else out.push(edit);
  }
  return out;
}

/** The words on one side of edits. */
export const sideOf = (edits: readonly Edit[], side: 'before' | 'after'): string =>
  edits
    .filter(({ kind }) => kind === 'same' || kind === (side === 'before' ? 'out' : 'in'))
    .map(({ text }) => text)
    .join('');
