import type { ReportedBallot } from '../types.ts';
import { itemAt, type Sentence } from '../words/items.ts';
import type { VoteWords } from './vote-words.ts';

/** "The nine were Bangladesh, China, …": those of a number told just before, by name. */
const THE_SO_MANY =
  /^ (?:the|these|those) =(\d{1,2})(?: (?:members|countries|states|nations|others|abstainers|in favour|against))? (?:were|are|being|:) (?:the )?@([A-Z+]+) /;
/** "The second time was on 10 September 1972", "the last of these vetoes came in May": another veto of those told before. */
const ANOTHER_VETO =
  / (?:first|second|third|fourth|fifth|sixth|last|latest|next|previous|earlier|other|another)(?: (?:time|veto|one|such veto|american veto|of (?:these|those|the|its|their) (?:=\d+ )?vetoes))+ (?:was|came|fell|followed|had been|had come)(?: (?:cast|used|on|in|only|just|earlier))* ~\d+|^ the (?:first|second|third|fourth|latter|last) ,? ?(?:on|in|cast on|of) ~\d+ ,? ?(?:stopped|blocked|killed|sank|buried|scuttled|shielded|protected)(?= )/;

/** What a sentence adds to the votes of those before it: the names behind a number, the day of another veto. */
export function findResumed(sentence: Sentence, before: readonly (readonly VoteWords[] | undefined)[]): VoteWords | undefined {
  const { line, index } = sentence;
  if (!line.includes(' were ') && !line.includes(' are ') && !line.includes(' : ') && !line.includes(' ~')) return undefined;
  const names = THE_SO_MANY.exec(line);
  if (names) {
    const members = (names[2] as string).split('+');
    const side = members.length === Number(names[1]) ? sideOfNumber(members.length, before) : undefined;
    if (side) return words(sentence, 0, names[0].length, { ballots: members.map((member) => ({ member, ballot: side })) });
  }
  if (!before.some((said) => said?.some((one) => one.outcome === 'vetoed'))) return undefined;
  const veto = ANOTHER_VETO.exec(line);
  return veto && index > 0 ? words(sentence, veto.index + 1, veto.index + veto[0].length, { outcome: 'vetoed' }) : undefined;
}

/** On which side so many were, by the sentences before. */
function sideOfNumber(count: number, before: readonly (readonly VoteWords[] | undefined)[]): ReportedBallot | undefined {
  for (const said of before) {
    for (const one of said ?? []) {
      if (one.inFavour === count) return 'Y';
      if (one.against === count) return 'N';
      if (one.abstaining === count) return 'A';
    }
  }
  return undefined;
}

const words = (sentence: Sentence, start: number, end: number, said: Partial<VoteWords>): VoteWords => ({
  sentence: sentence.index,
  from: itemAt(sentence, start),
  to: itemAt(sentence, end - 2),
  outcome: said.outcome,
  vetoedBy: undefined,
  ballots: said.ballots,
  inFavour: undefined,
  against: undefined,
  abstaining: undefined,
  unanimous: undefined,
  required: undefined,
  allBut: undefined,
  allButSide: undefined,
  text: undefined,
  modality: 'asserted',
  fresh: said.outcome !== undefined,
  framed: true,
});
