import { COUNT, DATE, dayOf, SPAN, spanOf } from './dates.ts';
import type { Deadline, Span } from './types.ts';

const WITHIN = new RegExp(
  String.raw`\b(?:within|(?:no|not) later than|in (?=\d)|after (?:a|an)? ?(?:initial )?(?:period of )?)\s*(?:a period of |the next |the first )?${SPAN}(?:\s+(?:of|after|from|following)\s+(?<from>[^,;:.]{1,80}?)(?=$|[,;:.]| and every| and then))?`,
  'gi',
);
const BY = new RegExp(String.raw`\b(?:by|(?:no|not) later than|on or before|before|prior to)\s+${DATE}`, 'gi');
const EVERY = new RegExp(
  String.raw`\b(?:(?:and\s+)?every\s+(?:(?<count>${COUNT}) )?(?<unit>day|week|month|year)s?\b(?: thereafter)?|(?<often>weekly|fortnightly|monthly|bimonthly|quarterly|half-yearly|semi-annual(?:ly)?|biannual(?:ly)?|annual(?:ly)?|yearly|(?:two|three|four|six)-monthly)(?= (?:basis|reports?|written|oral|updates?|briefings?|intervals?)|[,;.]| thereafter|$)|at (?<step>${COUNT})[- ](?<stepUnit>day|week|month)(?:ly)? intervals)`,
  'gi',
);
const OFTEN: Readonly<Record<string, Span>> = {
  weekly: { count: 1, unit: 'week' },
  fortnightly: { count: 2, unit: 'week' },
  monthly: { count: 1, unit: 'month' },
  bimonthly: { count: 2, unit: 'month' },
  quarterly: { count: 3, unit: 'month' },
  'half-yearly': { count: 6, unit: 'month' },
  annual: { count: 1, unit: 'year' },
  yearly: { count: 1, unit: 'year' },
};
const STEPS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, six: 6 };
/** Words of a clause that speak of a report. */
const REPORT = /\b(?:reports?|reporting|updates?|updating|briefs?|briefings?|inform(?:ed)?|submit|recommendations)\b/i;
/** A quick look: texts without one of these words name no time. */
const MAY = /\b(?:within|later than|every|by|before|prior to|ly|monthly|weekly|yearly|quarterly|annual|intervals|after|in \d)/i;
/** A cycle so near behind a first day goes with it: "within 30 days and every 60 days thereafter". */
const JOINED = 60;

type Found = Pick<Deadline, 'start' | 'end' | 'by' | 'within' | 'from' | 'every'>;
const NOTHING = { by: null, within: null, from: null, every: null };

const oftenOf = (often: string): Span => {
  const word = often.toLowerCase().replace(/ly$/, (end) => (OFTEN[often.toLowerCase()] ? end : ''));
  const step = STEPS[often.split('-')[0]?.toLowerCase() ?? ''];
  if (step !== undefined && /-monthly$/i.test(often)) return { count: step, unit: 'month' };
  return OFTEN[word] ?? (/annual/.test(word) && /^(?:semi|bi)/.test(word) ? { count: 6, unit: 'month' } : (OFTEN.annual as Span));
};

function timesIn(words: string): Found[] {
  const found: Found[] = [];
  const add = (match: RegExpMatchArray, of: Partial<Found>) => {
    const start = match.index ?? 0;
    found.push({ ...NOTHING, ...of, start, end: start + match[0].length });
  };
  for (const match of words.matchAll(WITHIN)) {
    const { count = '', unit = '', from } = match.groups ?? {};
    add(match, { within: spanOf(count, unit), from: from ?? null });
  }
  for (const match of words.matchAll(BY)) {
    const by = dayOf(match.groups ?? {});
    if (by !== null) add(match, { by });
  }
  for (const match of words.matchAll(EVERY)) {
    const { count = 'one', unit, often, step, stepUnit } = match.groups ?? {};
    const every =
      often !== undefined ? oftenOf(often) : step !== undefined ? spanOf(step, stepUnit ?? 'month') : spanOf(count, unit ?? 'month');
    add(match, { every });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** One after the other: first what is due first, then how often it is due again. */
function joined(found: readonly Found[], words: string): Found[] {
  const out: Found[] = [];
  for (const one of found) {
    const last = out.at(-1);
    if (last && one.start < last.end) continue;
    const goesWith = last && last.every === null && one.every !== null && one.start - last.end <= JOINED;
    if (goesWith && !/[;.]/.test(words.slice(last.end, one.start))) out[out.length - 1] = { ...last, every: one.every, end: one.end };
    else out.push(one);
  }
  return out;
}

/**
 * When something is due in a clause's words `from` to `to`: "within 30 days and every 60 days thereafter", "by 30 April 2024",
 * "six-monthly". `who` is whom the clause tells to act. Implements DOMAIN 4.5.
 */
export function deadlinesIn(words: string, from: number, to: number, who: string | null): Deadline[] {
  const clause = words.slice(from, to);
  if (!MAY.test(clause)) return [];
  return joined(timesIn(clause), clause).map((one) => {
    const start = from + one.start;
    const end = from + one.end;
    return { ...one, start, end, words: words.slice(start, end), report: REPORT.test(clause), who };
  });
}
