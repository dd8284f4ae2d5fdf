import { nameOn, withArticle } from '../../council/index.ts';
import { listWords } from '../../procedure/index.ts';
import { type CouncilRecord, type Count, count, type Decision, outcomeOf, type Query, select } from '../../record/index.ts';
import { placeOf } from '../../record/places.ts';
import { ladderRank } from '../../text/index.ts';
import type { CountClaim, Evidence, FieldVerdict } from '../types.ts';
import { addDays, inWords } from '../words/days.ts';
import type { CheckTools } from './check-tools.ts';
import { seatKey } from './roll.ts';
import type { Remark } from './verdicts.ts';

type Claimed = Pick<CountClaim, 'of' | 'by' | 'bySeveral' | 'about' | 'since' | 'until' | 'value' | 'bound' | 'outOf'>;

/** Where a count stands in time and subject, beyond its own words. */
export interface CountContext {
  /** Topic the count is about, where one is named: its words or the report's. */
  readonly topic?: string;
  /** The decision the report leads with: counts "so far" stop before it, "its fourth veto" includes it. */
  readonly main?: Decision;
  readonly dateline?: string;
  /** The count's own sentence names the topic, so that it is of nothing wider. */
  readonly topicNamed?: boolean;
  /** The words count only some of the texts: those adopted unanimously, those on sanctions. */
  readonly qualified?: boolean;
  /** The words count amendments, not drafts. */
  readonly amendments?: boolean;
  /** From when other counts of the report run: a count that names no day is tried from there too. */
  readonly impliedSince?: string;
}

const evidenceOf = (counted: Count): Evidence => ({
  kind: 'count',
  value: counted.value,
  typed: counted.typed,
  inWords: counted.inWords,
  decisions: counted.decisions,
});

const ADOPTED = ['adopted', 'adopted_without_vote'] as const;

/** When the wars that reports count from began. Dates as in DOMAIN 6 and the Council's own record. */
const WARS: Readonly<Record<string, string>> = { palestine: '2023-10-07', gaza: '2023-10-07', ukraine: '2022-02-24', syria: '2011-03-15' };

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
  if ((claim.of === 'votes' || context.qualified) && remarks[0] && remarks[0].verdict !== 'right')
    return [{ ...remarks[0], verdict: 'unclear' }];
  if (claim.bound !== 'ordinal' || !claim.since || remarks[0]?.verdict === 'right') return remarks;
  // "The first since November": the one of November is the zeroth, so the count begins after it.
  const after = dayAfterPeriod(claim.since);
  const fromThen = after ? checkAsSaid(tools, { ...claim, since: after }, context) : [];
  if (fromThen[0]?.verdict === 'right') return fromThen;
  // What "the first vote" or "the second time" is of, its words seldom say closely enough to call it wrong.
  const said = remarks[0];
  return said && claim.value < 3 ? [{ ...said, verdict: 'unclear' }] : remarks;
}

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
        sentence: `${passed.value} of ${put.value}: ${put.inWords}.`,
        evidence: [evidenceOf(passed), evidenceOf(put)],
      },
    ];
  }
  const { passed, put } = bothCounts(record, upTo);
  return stale(
    lastDayOf(record, select(record, whole), last, (adopted, voted) => adopted === claim.value && voted === outOf),
    `The record has ${passed.value} adopted of ${put.value} put to a vote: ${put.inWords}.`,
    [evidenceOf(passed), evidenceOf(put)],
  );
}

/** Checks one number of drafts or resolutions, up to the vote reported or with it. */
function checkNumber(tools: CheckTools, claim: Claimed, upTo: Query, whole: Query, last: string): Remark[] {
  const { record } = tools;
  const ofDrafts = claim.of !== 'resolutions';
  const counting = (range: Query): Count => count(record, ofDrafts ? range : { ...range, outcomes: ADOPTED });
  const counted = counting(upTo);
  const sentence = `The record counts ${counted.value}: ${counted.inWords}.`;
  const evidence = [evidenceOf(counted)];
  if (counted.value === claim.value || (claim.bound === 'at_least' && counted.value >= claim.value))
    return [{ verdict: 'right', sentence, evidence }];
  const voted = select(record, whole);
  if (upTo !== whole && (ofDrafts ? voted.length : adoptedAmong(record, voted)) === claim.value) {
    const later = counting(whole);
    return [{ verdict: 'right', sentence: `The record counts ${later.value}: ${later.inWords}.`, evidence: [evidenceOf(later)] }];
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
  const sentence = `The record counts ${counted.value}: ${counted.inWords}.`;
  const evidence = [evidenceOf(counted)];
  if (off === 0) return [{ verdict: 'right', sentence, evidence }];
  if (off <= counted.value * NEAR) return [{ verdict: 'imprecise', sentence, evidence }];
  return [{ verdict: 'unclear', sentence: `What is counted is not said closely enough. ${sentence}`, evidence }];
}

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
      sentence: `${sentence} The number given was true until ${inWords(until)}.`,
      evidence: [...evidence, { kind: 'rule', rule: `true until ${until}`, sentence: until }],
    },
  ];
}

