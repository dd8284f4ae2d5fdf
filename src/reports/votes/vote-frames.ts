import type { Modality, ReportedBallot } from '../types.ts';
import type { Item, Sentence } from '../words/items.ts';
import { itemAt } from '../words/items.ts';
import { isOnlyFeared, modalityOf } from '../words/modality.ts';
import type { Envoys } from './vote-envoys.ts';
import { type Frame, framesAt, type Told } from './vote-frame-words.ts';
import { type VoteSubject, voteSubjectBefore } from './vote-subjects.ts';
import { clauseBefore, HABIT, isRule, OF_SEVERAL, type SaidOfVote, TEXT_INVERTED, type VoteWords, voteWordsAt } from './vote-words.ts';

/** What the sentences before one tell that its own words leave out. */
export interface Before {
  /** The State that the last sentence is about. */
  readonly actor: readonly string[] | undefined;
  /** A vote is told in the sentences just before. */
  readonly voting: boolean;
  /** The sentence before speaks of one text, which "it" may stand for. */
  readonly text: boolean;
}

const OF_A_VOTE =
  / #[DAM] | (?:veto|vetoes|vetoed|vote|votes|voted|voting|ballot|ballots|poll|abst[a-z]+|unanim[a-z]+|tally|majority) |\d-\d/;

const isBallot = (told: Told): told is ReportedBallot => told.length === 1;

/**
 * The second reading of a sentence's votes: predicates that the exact patterns left, each given to the subject that grammar gives it.
 * Behind the patterns: what they have read of a member or of an outcome is not read again.
 */
export function findVoteFrames(sentence: Sentence, read: readonly VoteWords[], before: Before, envoys: Envoys): readonly VoteWords[] {
  const { items, line } = sentence;
  let found: VoteWords[] | undefined;
  for (let i = 0; i < items.length; i++) {
    const owned = ownedVeto(sentence, i, envoys) ?? ownedAbstention(sentence, i, before);
    if (owned && !isRead(read, owned, i, i)) {
      found ??= [];
      found.push(voteWordsAt(owned, 'asserted', sentence, Math.max(0, i - 2), i, true));
    }
    const frames = framesAt((items[i] as Item).cue);
    if (!frames) continue;
    for (const frame of frames) {
      frame.pattern.re.lastIndex = sentence.at[i] as number;
      const match = frame.pattern.exec(sentence);
      if (!match) continue;
      if (frame.weak && !before.voting && !OF_A_VOTE.test(line) && !match[0].includes('#')) continue;
      const to = itemAt(sentence, (sentence.at[i] as number) + match[0].trimEnd().length - 1);
      const said = wordsOf(sentence, i, to, frame, read, before, envoys);
      if (said === undefined) continue;
      if (said) {
        found ??= [];
        found.push(said);
      }
      i = to;
      break;
    }
  }
  return found ?? NONE;
}

const NONE: readonly VoteWords[] = [];

/** "Andrei Vishinsky's veto of the resolution": a veto that a delegate owns. */
function ownedVeto({ items, line, at }: Sentence, i: number, envoys: Envoys): SaidOfVote | null {
  if (items[i]?.tag !== 'veto' || items[i - 1]?.tag !== "'s" || i < 2) return null;
  const by = envoys.at(items[i - 2] as Item);
  if (!by || isOnlyFeared(line.slice(Math.max(0, (at[i - 2] as number) - 50), at[i - 2]))) return null;
  return /^ veto (?:power|powers|right|rights|threat|threats) /.test(line.slice((at[i] as number) - 1))
    ? null
    : { outcome: 'vetoed', vetoedBy: by };
}

/** "Her abstention surprised diplomats": of the State that the sentence before is about. */
function ownedAbstention({ items, line, at }: Sentence, i: number, { actor, voting }: Before): SaidOfVote | null {
  if (items[i]?.tag !== 'abstention' || !/^(?:its|his|her)$/.test(items[i - 1]?.tag ?? '') || actor?.length !== 1 || !voting) return null;
  if (items.slice(0, i).some(({ states }) => states)) return null;
  const start = (at[i - 1] as number) - 1;
  if (
    isOnlyFeared(line.slice(Math.max(0, start - 50), start + 1)) ||
    / (?:would|could|might|may|will) /.test(line.slice(start, start + 40))
  )
    return null;
  return { ballots: [{ member: actor[0] as string, ballot: 'A' }] };
}

