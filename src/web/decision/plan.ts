import type { Composition, StateCode } from '../../council/types.ts';
import { memberWords } from '../../procedure/index.ts';
import type { Ballot, Outcome, QuestionKind, Reason, Ruling, Tally } from '../../procedure/types.ts';
import { bodyOf } from '../../record/body.ts';
import { sourcedFields } from '../../record/provenance.ts';
import { baseOf, pathOf } from '../../record/title.ts';
import type { Body, Decision, Source } from '../../record/types.ts';
import { type HorseshoePlan, horseshoePlan } from '../horseshoe/plan.ts';
import {
  asSentence,
  ballotOrder,
  ballotWordsIn,
  confidenceWords,
  dateWords,
  dayWords,
  kindWords,
  listWords,
  outcomeWords,
  plural,
  sourcedWords,
  tallyWords,
} from '../words.ts';

/** What the record hands over about one decision; `ruling` is null where neither ballots nor count are known. */
export interface DecisionFacts {
  readonly decision: Decision;
  readonly composition: Composition;
  readonly ruling: Ruling | null;
  /** The outcome to show: the ruling's, else what the source announced. */
  readonly outcome: Outcome | null;
  /** Permanent members whose negative vote was the veto; also where only some ballots are known by name. */
  readonly vetoedBy: readonly StateCode[];
  readonly sources: readonly Source[];
  /** A State's usual name, or the words given back when they name none. */
  readonly nameOf: (code: string) => string;
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
}

/** Another decision on the same matter. */
export interface Neighbour {
  readonly decision: Decision;
  readonly outcome: Outcome | null;
}

/** A source, and what of the decision it gives: "the date and the ballots". */
export interface SourcePlan {
  readonly source: Source;
  readonly gives: string;
}

export interface LinkPlan {
  readonly href: string;
  readonly id: string;
  readonly date: string;
  readonly words: string;
  readonly outcome: string;
  readonly tone: Tone;
}

export type Tone = 'good' | 'bad' | 'none';

export interface TallyBar {
  readonly parts: readonly { readonly ballot: Ballot; readonly n: number; readonly word: string }[];
  /** Members who sit. */
  readonly of: number;
  readonly required: number | null;
}

/** All the what-if island needs, as data in the page. */
export interface WhatIfData {
  readonly composition: Composition;
  readonly kind: QuestionKind;
  readonly ballots: string;
  readonly outcome: Outcome;
  readonly policy: Decision['policy'];
}

export interface DecisionPlan {
  readonly id: string;
  readonly title: string;
  readonly lede: string;
  readonly outcome: { readonly word: string; readonly tone: Tone; readonly sentence: string };
  readonly question: string;
  readonly kind: { readonly word: string; readonly means: string };
  /** Seats without a ballot where the roll call is not known; null for a body too large to be drawn at a table. */
  readonly horseshoe: HorseshoePlan | null;
  /** What the drawing shows, in one sentence for those who do not see it. */
  readonly said: string;
  readonly centre: { readonly big: string; readonly small: string };
  readonly tally: TallyBar | null;
  readonly roll: readonly { readonly ballot: Ballot; readonly word: string; readonly members: readonly RollMember[] }[];
  /** Members at the table whose ballots are not known or were never cast; null where the roll is complete. */
  readonly sitting: { readonly word: string; readonly members: readonly string[] } | null;
  readonly reasons: readonly Reason[];
  readonly wouldChange: readonly { readonly outcome: string; readonly sentence: string }[];
  readonly remarks: readonly Reason[];
  readonly facts: readonly { readonly label: string; readonly value: string; readonly href?: string }[];
  readonly notes: readonly string[];
  readonly sources: readonly SourcePlan[];
  readonly before: readonly LinkPlan[];
  readonly after: readonly LinkPlan[];
  readonly whatIf: WhatIfData | null;
  readonly json: string;
}

export interface RollMember {
  readonly code: string;
  readonly name: string;
  readonly permanent: boolean;
  readonly veto: boolean;
}

/** What to call a decision: its resolution, else its symbol; a vote on a text without a symbol by its day. */
const decisionTitle = (decision: Decision): string =>
  decision.resolution ?? (decision.id.startsWith('vote/') ? `Vote of ${dateWords(decision.date)}` : decision.id);

