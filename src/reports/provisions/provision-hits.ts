import type { Reading } from '../reading.ts';
import type { Item, Sentence } from '../words/items.ts';
import { pastAdverbials } from './provision-actor.ts';
import { BE } from './provision-clause.ts';
import { isNounBefore, OPERATIVE_CUES, type Operative, operativesAt } from './provision-lexicon.ts';

export type Form = 'finite' | 'infinitive' | 'ing' | 'done';

/** An operative word in a sentence, with the forms it may be. */
export interface Hit {
  /** First item and one past the last. */
  readonly at: number;
  readonly to: number;
  readonly base: string;
  readonly forms: readonly Operative['form'][];
  readonly sorts: readonly Operative['sort'][];
  /** Which form it has here; undefined where it is a noun, as far as can be told. */
  readonly form: Form | undefined;
}

/** Where operative words stand in a sentence, the longest phrase winning. */
export function hitsIn(sentence: Sentence, { words }: Reading): Hit[] {
  const { items } = sentence;
  const hits: Hit[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (!OPERATIVE_CUES.has(item) || item.to - item.from !== 1) continue;
    const found = longestAt(items, i, operativesAt(words.form[item.from] as number));
    if (!found) continue;
    const { to, same } = found;
    const forms = same.map(({ form }) => form);
    hits.push({
      at: i,
      to,
      base: same[0].base,
      forms,
      sorts: same.map(({ sort }) => sort),
      form: formAt(sentence, { at: i, to, forms }),
    });
    i = to - 1;
  }
  return hits;
}

/** The longest phrases of some, the longest first, that stand at item `i`, all with as many words, and one past the last item of the first of them. */
function longestAt(
  items: readonly Item[],
  i: number,
  phrases: readonly Operative[],
): { readonly to: number; readonly same: readonly [Operative, ...Operative[]] } | undefined {
  let to: number | undefined;
  let same: [Operative, ...Operative[]] | undefined;
  for (const one of phrases) {
    if (same && one.tokens.length < same[0].tokens.length) break;
    const end = phraseEnd(items, i, one.tokens);
    if (end === undefined) continue;
    to ??= end;
    if (same) same.push(one);
    else same = [one];
  }
  return to !== undefined && same ? { to, same } : undefined;
}

/** One past the last item of a phrase that begins at item `i`; an adverb or a day may stand after its verb: "called today for". */
function phraseEnd(items: readonly Item[], i: number, tokens: readonly string[]): number | undefined {
  let at = i;
  for (let k = 0; k < tokens.length; k++) {
    if (k === 1)
      for (
        let skipped = 0;
        skipped < 4 && items[at]?.tag !== tokens[1] && (items[at]?.date || WITHIN.test(items[at]?.tag ?? ''));
        skipped++
      )
        at++;
    if (items[at]?.tag !== tokens[k]) return undefined;
    at++;
  }
  return at;
}
const WITHIN = /^(?:again|once|more|also|anew|today|tonight|yesterday|instead|only|simply|further|[a-z]+ly|on(?! ))$/;

/** Subjects that take a verb in its base form. */
const PLURAL = /^(?:members|nations|countries|states|ambassadors|sanctions|measures|restrictions|paragraphs|provisions|#[RD]s|,|and|or)$/;
const MODAL = /^(?:would|will|could|may|might|shall|should|can|must|did|does|do|to)$/;
const NOUN_FOLLOWS = /^(?:[.,;:)]|were|are|have|on|of|against|and|was|is|had|be|by|from|in|who|which|or|committee)$/;

/** "Nor did the resolution fix …": verb and subject have changed places. */
export const INVERTED =
  / (?:nor|nowhere|neither|never|not once|at no point) (?:does|did|do|would) (?:the |this |that )?(?:[a-z-]+ ){0,2}?(?:#[RD]|it) $/;

/** Which form an operative word has where it stands; undefined where it is a noun, as far as can be told. */
function formAt(sentence: Sentence, { at, to, forms }: Pick<Hit, 'at' | 'to' | 'forms'>): Form | undefined {
  const { items } = sentence;
  let b = at - 1;
  while (
    b >= 0 &&
    /^(?:also|then|now|again|not|n't|"|[a-z]+ly|further|merely|only|been|being|therefore|thus)$/.test(items[b]?.tag ?? '') &&
    !BE.test(items[b]?.tag ?? '')
  )
    b--;
  const before = items[b]?.tag ?? '';
  const next = items[to]?.tag ?? '';
  if (forms.includes('done') && BE.test(before)) return 'done';
  if (forms.includes('done') && /^(?:have|has|had)$/.test(before)) return 'finite';
  if (forms.includes('ing')) return BE.test(before) || (before === "'s" && items[b - 1]?.tag === 'it') ? 'finite' : 'ing';
  if (forms.includes('base') && before === 'to') return 'infinitive';
  if (
    /^(?:the|a|an|its|their|this|that|these|no|any|for|of|new|under|against|on|'s)$/.test(before) &&
    !(before === 'that' && (forms.some((form) => form !== 'base') || /^#[RD]s$/.test(items[b - 1]?.tag ?? '')))
  )
    return undefined;
  if (forms.includes('base') && MODAL.test(before)) return 'finite';
  if (forms.includes('base') && /^(?:that|which)$/.test(before) && /^#[RD]s$/.test(items[b - 1]?.tag ?? '')) return 'finite';
  if (forms.includes('base') && INVERTED.test(sentence.line.slice(Math.max(0, (sentence.at[at] ?? 0) - 60), sentence.at[at])))
    return 'finite';
  if (forms.includes('third'))
    return to - at === 1 && (NOUN_FOLLOWS.test(next) || isNounBefore(items[at]?.tag ?? '', next)) ? undefined : 'finite';
  if (items[at]?.tag === 'support' && /^(?:to|for)$/.test(next)) return undefined;
  if (forms.includes('past')) return /^(?:by|under)$/.test(next) && !forms.includes('third') ? 'done' : 'finite';
  return forms.length === 1 && !PLURAL.test(items[pastAdverbials(sentence, at)]?.tag ?? '') ? undefined : 'finite';
}
