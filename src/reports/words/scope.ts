/** Words that stand often in English and hardly elsewhere, and the same for the languages most likely to be dropped in. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  English: [
    'the',
    'of',
    'and',
    'to',
    'in',
    'that',
    'was',
    'for',
    'on',
    'with',
    'by',
    'is',
    'it',
    'said',
    'from',
    'has',
    'have',
    'were',
    'which',
    'be',
  ],
  French: [
    'le',
    'la',
    'les',
    'des',
    'du',
    'et',
    'une',
    'dans',
    'pour',
    'que',
    'qui',
    'sur',
    'par',
    'est',
    'au',
    'aux',
    'avec',
    'pas',
    'été',
    'ont',
  ],
  Spanish: [
    'el',
    'los',
    'las',
    'del',
    'que',
    'en',
    'una',
    'por',
    'con',
    'para',
    'se',
    'fue',
    'su',
    'al',
    'como',
    'más',
    'sobre',
    'este',
    'ha',
    'y',
  ],
  German: [
    'der',
    'die',
    'das',
    'und',
    'den',
    'von',
    'mit',
    'für',
    'auf',
    'ist',
    'nicht',
    'ein',
    'eine',
    'dem',
    'des',
    'im',
    'sich',
    'wurde',
    'zu',
    'hat',
  ],
  Portuguese: [
    'o',
    'os',
    'do',
    'da',
    'dos',
    'das',
    'em',
    'um',
    'uma',
    'não',
    'para',
    'com',
    'que',
    'foi',
    'ao',
    'pela',
    'pelo',
    'mais',
    'se',
    'e',
  ],
  Italian: [
    'il',
    'di',
    'che',
    'della',
    'del',
    'gli',
    'per',
    'una',
    'con',
    'sono',
    'nel',
    'alla',
    'dei',
    'le',
    'ha',
    'è',
    'al',
    'da',
    'lo',
    'e',
  ],
  Dutch: [
    'het',
    'een',
    'van',
    'en',
    'dat',
    'niet',
    'voor',
    'met',
    'zijn',
    'op',
    'aan',
    'door',
    'werd',
    'ook',
    'naar',
    'bij',
    'om',
    'de',
    'te',
    'is',
  ],
  Turkish: [
    've',
    'bir',
    'bu',
    'için',
    'ile',
    'olarak',
    'da',
    'de',
    'daha',
    'olan',
    'ise',
    'gibi',
    'kadar',
    'sonra',
    'çok',
    'ama',
    'her',
    'en',
    'o',
    'ne',
  ],
};
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/gu, 'a language in Cyrillic script'],
  [/\p{Script=Arabic}/gu, 'a language in Arabic script'],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'Chinese or Japanese'],
  [/\p{Script=Hangul}/gu, 'Korean'],
  [/\p{Script=Hebrew}/gu, 'Hebrew'],
  [/\p{Script=Greek}/gu, 'Greek'],
  [/\p{Script=Devanagari}/gu, 'a language in Devanagari script'],
];
/** As much of a text as tells its language. */
const SAMPLE = 2_000;

/** The languages a word speaks for, by place in FUNCTION_WORDS. */
const SPEAKS_FOR = new Map<string, number[]>();
Object.values(FUNCTION_WORDS).forEach((list, language) => {
  for (const word of list) SPEAKS_FOR.set(word, [...(SPEAKS_FOR.get(word) ?? []), language]);
});

/** How the letters of those words add up, by `addedUp`: most other words need not even be cut out of the text. */
const SUMS = new Uint8Array(4_096);
const addedUp = (sum: number, code: number): number => (sum * 31 + code) & 4_095;
for (const word of SPEAKS_FOR.keys()) {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum = addedUp(sum, word.charCodeAt(i));
  SUMS[sum] = 1;
}

/** How many words a text in small letters has, and how many of them speak for each language. */
function countWords(text: string): { readonly all: number; readonly hits: readonly number[] } {
  const hits = Object.keys(FUNCTION_WORDS).map(() => 0);
  let all = 0;
  let start = -1;
  let sum = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if ((code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)) {
      if (start < 0) start = i;
      sum = addedUp(sum, code);
      continue;
    }
    if (start < 0) continue;
    all++;
    const languages = SUMS[sum] === 1 ? SPEAKS_FOR.get(text.slice(start, i)) : undefined;
    if (languages) for (const language of languages) hits[language] = (hits[language] as number) + 1;
    start = -1;
    sum = 0;
  }
  return { all, hits };
}

/** The language a text seems to be in: "English", another one's name, or null when it is too short or mixed to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (/[\u0250-\u1FFF]|[\u20D0-\uFFFF]/.test(sample)) {
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    for (const [script, name] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > letters * 0.3) return name;
  }
  const { all, hits } = countWords(sample.toLowerCase());
  if (all < 20) return null;
  const shares = Object.keys(FUNCTION_WORDS)
    .map((name, i) => ({ name, share: (hits[i] as number) / all }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares as [{ name: string; share: number }, { name: string; share: number }];
  if (best.share < 0.08) return null;
  return best.name === 'English' || best.share > second.share * 1.3 ? best.name : null;
}

const COUNCIL = /\bSecurity[,.]? Council\b|\bCouncil of Security\b|\bSecurityCouncil|\bUNSC\b|\bS\/(?:RES|PV|PRST|\d{4})\/|\bUNSCR\b/i;
const NATIONS = /\b(?:United Nations|UNITED NATIONS|U\.?N\.?)\b/;
/** "Resolution 1701": with a veto beside it, one of the Council's. */
const NUMBERED = /(?<!\b(?:House|Senate|Joint|Concurrent|Assembly) )\bResolutions? \d{3,4}\b/;
const UN_NUMBERED = /\b(?:United Nations|U\.?N\.?) resolutions? (?:no\.? ?)?\d{2,4}\b/i;
const ACTS = /\bveto|\bresolution|\bpermanent member|\bdraft\b/i;
/** In no other body of the United Nations has anybody a veto. */
const VETO = /\bvetoe[sd]\b|\bvetoing\b|\bveto (?:a|an|the|any)\b|\b(?:first|its|last|use[ds]?|cast) (?:the )?veto\b/i;

const POWERS = [
  /\b(?:United States|U\.?S\.?|America)\b/,
  /\b(?:Russia|Soviet|Moscow|USSR)/,
  /\bChin(?:a|ese)\b/,
  /\bFrance\b|\bFrench\b/,
  /\bUnited Kingdom\b|\bBrit(?:ain|ish)\b/,
];

/** How many of those who can veto are named. */
const powersIn = (text: string): number => POWERS.filter((power) => power.test(text)).length;

/** Whether a text speaks of the Security Council at all: by name, by a resolution's number, or of the United Nations, with a veto. */
export function speaksOfTheCouncil(text: string): boolean {
  return (
    COUNCIL.test(text) ||
    UN_NUMBERED.test(text) ||
    (VETO.test(text) && ((NUMBERED.test(text) && powersIn(text) >= 1) || (/\bpermanent members?\b/i.test(text) && powersIn(text) >= 3))) ||
    (NATIONS.test(text) &&
      ACTS.test(text) &&
      (/\bcouncil\b/i.test(text) || ((VETO.test(text) || NUMBERED.test(text)) && !/\bassembly\b/i.test(text))))
  );
}
