import type { ReadReport } from '../read.ts';
import { peopleByName } from '../speech/acquaintances.ts';
import type { Person } from '../speech/speakers.ts';

/** How much a person in office that day speaks for it; how much one who came to the office later, or had left it, speaks against it. */
const IN_OFFICE = 2;
const NOT_YET = -3;
const NO_LONGER = -1.5;
/** Names of people speak for or against a day no more than this. */
const MOST = 4;

/** "Soviet" is said of votes up to the last days of 1991, "Russia" in news of that time as well. */
const SOVIET_UNTIL = '1991-12-25';
const OTHER_ERA = -8;
const LOOSE_NAME = -1;

/**
 * What the names in a report tell of the time it was written: people on record with the years of their office, and whether it calls the
 * permanent member "Soviet" or "Russia". For a report without a date; the higher the better a day fits.
 */
export function eraOf({ reading, drafts }: ReadReport, people: readonly Person[]): (day: string) => number {
  const named = new Set<Person>();
  const byName = peopleByName(people);
  for (const { claim } of drafts) {
    const person = claim.kind === 'statement' && claim.speaker.name ? byName.get(claim.speaker.name) : undefined;
    if (person) named.add(person);
  }
  for (const person of people) if (person.name.includes(' ') && reading.mended.text.includes(person.name)) named.add(person);
  const terms = [...named].filter(({ from }) => from !== undefined);
  const voters = new Set(drafts.flatMap(({ claim }) => (claim.kind === 'vote' ? [...(claim.vetoedBy ?? []), ...membersOf(claim)] : [])));
  const soviet = voters.has('SUN');
  const russian = voters.has('RUS') && !soviet;
  return (day) => {
    let total = 0;
    for (const { from = '', to } of terms) {
      if (day < from.slice(0, day.length)) total += NOT_YET;
      else if (to !== undefined && day.slice(0, to.length) > to) total += NO_LONGER;
      else total += IN_OFFICE;
    }
    const ofPeople = Math.max(-MOST, Math.min(MOST, total));
    const ofState = soviet && day > SOVIET_UNTIL ? OTHER_ERA : russian && day <= SOVIET_UNTIL ? LOOSE_NAME : 0;
    return ofPeople + ofState;
  };
}

const membersOf = ({ ballots = [] }: { readonly ballots?: readonly { readonly member: string }[] }): readonly string[] =>
  ballots.map(({ member }) => member);
