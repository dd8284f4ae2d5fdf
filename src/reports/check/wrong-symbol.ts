import { distance } from '../../edit-distance.ts';
import type { CouncilRecord, Decision } from '../../record/index.ts';
import { inWords } from '../words/days.ts';
import type { ReportedText } from '../words/texts.ts';
import type { CheckTools } from './check-tools.ts';
import { decisionEvidence } from './check-vote.ts';
import { type Tie, tie } from './tie.ts';
import { type Gathered, place } from './tie-evidence.ts';
import { borneOut } from './tie-score.ts';
import type { Remark } from './verdicts.ts';

/** A text that a report gives a symbol which is not its own: the tie by all else that is told of it. */
export interface Miscalled {
  readonly tie: Tie;
  readonly meant: Decision;
  /** What the record has under the symbol given, if anything. */
  readonly said: Decision | undefined;
}

/** What a report must be tied by where its symbol is unknown to the record and no misprint of the right one. */
const SURE = 9;

/**
 * Finds the texts whose symbol is wrong: it is a misprint of the one that all else fits ("Resolution 1710" for 1701), and what the record
 * has under it is on another matter, of another vote or of other demands; or the record has nothing under it.
 */
export function miscalledTexts(
  gathered: ReadonlyMap<ReportedText, Gathered>,
  ties: ReadonlyMap<ReportedText, Tie>,
  main: ReportedText | undefined,
  topics: readonly string[],
  dateline: string | undefined,
  tools: CheckTools,
): ReadonlyMap<ReportedText, Miscalled> {
  const found = new Map<ReportedText, Miscalled>();
  if (dateline === undefined) return found;
  const symbols = new Set([...gathered.keys()].map(({ symbol }) => symbol));
  for (const [text, told] of gathered) {
    if (text.symbol === undefined) continue;
    const said = ties.get(text)?.decision;
    const { symbol: _, ...rest } = told;
    const alone = tie(tools.record, place(rest, dateline), dateline);
    const lead = main !== text && main?.symbol === undefined ? main && ties.get(main) : undefined;
    const right = [alone, lead].find(
      (one) =>
        one?.decision &&
        one.decision !== said &&
        !symbols.has(one.decision.id) &&
        isMeant(one.decision, one.score, said, text.symbol ?? '', told, topics, dateline, tools),
    );
    if (right?.decision) found.set(text, { tie: right, meant: right.decision, said });
  }
  return found;
}

function isMeant(
  meant: Decision,
  score: number,
  said: Decision | undefined,
  symbol: string,
  told: Gathered,
  topics: readonly string[],
  dateline: string,
  { record }: CheckTools,
): boolean {
  const own = [meant.id, meant.symbol ?? ''].find((one) => one.split('/')[1] === symbol.split('/')[1]);
  if (own === undefined || own === symbol) return false;
  const misprint = isMisprint(own, symbol);
  if (!said) return misprint || score >= SURE;
  if (!misprint) return false;
  if (said.date > dateline || !said.topics.some((topic) => topics.includes(topic))) return true;
  const votes = place(told, dateline).votes.filter(({ modality }) => modality === 'asserted');
  const sums = (decision: Decision) => votes.map((vote) => borneOut(record, decision, vote));
  const fits = sums(meant).every(({ no }) => no === 0) && sums(meant).some(({ yes }) => yes >= 2);
  if (fits && sums(said).some(({ no }) => no > 0)) return true;
  const [better, worse] = [told.provisionFit(meant.id), told.provisionFit(said.id)];
  return better !== null && worse !== null && better >= FITS && worse < NOTHING;
}

/** How well what is asked must fit the paragraphs of the text meant, and how little those of the one named. */
const FITS = 0.55;
const NOTHING = 0.4;

/** "1710" for "1701", "2830" for "2803", "241" for "242": one digit off, or two changed places. */
function isMisprint(a: string, b: string): boolean {
  if (a.replace(/\d+$/, '') !== b.replace(/\d+$/, '')) return false;
  const [one, other] = [/\d+$/.exec(a)?.[0] ?? '', /\d+$/.exec(b)?.[0] ?? ''];
  if (one.length < 3 || one === other) return false;
  if (distance(one, other, 1) <= 1) return true;
  const off = [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i]));
  const [first = 0, second = 0] = off;
  return (
    one.length === other.length && off.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
  );
}

/** What the margin says of a wrong symbol. */
export function wrongSymbol(record: CouncilRecord, symbol: string, { meant, said }: Miscalled): Remark {
  const name = meant.resolution ?? meant.symbol ?? meant.id;
  const other = said
    ? `${said.id} is of ${inWords(said.date)}${said.question.includes(' on ') ? `, on ${matterOf(said)}` : ''}`
    : `the record has no ${symbol}`;
  return {
    verdict: 'contradicted',
    sentence: `This is ${name} of ${inWords(meant.date)}, by all else that is said of it; ${other}.`,
    evidence: [decisionEvidence(record, meant), ...(said ? [decisionEvidence(record, said)] : [])],
    fields: [{ field: 'symbol', said: symbol, record: name, verdict: 'contradicted' }],
  };
}

/** "Lebanon: mandate renewal" of "Resolution 1832 (2008) on Lebanon: mandate renewal, submitted by …". */
const matterOf = ({ question }: Decision): string =>
  question.slice(question.indexOf(' on ') + 4).replace(/, (?:submitted|moved) by .*$/, '');
