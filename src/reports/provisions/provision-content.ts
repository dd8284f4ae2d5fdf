import { formsLike } from '../../text/forms.ts';
import type { Words } from '../../text/language.ts';
import type { Sentence } from '../words/items.ts';
import { isNounBefore, type Operative, operativesAt } from './provision-lexicon.ts';

/** Words with which something else begins than what a verb governs. */
export const CONTENT_END =
  /^(;|—|–|:|\.|after|while|but|although|though|because|whereas|when|despite|amid|according|said|says|saying|told|which|who|following|drawing|prompting|unless|if|until|since|however|adding|except|before|as|failed|fails|failing|fell|was|were|passed|defeated|vetoed|blocked|rejected|adopted)$/;

const isContentEnd = formsLike(CONTENT_END);
const isAnd = formsLike(/^(?:and|,|but|;)$/);

/** Past the "that", "for" or "upon" after a verb. */
export function skipLead(words: Words, from: number): number {
  let at = from;
  while (
    /^(that|for|on|upon|an?d?|also)$/.test(words.norm[at] ?? '') &&
    words.norm[at] !== 'a' &&
    words.norm[at] !== 'an' &&
    words.norm[at] !== 'and'
  )
    at++;
  return at;
}

/** Words with which no object begins: "what it has decided since the invasion". */
const NO_OBJECT =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|yesterday|since|after|because|although|though|while|whereas|despite)$/;

const isGerund = (words: Words, at: number): boolean =>
  words.pos[at] === 'VERB' && /ing$/.test(words.norm[at] ?? '') && words.norm[at - 1] === 'for';

/** "which it created in 2004": when, and not what. */
const isTimeOnly = (words: Words, from: number): boolean =>
  /^(?:in|on)$/.test(words.norm[from] ?? '') && TIME.test(words.norm[from + 1] ?? '');

/** "requires nine votes": told of the vote. */
const isVotes = (words: Words, from: number): boolean =>
  words.norm
    .slice(from, from + 5)
    .some((word, i) => /^(?:votes|majority)$/.test(word) && !words.norm.slice(from, from + i).includes('the'));

