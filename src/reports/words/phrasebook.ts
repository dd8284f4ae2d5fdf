import type { Council } from '../../council/types.ts';
import { PerForm } from '../../text/forms.ts';
import type { Words } from '../../text/language.ts';
import { type Item, itemOf } from './items.ts';
import { wordsOfPhrases } from './phrase-words.ts';

/** Finds the longest known phrase that begins at a word. Built once from the Council's States and the names of bodies. */
export interface Phrasebook {
  readonly at: (words: Words, i: number, last: number) => Item | null;
  /** The phrases that are written with a capital. */
  readonly names: readonly string[];
}

interface Phrase {
  readonly norms: readonly string[];
  readonly tag: string;
  readonly state?: string;
  readonly attributive: boolean;
  readonly capital: boolean;
  /** "the Russians": a people's name, which means the State only after "the". */
  readonly people: boolean;
}

/** Peoples by which reports mean a permanent member's delegation. */
const PEOPLES: readonly (readonly [string, string])[] = [
  ['Russians', 'RUS'],
  ['Soviets', 'SUN'],
  ['Americans', 'USA'],
];

/** By its head's name a government is the State: "the Obama administration abstained". */
const HEADS = 'Truman|Eisenhower|Kennedy|Johnson|Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama|Trump|Biden';
const GOVERNMENTS = HEADS.split('|').map((head) => `${head} administration`);

const BODIES: readonly (readonly [string, string])[] = [
  [
    '%C',
    'UN Security Council|U.N. Security Council|United Nations Security Council|Security Council|Council of Security|UNSC|U.N. council|UN council|Security Council members',
  ],
  ['%GA', 'UN General Assembly|U.N. General Assembly|United Nations General Assembly|General Assembly|UNGA'],
  ['%UN', 'United Nations|UN|U.N.'],
  [
    '%B',
    'Human Rights Council|UN Human Rights Council|European Council|Council of Europe|European Parliament|European Commission|City Council|city council|town council|county council|' +
      'National Security Council|Economic and Social Council|Gulf Cooperation Council|Transitional Council|National Transitional Council|Parliament|parliament|Congress|Senate|House of Representatives|Knesset|Duma|' +
      'House of Commons|Arab League|African Union|European Union|NATO|International Court of Justice|Trusteeship Council|North Atlantic Council|State Council|Governing Council|Transitional Sovereign Council|Federation Council|League of Nations|Guardian Council|Board of Governors|Executive Board|Executive Council|World Health Assembly|Supreme Soviet|Bundestag|Lok Sabha|Sejm|Majlis|Politburo|Economic Council|Social Council',
  ],
];

/** The one State whose name stands before nouns unchanged: "a New Zealand draft". */
const NAME_AND_ADJECTIVE: ReadonlySet<string> = new Set(['New Zealand', 'Netherlands', 'Luxembourg']);

/** Words after a State's name that make it something else: "Washington Post", "China Sea". */
const NOT_A_STATE = /^(post|times|sea|street|journal|monument|d\.c\.|dc|university|airport|daily|herald|heights|strip)$/;

