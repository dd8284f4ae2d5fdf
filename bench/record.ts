import { settledOutcome } from '../src/record/index.ts';
import { loadRecord } from '../src/record/load.ts';
import { inTurn, type Outcome } from './measure.ts';

/** The record: loaded against JSON.parse of the same facts, and decided again against being parsed from disk. */
export async function record(): Promise<readonly Outcome[]> {
  const loaded = loadRecord();
  // The same facts as JSON: every decision, source, topic, State and term, with all their fields.
  const { council, decisions, sources, topics } = loaded;
  const json = JSON.stringify({
    states: [...council.states.values()],
    terms: council.terms,
    decisions,
    sources: [...sources.values()],
    topics,
  });
  const options = { rounds: 41, warmup: 5 };
  const load = await inTurn(
    () => loadRecord(),
    () => JSON.parse(json),
    options,
  );
  const decideAll = () => {
    for (const decision of decisions) settledOutcome(loaded, decision);
  };
  const again = await inTurn(decideAll, () => loadRecord(), options);
  const n = decisions.length.toLocaleString('en');
  return [
    { name: 'load the record', what: `loadRecord, ${n} decisions`, against: 'JSON.parse of the same facts', target: 3, ...load },
    { name: 'decide it again', what: `the outcome of ${n} votes`, against: 'parsing them from disk', target: 1, ...again },
  ];
}
