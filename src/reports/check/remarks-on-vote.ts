import { type CouncilRecord, compositionOf, type Decision, vetoersOf } from '../../record/index.ts';
import type { Draft } from '../reading.ts';
import type { VoteClaim } from '../types.ts';
import { dayNumber } from '../words/days.ts';
import { mentionsIn } from '../words/mentions.ts';
import { isNamedIn } from '../words/texts.ts';
import type { CheckTools } from './check-tools.ts';
import { checkVote } from './check-vote.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { sameState } from './roll.ts';
import { isAdrift, isAnchored, speaksElsewhere, surelyMeant, tellsOfOthers } from './sure.ts';
import { between } from './tie.ts';
import type { TiedReport } from './tie-report.ts';
import { borneOut, kindFits, sponsorFits, type ToldVote, toldVote } from './tie-score.ts';
import { dayOf, eitherOf, NEARBY, namesSymbol, untied } from './untied.ts';
import type { Remark } from './verdicts.ts';
import { impossibleSum, wrongInAll } from './vote-sense.ts';

/**
 * What the record makes of a claim about a vote. What may come is no fact; a claim that fits its decision too little, or another of those
 * days in all it says, is `unclear` rather than `contradicted`.
 */
export function voteRemarks(one: CheckedClaim, claim: Omit<VoteClaim, 'id' | 'sentence'>, tied: TiedReport, tools: CheckTools): Remark[] {
  const { draft, decision } = one;
  const { words } = tied.read.reading;
  const said = words.text.slice(claim.span.start, claim.span.end);
  if (claim.modality === 'expected' || claim.modality === 'threatened' || claim.modality === 'conditional') {
    return [TO_COME_REMARK];
  }
  const impossible = draft.framed ? undefined : impossibleSum(tools.record, decision?.date ?? dayOf(tied), claim);
  if (impossible) return [impossible];
  if (TO_COME.test(words.text.slice(claim.span.end, claim.span.end + 20))) return [TO_COME_REMARK];
  // Where the record lacks some of the texts voted on, words that name none may be of one of those.
  const stranger = tied.strangers.size > 0 && !isBy(draft, decision ?? tied.lead);
  if (!decision) {
    const { candidates } = tied.voteTies.get(draft) ?? { candidates: [] };
    const ofAmendments = candidates.length > 0 && candidates.every(({ kind }) => kind === 'amendment');
    const saysAll = ofAmendments && /\bvetoed\b/i.test(said);
    const told =
      (claim.ballots ? VOTED.test(said) : hasNumbers(claim) || saysAll || namesTheText(draft)) && !draft.framed && !claim.according;
    const wrong =
      told && !stranger && (ofAmendments || !speaksElsewhere(draft.sentence, tied))
        ? wrongInAll(tools.record, candidates, tied.lead, claim, one.claim.date)
        : undefined;
    return wrong?.slice() ?? [untied(one, tied)];
  }
  const { date } = one.claim;
  // "India had endorsed the resolution": of a State that had no seat this is no ballot.
  const outsiders = outsidersIn(tools, decision, claim.ballots ?? []);
  if (!VOTED.test(said) && claim.outcome === 'unknown' && outsiders > 0 && (claim.ballots ?? []).length < 2 + outsiders)
    return [{ verdict: 'outside', sentence: 'Said of a State without a seat in the Council: its view, not a vote.', evidence: [] }];
  // "stopped a Palestinian state by casting a veto": who has no seat cannot have been meant.
  if (
    claim.vetoedBy?.length &&
    outsidersIn(
      tools,
      decision,
      claim.vetoedBy.map((member) => ({ member })),
    ) === claim.vetoedBy.length
  )
    return [mayBeMisread(decision)];
  const remarks = checkVote(tools.record, decision, claim, date, {
    loose: draft.when?.kind === 'relative',
    vague: VAGUE.test(said),
    sentence: tied.read.reading.sentences[draft.sentence],
  });
  if (claim.modality === 'denied')
    return remarks[0]?.verdict !== 'contradicted' || namesSymbol(draft) || surelyMeant(draft, decision, tied)
      ? remarks
      : [tooLittle(decision)];
  if (claim.outcome === 'vetoed' && remarks.length === 1 && remarks[0]?.verdict === 'right' && saysResolution(draft, tied))
    return [{ ...remarks[0], sentence: `${remarks[0].sentence} What was vetoed is a draft; it never became a resolution.` }];
  const { yes, no } = borneOut(tools.record, decision, toldVote(claim, date));
  const named = draft.text !== undefined && isNamedIn(draft.text, draft.sentence);
  const sure = surelyMeant(draft, decision, tied);
  const anchored = no > 0 && sure && isAnchored(draft, decision, tied, tools.record);
  const loose =
    (no > 0 && tellsOfOthers(decision, tied)) ||
    outsidersIn(tools, decision, claim.ballots ?? []) > 1 ||
    (no > 0 && yes <= 1 && isAdrift(draft, decision, tied)) ||
    (!((anchored || (named ? no - yes < 4 : no - yes < 3)) && sure) &&
      ((draft.fresh && no > 0 && !named) ||
        (claim.vetoedBy !== undefined && yes <= 1 && ofOtherVetoers(tools, decision, claim.vetoedBy) && !namesSymbol(draft)) ||
        (no > yes && !(named && (yes > 0 || namesOutsider(tools, decision, claim.ballots ?? []))) && draft.text?.symbol === undefined)));
  // Said of a text that the sentence does not number, and true of another vote of those days: more likely a wrong tie than an error.
  if (remarks.some((remark) => remark.verdict === 'contradicted')) {
    if (stranger) return [tooLittle(decision)];
    const other = anchored || no === 0 ? undefined : fitsAnother(tools.record, decision, toldVote(claim, date), draft, tied);
    if (other) return [eitherOf(decision, other)];
    if (!anchored && isOfAnotherAuthor(draft, decision)) return [tooLittle(decision)];
    if (OF_THE_AGENDA.test(said) && decision.kind !== 'procedural' && decision.kind !== 'preliminary') return [tooLittle(decision)];
    if (draft.framed || OF_A_PART.test(said) || (decision.kind !== 'amendment' && OF_AN_AMENDMENT.test(said)))
      return [mayBeMisread(decision)];
  }
  return loose ? [tooLittle(decision)] : remarks;
}

