import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Council } from '../../src/council/index.ts';
import { decisionColumns } from '../../src/record/load.ts';
import { type Decisions, type Disagreement, type Entry, membersOn } from './entry.ts';
import { groupBy } from './group.ts';
import { provenanceCell } from './provenance.ts';

const meetingNumber = (entry: Entry): number => Number(/S\/PV\.(\d+)/.exec(entry.meeting ?? '')?.[1] ?? 0);
const before = new Set(['amendment', 'part', 'preliminary']);
const resumed = (entry: Entry): number => (entry.meeting?.includes('Resumption') ? 1 : 0);

/** Order of date, then meeting, then the order the questions were put: amendments, parts and preliminary questions before their text. */
export function inOrder(decisions: Decisions): Entry[] {
  const rank = (entry: Entry): number => (before.has(entry.kind) || entry.id.includes('/motion-') ? 0 : 1);
  return [...decisions.values()].sort(
    (a, b) =>
      (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) ||
      meetingNumber(a) - meetingNumber(b) ||
      resumed(a) - resumed(b) ||
      rankOf(a, b, rank) ||
      a.order - b.order ||
      number(a) - number(b) ||
      (a.id < b.id ? -1 : 1),
  );
}

const number = (entry: Entry): number => Number(/\d+$/.exec(entry.id)?.[0] ?? 0);

/** In the meetings entered by hand the order column says all; elsewhere the kind decides. */
function rankOf(a: Entry, b: Entry, rank: (entry: Entry) => number): number {
  const byHand = a.order < 100 && b.order < 100;
  return byHand ? 0 : rank(a) - rank(b);
}

const clean = (words: string): string => words.replace(/[\t\n\r]+/g, ' ').trim();

export function writeDecisions(folder: string, council: Council, ordered: readonly Entry[]): void {
  mkdirSync(folder, { recursive: true });
  const lines = ordered.map((entry) => {
    const members = membersOn(council, entry.date);
    const cells: Record<(typeof decisionColumns)[number], string> = {
      id: entry.id,
      date: entry.date,
      meeting: entry.meeting ?? '',
      symbol: entry.symbol ?? '',
      resolution: entry.resolution ?? '',
      kind: entry.kind,
      question: entry.question,
      item: entry.item ?? '',
      subject: entry.subject ?? '',
      topics: entry.topics.join('; '),
      sponsors: entry.sponsors.join('; '),
      ballots: entry.votes && !entry.withoutVote ? members.map((code) => entry.votes!.get(code) ?? 'X').join('') : '',
      withoutVote: entry.withoutVote ? 'yes' : '',
      count: entry.votes ? '' : (entry.countOnly ?? ''),
      known: entry.votes ? '' : [...entry.known].map(([code, letter]) => `${code}=${letter}`).join(' '),
      announced: entry.announced ?? '',
      policy: entry.policy ?? '',
      confidence: entry.confidence,
      sources: [...new Set([...entry.sources, ...Object.values(entry.from).flatMap((ids) => ids.split(' '))])].join('; '),
      notes: [...new Set(entry.notes)].join(' | '),
      from: provenanceCell(entry),
    };
    return decisionColumns.map((name) => clean(cells[name])).join('\t');
  });
  const head =
    '# Compiled by scripts/compile-record.ts; edit scripts/compile-record/hand.tsv or subjects.tsv instead. Ballots: one letter a member, in the order of the composition of the day.';
  writeFileSync(join(folder, 'decisions.tsv'), `${head}\n${decisionColumns.join('\t')}\n${lines.join('\n')}\n`);
}

