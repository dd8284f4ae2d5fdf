import { countWord, listWords } from '../../procedure/index.ts';
import { compositionOf } from '../../record/index.ts';
import type { ClaimDate } from '../types.ts';
import { daysOff } from '../words/dates.ts';
import { inWords, weekdayName } from '../words/days.ts';
import { rollOf } from './roll.ts';
import { capital, compositionEvidence, type Vote, type VoteJudging } from './vote-judging.ts';

/** Holds the numbers told of a vote against its tally: each on its own, those that are wrong in one sentence. */
export function checkNumbers(judging: VoteJudging, claim: Vote): void {
  const { record, decision, evidence } = judging;
  const { tally } = rollOf(record, decision);
  const told = [
    { field: 'inFavour', said: claim.inFavour, record: tally?.Y, side: 'in favour' },
    { field: 'against', said: claim.against, record: tally?.N, side: 'against' },
    { field: 'abstaining', said: claim.abstaining, record: tally?.A, side: 'abstaining' },
  ].flatMap(({ field, said, record: counted, side }) =>
    said === undefined ? [] : [{ field: { field, said, ...(counted === undefined ? {} : { record: counted }) }, side }],
  );
  if (decision.withoutVote) {
    const ballots = told.filter(({ side }) => side !== 'abstaining').map(({ field }) => field);
    if (ballots.length > 0) judging.wrong('contradicted', 'It was adopted without a vote; no ballots were cast.', ballots);
    return;
  }
  if (!tally) return;
  const wrong = told.filter(({ field }) => field.said !== field.record);
  for (const { field, side } of told) if (field.said === field.record) judging.right(`${countWord(field.said)} ${side}`, field);
  if (wrong.length === 0) return;
  const certain = decision.confidence === 'A' || decision.confidence === 'B' || decision.ballots !== '';
  judging.wrong(
    certain ? 'contradicted' : 'unclear',
    `${capital(listWords(wrong.map(({ field, side }) => sideWords(field.record as number, side))))}: ${tally.Y}-${tally.N}-${tally.A}.`,
    wrong.map(({ field }) => field),
    evidence,
  );
}

/** "fifteen voted in favour", "nobody abstained" */
const sideWords = (number: number, side: string): string =>
  `${number === 0 ? 'nobody' : countWord(number)} ${side === 'abstaining' ? 'abstained' : `voted ${side}`}`;

/** "Unanimously" is every member in favour; where some only stood aside it is imprecise. */
export function checkUnanimity(judging: VoteJudging, claim: Vote): void {
  const { record, decision } = judging;
  const { tally } = rollOf(record, decision);
  if (!claim.unanimous || !tally) return;
  const every = tally.Y === compositionOf(record, decision).members.length;
  const field = { field: 'unanimous', said: true, record: every };
  if (every) judging.right('unanimous', field);
  else
    judging.wrong(
      tally.N + tally.A > 0 ? 'contradicted' : 'imprecise',
      `Not unanimous: ${tally.Y}-${tally.N}-${tally.A}${tally.P + tally.X > 0 ? `, ${countWord(tally.P + tally.X)} not voting` : ''}; unanimity is every member in favour.`,
      field,
    );
}

/** How many votes were required follows from the Council's size that day. */
export function checkRequired(judging: VoteJudging, claim: Vote): void {
  if (claim.required === undefined) return;
  const { record, decision } = judging;
  const { required } = compositionOf(record, decision);
  const field = { field: 'required', said: claim.required, record: required };
  if (claim.required === required) judging.right(`${countWord(required)} votes required`, field);
  else
    judging.wrong(
      'contradicted',
      `${capital(countWord(required))} affirmative votes were required, not ${countWord(claim.required)}.`,
      field,
      [compositionEvidence(record, decision)],
    );
}

/** Holds the day told against the Council's, in New York. `loose`: one day off is let pass. */
export function checkDay(judging: VoteJudging, date: ClaimDate, loose: boolean): void {
  const { decision } = judging;
  const off = daysOff(date, decision.date);
  const field = { field: 'date', said: date.value, record: decision.date };
  if (off === 0) {
    if (date.precision === 'day') judging.right(`on ${inWords(decision.date)}`, field);
    return;
  }
  if (date.precision === 'range' || (loose && off <= 1)) return;
  const day = `The vote was on ${weekdayName(decision.date)}, ${inWords(decision.date)}`;
  if (off === 1 && date.precision === 'day')
    judging.wrong('imprecise', `${day} (New York): the report is a day off, as when a reader's time zone is used.`, field);
  else judging.wrong('contradicted', `${day}.`, field);
}