/** Whether a claim is said of a text by an author of a decision. */
const isBy = ({ text }: Draft, decision: Decision | undefined): boolean =>
  text !== undefined && decision !== undefined && text.sponsors.some((sponsor) => sponsorFits(decision, sponsor));

/** "The Netherlands resolution was rejected by six votes to three": where only the text of another is on record that day, it is not the one meant. */
const isOfAnotherAuthor = (draft: Draft, decision: Decision): boolean =>
  !namesSymbol(draft) &&
  (draft.sponsors?.length ?? 0) > 0 &&
  decision.sponsors.length > 0 &&
  !draft.sponsors?.some((sponsor) => sponsorFits(decision, sponsor));

/** Whether a claim calls what was vetoed a resolution, which only an adopted text is. */
function saysResolution({ claim }: Draft, tied: TiedReport): boolean {
  const { text } = tied.read.reading.words;
  const words = text.slice(claim.span.start, claim.span.end);
  return /\bresolution\b/i.test(words) && !/\bdraft\b/i.test(words);
}

/** Said of abstaining as well as of not taking part. */
const VAGUE = /\b(?:sat|sitting)\b.*\bout\b|on the fence|\bwithh[eo]ld|take sides/i;

const tooLittle = ({ id }: Decision): Remark => ({
  verdict: 'unclear',
  sentence: `Nearest comes ${id}, but too little of this fits it to say that it is meant.`,
  evidence: [],
});

/** "Soviet vetoes loom at U.N." */
const TO_COME = /^\s*(?:looms?|looming|expected|likely|feared|threatened|possible)\b/i;

const TO_COME_REMARK: Remark = {
  verdict: 'outside',
  sentence: 'Spoken of as something that may come, not as a fact: nothing to check.',
  evidence: [],
};

/** Words that tell of ballots, where "supported" and "opposed" may tell of views. */
const VOTED = /\bvot|\babst|\bveto|\bballot|\bagainst\b|\bfavou?r/i;

/** Another decision of those days, or of the report's own, that bears out all that is said; none where the sentence gives a symbol. */
function fitsAnother(record: CouncilRecord, decision: Decision, vote: ToldVote, draft: Draft, tied: TiedReport): Decision | undefined {
  if (namesSymbol(draft)) return undefined;
  const named = draft.text !== undefined && isNamedIn(draft.text, draft.sentence);
  const days = [decision.date, ...(tied.dateline ? [tied.dateline] : [])].map(dayNumber);
  for (const day of days) {
    for (const { decision: other } of between(record, day - NEARBY, day + NEARBY)) {
      if (other === decision || !other.topics.some((topic) => decision.topics.includes(topic))) continue;
      if (named && !kindFits(draft.text?.kind ?? 'M', other)) continue;
      const { yes, no } = borneOut(record, other, vote);
      if (no === 0 && yes >= 2) return other;
    }
  }
  return undefined;
}

/** Paragraphs voted by themselves are mostly not in the record; the text as a whole is. */
/** Votes on the agenda are often not on record. */
const OF_THE_AGENDA = /\bagenda\b/i;
const OF_A_PART = /\b(?:clauses?|paragraphs?)\b/i;

/** The same of amendments, where a text was tied that is none. */
const OF_AN_AMENDMENT = /\bamendments?\b/i;

const mayBeMisread = (decision: Decision): Remark => ({
  verdict: 'unclear',
  sentence: `It seems not to agree with ${decision.id}, but these words may have been misread: see for yourself.`,
  evidence: [],
});

/** Whether a ballot is ascribed to a State that did not sit that day: of one alone that is no sign that another vote is meant. */
const namesOutsider = (tools: CheckTools, decision: Decision, ballots: readonly { readonly member: string }[]): boolean =>
  outsidersIn(tools, decision, ballots) > 0;

function outsidersIn(tools: CheckTools, decision: Decision, ballots: readonly { readonly member: string }[]): number {
  const { members } = compositionOf(tools.record, decision);
  return ballots.filter(({ member }) => !members.some((one) => sameState(one.code, member))).length;
}

/** Whether the vetoes were cast by others altogether than those named. */
function ofOtherVetoers(tools: CheckTools, decision: Decision, vetoedBy: readonly string[]): boolean {
  const vetoers = vetoersOf(tools.record, decision);
  return vetoers.length > 0 && !vetoedBy.some((one) => vetoers.some((other) => sameState(one, other)));
}

/** "The resolution", not "some resolution" or "a veto". */
const namesTheText = ({ text, sentence }: Draft): boolean =>
  text !== undefined && mentionsIn(text.mentions, sentence).some((mention) => mention.determiner === 'the');

const hasNumbers = ({ inFavour, against, abstaining, unanimous }: Omit<VoteClaim, 'id' | 'sentence'>): boolean =>
  inFavour !== undefined || against !== undefined || abstaining !== undefined || unanimous === true;
