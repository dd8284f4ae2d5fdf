import type { Decision } from '../../record/index.ts';
import type { ReadReport } from '../read.ts';
import type { Draft } from '../reading.ts';
import type { ClaimDate, VoteClaim } from '../types.ts';
import { placeDate } from '../words/dates.ts';
import { dayNumber } from '../words/days.ts';
import { mentionsIn } from '../words/mentions.ts';
import { isNamedIn, type ReportedText } from '../words/texts.ts';
import type { CheckTools } from './check-tools.ts';
import { type Roll, rollOf } from './roll.ts';
import { between, ofTopics, type Tie, tieVote, within } from './tie.ts';
import { NEWS } from './tie-evidence.ts';
import { type Evidence, toldVote } from './tie-score.ts';
import { actorsOf, topicsIn } from './tie-topics.ts';

/** How much a claim's own text speaks for the decision that text is tied to: more when the sentence names the text. */
const NAMED = 3;
const IN_FOCUS = 1.2;

/** Ties each claim about a vote by what it says itself, among the decisions the report brings into play. */
export function tieVotes(
  read: ReadReport,
  tools: CheckTools,
  ties: ReadonlyMap<ReportedText, Tie>,
  lead: Decision | undefined,
  dateline: string | undefined,
  topics: readonly string[],
  dateOf: (draft: Draft) => ClaimDate | undefined,
): { readonly voteTies: Map<Draft, Tie>; readonly tieOne: (draft: Draft, prior: Decision | undefined) => Tie } {
  const { record } = tools;
  const inPlay = new Set<Roll>();
  const brought = new Set<number>();
  const bring = (day: number): void => {
    if (brought.has(day)) return;
    brought.add(day);
    for (const roll of between(record, day, day))
      if (topics.length < 2 || roll.decision.topics.some((topic) => topics.includes(topic))) inPlay.add(roll);
  };
  for (const decision of [lead, ...[...ties.values()].map((one) => one.decision)]) {
    if (!decision) continue;
    inPlay.add(rollOf(record, decision));
    bring(dayNumber(decision.date));
  }
  for (const sentence of read.reading.sentences) {
    for (const item of sentence.items) {
      const date = item.date && placeDate(item.date, dateline);
      if (date?.precision === 'day') bring(dayNumber(date.value));
      else if (date?.precision === 'month')
        for (const roll of between(record, dayNumber(`${date.value}-01`), dayNumber(`${date.value}-31`)))
          if (roll.decision.topics.some((topic) => topics.slice(0, 3).includes(topic))) inPlay.add(roll);
    }
  }
  if (dateline) {
    const day = dayNumber(dateline);
    bring(day);
    bring(day - 1);
    // Weeklies and comments come late: where no vote leads the report, one on its subject in the month before may be meant.
    if (!lead) for (const roll of ofTopics(record, topics.slice(0, 2), day - NEWS, day)) inPlay.add(roll);
  }
  const withParts = speaksOfParts(read);
  const tieOne = (draft: Draft, prior: Decision | undefined): Tie => {
    const date = dateOf(draft);
    // What is voted on need not be named where the time is.
    if (date) for (const roll of within(record, date)) inPlay.add(roll);
    const near = topicsIn(read, [draft.sentence], actorsOf([draft], draft.text), tools);
    const named = namedHere(draft);
    const evidence: Evidence = {
      // Without a text any question may be meant, but an amendment or a part only where such are spoken of.
      kind: named ? (draft.text?.kind ?? 'D') : 'M',
      anyKind: !named && withParts,
      sponsors: draft.sponsors ?? [],
      votes: [toldVote(notDone(draft.claim as VoteClaim), date, 'asserted')],
      topics: near,
      reportTopics: topics,
      provisionFit: () => null,
      main: false,
    };
    return tieVote(record, inPlay, evidence, prior, namedHere(draft) ? NAMED : IN_FOCUS);
  };
  const found = new Map<Draft, Tie>();
  const votes = read.drafts.filter(({ claim }) => claim.kind === 'vote');
  votes.forEach((draft, i) => {
    const own = draft.text && ties.get(draft.text);
    const prior =
      toldBefore(draft, i, votes, found) ?? own?.decision ?? (!draft.text || isNoOther(draft.text, own, lead) ? lead : undefined);
    const symbol = draft.text?.symbol && prior && mentionsIn(draft.text.mentions, draft.sentence).some((mention) => mention.symbol);
    found.set(draft, symbol ? (own as Tie) : tieOne(draft, prior));
  });
  return { voteTies: found, tieOne };
}

/**
 * The decision that words go on about which name neither text nor day: that of the vote told just before them. Where the sentence before
 * told of two ("adopted a text, days after Moscow had vetoed another") it cannot be told so.
 */
function toldBefore(draft: Draft, at: number, votes: readonly Draft[], ties: ReadonlyMap<Draft, Tie>): Decision | undefined {
  if (namedHere(draft) || draft.when || draft.fresh || draft.claim.modality !== 'asserted') return undefined;
  let decision: Decision | undefined;
  for (let i = at - 1; i >= 0; i--) {
    const before = votes[i] as Draft;
    if (draft.sentence - before.sentence > 1) break;
    if (before.claim.modality !== 'asserted') continue;
    const own = ties.get(before)?.decision;
    if (before.sentence === draft.sentence) return own;
    if (decision && own !== decision) return undefined;
    decision = own;
  }
  return decision;
}

const PART = / (?:#A\S*|amendments?|paragraphs?|clauses?|parts?|separately)(?= )/;

/** Whether a report speaks of amendments or parts of a text. */
const speaksOfParts = ({ reading }: ReadReport): boolean => reading.sentences.some(({ line }) => PART.test(line));

/** What is denied of a vote ("the US did not use its veto") speaks for none in which it was so: only its day is asked of. */
const notDone = (claim: VoteClaim): VoteClaim => {
  if (claim.modality !== 'denied') return claim;
  const { vetoedBy: _, ballots: __, ...rest } = claim;
  return { ...rest, outcome: 'unknown' };
};

/** Whether nothing but the vote that the report leads with comes into question for a text. */
const isNoOther = (text: ReportedText, own: Tie | undefined, lead: Decision | undefined): boolean =>
  text.symbol === undefined && own !== undefined && own.candidates.every((one) => one === lead);

export const namedHere = (draft: Draft): boolean => draft.text !== undefined && isNamedIn(draft.text, draft.sentence);
