import type { CouncilRecord, Decision } from '../../record/index.ts';
import type { Draft } from '../reading.ts';
import { dayNumber, daysBetween } from '../words/days.ts';
import { isNamedIn } from '../words/texts.ts';
import type { TiedReport } from './tie-report.ts';
import { borneOut, toldVote } from './tie-score.ts';

/** Votes so many days apart may be taken for one another in a report. */
const CONFUSED = 31;

/** A vote is the news of a report for so many days. */
const NEWS = 8;

/** Words of other bodies that vote, of other votes on the same text, and of what is only asked. */
const ELSEWHERE = / (?:%GA|%B|assembly|earlier|previously|once|then|past|before|paragraph|paragraphs|part|parts|amendments?|#A\S*|\?)(?= )/;

/**
 * Whether what a draft says of a vote is said of `decision` even where little of it is true: that vote is the report's news, the report tells
 * of no other vote of those weeks, the words are its own, and they name no other day, body or part.
 */
export function surelyMeant(draft: Draft, decision: Decision, tied: TiedReport): boolean {
  const { claim, text, sentence } = draft;
  if (claim.according || ((text && tied.ties.get(text)?.decision) ?? tied.lead) !== decision) return false;
  const written = tied.dateline ?? tied.latest;
  if (!written || Math.abs(daysBetween(decision.date, written)) > NEWS) return false;
  const date = tied.dateOf(draft);
  if (date && date.value !== decision.date) return false;
  return !speaksElsewhere(sentence, tied) && !othersTold(decision, tied);
}

/** A report that tells of so many decisions gives most sentences one of their own. */
const MANY = 3;

/** The last sentence of a report's head and lead, which tell its news. */
const LEADING = 2;

/** Whether a sentence that gives neither text nor day stands in a report of many votes: it was tied to the one the report leads with. */
export function isAdrift(draft: Draft, decision: Decision, tied: TiedReport): boolean {
  if (draft.sentence <= LEADING || namesText(draft) || tied.dateOf(draft)) return false;
  const told = new Set([decision]);
  for (const [other, tie] of tied.voteTies) {
    if (tie.decision) told.add(tie.decision);
    // Said on of the vote that the sentence before, or this one, names.
    const near = other !== draft && other.sentence >= draft.sentence - 1 && other.sentence <= draft.sentence;
    if (near && tie.decision === decision && (namesText(other) || tied.dateOf(other))) return false;
  }
  return told.size >= MANY;
}

const namesText = ({ text, sentence }: Draft): boolean => text !== undefined && isNamedIn(text, sentence);

/** So many things borne out by the record, and none not, make a claim one that surely tells of a vote. */
const ANCHOR = 2;

/**
 * Whether other claims of the report make it plain which vote it tells of: one at least that is borne out in several things, or two, and more
 * of them than of those that are not.
 */
export function isAnchored(draft: Draft, decision: Decision, tied: TiedReport, record: CouncilRecord): boolean {
  let held = 0;
  let wrong = 0;
  for (const [other, tie] of tied.voteTies) {
    if (other === draft || tie.decision !== decision || other.claim.kind !== 'vote' || other.claim.modality !== 'asserted') continue;
    const { yes, no } = borneOut(record, decision, toldVote(other.claim, tied.dateOf(other)));
    if (no > 0) wrong++;
    else held += yes;
  }
  return held >= ANCHOR && wrong <= 1;
}

/** From this year the record has the votes on all drafts; of those not adopted before, many are missing. */
const WHOLE_FROM = '1966';

/** Whether a report tells different numbers of what was all tied to one early decision: of votes, most likely, that the record lacks. */
export function tellsOfOthers(decision: Decision, { voteTies }: TiedReport): boolean {
  if (decision.date >= WHOLE_FROM) return false;
  const numbers = new Set<string>();
  for (const [{ claim }, tie] of voteTies)
    if (tie.decision === decision && claim.kind === 'vote' && claim.inFavour !== undefined && claim.against !== undefined)
      numbers.add(`${claim.inFavour}-${claim.against}`);
  return numbers.size > 1;
}

/** Whether a sentence, or the one before, names another body, another time or a part of a text, or asks. */
export function speaksElsewhere(sentence: number, { read: { reading } }: TiedReport): boolean {
  return [sentence - 1, sentence].some((near) => ELSEWHERE.test(`${reading.sentences[near]?.line ?? ''} `));
}

/** Whether a report tells of another vote of those weeks. */
function othersTold(decision: Decision, tied: TiedReport): boolean {
  const day = dayNumber(decision.date);
  const isAnother = (other: Decision | undefined): boolean =>
    other !== undefined && other !== decision && Math.abs(dayNumber(other.date) - day) <= CONFUSED;
  for (const tie of tied.voteTies.values()) if (isAnother(tie.decision)) return true;
  for (const tie of tied.ties.values()) if (isAnother(tie.decision)) return true;
  return false;
}