const outcomeTone = (outcome: Outcome | null): Tone => (outcome ? outcomeWords[outcome].tone : 'none');

const outcomeWord = (outcome: Outcome | null): string => (outcome ? outcomeWords[outcome].word : 'Outcome not known');

/** "SUN=N GBR=P" in composition order, a space for each member whose ballot is not known. */
function knownOf(decision: Decision, composition: Composition): string {
  const known = new Map(
    decision.knownBallots.split(' ').map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  return composition.members.map((m) => known.get(m.code) ?? ' ').join('');
}

const links = new WeakMap<Decision, LinkPlan>();

/** A decision, whose outcome is settled for good, as a line of a list; the same object each time, so that a drawing of it can be kept. */
export function neighbourLink({ decision, outcome }: Neighbour): LinkPlan {
  let link = links.get(decision);
  if (link === undefined) {
    link = {
      href: pathOf(decision.id),
      id: decisionTitle(decision),
      date: dateWords(decision.date),
      words: decision.question,
      outcome: outcomeWord(outcome),
      tone: outcomeTone(outcome),
    };
    links.set(decision, link);
  }
  return link;
}

/** More members than this are listed, not drawn. */
const mostSeated = 30;

const some = (those: readonly unknown[], one: string, many: string): string => (those.length === 1 ? one : many);

/** "11 in favour, 3 against, 1 abstaining"; those who stood aside only where there are any. */
const votedWords = (body: Body, tally: Tally): string =>
  ballotOrder
    .filter((ballot) => tally[ballot] > 0 || ballot === 'Y' || ballot === 'N' || ballot === 'A')
    .map((ballot) => `${tally[ballot]} ${ballotWordsIn(body)[ballot].word}`)
    .join(', ');

/** The outcome in one sentence or two: the tally, the bar to clear and, where there was one, the veto. */
function outcomeSentence(facts: DecisionFacts): string {
  const { decision, ruling, outcome, composition, vetoedBy } = facts;
  if (decision.withoutVote)
    return `The ${bodyOf(decision.id) === 'GA' ? 'Assembly' : 'Council'} decided without a vote; no ballots were cast, so none are shown.`;
  if (!ruling) return outcome ? 'How the members voted is not in the record.' : 'Neither the votes nor the outcome are in the record.';
  const unknown = decision.ballots === '' ? ' Only the count is known, not the whole roll call.' : '';
  const voted = votedWords(bodyOf(decision.id), ruling.tally);
  const need = `${ruling.required} required`;
  if (outcome === 'vetoed') {
    const by = memberWords(composition, vetoedBy);
    return `${voted}. It had the ${ruling.required} votes required; the negative ${some(vetoedBy, 'vote', 'votes')} of ${by} defeated it.${unknown}`;
  }
  if (outcome === 'short' || outcome === 'not_carried') {
    const against = composition.members.filter((m, i) => m.permanent && decision.ballots[i] === 'N').map((m) => m.code);
    const noVeto = `The negative ${some(against, 'vote', 'votes')} of ${memberWords(composition, against)} did not count as ${some(against, 'a veto', 'vetoes')}.`;
    const tail = outcome === 'short' && against.length > 0 ? ` ${noVeto}` : '';
    return `${voted}; ${need}. It was ${plural(ruling.shortBy, 'vote')} short.${tail}${unknown}`;
  }
  return ruling.unanimous ? `Every member voted in favour; ${need}.` : `${voted}; ${need}.${unknown}`;
}

/** What a question of the Assembly is: no rule tells its kinds apart here. */
const assemblyKind = { word: 'Resolution of the General Assembly', means: 'Decided by members present and voting.' };

const given = new Map<string, ReadonlyMap<string, string>>();

/** What each source gives, in words, by its id. Few ways of giving serve thousands of decisions, so each is said once. */
function givenBy(decision: Decision): ReadonlyMap<string, string> {
  let words = given.get(decision.from);
  if (words === undefined) {
    words = new Map([...sourcedFields(decision)].map(([id, fields]) => [id, listWords(fields.map((field) => sourcedWords[field]))]));
    given.set(decision.from, words);
  }
  return words;
}

const stated = (reason: Reason): Reason => ({ rule: reason.rule, sentence: asSentence(reason.sentence) });

/** Everything a decision's page shows, in the order it shows it. Components only draw it. */
export function decisionPlan(facts: DecisionFacts): DecisionPlan {
  const { decision, composition, ruling, outcome, nameOf } = facts;
  const roll = decision.ballots !== '' && !decision.withoutVote;
  const gives = givenBy(decision);
  const base = baseOf(bodyOf(decision.id));
  const count = decision.withoutVote ? null : (ruling?.tally ?? null);
  const ballots = decision.withoutVote ? '' : decision.ballots || knownOf(decision, composition);
  const unknown = composition.members.filter((_, i) => !ballots[i] || ballots[i] === ' ').map((m) => m.name);
  const horseshoe = composition.members.length > mostSeated ? null : horseshoePlan(composition, ballots, facts.vetoedBy);
  const words = ballotWordsIn(bodyOf(decision.id));
  const sentence = outcomeSentence(facts);
  const rolled = ballotOrder.map((ballot) => ({ ballot, word: words[ballot].short, members: [] as RollMember[] }));
  const groups = new Map<string, RollMember[]>(rolled.map((group) => [group.ballot, group.members]));
  for (const [i, { code, name, permanent }] of composition.members.entries())
    groups.get(ballots[i] ?? '')?.push({ code, name, permanent, veto: facts.vetoedBy.includes(code) });
  const parts = roll
    ? rolled.map(({ ballot, word, members: those }) => ({ ballot, n: those.length, word }))
    : count
      ? ballotOrder.map((ballot) => ({ ballot, n: count[ballot], word: words[ballot].short }))
      : [];
  const label = (name: string, value: string | null | undefined, href?: string) =>
    value ? [{ label: name, value, ...(href ? { href } : {}) }] : [];
  return {
    id: decision.id,
    title: decisionTitle(decision),
    lede: dayWords(decision.date),
    outcome: { word: outcomeWord(outcome), tone: outcomeTone(outcome), sentence },
    question: decision.question,
    kind: composition.majority === undefined ? kindWords[decision.kind] : assemblyKind,
    horseshoe,
    said: `Horseshoe table of the Council${roll ? " with each member's ballot" : ''}. ${outcomeWord(outcome)}. ${sentence} The list of members follows.`,
    centre: { big: count ? tallyWords(count) : '', small: outcomeWord(outcome) },
    tally: parts.length
      ? { parts: parts.filter((p) => p.n > 0), of: composition.members.length, required: ruling?.required ?? composition.required }
      : null,
    roll: rolled.filter((group) => group.members.length > 0),
    sitting: unknown.length ? { word: decision.withoutVote ? 'At the table' : 'Ballot not known', members: unknown } : null,
    reasons: (ruling?.reasons ?? []).map(stated),
    wouldChange: (ruling?.wouldChange ?? []).map((w) => ({ outcome: outcomeWord(w.outcome), sentence: asSentence(w.sentence) })),
    remarks: (ruling?.notes ?? []).map(stated),
    facts: [
      ...label('Date', dateWords(decision.date), `${base}/years/${decision.date.slice(0, 4)}`),
      ...label('Meeting', decision.meeting ?? 'none: decided by letters or not recorded'),
      ...label('Draft', decision.symbol),
      ...label('Resolution', decision.resolution),
      ...label('Kind of question', composition.majority === undefined ? kindWords[decision.kind].word : null),
      ...label('Agenda item', decision.item, `${base}/items/${encodeURIComponent(decision.item ?? '')}`),
      ...label('Subject', decision.subject),
      ...label('Put forward by', listWords(decision.sponsors.map(nameOf))),
      ...label('Announced result', decision.announced && outcomeWord(decision.announced)),
      ...label('How sure', `${decision.confidence}: ${confidenceWords[decision.confidence]}`),
    ],
    notes: decision.notes,
    sources: facts.sources.map((source) => ({ source, gives: gives.get(source.id) ?? '' })),
    before: facts.before.map(neighbourLink),
    after: facts.after.map(neighbourLink),
    whatIf:
      roll && ruling && composition.majority === undefined
        ? { composition, kind: decision.kind, ballots: decision.ballots, outcome: ruling.outcome, policy: decision.policy }
        : null,
    json: `/api/decisions/${decision.id}`,
  };
}