/** Up to, and without, the vote that the report is about. */
const beforeMain = (base: Query, context: CountContext, last: string): Query =>
  context.main ? { ...base, before: context.main.id } : { ...base, until: last };

/** The beginning that the report counts from elsewhere, or that of the war its topic is known by. */
function impliedOf(context: CountContext): string | undefined {
  const last = context.main?.date ?? context.dateline;
  const war = context.topic ? WARS[context.topic] : undefined;
  const told = context.impliedSince ? sinceOf({ of: 'votes', value: 0, since: context.impliedSince }, context) : undefined;
  return told ?? (war && last && war <= last ? war : undefined);
}

function sinceOf(claim: Claimed, context: CountContext): string | undefined {
  const { since } = claim;
  if (!since) return undefined;
  if (since === 'war') return context.topic ? WARS[context.topic] : undefined;
  if (since.startsWith('--')) {
    const last = context.main?.date ?? context.dateline;
    if (!last) return undefined;
    const year = Number(last.slice(0, 4));
    const tail = since.slice(1);
    const day = `${year}${tail}` <= last ? `${year}${tail}` : `${year - 1}${tail}`;
    return day.length === 7 ? `${day}-01` : day;
  }
  return since.length === 4 ? `${since}-01-01` : since.length === 7 ? `${since}-01` : since.slice(0, 10);
}

/** The agenda item a topic's drafts stand under, so that counts follow the Council's own list; the topic itself where there is none. */
function itemOf(topics: readonly { readonly id: string }[], topic: string, main: Decision | undefined): string {
  if (main?.item && main.topics.includes(topic) && /palestin/i.test(main.item)) return main.item;
  return topics.some((one) => one.id === topic) ? topic : (main?.item ?? topic);
}

const VARIANTS: readonly { readonly kinds: Query['kinds']; readonly said: string }[] = [
  { kinds: ['substantive'], said: 'drafts' },
  { kinds: ['substantive', 'amendment', 'part'], said: 'drafts and amendments, as the United Nations list counts' },
  { kinds: ['substantive', 'admission'], said: 'drafts and recommendations on membership' },
  {
    kinds: ['substantive', 'amendment', 'part', 'admission', 'preliminary', 'procedural', 'secretary_general'],
    said: 'every veto of the United Nations list',
  },
];

const OF_AMENDMENTS: typeof VARIANTS = [{ kinds: ['amendment'], said: 'amendments' }];

const vetoes = new WeakMap<CouncilRecord, Map<string, readonly Decision[]>>();

/** The decisions a State vetoed, looked for once for each State. */
function vetoesOf(record: CouncilRecord, by: string): readonly Decision[] {
  let known = vetoes.get(record);
  if (!known) {
    known = new Map();
    vetoes.set(record, known);
  }
  let found = known.get(by);
  if (!found) {
    found = select(record, { vetoBy: by });
    known.set(by, found);
  }
  return found;
}

/** How many days make up "these weeks": a count that names no day may be of them alone. */
const LATELY = 60;

/** What of the record a count of vetoes may be of, the likeliest first; the first alone may contradict it. */
function scopesOf(record: CouncilRecord, claim: Claimed, context: CountContext, since: string | undefined, last: string): Query[] {
  const topic: Query = context.topic ? { item: itemOf(record.topics, context.topic, context.main) } : {};
  if (since) return context.topic && !context.topicNamed ? [{ ...topic, since }, { since }] : [{ ...topic, since }];
  const implied = impliedOf(context);
  const scopes: Query[] = [...(implied ? [{ ...topic, since: implied }] : []), topic];
  if (claim.bound === 'at_least' && !implied) return scopes.slice(0, 1);
  if (context.topic && !context.topicNamed) scopes.push({});
  if (context.topic && context.main) scopes.push({ ...topic, since: addDays(last, -LATELY) });
  return scopes;
}

