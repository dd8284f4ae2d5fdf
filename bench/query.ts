import { parseQuery, select } from '../src/record/index.ts';
import { loadRecord } from '../src/record/load.ts';
import { inTurn, type Outcome } from './measure.ts';

/** Queries of every kind, as people type them, free text with typing errors among them. */
const typed = [
  'veto:USA item:"Palestinian question" 2023..2024',
  'ballot:USA=A yes:14',
  'p5:YY?YA',
  'outcome:vetoed -kind:amendment,part',
  'veto:seat-RU 1946..1991',
  'kind:admission short:>=1',
  'sponsor:USA unanimous',
  'symbol:S/2023/772..S/2024/239',
  'res:2000..2728 no:>=1',
  'word:"mandate renewal" -unanimous',
  'ceasefire',
  'syrian chemical weapons',
  'cesefire',
  'no:2..4 required:9 before:S/RES/2728',
];

/**
 * Queries over all decisions against one pass over the ballots array. All queries run once each round and the pass as often, so that both
 * sides take long enough to be timed; the ratio is that of one query on average to one pass. The indexes stand already, as they do for
 * every query of a process but the first.
 */
export async function query(): Promise<readonly Outcome[]> {
  const record = loadRecord();
  const queries = typed.map((one) => {
    const read = parseQuery(record, one);
    if (!read.ok) throw new Error(`${one}: ${read.sentence}`);
    return read.value;
  });
  const ballots = record.decisions.map((decision) => decision.ballots);
  const counts = new Uint32Array(128);
  const pass = () => {
    for (const letters of ballots) for (let i = 0; i < letters.length; i++) counts[letters.charCodeAt(i)]!++;
  };
  const options = { rounds: 61, warmup: 10 };
  const run = await inTurn(
    () => queries.map((one) => select(record, one).length),
    () => queries.forEach(pass),
    options,
  );
  const read = await inTurn(
    () =>
      typed.map((one) => {
        const again = parseQuery(record, one);
        return again.ok ? select(record, again.value).length : 0;
      }),
    () => queries.forEach(pass),
    options,
  );
  const letters = ballots.reduce((sum, one) => sum + one.length, 0).toLocaleString('en');
  const against = `as many passes over the ballots array, ${letters} ballots`;
  const n = record.decisions.length.toLocaleString('en');
  return [
    { name: 'query', what: `${typed.length} queries over all ${n} decisions`, against, target: 2, ...run },
    { name: 'query as typed', what: `${typed.length} queries read and run`, against, target: 2, ...read },
  ];
}