/** What a predicate tells; null where that is read already, undefined where its subject is not of its sort. */
function wordsOf(
  sentence: Sentence,
  at: number,
  to: number,
  frame: Frame,
  read: readonly VoteWords[],
  before: Before,
  envoys: Envoys,
): VoteWords | null | undefined {
  const { items } = sentence;
  const subject = voteSubjectBefore(items, at, envoys);
  const passive = frame.of === 'text' && PASSIVE.test(subject?.between ?? '');
  const said = subject && saidBy(frame, subject, items, at, to, passive, before);
  if (!said || !subject) return undefined;
  // "expect China to side with Russia and vote against": the infinitive goes on with what is expected.
  if (PRESENT.test(`${subject.between} ${items[at]?.tag}`) && (isRule(sentence.line) || HABIT.test(sentence.line))) return undefined;
  if (subject.further && BARE.test(items[at]?.tag ?? '') && items[at - 1]?.tag !== 'to') return undefined;
  if (isRead(read, said, at, to) || isOfSeveral(sentence, frame, at, to)) return null;
  const start = subject.at;
  if (TEXT_INVERTED.test(sentence.line.slice(Math.max(0, (sentence.at[start] as number) - 40), sentence.at[start]))) return null;
  if (meant(subject, clauseBefore(sentence.line, sentence.at[start] as number), frame) !== 'asserted') return null;
  return voteWordsAt(said, 'asserted', sentence, start, to, true);
}

