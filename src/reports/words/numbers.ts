const numbersOf = (words: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(words));
const UNITS = numbersOf({
  zero: 0,
  nil: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
const TENS = numbersOf({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
const SCALES = numbersOf({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 });
const ORDINALS: readonly string[] = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** Words that can begin a number, besides digits and the likes of "twenty-one". */
export const NUMBER_WORDS: readonly string[] = [...UNITS.keys(), ...TENS.keys()];

/** The number a run of words from `at` spells ("1.4 million", "twenty-one", "two hundred and fifty", "five and a half"), and how many words it takes. */
export function numberAt(norm: readonly string[], at: number): { value: number; length: number } | null {
  const first = norm[at] ?? '';
  let value = UNITS.get(first);
  let length = 1;
  if (value === undefined) {
    const tens = TENS.get(first);
    if (tens !== undefined) {
      const joined = norm[at + 1] === '-' ? 2 : 1;
      const unit = unitFor(norm[at + joined]);
      value = tens + (unit ?? 0);
      if (unit !== undefined) length += joined;
    } else if (/^\d[\d,]*(\.\d+)?$/.test(first)) value = Number(first.replaceAll(',', ''));
    else {
      const hyphen = first.indexOf('-');
      const before = hyphen > 0 ? TENS.get(first.slice(0, hyphen)) : undefined;
      const unit = before === undefined ? undefined : UNITS.get(first.slice(hyphen + 1));
      if (before === undefined || unit === undefined) return null;
      value = before + unit;
    }
  }
  const spelled = first.charCodeAt(0) > 57;
  for (let scale = SCALES.get(norm[at + length] ?? ''); scale !== undefined; scale = SCALES.get(norm[at + length] ?? '')) {
    value *= scale;
    length++;
    const more = spelled && (scale === 100 || scale === 1_000) ? remainder(norm, at + length, scale) : undefined;
    if (more) {
      value += more.value;
      length += more.length;
    }
  }
  if (norm[at + length] === 'and' && norm[at + length + 1] === 'a' && norm[at + length + 2] === 'half') {
    value += 0.5;
    length += 3;
  }
  // «3 1/2»
  if (norm[at + length] === '1' && norm[at + length + 1] === '/' && norm[at + length + 2] === '2') {
    value += 0.5;
    length += 3;
  } else if (norm[at + length] === '1/2' || norm[at + length] === '½') {
    value += 0.5;
    length++;
  }
  return { value: Math.round(value * 100) / 100, length };
}

/** What a spelled number goes on with below its hundreds or thousands: "and fifty", "five hundred". */
function remainder(norm: readonly string[], at: number, below: number): { value: number; length: number } | undefined {
  const joined = norm[at] === 'and' ? 1 : 0;
  const first = norm[at + joined] ?? '';
  if (!(UNITS.has(first) || TENS.has(first) || first.includes('-')) || first === 'dozen') return undefined;
  const more = numberAt(norm, at + joined);
  return more && more.value > 0 && more.value < below && Number.isInteger(more.value)
    ? { value: more.value, length: more.length + joined }
    : undefined;
}

/** 1 to 9 for a word that can follow "twenty". */
function unitFor(word = ''): number | undefined {
  const unit = UNITS.get(word);
  return unit !== undefined && unit > 0 && unit < 10 ? unit : undefined;
}

const SPELT_ORDINALS = new Map(ORDINALS.map((word, value) => [word, value]).slice(1) as [string, number][]);

/** 4 for "fourth" or "4th"; null for other words. */
export function ordinal(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first > 57) return SPELT_ORDINALS.get(word) ?? null;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  return digits ? Number(digits[1]) : null;
}
