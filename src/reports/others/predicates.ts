import type { Reading } from '../reading.ts';
import { isRoleWord } from '../speech/speakers.ts';
import { type Item, type Sentence, tagAt } from '../words/items.ts';
import { type Phrase, subjectEndingAt } from './subject-phrase.ts';
import type { VerbForm } from './verb-forms.ts';

/** How what a verb tells is meant. */
export type Meant = 'done' | 'planned' | 'threatened' | 'denied' | 'refused' | 'asked' | 'supposed';

/** A verb in its clause: its group of auxiliaries, what they make of it, and who does it. */
export interface Predicate {
  /** The item of the verb, and the first of its group. */
  readonly at: number;
  readonly from: number;
  readonly passive: boolean;
  readonly meant: Meant;
  readonly subject: Phrase | null;
}

const BE = new Set("is are was were be been being am 's get gets got".split(' '));
const HAVE = new Set("has have had having 've 'd".split(' '));
const WILL = new Set("will would shall 'll".split(' '));
const MAY = new Set('could may might can must should cannot ought ca'.split(' '));
const DO = new Set('do does did'.split(' '));
const NOT = new Set("not n't never no-one hardly scarcely".split(' '));
const ADVERBS = new Set(
  'also then now already later again long since still both all once twice together on alone even soon first finally instead thus therefore meanwhile only just nearly almost ever too effectively simply himself herself itself themselves'.split(
    ' ',
  ),
);
const CONTROL = new Map<string, Meant>(
  (
    [
      [
        'planned',
        'plan plans planned planning intend intends intended intending prepare prepares prepared preparing set due scheduled expected decided decides agreed agrees promised promises pledged pledges pledging undertook undertaken about poised slated going resolved offered offers offering volunteered',
      ],
      ['threatened', 'threatened threatens threaten threatening vowed vows vow vowing swore sworn'],
      [
        'done',
        'quick swift began begins begun beginning started starts continued continues continuing managed manages proceeded went goes helped helps rushed moved moves forced compelled obliged came returned chose chosen elected opted hastened hurried used led',
      ],
      ['refused', 'refused refuses refusing declined declines'],
      ['denied', 'failed fails unable neglected omitted'],
    ] as const
  ).flatMap(([meant, words]) => words.split(' ').map((word): [string, Meant] => [word, meant])),
);
/** «were told to leave» */
const ASKED = new Set('told asked ordered urged instructed invited advised summoned'.split(' '));
/** Verbs by which somebody makes another act, and he does. */
const PROMPTS = new Set(
  'prompted prompting led leading forced forcing caused causing pushed pushing persuaded compelled obliged enabled helped'.split(' '),
);
const DENIES = new Set('deny denies denied denying'.split(' '));
const WARNS = new Set('warned warns warn warning threatened threatens threat threats threatening vowed vows'.split(' '));

