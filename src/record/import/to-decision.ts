import { type Council, compositionOn, inRollOrder, nameOn, namingPeriod, type StateCode } from '../../council/index.ts';
import { type Ballot, listWords, type Outcome, type Tally } from '../../procedure/index.ts';
import { tallyOfLetters } from '../ballots.ts';
import { type NamedResolution, spelled } from '../resolution-symbols.ts';
import { settledOutcome } from '../ruling.ts';
import { matchTopics } from '../topics.ts';
import type { CouncilRecord, Decision } from '../types.ts';
import type { Listed, Problem } from './gather.ts';
import { kindBySubject } from './kind.ts';

/** A decision as a file has it, and where the file disagrees with itself or with the rules. */
export interface Read {
  readonly decision: Decision;
  /** Where it begins in the file. */
  readonly line: number;
  /** The file's own total, where it is not that of its ballots: "14-0-1, 0 not voting" against what is counted. */
  readonly totals: { readonly counted: string; readonly stated: string } | null;
}

const saidWithoutVote = /without (a )?vote|acclamation/i;

/** The subject of a library's title: what stands in brackets, without the words that every title has. */
const subjectOf = (title: string): string =>
  (/\[(.*)\]\s*$/.exec(title)?.[1] ?? title)
    .replace(/\s*:\s*(draft )?(resolution|decision)\s*\/\s*adopted by the (general assembly|security council).*$/i, '')
    .replace(/^on\s+/i, '')
    .trim();

/** The question in the manner of the record, "Resolution 2728 (2024) on …"; the Assembly's titles speak for themselves. */
function questionOf({ body }: NamedResolution, resolution: string, subject: string): string {
  if (body === 'GA') return subject === '' ? `Resolution ${resolution}` : subject;
  const called = `Resolution ${resolution.replace('S/RES/', '')}`;
  return subject === '' ? called : `${called} on ${subject}`;
}

/**
 * An agenda item as its title, so that it is the same in every session: without the agenda's symbol and the number in front ("A/78/251 54 …"),
 * and without the heading in capitals that some tables put behind.
 */
const itemOf = (agenda: string | undefined): string | null =>
  agenda
    ?.replace(/^A\/\S+ +\d+ ?[a-z]? +/i, '')
    .replace(/\. +[A-Z][^a-z]{3,}$/, '')
    .replace(/\.$/, '')
    .trim() || null;

/** Members without a ballot that a note says were there and did not take part. */
function apart(council: Council, date: string, codes: readonly StateCode[], ballots: Ballot[], note: string): void {
  if (!/participat/i.test(note)) return;
  const words = note.toLowerCase();
  for (const [i, code] of codes.entries()) {
    if (ballots[i] === 'X' && words.includes(nameOn(council, code, date).toLowerCase())) ballots[i] = 'P';
  }
}

/** The file's own totals beside those of its ballots; null where it states none or they agree. */
function totalsOf({ said }: Listed, { Y, N, A, P, X }: Tally): Read['totals'] {
  const stated = [said.yes, said.no, said.abstaining, said.notVoting].map((cell) => (cell === undefined ? null : Number(cell)));
  const counted = [Y, N, A, P + X];
  if (stated.every((one, i) => one === null || Number.isNaN(one) || one === counted[i])) return null;
  const write = (numbers: readonly (number | null)[]): string =>
    `${numbers
      .slice(0, 3)
      .map((one) => one ?? '?')
      .join('-')}, ${numbers[3] ?? '?'} not voting`;
  return { counted: write(counted), stated: write(stated) };
}

/** Members in roll order, and where each stands among those listed. */
interface Roll {
  readonly members: readonly StateCode[];
  readonly places: readonly number[];
}

const rollIn = (members: readonly StateCode[], codes: readonly StateCode[]): Roll => ({
  members,
  places: members.map((code) => codes.indexOf(code)),
});

/** The roll of those listed on a day: the same array for the same members under the same names. */
export type Rolls = (codes: readonly StateCode[], date: string) => Roll;

export function rollsOf(council: Council): Rolls {
  const sharedBy = new Map<string, readonly StateCode[]>();
  const seen = new Map<string, Roll>();
  return (codes, date) => {
    const key = `${codes.join(' ')} ${namingPeriod(council, date)}`;
    let roll = seen.get(key);
    if (roll === undefined) {
      const sorted = inRollOrder(council, codes, date);
      const written = sorted.join(' ');
      const members = sharedBy.get(written) ?? sorted;
      sharedBy.set(written, members);
      roll = rollIn(members, codes);
      seen.set(key, roll);
    }
    return roll;
  };
}

