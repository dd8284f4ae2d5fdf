import type { Composition, Member, StateCode } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { decide } from '../decide.ts';
import type { Ballot, QuestionKind, Ruling } from '../types.ts';
import { countWord, memberWords, outcomeWords } from '../words.ts';
import type { Expected, Scenario, WhipCount, WhipEntry } from './types.ts';

type Ballots = Readonly<Record<StateCode, Ballot>>;

const adopts = ({ outcome }: Ruling): boolean => outcome === 'adopted' || outcome === 'carried';

/** What is expected of a member: the newest entry on it. Entries of the same instant count in the order given. */
function expectedOf({ code, name, permanent }: Member, entries: readonly WhipEntry[]): Expected {
  const history = entries
    .filter(({ member }) => member === code)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .reverse();
  const [now] = history;
  return {
    member: code,
    name,
    permanent,
    ballot: now?.ballot ?? null,
    source: now?.source ?? null,
    note: now?.note ?? '',
    at: now?.at ?? null,
    by: now?.by ?? null,
    history,
  };
}

/**
 * Counts what is expected of each member: the ruling that would follow, what is missing for adoption, and what the open ballots could still
 * do. Members of whom nothing is known count as abstaining. Refuses `not_a_member` where an entry names a State that does not sit, and
 * what `decide` refuses.
 *
 * @example whipCount(composition, 'substantive', [{ at, by: 'A', member: 'FRA', ballot: 'Y', source: 'said', note: '' }])
 */
export function whipCount(composition: Composition, kind: QuestionKind, entries: readonly WhipEntry[]): Result<WhipCount> {
  const stranger = entries.find((entry) => !composition.members.some(({ code }) => code === entry.member));
  if (stranger !== undefined) {
    return refuse('not_a_member', `${stranger.member} is not a member of the Council on ${composition.date}.`, {
      rule: 'Charter Art. 27(1)',
    });
  }
  const expected = composition.members.map((member) => expectedOf(member, entries));
  const unknown = expected.filter(({ ballot }) => ballot === null).map(({ member }) => member);
  const withUnknown = (ballotFor: (one: Expected) => Ballot): Ballots =>
    Object.fromEntries(expected.map((one) => [one.member, one.ballot ?? ballotFor(one)]));
  const rule = (ballots: Ballots): Result<Ruling> => decide({ composition, kind, ballots });
  const ruling = rule(withUnknown(() => 'A'));
  if (!ruling.ok) return ruling;
  const must = (ballots: Ballots): Ruling => (rule(ballots) as { readonly value: Ruling }).value;
  const best = must(withUnknown(() => 'Y'));
  const worst = must(withUnknown(() => 'N'));
  return ok({
    composition,
    kind,
    expected,
    unknown,
    ruling: ruling.value,
    missing: missingFor(composition, kind, expected, unknown, ruling.value),
    certain: unknown.length === 0 || (best.outcome === worst.outcome && best.outcome === ruling.value.outcome),
    scenarios: scenariosOf(composition, expected, unknown, must, withUnknown, ruling.value),
  });
}

const votes = (count: number): string => `${countWord(count)} more ${count === 1 ? 'vote' : 'votes'}`;

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Permanent members expected against, where their negative vote would count. */
const against = (kind: QuestionKind, expected: readonly Expected[]): readonly StateCode[] =>
  kind === 'procedural' || kind === 'election'
    ? []
    : expected.filter(({ permanent, ballot }) => permanent && ballot === 'N').map(({ member }) => member);

function missingFor(
  composition: Composition,
  kind: QuestionKind,
  expected: readonly Expected[],
  unknown: readonly StateCode[],
  ruling: Ruling,
): readonly string[] {
  const sentences: string[] = [];
  if (ruling.shortBy > 0) {
    const open = unknown.length;
    const from =
      open === 0
        ? '; every ballot is expected already'
        : open < ruling.shortBy
          ? `; only ${countWord(open)} ${open === 1 ? 'member is' : 'members are'} open`
          : ` from the ${countWord(open)} still open`;
    sentences.push(`${upper(votes(ruling.shortBy))} in favour ${ruling.shortBy === 1 ? 'is' : 'are'} needed${from}.`);
  }
  const opposed = against(kind, expected);
  if (opposed.length > 0) {
    const one = opposed.length === 1;
    const would =
      ruling.shortBy > 0
        ? `would be ${one ? 'a veto' : 'vetoes'} once ${countWord(ruling.required)} are in favour`
        : `would be ${one ? 'a veto' : 'vetoes'}`;
    sentences.push(
      `${upper(memberWords(composition, opposed))}, ${one ? 'a permanent member, is' : 'permanent members, are'} expected against: the negative ${one ? 'vote' : 'votes'} ${would}.`,
    );
  }
  const openPermanent = expected.filter(({ permanent, ballot }) => permanent && ballot === null).map(({ member }) => member);
  if (openPermanent.length > 0 && kind !== 'procedural') {
    const one = openPermanent.length === 1;
    sentences.push(
      `${upper(memberWords(composition, openPermanent))}, ${one ? 'a permanent member, has' : 'permanent members, have'} not been heard: ${one ? 'its' : 'the'} negative vote ${one ? '' : 'of any '}would be a veto.`,
    );
  }
  return sentences;
}

function scenariosOf(
  composition: Composition,
  expected: readonly Expected[],
  unknown: readonly StateCode[],
  must: (ballots: Ballots) => Ruling,
  withUnknown: (ballotFor: (one: Expected) => Ballot) => Ballots,
  now: Ruling,
): readonly Scenario[] {
  const scenario = (name: string, words: string, ruling: Ruling): Scenario => ({
    name,
    sentence: `${words}: ${outcomeWords(ruling.outcome)}, ${ruling.tally.Y}-${ruling.tally.N}-${ruling.tally.A}.`,
    outcome: ruling.outcome,
    ruling,
  });
  const found: Scenario[] = [];
  if (unknown.length > 0) {
    found.push(
      scenario('open_in_favour', 'If every member still open votes in favour', must(withUnknown(() => 'Y'))),
      scenario('open_abstain', 'If every member still open abstains', now),
      scenario('open_against', 'If every member still open votes against', must(withUnknown(() => 'N'))),
    );
  }
  const base = withUnknown(() => 'A');
  for (const { member } of expected.filter(({ permanent, ballot }) => permanent && ballot === 'N')) {
    const who = memberWords(composition, [member]);
    found.push(scenario(`${member}_abstains`, `If ${who} abstains after all`, must({ ...base, [member]: 'A' })));
  }
  if (adopts(now)) {
    const wavering = expected.filter(({ ballot, source }) => ballot === 'Y' && source !== 'said');
    if (wavering.length > 0) {
      const without = must({ ...base, ...Object.fromEntries(wavering.map(({ member }) => [member, 'A' as Ballot])) });
      found.push(scenario('only_said', 'If only those who said so themselves vote in favour', without));
    }
  }
  return found;
}