/** Reads the verb at item `i`, which stands in one of `forms`; null where it is no predicate of a clause, or of one that asks. */
export function predicateAt(reading: Reading, sentence: Sentence, i: number, forms: readonly VerbForm[]): Predicate | null {
  const { items } = sentence;
  const { pos } = reading.words;
  const word = items[i]?.from as number;
  if (pos[items[i - 1]?.from as number] === 'DET' || /^(?:the|a|an|its|his|their|of)$/.test(tagAt(items, i - 1))) return null;
  // «Iranian-backed»; «Blames Hamas for Stalled Talks»: in a headline what is past is a participle.
  if (tagAt(items, i - 1) === '-' || tagAt(items, i + 1) === '-' || (i > 0 && isCapital(reading, word) && !forms.includes('third')))
    return null;
  let meant: Meant = 'done';
  let be = false;
  let have = false;
  let will = false;
  let may = false;
  let helped = false;
  let not = false;
  let to = false;
  /** «to be deployed» */
  let inner = false;
  /** «have to explain» */
  let owes = false;
  let k = i - 1;
  for (; k >= 0; k--) {
    const item = items[k] as Item;
    const { tag } = item;
    if (NOT.has(tag)) not = true;
    else if (BE.has(tag)) be = true;
    else if (HAVE.has(tag)) have = true;
    else if (WILL.has(tag)) will = true;
    else if (MAY.has(tag)) may = true;
    else if (DO.has(tag)) helped = true;
    else if (tag === 'to' && !to) {
      let c = k - 1;
      while (c >= 0 && (NOT.has(tagAt(items, c)) || pos[items[c]?.from as number] === 'ADV')) c--;
      const told = BE.has(tagAt(items, c - 1)) && ASKED.has(tagAt(items, c));
      const owed = HAVE.has(tagAt(items, c)) ? (tagAt(items, c) === 'had' ? 'done' : 'owed') : undefined;
      const control = owed ? 'done' : told ? 'asked' : BE.has(tagAt(items, c)) ? 'planned' : CONTROL.get(tagAt(items, c));
      if (!control || isNoun(reading, sentence, c)) return prompted(reading, sentence, i, k);
      meant = control;
      owes = owed === 'owed';
      to = true;
      inner = be;
      be = false;
      k = BE.has(tagAt(items, c)) ? c + 1 : c;
    } else if (
      !(
        item.date ||
        ADVERBS.has(tag) ||
        (pos[item.from] === 'ADV' && tag !== 'there') ||
        (/^(?:there|here)$/.test(tag) && pos[items[k - 1]?.from as number] === 'NOUN') ||
        (/^(?:on|in|at)$/.test(tag) && items[k + 1]?.date)
      )
    )
      break;
  }
  // «into besieged Gaza», «of occupied land»: what stands before its noun.
  if (k === i - 1 && k >= 0 && pos[items[k]?.from as number] === 'ADP' && !items[k]?.states) return null;
  const bare = !be && !have && !will && !may && !helped && !to;
  const after = tagAt(items, i + 1);
  let passive = false;
  if (to) {
    passive = inner && forms.includes('done');
    if (!passive && !forms.includes('base')) return null;
  } else if (be && forms.includes('done')) passive = true;
  else if (be) {
    if (!forms.includes('ing')) return null;
  } else if (have) {
    if (!forms.includes('done')) return null;
  } else if (will || may || helped) {
    if (!forms.includes('base')) return null;
  } else if (forms.includes('past')) {
    if (
      after === 'by' ||
      (pos[word] === 'NOUN' && !/^(?:down|out|off|up|back|into)$/.test(after)) ||
      (forms.includes('done') && isReduced(reading, sentence, i))
    )
      return null;
  } else if (forms.includes('ing')) {
    if (tagAt(items, i - 1) !== ',' || i < 3) return null;
  } else if (pos[word] !== 'VERB' && pos[word] !== 'AUX' && !(forms.includes('third') && isPresent(reading, items, i))) return null;
  else if (forms.includes('done')) return null;
  if (owes && !will) meant = 'supposed';
  if (will && (have || not)) meant = have ? 'supposed' : 'refused';
  else if (may) meant = 'supposed';
  else if (will && meant === 'done') meant = 'planned';
  else if (not) meant = meant === 'done' ? 'denied' : 'supposed';
  const subject = subjectEndingAt(reading, sentence, k, i);
  if (subject?.none) meant = meant === 'done' ? 'denied' : 'supposed';
  // «the rebels attack»; but «happy to watch and support» has no subject of its own.
  if (
    bare &&
    forms.includes('base') &&
    !forms.includes('past') &&
    (!subject?.plural || subject.actor === 'they' || /^(?:and|or|but|who|which|that)$/.test(tagAt(items, i - 1)))
  )
    return null;
  return { at: i, from: k + 1, passive, meant: inClause(items, subject, k, meant), subject };
}

