import type { CouncilRecord, Decision } from '../../record/index.ts';
import type { Draft } from '../reading.ts';
import type { Finding } from '../types.ts';
import { placeDate } from '../words/dates.ts';
import { dayNumber, daysBetween } from '../words/days.ts';
import { checkBody, checkLegal, checkSponsors } from './check-body.ts';
import { checkCount } from './check-count.ts';
import { checkProvision } from './check-provision.ts';
import type { CheckTools } from './check-tools.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { voteRemarks } from './remarks-on-vote.ts';
import { passed } from './roll.ts';
import { between } from './tie.ts';
import type { TiedReport } from './tie-report.ts';
import { sponsorFits } from './tie-score.ts';
import { topicsIn } from './tie-topics.ts';
import { dayOf, eitherOf, NEARBY, namesSymbol, untied } from './untied.ts';
import { judge, type Remark } from './verdicts.ts';
import { wrongSymbol } from './wrong-symbol.ts';

/** The verdict on a claim, with its reasons and their evidence. */
export function findingOf(one: CheckedClaim, tied: TiedReport, tools: CheckTools): Finding {
  const { draft } = one;
  const miscalled = draft.text && namesSymbol(draft) ? tied.miscalled.get(draft.text) : undefined;
  const wrong = miscalled ? [wrongSymbol(tools.record, draft.text?.symbol ?? '', miscalled)] : [];
  const found = remarksOn(one, tied, tools);
  const remarks = [...wrong, ...(draft.framed && one.claim.kind !== 'vote' ? found.map(notByGrammarAlone) : found)];
  const { verdict, because, fields, trueUntil } = judge(remarks);
  return {
    report: one.report,
    claim: one.claim.id,
    verdict,
    because,
    ...(fields.length > 0 ? { fields } : {}),
    ...(trueUntil ? { trueUntil } : {}),
  };
}

const sentenceOf = ({ draft }: CheckedClaim, { read: { reading } }: TiedReport): string | undefined => {
  const span = reading.sentences[draft.sentence]?.span;
  return span && reading.words.text.slice(span.start, span.end);
};

function remarksOn(one: CheckedClaim, tied: TiedReport, tools: CheckTools): Remark[] {
  const { draft, decision } = one;
  const { claim } = draft;
  const { words } = tied.read.reading;
  const said = words.text.slice(claim.span.start, claim.span.end);
  switch (claim.kind) {
    case 'vote':
      return voteRemarks(one, claim, tied, tools);
    case 'provision':
      // "Resolutions that would have called for a truce" were not adopted.
      if (
        decision &&
        passed(tools.record, decision) &&
        /\bwould have\b/i.test(words.text.slice(Math.max(0, claim.span.start - 20), claim.span.end))
      )
        return [{ verdict: 'unclear', sentence: `Said of a text that was not adopted, which ${decision.id} was.`, evidence: [] }];
      return decision
        ? checkProvision(tools, decision, claim, words, one.content, namesSymbol(draft) || textScore(draft, tied) >= SURE)
        : [untied(one, tied)];
    case 'legal':
      return checkLegal(tools, bindingText(one, tied, tools) ?? decision, claim.assertion, said, sentenceOf(one, tied));
    case 'council':
      if (claim.sponsors) return decision ? sponsorRemarks(tools.record, decision, claim.sponsors, draft, tied) : [untied(one, tied)];
      return checkBody(tools.record, claim, dayOf(tied), givesOtherTime(one, tied));
    case 'count': {
      const { topic, topicNamed } = topicOf(one, tied, tools);
      const main = reportedVote(tied);
      const remarks = checkCount(tools, claim, {
        ...(topic ? { topic } : {}),
        topicNamed,
        ...(main ? { main } : {}),
        ...(tied.dateline ? { dateline: tied.dateline } : {}),
        // A count whose sentence has a day of its own does not run from where another of the report does.
        ...(tied.countsSince && !tied.read.reading.sentences[draft.sentence]?.items.some(({ date }) => date)
          ? { impliedSince: tied.countsSince }
          : {}),
        qualified: claim.of !== 'vetoes' && QUALIFIED.test(said),
        amendments: /\bamendments?\b/i.test(said) && !/\b(?:draft|text|resolution)s?\b/i.test(said),
      });
      return draft.framed
        ? remarks.map((remark) => (remark.verdict === 'contradicted' ? { ...remark, verdict: 'unclear' } : remark))
        : remarks;
    }
    default:
      return [{ verdict: 'outside', sentence: OUTSIDE[claim.kind], evidence: [] }];
  }
}

