import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { root } from '../scripts/sources.ts';
import { language } from './bare.ts';
import { inTurn, type Measured, type Outcome } from './measure.ts';
import { loadReaders, reports, type Text } from './reports.ts';

/** The most memory a process of its own takes to pass over all reports several times, in bytes. */
function peakMemory(what: 'bare' | 'read'): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'bench/reading-memory.ts'), what], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`measuring memory ended with ${status}: ${stderr}`);
  return Number(stdout);
}

const long = (part: string, times: number): Text => ({ name: 'long', text: `The Security Council met. ${part.repeat(times)}` });

/** Texts whose time must grow as they do: ordinary ones, and two that a reader that looks back for each mark or mention is lost in. */
const growing = (ordinary: string): readonly (readonly [string, string, number])[] => [
  ['reports', `${ordinary}\n\n`, 1],
  ['quotation marks', '" he said no, ', 500],
  ['"draft"', 'the draft ', 1_000],
];

/** Reading and checking the reports, one after another, against the language library's bare pass over the same texts. */
export async function reading(): Promise<readonly Outcome[]> {
  const texts = reports();
  const { read, check } = await loadReaders();
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const against = 'wink-nlp alone (sentences, parts of speech)';
  const bare = (): void => {
    for (const { text } of texts) language.readDoc(text);
  };
  const whole = winkNLP(model);
  const everyPart = (): void => {
    for (const { text } of texts) whole.readDoc(text);
  };
  const all = `${texts.length} reports (${words.toLocaleString('en')} words)`;
  const options = { rounds: 31, warmup: 5 };
  const times = await inTurn(() => texts.forEach(check), bare, options);
  const reads = await inTurn(() => texts.forEach(read), bare, options);
  const [checksWhole, readsWhole] = [
    await inTurn(() => texts.forEach(check), everyPart, options),
    await inTurn(() => texts.forEach(read), everyPart, options),
  ];
  const beside = (times: { readonly ratio: number }): string =>
    `${times.ratio.toFixed(1)} × the library as it comes, with its entities, negation and sentiment`;
  const second = (ms: number): string => `${Math.round((1_000 * texts.length) / ms)} a second`;
  const grown: Measured[] = [];
  for (const [name, part, times] of growing(
    texts
      .slice(0, 5)
      .map(({ text }) => text)
      .join('\n\n'),
  )) {
    const [once, tenfold] = [long(part, times), long(part, times * 10)];
    const measured = await inTurn(
      () => check(tenfold),
      () => check(once),
      { rounds: 9, warmup: 3 },
    );
    grown.push({
      name: `ten times the ${name}`,
      what: `checking ${tenfold.text.length.toLocaleString('en')} letters`,
      against: 'a tenth',
      target: 12,
      ...measured,
    });
  }
  return [
    { name: 'read and check', what: `reading and checking ${all}`, against, target: 3, ...times, note: beside(checksWhole) },
    {
      name: 'read alone',
      what: `reading ${all}`,
      against,
      target: 1.5,
      ...reads,
      note: `${second(reads.measured.median)}, the library alone ${second(reads.alternative.median)}, on one core; ${beside(readsWhole)}`,
    },
    ...grown,
    {
      name: 'memory of reading',
      what: 'peak memory of a process that reads them, above one that only passes over them',
      bytes: peakMemory('read') - peakMemory('bare'),
      limit: 150_000_000,
    },
  ];
}
