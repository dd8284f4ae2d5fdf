import type { Words } from './language.ts';
import { plainWords } from './plain-words.ts';
import { findVerbs, type LexiconVerb, type VerbOccurrence, type Verbs, verbAt } from './verbs.ts';

/** A stretch of a paragraph under one governing verb. Offsets into the paragraph's text. */
export interface Clause {
  readonly verb: LexiconVerb;
  /** The verb's words as they stand; empty where the verb is the chapeau's. */
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** Where what the verb governs begins. */
  readonly objectStart: number;
}

/** Words that may stand before the governing verb: "Further requests", "The Security Council calls upon", "Also once again demands". */
const LEADING = new Set(
  (
    'the security council also further again once more therefore hereby accordingly strongly urgently firmly solemnly fully formally ' +
    'nevertheless meanwhile moreover finally thus now consequently in this regard context connection respect to that end while being then'
  ).split(' '),
);
const MAX_LEADING = 9;

/** Verbs that often have another subject than the Council inside a paragraph, so they open no new clause there. */
const NOT_SPLITTING = new Set(
  (
    'require create form continue give make set put hold observe maintain constitute act submit trust attach respond review examine ' +
    'share seek regard view find consider establish extend renew prolong impose lift terminate suspend allow permit mandate draw propose ' +
    'prohibit refer accept adopt agree amend modify appoint designate resume defer adjourn admit ease relax dispatch record express direct ' +
    'answer conclude desire hope wish believe intend strive understand interpret view undertake circulate transmit confirm'
  ).split(' '),
);
const PARTICIPLE_SPLITTING = new Set(['directive', 'evaluative', 'declaratory']);

/** The governing verb at the head of a paragraph's words, or undefined when the lexicon knows none there. */
export function leadingVerb(verbs: Verbs, words: Words): VerbOccurrence | undefined {
  for (let at = 0; at < Math.min(words.count, MAX_LEADING); at++) {
    // A longer phrase of the press ("insist that") must not hide the Council's verb.
    const occurrence = verbAt(verbs, words, at, words.count, 'council');
    if (occurrence && occurrence.form !== 'noun') return occurrence;
    const here = words.norm[at] as string;
    if (!LEADING.has(here) && !/^[^\p{L}\p{N}]$/u.test(here)) return undefined;
  }
  return undefined;
}

/**
 * Splits a paragraph into clauses with their own governing verbs: "Demands …, and also demands …" gives two. A preambular paragraph splits
 * at participles, an operative one at finite verbs, each only where a conjunction, a comma or a semicolon sets it off.
 * Empty when no known verb leads the paragraph.
 */
export function splitClauses(verbs: Verbs, text: string): Clause[] {
  const words = plainWords(text);
  const lead = leadingVerb(verbs, words);
  if (!lead) return [];
  const heads: VerbOccurrence[] = [lead];
  for (const occurrence of findVerbs(verbs, words, lead.end)) {
    if (opensClause(words, occurrence, lead)) heads.push(occurrence);
  }
  return heads.map((head, i) => {
    // "Recalling and reaffirming its resolutions": the first verb governs what stands after the second.
    let last = i;
    while (heads[last + 1] && bare(words, heads[last] as VerbOccurrence, heads[last + 1] as VerbOccurrence)) last++;
    const next = heads[last + 1];
    return {
      verb: head.entry,
      surface: head.surface,
      start: words.start[i === 0 ? 0 : head.start] ?? 0,
      end: next ? (words.end[next.start - 1] as number) : text.length,
      objectStart: words.end[(heads[last] as VerbOccurrence).end - 1] as number,
    };
  });
}

/** Whether only "and", commas and leading words stand between two verbs. */
function bare(words: Words, one: VerbOccurrence, other: VerbOccurrence): boolean {
  for (let at = one.end; at < other.start; at++) {
    const here = words.norm[at] as string;
    if (here !== 'and' && here !== ',' && !LEADING.has(here)) return false;
  }
  return true;
}

function opensClause(words: Words, occurrence: VerbOccurrence, lead: VerbOccurrence): boolean {
  const { entry, form } = occurrence;
  if (entry.use !== 'council' || form === 'noun' || form === 'infinitive' || NOT_SPLITTING.has(entry.verb)) return false;
  const participial = lead.form === 'participle';
  if (participial !== (form === 'participle')) return false;
  if (participial && !PARTICIPLE_SPLITTING.has(entry.act) && entry.family !== 'legal basis') return false;
  if (!participial && !/(^|\s)\S+s(\s|$)/i.test(occurrence.surface)) return false;
  if (/^(demands|calls|requests|appeals|notes|supports|orders)$/i.test(occurrence.surface)) {
    if (/^(of|from|by|made|and|are|were|[,.;:])$/.test(words.norm[occurrence.end] ?? '')) return false;
  }
  let before = occurrence.start - 1;
  while (before > lead.end && LEADING.has(words.norm[before] as string)) before--;
  const moved = before < occurrence.start - 1;
  const mark = words.norm[before] as string;
  if (mark === 'and' || mark === ';') return true;
  return mark === ',' && (!participial || moved);
}
