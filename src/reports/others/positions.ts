import { BySentence } from '../by-sentence.ts';
import type { Draft, Reading } from '../reading.ts';
import { JUDGE } from '../speech/say-words.ts';
import { inQuotation, LONGEST_SENTENCE } from '../words/clauses.ts';
import { Cues } from '../words/cues.ts';
import { type Item, type Sentence, tagAt } from '../words/items.ts';
import { actEnd } from './act-end.ts';
import { askedOf, unresolvedAt } from './asked.ts';
import { drafted, isWorldBody, modalityOf, startOf } from './position-draft.ts';
import { type Predicate, predicateAt } from './predicates.ts';
import { whoIs } from './pronouns.ts';
import { BEING, NOT, NOUNS, STAND_FORMS, type Stance, type Stand } from './stand-lexicon.ts';
import { byBeing, byNoun, notYet } from './stands-being.ts';
import { byOwnedNoun, OWNED } from './stands-owned.ts';
import { type Phrase, phraseOf } from './subject-phrase.ts';
import { isTold } from './told-already.ts';

const CUES = new Cues([
  ...STAND_FORMS.keys(),
  ...BEING.keys(),
  ...NOUNS.keys(),
  ...OWNED.keys(),
  'intention',
  'favour',
  'favor',
  'yet',
  'whether',
  'unresolved',
]);
const ASKS = new Cues('pressed pressing pressured urged urging urges called calling calls appealed asked asks asking'.split(' '));
/** What is declined is no matter of the Council's: "declined to comment". */
const SILENT = /^(?:comment|say|answer|elaborate|specify|discuss|give|confirm|identify|name|speak|be|provide|disclose|reveal|talk)$/;
/** What takes no stand of its own. */
const IS_TEXT =
  /^(?:paper|text|draft|statement|declaration|letter|report|document|plan|communiqu[eé]|speech|article|law|treaty|agreement)s?$/;
/** What is asked for of the Council's meetings. */
const PROCEDURE = new Set('vote meeting session debate adjournment suspension moment minute'.split(' '));
/** What these approve is done by it. */
const PARLIAMENT = /^(?:congress|parliament|knesset|duma|senate|cabinet|lawmakers|legislature)$/;
const CROWD = /^(?:marchers|protesters|protestors|demonstrators|crowds?|students|people|workers|thousands|hundreds|residents)$/;
/** What cannot be stood for. */
const NO_OBJECT =
  /^(?:more|nothing|much|it|him|them|her|that|this|itself|himself|themselves|by|for|at|in|when|with|to|on|,|\.|;|:|as|and|but|responsibility)$/;

/** Where States, bodies and people stand on proposals, words and each other's acts; votes and what texts ask are left to their own readers. */
export function positionClaims(reading: Reading, taken: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(taken);
  for (const sentence of reading.sentences) {
    const { items } = sentence;
    if (items.length > LONGEST_SENTENCE || !(CUES.isIn(sentence) || ASKS.isIn(sentence)) || sentence.line.includes(' ? ')) continue;
    for (let i = 1; i < items.length; i++) {
      const item = items[i] as Item;
      if (!CUES.has(item) && !ASKS.has(item)) continue;
      if (item.tag === 'unresolved') {
        const draft = unresolvedAt(reading, sentence, i);
        if (draft) drafts.push(draft);
        continue;
      }
      if (item.states || item.head || inQuotation(reading, sentence, i) || isTold(reading, sentence, i, told, BESIDES)) continue;
      const draft = askedOf(reading, sentence, i) ?? standAt(reading, sentence, i);
      if (
        draft &&
        told
          .overlapping(draft.sentence, draft.claim.span)
          .every(({ claim }) => claim.kind !== 'position' || claim.span.end < draft.claim.span.end)
      ) {
        drafts.push(draft);
        told.add(draft);
      }
    }
  }
  return drafts;
}

/** A vote, a provision or a legal claim tells its verb; what is counted in the same sentence does not. */
const BESIDES = /^(?:count|council|position)$/;

const standAt = (reading: Reading, sentence: Sentence, i: number): Draft | null =>
  byVerb(reading, sentence, i) ??
  byBeing(reading, sentence, i) ??
  byNoun(reading, sentence, i) ??
  byOwnedNoun(reading, sentence, i) ??
  notYet(reading, sentence, i);

/** "rejected the plan", "would not accept blue helmets", "was rejected by the rebels". */
function byVerb(reading: Reading, sentence: Sentence, i: number): Draft | null {
  const known = STAND_FORMS.get(tagAt(sentence.items, i));
  if (!known) return null;
  const stand = known.stands.find((one) => afterFollow(sentence, i + 1, one) >= 0);
  const predicate = stand && predicateAt(reading, sentence, i, known.forms);
  if (!predicate || predicate.meant === 'supposed' || predicate.meant === 'asked') return null;
  if (predicate.passive) return stand.follow.length === 0 ? passively(reading, sentence, predicate, stand) : null;
  return actively(reading, sentence, predicate, stand, afterFollow(sentence, i + 1, stand));
}

/** One past the words that must follow a verb, an adverb or "in principle" between let pass; -1 where others follow. */
function afterFollow(sentence: Sentence, at: number, { follow }: Stand): number {
  let k = at;
  if (follow.length === 0) return k;
  if (tagAt(sentence.items, k) === 'in' && tagAt(sentence.items, k + 1) === 'principle') k += 2;
  while (/ly$|^(?:again|only|also)$/.test(tagAt(sentence.items, k))) k++;
  return follow.every((word, n) => tagAt(sentence.items, k + n) === word) ? k + follow.length : -1;
}

