import { outlookIn } from '../bodies/outlook-in.ts';
import { ruleOn, shortOfQuorum } from '../bodies/rule-on.ts';
import type { Ballot, QuestionKind, Reason } from '../types.ts';
import { ballotWords, countWord, outcomeWords } from '../words.ts';
import { effectOf } from './effects.ts';
import { hoursAfter, momentOf } from './instants.ts';
import { draftOfQuestion, outOfOrder } from './order.ts';
import { actorWords, capital, done, draftWords, type Handlers, no } from './step.ts';
import type { Chamber, Decided, QuestionRef, Voting } from './types.ts';

/** How long members have to vote by letter, in hours (S/2020/253). */
const writtenHours = 24;

/** The question exactly as it is put, with its polarity. */
export function wordsOf(chamber: Chamber, question: QuestionRef): string {
  const { on, id } = question;
  if (on === 'proposal') return chamber.proposals.find((one) => one.id === id)?.words ?? id;
  if (on === 'amendment') return `amend: ${chamber.amendments.find((one) => one.id === id)?.words ?? id}`;
  if (on === 'part') return `keep: ${chamber.parts.find((one) => one.id === id)?.words ?? id}`;
  const draft = chamber.drafts.find((one) => one.id === id);
  return draft ? `adopt ${draftWords(draft)}` : id;
}

/** What kind of question it is: amendments to and parts of a draft are what the draft is (DOMAIN 0, invariant 6). */
export function kindOf(chamber: Chamber, question: QuestionRef): QuestionKind {
  if (question.on === 'proposal')
    return chamber.proposals.find(({ id }) => id === question.id)?.kind === 'preliminary' ? 'preliminary' : 'procedural';
  const draft = chamber.drafts.find(({ id }) => id === draftOfQuestion(chamber, question));
  if (draft?.kind === 'procedural') return 'procedural';
  if (question.on === 'amendment') return 'amendment';
  return question.on === 'part' ? 'part' : (draft?.kind ?? 'substantive');
}

/** Where the vote stands while it goes on: what can and cannot come of it any more. */
function outlook({ setup }: Chamber, { ballots, kind }: Voting): readonly Reason[] {
  const { members, required } = setup.composition;
  const given = Object.values(ballots);
  const yes = given.filter((ballot) => ballot === 'Y').length;
  const left = members.length - given.length;
  if (kind === 'election' || (kind === 'procedural' && setup.rules.house.includes('procedural_simple_majority'))) return [];
  if (setup.body !== undefined) return outlookIn(setup.body, kind, ballots);
  if (setup.composition.majority !== undefined) return [];
  if (yes + left < required) {
    const sentence = `${capital(countWord(required))} in favour cannot be reached any more: the question fails for want of votes, and no negative vote is a veto.`;
    return [{ rule: kind === 'procedural' ? 'Charter Art. 27(2)' : 'Charter Art. 27(3)', sentence }];
  }
  const against = members.filter(({ code, permanent }) => permanent && ballots[code] === 'N');
  if (against.length === 0 || kind === 'procedural' || kind === 'preliminary') return [];
  const who = against.map(({ name }) => name).join(', ');
  return [
    {
      rule: 'Charter Art. 27(3)',
      sentence: `The negative vote of ${who} will be a veto if ${countWord(required)} are in favour; ${countWord(yes)} are so far.`,
    },
  ];
}

/** Every member's ballot once voting has ended: who gave none was absent, or present and did not participate. */
function completed(chamber: Chamber, { ballots, method }: Voting): Record<string, Ballot> {
  const silent = (code: string): Ballot => (method === 'in_writing' || chamber.absent.includes(code) ? 'X' : 'P');
  return Object.fromEntries(chamber.setup.composition.members.map(({ code }) => [code, ballots[code] ?? silent(code)]));
}

/** Putting a question to the vote, voting, and announcing the result. */
export const votingHandlers: Handlers<'put' | 'ballot' | 'announce'> = {
  put(chamber, { question, method = 'show_of_hands', at }) {
    const wrong = outOfOrder(chamber, question) ?? shortOfQuorum(chamber.setup, chamber.absent);
    if (wrong) return wrong;
    const words = wordsOf(chamber, question);
    const closes = method === 'in_writing' ? hoursAfter(at, writtenHours) : null;
    const voting: Voting = { question, kind: kindOf(chamber, question), words, method, since: at, closes, ballots: {} };
    const how = closes === null ? '' : ` by letter until ${closes}`;
    return done(`The President put to the vote${how}: ${words}.`, { voting, floor: null, ruling: null });
  },
  ballot(chamber, { ballot, by, at }) {
    const { voting } = chamber;
    if (!voting) return no('no_vote', 'voting', 'No vote is being taken.');
    if (voting.closes !== null && momentOf(at) > momentOf(voting.closes)) {
      return no('too_late', 'inWriting', `The time for letters ended at ${voting.closes}; a member that sent none is absent.`);
    }
    if (!['Y', 'N', 'A', 'P', 'X'].includes(ballot))
      return no('unknown_ballot', 'oneVote', 'Use Y in favour, N against, A abstaining, P not participating, X absent.');
    if (voting.closes === null && chamber.absent.includes(by))
      return no('absent', 'oneVote', `${capital(actorWords(chamber, by))} has left its seat.`);
    const before = voting.ballots[by];
    if (before === ballot) return no('same_ballot', 'oneVote', `${capital(actorWords(chamber, by))} has voted so already.`);
    const next = { ...voting, ballots: { ...voting.ballots, [by]: ballot } };
    const said =
      before === undefined
        ? `voted: ${ballotWords(ballot)}`
        : `changed its vote before the result from ${ballotWords(before)} to ${ballotWords(ballot)}`;
    return done(`${capital(actorWords(chamber, by))} ${said}.`, { voting: next }, outlook(chamber, next));
  },
  announce(chamber, { at }) {
    const { voting, setup } = chamber;
    if (!voting) return no('no_vote', 'voting', 'No vote is being taken.');
    const given = Object.keys(voting.ballots).length;
    if (voting.closes !== null && given < setup.composition.members.length && momentOf(at) < momentOf(voting.closes)) {
      return no('too_early', 'inWriting', `Members have until ${voting.closes} to send their letters.`);
    }
    const draft = chamber.drafts.find(({ id }) => id === draftOfQuestion(chamber, voting.question));
    const ballots = completed(chamber, voting);
    const ruling = ruleOn(setup, { kind: voting.kind, ballots, ...(draft ? { parties: draft.parties } : {}) });
    if (!ruling.ok) return ruling;
    const { outcome, reasons, notes, tally } = ruling.value;
    const result: Omit<Decided, 'resolution' | 'debateBy'> = {
      seq: chamber.log.length + 1,
      at,
      question: voting.question,
      kind: voting.kind,
      words: voting.words,
      method: voting.method,
      outcome,
      ballots,
      ruling: ruling.value,
    };
    const effect = effectOf({ ...chamber, voting: null }, result);
    const numbers = `${tally.Y} in favour, ${tally.N} against, ${tally.A} abstaining`;
    return done(`The result: ${numbers}. ${capital(outcomeWords(outcome))}.${effect.said === '' ? '' : ` ${effect.said}`}`, effect.change, [
      ...reasons.map((reason) => ({ ...reason, sentence: `${capital(reason.sentence)}.`.replace(/\.\.$/, '.') })),
      ...notes,
      ...effect.notes,
    ]);
  },
};