/** «Iran objects to it», «but rules out talks», «an Israeli tank fires a shell»: a verb, where the language library sees a plural. */
function isPresent({ words }: Reading, items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const after = items[i + 1];
  if (isStateOrPronoun(before)) return true;
  if (/^(?:and|but)$/.test(before?.tag ?? '')) return /^(?:out|off|down|up|to|on|for)$/.test(after?.tag ?? '');
  const one = /^(?:NOUN|PROPN)$/.test(words.pos[before?.from as number] as string) && !/[^s]s$/.test(before?.tag ?? 's');
  return one && after !== undefined && /^(?:DET|NUM|PRON)$/.test(words.pos[after.from] as string);
}

const isStateOrPronoun = (item: Item | undefined): boolean =>
  (item?.states !== undefined && !item.attributive) || /^(?:he|she|it)$/.test(item?.tag ?? '');

const isCapital = ({ words }: Reading, word: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words.text.slice(words.start[word], (words.start[word] as number) + 2));

/** «Israeli plans to annex»; but «the minister plans to visit», whatever the language library says. */
const isNoun = ({ words }: Reading, { items }: Sentence, c: number): boolean =>
  words.pos[items[c]?.from as number] === 'NOUN' &&
  !BE.has(tagAt(items, c - 1)) &&
  !(isRoleWord(tagAt(items, c - 1)) || (items[c - 1]?.states !== undefined && !items[c - 1]?.attributive));

/** «the tanks deployed near Kursk were lost», «hostages held in Gaza»: a participle, since the clause has its verb later. */
function isReduced({ words }: Reading, { items }: Sentence, i: number): boolean {
  for (let k = i + 1; k < items.length && k - i < 16; k++) {
    const { tag, from } = items[k] as Item;
    if (/^(?:[,;.:"()—–]|and|but|or|which|who|that|where|when|while|after|before|because|as|if|to|whose|since|until|than|amid)$/.test(tag))
      return false;
    if (/^(?:it|he|she|they)$/.test(tag) || (k > i + 2 && items[k]?.states && !items[k]?.attributive)) return false;
    if (words.pos[from] === 'AUX') return !/^(?:be|been|being)$/.test(tag);
    if (
      words.pos[from] === 'VERB' &&
      /(?:[^e]ed|went|came|took|made|said|left|wrote|told|sent|met|began)$/.test(tag) &&
      words.pos[from + 1] !== 'NOUN'
    )
      // «The Palestinian armed group wrote»
      return k > i + 2 || (k === i + 2 && items[i - 1]?.attributive === true);
  }
  return false;
}

/** What the clause around makes of it: what is denied, asked or supposed is no fact; what is warned of is a threat. */
function inClause(items: readonly Item[], subject: Phrase | null, before: number, meant: Meant): Meant {
  let k = (subject ? subject.from : before + 1) - 1;
  if (/^(?:the|that|a|an)$/.test(tagAt(items, k))) k--;
  if (tagAt(items, k) === 'that') k--;
  const lead = tagAt(items, k);
  // «no sign that the army had pulled back»
  if (
    /^(?:signs?|evidence|indications?|proof|word|reports?|confirmation|suggestion|question)$/.test(lead) &&
    /^(?:no|any|little|without)$/.test(tagAt(items, k - 1))
  )
    return 'denied';
  if (/^(?:if|unless|whether|lest|should|were|had|provided)$/.test(lead)) return 'supposed';
  if (DENIES.has(lead)) return 'denied';
  if (meant === 'planned' && (WARNS.has(lead) || WARNS.has(tagAt(items, k - 1)))) return 'threatened';
  return meant;
}

/** «prompted its Prime Minister to cancel a trip»: he did. */
function prompted(reading: Reading, sentence: Sentence, i: number, to: number): Predicate | null {
  const { items } = sentence;
  for (let k = to - 2; k >= 0 && to - k < 14; k--) {
    if (/^(?:[,;:"]|that|which)$/.test(tagAt(items, k))) return null;
    if (!PROMPTS.has(tagAt(items, k))) continue;
    const subject = subjectEndingAt(reading, sentence, to - 1, i, k + 1);
    return subject && { at: i, from: k, passive: false, meant: 'done', subject };
  }
  return null;
}