function checkVetoes(tools: CheckTools, claim: Claimed, context: CountContext, since: string | undefined, last: string): Remark[] {
  const { record } = tools;
  if (claim.bySeveral) return checkSeveral(tools, claim, claim.bySeveral, context, since, last);
  if (!claim.by) return [{ verdict: 'unclear', sentence: 'Whose vetoes are counted is not said.', evidence: [] }];
  const by = holderOn(claim.by, last);
  const inclusive = claim.bound === 'ordinal';
  // "Its first veto, in 1970": one of that year, by the count from the beginning or from its first day.
  const nthOf = inclusive && claim.until && /^\d{4}$/.test(claim.until) ? `${claim.until}-01-01` : undefined;
  const vetoes = vetoesOf(record, by);
  const mainPlace = context.main ? placeOf(record, context.main) : -1;
  let first: Query | undefined;
  for (const scope of scopesOf(record, claim, context, since, last)) {
    const inScope = vetoes.filter((decision) => isOf(decision, scope.item) && decision.date >= (scope.since ?? ''));
    for (const variant of context.amendments ? OF_AMENDMENTS : VARIANTS) {
      const ofKind = inScope.filter((decision) => !variant.kinds || variant.kinds.includes(decision.kind));
      for (const limit of limits(context, last, inclusive)) {
        let value = 0;
        let earlier = 0;
        for (const decision of ofKind) {
          if (limit.before ? placeOf(record, decision) < mainPlace : decision.date <= last) value++;
          if (nthOf !== undefined && decision.date < nthOf) earlier++;
        }
        const holds =
          claim.bound === 'at_least'
            ? value >= claim.value
            : nthOf === undefined
              ? value === claim.value
              : (earlier < claim.value && claim.value <= value) || value - earlier === claim.value;
        if (first && !holds) continue;
        const query: Query = { vetoBy: by, ...scope, ...(variant.kinds ? { kinds: variant.kinds } : {}), ...limit };
        first ??= query;
        if (!holds) continue;
        const counted = count(record, query);
        const described = misdescribed(tools, claim, counted);
        const rule = `The record counts ${counted.value} ${counted.value === 1 ? 'veto' : 'vetoes'} of ${withArticle(nameOn(record.council, by, last))} (${variant.said}): ${counted.inWords}.`;
        if (described)
          return [
            {
              verdict: 'imprecise',
              sentence: `The number is right, the description is not: ${described}`,
              evidence: [evidenceOf(counted)],
            },
            { verdict: 'right', sentence: rule, evidence: [] },
          ];
        return [{ verdict: 'right', sentence: rule, evidence: [evidenceOf(counted)] }];
      }
    }
  }
  return noneGives(claim, context, since, count(record, first as Query));
}

/** What is said where no way of counting vetoes gives the number. */
function noneGives(claim: Claimed, context: CountContext, since: string | undefined, counted: Count): Remark[] {
  const evidence = [evidenceOf(counted)];
  const plainest = `by the plainest rule the record counts ${counted.value}: ${counted.inWords}`;
  if (!context.topic && !since)
    return [{ verdict: 'unclear', sentence: `What is counted is not said closely enough; ${plainest}.`, evidence }];
  if (!since) return [{ verdict: 'unclear', sentence: `From when it counts is not said; ${plainest}.`, evidence }];
  if (claim.value >= MANY)
    return [
      {
        verdict: 'unclear',
        sentence: `The record counts ${counted.value}: ${counted.inWords}; lists of so many vetoes differ in what they count.`,
        evidence,
      },
    ];
  return [
    {
      verdict: 'contradicted',
      sentence: `The record counts ${counted.value}: ${counted.inWords}; no usual way of counting gives ${claim.value}.`,
      evidence,
    },
  ];
}

/** Who held the seat that a report names by its holder of another time: "Russia" of 1947 is the USSR. */
function holderOn(code: string, day: string): string {
  if (seatKey(code) === 'RUS') return day < '1991-12-25' ? 'SUN' : code;
  if (seatKey(code) === 'CHN') return day < '1971-10-25' ? 'ROC' : code === 'ROC' ? 'ROC' : 'CHN';
  return code;
}

/**
 * Checks a count of vetoes of several States: those that all of them cast on one text, those of any of them, or those of each, whichever
 * gives the number. Never more than unclear where none does, as the words do not say which is meant.
 */