const names = (council: Council, codes: readonly StateCode[], date: string): string =>
  listWords(codes.map((code) => nameOn(council, code, date)));

/** The Council of that day in roll order, or why those listed are not it. */
function councilRoll(council: Council, listed: Listed): Roll | Problem {
  const { date, codes, line, resolution } = listed;
  const refused = (sentence: string): Problem => ({ code: 'wrong_members', line, resolution, sentence: `Line ${line}: ${sentence}` });
  const sat = compositionOn(council, date);
  if (!sat.ok) return refused(sat.sentence);
  const members = sat.value.members.map((member) => member.code);
  const strangers = codes.filter((code) => !members.includes(code));
  const missing = members.filter((code) => !codes.includes(code));
  if (strangers.length === 0 && missing.length === 0) return rollIn(members, codes);
  const parts = [
    ...(strangers.length > 0 ? [`${names(council, strangers, date)} did not sit on ${date}`] : []),
    ...(missing.length > 0 ? [`${names(council, missing, date)} sat and ${missing.length === 1 ? 'is' : 'are'} not listed`] : []),
  ];
  return refused(`${resolution}: ${parts.join('; ')}.`);
}

/**
 * A listed resolution as a decision of the record: its members checked against the Council of the day (the Assembly's are those listed), its
 * ballots in roll order, its words those of the file. `source` is the id of the file's source.
 */
export function decisionOf(
  { council, topics }: Pick<CouncilRecord, 'council' | 'topics'>,
  listed: Listed,
  named: NamedResolution,
  rolls: Rolls,
  source: string,
): Read | Problem {
  const { date, said, codes } = listed;
  const assembly = named.body === 'GA';
  const roll = assembly ? rolls(codes, date) : councilRoll(council, listed);
  if ('sentence' in roll) return roll;
  const note = said.note ?? '';
  const ballots = [...listed.ballots];
  apart(council, date, codes, ballots, note);
  const withoutVote = saidWithoutVote.test(`${said.modality ?? ''} ${note}`) || ballots.every((one) => one === 'X');
  const subject = subjectOf(said.title ?? '');
  const words = [subject, said.agenda ?? '', said.subjects ?? ''].join(' | ');
  const kind = assembly ? 'substantive' : kindBySubject(`${said.title ?? ''} | ${said.agenda ?? ''}`);
  const resolution = assembly ? named.id : `${named.id} (${named.year ?? date.slice(0, 4)})`;
  const letters = withoutVote ? '' : roll.places.map((place) => ballots[place]).join('');
  const item = itemOf(said.agenda);
  const given = [
    'date',
    ...(said.meeting ? ['meeting'] : []),
    ...(said.draft ? ['symbol'] : []),
    'resolution',
    ...(item ? ['item'] : []),
    'ballots',
    'announced',
  ];
  const decision: Decision = {
    id: named.id,
    date,
    meeting: spelled(said.meeting),
    symbol: spelled(said.draft),
    resolution,
    kind,
    question: questionOf(named, resolution, subject),
    item,
    subject: said.subjects ?? null,
    topics: matchTopics(topics, words),
    sponsors: [],
    ...(assembly ? { members: roll.members } : {}),
    ballots: letters,
    withoutVote,
    countOnly: null,
    knownBallots: '',
    announced: withoutVote ? 'adopted_without_vote' : kind === 'procedural' ? 'carried' : 'adopted',
    policy: null,
    confidence: 'A',
    sources: [source],
    notes: note === '' ? [] : [`The file notes: ${note}`],
    from: `${source}=${given.join(' ')}`,
  };
  return { decision, line: listed.line, totals: totalsOf(listed, tallyOfLetters(ballots)) };
}

/**
 * What the rules make of an imported vote, where that is not what the file says came of it; null where they agree. What kind of question it was
 * is known better where the record has the decision.
 */
export function ruledOtherwise(record: CouncilRecord, decision: Decision, held: Decision | undefined): Outcome | null {
  const outcome = settledOutcome(record, held ? { ...decision, kind: held.kind, policy: held.policy } : decision);
  const adopted: readonly (Outcome | null)[] = ['adopted', 'adopted_without_vote', 'carried'];
  return adopted.includes(outcome) ? null : outcome;
}