/** Makes the finder of bodies and States from their names; a name with a capital is found only with one. */
export function buildPhrasebook(council: Council): Phrasebook {
  const peoples = new Set(PEOPLES.map(([people]) => people));
  const phrases: { words: string; tag: string; state?: string; attributive: boolean }[] = [];
  for (const [tag, names] of BODIES) for (const name of names.split('|')) phrases.push({ words: name, tag, attributive: false });
  for (const state of council.states.values()) {
    const names = new Set([state.name, ...state.names.map((n) => n.name)]);
    for (const name of names)
      phrases.push({ words: name, tag: `@${state.code}`, state: state.code, attributive: NAME_AND_ADJECTIVE.has(name) });
    for (const alias of state.aliases) {
      if (names.has(alias)) continue;
      phrases.push({ words: alias, tag: `@${state.code}`, state: state.code, attributive: isAdjective(alias, names) });
    }
  }
  // «the Syrians»: a people by the plural of its adjective.
  for (const { words, state, attributive } of [...phrases])
    if (state && attributive && /^\p{Lu}\p{Ll}+(?:an|[^s]i)$/u.test(words)) {
      phrases.push({ words: `${words}s`, tag: `@${state}`, state, attributive: false });
      peoples.add(`${words}s`);
    }
  for (const government of GOVERNMENTS) phrases.push({ words: government, tag: '@USA', state: 'USA', attributive: false });
  for (const [people, code] of PEOPLES) phrases.push({ words: people, tag: `@${code}`, state: code, attributive: false });
  // A name that two codes share ("Chinese", "Moscow") goes to the later holder; the date decides when a claim is tied.
  phrases.sort((a, b) => Number(isFormer(a.state)) - Number(isFormer(b.state)));
  const index = new Map<string, Phrase[]>();
  const read = wordsOfPhrases(phrases.map((phrase) => phrase.words));
  for (const [i, phrase] of phrases.entries()) {
    const norms = read[i] ?? [];
    const first = norms[0];
    if (first === undefined) continue;
    const list = index.get(first) ?? [];
    list.push({
      norms,
      tag: phrase.tag,
      ...(phrase.state ? { state: phrase.state } : {}),
      attributive: phrase.attributive,
      capital: /^\p{Lu}/u.test(phrase.words),
      people: peoples.has(phrase.words),
    });
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.norms.length - a.norms.length);
  const beginning = new PerForm((word) => index.get(word) ?? null);
  /** Only few may begin with a small letter. */
  const small = new PerForm((word) => {
    const list = index.get(word)?.filter((phrase) => !phrase.capital) ?? [];
    return list.length > 0 ? list : null;
  });
  return {
    names: phrases.map(({ words }) => words).filter((words) => /^\p{Lu}/u.test(words)),
    at(words, i, last) {
      const form = words.form[i] as number;
      const all = beginning.of(form);
      if (all === null) return null;
      const list = isCapital(words.text, words.start[i] as number) ? all : small.of(form);
      if (list === null) return null;
      for (const phrase of list) {
        const to = i + phrase.norms.length;
        if (to > last || !standsAt(words, i, phrase.norms)) continue;
        if (phrase.people && words.norm[i - 1] !== 'the') continue;
        if (
          phrase.state &&
          phrase.norms.length === 1 &&
          phrase.norms[0] === 'us' &&
          words.text.slice(words.start[i], words.end[i]) !== 'US'
        )
          continue;
        if (phrase.state && (NOT_A_STATE.test(words.norm[to] ?? '') || /^(south|latin|north|central)$/.test(words.norm[i - 1] ?? '')))
          return null;
        return phrase.state
          ? itemOf(phrase.tag, i, to, { states: [phrase.state], attributive: phrase.attributive })
          : itemOf(phrase.tag, i, to);
      }
      return null;
    },
  };
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function standsAt(words: Words, i: number, norms: readonly string[]): boolean {
  for (let k = 1; k < norms.length; k++) if (words.norm[i + k] !== norms[k]) return false;
  return true;
}

const isFormer = (state: string | undefined): boolean => state === 'ROC' || state === 'SUN';

/** Adjectives whose ending does not tell them for such, and short forms that stand before nouns as they do. */
const ADJECTIVES = new Set(
  (
    'US U.S. USA U.S.A. US- UK U.K. UAE U.A.E. UAR U.A.R. USSR U.S.S.R. DPRK D.P.R.K. ROK R.O.K. DRC PRC FRG F.R.G. GDR G.D.R. RSA NZ ' +
    'Soviet Greek Yugoslav Czechoslovak Slovak Croat Serb Kazakh Kyrgyz Kirghiz Uzbek Tajik Lao Malagasy Filipino Montenegrin Seychellois'
  ).split(' '),
);

/** "Russian", "Emirati", "US", "U.K." can stand before a noun as its owner; "Russia" and "Moscow" cannot. */
function isAdjective(alias: string, names: ReadonlySet<string>): boolean {
  if (ADJECTIVES.has(alias)) return true;
  if (names.has(alias)) return false;
  return (
    /^(?:[A-Z][\p{L}. -]+)?(?:an|ian|ean|ish|ese|i|ic|ch|tch|ss|sh|ite|ese|e|en|ot|q|ar|ner|der|er)$/u.test(alias) &&
    !/(stan|land|burg|ia|os)$/.test(alias)
  );
}
