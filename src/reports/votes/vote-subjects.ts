import { type Item, tagAt } from '../words/items.ts';
import type { Envoys } from './vote-envoys.ts';

/** Who or what a predicate of a vote is said of, with the words between. */
export interface VoteSubject {
  readonly is: 'states' | 'number' | 'council' | 'members' | 'text' | 'texts' | 'pronoun';
  readonly states?: readonly string[] | undefined;
  readonly number?: number;
  /** The item it stands at. */
  readonly at: number;
  /** The words between it and the predicate that say how that is meant. */
  readonly between: string;
  /** The predicate is a further one of its subject, after others. */
  readonly further?: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that may stand between a subject and its verb. */
const BETWEEN = set(
  "also then again just later once had has have having been be being did does do not n't never will would could may might can should must shall 'll is are was were both all each alone together instead meanwhile therefore thus too however even still twice yesterday today tonight last week month year night this time himself herself itself themselves finally declared ruled duly again often ever as expected usual",
);
/** Verbs that take another in the infinitive: what is chosen is done. */
const CHOOSES = set(
  'chose choosing choose preferred preferring opted opting elected electing decided deciding ended went proceeded moved forced able led used wanted found theirs',
);
const CHOOSING = /^(?:choosing|deciding|preferring|opting|electing)$/;
const HOPES = set(
  'expected likely set poised due threatened threatens threatening plans planned intends intended wants hopes hoped promised pledged vowed prepared ready urged asked told refused declined reluctant going about want unlikely preparing failed pressed invited called free bound certain sure willing obliged prefer preferred liked',
);
const SEATS = set(
  'delegate delegates delegation delegations representative representatives ambassador ambassadors envoy envoys government governments seat chair diplomat diplomats minister premier president secretary spokesman country countries',
);
const MEMBERS = set(
  'on in members member countries country nations nation states state delegations delegation delegates votes voters powers others other ones elected remaining non-permanent permanent non - of the its %C hands representatives council body african asian arab european western latin american neutral strong',
);
const PRONOUNS = set('he she it they');
const GOVERNS = set(
  'of for on in at by to with from against about over into after before between under concerning regarding than despite like toward towards behind except excepting save barring excluding beside besides',
);
const CLAUSE_ENDS = set('; . : that because although though while when if unless whether whereas after before since which who');

/** What stands before the first word of a clause. */
const OPENS = /^(?:|[;:,."—]|and|but|while|whereas)$/;

/** How far a subject is looked for. */
const REACH = 40;

/** Whether the State at an item is what a preposition before it governs; the delegate "of Colombia" is not. */
function isGoverned(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  while (/^(?:the|both|a|an|its|mr\.?|neighbouring|then)$/.test(tagAt(items, k))) k--;
  const before = tagAt(items, k);
  if (before === 'but')
    return /^(?:all|every|everyone|everybody|nobody|none|each)$/.test(tagAt(items, k - 1)) || tagAt(items, k - 1).endsWith('members');
  if (/^(?:join|joins|joined|joining)$/.test(before)) return true;
  if (!GOVERNS.has(before)) return false;
  return !((before === 'of' || before === 'for') && SEATS.has(tagAt(items, k - 1)));
}

/** The State that a pronoun at an item stands for, where its own sentence names one before: the first that no preposition governs. */
function statesBefore(items: readonly Item[], at: number): readonly string[] | undefined {
  if (/^[:;—,]$/.test(tagAt(items, at - 1)) && items[at - 2]?.states) return items[at - 2]?.states;
  for (let i = 0; i < at; i++) {
    const { states, attributive } = items[i] as Item;
    if (
      states &&
      !isGoverned(items, i) &&
      tagAt(items, i + 1) !== "'s" &&
      !(attributive && /^[a-z#]/.test(tagAt(items, i + 1)) && !SEATS.has(tagAt(items, i + 1)) && !BETWEEN.has(tagAt(items, i + 1)))
    )
      return states;
  }
  return undefined;
}

/** "…, and Syria sided with it": a State behind "and" that belongs to no list begins a clause of its own. */
const beginsClause = (items: readonly Item[], at: number): boolean =>
  items[at]?.states !== undefined && items[at]?.attributive !== true && /^(?:and|but)$/.test(tagAt(items, at - 1));

/** The subject at the head of the clause that holds an item: the first noun that no preposition governs. */
function clauseHead(items: readonly Item[], before: number): VoteSubject | null {
  let from = before;
  while (from > 0 && before - from < REACH && !CLAUSE_ENDS.has(tagAt(items, from - 1)) && !beginsClause(items, from)) from--;
  for (let i = from; i < before; i++) {
    const item = items[i] as Item;
    const { tag } = item;
    if (item.states) {
      if (isGoverned(items, i)) continue;
      const next = tagAt(items, i + 1) === "'s" ? i + 2 : i + 1;
      if ((next > i + 1 || item.attributive) && !SEATS.has(tagAt(items, next)) && /^[a-z#]/.test(tagAt(items, next)) && next > i + 1)
        continue;
      return { is: 'states', states: item.states, at: i, between: '', further: true };
    }
    if (tag === '%C' || item.head) {
      if (isGoverned(items, i)) continue;
      return { is: tag === '%C' ? 'council' : 'text', at: i, between: '', further: true };
    }
    if (PRONOUNS.has(tag)) return { is: 'pronoun', states: statesBefore(items, i), at: i, between: '', further: true };
  }
  return null;
}

/** "two European countries", "one permanent member": some of those who voted so, perhaps not all. */
function isSome(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++)
    if (/^(?:permanent|non-permanent|elected|african|asian|arab|european|western|latin|american|neutral)$/.test(tagAt(items, k)))
      return true;
  return false;
}

/** "Andrei Vishinsky, Soviet Deputy Foreign Minister, …": the State of the office that begins at an item. */
function statesOfRole(items: readonly Item[], at: number): readonly string[] | undefined {
  const first = tagAt(items, at) === 'the' ? at + 1 : at;
  const { states } = items[first] ?? {};
  for (let k = first + 1; states?.length === 1 && k < first + 6; k++) if (SEATS.has(tagAt(items, k))) return states;
  return undefined;
}

/** Where "neither of the two drafts", "none of them" begins; -1 if it does not. */
function allBefore(items: readonly Item[], at: number): number {
  for (let k = at - 1; k >= 0 && at - k < 6; k--) if (/^(?:neither|none|both|all)$/.test(tagAt(items, k))) return k;
  return -1;
}

/** Where what stands between two commas, dashes or brackets before an item opens; -1 if it is none. */
function asideBefore(items: readonly Item[], close: number): number {
  const mark = tagAt(items, close);
  const open = mark === ')' ? '(' : mark;
  for (let k = close - 1; k >= 0 && close - k < 26; k--) {
    const tag = tagAt(items, k);
    if (tag === open) return k;
    if (tag === ';' || tag === '.' || tag === '"' || (mark === ',' && tag === ')')) return -1;
  }
  return -1;
}

/** A verb or a mark that ends a noun with what hangs on it. */
const NO_PHRASE =
  /^(?:[,;.:()"—]|is|was|were|are|be|been|has|had|have|did|does|do|will|would|could|may|might|can|should|must|said|says|told|that|which|who|and|but|or|because|after|when|while|as|if|than)$/;

/** "The draft on Kosovo fell": the single text whose name ends at an item, with what a preposition or "to" hangs on it; -1 if there is none. */
function phraseHead(items: readonly Item[], end: number): number {
  for (let k = end - 1; k >= 0 && end - k < 9; k--) {
    const { tag, head } = items[k] as Item;
    if (head)
      return !head.plural &&
        (GOVERNS.has(tagAt(items, k + 1)) || /^to$|..(?:able|ible|ing|ed)$/.test(tagAt(items, k + 1))) &&
        !isGoverned(items, k)
        ? k
        : -1;
    if (NO_PHRASE.test(tag)) return -1;
  }
  return -1;
}

/** Who or what the predicate that begins at item `i` is said of; null where the words before it do not tell. */
export function voteSubjectBefore(items: readonly Item[], i: number, envoys: Envoys): VoteSubject | null {
  const between: string[] = [];
  let seat = false;
  let members = false;
  for (let k = i - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const item = items[k] as Item;
    const { tag } = item;
    const found = (is: VoteSubject['is'], more: Partial<VoteSubject> = {}): VoteSubject => ({
      is,
      at: k,
      between: between.length === 0 ? '' : ` ${between.reverse().join(' ')}`,
      ...more,
    });
    if (item.states) {
      if (isGoverned(items, k) && !(seat && tagAt(items, k - 1) === 'of')) return null;
      if (members) return null;
      return found('states', { states: item.states });
    }
    if (item.number !== undefined) {
      // "of the 15 members": the number of those who did it stands before.
      if (tagAt(items, k - 1) === 'the' && tagAt(items, k - 2) === 'of') {
        k--;
        members = true;
        continue;
      }
      if (tagAt(items, k + 1) === '-') {
        members = true;
        continue;
      }
      if (tagAt(items, k - 1) === 'of' && items[k - 2]?.number !== undefined) {
        members = true;
        continue;
      }
      if (
        /^(?:not|no|than|least|most|another|joined|these|those)$/.test(tagAt(items, tagAt(items, k - 1) === 'the' ? k - 2 : k - 1)) ||
        isSome(items, k, i)
      )
        return null;
      return isGoverned(items, k) && !/^(?:by|with)$/.test(tagAt(items, k - 1)) ? null : found('number', { number: item.number });
    }
    if (item.date || (tag === 'on' && items[k + 1]?.date)) continue;
    if (tag === 'course' && tagAt(items, k - 1) === 'of') {
      k--;
      continue;
    }
    if (SEATS.has(tag) && !members) {
      // "the delegate of Colombia" was met as Colombia; "the Colombian delegate", "Colombia's delegate" comes next.
      if (tagAt(items, k + 1) === 'of' || tagAt(items, k + 1) === 'for') return null;
      if (/^(?:its|his|her|their)$/.test(tagAt(items, k - 1))) return found('pronoun', { states: statesBefore(items, k) });
      const owner = tagAt(items, k - 1) === "'s" ? k - 2 : k - 1;
      if (items[owner]?.states) return { ...found('states', { states: (items[owner] as Item).states as readonly string[] }), at: owner };
      seat = true;
      if (MEMBERS.has(tag)) members = true;
      continue;
    }
    if (
      tag === '%C' &&
      !/^(?:of|on|in)$/.test(tagAt(items, tagAt(items, k - 1) === 'the' ? k - 2 : k - 1)) &&
      (!members || items[k - 1]?.number === undefined)
    )
      return found(members ? 'members' : 'council');
    // "the other was voted down", "the second fell"
    if (/^(?:other|first|second|third|fourth)$/.test(tag) && /^(?:the|a)$/.test(tagAt(items, k - 1)) && OPENS.test(tagAt(items, k - 2)))
      return found('texts');
    if (MEMBERS.has(tag)) {
      members =
        members || /^(?:members?|countries|nations|states|delegations|delegates|powers|others|ones|hands|representatives)$/.test(tag);
      if (!members && !/^(?:the|of|on|in|%C|council|-)$/.test(tag)) return null;
      continue;
    }
    if (item.head) {
      const all = item.head.plural ? allBefore(items, k) : -1;
      return all >= 0 ? { ...found('texts'), at: all } : found('text');
    }
    if (PRONOUNS.has(tag) || (k === 0 && /^(?:that|this)$/.test(tag))) return found('pronoun', { states: statesBefore(items, k) });
    if (tag === 'who' || tag === 'which' || tag === 'that') {
      if (tagAt(items, k - 1) === ',') k--;
      continue;
    }
    // "neither was passed", "both failed"; but "Britain and France both abstained", "both abstaining"
    if (
      (/^(?:neither|none|latter|former)$/.test(tag) ||
        (/^(?:both|all)$/.test(tag) && /^(?:|and|but|;|"|—|:)$/.test(tagAt(items, k - 1)))) &&
      (between.length === 0 || /^(?:was|were|is|are|been)$/.test(between.at(-1) as string))
    )
      return found('texts');
    if (tag === 'to') {
      const verb = tagAt(items, k - 1) === ',' ? k - 2 : k - 1;
      const control = tagAt(items, /^(?:instead|rather|again|finally|simply)$/.test(tagAt(items, verb)) ? verb - 1 : verb);
      if (!CHOOSES.has(control) && !HOPES.has(control) && !/^(?:not|only)$/.test(control)) {
        const head = phraseHead(items, k);
        return head < 0 ? null : { ...found('text'), at: head };
      }
      between.push('to');
      continue;
    }
    if (tag === ',' && CHOOSING.test(between.at(-1) ?? '')) return clauseHead(items, k);
    if (tag === ',' || tag === ')' || tag === '—') {
      if (tagAt(items, k - 1) === 'and' || between.every((word) => /^(?:both|all|each|thus|again)$/.test(word))) {
        const participle = /ing$/.test(tagAt(items, i)) && tag === ',';
        const open = asideBefore(items, k);
        const head = open > 0 ? (items[open - 1] as Item) : undefined;
        const closes =
          head && (head.states || head.head || SEATS.has(head.tag) || PRONOUNS.has(head.tag) || MEMBERS.has(head.tag) || head.tag === '%C');
        if (closes) {
          k = open;
          continue;
        }
        const introduced = open > 0 ? statesOfRole(items, open + 1) : undefined;
        if (introduced) return found('states', { states: introduced });
        return participle ? clauseHead(items, k) : null;
      }
      const open = asideBefore(items, k);
      if (open <= 0) return null;
      k = open;
      continue;
    }
    if (tag === 'and' || tag === 'but' || tag === 'yet' || tag === 'then') {
      const head = clauseHead(items, k);
      return head && { ...head, between: between.length === 0 ? '' : ` ${between.reverse().join(' ')}` };
    }
    if (BETWEEN.has(tag) || CHOOSES.has(tag) || HOPES.has(tag) || (tag.length > 4 && tag.endsWith('ly'))) {
      between.push(tag);
      continue;
    }
    const envoy = envoys.at(item);
    if (envoy) return found('states', { states: envoy });
    const head = phraseHead(items, k);
    return head < 0 ? null : { ...found('text'), at: head };
  }
  return null;
}