const sources: readonly (readonly [id: string, title: string, terms: string])[] = [
  [
    'undl-votes',
    'United Nations, Dag Hammarskjöld Library: voting records of adopted Security Council resolutions, to 31 October 2025',
    'Non-commercial use with attribution to the United Nations, Dag Hammarskjöld Library; votes are facts',
  ],
  [
    'undl-drafts',
    'United Nations, Dag Hammarskjöld Library: catalogue of draft resolutions, 1946 to 2022',
    'Attribution to the United Nations, Dag Hammarskjöld Library',
  ],
  [
    'undl-vetoes',
    'United Nations, Dag Hammarskjöld Library: list of vetoes, 1946 to 2022',
    'Attribution to the United Nations, Dag Hammarskjöld Library',
  ],
  [
    'un-meetings',
    'United Nations: tables of Security Council meetings and outcomes, 1946 to July 2022',
    'Attribution to the United Nations',
  ],
  [
    'dppa-table',
    'Table of Security Council votes 1994 to June 2025, compiled from pages of the UN Department of Political and Peacebuilding Affairs; unofficial',
    'Facts, with attribution',
  ],
  ['hand-keyed', 'Roll calls of failed drafts 1947 to 2022, typed by hand from the records by a third party', 'Facts, with attribution'],
  [
    'domain',
    'The project’s reference of procedure and practice, after the UN Charter, the records, FRUS, Sievers & Daws, Security Council Report and UN press releases',
    'Facts restated in our own words',
  ],
  ['press', 'Press reports; no official table', 'Facts restated in our own words'],
  ['editors', 'Expert knowledge of the compilers, not checked again against a document', 'No claim'],
];

export function writeSources(folder: string): void {
  writeFileSync(join(folder, 'sources.tsv'), `id\ttitle\tterms\n${sources.map((one) => one.join('\t')).join('\n')}\n`);
}

/** What each reason of docs/disagreements.md means. */
const reasons: Readonly<Record<string, string>> = {
  unexplained: 'No explanation was found; the record keeps what its first source says.',
  absent: 'The library gives no letter for a member and no source says it was in the room: entered as absent.',
  'not participating': 'A member was present and took no part. Sources write this as a blank, as an abstention, or leave the member out.',
  'vote or no vote': 'One source gives a vote, another says adopted without one.',
  'table counts fewer':
    'The meeting table counts fewer abstentions than the roll call, and who stood aside is not plain: the roll call is kept.',
  'tally: sources differ': 'Counts differ and nothing at hand decides between them; the roll call is kept.',
  'symbol of another text': 'The catalogue gives a resolution the symbol of a draft that was not adopted; left out.',
  'names: sources differ': 'A source names other members; the official roll call is kept.',
  'roll call: sources differ': 'Two roll calls differ.',
  'roll call incomplete': 'A roll call leaves members out.',
  'roll call corrupt': 'A roll call names members who did not sit, or exchanges those in favour and against.',
  'member listed twice': 'A roll call lists a member twice.',
  'columns swapped': 'The same numbers in other columns.',
  'rows swapped': 'Two lines of a table are exchanged.',
  'other resolution': 'A table prints another resolution’s number.',
  'class differs': 'A source puts a text in another class: a vetoed one as not adopted, an amendment as a resolution.',
  'listed twice': 'A table repeats a vote under a later meeting.',
  'no count known': 'Only the result is known.',
  'date: past midnight': 'Tables date by the start of the meeting, which may run on past midnight.',
  'date: day and month exchanged': 'A date read with day and month exchanged.',
  'date: slip of a digit': 'A slip in the day or month of one source.',
  'date: a few days apart': 'Dates differ by some days.',
  'date: sources differ': 'Dates differ.',
  'not in the record': 'Known to exist, not in any source at hand.',
};

export function writeDisagreements(file: string, found: readonly Disagreement[], facts: readonly string[]): void {
  const groups = groupBy(found, (one) => one.reason);
  const order = Object.keys(reasons);
  for (const reason of groups.keys()) if (!order.includes(reason)) throw new Error(`the reason "${reason}" has no explanation`);
  const counts = order.map((reason) => `| ${reason} | ${groups.get(reason)?.length ?? 0} | ${reasons[reason]} |`);
  const sections = order
    .filter((reason) => groups.has(reason))
    .map((reason) => {
      const lines = groups.get(reason)!.map((one) => `- ${one.id}: ${one.sentence}`);
      return `## ${reason} (${lines.length})\n\n${reasons[reason]}\n\n${lines.join('\n')}`;
    });
  const head = `# Where sources of the record disagree

Generated by \`scripts/compile-record.ts\`; do not edit. Each decision also carries its disagreements in its notes (\`penholder vote ID\`).

${facts.map((one) => `- ${one}`).join('\n')}

| reason | cases | what it means |
|---|---:|---|
${counts.join('\n')}
`;
  writeFileSync(file, `${head}\n${sections.join('\n\n')}\n`);
}
