import { type Draft, type Reading, spanOf } from '../reading.ts';
import { Cues } from '../words/cues.ts';
import type { Item, Sentence } from '../words/items.ts';
import { insideQuote } from '../words/quotes.ts';

const CUES = new Cues('presides presided presiding president presidency chair chaired chairs chairing'.split(' '));
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const PRESIDING = /^(?:presides|presided|presiding|president|presidency|chair|chaired|chairs|chairing)$/;
/** Words after which the month of a presidency stands. */
const BEFORE_MONTH = /^(?:for|in|of|during|throughout|since)$/;
/** "the vice-president", "Russia's president": no presidency of the Council. */
const OTHER_OFFICE = /^(?:vice|deputy|former|ex|late|honorary|%GA|assembly|@.*)$/;
/** Behind it another clause begins. */
const SPEAKING = /^(?:said|says|told|that|which|who|called|asked|announced|voted|abstained)$/;
/** What may stand between the word for the presidency and its month. */
const ON_THE_WAY =
  /^(?:of|over|the|a|at|as|%C|council|for|in|during|throughout|since|this|its|month|rotating|current|meetings?|sitting|vote|president|presidency|chair|who|was|is)$/;
const CLAUSE_END = /^(?:[;.:!?]|but|while|whereas)$/;

/** A month with the year that the report's words or its date give it: "2024-03"; of a bare month that which lies nearest to the report. */
interface PresidingMonth {
  readonly month: string;
  readonly to: number;
}

/**
 * Who is said to preside over the Council in which month, by the grammar of the clause: the State that stands nearest to the word for the
 * presidency in it, and the month behind that word ("Sir Gladwyn Jebb of Britain, the President for June", "in the chair for the month").
 */
export function presidencies(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    if (!CUES.isIn(sentence) || sentence.items.length > 120) continue;
    const { items } = sentence;
    for (let i = 0; i < items.length; i++) {
      if (!PRESIDING.test(items[i]?.tag ?? '') || ofAnotherOffice(items, i)) continue;
      const month = monthBehind(reading, items, i);
      if (month && !/ president for /.test(sentence.line) && !speaksOfCouncil(reading, sentence)) continue;
      const state = month && (ofTheCouncil(items, i, month.to) ? stateNear(items, i, month.to) : inApposition(items, i));
      if (!month || state === undefined) continue;
      const from = Math.min(state, i);
      const span = spanOf(reading, sentence.index, from, Math.max(state, month.to));
      if (insideQuote(reading.quotes, span.start)) continue;
      const members = items[state]?.states ?? [];
      drafts.push({
        claim: { kind: 'council', span, modality: 'asserted', standing: 'president', members, month: month.month },
        sentence: sentence.index,
      });
      break;
    }
  }
  return drafts;
}

/** "Russia's president", "the French president", "the vice-president of": not "the Council president", "Japan presides". */
const ofAnotherOffice = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]?.tag ?? '';
  if (items[at]?.tag !== 'president') return false;
  return (
    OTHER_OFFICE.test(before) ||
    (before === '-' && OTHER_OFFICE.test(items[at - 2]?.tag ?? '')) ||
    (before === "'s" && items[at - 2]?.states !== undefined)
  );
};

const speaksOfCouncil = (reading: Reading, { index }: Sentence): boolean =>
  [index, index - 1, index - 2].some((near) => / %C /.test(reading.sentences[near]?.line ?? ''));

/** The month told within a few words behind the word for the presidency, or before it ("November's president"). */
function monthBehind(reading: Reading, items: readonly Item[], at: number): PresidingMonth | undefined {
  const { dateline } = reading;
  const written = dateline?.slice(0, 7);
  const owned = items[at - 1]?.tag === "'s" ? monthAt(items[at - 2], written) : undefined;
  if (owned) return { month: owned, to: at };
  for (let i = at + 1; i < Math.min(items.length, at + 8); i++) {
    const tag = items[i]?.tag ?? '';
    const before = items[i - 1]?.tag ?? '';
    // On the first days of a month "this month" may be the last one's, told late.
    const now = tag === 'month' && (before === 'this' || (before === 'the' && items[i - 2]?.tag === 'for'));
    if (now) return written && Number(dateline?.slice(8)) > 2 ? { month: written, to: i } : undefined;
    const month = BEFORE_MONTH.test(before) || before === 'month' ? monthAt(items[i], written) : undefined;
    if (month) {
      const year = items[i + 1]?.number;
      return { month: year !== undefined && year > 1945 && year < 2100 ? `${year}${month.slice(4)}` : month, to: i };
    }
    if (!ON_THE_WAY.test(tag)) return undefined;
  }
  return undefined;
}

/** How many months after a report's own a month without a year may lie. */
const AHEAD = 3;

function monthAt(item: Item | undefined, written: string | undefined): string | undefined {
  const month = item?.date ? (item.date.day === undefined ? item.date.month : undefined) : MONTHS.indexOf(item?.tag ?? '') + 1;
  if (!month) return undefined;
  const number = String(month).padStart(2, '0');
  if (item?.date?.year) return `${item.date.year}-${number}`;
  if (!written) return undefined;
  const year = Number(written.slice(0, 4));
  const ahead = month - Number(written.slice(5));
  return `${ahead > AHEAD ? year - 1 : ahead < AHEAD - 11 ? year + 1 : year}-${number}`;
}

/** The item that names the one State said to preside: nearest before the word, else right behind its month. */
function stateNear(items: readonly Item[], at: number, to: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const { tag = '', states } = items[i] ?? {};
    if (CLAUSE_END.test(tag)) break;
    if (states) {
      const aside = /^(?:by|with|over|from|against)$/.test(items[i - 1]?.tag ?? '');
      return aside ? inApposition(items, at) : states.length === 1 ? i : undefined;
    }
  }
  for (let i = to + 1; i < Math.min(items.length, to + 9); i++) {
    const { tag = '', states } = items[i] ?? {};
    if (CLAUSE_END.test(tag) || SPEAKING.test(tag)) return undefined;
    if (states) return states.length === 1 && /^(?:,|\(|of|from)$/.test(items[tagBefore(items, i)]?.tag ?? '') ? i : undefined;
  }
  return undefined;
}

/** The item before one, its article left out. */
const tagBefore = (items: readonly Item[], at: number): number => (items[at - 1]?.tag === 'the' ? at - 2 : at - 1);

/** "president of the Council in June", "president for June": of no State. */
const ofTheCouncil = (items: readonly Item[], at: number, to: number): boolean =>
  items[at]?.tag !== 'president' ||
  items.slice(Math.max(0, at - 1), to).some(({ tag }) => tag === '%C' || tag === 'council' || tag === 'for');

/** "Germany, the president in August": the State to which the word stands in apposition. */
function inApposition(items: readonly Item[], at: number): number | undefined {
  let i = at - 1;
  while (i > 0 && /^(?:,|the|as|its|current|rotating|%C|'s)$/.test(items[i]?.tag ?? '')) i--;
  return items[i]?.states?.length === 1 ? i : undefined;
}
