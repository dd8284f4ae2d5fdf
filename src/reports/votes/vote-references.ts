import type { ReportedBallot } from '../types.ts';
import { Cues } from '../words/cues.ts';
import { itemAt, type Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { sideOf } from './vote-nouns.ts';
import { type SaidOfVote, type VoteWords, voteWordsAt } from './vote-words.ts';

type Said = readonly VoteWords[] | undefined;

/** Words of which one stands in every reference to another's vote. */
const REFERS = new Cues(
  'else with alongside beside joined joining joins like as so followed following likewise same too also concurred company others rest remaining remainder'.split(
    ' ',
  ),
);

const WITH =
  '(?:(?:along|together|jointly|in (?:company|concert|tandem|step)|side by side) with|in (?:the )?company of|alongside|beside|joined by|joining|as well as|as did|as had|so did|(?:just |much )?like)';
const WHOSE = '(?: (?:the|both|its|their|fellow|ally|allies|neighbours?|partners?|permanent|members?))*';
/** What may follow a State that is no owner of the next noun. */
const NOT_AN_OWNER = '(?= (?:[.,;:)—"]|and |but |while |in |on |at |when |after |who |which |with )| $)';

/** "abstained, along with Russia" */
const AFTER = new RegExp(
  `(?: (?:it|~\\d+|on|the|this|that|again|from|in|vote|voting|#[RDAM]))*(?: ,)?(?: and)? (?:${WITH}${WHOSE} @([A-Z+]+)${NOT_AN_OWNER}|as (?:was|were|had been|did|had) (?:the |both )?@([A-Z+]+)${NOT_AN_OWNER}|as (?:the |both )?@([A-Z+]+) (?:did|had|was|were)(?= ))`,
  'y',
);
/** "China, joined by India and Brazil, abstained", "Pakistan along with Russia" */
const BESIDE = new RegExp(
  `@[A-Z+]+ (?:(?:,|—|\\() (?:${WITH}|with)${WHOSE} @([A-Z+]+)(?: (?!@|[,;.—])\\S+){0,4} (?:,|—|\\))|(?:along|together|jointly) with${WHOSE} @([A-Z+]+))`,
  'y',
);
/** "Like Russia, China …", "Mexico and, after some hesitation, Brazil …" */
const AHEAD = new RegExp(
  `(?:(?:^|[,;"—]| and| but) (?:just )?${WITH}${WHOSE} @([A-Z+]+) ,|@([A-Z+]+) and (?:,|—) (?:(?!@|[,;.—])\\S+ ){1,7}(?:,|—)) (?:the )?$`,
);
const THE_SAME =
  '(?:(?:also|then|promptly|quickly|later|both|all) )*(?:followed suit|following suit|follow(?:ed|ing) (?:its|their|his|that) (?:example|lead)|did (?:likewise|the same|so too|so as well|too|as well)|do(?:ing)? (?:likewise|the same)|likewise|joined (?:it|them|him|in)|concurred)';
/** "…, and Britain followed suit" */
const FOLLOWED = new LinePattern(
  new RegExp(` (?:and|,|;|—|while|with) (?:the |both )?@([A-Z+]+)(?: ,)? ${THE_SAME}(?= [.,;—]| $| and )`, 'g'),
);
/** "Britain did the same.", "So did France." */
const FOLLOWS = new LinePattern(
  new RegExp(
    `^ (?:(?:and|but) )?(?:(?:the |both )?@([A-Z+]+)(?: ,)? ${THE_SAME}(?= [.,;—]| $)|so (?:too )?(?:did|had) (?:the |both )?@([A-Z+]+)(?= [.,;—]| $))`,
  ),
);
/** "voted with Britain", "stood with the Americans" */
const SIDED = new LinePattern(
  /@([A-Z+]+)(?: (?:,|which|who|also|again|then|once|more|alone|both|all|as usual|[a-z]+ly))* (?:voted|sided|stood|lined up|siding|voting|standing|went)(?: (?:together|solidly|once|again))* with (?:the )?@([A-Z+]+)(?= (?:[.,;)—"]|and |on (?:it|the|this)|in the vote|too )| $)/g,
);
/** "and the others abstained" */
const OTHERS = new LinePattern(
  / (?:(?:the|all|its) (?:others?|rest|remaining|remainder)|(?:everybody|everyone|all) else)(?: (?:=\d+|members?|countries|nations|states|delegations|of|the|%C|=1[15]|council))* (?:(?:all|both|either|had|have|simply|then) )*(abstained|abstaining|voted (?:in favour|for|yes|against|no)|voting (?:in favour|for|against)|(?:were|being) (?:in favour|against)|(?:supported|backed|opposed) it)(?= )(?: , (?:among them|including) (?:the )?@([A-Z+]+))?/g,
);

/** A list behind a colon or a dash that ends its sentence, with no other number before it. */
const LISTED = /^(?: (?!=|\.|;|:|—|@)\S+| @\S+(?= #)){0,9} (?::|—) (?:the )?@([A-Z+]+) (?:[.;]|$)/;

/**
 * Ballots and numbers told by reference to those of others, which the sentence or the ones before it tell. `before` holds what those say,
 * the nearest first.
 */
export function findReferences(sentence: Sentence, said: Said, before: readonly Said[]): readonly VoteWords[] {
  if (!REFERS.isIn(sentence) && !said?.length) return NONE;
  const found: VoteWords[] = [];
  const facts = (said ?? NONE).filter((one) => one.modality === 'asserted');
  const known = new Set(facts.flatMap((one) => [...(one.ballots ?? []).map(({ member }) => member), ...(one.vetoedBy ?? [])]));
  const add = (list: string | undefined, ballot: ReportedBallot | undefined, start: number, end: number, sure = false): void => {
    const members = (list ?? '').split('+').filter((member) => member !== '' && !known.has(member));
    if (!ballot || members.length === 0) return;
    for (const member of members) known.add(member);
    found.push(placed(sentence, start, end, { ballots: members.map((member) => ({ member, ballot })) }, !sure));
  };
  for (const one of facts) if (one.ballots?.length) companions(sentence, one, add);
  following(sentence, facts, before[0], add);
  sided(sentence, [said, ...before], add);
  namedLater(sentence, facts, add);
  return found.concat(remainders(sentence, facts, before[0]));
}

const NONE: readonly VoteWords[] = [];

/** Adds the ballots of a list of States; `sure` where the words say outright that they did the same. */
type Add = (list: string | undefined, ballot: ReportedBallot | undefined, start: number, end: number, sure?: boolean) => void;

/** Those named beside a subject or behind its predicate as doing what it did. */
function companions({ line, at, items }: Sentence, { from, to, ballots }: VoteWords, add: Add): void {
  const ballot = ballots?.[0]?.ballot;
  if (!ballots?.every((one) => one.ballot === ballot)) return;
  const start = at[from] as number;
  const end = (at[to] as number) + (items[to]?.tag.length ?? 0);
  AFTER.lastIndex = end;
  const after = AFTER.exec(line);
  if (after) add(after[1] ?? after[2] ?? after[3], ballot, start, end + after[0].length, true);
  let subject = from;
  while (subject < to && !items[subject]?.states) subject++;
  BESIDE.lastIndex = at[subject] as number;
  const beside = BESIDE.exec(line);
  if (beside) add(beside[1] ?? beside[2], ballot, start, end, true);
  const ahead = AHEAD.exec(line.slice(0, at[subject]));
  if (ahead) add(ahead[1] ?? ahead[2], ballot, ahead.index + 1, end, true);
}

/** Those who "followed suit", in the sentence or at the head of the next. */
function following(sentence: Sentence, facts: readonly VoteWords[], last: Said, add: Add): void {
  for (const m of FOLLOWED.matchesIn(sentence)) {
    const leader = facts.findLast((one) => one.ballots?.length && (sentence.at[one.to] as number) <= m.index);
    add(m[1], leader?.ballots?.[0]?.ballot, m.index + 1, m.index + m[0].length, true);
  }
  const follows = FOLLOWS.exec(sentence);
  if (follows) add(follows[1] ?? follows[2], last?.findLast((one) => one.ballots?.length)?.ballots?.[0]?.ballot, 1, follows[0].length);
}

/** Those who "voted with" another whose ballot has been told. */
function sided(sentence: Sentence, all: readonly Said[], add: Add): void {
  for (const m of SIDED.matchesIn(sentence)) {
    const leaders = (m[2] as string).split('+');
    add(m[1], ballotOf(leaders[0] as string, all), m.index, m.index + m[0].length);
  }
}

/** The ballot of a member as last told. */
function ballotOf(member: string, all: readonly Said[]): ReportedBallot | undefined {
  for (const said of all) {
    for (const one of said ?? []) {
      if (one.modality !== 'asserted') continue;
      if (one.vetoedBy?.includes(member)) return 'N';
      const ballot = one.ballots?.find((cast) => cast.member === member)?.ballot;
      if (ballot) return ballot;
    }
  }
  return undefined;
}

/** "Four members abstained on the British resolution: China, Poland, Spain and the Soviet Union." */
function namedLater({ line, at, items }: Sentence, facts: readonly VoteWords[], add: Add): void {
  for (const one of facts) {
    const numbers = [one.inFavour, one.against, one.abstaining];
    const told = numbers.filter((number) => number !== undefined);
    if (told.length !== 1 || one.ballots?.length) continue;
    const end = (at[one.to] as number) + (items[one.to]?.tag.length ?? 0);
    const list = LISTED.exec(line.slice(end));
    if (list && (list[1] as string).split('+').length === told[0])
      add(
        list[1],
        (['Y', 'N', 'A'] as const)[numbers.findIndex((number) => number !== undefined)],
        at[one.from] as number,
        end + list[0].length,
        true,
      );
  }
}

/** "and the others abstained": all members but those whom the sentence, else the one before, tells of. */
function remainders(sentence: Sentence, facts: readonly VoteWords[], last: Said): VoteWords[] {
  const found: VoteWords[] = [];
  for (const m of OTHERS.matchesIn(sentence)) {
    const side = sideOf(m[1] as string);
    const named = (m[2] ?? '').split('+').filter((member) => member !== '');
    if (named.length > 0)
      found.push(
        placed(sentence, m.index + 1, m.index + m[0].length, { ballots: named.map((member) => ({ member, ballot: side })) }, true),
      );
    const told = toldOf(facts, side) || toldOf(last ?? NONE, side);
    if (told > 0) found.push(placed(sentence, m.index + 1, m.index + m[0].length, { allBut: told, allButSide: side }, true));
  }
  return found;
}

/** How many members words tell of who are not on a side; 0 where they tell of that side too. */
function toldOf(said: readonly VoteWords[], side: ReportedBallot): number {
  let sum = 0;
  for (const ballot of ['Y', 'N', 'A'] as const) {
    const field = ({ Y: 'inFavour', N: 'against', A: 'abstaining' } as const)[ballot];
    const number = said.find((one) => one[field] !== undefined)?.[field];
    const named = new Set(said.flatMap((one) => (one.ballots ?? []).filter((cast) => cast.ballot === ballot).map(({ member }) => member)));
    if (ballot === side && (number !== undefined || named.size > 0)) return 0;
    sum += Math.max(number ?? 0, named.size);
  }
  return sum;
}

const placed = (sentence: Sentence, start: number, end: number, said: SaidOfVote, framed: boolean): VoteWords =>
  voteWordsAt(said, 'asserted', sentence, itemAt(sentence, start), itemAt(sentence, Math.max(start, end - 1)), framed);
