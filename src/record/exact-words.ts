import { fold } from './fold.ts';
import { once } from './once.ts';
import { type DecisionSet, emptySet, put } from './sets.ts';
import type { CouncilRecord, Decision } from './types.ts';

/** Question, subject, item, symbol and resolution in one folded string. */
const haystackOf = (decision: Decision): string =>
  fold(
    `${decision.question} | ${decision.subject ?? ''} | ${decision.item ?? ''} | ${decision.symbol ?? ''} | ${decision.resolution ?? ''}`,
  );

interface Haystacks {
  readonly texts: readonly string[];
  /** Every run without spaces, once, each after a line break: so that one search of a short string finds them all. */
  readonly runs: string;
  /** Where decisions stand that hold the run beginning at a place of `runs`. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

const haystacksOf = once((record: CouncilRecord): Haystacks => {
  const texts = record.decisions.map(haystackOf);
  const byRun = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) {
    for (const run of new Set(text.split(/\s+/))) {
      const known = byRun.get(run);
      if (known) known.push(place);
      else byRun.set(run, [place]);
    }
  }
  let runs = '\n';
  const places = new Map<number, readonly number[]>();
  for (const [run, held] of byRun) {
    places.set(runs.length, held);
    runs += `${run}\n`;
  }
  return { texts, runs, places };
});

/** Decisions in whose question, subject, item, symbol or resolution these words stand, letter for letter but for case and accents. */
export function exactWordsSet(record: CouncilRecord, words: string): DecisionSet {
  const { texts, runs, places } = haystacksOf(record);
  const wanted = fold(words);
  const set = emptySet(texts.length);
  const longest = wanted.split(/\s+/).reduce((best, run) => (run.length > best.length ? run : best), '');
  if (longest === '') {
    for (const [place, text] of texts.entries()) if (text.includes(wanted)) put(set, place);
    return set;
  }
  const whole = longest === wanted;
  for (let at = runs.indexOf(longest); at >= 0; ) {
    const start = runs.lastIndexOf('\n', at) + 1;
    for (const place of places.get(start)!) if (whole || texts[place]!.includes(wanted)) put(set, place);
    at = runs.indexOf(longest, runs.indexOf('\n', at));
  }
  return set;
}
