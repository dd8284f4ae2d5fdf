import { PerForm } from './forms.ts';
import type { Words } from './language.ts';
import type { Act, VerbEntry } from './types.ts';

/** Scales along which evaluative verbs are ordered (DOMAIN 4.3): condemns above deplores above regrets. */
export type Scale = 'blame' | 'worry' | 'welcome';

/** A verb as the lexicon knows it: the contract's entry with its place on a scale and, for press words, what they may stand for. */
export interface LexiconVerb extends VerbEntry {
  readonly scale: Scale | null;
  /** Place on the scale; higher says more. null off every scale. */
  readonly intensity: number | null;
  /** 'press' words are no verbs of the Council's: reports put them in the place of one. */
  readonly use: 'council' | 'press';
  /** Families of Council verbs a press word may stand for. Empty for Council verbs. */
  readonly standsFor: readonly string[];
}

export type VerbForm = 'finite' | 'participle' | 'infinitive' | 'noun';

interface Pattern {
  readonly tokens: readonly string[];
  readonly form: VerbForm;
  readonly entry: LexiconVerb;
  /** Position of the last token of the verb itself, after which an adverb may stand: "calls [once again] upon". */
  readonly head: number;
}

/** The verb lexicon: entries by base form, and the surface forms by their first word. */
export interface Verbs {
  /** By base form in lower case. */
  readonly entries: ReadonlyMap<string, LexiconVerb>;
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** The surface forms that begin with a word form. */
  readonly beginning: PerForm<readonly Pattern[]>;
}

/** One place where a verb of the lexicon stands in a text. `start` and `end` are word indexes, `end` exclusive. */
export interface VerbOccurrence {
  readonly start: number;
  readonly end: number;
  readonly entry: LexiconVerb;
  readonly form: VerbForm;
  readonly surface: string;
}

/** One row of the lexicon file, as strings. */
export interface VerbRow {
  readonly verb: string;
  readonly act: Act;
  readonly force: number | null;
  readonly family: string;
  readonly scale: Scale | null;
  readonly intensity: number | null;
  /** Irregular past forms of the first word. */
  readonly past: readonly string[];
  /** Preambular forms that do not come from the verb: "deeply concerned". */
  readonly forms: readonly string[];
  readonly nouns: readonly string[];
  readonly use: 'council' | 'press';
  readonly standsFor: readonly string[];
}

const DOUBLING = /^(regret|permit|admit|commit|refer|defer|submit|transmit|drop|ban|bar|slap|slam|beg|set|let|put|scrap|plan)$/;

/** "demands" from "demand", "applies" from "apply". */
export function thirdPerson(verb: string): string {
  const { before, head, after } = splitHead(verb);
  return join(before, third(head), after);
}

function third(word: string): string {
  if (word === 'be') return 'is';
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
}

function past(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  if (word.endsWith('e')) return `${word}d`;
  return DOUBLING.test(word) ? `${word}${word.at(-1)}ed` : `${word}ed`;
}

function gerund(word: string): string {
  if (/[^eyo]e$/.test(word)) return `${word.slice(0, -1)}ing`;
  return DOUBLING.test(word) ? `${word}${word.at(-1)}ing` : `${word}ing`;
}

const join = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

/** The conjugated word of a base form: the first that is no adverb, so that "strongly urge" gives "strongly urges". */
function splitHead(verb: string): { before: string; head: string; after: string } {
  const words = verb.split(' ');
  const at = words[0]?.endsWith('ly') && words.length > 1 ? 1 : 0;
  return { before: words.slice(0, at).join(' '), head: words[at] ?? verb, after: words.slice(at + 1).join(' ') };
}

const tokensOf = (phrase: string) => phrase.toLowerCase().replaceAll('-', ' - ').split(' ');

const NO_PATTERNS: readonly Pattern[] = [];

/** Builds the lexicon from its rows: every surface form is laid out once, longest first, so that finding is a look-up. */
export function buildVerbs(rows: readonly VerbRow[]): Verbs {
  const entries = new Map<string, LexiconVerb>();
  const patterns = new Map<string, Pattern[]>();
  for (const row of rows) {
    const { verb, act, force, family, scale, intensity, use, standsFor } = row;
    const entry: LexiconVerb = { verb, act, force, family, scale, intensity, use, standsFor };
    entries.set(verb.toLowerCase(), entry);
    const { before, head, after } = splitHead(verb);
    const add = (phrase: string, form: VerbForm, headWords: number) => {
      const tokens = tokensOf(phrase);
      const list = patterns.get(tokens[0] as string) ?? [];
      list.push({ tokens, form, entry, head: headWords - 1 });
      patterns.set(tokens[0] as string, list);
    };
    if (head !== 'be') {
      const headWords = tokensOf(join(before, head)).length;
      add(verb, 'infinitive', headWords);
      add(join(before, third(head), after), 'finite', headWords);
      for (const form of row.past.length > 0 ? row.past : [past(head)]) {
        if (form !== head) add(join(before, form, after), 'finite', headWords);
      }
      add(join(before, gerund(head), after), 'participle', headWords);
    }
    for (const form of row.forms) add(form, 'participle', tokensOf(form).length);
    for (const noun of row.nouns) add(noun, 'noun', tokensOf(noun).length);
  }
  for (const list of patterns.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return { entries, patterns, beginning: new PerForm((word) => patterns.get(word) ?? NO_PATTERNS) };
}

/** The entry of a base form in any case, or undefined. A leading "strongly", "also" and the like is dropped when the whole is unknown. */
export function verbEntry(verbs: Verbs, base: string): LexiconVerb | undefined {
  const known = base.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const name of [known, known.replace(/^\w+ly /, '')]) {
    const exact = verbs.entries.get(name);
    if (exact) return exact;
  }
  return undefined;
}

