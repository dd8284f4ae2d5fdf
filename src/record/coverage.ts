import { type QuestionKind, questionKinds } from '../procedure/index.ts';
import { outcomeOf } from './ruling.ts';
import type { CouncilRecord, Decision, KnownCount } from './types.ts';

/** What the record holds of one thing that a list counts, up to the last day of the list. */
export interface Checked {
  readonly held: number;
  /** How many there are by the list; null where no list covers the year. */
  readonly known: number | null;
  /** The last day that the list covers; null where there is none. */
  readonly to: string | null;
}

export interface CoverageYear {
  readonly year: string;
  readonly held: number;
  readonly kinds: Readonly<Record<QuestionKind, number>>;
  /** Their numbers have no gaps, so the numbers themselves are the list. */
  readonly resolutions: Checked;
  readonly vetoes: Checked;
  /** Votes on texts that were not adopted or carried, amendments included. */
  readonly failedVotes: Checked;
}

/** Something known to exist that the record does not hold. */
export interface Missing {
  readonly what: 'resolutions' | 'vetoes' | 'failed_votes';
  /** Null where a list counts without naming. */
  readonly id: string | null;
  /** Earliest and latest year it may be of. */
  readonly years: readonly [string, string];
  readonly sentence: string;
}

/** What the record holds, what is known to exist, and what is missing: format 1 of `penholder record coverage --json` and `GET /api/coverage`. */
export interface Coverage {
  readonly format: 1;
  readonly decisions: number;
  readonly from: string;
  readonly to: string;
  readonly years: readonly CoverageYear[];
  readonly missing: readonly Missing[];
  /** Of how many decisions each field is known. */
  readonly fields: readonly { readonly field: string; readonly known: number; readonly of: number }[];
  /** What no list counts, so that nobody can say what is missing. */
  readonly unlisted: readonly string[];
}

const yearOf = (decision: Decision): string => decision.date.slice(0, 4);
const numberOf = (decision: Decision): number => Number(/^S\/RES\/(\d+)/.exec(decision.resolution ?? '')?.[1] ?? 0);

/** Resolutions whose number lies below the highest held and that are not held, each between the years of its neighbours. */
function missingResolutions(record: CouncilRecord): Missing[] {
  const held = new Map<number, string>();
  for (const decision of record.decisions) if (numberOf(decision) > 0) held.set(numberOf(decision), yearOf(decision));
  const missing: Missing[] = [];
  let before = '';
  for (let number = 1; number <= Math.max(0, ...held.keys()); number++) {
    const year = held.get(number);
    if (year !== undefined) {
      before = year;
      continue;
    }
    let next = number + 1;
    while (!held.has(next)) next++;
    const after = held.get(next)!;
    const from = before || after;
    missing.push({
      what: 'resolutions',
      id: `S/RES/${number}`,
      years: [from, after],
      sentence: `Resolution ${number} was adopted ${from === after ? `in ${from}` : `in ${from} or ${after}`}; its vote is in no source at hand.`,
    });
  }
  return missing;
}

const isFailed = (record: CouncilRecord, one: Decision): boolean => ['vetoed', 'short', 'not_carried'].includes(outcomeOf(record, one));
const lists = {
  vetoes: { name: 'vetoes', fits: (record: CouncilRecord, one: Decision) => outcomeOf(record, one) === 'vetoed' },
  failed_votes: { name: 'failed votes', fits: isFailed },
} as const;

/** What the record holds of a year by the last day of a list. More than the list has is no fault: lists differ at the edges. */
function checkAgainst(record: CouncilRecord, year: string, decisions: readonly Decision[], what: KnownCount['what']): Checked {
  const known = record.known.find((one) => one.what === what && one.year === year);
  const held = decisions.filter((one) => (known === undefined || one.date <= known.to) && lists[what].fits(record, one)).length;
  return { held, known: known?.count ?? null, to: known?.to ?? null };
}

function missingOf(what: KnownCount['what'], year: string, { held, known, to }: Checked): Missing[] {
  if (known === null || held >= known) return [];
  const { name } = lists[what];
  return [{ what, id: null, years: [year, year], sentence: `A list has ${known} ${name} of ${year} up to ${to}; the record has ${held}.` }];
}

const fieldsChecked = ['symbol', 'meeting', 'item', 'subject'] as const;

/**
 * Per year and kind how many decisions are held, how many are known to exist, and what is missing. Known to exist are the resolutions, whose
 * numbers have no gaps, and what lists of others count (data/record/known.tsv); of everything else only what is held can be said.
 */
export function coverage(record: CouncilRecord): Coverage {
  const byYear = new Map<string, Decision[]>();
  for (const decision of record.decisions) byYear.set(yearOf(decision), [...(byYear.get(yearOf(decision)) ?? []), decision]);
  const missing = missingResolutions(record);
  const years = [...byYear].map(([year, decisions]): CoverageYear => {
    const resolutions = decisions.filter((one) => numberOf(one) > 0 && !one.id.includes('/', 6)).length;
    // A resolution that may be of either of two years is counted in neither.
    const gaps = missing.filter((one) => one.what === 'resolutions' && one.years[0] === year && one.years[1] === year).length;
    return {
      year,
      held: decisions.length,
      kinds: Object.fromEntries(
        questionKinds.map((kind) => [kind, decisions.filter((one) => one.kind === kind).length]),
      ) as CoverageYear['kinds'],
      resolutions: { held: resolutions, known: resolutions + gaps, to: null },
      vetoes: checkAgainst(record, year, decisions, 'vetoes'),
      failedVotes: checkAgainst(record, year, decisions, 'failed_votes'),
    };
  });
  for (const { year, vetoes, failedVotes } of years)
    missing.push(...missingOf('vetoes', year, vetoes), ...missingOf('failed_votes', year, failedVotes));
  const { decisions } = record;
  const voted = decisions.filter((one) => !one.withoutVote);
  const known = (field: string, all: readonly Decision[], is: (one: Decision) => boolean) => ({
    field,
    known: all.filter(is).length,
    of: all.length,
  });
  const last = record.known.filter((one) => one.what === 'failed_votes');
  return {
    format: 1,
    decisions: decisions.length,
    from: decisions[0]?.date ?? '',
    to: decisions.at(-1)?.date ?? '',
    years,
    missing,
    fields: [
      known('ballots', voted, (one) => one.ballots !== ''),
      known('count', voted, (one) => one.ballots !== '' || one.countOnly !== null),
      ...fieldsChecked.map((field) => known(field, decisions, (one) => one[field] !== null)),
      known('sponsors', decisions, (one) => one.sponsors.length > 0),
    ],
    unlisted: [
      `Failed votes other than vetoes before ${last[0]?.year ?? 'any list'} and after ${last.at(-1)?.to ?? 'it'}.`,
      'Amendments, parts and procedural questions: no list at hand says how many were put.',
      `Resolutions after the highest number held, and vetoes after ${record.known.findLast((one) => one.what === 'vetoes')?.to ?? 'the end of the list'}.`,
    ],
  };
}
