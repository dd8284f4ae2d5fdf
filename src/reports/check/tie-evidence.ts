import { askedOf, bestScore } from '../../text/index.ts';
import type { ReadReport } from '../read.ts';
import type { Draft } from '../reading.ts';
import type { ClaimDate, VoteClaim } from '../types.ts';
import { daysOutside, limitsOf } from '../words/dates.ts';
import { dayNumber } from '../words/days.ts';
import { isNamedIn, type ReportedText } from '../words/texts.ts';
import type { CheckTools } from './check-tools.ts';
import { type Evidence, type ToldVote, toldVote } from './tie-score.ts';
import { actorsOf, topicsIn } from './tie-topics.ts';
import type { ContentOf } from './told-content.ts';
import { dayOfVote } from './vote-day.ts';

export type Gathered = Omit<Evidence, 'votes'> & {
  readonly drafts: readonly Draft[];
  /** The day that a report of a dateline gives a vote. */
  readonly dayOf: (draft: Draft, dateline: string | undefined) => ClaimDate | undefined;
};

/** What is told of a text, with its votes on the days that a report of `dateline` gives them. */
export function place(gathered: Gathered, dateline: string | undefined): Evidence {
  const votes = gathered.drafts.map((draft) =>
    toldVote(draft.claim as Omit<VoteClaim, 'id' | 'sentence'>, gathered.dayOf(draft, dateline)),
  );
  return { votes: gathered.main && dateline ? ofItsTime(votes, dateline) : votes, ...gathered };
}

/** A vote further than this from the day of the report is not its news. */
export const NEWS = 31;

/** A text is voted on within so many days: a vote told of another day is another's. */
const SAME_VOTE = 3;

/**
 * The votes told of the text that a report leads with: where the first is told as news, or of no day, those of other days are of another text,
 * though no word for one stands there ("It was the third vote in eight days: on March 24 …").
 */
function ofItsTime(votes: readonly ToldVote[], dateline: string): readonly ToldVote[] {
  const line = dayNumber(dateline);
  const [first] = votes;
  if (!first || (first.date && daysOutside(limitsOf(first.date), line) > NEWS)) return votes;
  const days = first.date ? limitsOf(first.date) : undefined;
  return votes.filter(({ date }) => {
    if (!date) return true;
    const own = limitsOf(date);
    return days ? own.low <= days.high + SAME_VOTE && own.high >= days.low - SAME_VOTE : daysOutside(own, line) <= SAME_VOTE;
  });
}

export function gather(
  read: ReadReport,
  told: readonly Draft[],
  text: ReportedText,
  main: boolean,
  reportTopics: readonly string[],
  contentOf: ContentOf,
  tools: CheckTools,
): Gathered {
  const drafts = ofText(text, votesAmong(told));
  const sentences = new Set(text.mentions.slice(0, 3).map((mention) => mention.sentence));
  const near = topicsIn(read, sentences, actorsOf(drafts, text), tools);
  return {
    kind: text.kind,
    ...(text.symbol ? { symbol: text.symbol } : {}),
    sponsors: text.sponsors,
    topics: near,
    reportTopics,
    main,
    drafts,
    dayOf: (draft, dateline) => dayOfVote(tools.record, draft, dateline, reportTopics),
    provisionFit: provisionFitOf(told, contentOf, tools),
  };
}

/**
 * What a report says the Council did ("The Council on Thursday demanded …", "The vote was 14 to 0"): all that it tells of votes where it names
 * no text, else what it tells of no text and of its main one. Undefined where that is of the main text alone.
 */
export function doing(
  read: ReadReport,
  main: ReportedText | undefined,
  reportTopics: readonly string[],
  contentOf: ContentOf,
  tools: CheckTools,
): Gathered | undefined {
  if (main?.symbol !== undefined) return undefined;
  // A vote of another day told beside it is another one.
  const told = main
    ? read.drafts.filter(({ text, claim, when }) => text === main || (text === undefined && !when && !claim.date))
    : read.drafts;
  const drafts = votesAmong(told);
  if (main && !drafts.some(({ text }) => text === undefined)) return undefined;
  return {
    kind: 'M',
    sponsors: [...new Set([...(main?.sponsors ?? []), ...drafts.flatMap((draft) => draft.sponsors ?? [])])],
    topics: [],
    reportTopics,
    main: true,
    drafts,
    dayOf: (draft, dateline) => dayOfVote(tools.record, draft, dateline, reportTopics),
    provisionFit: provisionFitOf(told, contentOf, tools),
  };
}

const votesAmong = (told: readonly Draft[]): Draft[] =>
  told.filter((draft) => draft.claim.kind === 'vote' && draft.claim.modality === 'asserted');

/** What is told of a text: where some of it has no day of its own, not what a sentence that does not name the text tells of another day. */
const ofText = (text: ReportedText, votes: readonly Draft[]): readonly Draft[] =>
  votes.every(({ when }) => when) ? votes : votes.filter(({ when, sentence }) => !when || isNamedIn(text, sentence));

/** How well a decision's provisions answer to what is said to be asked; null where nothing is, or the decision's are not indexed. */
function provisionFitOf(told: readonly Draft[], contentOf: ContentOf, tools: CheckTools): Evidence['provisionFit'] {
  const asked = told
    .filter((draft) => draft.claim.kind === 'provision' && !draft.claim.absent)
    .map((draft) => askedOf(contentOf(draft), tools.synonyms));
  const fits = new Map<string, number | null>();
  return (decision) => {
    if (asked.length === 0) return null;
    const known = fits.get(decision);
    if (known !== undefined) return known;
    const index = tools.provisions.get(decision);
    const fit = index ? mean(asked.map((words) => bestScore(index, words))) : null;
    fits.set(decision, fit);
    return fit;
  };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
