import type { Ladders } from '../ladders.ts';
import type { Direction, Edit, Effect } from './types.ts';

/** A step of a ladder that stands in words, as it is written there. */
interface Rung {
  readonly ladder: string;
  readonly rank: number;
  readonly words: string;
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
/** The words of a step may stand so far apart: "cessation of all hostilities". */
const REACH = 4;

/** Whether a word of a text is a form of a step's word: "hostilities" of "hostility", "permanently" of "permanent", "cease-fire". */
function isForm(word: string, base: string): boolean {
  if (word === base || word === `${base}s` || word === `${base}ly`) return true;
  if (word.replace('-', '') === base) return true;
  return base.length >= 7 && word.startsWith(base.slice(0, -1));
}

/** The steps of the ladders among words, each once. "unconditional" is no step of "conditional". */
function rungsIn(words: string, ladders: Ladders): Rung[] {
  const found: Rung[] = [];
  const lower = [...words.toLowerCase().matchAll(WORD)].map(([word]) => word);
  const different = new Set(lower);
  for (const [ladder, steps] of ladders) {
    for (const step of steps) {
      const [first = ''] = step.words;
      if (![...different].some((word) => isForm(word, first))) continue;
      for (let at = 0; at < lower.length; at++) {
        if (!isForm(lower[at] as string, first)) continue;
        const end = endOf(lower, at, step.words);
        if (end < 0) continue;
        found.push({ ladder, rank: step.rank, words: lower.slice(at, end).join(' ') });
        break;
      }
    }
  }
  return found;
}

function endOf(lower: readonly string[], at: number, step: readonly string[]): number {
  let end = at + 1;
  for (const base of step.slice(1)) {
    let next = end;
    while (next < lower.length && next < end + REACH && !isForm(lower[next] as string, base)) next++;
    if (next >= lower.length || next >= end + REACH) return -1;
    end = next + 1;
  }
  return end;
}

/** Of each ladder what its words were and became where a change touched them: "permanent" to "lasting" is a step down. */
export function scopeEffects(before: string, after: string, edits: readonly Edit[], ladders: Ladders, whom: readonly string[]): Effect[] {
  if (!edits.some(({ kind }) => kind !== 'same')) return [];
  const [was, is] = [rungsIn(before, ladders), rungsIn(after, ladders)];
  const effects: Effect[] = [];
  for (const ladder of ladders.keys()) {
    const gone = was.filter((one) => one.ladder === ladder && !is.some((other) => other.ladder === ladder && other.rank === one.rank));
    const come = is.filter((one) => one.ladder === ladder && !was.some((other) => other.ladder === ladder && other.rank === one.rank));
    const [out, into] = [highest(gone), highest(come)];
    if (!out && !into) continue;
    effects.push({ kind: 'scope', ladder, before: out?.words ?? null, after: into?.words ?? null, whom, ...scopeWords(ladder, out, into) });
  }
  return effects;
}

const highest = (rungs: readonly Rung[]): Rung | undefined => [...rungs].sort((a, b) => b.rank - a.rank)[0];

function scopeWords(ladder: string, out: Rung | undefined, into: Rung | undefined): { sentence: string; direction: Direction } {
  if (out && into) {
    const direction = into.rank > out.rank ? 'up' : 'down';
    return {
      direction,
      sentence: `"${out.words}" becomes "${into.words}", which asks for ${direction === 'up' ? 'more' : 'less'} (${ladder}).`,
    };
  }
  // The lowest steps of the condition's ladder tie what is asked to something else.
  const loosens = ladder === 'condition' && (out ?? into)?.rank === 1;
  if (into) return { direction: loosens ? 'down' : 'up', sentence: `"${into.words}" comes in (${ladder}).` };
  return { direction: loosens ? 'up' : 'down', sentence: `"${out?.words}" goes (${ladder}).` };
}