const PASSIVE =
  / (?:was|were|been|is|are|be|being|got)(?: (?:[a-z]+ly|declared|ruled|then|also|not|n't|again|thus|therefore|both|all|later|held))*$/;

/** "when one of the five dissents, the motion is lost" */
const PRESENT = / (?:is|are) [a-z]+$| (?:dissents|abstains|opposes|vetoes|fails|falls|founders|collapses|passes|votes)$/;
const BARE = /^(?:vote|abstain|veto|oppose|support|back)$/;

/** How a predicate is meant; "chose to", "did not" before a word for not taking part are done. */
function meant({ between }: VoteSubject, clause: string, frame: Frame): Modality {
  const own = between
    .replace(/ (?:as )?(?:expected|usual)(?=$| ,)/, '')
    .replace(/ (?:instead|rather)(?= |$)/, '')
    .replace(/ (?:was|were|is|are|been)$/, '')
    .replace(' could be found to', '');
  return modalityOf(frame.of === 'text' ? own.replace(/ (?:not|n't)(?= |$)/, '') : own, clause);
}

function saidBy(
  frame: Frame,
  subject: VoteSubject,
  items: readonly Item[],
  at: number,
  to: number,
  passive: boolean,
  before: Before,
): SaidOfVote | null {
  const { told } = frame;
  const text = textBetween(items, at, to);
  const onText = text === undefined ? {} : { text };
  const states = subject.is === 'states' ? subject.states : subject.is === 'pronoun' ? (subject.states ?? before.actor) : undefined;
  if (frame.of === 'member') {
    // "was supported by …" is said of the text.
    if (told !== 'P' && / (?:was|were|been|is|are|be|being)$/.test(subject.between) && !/^(?:was|were|being)/.test(items[at]?.tag ?? ''))
      return null;
    if (states && told === 'veto') return { outcome: 'vetoed', vetoedBy: states, ...onText };
    if (states && told === 'let') return { outcome: 'adopted', ...onText };
    if (states && isBallot(told)) return { ballots: states.map((member) => ({ member, ballot: told })), ...onText };
    if (subject.is === 'number' && (subject.number as number) <= 15) {
      const value = subject.number as number;
      if (told === 'Y')
        return { inFavour: value, ...onText, ...(value === 15 && items[subject.at - 1]?.tag === 'all' ? { unanimous: true } : {}) };
      if (told === 'N') return { against: value, ...onText };
      if (told === 'A') return { abstaining: value, ...onText };
    }
    return null;
  }
  if (frame.of === 'council') {
    if (subject.is !== 'council' && subject.is !== 'members') return null;
    const failed = /(?:^| )(?:not|n't|never|refused|declined|failed|unable)(?= |$)/.test(subject.between);
    return { outcome: told === 'fail' || failed ? 'not_adopted' : 'adopted', ...onText };
  }
  const bare = /^(?:pass|carry)$/.test(items[at]?.tag ?? '');
  if (bare && !/ (?:did|managed to)(?: not| n't)?$/.test(subject.between)) return null;
  if (subject.is === 'texts' || (subject.is === 'number' && (passive || !needsBe(items[at]))))
    return ofTexts(frame, subject, items, before);
  if (isOfATextBefore(subject, items, before)) {
    if ((needsBe(items[at]) && !passive) || told === 'enough') return null;
    const missed = / (?:not|n't|never)(?= |$)/.test(subject.between);
    if (missed && told !== 'pass') return null;
    return { outcome: told === 'veto' ? 'vetoed' : told === 'short' ? 'short' : told === 'fail' || missed ? 'not_adopted' : 'adopted' };
  }
  if (subject.is !== 'text' || (items[subject.at]?.head?.plural && !isCounted(items, subject.at))) return null;
  if (needsBe(items[at]) && !passive) return null;
  const negated = /(?:^| )(?:not|n't|never|failed|unable)(?= |$)/.test(subject.between);
  if (told === 'enough') return negated ? { outcome: 'short', text: subject.at } : null;
  if (negated && told !== 'pass') return null;
  const outcome = told === 'veto' ? 'vetoed' : told === 'short' ? 'short' : told === 'fail' || negated ? 'not_adopted' : 'adopted';
  return { outcome, text: subject.at };
}

/** "It passed", "That, too, was vetoed": of the text that the sentence before speaks of, where its own names no State that "it" may be. */
const isOfATextBefore = ({ is, at, states }: VoteSubject, items: readonly Item[], before: Before): boolean =>
  is === 'pronoun' && states === undefined && (before.voting || before.text) && /^(?:it|that|this)$/.test(items[at]?.tag ?? '');

/** "used its veto 25 times", "vetoed resolutions": of many votes, which is no vote but a count. */
function isOfSeveral({ items, line, at: offsets }: Sentence, { told }: Frame, at: number, to: number): boolean {
  if (items[to]?.head?.plural && !/ (?:both|=2) /.test(line.slice(offsets[at], offsets[to]))) return true;
  if (isBallot(told) && OF_SEVERAL.test(line.slice((offsets[to] as number) + (items[to]?.tag.length ?? 0)))) return true;
  if ((told === 'fail' || told === 'pass') && / times (?:it|they|that|the %C) /.test(line)) return true;
  return told === 'veto' && / (?:times|occasions|since|repeatedly|always|often|ever|sometimes|previously|dozens) /.test(line);
}

const needsBe = (item: Item | undefined): boolean =>
  /^(?:vetoed|adopted|approved|okayed|endorsed|accepted|agreed|beaten|rejected|thrown|voted|pushed|waved|nodded|put|turned|shot|struck|quashed|sunk|doomed|scuttled|dismissed)$/.test(
    item?.tag ?? '',
  );

/** "both #Ds", "two proposals": so many texts that each had a vote. */
function isCounted(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k < 4; k--)
    if (items[k]?.number !== undefined || /^(?:both|these|rival)$/.test(items[k]?.tag ?? '')) return true;
  return false;
}

/** "neither was passed", "three were turned down": of texts told before. */
function ofTexts({ told }: Frame, subject: VoteSubject, items: readonly Item[], before: Before): SaidOfVote | null {
  if (!before.voting && !items.some((item) => item.head)) return null;
  const none = /^(?:neither|none)$/.test(items[subject.at]?.tag ?? '');
  const negated = none || /(?:^| )(?:not|n't|never)(?= |$)/.test(subject.between);
  if (told === 'enough') return negated ? { outcome: 'short' } : null;
  if (negated && told !== 'pass') return null;
  return { outcome: told === 'veto' ? 'vetoed' : told === 'short' ? 'short' : told === 'fail' || negated ? 'not_adopted' : 'adopted' };
}

/** The text that a predicate names. */
function textBetween(items: readonly Item[], from: number, to: number): number | undefined {
  for (let i = to; i > from; i--) if (items[i]?.head) return i;
  return undefined;
}

/** Whether the exact patterns have read of these members, this outcome or this side. */
function isRead(read: readonly VoteWords[], said: SaidOfVote, from: number, to: number): boolean {
  for (const one of read) {
    if (one.modality !== 'asserted' && (one.from > to || one.to < from)) continue;
    if (said.outcome && one.outcome) {
      if (
        (said.outcome === 'vetoed' && one.outcome === 'vetoed') ||
        (said.outcome !== 'vetoed' && (said.text === undefined || one.text === said.text)) ||
        (one.from <= to && from <= one.to)
      )
        return true;
    }
    if (said.inFavour !== undefined && (one.inFavour !== undefined || one.allBut !== undefined || one.required !== undefined)) return true;
    if (said.against !== undefined && one.against !== undefined) return true;
    if (said.abstaining !== undefined && one.abstaining !== undefined) return true;
    for (const { member } of said.ballots ?? []) {
      if (one.ballots?.some((ballot) => ballot.member === member) || one.vetoedBy?.includes(member)) return true;
    }
  }
  return false;
}

/** The State that a sentence is about: the first that no preposition governs. */
export function actorOf({ items }: Sentence): readonly string[] | undefined {
  for (let i = 0; i < items.length && i < 12; i++) {
    const { states, tag } = items[i] as Item;
    if (states && !/^(?:on|in|of|for|by|to|against|from|with|at|over|about)$/.test(items[i - 1]?.tag ?? '') && items[i + 1]?.tag !== "'s")
      return states;
    if (tag === '%C') return undefined;
  }
  return undefined;
}
