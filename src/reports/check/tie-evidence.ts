import { askedOf, bestScore } from '../../text/index.ts';
import type { ReadReport } from '../read.ts';
import type { Draft } from '../reading.ts';
import type { VoteClaim } from '../types.ts';
import { placeDate } from '../words/dates.ts';
import type { ReportedText } from '../words/texts.ts';
import type { CheckTools } from './check-tools.ts';
import { type Evidence, toldVote } from './tie-score.ts';
import { actorsOf, topicsIn } from './tie-topics.ts';
import type { ContentOf } from './told-content.ts';

export type Gathered = Omit<Evidence, 'votes'> & { readonly drafts: readonly Draft[] };

export const place = (gathered: Gathered, dateline: string | undefined): Evidence => ({
  votes: gathered.drafts.map(({ claim, when }) =>
    toldVote(claim as Omit<VoteClaim, 'id' | 'sentence'>, claim.date ?? (when && placeDate(when, dateline))),
  ),
  ...gathered,
});

export function gather(
  read: ReadReport,
  told: readonly Draft[],
  text: ReportedText,
  main: boolean,
  reportTopics: readonly string[],
  contentOf: ContentOf,
  tools: CheckTools,
): Gathered {
  const drafts = votesAmong(told);
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
    provisionFit: provisionFitOf(told, contentOf, tools),
  };
}

/** What a report that names no text says the Council did: "The Council on Thursday demanded …". */
export function doing(read: ReadReport, reportTopics: readonly string[], contentOf: ContentOf, tools: CheckTools): Gathered {
  const drafts = votesAmong(read.drafts);
  return {
    kind: 'M',
    sponsors: [...new Set(drafts.flatMap((draft) => draft.sponsors ?? []))],
    topics: [],
    reportTopics,
    main: true,
    drafts,
    provisionFit: provisionFitOf(read.drafts, contentOf, tools),
  };
}

const votesAmong = (told: readonly Draft[]): Draft[] =>
  told.filter((draft) => draft.claim.kind === 'vote' && draft.claim.modality === 'asserted');

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
