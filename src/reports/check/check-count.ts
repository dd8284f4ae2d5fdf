import { countWord } from '../../procedure/index.ts';
import { type CouncilRecord, type Count, count, type Decision, outcomeOf, type Query, select } from '../../record/index.ts';
import { ladderRank } from '../../text/index.ts';
import type { Evidence, FieldVerdict } from '../types.ts';
import { addDays, inWords } from '../words/days.ts';
import type { CheckTools } from './check-tools.ts';
import { checkVetoes } from './check-vetoes.ts';
import { type Claimed, type CountContext, impliedOf, itemOf, sinceOf } from './count-context.ts';
import { countsSentence, evidenceOf, whatOf } from './count-sentences.ts';
import type { Remark } from './verdicts.ts';
import { capital } from './vote-judging.ts';

const ADOPTED = ['adopted', 'adopted_without_vote'] as const;

/**
 * Checks a count by asking the record. A count depends on its rule, so the usual rules are tried in turn (drafts only, with amendments, with
 * admissions, up to or with the vote reported); the finding names the one that gives the number. A number that was true until an earlier
 * day is `stale`; one that no rule gives is `contradicted`, or `unclear` where nobody said from when it counts.
 */
export function checkCount(tools: CheckTools, claim: Claimed, told: CountContext): Remark[] {
  return countRemarks(tools, claim, told).map((remark) => withFields(remark, claim));
}

/** Adds what was counted beside what is said, number by number, where the verdict commits. */
function withFields(remark: Remark, claim: Claimed): Remark {
  const counted = remark.evidence.flatMap((one) => (one.kind === 'count' ? [one.value] : []));
  if (counted.length === 0 || !/^(?:right|imprecise|stale|contradicted)$/.test(remark.verdict)) return remark;
  const fields = (['value', 'outOf'] as const).flatMap((field, i): FieldVerdict[] => {
    const [said, found] = [claim[field], counted[i]];
    if (said === undefined || found === undefined) return [];
    const right = remark.verdict === 'right' || (said === found && claim.outOf !== undefined);
    return [{ field, said, record: found, verdict: right ? 'right' : remark.verdict }];
  });
  return { ...remark, fields };
}

function countRemarks(tools: CheckTools, claim: Claimed, told: CountContext): Remark[] {
  const context = upToYear(claim, told);
  // "None since 1989": the last was in that year.
  if (claim.value === 0 && claim.of === 'vetoes' && claim.since) {
    const after = dayAfterPeriod(claim.since);
    if (after) return checkAsSaid(tools, { ...claim, since: after }, context);
  }
  const remarks = checkAsSaid(tools, claim, context);
  // Which votes are meant by "the fourth time it votes", or by resolutions "adopted unanimously", the count's own words do not say.
  if ((claim.of === 'votes' || context.qualified) && remarks[0] && remarks[0].verdict !== 'right') return [leftOpen(remarks[0])];
  if (claim.bound !== 'ordinal' || !claim.since || remarks[0]?.verdict === 'right') return remarks;
  // "The first since November": the one of November is the zeroth, so the count begins after it.
  const after = dayAfterPeriod(claim.since);
  const fromThen = after ? checkAsSaid(tools, { ...claim, since: after }, context) : [];
  if (fromThen[0]?.verdict === 'right') return fromThen;
  // What "the first vote" or "the second time" is of, its words seldom say closely enough to call it wrong.
  const said = remarks[0];
  return said && claim.value < 3 ? [leftOpen(said)] : remarks;
}

/** What does not agree, but may be a count of something narrower than was asked of the record. */
const leftOpen = ({ sentence, evidence }: Remark): Remark => ({
  verdict: 'unclear',
  sentence:
    sentence.startsWith('What') || sentence.startsWith('From') || sentence.startsWith('Whose')
      ? sentence
      : `Its words leave open what is counted. ${sentence.replace(/ What is reported was true until .*$/, '')}`,
  evidence,
});

/** A count of some years ends with the last of them, whatever was voted later. */
function upToYear({ until }: Claimed, context: CountContext): CountContext {
  if (!until || !/^\d{4}$/.test(until)) return context;
  const { main: _, ...rest } = context;
  const last = `${until}-12-31`;
  const day = context.main?.date ?? context.dateline;
  return { ...rest, dateline: day && day < last ? day : last };
}

/** The day after a year, month or day: "2024-11" gives "2024-12-01". */
function dayAfterPeriod(since: string): string | undefined {
  const [year, month, day] = since.split('-').map(Number);
  if (!year || !/^\d{4}/.test(since)) return undefined;
  if (!month) return `${year + 1}-01-01`;
  if (!day) return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(since, 1);
}

