import { nameOn, withArticle } from '../../council/index.ts';
import { countWord, listWords } from '../../procedure/index.ts';
import { type CouncilRecord, type Count, count, type Decision, type Query, select } from '../../record/index.ts';
import { placeOf } from '../../record/places.ts';
import { ladderRank, stepWords } from '../../text/index.ts';
import { addDays } from '../words/days.ts';
import type { CheckTools } from './check-tools.ts';
import { type Claimed, type CountContext, impliedOf, itemOf } from './count-context.ts';
import { countsSentence, evidenceOf, numberWord, whatOf } from './count-sentences.ts';
import { seatKey } from './roll.ts';
import type { Remark } from './verdicts.ts';

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

/** Checks a count of vetoes in every usual way of counting, within what it may be of. */
export function checkVetoes(tools: CheckTools, claim: Claimed, context: CountContext, since: string | undefined, last: string): Remark[] {
  const { record } = tools;
  if (claim.bySeveral) return checkSeveral(tools, claim, claim.bySeveral, context, since, last);
  if (!claim.by) return checkAnyones(tools, claim, context, since, last);
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
        const rule = `The record counts ${countWord(counted.value)} ${counted.value === 1 ? 'veto' : 'vetoes'} of ${withArticle(nameOn(record.council, by, last))} (${variant.said}): ${whatOf(counted)}.`;
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

/** "The veto was the second in four months on Syria", "nobody has used a veto": those of anybody. Never more than unclear where the number is another. */
function checkAnyones({ record }: CheckTools, claim: Claimed, context: CountContext, since: string | undefined, last: string): Remark[] {
  const unclear: Remark[] = [{ verdict: 'unclear', sentence: 'Whose vetoes are counted is not said.', evidence: [] }];
  if (!context.topic && !since) return unclear;
  for (const scope of scopesOf(record, claim, context, since, last)) {
    if (!scope.item && !scope.since) continue;
    for (const { kinds, said } of VARIANTS) {
      for (const limit of limits(context, last, claim.bound === 'ordinal')) {
        const counted = count(record, { outcomes: ['vetoed'], ...scope, ...(kinds ? { kinds } : {}), ...limit });
        if (counted.value === claim.value)
          return [
            {
              verdict: 'right',
              sentence: `The record counts ${counted.value} (${said}): ${counted.inWords}.`,
              evidence: [evidenceOf(counted)],
            },
          ];
      }
    }
  }
  return unclear;
}

/** What is said where no way of counting vetoes gives the number. */
function noneGives(claim: Claimed, context: CountContext, since: string | undefined, counted: Count): Remark[] {
  const evidence = [evidenceOf(counted)];
  const plainest = `counted most plainly: ${numberWord(counted.value)}, ${whatOf(counted)}`;
  if (!context.topic && !since)
    return [{ verdict: 'unclear', sentence: `What is counted is not said closely enough; ${plainest}.`, evidence }];
  if (!since) return [{ verdict: 'unclear', sentence: `From when it counts is not said; ${plainest}.`, evidence }];
  if (claim.value >= MANY)
    return [
      {
        verdict: 'unclear',
        sentence: `${countsSentence(counted, claim).replace(/\.$/, '')}; lists of so many vetoes differ in what they count.`,
        evidence,
      },
    ];
  return [
    {
      verdict: 'contradicted',
      sentence: `${countsSentence(counted, claim).replace(/\.$/, '')}. No usual way of counting gives ${countWord(claim.value)}.`,
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
              sentence: `The record counts ${countWord(jointly.value)} cast by ${names} together (${variant.said}): ${whatOf(jointly)}.`,
              evidence: [evidenceOf(jointly)],
            },
          ];
        const said = each.every((one) => holds(one.value))
          ? `${countWord(claim.value)} by each of ${names}`
          : holds(any)
            ? `${countWord(any)} decisions vetoed by one or more of ${names}`
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
  const reached = other.flatMap((id) =>
    (tools.provisions.get(id)?.provisions ?? []).map(({ content }) => ladderRank(tools.ladders, 'ceasefire', content) ?? 0),
  );
  const words = stepWords(tools.ladders, 'ceasefire', Math.max(...reached));
  return `${other.join(', ')} asked for ${words ?? 'something else'}, not a ${claim.about}.`;
}