function actively(reading: Reading, sentence: Sentence, predicate: Predicate, stand: Stand, from: number): Draft | null {
  const { subject, meant } = predicate;
  const first = tagAt(sentence.items, from);
  const second = sentence.items[from + 1];
  if (!subject?.acts || IS_TEXT.test(subject.head) || isCountOfMembers(sentence, subject)) return null;
  if (
    stand.acting
      ? SILENT.test(first) || isActOfVote(sentence, from)
      : NO_OBJECT.test(first) && !(second?.states && /^(?:it|with)$/.test(first)) && !isItAlone(sentence, from, stand)
  )
    return null;
  if (stand.follow.length === 0 && reading.words.pos[sentence.items[predicate.at]?.from as number] === 'NOUN') return null;
  const denied = meant === 'denied' || meant === 'refused';
  if ((stand.denied && !denied) || (stand.base === 'approve' && PARLIAMENT.test(subject.head))) return null;
  // A vote or a meeting that is called for is an act of procedure; what a crowd protests against, it does so by marching.
  if (
    /^(?:ask|call|appeal) for$/.test(stand.base) &&
    (denied || sentence.items.slice(from, from + 4).some(({ tag }) => PROCEDURE.has(tag)))
  )
    return null;
  if (stand.base.startsWith('protest') && CROWD.test(subject.head)) return null;
  const stance = denied ? NOT[stand.stance] : stand.stance;
  const actor = whoIs(reading, sentence, subject);
  if (actor === null || isWorldBody(subject.source)) return null;
  const objectFrom = first === 'it' && second?.states ? from + 1 : from;
  const to = actEnd(reading, sentence, objectFrom);
  const quoted =
    (JUDGE.has(tagAt(sentence.items, predicate.at)) && sentence.items.slice(objectFrom, to + 1).some(({ tag }) => tag === '"')) ||
    tagAt(sentence.items, objectFrom) === '"' ||
    (tagAt(sentence.items, objectFrom + 1) === '"' && /^(?:an?|the)$/.test(first));
  if (quoted || to <= objectFrom || isOnText(sentence, objectFrom, to, predicate, stand.stance)) return null;
  return drafted(
    reading,
    sentence,
    startOf(sentence, predicate),
    to,
    actor,
    { from: objectFrom, to },
    stance ?? stand.stance,
    stance ? modalityOf(meant) : 'denied',
  );
}

/** "five of the fifteen members wanted": how many, which is their vote. */
const isCountOfMembers = ({ items }: Sentence, { from, to, head }: Phrase): boolean =>
  head === 'members' && items.slice(from, to).some(({ number }) => number !== undefined);

/** "rejected it.": what was told before. */
const isItAlone = (sentence: Sentence, from: number, { follow }: Stand): boolean =>
  follow.length === 0 &&
  /^(?:it|them)$/.test(tagAt(sentence.items, from)) &&
  /^(?:|[.,;]|and|but|as|outright|immediately|out)$/.test(tagAt(sentence.items, from + 1));

function passively(reading: Reading, sentence: Sentence, predicate: Predicate, stand: Stand): Draft | null {
  const { subject, at, meant } = predicate;
  if (!subject || tagAt(sentence.items, at + 1) !== 'by') return null;
  const to = actEnd(reading, sentence, at + 2);
  // «was hailed by diplomats as a triumph» is a judgement.
  if (stand.denied || tagAt(sentence.items, to) === 'as') return null;
  const agent = phraseOf(reading, sentence, at + 2, to);
  if (!agent?.acts || isWorldBody(agent.source) || meant === 'denied') return null;
  return drafted(reading, sentence, subject.from, to, agent.actor, { from: subject.from, to: subject.to }, stand.stance, modalityOf(meant));
}

/** "agreed to put the draft to a vote", "refused to vote": an act of the Council's own procedure. */
const isActOfVote = (sentence: Sentence, from: number): boolean =>
  /^(?:vote|veto|adopt|abstain|participate)$/.test(tagAt(sentence.items, from));

/**
 * How members stood on texts of the Council is their vote, and told elsewhere, unless it is how they stand now, or one text among many; who
 * has no vote takes a stand.
 */
function isOnText(sentence: Sentence, from: number, to: number, { subject, meant, at, from: group }: Predicate, stance: Stance): boolean {
  const { items } = sentence;
  const heads = items.slice(from, Math.min(to, from + 6)).filter(({ head }) => head && /[RDAMB]/.test(head.kind));
  if (heads.length === 0 || !subject) return false;
  const members = items.slice(subject.from, subject.to);
  if (members.some(({ tag }) => /^(?:members|nations|countries|states|others|delegations|delegates)$/.test(tag))) return true;
  if (!members.some(({ states }) => states) && subject.source?.kind !== 'person') return false;
  const past = meant === 'done' && /ed$/.test(tagAt(sentence.items, at)) && group === at;
  return heads.some((item) =>
    item.head?.plural && item.head.kind !== 'A' ? items[items.indexOf(item) - 2]?.tag !== 'in' : past && stance !== 'accepts',
  );
}