function checkAsSaid(tools: CheckTools, claim: Claimed, context: CountContext): Remark[] {
  const since = sinceOf(claim, context);
  const last = context.main?.date ?? context.dateline;
  if (!last) return [{ verdict: 'unclear', sentence: 'A count needs a day to be made on, and the report gives none.', evidence: [] }];
  if (claim.since && !since) return [{ verdict: 'unclear', sentence: 'From when it counts cannot be told.', evidence: [] }];
  if (claim.of === 'vetoes') return checkVetoes(tools, claim, context, since, last);
  const topic = context.topic;
  if (!topic && !since)
    return [{ verdict: 'unclear', sentence: 'What is counted is not said closely enough to ask the record.', evidence: [] }];
  if (since || claim.value === 0) return checkTexts(tools, claim, context, since, last);
  const implied = impliedOf(context);
  const fromThen = implied ? checkTexts(tools, claim, context, implied, last) : undefined;
  const ever = checkTexts(tools, claim, context, undefined, last);
  if (fromThen && /right|stale/.test(fromThen[0]?.verdict ?? '')) return fromThen;
  if (ever[0]?.verdict === 'right') return ever;
  const plainest = (fromThen ?? ever)[0];
  return [
    { verdict: 'unclear', sentence: `From when it counts is not said. ${plainest?.sentence ?? ''}`, evidence: plainest?.evidence ?? [] },
  ];
}

/** Checks a count of drafts or resolutions, from a day on where one is known. */
function checkTexts(tools: CheckTools, claim: Claimed, context: CountContext, since: string | undefined, last: string): Remark[] {
  const { record } = tools;
  const { topic } = context;
  const base: Query = {
    ...(topic ? { item: itemOf(record.topics, topic, context.main) } : {}),
    ...(since ? { since } : {}),
    kinds: ['substantive'],
  };
  const whole: Query = { ...base, until: last };
  const upTo: Query =
    claim.bound !== 'ordinal' && (claim.until || claim.value === 0 || claim.outOf !== undefined) ? beforeMain(base, context, last) : whole;
  if (claim.value === 0) return checkNone(tools, claim, { ...upTo, outcomes: ADOPTED });
  const { outOf } = claim;
  if (outOf === undefined) return checkNumber(tools, claim, upTo, whole, last);
  for (const range of [upTo, whole]) {
    const voted = select(record, range);
    if (voted.length !== outOf || adoptedAmong(record, voted) !== claim.value) continue;
    const { passed, put } = bothCounts(record, range);
    return [
      {
        verdict: 'right',
        sentence: `${capital(countWord(passed.value))} of ${countWord(put.value)}: ${whatOf(put)}.`,
        evidence: [evidenceOf(passed), evidenceOf(put)],
      },
    ];
  }
  const { passed, put } = bothCounts(record, upTo);
  return stale(
    lastDayOf(record, select(record, whole), last, (adopted, voted) => adopted === claim.value && voted === outOf),
    `The record has ${countWord(passed.value)} adopted of ${countWord(put.value)} put to a vote: ${whatOf(put)}.`,
    [evidenceOf(passed), evidenceOf(put)],
  );
}

/** Checks one number of drafts or resolutions, up to the vote reported or with it. */
function checkNumber(tools: CheckTools, claim: Claimed, upTo: Query, whole: Query, last: string): Remark[] {
  const { record } = tools;
  const ofDrafts = claim.of !== 'resolutions';
  const counting = (range: Query): Count => count(record, ofDrafts ? range : { ...range, outcomes: ADOPTED });
  const counted = counting(upTo);
  const sentence = countsSentence(counted, claim);
  const evidence = [evidenceOf(counted)];
  if (counted.value === claim.value || (claim.bound === 'at_least' && counted.value >= claim.value))
    return [{ verdict: 'right', sentence, evidence }];
  const voted = select(record, whole);
  if (upTo !== whole && (ofDrafts ? voted.length : adoptedAmong(record, voted)) === claim.value) {
    const later = counting(whole);
    return [{ verdict: 'right', sentence: countsSentence(later, claim), evidence: [evidenceOf(later)] }];
  }
  // "the Council passed only 650 resolutions": of all topics, not of the report's.
  if (upTo.item !== undefined && claim.value >= MANY && claim.value > counted.value * BEYOND) {
    const { item: _, ...wider } = upTo;
    return checkRounded(claim, counting(wider));
  }
  const held = lastDayOf(record, voted, last, (adopted, put) => (ofDrafts ? put : adopted) === claim.value);
  return stale(held, sentence, evidence);
}

