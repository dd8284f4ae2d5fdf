import { leadingVerb } from '../clauses.ts';
import { plainWords } from '../plain-words.ts';
import type { Act } from '../types.ts';
import { thirdPerson, type Verbs } from '../verbs.ts';
import type { BlockKind } from './types.ts';

/** A verb to choose, in the forms that begin a paragraph. */
export interface VerbChoice {
  readonly verb: string;
  readonly act: Act;
  readonly force: number | null;
  /** "Demands", at the head of an operative paragraph. */
  readonly operative: string;
  /** "Demanding", "Deeply concerned", at the head of a preambular one; null where the lexicon has no such form. */
  readonly preambular: string | null;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const actOrder: readonly Act[] = ['directive', 'constitutive', 'authorizing', 'evaluative', 'declaratory', 'administrative'];

/** The Council's verbs, by what they do, and within directives by force, the strongest first. */
export function verbChoices(verbs: Verbs): readonly VerbChoice[] {
  const participles = new Map<string, string>();
  for (const list of verbs.patterns.values()) {
    for (const { tokens, form, entry } of list) {
      if (form === 'participle' && !participles.has(entry.verb)) participles.set(entry.verb, tokens.join(' ').replaceAll(' - ', '-'));
    }
  }
  return [...verbs.entries.values()]
    .filter(({ use }) => use === 'council')
    .map(({ verb, act, force }): VerbChoice => {
      const participle = participles.get(verb);
      return { verb, act, force, operative: capital(thirdPerson(verb)), preambular: participle === undefined ? null : capital(participle) };
    })
    .toSorted(
      (a, b) => actOrder.indexOf(a.act) - actOrder.indexOf(b.act) || (b.force ?? -1) - (a.force ?? -1) || (a.verb < b.verb ? -1 : 1),
    );
}

/** Where the governing verb stands in a paragraph's words, as offsets: an empty stretch at the beginning where the lexicon knows none. */
export function headOf(verbs: Verbs, words: string): { readonly start: number; readonly end: number } {
  const cut = plainWords(words.slice(0, 400));
  const lead = leadingVerb(verbs, cut);
  return lead === undefined ? { start: 0, end: 0 } : { start: cut.start[lead.start]!, end: cut.end[lead.end - 1]! };
}

/** The form of a verb that begins a paragraph of this kind. */
export const formFor = (choice: VerbChoice, kind: BlockKind): string =>
  kind === 'preambular' ? (choice.preambular ?? choice.operative) : choice.operative;
