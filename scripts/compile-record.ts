/**
 * Compiles the Council's record from the files found: `npx tsx scripts/compile-record.ts ../shared/data ../shared/DOMAIN.md`.
 * Writes data/record/decisions.tsv, data/record/sources.tsv, data/record/known.tsv and docs/disagreements.md.
 */
import { join } from 'node:path';
import { loadCouncil } from '../src/council/load.ts';
import { loadTopics } from '../src/record/load.ts';
import { readAdopted } from './compile-record/adopted.ts';
import { applyMeetings } from './compile-record/apply-meetings.ts';
import { applyCases, deriveRollCalls } from './compile-record/cases.ts';
import { applyCatalogue, readCatalogue } from './compile-record/catalogue.ts';
import { crossCheck } from './compile-record/check.ts';
import { readCalendar } from './compile-record/dates.ts';
import type { Decisions, Disagreement, Entry } from './compile-record/entry.ts';
import { groupBy } from './compile-record/group.ts';
import { readHand } from './compile-record/hand.ts';
import { readHandKeyed } from './compile-record/handkeyed.ts';
import { readKnownIssues } from './compile-record/issues.ts';
import { readKnown, writeKnown } from './compile-record/known.ts';
import { readMeetings } from './compile-record/meetings.ts';
import { attributed } from './compile-record/provenance.ts';
import { readTable } from './compile-record/table94.ts';
import { applyVetoes } from './compile-record/vetoes.ts';
import { readSubjects, writeWords } from './compile-record/words.ts';
import { inOrder, writeDecisions, writeDisagreements, writeSources } from './compile-record/write.ts';

const [folder, domain] = process.argv.slice(2);
if (!folder || !domain) {
  console.error('usage: npx tsx scripts/compile-record.ts DATA_FOLDER DOMAIN.md');
  process.exit(2);
}
const root = join(import.meta.dirname, '..');
const target = join(root, 'data', 'record');
const council = loadCouncil();
const decisions: Decisions = new Map();
const found: Disagreement[] = [];

const catalogue = readCatalogue(folder);
const meetings = readMeetings(folder);
const by = (id: string) => (): string => id;
attributed(decisions, by('undl-votes'), () => readAdopted(folder, council, decisions, found));
attributed(decisions, by('un-meetings'), () => readKnownIssues(folder, readCalendar(folder, meetings), decisions, found));
attributed(decisions, by('undl-drafts'), () => applyCatalogue(catalogue, council, decisions));
attributed(decisions, by('dppa-table'), () => readTable(folder, council, decisions, catalogue, meetings, found));
attributed(decisions, by('hand-keyed'), () => readHandKeyed(folder, council, decisions, catalogue, meetings, found));
const hand = attributed(
  decisions,
  (entry) => entry.sources.join(' '),
  () => readHand(council, decisions),
);
attributed(decisions, by('un-meetings'), () => applyMeetings(meetings, council, decisions, catalogue, hand.meetings, found));
let vetoSources: ReadonlyMap<Entry, string> = new Map();
const vetoes = attributed(
  decisions,
  (entry) => vetoSources.get(entry) ?? 'undl-vetoes',
  () => {
    const applied = applyVetoes(folder, council, decisions, found);
    vetoSources = applied.sources;
    return applied;
  },
);
const cases = attributed(decisions, by('domain'), () => applyCases(domain, council, decisions, hand.cases, found));
found.push({
  reason: 'date: sources differ',
  id: 'S/RES/2797',
  sentence:
    'September 2025 by the note on the files; resolutions 2796 and 2798, before and after it, are of 31 October 2025, which is taken',
});
attributed(decisions, by('domain'), () => {
  decisions.get('S/RES/2718')!.symbol = 'S/2023/1001'; // DOMAIN 3.3
});
for (const entry of decisions.values()) {
  if (!entry.resolution || !entry.symbol || !decisions.has(entry.symbol)) continue;
  found.push({
    reason: 'symbol of another text',
    id: entry.id,
    sentence: `the catalogue gives it ${entry.symbol}, a draft put to a vote of its own and not adopted`,
  });
  entry.symbol = null;
  entry.sponsors = [];
  delete entry.from.symbol;
  delete entry.from.sponsors;
}
const derived = deriveRollCalls(council, decisions);
// That a resolution was adopted is known from where the resolution is known.
attributed(
  decisions,
  (entry) => entry.from.resolution ?? entry.sources[0]!,
  () => crossCheck(council, decisions, found),
);
for (let number = 2800; number < 2817; number++) {
  const id = `S/RES/${number}`;
  if (!decisions.has(id))
    found.push({
      reason: 'not in the record',
      id,
      sentence: 'adopted after the library’s file ends (31 October 2025); its vote is in no source at hand',
    });
}
attributed(
  decisions,
  (entry, field) => (field === 'sponsors' ? 'editors' : entry.sources.includes('undl-votes') ? 'undl-votes' : 'undl-drafts'),
  () => writeWords(council, decisions, loadTopics(), readSubjects(target)),
);

const ordered = inOrder(decisions);
writeDecisions(target, council, ordered);
writeSources(target);
writeKnown(target, readKnown(folder));
const ballots = ordered.reduce((sum, one) => sum + (one.votes?.size ?? 0), 0);
const kinds = [...groupBy(ordered, (one) => one.kind)].map(([kind, all]) => `${kind} ${all.length}`).join(', ');
const facts = [
  `Decisions in the record: ${ordered.length} (${kinds}).`,
  `Ballots listed: ${ballots}. Roll calls derived from a count with all names not in favour: ${derived}.`,
  `Adopted without a vote: ${ordered.filter((one) => one.withoutVote).length}. Known by their count only: ${ordered.filter((one) => !one.votes && one.countOnly).length}.`,
  `Entries of the list of vetoes found in the record: ${vetoes.listed}. Cases of our reference compared: ${cases}.`,
  `Disagreements: ${found.length}, of them unexplained: ${found.filter((one) => one.reason === 'unexplained').length}.`,
];
writeDisagreements(join(root, 'docs', 'disagreements.md'), found, facts);
for (const line of facts) console.log(line);