/** Words that may stand between a verb and the rest of its phrase without changing it. */
const BETWEEN = new Set(
  '_ furthermore again once more also further therefore hereby now accordingly anew urgently solemnly immediately strongly jointly formally today'.split(
    ' ',
  ),
);
const DAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MAX_BETWEEN = 3;
const QUOTE = /^["'“”‘’«»„]$/;
const CLAUSE_END = /^[.;:!?]$/;
/** How far after "condemns" the words "in the strongest terms" may stand. */
const STRONGEST_REACH = 30;

function matchAt(words: Words, pattern: Pattern, at: number, to: number): number {
  let word = at;
  for (let i = 0; i < pattern.tokens.length; i++) {
    if (i > 0 && i === pattern.head + 1) {
      for (let skipped = 0; skipped < MAX_BETWEEN && word < to && words.norm[word] !== pattern.tokens[i]; skipped++) {
        const here = words.norm[word] as string;
        if (here === 'on' && DAY.test(words.norm[word + 1] ?? '')) word += 2;
        else if (BETWEEN.has(here) || DAY.test(here)) word++;
        else break;
      }
    }
    // Reports put single words of a phrase in quotation marks: underlined the “need”.
    if (i > 0 && QUOTE.test(words.norm[word] ?? '')) word++;
    if (word >= to || words.norm[word] !== pattern.tokens[i]) return -1;
    word++;
  }
  return word;
}

const DETERMINER = /^(the|a|an|its|their|his|her|these|those|any|no|such|of)$/;

/** Whether a form that is also a noun ("demands", "call for", "support") stands as a noun here, as far as the words around it tell. */
function standsAsNoun(words: Words, at: number, single: boolean): boolean {
  const before = words.norm[at - 1] ?? '';
  const here = words.norm[at] as string;
  if (DETERMINER.test(before)) return true;
  if (/^(this|that)$/.test(before) && !here.endsWith('s') && !here.endsWith('ed')) return isNounPos(words.pos[at]);
  return single && words.pos[at] === 'NOUN' && /^(of|from|by|made|[,.;:])$/.test(words.norm[at + 1] ?? '');
}

/**
 * Where verbs of the lexicon stand among the words `from` to `to` (exclusive), in order, never overlapping, the longest phrase winning:
 * "strongly condemns" is one occurrence. Adverbs may stand inside ("calls once again upon"), and "condemns … in the strongest terms"
 * is read as that stronger verb. Words without part of speech (`pos` '') are judged by form and neighbours alone.
 */
export function findVerbs(verbs: Verbs, words: Words, from = 0, to = words.count): VerbOccurrence[] {
  const found: VerbOccurrence[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, words.count); at++) {
    const occurrence = verbAt(verbs, words, at, Math.min(to, words.count));
    if (!occurrence) continue;
    found.push(occurrence);
    at = occurrence.end - 1;
  }
  return found;
}

/** The longest verb phrase that starts at the word `at`, or undefined; of one use alone where `use` says so. */
export function verbAt(verbs: Verbs, words: Words, at: number, to: number, use?: LexiconVerb['use']): VerbOccurrence | undefined {
  for (const pattern of verbs.beginning.of(words.form[at] as number)) {
    if (use !== undefined && pattern.entry.use !== use) continue;
    const end = matchAt(words, pattern, at, to);
    if (end < 0) continue;
    if (pattern.entry.verb === 'call on' && DAY.test(words.norm[end] ?? '')) continue;
    const single = pattern.tokens.length === 1;
    // "Having" alone leads a preambular paragraph; inside a sentence it is an auxiliary.
    if (single && pattern.tokens[0] === 'having' && words.text[words.start[at] as number] !== 'H') continue;
    if (pattern.form !== 'noun' && pattern.form !== 'participle' && standsAsNoun(words, at, single)) continue;
    if (single && pattern.form === 'infinitive' && isNounPos(words.pos[at]) && words.norm[at - 1] !== 'to') continue;
    const entry = strongest(verbs, words, pattern.entry, end, to);
    return { start: at, end, entry, form: pattern.form, surface: words.text.slice(words.start[at], words.end[end - 1]) };
  }
  return undefined;
}

const isNounPos = (pos: string | undefined) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';

function strongest(verbs: Verbs, words: Words, entry: LexiconVerb, end: number, to: number): LexiconVerb {
  if (entry.scale !== 'blame') return entry;
  const stronger = verbs.entries.get(`${entry.family} in the strongest terms`);
  if (!stronger || (entry.intensity ?? 0) >= (stronger.intensity ?? 0)) return entry;
  for (let i = end; i < Math.min(to, end + STRONGEST_REACH) && !CLAUSE_END.test(words.norm[i] as string); i++) {
    if (words.norm[i] === 'strongest' && /^(terms|possible)$/.test(words.norm[i + 1] ?? '')) return stronger;
  }
  return entry;
}