/** Words of a time that is not the report's own. */
const OTHER_TIME = / (?:then|former|formerly|once|earlier|previously|next|will|would|elected|election|later|had been|until) /;

/** Whether a sentence gives a year or month of its own, or tells of what was or will be. */
function givesOtherTime({ draft }: CheckedClaim, { read, lead, dateline }: TiedReport): boolean {
  const sentence = read.reading.sentences[draft.sentence];
  const day = lead?.date ?? dateline ?? '';
  if (!sentence || OTHER_TIME.test(sentence.line)) return true;
  return sentence.items.some(({ date }) => {
    const placed = date && placeDate(date, dateline);
    return placed !== undefined && placed !== null && Math.abs(Number(placed.value.slice(0, 4)) - Number(day.slice(0, 4))) > 0;
  });
}

/** A text that leads a report may be one of long ago ("in October it vetoed …"): counts then run to the day of the report. */
const STILL_NEWS = 14;

function reportedVote(tied: TiedReport): Decision | undefined {
  const main = tied.lead;
  const written = tied.dateline ?? tied.latest;
  return main && written && daysBetween(main.date, written) > STILL_NEWS ? undefined : main;
}

/** "The resolution is binding" is said of what was adopted, where the text last spoken of was not. */
function bindingText(one: CheckedClaim, tied: TiedReport, tools: CheckTools): Decision | undefined {
  const main = tied.lead;
  return main && one.decision && passed(tools.record, main) && !passed(tools.record, one.decision) ? main : undefined;
}

/** Words that make a count of texts one of some of them only. */
const QUALIFIED = /\bunanim|\bsanction|\bpunitive|\bsimilar|\bbinding|\bmajor\b|\bkey\b/i;

/** How surely the text of a claim was tied. */
const textScore = (draft: Draft, tied: TiedReport): number => (draft.text && tied.ties.get(draft.text)?.score) ?? 0;

/** A text tied with less than this may be another one, which the record has not. */
const SURE = 9;

/** What the record makes of who put a text forward; unclear where another text of those days is theirs. */
function sponsorRemarks(record: CouncilRecord, decision: Decision, sponsors: readonly string[], draft: Draft, tied: TiedReport): Remark[] {
  const remarks = checkSponsors(record, decision, sponsors);
  if (remarks[0]?.verdict !== 'contradicted' || namesSymbol(draft)) return remarks;
  const named = tied.read.reading.sentences[draft.sentence]?.items.flatMap(({ states }) => states ?? []) ?? [];
  if (named.some((state) => sponsorFits(decision, state)))
    return [
      {
        verdict: 'unclear',
        sentence: 'The sentence also names who put it forward by the record; who did what of the two it does not tell.',
        evidence: [],
      },
    ];
  if (textScore(draft, tied) < SURE)
    return [
      {
        verdict: 'unclear',
        sentence: `Nearest comes ${decision.id}, but too little else of this text fits it to say that it is meant.`,
        evidence: [],
      },
    ];
  const day = dayNumber(decision.date);
  const theirs = between(record, day - NEARBY, day + NEARBY)
    .map((roll) => roll.decision)
    .find(
      (other) =>
        other !== decision &&
        other.topics.some((topic) => decision.topics.includes(topic)) &&
        sponsors.every((sponsor) => sponsorFits(other, sponsor)),
    );
  return theirs ? [eitherOf(decision, theirs)] : remarks;
}

/** A fault found in what was read by grammar alone, or in what is said of a part, is as likely one of the reading. */
const notByGrammarAlone = (remark: Remark): Remark =>
  remark.verdict === 'contradicted'
    ? {
        ...remark,
        verdict: 'unclear',
        sentence: `${remark.sentence} But these words may have been misread: see for yourself.`,
      }
    : remark;

const OUTSIDE = {
  statement: 'What was said outside the vote is not in the voting record.',
  figure: 'A figure of the report; the voting record has no such figures.',
  position: 'A position; the voting record has ballots only.',
  event: 'An event outside the chamber.',
  deal: 'A deal outside the chamber.',
  assessment: "A judgement, the report's or another's.",
} as const;

/** A claim may be about the very State that acts. */
const NOBODY: ReadonlySet<string> = new Set();

function topicOf(one: CheckedClaim, tied: TiedReport, tools: CheckTools): { topic: string | undefined; topicNamed: boolean } {
  const near = topicsIn(tied.read, [one.draft.sentence], NOBODY, tools);
  const main = tied.lead;
  const topicNamed = near.length > 0;
  if (main) return { topic: near.find((topic) => main.topics.includes(topic)) ?? near[0] ?? main.topics[0], topicNamed };
  return { topic: near[0] ?? tied.topics[0], topicNamed };
}
