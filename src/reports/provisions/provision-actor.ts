import { type Item, type Sentence, tagAt } from '../words/items.ts';
import { tagsLike } from '../words/tags.ts';

/** Who acts in a clause, as far as provisions go: a text, the Council, or measures of its own such as sanctions. */
export interface Actor {
  readonly sort: 'text' | 'council' | 'thing';
  /** The item at which the words for it begin. */
  readonly from: number;
  /** The item that holds its head word. */
  readonly head: number;
  /** "Nothing in the resolution": what it is said to do it does not. */
  readonly denies?: boolean;
}

/** What may stand between an actor and its verb. */
const ADVERBIAL =
  /^(?:also|further|furthermore|then|now|therefore|thus|thereby|again|once|more|additionally|instead|merely|only|simply|even|still|first|later|lately|recently|today|tonight|yesterday|earlier|meanwhile|moreover|likewise|equally|separately|both|in|addition|turn|effect|particular|fact|essence|practice|part|unanimously|[a-z]+ly|has|had|have|having|would|will|could|may|might|shall|should|can|did|does|do|to|is|was|are|were|be|been|being|not|n't|never|"|as|well|on|at|last|this|that|week|month|night|evening|afternoon|morning|first|second|third|time|for|the|strongly|clearly)$/;
/** Words that only belong to an adverbial where a whole phrase of it stands: "in effect", "for the first time", "on Friday". */
const PHRASE =
  /(?: (?:in (?:addition|turn|effect|particular|fact|essence|practice|part|strong terms|the strongest terms)|for the (?:first|second|third) time|once (?:more|again)|as well|last (?:week|month|night|year)|this (?:week|month|morning|afternoon|evening|year)|at last|(?:late |early )?(?:on|in) ~\d+|late ~\d+|early ~\d+|~\d+|by (?:a vote of )?(?:\d+-\d+(?:-\d+)?|=\d+ (?:votes )?to (?:=\d+|none|nil))))$/;
const AUX =
  /^(?:also|already|long|since|further|furthermore|then|now|therefore|thus|thereby|again|additionally|instead|merely|only|simply|even|still|first|later|lately|recently|today|tonight|yesterday|earlier|meanwhile|moreover|likewise|equally|separately|both|unanimously|[a-z]+ly|has|had|have|having|would|will|could|may|might|shall|should|can|did|does|do|not|n't|never|"|to)$/;
/** Words with which a phrase opens that goes on about a text: "resolution on Syria", "the draft before the Council". */
const OPENS_MORE =
  /^(?:on|of|about|against|from|for|by|before|in|to|over|concerning|regarding|drafted|sponsored|proposed|submitted|tabled|presented|introduced|put|backed|adopted|passed|approved|voted|carried|agreed|co-sponsored|prepared|written|circulated|\(|now|currently|under|as|number|with)$/;
const ASIDE_OPENS =
  /^(?:however|meanwhile|therefore|nonetheless|nevertheless|moreover|of|to|for|according|whose|in|which|who|that|the|a|an|its|his|in|on|by|with|after|under|as|at|co|co-sponsored|backed|put|known|while|if|though|although|for|like|amid|despite|following|meeting|acting|voting|sought|brought|drawn|written|led|seen|made|[a-z]+ed|=\d+|~\d+|@[A-Z+]+|#[RD])$/;
const isDocument = tagsLike(/^(?:document|decision|version|wording|vote|ruling|paragraphs?|provisions?|clauses?)$/);
const isMeasure = tagsLike(/^(?:sanctions|measures|restrictions|curbs|embargo|ban|penalties|sanction|freeze|mandate)$/);
const PREPOSITION =
  /^(?:of|on|against|for|about|to|behind|with|from|by|in|at|into|between|over|under|before|after|than|like|through|despite|without|see|saw|given)$/;
/** With what the Council acts: "by resolution 2728". */
const IN_WHICH = /^(?:in|by|through|under|with)$/;
/** Words by which something belongs to the Council and still acts for it. */
const PART_OF_IT = /^(?:members?|nations|countries|states|powers|ambassadors|envoys|majority)$/;

/** Whether an item names a text of the Council as one thing: a motion or a bid is none. */
export const isText = (item: Item | undefined): boolean => item?.head !== undefined && /[RDA]/.test(item.head.kind);

/** "a second one", "the latter": a text of which another was told before. */
export const isOne = (sentence: Sentence, i: number): boolean =>
  tagAt(sentence.items, i) === '=1' && /^(?:second|third|first|other|rival|latter|similar|new)$/.test(tagAt(sentence.items, i - 1));

/** Past adverbs, auxiliaries and days to the left of item `i` (exclusive): the last item before them. */
export function pastAdverbials(sentence: Sentence, i: number): number {
  const { items, line, at } = sentence;
  let j = i - 1;
  for (let steps = 0; j >= 0 && steps < 12; steps++) {
    const item = items[j] as Item;
    if (AUX.test(item.tag)) {
      j--;
      continue;
    }
    if (!item.date && !ADVERBIAL.test(item.tag) && !/^(?:terms|nil|none|\d.*|=\d+)$/.test(item.tag)) break;
    const end = (at[j] as number) + item.tag.length;
    const phrase = PHRASE.exec(line.slice(Math.max(0, end - 40), end));
    if (phrase) {
      j -= phrase[0].trim().split(' ').length;
      continue;
    }
    break;
  }
  return j;
}

const endsClause = tagsLike(
  /^(?:[,;:.]|that|which|who|and|but|while|—|whether|if|said|says|although|though|because|when|where|unless|until)$/,
);

/** The actor whose words end at item `j`; `as` tells whether a noun that a preposition governs may be it, as before "that" and participles. */
export function actorEndingAt(sentence: Sentence, j: number, governed = false): Actor | undefined {
  const { items } = sentence;
  let head = j;
  // "the resolution on Syria", "members of the Council from Africa": back to the noun that the rest is about.
  for (let back = 0; back <= 9 && head >= 0; back++, head--) {
    const tag = tagAt(sentence.items, head);
    const item = items[head];
    if (back > 0 && endsClause(item)) return undefined;
    const found =
      isText(item) ||
      tag === '%C' ||
      tag === 'it' ||
      isWhole(sentence, head) ||
      (tag === 'they' && back === 0) ||
      isOne(sentence, head) ||
      (back < 5 && isDocument(item)) ||
      (back < 6 && isMeasure(item));
    if (!found) continue;
    if (
      back > 0 &&
      !OPENS_MORE.test(tagAt(sentence.items, head + 1)) &&
      !(tag === '%C' && PART_OF_IT.test(tagAt(sentence.items, head + 1)))
    ) {
      if (isText(item) || tag === '%C') return undefined;
      continue;
    }
    break;
  }
  if (head < 0 || j - head > 9) return undefined;
  const tag = tagAt(sentence.items, head);
  const sort =
    isText(items[head]) || isDocument(items[head]) || isOne(sentence, head) || tag === 'they'
      ? 'text'
      : tag === '%C' || isWhole(sentence, head)
        ? 'council'
        : tag === 'it'
          ? 'text'
          : isMeasure(items[head])
            ? 'thing'
            : undefined;
  if (!sort) return undefined;
  const from = phraseFrom(sentence, head);
  const before = tagAt(sentence.items, from - 1);
  if (/^(?:no|any|every|each|another)$/.test(tagAt(sentence.items, from)) && sort === 'text' && tagAt(sentence.items, from) !== 'another')
    return undefined;
  if (!governed && PREPOSITION.test(before)) {
    const owner = tagAt(sentence.items, from - 2);
    if (/^(?:in|of|within)$/.test(before) && sort === 'text' && isNothing(sentence, from - 2))
      return { sort, from: from - 2, head, denies: true };
    if (
      before === 'of' &&
      ((sort === 'council' && PART_OF_IT.test(owner)) ||
        (sort === 'text' &&
          (isDocument(items[from - 2]) || /^(?:paragraphs?|text|draft|version|part|left|rest|bulk|most|much|half)$/.test(owner))))
    )
      return { sort, from: phraseFrom(sentence, from - 2), head };
    // "The Council in resolution 1747 widened …"
    const whose = tagAt(sentence.items, from - 2) === ',' ? from - 3 : from - 2;
    if (
      IN_WHICH.test(before) &&
      sort === 'text' &&
      tagAt(sentence.items, whose) === '%C' &&
      !PREPOSITION.test(tagAt(sentence.items, whose - 1))
    )
      return { sort: 'council', from: phraseFrom(sentence, whose), head: whose };
    // "The decision of the Council obliges"
    if (before === 'of' && sort === 'council' && isDocument(items[from - 2]))
      return { sort: 'text', from: phraseFrom(sentence, from - 2), head: from - 2 };
    // "the resolutions of the Council": the text is what acts.
    return before === 'of' && isText(items[from - 2]) ? actorEndingAt(sentence, from - 2) : undefined;
  }
  return { sort, from, head };
}

/** "The fifteen members urged …": the Council by its number. */
const isWhole = (sentence: Sentence, i: number): boolean =>
  tagAt(sentence.items, i) === 'members' &&
  /^=1[15]$/.test(tagAt(sentence.items, i - 1)) &&
  /^(?:the|all|its)$/.test(tagAt(sentence.items, i - 2));

/** "Nothing in the text", "no paragraph of it", "nowhere in the resolution". */
const isNothing = (sentence: Sentence, i: number): boolean =>
  /^(?:nothing|nowhere|none)$/.test(tagAt(sentence.items, i)) ||
  (/^(?:paragraph|clause|provision|word|part|line|sentence)$/.test(tagAt(sentence.items, i)) && tagAt(sentence.items, i - 1) === 'no');

/** Where the noun phrase around a head word begins. */
function phraseFrom(sentence: Sentence, head: number): number {
  let from = head;
  while (from > 0 && head - from < 9) {
    const item = sentence.items[from - 1] as Item;
    if (
      /^(?:the|a|an|this|that|its|their|both|another|new|latest|second|first|rival|same|such|no|any|'s|-|[a-z]+ed|[a-z]+ing|[a-z]+al|[a-z]+an|[a-z]+ish|[a-z]+ese|member|un|sweeping|tough|mild|short|long|strong|joint|binding|non-binding|earlier|previous|compromise|=\d+)$/.test(
        item.tag,
      ) ||
      item.states ||
      item.number !== undefined ||
      item.tag === '%C' ||
      item.tag === '%UN'
    )
      from--;
    else break;
    if (/^(?:the|a|an|this|that|its|their|both|another|no|any)$/.test(item.tag)) break;
  }
  return from;
}

/** Past an aside between marks that ends at item `j`: "The resolution, which took weeks, …". */
export function pastAside(
  sentence: Sentence,
  j: number,
  whose: (sentence: Sentence, j: number) => Actor | undefined = actorEndingAt,
): number | undefined {
  const mark = tagAt(sentence.items, j);
  if (mark !== ',' && mark !== '—' && mark !== ')') return undefined;
  const opening = mark === ')' ? '(' : mark;
  for (let k = j - 1; k >= 0 && j - k <= 28; k--) {
    const tag = tagAt(sentence.items, k);
    if (tag === ';' || tag === ':') return undefined;
    if (tag !== opening) continue;
    if (mark === ',' && !ASIDE_OPENS.test(tagAt(sentence.items, k + 1))) continue;
    const before = pastAdverbials(sentence, k);
    if (k > 0 && whose(sentence, before)) return before;
  }
  return undefined;
}