function checkSeveral(
  tools: CheckTools,
  claim: Claimed,
  states: readonly string[],
  context: CountContext,
  since: string | undefined,
  last: string,
): Remark[] {
  const { record } = tools;
  const holders = states.map((state) => holderOn(state, last));
  const names = listWords(holders.map((code) => withArticle(nameOn(record.council, code, last))));
  for (const scope of scopesOf(record, claim, context, since, last)) {
    for (const variant of VARIANTS) {
      for (const limit of limits(context, last, claim.bound === 'ordinal')) {
        const base: Query = { ...scope, ...(variant.kinds ? { kinds: variant.kinds } : {}), ...limit };
        const each = holders.map((code) => count(record, { vetoBy: code, ...base }));
        const [head, ...others] = holders.map((code) => ({ vetoBy: code }));
        const jointly = count(record, { ...head, ...base, also: others });
        const any = new Set(each.flatMap((one) => one.decisions)).size;
        const holds = (value: number): boolean => (claim.bound === 'at_least' ? value >= claim.value : value === claim.value);
        if (holds(jointly.value))
          return [
            {
              verdict: 'right',
              sentence: `The record counts ${jointly.value} cast by ${names} together (${variant.said}): ${jointly.inWords}.`,
              evidence: [evidenceOf(jointly)],
            },
          ];
        const said = each.every((one) => holds(one.value))
          ? `${claim.value} by each of ${names}`
          : holds(any)
            ? `${any} decisions vetoed by one or more of ${names}`
            : undefined;
        if (said)
          return [
            { verdict: 'right', sentence: `The record counts ${said} (${variant.said}).`, evidence: each.map((one) => evidenceOf(one)) },
          ];
      }
    }
  }
  return [
    {
      verdict: 'unclear',
      sentence: `Whether the vetoes of each of ${names} are meant, or those cast together, is not said.`,
      evidence: [],
    },
  ];
}

/** From so many on, a count of vetoes may follow another list (with part-votes, secret ballots, each veto of a double one). */
const MANY = 15;
/** A number so many times that of a topic is not of the topic. */
const BEYOND = 3;

/** Whether a decision is of a topic or stands under an agenda item; of no item in particular, all are. */
const isOf = (decision: Decision, item: string | undefined): boolean =>
  item === undefined || decision.topics.includes(item) || decision.item === item;

/** "its fourth veto" includes the vote reported; "has vetoed three" may stop before it. */
function limits(context: CountContext, last: string, inclusive: boolean): readonly Query[] {
  const upTo: Query = { until: last };
  if (!context.main) return [upTo];
  const before: Query = { before: context.main.id };
  return inclusive ? [upTo] : [before, upTo];
}

/** Counted texts that do not ask what the report says they asked: a pause where it says ceasefire. null when all fit or none is indexed. */
function misdescribed(tools: CheckTools, claim: Claimed, counted: Count): string | null {
  if (!claim.about) return null;
  const rank = ladderRank(tools.ladders, 'ceasefire', claim.about.split(' '));
  if (rank === null) return null;
  const other: string[] = [];
  let fitting = 0;
  for (const id of counted.decisions) {
    const index = tools.provisions.get(id);
    if (!index) continue;
    const ranks = index.provisions
      .map((provision) => ladderRank(tools.ladders, 'ceasefire', provision.content))
      .filter((one) => one !== null);
    if (ranks.includes(rank)) fitting++;
    else if (ranks.length > 0) other.push(id);
  }
  if (other.length === 0 || (claim.bound === 'at_least' && fitting >= claim.value)) return null;
  const words = tools.ladders
    .get('ceasefire')
    ?.find(
      (step) =>
        step.rank ===
        Math.max(
          ...other.flatMap((id) =>
            (tools.provisions.get(id)?.provisions ?? []).map((provision) => ladderRank(tools.ladders, 'ceasefire', provision.content) ?? 0),
          ),
        ),
    )
    ?.words.join(' ');
  return `${other.join(', ')} asked for ${words ?? 'something else'}, not a ${claim.about}.`;
}

/** "failing to agree to a ceasefire": nothing adopted asked for one. */
function checkNone(tools: CheckTools, claim: Claimed, query: Query): Remark[] {
  const counted = count(tools.record, query);
  const rank = claim.about ? ladderRank(tools.ladders, 'ceasefire', claim.about.split(' ')) : null;
  if (counted.value === 0)
    return [{ verdict: 'right', sentence: `Nothing was adopted: ${counted.inWords}.`, evidence: [evidenceOf(counted)] }];
  if (rank === null)
    return [
      {
        verdict: claim.about ? 'unclear' : 'imprecise',
        sentence: `${counted.value} ${counted.value === 1 ? 'resolution was' : 'resolutions were'} adopted: ${counted.inWords}.`,
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
        sentence: `${counted.value} adopted, not all of them indexed: ${counted.inWords}.`,
        evidence: [evidenceOf(counted)],
      },
    ];
  return [
    {
      verdict: 'right',
      sentence: `None of the ${counted.value} adopted (${counted.decisions.join(', ')}) asks for a ${claim.about}.`,
      evidence: [evidenceOf(counted)],
    },
  ];
}