/** One past the last word of what a verb governs, from word `from` on and before word `to`. */
export function contentEnd(words: Words, sentence: Sentence, from: number, to: number): number {
  if (NO_OBJECT.test(words.norm[from] ?? '') || isVotes(words, from) || isTimeOnly(words, from)) return from;
  let at = from;
  let depth = 0;
  const governing = formBefore(words, from);
  // "called for ending the fighting, releasing prisoners, …": a list of gerunds.
  const gerunds = isGerund(words, from);
  while (at < to) {
    const norm = words.norm[at] as string;
    if (norm === '(') depth++;
    if (norm === ')') depth--;
    if (depth <= 0 && at > from && isContentEnd(words.form[at]) && !goesOn(words, from, at)) break;
    if (depth <= 0 && at > from && isAnd(words.form[at]) && isNextVerb(words, at + 1, governing)) break;
    if (
      depth <= 0 &&
      at > from &&
      norm === ',' &&
      /^(?:also|again)$/.test(words.norm[at + 1] ?? '') &&
      /^(?:with|by)$/.test(words.norm[at + 2] ?? '')
    )
      break;
    // "terminated once the agency has reported", not "at once"
    if (
      depth <= 0 &&
      at > from &&
      norm === 'once' &&
      words.norm[at - 1] !== 'at' &&
      /^(?:DET|PROPN|PRON|NOUN)$/.test(words.pos[at + 1] ?? '')
    )
      break;
    if (depth <= 0 && at > from && norm === ',' && GOES_ON_ELSEWHERE.test(words.norm[at + 1] ?? '')) break;
    if (
      depth <= 0 &&
      norm === ',' &&
      /^(with|in|by|said|words|the|a|an|but|which|who|according|drawing|after|while|as|sending|passing|it|adding|winning|getting)$/.test(
        words.norm[at + 1] ?? '',
      )
    ) {
      const item = sentence.items.findIndex((x) => x.from > at);
      const rest = item >= 0 ? sentence.line.slice(sentence.at[item] ?? 0, (sentence.at[item] ?? 0) + 60) : '';
      if (
        !/^(?:the|a|an) /.test(rest) ||
        /^(?:the|a|an) (?:first|latest|move|step|vote|decision|measure|second|third|demand|word|%C)/.test(rest)
      )
        break;
    }
    if (
      depth <= 0 &&
      norm === ',' &&
      !gerunds &&
      words.pos[at + 1] === 'VERB' &&
      /ing$/.test(words.norm[at + 1] ?? '') &&
      words.norm[at + 1] !== 'including'
    )
      break;
    if (/^(with|by|in)$/.test(norm) && /^(?:a|an|the)? ?(?:=\d+ (?:—|-|votes?)|\d+-\d+|vote)/.test(lineFrom(sentence, at + 1))) break;
    if (/^(”|")$/.test(norm) && /^(said|,|\.)$/.test(words.norm[at + 1] ?? '') && at + 1 < to && words.norm[at + 1] === 'said') break;
    at++;
  }
  at = withoutTime(words, from, at);
  while (
    at > from &&
    /^(,|and|but|;|also|on|—|–|it|that|which|to|further|in|held|taken|seized|made)$/.test(words.norm[at - 1] as string) &&
    !(words.norm[at - 1] === 'it' && !/^(?:,|and|but|;)$/.test(words.norm[at - 2] ?? ''))
  )
    at--;
  return at;
}

/** Words that can begin a point of time: "until 30 June", "until further notice", "until the end of the year". */
const TIME =
  /^(?:\d.*|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|mid|early|late|further|midnight|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|at|spring|summer|autumn|winter)$/;

/** Words that "as" belongs to: "known as UNMISS", "as soon as practicable". */
const BEFORE_AS = /^(?:known|such|acronym|well|soon|early|much|far|long|described|regarded|recogni[sz]ed|listed|designated|defined)$/;

/** Whether a word at which an object usually ends is part of it here: "until 30 June", "as a mediator", "nobody but the army". */
function goesOn(words: Words, from: number, at: number): boolean {
  const next = words.norm[at + 1] ?? '';
  switch (words.norm[at]) {
    case 'as':
      return (
        /^(?:well|part|soon|possible|an?)$/.test(next) ||
        BEFORE_AS.test(words.norm[at - 1] ?? '') ||
        (next === 'the' &&
          /^(?:sets?|fix(?:es|ed)|names?|named|designate[sd]?|describe[sd]?|regards?|sees?|calls?)$/.test(words.norm[from - 1] ?? ''))
      );
    case 'until':
    case 'before':
      return at - from < 2 || TIME.test(next) || (next === 'the' && words.norm[at + 2] === 'end');
    // "those who bomb schools", without a comma: who is meant.
    case 'who':
      return words.norm[at - 1] !== ',';
    case 'failed':
      return /^(?:have|has|had)$/.test(words.norm[at - 1] ?? '');
    case 'adopted':
    case 'passed':
    case 'approved':
      return /^(?:previously|newly|recently|freshly|already)$/.test(words.norm[at - 1] ?? '');
    case 'but':
      return (
        next === 'also' ||
        /(?:^| )(?:no|none|nothing|nobody|all|anything|any)(?: \S+){0,3}$/.test(words.norm.slice(Math.max(from, at - 4), at).join(' '))
      );
    default:
      return false;
  }
}

/** ", went through the Council", ", nor does it": what is no more part of an object, after a comma. */
const GOES_ON_ELSEWHERE =
  /^(?:nor|nothing|neither|nowhere|went|goes|came|comes|won|wins|got|gets|drew|draws|received|receives|will|is|has|had|needs|needed|faces|faced|follows|followed|secured|garnered|attracted|sailed|carried|is|are)$/;

type Form = Operative['form'];

/** The form of the verb before an object, as far as it says how a second verb of the same subject must look. */
function formBefore(words: Words, from: number): Form | undefined {
  let verb = from - 1;
  while (verb > from - 4 && /^(?:for|on|upon|that|to|of|up|out|the|way)$/.test(words.norm[verb] ?? '')) verb--;
  const forms = operativesAt((words.form[verb] as number | undefined) ?? 0).map(({ form }) => form);
  if (forms.includes('ing')) return 'ing';
  if (forms.includes('past')) return 'past';
  if (forms.includes('base') && /^(?:to|would|will|also|[a-z]+ly)$/.test(words.norm[verb - 1] ?? '')) return 'base';
  return undefined;
}

/** Whether a second verb of the text stands at a word or after adverbs: "and lets monitors in", after a past "and bade it", after a participle "and threatening". */
function isNextVerb(words: Words, at: number, governing: Form | undefined): boolean {
  let verb = at;
  while (/^(?:and|also|further|then|thereby|thus|again|it|is|are|'s|’s|[a-z]+ly)$/.test(words.norm[verb] ?? '') && verb - at < 4) verb++;
  const forms = operativesAt((words.form[verb] as number | undefined) ?? 0).filter(
    ({ tokens }) => tokens.length === 1 || tokens[1] === words.norm[verb + 1],
  );
  const found = forms.find(({ form }) => form === 'third' || form === governing);
  if (!found) return false;
  const next = words.norm[verb + found.tokens.length] ?? '.';
  if (isNounBefore(words.norm[verb] ?? '', next)) return false;
  const object = /^(?:the|a|an|all|both|any|its|their|it|them|every)$/.test(next);
  if (words.pos[verb] !== 'VERB' && !object && found.tokens.length === 1) return false;
  if (
    found.form !== 'third' &&
    !object &&
    !/^(?:for|on|upon|that|to)$/.test(found.tokens[1] ?? next) &&
    words.pos[verb + found.tokens.length] !== 'PROPN'
  )
    return false;
  return found.tokens.length > 1 || !/^(?:[.,;:)]|were|are|have|of|against|and|was|is|had|be|by|from|in|who|which|or)$/.test(next);
}

/** Where an object ends before "after" or "ago", without the time that leads up to it: "sanctions on Iran, ten years after". */
function withoutTime(words: Words, from: number, end: number): number {
  if (!/^(?:after|before|since|ago|earlier|later)$/.test(words.norm[end] ?? '')) return end;
  let at = end;
  if (!/^(?:hours?|days?|weeks?|months?|years?|decades?)$/.test(words.norm[at - 1] ?? '')) return end;
  while (at > from && end - at < 5 && words.norm[at - 1] !== ',' && words.norm[at - 1] !== '-') at--;
  return words.norm[at - 1] === ',' && at - 1 > from ? at - 1 : end;
}

function lineFrom(sentence: Sentence, word: number): string {
  const item = sentence.items.findIndex((x) => x.from >= word);
  return item < 0 ? '' : sentence.line.slice(sentence.at[item] ?? 0, (sentence.at[item] ?? 0) + 50);
}

/** "an immediate ceasefire, the release of hostages and “the need …” of aid": each limb is a claim of its own. */
export function splitList(words: Words, from: number, to: number, mayBeList: boolean): { from: number; to: number }[] {
  if (!mayBeList) return [{ from, to }];
  const cuts: number[] = [];
  const gerunds = isGerund(words, from);
  for (let i = from + 2; i < to - 1; i++) {
    const norm = words.norm[i] as string;
    if (norm !== ',' && norm !== 'and') continue;
    const next = limbAfter(words, i);
    if (!opensLimb(words, next, gerunds)) continue;
    // "the release of the Galaxy Leader, a car carrier": what it is, and no second thing.
    if (norm === ',' && words.pos[i - 1] === 'PROPN' && /^an?$/.test(words.norm[next] ?? '') && words.norm[i + 1] !== 'and') continue;
    if (/\b(between|both|among)\b/.test(words.norm.slice(Math.max(from, i - 6), i).join(' '))) continue;
    if (norm === ',' && words.norm[i + 1] !== 'and' && !hasLaterAnd(words, next, to)) continue;
    cuts.push(i);
  }
  const last = lastLimb(words, cuts, to);
  if (last !== undefined) cuts.push(last);
  const segments: { from: number; to: number }[] = [];
  let start = from;
  for (const cut of cuts) {
    segments.push({ from: start, to: cut });
    start = cut + 1;
    while (/^(,|and|also)$/.test(words.norm[start] ?? '')) start++;
  }
  segments.push({ from: start, to });
  return segments.filter((segment) => segment.to > segment.from);
}

/** The first word of a limb after a comma or "and". */
function limbAfter(words: Words, at: number): number {
  let next = at + 1;
  if (words.norm[at] === ',' && words.norm[next] === 'and') next++;
  while (/^[“”"]$/.test(words.norm[next] ?? '')) next++;
  return next;
}

/** Whether a limb begins at a word, by its article: "the release of …", "the disbanding of …", "that …". */
function opensLimb(words: Words, at: number, gerunds: boolean): boolean {
  const opener = words.norm[at] ?? '';
  if (gerunds && words.pos[at] === 'VERB' && opener.endsWith('ing')) return true;
  if (!/^(the|a|an|all|full|unhindered|that|for)$/.test(opener)) return false;
  if (words.pos[at + 1] === 'ADJ' || opener === 'that') return true;
  if (opener === 'the' && /ing$/.test(words.norm[at + 1] ?? '') && words.norm[at + 2] === 'of') return true;
  const following = words.pos.slice(at + 1, at + 5);
  const noun = following.indexOf('NOUN');
  return noun >= 0 && !following.slice(0, noun).some((pos) => pos === 'PROPN' || pos === 'VERB');
}

/** The "and" before the last limb of a list whose commas cut it already: "a truce, the release of captives and more aid". */
function lastLimb(words: Words, cuts: readonly number[], to: number): number | undefined {
  const comma = cuts.at(-1);
  if (comma === undefined || words.norm[comma] !== ',' || words.norm[comma + 1] === 'and') return undefined;
  let only: number | undefined;
  for (let i = comma + 1; i < to - 1; i++) {
    if (words.norm[i] !== 'and') continue;
    if (words.norm[i - 1] === ',') return i - 1;
    if (only !== undefined) return undefined;
    only = i;
  }
  return only;
}

function hasLaterAnd(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.norm[i] === 'and') return true;
  return false;
}