/** A count of hundreds is right where it is the record's, imprecise where it comes near it. */
function checkRounded(claim: Claimed, counted: Count): Remark[] {
  const off = Math.abs(counted.value - claim.value);
  const sentence = countsSentence(counted, claim);
  const evidence = [evidenceOf(counted)];
  if (off === 0) return [{ verdict: 'right', sentence, evidence }];
  if (off <= counted.value * NEAR) return [{ verdict: 'imprecise', sentence, evidence }];
  return [{ verdict: 'unclear', sentence: `What is counted is not said closely enough. ${sentence}`, evidence }];
}

/** From so many texts on, those of all subjects may be meant. */
const MANY = 15;
/** A number so many times that of a topic is not of the topic. */
const BEYOND = 3;
/** So much of a large number it may be off and still be meant for it. */
const NEAR = 0.1;

const bothCounts = (record: CouncilRecord, range: Query): { readonly passed: Count; readonly put: Count } => ({
  passed: count(record, { ...range, outcomes: ADOPTED }),
  put: count(record, range),
});

const isAdopted = (record: CouncilRecord, decision: Decision): boolean =>
  (ADOPTED as readonly string[]).includes(outcomeOf(record, decision));

const adoptedAmong = (record: CouncilRecord, decisions: readonly Decision[]): number =>
  decisions.reduce((sum, decision) => sum + (isAdopted(record, decision) ? 1 : 0), 0);

/**
 * The last day up to `last` at whose end the number of decisions made so far, and of those adopted among them, held. The numbers change only
 * on the days of the decisions, which are gone through from the latest back.
 */
function lastDayOf(
  record: CouncilRecord,
  decisions: readonly Decision[],
  last: string,
  holds: (adopted: number, put: number) => boolean,
): string | undefined {
  let adopted = adoptedAmong(record, decisions);
  for (let put = decisions.length; put >= 0; put--) {
    const latest = decisions[put - 1];
    const next = decisions[put];
    if ((!next || latest?.date !== next.date) && holds(adopted, put)) return next ? addDays(next.date, -1) : last;
    if (latest && isAdopted(record, latest)) adopted--;
  }
  return undefined;
}

/** `stale` where the number given held until a day, else `contradicted`. */
function stale(until: string | undefined, sentence: string, evidence: readonly Evidence[]): Remark[] {
  if (until === undefined) return [{ verdict: 'contradicted', sentence, evidence }];
  return [
    {
      verdict: 'stale',
      sentence: `${sentence} What is reported was true until ${inWords(until)}.`,
      evidence,
      trueUntil: until,
    },
  ];
}

/** Up to, and without, the vote that the report is about. */
const beforeMain = (base: Query, context: CountContext, last: string): Query =>
  context.main ? { ...base, before: context.main.id } : { ...base, until: last };

/** "failing to agree to a ceasefire": nothing adopted asked for one. */
function checkNone(tools: CheckTools, claim: Claimed, query: Query): Remark[] {
  const counted = count(tools.record, query);
  const rank = claim.about ? ladderRank(tools.ladders, 'ceasefire', claim.about.split(' ')) : null;
  if (counted.value === 0)
    return [{ verdict: 'right', sentence: `Nothing was adopted: ${whatOf(counted)}.`, evidence: [evidenceOf(counted)] }];
  if (rank === null)
    return [
      {
        verdict: claim.about ? 'unclear' : 'imprecise',
        sentence: `${capital(countWord(counted.value))} ${counted.value === 1 ? 'resolution was' : 'resolutions were'} adopted: ${whatOf(counted)}.`,
        evidence: [evidenceOf(counted)],
      },
    ];
  const asking = counted.decisions.filter((id) =>
    tools.provisions
      .get(id)
      ?.provisions.some(
        (provision) =>
          provision.act === 'directive' && (provision.force ?? 0) > 0 && ladderRank(tools.ladders, 'ceasefire', provision.content) === rank,
      ),
  );
  const unknown = counted.decisions.filter((id) => !tools.provisions.get(id));
  if (asking.length > 0)
    return [{ verdict: 'contradicted', sentence: `${asking.join(', ')} asked for one.`, evidence: [evidenceOf(counted)] }];
  if (unknown.length > 0)
    return [
      {
        verdict: 'unclear',
        sentence: `${capital(countWord(counted.value))} adopted, not all of them indexed: ${whatOf(counted)}.`,
        evidence: [evidenceOf(counted)],
      },
    ];
  return [
    {
      verdict: 'right',
      sentence: `None of the ${countWord(counted.value)} adopted (${counted.decisions.join(', ')}) asks for a ${claim.about}.`,
      evidence: [evidenceOf(counted)],
    },
  ];
}
